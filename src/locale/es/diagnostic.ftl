did-you-mean = ¿quisiste decir { $word }?
label-and-more = { $label } (y { $count } más)
step-as-help = { $rule }: { $message }; { $help }
unknown-rule = regla desconocida: { $rule }
list-rules = mira la lista de reglas con `{ $command }`
first-defined-here = primera definición
# Why a rule was retired.
unassigned-is-for-everyone = Una propuesta de valor sin `for` es para todos, y una con `for = []` no es para nadie a propósito.
