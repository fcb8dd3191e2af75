## Texto que não é TOML, como primeiro erro de um canvas

not-valid-toml = isto não é TOML válido
write-toml-lines = escreva cada linha como chave = "texto", uma [seção] ou um comentário que comece com #
value-and-keys = a chave { $key } já tem um valor, então não pode conter outras chaves
rename-one-of-two = mude o nome de uma das duas
write-code = escreva { $code }
write-code-or = escreva { $first } ou { $second }
write-any-list = escreva ["um", "dois"]
write-after-key = escreva { $code } depois da chave
delete-it = remova o que sobra

## Chaves e sinais de igual

key-has-spaces = a chave { $key } tem espaços, mas não tem aspas
key-needs-quotes = a chave { $key } precisa de aspas
key-has-inner-quotes = a chave { $key } só tem aspas em uma parte
key-has-long-quotes = uma chave leva uma aspa em cada ponta, não três
key-missing-at-dot = falta uma chave ao lado do ponto
write-keys-at-dots = escreva uma chave antes e depois de cada ponto ou remova o ponto
key-missing-in-braces = falta o nome da chave entre estes {"{"} {"}"}
value-without-key-in-braces = o valor { $value } entre {"{"} {"}"} não tem chave
put-key-before = coloque a chave antes dele, por exemplo { $code }
key-missing-before = falta uma chave antes de { $sign }
several-segments-in-key = a chave { $key } indica vários segmentos
no-equals-sign = esta linha não tem sinal de igual
no-equals-sign-no-value = a linha { $text } não tem sinal de igual nem valor
colon-without-value = a linha { $text } tem dois-pontos, mas nenhum valor
write-value-or-comment = escreva { $code } ou coloque # no início para que vire um comentário
no-equals-sign-in-braces = o texto { $text } entre {"{"} {"}"} não tem sinal de igual
equals-sign-missing = falta um sinal de igual depois de { $key }
not-an-equals-sign = { $sign } não é um sinal de igual
extra-equals-sign = basta um sinal de igual
sign-after-equals-sign = { $sign } não pode vir depois de um sinal de igual

## Valores

key-without-value = a chave { $key } não tem valor
write-value-or-delete = escreva um valor, como { $code }, ou remova { $line }
value-on-next-line = o valor de { $key } começa na linha seguinte
put-after-equals-sign = coloque-o depois do sinal de igual: { $code }
value-missing = falta um valor aqui
write-text-in-quotes = escreva um texto entre aspas
indented-values = os valores de { $key } estão em linhas com recuo
write-in-braces = escreva-os entre {"{"} {"}"}: { $code }
keys-need-braces = chaves com valores precisam ficar entre {"{"} {"}"}
several-need-quotes = vários valores precisam de aspas e colchetes
several-need-brackets = os valores de { $key } são vários e precisam de colchetes
text-needs-quotes = o texto { $text } precisa ficar entre aspas
word-not-a-value = { $word } não é um valor
delete-code = remova { $code }
write-flag-or-text = escreva { $flag } em minúsculas e sem aspas, ou { $text } se for um texto
write-text-or-flag = escreva { $text } se for um texto, ou { $flag } se for uma escolha
number-has-comma = o número { $number } tem uma vírgula
write-number-or-text = escreva { $number } se for um número, ou { $text } se for um texto
write-text-or-numbers = escreva { $text } se for um texto, ou { $whole } ou { $decimal } se for um número
not-a-number-or-date = o valor { $value } não é um número válido nem uma data válida
put-in-quotes = coloque-o entre aspas: { $text }

## Aspas

