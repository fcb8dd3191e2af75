did-you-mean = vouliez-vous dire { $word } ?
label-and-more = { $label } (et { $count } de plus)
step-as-help = { $rule } : { $message } ; { $help }
unknown-rule = règle { $rule } inconnue
list-rules = affichez toutes les règles avec `{ $command }`
first-defined-here = première définition ici
