## Cómo se nombra cada cosa

all-segments = todos los segmentos
no-segment = ningún segmento
all-customers = `todos los clientes`
segment-and-others = { $count ->
    [one] { $segment } y { $count } segmento más
   *[other] { $segment } y { $count } segmentos más
}
relationship-for = { $relationship } para { $segments }

## Segmentos

segment-without-relationship = el segmento { $segment } no tiene ninguna relación
add-relationship-for-segment = añade una relación bajo [relationships], por ejemplo { $line }
change-relationship-line = cambia { $key } bajo [relationships], por ejemplo por { $line }
keep-retired-relationship = conserva la relación en desuso y añade la actual: { $line }
or-remove-retired = o elimina status = "retired" si la relación todavía existe
segment-without-channel = ningún canal llega al segmento { $segment }
add-segment-to-channel = añade { $segment } al `for` de un canal que use este segmento
or-serve-everyone = o elimina `for` de un canal que sea para todos
segment-without-proposition = el segmento { $segment } no tiene ninguna propuesta de valor
segment-without-anything = el segmento { $segment } no tiene propuesta de valor, relación ni canal
add-segment-to-proposition = añade { $segment } al `for` de una propuesta de valor
or-add-proposition = o añade una propuesta de valor bajo [propositions]: { $line }
segment-too-broad = el segmento { $segment } es demasiado amplio
name-specific-group = nombra un grupo de clientes concreto: { $line }
or-split-segment = o divídelo en varios segmentos, uno para cada grupo
segment-named-all = el id de segmento `all` también significa todos los segmentos
rename-segment = dale otro id al segmento, para que `all` pueda significar todos los segmentos
market-of-segment = el mercado { $market } describe a todos los clientes, no a un segmento
add-market-once = añade mejor el mercado al principio del canvas: { $line }
market-also-here = aquí también

## Segmentos que se parecen

same-relationship-everywhere = todos los segmentos tienen las mismas relaciones: { $types }
ask-each-segment = pregunta a algunos clientes de cada segmento qué esperan
differ-in-one = o da al menos a un segmento otra relación, por ejemplo "personal" a un segmento pequeño
or-explain-sameness = o explica bajo [allow] por qué las mismas relaciones convienen a todos los segmentos: { $line }
same-relationships-here = las mismas relaciones aquí
similar-segments = los segmentos { $segments } solo se distinguen por el nombre
add-own-proposition = da a cada uno su propia propuesta de valor: { $line }
or-add-difference = o añade en qué se distinguen: { $expects }, { $traits }, o una relación o un canal aparte
or-merge-segments = o júntalos en un solo segmento
same-as-this-one = igual que este

## Lo que esperan y necesitan los segmentos

expectation-unmet = { $count ->
    [one] el segmento { $segment } espera { $types }, pero no lo recibe
   *[other] el segmento { $segment } espera { $types }, pero no los recibe
}
add-expected-types = añade { $types } a { $key } bajo [relationships], con status = "planned" si todavía no existe
or-remove-expectation = o elimina la expectativa si el segmento no la necesita
also-unmet = aquí tampoco se cumple
mass-market-personal = el segmento { $segment } es un mercado de masas, pero recibe servicio personal
use-self-service = usa autoservicio o servicios automáticos para la mayoría de los clientes
or-explain-personal = o explica bajo [allow] por qué el servicio personal es rentable: { $line }
niche-without-personal = el segmento { $segment } es un nicho de mercado sin servicio personal
add-personal-service = añade un servicio personal: { $types }
or-explain-no-personal = o explica bajo [allow] por qué estos clientes no quieren servicio personal: { $line }
business-without-personal = { $kind ->
    [government] el segmento { $segment }, del sector público, no tiene contacto personal
   *[b2b] el segmento { $segment }, de empresas, no tiene contacto personal
}
unlike-other-businesses = { $count ->
    [one] el segmento { $segments } no tiene contacto personal, aunque la mayoría de las demás empresas sí
   *[other] los segmentos { $segments } no tienen contacto personal, aunque la mayoría de las demás empresas sí
}
also-without-contact = aquí también falta el contacto personal
add-personal-contact = añade un contacto personal: { $line }
or-add-co-creation = o deja que los clientes participen en el diseño: { $line }
or-add-staff = o añade a una relación quién los atiende: { $line }
dedicated-for-ordinary-customer = el segmento { $segment }, de consumidores de valor normal, recibe asistencia personal exclusiva
use-personal = deja que los atienda cualquiera del equipo: { $line }
or-set-high-value = o pon { $line } si cada cliente aporta lo suficiente para pagarla

