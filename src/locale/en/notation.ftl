## Keys

# Where a key is. $table: one of the names below.
in-table = { $table ->
    [segment] in a segment
    [need] in a job, pain, or gain
    [proposition] in a proposition
    [item] in a product, pain reliever, or gain creator
    [channel] in a channel
    [relationship] in a relationship
    [metric] in a metric
    [block-item] in an item of a building block
    [framework] in a framework
    [credit] in a credit
    [block] in a building block
    [custom-type] in a custom relationship type
    [custom-kind] in a custom channel kind
    [settings] in [preprocessor.canvas]
    [segments] under [segments]
    [propositions] under [propositions]
    [channels] under [channels]
    [relationships] under [relationships]
    [blocks] under [blocks]
    [allow] under [allow]
    [jobs] in the jobs of a segment
    [pains] in the pains of a segment
    [gains] in the gains of a segment
    [phases] in the phases of a channel
   *[canvas] in a canvas
}
# $place: "in a segment"
unknown-key = unknown key { $key } { $place }
use-key-instead = use { $key } instead
use-one-of-the-keys = use one of these keys: { $keys }
# $place: "under [allow]"
misplaced-key = { $key } is a canvas-level key and can't be { $place }
move-above-sections = move this line above the first line in [square brackets]
# $place: "in a segment"
missing-key = missing key { $key } { $place }
# $line: label = "…"
add-key = add { $line }
# $line: shows = "…", $words: "`list` or `segments`"
add-key-with-word = add { $line } with one of these: { $words }
duplicate-key = duplicate key { $key }
duplicate-text = duplicate text { $text }
other-name-of-key = { $second } is another name for { $first }
keep-one-of-the-two = keep one of the two
# $word: "`planned`"
status-as-key = { $word } is a status, not a key
# $line: status = "…", $words: "`established`, `planned`, or `retired`"
write-status = write { $line } ({ $words }), or delete this

## Ids

empty-id = an id can't be empty
control-characters-in-id = an id can't contain control characters
# $example: buyers
write-short-id = write a short word, such as { $example }

## Values of the wrong type

empty-value = the value of { $key } is empty
wrong-type = { $found ->
    [text] the value of { $key } can't be text
    [number] the value of { $key } can't be a number
    [flag] the value of { $key } can't be true or false
    [date] the value of { $key } can't be a date
    [list] the value of { $key } can't be a list
   *[table] the value of { $key } can't have keys of its own
}
number-out-of-range = the value of { $key } is out of range
# $value: what the key accepts, "a whole number from 1 to 24"
write-value = write { $value }
# $value: "text"
write-value-in-quotes = write { $value } in quotes
# $value: "the id of a channel", $list: ["one", "two"]
write-values-in-quotes = write { $value } in quotes, or a list such as { $list }
# $value: "true or false"
write-value-without-quotes = write { $value } without quotes
# The entry of a section. $value: one of the names below, $long: { name = "…" }
write-entry = { $value ->
    [kind] write the kind or the name of the channel in quotes, or { $long }
    [type] write a relationship type or your own words in quotes, { $long }, or a list of them
    [text] write text in quotes, or { $long }
   *[name] write a name in quotes, or { $long }
}
# $words: words that the book defines
or-word-of-book = or use one that this book defines: { $words }
or-delete-line = or delete the line

## Words that a set doesn't have

