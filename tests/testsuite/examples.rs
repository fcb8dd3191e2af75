//! The example canvases: the good ones stay free of warnings and nearly of hints, the bad ones raise exactly what they are marked with.

use std::collections::BTreeMap;

use mdbook_canvas::internals::book::{File, Found, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::text::Lines;

use crate::fixtures::{self, is_error};

fn found(text: &str) -> Vec<Found> {
    process(
        &[File::chapter("src/chapter.md", text)],
        &Settings::default(),
    )
    .found
}

#[test]
fn bad_canvases_raise_exactly_what_they_expect() {
    fixtures::hold("bad/errors.md", is_error);
    let cases = fixtures::hold("bad/warnings.md", |d| d.level != Level::Hint);
    assert!(fixtures::listed(&cases[0].files, is_error).is_empty());
}

#[test]
fn good_canvases_raise_no_error_and_no_warning_and_few_hints() {
    for name in ["cleats-minimal", "cleats", "companies", "taskboard"] {
        let text = fixtures::read(&format!("good/{name}.md"));
        let lines = Lines::new(&text);
        let fences: Vec<usize> = (1..)
            .zip(text.lines())
            .filter(|(_, l)| *l == "```canvas")
            .map(|(n, _)| n)
            .collect();
        assert!(!fences.is_empty(), "{name}");
        let mut hints: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
        for f in found(&text) {
            let d = &f.diagnostic;
            assert_eq!(
                d.level,
                Level::Hint,
                "{name}: {}: {}",
                d.rule.name,
                d.message
            );
            let line = lines.position(d.start()).line;
            let fence = fences
                .iter()
                .rev()
                .find(|fence| **fence <= line)
                .expect("it is in a canvas");
            hints.entry(*fence).or_default().push(d.rule.name);
        }
        for (fence, rules) in hints {
            assert!(
                rules.len() < 6,
                "{name}, the canvas of line {fence}: {rules:?}"
            );
        }
    }
}
