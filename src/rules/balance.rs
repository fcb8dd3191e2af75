//! Rules about the mix of channels: own and partners', online and in person.

use super::context::{Findings, LintContext};
use super::listing::{channel_names, proposition_name};
use super::messages::RuleMessage;
use super::segments::names;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::{Part, count, literal};
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

/// What is said about all channels.
struct Said {
    message: fn(Part) -> RuleMessage,
    help: RuleMessage,
    /// At each channel but the last.
    also: RuleMessage,
}

/// Reports a finding about all channels at the last of them.
fn about_all(cx: &LintContext<'_>, rule: &'static Rule, out: &mut Findings, said: Said) {
    let channels: Vec<&Channel> = cx.channels().map(|(_, c)| c).collect();
    let Some((last, others)) = channels.split_last() else {
        return;
    };
    let message = (said.message)(channel_names(&channels));
    let mut diagnostic = Diagnostic::new(rule, last.id.span, message).help(said.help);
    for other in others {
        diagnostic = diagnostic.label(other.id.span, said.also.clone());
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
        let line = literal("friends = { kind = \"partner-store\", partner = \"…\" }");
        let said = Said {
            message: |channels| RuleMessage::OwnOnly { channels },
            help: RuleMessage::ConsiderPartner { line },
            also: RuleMessage::AlsoOwn,
        };
        about_all(cx, &OWN_ONLY, out, said);
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
        let line = literal("website = \"website\"");
        let said = Said {
            message: |channels| RuleMessage::PartnerOnly { channels },
            help: RuleMessage::ConsiderOwnChannel { line },
            also: RuleMessage::AlsoPartner,
        };
        about_all(cx, &PARTNER_ONLY, out, said);
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
        let line = literal("market = { kind = \"marketplace\", partner = \"…\" }");
        let said = Said {
            message: |channels| RuleMessage::EarlyWithoutPartner { channels },
            help: RuleMessage::ConsiderStartingWithPartner { line },
            also: RuleMessage::AlsoOwn,
        };
        about_all(cx, &EARLY_WITHOUT_PARTNER, out, said);
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
    // `convenience-in-person` is more specific.
    if !are_several(cx) || !inconvenient(cx).is_empty() {
        return;
    }
    let said = match common(cx, |c| c.medium) {
        Some(Medium::Online) => Said {
            message: |channels| RuleMessage::OnlineOnly { channels },
            help: RuleMessage::ConsiderOfflineChannel {
                line: literal("phone = \"phone\""),
            },
            also: RuleMessage::AlsoOnline,
        },
        Some(Medium::Offline) => Said {
            message: |channels| RuleMessage::OfflineOnly { channels },
            help: RuleMessage::ConsiderOnlineChannel {
                line: literal("website = \"website\""),
            },
            also: RuleMessage::AlsoOffline,
        },
        Some(Medium::Both) | None => return,
    };
    about_all(cx, &ONE_MEDIUM, out, said);
}

/// See `pages/convenience-in-person.md`.
pub static CONVENIENCE_IN_PERSON: Rule = Rule {
    name: "convenience-in-person",
    level: Level::Hint,
    meaning: "Convenience is promised, but customers can only reach you in person.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Reported once per proposition: it promises the same to each of its segments.
pub(super) fn convenience_in_person(cx: &LintContext<'_>, out: &mut Findings) {
    for (proposition, promise, segments) in inconvenient(cx) {
        let message = RuleMessage::ConvenienceInPerson {
            proposition: proposition_name(proposition),
            segments: names(cx, &segments),
            count: count(segments.len()),
        };
        out.segments(
            SegmentSet::new(segments),
            Diagnostic::new(&CONVENIENCE_IN_PERSON, promise, message)
                .help(RuleMessage::AddRemoteChannel {
                    line: literal("website = \"website\""),
                })
                .help(RuleMessage::OrRemoveConvenience),
        );
    }
}

/// The propositions that promise convenience, with the place of the promise and the segments that
/// can only meet the business in person.
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
    // Nobody has to come to an event that can be watched online.
    if channel.medium != Some(Medium::Offline) {
        return false;
    }
    channel.kind().is_some_and(|kind| {
        kind.attributes().is_store || matches!(kind, ChannelKind::SalesForce | ChannelKind::Event)
    })
}
