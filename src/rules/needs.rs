//! Rules about what sort of customers a segment is and what they expect: whether they are served accordingly.

use std::collections::HashSet;

use super::context::{Findings, LintContext};
use super::listing::{example_key, listed};
use super::relationships::are_asked_for;
use super::segments::{key_in_relationships, lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text, quoted};
use crate::model::{Id, Relationship, Segment, SegmentSet};
use crate::vocabulary::{CustomerValue, Market, RelationshipLevel, RelationshipType, SegmentKind};

/// See `pages/expectation-unmet.md`.
pub static EXPECTATION_UNMET: Rule = Rule {
    name: "expectation-unmet",
    level: Level::Warning,
    meaning: "A segment doesn't get a relationship type that it expects.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Of a segment without any relationship it is `segment-without-relationship` that speaks.
pub(super) fn expectation_unmet(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        if segment.expects.is_empty() || lacks_relationship(cx, id) {
            continue;
        }
        let types = cx.types_of(id);
        let met = |expected| types.iter().any(|t| t.meets(expected));
        let unmet: Vec<_> = segment
            .expects
            .iter()
            .filter(|e| !met(e.value.like()))
            .collect();
        let Some((last, others)) = unmet.split_last() else {
            continue;
        };
        let mut seen = HashSet::new();
        let words = unmet.iter().map(|e| e.value.word());
        let words: Vec<&str> = words.filter(|word| seen.insert(*word)).collect();
        let list =
            |write: fn(&str) -> String| listed(&words, |w| crate::message::literal(write(w)));
        let message = format!(
            "{} expects {}, which it does not get",
            cx.name_of(id),
            list(quoted)
        );
        let mut diagnostic = Diagnostic::new(&EXPECTATION_UNMET, last.span, message)
            .help(format!(
                "add to the line of {} under [relationships] {}, with status = \"planned\" if it is still to come",
                quoted(&segment.id.value),
                list(|word| format!("{{ type = {} }}", as_text(word)))
            ))
            .help("or take it out of `expects`, if they can do without");
        for other in others {
            diagnostic = diagnostic.label(other.span, "this is not given either");
        }
        out.segment(id, diagnostic);
    }
}

/// See `pages/no-expectation.md`.
pub static NO_EXPECTATION: Rule = Rule {
    name: "no-expectation",
    level: Level::Hint,
    meaning: "No segment says what relationship it expects.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_expectation(cx: &LintContext<'_>, out: &mut Findings) {
    if !are_asked_for(cx) || cx.segments().any(|(_, s)| !s.expects.is_empty()) {
        return;
    }
    let segments: Vec<_> = cx.segments().map(|(id, _)| id).collect();
    let [first, _, ..] = &segments[..] else {
        return;
    };
    let message = format!(
        "nothing says which relationship {} expect of you",
        names(cx, &segments)
    );
    let first = &cx.canvas.segments[*first].id;
    let key = example_key(&first.value);
    let help = if cx.declares_segments() {
        format!("ask a few of each, and write down what they say: {key} = {{ …, expects = \"…\" }}")
    } else {
        format!(
            "ask a few of each, and write down what they say, under [segments] a line for each: {key} = {{ expects = \"…\" }}"
        )
    };
    out.segments(
        SegmentSet::new(segments),
        Diagnostic::new(&NO_EXPECTATION, first.span, message).help(help),
    );
}

/// See `pages/mass-market-personal.md`.
pub static MASS_MARKET_PERSONAL: Rule = Rule {
    name: "mass-market-personal",
    level: Level::Warning,
    meaning: "A mass market gets personal service.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Whether the customers say themselves that they want to be served in person. Then it is no
/// mistake to do so, and `expectation-unmet` asks for it.
fn expects_a_person(segment: &Segment) -> bool {
    segment.expects.iter().any(|e| match e.value.like() {
        RelationshipType::Dedicated | RelationshipType::Personal => true,
        RelationshipType::Retail
        | RelationshipType::SelfService
        | RelationshipType::Automated
        | RelationshipType::Communities
        | RelationshipType::CoCreation => false,
    })
}

/// One finding a segment: at its last relationship in person, a warning if one is dedicated.
pub(super) fn mass_market_personal(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        if segment.market.map(|m| m.value) != Some(Market::Mass) || expects_a_person(segment) {
            continue;
        }
        let (relationship, level) = match (
            last_of(cx, id, RelationshipType::Dedicated),
            last_of(cx, id, RelationshipType::Personal),
        ) {
            (Some(dedicated), _) => (dedicated, Level::Warning),
            (None, Some(personal)) => (personal, Level::Hint),
            (None, None) => continue,
        };
        let message = format!(
            "{} is a mass market, and is served in person",
            cx.name_of(id)
        );
        let mut diagnostic = Diagnostic::new(&MASS_MARKET_PERSONAL, relationship.form.span, message)
            .help("serve most of them by self-service or automated, and keep people for the few who pay for it")
            .help("if it pays for itself, say why under [allow]");
        diagnostic.level = level;
        out.segment(id, diagnostic);
    }
}

