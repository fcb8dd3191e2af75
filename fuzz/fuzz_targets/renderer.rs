//! Canvases with hostile texts → what stands on the page: whatever they say, it is one line of the
//! few tags and attributes that a canvas is made of.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::vocabulary::{Css, Output};
use mdbook_canvas::internals::render::html::MARK;
use mdbook_canvas_fuzz as check;
use mdbook_canvas_fuzz::canvas::{Book, CHAPTER};
use mdbook_canvas_fuzz::html::{self, Style};
use mdbook_markdown::pulldown_cmark::Event;
use mdbook_markdown::{MarkdownOptions, new_cmark_parser};

fuzz_target!(|bytes: &[u8]| {
    let Ok(book) = Book::from_bytes(bytes) else {
        return;
    };
    let outcome = process(&book.files, &book.settings);
    assert!(!outcome.failed);
    check::outcome(&book.files, &outcome);
    check::reports(&book.files, &outcome.found);

    let new = match &outcome.chapters[0] {
        Some(new) => new.to_string(),
        None => book.files[0].text.clone(),
    };
    check_chapter(&book, &new, |index, canvas| {
        let style = match book.settings.css {
            Css::Inline if index == 0 => Style::Here,
            Css::Inline | Css::File | Css::None => Style::Elsewhere,
        };
        html::canvas(canvas, style);
    });

    // The same as Markdown: no text of an author's is HTML there.
    let settings = Settings {
        output: Output::Markdown,
        ..book.settings.clone()
    };
    let outcome_in_markdown = process(&book.files, &settings);
    let markdown = outcome_in_markdown.chapters[0].iter();
    let markdown: String = markdown.map(ToString::to_string).collect();
    for event in new_cmark_parser(&markdown, &MarkdownOptions::default()) {
        assert!(
            !matches!(event, Event::Html(_) | Event::InlineHtml(_)),
            "HTML in {markdown}"
        );
    }

    // Nothing of it is a canvas again, and it is the same every time.
    let again = [File::chapter(CHAPTER, new)];
    assert_eq!(process(&again, &book.settings).chapters, [None]);
    assert_eq!(
        process(&book.files, &book.settings).chapters,
        outcome.chapters
    );
});

/// Holds that each canvas stands on a line of its own in its container, and gives it to a check.
fn check_chapter(book: &Book, new: &str, canvas: impl Fn(usize, &str)) {
    let mut containers = book.containers.iter().enumerate();
    for line in new.lines() {
        if line.contains(MARK) {
            let (index, container) = containers.next().expect("no canvas too many");
            let html = line
                .strip_prefix(container)
                .unwrap_or_else(|| panic!("{container:?} begins {line}"));
            canvas(index, html);
        } else {
            let ours = ["# A chapter", "Text.", "Text *between*.", ""];
            assert!(ours.contains(&line), "{line:?} comes from nowhere");
        }
    }
    assert!(containers.next().is_none(), "no canvas too few");
}
