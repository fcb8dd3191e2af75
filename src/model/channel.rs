//! Channels: how the business reaches its customers.

use std::borrow::Cow;

use super::proposition::Proposition;
use super::segment::SegmentSet;
use super::term::Term;
use super::vocabulary::{ChannelKind, Medium, Owner, Phase, Route, Status};
use super::{Amount, Id, name_from_id};
use crate::text::Spanned;

/// A way to reach customers.
#[derive(Debug)]
#[non_exhaustive]
pub struct Channel {
    /// The id as written, where it was declared.
    pub id: Spanned<String>,
    /// The shown name, if it is not made from the id.
    pub name: Option<String>,
    /// The kind, if one was given.
    pub kind: Option<Spanned<Term<ChannelKind>>>,
    /// Whose it is and how straight it leads.
    pub ownership: Ownership,
    /// Online, offline or both, if known.
    pub medium: Option<Medium>,
    /// The phases it serves, in the order of the phases; nothing if the author names none.
    pub phases: Option<Vec<PhaseUse>>,
    /// The segments it reaches, in the order of the canvas.
    pub serves: SegmentSet,
    /// The propositions it carries, if the author says.
    pub carries: Option<Vec<Id<Proposition>>>,
    /// The partner's name.
    pub with: Option<String>,
    /// What it costs.
    pub cost: Option<Amount>,
    /// What it leaves.
    pub margin: Option<Spanned<Amount>>,
    /// Whether it is there yet.
    pub status: Option<Status>,
    /// The channels that customers go on to from here.
    pub hands_over_to: Vec<Id<Channel>>,
    /// A remark.
    pub note: Option<String>,
}

/// Whose a channel is, and its route. A partner's channel has no other route than the indirect
/// one (seed 000), so it holds none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// The business's own.
    Own(Option<Route>),
    /// A partner's.
    Partner,
    /// The author does not say.
    Unknown(Option<Route>),
}

/// A phase that a channel serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseUse {
    /// Which phase.
    pub phase: Phase,
    /// How, in the author's words; more than one if a stage and its phase both say.
    pub how: Vec<String>,
}

impl Channel {
    /// A channel of which nothing is known but its id, and that it reaches these segments.
    pub fn named(id: Spanned<String>, serves: SegmentSet) -> Self {
        Self {
            id,
            name: None,
            kind: None,
            ownership: Ownership::Unknown(None),
            medium: None,
            phases: None,
            serves,
            carries: None,
            with: None,
            cost: None,
            margin: None,
            status: None,
            hands_over_to: Vec::new(),
            note: None,
        }
    }

    /// The kind that it counts as, if one was given.
    pub fn kind(&self) -> Option<ChannelKind> {
        self.kind.as_ref().map(|k| k.value.like())
    }

    /// The name that readers see.
    pub fn shown_name(&self) -> Cow<'_, str> {
        match &self.name {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(name_from_id(&self.id.value)),
        }
    }

    /// How the channel serves a phase, if it does.
    pub fn in_phase(&self, phase: Phase) -> Option<&PhaseUse> {
        self.phases.iter().flatten().find(|u| u.phase == phase)
    }
}

impl Ownership {
    /// Whose it is, if known.
    pub fn owner(self) -> Option<Owner> {
        match self {
            Self::Own(_) => Some(Owner::Own),
            Self::Partner => Some(Owner::Partner),
            Self::Unknown(_) => None,
        }
    }

    /// The route, if known.
    pub fn route(self) -> Option<Route> {
        match self {
            Self::Own(route) | Self::Unknown(route) => route,
            Self::Partner => Some(Route::Indirect),
        }
    }
}
