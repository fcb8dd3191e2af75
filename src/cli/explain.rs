//! `explain`: a rule's page, or the list of all rules.

use std::io;
use std::process::ExitCode;

use mdbook_canvas::internals::diagnostic::{
    Diagnostic, DiagnosticMessage, INVALID_ARGUMENT, Rule, nearest,
};
use mdbook_canvas::internals::message::{literal, quote};
use mdbook_canvas::internals::report;
use mdbook_canvas::internals::rules::{Named, every, named};

use super::file_error::system;
use super::messages::CommandMessage;
use super::{UNUSABLE, colour_of, complain, fail, language, print};

pub(super) fn run(rule: Option<&str>) -> ExitCode {
    let text = match rule {
        None => report::rules(&every().collect::<Vec<&Rule>>(), language::translator()),
        Some(name) => match explained(name) {
            Some(text) => text,
            None => {
                let message = DiagnosticMessage::UnknownRule { rule: quote(name) };
                let help = match nearest(name, every().map(|r| r.name)) {
                    Some(near) => DiagnosticMessage::DidYouMean { word: quote(near) },
                    None => DiagnosticMessage::ListRules {
                        command: literal("mdbook-canvas explain"),
                    },
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
            let error = system(&e);
            fail(CommandMessage::StdoutUnwritable { error });
            ExitCode::from(UNUSABLE)
        }
    }
}

/// What is said of a name: the page of its rule, what became of it if it is an old one.
fn explained(name: &str) -> Option<String> {
    let colour = colour_of(&io::stdout());
    let words = language::translator();
    if let Some(rule) = every().find(|rule| rule.name == name) {
        return report::rule_page(rule, colour, words);
    }
    match named(name)? {
        Named::Rule(rule) => {
            let page = report::rule_page(rule, colour, words)?;
            let (old, new) = (literal(name), literal(rule.name));
            let renamed = words.say(&CommandMessage::RuleRenamed { old, new }.into());
            Some(format!("{renamed}\n\n{page}"))
        }
        Named::Retired(rule) => {
            let retired = CommandMessage::RuleRetired {
                rule: literal(name),
                version: literal(rule.since),
                why: rule.why.clone().into(),
            };
            Some(words.say(&retired.into()) + "\n")
        }
    }
}
