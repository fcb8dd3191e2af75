## Como cada coisa é chamada

all-segments = todos os segmentos
no-segment = nenhum segmento
all-customers = `todos os clientes`
segment-and-others = { $count ->
    [one] { $segment } e mais { $count } segmento
   *[other] { $segment } e mais { $count } segmentos
}
relationship-for = { $relationship } para { $segments }

## Segmentos

segment-without-relationship = o segmento { $segment } não tem nenhum relacionamento
add-relationship-for-segment = adicione um relacionamento em [relationships], por exemplo { $line }
change-relationship-line = mude { $key } em [relationships], por exemplo para { $line }
keep-retired-relationship = mantenha o relacionamento em desuso e adicione o atual: { $line }
or-remove-retired = ou remova status = "retired" se o relacionamento ainda existe
segment-without-channel = nenhum canal chega ao segmento { $segment }
add-segment-to-channel = adicione { $segment } ao `for` de um canal que este segmento use
or-serve-everyone = ou remova `for` de um canal que seja para todos
segment-without-proposition = o segmento { $segment } não tem nenhuma proposta de valor
segment-without-anything = o segmento { $segment } não tem proposta de valor, relacionamento nem canal
add-segment-to-proposition = adicione { $segment } ao `for` de uma proposta de valor
or-add-proposition = ou adicione uma proposta de valor em [propositions]: { $line }
segment-too-broad = o segmento { $segment } é amplo demais
name-specific-group = indique um grupo específico de clientes: { $line }
or-split-segment = ou divida-o em vários segmentos, um para cada grupo
segment-named-all = o id de segmento `all` também significa todos os segmentos
rename-segment = dê outro id ao segmento, para que `all` possa significar todos os segmentos
market-of-segment = o mercado { $market } descreve todos os clientes, não um segmento
add-market-once = adicione o mercado no início do canvas: { $line }
market-also-here = aqui também

## Segmentos parecidos

same-relationship-everywhere = todos os segmentos têm os mesmos relacionamentos: { $types }
ask-each-segment = pergunte a alguns clientes de cada segmento o que eles esperam
differ-in-one = ou dê outro relacionamento a pelo menos um segmento, por exemplo "personal" a um segmento pequeno
or-explain-sameness = ou explique em [allow] por que os mesmos relacionamentos servem para todos os segmentos: { $line }
same-relationships-here = os mesmos relacionamentos aqui
similar-segments = os segmentos { $segments } só se distinguem pelo nome
add-own-proposition = dê a cada um sua própria proposta de valor: { $line }
or-add-difference = ou adicione o que os distingue: { $expects }, { $traits }, ou um relacionamento ou canal só de um deles
or-merge-segments = ou junte-os em um só segmento
same-as-this-one = igual a este

## O que os segmentos esperam e precisam

expectation-unmet = { $count ->
    [one] o segmento { $segment } espera { $types }, mas não recebe
   *[other] o segmento { $segment } espera { $types }, mas não recebe
}
add-expected-types = adicione { $types } a { $key } em [relationships], com status = "planned" se ainda não existe
or-remove-expectation = ou remova a expectativa se o segmento não precisa dela
also-unmet = aqui também não é atendida
mass-market-personal = o segmento { $segment } é um mercado de massa, mas recebe atendimento pessoal
use-self-service = use autosserviço ou serviços automatizados para a maioria dos clientes
or-explain-personal = ou explique em [allow] por que o atendimento pessoal compensa: { $line }
niche-without-personal = o segmento { $segment } é um nicho de mercado sem atendimento pessoal
add-personal-service = adicione atendimento pessoal: { $types }
or-explain-no-personal = ou explique em [allow] por que estes clientes não querem atendimento pessoal: { $line }
business-without-personal = { $kind ->
    [government] o segmento { $segment }, do setor público, não tem contato pessoal
   *[b2b] o segmento { $segment }, de empresas, não tem contato pessoal
}
unlike-other-businesses = { $count ->
    [one] o segmento { $segments } não tem contato pessoal, embora a maioria das outras empresas tenha
   *[other] os segmentos { $segments } não têm contato pessoal, embora a maioria das outras empresas tenha
}
also-without-contact = aqui também falta o contato pessoal
add-personal-contact = adicione um contato pessoal: { $line }
or-add-co-creation = ou deixe os clientes participarem da criação: { $line }
or-add-staff = ou adicione a um relacionamento quem os atende: { $line }
dedicated-for-ordinary-customer = o segmento { $segment }, de consumidores de valor normal, recebe assistência pessoal dedicada
use-personal = deixe que qualquer pessoa da equipe os atenda: { $line }
or-set-high-value = ou escreva { $line } se cada cliente traz o bastante para pagar por ela

