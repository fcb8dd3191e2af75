//! What the rules ask of a canvas again and again, gathered once, so that a rule costs the size of
//! the canvas and not the number of its segments times that of its channels.

use crate::model::{Canvas, Channel, Id, Proposition};
use crate::vocabulary::Status;

/// The channels that count, by whom they reach.
#[derive(Debug)]
pub(super) struct Channels {
    /// Whether there is any.
    pub(super) any: bool,
    /// Those that reach every segment, in written order.
    pub(super) of_all: Vec<Id<Channel>>,
    /// The others, by the index of the segment, in written order.
    pub(super) of_some: Vec<Vec<Id<Channel>>>,
}

impl Channels {
    pub(super) fn of(canvas: &Canvas) -> Self {
        let mut channels = Self {
            any: false,
            of_all: Vec::new(),
            of_some: vec![Vec::new(); canvas.segments.len()],
        };
        for (id, channel) in canvas.channels.with_ids() {
            if channel.status == Some(Status::Retired) {
                continue;
            }
            channels.any = true;
            if reaches_all(canvas, channel) {
                channels.of_all.push(id);
                continue;
            }
            for segment in channel.serves.iter() {
                channels.of_some[segment.index()].push(id);
            }
        }
        channels
    }
}

/// Whether a channel reaches every segment of its canvas.
pub(super) fn reaches_all(canvas: &Canvas, channel: &Channel) -> bool {
    channel.serves.len() == canvas.segments.len()
}

/// The propositions that are known to be for each segment, by its index, in written order.
pub(super) fn propositions(canvas: &Canvas) -> Vec<Vec<Id<Proposition>>> {
    let mut all = vec![Vec::new(); canvas.segments.len()];
    for (id, proposition) in canvas.propositions.with_ids() {
        for segment in proposition.audience.known() {
            all[segment.index()].push(id);
        }
    }
    all
}
