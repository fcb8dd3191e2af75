//! The poster: the whole model at a glance, every block in its usual place.

use std::collections::HashMap;

use super::cell::{known_from, labelled};
use super::relationships::full_name;
use super::{
    Block, Element, Emphasis, Inline, Inlines, Items, Poster, PosterItem, Scope, author, badge,
    english_in, join, plain, text,
};
use crate::framework::{self, Credit, CreditLanguage, Shows};
use crate::model::{BlockItem, Id, Relationship, Segment};
use crate::vocabulary::{Guidance, Vocabulary};

pub(super) fn part<'a>(scope: &Scope<'a>, guidance: Guidance) -> Element<'a> {
    let framework = &scope.canvas.framework;
    let blocks = framework.blocks.iter().map(|b| block(b, scope, guidance));
    Element::Poster(Poster {
        columns: framework.columns,
        blocks: blocks.collect(),
        credit: framework.credit.as_ref().map(credit).unwrap_or_default(),
        language: match framework.credit.as_ref().map(|c| c.language) {
            Some(CreditLanguage::English) => english_in(scope.locale),
            Some(CreditLanguage::OfBook) | None => None,
        },
    })
}

fn credit(credit: &Credit) -> Inlines<'_> {
    let text = Inline::Text(credit.text.as_str().into());
    match &credit.link {
        None => vec![text],
        Some(link) => vec![Inline::Link(link.as_str().into()), text, Inline::Close],
    }
}

/// The parts of the model that have no block, in a line; nothing if each has one.
pub(super) fn not_shown<'a>(scope: &Scope<'a>) -> Option<Element<'a>> {
    let locale = scope.locale;
    let left_out = Shows::ALL.iter().filter(|(shows, _)| {
        let has_any = match shows {
            // Lines of an unknown block are an error.
            Shows::List => false,
            Shows::Propositions => scope.propositions().next().is_some(),
            Shows::Relationships => scope.relationships().next().is_some(),
            Shows::Channels => scope.channels().next().is_some(),
            Shows::Segments => !scope.segments.is_empty(),
        };
        has_any && !scope.canvas.framework.shows(*shows)
    });
    let names = left_out.map(|(shows, _)| plain(locale.label(*shows)));
    let names = join(names, &locale.messages.comma);
    (!names.is_empty()).then(|| {
        let messages = &locale.messages;
        Element::Empty(labelled(messages, &messages.not_on_poster, names))
    })
}

fn block<'a>(of: &'a framework::Block, scope: &Scope<'a>, guidance: Guidance) -> Block<'a> {
    let locale = scope.locale;
    let is_ours = |shows: &Shows| match shows {
        Shows::Relationships | Shows::Channels => true,
        Shows::List | Shows::Propositions | Shows::Segments => false,
    };
    let groups: Vec<Items> = of
        .shows
        .iter()
        .map(|shows| Items {
            title: match of.shows.len() {
                1 => None,
                _ => part_of_model(*shows).map(|id| text(&locale.named_card("block", id).label)),
            },
            list: items(*shows, &of.id, scope),
        })
        .filter(|group| !group.list.is_empty())
        .collect();
    let question = match guidance {
        Guidance::Full | Guidance::Brief if groups.is_empty() => {
            locale.block_question(&scope.canvas.framework, of).map(text)
        }
        Guidance::Full | Guidance::Brief | Guidance::None => None,
    };
    Block {
        title: text(locale.block_label(&scope.canvas.framework, of)),
        place: [of.row, of.column, of.rows, of.columns],
        emphasis: if of.shows.iter().any(is_ours) {
            Emphasis::Marked
        } else {
            Emphasis::Plain
        },
        groups,
        question,
    }
}

/// The part of the model that stands in a block, by its name in the words files.
fn part_of_model(shows: Shows) -> Option<&'static str> {
    match shows {
        Shows::List => None,
        Shows::Propositions => Some("propositions"),
        Shows::Relationships => Some("relationships"),
        Shows::Channels => Some("channels"),
        Shows::Segments => Some("segments"),
    }
}

