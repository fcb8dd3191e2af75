//! `explain`: a rule's page, or the list of all rules.

use std::io;
use std::process::ExitCode;

use mdbook_canvas::diagnostic::{Diagnostic, INVALID_ARGUMENT, Rule, nearest, quoted};
use mdbook_canvas::report;
use mdbook_canvas::rules::{Named, every, named};

use super::{UNUSABLE, colour_of, complain, fail, print};

pub(super) fn run(rule: Option<&str>) -> ExitCode {
    let text = match rule {
        None => report::rules(&every().collect::<Vec<&Rule>>()),
        Some(name) => match explained(name) {
            Some(text) => text,
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

/// What is said of a name: the page of its rule, what became of it if it is an old one.
fn explained(name: &str) -> Option<String> {
    let colour = colour_of(&io::stdout());
    if let Some(rule) = every().find(|rule| rule.name == name) {
        return report::rule_page(rule, colour);
    }
    match named(name)? {
        Named::Rule(rule) => {
            let page = report::rule_page(rule, colour)?;
            Some(format!("{name} is called {} now.\n\n{page}", rule.name))
        }
        Named::Retired(rule) => Some(format!(
            "{name} was retired in {}, and its name does nothing any more. {}\n",
            rule.since, rule.why
        )),
    }
}
