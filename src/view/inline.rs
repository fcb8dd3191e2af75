//! A line of text with its marks, as plain data.

use std::borrow::Cow;

/// A line of text with its marks.
pub type Inlines<'a> = Vec<Inline<'a>>;

/// A piece of a line. Marks open and close as in [`Mark`](crate::markdown::inline::Mark).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Inline<'a> {
    /// Text.
    Text(Text<'a>),
    /// A line break.
    Break,
    /// Code.
    Code(Text<'a>),
    /// Emphasis begins.
    Emphasis,
    /// Strong begins.
    Strong,
    /// A link begins; its target has been checked.
    Link(Text<'a>),
    /// The innermost open mark ends.
    Close,
    /// A segment's letter.
    Badge(Badge),
    /// A mark for yes, with the word for those who do not see it.
    Dot(Text<'a>),
    /// Something that is as it should be.
    Good(Text<'a>),
    /// Something that is missing.
    Gap(Text<'a>),
    /// What becomes of a thing between two states.
    Change(Change, Text<'a>),
}

/// Text that nobody has escaped yet. An output can only get at it by escaping it. Nearly all of it
/// stands in a words file or in the model already, and is borrowed from there.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text<'a>(Cow<'a, str>);

impl Text<'_> {
    /// The text as it is. Only `render` reads it, and escapes what it reads.
    pub(crate) fn unescaped(&self) -> &str {
        &self.0
    }
}

impl Text<'_> {
    fn into_owned(self) -> Text<'static> {
        Text(self.0.into_owned().into())
    }
}

impl Inline<'_> {
    /// The same, with text of its own.
    pub(super) fn into_owned(self) -> Inline<'static> {
        match self {
            Inline::Text(text) => Inline::Text(text.into_owned()),
            Inline::Break => Inline::Break,
            Inline::Code(text) => Inline::Code(text.into_owned()),
            Inline::Emphasis => Inline::Emphasis,
            Inline::Strong => Inline::Strong,
            Inline::Link(to) => Inline::Link(to.into_owned()),
            Inline::Close => Inline::Close,
            Inline::Badge(badge) => Inline::Badge(badge),
            Inline::Dot(text) => Inline::Dot(text.into_owned()),
            Inline::Good(text) => Inline::Good(text.into_owned()),
            Inline::Gap(text) => Inline::Gap(text.into_owned()),
            Inline::Change(change, text) => Inline::Change(change, text.into_owned()),
        }
    }
}

impl<'a, S: Into<Cow<'a, str>>> From<S> for Text<'a> {
    fn from(text: S) -> Self {
        Self(text.into())
    }
}

/// A segment's letter; the letter carries the meaning, the colour repeats.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Badge {
    /// The segment's place among all of the canvas, from 0.
    pub index: usize,
}

impl Badge {
    /// The letters: A … Z, AA, AB …
    pub fn letters(self) -> String {
        let mut letters = String::new();
        self.write_letters(&mut letters);
        letters
    }

    /// Writes the letters.
    pub fn write_letters(self, out: &mut String) {
        if let Some(before) = (self.index / 26).checked_sub(1) {
            Self { index: before }.write_letters(out);
        }
        let digit = u8::try_from(self.index % 26).unwrap_or(0);
        out.push(char::from(b'A' + digit));
    }
}

/// What becomes of a thing between two states.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Change {
    /// It is there before and after.
    Kept,
    /// It is there after only.
    Added,
    /// It is there before only.
    Ended,
    /// It is there in neither state: it is planned for a later time.
    ToCome,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn letters_go_on_past_z() {
        for (index, letters) in [
            (0, "A"),
            (25, "Z"),
            (26, "AA"),
            (27, "AB"),
            (701, "ZZ"),
            (702, "AAA"),
        ] {
            assert_eq!(Badge { index }.letters(), letters);
        }
    }
}