## Relaciones

self-service-without-help = { $count ->
    [one] el segmento { $segments } tiene autoservicio, pero no ayuda posventa
   *[other] los segmentos { $segments } tienen autoservicio, pero no ayuda posventa
}
add-after-sales = añade qué hace uno de sus canales después de la venta: { $line }
or-add-person-or-feedback = o añade una relación personal, o describe en `feedback` cómo respondes a las preguntas
retail-without-store = el segmento { $segment } tiene venta minorista, pero ninguna tienda como canal
add-store = añade la tienda bajo [channels]: { $line }
or-add-partner-store = o añade la tienda de un socio: { $line }

## Las relaciones y sus canales

one-way-channel = { $relationship } solo usa canales de un solo sentido: { $channels }
add-two-way-channel = añade un canal de doble sentido: { $line }
add-this-two-way-channel = añade a `via` un canal de doble sentido: { $channel }
declare-two-way-channel = añade bajo [channels] un canal de doble sentido, como { $declaration }, y nómbralo en la relación: { $line }
channel-not-for-segment = { $relationship } usa canales que no son para este segmento: { $channels }
add-segment-to-for = añade { $segment } al `for` de { $channels }
or-use-channel-of-segment = o nombra en `via` un canal que sea para este segmento
for-leaves-them-out = su `for` no incluye el segmento
community-without-place = la comunidad de { $segments } no tiene ningún canal donde reunirse
declare-place = define el lugar bajo [channels], como { $declarations }, y nómbralo en la relación: { $line }
or-name-place = o nombra en `via` un canal que ya exista
declare-named-place = define bajo [channels] el lugar que nombra { $label }, como { $declaration }, y añade { $line }
also-without-channel = aquí también falta el canal
co-creation-without-input = la cocreación con { $segments } no tiene ni `input` ni canal
describe-input = describe qué aportan los clientes: { $line }
or-name-input-channel = o nombra el canal que usan: { $line }

## Los canales y sus fases

channel-without-phase = { $count ->
    [one] el canal { $channels } no tiene fases, aunque otros canales sí
   *[other] los canales { $channels } no tienen fases, aunque otros canales sí
}
add-phases = añade las fases que cubre el canal ({ $phases }): { $line }
also-without-phase = aquí también faltan las fases
phase-gap = ningún canal cubre { $phases } para { $segments }
phase-gap-here = ningún canal cubre { $phases } para este segmento
add-phase-to-channel = añade la fase al canal que la cubre
or-add-channel-for-phase = o añade un canal para ella, con { $status } si todavía no existe

## Los canales entre sí

