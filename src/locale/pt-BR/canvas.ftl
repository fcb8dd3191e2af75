## O canvas como um todo

canvas-too-large = este canvas tem mais de { $size }
split-canvas = divida-o em vários canvas, um para cada parte da empresa
canvas-too-deep = este canvas tem mais de { $levels } níveis, uns dentro dos outros
remove-needless-brackets = remova os sinais [ ] e {"{"} {"}"} que sobram
canvas-is-empty = este canvas está vazio
begin-with-relationships = comece com uma linha { $section } e, abaixo dela, { $line }
canvas-uses-and-defines = um canvas com `use` não pode ter conteúdo próprio
part-of-content = { $key } é conteúdo
move-content-or-remove-use = mova isto para onde o modelo é definido ou remova `use`
allowed-with-use = com `use`, você também pode escrever { $keys }

## Chaves fora da sua seção

name-schema-in-comment = indique o esquema em um comentário na primeira linha: { $line }
unknown-section = seção desconhecida: { $name }
write-header-for-id = escreva { $header } se for o id de um item de { $section }
key-outside-section = { $key } não está em nenhuma seção
hash-makes-comment = isto é um comentário, porque começa com `#`
replace-comment-by-header = troque o comentário pelo cabeçalho de seção { $header }
move-below-header = mova esta linha para baixo de { $header }
add-header-above = adicione { $header } na linha de cima
or-write-as-id = ou, se for um id, escreva { $line }
name-needs-quotes = { $name } precisa de aspas, porque contém um ponto

## Chaves repetidas

keep-or-rename = mantenha só uma das duas ou mude o nome de uma
repeat-header-in-brackets = escreva { $header } antes de cada relacionamento com este segmento
join-under-header = junte as linhas das duas sob um único { $header }

## Exceções

error-stays-on = { $rule } é um erro e não pode ser desativado
fix-error-instead = corrija o erro onde ele é indicado e remova esta linha
copy-rule-name = copie o nome da regra do problema que ela aponta

## Blocos

block-of-other-framework = o framework { $framework } não tem nenhum bloco { $block }
use-blocks = use { $blocks }
or-use-framework = ou escreva { $line } acima da primeira linha com [colchetes]: esse framework tem { $block }
block-under-block = o bloco { $block } não pode ficar em { $header }
move-block-line = mova esta linha para [blocks] ou para cima da primeira linha com [colchetes]

## Canais

kind-fixes-owner = { $owner ->
    [own] um canal do tipo { $kind } é sempre próprio, então `owner` não pode ser `partner`
   *[partner] um canal do tipo { $kind } é sempre de um parceiro, então `owner` não pode ser `own`
}
remove-owner = remova `owner`, porque o tipo já o define
or-other-kind = ou escolha outro tipo, ou dê ao canal um `name` sem `kind`
partner-cannot-be-direct = `route` não pode ser `direct` em um canal de parceiros
remove-route = remova `route`
or-kind-of-your-own = ou, se é você quem vende ali, escolha um tipo como { $kinds }
channel-connects-to-itself = um canal não pode se conectar a si mesmo
name-next-channel = indique o canal em que os clientes continuam ou remova isto
several-channels-in-one = um texto só não pode indicar vários canais: { $text }
segment-instead-of-kind = o valor de um canal é o tipo dele, não um segmento

## Relacionamentos

too-many-for-all = mais de { $most } relacionamentos são para todos os segmentos
write-under-segments = se um relacionamento é só para alguns segmentos, escreva-o nas chaves desses segmentos
key-says-who-for = a chave { $key } já diz para quem é
delete-key = remova { $key }
or-use-own-key = ou dê ao relacionamento uma chave própria: { $line }
list-under-own-key = o valor de { $key } não pode ser uma lista, porque tem um `for`
write-key-for-each = escreva uma chave para cada um: { $lines }
relationship-without-type = este relacionamento não tem `type`
or-label-instead = ou descreva-o com suas palavras: { $line }
relationship-with-label = { $relationship } com o rótulo { $label }
relationship-twice = relacionamento repetido neste segmento: { $relationship }
remove-one-or-label = remova um deles ou escreva um `label` diferente em cada
or-share-with-all = ou, se todos os segmentos têm esse relacionamento, adicione { $line } dentro das suas {"{"} {"}"}
several-types-in-one = um texto só não pode indicar vários tipos: { $text }

