//! The second output: what stands in a chapter for the renderers that are not HTML.
//!
//! `SNAPSHOTS=overwrite cargo test markdown_output` writes the snapshots anew.

use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::vocabulary::{OnError, Output, View, Vocabulary};
use snapbox::data::DataFormat;

use crate::common::every_key::FULL;

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn settings() -> Settings {
    Settings {
        output: Output::Markdown,
        on_error: OnError::Show,
        ..Settings::default()
    }
}

/// A chapter with its canvases drawn.
fn drawn(chapter: &str, settings: &Settings) -> String {
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, settings);
    outcome.chapters[0]
        .as_ref()
        .expect("the chapter has a canvas")
        .to_string()
}

fn canvas(body: &str) -> String {
    drawn(&format!("```canvas\n{body}```\n"), &settings())
}

#[track_caller]
fn assert_snapshot(name: &str, is: &str) {
    let path = package().join(format!("tests/snapshots/markdown/{name}.md"));
    let expected = snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw();
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(snapbox::Data::text(is).raw(), expected);
}

fn good(name: &str) -> PathBuf {
    package().join(format!("tests/fixtures/good/{name}.md"))
}

#[test]
fn every_view_of_a_canvas_that_writes_every_key() {
    let quiet = FULL
        .replace("guidance = \"full\"", "guidance = \"none\"")
        .replace("findings = true", "findings = false");
    for view in View::words() {
        let shown = canvas(&format!("view = \"{view}\"{quiet}"));
        assert_snapshot(&format!("full-{view}"), &shown);
    }
    // Findings and whole cards of guidance stand once.
    assert_snapshot("full", &canvas(FULL));
}

#[test]
fn whole_chapters() {
    for name in ["taskboard", "cleats"] {
        let chapter = fs::read_to_string(good(name)).expect("a fixture");
        assert_snapshot(name, &drawn(&chapter, &settings()));
    }
}

#[test]
fn a_box_of_problems() {
    let wrong = "[relationships]\nathletes = \"self-servise\"\n\"a|b*\" = \"retial\"\n";
    assert_snapshot("problems", &canvas(wrong));
}
