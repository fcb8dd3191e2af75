//! Whether customers of a segment get from one of its channels to another.

use std::collections::{BTreeMap, BTreeSet};

use super::channels::CHANNELS_NOT_INTEGRATED;
use super::context::{Findings, LintContext};
use super::index::reaches_all;
use super::listing::{channel_names, example};
use super::segments::names;
use crate::diagnostic::{Diagnostic, quoted};
use crate::model::{Channel, Id, Relationship, Segment, SegmentSet};
use crate::vocabulary::Status;

/// One finding for each set of channels: segments that share it share the matter. Where several
/// channels reach everyone, these are the matter of all segments, whatever else each has.
pub(super) fn check(cx: &LintContext<'_>, out: &mut Findings) {
    let integrated = integrated(cx);
    let common = cx.channels_of_all();
    let mut apart: BTreeMap<&[Id<Channel>], Vec<Id<Segment>>> = BTreeMap::new();
    for (segment, _) in cx.segments() {
        if cx.count_channels(segment) > 1 && !integrated[segment.index()] {
            let own = cx.channels_of_some(segment);
            let set = if common.len() > 1 { &[] } else { own };
            apart.entry(set).or_default().push(segment);
        }
    }
    // In the order of the whole sets.
    let mut sets: Vec<_> = apart
        .into_values()
        .map(|segments| (channels_of(cx, &segments), segments))
        .collect();
    sets.sort_unstable();
    for (set, segments) in sets {
        report(cx, &set, segments, out);
    }
}

/// All channels of some segments, in written order.
fn channels_of(cx: &LintContext<'_>, segments: &[Id<Segment>]) -> Vec<Id<Channel>> {
    let own = segments.iter().flat_map(|s| cx.channels_of_some(*s));
    let mut channels: Vec<_> = own.chain(cx.channels_of_all()).copied().collect();
    channels.sort_unstable();
    channels.dedup();
    channels
}

fn report(
    cx: &LintContext<'_>,
    set: &[Id<Channel>],
    segments: Vec<Id<Segment>>,
    out: &mut Findings,
) {
    let channels: Vec<&Channel> = set.iter().map(|id| &cx.canvas.channels[*id]).collect();
    let [first, .., last] = &channels[..] else {
        return;
    };
    let message = format!(
        "{} stand side by side for {}, and none leads on to another",
        channel_names(&channels),
        names(cx, &segments)
    );
    let mut diagnostic = Diagnostic::new(&CHANNELS_NOT_INTEGRATED, last.id.span, message).help(format!(
        "where customers of one go on to another, say so: hands-over-to = {} in the line of {}, say, or the other way round",
        example(&last.id.value),
        quoted(&first.id.value)
    ));
    for other in &channels[..channels.len() - 1] {
        diagnostic = diagnostic.label(other.id.span, "leads on to none of these");
    }
    out.segments(SegmentSet::new(segments), diagnostic);
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
