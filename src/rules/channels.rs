//! Rules about channels: what they cost and leave, whether they work together, and for whom they are there.

use std::collections::BTreeSet;

use super::context::{Findings, LintContext};
use super::listing::{channel_name, channel_names};
use super::{integration, margins};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text};
use crate::model::{Channel, Id, Preference, SegmentSet};
use crate::vocabulary::{ChannelKind, Owner};

/// See `pages/upside-down-margin.md`.
pub static UPSIDE_DOWN_MARGIN: Rule = Rule {
    name: "upside-down-margin",
    level: Level::Hint,
    meaning: "a partner's channel leaves a high margin, and an own one a low margin",
};

pub(super) fn upside_down_margin(cx: &LintContext<'_>, out: &mut Findings) {
    margins::check(cx, out);
}

/// See `pages/no-channel-cost.md`.
pub static NO_CHANNEL_COST: Rule = Rule {
    name: "no-channel-cost",
    level: Level::Hint,
    meaning: "channels reach the same customers, and the cost of one is missing",
};

pub(super) fn no_channel_cost(cx: &LintContext<'_>, out: &mut Findings) {
    let costs_are_used = cx.channels().any(|(_, c)| c.cost.is_some());
    if !cx.declares_segments() && !costs_are_used {
        return;
    }
    let costs_nothing = |id: &Id<Channel>| cx.canvas.channels[*id].cost.is_none();
    let of_all: Vec<_> = cx
        .channels_of_all()
        .iter()
        .copied()
        .filter(costs_nothing)
        .collect();
    let mut without = BTreeSet::new();
    let mut segments = Vec::new();
    for (segment, _) in cx.segments() {
        let of_some = cx.channels_of_some(segment).iter().copied();
        let of_some: Vec<_> = of_some.filter(costs_nothing).collect();
        let lacks_some = !(of_all.is_empty() && of_some.is_empty());
        if cx.count_channels(segment) > 1 && lacks_some {
            without.extend(of_some);
            segments.push(segment);
        }
    }
    if !segments.is_empty() {
        without.extend(of_all);
    }
    let without: Vec<&Channel> = without.iter().map(|id| &cx.canvas.channels[*id]).collect();
    let Some((last, others)) = without.split_last() else {
        return;
    };
    let message = format!(
        "the cost of {} is missing, and other channels lead to the same customers",
        channel_names(&without)
    );
    let mut diagnostic = Diagnostic::new(&NO_CHANNEL_COST, last.id.span, message)
        .help("a word will do to compare them, cost = \"low\", \"medium\" or \"high\"; a sum is better: cost = \"90 a month\"");
    for other in others {
        diagnostic = diagnostic.label(other.id.span, "no cost here either");
    }
    out.segments(SegmentSet::new(segments), diagnostic);
}

/// See `pages/channels-not-integrated.md`.
pub static CHANNELS_NOT_INTEGRATED: Rule = Rule {
    name: "channels-not-integrated",
    level: Level::Hint,
    meaning: "no channel of a segment leads on to another",
};

pub(super) fn channels_not_integrated(cx: &LintContext<'_>, out: &mut Findings) {
    integration::check(cx, out);
}

/// See `pages/unrequested-channel.md`.
pub static UNREQUESTED_CHANNEL: Rule = Rule {
    name: "unrequested-channel",
    level: Level::Hint,
    meaning: "no customers are known to want this social account, newsletter or directory",
};

pub(super) fn unrequested_channel(cx: &LintContext<'_>, out: &mut Findings) {
    let preferences = cx.segments().flat_map(|(_, s)| &s.prefers);
    let (mut channels, mut kinds) = (BTreeSet::new(), BTreeSet::new());
    for preference in preferences {
        match &preference.value {
            Preference::Channel(preferred) => {
                channels.insert(*preferred);
            }
            Preference::Kind(preferred) => {
                kinds.insert(preferred.like());
            }
        }
    }
    for (id, channel) in cx.channels() {
        let Some(kind) = channel.kind.as_ref().map(|k| &k.value) else {
            continue;
        };
        if !is_fashion(kind.like()) {
            continue;
        }
        let is_preferred = channels.contains(&id) || kinds.contains(&kind.like());
        if is_preferred {
            continue;
        }
        let message = format!(
            "nothing says that any customers want {}",
            channel_name(channel)
        );
        out.segments(
            channel.serves.clone(),
            Diagnostic::new(&UNREQUESTED_CHANNEL, channel.id.span, message)
                .help(format!(
                    "if they do, write it at the segment: prefers = {}",
                    as_text(kind.word())
                ))
                .help("if you do not know, ask them before you spend more time on it"),
        );
    }
}

/// Whether a kind is one that businesses take up because others have it.
fn is_fashion(kind: ChannelKind) -> bool {
    match kind {
        ChannelKind::Social | ChannelKind::Newsletter | ChannelKind::Directory => true,
        ChannelKind::Website
        | ChannelKind::App
        | ChannelKind::Email
        | ChannelKind::Chat
        | ChannelKind::CommunitySite
        | ChannelKind::Phone
        | ChannelKind::CallCenter
        | ChannelKind::SalesForce
        | ChannelKind::Event
        | ChannelKind::Advertising
        | ChannelKind::OwnStore
        | ChannelKind::PopUpStore
        | ChannelKind::Wholesaler
        | ChannelKind::PartnerStore
        | ChannelKind::Marketplace
        | ChannelKind::PartnerWebsite
        | ChannelKind::Reseller
        | ChannelKind::WordOfMouth
        | ChannelKind::AppStore
        | ChannelKind::PartnerNetwork
        | ChannelKind::Franchise
        | ChannelKind::Courier
        | ChannelKind::OwnDelivery => false,
    }
}

/// See `pages/unnamed-partner.md`.
pub static UNNAMED_PARTNER: Rule = Rule {
    name: "unnamed-partner",
    level: Level::Hint,
    meaning: "a partner's channel does not say who the partner is",
};

pub(super) fn unnamed_partner(cx: &LintContext<'_>, out: &mut Findings) {
    for (_, channel) in cx.channels() {
        if channel.ownership.owner() != Some(Owner::Partner) || channel.with.is_some() {
            continue;
        }
        let message = format!(
            "{} is a partner's, and nothing says whose",
            channel_name(channel)
        );
        out.segments(
            channel.serves.clone(),
            Diagnostic::new(&UNNAMED_PARTNER, channel.id.span, message).help(
                "name the partner, or the sort you look for: with = \"Book shops in the old town\"",
            ),
        );
    }
}