## Relacionamentos

self-service-without-help = { $count ->
    [one] o segmento { $segments } tem autosserviço, mas nenhuma ajuda no pós-venda
   *[other] os segmentos { $segments } têm autosserviço, mas nenhuma ajuda no pós-venda
}
add-after-sales = adicione o que um dos canais faz depois da venda: { $line }
or-add-person-or-feedback = ou adicione um relacionamento pessoal, ou descreva em `feedback` como você responde às perguntas
retail-without-store = o segmento { $segment } tem um relacionamento de varejo, mas nenhuma loja como canal
add-store = adicione a loja em [channels]: { $line }
or-add-partner-store = ou adicione a loja de um parceiro: { $line }

## Os relacionamentos e seus canais

one-way-channel = { $relationship } só usa canais de mão única: { $channels }
add-two-way-channel = adicione um canal de mão dupla: { $line }
add-this-two-way-channel = adicione a `via` um canal de mão dupla: { $channel }
declare-two-way-channel = adicione em [channels] um canal de mão dupla, como { $declaration }, e indique-o no relacionamento: { $line }
channel-not-for-segment = { $relationship } usa canais que não são para este segmento: { $channels }
add-segment-to-for = adicione { $segment } ao `for` de { $channels }
or-use-channel-of-segment = ou indique em `via` um canal que seja para este segmento
for-leaves-them-out = o `for` deste canal não inclui o segmento
community-without-place = a comunidade de { $segments } não tem nenhum canal para se reunir
declare-place = defina o lugar em [channels], como { $declarations }, e indique-o no relacionamento: { $line }
or-name-place = ou indique em `via` um canal que já existe
declare-named-place = defina em [channels] o lugar citado em { $label }, como { $declaration }, e adicione { $line }
also-without-channel = aqui também falta o canal
co-creation-without-input = a cocriação com { $segments } não tem `input` nem canal
describe-input = descreva a contribuição dos clientes: { $line }
or-name-input-channel = ou indique o canal que eles usam: { $line }

## Os canais e suas fases

channel-without-phase = { $count ->
    [one] o canal { $channels } não tem fases, mas outros canais têm
   *[other] os canais { $channels } não têm fases, mas outros canais têm
}
add-phases = adicione as fases que o canal cobre ({ $phases }): { $line }
also-without-phase = aqui também faltam as fases
phase-gap = nenhum canal cobre { $phases } para { $segments }
phase-gap-here = nenhum canal cobre { $phases } para este segmento
add-phase-to-channel = adicione a fase ao canal que a cobre
or-add-channel-for-phase = ou adicione um canal para ela, com { $status } se ainda não existe

## Os canais entre si

