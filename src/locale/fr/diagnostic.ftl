did-you-mean = vouliez-vous dire { $word } ?
label-and-more = { $label } (et { $count } de plus)
step-as-help = { $rule } : { $message } ; { $help }
unknown-rule = règle { $rule } inconnue
list-rules = affichez toutes les règles avec `{ $command }`
first-defined-here = première définition ici
# Why a rule was retired.
unassigned-is-for-everyone = Une proposition de valeur sans `for` s’adresse à tous, et une avec `for = []` à personne, volontairement.
