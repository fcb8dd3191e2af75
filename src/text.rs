//! Where a piece of text stands: spans, lines and columns, and the map from a block's body to its chapter.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::OnceLock;

use memchr::memmem;
use unicode_normalization::{UnicodeNormalization, is_nfc};

/// A range of bytes in one file, from `start` up to and without `end`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct Span {
    /// The first byte.
    pub start: usize,
    /// The byte after the last one.
    pub end: usize,
}

impl Span {
    /// The span of `start..end`.
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The span as a range, to slice with.
    pub fn range(self) -> Range<usize> {
        self.start..self.end
    }

    /// Whether `other` lies inside this span.
    pub fn contains(self, other: Span) -> bool {
        self.start <= other.start && other.end <= self.end
    }
}

/// A value and the place in the chapter that it was read from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Spanned<T> {
    /// What was read.
    pub value: T,
    /// Where it stands.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// A value with its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// Maps byte offsets of a block's body to byte offsets of the file around it.
///
/// The body of a fenced block is not a slice of its chapter: inside lists and block quotes each
/// line loses its prefix, and CRLF becomes LF. The map keeps where each piece came from.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SourceMap {
    pieces: Vec<Piece>,
    body_len: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    body: usize,
    source: Span,
}

impl SourceMap {
    /// The map of a text that is its own file: every offset is itself.
    pub fn identity(len: usize) -> Self {
        let mut map = Self::default();
        map.push(len, Span::new(0, len));
        map
    }

    /// Says that the next `len` bytes of the body stand at `source`.
    ///
    /// `source` may be shorter than `len`: a tab that a container eats in part comes as spaces
    /// that stand nowhere in the file.
    pub fn push(&mut self, len: usize, source: Span) {
        self.pieces.push(Piece {
            body: self.body_len,
            source,
        });
        self.body_len += len;
    }

    /// Where a range of the body stands in the file; what lies past the body is cut.
    pub fn span(&self, body: Range<usize>) -> Span {
        let start = self.offset(body.start);
        if body.end <= body.start {
            return Span::new(start, start);
        }
        // The end belongs to the piece of the last byte, not to the one that begins after it:
        // between the two lies a container's prefix.
        let end = self.piece(body.end.saturating_sub(1)).map_or(start, |p| {
            (p.source.start + (body.end - p.body)).min(p.source.end)
        });
        Span::new(start, end.max(start))
    }

    fn offset(&self, body: usize) -> usize {
        self.piece(body)
            .map_or(0, |p| (p.source.start + (body - p.body)).min(p.source.end))
    }

    fn piece(&self, body: usize) -> Option<&Piece> {
        // Most blocks stand in no list and no quote.
        if let [whole] = &self.pieces[..] {
            return Some(whole);
        }
        let after = self.pieces.partition_point(|p| p.body <= body);
        after.checked_sub(1).and_then(|i| self.pieces.get(i))
    }
}

/// A text with its letters composed, so that texts that look the same are the same.
pub fn composed(text: &str) -> Cow<'_, str> {
    if text.is_ascii() || is_nfc(text) {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(text.nfc().collect())
    }
}

/// A text whose letters have no accents: "relación" becomes "relacion".
pub fn without_accents(text: &str) -> String {
    let is_accent = |c: &char| ('\u{300}'..='\u{36f}').contains(c);
    text.nfd().filter(|c| !is_accent(c)).nfc().collect()
}

/// Whether a text is somewhere in another.
pub fn contains(text: &str, part: &str) -> bool {
    memmem::find(text.as_bytes(), part.as_bytes()).is_some()
}

/// Where a text is in another; places that overlap one before are left out.
pub fn places<'t>(text: &'t str, part: &'t str) -> impl Iterator<Item = usize> + use<'t> {
    memmem::find_iter(text.as_bytes(), part.as_bytes())
}

/// The last character boundary of a text at or before an offset.
pub fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len()))
        .rev()
        .find(|at| text.is_char_boundary(*at))
        .unwrap_or(0)
}

/// A line and a column, both counted from 1; the column counts Unicode scalar values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Position {
    /// The line, from 1.
    pub line: usize,
    /// The column in that line, from 1.
    pub column: usize,
}

/// The line starts of a file, to turn offsets into positions.
#[derive(Debug, Clone)]
pub struct Lines<'a> {
    text: &'a str,
    starts: Vec<usize>,
    /// How many characters stand before each block of [`BLOCK`] bytes. Only long lines want it: to
    /// count from the beginning of one for each of many places would cost its square.
    before: OnceLock<Vec<usize>>,
}

/// How many bytes of a long line are counted for a position.
const BLOCK: usize = 512;

