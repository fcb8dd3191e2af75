//! The poster: the whole model at a glance, every block in its usual place.

use super::relationships::full_name;
use super::{Line, Part, Piece, Scope, author, badge, text};
use crate::framework::{Layout, Shows};
use crate::model::vocabulary::{Framework, PosterBlock, Status, Vocabulary};
use crate::model::{Audience, Id, Relationship, Segment};
use crate::view::Text;

/// A poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster {
    /// How many columns its grid has.
    pub columns: usize,
    /// The blocks in reading order.
    pub blocks: Vec<Block>,
    /// Whose layout it is.
    pub credit: Line,
}

/// A block of a poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// Its heading.
    pub title: Text,
    /// Its first row and column, and how many of each it takes.
    pub place: [usize; 4],
    /// Whether it is one of the two that this tool is about.
    pub emphasis: Emphasis,
    /// What stands in it.
    pub items: Vec<Line>,
}

/// How much a block of a poster stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// Like the others.
    Plain,
    /// It is marked.
    Marked,
}

pub(super) fn part(scope: &Scope<'_>) -> Part {
    let layout = Layout::of(Framework::Bmc);
    let blocks = layout
        .blocks
        .iter()
        .map(|place| Block {
            title: text(&scope.words.named_card("block", &place.id).label),
            place: [place.row, place.column, place.rows, place.columns],
            emphasis: match place.shows {
                Shows::Relationships | Shows::Channels => Emphasis::Marked,
                Shows::List | Shows::Propositions | Shows::Segments => Emphasis::Plain,
            },
            items: items(place.shows, &place.id, scope),
        })
        .collect();
    Part::Poster(Poster {
        columns: layout.columns,
        blocks,
        credit: vec![
            Piece::Link(layout.credit_link.as_str().into()),
            Piece::Text(layout.credit.as_str().into()),
            Piece::Close,
        ],
    })
}

fn items(shows: Shows, id: &str, scope: &Scope<'_>) -> Vec<Line> {
    let (canvas, words) = (scope.canvas, scope.words);
    match shows {
        Shows::List => {
            let block = PosterBlock::parse(id);
            let items = canvas.blocks.iter().filter(|(b, _)| Some(*b) == block);
            items
                .flat_map(|(_, items)| items)
                .filter(|item| {
                    let segments = item.segments.as_deref();
                    !scope.is_narrowed() || segments.is_none_or(|s| scope.shows_any(s))
                })
                .map(|item| {
                    let segments = item.segments.as_deref().unwrap_or_default();
                    scope.with_badges(segments, author(&item.name.value))
                })
                .collect()
        }
        Shows::Propositions => canvas
            .propositions
            .iter()
            .filter(|p| scope.shows_audience(&p.audience))
            .map(|p| scope.with_badges(p.audience.known(), author(&p.shown_name())))
            .collect(),
        Shows::Relationships => {
            // What several segments have alike is one item, with the badges of all.
            let mut alike: Vec<(&Relationship, Vec<Id<Segment>>)> = Vec::new();
            for relationship in scope.relationships() {
                let same = |(other, _): &&mut (&Relationship, Vec<Id<Segment>>)| {
                    other.form.value == relationship.form.value
                        && other.status == relationship.status
                };
                match alike.iter_mut().find(same) {
                    Some((_, segments)) => segments.push(relationship.segment),
                    None => alike.push((relationship, vec![relationship.segment])),
                }
            }
            alike
                .into_iter()
                .map(|(r, segments)| {
                    let name = scope.with_badges(&segments, full_name(r, words));
                    scope.marked(r.status, name)
                })
                .collect()
        }
        Shows::Channels => scope
            .channels()
            .map(|c| {
                scope.marked(
                    c.status,
                    scope.with_badges(&c.serves, author(&c.shown_name())),
                )
            })
            .collect(),
        Shows::Segments => scope
            .segments
            .iter()
            .map(|s| scope.with_badges(&[*s], author(&canvas.segments[*s].shown_name())))
            .collect(),
    }
}

impl Scope<'_> {
    /// Whether any of these segments is shown.
    pub(super) fn shows_any(&self, segments: &[Id<Segment>]) -> bool {
        segments.iter().any(|s| self.shows(*s))
    }

    /// Whether a proposition is shown: it is for a shown segment, or nothing is narrowed.
    pub(super) fn shows_audience(&self, audience: &Audience) -> bool {
        !self.is_narrowed() || self.shows_any(audience.known())
    }

    /// A line with the mark of its change after it, where states are compared.
    pub(super) fn marked(&self, status: Option<Status>, mut line: Line) -> Line {
        if let Some(change) = self.change(status) {
            line.extend([Piece::Text(" ".into()), change]);
        }
        line
    }

    /// The badges of the shown ones of these segments; one word for all where they are very many.
    pub(super) fn badges(&self, segments: &[Id<Segment>]) -> Line {
        const MANY: usize = 12;
        let mut out = Vec::new();
        let all = segments.len() == self.canvas.segments.len() && !self.is_narrowed();
        if all && segments.len() > MANY {
            out.push(Piece::Text(
                format!("{}: ", self.words.ui.all_segments).into(),
            ));
            return out;
        }
        for segment in segments.iter().filter(|s| self.shows(**s)) {
            out.push(Piece::Badge(badge(*segment)));
            out.push(Piece::Text(" ".into()));
        }
        out
    }

    /// A line with the badges of its shown segments before it.
    pub(super) fn with_badges(&self, segments: &[Id<Segment>], line: Line) -> Line {
        let mut out = self.badges(segments);
        out.extend(line);
        out
    }
}
