//! Cells of tables: the few shapes that the views share.

use super::{Cell, Line, Piece, Role, Row, Tone, author, text};
use crate::model::Amount;
use crate::words::{Ui, Words};

impl<'a> Cell<'a> {
    /// A cell of that role.
    pub(super) fn new(role: Role, main: Line<'a>) -> Self {
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
    pub(super) fn column(words: &'a str) -> Self {
        Self::new(Role::Column, super::plain(words))
    }

    /// A cell of data.
    pub(super) fn data(main: Line<'a>) -> Self {
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
    pub(super) fn more(mut self, lines: impl IntoIterator<Item = Line<'a>>) -> Self {
        self.more
            .extend(lines.into_iter().filter(|l| !l.is_empty()));
        self
    }
}

impl<'a> Row<'a> {
    pub(super) fn of(cells: Vec<Cell<'a>>) -> Self {
        Self { cells }
    }
}

/// "Label: text", the text being the author's.
pub(super) fn labelled<'a>(ui: &'a Ui, label: &'a str, written: Line<'a>) -> Line<'a> {
    let mut line = Vec::with_capacity(2 + written.len());
    line.extend([Piece::Text(text(label)), Piece::Text(text(&ui.colon))]);
    line.extend(written);
    line
}

/// "Label: text" if there is a text.
pub(super) fn labelled_text<'a>(
    ui: &'a Ui,
    label: &'a str,
    written: Option<&'a str>,
) -> Option<Line<'a>> {
    written.map(|w| labelled(ui, label, author(w)))
}

/// An amount in the reader's words, or as the author puts it.
pub(super) fn amount<'a>(amount: &'a Amount, words: &'a Words) -> Line<'a> {
    match amount {
        Amount::Level(level) => super::plain(words.label(*level)),
        Amount::Text(text) => author(text),
    }
}
