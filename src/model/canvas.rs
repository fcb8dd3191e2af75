//! The whole canvas, and what a block asks to be shown of it.

use std::ops::Range;

use super::channel::Channel;
use super::proposition::Proposition;
use super::relationship::Relationship;
use super::segment::Segment;
use super::vocabulary::{BusinessStage, Guidance, Status, View};
use super::{Id, Things};
use crate::framework::{Block, Framework};
use crate::text::{Span, Spanned};

/// A business model, as far as this tool knows one.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Canvas {
    /// The age of the business.
    pub stage: Option<BusinessStage>,
    /// How success is measured.
    pub metrics: Vec<Metric>,
    /// How feedback and complaints are collected and answered.
    pub feedback: Vec<String>,
    /// Whether the segments stand in a table of their own, and not only as keys of the relationships.
    pub segments_declared: bool,
    /// For whom the business is there.
    pub segments: Things<Segment>,
    /// What it offers.
    pub propositions: Things<Proposition>,
    /// How it reaches them.
    pub channels: Things<Channel>,
    /// Which channels reach whom.
    pub reach: Reach,
    /// How it is in touch with them.
    pub relationships: Relationships,
    /// The poster's layout.
    pub framework: &'static Framework,
    /// The lines of the poster's blocks, in written order.
    pub blocks: Vec<(&'static Block, Vec<PosterItem>)>,
    /// Rules that the author silences, with the reasons.
    pub allow: Vec<Allowance>,
    /// Every text of the model as it was written, in the order of the text.
    pub texts: Texts,
}

/// A measure of success.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Metric {
    /// What is measured.
    pub name: String,
    /// What it is now.
    pub value: Option<String>,
    /// What it should become.
    pub target: Option<String>,
}

/// A line in one of the poster's plain blocks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterItem {
    /// What it says.
    pub name: Spanned<String>,
    /// The segments it is for; nothing if it is for all.
    pub segments: Option<Vec<Id<Segment>>>,
}

/// A rule that the author silences for this canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The rule's name.
    pub rule: Spanned<&'static str>,
    /// Why.
    pub reason: String,
}

impl Canvas {
    /// The relationships of a segment, in written order.
    pub fn relationships_of(&self, segment: Id<Segment>) -> impl Iterator<Item = &Relationship> {
        self.relationships.of(segment)
    }

    /// The channels that reach a segment, in written order.
    pub fn channels_of(
        &self,
        segment: Id<Segment>,
    ) -> impl Iterator<Item = (Id<Channel>, &Channel)> {
        let mut all = self.reach.all.iter().peekable();
        let mut some = self.reach.some(segment).iter().peekable();
        std::iter::from_fn(move || {
            let next = match (all.peek(), some.peek()) {
                (Some(one), Some(other)) if other < one => some.next(),
                (Some(_), _) => all.next(),
                (None, _) => some.next(),
            };
            next.map(|id| (*id, &self.channels[*id]))
        })
    }
}

/// Which channels reach each segment, so that asking for them costs no search through the others.
/// Those that reach all of them, as most do, stand here once.
#[derive(Debug, Default)]
pub struct Reach {
    all: Vec<Id<Channel>>,
    /// By the place of the segment.
    some: Vec<Vec<Id<Channel>>>,
}

impl Reach {
    /// What the channels of a canvas with so many segments say.
    pub fn new(channels: &Things<Channel>, segments: usize) -> Self {
        let mut reach = Self {
            all: Vec::new(),
            some: vec![Vec::new(); segments],
        };
        for (id, channel) in channels.with_ids() {
            if channel.serves.len() == segments {
                reach.all.push(id);
                continue;
            }
            for segment in channel.serves.iter() {
                if let Some(channels) = reach.some.get_mut(segment.index()) {
                    channels.push(id);
                }
            }
        }
        reach
    }

