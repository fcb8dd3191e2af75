## How things are named

all-segments = all segments
no-segment = no segment
# What the relationships of a canvas without segments are for, quoted like a name.
all-customers = `all customers`
segment-and-others = { $count ->
    [one] { $segment } and { $count } other segment
   *[other] { $segment } and { $count } other segments
}
# "`personal` for `Cafés`"
relationship-for = { $relationship } for { $segments }

## Segments

segment-without-relationship = segment { $segment } has no relationship
# $line: cafes = "self-service"
add-relationship-for-segment = add a relationship under [relationships], for example { $line }
# $key: `cafes`, $line: cafes = "self-service"
change-relationship-line = change { $key } under [relationships], for example to { $line }
# $line: cafes = [{ …, status = "retired" }, "self-service"]
keep-retired-relationship = keep the retired relationship and add the current one: { $line }
or-remove-retired = or remove status = "retired" if the relationship still exists
segment-without-channel = no channel reaches segment { $segment }
# $segment: "cafes"
add-segment-to-channel = add { $segment } to the `for` of a channel that this segment uses
or-serve-everyone = or remove `for` from a channel that serves everyone
segment-without-proposition = segment { $segment } has no value proposition
segment-without-anything = segment { $segment } has no value proposition, relationship, or channel
# $segment: "cafes"
add-segment-to-proposition = add { $segment } to the `for` of a value proposition
# $line: offer = { name = "…", for = "cafes" }
or-add-proposition = or add a value proposition under [propositions]: { $line }
segment-too-broad = segment { $segment } is too broad
# $line: name = "…"
name-specific-group = name a specific group of customers: { $line }
or-split-segment = or split it into several segments, one for each group
segment-named-all = segment id `all` also means every segment
rename-segment = rename the segment, so that `all` can mean every segment
market-of-segment = market { $market } describes all customers, not one segment
# $line: market = "multi-sided"
add-market-once = add the market at the top of the canvas instead: { $line }
# At another segment with such a market.
market-also-here = also here

## Segments that are alike

# $types: `personal` and `By letter`
same-relationship-everywhere = all segments have the same relationships: { $types }
ask-each-segment = ask a few customers of each segment what they expect
differ-in-one = or give at least one segment a different relationship, for example "personal" for a small segment
# $line: same-relationship-everywhere = "…"
or-explain-sameness = or explain under [allow] why the same relationships suit all segments: { $line }
same-relationships-here = same relationships here
similar-segments = segments { $segments } differ only in name
# $line: for = "…"
add-own-proposition = give each of them a value proposition of its own: { $line }
# $expects: expects = "…", $traits: traits = ["…"]
or-add-difference = or show how they differ: { $expects }, { $traits }, or a separate relationship or channel
or-merge-segments = or merge them into one segment
# At another segment.
same-as-this-one = same as this one

## What segments expect and need

# $types: `co-creation` and `dedicated`
expectation-unmet = { $count ->
    [one] segment { $segment } expects { $types } but doesn't get it
   *[other] segment { $segment } expects { $types } but doesn't get them
}
# $types: { type = "co-creation" }, $key: `hotels`
add-expected-types = add { $types } to { $key } under [relationships], with status = "planned" if it doesn't exist yet
or-remove-expectation = or remove the expectation if the segment doesn't need it
# At another expectation.
also-unmet = also missing
mass-market-personal = segment { $segment } is a mass market but gets personal service
use-self-service = use self-service or automated services for most customers
# $line: mass-market-personal = "…"
or-explain-personal = or explain under [allow] why personal service pays off: { $line }
niche-without-personal = segment { $segment } is a niche market with no personal service
# $types: { type = "personal" } or { type = "dedicated" }
add-personal-service = add personal service: { $types }
# $line: niche-without-personal = "…"
or-explain-no-personal = or explain under [allow] why these customers don't want personal service: { $line }
business-without-personal = { $kind ->
    [government] public-sector segment { $segment } has no personal contact
   *[b2b] business segment { $segment } has no personal contact
}
unlike-other-businesses = { $count ->
    [one] business segment { $segments } has no personal contact, although most others do
   *[other] business segments { $segments } have no personal contact, although most others do
}
# At another segment.
also-without-contact = also without a personal contact
# $line: staff = "…"
or-add-staff = or add who serves them to a relationship: { $line }
# $line: { type = "personal" }
add-personal-contact = add a personal contact: { $line }
# $line: { type = "co-creation", input = "…" }
or-add-co-creation = or involve the customers in the design: { $line }
dedicated-for-ordinary-customer = segment { $segment } has standard-value consumers, but each gets dedicated assistance
# $line: type = "personal"
use-personal = let anyone on the team help them: { $line }
# $line: value = "high"
or-set-high-value = or set { $line } if each customer brings in enough to cover the cost

