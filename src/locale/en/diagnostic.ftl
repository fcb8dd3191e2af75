# What diagnostics of every rule say.
did-you-mean = did you mean { $word }?
# Behind the last of the places that a report shows.
label-and-more = { $label } (and { $count } more)
# A step of "what to add next".
step-as-help = { $rule }: { $message }; { $help }
unknown-rule = unknown rule { $rule }
# $command: mdbook-canvas explain
list-rules = list all rules with `{ $command }`
# At the first of two that have the same name.
first-defined-here = first defined here
# Why a rule was retired.
unassigned-is-for-everyone = A value proposition without `for` is for everyone, and one with `for = []` is for nobody on purpose.