unknown-language = unknown language { $language }
# $set: one of the names below
unknown-value = { $set ->
    [type] unknown relationship type { $word }
    [kind] unknown channel kind { $word }
    [kind-or-channel] unknown channel or channel kind { $word }
    [level] unknown service level { $word }
    [goal] unknown goal { $word }
    [status] unknown status { $word }
    [evidence] unknown evidence { $word }
    [phase] unknown phase { $word }
    [stage-of-sale] unknown stage of the sale { $word }
    [function] unknown function { $word }
    [owner] unknown owner { $word }
    [route] unknown route { $word }
    [medium] unknown medium { $word }
    [segment-kind] unknown kind of customer { $word }
    [role] unknown customer role { $word }
    [market] unknown market { $word }
    [value] unknown value { $word } for `value`
    [focus] unknown focus { $word }
    [mechanism] unknown mechanism { $word }
    [nature] unknown nature { $word }
    [stage] unknown business stage { $word }
    [level-of-cost] unknown amount { $word }
    [view] unknown view { $word }
    [on-error] unknown response to errors { $word }
    [rule-setting] unknown rule level { $word }
    [css] unknown CSS source { $word }
    [output] unknown output format { $word }
    [guidance] unknown guidance level { $word }
    [framework] unknown framework { $word }
    [block] unknown part of the model { $word }
   *[value-of-key] unknown value { $word }
}
# $words: "`high` or `ordinary`"
write-one-of = use { $words }
# A goal and what it means in two words.
meaning-of-goal = { $word ->
    [acquisition] `acquisition` (win customers)
    [retention] `retention` (keep them)
    [upselling] `upselling` (sell more)
   *[other-goal] `{ $word }`
}
# A relationship type and what it means in three words.
meaning-of-type = { $word ->
    [dedicated] `dedicated` (always the same person)
    [personal] `personal` (anyone on the team)
    [retail] `retail` (in a store)
    [self-service] `self-service` (no contact)
    [automated] `automated` (software adapts to each)
    [communities] `communities` (customers help each other)
    [co-creation] `co-creation` (customers contribute)
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = use `acquisition` to win more customers
use-upselling-to-grow = or use `upselling` to sell more to each customer
# $language: the name of a language, "Deutsch"
write-key-of-label = write the key: this is its label on pages in { $language }
# $word: "personal"
write-it-once = write it once: { $word }
# $list: ["personal", "retail"]
write-as-list = write several as a list: { $list }
# $line: what to write
write-line = write { $line }
# $line: { name = "The stall" }
or-own-name-without-kind = or remove `kind` and keep your own words: { $line }
use-two-states = `compare` needs two different states

## Relationship types

other-needs-label = relationship type `other` needs a `label`
or-use-known-type = or use a known type: { $words }
channel-as-type = { $word } is a channel, not a relationship type
# $declaration: phone = "phone", $line: { type = "personal", via = "phone" }
declare-channel-of-type = define the channel under [channels], { $declaration }, and name it in the relationship: { $line }
# $line: { label = "Phone" }
or-own-label = or, if it really is the relationship, write { $line }
# $line: prefers = "phone"
add-to-prefers = add a channel that customers prefer to the segment: { $line }
manager-means-two-types = { $word } can mean two relationship types
use-dedicated-if = write `dedicated` if the same person always helps a customer
use-personal-if = or write `personal` if anyone on the team can help
# $line: { label = "Tea at the fence" }
or-own-words-without-type = or keep your own words without a `type`: { $line }
# $line: ideal = "Someone who listens"
or-ideal-in-own-words = or describe the ideal relationship in the customer's own words: { $line }

## Frameworks

meant-framework-has-errors = did you mean { $word }? Fix the errors in { $path } first
# $folder: "`frameworks`"
move-framework-file = if the model with this file name is the framework, move it to the folder { $folder }
# $path: "`frameworks/NAME.toml`"
or-add-framework-file = or add your own framework next to book.toml: { $path }

## References

unknown-reference = { $target ->
    [segment] unknown segment { $id }
    [channel] unknown channel { $id }
    [proposition] unknown proposition { $id }
   *[segment-or-proposition] unknown segment or proposition { $id }
}
# A name or a kind where an id is needed.
unknown-id = { $target ->
    [segment] unknown segment id { $name }
    [channel] unknown channel id { $name }
   *[proposition] unknown proposition id { $name }
}
# $text: "`phone and email`"
several-ids-in-one = one pair of quotes can't hold several ids: { $text }
# $section: [channels]
declare-each-id = and define each of them under { $section }
several-have-that-name = { $target ->
    [segment] several segments are called { $name }
    [channel] several channels are called { $name }
   *[proposition] several propositions are called { $name }
}
use-one-of-the-ids = use the id of one: { $ids }
# $codes: \u{200b}
delete-invisible = delete the invisible characters in { $text }: { $codes }
# $section: [channels], $line: shop = "…"
add-section-for-id = add a line { $section }, and below it { $line }
use-defined-id = use one that is defined: { $ids }
# $section: [channels], $line: shop = "…"
or-add-defined-id = or add it under { $section }: { $line }

## What a key accepts

accepts-text = text
accepts-texts = text or a list
accepts-text-or-number = a number or text
accepts-flag = true or false
accepts-name = a name
accepts-word = { $words }
accepts-words = one or more of { $words }
accepts-amount = { $words }, or a number or text of your own
accepts-foci = one or more of { $words }, or other words
accepts-text-or-date = a date such as { $date }, or text
accepts-ids = { $target ->
    [segment] the ids of one or more segments
    [proposition] the ids of one or more value propositions
    [channel] the ids of one or more channels
    [channel-or-kind] the ids or kinds of one or more channels
    [need] the ids of one or more jobs, pains, or gains
   *[segment-or-proposition] the ids of one or more segments or value propositions
}
# $list: ["awareness", "purchase"], $section: { awareness = "how" }
accepts-phases = a list of { $phases } (or { $stages } for several) such as { $list }, or what happens in each: { $section }
# $section: { plan = "Plan the week" }
accepts-needs = text, a list, or text with ids such as { $section }
# $record: { name = "…", for = "…" }
accepts-records = text, { $record }, or a list of them
# $header: [[blocks]], $keys: id = "…", row = 1, column = 1
accepts-tables = a section { $header } for each, with the keys { $keys } below it
accepts-grid-number = a whole number from 1 to { $last }
# $list: ["established", "planned"]
accepts-two-of = two of { $words }, such as { $list }
# $header: [segments], $line: buyers = "Weekend buyers"
accepts-section = a section { $header } with one line per entry, such as { $line }
# $all: all = "self-service", $some: letters = { type = "automated", for = ["buyers", "sellers"] }
accepts-relationships = a section { $header } with one line per segment, such as { $line } (for every segment: { $all }, for some: { $some })
# $header: [preprocessor.canvas.rules], $line: phase-gap = "deny", $words: "`deny`, `warn`, …"
accepts-words-by-name = a section { $header } with one line per name, such as { $line }, each with { $words }
# $header: [preprocessor.canvas.types.concierge], $lines: label = "Concierge" and like = "dedicated"
accepts-section-each = a section for each, such as { $header }, with { $lines } below it
