//! The channels view: which channel serves which phase, and where a segment meets none.

use super::cell::{amount, known_from, labelled, labelled_text};
use super::{
    Cell, CellStyle, Element, Group, Inline, Inlines, Role, Row, Scope, Table, author, badge,
    capitalized, inner, join, labels, plain, text,
};
use crate::locale::Locale;
use crate::model::{Channel, Id, Segment};
use crate::vocabulary::{Phase, SaleStage, Status, View, Vocabulary};

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    if canvas.channels.is_empty() {
        return Element::Empty(plain(&locale.messages.no_channels));
    }
    let channels: Vec<&Channel> = scope.channels().collect();
    if channels.is_empty() {
        return Element::Empty(plain(&locale.messages.no_channel_for_these));
    }
    // Where no channel names a phase the five columns would be empty.
    let columns = if channels.iter().any(|c| c.phases.is_some()) {
        Columns::Phases
    } else {
        let is_filled = |column: &Column| {
            let mut lines = channels.iter().map(|c| column.line(c, locale));
            lines.any(|line| !line.is_empty())
        };
        Columns::Plain(Column::ALL.into_iter().filter(is_filled).collect())
    };
    let rows = channels.iter().map(|c| row(c, &columns, scope)).collect();
    let (caption, head, foot) = match &columns {
        Columns::Phases => {
            let counts = Counts::of(scope);
            let segments = scope.segments.iter();
            let foot = segments.map(|s| coverage(*s, &counts, scope)).collect();
            (&locale.messages.channels, phase_head(scope), foot)
        }
        Columns::Plain(columns) => (
            &locale.messages.channels_plain,
            plain_head(columns, scope),
            Vec::new(),
        ),
    };
    Element::Table(Table {
        view: View::Channels,
        caption: text(caption),
        head,
        groups: vec![Group { badge: None, rows }],
        foot,
    })
}

fn phase_head<'a>(scope: &Scope<'a>) -> Vec<Row<'a>> {
    let locale = scope.locale;
    let mut stages = vec![Cell::column(&locale.messages.channel).rows(2)];
    stages.extend(SaleStage::ALL.iter().map(|(stage, _)| {
        let columns = stage.phases().count();
        let role = if columns > 1 {
            Role::ColumnGroup
        } else {
            Role::Column
        };
        Cell::new(role, plain(locale.label(*stage))).columns(columns)
    }));
    let phases = Phase::ALL
        .iter()
        .map(|(phase, _)| Cell::column(locale.label(*phase)));
    vec![Row::of(stages), Row::of(phases.collect())]
}

/// A column of a table without phases, which is left out if nobody fills it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Column {
    Owner,
    Route,
    Medium,
}

impl Column {
    const ALL: [Column; 3] = [Column::Owner, Column::Route, Column::Medium];

    fn head(self, locale: &Locale) -> &str {
        match self {
            Column::Owner => &locale.messages.owner,
            Column::Route => &locale.messages.route,
            Column::Medium => &locale.messages.medium,
        }
    }

    /// What is known of a channel.
    fn line<'a>(self, channel: &Channel, locale: &'a Locale) -> Inlines<'a> {
        match self {
            Column::Owner => labels(channel.ownership.owner(), locale),
            Column::Route => labels(channel.ownership.route(), locale),
            Column::Medium => labels(channel.medium, locale),
        }
    }
}

/// The columns of a channel table: the phases, or without any of them what is known beside.
enum Columns {
    Phases,
    Plain(Vec<Column>),
}

fn plain_head<'a>(columns: &[Column], scope: &Scope<'a>) -> Vec<Row<'a>> {
    let locale = scope.locale;
    let mut heads = vec![Cell::column(&locale.messages.channel)];
    heads.extend(columns.iter().map(|c| Cell::column(c.head(locale))));
    vec![Row::of(heads)]
}

fn row<'a>(channel: &'a Channel, columns: &Columns, scope: &Scope<'a>) -> Row<'a> {
    let locale = scope.locale;
    let mut cells = vec![head(channel, columns, scope)];
    if let Columns::Plain(columns) = columns {
        let lines = columns.iter().map(|c| Cell::data(c.line(channel, locale)));
        cells.extend(lines);
        return Row::of(cells);
    }
    for (phase, _) in Phase::ALL {
        cells.push(match channel.in_phase(*phase) {
            None => Cell::data(Vec::new()),
            Some(used) => {
                let how = join(used.how.iter().map(author), &locale.messages.semicolon);
                phase_cell(how, channel.status, scope)
            }
        });
    }
    Row::of(cells)
}

/// What a channel does in a phase that it serves. What is only planned there, or has ended, says so.
fn phase_cell<'a>(how: Inlines<'a>, status: Option<Status>, scope: &Scope<'a>) -> Cell<'a> {
    let mark = match status {
        None | Some(Status::Established) => None,
        Some(Status::Planned | Status::Retired) => scope.mark(status),
    };
    let style = match mark {
        None => CellStyle::Covered,
        Some(_) => CellStyle::NotThere,
    };
    let mut line = how;
    match mark {
        Some(mark) if line.is_empty() => line.push(mark),
        Some(mark) => line.extend([Inline::Text(" ".into()), mark]),
        None if line.is_empty() => line.push(Inline::Dot(text(&scope.locale.messages.served))),
        None => {}
    }
    Cell::data(line).tone(style)
}

