//! The command line: what the program is asked to do, and how it says what came of it.

mod check;
mod disk;
mod explain;
mod install;
mod reading;
mod render;
mod write;

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mdbook_canvas::diagnostic::{is_unprintable, plain, quoted};
use mdbook_canvas::model::vocabulary::{Css, Output};
use mdbook_canvas::report::{self, Colour};
use mdbook_canvas::words::{self, DEFAULT_LANGUAGE, Words};
use mdbook_canvas::{book, host, json, notation, schema};

/// The exit code of a build or a check that failed on what it found.
const FAILED: u8 = 1;
/// The exit code of a command that could not do its work: wrong usage, or the disk.
const UNUSABLE: u8 = 2;

/// Checks and draws customer relationships and channels in an mdBook.
///
/// mdBook starts this program by itself: add [preprocessor.canvas] to book.toml, write a fenced
/// `canvas` block in a chapter, and run `mdbook build`.
#[derive(Debug, Parser)]
#[command(version, args_conflicts_with_subcommands = true)]
struct Arguments {
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check books, chapters or model files without building anything
    Check(check::Check),
    /// Explain a rule, or list them all
    Explain {
        /// The rule's name, as a finding gives it
        rule: Option<String>,
    },
    /// Add what a book needs to its book.toml; run again, it brings the stylesheet up to date
    Install(install::Install),
    /// Write one canvas as a page that stands alone, as Markdown or as JSON
    Render(render::Render),
    /// Take out of a book what install put in
    Uninstall(install::Uninstall),
    /// Print a JSON schema of the notation, for editors that check TOML
    Schema,
    /// Print every word that a page can show, as book.toml may take it over
    Words {
        /// The language
        #[arg(default_value = DEFAULT_LANGUAGE)]
        language: String,
    },
    /// Say by the exit code whether canvases are drawn for a renderer: for any (mdBook asks this)
    Supports {
        /// The renderer's name, such as html
        renderer: String,
    },
}

pub(crate) fn run() -> ExitCode {
    // So mdBook starts us: the commands need not be made ready for that.
    if std::env::args_os().len() <= 1 {
        return preprocess();
    }
    let arguments = match Arguments::try_parse() {
        Ok(arguments) => arguments,
        Err(e) => return misused(&e),
    };
    match arguments.command {
        Some(Command::Check(check)) => check::run(&check),
        Some(Command::Explain { rule }) => explain::run(rule.as_deref()),
        Some(Command::Install(arguments)) => install::install(&arguments),
        Some(Command::Render(render)) => render::run(&render),
        Some(Command::Uninstall(arguments)) => install::uninstall(&arguments),
        Some(Command::Schema) => print_schema(),
        Some(Command::Words { language }) => print_words(&language),
        Some(Command::Supports { renderer }) => {
            if host::supports(&renderer) {
                ExitCode::SUCCESS
            } else {
                ExitCode::FAILURE
            }
        }
        None => preprocess(),
    }
}

/// Says how the program is used: to who asked on standard output, else on standard error. What was
/// typed comes back in that, and is shown as it would be in a report.
fn misused(said: &clap::Error) -> ExitCode {
    let odd = |a: std::ffi::OsString| a.to_string_lossy().contains(is_unprintable);
    if !said.use_stderr() || !std::env::args_os().any(odd) {
        // With its colours.
        said.exit();
    }
    for line in said.render().to_string().split('\n') {
        say(&format!("{}\n", plain(line)));
    }
    ExitCode::from(UNUSABLE)
}

fn print_schema() -> ExitCode {
    let text = json::to_string_pretty(&schema::schema()).expect("a value is JSON");
    hand_out("schema", &(text + "\n"))
}

fn print_words(language: &str) -> ExitCode {
    match words::listed(language) {
        Some(text) => hand_out("words", &text),
        None => {
            let known: Vec<_> = Words::languages().collect();
            fail(&format!("there are no words for {}", quoted(language)));
            say(&format!("help: there are {}\n", notation::list(&known)));
            ExitCode::from(UNUSABLE)
        }
    }
}

/// Writes what a command was asked for.
fn hand_out(what: &str, text: &str) -> ExitCode {
    match print(text) {
        Ok(()) => ExitCode::SUCCESS,
        // A pager that was closed has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => {
            fail(&format!("the {what} cannot be written: {e}"));
            ExitCode::from(UNUSABLE)
        }
    }
}

fn preprocess() -> ExitCode {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        say("mdBook starts this program by itself; see --help\n");
        return ExitCode::from(UNUSABLE);
    }
    let input = match host::receive(stdin.lock()) {
        Ok(input) => input,
        Err(e) => {
            fail(&format!("standard input cannot be read: {e}"));
            return ExitCode::from(FAILED);
        }
    };
    let mut request = match host::understand(&input) {
        Ok(request) => request,
        Err(refusal) => {
            say(&report::refusal(&refusal, colour_of(&io::stderr())));
            return ExitCode::from(FAILED);
        }
    };
    // A host that names the book from elsewhere has moved into it before it started us.
    if request.root.is_relative() && !request.root.is_dir() {
        request.root = ".".into();
    }
    for note in &request.notes {
        say(&report::note(note));
    }
    if request.settings.css == Css::File
        && request.settings.output == Output::Html
        && let Some(note) = install::stylesheet_note(&request.root)
    {
        say(&report::note(&note));
    }
    // Model files come after all chapters, so the answer's chapters keep their places.
    match disk::models(&request.root, &request.settings, "") {
        Ok(models) => request
            .files
            .extend(models.into_iter().map(|(_, file)| file)),
        Err(e) => {
            fail(&format!("the model files cannot be read: {e}"));
            return ExitCode::from(FAILED);
        }
    }
    let outcome = book::process(&request.files, &request.settings);
    // Hints stand on the page: the log of a build stays quiet.
    let mut found = outcome.found;
    found.retain(|f| f.diagnostic.level != mdbook_canvas::diagnostic::Level::Hint);
    say(&report::human(
        &found,
        &request.files,
        colour_of(&io::stderr()),
    ));
    let consequence = if outcome.failed {
        "; the book was not built"
    } else {
        ""
    };
    say(&report::summary(&found, consequence));
    if outcome.failed {
        return ExitCode::from(FAILED);
    }
    match request.answer(&outcome.chapters, io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            fail(&format!("the book cannot be handed back to mdBook: {e}"));
            ExitCode::from(FAILED)
        }
    }
}

fn colour_of(stream: &impl IsTerminal) -> Colour {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    if wanted && stream.is_terminal() {
        Colour::Yes
    } else {
        Colour::No
    }
}

/// Writes to standard output.
fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Says in a line why the work is not done.
fn fail(why: &str) {
    say(&format!("error: {}\n", plain(why)));
}

/// Writes to standard error. Where that is closed there is nobody left to tell.
fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
