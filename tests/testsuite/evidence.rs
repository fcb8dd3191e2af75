//! What is planned, what has ended, what is only believed, and for what a line of a block is.

use crate::common::joined;
use mdbook_canvas::internals::book::{File, Found, Outcome, Settings, process};
use mdbook_canvas::internals::model::ShowFindings;
use mdbook_canvas::internals::vocabulary::Output;

fn built(canvas: &str, output: Output) -> (String, Vec<Found>) {
    let settings = Settings {
        output,
        findings: ShowFindings::No,
        guidance: mdbook_canvas::internals::vocabulary::Guidance::None,
        ..Settings::default()
    };
    let files = [File::chapter(
        "src/a.md",
        format!("```canvas\n{canvas}```\n"),
    )];
    let Outcome {
        chapters, found, ..
    } = process(&files, &settings);
    let page = chapters[0].as_ref().map(ToString::to_string);
    (page.unwrap_or_default(), found)
}

/// The page as Markdown, of which a line can be read.
fn page(canvas: &str) -> String {
    let (page, found) = built(canvas, Output::Markdown);
    assert!(!page.is_empty(), "{found:?}");
    page
}

/// The row or item of a page that has a text, the legend left out.
fn line<'p>(page: &'p str, text: &str) -> &'p str {
    let mut lines = page.lines().filter(|l| !l.starts_with("- **("));
    lines
        .find(|l| l.contains(text))
        .unwrap_or_else(|| panic!("{text} is not in {page}"))
}

fn errors(canvas: &str) -> Vec<String> {
    let found = built(canvas, Output::Html)
        .1
        .into_iter()
        .map(|f| f.diagnostic);
    let errors = found.filter(|d| d.level == mdbook_canvas::internals::diagnostic::Level::Error);
    errors
        .map(|d| format!("{}: {}", d.message, joined(&d.help, "; ")))
        .collect()
}

/// A business between two sides, whose lines are for what it offers them.
const SIDES: &str = r#"
[segments]
hosts  = "Hosts"
guests = "Guests"
towns  = "Towns"

[propositions]
income = { name = "Income from a spare room", for = "hosts" }
rooms  = { name = "Rooms with a host", for = ["guests", "towns"] }
guests = { name = "Guests all year", for = "hosts" }
all    = { name = "One app", for = ["hosts", "guests", "towns"] }
"#;

#[test]
fn a_line_for_a_proposition_has_the_letters_of_its_segments() {
    let blocks = r#"
[blocks]
resources = [
  { name = "The photographs", for = "income" },
  { name = "The map", for = ["rooms", "hosts"] },
  { name = "The night desk", for = "guests" },
  { name = "The calendar", for = "propositions.guests" },
  { name = "The terms", for = "segments.guests" },
  { name = "The lawyer", for = [] },
]
"#;
    let page = page(&format!("view = \"poster\"\n{SIDES}{blocks}"));
    let resources = line(&page, "The photographs");
    for item in [
        "(A) The photographs",
        "(A) (B) (C) The map",
        "(B) The night desk",
        "(A) The calendar",
        "(B) The terms",
        "· The lawyer",
    ] {
        assert!(resources.contains(item), "{item}: {resources}");
    }
    // Narrowed to the hosts, what is for the others is left out.
    let only = format!("view = \"poster\"\nonly = \"hosts\"\n{SIDES}{blocks}");
    let narrowed = self::page(&only);
    assert!(narrowed.contains("The calendar") && narrowed.contains("The map"));
    assert!(!narrowed.contains("The terms") && !narrowed.contains("The lawyer"));
}

#[test]
fn a_line_for_what_there_is_not_is_an_error_with_the_nearest() {
    let with = |target: &str| {
        errors(&format!(
            "{SIDES}[blocks]\nrevenue = {{ name = \"A fee\", for = \"{target}\" }}\n"
        ))
    };
    assert_eq!(
        with("incme"),
        ["unknown segment or proposition `incme`: did you mean `income`?"]
    );
    assert_eq!(
        with("propositions.incme"),
        ["unknown proposition `incme`: did you mean `income`?"]
    );
    assert_eq!(with("segments.income").len(), 1);
    // An id that is written so exactly comes first.
    let exact = "[segments]\n\"propositions.a\" = \"Exact\"\n[propositions]\na = { for = [] }\n[blocks]\nrevenue = { name = \"A fee\", for = \"propositions.a\" }\n";
    assert!(line(&page(exact), "A fee").contains('A'));
    assert_eq!(errors(exact), [""; 0]);
}

