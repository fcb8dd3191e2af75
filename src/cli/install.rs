//! `install` and `uninstall`: a book's `book.toml`, and the stylesheet beside it.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use mdbook_canvas::book::{Checked, File};
use mdbook_canvas::diagnostic::{
    Diagnostic, INVALID_ARGUMENT, Rule, STYLESHEET_OUTDATED, UNREADABLE_FILE, UNWRITABLE_FILE,
    plain,
};
use mdbook_canvas::install::{self, Edited, STYLESHEET, Sheet};
use mdbook_canvas::model::vocabulary::{Css, Vocabulary};
use mdbook_canvas::report;
use similar::TextDiff;

use super::write::{is_absent, replace};
use super::{UNUSABLE, colour_of, fail, print, say};

#[derive(Debug, Args)]
pub(super) struct Install {
    /// Where the style comes from; left out, what book.toml says
    #[arg(long, value_name = "SOURCE", value_parser = css())]
    css: Option<Css>,
    #[command(flatten)]
    on: On,
}

#[derive(Debug, Args)]
pub(super) struct Uninstall {
    #[command(flatten)]
    on: On,
}

#[derive(Debug, Args)]
struct On {
    /// The book's folder, with its book.toml; left out, the folder here
    book: Option<PathBuf>,
    /// Show what would change, and change nothing
    #[arg(long)]
    dry_run: bool,
}

fn css() -> impl TypedValueParser<Value = Css> {
    PossibleValuesParser::new(Css::words())
        .map(|word| Css::parse(&word).expect("a word of the vocabulary is known to it"))
}

pub(super) fn install(args: &Install) -> ExitCode {
    end(Book::open(&args.on).and_then(|book| {
        let is_folder = |name: &str| {
            let inside = |c| matches!(c, Component::Normal(_) | Component::CurDir);
            Path::new(name).components().all(inside) && book.folder.join(name).is_dir()
        };
        let edited = install::install(&book.text, args.css, is_folder)
            .map_err(|problem| book.problem(*problem))?;
        book.change(&edited, &args.on)
    }))
}

pub(super) fn uninstall(args: &Uninstall) -> ExitCode {
    end(Book::open(&args.on).and_then(|book| {
        let edited = install::uninstall(&book.text).map_err(|problem| book.problem(*problem))?;
        book.change(&edited, &args.on)
    }))
}

/// A note for a book whose stylesheet is missing or of another version.
pub(super) fn stylesheet_note(root: &Path) -> Option<Diagnostic> {
    let sheet = fs::read(root.join(STYLESHEET)).ok();
    let sheet = sheet.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    let note = install::stylesheet_note(sheet.as_deref())?;
    let (message, help) = note.rsplit_once(": ").unwrap_or((&note, ""));
    Some(Diagnostic::new(&STYLESHEET_OUTDATED, None, message).help(help))
}

fn end(outcome: Result<String, Checked>) -> ExitCode {
    let said = match outcome {
        Ok(said) => said,
        Err(checked) => {
            say(&report::human(
                &checked.found,
                &checked.files,
                colour_of(&io::stderr()),
            ));
            return ExitCode::from(UNUSABLE);
        }
    };
    match print(&said) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            fail(&format!("standard output cannot be written: {e}"));
            ExitCode::from(UNUSABLE)
        }
    }
}

/// A book on disk.
struct Book {
    folder: PathBuf,
    toml: PathBuf,
    text: String,
    sheet: PathBuf,
    /// The stylesheet that is there.
    old_sheet: Option<Vec<u8>>,
}

impl Book {
    /// A problem with its book.toml.
    fn problem(&self, problem: Diagnostic) -> Checked {
        Checked::of(File::settings(self.toml.to_string_lossy(), ""), [problem])
    }

    fn open(on: &On) -> Result<Self, Checked> {
        let folder: PathBuf = match &on.book {
            // So that files are named as they are called here: book.toml, not ./book.toml.
            Some(folder) => folder
                .strip_prefix(Component::CurDir)
                .unwrap_or(folder)
                .to_owned(),
            None => PathBuf::new(),
        };
        let toml = folder.join("book.toml");
        let bytes = match fs::read(&toml) {
            Ok(bytes) => bytes,
            Err(e) if is_absent(&e) => {
                return Err(refused(
                    format!("there is no {}", toml.display()),
                    "name the folder of a book: mdbook-canvas install path/to/book; `mdbook init` makes a new one",
                ));
            }
            Err(e) => return Err(unreadable(&toml, &e)),
        };
        let text = String::from_utf8(bytes).map_err(|e| {
            let valid = &e.as_bytes()[..e.utf8_error().valid_up_to()];
            let lines: Vec<_> = valid.split(|b| *b == b'\n').collect();
            let last = String::from_utf8_lossy(lines.last().copied().unwrap_or_default());
            refused(
                format!(
                    "{}: line {}, column {}: this is not UTF-8",
                    toml.display(),
                    lines.len(),
                    last.chars().count() + 1
                ),
                "mdBook cannot read it either: save it as UTF-8 first",
            )
        })?;
        let sheet = folder.join(STYLESHEET);
        let old_sheet = match fs::read(&sheet) {
            Ok(old) => Some(old),
            Err(e) if is_absent(&e) => None,
            Err(e) => return Err(unreadable(&sheet, &e)),
        };
        Ok(Self {
            folder,
            toml,
            text,
            sheet,
            old_sheet,
        })
    }

