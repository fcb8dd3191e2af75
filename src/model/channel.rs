//! Channels: how the business reaches its customers.

mod phases;

pub use phases::PhaseUse;

use std::borrow::Cow;

use super::proposition::Proposition;
use super::segment::SegmentSet;
use super::{Amount, name_from_id};
use crate::ids::Id;
use crate::notation::{SortedIds, Target, Targeted, record};
use crate::text::Spanned;
use crate::vocabulary::{ChannelKind, Evidence, Medium, Owner, Phase, Route, Status, Term};

record! {
    /// A way to reach customers.
    pub struct Channel: "channel";
    given {
        /// The id as written, where it was declared.
        id: Spanned<String>,
    }
    keys {
        /// name on the page (default: the id in words)
        name: Option<String>,
        /// type of channel, which also sets the defaults for `owner`, `route`, and `medium`
        kind: Option<Spanned<Term<ChannelKind>>>,
        /// who owns the channel: you or a partner
        written_owner: Option<Spanned<Owner>> = "owner",
        /// route to the customer: direct or indirect
        written_route: Option<Spanned<Route>> = "route",
        /// where customers use it: online, offline, or both
        written_medium: Option<Medium> = "medium",
        /// phases it covers, and optionally what happens in each
        phases: Option<Vec<PhaseUse>>,
        /// segments it reaches, or `all` (default: `all`)
        written_for: Option<SegmentSet> = "for",
        /// value propositions it delivers
        carries: Option<SortedIds<Proposition>>,
        /// name of the partner
        partner: Option<String> = "partner" formerly "with",
        /// cost of the channel
        cost: Option<Amount>,
        /// profit margin of the channel
        margin: Option<Spanned<Amount>>,
        /// established, planned, or retired (retired entries appear only with `compare`)
        status: Option<Status>,
        /// channels that customers go to next
        hands_over_to: Vec<Id<Channel>> = "hands-over-to",
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
        /// a remark for your readers
        note: Option<String>,
    }
    derived {
        /// Who owns it and how straight it leads, from what is written and from the kind.
        ownership: Ownership,
        /// Online, offline or both, as written or from the kind.
        medium: Option<Medium>,
        /// The segments it reaches, in the order of the canvas.
        serves: SegmentSet,
    }
}

impl Targeted for Channel {
    const TARGET: Target = Target::Channel;
}

/// Whose a channel is, and its route. A partner's channel has no other route than the indirect
/// one, so it holds none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ownership {
    /// The business's own.
    Own(Option<Route>),
    /// A partner's.
    Partner,
    /// The author does not say.
    Unknown(Option<Route>),
}

impl Default for Ownership {
    fn default() -> Self {
        Self::Unknown(None)
    }
}

impl Channel {
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
