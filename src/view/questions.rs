//! The questions: a checklist that the canvas answers where it can, and leaves open where it cannot.

use std::collections::HashSet;

use super::cell::amount;
use super::foot::metric;
use super::relationships::name_of;
use super::{
    Badge, Cell, CellStyle, Element, Group, Inline, Inlines, Role, Row, Scope, Table, author,
    badge, inner, join, labels, plain, text,
};
use crate::model::{Channel, Focus, Id, Preference, Relationship, Segment};
use crate::vocabulary::{Phase, Status, View, Vocabulary};

/// One question, by the name of its words, and what answers it.
type Question = (&'static str, for<'a> fn(&Scope<'a>) -> Vec<Inlines<'a>>);

/// The questions in the order in which a plan grows.
const QUESTIONS: [Question; 16] = [
    ("expects", expects),
    ("exists", exists),
    ("cost", cost),
    ("part-of-model", part_of_model),
    ("medium", medium),
    ("owner", owner),
    ("route", route),
    ("prefers", prefers),
    ("efficient", efficient),
    ("message", message),
    ("frequency", frequency),
    ("ideal", ideal),
    // For thought: no key answers it.
    ("like-ours", |_| Vec::new()),
    ("metrics", metrics),
    ("feedback", feedback),
    ("fit", fit),
];

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let locale = scope.locale;
    let rows = QUESTIONS
        .iter()
        .enumerate()
        .map(|(n, (name, answer))| {
            let question = &locale.named_card("question", name).label;
            let head = Cell::new(Role::Row, plain(format!("{}. {question}", n + 1)));
            let mut lines = answer(scope).into_iter();
            let answer = match lines.next() {
                Some(first) => Cell::data(lines.fold(first, |mut all, line| {
                    all.push(Inline::Break);
                    all.extend(line);
                    all
                })),
                None => Cell::data(plain(&locale.messages.open_question)).tone(CellStyle::Hole),
            };
            Row::of(vec![head, answer])
        })
        .collect();
    let head = [&locale.messages.question, &locale.messages.answer].map(|h| Cell::column(h));
    Element::Table(Table {
        view: View::Questions,
        caption: text(&locale.messages.questions),
        head: vec![Row::of(head.to_vec())],
        groups: vec![Group { badge: None, rows }],
        foot: Vec::new(),
    })
}

/// A line for each shown segment that has an answer; one that has none is said to be open, if
/// another has one.
fn by_segment<'a>(
    scope: &Scope<'a>,
    answer: impl Fn(Id<Segment>) -> Inlines<'a>,
) -> Vec<Inlines<'a>> {
    let answers: Vec<(Badge, Inlines)> = scope
        .segments
        .iter()
        .map(|s| (badge(*s), answer(*s)))
        .collect();
    if answers.iter().all(|(_, line)| line.is_empty()) {
        return Vec::new();
    }
    answers
        .into_iter()
        .map(|(badge, line)| {
            let mut all = vec![Inline::Badge(badge), Inline::Text(" ".into())];
            if line.is_empty() {
                all.push(Inline::Gap(text(&scope.locale.messages.open_question)));
            }
            all.extend(line);
            all
        })
        .collect()
}

/// For each segment its relationships of which there is something to say, and then once those that
/// segments share. What a segment's own line says is in the segment's line.
fn by_relationship<'a>(
    scope: &Scope<'a>,
    line_of: impl Fn(&'a Relationship) -> Inlines<'a>,
) -> Vec<Inlines<'a>> {
    let messages = &scope.locale.messages;
    let said = |r: &'a Relationship| {
        let line = line_of(r);
        (!line.is_empty()).then(|| join([name_of(r, scope.locale), line], &messages.colon))
    };
    let lives = |r: &&Relationship| r.status != Some(Status::Retired);
    let shared = scope.living_relationships().filter(|r| r.shared.is_some());
    let shared: Vec<_> = shared.filter_map(|r| Some((r, said(r)?))).collect();
    let mut lines = by_segment(scope, |id| {
        let own = scope.canvas.relationships.own(id).filter(lives);
        let own = join(own.filter_map(said), &messages.semicolon);
        match own.is_empty() && shared.iter().any(|(r, _)| r.segments.contains(&id)) {
            true => plain(&messages.see_shared),
            false => own,
        }
    });
    if !shared.is_empty() {
        let shared = shared.into_iter().map(|(r, line)| {
            let mut all = scope.badges(&r.segments);
            all.extend(line);
            all
        });
        let shared = join(shared, &messages.semicolon);
        lines.push(join([plain(&messages.shared), shared], &messages.colon));
    }
    lines
}

/// "Online: website, app", a line for each label.
fn by_label<'a, V: Vocabulary>(
    scope: &Scope<'a>,
    label: impl Fn(&'a Channel) -> Option<V>,
) -> Vec<Inlines<'a>> {
    V::ALL
        .iter()
        .filter_map(|(word, _)| {
            let channels = scope.living_channels().filter(|c| label(c) == Some(*word));
            let names = join(
                channels.map(|c| author(c.shown_name())),
                &scope.locale.messages.comma,
            );
            (!names.is_empty()).then(|| {
                join(
                    [plain(scope.locale.label(*word)), names],
                    &scope.locale.messages.colon,
                )
            })
        })
        .collect()
}

