# The levels, as they begin a report.
error = error
warning = warning
hint = hint
note = note
help = help

errors = { $count ->
    [one] { $count } error
   *[other] { $count } errors
}
warnings = { $count ->
    [one] { $count } warning
   *[other] { $count } warnings
}
hints = { $count ->
    [one] { $count } hint
   *[other] { $count } hints
}
notes = { $count ->
    [one] { $count } note
   *[other] { $count } notes
}
files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
# "2 errors and 1 hint in 3 files"
summary = { $counts } in { $files }
# Places of a finding that a report has no room for.
more-places = { $count ->
    [one] { $count } more place isn't shown
   *[other] { $count } more places aren't shown
}
# Headings of the list of rules.
error-rules = Errors
warning-rules = Warnings
hint-rules = Hints
note-rules = Notes
# Below the page of an error. $line: on-error = "show"
errors-stay = Errors can't be turned off. To build anyway, set { $line } in book.toml.
sources = Sources
