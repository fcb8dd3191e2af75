line = canvas: { $text }
then = { $text }; { $consequence }
not-built = el libro no se generó
hints-elsewhere = `mdbook-canvas check --hints` muestra las sugerencias
hints-here = { $count ->
    [one] --hints muestra { $count } sugerencia
   *[other] --hints muestra { $count } sugerencias
}
no-problems = ningún problema en { $canvases } de { $files }
canvases-found = { $count ->
    [one] { $count } canvas
   *[other] { $count } canvas
}
no-canvas-in = ningún canvas en { $path }

## Entrada y salida estándar

failure = error: { $text }
run-by-mdbook-only = Este programa lo ejecuta mdBook. Para ver sus comandos, usa `mdbook-canvas --help`.
stdin-unreadable = no se puede leer la entrada estándar: { $error }
stdout-unwritable = no se puede escribir en la salida estándar: { $error }
book-not-returned = no se puede devolver el libro a mdBook: { $error }

## Archivos y carpetas

file-unreadable = no se puede leer este archivo: { $why }
not-a-regular-file = no es un archivo normal
not-utf8 = no está en UTF-8
outside-book = está fuera de la carpeta del libro
read-only = el archivo es de solo lectura
rename-to = cambia el nombre por { $name }
is-a-folder = es una carpeta
folder-outside-book = { $key } no puede ser { $folder }
use-folder-in-book = usa una carpeta dentro de la carpeta del libro, por ejemplo { $line }
summary-refused = mdBook no puede leer este archivo: { $error }
no-book-toml-here = esta carpeta no tiene book.toml
name-book-chapter-or-model = indica la carpeta de un libro, un capítulo (.md) o un archivo de modelo (.toml)
neither-chapter-nor-model = este archivo no es ni un capítulo ni un modelo
name-chapter-or-model = indica un capítulo (.md) o un archivo de modelo (.toml)
cannot-read = no se puede leer { $path }: { $error }
cannot-write = no se puede escribir { $path }: { $error }
cannot-remove = no se puede eliminar { $path }: { $error }

## check

canvas-checked-by-build = este canvas solo se revisa al generar el libro

## explain

rule-renamed = { $old } ahora se llama { $new }.
rule-retired = { $rule } se retiró en la versión { $version }, así que su nombre no tiene efecto. { $why }

## words

unknown-words-language = el idioma { $language } no está disponible
use-words-language = usa { $languages }

## render

unknown-ending = no se pueden escribir archivos .{ $ending }
use-known-ending = usa { $endings }
or-choose-format = o elige un formato con --format
or-print-to-pdf = o imprime en PDF una página HTML desde el navegador
json-is-whole = --view y --only no sirven para JSON
remove-view-and-only = elimina --view y --only, o escribe HTML o Markdown
is-a-book = { $path } es un libro, no un archivo con un canvas
would-overwrite-book = { $path } es parte del libro y se sobrescribiría
choose-other-output = elige otro nombre después de -o
name-output-file = indica un archivo después de -o, por ejemplo { $name }
check-output-folder = comprueba que la carpeta exista y que tengas permiso para escribir en ella

## install y uninstall

in-file = { $path }: { $text }
sheet-would-be-written = se escribiría
sheet-would-be-removed = se eliminaría
sheet-written = se escribió
sheet-removed = se eliminó
nothing-to-do = nada que hacer
no-book-toml = { $path } no existe
name-book-folder = indica la carpeta de un libro: { $command }
or-create-book = o crea un libro nuevo: { $command }
not-utf8-at = { $path } no está en UTF-8 en la línea { $line }, columna { $column }
save-as-utf8 = guarda antes el archivo en UTF-8, porque mdBook tampoco puede leerlo
sheet-not-ours = { $path } ya existe y no es de mdbook-canvas
rename-sheet = cambia el nombre de ese archivo, también en book.toml, y vuelve a ejecutar esto
allow-reading = permite leer el archivo y vuelve a ejecutar esto (no se cambió nada)
allow-writing = permite escribir en el archivo y en su carpeta, y vuelve a ejecutar esto (el archivo no se cambió)
remove-sheet-yourself = elimínalo a mano, porque ya nada lo enlaza
