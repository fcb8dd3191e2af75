## Texto que no es TOML, como primer error de un canvas

not-valid-toml = esto no es TOML válido
write-toml-lines = escribe cada línea como clave = "texto", una [sección] o un comentario que empiece con #
value-and-keys = la clave { $key } ya tiene un valor, así que no puede contener otras claves
rename-one-of-two = cambia el nombre de una de las dos
write-code = escribe { $code }
write-code-or = escribe { $first }, o { $second }
write-any-list = escribe ["uno", "dos"]
write-after-key = escribe { $code } después de la clave
delete-it = elimina lo que sobra

## Claves y signos igual

key-has-spaces = la clave { $key } tiene espacios, pero no comillas
key-needs-quotes = la clave { $key } necesita comillas
key-has-inner-quotes = la clave { $key } solo tiene comillas en una parte
key-has-long-quotes = una clave lleva una comilla en cada extremo, no tres
key-missing-at-dot = falta una clave junto al punto
write-keys-at-dots = escribe una clave antes y después de cada punto, o elimina el punto
key-missing-in-braces = falta una clave en estas llaves
value-without-key-in-braces = el valor { $value } está entre llaves, pero no tiene clave
put-key-before = pon delante su clave, por ejemplo { $code }
key-missing-before = falta una clave antes de { $sign }
several-segments-in-key = la clave { $key } nombra varios segmentos
no-equals-sign = esta línea no tiene signo igual
no-equals-sign-no-value = la línea { $text } no tiene signo igual ni valor
colon-without-value = la línea { $text } tiene dos puntos, pero ningún valor
write-value-or-comment = escribe { $code }, o pon # delante para convertirla en comentario
no-equals-sign-in-braces = el texto { $text } está entre llaves, pero no tiene signo igual
equals-sign-missing = falta un signo igual después de { $key }
not-an-equals-sign = { $sign } no es un signo igual
extra-equals-sign = basta con un signo igual
sign-after-equals-sign = { $sign } no puede ir después de un signo igual

## Valores

key-without-value = la clave { $key } no tiene valor
write-value-or-delete = escribe un valor, como { $code }, o elimina { $line }
value-on-next-line = el valor de { $key } empieza en la línea siguiente
put-after-equals-sign = ponlo después del signo igual: { $code }
value-missing = aquí falta un valor
write-text-in-quotes = escribe un texto entre comillas
indented-values = los valores de { $key } están en líneas con sangría
write-in-braces = escríbelos entre llaves: { $code }
keys-need-braces = las claves con valores tienen que ir entre llaves
several-need-quotes = varios valores necesitan comillas y corchetes
several-need-brackets = los valores de { $key } son varios y necesitan corchetes
text-needs-quotes = el texto { $text } tiene que ir entre comillas
word-not-a-value = { $word } no es un valor
delete-code = elimina { $code }
write-flag-or-text = escribe { $flag } en minúsculas y sin comillas, o { $text } si es un texto
write-text-or-flag = escribe { $text } si es un texto, o { $flag } si es una elección
number-has-comma = el número { $number } tiene una coma
write-number-or-text = escribe { $number } si es un número, o { $text } si es un texto
write-text-or-numbers = escribe { $text } si es un texto, o { $whole } o { $decimal } si es un número
not-a-number-or-date = el valor { $value } no es un número ni una fecha válidos
put-in-quotes = ponlo entre comillas: { $text }

## Comillas

