//! Text ↔ JSON strings. Nearly all that a book sends and gets back is this, and most of it stands
//! for itself: it is looked through many bytes at a time, and copied as it is.

use std::io::{self, Write};

/// How many bytes are looked at together.
const WIDTH: usize = size_of::<u64>();

/// Writes a text as it stands between the quotes of a JSON string, as `serde_json` writes it.
///
/// # Errors
///
/// If writing fails.
pub fn escape(text: &str, out: &mut impl Write) -> io::Result<()> {
    let mut rest = text.as_bytes();
    while let Some(at) = next_special(rest) {
        out.write_all(&rest[..at])?;
        let byte = rest[at];
        match byte {
            b'"' => out.write_all(b"\\\"")?,
            b'\\' => out.write_all(b"\\\\")?,
            b'\n' => out.write_all(b"\\n")?,
            b'\r' => out.write_all(b"\\r")?,
            b'\t' => out.write_all(b"\\t")?,
            0x08 => out.write_all(b"\\b")?,
            0x0c => out.write_all(b"\\f")?,
            _ => write!(out, "\\u{byte:04x}")?,
        }
        rest = &rest[at + 1..];
    }
    out.write_all(rest)
}

/// Where the first byte is that cannot stand for itself.
fn next_special(bytes: &[u8]) -> Option<usize> {
    let (words, tail) = bytes.as_chunks::<WIDTH>();
    for (n, word) in words.iter().enumerate() {
        let special = special_in(u64::from_le_bytes(*word));
        if special != 0 {
            // The first byte of the text is the lowest of the word.
            return Some(n * WIDTH + special.trailing_zeros() as usize / 8);
        }
    }
    let found = tail.iter().position(|b| matches!(b, b'"' | b'\\' | ..0x20));
    found.map(|at| words.len() * WIDTH + at)
}

/// The highest bit of each byte that is a quote, a backslash or a control character. Of the bytes
/// above the lowest such one it may say more than is so, but the lowest is the one asked for.
fn special_in(word: u64) -> u64 {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let below = |word: u64, bound: u8| word.wrapping_sub(ONES * u64::from(bound)) & !word & HIGH;
    let equal = |byte: u8| below(word ^ (ONES * u64::from(byte)), 1);
    below(word, 0x20) | equal(b'"') | equal(b'\\')
}

/// The text of a JSON string: a value that has been read as JSON before, with its quotes.
///
/// # Errors
///
/// If it is no string, or has half of a surrogate pair in it.
pub fn unescape(json: &str) -> Result<String, serde_json::Error> {
    let inside = json.strip_prefix('"').and_then(|j| j.strip_suffix('"'));
    match inside.and_then(simple) {
        Some(text) => Ok(text),
        None => serde_json::from_str(json),
    }
}

/// The text of the inside of a JSON string, unless it spells characters by number, which few do.
fn simple(inside: &str) -> Option<String> {
    let mut out = String::with_capacity(inside.len());
    let mut rest = inside;
    while let Some((before, after)) = rest.split_once('\\') {
        out.push_str(before);
        out.push(match after.as_bytes().first()? {
            b'n' => '\n',
            b'"' => '"',
            b'\\' => '\\',
            b'r' => '\r',
            b't' => '\t',
            b'/' => '/',
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            _ => return None,
        });
        rest = &after[1..];
    }
    out.push_str(rest);
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_what_the_crate_for_json_reads() {
        let mut all: Vec<String> = ["", "é漢🦀", "null", "\"", "1", "[\"a\"]"]
            .map(str::to_owned)
            .into();
        for escape in (0..128u8).map(char::from) {
            all.push(format!("\\{escape}"));
            all.push(format!("a\\n\\\\\\{escape}é\\\""));
        }
        all.extend(["\\u0041", "a\\nb\\ud83e\\udd80", "\\ud83e", "\\u00"].map(str::to_owned));
        all.extend(all.clone().iter().map(|inside| format!("\"{inside}\"")));
        let mut texts = 0;
        for json in &all {
            // Only what is JSON comes here.
            if serde_json::from_str::<&serde_json::value::RawValue>(json).is_err() {
                continue;
            }
            let read = serde_json::from_str::<String>(json).ok();
            texts += usize::from(read.is_some());
            assert_eq!(unescape(json).ok(), read, "{json}");
        }
        assert!(texts > 20, "{texts}");
    }

    fn escaped(text: &str) -> String {
        let mut out = Vec::new();
        escape(text, &mut out).expect("memory can be written");
        format!("\"{}\"", String::from_utf8(out).expect("it stays text"))
    }

    #[test]
    fn it_is_what_the_crate_for_json_writes() {
        let ascii: Vec<char> = (0..128u8).map(char::from).collect();
        let mut texts = vec![String::new(), "é\u{2028}漢🦀\u{80}\u{7f}".repeat(5)];
        for (n, c) in ascii.iter().enumerate() {
            // In every place of a word, beside others that are special, plain, or neither.
            for before in 0..2 * WIDTH {
                texts.push(format!(
                    "{}{c}é{c}{}",
                    "x".repeat(before),
                    ascii[(n + 1) % 128]
                ));
                texts.push(format!("{c}{}\u{ff}", "!".repeat(before)));
            }
        }
        texts.push(ascii.iter().collect());
        for text in texts {
            assert_eq!(escaped(&text), serde_json::to_string(&text).unwrap());
        }
    }
}
