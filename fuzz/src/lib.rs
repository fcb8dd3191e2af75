//! What the fuzz targets hold in common: that every place that is told is a place, and what is
//! written is what may be written.

#[path = "../../tests/testsuite/generate.rs"]
pub mod canvas;
pub mod dictionaries;
pub mod html;

use mdbook_canvas::internals::book::{File, Found, Outcome};
use mdbook_canvas::internals::diagnostic::{Level, is_unprintable};
use mdbook_canvas::internals::report::{self, Colour};
use mdbook_canvas::internals::text::Span;

/// Holds that an outcome fits its files: every place lies in its file between whole characters, no
/// message can move a reader's cursor, and a chapter counts only in a build that goes on.
///
/// # Panics
///
/// If it does not.
pub fn outcome(files: &[File], outcome: &Outcome<'_>) {
    assert_eq!(outcome.chapters.len(), files.len());
    for found in &outcome.found {
        if let Some(span) = found.diagnostic.span {
            place(&files[found.file].text, span, found);
        }
        message(&found.diagnostic.message.to_string(), found);
        for label in &found.diagnostic.labels {
            let file = &files[label.file.unwrap_or(found.file)];
            place(&file.text, label.span, found);
            message(&label.text.to_string(), found);
        }
        for help in &found.diagnostic.help {
            message(&help.to_string(), found);
        }
    }
    if outcome.failed {
        assert!(outcome.found.iter().any(is_error), "it failed for a reason");
        assert!(outcome.chapters.iter().all(Option::is_none));
    }
}

/// Whether a problem is an error.
pub fn is_error(found: &Found) -> bool {
    found.diagnostic.level == Level::Error
}

fn place(text: &str, span: Span, found: &Found) {
    assert!(
        text.get(span.range()).is_some(),
        "{span:?} is no place: {found:?}"
    );
}

fn message(text: &str, found: &Found) {
    assert!(!text.trim().is_empty(), "nothing is said: {found:?}");
    assert!(
        !text.contains(is_unprintable),
        "{text:?} cannot be printed: {found:?}"
    );
}

/// Holds that every report can be written, and that those for machines are what they
/// claim to be.
///
/// # Panics
///
/// If one is not.
pub fn reports(files: &[File], found: &[Found]) {
    for colour in [Colour::Yes, Colour::No] {
        let human = report::human(found, files, colour, mdbook_canvas::internals::message::Translator::english());
        assert_eq!(human.is_empty(), found.is_empty());
    }
    for lines in [report::short(found, files, mdbook_canvas::internals::message::Translator::english()), report::github(found, files, mdbook_canvas::internals::message::Translator::english())] {
        assert_eq!(lines.lines().count(), found.len(), "a line each: {lines:?}");
    }
    // SARIF carries every rule's page with it: writing that at every step would leave time for
    // nothing else.
    let json = report::json(found, files, mdbook_canvas::internals::message::Translator::english());
    let read: Result<serde_json::Value, _> = serde_json::from_str(&json);
    assert!(read.is_ok(), "no JSON: {json}");
}