fn expects<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_segment(scope, |id| {
        let expected = scope.canvas.segments[id].expects.iter().enumerate();
        let expected = expected.map(|(n, e)| match n {
            0 => plain(scope.locale.term_label(&e.value)),
            _ => plain(scope.locale.inner_term_label(&e.value)),
        });
        join(expected, &scope.locale.messages.comma)
    })
}

fn exists<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_relationship(scope, |r| inner(r.status, scope.locale))
}

fn cost<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_relationship(scope, |r| {
        r.cost
            .as_ref()
            .map(|c| amount(c, scope.locale))
            .unwrap_or_default()
    })
}

fn part_of_model<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let mut through = Vec::new();
    let mut named = HashSet::new();
    let mut goals = Vec::new();
    for relationship in scope.living_relationships() {
        for channel in relationship.via.iter().flat_map(|v| &v.value) {
            if named.insert(*channel) {
                through.push(*channel);
            }
        }
        for goal in &relationship.goal {
            if !goals.contains(goal) {
                goals.push(*goal);
            }
        }
    }
    let foci = canvas
        .propositions
        .iter()
        .filter(|p| scope.shows_proposition(p))
        .flat_map(|p| &p.focus)
        .map(|f| match &f.value {
            Focus::Known(known) => inner(Some(*known), locale),
            Focus::Free(word) => author(word),
        });
    let names = through
        .iter()
        .map(|c| author(canvas.channels[*c].shown_name()));
    [
        (
            &locale.messages.through,
            join(names, &locale.messages.comma),
        ),
        (&locale.messages.goal, labels(goals, locale)),
        (&locale.messages.focus, join(foci, &locale.messages.comma)),
    ]
    .into_iter()
    .filter(|(_, line)| !line.is_empty())
    .map(|(label, line)| join([plain(label), line], &locale.messages.colon))
    .collect()
}

fn medium<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_label(scope, |c| c.medium)
}

fn owner<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_label(scope, |c| c.ownership.owner())
}

fn route<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_label(scope, |c| c.ownership.route())
}

fn prefers<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_segment(scope, |id| {
        let preferred = scope.canvas.segments[id]
            .prefers
            .iter()
            .map(|p| match &p.value {
                Preference::Channel(c) => scope.channel_name(&scope.canvas.channels[*c]),
                Preference::Kind(kind) => plain(scope.locale.inner_term_label(kind)),
            });
        join(preferred, &scope.locale.messages.comma)
    })
}

fn efficient<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let locale = scope.locale;
    scope
        .living_channels()
        .filter_map(|c| {
            let cost = c.cost.as_ref().map(|a| (&locale.messages.cost, a));
            let margin = c
                .margin
                .as_ref()
                .map(|a| (&locale.messages.margin, &a.value));
            let said = cost
                .into_iter()
                .chain(margin)
                .map(|(label, a)| join([plain(label), amount(a, locale)], &locale.messages.colon));
            let said = join(said, &locale.messages.comma);
            (!said.is_empty())
                .then(|| join([author(c.shown_name()), said], &scope.locale.messages.colon))
        })
        .collect()
}

fn message<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    scope
        .living_channels()
        .filter_map(|c| {
            let how = &c.in_phase(Phase::Awareness)?.how;
            let said = join(how.iter().map(author), &scope.locale.messages.semicolon);
            (!said.is_empty())
                .then(|| join([author(c.shown_name()), said], &scope.locale.messages.colon))
        })
        .collect()
}

fn frequency<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_relationship(scope, |r| {
        r.frequency.as_deref().map(author).unwrap_or_default()
    })
}

fn ideal<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    by_segment(scope, |id| {
        scope.canvas.segments[id]
            .ideal
            .as_deref()
            .map(author)
            .unwrap_or_default()
    })
}

fn metrics<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let metrics = scope.canvas.facts.metrics.iter();
    let metrics = metrics.filter(|m| m.status != Some(Status::Retired));
    metrics.map(|m| metric(m, scope.locale)).collect()
}

fn feedback<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    scope.canvas.facts.feedback.iter().map(author).collect()
}

fn fit<'a>(scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let [answered, planned, all] = super::fit::count(scope);
    if all == 0 {
        return Vec::new();
    }
    let count_planned = &scope.locale.messages.count_planned;
    let said = scope
        .locale
        .messages
        .needs_answered
        .replace("{answered}", &answered.to_string())
        .replace("{all}", &all.to_string());
    let mut said = vec![plain(said)];
    if planned > 0 {
        said.push(plain(count_planned.replace("{n}", &planned.to_string())));
    }
    vec![join(said, &scope.locale.messages.comma)]
}
