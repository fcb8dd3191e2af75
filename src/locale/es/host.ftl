## Lo que envía mdBook

no-book-on-stdin = no llega ningún libro por la entrada estándar
run-build-instead = deja que mdBook ejecute este programa: añade [preprocessor.canvas] a book.toml y ejecuta `mdbook build`
or-check-instead = o revisa un libro sin generarlo: `{ $command }`
not-a-book = lo que llega por la entrada estándar no es un libro de mdBook: { $why }
mdbook-unreadable = no se puede leer el libro de mdBook { $version }: { $why }
mdbook-unsupported = mdBook { $version } no es compatible: { $why }
input-not-utf8 = no está en UTF-8 ({ $error })
neither-items-nor-sections = el libro no tiene ni `items` ni `sections`
works-with = usa mdBook { $releases }: con esas versiones funciona mdbook-canvas { $version }

## book.toml en conjunto

book-toml-syntax = esto no es TOML válido: { $error }
fix-toml-first = corrige esto primero, porque mdBook tampoco puede leerlo
book-toml-unreadable = no se puede leer este archivo: { $error }
duplicate-setting = esta clave ya está en su sección
remove-one-setting = elimina una de las dos

## Dónde está un ajuste

check-setting = revisa el ajuste { $setting }
check-variable = revisa la variable de entorno { $variable }, porque este valor no está en book.toml

## Ajustes

language-without-words = el idioma { $language } no está disponible, así que las etiquetas están en inglés
set-language = elige un idioma bajo [preprocessor.canvas], por ejemplo { $line } (disponibles: { $languages })
note-level-fixed = el nivel de la nota { $rule } no se puede cambiar
turn-note-off = desactívala con { $line }
error-level-fixed = el nivel del error { $rule } no se puede cambiar
show-errors-on-page = genera el libro igualmente y muestra los errores en la página con { $line }
use-block-of-framework = usa un bloque de este marco: { $blocks }

## Tipos propios del libro

name-unusable = el nombre { $name } no se puede usar en un canvas
use-short-name = usa una palabra corta, por ejemplo { $name }
name-reserved = el nombre { $name } está reservado
name-taken = { $set ->
    [type] el nombre { $name } ya es un tipo de relación
   *[kind] el nombre { $name } ya es un tipo de canal
}
names-alike = los nombres { $name } y { $first } son la misma palabra
choose-other-name = elige otro nombre
or-change-label-only = o cambia solo su etiqueta bajo { $section }: { $line }
term-not-section = { $name } debe ser una sección
write-term-section = escribe { $header } en una línea aparte y, debajo, { $label } y { $like }
