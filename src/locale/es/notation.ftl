## Claves

in-table = { $table ->
    [segment] en un segmento
    [need] en una tarea, frustración o alegría
    [proposition] en una propuesta de valor
    [item] en un producto, aliviador de frustraciones o creador de alegrías
    [channel] en un canal
    [relationship] en una relación
    [metric] en un indicador de éxito
    [block-item] en un elemento de un bloque
    [framework] en un marco
    [credit] en los créditos
    [block] en un bloque
    [custom-type] en un tipo de relación propio
    [custom-kind] en un tipo de canal propio
    [settings] en [preprocessor.canvas]
    [segments] bajo [segments]
    [propositions] bajo [propositions]
    [channels] bajo [channels]
    [relationships] bajo [relationships]
    [blocks] bajo [blocks]
    [allow] bajo [allow]
    [jobs] en las tareas de un segmento
    [pains] en las frustraciones de un segmento
    [gains] en las alegrías de un segmento
    [phases] en las fases de un canal
   *[canvas] en un canvas
}
unknown-key = clave desconocida { $place }: { $key }
use-key-instead = usa { $key } en su lugar
use-one-of-the-keys = usa una de estas claves: { $keys }
misplaced-key = la clave { $key } es de todo el canvas y no puede estar { $place }
move-above-sections = pasa esta línea encima de la primera línea con [corchetes]
missing-key = falta la clave { $key } { $place }
add-key = añade { $line }
add-key-with-word = añade { $line } con una de estas palabras: { $words }
duplicate-key = clave repetida: { $key }
duplicate-text = texto repetido: { $text }
other-name-of-key = { $second } es otro nombre de { $first }
keep-one-of-the-two = deja solo una de las dos
status-as-key = { $word } es un estado, no una clave
write-status = escribe { $line } ({ $words }), o elimina esto

## Ids

empty-id = un id no puede estar vacío
control-characters-in-id = un id no puede contener caracteres de control
write-short-id = escribe una palabra corta, por ejemplo { $example }

## Valores de un tipo equivocado

empty-value = el valor de { $key } está vacío
wrong-type = { $found ->
    [text] el valor de { $key } no puede ser un texto
    [number] el valor de { $key } no puede ser un número
    [flag] el valor de { $key } no puede ser true ni false
    [date] el valor de { $key } no puede ser una fecha
    [list] el valor de { $key } no puede ser una lista
   *[table] el valor de { $key } no puede tener claves propias
}
number-out-of-range = el valor de { $key } está fuera de los límites
write-value = escribe { $value }
write-value-in-quotes = escribe { $value } entre comillas
write-values-in-quotes = escribe { $value } entre comillas, o una lista como { $list }
write-value-without-quotes = escribe { $value } sin comillas
write-entry = { $value ->
    [kind] escribe el tipo o el nombre del canal entre comillas, o { $long }
    [type] escribe un tipo de relación o tus propias palabras entre comillas, { $long }, o una lista de ellos
    [text] escribe un texto entre comillas, o { $long }
   *[name] escribe un nombre entre comillas, o { $long }
}
or-word-of-book = o usa una de las palabras que define este libro: { $words }
or-delete-line = o elimina la línea

## Palabras que un conjunto no tiene

