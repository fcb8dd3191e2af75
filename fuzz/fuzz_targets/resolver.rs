//! A text → the resolver, as a model's file: what is wrong is told, at a place that there is.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::model::BookTerms;
use mdbook_canvas::internals::vocabulary::OnError;
use mdbook_canvas::internals::resolve::{Source, resolve};
use mdbook_canvas::internals::rules::RULES;
use mdbook_canvas::internals::text::{SourceMap, Span};
use mdbook_canvas_fuzz as check;

fuzz_target!(|text: &str| {
    let resolved = resolve(Source {
        body: text,
        map: &SourceMap::identity(text.len()),
        whole: Span::default(),
        rules: RULES,
        terms: &BookTerms::default(),
    });
    if let Err(problems) = &resolved.entry {
        assert!(!problems.is_empty(), "what is no canvas has an error");
        assert!(problems.iter().all(|d| d.level == Level::Error));
        assert!(problems.is_sorted_by_key(|d| d.start()));
    }

    let files = [File::model("canvases/a.toml", text)];
    let settings = Settings {
        on_error: OnError::Show,
        ..Settings::default()
    };
    let outcome = process(&files, &settings);
    assert!(!outcome.failed);
    assert_eq!(outcome.chapters, [None], "a model's file is no chapter");
    check::outcome(&files, &outcome);
    check::reports(&files, &outcome.found);
    if resolved.entry.is_err() {
        assert!(
            outcome.found.iter().any(check::is_error),
            "an error is told"
        );
    }
    // The same text, and a build that stops: it fails for an error and for nothing else.
    let strict = process(&files, &Settings::default());
    assert_eq!(strict.failed, strict.found.iter().any(check::is_error));
});
