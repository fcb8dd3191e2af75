//! Numbers with commas, spaces or units.

use super::place::Bracket;
use super::repair;
use super::walk::is_value;

/// How far a number and what belongs to it reach, commas between digits with it.
pub(super) fn number_length(text: &str, holder: Option<Bracket>) -> usize {
    let bytes = text.as_bytes();
    let mut at = 0;
    while let Some(c) = text[at..].chars().next() {
        let between_digits = at > 0
            && bytes[at - 1].is_ascii_digit()
            && bytes.get(at + c.len_utf8()).is_some_and(u8::is_ascii_digit);
        let ends = match c {
            ',' => !between_digits,
            ';' | ']' | '}' | '=' | '"' => true,
            '#' => text[..at].ends_with(' '),
            _ => false,
        };
        if ends || at > repair::LONGEST || holder.is_some() && c == '[' {
            break;
        }
        at += c.len_utf8();
    }
    at
}

/// What a number with a comma is in TOML, where that is sure.
pub(super) fn number(written: &str) -> Option<String> {
    let sign = if written.starts_with('-') { "-" } else { "" };
    let digits = written.strip_prefix(['-', '+']).unwrap_or(written);
    if !digits
        .chars()
        .all(|c| c.is_ascii_digit() || matches!(c, ',' | '.'))
    {
        return None;
    }
    let (comma, point) = (digits.matches(',').count(), digits.matches('.').count());
    let plain = match (comma, point) {
        (1, 0) => digits.replace(',', "."),
        // 1.500,00 and 1,500.00
        (1, _) if digits.rfind(',') > digits.rfind('.') => {
            digits.replace('.', "").replace(',', ".")
        }
        (_, 1) if digits.rfind('.') > digits.rfind(',') => digits.replace(',', ""),
        (_, 0) if comma > 1 => digits.replace(',', ""),
        _ => return None,
    };
    let number = format!("{sign}{plain}");
    is_value(&number).then_some(number)
}
