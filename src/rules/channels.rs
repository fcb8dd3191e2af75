//! Rules about channels: their costs and margins, how they connect, and who prefers them.

use std::collections::BTreeSet;

use super::context::{Findings, LintContext};
use super::listing::{channel_name, channel_names};
use super::messages::RuleMessage;
use super::words::names_kind;
use super::{integration, margins};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text};
use crate::message::{Part, literal};
use crate::model::{Channel, Id, Preference, SegmentSet};
use crate::vocabulary::{AmountLevel, ChannelKind, Vocabulary};

/// See `pages/reversed-margins.md`.
pub static REVERSED_MARGINS: Rule = Rule {
    name: "reversed-margins",
    level: Level::Hint,
    meaning: "A partner channel has a higher margin than your own channel.",
    since: "0.1.0",
    renamed_from: &["upside-down-margin"],
};

pub(super) fn reversed_margins(cx: &LintContext<'_>, out: &mut Findings) {
    margins::check(cx, out);
}

/// See `pages/no-channel-cost.md`.
pub static NO_CHANNEL_COST: Rule = Rule {
    name: "no-channel-cost",
    level: Level::Hint,
    meaning: "Channels reach the same segment, but no channel has a cost.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_channel_cost(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.canvas.channels.iter().any(|c| c.cost.is_some()) {
        return;
    }
    let segments: Vec<_> = cx
        .canvas
        .segments
        .ids()
        .filter(|segment| cx.count_channels(*segment) > 1)
        .collect();
    if segments.is_empty() {
        return;
    }
    let mut channels: BTreeSet<Id<Channel>> = cx.channels_of_all().iter().copied().collect();
    channels.extend(segments.iter().flat_map(|s| cx.channels_of_some(*s)));
    let channels: Vec<&Channel> = channels.iter().map(|id| &cx.canvas.channels[*id]).collect();
    let Some(last) = channels.last() else {
        return;
    };
    let message = RuleMessage::NoChannelCost {
        channels: channel_names(&channels),
    };
    out.segments(
        SegmentSet::new(segments),
        Diagnostic::new(&NO_CHANNEL_COST, last.id.span, message).help(add_cost()),
    );
}

/// Offers the levels of a cost.
pub(super) fn add_cost() -> RuleMessage {
    let levels = AmountLevel::words();
    let levels = levels.iter().map(|word| literal(as_text(word)));
    RuleMessage::AddCost {
        levels: Part::Any(levels.collect()),
    }
}

/// See `pages/channels-not-integrated.md`.
pub static CHANNELS_NOT_INTEGRATED: Rule = Rule {
    name: "channels-not-integrated",
    level: Level::Hint,
    meaning: "A segment's channels aren't connected.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn channels_not_integrated(cx: &LintContext<'_>, out: &mut Findings) {
    integration::check(cx, out);
}

/// See `pages/unrequested-channel.md`.
pub static UNREQUESTED_CHANNEL: Rule = Rule {
    name: "unrequested-channel",
    level: Level::Hint,
    meaning: "No segment prefers a social media, newsletter, or directory channel.",
    since: "0.1.0",
    renamed_from: &[],
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
    let are_known = !(channels.is_empty() && kinds.is_empty());
    // In a canvas of the whole business without any preference, none says more than another.
    if cx.has_blocks() && !are_known {
        return;
    }
    // What a label names is used: customers are there.
    let labels = labels(cx);
    let kinds_in_labels = ChannelKind::ALL.iter().map(|(kind, _)| *kind);
    let named_kinds: BTreeSet<_> = kinds_in_labels
        .filter(|kind| kind.attributes().is_fashion && names_kind(&labels, *kind, cx.lists))
        .collect();
    for (id, channel) in cx.channels() {
        let Some(kind) = channel.kind.as_ref().map(|k| &k.value) else {
            continue;
        };
        // A channel with a name of its own was chosen deliberately. Known preferences of customers
        // say more, so the name only counts if there are none.
        let is_chosen = channel.name.is_some() && !are_known;
        if !kind.like().attributes().is_fashion || is_chosen {
            continue;
        }
        let is_preferred = channels.contains(&id) || kinds.contains(&kind.like());
        let name = channel.name.as_deref().map(str::to_lowercase);
        let is_named = name.is_some_and(|name| labels.contains(&name));
        if is_preferred || is_named || named_kinds.contains(&kind.like()) {
            continue;
        }
        let message = RuleMessage::UnrequestedChannel {
            channel: channel_name(channel),
        };
        let line = literal(format!("prefers = {}", as_text(kind.word())));
        out.segments(
            channel.serves.clone(),
            Diagnostic::new(&UNREQUESTED_CHANNEL, channel.id.span, message)
                .help(RuleMessage::AddPreference { line })
                .help(RuleMessage::OrAskCustomers),
        );
    }
}

/// The labels of the relationships, in small letters.
fn labels(cx: &LintContext<'_>) -> String {
    let labels = cx.relationships().filter_map(|r| r.form.value.label());
    labels.collect::<Vec<_>>().join("\n").to_lowercase()
}
