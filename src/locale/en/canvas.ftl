## The canvas as a whole

# $size: 256 KiB
canvas-too-large = this canvas is larger than { $size }
split-canvas = split it into several canvases, one for each part of the business
# $levels: 32
canvas-too-deep = this canvas is nested more than { $levels } levels deep
remove-needless-brackets = remove the brackets that aren't needed
canvas-is-empty = this canvas has no content
# $section: [relationships], $line: buyers = "self-service"
begin-with-relationships = start with a line { $section }, and below it { $line }
canvas-uses-and-defines = a canvas with `use` can't have content of its own
part-of-content = { $key } counts as content
move-content-or-remove-use = move this to where the model is defined, or remove `use`
allowed-with-use = with `use` you can also set { $keys }

## Keys outside of their section

# $line: #:schema canvas.schema.json
name-schema-in-comment = name the schema in a comment on the first line: { $line }
unknown-section = unknown section { $name }
# $section: [channels], $header: [channels.shop]
write-header-for-id = write { $header } if it is the id of an entry under { $section }
key-outside-section = { $key } isn't in a section
hash-makes-comment = this is a comment because it starts with `#`
# $header: [channels]
replace-comment-by-header = replace the comment with the section header { $header }
move-below-header = move this line below { $header }
add-header-above = add { $header } on the line above
# $line: title = { name = "…" }
or-write-as-id = or, if it is an id, write { $line }
name-needs-quotes = the name { $name } needs quotes because it contains a dot

## Keys that are there twice

keep-or-rename = keep one of the two, or rename one
# $header: [[relationships.cafes]]
repeat-header-in-brackets = write { $header } before each of the relationships with this segment
# $header: [channels]
join-under-header = put the lines of both under one { $header }

## Exceptions

error-stays-on = { $rule } is an error and can't be turned off
fix-error-instead = fix the error where it is reported, and remove this line
copy-rule-name = copy the rule's name from the problem it reports

## Building blocks

block-of-other-framework = framework { $framework } has no building block { $block }
use-blocks = use { $blocks }
# $line: framework = "lean"
or-use-framework = or, to use { $block }, write { $line } above the first line in [square brackets]
# $header: [revenue]
block-under-block = building block { $block } can't be under { $header }
move-block-line = move this line under [blocks], or above the first line in [square brackets]

## Channels

# $owner: who owns each channel of this kind
kind-fixes-owner = { $owner ->
    [own] a channel of kind { $kind } is always your own, so `owner` can't be `partner`
   *[partner] a channel of kind { $kind } is always a partner's, so `owner` can't be `own`
}
remove-owner = remove `owner`, because the kind already sets it
or-other-kind = or choose another kind, or give the channel a `name` without a `kind`
partner-cannot-be-direct = `route` can't be `direct` for a partner channel
remove-route = remove `route`
# $kinds: "`own-store` or `website`"
or-kind-of-your-own = or, if you sell there yourself, choose a kind such as { $kinds }
channel-connects-to-itself = a channel can't hand over to itself
name-next-channel = name the channel that customers continue to, or remove this
several-channels-in-one = one pair of quotes can't hold several channels: { $text }
segment-instead-of-kind = the value of a channel is its kind, not a segment

## Relationships

# $most: 100
too-many-for-all = more than { $most } relationships are for all segments
write-under-segments = write relationships for only some segments under the keys of those segments
key-says-who-for = the key { $key } already says who this is for
delete-key = delete { $key }
# $line: support = { type = "…", for = "cafes" }
or-use-own-key = or give the relationship its own key: { $line }
list-under-own-key = the value of { $key } can't be a list, because it has a `for`
# $lines: letters = { type = "…", for = "…" } and letters-2 = { type = "…", for = "…" }
write-key-for-each = write a key for each: { $lines }
relationship-without-type = this relationship has no `type`
# $line: label = "…"
or-label-instead = or describe it in your own words: { $line }
# "`personal` with the label `Phone help`"
relationship-with-label = { $relationship } with the label { $label }
relationship-twice = duplicate relationship for this segment: { $relationship }
remove-one-or-label = remove one of them, or give each a different `label`
# $line: for = "all"
or-share-with-all = or, for a relationship that all segments share, add { $line } inside its braces
several-types-in-one = one pair of quotes can't hold several types: { $text }

