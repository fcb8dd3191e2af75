## Text that isn't TOML, as the first error of a canvas

not-valid-toml = this isn't valid TOML
# "key" and "text" are examples of what to write, and may be translated, here and below.
write-toml-lines = write each line as key = "text", a [section], or a comment that begins with #
# A key with a value that is also a section or has a dot after it.
value-and-keys = key { $key } already has a value, so it can't contain other keys
rename-one-of-two = rename one of the two
# $code: for = ["riders", "clubs"]
write-code = write { $code }
# $first: "walk-in riders" = …, $second: walk-in-riders = …
write-code-or = write { $first }, or { $second }
# Where a list is meant but can't be read.
write-any-list = write ["one", "two"]
# $code: = "personal"
write-after-key = write key { $code }
delete-it = delete it

## Keys, and equals signs

key-has-spaces = key { $key } has spaces but no quotes
key-needs-quotes = key { $key } needs quotes
# "walk-in" riders
key-has-inner-quotes = key { $key } has quotes around only part of it
key-has-long-quotes = a key needs one quote at each end, not three
key-missing-at-dot = a key is missing next to the dot
write-keys-at-dots = write a key before and after each dot, or delete the dot
key-missing-in-braces = a key is missing in these braces
# $value: "b2c"
value-without-key-in-braces = value { $value } in braces has no key
# $code: note = "b2c"
put-key-before = put its key before it, for example { $code }
# $sign: the equals sign or colon at the beginning of a line
key-missing-before = a key is missing before { $sign }
# $key: chefs and shops
several-segments-in-key = key { $key } names several segments
no-equals-sign = this line has no equals sign
no-equals-sign-no-value = line { $text } has no equals sign and no value
colon-without-value = line { $text } has a colon but no value
# $code: riders = "…"
write-value-or-comment = write { $code }, or put # before it to make it a comment
no-equals-sign-in-braces = text { $text } in braces has no equals sign
equals-sign-missing = an equals sign is missing after { $key }
# $sign: =>
not-an-equals-sign = { $sign } isn't an equals sign
extra-equals-sign = this equals sign is one too many
sign-after-equals-sign = { $sign } can't follow an equals sign

## Values

key-without-value = key { $key } has no value
# $code: cost = "…", $line: cost =
write-value-or-delete = write a value, such as { $code }, or delete { $line }
value-on-next-line = the value of { $key } begins on the next line
put-after-equals-sign = put it after the equals sign: { $code }
value-missing = a value is missing here
write-text-in-quotes = write text in quotes
indented-values = the values of { $key } are on indented lines
# $code: riders = { name = "Riders" }
write-in-braces = write them in curly braces: { $code }
# kind = "b2c" without { and }
keys-need-braces = keys with values need curly braces around them
several-need-quotes = several values need quotes and square brackets
several-need-brackets = several values of { $key } need square brackets
text-needs-quotes = the text { $text } needs quotes around it
# $word: yes, True, null
word-not-a-value = { $word } isn't a value
# $code: note = null
delete-code = delete { $code }
# $flag: true or false, $text: "yes"
write-flag-or-text = write { $flag } in lowercase without quotes, or { $text } for text
write-text-or-flag = write { $text } for text, or { $flag } for a choice
number-has-comma = the number { $number } has a comma
# $number: 1.5, $text: "1,5"
write-number-or-text = write { $number } for a number, or { $text } for text
# $text: "1,250", $whole: 1250, $decimal: 1.250
write-text-or-numbers = write { $text } for text, or { $whole } or { $decimal } for a number
# $value: 5 km
not-a-number-or-date = value { $value } isn't a valid number or date
put-in-quotes = put it in quotes: { $text }

## Quotes

# $quote: one of the next message
not-a-straight-quote = { $quote } isn't a straight quote
odd-quote = { $shape ->
    [backtick] the backtick { $mark }
    [angle] the angle quote { $mark }
    [accent] the accent { $mark }
    [wide] the full-width quote { $mark }
    [corner] the corner bracket { $mark }
   *[curly] the curly quote { $mark }
}
type-straight-quotes = type straight quotes: { $text }
# ,,guests''
commas-for-quote = two commas aren't a straight quote
mixed-quotes = this text begins with { $first } and ends with { $last }
type-same-quotes = type the same straight quote at both ends: { $text }
extra-quote = this text has one quote too many
keep-one-quote = keep one at each end: { $text }
# 'We don't call'
apostrophe-ends-text = the apostrophe ends the text too early
use-double-quotes = put double quotes around it: { $text }
# "He says "hello" to us"
quote-ends-text = a quote inside the text ends it too early
use-single-quotes = put single quotes around the text: { $text }
backslash-in-quotes = a backslash has a special meaning in double quotes
quote-or-double-backslash = put single quotes around the text, or double each backslash
# $text: 'C:\shop'
quote-so-or-double-backslash = put single quotes around the text, or double each backslash: { $text }
backslash-before-quote = the backslash before the last quote makes it part of the text
first-quote-missing = the text { $text } has no quote at the beginning
last-quote-missing = the text { $text } has no quote at the end
text-over-lines = text with one quote at each end can't span several lines
# $marks: """
join-lines-or-use-three = write it on one line, or put three quotes at each end: { $marks }
long-text-open = this text begins with three quotes but doesn't end with three
# $mark: a closing bracket, or three quotes
put-at-end = add { $mark } at the end
# $code: ["dedicated", "automated"]
put-at-end-so = add { $mark } at the end: { $code }

## Brackets

