//! Explains what is not TOML to people who have never heard of it.
//!
//! The parser only says that a text is wrong. What is wrong, where, and what was meant is found here
//! from the text itself: `walk` finds the place, and the files beside it each name a kind of slip.

mod messages;
mod place;

mod includes;
mod walk;

mod pieces;

mod repair;

mod fix;
mod numbers;

mod brackets;
mod bullets;
mod characters;
mod comments;
mod details;
mod headers;
mod names;
mod separators;
mod several_names;
mod unclosed;

mod quotes;
mod values;

use std::ops::Range;

use crate::message::{Message, Part, quote};
use crate::text::boundary;
use crate::toml_ast::{Cause, Syntax};
use fix::Fix;
pub(super) use includes::includes;
pub use messages::SyntaxMessage;
use messages::code;
use place::{Place, Spot};

/// A syntax error in plain words.
pub(super) struct Explained {
    pub message: Message,
    pub help: Message,
    /// What it points at, in bytes of the text.
    pub at: Range<usize>,
    /// What to write in its place, if that is known.
    pub suggestion: Option<String>,
}

/// What was typed, what to do about it, and where.
struct Slip {
    message: Message,
    help: Message,
    at: Range<usize>,
    /// The text to put in the place of `at`.
    fix: Option<String>,
}

/// The first syntax error of a text: its message, its help and its place.
pub(super) fn explain(syntax: &Syntax, body: &str) -> Explained {
    let place = walk::first_slip(body);
    let slip = match (syntax.cause, place) {
        (Cause::NotATable, place) if place.as_ref().is_none_or(|p| p.at > syntax.at.start) => {
            not_a_table(syntax, body)
        }
        (Cause::NotATable | Cause::Grammar, Some(place)) => place.explain(),
        (Cause::NotATable | Cause::Grammar, None) => not_toml(syntax.at.clone()),
    };
    Explained {
        message: slip.message,
        help: shortened(slip.help),
        at: slip.at,
        suggestion: slip.fix.filter(|fix| fix.len() <= 2 * repair::LONGEST),
    }
}

/// A help that fits a terminal, however long the code is that it shows.
fn shortened(mut help: Message) -> Message {
    let code = |part: &Part| match part {
        Part::Literal(text) => text.len(),
        // A word in backticks is cut where it is quoted; the others hold no text of the author's.
        Part::Quoted(_)
        | Part::Word(..)
        | Part::Count(_)
        | Part::All(_)
        | Part::Any(_)
        | Part::Sentences(_)
        | Part::Phrase(_) => 0,
    };
    let lengths: Vec<usize> = help.parts.iter().map(|(_, part)| code(part)).collect();
    if lengths.iter().sum::<usize>() <= repair::LONGEST {
        return help;
    }
    let longest = repair::LONGEST / lengths.iter().filter(|length| **length > 0).count();
    for (_, part) in &mut help.parts {
        if let Part::Literal(text) = part
            && text.len() > longest
        {
            text.truncate(boundary(text, longest));
            text.push('…');
        }
    }
    help
}

fn not_toml(at: Range<usize>) -> Slip {
    Slip {
        message: SyntaxMessage::NotValidToml.into(),
        help: SyntaxMessage::WriteTomlLines.into(),
        at,
        fix: None,
    }
}

fn not_a_table(syntax: &Syntax, body: &str) -> Slip {
    let name = body.get(syntax.at.clone()).unwrap_or_default().trim();
    Slip {
        message: SyntaxMessage::ValueAndKeys { key: quote(name) }.into(),
        help: SyntaxMessage::RenameOneOfTwo.into(),
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
                let comment = format!("# {}", words.trim_end_matches(')'));
                self.slip_of(
                    SyntaxMessage::OnlyCommentAfterValue,
                    SyntaxMessage::PutHashBefore {
                        comment: code(&comment),
                    },
                    self.at..end,
                    vec![Fix::new(self.at..end, comment)],
                )
            }
            Spot::AfterValue => Slip {
                message: SyntaxMessage::CantFollowValue {
                    text: quote(&rest[..end - self.at]),
                }
                .into(),
                help: SyntaxMessage::DeleteOrPutComma.into(),
                at: self.at..end,
                fix: None,
            },
            _ => not_toml(self.at..end),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_help_cuts_its_code_and_keeps_its_sentence() {
        let long = "é".repeat(repair::LONGEST);
        let help = |number: &str, text: &str| {
            let help = SyntaxMessage::WriteNumberOrText {
                number: code(number),
                text: code(text),
            };
            shortened(help.into()).to_string()
        };
        let half = "é".repeat(repair::LONGEST / 4);
        assert_eq!(
            help(&long, &long),
            format!("write {half}… for a number, or {half}… for text")
        );
        assert_eq!(
            help("1.5", &long),
            format!("write 1.5 for a number, or {half}… for text")
        );
        assert_eq!(
            help("1.5", &half),
            format!("write 1.5 for a number, or {half} for text")
        );
    }
}
