//! Characters that look like others, or that can't be seen: full-width signs, unusual spaces, what
//! comes along with a copied text.

use super::Slip;
use super::fix::Fix;
use super::messages::SyntaxMessage;
use super::pieces::is_invisible;
use super::place::{Place, Spot, line_start};
use crate::message::{Part, literal, quote};

/// Whether a character is a space other than the one on the keyboard.
pub(super) fn is_odd_space(c: char) -> bool {
    c == '\u{2800}' || c.is_whitespace() && !c.is_ascii() && !is_invisible(c)
}

/// The sign of TOML that a wide one looks like.
pub(super) fn narrow(c: char) -> Option<char> {
    match c {
        '\u{ff01}'..='\u{ff5e}' if c != '；' => char::from_u32(u32::from(c) - 0xff01 + 0x21),
        '、' | '､' | '،' | '﹐' | '︐' => Some(','),
        '。' | '｡' => Some('.'),
        '﹦' => Some('='),
        '【' | '〔' => Some('['),
        '】' | '〕' => Some(']'),
        '؛' | '；' => Some(','),
        _ => None,
    }
}

/// What a character is that looks like the sign of TOML.
fn looks_like(odd: char, sign: char) -> SyntaxMessage {
    let kind = match sign {
        _ if matches!(odd, '；' | '؛') => "semicolon",
        '=' => "equals",
        ',' => "comma",
        '[' | ']' => "square",
        '{' | '}' => "curly",
        '(' | ')' => "round",
        ':' => "colon",
        '"' | '\'' => "quote",
        '#' => "hash",
        '.' => "period",
        '0'..='9' => "digit",
        'a'..='z' | 'A'..='Z' => "letter",
        _ => "sign",
    };
    let name = Part::from(SyntaxMessage::SignName {
        sign: literal(kind),
    });
    let character = quote(odd);
    if ('\u{ff01}'..='\u{ff5e}').contains(&odd) {
        SyntaxMessage::FullWidthSign { character, name }
    } else {
        SyntaxMessage::UnusualSign { character, name }
    }
}

fn is_odd(c: char) -> bool {
    is_invisible(c) || is_odd_space(c) || narrow(c).is_some()
}

/// A piece with the signs of TOML and ordinary spaces; what is in straight quotes stays as it is.
fn cleaned(piece: &str) -> String {
    let mut quote = None;
    let mut out = String::with_capacity(piece.len());
    for c in piece.chars() {
        if let Some(end) = quote {
            if c == end {
                quote = None;
                out.push(narrow(c).unwrap_or(c));
            } else {
                out.push(c);
            }
        } else if is_invisible(c) {
        } else if is_odd_space(c) {
            out.push(' ');
        } else {
            let sign = narrow(c).unwrap_or(c);
            if matches!(sign, '"' | '\'') {
                quote = Some(c);
            }
            out.push(sign);
        }
    }
    out
}

impl Place<'_> {
    /// Characters that can't be seen, or that look like a sign of TOML.
    pub(super) fn character(&self) -> Option<Slip> {
        let (at, odd) = self.odd_character()?;
        let end = at + odd.len_utf8();
        let (message, help, sign) = if is_invisible(odd) {
            (
                SyntaxMessage::InvisibleCharacter {
                    code: quote(odd.escape_unicode().to_string()),
                },
                SyntaxMessage::DeleteOrTypeAgain,
                String::new(),
            )
        } else if is_odd_space(odd) {
            (
                SyntaxMessage::UnusualSpace {
                    code: quote(odd.escape_unicode().to_string()),
                },
                SyntaxMessage::DeleteAndTypeSpace,
                " ".to_owned(),
            )
        } else {
            let sign = narrow(odd)?;
            let is_last = self.spot == Spot::AfterValue
                && self.holder().is_none()
                && self.rest()[odd.len_utf8()..].trim().is_empty();
            if is_last {
                return Some(self.slip_of(
                    looks_like(odd, sign),
                    SyntaxMessage::DeleteIt,
                    at..end,
                    vec![Fix::new(at..end, "")],
                ));
            }
            (
                looks_like(odd, sign),
                SyntaxMessage::TypeInstead {
                    sign: literal(sign),
                },
                sign.to_string(),
            )
        };
        let line_end = self.line_end().max(end);
        let last = self.text[at..line_end].rfind(is_odd).map_or(end, |last| {
            let last = at + last;
            last + self.text[last..].chars().next().map_or(0, char::len_utf8)
        });
        let mut fixes = vec![
            Fix::new(at..end, sign),
            Fix::new(at..last, cleaned(&self.text[at..last])),
        ];
        let line = line_start(self.text, self.entry.min(at));
        let entry = self.entry.min(at).max(line);
        if line_end - entry <= super::repair::LONGEST {
            let whole = cleaned(&self.text[entry..line_end]);
            fixes.push(Fix::new(entry..line_end, whole.clone()));
            fixes.extend(super::repair::entry(&whole).map(|text| Fix::new(entry..line_end, text)));
        }
        Some(self.slip_of(message, help, at..end, fixes))
    }

    /// The odd character at the place.
    fn odd_character(&self) -> Option<(usize, char)> {
        let next = self.next()?;
        // Brackets and colons are named by the sign that was meant.
        let is_other = match self.spot {
            Spot::Value => next == '（',
            Spot::AfterName => next == '：',
            _ => false,
        };
        (is_odd(next) && !is_other).then_some((self.at, next))
    }
}
