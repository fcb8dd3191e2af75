//! The lint on a valid canvas: one registry, and what is done with what the rules find.
//!
//! A rule is a small function from a [`LintContext`] to findings. It checks one thing, is skipped if
//! its facts are missing, and reports each cause once. If two rules would report the same cause, the
//! less specific one calls the other's predicate first and reports nothing.

mod index;
mod listing;
mod messages;
pub mod pages;
mod words;

pub mod context;

pub mod channels;
pub mod names;
mod next;
pub mod partners;
pub mod placeholders;
pub mod segments;
pub mod unsorted_words;
pub mod wording;

pub mod alike;
pub mod balance;
pub mod canvas;
mod integration;
mod margins;
pub mod phases;
pub mod propositions;

pub mod personal;
pub mod relationships;

pub mod needs;
pub mod via;

pub mod standard;

pub use crate::diagnostic::{RETIRED, Retired};
pub use context::{Finding, Findings, LintContext, Subject};
pub use messages::RuleMessage;
pub use next::{STEPS, WHAT_TO_ADD_NEXT};

use std::collections::BTreeMap;

use crate::diagnostic::{BOOK_ERRORS, Diagnostic, ERRORS, Level, NOTES, Rule};
use crate::message::quote;
use crate::model::{Allowance, Canvas, RuleName};
use crate::vocabulary::RuleSetting;

