did-you-mean = war { $word } gemeint?
label-and-more = { $label } (und { $count ->
    [one] { $count } weitere Stelle
   *[other] { $count } weitere Stellen
})
step-as-help = { $rule }: { $message }; { $help }
unknown-rule = unbekannte Regel { $rule }
list-rules = mit `{ $command }` alle Regeln auflisten
first-defined-here = steht hier zum ersten Mal
