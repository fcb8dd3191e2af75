//! Rules about the mix of channels: own and partners', online and in person.

use super::context::{Findings, LintContext};
use super::listing::{channel_names, proposition_name};
use super::segments::names;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::model::{Channel, Focus, Id, Proposition, Segment, SegmentSet};
use crate::text::Span;
use crate::vocabulary::{BusinessStage, ChannelKind, KnownFocus, Medium, Owner};

/// What all channels have in common, if `of` is known of each and the same of all.
fn common<T: PartialEq>(cx: &LintContext<'_>, of: impl Fn(&Channel) -> Option<T>) -> Option<T> {
    let mut channels = cx.channels().map(|(_, c)| c);
    let first = of(channels.next()?)?;
    channels
        .all(|c| of(c).is_some_and(|v| v == first))
        .then_some(first)
}

fn owner(cx: &LintContext<'_>) -> Option<Owner> {
    common(cx, |c| c.ownership.owner())
}

/// Whether there is a choice of channels at all.
fn are_several(cx: &LintContext<'_>) -> bool {
    cx.channels().nth(1).is_some()
}

/// A finding about all channels stands at the last, and the others belong to it.
fn about_all(
    cx: &LintContext<'_>,
    rule: &'static Rule,
    message: &str,
    out: &mut Findings,
    help: &str,
) {
    let channels: Vec<&Channel> = cx.channels().map(|(_, c)| c).collect();
    let Some((last, others)) = channels.split_last() else {
        return;
    };
    let message = format!("{message}: {}", channel_names(&channels));
    let mut diagnostic: Diagnostic = Diagnostic::new(rule, last.id.span, message).help(help);
    for other in others {
        diagnostic = diagnostic.label(other.id.span, "and so is this one");
    }
    out.canvas(diagnostic);
}

/// See `pages/own-only.md`.
pub static OWN_ONLY: Rule = Rule {
    name: "own-only",
    level: Level::Hint,
    meaning: "All channels are your own.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn own_only(cx: &LintContext<'_>, out: &mut Findings) {
    if owner(cx) == Some(Owner::Own) && are_several(cx) && !is_early_without_partner(cx) {
        about_all(
            cx,
            &OWN_ONLY,
            "every channel is your own",
            out,
            "think of a partner who meets customers you do not reach: friends = { kind = \"partner-store\", partner = \"…\" }",
        );
    }
}

/// See `pages/partner-only.md`.
pub static PARTNER_ONLY: Rule = Rule {
    name: "partner-only",
    level: Level::Hint,
    meaning: "All channels belong to partners.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn partner_only(cx: &LintContext<'_>, out: &mut Findings) {
    if owner(cx) == Some(Owner::Partner) && are_several(cx) {
        about_all(
            cx,
            &PARTNER_ONLY,
            "every channel is a partner's",
            out,
            "think of a channel of your own, in which you meet customers yourself: website = { kind = \"website\", phases = [\"awareness\"] }",
        );
    }
}

/// See `pages/early-without-partner.md`.
pub static EARLY_WITHOUT_PARTNER: Rule = Rule {
    name: "early-without-partner",
    level: Level::Hint,
    meaning: "An early-stage business has no partner channel.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn early_without_partner(cx: &LintContext<'_>, out: &mut Findings) {
    if is_early_without_partner(cx) {
        about_all(
            cx,
            &EARLY_WITHOUT_PARTNER,
            "the business is at its start, and every channel is its own",
            out,
            "think of a partner who is there already and costs less to begin with: market = { kind = \"marketplace\", partner = \"…\" }",
        );
    }
}

fn is_early_without_partner(cx: &LintContext<'_>) -> bool {
    cx.canvas.facts.stage == Some(BusinessStage::Early) && owner(cx) == Some(Owner::Own)
}

/// See `pages/one-medium.md`.
pub static ONE_MEDIUM: Rule = Rule {
    name: "one-medium",
    level: Level::Hint,
    meaning: "All channels are online, or all are offline.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn one_medium(cx: &LintContext<'_>, out: &mut Findings) {
    // Where convenience is promised and only people in person keep it, that is the sharper word.
    if !are_several(cx) || !inconvenient(cx).is_empty() {
        return;
    }
    let (message, help) = match common(cx, |c| c.medium) {
        Some(Medium::Online) => (
            "every channel is online",
            "think whether customers would like to call or to meet you: phone = { kind = \"phone\", phases = [\"evaluation\", \"after-sales\"] }",
        ),
        Some(Medium::Offline) => (
            "every channel is offline",
            "think whether customers look for you on the internet: website = { kind = \"website\", phases = [\"awareness\", \"evaluation\"] }",
        ),
        Some(Medium::Both) | None => return,
    };
    about_all(cx, &ONE_MEDIUM, message, out, help);
}

/// See `pages/convenience-in-person.md`.
pub static CONVENIENCE_IN_PERSON: Rule = Rule {
    name: "convenience-in-person",
    level: Level::Hint,
    meaning: "Convenience is promised, but customers can only reach you in person.",
    since: "0.1.0",
    renamed_from: &[],
};

/// One finding a proposition: the promise is the same to each segment that it is made to.
pub(super) fn convenience_in_person(cx: &LintContext<'_>, out: &mut Findings) {
    for (proposition, promise, segments) in inconvenient(cx) {
        let message = format!(
            "{} promises convenience, and {} can reach it in person only",
            proposition_name(proposition),
            names(cx, &segments)
        );
        out.segments(
            SegmentSet::new(segments),
            Diagnostic::new(&CONVENIENCE_IN_PERSON, promise, message)
                .help("add a channel that they can use from where they are: website = { kind = \"website\", phases = [\"purchase\"] }")
                .help("or, if it is meeting you that they come for, take `convenience` out of `focus`"),
        );
    }
}

/// The propositions that promise convenience, with the place of the promise and the segments that
/// meet the business in person only.
fn inconvenient<'a>(cx: &LintContext<'a>) -> Vec<(&'a Proposition, Span, Vec<Id<Segment>>)> {
    let mut found = Vec::new();
    let elsewhere = cx.first_channel(|c| !is_in_person(c));
    for (_, proposition) in cx.propositions() {
        let promise = proposition
            .focus
            .iter()
            .find(|f| f.value == Focus::Known(KnownFocus::Convenience));
        let Some(promise) = promise else {
            continue;
        };
        let segments: Vec<_> = proposition
            .audience
            .known()
            .iter()
            .copied()
            .filter(|id| cx.count_channels(*id) > 0 && elsewhere(*id).is_none())
            .collect();
        if !segments.is_empty() {
            found.push((proposition, promise.span, segments));
        }
    }
    found
}

/// Whether customers have to come, or be visited. A channel without a kind may be anything.
fn is_in_person(channel: &Channel) -> bool {
    // An event that can be watched on a screen asks nobody to come.
    if channel.medium != Some(Medium::Offline) {
        return false;
    }
    channel.kind().is_some_and(|kind| {
        kind.attributes().is_store || matches!(kind, ChannelKind::SalesForce | ChannelKind::Event)
    })
}
