//! The judgement on a valid canvas: one registry, and what is done with what the rules find.
//!
//! A rule is a small function from a [`Case`] to findings. It looks at one matter, is silent where
//! it lacks its facts, and says each cause once. Where two rules would speak of one cause, the
//! one that is not the cause's asks the other's predicate first and stays silent.

pub mod canvas;
pub mod case;
pub mod channels;
pub mod pages;
pub mod propositions;
pub mod relationships;
pub mod segments;
pub mod wording;

pub use case::{Case, Finding, Findings, Subject};

use std::collections::BTreeMap;

use crate::diagnostic::{Diagnostic, Level, Rule, quoted};
use crate::model::vocabulary::RuleSetting;
use crate::model::{Allowance, Canvas};

/// A rule and how it judges.
#[derive(Debug)]
pub struct Judgement {
    /// The rule.
    pub rule: &'static Rule,
    check: fn(&Case<'_>, &mut Findings),
}

macro_rules! registry {
    ($($topic:ident: $($rule:ident = $check:ident),* ;)*) => {
        /// Every judgement, warnings and hints, by topic.
        pub static JUDGEMENTS: &[Judgement] = &[$($(
            Judgement { rule: &$topic::$rule, check: $topic::$check },
        )*)*];

        /// Every rule that may be allowed.
        pub static RULES: &[&Rule] = &[$($(&$topic::$rule),*,)* &UNUSED_ALLOW];
    };
}

registry! {
    segments:
        SEGMENT_WITHOUT_RELATIONSHIP = segment_without_relationship,
        MASS_MARKET_PERSONAL = mass_market_personal;
}

/// An allowance that silences nothing. No function of a case: it is what is left over.
pub static UNUSED_ALLOW: Rule = Rule {
    name: "unused-allow",
    level: Level::Warning,
    meaning: "an allowance silences nothing",
};

/// What a book makes of the rules, by name.
pub type RuleSettings = BTreeMap<&'static str, RuleSetting>;

/// Judges a valid canvas.
pub fn judge(case: &Case<'_>, settings: &RuleSettings) -> Vec<Finding> {
    let mut findings = Findings::default();
    for judgement in JUDGEMENTS {
        (judgement.check)(case, &mut findings);
    }
    let mut found = findings.list;
    let unused = unused(case.canvas, &found);
    found.extend(unused);
    let allowed = |rule: &Rule| case.canvas.allow.iter().any(|a| a.rule.value == rule.name);
    found.retain(|f| !allowed(f.diagnostic.rule));
    found.retain_mut(|f| match settings.get(f.diagnostic.rule.name) {
        None => true,
        Some(RuleSetting::Allow) => false,
        Some(RuleSetting::Deny) => set(f, Level::Error),
        Some(RuleSetting::Warn) => set(f, Level::Warning),
        Some(RuleSetting::Hint) => set(f, Level::Hint),
    });
    // By the order of the text; at one place the graver first, and then by the registry.
    found.sort_by_key(|f| (f.diagnostic.span.start, f.diagnostic.level));
    found
}

fn set(finding: &mut Finding, level: Level) -> bool {
    finding.diagnostic.level = level;
    true
}

/// The allowances that silence nothing. One of a rule that is off in the book counts as used: it
/// is found all the same, and would speak if the book did not silence it.
fn unused(canvas: &Canvas, found: &[Finding]) -> Vec<Finding> {
    let is_unused = |a: &&Allowance| {
        a.rule.value != UNUSED_ALLOW.name
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
                format!(
                    "{} is allowed, and nothing here raises it",
                    quoted(allowance.rule.value)
                ),
            )
            .help("take this line out: the canvas is fine without it"),
        })
        .collect()
}
