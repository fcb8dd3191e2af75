//! Ranges and what replaces them → the new chapter, in one forward pass.

use std::fmt;

use crate::markdown::{BlockContext, Separation};
use crate::text::Span;

/// A chapter with other texts in place of some of its spans. Nothing is copied: it is put together
/// as it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Spliced<'a> {
    text: &'a str,
    replacements: Vec<(Span, String)>,
}

impl<'a> Spliced<'a> {
    /// `text` with a replacement for each of these spans, which are in order and do not overlap.
    ///
    /// # Panics
    ///
    /// If they are not, or lie off character boundaries: spans of blocks come from the parser in
    /// order.
    pub fn new(text: &'a str, replacements: Vec<(Span, String)>) -> Self {
        let mut done = 0;
        for (span, _) in &replacements {
            assert!(
                done <= span.start
                    && span.start <= span.end
                    && text.is_char_boundary(span.start)
                    && text.is_char_boundary(span.end),
                "spans in order, on character boundaries"
            );
            done = span.end;
        }
        Self { text, replacements }
    }
}

impl Spliced<'_> {
    /// The texts that make up the chapter, in order.
    pub fn pieces(&self) -> impl Iterator<Item = &str> {
        let mut done = 0;
        let replaced = self.replacements.iter().flat_map(move |(span, new)| {
            let before = &self.text[done..span.start];
            done = span.end;
            [before, new]
        });
        let last = self.replacements.last().map_or(0, |(span, _)| span.end);
        replaced.chain([&self.text[last..]])
    }
}

impl fmt::Display for Spliced<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pieces().try_for_each(|piece| f.write_str(piece))
    }
}

/// Several lines for the place of a block: each after the first begins with what keeps it in the
/// block's lists and quotes, and blank lines set them off from their neighbours.
pub fn in_context(lines: &str, context: &BlockContext) -> String {
    let mut out = String::with_capacity(lines.len() + lines.len() / 4);
    let end_line = |out: &mut String, line: &str| {
        out.push_str(context.newline);
        // A blank line has no use for spaces.
        out.push_str(match line {
            "" => context.prefix.trim_end(),
            _ => &context.prefix,
        });
    };
    match context.before {
        Separation::Enough => {}
        Separation::Missing => end_line(&mut out, lines),
    }
    for (n, line) in lines.lines().enumerate() {
        if n > 0 {
            end_line(&mut out, line);
        }
        out.push_str(line);
    }
    match context.after {
        Separation::Enough => {}
        Separation::Missing => end_line(&mut out, ""),
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_spans_change() {
        let new = Spliced::new(
            "aé\r\nb\tc",
            vec![
                (Span::new(0, 1), "X".into()),
                (Span::new(5, 6), String::new()),
            ],
        );
        assert_eq!(new.to_string(), "Xé\r\n\tc");
        assert_eq!(Spliced::new("", Vec::new()).to_string(), "");
    }

    #[test]
    fn lines_stay_in_their_list_and_quote() {
        use crate::markdown::{Dialect, blocks};
        let chapter = "- a\r\n  > b\r\n  > ```canvas\r\n  > ```\r\n  > c\r\n";
        let blocks = blocks::find(chapter, Dialect::default());
        let new = in_context("x\n\ny\n", &blocks[0].context);
        assert_eq!(
            Spliced::new(chapter, vec![(blocks[0].span, new)]).to_string(),
            "- a\r\n  > b\r\n  > \r\n  > x\r\n  >\r\n  > y\r\n  >\r\n  > c\r\n"
        );
    }
}
