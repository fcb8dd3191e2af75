//! Customer segments: for whom the business is there.

use std::borrow::Cow;
use std::ops::Deref;
use std::sync::Arc;

use super::channel::Channel;
use super::term::Term;
use super::vocabulary::{ChannelKind, CustomerValue, Market, RelationshipType, SegmentKind};
use super::{Id, name_from_id};
use crate::text::Spanned;

/// A group of customers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Segment {
    /// The id as written, where it was declared.
    pub id: Spanned<String>,
    /// The shown name, if it is not made from the id.
    pub name: Option<Spanned<String>>,
    /// People, businesses or public bodies.
    pub kind: Option<SegmentKind>,
    /// The sort of market.
    pub market: Option<Spanned<Market>>,
    /// What such a customer is worth.
    pub value: Option<CustomerValue>,
    /// The types of relationship that these customers expect.
    pub expects: Vec<Spanned<Term<RelationshipType>>>,
    /// The ideal relationship in the customer's words.
    pub ideal: Option<String>,
    /// Demographics, behaviour, preferences.
    pub traits: Vec<String>,
    /// The channels that these customers like best.
    pub prefers: Vec<Spanned<Preference>>,
    /// What they want to get done.
    pub jobs: Vec<Need>,
    /// What troubles them.
    pub pains: Vec<Need>,
    /// What they would be glad of.
    pub gains: Vec<Need>,
    /// A remark.
    pub note: Option<String>,
}

/// A channel that customers prefer: one of the canvas, or any of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preference {
    /// A channel of the canvas.
    Channel(Id<Channel>),
    /// A kind, whether the canvas has one or not.
    Kind(Term<ChannelKind>),
}

/// A job, a pain or a gain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Need {
    /// Its id as written.
    pub id: Spanned<String>,
    /// What it is.
    pub text: Spanned<String>,
}

/// Segments in the order of the canvas. Many channels reach the same ones, so they are shared.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentSet(Arc<[Id<Segment>]>);

impl SegmentSet {
    /// The set of these segments.
    pub fn new(mut segments: Vec<Id<Segment>>) -> Self {
        segments.sort_unstable();
        segments.dedup();
        Self(segments.into())
    }

    /// Whether a segment is in it.
    pub fn contains(&self, segment: &Id<Segment>) -> bool {
        // In a set of all of them, which most are, each stands at its own place.
        self.0.get(segment.index()) == Some(segment) || self.0.binary_search(segment).is_ok()
    }
}

impl Deref for SegmentSet {
    type Target = [Id<Segment>];

    fn deref(&self) -> &Self::Target {
        &self.0
    }
}

impl Segment {
    /// A segment of which nothing is known but its id.
    pub fn named(id: Spanned<String>) -> Self {
        Self {
            id,
            name: None,
            kind: None,
            market: None,
            value: None,
            expects: Vec::new(),
            ideal: None,
            traits: Vec::new(),
            prefers: Vec::new(),
            jobs: Vec::new(),
            pains: Vec::new(),
            gains: Vec::new(),
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
