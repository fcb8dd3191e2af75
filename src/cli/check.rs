//! `check`: the findings of books, chapters and model files, without mdBook.

use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::book::{self, Checked, File, FileKind, Found, Includes};
use mdbook_canvas::diagnostic::{Diagnostic, INCLUDE_IN_CANVAS, Level, UNCHECKED_INCLUDE};
use mdbook_canvas::report;

use super::reading::Batch;
use super::{FAILED, UNUSABLE, colour_of, disk, fail, print, reading, workspace};

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
    let mut all = Checked::default();
    // What can't be read fails the check at its end: the rest is checked all the same.
    for path in paths {
        all.append(reading::batch(path).map_or_else(|problems| problems, checked));
    }
    once(&mut all);
    if !check.hints {
        all.found.retain(|f| f.diagnostic.level != Level::Hint);
    }
    let written = write(check.format, &all);
    if let Err(e) = print(&written)
        // Who closes the pipe has seen enough.
        && e.kind() != io::ErrorKind::BrokenPipe
    {
        fail(&format!("the findings cannot be written: {e}"));
        return ExitCode::from(UNUSABLE);
    }
    exit_code(&all, check.deny)
}

/// All that is to be said of what a path stands for.
fn checked(batch: Batch) -> Checked {
    let outcome = book::process(&batch.files, &batch.settings);
    let mut found = outcome.found;
    for f in &mut found {
        let in_chapter = batch.files[f.file].kind == FileKind::Chapter;
        // Only mdBook knows what an include becomes: the build checks it.
        if in_chapter
            && batch.includes == Includes::Expanded
            && f.diagnostic.rule == &INCLUDE_IN_CANVAS
        {
            f.diagnostic = unchecked(&f.diagnostic);
        }
    }
    if let Some((root, prefix)) = &batch.root {
        found.extend(included(&batch, root, prefix));
    }
    found.retain(|f| batch.reported[f.file]);
    found.sort_by_key(|f| (f.file, f.diagnostic.order()));
    let mut all = batch.problems;
    all.append(Checked {
        files: batch.files,
        found,
    });
    batch.settings.without_allowed_notes(&mut all.found);
    all
}

/// A note in place of an error that the build may not have.
fn unchecked(include: &Diagnostic) -> Diagnostic {
    Diagnostic::new(
        &UNCHECKED_INCLUDE,
        include.span,
        "this canvas is checked by the build only",
    )
    .help("run `mdbook build`: mdBook expands the include there")
}

/// Notes on the canvases in included files.
fn included(batch: &Batch, root: &Path, prefix: &str) -> Vec<Found> {
    let read = |path: &str| disk::text(&root.join(path.strip_prefix(prefix)?)).ok();
    let chapters = batch.files.iter().enumerate();
    chapters
        .filter(|(file, chapter)| batch.reported[*file] && chapter.kind == FileKind::Chapter)
        .filter_map(|(file, chapter)| {
            // A chapter that was named by itself may be called otherwise.
            let in_book = batch.paths[file]
                .strip_prefix(root)
                .map(|path| format!("{prefix}{}", path.to_string_lossy().replace('\\', "/")))
                .unwrap_or_else(|_| chapter.path.clone());
            let chapter = File::chapter(in_book, chapter.text.as_str());
            let note = book::included_canvas(&chapter, batch.includes, &batch.settings, read)?;
            Some(Found {
                file,
                diagnostic: note,
            })
        })
        .collect()
}

/// Leaves out what is there twice: a file may be named in two ways, and two chapters of one book both
/// bring its model files.
fn once(all: &mut Checked) {
    let identity = |file: &File| disk::identity(Path::new(&file.path));
    let identities: Vec<PathBuf> = all.files.iter().map(identity).collect();
    let mut told = BTreeSet::new();
    all.found.retain(|f| {
        let d = &f.diagnostic;
        let key = (identities[f.file].clone(), d.span, d.rule.name);
        told.insert((key, d.message.clone()))
    });
}

/// 2 if something could not be checked, 1 if a finding fails the check, else 0.
fn exit_code(all: &Checked, deny: Option<Deny>) -> ExitCode {
    let fails = |f: &Found| match f.diagnostic.level {
        Level::Error => true,
        Level::Warning => deny.is_some(),
        Level::Hint | Level::Note => false,
    };
    let is_unusable = |f: &Found| match all.files[f.file].kind {
        FileKind::Settings | FileKind::Other | FileKind::Input => true,
        FileKind::Chapter | FileKind::Model | FileKind::Unreadable(_) | FileKind::Ignored(_) => {
            false
        }
    };
    let failing: Vec<&Found> = all.found.iter().filter(|f| fails(f)).collect();
    if failing.iter().any(|f| is_unusable(f)) {
        ExitCode::from(UNUSABLE)
    } else if failing.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::from(FAILED)
    }
}

fn write(format: Format, all: &Checked) -> String {
    let Checked { files, found } = all;
    match format {
        Format::Human => {
            let mut text = report::human(found, files, colour_of(&io::stdout()));
            text.push_str(&report::summary(found, ""));
            text
        }
        Format::Short => report::short(found, files),
        Format::Json => report::json(found, files),
        Format::Github => report::github(found, &workspace::relative(files)),
        Format::Sarif => report::sarif(found, files),
    }
}
