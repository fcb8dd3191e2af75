//! Cells of tables: the few shapes that the views share.

use super::{Cell, CellStyle, Inline, Inlines, Role, Row, author, join, text};
use crate::locale::{Locale, Messages};
use crate::model::Amount;
use crate::vocabulary::Evidence;

impl<'a> Cell<'a> {
    /// A cell of that role.
    pub(super) fn new(role: Role, main: Inlines<'a>) -> Self {
        Self {
            role,
            columns: 1,
            rows: 1,
            tone: CellStyle::Plain,
            main,
            more: Vec::new(),
        }
    }

    /// A column's head.
    pub(super) fn column(locale: &'a str) -> Self {
        Self::new(Role::Column, super::plain(locale))
    }

    /// A cell of data.
    pub(super) fn data(main: Inlines<'a>) -> Self {
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

    pub(super) fn tone(mut self, tone: CellStyle) -> Self {
        self.tone = tone;
        self
    }

    /// Adds smaller lines; empty ones are left out.
    pub(super) fn more(mut self, lines: impl IntoIterator<Item = Inlines<'a>>) -> Self {
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
pub(super) fn labelled<'a>(
    messages: &'a Messages,
    label: &'a str,
    written: Inlines<'a>,
) -> Inlines<'a> {
    let mut line = Vec::with_capacity(2 + written.len());
    line.extend([
        Inline::Text(text(label)),
        Inline::Text(text(&messages.colon)),
    ]);
    line.extend(written);
    line
}

/// "Label: text" if there is a text.
pub(super) fn labelled_text<'a>(
    messages: &'a Messages,
    label: &'a str,
    written: Option<&'a str>,
) -> Option<Inlines<'a>> {
    written.map(|w| labelled(messages, label, author(w)))
}

/// An amount in the reader's words, or as the author puts it.
pub(super) fn amount<'a>(amount: &'a Amount, locale: &'a Locale) -> Inlines<'a> {
    match amount {
        Amount::Level(level) => super::plain(locale.label(*level)),
        Amount::Text(text) => author(text),
    }
}

/// How well a thing is known, and from where.
pub(super) fn known_from<'a>(
    evidence: Option<Evidence>,
    source: Option<&'a str>,
    locale: &'a Locale,
) -> Option<Inlines<'a>> {
    let messages = &locale.messages;
    let evidence = evidence.map(|word| {
        let word = super::inner(Some(word), locale);
        labelled(messages, &messages.evidence, word)
    });
    let lines = evidence
        .into_iter()
        .chain(labelled_text(messages, &messages.source, source));
    let line = join(lines, " · ");
    (!line.is_empty()).then_some(line)
}
