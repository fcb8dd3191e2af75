//! Rules about relationships: whether each says of itself what it takes to keep it up.

use super::context::{Findings, LintContext};
use super::listing::listed;
use crate::diagnostic::{Diagnostic, Level, Rule, quoted};
use crate::model::{Form, Relationship, SegmentSet};
use crate::vocabulary::{Goal, RelationshipType, Status};

/// A relationship as messages name it: what it is, and with whom.
pub(super) fn named(cx: &LintContext<'_>, relationship: &Relationship) -> String {
    let what = match &relationship.form.value {
        Form::Typed { kind, .. } => kind.word(),
        Form::Other { label } => label,
    };
    format!("{} with {}", quoted(what), cx.customers_of(relationship))
}

/// Files the one finding that a rule has about several relationships: it stands at the last of
/// them, and `message` gets their names.
pub(super) fn about(
    cx: &LintContext<'_>,
    culprits: &[&Relationship],
    out: &mut Findings,
    diagnostic: impl FnOnce(crate::text::Span, String) -> Diagnostic,
) {
    let Some(last) = culprits.iter().map(|r| r.form.span).max() else {
        return;
    };
    let names = listed(culprits, |r| named(cx, r));
    let segments = match culprits.iter().find(|r| r.segments.is_everyone()) {
        Some(shared) => shared.segments.clone(),
        None => {
            let segments = culprits.iter().flat_map(|r| r.segments.iter().copied());
            SegmentSet::new(segments.collect())
        }
    };
    out.segments(segments, diagnostic(last, names));
}

/// See `pages/no-status.md`.
pub static NO_STATUS: Rule = Rule {
    name: "no-status",
    level: Level::Hint,
    meaning: "no relationship says whether it is established or planned",
};

pub(super) fn no_status(cx: &LintContext<'_>, out: &mut Findings) {
    let is_used = cx.canvas.relationships.iter().any(|r| r.status.is_some());
    let says = |r: &Relationship| match r.status {
        Some(Status::Established | Status::Planned) => true,
        Some(Status::Retired) | None => false,
    };
    if !(cx.declares_segments() || is_used) || cx.relationships().any(says) {
        return;
    }
    let silent: Vec<_> = cx.relationships().collect();
    about(cx, &silent, out, |span, names| {
        Diagnostic::new(
            &NO_STATUS,
            span,
            format!("nothing says which of these exist already: {names}"),
        )
        .help("write status = \"established\" beside those that do, and status = \"planned\" beside the others")
    });
}

/// See `pages/no-relationship-cost.md`.
pub static NO_RELATIONSHIP_COST: Rule = Rule {
    name: "no-relationship-cost",
    level: Level::Hint,
    meaning: "a segment has several relationships, and the cost of one is missing",
};

pub(super) fn no_relationship_cost(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.declares_segments() && cx.relationships().all(|r| r.cost.is_none()) {
        return;
    }
    let mut silent = Vec::new();
    for (id, _) in cx.segments() {
        if cx.relationships_of(id).nth(1).is_some() {
            silent.extend(cx.relationships_of(id).filter(|r| r.cost.is_none()));
        }
    }
    about(cx, &silent, out, |span, names| {
        Diagnostic::new(
            &NO_RELATIONSHIP_COST,
            span,
            format!("the cost is missing, so that it cannot be compared: {names}"),
        )
        .help("write cost = \"low\", \"medium\" or \"high\", or what it comes to: cost = \"two hours a week\"")
    });
}

/// See `pages/goal-missing.md`.
pub static GOAL_MISSING: Rule = Rule {
    name: "goal-missing",
    level: Level::Hint,
    meaning: "goals are named, and winning or keeping customers is none of them",
};

/// Over the whole canvas: one relationship need not do everything.
pub(super) fn goal_missing(cx: &LintContext<'_>, out: &mut Findings) {
    let is_used = |goal| cx.relationships().any(|r| r.goal.contains(&goal));
    if cx.relationships().all(|r| r.goal.is_empty()) {
        return;
    }
    let (missing, help) = match (is_used(Goal::Acquisition), is_used(Goal::Retention)) {
        (true, true) => return,
        (false, true) => (
            "none is to win new customers",
            "write goal = \"acquisition\" beside the one that brings customers in",
        ),
        (true, false) => (
            "none is to keep the customers that you have",
            "write goal = \"retention\" beside the one that makes customers come back",
        ),
        (false, false) => (
            "none is to win customers or to keep them",
            "write goal = \"acquisition\" beside the one that brings customers in, and goal = \"retention\" beside the one that makes them come back",
        ),
    };
    let message = format!("the relationships have goals, and {missing}");
    out.canvas(Diagnostic::new(&GOAL_MISSING, cx.whole, message).help(help));
}

/// See `pages/no-staff.md`.
pub static NO_STAFF: Rule = Rule {
    name: "no-staff",
    level: Level::Hint,
    meaning: "a relationship in person does not say how many people it takes",
};

pub(super) fn no_staff(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.declares_segments() && cx.relationships().all(|r| r.staff.is_none()) {
        return;
    }
    let is_in_person = |r: &Relationship| match r.form.value.kind() {
        Some(RelationshipType::Dedicated | RelationshipType::Personal) => true,
        Some(
            RelationshipType::Retail
            | RelationshipType::SelfService
            | RelationshipType::Automated
            | RelationshipType::Communities
            | RelationshipType::CoCreation,
        )
        | None => false,
    };
    let silent: Vec<_> = cx
        .relationships()
        .filter(|r| r.staff.is_none() && is_in_person(r))
        .collect();
    about(cx, &silent, out, |span, names| {
        Diagnostic::new(
            &NO_STAFF,
            span,
            format!("nothing says how many people it takes: {names}"),
        )
        .help("write how many, or who: staff = \"1\", staff = \"one for every 20 customers\"")
    });
}
