//! Quotes: of another shape, forgotten, or inside a text.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::pieces::{InQuotes, QUOTES, ends_here, in_quotes, is_odd_quote};
use super::place::{Place, Spot, line_from};
use super::repair;
use super::unclosed::{closed, has_opening};
use crate::message::{as_key, literal, quote};

/// Further quotes on a line are not tried.
const MOST_TRIED: usize = 8;

impl Place<'_> {
    /// Quotes that TOML doesn't know, or that are not where they should be.
    pub(super) fn quote(&self) -> Option<Slip> {
        match self.spot {
            Spot::OpenText => self.open_text(),
            Spot::Escape => Some(self.backslash()),
            Spot::LongName => Some(self.long_name()),
            Spot::AfterValue => self.mixed().or_else(|| self.inner_quote()),
            Spot::Value
            | Spot::LineStart
            | Spot::NameInBraces
            | Spot::AfterDot
            | Spot::AfterName
            | Spot::Header => self.odd_quotes().or_else(|| self.missing_first_quote()),
            Spot::AfterHeader | Spot::Control => None,
        }
    }

    /// Curly quotes and their like, at both ends.
    fn odd_quotes(&self) -> Option<Slip> {
        if self.spot == Spot::Value && self.rest().starts_with(",,") {
            return self.two_commas();
        }
        let opening = self.next().filter(|c| is_odd_quote(*c))?;
        let (inner, end) = match in_quotes(self.text, self.at) {
            Some(InQuotes { inner, end }) => (&self.text[inner], end),
            None => {
                let end = self.at + word(self.rest()).len();
                let inner = &self.text[self.at + opening.len_utf8()..end];
                (inner.trim_matches(is_odd_quote), end)
            }
        };
        let text = match self.spot {
            Spot::Value | Spot::AfterName => repair::text(inner),
            _ => as_key(inner),
        };
        let name = if self.spot == Spot::AfterName {
            format!("= {text}")
        } else {
            text.clone()
        };
        self.slip(
            SyntaxMessage::NotAStraightQuote {
                quote: odd_quote(opening).into(),
            },
            match self.spot {
                Spot::Value | Spot::AfterName => {
                    SyntaxMessage::TypeStraightQuotes { text: code(&text) }
                }
                _ => write(&text),
            },
            Fix::new(self.at..end, name),
        )
    }

    /// `,,guests''`: two commas for a low quote.
    fn two_commas(&self) -> Option<Slip> {
        let rest = &self.rest()[2..];
        let length = rest.find(['\'', '"', '’', '“', '”', '‘'])?;
        let after = rest[length..].trim_start_matches(QUOTES);
        let end = self.at + 2 + rest.len() - after.len();
        let text = repair::text(&rest[..length]);
        self.slip(
            SyntaxMessage::CommasForQuote,
            SyntaxMessage::TypeStraightQuotes { text: code(&text) },
            Fix::new(self.at..end, text),
        )
    }

    /// A text that begins with a straight quote and ends with another one.
    fn mixed(&self) -> Option<Slip> {
        let opening = self.text[self.value..].chars().next()?;
        if !matches!(opening, '"' | '\'') {
            return None;
        }
        let start = self.value + 1;
        let line = line_from(self.text, start);
        let is_closing = |c: char| match opening {
            '"' => matches!(c, '“' | '”' | '„' | '«' | '»' | '″' | '＂'),
            _ => matches!(c, '‘' | '’' | '´' | '`' | '′'),
        };
        let (at, closing) = line
            .char_indices()
            .take(200)
            .find(|(at, c)| is_closing(*c) && ends_here(&line[at + c.len_utf8()..]))?;
        let end = start + at + closing.len_utf8();
        if end == self.last || has_opening(&self.text[start..start + at], closing) {
            return None;
        }
        let text = repair::text(&self.text[start..start + at]);
        self.slip(
            SyntaxMessage::MixedQuotes {
                first: quote(opening),
                last: quote(closing),
            },
            SyntaxMessage::TypeSameQuotes { text: code(&text) },
            Fix::new(self.value..end, text),
        )
    }

    /// A quote that ends its text too early, or a text before it that was never closed.
    fn inner_quote(&self) -> Option<Slip> {
        let value = &self.text[self.value..self.last];
        let quote = value.chars().next().filter(|c| matches!(c, '"' | '\''))?;
        let next = self.next()?;
        if self.last != self.at
            || next.is_whitespace()
            || !(next.is_alphanumeric() || QUOTES.contains(&next))
        {
            return self.forgotten(value);
        }
        if let Some(slip) = self.forgotten(value) {
            return Some(slip);
        }
        let line = line_from(self.text, self.value);
        let ends: Vec<usize> = line
            .char_indices()
            .skip(1)
            .take(1000)
            .filter(|(at, c)| *c == quote && ends_here(&line[at + 1..]))
            .map(|(at, _)| self.value + at)
            .filter(|end| *end >= self.at)
            .take(MOST_TRIED)
            .collect();
        let whole = |end: usize| self.text[self.value + 1..end].trim_matches(quote);
        let texts: Vec<(usize, String)> = ends
            .iter()
            .map(|end| (*end, repair::text(whole(*end))))
            .collect();
        let first = texts.first()?;
        if whole(first.0).contains([quote, quote].iter().collect::<String>().as_str()) {
            // Two texts with nothing between them.
            return None;
        }
        let is_doubled = !whole(first.0).contains(quote);
        let fixes = texts
            .iter()
            .map(|(end, text)| Fix::new(self.value..end + 1, text.clone()));
        let best = self.best(fixes);
        let text = code(best.as_ref().map_or(&first.1, |fix| &fix.text));
        let (message, help) = match (is_doubled, quote) {
            (true, _) => (
                SyntaxMessage::ExtraQuote,
                SyntaxMessage::KeepOneQuote { text },
            ),
            (false, '\'') => (
                SyntaxMessage::ApostropheEndsText,
                SyntaxMessage::UseDoubleQuotes { text },
            ),
            (false, _) => (
                SyntaxMessage::QuoteEndsText,
                SyntaxMessage::UseSingleQuotes { text },
            ),
        };
        Some(Slip {
            message: message.into(),
            help: help.into(),
            at: best
                .as_ref()
                .map_or(self.value..self.at, |fix| fix.at.clone()),
            fix: best.map(|fix| fix.text),
        })
    }

    fn backslash(&self) -> Slip {
        let rest = &self.text[self.at..];
        let is_long = rest.starts_with("\"\"\"");
        let end = self.at + end_of_string(rest);
        let marks = if is_long { 3 } else { 1 };
        let inner = &self.text[self.at + marks..end - marks];
        let marks = "'".repeat(marks);
        let single = format!("{marks}{inner}{marks}");
        let double = format!("\"{}\"", inner.replace('\\', "\\\\"));
        let help = if end - self.at <= repair::LONGEST && !inner.contains('\n') {
            let shown = if inner.contains('\'') {
                &double
            } else {
                &single
            };
            SyntaxMessage::QuoteSoOrDoubleBackslash { text: code(shown) }
        } else {
            SyntaxMessage::QuoteOrDoubleBackslash
        };
        let mut fixes = Vec::new();
        if !inner.contains('\'') {
            fixes.push(Fix::new(self.at..end, single));
        }
        if !is_long {
            fixes.push(Fix::new(self.at..end, double));
        }
        self.slip_of(SyntaxMessage::BackslashInQuotes, help, self.at..end, fixes)
    }

    /// A name in three quotes.
    fn long_name(&self) -> Slip {
        let rest = self.rest();
        let quote = rest.chars().next().unwrap_or('"');
        let marks: String = [quote; 3].iter().collect();
        let inner = rest[3..].split(&marks).next().unwrap_or_default();
        let length = (3 + inner.len() + 3).min(rest.len());
        let key = closed(quote, inner);
        self.slip_of(
            SyntaxMessage::KeyHasLongQuotes,
            write(&key),
            self.at..self.at + length,
            vec![Fix::new(self.at..self.at + length, key)],
        )
    }

    /// A text with a quote at its end and none at its beginning.
    fn missing_first_quote(&self) -> Option<Slip> {
        if self.spot != Spot::Value {
            return None;
        }
        let rest = self.rest();
        let (at, last) = rest
            .char_indices()
            .take(200)
            .find(|(_, c)| QUOTES.contains(c))
            .filter(|(at, c)| *at > 0 && ends_here(&rest[at + c.len_utf8()..]))?;
        let inner = &rest[..at];
        let begins = inner.chars().next()?;
        if !(begins.is_alphanumeric() || begins == '-') || inner.contains(['=', '[', '{', '#']) {
            return None;
        }
        let end = self.at + at + last.len_utf8();
        let text = repair::text(inner);
        let quoted = quote(inner);
        self.slip(
            SyntaxMessage::FirstQuoteMissing { text: quoted },
            write(&text),
            Fix::new(self.at..end, text),
        )
    }
}

