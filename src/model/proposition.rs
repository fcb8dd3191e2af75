//! Value propositions: what the business offers, and what of it answers which need.

use std::borrow::Cow;

use super::segment::{Need, Segment};
use super::vocabulary::KnownFocus;
use super::{Id, name_from_id};
use crate::text::Spanned;

/// What is offered to one or more segments.
#[derive(Debug)]
#[non_exhaustive]
pub struct Proposition {
    /// The id as written, where it was declared.
    pub id: Spanned<String>,
    /// The shown name, if it is not made from the id.
    pub name: Option<Spanned<String>>,
    /// For whom it is.
    pub audience: Audience,
    /// What it is centred on.
    pub focus: Vec<Spanned<Focus>>,
    /// Products and services; they answer jobs.
    pub products: Vec<Item>,
    /// What relieves pains.
    pub relieves: Vec<Item>,
    /// What creates gains.
    pub creates: Vec<Item>,
    /// A remark.
    pub note: Option<String>,
}

/// Whom a proposition is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Audience {
    /// These segments, in the order of the canvas; none if the author says so.
    Segments(Vec<Id<Segment>>),
    /// The author does not say, and it cannot be told.
    Unknown,
}

/// What a proposition is centred on: a word that the rules know, or one of the author's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// One of the three.
    Known(KnownFocus),
    /// Another word; no rule judges it.
    Free(String),
}

/// A product, a reliever or a creator.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Item {
    /// What it is.
    pub name: Spanned<String>,
    /// The needs it answers, all of the item's own side.
    pub answers: Vec<Answers>,
}

/// The three pairs of the fit (seed 002): what is needed, and what answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Products and services answer jobs.
    Jobs,
    /// What relieves answers pains.
    Pains,
    /// What creates answers gains.
    Gains,
}

impl Side {
    /// The three of them, in the order of the notation.
    pub const ALL: [Side; 3] = [Side::Jobs, Side::Pains, Side::Gains];

    /// What one need is called.
    pub fn need(self) -> &'static str {
        match self {
            Side::Jobs => "job",
            Side::Pains => "pain",
            Side::Gains => "gain",
        }
    }

    /// The key of the needs, which is what several are called.
    pub fn needs_key(self) -> &'static str {
        match self {
            Side::Jobs => "jobs",
            Side::Pains => "pains",
            Side::Gains => "gains",
        }
    }

    /// The key of what answers them.
    pub fn items_key(self) -> &'static str {
        match self {
            Side::Jobs => "products",
            Side::Pains => "relieves",
            Side::Gains => "creates",
        }
    }

    /// The needs of a segment.
    pub fn needs(self, segment: &Segment) -> &[Need] {
        match self {
            Side::Jobs => &segment.jobs,
            Side::Pains => &segment.pains,
            Side::Gains => &segment.gains,
        }
    }

    /// What a proposition answers them with.
    pub fn items(self, proposition: &Proposition) -> &[Item] {
        match self {
            Side::Jobs => &proposition.products,
            Side::Pains => &proposition.relieves,
            Side::Gains => &proposition.creates,
        }
    }
}

/// A need of a segment: an index into its jobs, pains or gains, whichever the item's side is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answers {
    /// Whose need it is.
    pub segment: Id<Segment>,
    /// Which of them.
    pub need: usize,
}

impl Proposition {
    /// A proposition of which nothing is known but its id.
    pub fn named(id: Spanned<String>) -> Self {
        Self {
            id,
            name: None,
            audience: Audience::Unknown,
            focus: Vec::new(),
            products: Vec::new(),
            relieves: Vec::new(),
            creates: Vec::new(),
            note: None,
        }
    }

    /// The name that readers see.
    pub fn shown_name(&self) -> Cow<'_, str> {
        match &self.name {
            Some(name) => Cow::Borrowed(&name.value),
            None => Cow::Owned(name_from_id(&self.id.value)),
        }
    }
}

impl Audience {
    /// The segments it is known to be for.
    pub fn known(&self) -> &[Id<Segment>] {
        match self {
            Self::Segments(list) => list,
            Self::Unknown => &[],
        }
    }

    /// Whether the proposition is known to be for that segment.
    pub fn includes(&self, segment: Id<Segment>) -> bool {
        match self {
            Self::Segments(list) => list.contains(&segment),
            Self::Unknown => false,
        }
    }
}