unknown-language = idioma desconocido: { $language }
unknown-value = { $set ->
    [type] tipo de relación desconocido: { $word }
    [kind] tipo de canal desconocido: { $word }
    [kind-or-channel] canal o tipo de canal desconocido: { $word }
    [level] nivel de servicio desconocido: { $word }
    [goal] objetivo desconocido: { $word }
    [status] estado desconocido: { $word }
    [evidence] evidencia desconocida: { $word }
    [phase] fase desconocida: { $word }
    [stage-of-sale] momento de la venta desconocido: { $word }
    [function] función del canal desconocida: { $word }
    [owner] propiedad del canal desconocida: { $word }
    [route] acceso del canal desconocido: { $word }
    [medium] medio del canal desconocido: { $word }
    [segment-kind] tipo de cliente desconocido: { $word }
    [role] papel del cliente desconocido: { $word }
    [market] mercado desconocido: { $word }
    [value] valor desconocido de `value`: { $word }
    [focus] enfoque desconocido: { $word }
    [mechanism] base de la relación desconocida: { $word }
    [nature] tipo de contacto desconocido: { $word }
    [stage] etapa de la empresa desconocida: { $word }
    [level-of-cost] cantidad desconocida: { $word }
    [view] vista desconocida: { $word }
    [on-error] reacción a los errores desconocida: { $word }
    [rule-setting] nivel de regla desconocido: { $word }
    [css] origen del CSS desconocido: { $word }
    [output] formato de salida desconocido: { $word }
    [guidance] cantidad de orientación desconocida: { $word }
    [framework] marco desconocido: { $word }
    [block] parte del modelo desconocida: { $word }
   *[value-of-key] valor desconocido: { $word }
}
write-one-of = usa { $words }
meaning-of-goal = { $word ->
    [acquisition] `acquisition` (captar clientes)
    [retention] `retention` (conservarlos)
    [upselling] `upselling` (vender más)
   *[other-goal] `{ $word }`
}
meaning-of-type = { $word ->
    [dedicated] `dedicated` (siempre la misma persona)
    [personal] `personal` (cualquiera del equipo)
    [retail] `retail` (en una tienda)
    [self-service] `self-service` (sin contacto)
    [automated] `automated` (el software se adapta a cada cliente)
    [communities] `communities` (los clientes se ayudan entre sí)
    [co-creation] `co-creation` (los clientes aportan ideas)
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = usa `acquisition` para captar más clientes
use-upselling-to-grow = o usa `upselling` para vender más a cada cliente
write-key-of-label = escribe la clave: esta es su etiqueta en las páginas en { $language }
write-it-once = escríbelo una sola vez: { $word }
write-as-list = escribe varios como lista: { $list }
write-line = escribe { $line }
or-own-name-without-kind = o elimina `kind` y conserva tus propias palabras: { $line }
use-two-states = `compare` necesita dos estados distintos

## Tipos de relación

other-needs-label = el tipo de relación `other` necesita un `label`
or-use-known-type = o usa un tipo conocido: { $words }
channel-as-type = { $word } es un canal, no un tipo de relación
declare-channel-of-type = define el canal bajo [channels], { $declaration }, y nómbralo en la relación: { $line }
or-own-label = o, si de verdad es la relación, escribe { $line }
add-to-prefers = añade al segmento un canal que los clientes prefieran: { $line }
manager-means-two-types = { $word } puede referirse a dos tipos de relación
use-dedicated-if = escribe `dedicated` si la misma persona atiende siempre al mismo cliente
use-personal-if = o escribe `personal` si puede atender cualquiera del equipo
or-own-words-without-type = o conserva tus propias palabras sin `type`: { $line }
or-ideal-in-own-words = o describe la relación ideal con las palabras del cliente: { $line }

## Marcos

meant-framework-has-errors = ¿quisiste decir { $word }? Corrige antes los errores de { $path }
move-framework-file = si el marco es el modelo con ese nombre de archivo, pásalo a la carpeta { $folder }
or-add-framework-file = o añade tu propio marco junto a book.toml: { $path }

## Referencias

unknown-reference = { $target ->
    [segment] segmento desconocido: { $id }
    [channel] canal desconocido: { $id }
    [proposition] propuesta de valor desconocida: { $id }
   *[segment-or-proposition] segmento o propuesta de valor desconocidos: { $id }
}
unknown-id = { $target ->
    [segment] id de segmento desconocido: { $name }
    [channel] id de canal desconocido: { $name }
   *[proposition] id de propuesta de valor desconocido: { $name }
}
several-ids-in-one = un solo texto no puede contener varios ids: { $text }
declare-each-id = y define cada uno bajo { $section }
several-have-that-name = { $target ->
    [segment] varios segmentos se llaman { $name }
    [channel] varios canales se llaman { $name }
   *[proposition] varias propuestas de valor se llaman { $name }
}
use-one-of-the-ids = usa uno de estos ids: { $ids }
delete-invisible = elimina los caracteres invisibles de { $text }: { $codes }
add-section-for-id = añade una línea { $section } y, debajo, { $line }
use-defined-id = usa un id ya definido: { $ids }
or-add-defined-id = o añádelo bajo { $section }: { $line }

## Qué acepta una clave

accepts-text = un texto
accepts-texts = un texto o una lista de textos
accepts-text-or-number = un número o un texto
accepts-flag = true o false
accepts-name = un nombre
accepts-word = { $words }
accepts-words = uno o varios de { $words }
accepts-amount = { $words }, o un número o texto propio
accepts-foci = uno o varios de { $words }, u otras palabras
accepts-text-or-date = una fecha como { $date }, o un texto
accepts-ids = { $target ->
    [segment] el id de uno o varios segmentos
    [proposition] el id de una o varias propuestas de valor
    [channel] el id de uno o varios canales
    [channel-or-kind] el id o el tipo de uno o varios canales
    [need] el id de una o varias tareas, frustraciones o alegrías
   *[segment-or-proposition] el id de uno o varios segmentos o propuestas de valor
}
accepts-phases = una lista de { $phases } (o, para varias a la vez, { $stages }), como { $list }, o qué pasa en cada una: { $section }
accepts-needs = un texto, una lista de textos, o textos con id como { $section }
accepts-records = un texto, { $record }, o una lista de ellos
accepts-tables = una sección { $header } para cada elemento y, debajo, las claves { $keys }
accepts-grid-number = un número entero del 1 al { $last }
accepts-two-of = dos de { $words }, por ejemplo { $list }
accepts-section = una sección { $header } con una línea por elemento, por ejemplo { $line }
accepts-relationships = una sección { $header } con una línea por segmento, como { $line } (para todos, { $all }; para algunos, { $some })
accepts-words-by-name = una sección { $header } con una línea por nombre, como { $line }, cada una con { $words }
accepts-section-each = una sección para cada elemento, como { $header }, y debajo { $lines }
