error = erro
warning = aviso
hint = dica
note = nota
help = ajuda

errors = { $count ->
    [one] { $count } erro
   *[other] { $count } erros
}
warnings = { $count ->
    [one] { $count } aviso
   *[other] { $count } avisos
}
hints = { $count ->
    [one] { $count } dica
   *[other] { $count } dicas
}
notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
files = { $count ->
    [one] { $count } arquivo
   *[other] { $count } arquivos
}
summary = { $counts } em { $files }
more-places = { $count ->
    [one] mais { $count } lugar não é mostrado
   *[other] mais { $count } lugares não são mostrados
}
error-rules = Erros
warning-rules = Avisos
hint-rules = Dicas
note-rules = Notas
errors-stay = Os erros não podem ser desativados. Para gerar o livro mesmo assim, coloque { $line } em book.toml.
sources = Fontes
