//! Fixtures that say what is found in them, all in one form.
//!
//! A file of `tests/fixtures/{errors,rules,bad}` is one case, or several that each begin with
//! `=== ` and a title; a text before the first of these is a comment. A case is a chapter, a line
//! `---`, and what is found in the chapter, in order:
//!
//! ```text
//! rule @ line:column the text that is pointed at, ⏎ for a line break
//!   + line:column the text of a second place
//!   => the word that is suggested instead
//! ```
//!
//! A case of several files begins each of them with `>>> path`, and names the file before the
//! place; a model's path ends in `.toml`.
//!
//! What is listed depends on the folder: in `errors` and for `bad/errors.md` all errors, for
//! `bad/warnings.md` all errors and warnings, for `rules/NAME.md` whatever the rule NAME reports.
//!
//! `SNAPSHOTS=overwrite cargo test` writes what is found into the fixtures; read it before you keep
//! it.

use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::book::{File, Found, Outcome, Settings, process};
use mdbook_canvas::internals::diagnostic::{Diagnostic, Level};
use mdbook_canvas::internals::text::Span;
use snapbox::data::DataFormat;

/// The path of the only file of a case that names none.
pub const ONLY_FILE: &str = "";

/// A case of a fixture file.
pub struct Case {
    /// Nothing if it is the only one of its file.
    pub title: String,
    /// The book; a case of one chapter has it without a path.
    pub files: Vec<File>,
    /// The body of the case, as it was written.
    written: String,
    /// What is expected, as it was written.
    pub expected: String,
}

/// The folder of the fixtures.
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures")
}

/// The text of a fixture, by its path in the folder.
pub fn read(path: &str) -> String {
    let path = folder().join(path);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The chapter of a fixture that is one case or expects nothing.
pub fn chapter(path: &str) -> String {
    let text = read(path);
    match text.rsplit_once("\n---\n") {
        Some((chapter, _)) => format!("{chapter}\n"),
        None => text,
    }
}

/// The comment before the first case, and the cases.
pub fn cases(text: &str) -> (&str, Vec<Case>) {
    let first = match text.find("\n=== ") {
        _ if text.starts_with("=== ") => 0,
        Some(before) => before + 1,
        None => return ("", vec![case("", text)]),
    };
    let (head, mut rest) = text.split_at(first);
    let mut cases = Vec::new();
    while let Some(titled) = rest.strip_prefix("=== ") {
        let end = titled.find("\n=== ").map_or(titled.len(), |at| at + 1);
        let (title, body) = titled[..end].split_once('\n').expect("a title is a line");
        cases.push(case(title, body));
        rest = &titled[end..];
    }
    (head, cases)
}

fn case(title: &str, body: &str) -> Case {
    let (written, expected) = body
        .rsplit_once("---\n")
        .unwrap_or_else(|| panic!("{title}: there is no line --- before what is expected"));
    Case {
        title: title.to_owned(),
        files: files(written),
        written: written.to_owned(),
        expected: expected.to_owned(),
    }
}

fn files(written: &str) -> Vec<File> {
    if !written.starts_with(">>> ") {
        return vec![file(ONLY_FILE, written)];
    }
    written
        .split(">>> ")
        .skip(1)
        .map(|part| {
            let (path, text) = part.split_once('\n').expect("a path ends with its line");
            file(path, text)
        })
        .collect()
}

/// A model if its path says so, else a chapter.
pub fn file(path: &str, text: &str) -> File {
    if path.ends_with(".toml") {
        File::model(path, text)
    } else {
        File::chapter(path, text)
    }
}

/// What comes of a book with the default settings.
pub fn run(files: &[File]) -> Outcome<'_> {
    process(files, &Settings::default())
}

/// The errors of a book.
pub fn errors_of<'a>(outcome: &'a Outcome<'_>) -> impl Iterator<Item = &'a Found> {
    outcome.found.iter().filter(|f| is_error(&f.diagnostic))
}

/// Whether it stops a build.
pub fn is_error(diagnostic: &Diagnostic) -> bool {
    diagnostic.level == Level::Error
}

/// Line and column of an offset, both from 1, counted anew: not by what is tested here.
pub fn place(text: &str, offset: usize) -> (usize, usize) {
    let before = &text[..offset];
    let line = before.matches('\n').count() + 1;
    let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
    (line, column)
}

/// A place and its text, on one line.
fn shown(files: &[File], file: usize, span: Span) -> String {
    let File { path, text, .. } = &files[file];
    let (line, column) = place(text, span.start);
    let path = match path.as_str() {
        ONLY_FILE => String::new(),
        path => format!("{path}:"),
    };
    let text = text[span.range()].replace("\r\n", "\n").replace('\n', "⏎");
    format!("{path}{line}:{column} {text}")
        .trim_end()
        .to_owned()
}

/// What of a book is to be listed, in the form of the fixtures.
pub fn listed(files: &[File], is_listed: impl Fn(&Diagnostic) -> bool) -> String {
    let mut out = String::new();
    for found in &run(files).found {
        let Diagnostic {
            rule,
            span,
            labels,
            suggestion,
            steps,
            ..
        } = &found.diagnostic;
        for step in steps {
            if is_listed(&Diagnostic::new(step.rule, step.span, step.message.clone())) {
                out += &format!(
                    "{} as a step @ {}\n",
                    step.rule.name,
                    shown(files, found.file, step.span)
                );
            }
        }
        if !is_listed(&found.diagnostic) {
            continue;
        }
        out += &format!(
            "{} @ {}\n",
            rule.name,
            shown(files, found.file, span.unwrap_or_default())
        );
        for label in labels {
            let file = label.file.unwrap_or(found.file);
            out += &format!("  + {}\n", shown(files, file, label.span));
        }
        if let Some(word) = suggestion {
            out += format!("  => {word}").trim_end();
            out.push('\n');
        }
    }
    out
}

/// Holds that what is found in the cases of a fixture is what it expects, and gives the cases.
#[track_caller]
pub fn hold(path: &str, is_listed: impl Fn(&Diagnostic) -> bool) -> Vec<Case> {
    let text = read(path);
    let (head, cases) = cases(&text);
    let mut found = head.to_owned();
    for case in &cases {
        if !case.title.is_empty() {
            found += &format!("=== {}\n", case.title);
        }
        found += &format!("{}---\n", case.written);
        found += &listed(&case.files, &is_listed);
        if case.expected.ends_with("\n\n") || case.expected == "\n" {
            found.push('\n');
        }
    }
    let expected = snapbox::Data::read_from(&folder().join(path), Some(DataFormat::Text)).raw();
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(snapbox::Data::text(found).raw(), expected);
    cases
}