    fn some(&self, segment: Id<Segment>) -> &[Id<Channel>] {
        self.some
            .get(segment.index())
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

/// Relationships in written order. Those of one segment stand side by side, as they stand under
/// one key of the notation.
#[derive(Debug, Default)]
pub struct Relationships {
    list: Vec<Relationship>,
    /// Where the relationships of each segment are, by the place of the segment, so that asking for
    /// them costs no search; nothing where the segment has no key.
    places: Vec<Option<Range<usize>>>,
}

impl Relationships {
    /// Takes the relationships of each of so many segments in turn.
    pub fn new(
        segments: usize,
        by_segment: impl IntoIterator<Item = (Id<Segment>, Vec<Relationship>)>,
    ) -> Self {
        let by_segment = by_segment.into_iter();
        let mut all = Self {
            list: Vec::with_capacity(by_segment.size_hint().0),
            places: vec![None; segments],
        };
        for (segment, list) in by_segment {
            let start = all.list.len();
            all.list.extend(list);
            if let Some(place) = all.places.get_mut(segment.index()) {
                *place = Some(start..all.list.len());
            }
        }
        all
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Relationship> {
        self.list.iter()
    }

    /// Those of a segment.
    pub fn of(&self, segment: Id<Segment>) -> std::slice::Iter<'_, Relationship> {
        let place = self.places.get(segment.index()).cloned().flatten();
        let place = place.unwrap_or_default();
        self.list[place].iter()
    }

    /// Whether the segment has a key among them, be it of an empty list.
    pub fn has_key(&self, segment: Id<Segment>) -> bool {
        self.places
            .get(segment.index())
            .is_some_and(Option::is_some)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }
}

/// Texts with their places, one below the other in one piece of memory: a canvas has many, and
/// they are only looked through.
#[derive(Debug, Default)]
pub struct Texts {
    all: String,
    /// Where each begins in `all`, and where it stands in the file.
    places: Vec<(usize, Span)>,
}

impl Texts {
    /// These texts.
    pub fn new(texts: &[Spanned<&str>]) -> Self {
        let length = texts.iter().map(|text| text.value.len() + 1).sum();
        let mut all = String::with_capacity(length);
        let places = texts.iter().map(|text| {
            let start = all.len();
            all.push_str(text.value);
            all.push('\n');
            (start, text.span)
        });
        let places = places.collect();
        Self { all, places }
    }

    /// All of them, each on lines of its own.
    pub fn all(&self) -> &str {
        &self.all
    }

    /// The texts and their places.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Span)> {
        let starts = self.places.iter().map(|(start, _)| *start);
        let ends = starts.skip(1).chain([self.all.len()]);
        let places = self.places.iter().zip(ends);
        places.map(|((start, span), end)| (&self.all[*start..end - 1], *span))
    }
}

/// What a block, or a model file, comes to.
#[derive(Debug)]
pub struct Entry {
    /// The name of the model for the rest of the book.
    pub id: Option<Spanned<String>>,
    /// The model, or where it is to be found.
    pub content: Content,
    /// What the block asks to be shown.
    pub display: Display,
}

/// Where a block's model comes from.
#[derive(Debug)]
pub enum Content {
    /// It stands in the block.
    Model(Box<Canvas>),
    /// It stands elsewhere in the book.
    Use(Spanned<String>),
}

/// What a block asks to be shown of its model, and how.
#[derive(Debug, Clone, Default)]
#[non_exhaustive]
pub struct Display {
    /// A heading above the tables.
    pub title: Option<String>,
    /// Which tables, in which order; nothing for the default ones.
    pub views: Option<Vec<Spanned<View>>>,
    /// The segments to narrow every table to, by id.
    pub only: Option<Vec<Spanned<String>>>,
    /// Two states to compare.
    pub compare: Option<Spanned<(Status, Status)>>,
    /// How much guidance.
    pub guidance: Option<Guidance>,
    /// Whether findings are shown on the page.
    pub findings: Option<ShowFindings>,
}

impl Display {
    /// Whether nothing but a worksheet is asked for.
    pub fn is_worksheet(&self) -> bool {
        let views = self.views.as_deref().unwrap_or_default();
        !views.is_empty() && views.iter().all(|v| v.value == View::Worksheet)
    }
}

/// Whether a page shows warnings and hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShowFindings {
    /// It does.
    Yes,
    /// It does not.
    No,
}
