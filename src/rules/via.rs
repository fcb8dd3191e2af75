//! Rules about the channels of relationships: whether they exist and suit the relationship.

use super::context::{Findings, LintContext};
use super::listing::{channel_names, example};
use super::messages::RuleMessage;
use super::placeholders::is_placeholder;
use super::relationships::{about, named, with_key};
use super::segments::names;
use super::words::names_kind;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::{Part, literal, quote};
use crate::model::{Channel, Id, Relationship, Segment, SegmentSet};
use crate::vocabulary::{ChannelKind, Interaction, RelationshipType, Status, Vocabulary};

/// What customers can do on a channel, if its kind is known.
pub(super) fn interaction(channel: &Channel) -> Option<Interaction> {
    channel.kind().map(|kind| kind.attributes().interaction)
}

/// The channels that a relationship goes through and that count.
fn via_of<'a>(
    cx: &LintContext<'a>,
    relationship: &'a Relationship,
) -> impl Iterator<Item = (Id<Channel>, &'a Channel)> + use<'a> {
    let canvas = cx.canvas;
    let via = relationship.via.iter().flat_map(|v| &v.value);
    via.map(|id| (*id, &canvas.channels[*id]))
        .filter(|(_, c)| c.status != Some(Status::Retired))
}

/// Some channels as messages name them: in the order of the canvas.
fn in_order<'a>(channels: impl Iterator<Item = (Id<Channel>, &'a Channel)>) -> Vec<&'a Channel> {
    let mut channels: Vec<_> = channels.collect();
    channels.sort_unstable_by_key(|(id, _)| *id);
    channels.into_iter().map(|(_, channel)| channel).collect()
}

/// Whether a relationship is of that type.
pub(super) fn is(relationship: &Relationship, kind: RelationshipType) -> bool {
    relationship.form.value.kind() == Some(kind)
}

/// Looks up, for any relationship, a channel that reaches its customers and could carry it.
fn better_channel<'a, 'c>(
    cx: &'c LintContext<'a>,
) -> impl Fn(&Relationship) -> Option<&'a Channel> + use<'a, 'c> {
    let crowd_for = cx.first_channel(move |c| interaction(c) == Some(Interaction::Crowd));
    let answer_for = cx.first_channel(move |c| match interaction(c) {
        Some(Interaction::Person | Interaction::Crowd) => true,
        Some(Interaction::OneWay | Interaction::Alone) | None => false,
    });
    move |relationship| {
        let first = relationship.segments.first().copied();
        if is(relationship, RelationshipType::Communities) {
            first.and_then(&crowd_for)
        } else {
            first.and_then(&answer_for)
        }
    }
}

/// Suggests a channel to declare if none of the existing ones suits the relationship.
fn new_channel(relationship: &Relationship) -> RuleMessage {
    let (id, kind) = if is(relationship, RelationshipType::Communities) {
        ("forum", "community-site")
    } else {
        ("phone", "phone")
    };
    RuleMessage::DeclareTwoWayChannel {
        declaration: literal(format!("{id} = \"{kind}\"")),
        line: literal(format!("via = \"{id}\"")),
    }
}

/// The longest list of channels that a help writes out to be copied.
const MOST_IN_A_LINE: usize = 12;

/// See `pages/one-way-channel.md`.
pub static ONE_WAY_CHANNEL: Rule = Rule {
    name: "one-way-channel",
    level: Level::Warning,
    meaning: "A relationship that needs two-way contact uses only one-way channels.",
    since: "0.1.0",
    renamed_from: &["via-cannot-carry"],
};

pub(super) fn one_way_channel(cx: &LintContext<'_>, out: &mut Findings) {
    let better_channel = better_channel(cx);
    for relationship in cx.relationships() {
        let Some(via) = relationship.via.as_ref() else {
            continue;
        };
        let is_one_way = |c: &Channel| interaction(c) == Some(Interaction::OneWay);
        if !needs_answers(relationship)
            || via_of(cx, relationship).any(|(_, c)| !is_one_way(c))
            || via_of(cx, relationship).next().is_none()
        {
            continue;
        }
        let channels = in_order(via_of(cx, relationship));
        let message = RuleMessage::OneWayChannel {
            relationship: named(cx, relationship),
            channels: channel_names(&channels),
        };
        let help = match better_channel(relationship) {
            Some(better) if channels.len() > MOST_IN_A_LINE => RuleMessage::AddThisTwoWayChannel {
                channel: literal(example(&better.id.value)),
            },
            Some(better) => {
                let ids = channels.iter().chain([&better]);
                let ids: Vec<String> = ids.map(|c| example(&c.id.value)).collect();
                let line = literal(format!("via = [{}]", ids.join(", ")));
                RuleMessage::AddTwoWayChannel { line }
            }
            None => new_channel(relationship),
        };
        out.segments(
            relationship.segments.clone(),
            Diagnostic::new(&ONE_WAY_CHANNEL, via.span, message).help(help),
        );
    }
}

