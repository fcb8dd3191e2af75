//! The command line: what the program is asked to do, and how it says what came of it.

mod language;
mod messages;
mod workspace;

mod file_error;

mod disk;
mod explain;
mod write;

mod install;
mod reading;

mod check;
mod render;

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mdbook_canvas::internals::book::{Checked, File, Found};
use mdbook_canvas::internals::diagnostic::{
    Diagnostic, INVALID_ARGUMENT, Level, UNREADABLE_FILE, is_unprintable, plain,
};
use mdbook_canvas::internals::host::{self, Request};
use mdbook_canvas::internals::install::STYLESHEET;
use mdbook_canvas::internals::locale::{self, DEFAULT_LANGUAGE, Locale};
use mdbook_canvas::internals::message::{Message, Translator, quote, quote_any};
use mdbook_canvas::internals::model::BookTerms;
use mdbook_canvas::internals::report::{self, Colour};
use mdbook_canvas::internals::vocabulary::{Css, Output};
use mdbook_canvas::internals::{book, json, schema};

use file_error::system;
use messages::CommandMessage;

/// The exit code of a build or a check that failed on what it found.
const FAILED: u8 = 1;
/// The exit code of a command that could not do its work: wrong usage, or the disk.
const UNUSABLE: u8 = 2;

/// The end of the help.
const EXAMPLES: &str = "\
Examples:
  mdbook-canvas check
  mdbook-canvas check --format github --deny warnings
  mdbook-canvas render canvases/cafe.toml -o cafe.html
  mdbook-canvas explain phase-gap";

/// Check and draw customer relationships and channels in an mdBook book.
///
/// mdBook runs this program automatically. Add [preprocessor.canvas] to book.toml (or run
/// `mdbook-canvas install`), add a `canvas` block to a chapter, and run `mdbook build`.
#[derive(Debug, Parser)]
#[command(version, after_help = EXAMPLES)]
struct Arguments {
    /// Language of the messages, such as `de` (default: the book's, or your system's)
    #[arg(long = "language", value_name = "TAG", global = true)]
    tag: Option<String>,
    #[command(subcommand)]
    command: Option<Command>,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check books, chapters, or model files without building
    Check(check::Check),
    /// Explain a rule, or list all rules
    Explain {
        /// Rule name, as shown in a report
        rule: Option<String>,
    },
    /// Add mdbook-canvas to a book.toml, or update its stylesheet
    Install(install::Install),
    /// Render one canvas as a standalone HTML page, Markdown, or JSON
    Render(render::Render),
    /// Remove mdbook-canvas from a book.toml
    Uninstall(install::Uninstall),
    /// Print the JSON Schema of the canvas format, for editors
    Schema {
        /// Book folder with custom types and kinds (default: built-in ones only)
        book: Option<PathBuf>,
    },
    /// Print all page labels in book.toml format, for customizing
    Words {
        /// Language (default: the value of --language, or en)
        language: Option<String>,
    },
    /// Report whether a renderer is supported (called by mdBook)
    Supports {
        /// Renderer name, such as html
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
    if let Some(tag) = &arguments.tag {
        if !Translator::has(tag) {
            return unknown_language(tag);
        }
        language::ask(tag.clone());
    }
    match arguments.command {
        Some(Command::Check(check)) => check::run(&check),
        Some(Command::Explain { rule }) => explain::run(rule.as_deref()),
        Some(Command::Install(arguments)) => install::install(&arguments),
        Some(Command::Render(render)) => render::run(&render),
        Some(Command::Uninstall(arguments)) => install::uninstall(&arguments),
        Some(Command::Schema { book }) => print_schema(book.as_deref()),
        Some(Command::Words { language }) => {
            let asked = language.or(arguments.tag);
            print_words(asked.as_deref().unwrap_or(DEFAULT_LANGUAGE))
        }
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

fn print_schema(book: Option<&Path>) -> ExitCode {
    let terms = match book.map(reading::batch) {
        None => BookTerms::default(),
        Some(Ok(batch)) => book::terms(&batch.files, &batch.settings),
        Some(Err(checked)) => {
            report_to(&checked.found, &checked.files);
            return ExitCode::from(UNUSABLE);
        }
    };
    let text = json::to_string_pretty(&schema::schema(&terms)).expect("a value is JSON");
    hand_out(&(text + "\n"))
}

fn print_words(language: &str) -> ExitCode {
    match locale::listed(language) {
        Some(text) => hand_out(&text),
        None => unknown_language(language),
    }
}

/// Says which languages there are.
fn unknown_language(tag: &str) -> ExitCode {
    let message = CommandMessage::UnknownWordsLanguage {
        language: quote(tag),
    };
    let help = CommandMessage::UseWordsLanguage {
        languages: quote_any(Locale::languages()),
    };
    complain(Diagnostic::new(&INVALID_ARGUMENT, None, message).help(help));
    ExitCode::from(UNUSABLE)
}

/// Writes what a command was asked for.
fn hand_out(text: &str) -> ExitCode {
    match print(text) {
        Ok(()) => ExitCode::SUCCESS,
        // A pager that was closed has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => {
            let error = system(&e);
            fail(CommandMessage::StdoutUnwritable { error });
            ExitCode::from(UNUSABLE)
        }
    }
}

fn preprocess() -> ExitCode {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        let words = language::translator();
        say(&(words.say(&CommandMessage::RunByMdbookOnly.into()) + "\n"));
        return ExitCode::from(UNUSABLE);
    }
    let input = match host::receive(stdin.lock()) {
        Ok(input) => input,
        Err(e) => {
            let error = system(&e);
            let message = CommandMessage::StdinUnreadable { error };
            complain(Diagnostic::new(&UNREADABLE_FILE, None, message));
            return ExitCode::from(FAILED);
        }
    };
    let mut request = match host::understand(&input) {
        Ok(request) => request,
        Err(problem) => {
            complain(*problem);
            return ExitCode::from(FAILED);
        }
    };
    // A host that names the book from elsewhere has moved into it before it started us.
    if request.root.is_relative() && !request.root.is_dir() {
        request.root = ".".into();
    }
    language::of_book(&request.settings.language);
    let mut told = of_settings(&request);
    if request.is_refused() {
        tell(&told, Some(CommandMessage::NotBuilt));
        return ExitCode::from(FAILED);
    }
    // Model files and frameworks come after all chapters, so the answer's chapters keep their places.
    match disk::data_files(&request.root, &request.settings, "") {
        Ok(files) => request
            .files
            .extend(files.into_iter().map(|(_, file)| file)),
        Err(e) => {
            let book_toml = disk::text(&request.root.join("book.toml")).ok();
            let (settings, table) = (&request.settings, &request.table);
            told.append(e.checked(settings, "", table, book_toml.as_deref()));
            tell(&told, Some(CommandMessage::NotBuilt));
            return ExitCode::from(FAILED);
        }
    }
    if !request.pending.is_empty() {
        let frameworks = book::terms(&request.files, &request.settings).frameworks;
        request.problems = host::settled(&request.pending, &frameworks);
        if request.is_refused() {
            tell(&of_settings(&request), Some(CommandMessage::NotBuilt));
            return ExitCode::from(FAILED);
        }
    }
    let outcome = book::process(&request.files, &request.settings);
    let mut found = outcome.found;
    found.retain(|f| request.reports || f.diagnostic.level == Level::Error);
    let on_disk = |path: &str| disk::text(&request.root.join(path)).ok();
    let mut on_their_lines = book::relocated(found, &request.files, &request.settings, &on_disk);
    for file in &mut on_their_lines.files {
        file.path = host::clean(&file.path);
    }
    told.append(on_their_lines);
    if outcome.failed {
        tell(&told, Some(CommandMessage::NotBuilt));
        return ExitCode::from(FAILED);
    }
    told.found
        .retain(|f| request.reports || f.diagnostic.level == Level::Error);
    tell(&told, None);
    match request.answer(&outcome.chapters, io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            let error = system(&e);
            fail(CommandMessage::BookNotReturned { error });
            ExitCode::from(FAILED)
        }
    }
}

