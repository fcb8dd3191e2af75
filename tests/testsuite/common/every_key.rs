//! A canvas that writes every key.

/// A canvas that writes every key; every free text in it is marked with `@`, which no label has.
pub const FULL: &str = r#"
id = "full"
title = "title@"
framework = "bmc"
guidance = "full"
findings = true
stage = "growing"
date = 2026-03-01
version = "version@"
by = ["author@", "co-author@"]
note = "canvas-note@"
source = "canvas-source@"
metrics = ["metric@", { name = "measured@", value = "value@", target = "target@", status = "planned", evidence = "guess", source = "metric-source@" }]
feedback = ["feedback@", "complaints@"]

[segments.one]
name = "segment@"
kind = "b2b"
market = "niche"
value = "high"
expects = ["personal", "communities"]
ideal = "ideal@"
traits = ["trait@", "habit@"]
prefers = ["shop", "email"]
jobs = { plan = "job@" }
pains = { wait = "pain@" }
gains = { calm = { text = "gain@", status = "established", evidence = "observed", source = "need-source@" } }
role = ["user", "payer"]
status = "established"
evidence = "tested"
source = "segment-source@"
note = "segment-note@"

[segments.two]
name = "other@"
note = "other-note@"

[propositions.core]
name = "proposition@"
for = "one"
focus = ["convenience", "focus@"]
products = { name = "product@", for = "plan" }
pain-relievers = ["reliever@"]
gain-creators = [{ name = "creator@", for = "calm", status = "planned", evidence = "guess", source = "item-source@" }]
status = "planned"
evidence = "guess"
source = "proposition-source@"
note = "proposition-note@"

[propositions.lone]
name = "lone@"
for = []
note = "lone-note@"

[channels.shop]
name = "shop@"
kind = "own-store"
owner = "own"
route = "direct"
medium = "both"
phases = { awareness = "how@", pre-sale = "stage@" }
for = ["one"]
carries = "core"
cost = "channel-cost@"
margin = "margin@"
status = "established"
hands-over-to = "dealer"
evidence = "guess"
source = "channel-source@"
note = "channel-note@"

[channels.dealer]
name = "dealer@"
kind = "reseller"
partner = "partner@"
phases = ["purchase"]
for = "two"

[[relationships.one]]
type = "personal"
label = "label@"
via = "shop"
goal = ["acquisition"]
cost = "cost@"
status = "planned"
staff = "staff@"
frequency = "frequency@"
data = "data@"
input = "input@"
mechanism = "trust"
nature = "long-term"
evidence = "guess"
source = "relationship-source@"
note = "relationship-note@"

[[relationships.two]]
type = "other"
label = "own-type@"

[blocks]
partners = ["partner-item@", { name = "for-one@", for = "one" }, { name = "for-nobody@", for = [] }]
activities = "activity@"
resources = [{ name = "resource@", for = "core", note = "item-note@", status = "planned", evidence = "guess", source = "line-source@" }]
costs = ["cost-item@"]
revenue = ["revenue@"]

[allow]
expectation-unmet = "reason@"
"#;