not-a-straight-quote = { $quote } não é uma aspa reta
odd-quote = { $shape ->
    [backtick] o acento grave { $mark }
    [angle] a aspa angular { $mark }
    [accent] o acento { $mark }
    [wide] a aspa de largura total { $mark }
    [corner] a aspa de canto { $mark }
   *[curly] a aspa curva { $mark }
}
type-straight-quotes = digite aspas retas: { $text }
commas-for-quote = duas vírgulas não são aspas
mixed-quotes = este texto começa com { $first } e termina com { $last }
type-same-quotes = digite a mesma aspa reta nas duas pontas: { $text }
extra-quote = este texto tem uma aspa a mais
keep-one-quote = deixe uma em cada ponta: { $text }
apostrophe-ends-text = o apóstrofo encerra o texto antes da hora
use-double-quotes = coloque-o entre aspas duplas: { $text }
quote-ends-text = uma aspa dentro do texto o encerra antes da hora
use-single-quotes = coloque o texto entre aspas simples: { $text }
backslash-in-quotes = uma barra invertida entre aspas duplas tem um significado especial
quote-or-double-backslash = coloque o texto entre aspas simples ou duplique cada barra invertida
quote-so-or-double-backslash = coloque o texto entre aspas simples ou duplique cada barra invertida: { $text }
backslash-before-quote = por causa da barra invertida, a última aspa vira parte do texto
first-quote-missing = falta a aspa no início do texto { $text }
last-quote-missing = falta a aspa no fim do texto { $text }
text-over-lines = um texto com uma aspa em cada ponta não pode ocupar várias linhas
join-lines-or-use-three = escreva-o em uma linha só ou coloque três aspas em cada ponta: { $marks }
long-text-open = este texto começa com três aspas, mas não termina com três
put-at-end = coloque { $mark } no fim
put-at-end-so = coloque { $mark } no fim: { $code }

## Colchetes, chaves e parênteses

value-in-brackets = { $shape ->
    [round] um valor não pode ficar entre parênteses
    [angle] um valor não pode ficar entre < e >
   *[curly] um valor não pode ficar entre {"{"} e {"}"}
}
list-in-brackets = { $shape ->
    [round] uma lista precisa de colchetes, não de parênteses
    [angle] uma lista precisa de colchetes, não de < e >
   *[curly] uma lista precisa de colchetes, não de {"{"} e {"}"}
}
keys-in-brackets = { $shape ->
    [round] chaves com valores precisam de {"{"} e {"}"}, não de parênteses
    [angle] chaves com valores precisam de {"{"} e {"}"}, não de < e >
   *[square] chaves com valores precisam de {"{"} e {"}"}, não de colchetes
}
put-braces-around-keys = coloque {"{"} e {"}"} em volta das chaves com valores: {"{"} chave = "texto" {"}"}
brackets-open = { $kind ->
    [list] esta lista não está fechada
   *[braces] falta fechar este {"{"}
}
brackets-of-key-open = { $kind ->
    [list] a lista de { $key } não está fechada
   *[braces] falta fechar o {"{"} de { $key }
}
brackets-open-before = { $kind ->
    [list] esta lista não está fechada antes de { $mark }
   *[braces] falta fechar este {"{"} antes de { $mark }
}
put-before = coloque { $mark } antes de { $next }
brackets-mixed = { $kind ->
    [list] esta lista começa com { $first } e termina com { $last }
   *[braces] este trecho começa com { $first } e termina com { $last }
}
write-instead-of = escreva { $mark } em vez de { $wrong }
list-without-bracket = falta o colchete no início da lista
no-open-bracket = { $mark } não fecha nada que esteja aberto

## Vírgulas e o que vem depois de um valor

not-a-comma = { $sign } não é uma vírgula
write-comma-instead = escreva uma vírgula no lugar
comma-missing = falta uma vírgula depois de { $value }
comma-missing-here = falta uma vírgula depois deste valor
put-comma-on-line-above = coloque uma vírgula no fim da linha de cima
put-comma-after = coloque uma vírgula depois
sign-not-needed = { $sign ->
    [semicolon] este ponto e vírgula está sobrando
   *[comma] esta vírgula está sobrando
}
cant-follow-value = { $text } não pode vir depois de um valor
delete-or-put-comma = remova isso ou coloque uma vírgula antes
write-one-after-comma = escreva uma só chave = "texto" depois de cada vírgula
only-comment-after-value = depois de um valor, na mesma linha, só pode vir um comentário
put-hash-before = coloque # antes: { $comment }
line-ends-with = uma linha não pode terminar com { $marks }
key-needs-own-line = cada chave precisa da sua própria linha
begin-line-before = comece uma linha nova antes de { $code }