not-a-straight-quote = { $quote } no es una comilla recta
odd-quote = { $shape ->
    [backtick] el acento grave { $mark }
    [angle] la comilla angular { $mark }
    [accent] el acento { $mark }
    [wide] la comilla de ancho completo { $mark }
    [corner] la comilla de esquina { $mark }
   *[curly] la comilla tipográfica { $mark }
}
type-straight-quotes = escribe comillas rectas: { $text }
commas-for-quote = dos comas no son comillas
mixed-quotes = este texto empieza con { $first } y termina con { $last }
type-same-quotes = escribe la misma comilla recta en los dos extremos: { $text }
extra-quote = este texto tiene una comilla de más
keep-one-quote = deja una en cada extremo: { $text }
apostrophe-ends-text = el apóstrofo termina el texto antes de tiempo
use-double-quotes = ponlo entre comillas dobles: { $text }
quote-ends-text = una comilla dentro del texto lo termina antes de tiempo
use-single-quotes = pon el texto entre comillas simples: { $text }
backslash-in-quotes = una barra invertida entre comillas dobles tiene un significado especial
quote-or-double-backslash = pon el texto entre comillas simples, o duplica cada barra invertida
quote-so-or-double-backslash = pon el texto entre comillas simples, o duplica cada barra invertida: { $text }
backslash-before-quote = por la barra invertida, la última comilla pasa a ser parte del texto
first-quote-missing = al texto { $text } le falta la comilla del principio
last-quote-missing = al texto { $text } le falta la comilla del final
text-over-lines = un texto con una comilla en cada extremo no puede ocupar varias líneas
join-lines-or-use-three = escríbelo en una línea, o pon tres comillas en cada extremo: { $marks }
long-text-open = este texto empieza con tres comillas, pero no termina con tres
put-at-end = pon { $mark } al final
put-at-end-so = pon { $mark } al final: { $code }

## Corchetes, llaves y paréntesis

value-in-brackets = { $shape ->
    [round] un valor no puede ir entre paréntesis
    [angle] un valor no puede ir entre los signos < y >
   *[curly] un valor no puede ir entre llaves
}
list-in-brackets = { $shape ->
    [round] una lista necesita corchetes, no paréntesis
    [angle] una lista necesita corchetes, no los signos < y >
   *[curly] una lista necesita corchetes, no llaves
}
keys-in-brackets = { $shape ->
    [round] las claves con valores necesitan llaves, no paréntesis
    [angle] las claves con valores necesitan llaves, no los signos < y >
   *[square] las claves con valores necesitan llaves, no corchetes
}
put-braces-around-keys = pon entre llaves las claves con valores: {"{"} clave = "texto" {"}"}
brackets-open = { $kind ->
    [list] esta lista no está cerrada
   *[braces] estas llaves no están cerradas
}
brackets-of-key-open = { $kind ->
    [list] la lista de { $key } no está cerrada
   *[braces] las llaves de { $key } no están cerradas
}
brackets-open-before = { $kind ->
    [list] esta lista no está cerrada antes de { $mark }
   *[braces] estas llaves no están cerradas antes de { $mark }
}
put-before = pon { $mark } antes de { $next }
brackets-mixed = { $kind ->
    [list] esta lista empieza con { $first } y termina con { $last }
   *[braces] estas llaves empiezan con { $first } y terminan con { $last }
}
write-instead-of = escribe { $mark } en lugar de { $wrong }
list-without-bracket = a la lista le falta el corchete del principio
no-open-bracket = { $mark } no cierra nada que esté abierto

## Comas y lo que sigue a un valor

not-a-comma = { $sign } no es una coma
write-comma-instead = escribe una coma en su lugar
comma-missing = falta una coma después de { $value }
comma-missing-here = falta una coma después de este valor
put-comma-on-line-above = pon una coma al final de la línea de arriba
put-comma-after = pon una coma detrás
sign-not-needed = { $sign ->
    [semicolon] este punto y coma no hace falta
   *[comma] esta coma no hace falta
}
cant-follow-value = { $text } no puede ir después de un valor
delete-or-put-comma = elimínalo, o pon una coma delante
write-one-after-comma = escribe una sola clave = "texto" después de cada coma
only-comment-after-value = después de un valor, en la misma línea, solo puede ir un comentario
put-hash-before = pon # delante: { $comment }
line-ends-with = una línea no puede terminar con { $marks }
key-needs-own-line = cada clave necesita su propia línea
begin-line-before = empieza una línea nueva antes de { $code }