#[test]
fn what_only_a_plan_meets_is_planned() {
    let canvas = |status: &str| {
        format!(
            "[segments.riders]\nexpects = \"personal\"\njobs = {{ ride = \"Ride at night\" }}\n[propositions.lamp]\nproducts = {{ name = \"A lamp\", for = \"ride\" }}\n{status}\n[channels.fair]\nkind = \"event\"\nphases = [\"purchase\"]\n{status}\n[relationships.riders]\ntype = \"personal\"\nvia = \"fair\"\n{status}\n"
        )
    };
    let planned = page(&canvas("status = \"planned\""));
    let expects = line(&planned, "Expects");
    assert!(
        expects.contains("planned") && !expects.contains("met"),
        "{expects}"
    );
    assert!(line(&planned, "Channels for").contains("1 planned"));
    let need = line(&planned, "Ride at night");
    assert!(
        need.contains("planned") && !need.contains("addressed"),
        "{need}"
    );
    let questions = page(&format!(
        "view = \"questions\"\n{}",
        canvas("status = \"planned\"")
    ));
    assert!(
        questions.contains("0 of 1 needs addressed, 1 planned"),
        "{questions}"
    );

    let there = page(&canvas(""));
    assert!(line(&there, "Expects").contains("met"));
    assert!(line(&there, "Ride at night").contains("addressed"));
    assert!(!there.contains("planned"));
    // A second channel that is there counts beside the planned one.
    let both = format!(
        "{}[channels.shop]\nkind = \"own-store\"\nphases = [\"purchase\"]\n",
        canvas("status = \"planned\"")
    );
    assert!(line(&page(&both), "Channels for").contains("1 + 1 planned"));
}

/// A canvas of which one segment has ended, and one proposition for another.
const ENDED: &str = r#"
[segments]
shops  = { name = "The shops", status = "retired" }
riders = "Riders"
[propositions]
lamp = { name = "A lamp", for = "riders" }
rack = { name = "A rack", for = "shops" }
bell = { name = "A bell", for = "riders", status = "retired" }
[channels]
fair = { kind = "event", name = "The fair", for = "shops" }
site = { kind = "website", name = "The page", carries = ["lamp", "bell"] }
[relationships]
shops  = "dedicated"
riders = "self-service"
[blocks]
partners  = { name = "The printer", for = "shops" }
resources = [{ name = "The foundry", for = "bell" }, { name = "The lathe", for = ["bell", "lamp"] }]
costs     = { name = "The rent", status = "retired" }
"#;

#[test]
fn what_has_ended_is_hidden_with_what_is_only_for_it() {
    let views = "view = [\"poster\", \"customer-side\", \"relationships\", \"channels\", \"fit\", \"worksheet\", \"assumptions\"]\n";
    let hidden = [
        "The shops",
        "A rack",
        "A bell",
        "The fair",
        "Dedicated",
        "The printer",
        "The foundry",
        "The rent",
    ];
    let page = page(&format!("{views}{ENDED}"));
    for text in hidden {
        assert!(!page.contains(text), "{text}: {page}");
    }
    for text in ["Riders", "A lamp", "The page", "The lathe"] {
        assert!(page.contains(text), "{text}");
    }
    // Nothing is asked of what has ended.
    let found = built(ENDED, Output::Html).1;
    assert!(
        found
            .iter()
            .all(|f| !f.diagnostic.message.to_string().contains("shops")),
        "{found:?}"
    );
    let compared = self::page(&format!(
        "compare = [\"established\", \"planned\"]\n{views}{ENDED}"
    ));
    for text in hidden {
        assert!(compared.contains(text), "{text}: {compared}");
    }
}

