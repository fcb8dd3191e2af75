//! The customer side: for whom, what, how in touch, through what, a row a segment.

use super::cell::{labelled, labelled_text};
use super::{
    Cell, Group, Line, Part, Piece, Role, Row, Scope, Table, Tone, author, badge, inner, join,
    plain, text,
};
use crate::model::vocabulary::View;
use crate::model::{Focus, Form, Id, Proposition, Segment};
use crate::words::Words;

pub(super) fn part(scope: &Scope<'_>) -> Part {
    let words = scope.words;
    if scope.segments.is_empty() {
        return Part::Empty(plain(&words.ui.no_segments));
    }
    let head = ["segments", "propositions", "relationships", "channels"]
        .map(|block| Cell::column(&words.named_card("block", block).label));
    let groups = scope
        .segments
        .iter()
        .map(|s| Group {
            badge: Some(badge(*s)),
            rows: vec![row(*s, scope)],
        })
        .collect();
    Part::Table(Table {
        view: View::CustomerSide,
        caption: text(&words.ui.customer_side),
        head: vec![Row::of(head.to_vec())],
        groups,
        foot: Vec::new(),
    })
}

fn row(id: Id<Segment>, scope: &Scope<'_>) -> Row {
    let (canvas, words) = (scope.canvas, scope.words);
    let segment = &canvas.segments[id];
    let head = Cell::new(
        Role::Row,
        scope.with_badges(&[id], author(&segment.shown_name())),
    );
    let propositions = canvas.propositions.iter();
    let propositions: Vec<Line> = propositions
        .filter(|p| p.audience.includes(id))
        .flat_map(|p| proposition(p, words))
        .collect();
    let relationships = scope
        .relationships_of(id)
        .map(|r| match &r.form.value {
            Form::Typed { kind, label: None } => plain(words.label(*kind)),
            Form::Typed {
                kind,
                label: Some(label),
            } => join([plain(words.label(*kind)), author(label)], ": "),
            Form::Other { label } => author(label),
        })
        .collect();
    let channels = scope
        .channels()
        .filter(|c| c.serves.contains(&id))
        .map(|c| author(&c.shown_name()));
    Row::of(vec![
        head,
        lines(propositions, words),
        lines(relationships, words),
        lines(channels.collect(), words),
    ])
}

/// A proposition: its name, and what it is centred on.
pub(super) fn proposition(proposition: &Proposition, words: &Words) -> Vec<Line> {
    let mut lines = vec![author(&proposition.shown_name())];
    if !proposition.focus.is_empty() {
        let foci = proposition.focus.iter().map(|f| match &f.value {
            Focus::Known(known) => inner(Some(*known), words),
            Focus::Free(word) => author(word),
        });
        lines.push(labelled(&words.ui.focus, join(foci, ", ")));
    }
    lines.extend(labelled_text(&words.ui.note, proposition.note.as_deref()));
    lines
}

/// A cell of several lines; one without any is a hole.
fn lines(lines: Vec<Line>, words: &Words) -> Cell {
    if lines.is_empty() {
        return Cell::data(plain(&words.ui.not_covered)).tone(Tone::Hole);
    }
    let mut all = Vec::new();
    for (n, line) in lines.into_iter().enumerate() {
        if n > 0 {
            all.push(Piece::Break);
        }
        all.extend(line);
    }
    Cell::data(all)
}
