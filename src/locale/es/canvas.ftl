## El canvas en conjunto

canvas-too-large = este canvas ocupa más de { $size }
split-canvas = divídelo en varios canvas, uno para cada parte de la empresa
canvas-too-deep = este canvas tiene más de { $levels } niveles, unos dentro de otros
remove-needless-brackets = elimina los corchetes y las llaves que sobran
canvas-is-empty = este canvas está vacío
begin-with-relationships = empieza con una línea { $section } y, debajo, { $line }
canvas-uses-and-defines = un canvas con `use` no puede tener contenido propio
part-of-content = { $key } es contenido
move-content-or-remove-use = pasa esto a donde se define el modelo, o elimina `use`
allowed-with-use = junto a `use` también puedes poner { $keys }

## Claves fuera de su sección

name-schema-in-comment = indica el esquema en un comentario en la primera línea: { $line }
unknown-section = sección desconocida: { $name }
write-header-for-id = escribe { $header } si es el id de un elemento de { $section }
key-outside-section = { $key } no está en ninguna sección
hash-makes-comment = esto es un comentario porque empieza con `#`
replace-comment-by-header = cambia el comentario por el encabezado de sección { $header }
move-below-header = pasa esta línea debajo de { $header }
add-header-above = añade { $header } en la línea de arriba
or-write-as-id = o, si es un id, escribe { $line }
name-needs-quotes = { $name } necesita comillas porque contiene un punto

## Claves repetidas

keep-or-rename = deja solo una de las dos, o cambia el nombre de una
repeat-header-in-brackets = escribe { $header } antes de cada relación con este segmento
join-under-header = reúne las líneas de ambas bajo un solo { $header }

## Excepciones

error-stays-on = { $rule } es un error y no se puede desactivar
fix-error-instead = corrige el error donde se señala y elimina esta línea
copy-rule-name = copia el nombre de la regla del problema que muestra

## Bloques del marco

block-of-other-framework = el marco { $framework } no tiene ningún bloque { $block }
use-blocks = usa { $blocks }
or-use-framework = o escribe { $line } encima de la primera línea con [corchetes]: ese marco sí tiene { $block }
block-under-block = el bloque { $block } no puede estar bajo { $header }
move-block-line = pasa esta línea bajo [blocks], o encima de la primera línea con [corchetes]

## Canales

kind-fixes-owner = { $owner ->
    [own] un canal de tipo { $kind } siempre es propio, así que `owner` no puede ser `partner`
   *[partner] un canal de tipo { $kind } siempre es de un socio, así que `owner` no puede ser `own`
}
remove-owner = elimina `owner`, porque el tipo ya lo determina
or-other-kind = o elige otro tipo, o ponle al canal un `name` sin `kind`
partner-cannot-be-direct = `route` no puede ser `direct` en un canal de socios
remove-route = elimina `route`
or-kind-of-your-own = o, si allí vendes tú, elige un tipo como { $kinds }
channel-connects-to-itself = un canal no puede conectar consigo mismo
name-next-channel = indica el canal en el que siguen los clientes, o elimina esto
several-channels-in-one = un solo texto no puede nombrar varios canales: { $text }
segment-instead-of-kind = el valor de un canal es su tipo, no un segmento

## Relaciones

too-many-for-all = más de { $most } relaciones son para todos los segmentos
write-under-segments = si una relación es solo para algunos segmentos, escríbela en las claves de esos segmentos
key-says-who-for = la clave { $key } ya indica para quién es
delete-key = elimina { $key }
or-use-own-key = o da a la relación una clave propia: { $line }
list-under-own-key = el valor de { $key } no puede ser una lista, porque tiene un `for`
write-key-for-each = escribe una clave para cada una: { $lines }
relationship-without-type = esta relación no tiene `type`
or-label-instead = o descríbela con tus palabras: { $line }
relationship-with-label = { $relationship } con la etiqueta { $label }
relationship-twice = relación repetida en este segmento: { $relationship }
remove-one-or-label = elimina una de ellas, o dale a cada una un `label` distinto
or-share-with-all = o, si todos los segmentos comparten la relación, añade { $line } dentro de sus llaves
several-types-in-one = un solo texto no puede nombrar varios tipos: { $text }

