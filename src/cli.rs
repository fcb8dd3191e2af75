//! The command line: what the program is asked to do, and how it says what came of it.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;

use clap::{Parser, Subcommand};
use mdbook_canvas::report::{self, Colour};
use mdbook_canvas::{book, host};

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
    /// Say by the exit code whether canvases are drawn for a renderer (mdBook asks this)
    Supports {
        /// The renderer's name, such as html
        renderer: String,
    },
}

pub(crate) fn run() -> ExitCode {
    match Arguments::parse().command {
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

fn preprocess() -> ExitCode {
    let stdin = io::stdin();
    if stdin.is_terminal() {
        say("mdBook starts this program by itself; see --help\n");
        return ExitCode::FAILURE;
    }
    let input = match host::receive(stdin.lock()) {
        Ok(input) => input,
        Err(e) => {
            say(&format!("error: standard input cannot be read: {e}\n"));
            return ExitCode::FAILURE;
        }
    };
    let request = match host::understand(&input) {
        Ok(request) => request,
        Err(refusal) => {
            say(&report::refusal(&refusal, colour()));
            return ExitCode::FAILURE;
        }
    };
    for note in &request.notes {
        say(&report::note(note));
    }
    let outcome = book::process(&request.files, &request.settings);
    say(&report::human(&outcome.found, &request.files, colour()));
    say(&report::summary(&outcome.found, outcome.failed));
    if outcome.failed {
        return ExitCode::FAILURE;
    }
    match request.answer(&outcome.chapters, io::stdout().lock()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(e) => {
            say(&format!(
                "error: the book cannot be handed back to mdBook: {e}\n"
            ));
            ExitCode::FAILURE
        }
    }
}

fn colour() -> Colour {
    let wanted = std::env::var_os("NO_COLOR").is_none_or(|v| v.is_empty());
    if wanted && io::stderr().is_terminal() {
        Colour::Yes
    } else {
        Colour::No
    }
}

/// Writes to standard error. Where that is closed there is nobody left to tell.
fn say(text: &str) {
    let _ = io::stderr().lock().write_all(text.as_bytes());
}
