//! Ranges and what replaces them → the new chapter, in one forward pass.

use crate::markdown::{Room, Seat};
use crate::text::Span;

/// Replaces each span of `text`; the spans are in order and do not overlap.
///
/// # Panics
///
/// If they are not, or lie off character boundaries: spans of blocks come from the parser in order.
pub fn splice(text: &str, replacements: impl IntoIterator<Item = (Span, String)>) -> String {
    let mut out = String::with_capacity(text.len());
    let mut done = 0;
    for (span, new) in replacements {
        out.push_str(&text[done..span.start]);
        out.push_str(&new);
        done = span.end;
    }
    out.push_str(&text[done..]);
    out
}

/// Several lines for the place of a block: each after the first begins with what keeps it in the
/// block's lists and quotes, and blank lines set them off from their neighbours.
pub fn seated(lines: &str, seat: &Seat) -> String {
    let mut out = String::with_capacity(lines.len() + lines.len() / 4);
    let end_line = |out: &mut String, line: &str| {
        out.push_str(seat.newline);
        // A blank line has no use for spaces.
        out.push_str(match line {
            "" => seat.prefix.trim_end(),
            _ => &seat.prefix,
        });
    };
    match seat.before {
        Room::Enough => {}
        Room::Missing => end_line(&mut out, lines),
    }
    for (n, line) in lines.lines().enumerate() {
        if n > 0 {
            end_line(&mut out, line);
        }
        out.push_str(line);
    }
    match seat.after {
        Room::Enough => {}
        Room::Missing => end_line(&mut out, ""),
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_spans_change() {
        let new = splice(
            "aé\r\nb\tc",
            [
                (Span::new(0, 1), "X".into()),
                (Span::new(5, 6), String::new()),
            ],
        );
        assert_eq!(new, "Xé\r\n\tc");
        assert_eq!(splice("", []), "");
    }

    #[test]
    fn lines_stay_in_their_list_and_quote() {
        use crate::markdown::{Dialect, blocks};
        let chapter = "- a\r\n  > b\r\n  > ```canvas\r\n  > ```\r\n  > c\r\n";
        let blocks = blocks::find(chapter, Dialect::default());
        let new = seated("x\n\ny\n", &blocks[0].seat);
        assert_eq!(
            splice(chapter, [(blocks[0].span, new)]),
            "- a\r\n  > b\r\n  > \r\n  > x\r\n  >\r\n  > y\r\n  >\r\n  > c\r\n"
        );
    }
}