reversed-margins = { $partner_count ->
    [one] el canal de socios { $partners } tiene un margen alto
   *[other] los canales de socios { $partners } tienen un margen alto
}, pero { $own_count ->
    [one] tu canal propio { $own } tiene uno bajo
   *[other] tus canales propios { $own } tienen uno bajo
}
check-margins = comprueba que no estén invertidos, porque un socio se queda con parte de cada venta
or-explain-margins = o explica qué reduce el margen de tu canal propio: { $line }
other-margin = comparado con este
channels-not-connected = los canales para { $segments } no están conectados: { $channels }
connect-channels = añade a uno de ellos a dónde pasan después sus clientes: { $line }
connected-elsewhere = el canal { $from } conecta con { $to }, que no es para el segmento { $segment }
serve-segment-there = añade { $segment } al `for` de { $channel } si este segmento lo usa
or-leave-segment-out = o quita el segmento del `for` de { $channel }
unrequested-channel = ningún segmento prefiere el canal { $channel }
add-preference = añade { $line } a un segmento cuyos clientes lo quieran
or-ask-customers = o, si no lo sabes, pregunta antes a los clientes
own-only = todos los canales son propios: { $channels }
also-own = también propio
partner-only = todos los canales son de socios: { $channels }
also-partner = también de un socio
early-without-partner = empresa en etapa inicial sin canales de socios, solo propios: { $channels }
consider-partner = piensa en un socio que trate con clientes a los que no llegas: { $line }
consider-starting-with-partner = piensa en un socio que ya tenga clientes: { $line }
consider-own-channel = piensa en un canal propio, donde trates tú con los clientes: { $line }
online-only = todos los canales son online: { $channels }
also-online = también online
consider-offline-channel = piensa en un canal para quienes prefieren llamar o verte en persona: { $line }
offline-only = todos los canales son offline: { $channels }
also-offline = también offline
consider-online-channel = piensa en un canal para los clientes que buscan en internet: { $line }
convenience-in-person = { $count ->
    [one] la propuesta de valor { $proposition } promete comodidad, pero el segmento { $segments } solo la recibe en persona
   *[other] la propuesta de valor { $proposition } promete comodidad, pero los segmentos { $segments } solo la reciben en persona
}
add-remote-channel = añade un canal que los clientes puedan usar desde cualquier lugar: { $line }
or-remove-convenience = o elimina `convenience` de `focus` si los clientes acuden a ti

## Propuestas de valor

focus-unsupported = { $count ->
    [one] el enfoque de la propuesta de valor { $proposition } es { $focus }, pero ninguna relación con el segmento { $segments } lo apoya
   *[other] el enfoque de la propuesta de valor { $proposition } es { $focus }, pero ninguna relación con los segmentos { $segments } lo apoya
}
add-supporting-type = añade { $types } a { $key } bajo [relationships], por ejemplo { $line }
or-remove-focus = o elimina la palabra de `focus`
focus-spelling = la palabra de enfoque { $word } no es una de las conocidas
proposition-without-channel = ningún canal entrega la propuesta de valor { $proposition }
add-to-delivered = añade { $proposition } al `carries` de un canal, como { $channel }
or-add-delivering-channel = o añade un canal que la entregue
fit-unaddressed = { $side ->
    [job] { $count ->
        [one] la tarea { $needs } del segmento { $segment } está sin cubrir
       *[other] las tareas { $needs } del segmento { $segment } están sin cubrir
    }
    [pain] { $count ->
        [one] la frustración { $needs } del segmento { $segment } está sin cubrir
       *[other] las frustraciones { $needs } del segmento { $segment } están sin cubrir
    }
   *[gain] { $count ->
        [one] la alegría { $needs } del segmento { $segment } está sin cubrir
       *[other] las alegrías { $needs } del segmento { $segment } están sin cubrir
    }
}
address-need = añade a una propuesta de valor algo que la cubra: { $line }
or-remove-need = o elimínala si no piensas cubrirla
also-unaddressed = también sin cubrir
fit-unlinked = { $count ->
    [one] el elemento { $items } de la propuesta de valor { $proposition } no está asociado con ninguna necesidad
   *[other] los elementos { $items } de la propuesta de valor { $proposition } no están asociados con ninguna necesidad
}
link-to-need = { $side ->
    [job] asócialo con la tarea que cubre: { $line }
    [pain] asócialo con la frustración que cubre: { $line }
   *[gain] asócialo con la alegría que cubre: { $line }
}
choose-need = { $side ->
    [job] elige entre las tareas { $needs }
    [pain] elige entre las frustraciones { $needs }
   *[gain] elige entre las alegrías { $needs }
}
or-remove-item = o elimínalo si ningún cliente lo necesita
also-unlinked = también sin asociar