    /// Makes a change, or shows it, and says what it was.
    fn change(&self, edited: &Edited, on: &On) -> Result<String, Checked> {
        let new_sheet = install::stylesheet();
        let sheet = self.sheet_step(edited.sheet, &new_sheet)?;
        let toml_name = plain(&self.toml.display().to_string());
        let sheet_name = plain(&self.sheet.display().to_string());
        if on.dry_run {
            let mut said = diff(&self.text, &edited.text, &toml_name);
            match sheet {
                Step::Write => said += &format!("{sheet_name}: would be written\n"),
                Step::Remove => said += &format!("{sheet_name}: would be removed\n"),
                Step::Nothing if said.is_empty() => said = format!("{toml_name}: nothing to do\n"),
                Step::Nothing => {}
            }
            return Ok(said);
        }
        let mut said = String::new();
        // A book must at no time link a stylesheet that is not there: mdBook would not build it.
        if let Step::Write = sheet {
            replace(&self.sheet, &new_sheet).map_err(|e| unwritable(&self.sheet, &e))?;
        }
        if edited.text != self.text {
            replace(&self.toml, &edited.text).map_err(|e| unwritable(&self.toml, &e))?;
        }
        for change in &edited.changes {
            said += &format!("{toml_name}: {}\n", plain(change));
        }
        match sheet {
            Step::Write => said += &format!("{sheet_name}: written\n"),
            Step::Remove => {
                fs::remove_file(&self.sheet).map_err(|e| {
                    refused(
                        format!("{sheet_name} cannot be removed: {}", plain(&e.to_string())),
                        "nothing links it any more: remove it yourself",
                    )
                })?;
                said += &format!("{sheet_name}: removed\n");
            }
            Step::Nothing if said.is_empty() => said = format!("{toml_name}: nothing to do\n"),
            Step::Nothing => {}
        }
        Ok(said)
    }

    /// What is to be done to the stylesheet on disk. Somebody else's file is never touched.
    fn sheet_step(&self, wanted: Sheet, new: &str) -> Result<Step, Checked> {
        let is_ours =
            |old: &[u8]| install::stylesheet_version(&String::from_utf8_lossy(old)).is_some();
        Ok(match (wanted, self.old_sheet.as_deref()) {
            (Sheet::Needed, Some(old)) if old == new.as_bytes() => Step::Nothing,
            (Sheet::Needed, Some(old)) if !is_ours(old) => {
                return Err(refused(
                    format!(
                        "{} is there already, and not from mdbook-canvas",
                        self.sheet.display()
                    ),
                    "give that file another name, in book.toml as well, and run this again",
                ));
            }
            (Sheet::Needed, Some(_) | None) => Step::Write,
            (Sheet::Unneeded, Some(old)) if is_ours(old) => Step::Remove,
            (Sheet::Unneeded | Sheet::Untouched, Some(_) | None) => Step::Nothing,
        })
    }
}

/// What is done to the stylesheet.
#[derive(Debug, Clone, Copy)]
enum Step {
    Write,
    Remove,
    Nothing,
}

/// A unified diff; empty if nothing differs. It is there to be read: a line ends as a terminal's do,
/// and what else an author may have written that a terminal would obey is shown.
fn diff(old: &str, new: &str, name: &str) -> String {
    // A byte order mark is no part of the first line.
    let unmarked = |text| str::trim_start_matches(text, '\u{feff}');
    let diff = TextDiff::from_lines(unmarked(old), unmarked(new))
        .unified_diff()
        .header(name, name)
        .to_string();
    let mut shown = String::with_capacity(diff.len());
    for line in diff.lines() {
        // A tab stays one.
        let parts: Vec<String> = line.split('\t').map(plain).collect();
        shown += &parts.join("\t");
        shown.push('\n');
    }
    shown
}

fn unreadable(path: &Path, error: &io::Error) -> Checked {
    refused_by(
        &UNREADABLE_FILE,
        format!(
            "{} cannot be read: {}",
            path.display(),
            plain(&error.to_string())
        ),
        "nothing was changed",
    )
}

fn unwritable(path: &Path, error: &io::Error) -> Checked {
    refused_by(
        &UNWRITABLE_FILE,
        format!(
            "{} cannot be written: {}",
            path.display(),
            plain(&error.to_string())
        ),
        "it is as it was; see that you may write the file and its folder, and run this again",
    )
}

fn refused(message: String, help: &str) -> Checked {
    refused_by(&INVALID_ARGUMENT, message, help)
}

fn refused_by(rule: &'static Rule, message: String, help: &str) -> Checked {
    let diagnostic = Diagnostic::new(rule, None, message).help(help);
    Checked::of(File::input(), [diagnostic])
}
