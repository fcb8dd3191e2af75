## Archivos

model-unreadable = no se puede leer este modelo: { $why }
framework-unreadable = no se puede leer este marco: { $why }
use-utf8-file = usa un archivo de texto en UTF-8 dentro de la carpeta del libro
lines-from-elsewhere = revisa los preprocesadores que se ejecutan antes: estas líneas no están en el archivo

## Bloques

near-miss-word = este bloque { $info } se muestra como código, no como canvas
write-lowercase = escribe { $word } en minúsculas
start-block-with = empieza el bloque con { $fence }
near-miss-indented = este bloque `canvas` con sangría se muestra como código, no como canvas
indent-less = reduce la sangría a { $most } espacios como máximo, o iguálala a la del elemento de la lista
near-miss-in-html = este bloque `canvas` dentro de HTML no se dibuja
add-blank-line = añade una línea en blanco antes del bloque
fence-options-ignored = { $options } no tiene efecto después de `canvas`
write-in-block = escribe { $line } dentro del bloque
remove-fence-options = elimínalo, porque las claves de un canvas van dentro del bloque
placeholder-left = la variable { $placeholder } quedó sin reemplazar
run-after-preprocessor = si la reemplaza { $preprocessor }, añade { $line } bajo [preprocessor.canvas]
canvas-unclosed = este bloque de canvas no está cerrado
close-canvas = añade { $fence } después del canvas, en una línea aparte y con la misma sangría
canvas-included-too-late = el canvas de { $file } se incluye demasiado tarde para dibujarlo
run-after-links = añade { $line } bajo [preprocessor.canvas]
included-checked-by-build = el canvas de { $file } solo se revisa al generar el libro
run-build-to-check = ejecuta `{ $command }`, que sí lo incluye

## Modelos

unknown-model = modelo desconocido: { $id }
use-known-id = usa el id de un modelo de este libro: { $ids }
define-model = define el modelo en un canvas que empiece con { $line }, o en un archivo { $path }
file-has-other-id = escribe { $line }, porque el id de { $path } es { $id }
or-remove-id = o elimina `id` de ese archivo
not-read-as-model = { $path } no se lee como modelo: { $advice }
use-leads-back = `use` vuelve sobre sí mismo, así que no hay ningún modelo que mostrar
use-continues = remite a { $id }
replace-use = pon el modelo mismo en lugar de `use` en uno de estos canvas
id-taken = el id { $id } ya está en uso en este libro
add-own-id = añade un id propio en la primera línea: { $line }
change-one-id = cambia uno de los dos ids
or-show-first-again = o escribe solo { $line } para mostrar otra vez el primer modelo

## Un canvas por separado

file-without-canvas = este archivo no tiene ningún canvas
add-canvas = añade un bloque de código que empiece con { $fence }
unknown-segment-asked = segmento desconocido: { $id }
show-all-segments = elimina --only, porque este canvas no tiene segmentos
use-known-segment = usa { $ids }
use-known-view = usa { $views }

## Dónde están las páginas de las reglas

rule-pages-without-rule = `rule-pages` no indica dónde va el nombre de la regla
rule-pages-no-address = `rule-pages` no es una ruta dentro del libro ni una dirección web
write-rule-pages = escribe la dirección de las páginas, por ejemplo { $line }
