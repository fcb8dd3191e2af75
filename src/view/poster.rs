//! The poster: the whole model at a glance, every block in its usual place.

use std::collections::HashMap;

use super::cell::known_from;
use super::relationships::full_name;
use super::{Element, Inline, Inlines, Language, Scope, author, badge, english_in, text};
use crate::framework::{self, Shows};
use crate::model::{BlockItem, Id, Relationship, Segment};
use crate::view::Text;
use crate::vocabulary::Guidance;

/// A poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster<'a> {
    /// How many columns its grid has.
    pub columns: usize,
    /// The blocks in reading order.
    pub blocks: Vec<Block<'a>>,
    /// Whose layout it is.
    pub credit: Inlines<'a>,
    /// Its language, where the page has another.
    pub language: Option<Language<'a>>,
}

/// A block of a poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'a> {
    /// Its heading.
    pub title: Text<'a>,
    /// Its first row and column, and how many of each it takes.
    pub place: [usize; 4],
    /// Whether it is one of the two that this tool is about.
    pub emphasis: Emphasis,
    /// What stands in it, in groups.
    pub groups: Vec<Items<'a>>,
    /// What to say where nothing does.
    pub question: Option<Text<'a>>,
}

/// Items of a block that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items<'a> {
    /// What they are, where their block holds other things as well.
    pub title: Option<Text<'a>>,
    /// The items, at least one.
    pub list: Vec<PosterItem<'a>>,
}

/// An item of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterItem<'a> {
    /// What it says, after the letters of its segments.
    pub main: Inlines<'a>,
    /// What it adds, in smaller lines.
    pub more: Vec<Inlines<'a>>,
}

impl<'a> From<Inlines<'a>> for PosterItem<'a> {
    fn from(main: Inlines<'a>) -> Self {
        Self {
            main,
            more: Vec::new(),
        }
    }
}

/// How much a block of a poster stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// Like the others.
    Plain,
    /// It is marked.
    Marked,
}

pub(super) fn part<'a>(scope: &Scope<'a>, guidance: Guidance) -> Element<'a> {
    let framework = scope.canvas.framework;
    let blocks = framework.blocks.iter().map(|b| block(b, scope, guidance));
    Element::Poster(Poster {
        columns: framework.columns,
        blocks: blocks.collect(),
        credit: vec![
            Inline::Link(framework.credit.link.as_str().into()),
            Inline::Text(framework.credit.text.as_str().into()),
            Inline::Close,
        ],
        language: english_in(scope.locale),
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
            Some(text(locale.block_question(scope.canvas.framework, of)))
        }
        Guidance::Full | Guidance::Brief | Guidance::None => None,
    };
    Block {
        title: text(locale.block_label(scope.canvas.framework, of)),
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
            let items = canvas.blocks.iter().filter(|(b, _)| b.id == id);
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
