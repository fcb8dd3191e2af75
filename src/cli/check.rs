//! `check`: the findings of books, chapters and model files, without mdBook.

use std::collections::{BTreeMap, BTreeSet};
use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::internals::book::{self, BookMessage, Checked, File, FileKind, Found, Includes};
use mdbook_canvas::internals::diagnostic::{
    Diagnostic, INCLUDE_IN_CANVAS, Level, UNCHECKED_INCLUDE, plain,
};
use mdbook_canvas::internals::message::{Message, count, literal};
use mdbook_canvas::internals::report::{self, ReportMessage};

use super::file_error::system;
use super::messages::CommandMessage;
use super::reading::Batch;
use super::{
    FAILED, UNUSABLE, colour_of, disk, fail, language, line, print, reading, then, workspace,
};

#[derive(Debug, Args)]
pub(super) struct Check {
    /// Book folders, chapters (.md), or model files (.toml) (default: current folder)
    paths: Vec<PathBuf>,
    /// Output format
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Also report hints
    #[arg(long)]
    hints: bool,
    /// Exit with an error if there are warnings
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// For people, with source lines
    Human,
    /// One line per finding
    Short,
    /// JSON array of findings
    Json,
    /// GitHub Actions annotations
    Github,
    /// SARIF 2.1.0
    Sarif,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Deny {
    /// Warnings count as errors
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
    let mut seen = Seen::default();
    // What can't be read fails the check at its end: the rest is checked all the same.
    for path in paths {
        all.append(match reading::batch(path) {
            Ok(batch) => checked(batch, path, &mut seen),
            Err(problems) => problems,
        });
    }
    once(&mut all);
    seen.summary = report::summary(&all.found).map(Message::from);
    let before = all.found.len();
    if !check.hints {
        all.found.retain(|f| f.diagnostic.level != Level::Hint);
    }
    seen.hidden_hints = before - all.found.len();
    if seen.hidden_hints > 0 {
        let more = CommandMessage::HintsElsewhere;
        seen.summary = seen.summary.map(|summary| then(summary, more));
    }
    let written = write(check.format, &all, &seen);
    if let Err(e) = print(&written)
        // Who closes the pipe has seen enough.
        && e.kind() != io::ErrorKind::BrokenPipe
    {
        let error = system(&e);
        fail(CommandMessage::StdoutUnwritable { error });
        return ExitCode::from(UNUSABLE);
    }
    exit_code(&all, check.deny)
}

/// What was looked at, so that silence is told from not having looked.
#[derive(Debug, Default)]
struct Seen {
    /// How many canvases each file holds that has any, by its identity.
    canvases: BTreeMap<PathBuf, usize>,
    /// The paths in which there is no canvas, as they were written.
    empty: Vec<String>,
    /// How many hints were found and are not shown.
    hidden_hints: usize,
    /// How much was found of each level, if anything was.
    summary: Option<Message>,
}

impl Seen {
    fn add(&mut self, batch: &Batch, canvases: &[usize], path: &Path) {
        let mut here = 0;
        for (file, count) in canvases.iter().enumerate() {
            let is_asked = batch.named.is_none_or(|named| named == file);
            if !batch.reported[file] || *count == 0 || !is_asked {
                continue;
            }
            here += count;
            let identity = disk::identity(Path::new(&batch.files[file].path));
            self.canvases.insert(identity, *count);
        }
        if here == 0 {
            self.empty.push(path.to_string_lossy().into_owned());
        }
    }

    /// The last lines of a report for people that shows so many findings.
    fn told(&self, found: usize) -> String {
        let mut text = String::new();
        if found == 0 {
            for path in &self.empty {
                let path = literal(plain(path));
                text.push_str(&line(CommandMessage::NoCanvasIn { path }));
            }
        }
        let canvases: usize = self.canvases.values().sum();
        if found > 0 || canvases == 0 {
            text.extend(self.summary.clone().map(line));
            return text;
        }
        let files = count(self.canvases.len());
        let no_problems = CommandMessage::NoProblems {
            canvases: CommandMessage::CanvasesFound {
                count: count(canvases),
            }
            .into(),
            files: ReportMessage::Files { count: files }.into(),
        };
        let hints = count(self.hidden_hints);
        let hints = (self.hidden_hints > 0).then_some(CommandMessage::HintsHere { count: hints });
        text.push_str(&line(hints.into_iter().fold(no_problems.into(), then)));
        text
    }
}

/// All that is to be said of what a path stands for.
fn checked(batch: Batch, path: &Path, seen: &mut Seen) -> Checked {
    let outcome = book::process(&batch.files, &batch.settings);
    seen.add(&batch, &outcome.canvases, path);
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
    let message = CommandMessage::CanvasCheckedByBuild;
    let command = literal("mdbook build");
    Diagnostic::new(&UNCHECKED_INCLUDE, include.span, message)
        .help(BookMessage::RunBuildToCheck { command })
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
        FileKind::Chapter
        | FileKind::Model
        | FileKind::Unreadable(_)
        | FileKind::Framework
        | FileKind::UnreadableFramework(_)
        | FileKind::Ignored(_) => false,
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

fn write(format: Format, all: &Checked, seen: &Seen) -> String {
    let Checked { files, found } = all;
    let words = language::translator();
    match format {
        Format::Human => {
            let mut text = report::human(found, files, colour_of(&io::stdout()), words);
            text.push_str(&seen.told(found.len()));
            text
        }
        Format::Short => report::short(found, files, words),
        Format::Json => report::json(found, files, words),
        Format::Github => report::github(found, &workspace::relative(files), words),
        Format::Sarif => report::sarif(found, files, words),
    }
}
