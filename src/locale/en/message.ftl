# How the parts of a list are joined.
list-separator = {", "}
list-and-two = { $first } and { $last }
list-and-more = { $first }, and { $last }
list-or-two = { $first } or { $last }
list-or-more = { $first }, or { $last }
# The last part of a list that is too long to show.
list-rest = { $count } more
# The last part of a list whose rest nobody has counted.
list-many-more = many more
# Between two pieces of advice in one line.
sentence-separator = {"; "}
# What ends a sentence on a page.
sentence-end = {"."}