/// How many characters begin in these bytes of a text.
fn characters(bytes: &[u8]) -> usize {
    bytes.iter().filter(|b| (**b & 0xC0) != 0x80).count()
}

impl<'a> Lines<'a> {
    /// Finds the lines of `text`.
    pub fn new(text: &'a str) -> Self {
        let starts = std::iter::once(0)
            .chain(text.match_indices('\n').map(|(at, _)| at + 1))
            .collect();
        Self {
            text,
            starts,
            before: OnceLock::new(),
        }
    }

    /// The line (from 1) and column (from 1) of a byte offset.
    pub fn position(&self, offset: usize) -> Position {
        let line = self.line_of(offset);
        let start = self.starts[line];
        let end = offset.clamp(start, self.text.len());
        let before = self.text.get(start..end).unwrap_or_default();
        let column = if before.len() > BLOCK {
            self.characters_before(end) - self.characters_before(start)
        } else {
            before.chars().count()
        };
        Position {
            line: line + 1,
            column: column + 1,
        }
    }

    /// How many characters begin before an offset.
    fn characters_before(&self, offset: usize) -> usize {
        let bytes = self.text.as_bytes();
        let before = self.before.get_or_init(|| {
            let blocks = bytes.chunks(BLOCK).scan(0, |all, block| {
                let before = *all;
                *all += characters(block);
                Some(before)
            });
            blocks.collect()
        });
        let block = offset / BLOCK;
        match before.get(block) {
            Some(before) => before + characters(&bytes[block * BLOCK..offset]),
            // The end of a text of whole blocks.
            None => before.last().map_or(0, |last| {
                last + characters(&bytes[(block - 1) * BLOCK..offset])
            }),
        }
    }

    /// The whole lines that a span touches: the first line's number from 1, and their bytes.
    pub fn around(&self, span: Span) -> (usize, Span) {
        let first = self.line_of(span.start);
        let last = self.line_of(span.end.max(span.start + 1) - 1).max(first);
        let end = self
            .starts
            .get(last + 1)
            .map_or(self.text.len(), |next| next - 1);
        // The first half of a CRLF belongs to the line's end.
        let end = match self.text.get(..end) {
            Some(before) if before.ends_with('\r') && end > self.starts[first] => end - 1,
            _ => end,
        };
        (first + 1, Span::new(self.starts[first], end))
    }

    /// A line by its number from 1, without its end.
    pub fn line(&self, number: usize) -> Option<Span> {
        let start = *self.starts.get(number.checked_sub(1)?)?;
        let end = self.starts.get(number).copied().unwrap_or(self.text.len());
        let line = self.text[start..end].trim_end_matches(['\n', '\r']);
        Some(Span::new(start, start + line.len()))
    }

    fn line_of(&self, offset: usize) -> usize {
        self.starts.partition_point(|s| *s <= offset) - 1
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_body_range_maps_past_the_prefixes_between_its_lines() {
        // "> ab\n> cd\n"
        let mut map = SourceMap::default();
        map.push(3, Span::new(2, 5));
        map.push(3, Span::new(7, 10));
        assert_eq!(map.span(0..2), Span::new(2, 4));
        assert_eq!(map.span(0..3), Span::new(2, 5));
        assert_eq!(map.span(3..5), Span::new(7, 9));
        assert_eq!(map.span(1..4), Span::new(3, 8));
        assert_eq!(map.span(6..6), Span::new(10, 10));
        assert_eq!(map.span(9..12), Span::new(10, 10));
    }

    #[test]
    fn columns_count_characters_and_lines_survive_crlf() {
        let text = "é1\r\nzwei\n";
        let lines = Lines::new(text);
        let at = |o| {
            let p = lines.position(o);
            (p.line, p.column)
        };
        assert_eq!(at(0), (1, 1));
        assert_eq!(at(2), (1, 2));
        assert_eq!(at(5), (2, 1));
        assert_eq!(at(text.len()), (3, 1));
        assert_eq!(lines.around(Span::new(6, 7)), (2, Span::new(5, 9)));
    }

    #[test]
    fn a_column_of_a_long_line_is_counted_as_that_of_a_short_one() {
        let text = format!("a\n{}\n{}", "xé€".repeat(700), "y".repeat(2 * BLOCK));
        let lines = Lines::new(&text);
        for (at, _) in text.char_indices().chain([(text.len(), ' ')]) {
            let start = text[..at].rfind('\n').map_or(0, |n| n + 1);
            let column = text[start..at].chars().count() + 1;
            assert_eq!(lines.position(at).column, column, "{at}");
        }
    }
}
