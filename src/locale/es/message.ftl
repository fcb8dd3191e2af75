list-separator = {", "}
list-and-two = { $first } y { $last }
list-and-more = { $first } y { $last }
list-or-two = { $first } o { $last }
list-or-more = { $first } o { $last }
list-rest = { $count } más
list-many-more = muchos más
sentence-separator = {"; "}
# What ends a sentence on a page.
sentence-end = {"."}
