//! No card of guidance is out of reach: a canvas that uses everything shows them all, in full.

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::locale::Locale;
use mdbook_canvas::internals::model::ShowFindings;

const EVERYTHING: &str = r#"
guidance = "full"
view = ["poster", "relationships", "channels", "customer-side", "fit"]
metrics = "m"
feedback = "f"
[segments]
a = { jobs = { x = "j" } }
[propositions]
p = { focus = ["personalization", "convenience", "knowledge-sharing"] }
[channels]
site = { kind = "website", phases = ["awareness", "evaluation", "purchase", "delivery", "after-sales"] }
talk = { kind = "social" }
desk = { kind = "call-center" }
fair = { kind = "reseller" }
[relationships]
a = [
  { type = "dedicated", goal = ["acquisition", "retention", "upselling"], mechanism = ["personalization", "trust", "brand"] },
  "personal", "retail", "self-service", "automated", "communities", "co-creation",
  { type = "other", label = "l" },
]
"#;

#[test]
fn every_card_can_be_reached() {
    let chapter = format!("```canvas\n{EVERYTHING}```\n");
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, &Settings::default());
    let page = outcome.chapters[0]
        .as_ref()
        .expect("it is a canvas")
        .to_string();
    let mut seen = 0;
    for (section, word, card) in Locale::default_language().cards() {
        let said = card
            .what
            .as_ref()
            .or(card.brief.as_ref())
            .expect("it explains");
        let said = said.replace('\'', "&#39;").replace('"', "&quot;");
        assert!(page.contains(&said), "[{section}.{word}]");
        seen += 1;
    }
    assert!(seen > 40, "{seen}");
}

/// A page shows findings only if it is asked to. A sheet to fill in has to be asked by itself: it
/// does not say what belongs on it.
#[test]
fn findings_are_shown_where_they_are_asked_for() {
    use ShowFindings::{No, Yes};
    let model = "[segments]\na = \"A\"\nb = \"B\"\n[relationships]\na = \"personal\"\n";
    for (display, book, expected) in [
        ("view = \"worksheet\"\n", Yes, false),
        ("view = \"worksheet\"\nfindings = true\n", No, true),
        ("view = [\"worksheet\", \"relationships\"]\n", Yes, true),
        ("", Yes, true),
        ("", No, false),
        ("findings = true\n", No, true),
        ("findings = false\n", Yes, false),
    ] {
        let chapter = format!("```canvas\n{display}{model}```\n");
        let files = [File::chapter("src/a.md", chapter)];
        let settings = Settings {
            findings: book,
            ..Settings::default()
        };
        let outcome = process(&files, &settings);
        assert!(!outcome.found.is_empty(), "{display}");
        let page = outcome.chapters[0].as_ref().expect("it is a canvas");
        let shown = page.to_string().contains("class=\"notes\"");
        assert_eq!(shown, expected, "{display}");
    }
}
