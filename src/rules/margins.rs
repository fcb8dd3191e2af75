//! Which channels have reversed margins: a partner's with a high margin, and your own with a low one.

use std::collections::BTreeSet;

use super::channels::REVERSED_MARGINS;
use super::context::{Findings, LintContext};
use super::index::reaches_all;
use super::listing::{Count, channel_name, listed_of};
use super::messages::RuleMessage;
use crate::diagnostic::Diagnostic;
use crate::message::{count, literal};
use crate::model::{Amount, Channel, Id, Segment, SegmentSet};
use crate::vocabulary::{AmountLevel, Owner};

/// Reported at each channel whose margin is reversed to that of one before it.
pub(super) fn check(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.canvas.segments.is_empty() {
        return;
    }
    let mut partners = Before::new(cx);
    let mut own = Before::new(cx);
    for (id, channel) in cx.channels() {
        let Some(side) = side(channel).filter(|_| !channel.serves.is_empty()) else {
            continue;
        };
        let (mine, theirs) = match side {
            Owner::Partner => (&mut partners, &mut own),
            Owner::Own => (&mut own, &mut partners),
        };
        if let Some(against) = theirs.against(cx, channel) {
            report(cx, channel, side, &against, out);
        }
        mine.add(cx, id, channel);
    }
}

fn report(
    cx: &LintContext<'_>,
    channel: &Channel,
    side: Owner,
    against: &Against,
    out: &mut Findings,
) {
    let first: Vec<&Channel> = against
        .first
        .iter()
        .map(|id| &cx.canvas.channels[*id])
        .collect();
    let others = listed_of(&first, against.count, |c| channel_name(c));
    let (one, several) = (count(1), count(first.len()));
    let message = match side {
        Owner::Partner => RuleMessage::ReversedMargins {
            partners: channel_name(channel),
            partner_count: one,
            own: others,
            own_count: several,
        },
        Owner::Own => RuleMessage::ReversedMargins {
            partners: others,
            partner_count: several,
            own: channel_name(channel),
            own_count: one,
        },
    };
    let mut diagnostic = Diagnostic::new(&REVERSED_MARGINS, channel.id.span, message)
        .help(RuleMessage::CheckMargins)
        .help(RuleMessage::OrExplainMargins {
            line: literal("note = \"…\""),
        });
    for other in &first {
        diagnostic = diagnostic.label(other.id.span, RuleMessage::OtherMargin);
    }
    if let Count::Exactly(all) = against.count {
        diagnostic = diagnostic.count_unlabeled(all - first.len());
    }
    out.segments(against.segments.clone(), diagnostic);
}

/// Which side of the comparison a channel is on: a partner's with a high margin, or an own one with a low.
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

/// The channels to which the margin of one is reversed.
struct Against {
    /// The first of them, in written order.
    first: Vec<Id<Channel>>,
    count: Count,
    /// The segments that they share with it.
    segments: SegmentSet,
}

/// The channels of one side so far, kept so that a channel of the other side finds those that share
/// a segment with it without going through all of them.
struct Before {
    all: usize,
    /// The first of all.
    first: Vec<Id<Channel>>,
    /// Those that reach every segment.
    of_all: Vec<Id<Channel>>,
    /// The others, by the index of the segment.
    of_some: Vec<Vec<Id<Channel>>>,
    /// Whom they reach together, as long as they are few.
    reached: SegmentSet,
}

/// How many channels are named one by one.
const NAMED: usize = Diagnostic::MOST_LABELS;

/// Up to how many channels those are counted that share one of several segments.
const COUNTED: usize = 32;

impl Before {
    fn new(cx: &LintContext<'_>) -> Self {
        Self {
            all: 0,
            first: Vec::new(),
            of_all: Vec::new(),
            of_some: vec![Vec::new(); cx.canvas.segments.len()],
            reached: SegmentSet::new(Vec::new()),
        }
    }

    fn add(&mut self, cx: &LintContext<'_>, id: Id<Channel>, channel: &Channel) {
        self.all += 1;
        if self.first.len() < NAMED {
            self.first.push(id);
            let reached = self.reached.iter().chain(channel.serves.iter());
            self.reached = SegmentSet::new(reached.copied().collect());
        }
        if reaches_all(cx.canvas, channel) {
            self.of_all.push(id);
        } else {
            for segment in channel.serves.iter() {
                self.of_some[segment.index()].push(id);
            }
        }
    }

    fn against(&self, cx: &LintContext<'_>, channel: &Channel) -> Option<Against> {
        if reaches_all(cx.canvas, channel) {
            // They all share one. Of very many, not each segment is looked up.
            let segments = if self.of_all.is_empty() && self.all <= NAMED {
                &self.reached
            } else {
                &channel.serves
            };
            return (self.all > 0).then(|| Against {
                first: self.first.clone(),
                count: Count::Exactly(self.all),
                segments: segments.clone(),
            });
        }
        let is_shared = |s: &Id<Segment>| !self.of_some[s.index()].is_empty();
        let shared = channel.serves.iter().copied().filter(is_shared);
        let shared = SegmentSet::new(shared.collect());
        // The first of several lists are among the first of each.
        let lists = shared.iter().map(|s| &self.of_some[s.index()]);
        let some: BTreeSet<_> = lists.flat_map(|list| list.iter().take(COUNTED)).collect();
        let some_count = match &shared[..] {
            [only] => Some(self.of_some[only.index()].len()),
            _ => Some(some.len()).filter(|n| *n < COUNTED),
        };
        let count = some_count.map_or(Count::Many, |n| Count::Exactly(n + self.of_all.len()));
        let of_all = self.of_all.iter().take(NAMED);
        let mut first: Vec<_> = of_all
            .chain(some.into_iter().take(NAMED))
            .copied()
            .collect();
        first.sort_unstable();
        first.truncate(NAMED);
        let segments = if self.of_all.is_empty() {
            shared
        } else {
            channel.serves.clone()
        };
        (!first.is_empty()).then_some(Against {
            first,
            count,
            segments,
        })
    }
}