/// A rule and how it judges.
#[derive(Debug)]
pub struct Lint {
    /// The rule.
    pub rule: &'static Rule,
    check: fn(&LintContext<'_>, &mut Findings),
}

macro_rules! registry {
    ($($topic:ident: $($rule:ident = $check:ident),* ;)*) => {
        /// Every lint, warnings and hints, by topic.
        pub static LINTS: &[Lint] = &[$($(
            Lint { rule: &$topic::$rule, check: $topic::$check },
        )*)*];

        /// Every rule that may be allowed.
        pub static RULES: &[&Rule] = &[$($(&$topic::$rule),*,)* &WHAT_TO_ADD_NEXT, &UNUSED_ALLOW];
    };
}

registry! {
    segments:
        NO_SEGMENTS = no_segments,
        SEGMENT_WITHOUT_RELATIONSHIP = segment_without_relationship,
        SEGMENT_WITHOUT_CHANNEL = segment_without_channel,
        SEGMENT_WITHOUT_PROPOSITION = segment_without_proposition,
        SEGMENT_TOO_BROAD = segment_too_broad;
    alike:
        SAME_RELATIONSHIP_EVERYWHERE = same_relationship_everywhere,
        SIMILAR_SEGMENTS = similar_segments;
    needs:
        EXPECTATION_UNMET = expectation_unmet,
        NO_EXPECTATION = no_expectation;
    personal:
        MASS_MARKET_PERSONAL = mass_market_personal,
        NICHE_WITHOUT_PERSONAL = niche_without_personal,
        BUSINESS_WITHOUT_PERSONAL = business_without_personal,
        DEDICATED_FOR_ORDINARY_CUSTOMER = dedicated_for_ordinary_customer;
    relationships:
        NO_RELATIONSHIPS = no_relationships,
        GOAL_MISSING = goal_missing,
        NO_STATUS = no_status,
        NO_RELATIONSHIP_COST = no_relationship_cost,
        NO_STAFF = no_staff;
    via:
        ONE_WAY_CHANNEL = one_way_channel,
        CHANNEL_NOT_FOR_SEGMENT = channel_not_for_segment,
        COMMUNITY_WITHOUT_PLACE = community_without_place,
        CO_CREATION_WITHOUT_INPUT = co_creation_without_input,
        NO_VIA = no_via;
    standard:
        AUTOMATED_WITHOUT_DATA = automated_without_data,
        SELF_SERVICE_WITHOUT_HELP = self_service_without_help,
        RETAIL_WITHOUT_STORE = retail_without_store;
    phases:
        NO_PHASES = no_phases,
        CHANNEL_WITHOUT_PHASE = channel_without_phase,
        PHASE_GAP = phase_gap;
    channels:
        REVERSED_MARGINS = reversed_margins,
        NO_CHANNEL_COST = no_channel_cost,
        CHANNELS_NOT_INTEGRATED = channels_not_integrated,
        UNREQUESTED_CHANNEL = unrequested_channel;
    balance:
        OWN_ONLY = own_only,
        PARTNER_ONLY = partner_only,
        EARLY_WITHOUT_PARTNER = early_without_partner,
        ONE_MEDIUM = one_medium,
        CONVENIENCE_IN_PERSON = convenience_in_person;
    propositions:
        FOCUS_UNSUPPORTED = focus_unsupported,
        FOCUS_SPELLING = focus_spelling,
        PROPOSITION_WITHOUT_CHANNEL = proposition_without_channel,
        FIT_UNADDRESSED = fit_unaddressed,
        FIT_UNLINKED = fit_unlinked;
    placeholders:
        PLACEHOLDER_TEXT = placeholder_text;
    wording:
        VAGUE_WORDING = vague_wording,
        TOO_MANY_ITEMS = too_many_items;
    partners:
        UNNAMED_PARTNER = unnamed_partner,
        SEGMENT_AS_PARTNER = segment_as_partner,
        REVENUE_FROM_PARTNER = revenue_from_partner,
        SEGMENT_WITHOUT_ROLE = segment_without_role;
    unsorted_words:
        UNSORTED_WORDS = unsorted_words,
        CHANNEL_AS_RELATIONSHIP = channel_as_relationship;
    names:
        SEGMENT_NAMED_ALL = segment_named_all,
        MARKET_OF_SEGMENT = market_of_segment;
    canvas:
        EMPTY_BLOCKS = empty_blocks,
        NO_METRICS = no_metrics,
        NO_FEEDBACK = no_feedback,
        VIEW_WITHOUT_DATA = view_without_data;
}

/// An allowance that silences nothing. No function of a canvas: it is what is left over.
pub static UNUSED_ALLOW: Rule = Rule {
    name: "unused-allow",
    level: Level::Hint,
    meaning: "An exception under `[allow]` isn't needed.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Whether a rule is about how a canvas is written, and not about the plan: its findings are for the
/// author, and no page shows them.
pub fn is_about_writing(rule: &Rule) -> bool {
    let rules = [
        &UNUSED_ALLOW,
        &names::SEGMENT_NAMED_ALL,
        &names::MARKET_OF_SEGMENT,
        &propositions::FOCUS_SPELLING,
        &unsorted_words::UNSORTED_WORDS,
    ];
    rules.iter().any(|of_writing| of_writing.name == rule.name)
}

/// What is known under the name of a rule.
#[derive(Debug, Clone, Copy)]
pub enum Named {
    /// A rule, by its name or one that it had before.
    Rule(&'static Rule),
    /// A rule that was retired.
    Retired(&'static Retired),
}

/// What is known under a name: of the rules that may be allowed and set, and of those retired.
pub fn named(name: &str) -> Option<Named> {
    let rule = RULES.iter().find(|r| r.is_called(name));
    let retired = || RETIRED.iter().find(|r| r.name == name);
    rule.map(|r| Named::Rule(r))
        .or_else(|| retired().map(Named::Retired))
}

/// Every rule: the errors, the rules that may be allowed, and the notes.
pub fn every() -> impl Iterator<Item = &'static Rule> {
    [ERRORS, BOOK_ERRORS, RULES, NOTES]
        .into_iter()
        .flatten()
        .copied()
}

/// What a book makes of the rules, by name.
pub type RuleSettings = BTreeMap<&'static str, RuleSetting>;

/// Judges a valid canvas.
pub fn run(cx: &LintContext<'_>, settings: &RuleSettings) -> Vec<Finding> {
    let mut findings = Findings::default();
    let is_folded = |rule: &Rule| next::is_folded(rule, settings.get(rule.name));
    for lint in LINTS.iter().filter(|lint| !is_folded(lint.rule)) {
        (lint.check)(cx, &mut findings);
    }
    // Of an error rule, so that it can't be turned off.
    unsorted_words::repeated_words(cx, &mut findings);
    let mut found = findings.list;
    let unused = unused(cx.canvas, &found, settings);
    found.extend(unused);
    let is_off = |rule: &Rule| is_off(rule, cx.canvas, settings);
    found.retain(|f| !is_off(f.diagnostic.rule));
    next::fold(cx, &mut found, |rule| is_folded(rule) && !is_off(rule));
    apply_levels(found, cx.canvas, settings)
}

/// Whether the canvas or the book silences a rule.
fn is_off(rule: &Rule, canvas: &Canvas, settings: &RuleSettings) -> bool {
    canvas.allow.iter().any(|a| a.rule.value == rule.name)
        || settings.get(rule.name) == Some(&RuleSetting::Allow)
}

/// Checks the views that a block requests of a model defined elsewhere. The model itself is
/// linted where it is defined.
pub fn run_views(cx: &LintContext<'_>, settings: &RuleSettings) -> Vec<Finding> {
    let mut findings = Findings::default();
    canvas::view_without_data(cx, &mut findings);
    apply_levels(findings.list, cx.canvas, settings)
}

/// Leaves out what is silenced, and sets the levels that the book wants.
fn apply_levels(mut found: Vec<Finding>, canvas: &Canvas, settings: &RuleSettings) -> Vec<Finding> {
    found.retain(|f| !is_off(f.diagnostic.rule, canvas, settings));
    found.retain_mut(|f| match settings.get(f.diagnostic.rule.name) {
        None => true,
        Some(RuleSetting::Allow) => false,
        Some(RuleSetting::Deny) => set(f, Level::Error),
        Some(RuleSetting::Warn) => set(f, Level::Warning),
        Some(RuleSetting::Hint) => set(f, Level::Hint),
    });
    // By the order of the text; at one place the graver first, and then by the registry.
    found.sort_by_key(|f| (f.diagnostic.order(), f.diagnostic.level));
    found
}

fn set(finding: &mut Finding, level: Level) -> bool {
    finding.diagnostic.level = level;
    true
}

/// The allowances that silence nothing. One of a rule that is off in the book counts as used: the
/// canvas may be shown in another book. One under the name of a rule that was retired, or under the
/// former name of one that was renamed, is left alone: it was right when it was written.
fn unused(canvas: &Canvas, found: &[Finding], settings: &RuleSettings) -> Vec<Finding> {
    let is_unused = |a: &&Allowance| {
        a.rule.value != UNUSED_ALLOW.name
            && !next::is_part(a.rule.value)
            && a.rule.value != WHAT_TO_ADD_NEXT.name
            && a.called == RuleName::Present
            && settings.get(a.rule.value) != Some(&RuleSetting::Allow)
            && !found.iter().any(|f| f.diagnostic.rule.name == a.rule.value)
    };
    canvas
        .allow
        .iter()
        .filter(is_unused)
        .map(|allowance| Finding {
            subject: Subject::Canvas,
            diagnostic: Diagnostic::new(
                &UNUSED_ALLOW,
                allowance.rule.span,
                RuleMessage::UnusedAllow {
                    rule: quote(allowance.rule.value),
                },
            )
            .help(RuleMessage::RemoveUnusedAllow),
        })
        .collect()
}
