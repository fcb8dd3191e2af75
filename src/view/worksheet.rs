//! The worksheet: the tables with segments and channels given, and the rest blank to write in.

use super::{Cell, CellStyle, Element, Group, Role, Row, Scope, Table, author, badge, plain, text};
use crate::vocabulary::{Phase, View, Vocabulary};

pub(super) fn parts<'a>(scope: &Scope<'a>) -> Vec<Element<'a>> {
    if scope.segments.is_empty() {
        return vec![Element::Empty(plain(scope.why_no_segments()))];
    }
    let mut parts = vec![relationships(scope)];
    if scope.living_channels().next().is_some() {
        parts.push(channels(scope));
    }
    parts
}

fn relationships<'a>(scope: &Scope<'a>) -> Element<'a> {
    let messages = &scope.locale.messages;
    let columns = [
        ("relationship", &messages.relationship),
        ("through", &messages.through),
        ("goal", &messages.goal),
        ("cost", &messages.cost),
        ("status", &messages.status),
    ];
    let segments = &scope.locale.named_card("block", "segments").label;
    let mut head = vec![Cell::column(segments)];
    head.extend(columns.iter().map(|(name, title)| {
        let question = &scope.locale.named_card("worksheet", name).label;
        Cell::column(title).more([plain(question)])
    }));
    let groups = scope
        .segments
        .iter()
        .map(|s| {
            let name = scope.segment_name(*s);
            let mut cells = vec![Cell::new(Role::Row, scope.with_badges(&[*s], name))];
            cells.extend(columns.iter().map(|_| blank()));
            Group {
                badge: Some(badge(*s)),
                rows: vec![Row::of(cells)],
            }
        })
        .collect();
    Element::Table(Table {
        view: View::Worksheet,
        caption: text(&messages.relationships),
        head: vec![Row::of(head)],
        groups,
        foot: Vec::new(),
    })
}

fn channels<'a>(scope: &Scope<'a>) -> Element<'a> {
    let locale = scope.locale;
    let mut head = vec![Cell::column(&locale.messages.channel)];
    head.extend(Phase::ALL.iter().map(|(phase, _)| {
        let card = locale.card(*phase);
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
    Element::Table(Table {
        view: View::Worksheet,
        caption: text(&locale.messages.channels),
        head: vec![Row::of(head)],
        groups: vec![Group { badge: None, rows }],
        foot: Vec::new(),
    })
}

fn blank<'a>() -> Cell<'a> {
    Cell::data(Vec::new()).tone(CellStyle::Blank)
}
