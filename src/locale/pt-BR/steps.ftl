## Os primeiros passos

no-segments = o canvas não indica nenhum segmento de clientes
add-segments = adicione cada grupo de clientes em [segments]: { $line }
empty-blocks = blocos ainda vazios: { $blocks }
fill-blocks = adicione em [blocks] os dois itens principais de cada um: { $line }
fill-section = adicione os dois itens principais em { $section }
no-relationships = o canvas não tem nenhum relacionamento com clientes
no-relationships-with = o canvas não tem nenhum relacionamento com { $segments }
add-relationship = adicione um relacionamento em [relationships]: { $line }
add-relationship-for-each = adicione um relacionamento para cada segmento em [relationships]: { $line }
no-expectation = nenhum segmento diz que relacionamento espera: { $segments }
ask-for-expectation = pergunte a alguns clientes de cada segmento e adicione a resposta: { $line }
ask-for-first-expectation = pergunte a alguns clientes do segmento mais importante e adicione a resposta: { $line }
ask-for-expectation-of-segments = pergunte a alguns clientes de cada segmento e adicione todos os segmentos em [segments] com a resposta: { $line }
no-metrics = o canvas não tem indicadores de sucesso
no-staff = falta o tamanho da equipe de: { $relationships }
add-staff = adicione o número de pessoas ou a função delas: { $line }
no-phases = o canvas não diz por qual canal os clientes conhecem você primeiro: { $channels }
add-phases-to-each = adicione a cada canal quando ele é usado ({ $phases }): { $line }

## Detalhes de relacionamentos e canais

no-via = falta o canal de: { $relationships }
name-channels = indique o canal em cada relacionamento pelo id: { $line }
goal-missing = falta o objetivo de: { $relationships }
add-goal = adicione { $acquisition } para conquistar clientes, { $retention } para mantê-los ou { $upselling } para vender mais a eles
no-status = falta a situação de: { $relationships }
add-status = adicione { $established } aos relacionamentos que já existem e { $planned } aos outros
no-feedback = o canvas não diz como você recolhe opiniões e responde a elas
no-relationship-cost = sem o custo, não dá para comparar os relacionamentos: { $relationships }
no-channel-cost = sem o custo, não dá para comparar os canais: { $channels }
add-cost = adicione cost = { $levels }, ou um valor
automated-without-data = faltam os dados de clientes usados em: { $relationships }
add-data = adicione os dados de clientes que são usados: { $line }
