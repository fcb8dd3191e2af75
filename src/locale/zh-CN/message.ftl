list-separator = 、
# "2 个错误、1 个提示": a list also joins phrases, where spaces around "和" would be wrong.
list-and-two = { $first }、{ $last }
list-and-more = { $first }、{ $last }
list-or-two = { $first } 或 { $last }
list-or-more = { $first } 或 { $last }
list-rest = 另外 { $count } 项
list-many-more = 其他许多项
sentence-separator = ；
# What ends a sentence on a page.
sentence-end = {"。"}
