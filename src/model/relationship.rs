//! Relationships: how the business and a segment are in touch.

use super::channel::Channel;
use super::segment::Segment;
use super::term::Term;
use super::vocabulary::{Goal, Mechanism, Nature, RelationshipType, Status};
use super::{Amount, Id};
use crate::text::{Span, Spanned};

/// One relationship of one segment.
#[derive(Debug)]
#[non_exhaustive]
pub struct Relationship {
    /// Whom it is with.
    pub segment: Id<Segment>,
    /// The segment's key, or the header of its table, as this relationship was written.
    pub key: Span,
    /// What it is.
    pub form: Spanned<Form>,
    /// The channels it goes through.
    pub via: Option<Spanned<Vec<Id<Channel>>>>,
    /// What it is for.
    pub goal: Vec<Goal>,
    /// What it costs.
    pub cost: Option<Amount>,
    /// Whether it is there yet.
    pub status: Option<Status>,
    /// How many people it takes.
    pub staff: Option<String>,
    /// When, and how often.
    pub rhythm: Option<String>,
    /// What is known of the customer, for it to work.
    pub data: Option<String>,
    /// What customers contribute.
    pub input: Option<String>,
    /// By what it works.
    pub mechanism: Vec<Mechanism>,
    /// Whether it lasts.
    pub nature: Option<Nature>,
    /// A remark.
    pub note: Option<String>,
}

/// What a relationship is: one of the types, or one of the author's own with its label.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Form {
    /// One of the types, perhaps with a label of the author's.
    Typed {
        /// Which type.
        kind: Term<RelationshipType>,
        /// What the author calls it.
        label: Option<String>,
    },
    /// None of the types: `type = "other"` and a label.
    Other {
        /// What the author calls it.
        label: String,
    },
}

impl Form {
    /// The type, the book's own or one of the known ones.
    pub fn term(&self) -> Option<&Term<RelationshipType>> {
        match self {
            Self::Typed { kind, .. } => Some(kind),
            Self::Other { .. } => None,
        }
    }

    /// The type that it counts as, if it is one of the known ones.
    pub fn kind(&self) -> Option<RelationshipType> {
        self.term().map(Term::like)
    }

    /// What the author calls it.
    pub fn label(&self) -> Option<&str> {
        match self {
            Self::Typed { label, .. } => label.as_deref(),
            Self::Other { label } => Some(label),
        }
    }
}
