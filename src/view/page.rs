//! A rendered canvas as plain data: what views make and outputs read.

use super::{Change, Poster};
use crate::diagnostic::Level;
use crate::model::vocabulary::View;

/// A rendered canvas, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page {
    /// Its language, where the book around it has another.
    pub language: Option<Language>,
    /// What a screen reader announces.
    pub label: Text,
    /// The heading above the tables.
    pub title: Option<Line>,
    /// What follows, in order.
    pub parts: Vec<Part>,
}

/// A language that is not the one around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language {
    /// Its tag.
    pub tag: Text,
    /// `ltr` or `rtl`.
    pub direction: Text,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Part {
    /// Which letter stands for which segment.
    Legend(Legend),
    /// A table.
    Table(Table),
    /// Terms, each with what there is to say of it.
    Facts(Facts),
    /// Cards of guidance.
    Cards(Vec<Card>),
    /// A line that stands where a table would have nothing to show.
    Empty(Line),
    /// What is wrong with a canvas, in its place.
    Problems(Problems),
    /// What is worth a look.
    Notes(Notes),
    /// The whole model in the places of its framework.
    Poster(Poster),
}

/// What is worth a look in a canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes {
    /// The heading.
    pub title: Text,
    /// The notes in order.
    pub list: Vec<Note>,
    /// The language of the messages, where the page has another.
    pub language: Option<Language>,
}

/// One thing that is worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// How grave it is.
    pub level: Level,
    /// The word for that.
    pub label: Text,
    /// What it is.
    pub message: Line,
    /// What to do, in smaller lines.
    pub help: Vec<Line>,
    /// The rule that says so.
    pub rule: Text,
}

/// What is wrong with a canvas, for the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problems {
    /// The heading.
    pub title: Text,
    /// The problems in order.
    pub list: Vec<Problem>,
    /// The language of the messages, where the page has another.
    pub language: Option<Language>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// Which line and column.
    pub place: Text,
    /// What is wrong.
    pub message: Line,
    /// The rule that says so.
    pub rule: Option<Text>,
    /// What to do.
    pub help: Vec<Line>,
}

/// Which letter stands for which segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend {
    /// What the list is, for a screen reader.
    pub label: Text,
    /// The segments.
    pub entries: Vec<(Badge, Line)>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Which table it is.
    pub view: View,
    /// Its caption.
    pub caption: Text,
    /// The head rows.
    pub head: Vec<Row>,
    /// The body, in groups of rows that belong together.
    pub groups: Vec<Group>,
    /// The foot rows.
    pub foot: Vec<Row>,
}

/// Rows that belong together: those of one segment, or all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group {
    /// The segment they belong to.
    pub badge: Option<Badge>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row {
    /// The cells.
    pub cells: Vec<Cell>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell {
    /// What the cell is to its table.
    pub role: Role,
    /// How many columns it spans.
    pub columns: usize,
    /// How many rows it spans.
    pub rows: usize,
    /// How it is to be seen.
    pub tone: Tone,
    /// What it says.
    pub main: Line,
    /// What it adds, in smaller lines.
    pub more: Vec<Line>,
}

/// What a cell is to its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The head of a column.
    Column,
    /// The head of several columns.
    ColumnGroup,
    /// The head of a row.
    Row,
    /// The head of a group of rows.
    RowGroup,
    /// Data.
    Data,
}

/// How a cell is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Tone {
    /// Like the others.
    Plain,
    /// As something that is there.
    Covered,
    /// As something that is missing.
    Hole,
    /// As room to write in.
    Blank,
}

/// Terms, each with what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts {
    /// What the list is.
    pub title: Option<Text>,
    /// The terms in order.
    pub entries: Vec<(Text, Vec<Line>)>,
}

/// A card of guidance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card {
    /// What it is about.
    pub title: Text,
    /// Its paragraphs.
    pub paragraphs: Vec<Line>,
}

/// A line of text with its marks.
pub type Line = Vec<Piece>;

/// A piece of a line. Marks open and close as in [`Mark`](crate::markdown::inline::Mark).
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text.
    Text(Text),
    /// A line break.
    Break,
    /// Code.
    Code(Text),
    /// Emphasis begins.
    Emphasis,
    /// Strong begins.
    Strong,
    /// A link begins; its target has been checked.
    Link(Text),
    /// The innermost open mark ends.
    Close,
    /// A segment's letter.
    Badge(Badge),
    /// A mark for yes, with the word for those who do not see it.
    Dot(Text),
    /// Something that is as it should be.
    Good(Text),
    /// Something that is missing.
    Gap(Text),
    /// What becomes of a thing between two states.
    Change(Change, Text),
}

/// Text that nobody has escaped yet. An output can only get at it by escaping it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text(String);

impl Text {
    /// The text as it is. Only `render` reads it, and escapes what it reads.
    pub(crate) fn unescaped(&self) -> &str {
        &self.0
    }
}

impl<S: Into<String>> From<S> for Text {
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
        let mut letters = Vec::new();
        let mut rest = self.index + 1;
        while rest > 0 {
            let digit = u8::try_from((rest - 1) % 26).unwrap_or(0);
            letters.push(char::from(b'A' + digit));
            rest = (rest - 1) / 26;
        }
        letters.iter().rev().collect()
    }
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