## Relationships

self-service-without-help = { $count ->
    [one] segment { $segments } has self-service but no after-sales help
   *[other] segments { $segments } have self-service but no after-sales help
}
# $line: phases = { after-sales = "…" }
add-after-sales = add what one of their channels does after the sale: { $line }
or-add-person-or-feedback = or add a personal relationship, or use `feedback` to describe how you answer questions
retail-without-store = segment { $segment } has a retail relationship but no store channel
# $line: shop = "own-store"
add-store = add the store under [channels]: { $line }
or-add-partner-store = or add a partner's store: { $line }

## Relationships and their channels

one-way-channel = relationship { $relationship } uses only one-way channels: { $channels }
# $line: via = ["letter", "phone"]
add-two-way-channel = add a two-way channel: { $line }
add-this-two-way-channel = add a two-way channel to `via`: { $channel }
# $declaration: phone = "phone", $line: via = "phone"
declare-two-way-channel = add a two-way channel under [channels], such as { $declaration }, and name it in the relationship: { $line }
channel-not-for-segment = relationship { $relationship } uses channels that don't serve this segment: { $channels }
add-segment-to-for = add { $segment } to the `for` of { $channels }
or-use-channel-of-segment = or name a channel in `via` that serves this segment
# At the channel.
for-leaves-them-out = its `for` doesn't include the segment
community-without-place = the community of { $segments } has no channel to meet in
# $line: members = { type = "communities", via = "forum" }, or via = "forum" if it has keys already
declare-place = add a meeting place under [channels], such as { $declarations }, and name it in the relationship: { $line }
# $label: `Slack and forums`, $declaration: chat = "chat", $line: via = "chat"
declare-named-place = add the place that { $label } names under [channels], such as { $declaration }, and write { $line } in the relationship
or-name-place = or name an existing channel in `via`
also-without-channel = also without a channel
co-creation-without-input = co-creation with { $segments } has no `input` and no channel
describe-input = describe what customers contribute: { $line }
or-name-input-channel = or name the channel they use: { $line }

## Channels and their phases

channel-without-phase = { $count ->
    [one] channel { $channels } has no phases, although other channels do
   *[other] channels { $channels } have no phases, although other channels do
}
add-phases = add the phases that the channel serves ({ $phases }): { $line }
# At another channel.
also-without-phase = also without phases
phase-gap = no channel covers { $phases } for { $segments }
# At another segment.
phase-gap-here = no channel covers { $phases } for this segment
add-phase-to-channel = add the phase to the channel that covers it
# $status: status = "planned"
or-add-channel-for-phase = or add a channel for it, with { $status } if it doesn't exist yet

## Channels among one another