/// The last relationship of that type that a segment has.
fn last_of<'a>(
    cx: &LintContext<'a>,
    segment: Id<Segment>,
    kind: RelationshipType,
) -> Option<&'a Relationship> {
    cx.relationships_of(segment)
        .filter(|r| r.form.value.kind() == Some(kind))
        .last()
}

/// See `pages/niche-without-personal.md`.
pub static NICHE_WITHOUT_PERSONAL: Rule = Rule {
    name: "niche-without-personal",
    level: Level::Warning,
    meaning: "A niche market gets only standard service.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn niche_without_personal(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        let Some(key) = key_in_relationships(cx, id) else {
            continue;
        };
        if !is_niche_without_personal(cx, id, segment) {
            continue;
        }
        let message = format!(
            "{} is a niche, and nobody deals with them in person",
            cx.name_of(id)
        );
        out.segment(
            id,
            Diagnostic::new(&NICHE_WITHOUT_PERSONAL, key, message)
                .help("add someone they can talk to: { type = \"personal\", staff = \"1\" }, or `dedicated` where the same person stays with a customer")
                .help("if they would rather be left alone, say so under [allow]"),
        );
    }
}

/// Whether a niche has relationships, all of the standard level. What the author's own ones are is not known.
fn is_niche_without_personal(cx: &LintContext<'_>, id: Id<Segment>, segment: &Segment) -> bool {
    let is_standard = |r: &Relationship| match r.form.value.kind().map(RelationshipType::level) {
        Some(RelationshipLevel::Standard) => true,
        Some(RelationshipLevel::PersonalTouch | RelationshipLevel::BigFamily) | None => false,
    };
    segment.market.map(|m| m.value) == Some(Market::Niche)
        && !lacks_relationship(cx, id)
        && cx.relationships_of(id).all(is_standard)
        && !cx.relationships_of(id).any(says_who_serves)
}

/// Whether a relationship may say in its own words who serves the customers: by its `staff`, or by
/// its label, which is not read for what it means.
fn says_who_serves(relationship: &Relationship) -> bool {
    relationship.staff.is_some() || relationship.form.value.label().is_some()
}

/// See `pages/business-without-personal.md`.
pub static BUSINESS_WITHOUT_PERSONAL: Rule = Rule {
    name: "business-without-personal",
    level: Level::Hint,
    meaning: "A business or public-sector segment has no personal contact.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Co-creation is enough: who designs together talks. Of a niche it is `niche-without-personal` that speaks.
pub(super) fn business_without_personal(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        let whom = match segment.kind {
            Some(SegmentKind::B2b) => "businesses",
            Some(SegmentKind::Government) => "public bodies",
            Some(SegmentKind::B2c) | None => continue,
        };
        let Some(key) = key_in_relationships(cx, id) else {
            continue;
        };
        if cx
            .relationships_of(id)
            .any(|r| may_be_in_person(r) || says_who_serves(r))
            || is_niche_without_personal(cx, id, segment)
        {
            continue;
        }
        let message = format!(
            "nobody deals with {} in person, though {whom} often want that",
            cx.name_of(id)
        );
        out.segment(
            id,
            Diagnostic::new(&BUSINESS_WITHOUT_PERSONAL, key, message)
                .help("name someone they can turn to: { type = \"personal\", staff = \"1\" }")
                .help(
                    "or let them help with the design: { type = \"co-creation\", input = \"…\" }",
                ),
        );
    }
}

/// Whether a relationship brings people together, as far as can be told.
fn may_be_in_person(relationship: &Relationship) -> bool {
    match relationship.form.value.kind() {
        Some(
            RelationshipType::Dedicated | RelationshipType::Personal | RelationshipType::CoCreation,
        )
        | None => true,
        Some(
            RelationshipType::Retail
            | RelationshipType::SelfService
            | RelationshipType::Automated
            | RelationshipType::Communities,
        ) => false,
    }
}

/// See `pages/dedicated-for-ordinary-customer.md`.
pub static DEDICATED_FOR_ORDINARY_CUSTOMER: Rule = Rule {
    name: "dedicated-for-ordinary-customer",
    level: Level::Hint,
    meaning: "Ordinary-value consumers get dedicated assistance.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn dedicated_for_ordinary_customer(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        if segment.kind != Some(SegmentKind::B2c) || segment.value != Some(CustomerValue::Ordinary)
        {
            continue;
        }
        let Some(dedicated) = last_of(cx, id, RelationshipType::Dedicated) else {
            continue;
        };
        let message = format!(
            "in {} every ordinary customer has a person of their own",
            cx.name_of(id)
        );
        out.segment(
            id,
            Diagnostic::new(
                &DEDICATED_FOR_ORDINARY_CUSTOMER,
                dedicated.form.span,
                message,
            )
            .help("let whoever is free help them: type = \"personal\"")
            .help("or, if each of them brings in enough to pay for it, write value = \"high\""),
        );
    }
}
