//! The relationships view: which relationship each segment has, and whether it is the one it expects.

use std::collections::HashSet;

use super::cell::{amount, known_from, labelled, labelled_text};
use super::{
    Cell, CellStyle, Element, Group, Inline, Inlines, Role, Row, Scope, Table, author, badge,
    capitalized, inner, join, labels, plain, text,
};
use crate::locale::Locale;
use crate::model::{Form, Id, Naming, Preference, Relationship, Segment};
use crate::vocabulary::{RelationshipType, Status, View};

/// A column that is left out if nobody fills it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Through,
    Goal,
    Cost,
    Status,
}

impl Column {
    const ALL: [Column; 4] = [Column::Through, Column::Goal, Column::Cost, Column::Status];

    fn head(self, locale: &Locale) -> &str {
        match self {
            Column::Through => &locale.messages.through,
            Column::Goal => &locale.messages.goal,
            Column::Cost => &locale.messages.cost,
            Column::Status => &locale.messages.status,
        }
    }

    fn is_filled(self, relationship: &Relationship) -> bool {
        match self {
            Column::Through => relationship.via.iter().any(|v| !v.value.is_empty()),
            Column::Goal => !relationship.goal.is_empty(),
            Column::Cost => relationship.cost.is_some(),
            Column::Status => relationship.status.is_some(),
        }
    }

    fn line<'a>(self, relationship: &'a Relationship, scope: &Scope<'a>) -> Inlines<'a> {
        let (canvas, locale) = (scope.canvas, scope.locale);
        match self {
            Column::Through => {
                let channels = relationship.via.iter().flat_map(|v| &v.value);
                join(
                    channels.map(|c| {
                        let channel = &canvas.channels[*c];
                        scope.marked(channel.status, scope.channel_name(channel))
                    }),
                    &locale.messages.comma,
                )
            }
            Column::Goal => labels(relationship.goal.iter().copied(), locale),
            Column::Cost => relationship
                .cost
                .as_ref()
                .map(|c| amount(c, locale))
                .unwrap_or_default(),
            Column::Status => labels(relationship.status, locale),
        }
    }
}

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let locale = scope.locale;
    if scope.segments.is_empty() {
        return Element::Empty(plain(scope.why_no_segments()));
    }
    let shown = |c: &Column| scope.relationships().any(|r| c.is_filled(r));
    let columns: Vec<Column> = Column::ALL.into_iter().filter(shown).collect();
    let mut head = vec![Cell::column(&locale.messages.relationship)];
    head.extend(columns.iter().map(|c| Cell::column(c.head(locale))));
    let segments = scope.segments.iter();
    let mut groups: Vec<Group> = segments.map(|id| group(*id, &columns, scope)).collect();
    groups.extend(shared_group(&columns, scope));
    Element::Table(Table {
        view: View::Relationships,
        caption: text(&locale.messages.relationships),
        head: vec![Row::of(head)],
        groups,
        foot: Vec::new(),
    })
}

fn group<'a>(id: Id<Segment>, columns: &[Column], scope: &Scope<'a>) -> Group<'a> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let segment = &canvas.segments[id];
    let mut name = vec![Inline::Badge(badge(id)), Inline::Text(" ".into())];
    name.extend(scope.segment_name(id));
    name.extend(
        scope
            .change(segment.status)
            .into_iter()
            .flat_map(|change| [Inline::Text(" ".into()), change]),
    );
    let head = Cell::new(Role::RowGroup, name)
        .columns(columns.len() + 1)
        .more(about(id, segment, scope));
    let mut rows = vec![Row::of(vec![head])];
    for relationship in scope.relationships_of(id) {
        if relationship.shared.is_none() || segment.naming == Naming::AllCustomers {
            rows.push(row(relationship, Vec::new(), columns, scope));
        }
    }
    if rows.len() == 1 {
        let is_shared = scope.relationships_of(id).next().is_some();
        let only = if is_shared {
            Cell::data(plain(&locale.messages.see_shared))
        } else {
            Cell::data(plain(&locale.messages.no_relationship)).tone(CellStyle::Hole)
        };
        rows.push(Row::of(vec![only.columns(columns.len() + 1)]));
    }
    Group {
        badge: Some(badge(id)),
        rows,
    }
}

