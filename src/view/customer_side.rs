//! The customer-facing building blocks: who, what, how and through which channel, one row per segment.

use super::cell::{known_from, labelled};
use super::relationships::{about, full_name};
use super::repeats::{LONG_LIST, REPEATED_LIST};
use super::{
    Cell, CellStyle, Element, Group, Inline, Inlines, Role, Row, Scope, Table, badge, inner, join,
    plain, text,
};
use crate::locale::Locale;
use crate::model::{Audience, Channel, Focus, Form, Id, Proposition, Relationship, Segment};
use crate::vocabulary::View;

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let locale = scope.locale;
    let lone: Vec<&Proposition> = scope.propositions().filter(|p| is_lone(p, scope)).collect();
    if scope.segments.is_empty() && lone.is_empty() {
        return Element::Empty(plain(scope.why_no_segments()));
    }
    let head = ["segments", "propositions", "relationships", "channels"]
        .map(|block| Cell::column(&locale.named_card("block", block).label));
    let propositions = propositions_by_segment(scope);
    let channels = Channels::of(scope);
    let everyone = Everyone::of(scope);
    let mut groups: Vec<Group> = scope
        .segments
        .iter()
        .map(|s| Group {
            badge: Some(badge(*s)),
            rows: vec![row(
                *s,
                &propositions[s.index()],
                &everyone,
                &channels,
                scope,
            )],
        })
        .collect();
    // A proposition that is for nobody has a row of its own, and one for everyone if there are no
    // segments.
    groups.extend(lone.into_iter().map(|p| {
        let nobody =
            Cell::new(Role::Row, plain(&locale.messages.not_covered)).tone(CellStyle::Hole);
        let offer = lines(proposition(p, scope), locale);
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
    Element::Table(Table {
        view: View::CustomerSide,
        caption: text(&locale.messages.customer_side),
        head: vec![Row::of(head.to_vec())],
        groups,
        foot: Vec::new(),
    })
}

/// Whether a proposition is in no segment's row.
fn is_lone(proposition: &Proposition, scope: &Scope<'_>) -> bool {
    match &proposition.audience {
        Audience::Everyone => scope.segments.is_empty() && !scope.is_narrowed(),
        Audience::Segments(list) => list.is_empty() && !scope.is_narrowed(),
    }
}

/// The propositions that are for everyone, because they name no segment.
struct Everyone<'a> {
    all: Vec<&'a Proposition>,
    /// How many of them are named in each row but the first.
    repeated: usize,
}

impl<'a> Everyone<'a> {
    fn of(scope: &Scope<'a>) -> Self {
        let propositions = scope.canvas.propositions.iter();
        let all: Vec<_> = propositions
            .filter(|p| p.audience == Audience::Everyone)
            .collect();
        let is_long = all.len() * scope.segments.len() > LONG_LIST * LONG_LIST;
        let repeated = match is_long {
            true => all.len().min(REPEATED_LIST),
            false => all.len(),
        };
        Self { all, repeated }
    }

    /// Those in the row of a segment, and how many are not named again.
    fn row(&self, id: Id<Segment>, scope: &Scope<'_>) -> (&[&'a Proposition], usize) {
        let named = match scope.segments.first() == Some(&id) {
            true => self.all.len(),
            false => self.repeated,
        };
        (&self.all[..named], self.all.len() - named)
    }
}

/// The propositions that are for each segment, by its index.
pub(super) fn propositions_by_segment<'a>(scope: &Scope<'a>) -> Vec<Vec<&'a Proposition>> {
    let mut all = vec![Vec::new(); scope.canvas.segments.len()];
    for proposition in scope.propositions() {
        for segment in proposition.audience.known() {
            all[segment.index()].push(proposition);
        }
    }
    all
}