reversed-margins = { $partner_count ->
    [one] o canal de parceiros { $partners } tem margem alta
   *[other] os canais de parceiros { $partners } têm margem alta
}, mas { $own_count ->
    [one] seu canal próprio { $own } tem margem baixa
   *[other] seus canais próprios { $own } têm margem baixa
}
check-margins = verifique se não estão trocadas, porque um parceiro fica com parte de cada venda
or-explain-margins = ou explique o que reduz a margem do seu canal próprio: { $line }
other-margin = em comparação com este
channels-not-connected = os canais para { $segments } não estão conectados: { $channels }
connect-channels = indique em um deles para onde os clientes vão depois: { $line }
connected-elsewhere = o canal { $from } se conecta a { $to }, que não é para o segmento { $segment }
serve-segment-there = adicione { $segment } ao `for` de { $channel } se este segmento usa esse canal
or-leave-segment-out = ou tire o segmento do `for` de { $channel }
unrequested-channel = nenhum segmento prefere o canal { $channel }
add-preference = adicione { $line } a um segmento cujos clientes queiram esse canal
or-ask-customers = ou, se você não sabe, pergunte antes aos clientes
own-only = todos os canais são próprios: { $channels }
also-own = também próprio
partner-only = todos os canais são de parceiros: { $channels }
also-partner = também de um parceiro
early-without-partner = empresa no início, sem canais de parceiros, só próprios: { $channels }
consider-partner = pense em um parceiro que atenda clientes que você não alcança: { $line }
consider-starting-with-partner = pense em um parceiro que já tenha clientes: { $line }
consider-own-channel = pense em um canal próprio, para ter contato direto com os clientes: { $line }
online-only = todos os canais são online: { $channels }
also-online = também online
consider-offline-channel = pense em um canal para quem prefere ligar ou ir até você: { $line }
offline-only = todos os canais são offline: { $channels }
also-offline = também offline
consider-online-channel = pense em um canal para os clientes que procuram na internet: { $line }
convenience-in-person = { $count ->
    [one] a proposta de valor { $proposition } promete conveniência, mas o segmento { $segments } só a recebe pessoalmente
   *[other] a proposta de valor { $proposition } promete conveniência, mas os segmentos { $segments } só a recebem pessoalmente
}
add-remote-channel = adicione um canal que os clientes possam usar de qualquer lugar: { $line }
or-remove-convenience = ou remova `convenience` de `focus` se os clientes vão até você

## Propostas de valor

focus-unsupported = { $count ->
    [one] o foco da proposta de valor { $proposition } é { $focus }, mas nenhum relacionamento com o segmento { $segments } o apoia
   *[other] o foco da proposta de valor { $proposition } é { $focus }, mas nenhum relacionamento com os segmentos { $segments } o apoia
}
add-supporting-type = adicione { $types } a { $key } em [relationships], por exemplo { $line }
or-remove-focus = ou remova a palavra de `focus`
focus-spelling = a palavra de foco { $word } não é uma das conhecidas
proposition-without-channel = nenhum canal entrega a proposta de valor { $proposition }
add-to-delivered = adicione { $proposition } ao `carries` de um canal, como { $channel }
or-add-delivering-channel = ou adicione um canal que a entregue
fit-unaddressed = { $side ->
    [job] { $count ->
        [one] a tarefa { $needs } do segmento { $segment } não é atendida
       *[other] as tarefas { $needs } do segmento { $segment } não são atendidas
    }
    [pain] { $count ->
        [one] a dor { $needs } do segmento { $segment } não é atendida
       *[other] as dores { $needs } do segmento { $segment } não são atendidas
    }
   *[gain] { $count ->
        [one] o ganho { $needs } do segmento { $segment } não é atendido
       *[other] os ganhos { $needs } do segmento { $segment } não são atendidos
    }
}
address-need = adicione a uma proposta de valor algo que atenda a essa necessidade: { $line }
or-remove-need = ou remova essa necessidade se você não pretende atendê-la
also-unaddressed = também em aberto
fit-unlinked = { $count ->
    [one] o item { $items } da proposta de valor { $proposition } não está associado a nenhuma necessidade
   *[other] os itens { $items } da proposta de valor { $proposition } não estão associados a nenhuma necessidade
}
link-to-need = { $side ->
    [job] associe-o à tarefa que ele atende: { $line }
    [pain] associe-o à dor que ele atende: { $line }
   *[gain] associe-o ao ganho que ele atende: { $line }
}
choose-need = { $side ->
    [job] escolha entre as tarefas { $needs }
    [pain] escolha entre as dores { $needs }
   *[gain] escolha entre os ganhos { $needs }
}
or-remove-item = ou remova-o se nenhum cliente precisa dele
also-unlinked = também sem associação

