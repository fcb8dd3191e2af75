//! Rules about channels: what they cost and leave, whether they work together, and for whom they are there.

use std::collections::BTreeMap;

use super::case::{Case, Findings, say};
use super::segments::{listed, names};
use crate::diagnostic::{Level, Rule, as_text, quoted};
use crate::model::{Amount, Channel, Id, Preference, Relationship, Segment};
use crate::vocabulary::{AmountLevel, ChannelKind, Owner};

/// See `pages/upside-down-margin.md`.
pub static UPSIDE_DOWN_MARGIN: Rule = Rule {
    name: "upside-down-margin",
    level: Level::Hint,
    meaning: "a partner's channel leaves a high margin, and an own one a low margin",
};

/// One finding at each channel that stands upside down to one before it.
pub(super) fn upside_down_margin(case: &Case<'_>, out: &mut Findings) {
    let channels: Vec<_> = case
        .channels()
        .filter_map(|(_, c)| Some((c, side(c)?)))
        .collect();
    for (n, (channel, side)) in channels.iter().enumerate() {
        let against: Vec<&Channel> = channels[..n]
            .iter()
            .filter(|(other, other_side)| other_side != side && share_segment(channel, other))
            .map(|(other, _)| *other)
            .collect();
        if against.is_empty() {
            continue;
        }
        let (this, others) = (quoted(&channel.shown_name()), listed_channels(&against));
        let (partner, own) = match side {
            Owner::Partner => (this, others),
            Owner::Own => (others, this),
        };
        let message = format!(
            "a high margin stands at {}, a partner's, and a low one at your own {}",
            partner, own
        );
        let mut diagnostic = say(&UPSIDE_DOWN_MARGIN, channel.id.span, message)
            .help("a partner takes a share of each sale, so see whether the two words are swapped")
            .help("if they are not, ask what eats up the margin of your own channel, and write it down: note = \"…\"");
        for other in &against {
            diagnostic = diagnostic.label(other.id.span, "the other one");
        }
        let segments = case
            .segments()
            .map(|(id, _)| id)
            .filter(|id| channel.serves.contains(id))
            .filter(|id| against.iter().any(|other| other.serves.contains(id)))
            .collect();
        out.segments(segments, diagnostic);
    }
}

/// On which side of the comparison a channel stands: a partner's with a high margin, or an own one with a low.
fn side(channel: &Channel) -> Option<Owner> {
    let margin = match channel.margin.as_ref()?.value {
        Amount::Level(level) => level,
        Amount::Text(_) => return None,
    };
    match (channel.ownership.owner()?, margin) {
        (Owner::Partner, AmountLevel::High) => Some(Owner::Partner),
        (Owner::Own, AmountLevel::Low) => Some(Owner::Own),
        (Owner::Partner, AmountLevel::Low | AmountLevel::Medium)
        | (Owner::Own, AmountLevel::High | AmountLevel::Medium) => None,
    }
}

fn share_segment(one: &Channel, other: &Channel) -> bool {
    one.serves.iter().any(|s| other.serves.contains(s))
}

fn listed_channels(channels: &[&Channel]) -> String {
    listed(channels, |c| quoted(&c.shown_name()))
}

/// See `pages/no-channel-cost.md`.
pub static NO_CHANNEL_COST: Rule = Rule {
    name: "no-channel-cost",
    level: Level::Hint,
    meaning: "channels reach the same customers, and the cost of one is missing",
};

pub(super) fn no_channel_cost(case: &Case<'_>, out: &mut Findings) {
    let costs_are_used = case.channels().any(|(_, c)| c.cost.is_some());
    if !case.declares_segments() && !costs_are_used {
        return;
    }
    let mut without: BTreeMap<Id<Channel>, &Channel> = BTreeMap::new();
    let mut segments = Vec::new();
    for (segment, _) in case.segments() {
        let has_rivals = case.channels_of(segment).nth(1).is_some();
        let lacking = || case.channels_of(segment).filter(|(_, c)| c.cost.is_none());
        if has_rivals && lacking().next().is_some() {
            without.extend(lacking());
            segments.push(segment);
        }
    }
    let without: Vec<&Channel> = without.into_values().collect();
    let Some((last, others)) = without.split_last() else {
        return;
    };
    let message = format!(
        "the cost of {} is missing, and other channels lead to the same customers",
        listed_channels(&without)
    );
    let mut diagnostic = say(&NO_CHANNEL_COST, last.id.span, message)
        .help("a word will do to compare them, cost = \"low\", \"medium\" or \"high\"; a sum is better: cost = \"90 a month\"");
    for other in others {
        diagnostic = diagnostic.label(other.id.span, "no cost here either");
    }
    out.segments(segments, diagnostic);
}