/// What is to be said of the settings of a build. The text of book.toml is read for that alone.
fn of_settings(request: &Request<'_>) -> Checked {
    let mut told = Checked::default();
    if !request.problems.is_empty() {
        let text = disk::text(&request.root.join("book.toml")).ok();
        let file = File::settings("book.toml", text.as_deref().unwrap_or_default());
        told.add(file, host::located(&request.problems, text.as_deref()));
    }
    if request.settings.css == Css::File
        && request.settings.output == Output::Html
        && let Some(note) = install::stylesheet_note(&request.root)
    {
        told.add(File::other(STYLESHEET, ""), [note]);
    }
    request.settings.without_allowed_notes(&mut told.found);
    told
}

/// Reports a problem with what the program was given.
fn complain(problem: Diagnostic) {
    tell(&Checked::of(File::input(), [problem]), None);
}

/// Writes a report to standard error, and what came of it. Hints are counted only: the log of a build
/// stays quiet.
fn tell(told: &Checked, consequence: Option<CommandMessage>) {
    let is_told = |f: &&Found| f.diagnostic.level != Level::Hint;
    let found: Vec<Found> = told.found.iter().filter(is_told).cloned().collect();
    report_to(&found, &told.files);
    let names_a_file = told.files.iter().any(|file| file.shown_path().is_some());
    if let Some(summary) = report::summary(&told.found).filter(|_| names_a_file) {
        let hidden = found.len() < told.found.len();
        let more = hidden.then_some(CommandMessage::HintsElsewhere);
        let said = consequence.into_iter().chain(more);
        say(&line(said.fold(summary.into(), then)));
    }
}

/// Writes a report for people to standard error.
fn report_to(found: &[Found], files: &[File]) {
    if found.is_empty() {
        // The sentences need not be read.
        return;
    }
    let colour = colour_of(&io::stderr());
    say(&report::human(found, files, colour, language::translator()));
}

/// A message and what follows from it.
fn then(text: Message, consequence: CommandMessage) -> Message {
    let (text, consequence) = (text.into(), consequence.into());
    CommandMessage::Then { text, consequence }.into()
}

/// A message as a line of the log.
fn line(message: impl Into<Message>) -> String {
    let text = message.into().into();
    let mut line = language::translator().say(&CommandMessage::Line { text }.into());
    line.push('\n');
    line
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
fn fail(why: CommandMessage) {
    let text = why.into();
    let line = language::translator().say(&CommandMessage::Failure { text }.into());
    say(&format!("{}\n", plain(&line)));
}

/// Writes to standard error. Where that is closed there is nobody left to tell.
fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
