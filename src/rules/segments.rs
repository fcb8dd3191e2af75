//! Rules about segments: whether each is served, as it expects, and unlike the others.

use super::case::{Case, Findings, say};
use crate::diagnostic::{Level, Rule};
use crate::model::vocabulary::{Market, RelationshipType};

/// See `pages/segment-without-relationship.md`.
pub static SEGMENT_WITHOUT_RELATIONSHIP: Rule = Rule {
    name: "segment-without-relationship",
    level: Level::Warning,
    meaning: "a declared segment has no relationship",
};

pub(super) fn segment_without_relationship(case: &Case<'_>, out: &mut Findings) {
    if case.relationships().next().is_none() {
        return;
    }
    for (id, segment) in case.segments() {
        if case.relationships_of(id).next().is_none() {
            let message = format!("{} has no relationship", case.name_of(id));
            out.segment(
                id,
                say(&SEGMENT_WITHOUT_RELATIONSHIP, segment.id.span, message).help(format!(
                    "add a line under [relationships] that says how you are in touch: {} = \"self-service\"",
                    segment.id.value
                )),
            );
        }
    }
}

/// See `pages/mass-market-personal.md`.
pub static MASS_MARKET_PERSONAL: Rule = Rule {
    name: "mass-market-personal",
    level: Level::Warning,
    meaning: "a mass market is served in person",
};

/// One finding a segment: at its last relationship in person, a warning if one is dedicated.
pub(super) fn mass_market_personal(case: &Case<'_>, out: &mut Findings) {
    for (id, segment) in case.segments() {
        if segment.market.map(|m| m.value) != Some(Market::Mass) {
            continue;
        }
        let of = |kind| {
            case.relationships_of(id)
                .filter(move |r| r.form.value.kind() == Some(kind))
                .last()
        };
        let (relationship, level) = match (
            of(RelationshipType::Dedicated),
            of(RelationshipType::Personal),
        ) {
            (Some(dedicated), _) => (dedicated, Level::Warning),
            (None, Some(personal)) => (personal, Level::Hint),
            (None, None) => continue,
        };
        let message = format!(
            "{} is a mass market, and is served in person",
            case.name_of(id)
        );
        let mut diagnostic = say(&MASS_MARKET_PERSONAL, relationship.form.span, message)
            .help("serve most of them by self-service or automated, and keep people for the few who pay for it")
            .help("if it pays for itself, say why under [allow]");
        diagnostic.level = level;
        out.segment(id, diagnostic);
    }
}
