//! Explains what is not TOML to people who have never heard of it.
//!
//! The parser only says that a text is wrong. What is wrong, where, and what was meant is found here
//! from the text itself: `walk` finds the place, and the files beside it each name a kind of slip.

mod includes;
mod place;

mod walk;

mod pieces;

mod repair;

mod fix;
mod numbers;

mod brackets;
mod bullets;
mod characters;
mod comments;
mod headers;
mod names;
mod separators;
mod several_names;
mod unclosed;

mod quotes;
mod values;

use std::ops::Range;

use crate::diagnostic::{plain, quoted};
use crate::text::boundary;
use crate::toml_ast::{Cause, Syntax};
use fix::Fix;
pub(super) use includes::includes;
use place::{Place, Spot};

/// A syntax error in plain words.
pub(super) struct Explained {
    pub message: String,
    pub help: String,
    /// What it points at, in bytes of the text.
    pub at: Range<usize>,
    /// What to write in its place, if that is known.
    pub suggestion: Option<String>,
}

/// What was typed, what to do about it, and where.
struct Slip {
    message: String,
    help: String,
    at: Range<usize>,
    /// The text to put in the place of `at`.
    fix: Option<String>,
}

const EVERY_LINE: &str =
    "every line is name = \"text\", a [section], or a comment that begins with #";

/// The first syntax error of a text: its message, its help and its place.
pub(super) fn explain(syntax: &Syntax, body: &str) -> Explained {
    let place = walk::first_slip(body);
    let slip = match (syntax.cause, place) {
        (Cause::NotATable, place) if place.as_ref().is_none_or(|p| p.at > syntax.at.start) => {
            not_a_table(syntax, body)
        }
        (Cause::NotATable | Cause::Grammar, Some(place)) => place.explain(),
        (Cause::NotATable | Cause::Grammar, None) => Slip {
            message: "this isn't valid TOML".into(),
            help: EVERY_LINE.into(),
            at: syntax.at.clone(),
            fix: None,
        },
    };
    Explained {
        message: slip.message,
        help: shortened(slip.help),
        at: slip.at,
        suggestion: slip.fix.filter(|fix| fix.len() <= 2 * repair::LONGEST),
    }
}

/// A help that fits a terminal, whatever it quotes.
fn shortened(help: String) -> String {
    if help.len() <= repair::LONGEST {
        return help;
    }
    format!("{}…", &help[..boundary(&help, repair::LONGEST)])
}

fn not_a_table(syntax: &Syntax, body: &str) -> Slip {
    let name = body.get(syntax.at.clone()).unwrap_or_default().trim();
    Slip {
        message: format!(
            "{} has a value already and can't be a table too",
            quoted(name)
        ),
        help: "rename one of the two".into(),
        at: syntax.at.clone(),
        fix: None,
    }
}

impl Place<'_> {
    fn explain(&self) -> Slip {
        self.heading()
            .or_else(|| self.comment())
            .or_else(|| self.fence())
            .or_else(|| self.number())
            .or_else(|| self.bullet())
            .or_else(|| self.character())
            .or_else(|| self.quote())
            .or_else(|| self.header())
            .or_else(|| self.yaml_table())
            .or_else(|| self.bracket())
            .or_else(|| self.separator())
            .or_else(|| self.name())
            .or_else(|| self.value())
            .unwrap_or_else(|| self.nothing_can_follow())
    }

    fn nothing_can_follow(&self) -> Slip {
        let rest = self.rest();
        let end = self.at + rest.split(" #").next().unwrap_or_default().trim_end().len();
        match self.spot {
            Spot::AfterValue if self.opened.is_empty() => {
                let words = rest[..end - self.at].trim_start_matches([';', ',', ' ', '-', '(']);
                self.slip_of(
                    "nothing but a comment can follow a value on its line",
                    format!("put # before it: # {}", plain(words.trim_end_matches(')'))),
                    self.at..end,
                    vec![Fix::new(
                        self.at..end,
                        format!("# {}", words.trim_end_matches(')')),
                    )],
                )
            }
            Spot::AfterValue => Slip {
                message: format!("{} can't follow a value", quoted(&rest[..end - self.at])),
                help: "delete it, or put a comma before it".into(),
                at: self.at..end,
                fix: None,
            },
            _ => Slip {
                message: "this isn't valid TOML".into(),
                help: EVERY_LINE.into(),
                at: self.at..end,
                fix: None,
            },
        }
    }
}
