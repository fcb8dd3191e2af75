//! Commas, semicolons and equals signs, and what people type for them.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::pieces::{self, Separators, end_of_brackets, end_of_item, operator};
use super::place::{Bracket, Place, Spot};
use super::repair;
use super::walk::is_bare;
use crate::message::{literal, quote};

/// What people type between values for a comma.
const FOR_A_COMMA: &[&str] = &[
    ";", "|", "/", "+", "&", ".", "and ", "or ", "und ", "oder ", "et ",
];

impl Place<'_> {
    /// Signs between a name and its value, and between values.
    pub(super) fn separator(&self) -> Option<Slip> {
        match self.spot {
            Spot::AfterName => self.for_an_equals_sign(),
            Spot::AfterValue => match self.holder() {
                Some(bracket) => self.between_values(bracket),
                None => self.after_a_line(),
            },
            Spot::Value | Spot::NameInBraces => self.extra_sign(),
            Spot::LineStart => self.line_begins_with_a_sign(),
            Spot::AfterDot
            | Spot::LongName
            | Spot::Header
            | Spot::AfterHeader
            | Spot::OpenText
            | Spot::Escape
            | Spot::Control => None,
        }
    }

    /// `=>`, `:` and their like, or nothing, before a value.
    fn for_an_equals_sign(&self) -> Option<Slip> {
        let rest = self.rest();
        let key = self.key.clone()?;
        let name = &self.text[key.clone()];
        let Some(sign) = operator(rest) else {
            // An apostrophe or a quote in a name.
            if self.last == self.at && rest.starts_with(['"', '\'']) && rest.contains('=') {
                return None;
            }
            let begins_value = rest.starts_with(['"', '\'', '[', '{', '(']);
            let separators = match self.holder() {
                Some(_) => Separators::Count,
                None => Separators::Belong,
            };
            let end = end_of_item(self.text, self.at, separators).max(self.at);
            return begins_value.then(|| {
                let mut fixes = vec![Fix::new(self.last..self.at, " = ")];
                if self.last == self.at {
                    fixes = vec![Fix::new(key.clone(), format!("{name} ="))];
                }
                fixes.extend(self.wider());
                self.slip_of(
                    SyntaxMessage::EqualsSignMissing { key: quote(name) },
                    write(&format!("{name} = {}", &self.text[self.at..end])),
                    self.last..self.at,
                    fixes,
                )
            });
        };
        let after = &rest[sign.len()..];
        if after.trim().is_empty() && sign.starts_with(':') {
            return None;
        }
        // More signs in a row: `= =`, `: =`.
        let more = after.trim_start();
        let length = match operator(more) {
            Some(second) if matches!(second, "=" | ":" | ">" | "=>") => {
                rest.len() - more.len() + second.len()
            }
            _ => sign.len(),
        };
        let before = if self.last == self.at { " " } else { "" };
        let behind = if rest[length..].starts_with([' ', '\t']) {
            ""
        } else {
            " "
        };
        let at = self.at..self.at + length;
        let narrow = Fix::new(at.clone(), format!("{before}={behind}"));
        let mut fixes = vec![narrow];
        fixes.extend(self.wider());
        fixes.extend(self.table_for_an_entry(length));
        let shown = self.best(fixes.clone());
        let line = match shown.as_ref().filter(|fix| fix.at != at) {
            Some(fix) if fix.at.start <= key.start => fix.text.clone(),
            _ => {
                let end = end_of_item(self.text, self.at + length, Separators::Count);
                format!(
                    "{name} = {}",
                    self.text[(self.at + length).min(end)..end].trim()
                )
            }
        };
        Some(self.slip_of(
            SyntaxMessage::NotAnEqualsSign {
                sign: quote(rest[..length].trim_end()),
            },
            write(&line),
            at,
            fixes,
        ))
    }

    /// `guests: name: "Guests"`: a table without braces.
    fn table_for_an_entry(&self, length: usize) -> Option<Fix> {
        let key = self.key.clone()?;
        let start = self.at + length;
        let end = end_of_item(self.text, start, Separators::Belong);
        let piece = self.text[start..end.max(start)].trim();
        pieces::entry(piece).filter(|entry| !entry.value.is_empty())?;
        let table = repair::brackets(piece.trim_end_matches('}'))?;
        Some(Fix::new(
            key.start..end,
            format!("{} = {table}", &self.text[key]),
        ))
    }

    /// A comma that is missing, or another sign in its place.
    fn between_values(&self, bracket: Bracket) -> Option<Slip> {
        let rest = self.rest();
        if rest.is_empty() {
            return None;
        }
        if let Some(sign) = FOR_A_COMMA.iter().find(|sign| rest.starts_with(**sign)) {
            let at = self.at..self.at + sign.trim_end().len();
            let mut fixes = vec![Fix::new(self.last..at.end, ",")];
            let open = self.opened.last()?;
            if let Some(end) = end_of_brackets(self.text, open.at, repair::LONGEST) {
                let all = with_commas(&self.text[open.at..end]);
                fixes.push(Fix::new(open.at..end, all));
            }
            let mut slip = self.slip_of(
                SyntaxMessage::NotAComma {
                    sign: quote(sign.trim_end()),
                },
                SyntaxMessage::WriteCommaInstead,
                at.clone(),
                fixes,
            );
            if slip.at.start == self.last
                && slip.at.end == at.end
                && slip.fix.as_deref() == Some(",")
                && self.last < self.at
            {
                // The sign alone is enough to show.
                let fix = Fix::new(at.clone(), ",");
                if self.best([fix.clone()]).is_some() {
                    (slip.at, slip.fix) = (at, Some(fix.text));
                }
            }
            return Some(slip);
        }
        if bracket == Bracket::Curly && operator(rest).is_some_and(|sign| sign != "->") {
            return self.slip(
                SyntaxMessage::CantFollowValue {
                    text: quote(operator(rest)?),
                },
                SyntaxMessage::WriteOneAfterComma,
                Fix::new(self.at..self.at + 1, ""),
            );
        }
        let begins = rest.chars().next()?;
        if !(begins.is_alphanumeric()
            || is_bare(begins)
            || matches!(begins, '"' | '\'' | '[' | '{'))
        {
            return None;
        }
        let value = self
            .value
            .max(self.opened.last().map_or(0, |open| open.at + 1));
        let written = &self.text[value..self.last];
        let fix = if written.len() <= repair::LONGEST && !written.contains('\n') {
            Fix::new(value..self.last, format!("{written},"))
        } else {
            Fix::new(
                self.last - 1..self.last,
                format!("{},", written.chars().next_back()?),
            )
        };
        let message = match written.chars().count() {
            ..=40 => SyntaxMessage::CommaMissing {
                value: quote(written),
            },
            _ => SyntaxMessage::CommaMissingHere,
        };
        self.slip(
            message,
            if self.begins_line() {
                SyntaxMessage::PutCommaOnLineAbove
            } else {
                SyntaxMessage::PutCommaAfter
            },
            fix,
        )
    }

    /// What follows a value at the end of a line.
    fn after_a_line(&self) -> Option<Slip> {
        let rest = self.rest();
        let trimmed = rest.split(" #").next().unwrap_or_default().trim_end();
        let next = self.next()?;
        let key = self.key.clone()?;
        let name = &self.text[key];
        let marks = trimmed.len()
            - trimmed
                .trim_start_matches([',', ';', '.', ' ', ':', '\\', '|'])
                .len();
        let after = trimmed[marks..].trim_start();
        if after.is_empty() && marks > 0 {
            return Some(self.slip_of(
                SyntaxMessage::LineEndsWith {
                    marks: quote(trimmed),
                },
                SyntaxMessage::DeleteIt,
                self.at..self.at + marks,
                vec![Fix::new(self.at..self.at + marks, "")],
            ));
        }
        let starts_entry = pieces::entry(after).filter(|entry| {
            !entry.value.is_empty() && after[entry.name.clone()].chars().all(is_bare)
        });
        if starts_entry.is_some() {
            let end = self.at + trimmed.len();
            if let Some(slip) = self.details(after, end) {
                return Some(slip);
            }
            let at = self.last..end - after.len();
            let mut fixes = vec![Fix::new(at.clone(), "\n")];
            let repaired: Option<Vec<String>> = pieces::items(after)
                .iter()
                .map(|item| repair::entry(item))
                .collect();
            fixes.extend(
                repaired.map(|all| Fix::new(self.last..end, format!("\n{}", all.join("\n")))),
            );
            return Some(self.slip_of(
                SyntaxMessage::KeyNeedsOwnLine,
                SyntaxMessage::BeginLineBefore { code: code(after) },
                self.at..end,
                fixes,
            ));
        }
        let is_list = matches!(next, ',' | ';' | '|' | '/' | '&' | '+' | '"' | '\'')
            || FOR_A_COMMA.iter().any(|sign| rest.starts_with(sign));
        if !is_list {
            return None;
        }
        let whole =
            self.text[self.value..self.at + trimmed.len()].trim_end_matches([']', ')', ' ']);
        let all = with_commas(whole);
        if matches!(next, ';' | '/' | '|') && !after.starts_with(['"', '\'', '“']) {
            return None;
        }
        let items = pieces::items(&all);
        let list = if items.len() > 1 {
            repair::list_of(&items)?
        } else {
            repair::list_of(&[&self.text[self.value..self.last], after])?
        };
        let at = self.value..self.at + trimmed.len();
        Some(self.slip_of(
            SyntaxMessage::SeveralNeedBrackets { key: quote(name) },
            write(&format!("{name} = {list}")),
            at.clone(),
            vec![Fix::new(at, list)],
        ))
    }

    /// A comma or an equals sign too many.
    fn extra_sign(&self) -> Option<Slip> {
        let next = self.next()?;
        let rest = self.rest();
        if matches!(next, '=' | ':' | '>') && self.spot == Spot::Value {
            return self.slip(
                if next == '=' {
                    SyntaxMessage::ExtraEqualsSign
                } else {
                    SyntaxMessage::SignAfterEqualsSign { sign: quote(next) }
                },
                SyntaxMessage::DeleteIt,
                Fix::new(self.at..self.at + 1, ""),
            );
        }
        let is_after_equals = self.text[..self.at].trim_end().ends_with('=');
        if !matches!(next, ',' | ';') || self.opened.is_empty() || is_after_equals {
            return None;
        }
        let length = rest.len() - rest.trim_start_matches([',', ';', ' ']).len();
        let length = rest[..length].trim_end().len();
        self.slip(
            SyntaxMessage::SignNotNeeded {
                sign: literal(if next == ',' { "comma" } else { "semicolon" }),
            },
            SyntaxMessage::DeleteIt,
            Fix::new(self.at..self.at + length, ""),
        )
    }

    fn line_begins_with_a_sign(&self) -> Option<Slip> {
        let next = self.next()?;
        let rest = self.rest().trim_end();
        let at = self.at..self.at + rest.len();
        match next {
            // JSON.
            '{' if self.text[..self.at].trim().is_empty() => self.plain(
                SyntaxMessage::BracesAroundCanvas,
                SyntaxMessage::DeleteBraces,
                at,
            ),
            '{' => self.plain(
                SyntaxMessage::LineBeginsWithBrace,
                SyntaxMessage::PutKeyAndEqualsSign,
                at,
            ),
            ',' | ';' => Some(self.slip_of(
                SyntaxMessage::LineBeginsWith { sign: quote(next) },
                SyntaxMessage::DeleteOrWriteList,
                self.at..self.at + 1,
                vec![Fix::new(self.at..self.at + 1, "")],
            )),
            '=' | ':' => self.plain(
                SyntaxMessage::KeyMissingBefore { sign: quote(next) },
                SyntaxMessage::WriteAfterKey { code: code(rest) },
                self.at..self.at + 1,
            ),
            _ => None,
        }
    }
}

/// A piece with commas in place of the signs that people type for one, outside quotes.
fn with_commas(piece: &str) -> String {
    let mut out = String::with_capacity(piece.len());
    let mut at = 0;
    while let Some(c) = piece[at..].chars().next() {
        let after_value = out.trim_end().ends_with(['"', '\'', '”', ']', '}']);
        if let Some(end) = pieces::end_of_quotes(piece, at).filter(|_| !after_value || c == '"') {
            out.push_str(&piece[at..end]);
            at = end;
        } else if let Some(sign) = FOR_A_COMMA
            .iter()
            .find(|s| piece[at..].starts_with(**s))
            .filter(|_| after_value)
        {
            out.truncate(out.trim_end().len());
            out.push(',');
            at += sign.trim_end().len();
        } else {
            out.push(c);
            at += c.len_utf8();
        }
    }
    out
}
