//! `install` and `uninstall`: edit a book's `book.toml` and write the stylesheet next to it.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};
use std::process::ExitCode;

use clap::Args;
use clap::builder::{PossibleValuesParser, TypedValueParser};
use mdbook_canvas::internals::book::{Checked, File};
use mdbook_canvas::internals::diagnostic::{
    Diagnostic, INVALID_ARGUMENT, Rule, UNREADABLE_FILE, UNWRITABLE_FILE, plain,
};
use mdbook_canvas::internals::host;
use mdbook_canvas::internals::install::{self, Edited, STYLESHEET, Sheet};
use mdbook_canvas::internals::message::{Message, Part, literal};
use mdbook_canvas::internals::vocabulary::{Css, Vocabulary};

use super::file_error::{FileError, system};
use super::messages::CommandMessage;
use super::write::{is_absent, replace};
use super::{UNUSABLE, disk, fail, language, print, report_to};

#[derive(Debug, Args)]
pub(super) struct Install {
    /// Where CSS comes from (default: the setting in book.toml)
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
    /// Book folder (default: current folder)
    book: Option<PathBuf>,
    /// Show the changes without making them
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

/// A note for a book whose stylesheet is missing or from another version.
pub(super) fn stylesheet_note(root: &Path) -> Option<Diagnostic> {
    let sheet = fs::read(root.join(STYLESHEET)).ok();
    let sheet = sheet.map(|bytes| String::from_utf8_lossy(&bytes).into_owned());
    install::stylesheet_note(sheet.as_deref())
}

fn end(outcome: Result<String, Checked>) -> ExitCode {
    let said = match outcome {
        Ok(said) => said,
        Err(checked) => {
            report_to(&checked.found, &checked.files);
            return ExitCode::from(UNUSABLE);
        }
    };
    match print(&said) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let error = system(&e);
            fail(CommandMessage::StdoutUnwritable { error });
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
    /// The stylesheet on disk.
    old_sheet: Option<Vec<u8>>,
}

impl Book {
    /// A problem with its book.toml.
    fn problem(&self, problem: Diagnostic) -> Checked {
        Checked::of(
            File::settings(self.toml.to_string_lossy(), self.text.as_str()),
            [problem],
        )
    }

    fn open(on: &On) -> Result<Self, Checked> {
        let folder: PathBuf = match &on.book {
            // Messages then name book.toml, not ./book.toml.
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
                let path = named(&toml);
                return Err(refused(
                    CommandMessage::NoBookToml { path },
                    [
                        CommandMessage::NameBookFolder {
                            command: literal("mdbook-canvas install path/to/book"),
                        },
                        CommandMessage::OrCreateBook {
                            command: literal("mdbook init"),
                        },
                    ],
                ));
            }
            Err(e) => return Err(unreadable(&toml, &e)),
        };
        let text = String::from_utf8(bytes).map_err(|e| {
            let valid = &e.as_bytes()[..e.utf8_error().valid_up_to()];
            let lines: Vec<_> = valid.split(|b| *b == b'\n').collect();
            let last = String::from_utf8_lossy(lines.last().copied().unwrap_or_default());
            let message = CommandMessage::NotUtf8At {
                path: named(&toml),
                line: literal(lines.len().to_string()),
                column: literal((last.chars().count() + 1).to_string()),
            };
            refused(message, [CommandMessage::SaveAsUtf8])
        })?;
        if let Some(tag) = host::language_of(&text, &disk::overrides()) {
            language::of_book(&tag);
        }
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

