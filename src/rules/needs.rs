//! Rules about what sort of customers a segment is and what they expect: whether they are served accordingly.

use std::collections::HashSet;

use super::context::{Findings, LintContext};
use super::listing::{example_key, listed};
use super::messages::RuleMessage;
use super::relationships::are_asked_for;
use super::segments::{key_in_relationships, lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text};
use crate::message::{Part, count, literal, quote};
use crate::model::{Id, Relationship, Segment, SegmentSet};
use crate::vocabulary::{
    CustomerValue, Market, RelationshipLevel, RelationshipType, SegmentKind, Vocabulary,
};

/// See `pages/expectation-unmet.md`.
pub static EXPECTATION_UNMET: Rule = Rule {
    name: "expectation-unmet",
    level: Level::Warning,
    meaning: "A segment doesn't get a relationship type that it expects.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Segments without any relationship are covered by `segment-without-relationship`.
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
        let message = RuleMessage::ExpectationUnmet {
            segment: cx.name_of(id),
            types: listed(&words, |word| quote(*word)),
            count: count(words.len()),
        };
        let lines = listed(&words, |word| {
            literal(format!("{{ type = {} }}", as_text(word)))
        });
        let mut diagnostic = Diagnostic::new(&EXPECTATION_UNMET, last.span, message)
            .help(RuleMessage::AddExpectedTypes {
                types: lines,
                key: quote(&segment.id.value),
            })
            .help(RuleMessage::OrRemoveExpectation);
        for other in others {
            diagnostic = diagnostic.label(other.span, RuleMessage::AlsoUnmet);
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
    let message = RuleMessage::NoExpectation {
        segments: names(cx, &segments),
    };
    let first = &cx.canvas.segments[*first].id;
    let key = example_key(&first.value);
    let help = if cx.declares_segments() {
        let line = literal(format!("{key} = {{ …, expects = \"…\" }}"));
        RuleMessage::AskForExpectation { line }
    } else {
        let line = literal(format!("{key} = {{ expects = \"…\" }}"));
        RuleMessage::AskForExpectationOfSegments { line }
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

/// Whether the segment expects personal service. Then it isn't a mistake to offer it, and
/// `expectation-unmet` checks that it is there.
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

/// Reported once per segment, at its last personal relationship; a warning if one is dedicated.
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
        let message = RuleMessage::MassMarketPersonal {
            segment: cx.name_of(id),
        };
        let span = relationship.form.span;
        let mut diagnostic = Diagnostic::new(&MASS_MARKET_PERSONAL, span, message)
            .help(RuleMessage::UseSelfService)
            .help(RuleMessage::OrExplainPersonal);
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
        let message = RuleMessage::NicheWithoutPersonal {
            segment: cx.name_of(id),
        };
        let types = ["{ type = \"personal\" }", "{ type = \"dedicated\" }"];
        out.segment(
            id,
            Diagnostic::new(&NICHE_WITHOUT_PERSONAL, key, message)
                .help(RuleMessage::AddPersonalService {
                    types: Part::Any(types.map(literal).to_vec()),
                })
                .help(RuleMessage::OrExplainNoPersonal),
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

/// Co-creation is enough: who designs together talks. Niches are covered by
/// `niche-without-personal`.
pub(super) fn business_without_personal(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        let kind = match segment.kind {
            Some(kind @ (SegmentKind::B2b | SegmentKind::Government)) => kind.word(),
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
        let message = RuleMessage::BusinessWithoutPersonal {
            kind: literal(kind),
            segment: cx.name_of(id),
        };
        out.segment(
            id,
            Diagnostic::new(&BUSINESS_WITHOUT_PERSONAL, key, message)
                .help(RuleMessage::AddPersonalContact {
                    line: literal("{ type = \"personal\" }"),
                })
                .help(RuleMessage::OrAddCoCreation {
                    line: literal("{ type = \"co-creation\", input = \"…\" }"),
                }),
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
    meaning: "Standard-value consumers get dedicated assistance.",
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
        let message = RuleMessage::DedicatedForOrdinaryCustomer {
            segment: cx.name_of(id),
        };
        out.segment(
            id,
            Diagnostic::new(
                &DEDICATED_FOR_ORDINARY_CUSTOMER,
                dedicated.form.span,
                message,
            )
            .help(RuleMessage::UsePersonal {
                line: literal("type = \"personal\""),
            })
            .help(RuleMessage::OrSetHighValue {
                line: literal("value = \"high\""),
            }),
        );
    }
}
