//! Cells of tables: the few shapes that the views share.

use super::{Cell, Line, Piece, Role, Row, Text, Tone, author};
use crate::model::Amount;
use crate::words::{Ui, Words};

impl Cell {
    /// A cell of that role.
    pub(super) fn new(role: Role, main: Line) -> Self {
        Self {
            role,
            columns: 1,
            rows: 1,
            tone: Tone::Plain,
            main,
            more: Vec::new(),
        }
    }

    /// A column's head.
    pub(super) fn column(words: &str) -> Self {
        Self::new(Role::Column, super::plain(words))
    }

    /// A cell of data.
    pub(super) fn data(main: Line) -> Self {
        Self::new(Role::Data, main)
    }

    pub(super) fn columns(mut self, columns: usize) -> Self {
        self.columns = columns;
        self
    }

    pub(super) fn rows(mut self, rows: usize) -> Self {
        self.rows = rows;
        self
    }

    pub(super) fn tone(mut self, tone: Tone) -> Self {
        self.tone = tone;
        self
    }

    /// Adds smaller lines; empty ones are left out.
    pub(super) fn more(mut self, lines: impl IntoIterator<Item = Line>) -> Self {
        self.more
            .extend(lines.into_iter().filter(|l| !l.is_empty()));
        self
    }
}

impl Row {
    pub(super) fn of(cells: Vec<Cell>) -> Self {
        Self { cells }
    }
}

/// "Label: text", the text being the author's.
pub(super) fn labelled(ui: &Ui, label: &str, written: Line) -> Line {
    let mut line = vec![Piece::Text(Text::from(format!("{label}{}", ui.colon)))];
    line.extend(written);
    line
}

/// "Label: text" if there is a text.
pub(super) fn labelled_text(ui: &Ui, label: &str, written: Option<&str>) -> Option<Line> {
    written.map(|w| labelled(ui, label, author(w)))
}

/// An amount in the reader's words, or as the author puts it.
pub(super) fn amount(amount: &Amount, words: &Words) -> Line {
    match amount {
        Amount::Level(level) => super::plain(words.label(*level)),
        Amount::Text(text) => author(text),
    }
}