# $shape: which brackets are there
value-in-brackets = { $shape ->
    [round] a value can't have parentheses around it
    [angle] a value can't have angle brackets around it
   *[curly] a value can't have curly braces around it
}
list-in-brackets = { $shape ->
    [round] a list needs square brackets, not parentheses
    [angle] a list needs square brackets, not angle brackets
   *[curly] a list needs square brackets, not curly braces
}
keys-in-brackets = { $shape ->
    [round] keys with values need curly braces, not parentheses
    [angle] keys with values need curly braces, not angle brackets
   *[square] keys with values need curly braces, not square brackets
}
put-braces-around-keys = put curly braces around keys with values: {"{"} key = "text" {"}"}
# $kind: a list in [ ], or braces { } with keys in them
brackets-open = { $kind ->
    [list] this list isn't closed
   *[braces] these braces aren't closed
}
brackets-of-key-open = { $kind ->
    [list] the list of { $key } isn't closed
   *[braces] the braces of { $key } aren't closed
}
# $mark: the closing bracket of what is around it
brackets-open-before = { $kind ->
    [list] this list isn't closed before { $mark }
   *[braces] these braces aren't closed before { $mark }
}
# $mark: the bracket to add
put-before = put { $mark } before { $next }
brackets-mixed = { $kind ->
    [list] this list begins with { $first } and ends with { $last }
   *[braces] these braces begin with { $first } and end with { $last }
}
write-instead-of = write { $mark } instead of { $wrong }
list-without-bracket = a list needs a square bracket at the beginning
# $mark: a closing bracket
no-open-bracket = no open bracket matches { $mark }

## Commas, and what follows a value

not-a-comma = { $sign } isn't a comma
write-comma-instead = write a comma instead
comma-missing = a comma is missing after { $value }
comma-missing-here = a comma is missing after this value
put-comma-on-line-above = put a comma at the end of the line above
put-comma-after = put a comma after it
sign-not-needed = { $sign ->
    [semicolon] this semicolon isn't needed
   *[comma] this comma isn't needed
}
cant-follow-value = { $text } can't follow a value
delete-or-put-comma = delete it, or put a comma before it
write-one-after-comma = write one key = "text" after each comma
only-comment-after-value = only a comment can follow a value on the same line
# $comment: # in the evening
put-hash-before = put # before it: { $comment }
line-ends-with = a line can't end with { $marks }
key-needs-own-line = each key needs a line of its own
# $code: the rest of the line
begin-line-before = begin a new line before { $code }

## How a line begins

braces-around-canvas = a canvas can't have braces around it
delete-braces = delete the braces, and write lines such as key = "text"
line-begins-with-brace = a line can't begin with a brace
put-key-and-equals-sign = put a key and an equals sign before it: key = {"{"} … {"}"}
line-begins-with = a line can't begin with { $sign }
delete-or-write-list = delete it, or put several values of one key into a list: key = [{"{"} … {"}"}, {"{"} … {"}"}]
# $mark: -, * or 1.
line-has-list-mark = a line can't begin with the list marker { $mark }
delete-mark = delete the marker
delete-mark-and-write = delete the marker, and write { $code }
# $value: "Riders"
replace-mark-by-key = replace it with a key and an equals sign: key = { $value }
list-marks-below = the values of { $key } are on lines with a list marker
write-in-square-brackets = write them in square brackets: { $code }
# Where they can't be read.
use-square-brackets = write them in square brackets: ["one", "two"]
list-mark-in-list = a value in a list can't begin with a list marker
delete-mark-add-commas = delete the marker, and put a comma after each value

## Headers, comments and fences

# $line: ## Segments
comment-not-header = line { $line } is a comment, not a header
# $header: [blocks], $line: costs = ["…"]
write-header-and-key = write { $header }, and below it { $line }
# $text: Segments:
not-a-header = line { $text } isn't a header
# $header: [customer needs]
unknown-header = unknown section { $header }
section-name-missing = the section name is missing in these brackets
write-section-name = write one, such as [segments] or [channels.shop]
header-ends-with-one = this header begins with two brackets and ends with one
header-open = header { $header } isn't closed
header-ends-wrong = header { $header } ends with the wrong bracket
header-needs-dot = header { $header } needs a dot between its parts
header-needs-quotes = the name { $name } needs quotes in a header
cant-follow-header = { $text } can't follow a header
only-comment-after-header = only a comment can follow a header on the same line
put-on-next-line = put it on the next line: { $code }
list-without-key = a list needs a key and an equals sign before it
# -----
line-of-marks = a divider line has no meaning here
delete-or-put-hash = delete it, or put # before it
# A Markdown table.
table-with-bars = a canvas can't contain a Markdown table
write-line-for-row = write a line key = "text" for each row
# $mark: //
not-a-comment-mark = { $mark } doesn't begin a comment
# $comment: # by phone
begin-comment-with-hash = begin it with # instead: { $comment }
code-fence-in-file = a canvas file doesn't need a code fence
delete-code-fence = delete the lines that begin with ``` or ~~~

## Characters

# $code: \u{200b}
invisible-character = { $code } is an invisible character
delete-or-type-again = delete it, or type the line again
unusual-space = { $code } isn't an ordinary space
delete-and-type-space = delete it and type a space
# $name: one of `sign-name`
full-width-sign = { $character } is a full-width { $name }
unusual-sign = { $character } is an unusual { $name }
sign-name = { $sign ->
    [semicolon] semicolon
    [equals] equals sign
    [comma] comma
    [square] square bracket
    [curly] curly brace
    [round] parenthesis
    [colon] colon
    [quote] quote
    [hash] number sign
    [period] period
    [digit] digit
    [letter] letter
   *[sign] sign
}
type-instead = type { $sign } instead

## Includes

include-in-canvas = {"{{#include}}"} doesn't work inside a canvas
# NAME is an example.
save-as-model = save the model as canvases/NAME.toml and write use = "NAME"
or-expand-includes = or expand includes first, with after = ["links"] under [preprocessor.canvas] in book.toml
