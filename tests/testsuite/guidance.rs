//! No card of guidance is out of reach: a canvas that uses everything shows them all, in full.

use mdbook_canvas::book::{File, Settings, process};
use mdbook_canvas::locale::Locale;

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

/// A sheet to fill in does not say what belongs on it, unless it is asked to.
#[test]
fn a_worksheet_by_itself_has_nothing_to_look_at() {
    let model = "[segments]\na = \"A\"\nb = \"B\"\n[relationships]\na = \"personal\"\n";
    for (display, expected) in [
        ("view = \"worksheet\"\n", false),
        ("view = \"worksheet\"\nfindings = true\n", true),
        ("view = [\"worksheet\", \"relationships\"]\n", true),
        ("", true),
    ] {
        let chapter = format!("```canvas\n{display}{model}```\n");
        let files = [File::chapter("src/a.md", chapter)];
        let outcome = process(&files, &Settings::default());
        assert!(!outcome.found.is_empty(), "{display}");
        let page = outcome.chapters[0].as_ref().expect("it is a canvas");
        let shown = page.to_string().contains("class=\"notes\"");
        assert_eq!(shown, expected, "{display}");
    }
}