    /// Makes the changes, or only shows them, and reports them.
    fn change(&self, edited: &Edited, on: &On) -> Result<String, Checked> {
        let new_sheet = install::stylesheet();
        let sheet = self.sheet_step(edited.sheet, &new_sheet)?;
        let toml = |text: CommandMessage| in_file(&self.toml, text);
        let beside = |text: CommandMessage| in_file(&self.sheet, text);
        if on.dry_run {
            let mut said = install::diff(&self.text, &edited.text, &shown(&self.toml));
            match sheet {
                Step::Write => said += &beside(CommandMessage::SheetWouldBeWritten),
                Step::Remove => said += &beside(CommandMessage::SheetWouldBeRemoved),
                Step::Nothing if said.is_empty() => said = toml(CommandMessage::NothingToDo),
                Step::Nothing => {}
            }
            return Ok(said);
        }
        let mut said = String::new();
        // The stylesheet comes first: mdBook doesn't build a book that links a missing one.
        if let Step::Write = sheet {
            replace(&self.sheet, &new_sheet).map_err(|e| unwritable(&self.sheet, &e))?;
        }
        if edited.text != self.text {
            replace(&self.toml, &edited.text).map_err(|e| unwritable(&self.toml, &e))?;
        }
        for change in &edited.changes {
            said += &in_file(&self.toml, change.clone());
        }
        match sheet {
            Step::Write => said += &beside(CommandMessage::SheetWritten),
            Step::Remove => {
                fs::remove_file(&self.sheet).map_err(|e| {
                    let (path, error) = (named(&self.sheet), system(&e));
                    let message = CommandMessage::CannotRemove { path, error };
                    refused(message, [CommandMessage::RemoveSheetYourself])
                })?;
                said += &beside(CommandMessage::SheetRemoved);
            }
            Step::Nothing if said.is_empty() => said = toml(CommandMessage::NothingToDo),
            Step::Nothing => {}
        }
        Ok(said)
    }

    /// What to do with the stylesheet on disk. A file that isn't ours is never touched.
    fn sheet_step(&self, wanted: Sheet, new: &str) -> Result<Step, Checked> {
        let is_ours =
            |old: &[u8]| install::stylesheet_version(&String::from_utf8_lossy(old)).is_some();
        Ok(match (wanted, self.old_sheet.as_deref()) {
            (Sheet::Needed, Some(old)) if old == new.as_bytes() => Step::Nothing,
            (Sheet::Needed, Some(old)) if !is_ours(old) => {
                let path = named(&self.sheet);
                return Err(refused(
                    CommandMessage::SheetNotOurs { path },
                    [CommandMessage::RenameSheet],
                ));
            }
            (Sheet::Needed, Some(_) | None) => Step::Write,
            (Sheet::Unneeded, Some(old)) if is_ours(old) => Step::Remove,
            (Sheet::Unneeded | Sheet::Untouched, Some(_) | None) => Step::Nothing,
        })
    }
}

/// What to do with the stylesheet.
#[derive(Debug, Clone, Copy)]
enum Step {
    Write,
    Remove,
    Nothing,
}

/// A path as it is shown.
fn shown(path: &Path) -> String {
    plain(&path.display().to_string())
}

/// A path as messages name it.
fn named(path: &Path) -> Part {
    literal(shown(path))
}

/// A line about a file.
fn in_file(path: &Path, text: impl Into<Message>) -> String {
    let (path, text) = (named(path), text.into().into());
    let line = language::translator().say(&CommandMessage::InFile { path, text }.into());
    format!("{}\n", plain(&line))
}

fn unreadable(path: &Path, error: &io::Error) -> Checked {
    let (path, error) = (named(path), system(error));
    let message = CommandMessage::CannotRead { path, error };
    refused_by(&UNREADABLE_FILE, message, [CommandMessage::AllowReading])
}

fn unwritable(path: &Path, error: &FileError) -> Checked {
    let (path, error) = (named(path), error.why());
    let message = CommandMessage::CannotWrite { path, error };
    refused_by(&UNWRITABLE_FILE, message, [CommandMessage::AllowWriting])
}

fn refused(message: CommandMessage, help: impl IntoIterator<Item = CommandMessage>) -> Checked {
    refused_by(&INVALID_ARGUMENT, message, help)
}

fn refused_by(
    rule: &'static Rule,
    message: CommandMessage,
    help: impl IntoIterator<Item = CommandMessage>,
) -> Checked {
    let mut diagnostic = Diagnostic::new(rule, None, message);
    diagnostic.help = help.into_iter().map(Message::from).collect();
    Checked::of(File::input(), [diagnostic])
}
