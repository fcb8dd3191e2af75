//! `check`: the findings of books, chapters and model files, without mdBook.

use std::collections::BTreeSet;
use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::book::{self, File, Found};
use mdbook_canvas::diagnostic::{INCLUDE_IN_CANVAS, Level, quoted};
use mdbook_canvas::host::Includes;
use mdbook_canvas::markdown::{Dialect, blocks};
use mdbook_canvas::report;
use mdbook_canvas::text::Lines;

use super::{FAILED, UNUSABLE, colour_of, disk, fail, print, reading, say};

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

pub(super) fn run(check: &Check) -> ExitCode {
    let here = [PathBuf::from(".")];
    let paths = if check.paths.is_empty() {
        &here[..]
    } else {
        &check.paths
    };
    let mut files = Vec::new();
    let mut found: Vec<Found> = Vec::new();
    // A file may be named in two ways, and two chapters of one book both bring its model files.
    let mut identities: Vec<PathBuf> = Vec::new();
    let mut chapters = BTreeSet::new();
    let mut noted = BTreeSet::new();
    let mut note_once = |book: Option<PathBuf>, text: &str| {
        if noted.insert((book, text.to_owned())) {
            say(&report::note(text));
        }
    };
    // What could not be read fails the check at its end: the rest is checked all the same.
    let mut troubled = false;
    for path in paths {
        let batch = match reading::batch(path) {
            Ok(batch) => batch,
            Err(trouble) => {
                say(&trouble.told(path));
                troubled = true;
                continue;
            }
        };
        for note in &batch.notes {
            note_once(batch.toml.as_deref().map(disk::identity), note);
        }
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
        identities.extend(batch.paths.iter().map(|path| disk::identity(path)));
        for (index, file) in batch.files.iter().enumerate() {
            if batch.reported[index]
                && file.kind == book::FileKind::Chapter
                && chapters.insert(identities[offset + index].clone())
            {
                almost(file, batch.settings.dialect);
            }
        }
        if expanded > 0 {
            note_once(
                None,
                "canvases with an include are checked by the build only, which expands it",
            );
        }
        files.extend(batch.files);
    }
    let mut told = BTreeSet::new();
    found.retain(|f| {
        let d = &f.diagnostic;
        told.insert((
            identities[f.file].clone(),
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
        fail(&format!("the findings cannot be written: {e}"));
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

/// Notes the blocks that were hardly meant to stay code.
fn almost(file: &File, dialect: Dialect) {
    let lines = Lines::new(&file.text);
    for (span, word) in blocks::find_almost(&file.text, dialect) {
        say(&report::note(&format!(
            "{}:{}: a block of {} stays code; a canvas begins with exactly ```canvas",
            file.path,
            lines.position(span.start).line,
            quoted(&word)
        )));
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
