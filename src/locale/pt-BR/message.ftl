list-separator = {", "}
list-and-two = { $first } e { $last }
list-and-more = { $first } e { $last }
list-or-two = { $first } ou { $last }
list-or-more = { $first } ou { $last }
list-rest = mais { $count }
list-many-more = muitos outros
sentence-separator = {"; "}
# What ends a sentence on a page.
sentence-end = {"."}
