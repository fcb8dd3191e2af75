//! Every key has its place: what an author writes stands in some view, whole, and by default as well.

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::notation;

use crate::common::every_key::FULL;

fn page(canvas: &str) -> String {
    let chapter = format!("```canvas\n{canvas}```\n");
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, &Settings::default());
    let errors: Vec<_> = outcome
        .found
        .iter()
        .map(|f| &f.diagnostic)
        .filter(|d| d.level == mdbook_canvas::internals::diagnostic::Level::Error)
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    let page = outcome.chapters[0]
        .as_ref()
        .expect("the chapter has a canvas")
        .to_string();
    page.split("</style>")
        .nth(1)
        .expect("the style comes first")
        .to_owned()
}

/// The marked texts of a canvas.
fn texts(canvas: &str) -> impl Iterator<Item = &str> {
    canvas.split('"').filter(|t| t.ends_with('@'))
}

fn missing<'c>(canvas: &'c str, page: &str) -> Vec<&'c str> {
    // The sign itself is escaped on the page.
    texts(canvas)
        .filter(|t| !page.contains(&t.replace('@', "&#64;")))
        .collect()
}

#[test]
fn the_canvas_writes_every_key() {
    for table in [
        mdbook_canvas::internals::model::canvas::keys(),
        mdbook_canvas::internals::model::Segment::TABLE,
        mdbook_canvas::internals::model::Need::TABLE,
        mdbook_canvas::internals::model::Proposition::TABLE,
        mdbook_canvas::internals::model::Item::TABLE,
        mdbook_canvas::internals::model::Channel::TABLE,
        mdbook_canvas::internals::model::Relationship::TABLE,
        mdbook_canvas::internals::model::Metric::TABLE,
        &notation::blocks(
            Default::default(),
            mdbook_canvas::internals::model::BlockItem::TABLE,
        ),
        mdbook_canvas::internals::model::BlockItem::TABLE,
    ] {
        for key in table.keys.iter() {
            // What shows another model, or a part of this one, is no text of the model.
            if ["use", "view", "only", "compare", "language"].contains(&key.name) {
                continue;
            }
            let name = key.name;
            let written = [
                format!("\n{name} = "),
                format!("{{ {name} = "),
                format!(", {name} = "),
                format!("[{name}"),
                format!("[[{name}"),
            ];
            assert!(
                written.iter().any(|w| FULL.contains(w)),
                "{} of {}",
                name,
                table.noun
            );
        }
    }
    assert!(texts(FULL).count() > 40);
}

#[test]
fn every_text_stands_in_some_view() {
    let views = r#"view = ["poster", "customer-side", "relationships", "channels", "fit", "questions", "worksheet", "assumptions"]"#;
    assert_eq!(missing(FULL, &page(&format!("{views}{FULL}"))), [""; 0]);
}

#[test]
fn every_text_stands_on_the_page_by_default() {
    assert_eq!(missing(FULL, &page(FULL)), [""; 0]);
}

#[test]
fn what_stands_alone_is_shown_as_well() {
    for alone in [
        "[segments]\na = { name = \"a@\", note = \"note@\", traits = \"trait@\", ideal = \"ideal@\", kind = \"b2b\" }\n",
        "[segments]\na = { name = \"a@\", note = \"note@\" }\n[channels]\nshop = { name = \"shop@\" }\n",
        "[propositions]\np = { name = \"p@\", note = \"note@\", focus = \"focus@\" }\n",
        "[relationships]\na = \"personal\"\n[propositions]\np = { name = \"p@\", note = \"note@\", focus = \"focus@\" }\n",
        "[segments]\na = { jobs = { x = \"job@\" } }\nb = \"b@\"\n[propositions]\np = { name = \"p@\", for = [], note = \"note@\" }\n",
        "[blocks]\npartners = \"partner@\"\n",
        "[channels]\nshop = { name = \"shop@\", note = \"note@\" }\n",
    ] {
        assert_eq!(missing(alone, &page(alone)), [""; 0], "{alone}");
    }
}