/// The row's head: badges and name, and under it all that has no column of its own.
fn head<'a>(channel: &'a Channel, columns: &Columns, scope: &Scope<'a>) -> Cell<'a> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let messages = &locale.messages;
    let mut name = scope.badges(&channel.serves);
    name.extend(author(channel.shown_name()));
    if let Some(change) = scope.change(channel.status) {
        name.extend([Inline::Text(" ".into()), change]);
    }
    let mut character = Vec::new();
    // The kind is said where the name does not say it.
    if let Some(kind) = &channel.kind {
        let label = locale.term_label(&kind.value);
        if !label.eq_ignore_ascii_case(&channel.shown_name()) {
            character.push(plain(label));
        }
    }
    match columns {
        Columns::Phases => character.push(ownership(channel, scope)),
        Columns::Plain(_) => {}
    }
    character.extend(labels_of_partner(channel, scope));
    let mut money = Vec::new();
    money.extend(
        channel
            .cost
            .as_ref()
            .map(|c| labelled(messages, &messages.cost, amount(c, locale))),
    );
    money.extend(
        channel
            .margin
            .as_ref()
            .map(|m| labelled(messages, &messages.margin, amount(&m.value, locale))),
    );
    money.extend(channel.status.map(|s| plain(locale.label(s))));
    let character = character.into_iter().filter(|line| !line.is_empty());
    let mut lines = vec![join(character, " · "), join(money, " · ")];
    let others = channel.hands_over_to.iter().map(|c| &canvas.channels[*c]);
    let others: Vec<Inlines> = others
        .filter(|c| scope.shows_status(c.status) && scope.shows_for(&c.serves))
        .map(|c| scope.marked(c.status, scope.channel_name(c)))
        .collect();
    if !others.is_empty() {
        lines.push(labelled(
            messages,
            &messages.hands_over_to,
            join(others, &messages.comma),
        ));
    }
    let carried = channel.carries.iter().flat_map(|c| c.iter());
    let carried: Vec<Inlines> = carried
        .map(|p| &canvas.propositions[*p])
        .filter(|p| scope.shows_proposition(p))
        .map(|p| scope.marked(p.status, scope.proposition_name(p)))
        .collect();
    if !carried.is_empty() {
        lines.push(labelled(
            messages,
            &messages.carries,
            join(carried, &messages.comma),
        ));
    }
    lines.extend(known_from(
        channel.evidence,
        channel.source.as_deref(),
        locale,
    ));
    lines.extend(labelled_text(
        messages,
        &messages.note,
        channel.note.as_deref(),
    ));
    Cell::new(Role::Row, name).more(lines)
}

/// "Own channel, direct, online", as far as it is known.
fn ownership<'a>(channel: &Channel, scope: &Scope<'a>) -> Inlines<'a> {
    let locale = scope.locale;
    let (owner, route) = (channel.ownership.owner(), channel.ownership.route());
    let known = [
        inner(owner, locale),
        inner(route, locale),
        inner(channel.medium, locale),
    ];
    let known = known.into_iter().filter(|line| !line.is_empty());
    capitalized(join(known, &locale.messages.comma))
}

fn labels_of_partner<'a>(channel: &'a Channel, scope: &Scope<'a>) -> Option<Inlines<'a>> {
    let messages = &scope.locale.messages;
    labelled_text(messages, &messages.partner, channel.partner.as_deref())
}

/// How many channels serve each phase: those that are there, and those that are planned.
type PhaseCounts = [[usize; 2]; Phase::ALL.len()];

/// How many channels serve each phase of each segment.
struct Counts {
    /// Of those that reach everyone.
    of_all: PhaseCounts,
    /// Of the others, by the index of the segment.
    of_some: Vec<PhaseCounts>,
}

impl Counts {
    fn of(scope: &Scope<'_>) -> Self {
        let none = PhaseCounts::default();
        let mut counts = Self {
            of_all: none,
            of_some: vec![none; scope.canvas.segments.len()],
        };
        let living = scope.canvas.channels.iter();
        for channel in living.filter(|c| c.status != Some(Status::Retired)) {
            let state = usize::from(channel.status == Some(Status::Planned));
            let serves = |phase: usize| channel.in_phase(Phase::ALL[phase].0).is_some();
            let served = (0..Phase::ALL.len()).filter(|phase| serves(*phase));
            if scope.is_all(&channel.serves) {
                served.for_each(|phase| counts.of_all[phase][state] += 1);
                continue;
            }
            for phase in served {
                for segment in channel.serves.iter() {
                    counts.of_some[segment.index()][phase][state] += 1;
                }
            }
        }
        counts
    }
}

/// A bottom row: "Channels for A", and how many of them serve each phase.
fn coverage<'a>(segment: Id<Segment>, counts: &Counts, scope: &Scope<'a>) -> Row<'a> {
    let messages = &scope.locale.messages;
    let mut head = plain(&messages.covered_by);
    head.extend([Inline::Text(" ".into()), Inline::Badge(badge(segment))]);
    let mut cells = vec![Cell::new(Role::Row, head)];
    let of_some = &counts.of_some[segment.index()];
    for (of_all, of_some) in counts.of_all.iter().zip(of_some) {
        let [there, planned] = [of_all[0] + of_some[0], of_all[1] + of_some[1]];
        let to_come = || messages.count_planned.replace("{n}", &planned.to_string());
        cells.push(match (there, planned) {
            (0, 0) => Cell::data(plain(&messages.not_covered)).tone(CellStyle::Hole),
            (0, _) => Cell::data(plain(to_come())).tone(CellStyle::NotThere),
            (_, 0) => Cell::data(plain(there.to_string())),
            _ => Cell::data(plain(format!("{there} + {}", to_come()))),
        });
    }
    Row::of(cells)
}