# One of the two numbers is 1.
reversed-margins = { $partner_count ->
    [one] partner channel { $partners } has a high margin
   *[other] partner channels { $partners } have a high margin
} but your own { $own_count ->
    [one] channel { $own } has a low one
   *[other] channels { $own } have a low one
}
check-margins = check that the two aren't swapped, since a partner keeps part of each sale
# $line: note = "…"
or-explain-margins = or explain what lowers the margin of your own channel: { $line }
# At another channel.
other-margin = compared with this one
channels-not-connected = the channels for { $segments } aren't connected: { $channels }
# $line: hands-over-to = "…"
connect-channels = in one of them, add where customers go next: { $line }
connected-elsewhere = channel { $from } hands over to { $to }, which doesn't serve segment { $segment }
# $segment: "cafes", $channel: `shop`
serve-segment-there = add { $segment } to the `for` of { $channel } if this segment uses it
or-leave-segment-out = or leave the segment out of the `for` of { $channel }
unrequested-channel = no segment prefers channel { $channel }
# $line: prefers = "newsletter"
add-preference = add { $line } to a segment whose customers want it
or-ask-customers = or ask customers first if you don't know
own-only = all channels are your own: { $channels }
also-own = also your own
partner-only = all channels belong to partners: { $channels }
also-partner = also a partner's
early-without-partner = early-stage business has no partner channel: { $channels }
# $line: friends = { kind = "partner-store", partner = "…" }
consider-partner = consider a partner who meets customers you don't reach: { $line }
# $line: market = { kind = "marketplace", partner = "…" }
consider-starting-with-partner = consider a partner who already has customers: { $line }
# $line: website = "website"
consider-own-channel = consider a channel of your own, where you deal with customers yourself: { $line }
online-only = all channels are online: { $channels }
also-online = also online
# $line: phone = "phone"
consider-offline-channel = consider a channel for customers who'd rather call or meet you: { $line }
offline-only = all channels are offline: { $channels }
also-offline = also offline
# $line: website = "website"
consider-online-channel = consider a channel for customers who search online: { $line }
convenience-in-person = { $count ->
    [one] value proposition { $proposition } promises convenience, but segment { $segments } can only reach you in person
   *[other] value proposition { $proposition } promises convenience, but segments { $segments } can only reach you in person
}
# $line: website = "website"
add-remote-channel = add a channel that customers can use from anywhere: { $line }
or-remove-convenience = or remove `convenience` from `focus` if customers have to come to you

## Value propositions

# $focus: `personalization`
focus-unsupported = { $count ->
    [one] value proposition { $proposition } focuses on { $focus }, but no relationship with segment { $segments } supports it
   *[other] value proposition { $proposition } focuses on { $focus }, but no relationship with segments { $segments } supports it
}
# $types: `self-service` or `automated`, $key: `cafes`, $line: { type = "self-service" }
add-supporting-type = add { $types } to { $key } under [relationships], for example { $line }
or-remove-focus = or remove the word from `focus`
focus-spelling = focus word { $word } isn't one of the known ones
proposition-without-channel = no channel delivers value proposition { $proposition }
# $proposition: "bread", $channel: `shop`
add-to-delivered = add { $proposition } to the `carries` of a channel, such as { $channel }
or-add-delivering-channel = or add a channel that delivers it
fit-unaddressed = { $side ->
    [job] { $count ->
        [one] job { $needs } of segment { $segment } isn't addressed
       *[other] jobs { $needs } of segment { $segment } aren't addressed
    }
    [pain] { $count ->
        [one] pain { $needs } of segment { $segment } isn't addressed
       *[other] pains { $needs } of segment { $segment } aren't addressed
    }
   *[gain] { $count ->
        [one] gain { $needs } of segment { $segment } isn't addressed
       *[other] gains { $needs } of segment { $segment } aren't addressed
    }
}
# $line: pain-relievers = [{ name = "…", for = "queue" }]
address-need = add what addresses it to a value proposition: { $line }
or-remove-need = or remove it if you don't plan to address it
# At another job, pain or gain.
also-unaddressed = also not addressed
fit-unlinked = { $count ->
    [one] item { $items } of value proposition { $proposition } isn't linked to a customer need
   *[other] items { $items } of value proposition { $proposition } aren't linked to a customer need
}
# $line: { name = "…", for = "queue" }
link-to-need = { $side ->
    [job] link it to the job that it addresses: { $line }
    [pain] link it to the pain that it addresses: { $line }
   *[gain] link it to the gain that it addresses: { $line }
}
# $needs: `queue` and `price`
choose-need = { $side ->
    [job] choose from the jobs { $needs }
    [pain] choose from the pains { $needs }
   *[gain] choose from the gains { $needs }
}
or-remove-item = or remove it if no customer needs it
# At another item.
also-unlinked = also not linked

## Partners

