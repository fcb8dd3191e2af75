//! What to add next: the rules about missing details, folded into one finding.
//!
//! A canvas is never finished, so a list of everything that is missing would be long and of little
//! use. The author gets the next few steps, the most useful first.

use super::LINTS;
use super::context::{Finding, Findings, LintContext, Subject};
use super::messages::RuleMessage;
use super::{canvas, channels, needs, phases, relationships, segments, standard, via};
use crate::diagnostic::{Diagnostic, Level, Rule, Step};
use crate::message::count;
use crate::vocabulary::RuleSetting;

/// See `pages/what-to-add-next.md`.
pub static WHAT_TO_ADD_NEXT: Rule = Rule {
    name: "what-to-add-next",
    level: Level::Hint,
    meaning: "You can add more to this canvas.",
    since: "0.1.0",
    renamed_from: &[],
};

/// The rules that are folded, in the order in which to do what they ask.
pub static STEPS: &[&Rule] = &[
    &segments::NO_SEGMENTS,
    &canvas::EMPTY_BLOCKS,
    &relationships::NO_RELATIONSHIPS,
    &needs::NO_EXPECTATION,
    &canvas::NO_METRICS,
    &relationships::NO_STAFF,
    &phases::NO_PHASES,
    &via::NO_VIA,
    &relationships::GOAL_MISSING,
    &relationships::NO_STATUS,
    &canvas::NO_FEEDBACK,
    &relationships::NO_RELATIONSHIP_COST,
    &channels::NO_CHANNEL_COST,
    &standard::AUTOMATED_WITHOUT_DATA,
];

/// The steps that add a detail to each relationship or channel. They are of use in a canvas about
/// relationships and channels. In a canvas of the whole business they would ask for a table behind
/// one of its blocks.
static DETAILS: &[&Rule] = &[
    &via::NO_VIA,
    &relationships::GOAL_MISSING,
    &relationships::NO_STATUS,
    &relationships::NO_RELATIONSHIP_COST,
    &channels::NO_CHANNEL_COST,
    &standard::AUTOMATED_WITHOUT_DATA,
];

/// How many steps the finding has at most.
const MOST_STEPS: usize = 3;

/// How many steps a sketch gets: a canvas without a table of segments.
const STEPS_OF_A_SKETCH: usize = 1;

/// Whether a rule is folded, unless the book gives it a gate of its own.
pub(super) fn is_part(rule: &str) -> bool {
    STEPS.iter().any(|part| part.name == rule)
}

/// Whether a rule is folded but doesn't become a step of this canvas.
fn is_too_detailed(cx: &LintContext<'_>, rule: &Rule) -> bool {
    cx.has_blocks() && DETAILS.iter().any(|detail| detail.name == rule.name)
}

/// Whether a book's setting takes a rule out of the fold.
fn stands_alone(setting: Option<&RuleSetting>) -> bool {
    match setting {
        Some(RuleSetting::Warn | RuleSetting::Deny) => true,
        Some(RuleSetting::Hint | RuleSetting::Allow) | None => false,
    }
}

/// Whether a rule is folded in a book that sets it so.
pub(super) fn is_folded(rule: &Rule, setting: Option<&RuleSetting>) -> bool {
    is_part(rule.name) && !stands_alone(setting)
}

/// Checks the parts in their order until there are enough steps, and adds them as one finding, the
/// last of its canvas.
pub(super) fn fold(
    cx: &LintContext<'_>,
    found: &mut Vec<Finding>,
    is_wanted: impl Fn(&Rule) -> bool,
) {
    let most = if cx.declares_segments() {
        MOST_STEPS
    } else {
        STEPS_OF_A_SKETCH
    };
    let is_next = |rule: &&&Rule| is_wanted(rule) && !is_too_detailed(cx, rule);
    let mut steps = Vec::new();
    for rule in STEPS.iter().filter(is_next) {
        if steps.len() >= most {
            break;
        }
        let mut findings = Findings::default();
        for lint in LINTS.iter().filter(|lint| lint.rule.name == rule.name) {
            (lint.check)(cx, &mut findings);
        }
        let diagnostics = findings.list.into_iter().map(|f| f.diagnostic);
        steps.extend(diagnostics.map(|diagnostic| step(cx, diagnostic)));
    }
    steps.truncate(most);
    if steps.is_empty() {
        return;
    }
    let message = RuleMessage::WhatToAddNext {
        count: count(steps.len()),
    };
    let last = found.iter().map(|f| f.diagnostic.start()).max();
    found.push(Finding {
        subject: Subject::Canvas,
        diagnostic: Diagnostic::new(&WHAT_TO_ADD_NEXT, cx.whole, message)
            .steps(steps)
            .listed_after(last.unwrap_or_default()),
    });
}

fn step(cx: &LintContext<'_>, diagnostic: Diagnostic) -> Step {
    Step {
        rule: diagnostic.rule,
        span: diagnostic.span.unwrap_or(cx.whole),
        message: diagnostic.message,
        help: diagnostic.help,
    }
}