/// A relationship, after the letters of those who share it.
fn row<'a>(
    relationship: &'a Relationship,
    letters: Inlines<'a>,
    columns: &[Column],
    scope: &Scope<'a>,
) -> Row<'a> {
    let mut head = head_of(relationship, scope);
    head.main.splice(0..0, letters);
    let mut cells = vec![head];
    let lines = columns
        .iter()
        .map(|c| Cell::data(c.line(relationship, scope)));
    cells.extend(lines);
    Row::of(cells)
}

/// The relationships that segments share, each once, with the letters of those that are shown.
fn shared_group<'a>(columns: &[Column], scope: &Scope<'a>) -> Option<Group<'a>> {
    let canvas = scope.canvas;
    let is_unnamed = |id: &Id<Segment>| canvas.segments[*id].naming == Naming::AllCustomers;
    if scope.segments.iter().any(is_unnamed) {
        return None;
    }
    let shared = canvas.relationships.shared();
    let shared = shared.filter(|r| scope.shows_status(r.status));
    // One for nobody is shown unless the page is narrowed: nothing is dropped.
    let shared = shared.filter(|r| !scope.is_narrowed() || scope.shows_any(&r.segments));
    let rows = shared.map(|r| {
        let letters = scope.badges(&r.segments);
        row(r, letters, columns, scope)
    });
    let mut rows: Vec<Row> = rows.collect();
    if rows.is_empty() {
        return None;
    }
    let head = Cell::new(Role::RowGroup, plain(&scope.locale.messages.shared));
    rows.insert(0, Row::of(vec![head.columns(columns.len() + 1)]));
    Some(Group { badge: None, rows })
}

/// What is known of a segment, in lines under its name.
pub(super) fn about<'a>(
    id: Id<Segment>,
    segment: &'a Segment,
    scope: &Scope<'a>,
) -> Vec<Inlines<'a>> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let messages = &locale.messages;
    let character: Vec<Inlines> = [
        inner(segment.kind, locale),
        inner(segment.market.map(|m| m.value), locale),
        inner(segment.value, locale),
    ]
    .into_iter()
    .chain(segment.role.iter().map(|role| inner(Some(*role), locale)))
    .chain([inner(segment.status, locale)])
    .filter(|l| !l.is_empty())
    .collect();
    let mut lines = vec![capitalized(join(character, &messages.comma))];
    if !segment.expects.is_empty() {
        let given: HashSet<_> = canvas.relationships_of(id).filter_map(given).collect();
        let expectations = segment.expects.iter().map(|e| {
            let meets = |state| {
                let mut given = given.iter();
                given.any(|(kind, is)| *is == state && kind.meets(e.value.like()))
            };
            let mut line = plain(locale.inner_term_label(&e.value));
            line.push(Inline::Text(" ".into()));
            line.push(if meets(Given::There) {
                Inline::Good(text(&messages.met))
            } else if meets(Given::Planned) {
                scope.planned()
            } else {
                Inline::Gap(text(&messages.unmet))
            });
            line
        });
        lines.push(labelled(
            messages,
            &messages.expects,
            join(expectations, &messages.comma),
        ));
    }
    if !segment.prefers.is_empty() {
        let preferred = segment.prefers.iter().map(|p| match &p.value {
            Preference::Channel(c) => scope.channel_name(&canvas.channels[*c]),
            Preference::Kind(kind) => plain(locale.inner_term_label(kind)),
        });
        lines.push(labelled(
            messages,
            &messages.prefers,
            join(preferred, &messages.comma),
        ));
    }
    if !segment.traits.is_empty() {
        let traits = segment.traits.iter().map(author);
        lines.push(labelled(
            messages,
            &messages.traits,
            join(traits, &messages.comma),
        ));
    }
    lines.extend(labelled_text(
        messages,
        &messages.ideal,
        segment.ideal.as_deref(),
    ));
    lines.extend(known_from(
        segment.evidence,
        segment.source.as_deref(),
        locale,
    ));
    lines.extend(labelled_text(
        messages,
        &messages.note,
        segment.note.as_deref(),
    ));
    lines
}

