//! `render`: one canvas as a text that needs no book.

use std::io;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::book::{self, Asked, Form};
use mdbook_canvas::diagnostic::Level;
use mdbook_canvas::host::{Problem, Refusal};
use mdbook_canvas::model::vocabulary::View;
use mdbook_canvas::report;

use super::{FAILED, UNUSABLE, colour_of, hand_out, reading, say, write};

#[derive(Debug, Args)]
pub(super) struct Render {
    /// A model file (.toml), or a chapter (.md), of which the first canvas counts
    file: PathBuf,
    /// What is written; left out, what the name after -o ends in, else HTML
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// The tables, in this order: poster, customer-side, relationships, channels, fit, questions, worksheet
    #[arg(long, value_name = "VIEW", value_delimiter = ',', value_parser = Asked::view)]
    view: Vec<View>,
    /// The segments to narrow the tables to, by id
    #[arg(long, value_name = "SEGMENT", value_delimiter = ',')]
    only: Vec<String>,
    /// The file to write, whole or not at all; left out, or -, standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, ValueEnum)]
enum Format {
    /// A page that stands alone
    Html,
    /// Tables and lists for any other use
    Markdown,
    /// The resolved model, for other programs
    Json,
}

impl Render {
    /// The file that is to be written, where it is not standard output.
    fn file_to_write(&self) -> Option<&Path> {
        self.output.as_deref().filter(|o| *o != Path::new("-"))
    }

    fn form(&self) -> Result<Form, String> {
        let ending = self.output.as_ref().and_then(|o| o.extension()?.to_str());
        let ending = ending.map(str::to_ascii_lowercase);
        match (self.format, ending.as_deref()) {
            (Some(Format::Html), _) | (None, None | Some("html" | "htm")) => Ok(Form::Html),
            (Some(Format::Markdown), _) | (None, Some("md" | "markdown")) => Ok(Form::Markdown),
            (Some(Format::Json), _) | (None, Some("json")) => Ok(Form::Json),
            (None, Some(other)) => Err(format!("nothing is written as .{other}")),
        }
    }
}

pub(super) fn run(render: &Render) -> ExitCode {
    let form = match render.form() {
        Ok(form) => form,
        Err(message) => {
            let help = "end the name in .html, .md or .json, or give --format; a browser prints the page to PDF";
            return refuse(UNUSABLE, message, help.into());
        }
    };
    if form == Form::Json && !(render.view.is_empty() && render.only.is_empty()) {
        return refuse(
            UNUSABLE,
            "JSON holds the whole model: it has no views, and is not narrowed".into(),
            "leave out --view and --only, or write HTML or Markdown".into(),
        );
    }
    let batch = match reading::batch(&render.file) {
        Ok(batch) => batch,
        Err(trouble) => {
            say(&trouble.told(&render.file));
            return ExitCode::from(UNUSABLE);
        }
    };
    for note in &batch.notes {
        say(&report::note(note));
    }
    let Some(file) = batch.named else {
        return refuse(
            UNUSABLE,
            format!("{} is a folder", render.file.display()),
            "name a model file (.toml) or a chapter (.md)".into(),
        );
    };
    if let Some(output) = render.file_to_write()
        && let Ok(target) = output.canonicalize()
        && batch
            .paths
            .iter()
            .chain(&batch.toml)
            .any(|s| s.canonicalize().is_ok_and(|s| s == target))
    {
        return refuse(
            UNUSABLE,
            format!(
                "{} is a file of the book, and would be lost",
                output.display()
            ),
            "give -o another name".into(),
        );
    }
    let asked = Asked {
        views: render.view.clone(),
        only: render.only.clone(),
    };
    let shown = book::show(&batch.files, &batch.settings, file, form, &asked);
    let mut found = shown.found;
    // As in a build: hints stand on the page.
    found.retain(|f| f.diagnostic.level != Level::Hint);
    say(&report::human(
        &found,
        &batch.files,
        colour_of(&io::stderr()),
    ));
    say(&report::summary(&found, ""));
    let text = match shown.text {
        Ok(text) => text,
        Err(None) => return ExitCode::from(FAILED),
        Err(Some((message, help))) => return refuse(FAILED, message, help),
    };
    let Some(path) = render.file_to_write() else {
        return hand_out("page", &text);
    };
    match write::replace(path, &text) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => refuse(
            UNUSABLE,
            format!("{} cannot be written: {e}", path.display()),
            if path.is_dir() {
                "-o takes the name of a file, such as page.html".into()
            } else {
                "see that its folder is there, and that you may write to it".into()
            },
        ),
    }
}

fn refuse(code: u8, message: String, help: String) -> ExitCode {
    let refusal = Refusal {
        file: None,
        problems: vec![Problem {
            message: mdbook_canvas::diagnostic::plain(&message),
            help: vec![help],
        }],
    };
    say(&report::refusal(&refusal, colour_of(&io::stderr())));
    ExitCode::from(code)
}
