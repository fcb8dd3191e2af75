## The first steps

no-segments = the canvas has no named customer segments
# $line: regulars = "…"
add-segments = add each group of customers under [segments]: { $line }
# $blocks: `partners` and `costs`
empty-blocks = these building blocks are still empty: { $blocks }
# $line: partners = ["…"]
fill-blocks = add the one or two main items of each under [blocks]: { $line }
# $section: [channels]
fill-section = add the one or two main items under { $section }
no-relationships = the canvas has no customer relationships
no-relationships-with = the canvas has no relationship with { $segments }
# $line: cafes = "…"
add-relationship = add a relationship under [relationships]: { $line }
# $line: buyers = "…"
add-relationship-for-each = add a relationship for each segment under [relationships]: { $line }
no-expectation = no expected relationship for: { $segments }
# $line: hotels = { …, expects = "…" }
ask-for-expectation = ask a few customers of each segment, then add their answer: { $line }
ask-for-first-expectation = ask a few customers of the segment that matters most, then add their answer: { $line }
# $line: hotels = { expects = "…" } and cafes = { expects = "…" }
ask-for-expectation-of-segments = ask a few customers of each segment, then add all segments under [segments] with the answers: { $line }
no-metrics = the canvas has no success metrics
no-staff = no staffing for: { $relationships }
# $line: staff = "…"
add-staff = add the number of people, or their role: { $line }
no-phases = no phases for: { $channels }
# $phases: `awareness`, `evaluation`, or `purchase`, $line: shop = { kind = "own-store", phases = ["…"] }
add-phases-to-each = add to each channel the phases in which people use it ({ $phases }): { $line }

## Details of relationships and channels

no-via = no channel for: { $relationships }
name-channels = name the channel in each relationship by its id: { $line }
goal-missing = no goal for: { $relationships }
# $acquisition: goal = "acquisition", $retention: "retention", $upselling: "upselling"
add-goal = add { $acquisition } to win customers, { $retention } to keep them, or { $upselling } to sell them more
no-status = no status for: { $relationships }
# $established: status = "established", $planned: status = "planned"
add-status = add { $established } to those that exist already, and { $planned } to the others
no-feedback = the canvas doesn't say how you collect and respond to feedback
no-relationship-cost = relationships can't be compared without a cost: { $relationships }
no-channel-cost = channels can't be compared without a cost: { $channels }
# $levels: "low", "medium", or "high"
add-cost = add cost = { $levels }, or an amount
automated-without-data = no customer data for: { $relationships }
# $line: data = "…"
add-data = add the customer data that it uses: { $line }
