//! The channels view: which channel serves which phase, and where a segment meets none.

use super::cell::{amount, labelled, labelled_text};
use super::{
    Badge, Cell, Group, Line, Part, Piece, Role, Row, Scope, Table, Tone, author, badge, inner,
    join, labels, plain, text,
};
use crate::model::{Channel, Id, Segment};
use crate::vocabulary::{Phase, SaleStage, Status, View, Vocabulary};

pub(super) fn part<'a>(scope: &Scope<'a>) -> Part<'a> {
    let (canvas, words) = (scope.canvas, scope.words);
    if canvas.channels.is_empty() {
        return Part::Empty(plain(&words.ui.no_channels));
    }
    let channels: Vec<&Channel> = scope.channels().collect();
    if channels.is_empty() {
        return Part::Empty(plain(&words.ui.no_channel_for_these));
    }
    // Where no channel names a phase the five columns would be empty.
    let with_phases = channels.iter().any(|c| c.phases.is_some());
    let rows = channels
        .iter()
        .map(|c| row(c, with_phases, scope))
        .collect();
    let (caption, head, foot) = if with_phases {
        let counts = Counts::of(scope);
        let segments = scope.segments.iter();
        let foot = segments.map(|s| coverage(*s, &counts, scope)).collect();
        (&words.ui.channels, phase_head(scope), foot)
    } else {
        (&words.ui.channels_plain, plain_head(scope), Vec::new())
    };
    Part::Table(Table {
        view: View::Channels,
        caption: text(caption),
        head,
        groups: vec![Group { badge: None, rows }],
        foot,
    })
}

fn phase_head<'a>(scope: &Scope<'a>) -> Vec<Row<'a>> {
    let words = scope.words;
    let mut stages = vec![Cell::column(&words.ui.channel).rows(2)];
    stages.extend(SaleStage::ALL.iter().map(|(stage, _)| {
        let columns = stage.phases().count();
        let role = if columns > 1 {
            Role::ColumnGroup
        } else {
            Role::Column
        };
        Cell::new(role, plain(words.label(*stage))).columns(columns)
    }));
    let phases = Phase::ALL
        .iter()
        .map(|(phase, _)| Cell::column(words.label(*phase)));
    vec![Row::of(stages), Row::of(phases.collect())]
}

fn plain_head<'a>(scope: &Scope<'a>) -> Vec<Row<'a>> {
    let ui = &scope.words.ui;
    let heads = [&ui.channel, &ui.owner, &ui.route, &ui.medium];
    vec![Row::of(heads.map(|h| Cell::column(h)).to_vec())]
}

fn row<'a>(channel: &'a Channel, with_phases: bool, scope: &Scope<'a>) -> Row<'a> {
    let words = scope.words;
    let mut cells = vec![head(channel, with_phases, scope)];
    if !with_phases {
        let ownership = channel.ownership;
        let or_unknown = |line: Line<'a>| {
            if line.is_empty() {
                plain(&words.ui.unknown)
            } else {
                line
            }
        };
        cells.push(Cell::data(or_unknown(labels(ownership.owner(), words))));
        cells.push(Cell::data(or_unknown(labels(ownership.route(), words))));
        cells.push(Cell::data(or_unknown(labels(channel.medium, words))));
        return Row::of(cells);
    }
    for (phase, _) in Phase::ALL {
        cells.push(match channel.in_phase(*phase) {
            None => Cell::data(Vec::new()),
            Some(used) if used.how.is_empty() => {
                Cell::data(vec![Piece::Dot(text(&words.ui.served))]).tone(Tone::Covered)
            }
            Some(used) => {
                let how = used.how.iter().map(author);
                Cell::data(join(how, &words.ui.semicolon)).tone(Tone::Covered)
            }
        });
    }
    Row::of(cells)
}