## Socios

unnamed-partner = el canal de socios { $channel } no dice quién es el socio
name-partner = añade el nombre del socio: { $line }
unlisted-partner = ningún elemento de `partners` coincide con el canal de socios { $channel }
or-list-partner = o añade el socio a `partners`
segment-as-partner = el segmento { $segment } también figura como socio
explain-both-roles = explica cada papel si los dos son correctos: { $line }
or-remove-from-one = o elimínalo de donde no corresponda
the-segment = el segmento
revenue-from-partner = la fuente de ingresos { $item } nombra un socio, pero ningún segmento: { $partner }
add-partner-as-segment = añade el socio bajo [segments] si te paga, y nómbralo aquí: { $line }
or-name-paying-segment = o nombra el segmento que paga a través del socio: { $line }
the-partner = el socio
segment-without-role = el segmento { $segment } no tiene papel ni fuente de ingresos
add-role = añade uno o varios de los papeles { $roles }: { $line }
or-name-in-revenue = o nómbralo en una fuente de ingresos si paga: { $line }
this-has-role = este segmento tiene papel

## Redacción

placeholder-text = el texto { $text } es provisional
unfinished-text = el texto { $text } contiene { $placeholder }, que es provisional
template-question = el texto { $text } es una pregunta de la plantilla
also-placeholder = esto también está por escribir
replace-placeholder = cámbialo por una o dos palabras, aunque sean una suposición por comprobar
or-remove-line = o elimina la línea hasta que lo sepas
vague-item = el elemento { $text } es demasiado general
also-vague = aquí también
describe-item = describe qué es en tu empresa, para que lo entienda alguien que no la conoce
vague-proposition = la propuesta de valor { $text } es demasiado general
describe-benefit = describe qué reciben tus clientes, para que lo entienda alguien que no conoce la empresa
too-many-items = el bloque { $block } tiene { $count } elementos, y con más de { $most } se pierde la visión de conjunto
group-items = deja los elementos más importantes y agrupa los que se parezcan
or-split-canvas = o divide el canvas si describe dos empresas

## Las palabras del propio autor

unsorted-word = { $key ->
    [kind] el canal { $text } no tiene tipo
   *[type] la relación { $text } no tiene tipo
}
unsorted-words = { $count ->
    [one] { $count } canal o relación sin tipo
   *[other] { $count } canales y relaciones sin tipo
}
keep-own-word = escribe { $line } para dejar { $text } como está
use-known-word = escribe { $line } si { $text } significa { $word }
use-one-of-two-words = escribe { $line } si { $text } significa { $word }, o { $other_line } si significa { $other_word }
more-unsorted-words = { $count ->
    [one] y { $count } más
   *[other] y { $count } más
}
channel-as-relationship = la relación { $text } es un canal, no un tipo de relación
declare-as-channel = añádelo bajo [channels] como { $declaration } y nómbralo en la relación: { $line }
or-keep-as-label = o escribe { $line } para conservarlo como relación
repeated-words = la relación { $text } aparece dos veces para los mismos segmentos
remove-repeated-words = elimina una de ellas, o usa palabras distintas
repeated-words-first = aparece aquí por primera vez

## El canvas completo

add-at-top = añade al principio del canvas: { $line }
view-without-data = la vista { $view } no tiene nada que mostrar
add-channels = añade cada canal bajo [channels], por ejemplo { $line }
add-needs-and-products = añade `jobs` a un segmento y, a una propuesta de valor, los `products` que cubren esas tareas
add-blocks = añade los bloques de la empresa bajo [blocks]: { $line }
or-remove-view = o elimina { $view } de `view`
what-to-add-next = { $count ->
    [one] puedes completar este canvas: { $count } sugerencia
   *[other] puedes completar este canvas: { $count } sugerencias
}
unused-allow = la excepción { $rule } no hace falta
remove-unused-allow = elimina esta línea
