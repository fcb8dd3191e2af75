//! Rules about personal service: who gets it, and who doesn't though they are of the sort that does.

use std::collections::BTreeSet;

use super::alike::look_alikes;
use super::context::{Findings, LintContext};
use super::listing::exception;
use super::messages::RuleMessage;
use super::segments::{key_in_relationships, lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::{Part, count, literal};
use crate::model::{Id, Relationship, Segment, SegmentSet};
use crate::text::Span;
use crate::vocabulary::{
    CustomerValue, Market, RelationshipLevel, RelationshipType, SegmentKind, Vocabulary,
};

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
    let mut expected = segment.expects.iter();
    expected.any(|e| e.value.like().is_personal())
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
            .help(RuleMessage::OrExplainPersonal {
                line: exception(&MASS_MARKET_PERSONAL),
            });
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
                .help(RuleMessage::OrExplainNoPersonal {
                    line: exception(&NICHE_WITHOUT_PERSONAL),
                }),
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
/// `niche-without-personal`. A label may say who serves, unless other business segments of the canvas
/// show that its author writes a type where a person does.
pub(super) fn business_without_personal(cx: &LintContext<'_>, out: &mut Findings) {
    let mut labeled: Vec<(Id<Segment>, Span)> = Vec::new();
    for (id, segment) in cx.segments() {
        let kind = match segment.kind {
            Some(kind @ (SegmentKind::B2b | SegmentKind::Government)) => kind.word(),
            Some(SegmentKind::B2c) | None => continue,
        };
        let Some(key) = key_in_relationships(cx, id) else {
            continue;
        };
        if cx.relationships_of(id).any(may_be_in_person)
            || is_niche_without_personal(cx, id, segment)
        {
            continue;
        }
        if cx.relationships_of(id).any(says_who_serves) {
            let has_staff = cx.relationships_of(id).any(|r| r.staff.is_some());
            if !has_staff && may_pay(cx, id) {
                labeled.push((id, key));
            }
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
    unlike_other_businesses(cx, &labeled, out);
}

/// Reports, once a canvas, the businesses that have no personal contact by type, if most have one.
fn unlike_other_businesses(
    cx: &LintContext<'_>,
    labeled: &[(Id<Segment>, Span)],
    out: &mut Findings,
) {
    let is_business = |s: &Segment| match s.kind {
        Some(SegmentKind::B2b | SegmentKind::Government) => true,
        Some(SegmentKind::B2c) | None => false,
    };
    let is_personal = |r: &Relationship| {
        r.form
            .value
            .kind()
            .is_some_and(RelationshipType::is_personal)
    };
    let businesses = cx.segments().filter(|(_, s)| is_business(s));
    let with_person = businesses.filter(|(id, _)| cx.relationships_of(*id).any(is_personal));
    // `similar-segments` is reported first.
    let alike: BTreeSet<_> = look_alikes(cx).into_iter().flatten().collect();
    let labeled = labeled.iter().filter(|(id, _)| !alike.contains(id));
    let labeled: Vec<_> = labeled.collect();
    let [(_, first), others @ ..] = &labeled[..] else {
        return;
    };
    if with_person.count() <= labeled.len() {
        return;
    }
    let ids: Vec<_> = labeled.iter().map(|(id, _)| *id).collect();
    let message = RuleMessage::UnlikeOtherBusinesses {
        segments: names(cx, &ids),
        count: count(ids.len()),
    };
    let diagnostic = Diagnostic::new(&BUSINESS_WITHOUT_PERSONAL, *first, message)
        .help(RuleMessage::AddPersonalContact {
            line: literal("{ type = \"personal\" }"),
        })
        .help(RuleMessage::OrAddStaff {
            line: literal("staff = \"…\""),
        });
    let diagnostic = others.iter().fold(diagnostic, |d, (_, key)| {
        d.label(*key, RuleMessage::AlsoWithoutContact)
    });
    out.segments(SegmentSet::new(ids), diagnostic);
}

/// Whether a segment may pay: not if all items of revenue are from other segments.
fn may_pay(cx: &LintContext<'_>, segment: Id<Segment>) -> bool {
    let blocks = cx.canvas.blocks.iter().filter(|(id, _)| id == "revenue");
    let mut items = blocks.flat_map(|(_, items)| items).peekable();
    items.peek().is_none()
        || items.any(|item| item.audience.as_ref().is_none_or(|a| a.contains(&segment)))
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
