//! Reads a text by TOML's grammar, up to the first thing that can't be there.
//!
//! The parser says that a text is wrong, in sentences that change between its releases. This walk says
//! what was expected at that place and which brackets are open there, and the slips are named from that.

use std::ops::Range;

use super::place::{Bracket, Open, Place, Spot};
use crate::diagnostic::is_unprintable;
use crate::toml_ast;

/// The first place that breaks the grammar, if the text does.
///
/// Keys that appear twice, and values that can't be tables, are not part of the grammar.
pub(super) fn first_slip(text: &str) -> Option<Place<'_>> {
    let mut walk = Walk {
        text,
        bytes: text.as_bytes(),
        at: if text.starts_with('\u{feff}') { 3 } else { 0 },
        opened: Vec::new(),
        entry: 0,
        key: None,
        value: 0,
        last: 0,
        header: None,
    };
    let (spot, at) = walk.document().err()?;
    Some(Place {
        text,
        spot,
        at,
        opened: walk.opened,
        entry: walk.entry,
        key: walk.key,
        value: walk.value,
        last: walk.last,
        header: walk.header,
    })
}

/// Whether a text is one value of TOML, on one line.
pub(super) fn is_value(text: &str) -> bool {
    let line = format!("x = {text}");
    !text.contains('\n') && first_slip(&line).is_none()
}

/// Whether a letter can be in a name without quotes.
pub(super) fn is_bare(c: char) -> bool {
    c.is_ascii_alphanumeric() || matches!(c, '-' | '_')
}

/// Where the grammar broke.
type Broken = (Spot, usize);

struct Walk<'a> {
    text: &'a str,
    bytes: &'a [u8],
    at: usize,
    opened: Vec<Open>,
    entry: usize,
    key: Option<Range<usize>>,
    value: usize,
    last: usize,
    header: Option<Range<usize>>,
}

