//! Whether customers of a segment get from one of its channels to another.

use std::collections::BTreeSet;

use super::channels::CHANNELS_NOT_INTEGRATED;
use super::context::{Findings, LintContext};
use super::index::reaches_all;
use super::listing::{channel_name, channel_names, example};
use super::messages::RuleMessage;
use super::segments::names;
use crate::diagnostic::Diagnostic;
use crate::message::{literal, quote};
use crate::model::{Channel, Id, Relationship, Segment, SegmentSet};
use crate::vocabulary::Status;

/// Reported once per canvas, and only if at least one channel hands over to another. Otherwise it
/// isn't known how they work together.
pub(super) fn check(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.channels().all(|(_, c)| c.hands_over_to.is_empty()) {
        return;
    }
    let integrated = integrated(cx);
    let apart = cx.canvas.segments.ids();
    let apart = apart.filter(|s| cx.count_channels(*s) > 1 && !integrated[s.index()]);
    let apart: Vec<_> = apart.collect();
    let Some(first) = apart.first() else {
        return;
    };
    let diagnostic = match leads_elsewhere(cx, &apart) {
        Some((from, to, segment)) => astray(cx, from, to, segment),
        None => side_by_side(cx, *first, &apart),
    };
    out.segments(SegmentSet::new(apart), diagnostic);
}

/// A channel that hands over to one that doesn't serve one of its own segments.
fn leads_elsewhere<'a>(
    cx: &LintContext<'a>,
    apart: &[Id<Segment>],
) -> Option<(&'a Channel, &'a Channel, Id<Segment>)> {
    for (_, from) in cx.channels() {
        for to in &from.hands_over_to {
            let to = &cx.canvas.channels[*to];
            let theirs = |s: &&Id<Segment>| from.serves.contains(s) && !to.serves.contains(s);
            if to.status != Some(Status::Retired)
                && let Some(segment) = apart.iter().find(theirs)
            {
                return Some((from, to, *segment));
            }
        }
    }
    None
}

fn astray(cx: &LintContext<'_>, from: &Channel, to: &Channel, segment: Id<Segment>) -> Diagnostic {
    let message = RuleMessage::ConnectedElsewhere {
        from: channel_name(from),
        to: channel_name(to),
        segment: cx.name_of(segment),
    };
    Diagnostic::new(&CHANNELS_NOT_INTEGRATED, from.id.span, message)
        .help(RuleMessage::ServeSegmentThere {
            segment: literal(example(&cx.canvas.segments[segment].id.value)),
            channel: quote(&to.id.value),
        })
        .help(RuleMessage::OrLeaveSegmentOut {
            channel: quote(&from.id.value),
        })
        .label(to.id.span, RuleMessage::ForLeavesThemOut)
}

fn side_by_side(cx: &LintContext<'_>, first: Id<Segment>, apart: &[Id<Segment>]) -> Diagnostic {
    let own = cx.channels_of_some(first).iter();
    let mut channels: Vec<_> = own.chain(cx.channels_of_all()).copied().collect();
    channels.sort_unstable();
    let channels: Vec<&Channel> = channels.iter().map(|id| &cx.canvas.channels[*id]).collect();
    let place = channels.last().map_or(cx.whole, |c| c.id.span);
    let message = RuleMessage::ChannelsNotConnected {
        segments: names(cx, apart),
        channels: channel_names(&channels),
    };
    Diagnostic::new(&CHANNELS_NOT_INTEGRATED, place, message).help(RuleMessage::ConnectChannels {
        line: literal("hands-over-to = \"…\""),
    })
}

/// For each segment whether one of its channels hands over to another, or one relationship goes
/// through two, so that it is the same people or the same system in each.
fn integrated(cx: &LintContext<'_>) -> Vec<bool> {
    let canvas = cx.canvas;
    let mut integrated = vec![false; canvas.segments.len()];
    // What reaches everyone and hands over to some integrates those; each is marked once.
    let mut marked: BTreeSet<Id<Channel>> = BTreeSet::new();
    for (id, channel) in cx.channels() {
        for to in &channel.hands_over_to {
            let other = &canvas.channels[*to];
            if other.status == Some(Status::Retired) {
                continue;
            }
            let both = match (reaches_all(canvas, channel), reaches_all(canvas, other)) {
                (true, true) => return vec![true; canvas.segments.len()],
                (true, false) if marked.insert(*to) => &other.serves,
                (false, true) if marked.insert(id) => &channel.serves,
                (true, false) | (false, true) => continue,
                (false, false) => {
                    let mut sets = [&channel.serves, &other.serves];
                    sets.sort_by_key(|set| set.len());
                    for segment in sets[0].iter().filter(|s| sets[1].contains(s)) {
                        integrated[segment.index()] = true;
                    }
                    continue;
                }
            };
            for segment in both.iter() {
                integrated[segment.index()] = true;
            }
        }
    }
    for relationship in cx.relationships() {
        for segment in relationship.segments.iter() {
            if !integrated[segment.index()] && joins(cx, relationship, *segment) {
                integrated[segment.index()] = true;
            }
        }
    }
    integrated
}

/// Whether a relationship goes through several channels of a segment.
fn joins(cx: &LintContext<'_>, relationship: &Relationship, segment: Id<Segment>) -> bool {
    // It names each channel once.
    let through = relationship.via.iter().flat_map(|v| &v.value);
    let theirs = through.filter(|id| {
        let channel = &cx.canvas.channels[**id];
        channel.status != Some(Status::Retired) && channel.serves.contains(&segment)
    });
    theirs.take(2).count() > 1
}
