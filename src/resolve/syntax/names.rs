//! Names before an equals sign: several words, other letters, none at all, or no equals sign.

use std::ops::Range;

use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::pieces::{self, Separators, end_of_item, operator};
use super::place::{Bracket, Place, Spot, line_start};
use super::walk::is_value;
use super::{Slip, repair};
use crate::message::{as_key, quote};
use crate::model;
use crate::notation;
use crate::vocabulary::fold;

impl Place<'_> {
    /// What is before an equals sign, or where one should be.
    pub(super) fn name(&self) -> Option<Slip> {
        match self.spot {
            Spot::AfterDot => Some(self.after_dot()),
            Spot::AfterName | Spot::LineStart | Spot::NameInBraces => Some(self.odd_name()),
            Spot::LongName
            | Spot::Value
            | Spot::AfterValue
            | Spot::Header
            | Spot::AfterHeader
            | Spot::OpenText
            | Spot::Escape
            | Spot::Control => None,
        }
    }

    fn after_dot(&self) -> Slip {
        let next = self.next().unwrap_or(' ');
        if next.is_alphanumeric() {
            return self.odd_name();
        }
        let start = self.key.as_ref().map_or(self.entry, |key| key.start);
        let mut fixes = vec![];
        let dots = self.text[self.last..self.at].len();
        fixes.push(Fix::new(
            self.last..self.last + dots,
            if next == '=' { " " } else { "" },
        ));
        self.slip_of(
            SyntaxMessage::KeyMissingAtDot,
            SyntaxMessage::WriteKeysAtDots,
            start..self.at,
            fixes,
        )
    }

    /// A name that needs quotes, or words without an equals sign.
    fn odd_name(&self) -> Slip {
        let separators = match self.holder() {
            Some(Bracket::Curly) => Separators::Count,
            Some(Bracket::Square) | None => Separators::Belong,
        };
        let start = self.entry.min(self.at);
        let end = end_of_item(self.text, start, separators).max(self.at);
        let piece = &self.text[start..end];
        let Some(entry) = pieces::entry(piece) else {
            return self.without_equals_sign(start..end);
        };
        if self.holder().is_none()
            && let Some(slip) = self.several_names(piece, start)
        {
            return slip;
        }
        let written = piece[entry.name.clone()].trim();
        let at = start + entry.name.start..start + entry.name.end;
        if written.starts_with('.') || written.ends_with('.') {
            return Slip {
                message: SyntaxMessage::KeyMissingAtDot.into(),
                help: SyntaxMessage::WriteKeysAtDots.into(),
                at,
                fix: None,
            };
        }
        let key = known_key(written)
            .or_else(|| repair::key(written))
            .unwrap_or_else(|| as_key(written));
        let quoted = quote(written);
        let message = if written.contains('"') || written.starts_with('\'') {
            SyntaxMessage::KeyHasInnerQuotes { key: quoted }
        } else if written.contains(char::is_whitespace) {
            SyntaxMessage::KeyHasSpaces { key: quoted }
        } else {
            SyntaxMessage::KeyNeedsQuotes { key: quoted }
        };
        let dashed = fold(written);
        let is_known = known_key(written).is_some();
        let line = format!("{key} = …");
        let help = if !is_known && written.contains(' ') && as_key(&dashed) == dashed {
            SyntaxMessage::WriteCodeOr {
                first: code(&line),
                second: code(&format!("{dashed} = …")),
            }
        } else {
            write(&line)
        };
        let mut fixes = vec![Fix::new(at.clone(), key.clone())];
        let value = repair::value(&piece[entry.value.clone()]);
        fixes.extend(value.map(|value| Fix::new(start..end, format!("{key} = {value}"))));
        fixes.extend(self.wider());
        self.slip_of(message, help, at, fixes)
    }

    fn without_equals_sign(&self, at: Range<usize>) -> Slip {
        let piece = self.text[at.clone()].trim();
        if self.holder() == Some(Bracket::Curly) {
            return self.without_value_in_braces(piece, at);
        }
        let mut words = piece.splitn(2, [' ', '\t']);
        let (first, rest) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default().trim(),
        );
        let name = repair::key(first.trim_end_matches([':', ','])).unwrap_or_else(|| "name".into());
        if rest.is_empty() {
            let text = quote(piece);
            let message = if piece.ends_with(':') {
                SyntaxMessage::ColonWithoutValue { text }
            } else {
                SyntaxMessage::NoEqualsSignNoValue { text }
            };
            let code = code(&format!("{name} = \"…\""));
            return Slip {
                message: message.into(),
                help: SyntaxMessage::WriteValueOrComment { code }.into(),
                at,
                fix: None,
            };
        }
        // A word in place of the sign: `name is "text"`.
        let text = rest
            .find(['"', '\''])
            .map(|at| &rest[at..])
            .filter(|text| is_value(text));
        let value = text.map(str::to_owned).or_else(|| repair::value(rest));
        let value = value.unwrap_or_else(|| "\"…\"".into());
        let written = format!("{name} = {value}");
        self.slip_of(
            SyntaxMessage::NoEqualsSign,
            write(&written),
            at.clone(),
            vec![Fix::new(at, written)],
        )
    }

    fn without_value_in_braces(&self, piece: &str, at: Range<usize>) -> Slip {
        let is_text = piece.starts_with(['"', '\'']);
        let is_end = piece.is_empty();
        if is_text && self.text[..at.start].trim_end().ends_with(',') {
            return self.text_after_entry(piece, at);
        }
        if is_text {
            let written = format!("name = {piece}");
            return self.slip_of(
                SyntaxMessage::ValueWithoutKeyInBraces {
                    value: quote(piece),
                },
                write(&written),
                at.clone(),
                vec![Fix::new(at, written)],
            );
        }
        let mut words = piece.splitn(2, [' ', '\t']);
        let (first, rest) = (
            words.next().unwrap_or_default(),
            words.next().unwrap_or_default().trim(),
        );
        let value = repair::value(rest).unwrap_or_else(|| "\"…\"".into());
        let name = repair::key(first).unwrap_or_else(|| "name".into());
        let written = format!("{name} = {value}");
        let fixes = if rest.is_empty() {
            Vec::new()
        } else {
            vec![Fix::new(at.clone(), written.clone())]
        };
        self.slip_of(
            if is_end {
                SyntaxMessage::KeyMissingInBraces
            } else {
                SyntaxMessage::NoEqualsSignInBraces { text: quote(piece) }
            },
            write(&written),
            at,
            fixes,
        )
    }

    /// A text without a name after a `name = value`: a further value of it, or one of its own.
    fn text_after_entry(&self, piece: &str, at: Range<usize>) -> Slip {
        let name = self.name_before(self.value);
        let takes_several = |key: &notation::Key| key.name == fold(name) && is_list(key);
        let (end, items) = self.several_from(self.value);
        if keys().any(takes_several)
            && let Some(list) = repair::list_of(&items)
        {
            return self.slip_of(
                SyntaxMessage::SeveralNeedBrackets { key: quote(name) },
                write(&format!("{name} = {list}")),
                self.value..end,
                vec![Fix::new(self.value..end, list)],
            );
        }
        Slip {
            message: SyntaxMessage::ValueWithoutKeyInBraces {
                value: quote(piece),
            }
            .into(),
            help: SyntaxMessage::PutKeyBefore {
                code: code(&format!("note = {piece}")),
            }
            .into(),
            at,
            fix: None,
        }
    }

    /// The name before the equals sign before a value.
    fn name_before(&self, value: usize) -> &str {
        let start = self.entry.min(value).min(line_start(self.text, value));
        let before = self.text[start..value].trim_end();
        let before = before.strip_suffix('=').unwrap_or_default();
        let name = before.rsplit(['{', ',', '\n']).next().unwrap_or_default();
        name.trim().trim_matches(['"', '\''])
    }

    /// Whether a name, on its line or in braces, may have several values.
    pub(super) fn takes_a_list(&self, key: Option<Range<usize>>, is_on_line: bool) -> bool {
        let Some(key) = key else {
            return false;
        };
        let name = fold(&self.text[key]);
        let section = self.section().unwrap_or_default();
        if is_on_line && matches!(section, "relationships" | "blocks") {
            return true;
        }
        keys().any(|key| key.name == name && is_list(key))
    }

    /// Whether the name before a value may have a number.
    pub(super) fn takes_a_number(&self, value: usize) -> bool {
        use notation::Accepts::{Amount, TextOrNumber};
        let name = fold(self.name_before(value));
        keys()
            .filter(|key| key.name == name)
            .any(|key| matches!(key.accepts, Amount | TextOrNumber))
    }
}

fn is_list(key: &notation::Key) -> bool {
    use notation::Accepts::*;
    matches!(
        key.accepts,
        Texts
            | Words(_)
            | RelationshipTypes
            | Foci
            | Segments
            | Channels
            | Preferences
            | Propositions
            | Phases
            | Records(_)
            | NeedIds
            | Comparison
    )
}

fn keys() -> impl Iterator<Item = &'static notation::Key> {
    [
        model::canvas::keys(),
        model::Segment::TABLE,
        model::Proposition::TABLE,
        model::Item::TABLE,
        model::Channel::TABLE,
        model::Relationship::TABLE,
        model::Metric::TABLE,
        model::BlockItem::TABLE,
    ]
    .into_iter()
    .flat_map(|table| table.keys.iter())
}

/// A key of the notation with dashes, which was written with spaces.
fn known_key(written: &str) -> Option<String> {
    let folded = fold(written);
    keys()
        .find(|key| key.name == folded)
        .map(|key| key.name.to_owned())
}

/// Whether words at the beginning of a piece are a name and a sign.
pub(super) fn begins_with_name(piece: &str) -> bool {
    pieces::entry(piece).is_some_and(|entry| operator(&piece[entry.sign]).is_some())
}
