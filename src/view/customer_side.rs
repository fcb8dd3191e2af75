//! The customer side: for whom, what, how in touch, through what, a row a segment.

use super::cell::{labelled, labelled_text};
use super::relationships::{about, full_name};
use super::{
    Cell, Group, Line, Part, Piece, Role, Row, Scope, Table, Tone, author, badge, inner, join,
    plain, text,
};
use crate::model::{Focus, Id, Proposition, Segment};
use crate::vocabulary::View;
use crate::words::Words;

pub(super) fn part<'a>(scope: &Scope<'a>) -> Part<'a> {
    let words = scope.words;
    let lone: Vec<&Proposition> = scope
        .canvas
        .propositions
        .iter()
        .filter(|p| p.audience.known().is_empty() && !scope.is_narrowed())
        .collect();
    if scope.segments.is_empty() && lone.is_empty() {
        return Part::Empty(plain(scope.why_no_segments()));
    }
    let head = ["segments", "propositions", "relationships", "channels"]
        .map(|block| Cell::column(&words.named_card("block", block).label));
    let mut groups: Vec<Group> = scope
        .segments
        .iter()
        .map(|s| Group {
            badge: Some(badge(*s)),
            rows: vec![row(*s, scope)],
        })
        .collect();
    // A proposition that is for nobody, or of which it is not said, has a row of its own.
    groups.extend(lone.into_iter().map(|p| {
        let nobody = Cell::new(Role::Row, plain(&words.ui.not_covered)).tone(Tone::Hole);
        let offer = lines(proposition(p, words), words);
        let cells = vec![
            nobody,
            offer,
            Cell::data(Vec::new()),
            Cell::data(Vec::new()),
        ];
        Group {
            badge: None,
            rows: vec![Row::of(cells)],
        }
    }));
    Part::Table(Table {
        view: View::CustomerSide,
        caption: text(&words.ui.customer_side),
        head: vec![Row::of(head.to_vec())],
        groups,
        foot: Vec::new(),
    })
}

fn row<'a>(id: Id<Segment>, scope: &Scope<'a>) -> Row<'a> {
    let (canvas, words) = (scope.canvas, scope.words);
    let segment = &canvas.segments[id];
    let name = scope.with_badges(&[id], author(segment.shown_name()));
    let head = Cell::new(Role::Row, name).more(about(id, segment, canvas, words));
    let propositions = canvas.propositions.iter();
    let propositions: Vec<Line> = propositions
        .filter(|p| p.audience.includes(id))
        .flat_map(|p| proposition(p, words))
        .collect();
    let relationships = scope
        .relationships_of(id)
        .map(|r| scope.marked(r.status, full_name(r, words)))
        .collect();
    let channels = scope
        .channels()
        .filter(|c| c.serves.contains(&id))
        .map(|c| scope.marked(c.status, author(c.shown_name())));
    Row::of(vec![
        head,
        lines(propositions, words),
        lines(relationships, words),
        lines(channels.collect(), words),
    ])
}

/// A proposition: its name, and what it is centred on.
pub(super) fn proposition<'a>(proposition: &'a Proposition, words: &'a Words) -> Vec<Line<'a>> {
    let ui = &words.ui;
    let mut lines = vec![author(proposition.shown_name())];
    if !proposition.focus.is_empty() {
        let foci = proposition.focus.iter().map(|f| match &f.value {
            Focus::Known(known) => inner(Some(*known), words),
            Focus::Free(word) => author(word),
        });
        lines.push(labelled(ui, &ui.focus, join(foci, &ui.comma)));
    }
    lines.extend(labelled_text(ui, &ui.note, proposition.note.as_deref()));
    lines
}

/// A cell of several lines; one without any is a hole.
fn lines<'a>(lines: Vec<Line<'a>>, words: &'a Words) -> Cell<'a> {
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
