//! Rules about phases: whether each channel says when it serves, and each segment is served all the way.

use super::context::{Findings, LintContext};
use super::listing::{channel_name, listed};
use super::segments::lacks_channel;
use crate::diagnostic::{Diagnostic, Level, Rule, as_key, as_text, quoted};
use crate::model::Channel;
use crate::vocabulary::{Phase, Vocabulary};

/// Whether the author works with phases at all.
fn phases_are_used(cx: &LintContext<'_>) -> bool {
    cx.channels().any(|(_, c)| names_phase(c))
}

fn names_phase(channel: &Channel) -> bool {
    channel.phases.as_ref().is_some_and(|p| !p.is_empty())
}

/// See `pages/channel-without-phase.md`.
pub static CHANNEL_WITHOUT_PHASE: Rule = Rule {
    name: "channel-without-phase",
    level: Level::Warning,
    meaning: "a channel names no phase where another does",
};

pub(super) fn channel_without_phase(cx: &LintContext<'_>, out: &mut Findings) {
    if !phases_are_used(cx) {
        return;
    }
    for (_, channel) in cx.channels() {
        if names_phase(channel) {
            continue;
        }
        let message = format!(
            "nothing says when customers meet {}, though other channels say it",
            channel_name(channel)
        );
        let kind = channel
            .kind
            .as_ref()
            .map(|k| format!("kind = {}, ", as_text(k.value.word())));
        out.segments(
            channel.serves.clone(),
            Diagnostic::new(&CHANNEL_WITHOUT_PHASE, channel.id.span, message)
                .help(format!(
                    "say it there: {} = {{ {}phases = [\"awareness\", \"after-sales\"] }}",
                    as_key(&channel.id.value),
                    kind.unwrap_or_default()
                ))
                .help(format!("the phases are {}", phrase(&Phase::words()))),
        );
    }
}

/// See `pages/phase-hole.md`.
pub static PHASE_HOLE: Rule = Rule {
    name: "phase-hole",
    level: Level::Warning,
    meaning: "no channel serves a segment in some of the phases",
};

/// One finding a segment. A hole or two is a gap; more of them are a plan that is not finished, or
/// not meant to go all the way.
pub(super) fn phase_hole(cx: &LintContext<'_>, out: &mut Findings) {
    if !phases_are_used(cx) {
        return;
    }
    let serving = Phase::ALL.iter().map(|(phase, _)| {
        let serves = cx.first_channel(|c| c.in_phase(*phase).is_some());
        (phase.word(), serves)
    });
    let serving: Vec<_> = serving.collect();
    let phased = cx.first_channel(|c| c.phases.is_some());
    for (id, segment) in cx.segments() {
        // Then it misses more than phases, and another rule says so.
        if lacks_channel(cx, id) {
            continue;
        }
        let holes = serving.iter().filter(|(_, serves)| serves(id).is_none());
        let holes: Vec<&str> = holes.map(|(phase, _)| *phase).collect();
        let level = match holes.len() {
            0 => continue,
            1 | 2 => Level::Warning,
            _ => Level::Hint,
        };
        let message = format!(
            "the channels for {} leave out {}",
            cx.name_of(id),
            phrase(&holes)
        );
        let mut diagnostic = Diagnostic::new(&PHASE_HOLE, segment.id.span, message)
            .help(already(phased(id), &holes))
            .help("if none does, add one that will, with status = \"planned\"");
        diagnostic.level = level;
        out.segment(id, diagnostic);
    }
}

fn phrase(words: &[&str]) -> String {
    listed(words, |w| quoted(w))
}

/// The whole line for a channel that has phases already, so that nothing of it is lost.
fn already(channel: Option<&Channel>, holes: &[&str]) -> String {
    let phases = channel.and_then(|c| Some((c, c.phases.as_ref()?)));
    let Some((channel, phases)) = phases else {
        return "if a channel does this already, say so in its `phases`".into();
    };
    let name = quoted(&channel.id.value);
    if phases.iter().any(|used| !used.how.is_empty()) {
        let added: Vec<String> = holes.iter().map(|h| format!("{h} = \"…\"")).collect();
        return format!(
            "if {name} or another channel does this already, add it to what its `phases` say: {}",
            added.join(", ")
        );
    }
    let all: Vec<String> = Phase::words()
        .into_iter()
        .filter(|w| holes.contains(w) || phases.iter().any(|used| used.phase.word() == *w))
        .map(|w| format!("\"{w}\""))
        .collect();
    format!(
        "if a channel does this already, say so there, for {name}: phases = [{}]",
        all.join(", ")
    )
}