## Como uma linha começa

braces-around-canvas = um canvas não pode ficar entre {"{"} e {"}"}
delete-braces = remova {"{"} e {"}"} e escreva linhas como chave = "texto"
line-begins-with-brace = uma linha não pode começar com {"{"}
put-key-and-equals-sign = coloque antes uma chave e um sinal de igual: chave = {"{"} … {"}"}
line-begins-with = uma linha não pode começar com { $sign }
delete-or-write-list = remova isso ou reúna em uma lista os valores de uma chave: chave = [{"{"} … {"}"}, {"{"} … {"}"}]
line-has-list-mark = uma linha não pode começar com o marcador de lista { $mark }
delete-mark = remova o marcador
delete-mark-and-write = remova o marcador e escreva { $code }
replace-mark-by-key = troque-o por uma chave e um sinal de igual: chave = { $value }
list-marks-below = os valores de { $key } estão em linhas com marcador de lista
write-in-square-brackets = escreva-os entre colchetes: { $code }
use-square-brackets = escreva-os entre colchetes: ["um", "dois"]
list-mark-in-list = um valor de uma lista não pode começar com um marcador de lista
delete-mark-add-commas = remova o marcador e coloque uma vírgula depois de cada valor

## Cabeçalhos, comentários e blocos de código

comment-not-header = a linha { $line } é um comentário, não um cabeçalho
write-header-and-key = escreva { $header } e, abaixo, { $line }
not-a-header = a linha { $text } não é um cabeçalho
unknown-header = seção desconhecida: { $header }
section-name-missing = falta o nome da seção entre estes colchetes
write-section-name = escreva um, por exemplo [segments] ou [channels.shop]
header-ends-with-one = este cabeçalho começa com dois colchetes e termina com um
header-open = o cabeçalho { $header } não está fechado
header-ends-wrong = o cabeçalho { $header } termina com o sinal errado
header-needs-dot = o cabeçalho { $header } precisa de um ponto entre as partes
header-needs-quotes = o nome { $name } precisa de aspas em um cabeçalho
cant-follow-header = { $text } não pode vir depois de um cabeçalho
only-comment-after-header = depois de um cabeçalho, na mesma linha, só pode vir um comentário
put-on-next-line = coloque isso na linha seguinte: { $code }
list-without-key = faltam uma chave e um sinal de igual antes da lista
line-of-marks = uma linha de sinais não significa nada aqui
delete-or-put-hash = remova-a ou coloque # no início
table-with-bars = um canvas não pode conter uma tabela com | entre os valores
write-line-for-row = escreva uma linha chave = "texto" para cada linha da tabela
not-a-comment-mark = { $mark } não inicia um comentário
begin-comment-with-hash = comece com #: { $comment }
code-fence-in-file = um arquivo de canvas não precisa de bloco de código
delete-code-fence = remova as linhas que começam com ``` ou ~~~

## Caracteres

invisible-character = { $code } é um caractere invisível
delete-or-type-again = remova-o ou digite a linha de novo
unusual-space = { $code } não é um espaço comum
delete-and-type-space = remova-o e digite um espaço
full-width-sign = { $character } é { $name } de largura total
unusual-sign = { $character } é { $name } incomum
sign-name = { $sign ->
    [semicolon] um ponto e vírgula
    [equals] um sinal de igual
    [comma] uma vírgula
    [square] um colchete
    [curly] um sinal de chave
    [round] um parêntese
    [colon] um sinal de dois-pontos
    [quote] uma aspa
    [hash] um sinal #
    [period] um ponto
    [digit] um algarismo
    [letter] uma letra
   *[sign] um sinal
}
type-instead = digite { $sign } no lugar

## Inclusões

include-in-canvas = {"{{#include}}"} não funciona dentro de um canvas
save-as-model = salve o modelo como canvases/NOME.toml e escreva use = "NOME"
or-expand-includes = ou inclua antes os arquivos, com after = ["links"] em [preprocessor.canvas] em book.toml
