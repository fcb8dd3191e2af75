//! Rules about phases: whether each channel has some, and whether each segment is covered in all.

use std::collections::BTreeSet;

use super::context::{Findings, LintContext};
use super::listing::{channel_names, example_key, listed};
use super::messages::RuleMessage;
use super::segments::names;
use super::words::names_kind;
use crate::diagnostic::{Diagnostic, Level, Rule, as_text};
use crate::framework::Shows;
use crate::message::{self, Part, literal, quote_any, word};
use crate::model::{Channel, Id, Segment, SegmentSet};
use crate::vocabulary::{ChannelKind, Phase, Vocabulary};

fn names_phase(channel: &Channel) -> bool {
    channel.phases.as_ref().is_some_and(|p| !p.is_empty())
}

/// See `pages/no-phases.md`.
pub static NO_PHASES: Rule = Rule {
    name: "no-phases",
    level: Level::Hint,
    meaning: "No channel says which phases it serves.",
    since: "0.1.0",
    renamed_from: &[],
};

/// With one channel there is nothing to compare. Where a channel is of a kind by which customers
/// hear of a business, phases would say what the kinds say already.
pub(super) fn no_phases(cx: &LintContext<'_>, out: &mut Findings) {
    let channels: Vec<&Channel> = cx.channels().map(|(_, c)| c).collect();
    let [first, _, ..] = &channels[..] else {
        return;
    };
    let is_about_channels = cx.canvas.framework.shows(Shows::Relationships);
    if !is_about_channels
        || cx.canvas.channels.iter().any(|c| c.phases.is_some())
        || channels.iter().any(|c| makes_known(cx, c))
    {
        return;
    }
    let message = RuleMessage::NoPhases {
        channels: channel_names(&channels),
    };
    out.canvas(Diagnostic::new(&NO_PHASES, first.id.span, message).help(
        RuleMessage::AddPhasesToEach {
            phases: quote_any(Phase::words()),
            line: line_with_phases(first),
        },
    ));
}

/// The kinds of channel by which customers usually hear of a business.
const FIRST_CONTACT: [ChannelKind; 6] = [
    ChannelKind::Advertising,
    ChannelKind::Social,
    ChannelKind::Event,
    ChannelKind::Newsletter,
    ChannelKind::Directory,
    ChannelKind::WordOfMouth,
];

/// Whether customers usually hear of a business by such a channel: by its kind, or by its name if it
/// has no kind.
fn makes_known(cx: &LintContext<'_>, channel: &Channel) -> bool {
    match (channel.kind(), &channel.name) {
        (Some(kind), _) => FIRST_CONTACT.contains(&kind),
        (None, Some(name)) => FIRST_CONTACT
            .iter()
            .any(|kind| names_kind(name, *kind, cx.lists)),
        (None, None) => false,
    }
}

/// The line of a channel with phases still to be filled in.
fn line_with_phases(channel: &Channel) -> Part {
    let kind = channel.kind.as_ref();
    let kind = kind.map(|k| format!("kind = {}, ", as_text(k.value.word())));
    literal(format!(
        "{} = {{ {}phases = [\"…\"] }}",
        example_key(&channel.id.value),
        kind.unwrap_or_default()
    ))
}

/// For each segment, how many of its channels name a phase.
struct Phased {
    of_all: usize,
}

impl Phased {
    fn new(cx: &LintContext<'_>) -> Self {
        Self {
            of_all: count(cx, cx.channels_of_all()),
        }
    }

    /// Whether at least half of a segment's channels have phases. One channel with phases doesn't
    /// make a plan.
    fn are_used(&self, cx: &LintContext<'_>, segment: Id<Segment>) -> bool {
        let phased = self.count(cx, segment);
        phased > 0 && phased * 2 >= cx.count_channels(segment)
    }

    /// Whether all of a segment's channels name their phases, so that a gap is known to be one.
    fn are_complete(&self, cx: &LintContext<'_>, segment: Id<Segment>) -> bool {
        self.count(cx, segment) == cx.count_channels(segment)
    }

    fn count(&self, cx: &LintContext<'_>, segment: Id<Segment>) -> usize {
        self.of_all + count(cx, cx.channels_of_some(segment))
    }
}

fn count(cx: &LintContext<'_>, channels: &[Id<Channel>]) -> usize {
    let channels = channels.iter().map(|id| &cx.canvas.channels[*id]);
    channels.filter(|c| names_phase(c)).count()
}

