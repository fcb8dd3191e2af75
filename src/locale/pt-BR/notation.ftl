## Chaves

in-table = { $table ->
    [segment] em um segmento
    [need] em uma tarefa, dor ou ganho
    [proposition] em uma proposta de valor
    [item] em um produto, aliviador de dores ou criador de ganhos
    [channel] em um canal
    [relationship] em um relacionamento
    [metric] em um indicador de sucesso
    [block-item] em um item de um bloco
    [framework] em um framework
    [credit] nos créditos
    [block] em um bloco
    [custom-type] em um tipo de relacionamento próprio
    [custom-kind] em um tipo de canal próprio
    [settings] em [preprocessor.canvas]
    [segments] em [segments]
    [propositions] em [propositions]
    [channels] em [channels]
    [relationships] em [relationships]
    [blocks] em [blocks]
    [allow] em [allow]
    [jobs] nas tarefas de um segmento
    [pains] nas dores de um segmento
    [gains] nos ganhos de um segmento
    [phases] nas fases de um canal
   *[canvas] em um canvas
}
unknown-key = chave desconhecida { $place }: { $key }
use-key-instead = use { $key } no lugar dela
use-one-of-the-keys = use uma destas chaves: { $keys }
misplaced-key = a chave { $key } vale para o canvas inteiro e não pode ficar { $place }
move-above-sections = mova esta linha para cima da primeira linha com [colchetes]
missing-key = falta a chave { $key } { $place }
add-key = adicione { $line }
add-key-with-word = adicione { $line } com uma destas palavras: { $words }
duplicate-key = chave repetida: { $key }
duplicate-text = texto repetido: { $text }
other-name-of-key = { $second } é outro nome de { $first }
keep-one-of-the-two = mantenha só uma das duas
status-as-key = { $word } é uma situação, não uma chave
write-status = escreva { $line } ({ $words }) ou remova isto

## Ids

empty-id = um id não pode ficar vazio
control-characters-in-id = um id não pode conter caracteres de controle
write-short-id = escreva uma palavra curta, por exemplo { $example }

## Valores do tipo errado

empty-value = o valor de { $key } está vazio
wrong-type = { $found ->
    [text] o valor de { $key } não pode ser um texto
    [number] o valor de { $key } não pode ser um número
    [flag] o valor de { $key } não pode ser true nem false
    [date] o valor de { $key } não pode ser uma data
    [list] o valor de { $key } não pode ser uma lista
   *[table] o valor de { $key } não pode ter chaves próprias
}
number-out-of-range = o valor de { $key } está fora dos limites
write-value = escreva { $value }
write-value-in-quotes = escreva { $value } entre aspas
write-values-in-quotes = escreva { $value } entre aspas, ou uma lista como { $list }
write-value-without-quotes = escreva { $value } sem aspas
write-entry = { $value ->
    [kind] escreva o tipo ou o nome do canal entre aspas, ou { $long }
    [type] escreva um tipo de relacionamento ou suas próprias palavras entre aspas, { $long }, ou uma lista deles
    [text] escreva um texto entre aspas, ou { $long }
   *[name] escreva um nome entre aspas, ou { $long }
}
or-word-of-book = ou use uma das palavras que este livro define: { $words }
or-delete-line = ou remova a linha

## Palavras que um conjunto não tem

