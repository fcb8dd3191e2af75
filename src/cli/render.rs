//! `render`: one canvas as a text that needs no book.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::internals::book::{self, Checked, RenderFormat, RenderOptions};
use mdbook_canvas::internals::diagnostic::{
    Diagnostic, INVALID_ARGUMENT, Level, UNWRITABLE_FILE, plain,
};
use mdbook_canvas::internals::message::{Message, Part, literal};
use mdbook_canvas::internals::vocabulary::View;

use super::messages::CommandMessage;
use super::reading::{self, Batch};
use super::{FAILED, UNUSABLE, complain, hand_out, tell, write};

#[derive(Debug, Args)]
pub(super) struct Render {
    /// Model file (.toml) or chapter (.md; uses the first canvas)
    file: PathBuf,
    /// Output format (default: from the file extension of -o, or html)
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Views to show, in order: poster, customer-side, relationships, channels, fit, questions, worksheet, assumptions
    #[arg(long, value_name = "VIEW", value_delimiter = ',', value_parser = view)]
    view: Vec<View>,
    /// Show only these segments (ids)
    #[arg(long, value_name = "SEGMENT", value_delimiter = ',')]
    only: Vec<String>,
    /// Output file (default: standard output)
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// Standalone page
    Html,
    /// Tables and lists
    Markdown,
    /// The complete model, for other programs
    Json,
}

/// The view of that name. What is wrong becomes a part of clap's message, which is English.
fn view(written: &str) -> Result<View, String> {
    RenderOptions::view(written).map_err(|help| help.to_string())
}

impl Render {
    /// The file that is to be written, where it is not standard output.
    fn file_to_write(&self) -> Option<&Path> {
        self.output.as_deref().filter(|o| *o != Path::new("-"))
    }

    /// The format; if none is known by the ending, that ending.
    fn form(&self) -> Result<RenderFormat, String> {
        let ending = self.output.as_ref().and_then(|o| o.extension()?.to_str());
        let ending = ending.map(str::to_ascii_lowercase);
        match (self.format, ending.as_deref()) {
            (Some(Format::Html), _) | (None, None | Some("html" | "htm")) => Ok(RenderFormat::Html),
            (Some(Format::Markdown), _) | (None, Some("md" | "markdown")) => {
                Ok(RenderFormat::Markdown)
            }
            (Some(Format::Json), _) | (None, Some("json")) => Ok(RenderFormat::Json),
            (None, Some(other)) => Err(other.to_owned()),
        }
    }
}

pub(super) fn run(render: &Render) -> ExitCode {
    let form = match render.form() {
        Ok(form) => form,
        Err(ending) => {
            let ending = literal(plain(&ending));
            let endings = Part::Any([".html", ".md", ".json"].map(literal).into());
            return refuse(
                CommandMessage::UnknownEnding { ending },
                [
                    CommandMessage::UseKnownEnding { endings },
                    CommandMessage::OrChooseFormat,
                    CommandMessage::OrPrintToPdf,
                ],
            );
        }
    };
    if form == RenderFormat::Json && !(render.view.is_empty() && render.only.is_empty()) {
        return refuse(
            CommandMessage::JsonIsWhole,
            [CommandMessage::RemoveViewAndOnly],
        );
    }
    let batch = match reading::batch(&render.file) {
        Ok(batch) => batch,
        Err(problems) => {
            tell(&problems, None);
            return ExitCode::from(UNUSABLE);
        }
    };
    let Some(file) = batch.named else {
        return refuse(
            CommandMessage::IsABook {
                path: named(&render.file),
            },
            [CommandMessage::NameChapterOrModel],
        );
    };
    if let Some(output) = render.file_to_write()
        && let Ok(target) = output.canonicalize()
        && is_of_book(&batch, &target)
    {
        return refuse(
            CommandMessage::WouldOverwriteBook {
                path: named(output),
            },
            [CommandMessage::ChooseOtherOutput],
        );
    }
    let asked = RenderOptions {
        views: render.view.clone(),
        only: render.only.clone(),
    };
    let shown = book::render_one(&batch.files, &batch.settings, file, form, &asked);
    let mut found = shown.found;
    // As in a build: hints are on the page.
    found.retain(|f| f.diagnostic.level != Level::Hint);
    let mut told = batch.problems;
    told.append(Checked {
        files: batch.files,
        found,
    });
    tell(&told, None);
    let text = match shown.text {
        Ok(text) => text,
        Err(None) => return ExitCode::from(FAILED),
        Err(Some(problem)) => {
            complain(*problem);
            return ExitCode::from(FAILED);
        }
    };
    let Some(path) = render.file_to_write() else {
        return hand_out(&text);
    };
    match write::replace(path, &text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let help = if path.is_dir() {
                let name = literal("page.html");
                CommandMessage::NameOutputFile { name }
            } else {
                CommandMessage::CheckOutputFolder
            };
            let (path, error) = (named(path), e.why());
            let message = CommandMessage::CannotWrite { path, error };
            complain(Diagnostic::new(&UNWRITABLE_FILE, None, message).help(help));
            ExitCode::from(UNUSABLE)
        }
    }
}

/// Whether a file is one of those that make up the book.
fn is_of_book(batch: &Batch, target: &Path) -> bool {
    let settings = batch.root.iter().map(|(root, _)| root.join("book.toml"));
    let mut files = batch.paths.iter().cloned().chain(settings);
    files.any(|file| file.canonicalize().is_ok_and(|file| file == target))
}

/// A path as messages name it.
fn named(path: &Path) -> Part {
    literal(plain(&path.display().to_string()))
}

fn refuse(message: CommandMessage, help: impl IntoIterator<Item = CommandMessage>) -> ExitCode {
    let mut diagnostic = Diagnostic::new(&INVALID_ARGUMENT, None, message);
    diagnostic.help = help.into_iter().map(Message::from).collect();
    complain(diagnostic);
    ExitCode::from(UNUSABLE)
}
