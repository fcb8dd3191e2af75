//! Value–customer fit: what answers each job, pain and gain, and what is still open.

use std::collections::HashMap;

use super::customer_side::{proposition, propositions_by_segment};
use super::repeats::{LONG_LIST, REPEATED_LIST};
use super::{
    Cell, CellStyle, Element, Group, Inline, Inlines, Role, Row, Scope, Table, author, badge, join,
    plain, text,
};
use crate::locale::Messages;
use crate::model::{Answers, Id, Item, Need, Proposition, Segment, Side};
use crate::vocabulary::View;

/// What the page calls a side: a need, what answers it, and that it does.
struct Names<'w> {
    need: &'w str,
    item: &'w str,
    done: &'w str,
}

fn names(side: Side, messages: &Messages) -> Names<'_> {
    let (need, item, done) = match side {
        Side::Jobs => (&messages.job, &messages.product, &messages.job_served),
        Side::Pains => (&messages.pain, &messages.reliever, &messages.pain_relieved),
        Side::Gains => (&messages.gain, &messages.creator, &messages.gain_created),
    };
    Names { need, item, done }
}

/// Whether the canvas has anything to show here.
pub(super) fn has_data(scope: &Scope<'_>) -> bool {
    let profile = |s: &Segment| Side::ALL.iter().any(|side| !side.needs(s).is_empty());
    let offer = |p: &Proposition| Side::ALL.iter().any(|side| !side.items(p).is_empty());
    scope
        .segments
        .iter()
        .any(|s| profile(&scope.canvas.segments[*s]))
        || scope.canvas.propositions.iter().any(offer)
}

/// What answers each need, by the sides of the fit. Asked for once a page: looking through every
/// item for every need would grow with their product.
struct Answered<'a> {
    sides: [HashMap<Answers, Vec<&'a Item>>; 3],
    /// What answers nothing, by the id of its proposition and by side.
    loose: HashMap<&'a str, [Vec<&'a Item>; 3]>,
}

impl<'a> Answered<'a> {
    fn of(scope: &Scope<'a>) -> Self {
        let sides = Side::ALL.map(|side| {
            let mut answered: HashMap<Answers, Vec<&Item>> = HashMap::new();
            for item in scope.canvas.propositions.iter().flat_map(|p| side.items(p)) {
                for need in item.answers.iter() {
                    answered.entry(*need).or_default().push(item);
                }
            }
            answered
        });
        let loose = scope.canvas.propositions.iter().map(|p| {
            let of = |side: Side| side.items(p).iter().filter(|i| i.answers.is_empty());
            (
                p.id.value.as_str(),
                Side::ALL.map(|side| of(side).collect()),
            )
        });
        Self {
            sides,
            loose: loose.collect(),
        }
    }

    fn by(&self, side: Side, need: Answers) -> &[&'a Item] {
        self.sides[side as usize]
            .get(&need)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

/// How many needs of the shown segments are answered, and how many there are.
pub(super) fn count(scope: &Scope<'_>) -> (usize, usize) {
    let items = Answered::of(scope);
    let (mut answered, mut all) = (0, 0);
    for id in &scope.segments {
        for side in Side::ALL {
            for need in 0..side.needs(&scope.canvas.segments[*id]).len() {
                let here = Answers { segment: *id, need };
                all += 1;
                answered += usize::from(!items.by(side, here).is_empty());
            }
        }
    }
    (answered, all)
}

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let messages = &scope.locale.messages;
    if !has_data(scope) {
        return Element::Empty(plain(&messages.no_fit));
    }
    let items = Answered::of(scope);
    let propositions = propositions_by_segment(scope.canvas);
    let mut groups: Vec<Group> = scope
        .segments
        .iter()
        .filter_map(|s| group(*s, &propositions[s.index()], &items, scope))
        .collect();
    groups.extend(for_nobody(scope));
    let head = [
        &messages.fit_customer,
        &messages.fit_offer,
        &messages.fit_verdict,
    ]
    .map(|h| Cell::column(h));
    Element::Table(Table {
        view: View::Fit,
        caption: text(&messages.fit),
        head: vec![Row::of(head.to_vec())],
        groups,
        foot: Vec::new(),
    })
}

/// A segment with its propositions: a row a need, then what answers nothing yet.
fn group<'a>(
    id: Id<Segment>,
    propositions: &[&'a Proposition],
    items: &Answered<'a>,
    scope: &Scope<'a>,
) -> Option<Group<'a>> {
    let (canvas, messages) = (scope.canvas, &scope.locale.messages);
    let segment = &canvas.segments[id];
    let mut rows = Vec::new();
    for side in Side::ALL {
        for (index, need) in side.needs(segment).iter().enumerate() {
            let here = Answers {
                segment: id,
                need: index,
            };
            // A proposition of which it is not known whose it is may answer as well.
            let answers = named(items.by(side, here), scope);
            rows.push(need_row(side, need, answers, messages));
        }
    }
    rows.extend(loose_rows(propositions, items, scope));
    if rows.is_empty() {
        return None;
    }
    let name = scope.with_badges(&[id], scope.segment_name(id));
    let about = propositions.iter().flat_map(|p| proposition(p, scope));
    let head = Cell::new(Role::RowGroup, name).columns(3).more(about);
    rows.insert(0, Row::of(vec![head]));
    Some(Group {
        badge: Some(badge(id)),
        rows,
    })
}

