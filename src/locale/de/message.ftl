list-separator = {", "}
list-and-two = { $first } und { $last }
list-and-more = { $first } und { $last }
list-or-two = { $first } oder { $last }
list-or-more = { $first } oder { $last }
list-rest = { $count ->
    [one] noch { $count }
   *[other] { $count } weitere
}
list-many-more = viele weitere
sentence-separator = {"; "}
# What ends a sentence on a page.
sentence-end = {"."}