fn items<'a>(shows: Shows, id: &'a str, scope: &Scope<'a>) -> Vec<PosterItem<'a>> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    match shows {
        Shows::List => {
            let items = canvas.blocks.iter().filter(|(b, _)| b == id);
            let items = items.flat_map(|(_, items)| items);
            items
                .filter(|item| scope.shows_line(item))
                .map(|item| line(item, scope))
                .collect()
        }
        Shows::Propositions => scope
            .propositions()
            .map(|p| {
                let name = scope.with_badges(p.audience.known(), author(p.shown_name()));
                scope.marked(p.status, name).into()
            })
            .collect(),
        Shows::Relationships => {
            // What several segments have alike is one item, with the badges of all.
            let mut alike: Vec<(&Relationship, Vec<Id<Segment>>, bool)> = Vec::new();
            let mut places = HashMap::new();
            for relationship in scope.relationships() {
                let what = (&relationship.form.value, relationship.status);
                let place = *places.entry(what).or_insert(alike.len());
                if place == alike.len() {
                    alike.push((relationship, Vec::new(), false));
                }
                let Some((_, segments, is_for_all)) = alike.get_mut(place) else {
                    continue;
                };
                // Those for all of them need not be listed.
                if relationship.segments.is_everyone() {
                    *is_for_all = true;
                } else {
                    let shown = relationship.segments.iter().filter(|s| scope.shows(**s));
                    segments.extend(shown);
                }
            }
            alike
                .into_iter()
                .map(|(r, mut segments, is_for_all)| {
                    segments.sort_unstable();
                    segments.dedup();
                    let segments = match is_for_all {
                        true => &scope.segments,
                        false => &segments,
                    };
                    let name = scope.with_badges(segments, full_name(r, locale));
                    scope.marked(r.status, name).into()
                })
                .collect()
        }
        Shows::Channels => scope
            .channels()
            .map(|c| {
                let name = scope.with_badges(&c.serves, author(c.shown_name()));
                scope.marked(c.status, name).into()
            })
            .collect(),
        Shows::Segments => scope
            .segments
            .iter()
            .map(|s| {
                let segment = &canvas.segments[*s];
                let name = scope.with_badges(&[*s], scope.segment_name(*s));
                scope.marked(segment.status, name).into()
            })
            .collect(),
    }
}

/// A line of a block with the letters of whom it is for, and what there is to say of it.
fn line<'a>(item: &'a BlockItem, scope: &Scope<'a>) -> PosterItem<'a> {
    let segments = item.audience.as_deref().unwrap_or_default();
    let name = scope.with_badges(segments, author(&item.name.value));
    let note = item.note.as_deref().map(author);
    let known = known_from(item.evidence, item.source.as_deref(), scope.locale);
    PosterItem {
        main: scope.marked(item.status, name),
        more: note.into_iter().chain(known).collect(),
    }
}

impl<'a> Scope<'a> {
    /// Whether any of these segments is shown.
    pub(super) fn shows_any(&self, segments: &[Id<Segment>]) -> bool {
        if self.is_all(segments) {
            return !self.segments.is_empty();
        }
        segments.iter().any(|s| self.shows(*s))
    }

    /// Whether these are all segments of the canvas. No list of them names one twice.
    pub(super) fn is_all(&self, segments: &[Id<Segment>]) -> bool {
        segments.len() == self.canvas.segments.len()
    }

    /// Whether a thing for these segments is shown: one of them is, or it is for none of them and
    /// nothing is narrowed. What is only for segments that have ended has ended with them.
    pub(super) fn shows_for(&self, segments: &[Id<Segment>]) -> bool {
        self.shows_any(segments)
            || !self.is_narrowed() && (segments.is_empty() || self.is_all(segments))
    }

    /// The badges of the shown ones of these segments; one word for all where they are very many.
    pub(super) fn badges(&self, segments: &[Id<Segment>]) -> Inlines<'a> {
        const MANY: usize = 12;
        let all = self.is_all(segments);
        // Of all of them no more are looked at than are shown.
        let segments = if all { &self.segments } else { segments };
        if all && segments.len() > MANY {
            let messages = &self.locale.messages;
            return vec![
                Inline::Text(text(&messages.all_segments)),
                Inline::Text(text(&messages.colon)),
            ];
        }
        // As many as are shown: a thing may serve very many that are not.
        let most = segments.len().min(self.segments.len());
        let mut out = Vec::with_capacity(2 * most + 1);
        for segment in segments.iter().filter(|s| self.shows(**s)) {
            out.push(Inline::Badge(badge(*segment)));
            out.push(Inline::Text(" ".into()));
        }
        out
    }

    /// A line with the badges of its shown segments before it.
    pub(super) fn with_badges(&self, segments: &[Id<Segment>], line: Inlines<'a>) -> Inlines<'a> {
        let mut out = self.badges(segments);
        out.extend(line);
        out
    }
}