## Keys and values that are mixed up

key-of-several-segments = one key can't name several segments: { $text }
# $lines: phone = "phone" and email = "email"
write-line-for-each = write a line for each: { $lines }
# $header: [relationships.both], $line: for = ["cafes", "hotels"]
replace-header = replace this header with { $header }, and add { $line } below it
type-before-segment = { $kind } is a relationship type, and { $segment } is a segment
type-before-segments = { $kind } is a relationship type, but its value names segments
# $line: cafes = ["…", "personal"]
add-type-to-segment = add the type to the line of the segment: { $line }
type-not-segment = { $kind } is a relationship type, not a segment
# $line: { label = "Tea at the fence" }
or-keep-own-words = or keep your own words: { $line }

## Needs

# $kinds: what the item addresses, and what the need is
wrong-need = { $kinds ->
    [job-pain] `products` address jobs, but { $need } is a pain
    [job-gain] `products` address jobs, but { $need } is a gain
    [pain-job] `pain-relievers` address pains, but { $need } is a job
    [pain-gain] `pain-relievers` address pains, but { $need } is a gain
    [gain-job] `gain-creators` address gains, but { $need } is a job
   *[gain-pain] `gain-creators` address gains, but { $need } is a pain
}
move-item-or-link-need = { $kinds ->
    [job-pain] move this item to `pain-relievers`, or link it to a job
    [job-gain] move this item to `gain-creators`, or link it to a job
    [pain-job] move this item to `products`, or link it to a pain
    [pain-gain] move this item to `gain-creators`, or link it to a pain
    [gain-job] move this item to `products`, or link it to a gain
   *[gain-pain] move this item to `pain-relievers`, or link it to a gain
}
unknown-need = { $kind ->
    [job] no segment that this value proposition serves has a job { $need }
    [pain] no segment that this value proposition serves has a pain { $need }
   *[gain] no segment that this value proposition serves has a gain { $need }
}
add-segment-of-need = if the value proposition also serves segment { $segment }, which has it, add that segment to `for`
# $line: jobs = { plan = "…" }
add-need-to-segment = add it to the segment: { $line }

## The file of a framework

# $size: 256 KiB
framework-too-large = this framework is larger than { $size }
framework-too-deep = this framework is nested too deeply
write-label-and-blocks = write only its label and its building blocks
word-means-framework = { $word } already means the framework { $framework }
word-means-file = { $word } already means the framework in { $path }
rename-framework-file = rename the file, which gives the framework its name
remove-from-also = remove the word from `also`
# $most: 50, $count: 51
number-of-blocks = a framework needs 1 to { $most } building blocks, but this one has { $count }
# $header: [[blocks]]
write-block-sections = write { $header } for each building block, with its id, row, and column below it
duplicate-block = duplicate building block { $id }
give-other-block-id = give one of them another id
place-taken-twice = building blocks { $first } and { $second } are both in row { $row }, column { $column }
# At the other of the two.
block-is-there = this building block is in the same place
move-one-block = change the row, column, rows, or columns of one of the two
# $part: "`segments`"
part-shown-twice = the part { $part } already appears in building block { $block }
block-shows-part = this building block shows it
remove-part-from-one = remove { $part } from one of the two
block-outside-grid = { $side ->
    [column] this building block ends in column { $last }, but the grid ends in column { $most }
   *[row] this building block ends in row { $last }, but the grid ends in row { $most }
}
move-or-shrink-block = move the building block, or make it smaller
unsafe-link-in-credit = a link can't lead to { $link }
# $start: https://
write-safe-link = write an address that starts with { $start }, or remove `link`
