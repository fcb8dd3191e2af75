## How things are named

all-segments = all segments
no-segment = no segment
all-customers = all customers
segment-and-others = { $count ->
    [one] { $segment } and { $count } other segment
   *[other] { $segment } and { $count } other segments
}
# "`personal` for `Cafés`"
relationship-for = { $relationship } for { $segments }

## Relationships and their channels

one-way-channel = { $relationship } uses only one-way channels: { $channels }
# $line: via = ["letter", "phone"]
add-two-way-channel = add a two-way channel: { $line }
add-this-two-way-channel = add a two-way channel to `via`: { $channel }
# $declaration: phone = "phone", $line: via = "phone"
declare-two-way-channel = add a two-way channel under [channels], such as { $declaration }, and name it in the relationship: { $line }
channel-not-for-segment = { $relationship } uses channels that don't serve this segment: { $channels }
add-segment-to-for = add { $segment } to the `for` of { $channels }
or-use-channel-of-segment = or name a channel in `via` that serves this segment
# At the channel.
for-leaves-them-out = its `for` doesn't include the segment
community-without-place = the community of { $segments } has no channel to meet in
declare-place = declare the place under [channels], such as { $declaration }, and name it in the relationship: { $line }
or-name-place = or name a channel in `via` that is already there
also-without-channel = also without a channel
co-creation-without-input = co-creation with { $segments } has no `input` and no channel
describe-input = describe what customers contribute: { $line }
or-name-input-channel = or name the channel they use: { $line }
no-via = no channel is named for { $relationships }
name-channels = name the channel in each relationship by its id: { $line }
