//! The worksheet: the tables with segments and channels given, and the rest blank to write in.

use super::{Cell, Group, Part, Role, Row, Scope, Table, Tone, author, badge, plain, text};
use crate::vocabulary::{Phase, View, Vocabulary};

pub(super) fn parts<'a>(scope: &Scope<'a>) -> Vec<Part<'a>> {
    if scope.segments.is_empty() {
        return vec![Part::Empty(plain(scope.why_no_segments()))];
    }
    let mut parts = vec![relationships(scope)];
    if scope.living_channels().next().is_some() {
        parts.push(channels(scope));
    }
    parts
}

fn relationships<'a>(scope: &Scope<'a>) -> Part<'a> {
    let ui = &scope.words.ui;
    let columns = [
        ("relationship", &ui.relationship),
        ("through", &ui.through),
        ("goal", &ui.goal),
        ("cost", &ui.cost),
        ("status", &ui.status),
    ];
    let segments = &scope.words.named_card("block", "segments").label;
    let mut head = vec![Cell::column(segments)];
    head.extend(columns.iter().map(|(name, title)| {
        let question = &scope.words.named_card("worksheet", name).label;
        Cell::column(title).more([plain(question)])
    }));
    let groups = scope
        .segments
        .iter()
        .map(|s| {
            let name = author(scope.canvas.segments[*s].shown_name());
            let mut cells = vec![Cell::new(Role::Row, scope.with_badges(&[*s], name))];
            cells.extend(columns.iter().map(|_| blank()));
            Group {
                badge: Some(badge(*s)),
                rows: vec![Row::of(cells)],
            }
        })
        .collect();
    Part::Table(Table {
        view: View::Worksheet,
        caption: text(&ui.relationships),
        head: vec![Row::of(head)],
        groups,
        foot: Vec::new(),
    })
}

fn channels<'a>(scope: &Scope<'a>) -> Part<'a> {
    let words = scope.words;
    let mut head = vec![Cell::column(&words.ui.channel)];
    head.extend(Phase::ALL.iter().map(|(phase, _)| {
        let card = words.card(*phase);
        let question = card.question.as_deref().map(plain);
        Cell::column(&card.label).more(question)
    }));
    let rows = scope
        .living_channels()
        .map(|c| {
            let name = scope.with_badges(&c.serves, author(c.shown_name()));
            let mut cells = vec![Cell::new(Role::Row, name)];
            cells.extend(Phase::ALL.iter().map(|_| blank()));
            Row::of(cells)
        })
        .collect();
    Part::Table(Table {
        view: View::Worksheet,
        caption: text(&words.ui.channels),
        head: vec![Row::of(head)],
        groups: vec![Group { badge: None, rows }],
        foot: Vec::new(),
    })
}

fn blank<'a>() -> Cell<'a> {
    Cell::data(Vec::new()).tone(Tone::Blank)
}
