//! `explain`: a rule's page, or the list of all rules.

use std::io;
use std::process::ExitCode;

use mdbook_canvas::diagnostic::{Diagnostic, INVALID_ARGUMENT, Rule, nearest, quoted};
use mdbook_canvas::report;
use mdbook_canvas::rules::{every, pages};

use super::{UNUSABLE, colour_of, complain, fail, print};

pub(super) fn run(rule: Option<&str>) -> ExitCode {
    let text = match rule {
        None => report::rules(&every().collect::<Vec<&Rule>>()),
        Some(name) => match pages::of(name) {
            Some(page) => report::page(page, colour_of(&io::stdout())),
            None => {
                let message = format!("there is no rule {}", quoted(name));
                let help = match nearest(name, every().map(|r| r.name)) {
                    Some(near) => format!("did you mean {}?", quoted(near)),
                    None => "`mdbook-canvas explain` lists them all".to_owned(),
                };
                complain(Diagnostic::new(&INVALID_ARGUMENT, None, message).help(help));
                return ExitCode::from(UNUSABLE);
            }
        },
    };
    match print(&text) {
        Ok(()) => ExitCode::SUCCESS,
        // A pager that was closed has seen enough.
        Err(e) if e.kind() == io::ErrorKind::BrokenPipe => ExitCode::SUCCESS,
        Err(e) => {
            fail(&format!("the page cannot be written: {e}"));
            ExitCode::from(UNUSABLE)
        }
    }
}
