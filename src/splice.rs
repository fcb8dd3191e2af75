//! Ranges and what replaces them → the new chapter, in one forward pass.

use crate::text::Span;

/// Replaces each span of `text`; the spans are in order and do not overlap.
///
/// # Panics
///
/// If they are not, or lie off character boundaries: spans of blocks come from the parser in order.
pub fn splice(text: &str, replacements: &[(Span, String)]) -> String {
    let grown: usize = replacements.iter().map(|(_, new)| new.len()).sum();
    let mut out = String::with_capacity(text.len() + grown);
    let mut done = 0;
    for (span, new) in replacements {
        out.push_str(&text[done..span.start]);
        out.push_str(new);
        done = span.end;
    }
    out.push_str(&text[done..]);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_spans_change() {
        let new = splice(
            "aé\r\nb\tc",
            &[
                (Span::new(0, 1), "X".into()),
                (Span::new(5, 6), String::new()),
            ],
        );
        assert_eq!(new, "Xé\r\n\tc");
        assert_eq!(splice("", &[]), "");
    }
}
