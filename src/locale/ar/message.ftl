list-separator = {"، "}
list-and-two = { $first } و{ $last }
list-and-more = { $first }، و{ $last }
list-or-two = { $first } أو { $last }
list-or-more = { $first }، أو { $last }
list-rest = { $count } غيرها
list-many-more = كثير غيرها
sentence-separator = {"؛ "}
# What ends a sentence on a page.
sentence-end = {"."}