#[test]
fn compare_marks_every_block() {
    let canvas = "compare = [\"established\", \"planned\"]\nview = \"poster\"\n[segments]\nriders = { status = \"planned\" }\nshops = { status = \"retired\" }\n[propositions]\nlamp = { status = \"planned\" }\n[blocks]\npartners = { name = \"p\", status = \"planned\" }\nactivities = { name = \"a\", status = \"retired\" }\nresources = { name = \"r\", status = \"established\" }\ncosts = \"c\"\nrevenue = { name = \"v\", status = \"planned\" }\n";
    let page = page(canvas);
    for (block, mark) in [
        ("Key partners", "added"),
        ("Key activities", "removed"),
        ("Key resources", "kept"),
        ("Cost structure", "kept"),
        ("Revenue streams", "added"),
        ("Value propositions", "added"),
    ] {
        assert!(line(&page, block).contains(mark), "{block}: {page}");
    }
    let segments: Vec<&str> = page.lines().filter(|l| l.contains("Riders")).collect();
    assert!(
        segments
            .iter()
            .any(|l| l.contains("added") && l.contains("removed")),
        "{page}"
    );
}

#[test]
fn assumptions_name_what_hangs_on_a_guess_and_count_the_rest() {
    let canvas = r#"view = "assumptions"
metrics = [{ name = "Rides a week", evidence = "guess", source = "a hunch" }]
[segments.riders]
name = "Riders at night"
evidence = "guess"
prefers = "site"
pains = { dark = { text = "They are not seen", evidence = "guess" } }
[segments.shops]
evidence = "tested"
[propositions.lamp]
name = "A lamp"
for = "riders"
pain-relievers = { name = "Light from all sides", for = "dark", evidence = "observed" }
[channels.site]
kind = "website"
evidence = "guess"
[channels.fair]
kind = "event"
name = "The fair"
for = "riders"
hands-over-to = "site"
[relationships]
riders = { type = "personal", label = "A letter", via = "site" }
[blocks]
revenue = { name = "A price a lamp", for = "lamp", evidence = "guess" }
"#;
    let page = page(canvas);
    let riders = line(&page, "Riders at night");
    for dependent in ["A letter", "A lamp", "The fair"] {
        assert!(riders.contains(dependent), "{dependent}: {riders}");
    }
    // A channel for everyone names nobody.
    assert!(!riders.contains("Site"), "{riders}");
    assert!(line(&page, "They are not seen").contains("Light from all sides"));
    let site = line(&page, "(A) (B) Site");
    for dependent in ["A letter", "Riders at night", "The fair"] {
        assert!(site.contains(dependent), "{dependent}: {site}");
    }
    assert!(line(&page, "A price a lamp").contains("Nothing on this canvas"));
    assert!(line(&page, "Rides a week").contains("a hunch"));
    assert!(
        page.contains("Observed: 1 · Tested: 1 · Not marked: 3"),
        "{page}"
    );
    // What is no guess has no row.
    assert!(!page.contains("(B) Shops |"));
}

#[test]
fn without_a_mark_the_assumptions_are_a_line_and_no_finding() {
    let canvas = "view = \"assumptions\"\n[relationships]\nriders = \"personal\"\n";
    let (html, found) = built(canvas, Output::Html);
    assert!(
        html.contains("Nothing is marked as a guess, observed, or tested yet."),
        "{html}"
    );
    assert!(
        found
            .iter()
            .all(|f| f.diagnostic.rule.name != "view-without-data")
    );
    assert!(!html.contains("<table"));
    let tested = "view = \"assumptions\"\n[relationships]\nriders = { type = \"personal\", evidence = \"tested\" }\n";
    assert!(page(tested).contains("Nothing is marked as a guess. Tested: 1 · Not marked: 1"));
    // It is shown only if it is asked for.
    assert!(!page(&tested.replace("view = \"assumptions\"\n", "")).contains("guess"));
}

#[test]
fn a_date_may_be_one_and_a_thing_may_be_called_as_a_key_of_the_canvas() {
    let canvas = "date = 2026-03-01T09:00:00Z\nversion = 3\nby = \"Ada\"\n[segments]\nnote = \"Note takers\"\nsource = { name = \"Source readers\" }\n[channels]\nby = \"email\"\n[relationships]\nnote = \"personal\"\nsource = \"retail\"\n";
    let page = page(canvas);
    assert!(
        built(canvas, Output::Html)
            .0
            .contains("2026-03-01T09:00:00Z")
    );
    assert!(line(&page, "Version").contains('3') && line(&page, "Written by").contains("Ada"));
    assert!(page.contains("Note takers") && page.contains("Source readers"));
    assert_eq!(errors(canvas), [""; 0]);
    assert_eq!(
        errors("date = 5\n[relationships]\na = \"retail\"\n"),
        [
            "the value of `date` can't be a number: write a date such as 2026-01-31, or text in quotes"
        ]
    );
}
