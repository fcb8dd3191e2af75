//! Values: none, without quotes or brackets, and numbers that are not written as TOML's.

use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::names::begins_with_name;
use super::numbers::{number, number_length};
use super::pieces::{self, Separators, end_of_item};
use super::place::{Bracket, Place, Spot, line_from, lines_from, next_line};
use super::{Slip, repair};
use crate::message::{as_text, quote};

impl Place<'_> {
    /// A number with a comma, with spaces or with a unit.
    pub(super) fn number(&self) -> Option<Slip> {
        let start = match self.spot {
            Spot::AfterValue
                if self.holder() != Some(Bracket::Curly) || self.next() != Some(',') =>
            {
                self.value
            }
            // What follows the comma in braces was read as a name.
            Spot::AfterName if self.holder() == Some(Bracket::Curly) => {
                let key = self.key.clone()?;
                let is_next = self.text[..key.start].trim_end().ends_with(',')
                    && self.text[key.clone()].starts_with(|c: char| c.is_ascii_digit());
                is_next.then_some(self.value)?
            }
            Spot::Value => self.at,
            _ => return None,
        };
        let start = self.decimals_before(start);
        let text = line_from(self.text, start);
        let begins = text.trim_start_matches(['+', '-', '€', '$', '£', '~', '≈', '<', '>', '.']);
        if !begins.starts_with(|c: char| c.is_ascii_digit()) || start > self.at {
            return None;
        }
        let length = number_length(text, self.holder());
        let written = text[..length].trim_end();
        let end = start + written.len();
        let is_more = match self.spot {
            Spot::Value => true,
            Spot::AfterName => end >= self.last,
            _ => end > self.at,
        };
        if !is_more {
            return None;
        }
        let digits = number(written);
        let text = as_text(written);
        // A comma before three digits is a decimal mark for some and groups thousands for others.
        let groups: Vec<&str> = written.trim_start_matches(['-', '+']).split(',').collect();
        let is_unsure = groups.len() == 2 && groups[0] != "0" && groups[1].len() == 3;
        let number_first = digits
            .clone()
            .filter(|_| self.takes_a_number(start) && !is_unsure);
        let (shown, as_text) = (quote(written), code(&text));
        let (message, help) = match (&digits, written.contains(',')) {
            (Some(number), true) if is_unsure => (
                SyntaxMessage::NumberHasComma { number: shown },
                SyntaxMessage::WriteTextOrNumbers {
                    text: as_text,
                    whole: code(&written.replace(',', "")),
                    decimal: code(number),
                },
            ),
            (Some(number), true) => (
                SyntaxMessage::NumberHasComma { number: shown },
                SyntaxMessage::WriteNumberOrText {
                    number: code(number),
                    text: as_text,
                },
            ),
            _ => (
                SyntaxMessage::NotANumberOrDate { value: shown },
                SyntaxMessage::PutInQuotes { text: as_text },
            ),
        };
        let narrow = Fix::new(start..end, number_first.unwrap_or(text));
        Some(self.slip_of(message, help, start..end, vec![narrow]))
    }

    /// Where a number in a list begins whose decimals were read as the next value: `[1.500,00]`.
    fn decimals_before(&self, start: usize) -> usize {
        let before = &self.text[..start];
        let whole = before.strip_suffix(',').unwrap_or_default();
        let digits = whole.trim_end_matches(|c: char| c.is_ascii_digit() || c == '.');
        if self.holder() == Some(Bracket::Square) && digits.len() < whole.len() {
            return digits.len();
        }
        start
    }

    /// Words without quotes, and nothing at all.
    pub(super) fn value(&self) -> Option<Slip> {
        if self.spot != Spot::Value {
            return None;
        }
        let rest = self.rest();
        let is_nothing = rest.is_empty()
            || rest.starts_with(['#', ',', '}', ']', ')', ';'])
            || ["//", "/*", "<!--"]
                .iter()
                .any(|comment| rest.starts_with(comment));
        if is_nothing {
            return Some(self.nothing());
        }
        Some(self.words())
    }

    fn nothing(&self) -> Slip {
        let Some(key) = self.key.clone() else {
            return self.without_name();
        };
        if self.holder() == Some(Bracket::Square) {
            return self.without_name();
        }
        let name = &self.text[key.clone()];
        let at = key.start..self.last.max(key.end);
        if self.opened.is_empty() {
            let below = next_line(self.text, self.at);
            let next = lines_from(self.text, below).find(|(_, line)| !line.trim().is_empty());
            if let Some((start, line)) = next {
                let indent = line.len() - line.trim_start().len();
                let value = start + indent;
                let begins = line.trim_start().starts_with(['"', '\'', '[', '{']);
                let is_section = line
                    .trim_start()
                    .trim_matches(['[', ']', ' '])
                    .chars()
                    .all(|c| super::walk::is_bare(c) || c == '.');
                let joined = Fix::new(self.last..value, " ");
                if begins
                    && !is_section
                    && !begins_with_name(line)
                    && self.best([joined.clone()]).is_some()
                {
                    return self.slip_of(
                        SyntaxMessage::ValueOnNextLine { key: quote(name) },
                        SyntaxMessage::PutAfterEqualsSign {
                            code: code(&format!("{name} = {}", line.trim())),
                        },
                        at,
                        vec![joined],
                    );
                }
                let nested = line.starts_with([' ', '\t']) && begins_with_name(line);
                if nested && let Some(slip) = self.indented(start) {
                    return slip;
                }
            }
        }
        Slip {
            message: SyntaxMessage::KeyWithoutValue { key: quote(name) }.into(),
            help: SyntaxMessage::WriteValueOrDelete {
                code: code(&format!("{name} = \"…\"")),
                line: code(&format!("{name} =")),
            }
            .into(),
            at,
            fix: None,
        }
    }

    fn without_name(&self) -> Slip {
        Slip {
            message: SyntaxMessage::ValueMissing.into(),
            help: SyntaxMessage::WriteTextInQuotes.into(),
            at: self.at..self.at + self.next().map_or(0, char::len_utf8),
            fix: None,
        }
    }

    /// A name with a colon, and indented lines below it.
    pub(super) fn yaml_table(&self) -> Option<Slip> {
        let sign = pieces::operator(self.rest())?;
        let after = self.rest()[sign.len()..].trim();
        let is_open = after.is_empty() || after.starts_with('#');
        if self.spot != Spot::AfterName || !self.opened.is_empty() || !is_open {
            return None;
        }
        self.indented(next_line(self.text, self.at))
    }

    /// Lines set in below a name: a table as YAML writes it.
    fn indented(&self, below: usize) -> Option<Slip> {
        let key = self.key.clone()?;
        let name = &self.text[key.clone()];
        let (mut entries, mut end) = (Vec::new(), below);
        for (start, line) in lines_from(self.text, below) {
            if !line.starts_with([' ', '\t']) || line.trim().is_empty() || entries.len() > 12 {
                break;
            }
            entries.push(repair::entry(line.trim().trim_end_matches(','))?);
            end = start + line.len();
        }
        if entries.is_empty() {
            return None;
        }
        let written = format!("{name} = {{ {} }}", entries.join(", "));
        Some(self.slip_of(
            SyntaxMessage::IndentedValues { key: quote(name) },
            SyntaxMessage::WriteInBraces {
                code: code(&written),
            },
            key.start..self.line_end(),
            vec![Fix::new(key.start..end, written)],
        ))
    }

    fn words(&self) -> Slip {
        let separators = if self.opened.is_empty() {
            Separators::Belong
        } else {
            Separators::Count
        };
        let end = end_of_item(self.text, self.at, separators).max(self.at);
        let written = self.text[self.at..end]
            .trim_end_matches([',', ';'])
            .trim_end();
        let end = self.at + written.len();
        if let Some(slip) = self.word_of_logic(written) {
            return slip;
        }
        // Names with values, and no braces around them.
        let is_table = self.holder() != Some(Bracket::Square) && begins_with_name(written);
        if is_table {
            let line_end = end_of_item(self.text, self.at, Separators::Belong);
            let piece = &self.text[self.at..line_end];
            let inner = piece.trim_end_matches(['}', ' ']);
            if let Some(table) = repair::brackets(inner) {
                let mut fixes = vec![Fix::new(self.at..line_end, table.clone())];
                fixes.extend(self.wider());
                return self.slip_of(
                    SyntaxMessage::KeysNeedBraces,
                    write(&table),
                    self.at..line_end,
                    fixes,
                );
            }
        }
        if is_table {
            return Slip {
                message: SyntaxMessage::KeysNeedBraces.into(),
                help: write("{ name = \"…\" }").into(),
                at: self.at..end,
                fix: None,
            };
        }
        let (list_end, several) = self.several(end, written);
        if several.len() > 1 {
            let words = several
                .iter()
                .all(|item| item.split_whitespace().count() < 4);
            if words
                && (self.takes_a_list(self.key.clone(), self.opened.is_empty())
                    || self.holder() == Some(Bracket::Curly))
                && let Some(list) = repair::list_of(&several)
            {
                return self
                    .slip(
                        SyntaxMessage::SeveralNeedQuotes,
                        write(&list),
                        Fix::new(self.at..list_end, list),
                    )
                    .unwrap_or_else(|| self.without_name());
            }
        }
        let fixed = repair::value(written).unwrap_or_else(|| as_text(written));
        let mut fixes = vec![Fix::new(self.at..end, fixed.clone())];
        if list_end > end {
            let whole = self.text[self.at..list_end].trim_end();
            fixes.push(Fix::new(self.at..list_end, repair::text(whole)));
        }
        fixes.extend(self.wider());
        self.slip_of(
            SyntaxMessage::TextNeedsQuotes {
                text: quote(written),
            },
            write(&fixed),
            self.at..end,
            fixes,
        )
    }

    /// Values with commas between them and no brackets around.
    fn several(&self, end: usize, written: &str) -> (usize, Vec<&str>) {
        if self.holder() != Some(Bracket::Curly) {
            let start = self.at;
            return (end, pieces::items(&self.text[start..start + written.len()]));
        }
        self.several_from(self.at)
    }

    /// Values in braces from a place on, up to the next name.
    pub(super) fn several_from(&self, start: usize) -> (usize, Vec<&str>) {
        let mut all = end_of_item(self.text, start, Separators::Count).max(start);
        let mut items = vec![&self.text[start..all]];
        loop {
            let rest = self.text[all..].trim_start_matches([' ', '\t']);
            let Some(next) = rest.strip_prefix([',', ';']) else {
                return (all, items);
            };
            let next = next.trim_start_matches([' ', '\t']);
            let start = self.text.len() - next.len();
            let next_end = end_of_item(self.text, start, Separators::Count);
            let item = &self.text[start..next_end.max(start)];
            if item.is_empty() || begins_with_name(item) || items.len() > 20 {
                return (all, items);
            }
            items.push(item);
            all = next_end;
        }
    }

    /// `True`, `yes` and their like.
    fn word_of_logic(&self, written: &str) -> Option<Slip> {
        let flag = match written.to_lowercase().as_str() {
            "true" | "yes" | "on" => "true",
            "false" | "no" | "off" => "false",
            "null" | "none" | "nil" | "undefined" if self.opened.is_empty() => {
                let key = self.key.clone()?;
                let name = &self.text[key.clone()];
                let line = key.start..self.at + written.len();
                return Some(self.slip_of(
                    SyntaxMessage::WordNotAValue {
                        word: quote(written),
                    },
                    SyntaxMessage::DeleteCode {
                        code: code(&format!("{name} = {written}")),
                    },
                    line.clone(),
                    vec![Fix::new(line, "")],
                ));
            }
            _ => return None,
        };
        let text = as_text(written);
        let is_flag = written.eq_ignore_ascii_case(flag)
            || self
                .key
                .clone()
                .is_some_and(|key| &self.text[key] == "findings");
        let fixed = if is_flag {
            flag.to_owned()
        } else {
            text.clone()
        };
        let (flag, text) = (code(flag), code(&text));
        let help = if is_flag {
            SyntaxMessage::WriteFlagOrText { flag, text }
        } else {
            SyntaxMessage::WriteTextOrFlag { text, flag }
        };
        let at = self.at..self.at + written.len();
        self.slip(
            SyntaxMessage::WordNotAValue {
                word: quote(written),
            },
            help,
            Fix::new(at, fixed),
        )
    }
}
