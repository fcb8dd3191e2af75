//! Rules about the standard types of relationship: whether what each cannot do without is there.

use super::context::{Findings, LintContext};
use super::relationships::named;
use super::via::{Talk, is, kind_of, talk};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::model::{Channel, Relationship};
use crate::vocabulary::{Medium, Phase, RelationshipType};

/// See `pages/automated-without-data.md`.
pub static AUTOMATED_WITHOUT_DATA: Rule = Rule {
    name: "automated-without-data",
    level: Level::Hint,
    meaning: "an automated relationship does not say what it knows of the customer",
};

pub(super) fn automated_without_data(cx: &LintContext<'_>, out: &mut Findings) {
    for relationship in cx.relationships() {
        if relationship.form.value.kind() != Some(RelationshipType::Automated)
            || relationship.data.is_some()
        {
            continue;
        }
        let message = format!(
            "{} does not say by what it knows them",
            named(cx, relationship)
        );
        out.segments(
            relationship.segments.clone(),
            Diagnostic::new(&AUTOMATED_WITHOUT_DATA, relationship.form.span, message)
                .help("write what it goes by: data = \"earlier orders\"")
                .help("if it treats all alike, it is \"self-service\""),
        );
    }
}

/// See `pages/self-service-without-help.md`.
pub static SELF_SERVICE_WITHOUT_HELP: Rule = Rule {
    name: "self-service-without-help",
    level: Level::Hint,
    meaning: "customers serve themselves, and nothing helps them after the sale",
};

/// Help comes from a channel that serves the phase, or from a relationship in which somebody
/// answers. A channel to people that does not say its phases may be one of those: it is not known.
pub(super) fn self_service_without_help(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.has_channels() {
        return;
    }
    let may_help = |c: &Channel| match &c.phases {
        Some(_) => c.in_phase(Phase::AfterSales).is_some(),
        None => match kind_of(c).map(talk) {
            Some(Talk::OneWay | Talk::Alone) => false,
            Some(Talk::Person | Talk::Crowd) | None => true,
        },
    };
    let help = cx.first_channel(may_help);
    for (id, _) in cx.segments() {
        let Some(alone) = cx
            .relationships_of(id)
            .filter(|r| is(r, RelationshipType::SelfService))
            .last()
        else {
            continue;
        };
        if cx.relationships_of(id).any(somebody_may_answer) || help(id).is_some() {
            continue;
        }
        let message = format!(
            "{} get no help after the sale: they serve themselves, and no channel is there for it",
            cx.name_of(id)
        );
        out.segment(
            id,
            Diagnostic::new(&SELF_SERVICE_WITHOUT_HELP, alone.form.span, message)
                .help("write what a channel of theirs does then: phases = { after-sales = \"Answers to common questions\" }")
                .help("or add somebody whom they can ask: { type = \"personal\", staff = \"1\" }"),
        );
    }
}

fn somebody_may_answer(relationship: &Relationship) -> bool {
    match relationship.form.value.kind() {
        Some(
            RelationshipType::Dedicated
            | RelationshipType::Personal
            | RelationshipType::Communities,
        )
        | None => true,
        Some(
            RelationshipType::Retail
            | RelationshipType::SelfService
            | RelationshipType::Automated
            | RelationshipType::CoCreation,
        ) => false,
    }
}

/// See `pages/retail-without-store.md`.
pub static RETAIL_WITHOUT_STORE: Rule = Rule {
    name: "retail-without-store",
    level: Level::Hint,
    meaning: "customers buy in a store, and no channel is one",
};

/// A channel without a kind may be a store, unless it is online.
pub(super) fn retail_without_store(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.has_channels() {
        return;
    }
    let may_be_store = |c: &Channel| match kind_of(c) {
        Some(kind) => kind.attributes().is_store,
        None => c.medium != Some(Medium::Online),
    };
    let store = cx.first_channel(may_be_store);
    for (id, _) in cx.segments() {
        let Some(retail) = cx
            .relationships_of(id)
            .filter(|r| is(r, RelationshipType::Retail))
            .last()
        else {
            continue;
        };
        if store(id).is_some() {
            continue;
        }
        let message = format!("{} buy in a store, and no channel is one", cx.name_of(id));
        out.segment(
            id,
            Diagnostic::new(&RETAIL_WITHOUT_STORE, retail.form.span, message)
                .help("add the store under [channels]: shop = \"own-store\"")
                .help("or, if it is somebody else's: shop = { kind = \"partner-store\", with = \"…\" }"),
        );
    }
}
