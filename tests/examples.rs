//! The example canvases: the good ones stay free of warnings and nearly of hints, the bad ones raise exactly what they are marked with.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::book::{File, Found, Settings, process};
use mdbook_canvas::diagnostic::Level;
use mdbook_canvas::text::Lines;

fn fixture(path: &str) -> (PathBuf, String) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("tests/fixtures")
        .join(path);
    let text = fs::read_to_string(&path).expect("a fixture can be read");
    (path, text)
}

fn found(text: &str) -> Vec<Found> {
    process(
        &[File::chapter("src/chapter.md", text)],
        &Settings::default(),
    )
    .found
}

/// The rules that the comments of a fixture name, by line.
fn marked(text: &str) -> BTreeMap<usize, Vec<String>> {
    let mut marks = BTreeMap::new();
    for (number, line) in (1..).zip(text.lines()) {
        let Some((_, comment)) = line.split_once(" # ") else {
            continue;
        };
        let mut rules = Vec::new();
        let mut depth = 0_usize;
        // A comma inside parentheses belongs to a remark, not to the list of rules.
        let names = comment.split(|c: char| {
            match c {
                '(' => depth += 1,
                ')' => depth = depth.saturating_sub(1),
                _ => {}
            }
            depth == 0 && matches!(c, ',' | ';')
        });
        for name in names {
            let rule = name.trim().split([' ', ':']).next().unwrap_or_default();
            rules.push(rule.to_owned());
        }
        rules.sort();
        marks.insert(number, rules);
    }
    marks
}

/// The rules that speak, by line.
fn spoken(text: &str, level: Level) -> BTreeMap<usize, Vec<String>> {
    let lines = Lines::new(text);
    let mut spoken: BTreeMap<usize, Vec<String>> = BTreeMap::new();
    for f in found(text).iter().filter(|f| f.diagnostic.level == level) {
        let line = lines.position(f.diagnostic.start()).line;
        spoken
            .entry(line)
            .or_default()
            .push(f.diagnostic.rule.name.to_owned());
    }
    for rules in spoken.values_mut() {
        rules.sort();
    }
    spoken
}

#[test]
fn bad_canvases_raise_exactly_what_they_are_marked_with() {
    for (name, level) in [
        ("bad/errors.md", Level::Error),
        ("bad/warnings.md", Level::Warning),
    ] {
        let (_, text) = fixture(name);
        let marks = marked(&text);
        assert!(marks.len() >= 5, "{name} is marked");
        assert_eq!(spoken(&text, level), marks, "{name}");
    }
    let (_, text) = fixture("bad/warnings.md");
    assert!(spoken(&text, Level::Error).is_empty());
}

#[test]
fn good_canvases_raise_no_error_and_no_warning_and_few_hints() {
    for name in ["cleats-minimal", "cleats", "companies", "taskboard"] {
        let (path, text) = fixture(&format!("good/{name}.md"));
        let lines = Lines::new(&text);
        let fences: Vec<usize> = (1..)
            .zip(text.lines())
            .filter(|(_, l)| *l == "```canvas")
            .map(|(n, _)| n)
            .collect();
        assert!(!fences.is_empty(), "{}", path.display());
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
