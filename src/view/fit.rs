//! Value proposition fit: what addresses each job, pain and gain, and what isn't addressed.

use std::collections::HashMap;

use super::cell::known_from;
use super::customer_side::{proposition, propositions_by_segment};
use super::repeats::{LONG_LIST, REPEATED_LIST};
use super::{
    Cell, CellStyle, Element, Group, Inline, Inlines, Role, Row, Scope, Table, author, badge, join,
    plain, text,
};
use crate::locale::Messages;
use crate::model::{Answers, Id, Item, Need, Proposition, Segment, Side};
use crate::vocabulary::{Status, View};

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
    let lives = |status| scope.shows_status(status);
    let profile = |s: &Segment| {
        let mut needs = Side::ALL.iter().flat_map(|side| side.needs(s));
        needs.any(|need| lives(need.status))
    };
    let offer = |p: &Proposition| {
        let mut items = Side::ALL.iter().flat_map(|side| side.items(p));
        items.any(|item| lives(item.status))
    };
    scope
        .segments
        .iter()
        .any(|s| profile(&scope.canvas.segments[*s]))
        || scope.propositions().any(offer)
}

/// What answers each need, by the sides of the fit. Asked for once a page: looking through every
/// item for every need would grow with their product.
struct Answered<'a> {
    sides: [HashMap<Answers, Vec<Answer<'a>>>; 3],
    /// What answers nothing, by the id of its proposition and by side.
    loose: HashMap<&'a str, [Vec<&'a Item>; 3]>,
}

/// What answers a need, and whether it does so yet.
#[derive(Clone, Copy)]
struct Answer<'a> {
    item: &'a Item,
    status: Option<Status>,
}

/// How far a need is answered.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Verdict {
    Open,
    /// Only by what is planned.
    Planned,
    Done,
}