## Chaves e valores trocados

key-of-several-segments = uma chave só não pode indicar vários segmentos: { $text }
write-line-for-each = escreva uma linha para cada um: { $lines }
replace-header = troque este cabeçalho por { $header } e, abaixo dele, adicione { $line }
type-before-segment = { $kind } é um tipo de relacionamento, e { $segment } é um segmento
type-before-segments = { $kind } é um tipo de relacionamento, e seu valor indica segmentos
add-type-to-segment = adicione o tipo à linha do segmento: { $line }
type-not-segment = { $kind } é um tipo de relacionamento, não um segmento
or-keep-own-words = ou mantenha suas próprias palavras: { $line }

## Necessidades

wrong-need = { $kinds ->
    [job-pain] `products` é para tarefas, mas { $need } é uma dor
    [job-gain] `products` é para tarefas, mas { $need } é um ganho
    [pain-job] `pain-relievers` é para dores, mas { $need } é uma tarefa
    [pain-gain] `pain-relievers` é para dores, mas { $need } é um ganho
    [gain-job] `gain-creators` é para ganhos, mas { $need } é uma tarefa
   *[gain-pain] `gain-creators` é para ganhos, mas { $need } é uma dor
}
move-item-or-link-need = { $kinds ->
    [job-pain] mova este item para `pain-relievers` ou associe-o a uma tarefa
    [job-gain] mova este item para `gain-creators` ou associe-o a uma tarefa
    [pain-job] mova este item para `products` ou associe-o a uma dor
    [pain-gain] mova este item para `gain-creators` ou associe-o a uma dor
    [gain-job] mova este item para `products` ou associe-o a um ganho
   *[gain-pain] mova este item para `pain-relievers` ou associe-o a um ganho
}
unknown-need = { $kind ->
    [job] nenhum segmento desta proposta de valor tem a tarefa { $need }
    [pain] nenhum segmento desta proposta de valor tem a dor { $need }
   *[gain] nenhum segmento desta proposta de valor tem o ganho { $need }
}
add-segment-of-need = adicione a `for` o segmento { $segment }, que tem essa necessidade, se a proposta também for para ele
add-need-to-segment = adicione essa necessidade ao segmento: { $line }

## O arquivo de um framework

framework-too-large = este framework tem mais de { $size }
framework-too-deep = este framework tem níveis demais, uns dentro dos outros
write-label-and-blocks = escreva só o rótulo e os blocos
word-means-framework = { $word } já é um nome do framework { $framework }
word-means-file = { $word } já é um nome do framework em { $path }
rename-framework-file = mude o nome do arquivo, que é o que dá nome ao framework
remove-from-also = remova a palavra de `also`
number-of-blocks = um framework precisa ter de 1 a { $most } blocos, mas este tem { $count }
write-block-sections = escreva { $header } para cada bloco e, abaixo, o id, a linha e a coluna dele
duplicate-block = bloco repetido: { $id }
give-other-block-id = dê outro id a um dos dois
place-taken-twice = os blocos { $first } e { $second } estão ambos na linha { $row }, coluna { $column }
block-is-there = este bloco está no mesmo lugar
move-one-block = mude a linha, a coluna ou o tamanho (`rows`, `columns`) de um dos dois
part-shown-twice = a parte { $part } já aparece no bloco { $block }
block-shows-part = este bloco já a mostra
remove-part-from-one = remova { $part } de um dos dois
block-outside-grid = { $side ->
    [column] este bloco termina na coluna { $last }, mas a grade termina na coluna { $most }
   *[row] este bloco termina na linha { $last }, mas a grade termina na linha { $most }
}
move-or-shrink-block = mova o bloco ou diminua o tamanho dele
unsafe-link-in-credit = um link não pode levar a { $link }
write-safe-link = escreva um endereço que comece com { $start } ou remova `link`
