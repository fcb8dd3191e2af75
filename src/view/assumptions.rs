//! The assumptions: what is still a guess, by part of the model, and what it would break.
//!
//! What depends on a thing is what names it (`for`, `via`, `carries`, `prefers`, `hands-over-to`).
//! A missing `for` means everyone, and names nobody.

mod parts;

use self::parts::{Part, Thing, parts as parts_of};
use super::{Cell, Element, Group, Inline, Inlines, Role, Row, Scope, Table, join, plain, text};
use crate::vocabulary::{Evidence, View};

/// How many things have been observed and tested, and how many say nothing of that.
#[derive(Default)]
struct Rest {
    observed: usize,
    tested: usize,
    unmarked: usize,
}

pub(super) fn part<'a>(scope: &Scope<'a>) -> Element<'a> {
    let messages = &scope.locale.messages;
    let parts = parts_of(scope);
    let mut rest = Rest::default();
    for thing in parts.iter().flat_map(|part| &part.things) {
        match thing.evidence {
            Some(Evidence::Guess) => {}
            Some(Evidence::Observed) => rest.observed += 1,
            Some(Evidence::Tested) => rest.tested += 1,
            None => rest.unmarked += 1,
        }
    }
    let groups: Vec<Group> = parts
        .into_iter()
        .filter_map(|part| group(part, scope))
        .collect();
    if groups.is_empty() {
        return Element::Empty(if rest.observed + rest.tested == 0 {
            plain(&messages.no_evidence)
        } else {
            join([plain(&messages.no_guess), counts(&rest, scope)], " ")
        });
    }
    let head = [&messages.assumption, &messages.depends_on_it].map(|h| Cell::column(h));
    let counts = counts(&rest, scope);
    let foot = if counts.is_empty() {
        Vec::new()
    } else {
        vec![Row::of(vec![Cell::data(counts).columns(2)])]
    };
    Element::Table(Table {
        view: View::Assumptions,
        caption: text(&messages.assumptions),
        head: vec![Row::of(head.to_vec())],
        groups,
        foot,
    })
}

/// "Observed: 3 · Tested: 1 · Not marked: 12".
fn counts<'a>(rest: &Rest, scope: &Scope<'a>) -> Inlines<'a> {
    let locale = scope.locale;
    let counts = [
        (locale.label(Evidence::Observed), rest.observed),
        (locale.label(Evidence::Tested), rest.tested),
        (locale.messages.not_marked.as_str(), rest.unmarked),
    ];
    let counts = counts.into_iter().filter(|(_, count)| *count > 0);
    let counts = counts.map(|(label, count)| {
        let count = plain(count.to_string());
        join([plain(label), count], &locale.messages.colon)
    });
    join(counts, " · ")
}

/// The guesses of one part of the model, if there are any.
fn group<'a>(part: Part<'a>, scope: &Scope<'a>) -> Option<Group<'a>> {
    let guesses = part.things.into_iter();
    let guesses = guesses.filter(|thing| thing.evidence == Some(Evidence::Guess));
    let mut rows: Vec<Row> = guesses.map(|thing| row(thing, scope)).collect();
    if rows.is_empty() {
        return None;
    }
    let head = Cell::new(Role::RowGroup, plain(part.label)).columns(2);
    rows.insert(0, Row::of(vec![head]));
    Some(Group { badge: None, rows })
}

fn row<'a>(thing: Thing<'a>, scope: &Scope<'a>) -> Row<'a> {
    let locale = scope.locale;
    let source =
        super::cell::labelled_text(&locale.messages, &locale.messages.source, thing.source);
    let name = scope.marked(thing.status, thing.name);
    let head = Cell::new(Role::Row, name).more(thing.about).more(source);
    let mut depends = Vec::new();
    for dependent in (thing.dependents)(scope) {
        if !depends.is_empty() {
            depends.push(Inline::Break);
        }
        depends.extend(dependent);
    }
    if depends.is_empty() {
        depends = plain(&locale.messages.nothing_depends);
    }
    Row::of(vec![head, Cell::data(depends)])
}
