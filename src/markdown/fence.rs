//! The word on a fence that makes it a canvas.

/// What makes a fence a canvas.
pub(super) const WORD: &str = "canvas";

/// The first word of a fence, which ends at white space, `,` or `{`.
pub(super) fn first_word(info: &str) -> &str {
    info.split([' ', '\t', ',', '{']).next().unwrap_or_default()
}
