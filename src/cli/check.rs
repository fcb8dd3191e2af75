//! `check`: the findings of books, chapters and model files, without mdBook.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::book::{self, File, Found, Settings};
use mdbook_canvas::diagnostic::{INCLUDE_IN_CANVAS, Level};
use mdbook_canvas::host::Includes;
use mdbook_canvas::report;

use super::disk::{self, Book, Trouble};
use super::{FAILED, UNUSABLE, colour_of, print, say};

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Books (folders with a book.toml), chapters (.md) or model files (.toml); left out, the book here
    paths: Vec<PathBuf>,
    /// How the findings are written
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Say hints too, which otherwise stand on the page only
    #[arg(long)]
    hints: bool,
    /// Fail on warnings as well as on errors
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people: the place, the line and what to do
    Human,
    /// One line a finding
    Short,
    /// An array of objects
    Json,
    /// Annotations of GitHub Actions
    Github,
    /// SARIF 2.1.0
    Sarif,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Deny {
    /// Warnings fail the check
    Warnings,
}

/// A part of what is checked: files that are read together, and which of them are reported.
struct Batch {
    files: Vec<File>,
    settings: Settings,
    includes: Includes,
    reported: Vec<bool>,
}

pub(super) fn run(check: &Check) -> ExitCode {
    let here = [PathBuf::from(".")];
    let paths = if check.paths.is_empty() {
        &here[..]
    } else {
        &check.paths
    };
    let mut files = Vec::new();
    let mut found: Vec<Found> = Vec::new();
    // What could not be read fails the check at its end: the rest is checked all the same.
    let mut troubled = false;
    for path in paths {
        let batch = match batch(path) {
            Ok(batch) => batch,
            Err(trouble) => {
                say(&trouble.told(path));
                troubled = true;
                continue;
            }
        };
        let outcome = book::process(&batch.files, &batch.settings);
        let mut expanded = 0;
        let mut is_told = |f: &Found| {
            // Only mdBook knows what an include becomes: the build checks it.
            let in_chapter = batch.files[f.file].kind == book::FileKind::Chapter;
            let include = in_chapter && f.diagnostic.rule == &INCLUDE_IN_CANVAS;
            let skipped = include && batch.includes == Includes::Expanded;
            expanded += usize::from(skipped);
            batch.reported[f.file] && !skipped
        };
        let offset = files.len();
        found.extend(
            outcome
                .found
                .into_iter()
                .filter(&mut is_told)
                .map(|f| f.offset(offset)),
        );
        if expanded > 0 {
            say(&report::note(
                "canvases with an include are checked by the build only, which expands it",
            ));
        }
        files.extend(batch.files);
    }
    // Two chapters of one book both bring its model files.
    let mut told = BTreeSet::new();
    found.retain(|f| {
        let d = &f.diagnostic;
        told.insert((
            files[f.file].path.clone(),
            d.span,
            d.rule.name,
            d.message.clone(),
        ))
    });
    if !check.hints {
        found.retain(|f| f.diagnostic.level != Level::Hint);
    }
    let written = write(check.format, &found, &files);
    if let Err(e) = print(&written)
        // Who closes the pipe has seen enough.
        && e.kind() != io::ErrorKind::BrokenPipe
    {
        say(&format!("error: the findings cannot be written: {e}\n"));
        return ExitCode::from(UNUSABLE);
    }
    let fails = |level| match level {
        Level::Error => true,
        Level::Warning => check.deny.is_some(),
        Level::Hint => false,
    };
    if troubled {
        ExitCode::from(UNUSABLE)
    } else if found.iter().any(|f| fails(f.diagnostic.level)) {
        ExitCode::from(FAILED)
    } else {
        ExitCode::SUCCESS
    }
}

fn write(format: Format, found: &[Found], files: &[File]) -> String {
    match format {
        Format::Human => {
            let mut text = report::human(found, files, colour_of(&io::stdout()));
            text.push_str(&report::summary(found, ""));
            text
        }
        Format::Short => report::short(found, files),
        Format::Json => report::json(found, files),
        Format::Github => report::github(found, files),
        Format::Sarif => report::sarif(found, files),
    }
}

/// What is to be read for a path.
fn batch(path: &Path) -> Result<Batch, Trouble> {
    if path.is_dir() {
        if !path.join("book.toml").is_file() {
            return Err(Trouble::Disk(io::Error::other(format!(
                "{} holds no book.toml: name the folder of a book, a chapter or a model file",
                path.display()
            ))));
        }
        let book = disk::book(path, &shown(path))?;
        notes(&book);
        return Ok(Batch {
            reported: vec![true; book.files.len()],
            files: book.files,
            settings: book.settings,
            includes: book.includes,
        });
    }
    let file = lone(path)?;
    let Some(root) = disk::root_above(path) else {
        return Ok(Batch {
            files: vec![file],
            settings: Settings::default(),
            includes: Includes::Left,
            reported: vec![true],
        });
    };
    // The rest of the book is read for its models; of it only the model files are reported.
    let mut book = disk::book(&root, "")?;
    notes(&book);
    let real = path.canonicalize().map_err(|e| disk::named(path, &e))?;
    let mut reported: Vec<bool> = book
        .files
        .iter()
        .map(|f| f.kind != book::FileKind::Chapter && file.kind == book::FileKind::Chapter)
        .collect();
    let same = book
        .paths
        .iter()
        .position(|p| p.canonicalize().is_ok_and(|p| p == real));
    match same {
        Some(index) => {
            book.files[index].path = file.path;
            reported[index] = true;
        }
        None => {
            book.files.insert(0, file);
            reported.insert(0, true);
        }
    }
    Ok(Batch {
        files: book.files,
        settings: book.settings,
        includes: book.includes,
        reported,
    })
}

fn notes(book: &Book) {
    for note in &book.notes {
        say(&report::note(note));
    }
}

/// A chapter or a model by itself.
fn lone(path: &Path) -> Result<File, Trouble> {
    let bytes = std::fs::read(path).map_err(|e| disk::named(path, &e))?;
    let text = String::from_utf8(bytes)
        .map_err(|_| io::Error::other(format!("{}: it is not UTF-8", path.display())))?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let shown = slashed(path);
    match path.extension().and_then(|e| e.to_str()) {
        Some("md" | "markdown") => Ok(File::chapter(shown, text)),
        Some("toml") => Ok(File::model(shown, text)),
        _ => Err(Trouble::Disk(io::Error::other(format!(
            "{}: neither a chapter (.md) nor a model (.toml)",
            path.display()
        )))),
    }
}

/// What stands before the paths of a book's files: nothing for the folder we are in.
fn shown(root: &Path) -> String {
    let path = slashed(root);
    let path = path.trim_end_matches('/');
    if path == "." || path.is_empty() {
        String::new()
    } else {
        format!("{}/", path.trim_start_matches("./"))
    }
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