/// The words at the beginning of a text, up to what ends a value.
fn word(rest: &str) -> &str {
    let end = rest
        .find([',', ']', '}', '#', '=', ';'])
        .unwrap_or(rest.len());
    rest[..end].trim_end()
}

/// A quote that TOML doesn't know, by its name.
fn odd_quote(mark: char) -> SyntaxMessage {
    let shape = match mark {
        '`' => "backtick",
        '«' | '»' | '‹' | '›' => "angle",
        '´' | '′' | '″' => "accent",
        '＂' | '＇' => "wide",
        '「' | '」' | '『' | '』' | '｢' | '｣' => "corner",
        _ => "curly",
    };
    SyntaxMessage::OddQuote {
        shape: literal(shape),
        mark: quote(mark),
    }
}

/// The length of the text in quotes at the beginning, which is closed.
fn end_of_string(rest: &str) -> usize {
    let quote = rest.as_bytes()[0];
    let is_long = rest.as_bytes().starts_with(&[quote; 3]);
    let marks = if is_long { 3 } else { 1 };
    let bytes = rest.as_bytes();
    let mut at = marks;
    while at < bytes.len() {
        match bytes[at] {
            b'\\' => at += 2,
            b if b == quote && (!is_long || bytes[at..].starts_with(&[quote; 3])) => {
                return at + marks;
            }
            _ => at += 1,
        }
    }
    rest.len()
}