/// The shown channels, by whom they reach, each with its place among all.
struct Channels<'a> {
    of_all: Vec<(usize, &'a Channel)>,
    /// The others, by the index of the segment.
    of_some: Vec<Vec<(usize, &'a Channel)>>,
    /// How many of those that reach everyone are named in each row but the first.
    repeated: usize,
}

impl<'a> Channels<'a> {
    fn of(scope: &Scope<'a>) -> Self {
        let mut of_all = Vec::new();
        let mut of_some = vec![Vec::new(); scope.canvas.segments.len()];
        for channel in scope.channels().enumerate() {
            if scope.is_all(&channel.1.serves) {
                of_all.push(channel);
                continue;
            }
            for segment in channel.1.serves.iter() {
                of_some[segment.index()].push(channel);
            }
        }
        let is_long = of_all.len() * scope.segments.len() > LONG_LIST * LONG_LIST;
        let repeated = if is_long {
            of_all.len().min(REPEATED_LIST)
        } else {
            of_all.len()
        };
        Self {
            of_all,
            of_some,
            repeated,
        }
    }

    /// Those of a segment in written order, and how many are not named again.
    fn row(&self, id: Id<Segment>, scope: &Scope<'_>) -> (Vec<&'a Channel>, usize) {
        let named = if scope.segments.first() == Some(&id) {
            self.of_all.len()
        } else {
            self.repeated
        };
        let of_some = &self.of_some[id.index()];
        let mut row = [&self.of_all[..named], of_some].concat();
        row.sort_unstable_by_key(|(place, _)| *place);
        let row = row.into_iter().map(|(_, channel)| channel).collect();
        (row, self.of_all.len() - named)
    }
}

fn row<'a>(
    id: Id<Segment>,
    propositions: &[&'a Proposition],
    everyone: &Everyone<'a>,
    channels: &Channels<'a>,
    scope: &Scope<'a>,
) -> Row<'a> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let segment = &canvas.segments[id];
    let mut name = scope.with_badges(&[id], scope.segment_name(id));
    if let Some(change) = scope.change(segment.status) {
        name.extend([Inline::Text(" ".into()), change]);
    }
    let head = Cell::new(Role::Row, name).more(about(id, segment, scope));
    let (for_all, unnamed) = everyone.row(id, scope);
    // In written order.
    let mut named: Vec<_> = propositions.iter().chain(for_all).collect();
    named.sort_by_key(|p| p.id.span.start);
    let named = named.into_iter().flat_map(|p| proposition(p, scope));
    let mut propositions: Vec<Inlines> = named.collect();
    if unnamed > 0 {
        propositions.push(scope.and_more(unnamed));
    }
    // Those for all are many times on the page: of very many, each row but the first names a few.
    let for_all = |r: &&Relationship| r.segments.is_everyone();
    let count = scope.relationships_of(id).filter(for_all).count();
    let is_first = scope.segments.first() == Some(&id);
    let is_long = count * scope.segments.len() > LONG_LIST * LONG_LIST;
    let most = match is_long && !is_first {
        true => count.min(REPEATED_LIST),
        false => count,
    };
    let mut named = 0;
    let kept = scope.relationships_of(id).filter(|r| {
        named += usize::from(r.segments.is_everyone());
        !r.segments.is_everyone() || named <= most
    });
    let mut relationships: Vec<Inlines> = kept
        .map(|r| match &r.form.value {
            Form::Other { label } if r.shared.is_some() => {
                scope.marked(r.status, scope.repeated(label))
            }
            _ => scope.marked(r.status, full_name(r, locale)),
        })
        .collect();
    if count > most {
        relationships.push(scope.and_more(count - most));
    }
    let (channels, unnamed) = channels.row(id, scope);
    let channels = channels.into_iter();
    let mut channels: Vec<Inlines> = channels
        .map(|c| scope.marked(c.status, scope.channel_name(c)))
        .collect();
    if unnamed > 0 {
        channels.push(scope.and_more(unnamed));
    }
    Row::of(vec![
        head,
        lines(propositions, locale),
        lines(relationships, locale),
        lines(channels, locale),
    ])
}

/// A value proposition: its name and its focus.
pub(super) fn proposition<'a>(proposition: &'a Proposition, scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let locale = scope.locale;
    let messages = &locale.messages;
    let name = scope.proposition_name(proposition);
    let mut lines = vec![scope.marked(proposition.status, name)];
    let focus = &proposition.focus;
    if !focus.is_empty() {
        let named = if focus.len() > LONG_LIST && scope.says_again(focus) {
            REPEATED_LIST
        } else {
            focus.len()
        };
        let mut foci: Vec<Inlines> = focus[..named]
            .iter()
            .map(|f| match &f.value {
                Focus::Known(known) => inner(Some(*known), locale),
                Focus::Free(word) => scope.repeated(word),
            })
            .collect();
        if named < focus.len() {
            foci.push(scope.and_more(focus.len() - named));
        }
        lines.push(labelled(
            messages,
            &messages.focus,
            join(foci, &messages.comma),
        ));
    }
    let source = proposition.source.as_deref();
    lines.extend(known_from(proposition.evidence, source, locale));
    let note = proposition.note.as_deref();
    lines.extend(note.map(|note| labelled(messages, &messages.note, scope.repeated(note))));
    lines
}

/// A cell of several lines; one without any is a hole.
fn lines<'a>(lines: Vec<Inlines<'a>>, locale: &'a Locale) -> Cell<'a> {
    if lines.is_empty() {
        return Cell::data(plain(&locale.messages.not_covered)).tone(CellStyle::Hole);
    }
    let mut all = Vec::new();
    for (n, line) in lines.into_iter().enumerate() {
        if n > 0 {
            all.push(Inline::Break);
        }
        all.extend(line);
    }
    Cell::data(all)
}