unnamed-partner = partner channel { $channel } doesn't name the partner
# $line: partner = "…"
name-partner = add the name of the partner: { $line }
unlisted-partner = no item in `partners` matches partner channel { $channel }
or-list-partner = or add the partner to `partners`
segment-as-partner = segment { $segment } is also listed as a partner
# $line: note = "…"
explain-both-roles = if it is both, explain each role: { $line }
or-remove-from-one = or remove it from the list where it doesn't belong
# At another place.
the-segment = the segment
# $item: `Fees of book shops`, $partner: `Book shops`
revenue-from-partner = revenue item { $item } names a partner but no segment: { $partner }
# $line: for = "…"
add-partner-as-segment = add the partner under [segments] if it pays you, and name it here: { $line }
# $line: { name = "…", for = "…" }
or-name-paying-segment = or name the segment that pays through the partner: { $line }
# At another place.
the-partner = the partner
segment-without-role = segment { $segment } has no role and no revenue
# $roles: `user`, `payer`, or `beneficiary`, $line: role = "…"
add-role = add one or more of the roles { $roles }: { $line }
# $line: for = "cafes"
or-name-in-revenue = or name it in a revenue item if it pays: { $line }
# At another segment.
this-has-role = this segment has a role

## Wording

# $text: `TBD`
placeholder-text = text { $text } is a placeholder
# $text: `Our shop (TODO)`, $placeholder: `TODO`
unfinished-text = text { $text } contains the placeholder { $placeholder }
# $text: `What value do we deliver to the customer?`
template-question = text { $text } is a question from a template
# At another text.
also-placeholder = also a placeholder
replace-placeholder = replace it with a word or two, even if it's a guess to test later
or-remove-line = or remove the line until you know
# $text: `Marketing`
vague-item = item { $text } is too general
# At another item.
also-vague = also here
describe-item = describe it specifically enough that a stranger can picture it
vague-proposition = value proposition { $text } is too general
describe-benefit = describe what customers get, specifically enough that a stranger can picture it
# $block: `resources`
too-many-items = building block { $block } has { $count } items, but more than { $most } are hard to take in
group-items = keep the most important items, and group related ones
or-split-canvas = or split the canvas if it describes two businesses

## The author's own words

unsorted-word = { $key ->
    [kind] channel { $text } has no kind
   *[type] relationship { $text } has no type
}
unsorted-words = { $count ->
    [one] { $count } channel or relationship has no kind or type
   *[other] { $count } channels and relationships have no kind or type
}
# $line: { label = "Tea on the terrace" }
keep-own-word = write { $line } to keep { $text } as it is
# $word: `app-store`, $line: { kind = "app-store", name = "Two app stores" }
use-known-word = write { $line } if { $text } means { $word }
# $line: { type = "dedicated", label = "Account manager" }, $other_word: `personal`, $other_line: type = "personal"
use-one-of-two-words = write { $line } if { $text } means { $word }, or { $other_line } if it means { $other_word }
more-unsorted-words = { $count ->
    [one] and { $count } more
   *[other] and { $count } more
}
# $text: `Newsletters`
channel-as-relationship = relationship { $text } is a channel, not a relationship type
# $declaration: newsletter = "newsletter", $line: { type = "…", via = "newsletter" }
declare-as-channel = add it under [channels] as { $declaration }, and name it in the relationship: { $line }
# $line: { label = "Newsletters" }
or-keep-as-label = or write { $line } to keep it as a relationship
repeated-words = relationship { $text } appears twice for the same segments
remove-repeated-words = remove one of them, or use different words
# At the first of two.
repeated-words-first = first written here

## The whole canvas

# $line: metrics = ["…"]
add-at-top = add at the top of the canvas: { $line }
view-without-data = view { $view } has nothing to show
# $line: phone = "phone"
add-channels = add each channel under [channels], for example { $line }
add-needs-and-products = add `jobs` to a segment, and `products` that address them to a value proposition
# $line: partners = ["…"]
add-blocks = add the building blocks of the business under [blocks]: { $line }
# $view: "channels"
or-remove-view = or remove { $view } from `view`
what-to-add-next = { $count ->
    [one] you can add more to this canvas: { $count } suggestion
   *[other] you can add more to this canvas: { $count } suggestions
}
# $rule: `phase-gap`
unused-allow = exception { $rule } isn't needed
remove-unused-allow = remove this line
