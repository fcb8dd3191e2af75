unknown-label = etiqueta desconocida: { $name }
use-known-label = usa { $labels }
labels-not-text = { $name } es una sección, no un texto
write-label-section = escribe { $header } en una línea aparte y, debajo, una línea para cada etiqueta
label-empty = la etiqueta { $name } está vacía
label-not-text = la etiqueta { $name } no es un texto
write-label-text = escribe un texto entre comillas, o elimina la línea
