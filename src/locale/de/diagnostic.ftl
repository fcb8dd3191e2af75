did-you-mean = war { $word } gemeint?
label-and-more = { $label } (und { $count ->
    [one] { $count } weitere Stelle
   *[other] { $count } weitere Stellen
})
step-as-help = { $rule }: { $message }; { $help }
unknown-rule = unbekannte Regel { $rule }
list-rules = mit `{ $command }` alle Regeln auflisten
first-defined-here = steht hier zum ersten Mal
# Why a rule was retired.
unassigned-is-for-everyone = Ein Wertangebot ohne `for` gilt für alle, eines mit `for = []` absichtlich für niemanden.