/// Whether a relationship needs two-way contact. In co-creation with an `input`, the contribution
/// may come another way.
fn needs_answers(relationship: &Relationship) -> bool {
    match relationship.form.value.kind() {
        Some(
            RelationshipType::Dedicated
            | RelationshipType::Personal
            | RelationshipType::Communities,
        ) => true,
        Some(RelationshipType::CoCreation) => relationship.input.is_none(),
        Some(
            RelationshipType::Retail | RelationshipType::SelfService | RelationshipType::Automated,
        )
        | None => false,
    }
}

/// See `pages/channel-not-for-segment.md`.
pub static CHANNEL_NOT_FOR_SEGMENT: Rule = Rule {
    name: "channel-not-for-segment",
    level: Level::Warning,
    meaning: "A relationship uses a channel that doesn't serve its segment.",
    since: "0.1.0",
    renamed_from: &["via-not-for-segment"],
};

pub(super) fn channel_not_for_segment(cx: &LintContext<'_>, out: &mut Findings) {
    for relationship in cx.relationships() {
        let Some(via) = relationship.via.as_ref() else {
            continue;
        };
        let elsewhere =
            via_of(cx, relationship).filter(|(_, c)| left_out(relationship, c).is_some());
        let elsewhere = in_order(elsewhere);
        let Some(segment) = elsewhere.first().and_then(|c| left_out(relationship, c)) else {
            continue;
        };
        let id = &cx.canvas.segments[segment].id.value;
        let message = RuleMessage::ChannelNotForSegment {
            relationship: named(cx, relationship),
            channels: channel_names(&elsewhere),
        };
        let mut diagnostic = Diagnostic::new(&CHANNEL_NOT_FOR_SEGMENT, via.span, message)
            .help(RuleMessage::AddSegmentToFor {
                segment: literal(example(id)),
                channels: channel_names(&elsewhere),
            })
            .help(RuleMessage::OrUseChannelOfSegment);
        for channel in &elsewhere {
            diagnostic = diagnostic.label(channel.id.span, RuleMessage::ForLeavesThemOut);
        }
        out.segments(relationship.segments.clone(), diagnostic);
    }
}

/// A segment of a relationship that a channel doesn't reach. What is for everyone may go through
/// channels that reach some of them.
fn left_out(relationship: &Relationship, channel: &Channel) -> Option<Id<Segment>> {
    let mut segments = relationship.segments.iter().copied();
    if relationship.segments.is_everyone() && !channel.serves.is_empty() {
        return None;
    }
    segments.find(|segment| !channel.serves.contains(segment))
}

/// See `pages/community-without-place.md`.
pub static COMMUNITY_WITHOUT_PLACE: Rule = Rule {
    name: "community-without-place",
    level: Level::Warning,
    meaning: "A community has no channel to meet in.",
    since: "0.1.0",
    renamed_from: &[],
};

