//! The README holds: its canvases are right, its message is the real one, its commands are those that CI runs.

use std::fs;
use std::path::Path;

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::host::{Overrides, read_book_toml};
use mdbook_canvas::internals::message::{Message, Translator};
use mdbook_canvas::internals::report::{Colour, human, summary};

fn readme() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("README.md");
    fs::read_to_string(path).expect("there is a README")
}

/// The first fence whose opening line is `open`, without its marks.
fn fence<'r>(readme: &'r str, open: &str) -> &'r str {
    let start = readme
        .find(&format!("\n{open}\n"))
        .unwrap_or_else(|| panic!("{open}"))
        + open.len()
        + 2;
    let marks = &open[..open.chars().take_while(|c| *c == '`').count()];
    let end = readme[start..]
        .find(&format!("\n{marks}\n"))
        .expect("it is closed")
        + 1;
    &readme[start..start + end]
}

#[test]
fn its_canvases_are_right() {
    let readme = readme();
    let small = format!("```canvas\n{}```\n", fence(&readme, "```canvas"));
    for chapter in [fence(&readme, "````markdown"), &small] {
        let files = [File::chapter("src/chapter.md", chapter)];
        let outcome = process(&files, &Settings::default());
        assert!(outcome.chapters[0].is_some());
        let loud: Vec<_> = outcome
            .found
            .iter()
            .filter(|f| f.diagnostic.level != Level::Hint)
            .collect();
        assert!(loud.is_empty(), "{loud:?}");
    }
}

#[test]
fn its_error_is_the_real_one() {
    let readme = readme();
    let wrong = fence(&readme, "````markdown").replace("\"mass\"", "\"mas\"");
    let files = [File::chapter("src/cleats.md", wrong)];
    let outcome = process(&files, &Settings::default());
    assert!(outcome.failed);
    let mut told = human(&outcome.found, &files, Colour::No, Translator::english());
    let summary = summary(&outcome.found).map(Message::from);
    let summary = summary.expect("something was found");
    told.push_str(&format!("canvas: {summary}; the book was not built\n"));
    assert_eq!(told, fence(&readme, "```text"));
}

#[test]
fn its_settings_are_understood() {
    let readme = readme();
    let settings = readme
        .split("## Settings")
        .nth(1)
        .expect("there is the section");
    let config =
        read_book_toml(fence(settings, "```toml"), &Overrides::default()).expect("they are right");
    assert!(config.notes.is_empty(), "{:?}", config.notes);
}

#[test]
fn its_commands_are_those_of_ci() {
    let readme = readme();
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(".ci/run");
    let ci = fs::read_to_string(path).expect("there is a CI script");
    for command in ["cargo run --example build-book", "cargo test"] {
        assert!(readme.contains(command), "README: {command}");
        assert!(ci.lines().any(|l| l == command), ".ci/run: {command}");
    }
}