/// See `pages/channel-without-phase.md`.
pub static CHANNEL_WITHOUT_PHASE: Rule = Rule {
    name: "channel-without-phase",
    level: Level::Warning,
    meaning: "A channel has no phases, although other channels do.",
    since: "0.1.0",
    renamed_from: &[],
};

/// One finding a canvas.
pub(super) fn channel_without_phase(cx: &LintContext<'_>, out: &mut Findings) {
    let phased = Phased::new(cx);
    let segments = cx.segments().map(|(id, _)| id);
    let segments: Vec<_> = segments.filter(|id| phased.are_used(cx, *id)).collect();
    if segments.is_empty() {
        return;
    }
    let mut silent: BTreeSet<Id<Channel>> = BTreeSet::new();
    let of_some = segments.iter().flat_map(|id| cx.channels_of_some(*id));
    let all = of_some.chain(cx.channels_of_all()).copied();
    // `phases = []` means none, deliberately.
    silent.extend(all.filter(|id| cx.canvas.channels[*id].phases.is_none()));
    let silent: Vec<&Channel> = silent.iter().map(|id| &cx.canvas.channels[*id]).collect();
    let Some((last, others)) = silent.split_last() else {
        return;
    };
    let message = RuleMessage::ChannelWithoutPhase {
        channels: channel_names(&silent),
        count: message::count(silent.len()),
    };
    let mut diagnostic = Diagnostic::new(&CHANNEL_WITHOUT_PHASE, last.id.span, message).help(
        RuleMessage::AddPhases {
            phases: quote_any(Phase::words()),
            line: line_with_phases(last),
        },
    );
    for other in others {
        diagnostic = diagnostic.label(other.id.span, RuleMessage::AlsoWithoutPhase);
    }
    let segments = silent.iter().flat_map(|c| c.serves.iter().copied());
    out.segments(SegmentSet::new(segments.collect()), diagnostic);
}

/// See `pages/phase-gap.md`.
pub static PHASE_GAP: Rule = Rule {
    name: "phase-gap",
    level: Level::Warning,
    meaning: "A segment has no channel in one or more phases.",
    since: "0.1.0",
    renamed_from: &["phase-hole"],
};

/// Reported once per canvas. One or two missing phases are a gap; more of them mean a plan that
/// isn't finished, or isn't meant to cover everything. A channel without phases may cover any of
/// them, so its segments are left to `channel-without-phase`.
pub(super) fn phase_gap(cx: &LintContext<'_>, out: &mut Findings) {
    let phased = Phased::new(cx);
    let serving = Phase::ALL.iter().map(|(phase, _)| {
        let serves = cx.first_channel(|c| c.in_phase(*phase).is_some());
        (phase.word(), serves)
    });
    let serving: Vec<_> = serving.collect();
    let mut holes: Vec<(Id<Segment>, Vec<&str>)> = Vec::new();
    for (id, _) in cx.segments() {
        if !phased.are_used(cx, id) || !phased.are_complete(cx, id) {
            continue;
        }
        let open = serving.iter().filter(|(_, serves)| serves(id).is_none());
        let open: Vec<&str> = open.map(|(phase, _)| *phase).collect();
        if !open.is_empty() {
            holes.push((id, open));
        }
    }
    // The segments with the fewest gaps are closest to a finished plan.
    let Some(fewest) = holes.iter().map(|(_, open)| open.len()).min() else {
        return;
    };
    let Some((last, open)) = holes.iter().rfind(|(_, open)| open.len() == fewest) else {
        return;
    };
    let same: Vec<_> = holes.iter().filter(|(_, o)| o == open).collect();
    let same: Vec<_> = same.iter().map(|(id, _)| *id).collect();
    let message = RuleMessage::PhaseGap {
        phases: phrase(open),
        segments: names(cx, &same),
    };
    let mut diagnostic = Diagnostic::new(&PHASE_GAP, cx.canvas.segments[*last].id.span, message)
        .help(RuleMessage::AddPhaseToChannel)
        .help(RuleMessage::OrAddChannelForPhase {
            status: literal("status = \"planned\""),
        });
    for (id, open) in holes.iter().filter(|(id, _)| id != last) {
        let text = RuleMessage::PhaseGapHere {
            phases: phrase(open),
        };
        diagnostic = diagnostic.label(cx.canvas.segments[*id].id.span, text);
    }
    diagnostic.level = if fewest > 2 {
        Level::Hint
    } else {
        Level::Warning
    };
    let segments = holes.iter().map(|(id, _)| *id).collect();
    out.segments(SegmentSet::new(segments), diagnostic);
}

fn phrase(words: &[&str]) -> Part {
    listed(words, |w| word(Phase::SECTION, *w))
}