/// The row's head: badges and name, and under it all that has no column of its own.
fn head<'a>(channel: &'a Channel, with_phases: bool, scope: &Scope<'a>) -> Cell<'a> {
    let (canvas, words) = (scope.canvas, scope.words);
    let ui = &words.ui;
    let mut name = scope.badges(&channel.serves);
    name.extend(author(channel.shown_name()));
    if let Some(change) = scope.change(channel.status) {
        name.extend([Piece::Text(" ".into()), change]);
    }
    let mut character = Vec::new();
    // The kind is said where the name does not say it.
    if let Some(kind) = &channel.kind {
        let label = words.term_label(&kind.value);
        if !label.eq_ignore_ascii_case(&channel.shown_name()) {
            character.push(plain(label));
        }
    }
    if with_phases {
        character.push(ownership(channel, scope));
    }
    character.extend(labels_of_partner(channel, scope));
    let mut money = Vec::new();
    money.extend(
        channel
            .cost
            .as_ref()
            .map(|c| labelled(ui, &ui.cost, amount(c, words))),
    );
    money.extend(
        channel
            .margin
            .as_ref()
            .map(|m| labelled(ui, &ui.margin, amount(&m.value, words))),
    );
    money.extend(channel.status.map(|s| plain(words.label(s))));
    let mut lines = vec![join(character, " · "), join(money, " · ")];
    let others = channel.hands_over_to.iter().map(|c| &canvas.channels[*c]);
    let others: Vec<Line> = others
        .filter(|c| !scope.is_narrowed() || scope.shows_any(&c.serves))
        .map(|c| scope.channel_name(c))
        .collect();
    if !others.is_empty() {
        lines.push(labelled(ui, &ui.hands_over_to, join(others, &ui.comma)));
    }
    let carried = channel.carries.iter().flat_map(|c| c.iter());
    let carried: Vec<Line> = carried
        .map(|p| &canvas.propositions[*p])
        .filter(|p| scope.shows_audience(&p.audience))
        .map(|p| scope.proposition_name(p))
        .collect();
    if !carried.is_empty() {
        lines.push(labelled(ui, &ui.carries, join(carried, &ui.comma)));
    }
    lines.extend(labelled_text(ui, &ui.note, channel.note.as_deref()));
    Cell::new(Role::Row, name).more(lines)
}

/// "Own, direct, online"; what is not known is said so.
fn ownership<'a>(channel: &'a Channel, scope: &Scope<'a>) -> Line<'a> {
    let words = scope.words;
    let ui = &words.ui;
    let (owner, route) = (channel.ownership.owner(), channel.ownership.route());
    if owner.is_none() && route.is_none() && channel.medium.is_none() {
        return labelled(ui, &ui.owner, plain(&ui.unknown));
    }
    let part = |line: Line<'a>, label: &'a str| {
        if line.is_empty() {
            labelled(ui, label, plain(&ui.unknown))
        } else {
            line
        }
    };
    join(
        [
            part(labels(owner, words), &ui.owner),
            part(inner(route, words), &ui.route),
            part(inner(channel.medium, words), &ui.medium),
        ],
        &ui.comma,
    )
}

fn labels_of_partner<'a>(channel: &'a Channel, scope: &Scope<'a>) -> Option<Line<'a>> {
    let with = channel.with.as_ref()?;
    let mut line = plain(format!("{} ", scope.words.ui.with));
    line.extend(author(with));
    Some(line)
}

/// How many channels serve each phase.
type PhaseCounts = [usize; Phase::ALL.len()];

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
            let serves = |phase: usize| channel.in_phase(Phase::ALL[phase].0).is_some();
            let served = (0..Phase::ALL.len()).filter(|phase| serves(*phase));
            if scope.is_all(&channel.serves) {
                served.for_each(|phase| counts.of_all[phase] += 1);
                continue;
            }
            for phase in served {
                for segment in channel.serves.iter() {
                    counts.of_some[segment.index()][phase] += 1;
                }
            }
        }
        counts
    }
}

/// A foot row: how many channels serve each phase of a segment, holes in words.
fn coverage<'a>(segment: Id<Segment>, counts: &Counts, scope: &Scope<'a>) -> Row<'a> {
    let ui = &scope.words.ui;
    let badge: Badge = badge(segment);
    let mut head = vec![Piece::Badge(badge), Piece::Text(" ".into())];
    head.extend(plain(&ui.covered_by));
    let mut cells = vec![Cell::new(Role::Row, head).more([plain(&ui.number_of_channels)])];
    let of_some = &counts.of_some[segment.index()];
    for (of_all, of_some) in counts.of_all.iter().zip(of_some) {
        let count = of_all + of_some;
        cells.push(if count == 0 {
            Cell::data(plain(&ui.not_covered)).tone(Tone::Hole)
        } else {
            Cell::data(plain(count.to_string()))
        });
    }
    Row::of(cells)
}
