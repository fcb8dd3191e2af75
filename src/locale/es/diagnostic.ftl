did-you-mean = ¿quisiste decir { $word }?
label-and-more = { $label } (y { $count } más)
step-as-help = { $rule }: { $message }; { $help }
unknown-rule = regla desconocida: { $rule }
list-rules = mira la lista de reglas con `{ $command }`
first-defined-here = primera definición
