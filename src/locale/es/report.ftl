error = error
warning = advertencia
hint = sugerencia
note = nota
help = ayuda

errors = { $count ->
    [one] { $count } error
   *[other] { $count } errores
}
warnings = { $count ->
    [one] { $count } advertencia
   *[other] { $count } advertencias
}
hints = { $count ->
    [one] { $count } sugerencia
   *[other] { $count } sugerencias
}
notes = { $count ->
    [one] { $count } nota
   *[other] { $count } notas
}
files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
summary = { $counts } en { $files }
more-places = { $count ->
    [one] no se muestra { $count } lugar más
   *[other] no se muestran { $count } lugares más
}
error-rules = Errores
warning-rules = Advertencias
hint-rules = Sugerencias
note-rules = Notas
errors-stay = Los errores no se pueden desactivar. Para generar el libro igualmente, pon { $line } en book.toml.
sources = Fuentes