/// One finding a canvas: communities without a place are mostly one and the same, of several
/// segments.
pub(super) fn community_without_place(cx: &LintContext<'_>, out: &mut Findings) {
    let silent: Vec<_> = cx
        .relationships()
        .filter(|r| is_community_without_place(cx, r))
        .collect();
    let [first, others @ ..] = &silent[..] else {
        return;
    };
    let segments = silent.iter().flat_map(|r| r.segments.iter().copied());
    let segments = SegmentSet::new(segments.collect());
    let message = RuleMessage::CommunityWithoutPlace {
        segments: names(cx, &segments),
    };
    let mut labels = silent.iter().filter_map(|r| r.form.value.label());
    let place = labels.find_map(|label| place_in(cx, label).map(|place| (label, place)));
    let diagnostic = Diagnostic::new(&COMMUNITY_WITHOUT_PLACE, first.form.span, message);
    let mut diagnostic = match place {
        Some((label, (id, kind))) => diagnostic.help(RuleMessage::DeclareNamedPlace {
            label: quote(label),
            declaration: literal(format!("{id} = \"{kind}\"")),
            line: literal(format!("via = \"{id}\"")),
        }),
        None => diagnostic
            .help(RuleMessage::DeclarePlace {
                declarations: Part::Any(PLACES.map(literal).to_vec()),
                line: with_key(cx, first, "via = \"forum\""),
            })
            .help(RuleMessage::OrNamePlace),
    };
    for other in others {
        diagnostic = diagnostic.label(other.form.span, RuleMessage::AlsoWithoutChannel);
    }
    out.segments(segments, diagnostic);
}

/// Places to declare where a community may meet.
const PLACES: [&str; 2] = ["forum = \"community-site\"", "meetings = \"event\""];

/// The place that a label names, as an id and a kind to declare it with.
fn place_in(cx: &LintContext<'_>, label: &str) -> Option<(&'static str, &'static str)> {
    let places = [
        ("chat", ChannelKind::Chat),
        ("forum", ChannelKind::CommunitySite),
        ("social", ChannelKind::Social),
        ("meetings", ChannelKind::Event),
    ];
    // "Community" is what the relationship is, and no place.
    let label = label.to_lowercase().replace("community", "");
    let named = places
        .into_iter()
        .find(|(_, kind)| names_kind(&label, *kind, cx.lists));
    named.map(|(id, kind)| (id, kind.word()))
}

/// Whether a community names no channel although the canvas has some.
fn is_community_without_place<'a>(cx: &LintContext<'a>, relationship: &'a Relationship) -> bool {
    is(relationship, RelationshipType::Communities) && lacks_via(cx, relationship)
}

/// Whether there are channels, and the relationship names none of them.
fn lacks_via<'a>(cx: &LintContext<'a>, relationship: &'a Relationship) -> bool {
    cx.has_channels() && via_of(cx, relationship).next().is_none()
}

/// See `pages/co-creation-without-input.md`.
pub static CO_CREATION_WITHOUT_INPUT: Rule = Rule {
    name: "co-creation-without-input",
    level: Level::Warning,
    meaning: "A co-creation relationship doesn't say what customers contribute, or how.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn co_creation_without_input(cx: &LintContext<'_>, out: &mut Findings) {
    for relationship in cx.relationships() {
        if !is(relationship, RelationshipType::CoCreation)
            || relationship.input.is_some()
            || !lacks_via(cx, relationship)
        {
            continue;
        }
        let message = RuleMessage::CoCreationWithoutInput {
            segments: cx.customers_of(relationship),
        };
        out.segments(
            relationship.segments.clone(),
            Diagnostic::new(&CO_CREATION_WITHOUT_INPUT, relationship.form.span, message)
                .help(RuleMessage::DescribeInput {
                    line: with_key(cx, relationship, "input = \"…\""),
                })
                .help(RuleMessage::OrNameInputChannel {
                    line: with_key(cx, relationship, "via = \"…\""),
                }),
        );
    }
}

/// See `pages/no-via.md`.
pub static NO_VIA: Rule = Rule {
    name: "no-via",
    level: Level::Hint,
    meaning: "No relationship names its channel.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Communities are covered by `community-without-place`.
pub(super) fn no_via(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.canvas.relationships.iter().any(|r| r.via.is_some()) || are_unwritten(cx) {
        return;
    }
    let silent: Vec<_> = cx
        .relationships()
        .filter(|r| lacks_via(cx, r) && !is_community_without_place(cx, r))
        .collect();
    about(cx, &silent, out, |span, relationships| {
        Diagnostic::new(&NO_VIA, span, RuleMessage::NoVia { relationships }).help(
            RuleMessage::NameChannels {
                line: literal("via = \"…\""),
            },
        )
    });
}

/// Whether all channels are placeholders, so that there is nothing to name yet.
fn are_unwritten(cx: &LintContext<'_>) -> bool {
    cx.channels()
        .all(|(_, channel)| is_placeholder(&channel.shown_name(), cx.lists))
}