/// Whether a segment has a relationship already.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Given {
    There,
    Planned,
}

/// The type that a relationship gives its segment. One that has ended gives none.
fn given(relationship: &Relationship) -> Option<(RelationshipType, Given)> {
    let given = match relationship.status {
        Some(Status::Retired) => return None,
        Some(Status::Planned) => Given::Planned,
        Some(Status::Established) | None => Given::There,
    };
    relationship.form.value.kind().map(|kind| (kind, given))
}

/// What a relationship is called where nothing else of it is shown: its type and its label.
pub(super) fn full_name<'a>(relationship: &'a Relationship, locale: &'a Locale) -> Inlines<'a> {
    match &relationship.form.value {
        Form::Typed { kind, label: None } => plain(locale.term_label(kind)),
        Form::Typed {
            kind,
            label: Some(label),
        } => join(
            [plain(locale.term_label(kind)), author(label)],
            &locale.messages.colon,
        ),
        Form::Other { label } => author(label),
    }
}

/// What a relationship is called: its type, or the author's own name for it.
pub(super) fn name_of<'a>(relationship: &'a Relationship, locale: &'a Locale) -> Inlines<'a> {
    match &relationship.form.value {
        Form::Typed { kind, .. } => plain(locale.term_label(kind)),
        Form::Other { label } => author(label),
    }
}

/// The row's head: the type, and under it all that has no column of its own.
fn head_of<'a>(relationship: &'a Relationship, scope: &Scope<'a>) -> Cell<'a> {
    let locale = scope.locale;
    let messages = &locale.messages;
    let first = match &relationship.form.value {
        Form::Typed { kind, label } => {
            let mut first = vec![plain(locale.label(kind.like().level()))];
            first.extend(label.as_ref().map(author));
            join(first, " · ")
        }
        Form::Other { .. } => plain(&locale.named_card("type", crate::notation::OTHER).label),
    };
    let mut name = name_of(relationship, locale);
    if let Some(change) = scope.change(relationship.status) {
        name.extend([Inline::Text(" ".into()), change]);
    }
    let mut how = Vec::new();
    how.extend(labelled_text(
        messages,
        &messages.staff,
        relationship.staff.as_deref(),
    ));
    how.extend(labelled_text(
        messages,
        &messages.frequency,
        relationship.frequency.as_deref(),
    ));
    if !relationship.mechanism.is_empty() {
        let mechanisms = relationship.mechanism.iter();
        let mechanisms = join(mechanisms.map(|m| inner(Some(*m), locale)), &messages.comma);
        how.push(labelled(messages, &messages.mechanism, mechanisms));
    }
    how.extend(
        relationship
            .nature
            .map(|n| labelled(messages, &messages.nature, inner(Some(n), locale))),
    );
    Cell::new(Role::Row, name).more([
        first,
        join(how, " · "),
        labelled_text(messages, &messages.data, relationship.data.as_deref()).unwrap_or_default(),
        labelled_text(messages, &messages.input, relationship.input.as_deref()).unwrap_or_default(),
        known_from(
            relationship.evidence,
            relationship.source.as_deref(),
            locale,
        )
        .unwrap_or_default(),
        labelled_text(messages, &messages.note, relationship.note.as_deref()).unwrap_or_default(),
    ])
}