impl Walk<'_> {
    fn peek(&self) -> Option<u8> {
        self.bytes.get(self.at).copied()
    }

    fn document(&mut self) -> Result<(), Broken> {
        loop {
            self.blank_lines()?;
            let Some(byte) = self.peek() else {
                return Ok(());
            };
            self.entry = self.at;
            self.key = None;
            if byte == b'[' {
                self.header_line()?;
            } else {
                self.name(Spot::LineStart)?;
                self.assignment()?;
                self.whole_value()?;
                self.end_of_line(Spot::AfterValue)?;
            }
        }
    }

    fn header_line(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let is_list = self.bytes.get(self.at + 1) == Some(&b'[');
        self.at += if is_list { 2 } else { 1 };
        self.name(Spot::Header)?;
        for _ in 0..if is_list { 2 } else { 1 } {
            if self.peek() != Some(b']') {
                return Err((Spot::Header, self.at));
            }
            self.at += 1;
        }
        self.header = Some(start..self.at);
        self.last = self.at;
        self.end_of_line(Spot::AfterHeader)
    }

    /// A name, or several with dots; `first` is what was expected where it begins.
    fn name(&mut self, first: Spot) -> Result<(), Broken> {
        self.spaces();
        let start = self.at;
        let mut spot = first;
        loop {
            match self.peek() {
                Some(quote @ (b'"' | b'\'')) => {
                    if self.bytes[self.at..].starts_with(&[quote, quote, quote]) {
                        return Err((Spot::LongName, self.at));
                    }
                    self.string()?;
                }
                _ => {
                    let rest = &self.text[self.at..];
                    let length = rest.find(|c| !is_bare(c)).unwrap_or(rest.len());
                    if length == 0 {
                        return Err((spot, self.at));
                    }
                    self.at += length;
                }
            }
            self.last = self.at;
            self.key = Some(start..self.at);
            self.spaces();
            if self.peek() != Some(b'.') {
                return Ok(());
            }
            self.at += 1;
            self.spaces();
            spot = Spot::AfterDot;
        }
    }

    fn assignment(&mut self) -> Result<(), Broken> {
        // Two signs in place of one are named as one thing, so that the walk stops before them.
        let is_single = !matches!(self.bytes.get(self.at + 1), Some(b'=' | b'>' | b'~'));
        if self.peek() != Some(b'=') || !is_single {
            return Err((Spot::AfterName, self.at));
        }
        self.at += 1;
        self.last = self.at;
        self.spaces();
        Ok(())
    }

    /// A value, with all that it holds.
    fn whole_value(&mut self) -> Result<(), Broken> {
        loop {
            self.value = self.at;
            match self.peek() {
                Some(b'"' | b'\'') => self.string()?,
                Some(b'[') => {
                    self.open(Bracket::Square);
                    self.blank_lines()?;
                    if self.peek() != Some(b']') {
                        continue;
                    }
                    self.close();
                }
                Some(b'{') => {
                    self.open(Bracket::Curly);
                    self.blank_lines()?;
                    if self.peek() != Some(b'}') {
                        self.entry_in_braces()?;
                        continue;
                    }
                    self.close();
                }
                _ => self.scalar()?,
            }
            self.last = self.at;
            if self.after_value()? {
                return Ok(());
            }
        }
    }

    /// What follows a value in brackets; whether all of them are closed.
    fn after_value(&mut self) -> Result<bool, Broken> {
        while let Some(open) = self.opened.last() {
            let (bracket, end) = (open.bracket, open.bracket.end());
            self.blank_lines()?;
            match self.peek() {
                Some(b) if b == end => self.close(),
                Some(b',') => {
                    self.at += 1;
                    self.last = self.at;
                    self.blank_lines()?;
                    if self.peek() == Some(end) {
                        self.close();
                    } else {
                        if bracket == Bracket::Curly {
                            self.entry_in_braces()?;
                        }
                        return Ok(false);
                    }
                }
                _ => return Err((Spot::AfterValue, self.at)),
            }
        }
        Ok(true)
    }

    fn entry_in_braces(&mut self) -> Result<(), Broken> {
        self.entry = self.at;
        self.key = None;
        self.name(Spot::NameInBraces)?;
        self.assignment()
    }

    fn open(&mut self, bracket: Bracket) {
        self.opened.push(Open {
            bracket,
            at: self.at,
            entry: self.entry,
            key: self.key.clone(),
        });
        self.at += 1;
        self.last = self.at;
    }

    fn close(&mut self) {
        if let Some(open) = self.opened.pop() {
            self.entry = open.entry;
            self.key = open.key;
            self.value = open.at;
        }
        self.at += 1;
        self.last = self.at;
    }

    fn spaces(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t')) {
            self.at += 1;
        }
    }

    fn newline(&mut self) -> bool {
        let rest = &self.bytes[self.at..];
        let length = match rest {
            [b'\n', ..] => 1,
            [b'\r', b'\n', ..] => 2,
            _ => 0,
        };
        self.at += length;
        length > 0
    }

    fn comment(&mut self) -> Result<(), Broken> {
        if self.peek() == Some(b'#') {
            let rest = &self.text[self.at..];
            let line = rest.lines().next().unwrap_or_default();
            if let Some(odd) = line.find(is_control) {
                return Err((Spot::Control, self.at + odd));
            }
            self.at += line.len();
        }
        Ok(())
    }

    fn blank_lines(&mut self) -> Result<(), Broken> {
        loop {
            self.spaces();
            self.comment()?;
            if !self.newline() {
                return Ok(());
            }
        }
    }

    fn end_of_line(&mut self, spot: Spot) -> Result<(), Broken> {
        self.spaces();
        self.comment()?;
        if self.newline() || self.at == self.bytes.len() {
            Ok(())
        } else {
            Err((spot, self.at))
        }
    }

    /// A text in quotes.
    fn string(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let quote = self.bytes[start];
        let is_long = self.bytes[start..].starts_with(&[quote, quote, quote]);
        self.at += if is_long { 3 } else { 1 };
        let mut has_code = false;
        loop {
            let rest = &self.bytes[self.at..];
            match rest {
                [] => return Err((Spot::OpenText, start)),
                [b'\n', ..] | [b'\r', b'\n', ..] if !is_long => {
                    return Err((Spot::OpenText, start));
                }
                [b'\r', b'\n', ..] => self.at += 2,
                [b'\\', next, ..] if quote == b'"' => {
                    has_code = true;
                    self.at += if next.is_ascii() && !matches!(next, b'\n' | b'\r') {
                        2
                    } else {
                        1
                    };
                }
                [b, ..] if *b == quote && !is_long => {
                    self.at += 1;
                    break;
                }
                [a, b, c, more @ ..] if [*a, *b, *c] == [quote; 3] => {
                    // Up to two more belong to the text.
                    self.at += 3 + more.iter().take(2).take_while(|b| **b == quote).count();
                    break;
                }
                [b, ..] if is_control(char::from(*b)) && *b != b'\n' => {
                    return Err((Spot::Control, self.at));
                }
                _ => self.at += 1,
            }
        }
        // The parser itself knows the codes that follow a backslash.
        if has_code && !toml_ast::is_value(&self.text[start..self.at]) {
            return Err((Spot::Escape, start));
        }
        Ok(())
    }

    /// A number, a date, `true` or `false`.
    fn scalar(&mut self) -> Result<(), Broken> {
        let start = self.at;
        let is_part =
            |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '_' | '.' | ':');
        let length = |at: usize| {
            let rest = &self.text[at..];
            rest.find(|c| !is_part(c)).unwrap_or(rest.len())
        };
        let mut end = start + length(start);
        let written = &self.text[start..end];
        let is_date = written.len() == 10 && written.as_bytes()[4] == b'-';
        let rest = &self.bytes[end..];
        if is_date && matches!(rest, [b' ', b'0'..=b'9', _, b':', ..]) {
            end += 1 + length(end + 1);
        }
        let written = &self.text[start..end];
        // Most are plain, and need no parser.
        let (whole, part) = written.split_once('.').unwrap_or((written, "0"));
        let is_digits = |s: &str| !s.is_empty() && s.bytes().all(|b| b.is_ascii_digit());
        let is_plain = matches!(written, "true" | "false")
            || written.len() < 18
                && is_digits(whole)
                && is_digits(part)
                && (!whole.starts_with('0') || whole == "0");
        if written.is_empty() || !is_plain && !toml_ast::is_value(written) {
            return Err((Spot::Value, start));
        }
        self.at = end;
        Ok(())
    }
}

fn is_control(c: char) -> bool {
    c.is_ascii_control() && is_unprintable(c) && c != '\t'
}
