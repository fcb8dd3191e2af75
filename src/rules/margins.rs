//! Which channels stand upside down to one another: a partner's with a high margin, and an own one
//! with a low margin.

use std::collections::BTreeSet;

use super::channels::REVERSED_MARGINS;
use super::context::{Findings, LintContext};
use super::index::reaches_all;
use super::listing::{Count, channel_name, listed_of};
use crate::diagnostic::Diagnostic;
use crate::model::{Amount, Channel, Id, Segment, SegmentSet};
use crate::vocabulary::{AmountLevel, Owner};

/// One finding at each channel that stands upside down to one before it.
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
    let (partner, own) = match side {
        Owner::Partner => (channel_name(channel), others),
        Owner::Own => (others, channel_name(channel)),
    };
    let message =
        format!("a high margin stands at {partner}, a partner's, and a low one at your own {own}");
    let mut diagnostic = Diagnostic::new(&REVERSED_MARGINS, channel.id.span, message)
        .help("a partner takes a share of each sale, so see whether the two words are swapped")
        .help("if they are not, ask what eats up the margin of your own channel, and write it down: note = \"…\"");
    for other in &first {
        diagnostic = diagnostic.label(other.id.span, "the other one");
    }
    if let Count::Exactly(all) = against.count {
        diagnostic = diagnostic.count_unlabeled(all - first.len());
    }
    out.segments(against.segments.clone(), diagnostic);
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

/// The channels that one stands upside down to.
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
