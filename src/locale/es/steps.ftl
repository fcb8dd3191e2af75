## Los primeros pasos

no-segments = el canvas no nombra ningún segmento de clientes
add-segments = añade cada grupo de clientes bajo [segments]: { $line }
empty-blocks = bloques todavía vacíos: { $blocks }
fill-blocks = añade bajo [blocks] los dos elementos principales de cada uno: { $line }
fill-section = añade los dos elementos principales bajo { $section }
no-relationships = el canvas no tiene relaciones con clientes
no-relationships-with = el canvas no tiene ninguna relación con { $segments }
add-relationship = añade una relación bajo [relationships]: { $line }
add-relationship-for-each = añade una relación para cada segmento bajo [relationships]: { $line }
no-expectation = ningún segmento dice qué relación espera: { $segments }
ask-for-expectation = pregunta a algunos clientes de cada segmento y añade su respuesta: { $line }
ask-for-first-expectation = pregunta a algunos clientes del segmento más importante y añade su respuesta: { $line }
ask-for-expectation-of-segments = pregunta a algunos clientes de cada segmento y añade todos los segmentos bajo [segments] con su respuesta: { $line }
no-metrics = el canvas no tiene indicadores de éxito
no-staff = sin cantidad de personal: { $relationships }
add-staff = añade el número de personas, o su función: { $line }
no-phases = el canvas no dice por qué canal los clientes te conocen primero: { $channels }
add-phases-to-each = añade en cada canal cuándo se usa ({ $phases }): { $line }

## Detalles de relaciones y canales

no-via = sin canal: { $relationships }
name-channels = nombra en cada relación el canal por su id: { $line }
goal-missing = sin objetivo: { $relationships }
add-goal = añade { $acquisition } para captar clientes, { $retention } para conservarlos o { $upselling } para venderles más
no-status = sin estado: { $relationships }
add-status = añade { $established } a las relaciones que ya existen y { $planned } a las demás
no-feedback = el canvas no dice cómo recoges y respondes las opiniones
no-relationship-cost = sin costo no se pueden comparar las relaciones: { $relationships }
no-channel-cost = sin costo no se pueden comparar los canales: { $channels }
add-cost = añade cost = { $levels }, o una cantidad
automated-without-data = sin datos de clientes: { $relationships }
add-data = añade los datos de clientes que utiliza: { $line }
