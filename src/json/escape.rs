//! Text ↔ JSON strings, in pieces.

use std::io::{self, Write};

/// Writes a text as it is between the quotes of a JSON string.
///
/// # Errors
///
/// If writing fails.
pub fn escape(text: &str, out: &mut impl Write) -> io::Result<()> {
    serde_json::to_writer(Inside::new(out), text).map_err(io::Error::from)
}

/// Lets through what is between the quotes of a JSON string. The crate writes each of the two by
/// itself, and a quote inside behind a backslash.
struct Inside<'w, W> {
    out: &'w mut W,
}

impl<'w, W> Inside<'w, W> {
    fn new(out: &'w mut W) -> Self {
        Self { out }
    }
}

impl<W: Write> Write for Inside<'_, W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        if bytes == b"\"" {
            return Ok(1);
        }
        self.out.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

/// The text of a JSON string, with its quotes.
///
/// # Errors
///
/// If it isn't one.
pub fn unescape(json: &str) -> Result<String, serde_json::Error> {
    serde_json::from_str(json)
}
