did-you-mean = você quis dizer { $word }?
label-and-more = { $label } (e mais { $count })
step-as-help = { $rule }: { $message }; { $help }
unknown-rule = regra desconhecida: { $rule }
list-rules = veja a lista de regras com `{ $command }`
first-defined-here = primeira definição
# Why a rule was retired.
unassigned-is-for-everyone = Uma proposta de valor sem `for` é para todos, e uma com `for = []` não é para ninguém de propósito.
