//! Rules about the standard types of relationship: whether what each cannot do without is there.

use super::context::{Findings, LintContext};
use super::messages::RuleMessage;
use super::relationships::about;
use super::segments::names;
use super::via::{interaction, is};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::{count, literal};
use crate::model::{Channel, Relationship, SegmentSet};
use crate::vocabulary::Interaction;
use crate::vocabulary::{ChannelKind, Medium, Phase, RelationshipType};

/// See `pages/automated-without-data.md`.
pub static AUTOMATED_WITHOUT_DATA: Rule = Rule {
    name: "automated-without-data",
    level: Level::Hint,
    meaning: "No automated relationship says what customer data it uses.",
    since: "0.1.0",
    renamed_from: &[],
};

/// What follows the calendar needs no customer data.
pub(super) fn automated_without_data(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.canvas.relationships.iter().any(|r| r.data.is_some()) {
        return;
    }
    let silent: Vec<_> = cx
        .relationships()
        .filter(|r| is(r, RelationshipType::Automated) && r.frequency.is_none())
        .collect();
    about(cx, &silent, out, |span, relationships| {
        let message = RuleMessage::AutomatedWithoutData { relationships };
        Diagnostic::new(&AUTOMATED_WITHOUT_DATA, span, message).help(RuleMessage::AddData {
            line: literal("data = \"…\""),
        })
    });
}

/// See `pages/self-service-without-help.md`.
pub static SELF_SERVICE_WITHOUT_HELP: Rule = Rule {
    name: "self-service-without-help",
    level: Level::Hint,
    meaning: "Self-service customers have no after-sales help.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Help comes from a channel that serves the phase, or from a relationship in which somebody
/// answers. One finding a canvas. A channel to people that does not say its phases may be one of those: it is not known.
pub(super) fn self_service_without_help(cx: &LintContext<'_>, out: &mut Findings) {
    // What answers one segment may answer another: customers are not always told apart there.
    let somebody_answers = cx.relationships().any(somebody_may_answer);
    if !cx.has_channels() || somebody_answers || !cx.canvas.facts.feedback.is_empty() {
        return;
    }
    let may_help = |c: &Channel| match &c.phases {
        Some(_) => c.in_phase(Phase::AfterSales).is_some(),
        None => match interaction(c) {
            Some(Interaction::OneWay | Interaction::Alone) => false,
            Some(Interaction::Person | Interaction::Crowd) | None => true,
        },
    };
    let help = cx.first_channel(may_help);
    let alone = |r: &&Relationship| is(r, RelationshipType::SelfService);
    let left: Vec<_> = cx
        .canvas
        .segments
        .ids()
        .filter(|id| help(*id).is_none())
        .filter_map(|id| Some((id, cx.relationships_of(id).filter(alone).last()?)))
        .collect();
    let Some((_, last)) = left.last() else {
        return;
    };
    let segments: Vec<_> = left.iter().map(|(id, _)| *id).collect();
    let message = RuleMessage::SelfServiceWithoutHelp {
        segments: names(cx, &segments),
        count: count(segments.len()),
    };
    let diagnostic = Diagnostic::new(&SELF_SERVICE_WITHOUT_HELP, last.form.span, message)
        .help(RuleMessage::AddAfterSales {
            line: literal("phases = { after-sales = \"…\" }"),
        })
        .help(RuleMessage::OrAddPersonOrFeedback);
    out.segments(SegmentSet::new(segments), diagnostic);
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
    meaning: "A retail relationship has no store channel.",
    since: "0.1.0",
    renamed_from: &[],
};

/// A channel without a kind may be a store, unless it is online.
pub(super) fn retail_without_store(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.has_channels() {
        return;
    }
    let may_be_store = |c: &Channel| match c.kind() {
        Some(kind) => kind.attributes().is_store || sells_like_a_store(kind),
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
        let message = RuleMessage::RetailWithoutStore {
            segment: cx.name_of(id),
        };
        out.segment(
            id,
            Diagnostic::new(&RETAIL_WITHOUT_STORE, retail.form.span, message)
                .help(RuleMessage::AddStore {
                    line: literal("shop = \"own-store\""),
                })
                .help(RuleMessage::OrAddPartnerStore {
                    line: literal("shop = { kind = \"partner-store\", partner = \"…\" }"),
                }),
        );
    }
}

/// Whether customers may buy there as in a store: at a stall, or from somebody who sells on.
fn sells_like_a_store(kind: ChannelKind) -> bool {
    matches!(
        kind,
        ChannelKind::Event | ChannelKind::Reseller | ChannelKind::Wholesaler
    )
}
