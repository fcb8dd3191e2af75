//! `explain`: a rule's page, or the list of all rules.

use std::io;
use std::process::ExitCode;

use mdbook_canvas::diagnostic::{ERRORS, Rule, nearest, quoted};
use mdbook_canvas::report;
use mdbook_canvas::rules::{RULES, pages};

use super::{UNUSABLE, colour_of, fail, print, say};

pub(super) fn run(rule: Option<&str>) -> ExitCode {
    let every = || ERRORS.iter().chain(RULES).copied();
    let text = match rule {
        None => report::rules(&every().collect::<Vec<&Rule>>()),
        Some(name) => match pages::of(name) {
            Some(page) => report::page(page, colour_of(&io::stdout())),
            None => {
                fail(&format!("there is no rule {}", quoted(name)));
                match nearest(name, every().map(|r| r.name)) {
                    Some(near) => say(&format!("help: did you mean {}?\n", quoted(near))),
                    None => say("help: `mdbook-canvas explain` lists them all\n"),
                }
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
