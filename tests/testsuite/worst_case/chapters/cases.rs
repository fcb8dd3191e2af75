//! Warnings, hints and pages: canvases that make each rule report as much and as widely as it can.

use super::Worst;
use super::shapes::{
    CHANNELS, Part, RETAIL, SEGMENTS, canvas, labeled, line_of, long, many, repeat,
};

/// Warnings and hints.
pub static FINDINGS: &[Worst] = worst! {
    "segment-without-relationship" "segments":
        |size| canvas(size, "[relationships]\na = \"retail\"",
            &[Part("[segments]\na = \"A\"", SEGMENTS.1)]);
    "segment-without-relationship" "segments on one line":
        |size| line_of(size, "segments = { a = \"A\", ", |n| format!("s{n} = \"S\""), " }\n[relationships]\na = \"retail\"");
    "segment-without-channel" "segments, and channels for another":
        |size| canvas(size, "", &[
            Part("[channels]", |n| format!("c{n} = {{ for = \"a\" }}")),
            SEGMENTS,
            Part("", |n| if n == 0 { "a = \"A\"".into() } else { format!("t{n} = \"T\"") }),
        ]);
    "segment-without-channel" "segments, and channels that have ended":
        |size| canvas(size, "", &[
            Part("[channels]\nc = { for = \"s0\" }", |n| format!("c{n} = {{ status = \"retired\" }}")),
            SEGMENTS,
        ]);
    "segment-without-proposition" "segments, and propositions for another":
        |size| canvas(size, "", &[
            Part("[propositions]", |n| format!("p{n} = {{ for = \"a\" }}")),
            Part("[segments]\na = \"A\"", SEGMENTS.1),
        ]);
    "same-relationship-everywhere" "segments":
        |size| canvas(size, "", &[SEGMENTS, RETAIL]);
    "same-relationship-everywhere" "segments on one line":
        |size| line_of(size, "relationships = { ", |n| format!("s{n} = \"retail\""), " }");
    "similar-segments" "segments and channels":
        |size| canvas(size, "", &[SEGMENTS, CHANNELS, RETAIL]);
    "similar-segments" "pairs of segments":
        |size| canvas(size, "[channels]\nc = \"app\"", &[
            Part("[segments]", |n| format!("s{n} = {{ ideal = \"{}\" }}", n / 2)), RETAIL]);
    "segment-too-broad" "segments":
        |size| canvas(size, "", &[Part("[segments]", |n| format!("s{n} = \"All\""))]);
    "expectation-unmet" "segments":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = {{ expects = [\"personal\", \"automated\"] }}")),
            RETAIL,
        ]);
    "expectation-unmet" "what one segment expects":
        |size| many(size, "[segments]\na = { expects = [", &repeat("\"personal\", "), "] }\n[relationships]\na = [", labeled, "]");
    "mass-market-personal" "segments":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = {{ market = \"mass\" }}")),
            Part("[relationships]", |n| format!("s{n} = \"personal\"")),
        ]);
    "niche-without-personal" "segments":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = {{ market = \"niche\" }}")),
            RETAIL,
        ]);
    "business-without-personal" "segments":
        |size| canvas(size, "", &[Part("[segments]", |n| format!("s{n} = {{ kind = \"b2b\" }}")), RETAIL]);
    "dedicated-for-ordinary-customer" "segments":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = {{ kind = \"b2c\", value = \"ordinary\" }}")),
            Part("[relationships]", |n| format!("s{n} = \"dedicated\"")),
        ]);
    "no-expectation" "segments and relationships":
        |size| canvas(size, "[segments]\na = \"A\"", &[
            Part("", SEGMENTS.1),
            Part("[relationships]\na = \"personal\"", RETAIL.1),
        ]);
    "no-expectation" "segments of a whole business":
        |size| canvas(size, "[blocks]\ncosts = [\"C\"]\n[segments]\na = \"A\"", &[
            Part("", SEGMENTS.1),
            Part("[relationships]\na = \"personal\"", |n| format!("s{n} = {{ type = \"retail\", label = \"L\" }}")),
        ]);
    "empty-blocks" "items of one block":
        |size| line_of(size, "[blocks]\npartners = [", |n| format!("\"P {n}\""), "]");
    "goal-missing" "relationships":
        |size| canvas(size, "[relationships]\na = \"personal\"", &[Part("", RETAIL.1)]);
    "no-status" "relationships": |size| canvas(size, "", &[SEGMENTS, RETAIL]);
    "no-relationship-cost" "relationships":
        |size| canvas(size, "", &[
            SEGMENTS,
            Part("[relationships]", |n| format!("s{n} = [\"retail\", \"personal\"]")),
        ]);
    "no-staff" "relationships":
        |size| canvas(size, "", &[SEGMENTS, Part("[relationships]", |n| format!("s{n} = \"personal\""))]);
    "one-way-channel" "relationships and channels":
        |size| canvas(size, "", &[
            Part("[channels]\nn = \"newsletter\"", CHANNELS.1),
            Part("[relationships]", |n| format!("s{n} = {{ type = \"personal\", via = \"n\" }}")),
        ]);
    "one-way-channel" "channels of one relationship":
        |size| many(size, "[channels]\n", &|n| format!("c{n} = \"newsletter\"\n"), "e = \"event\"\n[relationships]\na = { type = \"personal\", via = [", |n| format!("\"c{n}\", "), "] }");
    "one-way-channel" "a long name, named everywhere":
        |size| canvas(size, &format!("[channels]\nn = {{ kind = \"newsletter\", name = \"{0}\" }}\n\"{0}\" = \"event\"", long(size / 4)), &[
            Part("[relationships]", |n| format!("s{n} = {{ type = \"personal\", via = \"n\" }}")),
        ]);
    "channel-not-for-segment" "relationships":
        |size| canvas(size, "[segments]\na = \"A\"", &[
            Part("", SEGMENTS.1),
            Part("[channels]\nc = { for = \"a\" }", |n| format!("c{n} = {{ for = \"a\" }}")),
            Part("[relationships]", |n| format!("s{n} = {{ type = \"retail\", via = \"c\" }}")),
        ]);
    "channel-not-for-segment" "channels of one relationship":
        |size| many(size, "[segments]\na = \"A\"\nb = \"B\"\n[channels]\n", &|n| format!("c{n} = {{ for = \"a\" }}\n"), "[relationships]\nb = { type = \"retail\", via = [", |n| format!("\"c{n}\", "), "] }");
    "channel-not-for-segment" "relationships of a segment with a long id":
        |size| line_of(size, &format!("[segments]\na = \"A\"\n\"{0}\" = \"B\"\n[channels]\nc = {{ for = \"a\" }}\n[relationships]\n\"{0}\" = [", long(size / 4)), |n| format!("{{type=\"retail\",label=\"{n}\",via=\"c\"}}"), "]");
    "community-without-place" "relationships and channels":
        |size| canvas(size, "", &[CHANNELS, Part("[relationships]", |n| format!("s{n} = \"communities\""))]);
    "community-without-place" "a place with a long id":
        |size| canvas(size, &format!("[channels]\n\"{}\" = \"event\"", long(size / 3)), &[
            Part("[relationships]", |n| format!("s{n} = \"communities\"")),
        ]);
    "co-creation-without-input" "relationships and channels":
        |size| canvas(size, "", &[CHANNELS, Part("[relationships]", |n| format!("s{n} = \"co-creation\""))]);
    "no-via" "relationships and channels": |size| canvas(size, "", &[CHANNELS, SEGMENTS, RETAIL]);
    "automated-without-data" "relationships":
        |size| canvas(size, "", &[Part("[relationships]", |n| format!("s{n} = \"automated\""))]);
    "automated-without-data" "relationships of a segment with a long id":
        |size| line_of(size, &format!("[relationships]\n\"{}\" = [", long(size / 3)), |n| format!("{{type=\"automated\",label=\"{n}\"}}"), "]");
    "self-service-without-help" "relationships and channels":
        |size| canvas(size, "", &[
            Part("[channels]", |n| format!("c{n} = \"newsletter\"")),
            Part("[relationships]", |n| format!("s{n} = \"self-service\"")),
        ]);
    "retail-without-store" "relationships and channels":
        |size| canvas(size, "", &[CHANNELS, RETAIL]);
    "channel-without-phase" "channels and segments":
        |size| canvas(size, "", &[
            Part("[channels]", |n| if n % 2 == 0 { format!("c{n} = {{ phases = \"awareness\" }}") } else { format!("c{n} = \"app\"") }),
            SEGMENTS,
        ]);
    "phase-gap" "channels and segments":
        |size| canvas(size, "", &[
            Part("[channels]", |n| format!("c{n} = {{ phases = [\"awareness\"] }}")),
            SEGMENTS,
        ]);
    "reversed-margins" "channels":
        |size| canvas(size, "[segments]\na = \"A\"", &[Part("[channels]", margin)]);
    "reversed-margins" "channels and segments":
        |size| canvas(size, "", &[SEGMENTS, Part("[channels]", margin)]);
    "reversed-margins" "channels for one segment":
        |size| canvas(size, "[segments]\na = \"A\"\nb = \"B\"", &[
            Part("[channels]", |n| margin_for(n, "\"a\"")),
        ]);
    "reversed-margins" "channels for two segments":
        |size| canvas(size, "[segments]\na = \"A\"\nb = \"B\"\nc = \"C\"", &[
            Part("[channels]", |n| margin_for(n, "[\"a\", \"b\"]")),
        ]);
    "reversed-margins" "channels for some against channels for all":
        |size| canvas(size, "", &[
            SEGMENTS,
            Part("[channels]", |n| if n % 2 == 0 { margin(n) } else { margin_for(n, "\"s0\"") }),
        ]);
    "no-channel-cost" "channels and segments": |size| canvas(size, "", &[CHANNELS, SEGMENTS]);
    "channels-not-integrated" "channels for all, and one for each":
        |size| canvas(size, "", &[SEGMENTS, CHANNELS, Part("x = { for = \"s0\", hands-over-to = \"o1\" }", |n| format!("o{n} = {{ for = \"s{n}\" }}"))]);
    "channels-not-integrated" "channels for pairs":
        |size| canvas(size, "", &[
            SEGMENTS,
            Part("[channels]\nx = { for = \"s0\", hands-over-to = \"c9\" }", |n| format!("c{n} = {{ for = [\"s{n}\", \"s{}\"] }}", n.saturating_sub(1))),
        ]);
    "channels-not-integrated" "channels that hand over to others":
        |size| canvas(size, "[segments]\na = \"A\"\nb = \"B\"", &[
            Part("[channels]\nx = { for = \"a\" }", |n| format!("c{n} = {{ for = \"b\", hands-over-to = \"x\" }}")),
        ]);
    "channels-not-integrated" "channels on one line":
        |size| line_of(size, "segments = { a = \"A\", b = \"B\" }\nchannels = { x = { for = \"b\" }, y = { for = \"b\", hands-over-to = \"x\" }, ", |n| format!("c{n} = {{ for = \"a\" }}"), " }");
    "unrequested-channel" "channels and preferences":
        |size| canvas(size, "", &[
            Part("[channels]", |n| format!("c{n} = \"social\"")),
            Part("[segments]", |n| format!("s{n} = {{ prefers = [\"app\", \"email\"] }}")),
        ]);
    "no-phases" "channels": |size| canvas(size, "", &[CHANNELS]);
    "no-segments" "a long note":
        |size| line_of(size, "[relationships]\nall = { type = \"automated\", note = \"", |n| format!("word {n}"), "\" }");
    "no-relationships" "segments": |size| canvas(size, "", &[SEGMENTS]);
    "what-to-add-next" "segments": |size| canvas(size, "view = \"questions\"", &[SEGMENTS, RETAIL]);
    "segment-as-partner" "segments and partners":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = \"S {n}\"")),
            Part("[blocks]\npartners = [", |n| format!("\"S {n}\",")),
            Part("]", |_| String::new()),
        ]);
    "segment-without-role" "segments and revenue":
        |size| canvas(size, "[segments]\na = { role = \"user\" }", &[
            Part("", |n| format!("s{n} = \"S {n}\"\nr{n} = \"R {n}\"")),
            Part("[blocks]\nrevenue = [", |n| format!("{{ name = \"Rent {n}\", for = \"r{n}\" }},")),
            Part("]", |_| String::new()),
        ]);
    "revenue-from-partner" "partners and revenue":
        |size| canvas(size, "[segments]\na = \"Readers\"", &[
            Part("[blocks]\npartners = [", |n| format!("\"P {n}\",")),
            Part("]\nrevenue = [", |n| format!("\"Rent of P {n}\",")),
            Part("]", |_| String::new()),
        ]);
    "unnamed-partner" "channels and segments":
        |size| canvas(size, "", &[Part("[channels]", |n| format!("c{n} = \"reseller\"")), SEGMENTS]);
    "unnamed-partner" "named channels and partners":
        |size| canvas(size, "[relationships]\na = \"retail\"", &[
            Part("[channels]", |n| format!("c{n} = {{ kind = \"reseller\", name = \"Alfa bravo charlie {n}\" }}")),
            Part("[blocks]\npartners = [", |n| format!("\"Delta foxtrot golf hotel {n}x\",")),
            Part("]", |_| String::new()),
        ]);
    "unnamed-partner" "a long name and a long partner":
        |size| many(size, "[relationships]\na = \"retail\"\n[channels]\nc = { kind = \"reseller\", name = \"", &|n| format!("alfa{n} "), "\" }\n[blocks]\npartners = [\"", |n| format!("bravo{n} "), "\"]");
    "unrequested-channel" "channels, and labels of one segment":
        |size| many(size, "[channels]\n", &|n| format!("c{n} = \"newsletter\"\n"), "[relationships]\na = [", labeled, "]");
    "business-without-personal" "labels of half of the segments":
        |size| canvas(size, "segments.a.kind = \"b2b\"\nsegments.b.kind = \"b2b\"\nsegments.c.kind = \"b2b\"\nsegments.d = { kind = \"b2b\", traits = [", &[
            Part("", |n| format!("\"T {n}\",")),
            Part("] }\n[relationships]\na = \"personal\"\nb = \"personal\"\nc = \"personal\"\nd = [", |n| format!("{{ type = \"retail\", label = \"L {n}\" }},")),
            Part("]", |_| String::new()),
        ]);
    "own-only" "channels": |size| canvas(size, "", &[CHANNELS]);
    "partner-only" "channels":
        |size| canvas(size, "", &[Part("[channels]", |n| format!("c{n} = \"reseller\""))]);
    "early-without-partner" "channels": |size| canvas(size, "stage = \"early\"", &[CHANNELS]);
    "one-medium" "channels on one line":
        |size| line_of(size, "channels = { ", |n| format!("c{n} = \"app\""), " }");
    "convenience-in-person" "propositions, channels and segments":
        |size| canvas(size, "[segments]\na = \"A\"", &[
            Part("", SEGMENTS.1),
            Part("[channels]", |n| format!("c{n} = \"event\"")),
            Part("[propositions]", |n| format!("p{n} = {{ for = \"a\", focus = \"convenience\" }}")),
        ]);
    "focus-unsupported" "propositions, and relationships of one segment":
        |size| many(size, "[propositions]\n", &|n| format!("p{n} = {{ for = \"a\", focus = \"convenience\" }}\n"), "[relationships]\na = [", labeled, "]");
    "focus-unsupported" "one promise written many times, and segments":
        |size| canvas(size, "", &[
            Part("[relationships]", |n| format!("s{n} = \"retail\"")),
            Part("[propositions]\np = { focus = [", |_| "\"convenience\",".into()),
            Part("], for = [", |n| format!("\"s{n}\",")),
            Part("] }", |_| String::new()),
        ]);
    "focus-spelling" "words of one proposition, and segments":
        |size| canvas(size, "", &[
            SEGMENTS,
            Part("[propositions]\np = { focus = [", |_| "\"conveniense\",".into()),
            Part("], for = [", |n| format!("\"s{n}\",")),
            Part("] }", |_| String::new()),
        ]);
    "unsorted-words" "channels":
        |size| canvas(size, "", &[Part("[channels]", |n| format!("c{n} = \"Fair {n}\""))]);
    "unsorted-words" "labels of one segment":
        |size| line_of(size, "[relationships]\na = [", |n| format!("\"Talk {n}\""), "]");
    "segment-named-all" "segments":
        |size| canvas(size, "[segments]\nall = \"A\"", &[Part("", |n| format!("s{n} = \"S\""))]);
    "market-of-segment" "segments":
        |size| canvas(size, "[segments]\na = \"A\"", &[Part("", |n| format!("s{n} = {{ market = \"segmented\" }}"))]);
    "what-to-add-next" "segments, and a relationship for all":
        |size| canvas(size, "[relationships]\nall = \"personal\"", &[SEGMENTS]);
    "proposition-without-channel" "propositions and channels":
        |size| canvas(size, "", &[
            Part("[propositions]", |n| format!("p{n} = \"P\"")),
            Part("[channels]", |n| format!("c{n} = {{ carries = \"p0\" }}")),
            SEGMENTS,
        ]);
    "fit-unaddressed" "segments, and propositions for another":
        |size| canvas(size, "[propositions]\np = { products = \"P\", for = [", &[
            Part("", |n| format!("\"s{n}\",")),
            Part("] }", |n| format!("p{n} = {{ for = \"s0\" }}")),
            Part("[segments]", |n| format!("s{n} = {{ jobs = {{ j = \"J\" }} }}")),
        ]);
    "fit-unaddressed" "jobs of one segment":
        |size| line_of(size, "[propositions]\np = { products = \"P\" }\n[segments.a]\njobs = { ", |n| format!("j{n} = \"J\""), " }");
    "fit-unlinked" "propositions, and jobs of one segment":
        |size| many(size, "[propositions]\n", &|n| format!("p{n} = {{ products = \"P\" }}\n"), "[segments.a.jobs]\n", |n| format!("j{n} = \"J\"\n"), "");
    "fit-unlinked" "products of one proposition, and segments":
        |size| canvas(size, "", &[
            Part("[segments]", |n| format!("s{n} = {{ jobs = {{ j = \"J\" }} }}")),
            Part("[propositions]\np = { products = [", |n| format!("\"p{n}\",")),
            Part("], for = [", |n| format!("\"s{n}\",")),
            Part("] }", |_| String::new()),
        ]);
    "fit-unlinked" "a need of many segments, and products":
        |size| canvas(size, "", &[
            Part("[segments]\na = { jobs = { x = \"X\" } }", |n| format!("s{n} = {{ jobs = {{ j = \"J\" }} }}")),
            Part("[propositions]\nq = { for = \"a\", products = \"Q\" }\np = { products = [", |_| "{name=\"P\",for=\"j\"},".into()),
            Part("], for = [", |n| format!("\"s{n}\",")),
            Part("] }", |_| String::new()),
        ]);
    "placeholder-text" "texts on one line":
        |size| line_of(size, "feedback = [", |_| "\"…\"".into(), "]\n[relationships]\na = \"retail\"");
    "placeholder-text" "ids":
        |size| canvas(size, "", &[Part("[channels]", |n| format!("TBD-{n} = \"app\""))]);
    "vague-wording" "products of one proposition, and segments":
        |size| canvas(size, "", &[
            SEGMENTS,
            Part("[propositions]\np = { products = [", |_| "\"Stuff\",".into()),
            Part("], for = [", |n| format!("\"s{n}\",")),
            Part("] }", |_| String::new()),
        ]);
    "too-many-items" "items":
        |size| canvas(size, "", &[
            Part("[blocks]\npartners = [", |n| format!("\"{n}\",")),
            Part("]\nactivities = [", |n| format!("\"{n}\",")),
            Part("]", |_| String::new()),
            CHANNELS,
            RETAIL,
        ]);
    "no-metrics" "all": |size| canvas(size, "", &[SEGMENTS, CHANNELS, RETAIL]);
    "no-feedback" "all": |size| canvas(size, "", &[SEGMENTS, CHANNELS, RETAIL]);
    "view-without-data" "segments":
        |size| canvas(size, "view = [\"fit\", \"poster\", \"customer-side\", \"questions\", \"worksheet\"]", &[
            SEGMENTS,
            CHANNELS,
        ]);
    "unused-allow" "a long reason":
        |size| canvas(size, &format!("[allow]\none-medium = \"{}\"", long(size / 3)), &[RETAIL]);
};