## Parceiros

unnamed-partner = o canal de parceiros { $channel } não diz quem é o parceiro
name-partner = adicione o nome do parceiro: { $line }
unlisted-partner = nenhum item de `partners` corresponde ao canal de parceiro { $channel }
or-list-partner = ou adicione o parceiro a `partners`
segment-as-partner = o segmento { $segment } também aparece como parceiro
explain-both-roles = explique cada papel se os dois estão certos: { $line }
or-remove-from-one = ou remova-o de onde não deveria estar
the-segment = o segmento
revenue-from-partner = a fonte de receita { $item } indica um parceiro, mas nenhum segmento: { $partner }
add-partner-as-segment = adicione o parceiro em [segments] se ele paga a você, e indique-o aqui: { $line }
or-name-paying-segment = ou indique o segmento que paga por meio do parceiro: { $line }
the-partner = o parceiro
segment-without-role = o segmento { $segment } não tem papel nem fonte de receita
add-role = adicione um ou mais dos papéis { $roles }: { $line }
or-name-in-revenue = ou indique-o em uma fonte de receita se ele paga: { $line }
this-has-role = este segmento tem um papel

## Redação

placeholder-text = o texto { $text } é provisório
unfinished-text = o texto { $text } contém { $placeholder }, que é provisório
template-question = o texto { $text } é uma pergunta do modelo
also-placeholder = isto também falta escrever
replace-placeholder = troque por uma ou duas palavras, mesmo que sejam uma suposição a testar depois
or-remove-line = ou remova a linha até saber
vague-item = o item { $text } é geral demais
also-vague = aqui também
describe-item = descreva o que é na sua empresa, para que alguém de fora entenda
vague-proposition = a proposta de valor { $text } é geral demais
describe-benefit = descreva o que seus clientes recebem, para que alguém de fora entenda
too-many-items = o bloco { $block } tem { $count } itens, e com mais de { $most } se perde a visão geral
group-items = mantenha os itens mais importantes e agrupe os parecidos
or-split-canvas = ou divida o canvas se ele descreve duas empresas

## As palavras do próprio autor

unsorted-word = { $key ->
    [kind] o canal { $text } não tem tipo
   *[type] o relacionamento { $text } não tem tipo
}
unsorted-words = { $count ->
    [one] { $count } canal ou relacionamento sem tipo
   *[other] { $count } canais e relacionamentos sem tipo
}
keep-own-word = escreva { $line } para deixar { $text } como está
use-known-word = escreva { $line } se { $text } significa { $word }
use-one-of-two-words = escreva { $line } se { $text } significa { $word }, ou { $other_line } se significa { $other_word }
more-unsorted-words = { $count ->
    [one] e mais { $count }
   *[other] e mais { $count }
}
channel-as-relationship = o relacionamento { $text } é um canal, não um tipo de relacionamento
declare-as-channel = adicione-o em [channels] como { $declaration } e indique-o no relacionamento: { $line }
or-keep-as-label = ou escreva { $line } para mantê-lo como relacionamento
repeated-words = o relacionamento { $text } aparece duas vezes para os mesmos segmentos
remove-repeated-words = remova um deles ou use palavras diferentes
repeated-words-first = aparece aqui pela primeira vez

## O canvas completo

add-at-top = adicione no início do canvas: { $line }
view-without-data = a visualização { $view } não tem nada para mostrar
add-channels = adicione cada canal em [channels], por exemplo { $line }
add-needs-and-products = adicione `jobs` a um segmento e, a uma proposta de valor, os `products` que atendem a essas tarefas
add-blocks = adicione os blocos da empresa em [blocks]: { $line }
or-remove-view = ou remova { $view } de `view`
what-to-add-next = { $count ->
    [one] você pode completar este canvas: { $count } sugestão
   *[other] você pode completar este canvas: { $count } sugestões
}
unused-allow = a exceção { $rule } não é necessária
remove-unused-allow = remova esta linha
