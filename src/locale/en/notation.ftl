unknown-language = unknown language { $language }
# $words: "`ar`, `de`, or `en`"
write-one-of = write one of { $words }