/// See `pages/channels-not-integrated.md`.
pub static CHANNELS_NOT_INTEGRATED: Rule = Rule {
    name: "channels-not-integrated",
    level: Level::Hint,
    meaning: "no channel of a segment leads on to another",
};

/// One finding for each set of channels: segments that share it share the matter.
pub(super) fn channels_not_integrated(case: &Case<'_>, out: &mut Findings) {
    let mut apart: BTreeMap<Vec<Id<Channel>>, Vec<Id<Segment>>> = BTreeMap::new();
    for (segment, _) in case.segments() {
        let set: Vec<_> = case.channels_of(segment).map(|(id, _)| id).collect();
        if set.len() > 1 && !is_integrated(case, segment, &set) {
            apart.entry(set).or_default().push(segment);
        }
    }
    for (set, segments) in apart {
        let channels: Vec<&Channel> = set.iter().map(|id| &case.canvas.channels[*id]).collect();
        let [first, .., last] = &channels[..] else {
            continue;
        };
        let message = format!(
            "{} stand side by side for {}, and none leads on to another",
            listed_channels(&channels),
            names(case, &segments)
        );
        let mut diagnostic = say(&CHANNELS_NOT_INTEGRATED, last.id.span, message).help(format!(
            "where customers of one go on to another, say so: hands-over-to = {} in the line of {}, say, or the other way round",
            as_text(&last.id.value),
            quoted(&first.id.value)
        ));
        for other in &channels[..channels.len() - 1] {
            diagnostic = diagnostic.label(other.id.span, "leads on to none of these");
        }
        out.segments(segments, diagnostic);
    }
}

/// Whether customers of a segment get from one of its channels to another: one hands over, or one
/// relationship goes through both, so that it is the same people or the same system in each.
fn is_integrated(case: &Case<'_>, segment: Id<Segment>, set: &[Id<Channel>]) -> bool {
    let hands_over = case
        .channels_of(segment)
        .any(|(_, c)| c.hands_over_to.iter().any(|to| set.contains(to)));
    // A relationship names each channel once.
    let joined = |r: &Relationship| {
        let through = r.via.iter().flat_map(|v| &v.value);
        through.filter(|c| set.contains(c)).nth(1).is_some()
    };
    hands_over || case.relationships_of(segment).any(joined)
}

/// See `pages/unrequested-channel.md`.
pub static UNREQUESTED_CHANNEL: Rule = Rule {
    name: "unrequested-channel",
    level: Level::Hint,
    meaning: "no customers are known to want this social account, newsletter or directory",
};

pub(super) fn unrequested_channel(case: &Case<'_>, out: &mut Findings) {
    for (id, channel) in case.channels() {
        let Some(kind) = channel.kind.as_ref().map(|k| &k.value) else {
            continue;
        };
        if !is_fashion(kind.like()) {
            continue;
        }
        let is_preferred = case
            .segments()
            .flat_map(|(_, s)| &s.prefers)
            .any(|p| match &p.value {
                Preference::Channel(preferred) => *preferred == id,
                Preference::Kind(preferred) => preferred.like() == kind.like(),
            });
        if is_preferred {
            continue;
        }
        let message = format!(
            "nothing says that any customers want {}",
            quoted(&channel.shown_name())
        );
        out.segments(
            channel.serves.to_vec(),
            say(&UNREQUESTED_CHANNEL, channel.id.span, message)
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
        | ChannelKind::Reseller => false,
    }
}

/// See `pages/unnamed-partner.md`.
pub static UNNAMED_PARTNER: Rule = Rule {
    name: "unnamed-partner",
    level: Level::Hint,
    meaning: "a partner's channel does not say who the partner is",
};

pub(super) fn unnamed_partner(case: &Case<'_>, out: &mut Findings) {
    for (_, channel) in case.channels() {
        if channel.ownership.owner() != Some(Owner::Partner) || channel.with.is_some() {
            continue;
        }
        let message = format!(
            "{} is a partner's, and nothing says whose",
            quoted(&channel.shown_name())
        );
        out.segments(
            channel.serves.to_vec(),
            say(&UNNAMED_PARTNER, channel.id.span, message).help(
                "name the partner, or the sort you look for: with = \"Book shops in the old town\"",
            ),
        );
    }
}