## Cómo empieza una línea

braces-around-canvas = un canvas no puede ir entre llaves
delete-braces = elimina las llaves y escribe líneas como clave = "texto"
line-begins-with-brace = una línea no puede empezar con una llave
put-key-and-equals-sign = pon delante una clave y un signo igual: clave = {"{"} … {"}"}
line-begins-with = una línea no puede empezar con { $sign }
delete-or-write-list = elimínalo, o reúne en una lista los valores de una clave: clave = [{"{"} … {"}"}, {"{"} … {"}"}]
line-has-list-mark = una línea no puede empezar con la marca de lista { $mark }
delete-mark = elimina la marca
delete-mark-and-write = elimina la marca y escribe { $code }
replace-mark-by-key = cámbiala por una clave y un signo igual: clave = { $value }
list-marks-below = los valores de { $key } están en líneas con marca de lista
write-in-square-brackets = escríbelos entre corchetes: { $code }
use-square-brackets = escríbelos entre corchetes: ["uno", "dos"]
list-mark-in-list = un valor de una lista no puede empezar con una marca de lista
delete-mark-add-commas = elimina la marca y pon una coma después de cada valor

## Encabezados, comentarios y bloques de código

comment-not-header = la línea { $line } es un comentario, no un encabezado
write-header-and-key = escribe { $header } y, debajo, { $line }
not-a-header = la línea { $text } no es un encabezado
unknown-header = sección desconocida: { $header }
section-name-missing = en estos corchetes falta el nombre de la sección
write-section-name = escribe uno, por ejemplo [segments] o [channels.shop]
header-ends-with-one = este encabezado empieza con dos corchetes y termina con uno
header-open = el encabezado { $header } no está cerrado
header-ends-wrong = el encabezado { $header } termina con un signo equivocado
header-needs-dot = el encabezado { $header } necesita un punto entre sus partes
header-needs-quotes = el nombre { $name } necesita comillas en un encabezado
cant-follow-header = { $text } no puede ir después de un encabezado
only-comment-after-header = después de un encabezado, en la misma línea, solo puede ir un comentario
put-on-next-line = ponlo en la línea siguiente: { $code }
list-without-key = a la lista le faltan delante una clave y un signo igual
line-of-marks = una línea de signos no significa nada aquí
delete-or-put-hash = elimínala, o pon # delante
table-with-bars = un canvas no puede contener una tabla con | entre los valores
write-line-for-row = escribe una línea clave = "texto" para cada fila
not-a-comment-mark = { $mark } no inicia un comentario
begin-comment-with-hash = empiézalo con #: { $comment }
code-fence-in-file = un archivo de canvas no necesita un bloque de código
delete-code-fence = elimina las líneas que empiezan con ``` o ~~~

## Caracteres

invisible-character = { $code } es un carácter invisible
delete-or-type-again = elimínalo, o vuelve a escribir la línea
unusual-space = { $code } no es un espacio normal
delete-and-type-space = elimínalo y escribe un espacio
full-width-sign = { $character } es { $name } de ancho completo
unusual-sign = { $character } es { $name } poco común
sign-name = { $sign ->
    [semicolon] un punto y coma
    [equals] un signo igual
    [comma] una coma
    [square] un corchete
    [curly] una llave
    [round] un paréntesis
    [colon] un signo de dos puntos
    [quote] una comilla
    [hash] un signo #
    [period] un punto
    [digit] una cifra
    [letter] una letra
   *[sign] un signo
}
type-instead = escribe { $sign } en su lugar

## Inclusiones

include-in-canvas = {"{{#include}}"} no funciona dentro de un canvas
save-as-model = guarda el modelo como canvases/NOMBRE.toml y escribe use = "NOMBRE"
or-expand-includes = o incluye antes los archivos, con after = ["links"] bajo [preprocessor.canvas] en book.toml