/// A partner's channel with a high margin, or an own one with a low one.
fn margin(n: usize) -> String {
    match n % 2 {
        0 => format!("c{n} = {{ kind = \"app\", margin = \"low\" }}"),
        _ => format!("c{n} = {{ kind = \"reseller\", margin = \"high\" }}"),
    }
}

fn margin_for(n: usize, segments: &str) -> String {
    margin(n).replace(" }", &format!(", for = {segments} }}"))
}

/// Canvases without a finding of their own that are hard to draw.
pub static PAGES: &[Worst] = worst! {
    "no-channel-cost" "the customer side of channels for all":
        |size| canvas(size, "view = \"customer-side\"", &[CHANNELS, SEGMENTS]);
    "no-staff" "channels narrowed to many segments":
        |size| canvas(size, "view = [\"channels\", \"poster\"]\nonly = [", &[
            Part("", |n| format!("\"s{n}\",")),
            Part("]\n[segments]\na = \"A\"", SEGMENTS.1),
            Part("[channels]", CHANNELS.1),
            Part("[relationships]\na = \"personal\"", |_| String::new()),
        ]);
    "no-via" "a long name, named everywhere":
        |size| canvas(size, &format!("view = [\"relationships\", \"questions\"]\n[channels]\nn = {{ kind = \"app\", name = \"{}\" }}\n[relationships]\na = \"retail\"", long(size / 3)), &[
            Part("", |n| format!("s{n} = \"retail\"")),
        ]);
    "no-expectation" "a long name on the customer side":
        |size| canvas(size, &format!("view = \"customer-side\"\n[channels]\nn = {{ kind = \"app\", name = \"{0}\" }}\n[propositions]\np = {{ name = \"{0}\", note = \"{0}\", for = [", long(size / 5)), &[
            Part("", |n| format!("\"s{n}\",")),
            Part("] }\n[segments]", SEGMENTS.1),
            Part("[relationships]\ns0 = \"retail\"", |_| String::new()),
        ]);
    "fit-unaddressed" "the fit of one proposition for all":
        |size| canvas(size, "view = [\"fit\", \"customer-side\"]", &[
            Part("[segments]", |n| format!("s{n} = {{ jobs = {{ j = \"J\" }} }}")),
            Part("[propositions]\np = { products = [", |n| format!("\"p{n}\",")),
            Part("], focus = [", |n| format!("\"f{n}\",")),
            Part("], for = [", |n| format!("\"s{n}\",")),
            Part("] }", |_| String::new()),
        ]);
    "no-relationship-cost" "relationships that differ":
        |size| many(size, "view = [\"poster\", \"questions\", \"relationships\"]\n[segments]\n", &|n| format!("s{n} = \"S\"\n"), "[relationships]\ns0 = [", labeled, "]");
};