/// The names of what answers a need. Of very many, those that the page names for the first time are
/// named, and of the others a few.
fn named<'a>(answers: &[&'a Item], scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let is_long = answers.len() > LONG_LIST;
    let mut again = 0;
    let mut names = Vec::new();
    for item in answers {
        if is_long && scope.says_again(*item) {
            again += 1;
            if again > REPEATED_LIST {
                continue;
            }
        }
        names.push(scope.repeated(&item.name.value));
    }
    if again > REPEATED_LIST {
        names.push(scope.and_more(again - REPEATED_LIST));
    }
    names
}

/// What answers nothing in the propositions of a segment. A long list that stands at another
/// segment already is cut.
fn loose_rows<'a>(
    propositions: &[&'a Proposition],
    items: &Answered<'a>,
    scope: &Scope<'a>,
) -> Vec<Row<'a>> {
    let messages = &scope.locale.messages;
    let loose = |p: &&'a Proposition| {
        let loose = items.loose.get(p.id.value.as_str())?;
        // Asked once for the three sides.
        let is_long = loose.iter().map(Vec::len).sum::<usize>() > LONG_LIST;
        let most = if is_long && scope.says_again(&p.id) {
            REPEATED_LIST
        } else {
            usize::MAX
        };
        Some((loose, most))
    };
    let lists: Vec<_> = propositions.iter().filter_map(loose).collect();
    let mut rows = Vec::new();
    let mut unnamed = 0;
    for (n, side) in Side::ALL.into_iter().enumerate() {
        for (loose, most) in &lists {
            let named = loose[n].iter().take(*most);
            rows.extend(named.map(|item| loose_row(side, item, scope)));
            unnamed += loose[n].len().saturating_sub(*most);
        }
    }
    if unnamed > 0 {
        rows.push(Row::of(vec![
            Cell::new(Role::Row, plain(&messages.no_need)).tone(CellStyle::Hole),
            Cell::data(scope.and_more(unnamed)),
            Cell::data(vec![Inline::Gap(text(&messages.answers_nothing))]),
        ]));
    }
    rows
}

fn need_row<'a>(
    side: Side,
    need: &'a Need,
    answers: Vec<Inlines<'a>>,
    messages: &'a Messages,
) -> Row<'a> {
    let mut head = Cell::new(Role::Row, author(&need.text.value));
    head = head.more([plain(names(side, messages).need)]);
    if answers.is_empty() {
        return Row::of(vec![
            head,
            Cell::data(plain(&messages.nothing_yet)).tone(CellStyle::Hole),
            Cell::data(vec![Inline::Gap(text(&messages.open))]),
        ]);
    }
    Row::of(vec![
        head,
        Cell::data(join(answers, &messages.comma)),
        Cell::data(vec![Inline::Good(text(names(side, messages).done))]),
    ])
}

/// An item that answers nothing: nothing written is dropped.
fn loose_row<'a>(side: Side, item: &'a Item, scope: &Scope<'a>) -> Row<'a> {
    let messages = &scope.locale.messages;
    Row::of(vec![
        Cell::new(Role::Row, plain(&messages.no_need)).tone(CellStyle::Hole),
        Cell::data(scope.repeated(&item.name.value)).more([plain(names(side, messages).item)]),
        Cell::data(vec![Inline::Gap(text(&messages.answers_nothing))]),
    ])
}

/// The propositions that are for nobody, or of which it is not known, if they are not narrowed away.
fn for_nobody<'a>(scope: &Scope<'a>) -> Vec<Group<'a>> {
    if scope.is_narrowed() {
        return Vec::new();
    }
    let mut groups = Vec::new();
    for lone in scope.canvas.propositions.iter() {
        if !lone.audience.known().is_empty() {
            continue;
        }
        let mut rows = Vec::new();
        for side in Side::ALL {
            for item in side.items(lone) {
                if item.answers.is_empty() {
                    rows.push(loose_row(side, item, scope));
                }
            }
        }
        let mut lines = proposition(lone, scope).into_iter();
        let head = Cell::new(Role::RowGroup, lines.next().unwrap_or_default());
        rows.insert(0, Row::of(vec![head.columns(3).more(lines)]));
        groups.push(Group { badge: None, rows });
    }
    groups
}
