//! Value–customer fit: what answers each job, pain and gain, and what is still open.

use std::collections::HashMap;

use super::customer_side::proposition;
use super::{
    Cell, Group, Line, Part, Piece, Role, Row, Scope, Table, Tone, author, badge, join, plain, text,
};
use crate::model::{Answers, Id, Item, Need, Proposition, Segment, Side};
use crate::vocabulary::View;
use crate::words::Ui;

/// What the page calls a side: a need, what answers it, and that it does.
struct Names<'w> {
    need: &'w str,
    item: &'w str,
    done: &'w str,
}

fn names(side: Side, ui: &Ui) -> Names<'_> {
    let (need, item, done) = match side {
        Side::Jobs => (&ui.job, &ui.product, &ui.job_served),
        Side::Pains => (&ui.pain, &ui.reliever, &ui.pain_relieved),
        Side::Gains => (&ui.gain, &ui.creator, &ui.gain_created),
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
}

impl<'a> Answered<'a> {
    fn of(scope: &Scope<'a>) -> Self {
        let sides = Side::ALL.map(|side| {
            let mut answered: HashMap<Answers, Vec<&Item>> = HashMap::new();
            for item in scope.canvas.propositions.iter().flat_map(|p| side.items(p)) {
                for need in &item.answers {
                    answered.entry(*need).or_default().push(item);
                }
            }
            answered
        });
        Self { sides }
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

pub(super) fn part<'a>(scope: &Scope<'a>) -> Part<'a> {
    let ui = &scope.words.ui;
    if !has_data(scope) {
        return Part::Empty(plain(&ui.no_fit));
    }
    let items = Answered::of(scope);
    let mut groups: Vec<Group> = scope
        .segments
        .iter()
        .filter_map(|s| group(*s, &items, scope))
        .collect();
    groups.extend(for_nobody(scope));
    let head = [&ui.fit_customer, &ui.fit_offer, &ui.fit_verdict].map(|h| Cell::column(h));
    Part::Table(Table {
        view: View::Fit,
        caption: text(&ui.fit),
        head: vec![Row::of(head.to_vec())],
        groups,
        foot: Vec::new(),
    })
}

/// A segment with its propositions: a row a need, then what answers nothing yet.
fn group<'a>(id: Id<Segment>, items: &Answered<'a>, scope: &Scope<'a>) -> Option<Group<'a>> {
    let (canvas, ui) = (scope.canvas, &scope.words.ui);
    let segment = &canvas.segments[id];
    let propositions: Vec<&Proposition> = canvas
        .propositions
        .iter()
        .filter(|p| p.audience.includes(id))
        .collect();
    let mut rows = Vec::new();
    for side in Side::ALL {
        for (index, need) in side.needs(segment).iter().enumerate() {
            let here = Answers {
                segment: id,
                need: index,
            };
            // A proposition of which it is not known whose it is may answer as well.
            let answers: Vec<Line> = items
                .by(side, here)
                .iter()
                .map(|item| author(&item.name.value))
                .collect();
            rows.push(need_row(side, need, answers, ui));
        }
    }
    for side in Side::ALL {
        for item in propositions.iter().flat_map(|p| side.items(p)) {
            if item.answers.is_empty() {
                rows.push(loose_row(side, item, ui));
            }
        }
    }
    if rows.is_empty() {
        return None;
    }
    let name = scope.with_badges(&[id], author(segment.shown_name()));
    let about = propositions
        .iter()
        .flat_map(|p| proposition(p, scope.words));
    let head = Cell::new(Role::RowGroup, name).columns(3).more(about);
    rows.insert(0, Row::of(vec![head]));
    Some(Group {
        badge: Some(badge(id)),
        rows,
    })
}

fn need_row<'a>(side: Side, need: &'a Need, answers: Vec<Line<'a>>, ui: &'a Ui) -> Row<'a> {
    let mut head = Cell::new(Role::Row, author(&need.text.value));
    head = head.more([plain(names(side, ui).need)]);
    if answers.is_empty() {
        return Row::of(vec![
            head,
            Cell::data(plain(&ui.nothing_yet)).tone(Tone::Hole),
            Cell::data(vec![Piece::Gap(text(&ui.open))]),
        ]);
    }
    Row::of(vec![
        head,
        Cell::data(join(answers, &ui.comma)),
        Cell::data(vec![Piece::Good(text(names(side, ui).done))]),
    ])
}

/// An item that answers nothing: nothing written is dropped.
fn loose_row<'a>(side: Side, item: &'a Item, ui: &'a Ui) -> Row<'a> {
    Row::of(vec![
        Cell::new(Role::Row, plain(&ui.no_need)).tone(Tone::Hole),
        Cell::data(author(&item.name.value)).more([plain(names(side, ui).item)]),
        Cell::data(vec![Piece::Gap(text(&ui.answers_nothing))]),
    ])
}

/// The propositions that are for nobody, or of which it is not known, if they are not narrowed away.
fn for_nobody<'a>(scope: &Scope<'a>) -> Vec<Group<'a>> {
    let ui = &scope.words.ui;
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
                    rows.push(loose_row(side, item, ui));
                }
            }
        }
        let mut lines = proposition(lone, scope.words).into_iter();
        let head = Cell::new(Role::RowGroup, lines.next().unwrap_or_default());
        rows.insert(0, Row::of(vec![head.columns(3).more(lines)]));
        groups.push(Group { badge: None, rows });
    }
    groups
}
