//! `render`: one canvas as a text that needs no book.

use std::io;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, ValueEnum};
use mdbook_canvas::book::{self, Asked, Form};
use mdbook_canvas::diagnostic::Level;
use mdbook_canvas::host::{Problem, Refusal};
use mdbook_canvas::model::vocabulary::View;
use mdbook_canvas::report;

use super::{FAILED, UNUSABLE, colour_of, print, reading, say, write};

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
    /// The file to write, whole or not at all; left out, standard output
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
    fn form(&self) -> Form {
        let ending = self.output.as_ref().and_then(|o| o.extension()?.to_str());
        match (self.format, ending) {
            (Some(Format::Html), _) => Form::Html,
            (Some(Format::Markdown), _) | (None, Some("md" | "markdown")) => Form::Markdown,
            (Some(Format::Json), _) | (None, Some("json")) => Form::Json,
            (None, Some(_) | None) => Form::Html,
        }
    }
}

pub(super) fn run(render: &Render) -> ExitCode {
    let form = render.form();
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
    let Some(file) = batch.named else {
        return refuse(
            UNUSABLE,
            format!("{} is a folder", render.file.display()),
            "name a model file (.toml) or a chapter (.md)".into(),
        );
    };
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
    let (written, to) = match &render.output {
        Some(path) => (write::replace(path, &text), path.display().to_string()),
        None => (print(&text), "standard output".into()),
    };
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => refuse(
            UNUSABLE,
            format!("{to} cannot be written: {e}"),
            "see that its folder is there, and that you may write to it".into(),
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