## Claves y valores confundidos

key-of-several-segments = una sola clave no puede nombrar varios segmentos: { $text }
write-line-for-each = escribe una línea para cada uno: { $lines }
replace-header = cambia este encabezado por { $header } y añade debajo { $line }
type-before-segment = { $kind } es un tipo de relación, y { $segment } es un segmento
type-before-segments = { $kind } es un tipo de relación, y su valor nombra segmentos
add-type-to-segment = añade el tipo a la línea del segmento: { $line }
type-not-segment = { $kind } es un tipo de relación, no un segmento
or-keep-own-words = o conserva tus propias palabras: { $line }

## Necesidades

wrong-need = { $kinds ->
    [job-pain] `products` es para tareas, pero { $need } es una frustración
    [job-gain] `products` es para tareas, pero { $need } es una alegría
    [pain-job] `pain-relievers` es para frustraciones, pero { $need } es una tarea
    [pain-gain] `pain-relievers` es para frustraciones, pero { $need } es una alegría
    [gain-job] `gain-creators` es para alegrías, pero { $need } es una tarea
   *[gain-pain] `gain-creators` es para alegrías, pero { $need } es una frustración
}
move-item-or-link-need = { $kinds ->
    [job-pain] pasa este elemento a `pain-relievers`, o asócialo con una tarea
    [job-gain] pasa este elemento a `gain-creators`, o asócialo con una tarea
    [pain-job] pasa este elemento a `products`, o asócialo con una frustración
    [pain-gain] pasa este elemento a `gain-creators`, o asócialo con una frustración
    [gain-job] pasa este elemento a `products`, o asócialo con una alegría
   *[gain-pain] pasa este elemento a `pain-relievers`, o asócialo con una alegría
}
unknown-need = { $kind ->
    [job] ningún segmento de esta propuesta tiene la tarea { $need }
    [pain] ningún segmento de esta propuesta tiene la frustración { $need }
   *[gain] ningún segmento de esta propuesta tiene la alegría { $need }
}
add-segment-of-need = añade a `for` el segmento { $segment }, que sí la tiene, si la propuesta también es para él
add-need-to-segment = añádela al segmento: { $line }

## El archivo de un marco

framework-too-large = este marco ocupa más de { $size }
framework-too-deep = este marco tiene demasiados niveles, unos dentro de otros
write-label-and-blocks = escribe solo su etiqueta y sus bloques
word-means-framework = { $word } ya designa el marco { $framework }
word-means-file = { $word } ya designa el marco de { $path }
rename-framework-file = cambia el nombre del archivo, que es el que da nombre al marco
remove-from-also = elimina la palabra de `also`
number-of-blocks = un marco necesita entre 1 y { $most } bloques, pero este tiene { $count }
write-block-sections = escribe { $header } para cada bloque y, debajo, su id, su fila y su columna
duplicate-block = bloque repetido: { $id }
give-other-block-id = dale otro id a uno de los dos
place-taken-twice = los bloques { $first } y { $second } están ambos en la fila { $row }, columna { $column }
block-is-there = este bloque está en el mismo lugar
move-one-block = cambia la fila, la columna o el tamaño (`rows`, `columns`) de uno de los dos
part-shown-twice = la parte { $part } ya aparece en el bloque { $block }
block-shows-part = este bloque ya la muestra
remove-part-from-one = elimina { $part } de uno de los dos
block-outside-grid = { $side ->
    [column] este bloque acaba en la columna { $last }, pero la cuadrícula acaba en la columna { $most }
   *[row] este bloque acaba en la fila { $last }, pero la cuadrícula acaba en la fila { $most }
}
move-or-shrink-block = mueve el bloque, o hazlo más pequeño
unsafe-link-in-credit = un enlace no puede llevar a { $link }
write-safe-link = escribe una dirección que empiece con { $start }, o elimina `link`
