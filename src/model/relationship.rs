//! Relationships: how the business and a segment are in touch.

use super::Amount;
use super::channel::Channel;
use super::segment::SegmentSet;
use crate::ids::Id;
use crate::notation::{Figure, RelationshipWord, record};
use crate::text::{Span, Spanned};
use crate::vocabulary::{Evidence, Goal, Mechanism, Nature, RelationshipType, Status, Term};

record! {
    /// One relationship, of one segment or of several.
    pub struct Relationship: "relationship";
    given {
        /// Whom it is with.
        segments: SegmentSet,
        /// The key, or the header of its table, as this relationship was written.
        key: Span,
        /// The key of a relationship that isn't under the key of one segment.
        shared: Option<SharedKey>,
    }
    keys {
        /// relationship type
        written_type: Option<Spanned<RelationshipWord>> = "type",
        /// your own name for it
        label: Option<String> = "label" | "name",
        /// segments it applies to, or `all` (only if the key isn't a segment id)
        written_for: Option<SegmentSet> = "for",
        /// channels it uses
        via: Option<Spanned<Vec<Id<Channel>>>>,
        /// what it should do: win customers, keep them, or sell them more
        goal: Vec<Goal>,
        /// cost of the relationship
        cost: Option<Amount>,
        /// established, planned, or retired (retired entries appear only with `compare`)
        status: Option<Status>,
        /// number of people, or their role
        staff: Option<Figure>,
        /// how often you're in touch, or when you're available
        frequency: Option<String> = "frequency" formerly "rhythm",
        /// customer data it uses
        data: Option<String>,
        /// what customers contribute
        input: Option<String>,
        /// what the relationship is built on
        mechanism: Vec<Mechanism>,
        /// type of contact: one-time or long-term
        nature: Option<Nature>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
        /// a remark for your readers
        note: Option<String>,
    }
    derived {
        /// What it is, from type and label.
        form: Spanned<Form>,
    }
}

/// The key of a relationship that segments share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SharedKey {
    /// The word `all`.
    All,
    /// An id of its own.
    Id(Spanned<String>),
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
    /// None of the types: the author's own words, or `type = "other"` and a label.
    Other {
        /// What the author calls it.
        label: String,
    },
}

impl Default for Form {
    fn default() -> Self {
        Self::Other {
            label: String::new(),
        }
    }
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