unknown-language = idioma desconhecido: { $language }
unknown-value = { $set ->
    [type] tipo de relacionamento desconhecido: { $word }
    [kind] tipo de canal desconhecido: { $word }
    [kind-or-channel] canal ou tipo de canal desconhecido: { $word }
    [level] nível de serviço desconhecido: { $word }
    [goal] objetivo desconhecido: { $word }
    [status] situação desconhecida: { $word }
    [evidence] evidência desconhecida: { $word }
    [phase] fase desconhecida: { $word }
    [stage-of-sale] momento da venda desconhecido: { $word }
    [function] função do canal desconhecida: { $word }
    [owner] propriedade do canal desconhecida: { $word }
    [route] acesso do canal desconhecido: { $word }
    [medium] meio do canal desconhecido: { $word }
    [segment-kind] tipo de cliente desconhecido: { $word }
    [role] papel do cliente desconhecido: { $word }
    [market] mercado desconhecido: { $word }
    [value] valor desconhecido para `value`: { $word }
    [focus] foco desconhecido: { $word }
    [mechanism] base do relacionamento desconhecida: { $word }
    [nature] tipo de contato desconhecido: { $word }
    [stage] estágio da empresa desconhecido: { $word }
    [level-of-cost] nível de custo ou de margem desconhecido: { $word }
    [view] visualização desconhecida: { $word }
    [on-error] reação a erros desconhecida: { $word }
    [rule-setting] nível de regra desconhecido: { $word }
    [css] origem do CSS desconhecida: { $word }
    [output] formato de saída desconhecido: { $word }
    [guidance] nível de orientação desconhecido: { $word }
    [framework] framework desconhecido: { $word }
    [block] parte do modelo desconhecida: { $word }
   *[value-of-key] valor desconhecido: { $word }
}
write-one-of = use { $words }
meaning-of-goal = { $word ->
    [acquisition] `acquisition` (conquistar clientes)
    [retention] `retention` (mantê-los)
    [upselling] `upselling` (vender mais)
   *[other-goal] `{ $word }`
}
meaning-of-type = { $word ->
    [dedicated] `dedicated` (sempre a mesma pessoa)
    [personal] `personal` (qualquer pessoa da equipe)
    [retail] `retail` (em uma loja)
    [self-service] `self-service` (sem contato)
    [automated] `automated` (o software se adapta a cada cliente)
    [communities] `communities` (os clientes se ajudam)
    [co-creation] `co-creation` (os clientes participam da criação)
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = use `acquisition` para conquistar mais clientes
use-upselling-to-grow = ou use `upselling` para vender mais a cada cliente
write-key-of-label = escreva a chave: este é o rótulo dela nas páginas em { $language }
write-it-once = escreva uma vez só: { $word }
write-as-list = escreva vários como lista: { $list }
write-line = escreva { $line }
or-own-name-without-kind = ou remova `kind` e mantenha suas próprias palavras: { $line }
use-two-states = `compare` precisa de dois estados diferentes

## Tipos de relacionamento

other-needs-label = o tipo de relacionamento `other` precisa de um `label`
or-use-known-type = ou use um tipo conhecido: { $words }
channel-as-type = { $word } é um canal, não um tipo de relacionamento
declare-channel-of-type = defina o canal em [channels], { $declaration }, e indique-o no relacionamento: { $line }
or-own-label = ou, se o relacionamento é mesmo esse, escreva { $line }
add-to-prefers = adicione ao segmento um canal que os clientes prefiram: { $line }
manager-means-two-types = { $word } pode significar dois tipos de relacionamento
use-dedicated-if = escreva `dedicated` se a mesma pessoa atende sempre o mesmo cliente
use-personal-if = ou escreva `personal` se qualquer pessoa da equipe pode atender
or-own-words-without-type = ou mantenha suas próprias palavras sem `type`: { $line }
or-ideal-in-own-words = ou descreva o relacionamento ideal com as palavras do cliente: { $line }

## Frameworks

meant-framework-has-errors = você quis dizer { $word }? Corrija antes os erros em { $path }
move-framework-file = se o framework é o modelo com esse nome de arquivo, mova-o para a pasta { $folder }
or-add-framework-file = ou adicione seu próprio framework ao lado de book.toml: { $path }

## Referências

unknown-reference = { $target ->
    [segment] segmento desconhecido: { $id }
    [channel] canal desconhecido: { $id }
    [proposition] proposta de valor desconhecida: { $id }
   *[segment-or-proposition] segmento ou proposta de valor que não existe: { $id }
}
unknown-id = { $target ->
    [segment] id de segmento desconhecido: { $name }
    [channel] id de canal desconhecido: { $name }
   *[proposition] id de proposta de valor desconhecido: { $name }
}
several-ids-in-one = um texto só não pode conter vários ids: { $text }
declare-each-id = e defina cada um em { $section }
several-have-that-name = { $target ->
    [segment] vários segmentos se chamam { $name }
    [channel] vários canais se chamam { $name }
   *[proposition] várias propostas de valor se chamam { $name }
}
use-one-of-the-ids = use um destes ids: { $ids }
delete-invisible = remova os caracteres invisíveis de { $text }: { $codes }
add-section-for-id = adicione uma linha { $section } e, abaixo dela, { $line }
use-defined-id = use um id já definido: { $ids }
or-add-defined-id = ou adicione-o em { $section }: { $line }

## O que uma chave aceita

accepts-text = um texto
accepts-texts = um texto ou uma lista de textos
accepts-text-or-number = um número ou um texto
accepts-flag = true ou false
accepts-name = um nome
accepts-word = { $words }
accepts-words = um ou mais de { $words }
accepts-amount = { $words }, ou um número ou texto próprio
accepts-foci = um ou mais de { $words }, ou outras palavras
accepts-text-or-date = uma data como { $date }, ou um texto
accepts-ids = { $target ->
    [segment] o id de um ou mais segmentos
    [proposition] o id de uma ou mais propostas de valor
    [channel] o id de um ou mais canais
    [channel-or-kind] o id ou o tipo de um ou mais canais
    [need] o id de uma ou mais tarefas, dores ou ganhos
   *[segment-or-proposition] o id de um ou mais segmentos ou propostas de valor
}
accepts-phases = uma lista de { $phases } (ou, para várias de uma vez, { $stages }), como { $list }, ou o que acontece em cada uma: { $section }
accepts-needs = um texto, uma lista de textos ou textos com id, como { $section }
accepts-records = um texto, { $record }, ou uma lista deles
accepts-tables = uma seção { $header } para cada item e, abaixo, as chaves { $keys }
accepts-grid-number = um número inteiro de 1 a { $last }
accepts-two-of = dois de { $words }, por exemplo { $list }
accepts-section = uma seção { $header } com uma linha por item, por exemplo { $line }
accepts-relationships = uma seção { $header } com uma linha por segmento, como { $line } (para todos, { $all }; para alguns, { $some })
accepts-words-by-name = uma seção { $header } com uma linha por nome, como { $line }, cada uma com { $words }
accepts-section-each = uma seção para cada item, como { $header }, e abaixo { $lines }
