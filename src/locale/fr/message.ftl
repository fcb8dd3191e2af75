list-separator = {", "}
list-and-two = { $first } et { $last }
list-and-more = { $first } et { $last }
list-or-two = { $first } ou { $last }
list-or-more = { $first } ou { $last }
list-rest = { $count ->
    [one] { $count } autre
   *[other] { $count } autres
}
list-many-more = bien d’autres
sentence-separator = {" ; "}
# What ends a sentence on a page.
sentence-end = {"."}