impl Verdict {
    fn of(answers: &[Answer<'_>]) -> Self {
        let is = |status: Option<Status>| match status {
            None | Some(Status::Established) => Self::Done,
            Some(Status::Planned) => Self::Planned,
            Some(Status::Retired) => Self::Open,
        };
        let any = |verdict| answers.iter().any(|a| is(a.status) == verdict);
        match (any(Self::Done), any(Self::Planned)) {
            (true, _) => Self::Done,
            (false, true) => Self::Planned,
            (false, false) => Self::Open,
        }
    }
}

/// The state of an item, which is never further than its proposition.
fn status_of(proposition: &Proposition, item: &Item) -> Option<Status> {
    let of = [proposition.status, item.status];
    let all = [Status::Retired, Status::Planned, Status::Established];
    all.into_iter().find(|status| of.contains(&Some(*status)))
}

impl<'a> Answered<'a> {
    fn of(scope: &Scope<'a>) -> Self {
        let shown = || {
            let all = scope.canvas.propositions.iter();
            all.filter(|p| scope.shows_status(p.status))
        };
        let sides = Side::ALL.map(|side| {
            let mut answered: HashMap<Answers, Vec<Answer>> = HashMap::new();
            for proposition in shown() {
                for item in side.items(proposition) {
                    let status = status_of(proposition, item);
                    if !scope.shows_status(status) {
                        continue;
                    }
                    for need in item.answers.iter() {
                        let answer = Answer { item, status };
                        answered.entry(*need).or_default().push(answer);
                    }
                }
            }
            answered
        });
        let loose = shown().map(|p| {
            let of = |side: Side| {
                let items = side.items(p).iter();
                items.filter(|i| i.answers.is_empty() && scope.shows_status(i.status))
            };
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

    fn by(&self, side: Side, need: Answers) -> &[Answer<'a>] {
        self.sides[side as usize]
            .get(&need)
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

/// How many needs of the shown segments are answered, how many only by what is planned, and how
/// many there are.
pub(super) fn count(scope: &Scope<'_>) -> [usize; 3] {
    let items = Answered::of(scope);
    let [mut answered, mut planned, mut all] = [0; 3];
    for id in &scope.segments {
        for side in Side::ALL {
            let needs = side.needs(&scope.canvas.segments[*id]).iter().enumerate();
            for (need, _) in needs.filter(|(_, n)| scope.shows_status(n.status)) {
                all += 1;
                match Verdict::of(items.by(side, Answers { segment: *id, need })) {
                    Verdict::Done => answered += 1,
                    Verdict::Planned => planned += 1,
                    Verdict::Open => {}
                }
            }
        }
    }
    [answered, planned, all]
}

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let messages = &scope.locale.messages;
    if !has_data(scope) {
        return Element::Empty(plain(&messages.no_fit));
    }
    let items = Answered::of(scope);
    let propositions = propositions_by_segment(scope);
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
    let segment = &scope.canvas.segments[id];
    let mut rows = Vec::new();
    for side in Side::ALL {
        let needs = side.needs(segment).iter().enumerate();
        for (index, need) in needs.filter(|(_, need)| scope.shows_status(need.status)) {
            let here = Answers {
                segment: id,
                need: index,
            };
            // A proposition of which it is not known whose it is may answer as well.
            rows.push(need_row(side, need, items.by(side, here), scope));
        }
    }
    rows.extend(loose_rows(propositions, items, scope));
    if rows.is_empty() {
        return None;
    }
    let mut name = scope.with_badges(&[id], scope.segment_name(id));
    if let Some(change) = scope.change(segment.status) {
        name.extend([Inline::Text(" ".into()), change]);
    }
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
fn named<'a>(answers: &[Answer<'a>], scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let is_long = answers.len() > LONG_LIST;
    let mut again = 0;
    let mut names = Vec::new();
    for Answer { item, status } in answers {
        if is_long && scope.says_again(*item) {
            again += 1;
            if again > REPEATED_LIST {
                continue;
            }
        }
        names.push(scope.marked(*status, scope.repeated(&item.name.value)));
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

fn need_row<'a>(side: Side, need: &'a Need, answers: &[Answer<'a>], scope: &Scope<'a>) -> Row<'a> {
    let (locale, messages) = (scope.locale, &scope.locale.messages);
    let text_of = scope.marked(need.status, author(&need.text.value));
    let known = known_from(need.evidence, need.source.as_deref(), locale);
    let mut head = Cell::new(Role::Row, text_of).more([plain(names(side, messages).need)]);
    head = head.more(known);
    if answers.is_empty() {
        return Row::of(vec![
            head,
            Cell::data(plain(&messages.nothing_yet)).tone(CellStyle::Hole),
            Cell::data(vec![Inline::Gap(text(&messages.open))]),
        ]);
    }
    let verdict = match Verdict::of(answers) {
        Verdict::Done => Inline::Good(text(names(side, messages).done)),
        Verdict::Planned => scope.planned(),
        Verdict::Open => Inline::Gap(text(&messages.open)),
    };
    Row::of(vec![
        head,
        Cell::data(join(named(answers, scope), &messages.comma)).more(known_items(answers, scope)),
        Cell::data(vec![verdict]),
    ])
}

/// How well each of these items is known, where the page has not said it yet.
fn known_items<'a>(answers: &[Answer<'a>], scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let lines = answers.iter().filter_map(|Answer { item, .. }| {
        let known = known_from(item.evidence, item.source.as_deref(), scope.locale)?;
        if scope.says_again(&item.evidence) {
            return None;
        }
        let name = scope.repeated(&item.name.value);
        Some(join([name, known], &scope.locale.messages.colon))
    });
    lines.collect()
}

/// An item that answers nothing: nothing written is dropped.
fn loose_row<'a>(side: Side, item: &'a Item, scope: &Scope<'a>) -> Row<'a> {
    let messages = &scope.locale.messages;
    let name = scope.marked(item.status, scope.repeated(&item.name.value));
    let known = known_from(item.evidence, item.source.as_deref(), scope.locale);
    Row::of(vec![
        Cell::new(Role::Row, plain(&messages.no_need)).tone(CellStyle::Hole),
        Cell::data(name)
            .more([plain(names(side, messages).item)])
            .more(known),
        Cell::data(vec![Inline::Gap(text(&messages.answers_nothing))]),
    ])
}

/// The propositions that are for nobody, or of which it is not known, if they are not narrowed away.
fn for_nobody<'a>(scope: &Scope<'a>) -> Vec<Group<'a>> {
    let mut groups = Vec::new();
    for lone in scope.propositions() {
        if !lone.audience.known().is_empty() {
            continue;
        }
        let mut rows = Vec::new();
        for side in Side::ALL {
            for item in side.items(lone) {
                if item.answers.is_empty() && scope.shows_status(item.status) {
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
