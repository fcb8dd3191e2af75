line = canvas: { $text }
then = { $text }; { $consequence }
not-built = o livro não foi gerado
hints-elsewhere = `mdbook-canvas check --hints` mostra as dicas
hints-here = { $count ->
    [one] --hints mostra { $count } dica
   *[other] --hints mostra { $count } dicas
}
no-problems = nenhum problema em { $canvases } de { $files }
canvases-found = { $count ->
    [one] { $count } canvas
   *[other] { $count } canvas
}
no-canvas-in = nenhum canvas em { $path }

## Entrada e saída padrão

failure = erro: { $text }
run-by-mdbook-only = Quem executa este programa é o mdBook. Para ver os comandos, use `mdbook-canvas --help`.
stdin-unreadable = não é possível ler a entrada padrão: { $error }
stdout-unwritable = não é possível escrever na saída padrão: { $error }
book-not-returned = não é possível devolver o livro ao mdBook: { $error }

## Arquivos e pastas

file-unreadable = não é possível ler este arquivo: { $why }
not-a-regular-file = não é um arquivo comum
not-utf8 = não está em UTF-8
outside-book = está fora da pasta do livro
read-only = o arquivo é somente leitura
rename-to = mude o nome para { $name }
is-a-folder = é uma pasta
folder-outside-book = { $key } não pode ser { $folder }
use-folder-in-book = use uma pasta dentro da pasta do livro, por exemplo { $line }
summary-refused = o mdBook não consegue ler este arquivo: { $error }
no-book-toml-here = esta pasta não tem book.toml
name-book-chapter-or-model = indique a pasta de um livro, um capítulo (.md) ou um arquivo de modelo (.toml)
neither-chapter-nor-model = este arquivo não é um capítulo nem um modelo
name-chapter-or-model = indique um capítulo (.md) ou um arquivo de modelo (.toml)
cannot-read = não é possível ler { $path }: { $error }
cannot-write = não é possível gravar { $path }: { $error }
cannot-remove = não é possível remover { $path }: { $error }

## check

canvas-checked-by-build = este canvas só é verificado ao gerar o livro

## explain

rule-renamed = { $old } agora se chama { $new }.
rule-retired = { $rule } saiu de uso na versão { $version }, e seu nome não tem mais efeito. { $why }

## words

unknown-words-language = o idioma { $language } não está disponível
use-words-language = use { $languages }

## render

unknown-ending = não é possível gravar arquivos .{ $ending }
use-known-ending = use { $endings }
or-choose-format = ou escolha um formato com --format
or-print-to-pdf = ou imprima uma página HTML em PDF no navegador
json-is-whole = --view e --only não valem para JSON
remove-view-and-only = remova --view e --only, ou grave em HTML ou Markdown
is-a-book = { $path } é um livro, não um arquivo com um canvas
would-overwrite-book = { $path } faz parte do livro e seria sobrescrito
choose-other-output = escolha outro nome depois de -o
name-output-file = indique um arquivo depois de -o, por exemplo { $name }
check-output-folder = verifique se a pasta existe e se você tem permissão para gravar nela

## install e uninstall

in-file = { $path }: { $text }
sheet-would-be-written = seria gravado
sheet-would-be-removed = seria removido
sheet-written = gravado
sheet-removed = removido
nothing-to-do = nada a fazer
no-book-toml = { $path } não existe
name-book-folder = indique a pasta de um livro: { $command }
or-create-book = ou crie um livro novo: { $command }
not-utf8-at = { $path } não está em UTF-8 na linha { $line }, coluna { $column }
save-as-utf8 = salve antes o arquivo em UTF-8, porque o mdBook também não consegue lê-lo
sheet-not-ours = { $path } já existe e não é do mdbook-canvas
rename-sheet = mude o nome desse arquivo, também em book.toml, e execute isto de novo
allow-reading = permita a leitura do arquivo e execute isto de novo (nada foi alterado)
allow-writing = permita a gravação no arquivo e na pasta dele e execute isto de novo (o arquivo não foi alterado)
remove-sheet-yourself = remova-o manualmente, porque nada mais aponta para ele
