//! Rules about relationships: status, goal, cost and staff.

use std::collections::HashMap;

use super::alike::{are_served_alike, look_alikes};
use super::channels::add_cost;
use super::context::{Findings, LintContext};
use super::listing::{example_key, listed};
use super::messages::RuleMessage;
use super::segments::names;
use super::words::holds_word;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::framework::Shows;
use crate::message::{Part, as_text, literal, quote, word};
use crate::model::{ALL, Form, Id, Relationship, Segment, SegmentSet, SharedKey};
use crate::vocabulary::{RelationshipType, Vocabulary};

/// A relationship as messages name it: what it is, and with whom.
pub(super) fn named(cx: &LintContext<'_>, relationship: &Relationship) -> Part {
    let what = match &relationship.form.value {
        Form::Typed { kind, .. } => word(RelationshipType::SECTION, kind.word()),
        Form::Other { label } => quote(label),
    };
    RuleMessage::RelationshipFor {
        relationship: what,
        segments: cx.customers_of(relationship),
    }
    .into()
}

/// Reports the one finding that a rule has about several relationships, at the last of them.
/// `diagnostic` gets its place and the names of the relationships.
pub(super) fn about(
    cx: &LintContext<'_>,
    culprits: &[&Relationship],
    out: &mut Findings,
    diagnostic: impl FnOnce(crate::text::Span, Part) -> Diagnostic,
) {
    let Some(last) = culprits.iter().map(|r| r.form.span).max() else {
        return;
    };
    let names = each_once(cx, culprits);
    let segments = match culprits.iter().find(|r| r.segments.is_everyone()) {
        Some(shared) => shared.segments.clone(),
        None => {
            let segments = culprits.iter().flat_map(|r| r.segments.iter().copied());
            SegmentSet::new(segments.collect())
        }
    };
    out.segments(segments, diagnostic(last, names));
}

/// Some relationships as a message lists them: by what the author calls them, and each once with all
/// of its segments.
fn each_once(cx: &LintContext<'_>, relationships: &[&Relationship]) -> Part {
    let mut groups: Vec<(&Form, Vec<&Relationship>)> = Vec::new();
    let mut places: HashMap<&Form, usize> = HashMap::new();
    for relationship in relationships {
        let form = &relationship.form.value;
        let place = *places.entry(form).or_insert(groups.len());
        match groups.get_mut(place) {
            Some((_, same)) => same.push(relationship),
            None => groups.push((form, vec![relationship])),
        }
    }
    listed(&groups, |(form, same)| {
        let what = match form {
            Form::Typed {
                label: Some(label), ..
            }
            | Form::Other { label } => quote(label),
            Form::Typed {
                kind, label: None, ..
            } => word(RelationshipType::SECTION, kind.word()),
        };
        let segments = match same.iter().find(|r| r.segments.is_everyone()) {
            Some(shared) => cx.customers_of(shared),
            None => {
                let all = same.iter().flat_map(|r| r.segments.iter().copied());
                cx.customers(&SegmentSet::new(all.collect()))
            }
        };
        RuleMessage::RelationshipFor {
            relationship: what,
            segments,
        }
        .into()
    })
}

/// Whether anything may be asked about relationships: the poster has a block for them, or the
/// canvas has some all the same.
pub(super) fn are_asked_for(cx: &LintContext<'_>) -> bool {
    cx.canvas.framework.shows(Shows::Relationships)
        || cx.canvas.relationships.iter().next().is_some()
}

/// See `pages/no-relationships.md`.
pub static NO_RELATIONSHIPS: Rule = Rule {
    name: "no-relationships",
    level: Level::Hint,
    meaning: "The canvas has segments or channels but no relationships.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_relationships(cx: &LintContext<'_>, out: &mut Findings) {
    let canvas = cx.canvas;
    let has_others = !(canvas.segments.is_empty()
        && canvas.channels.is_empty()
        && canvas.propositions.is_empty());
    if !has_others || canvas.relationships.iter().next().is_some() || !are_asked_for(cx) {
        return;
    }
    let segments: Vec<_> = canvas.segments.ids().collect();
    let diagnostic = match &segments[..] {
        [] => Diagnostic::new(&NO_RELATIONSHIPS, cx.whole, RuleMessage::NoRelationships).help(
            RuleMessage::AddRelationshipForEach {
                line: literal("buyers = \"…\""),
            },
        ),
        [first, ..] => {
            let message = RuleMessage::NoRelationshipsWith {
                segments: names(cx, &segments),
            };
            let key = example_key(&canvas.segments[*first].id.value);
            Diagnostic::new(&NO_RELATIONSHIPS, cx.whole, message).help(
                RuleMessage::AddRelationship {
                    line: literal(format!("{key} = \"…\"")),
                },
            )
        }
    };
    out.segments(SegmentSet::new(segments), diagnostic);
}

/// See `pages/no-status.md`.
pub static NO_STATUS: Rule = Rule {
    name: "no-status",
    level: Level::Hint,
    meaning: "No relationship has a status.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_status(cx: &LintContext<'_>, out: &mut Findings) {
    let canvas = cx.canvas;
    let is_used = canvas.relationships.iter().any(|r| r.status.is_some())
        || canvas.channels.iter().any(|c| c.status.is_some());
    if is_used {
        return;
    }
    let silent: Vec<_> = cx.relationships().collect();
    about(cx, &silent, out, |span, relationships| {
        Diagnostic::new(&NO_STATUS, span, RuleMessage::NoStatus { relationships }).help(
            RuleMessage::AddStatus {
                established: literal("status = \"established\""),
                planned: literal("status = \"planned\""),
            },
        )
    });
}

/// See `pages/no-relationship-cost.md`.
pub static NO_RELATIONSHIP_COST: Rule = Rule {
    name: "no-relationship-cost",
    level: Level::Hint,
    meaning: "A segment has several relationships, but no relationship has a cost.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_relationship_cost(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.canvas.relationships.iter().any(|r| r.cost.is_some()) {
        return;
    }
    let has_several = |id: &Id<Segment>| cx.relationships_of(*id).nth(1).is_some();
    let silent: Vec<_> = cx
        .relationships()
        .filter(|r| r.segments.iter().any(has_several))
        .collect();
    about(cx, &silent, out, |span, relationships| {
        let message = RuleMessage::NoRelationshipCost { relationships };
        Diagnostic::new(&NO_RELATIONSHIP_COST, span, message).help(add_cost())
    });
}

/// See `pages/goal-missing.md`.
pub static GOAL_MISSING: Rule = Rule {
    name: "goal-missing",
    level: Level::Hint,
    meaning: "No relationship has a goal.",
    since: "0.1.0",
    renamed_from: &[],
};

/// One goal anywhere shows that the author has thought about it. Where all segments are served
/// alike, `same-relationship-everywhere` comes first.
pub(super) fn goal_missing(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.canvas.relationships.iter().any(|r| !r.goal.is_empty()) || are_served_alike(cx) {
        return;
    }
    let silent: Vec<_> = cx.relationships().collect();
    about(cx, &silent, out, |span, relationships| {
        let message = RuleMessage::GoalMissing { relationships };
        Diagnostic::new(&GOAL_MISSING, span, message).help(RuleMessage::AddGoal {
            acquisition: literal("goal = \"acquisition\""),
            retention: literal("\"retention\""),
            upselling: literal("\"upselling\""),
        })
    });
}

/// See `pages/no-staff.md`.
pub static NO_STAFF: Rule = Rule {
    name: "no-staff",
    level: Level::Hint,
    meaning: "No personal relationship says how many staff it needs.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_staff(cx: &LintContext<'_>, out: &mut Findings) {
    let segments = cx.canvas.segments.len();
    // `similar-segments` comes first.
    let are_alike = || look_alikes(cx).iter().any(|group| group.len() == segments);
    // "One manager a province" is an answer too.
    let is_counted = |r: &Relationship| {
        let label = r.form.value.label().unwrap_or_default();
        r.staff.is_some()
            || label.contains(char::is_numeric)
            || holds_word(label, &cx.lists.numbers)
    };
    if cx.canvas.relationships.iter().any(is_counted) || cx.has_blocks() && are_alike() {
        return;
    }
    // In a canvas of the whole business, a few hours for one of several segments are a detail.
    let personal = |r: &Relationship| r.form.value.kind() == Some(RelationshipType::Personal);
    let is_served = |id: Id<Segment>| cx.relationships_of(id).any(personal);
    let mut served = cx.segments().filter(|(id, _)| is_served(*id));
    let is_shared = !cx.has_blocks() || cx.canvas.segments.len() == 1 || served.nth(1).is_some();
    let is_in_person = |r: &Relationship| {
        let kind = r.form.value.kind();
        let is_one_of_several = kind == Some(RelationshipType::Personal) && !is_shared;
        kind.is_some_and(RelationshipType::is_personal) && !is_one_of_several
    };
    let silent: Vec<_> = cx.relationships().filter(|r| is_in_person(r)).collect();
    about(cx, &silent, out, |span, relationships| {
        Diagnostic::new(&NO_STAFF, span, RuleMessage::NoStaff { relationships }).help(
            RuleMessage::AddStaff {
                line: literal("staff = \"…\""),
            },
        )
    });
}

/// What to write for a relationship to add a key: the whole line, if the relationship has no keys
/// yet, else the key alone.
pub(super) fn with_key(cx: &LintContext<'_>, relationship: &Relationship, added: &str) -> Part {
    let term = match (&relationship.written_type, &relationship.form.value) {
        // A type that no key holds is the short form.
        (None, Form::Typed { kind, .. }) => kind,
        (Some(_), Form::Typed { .. }) | (_, Form::Other { .. }) => return literal(added),
    };
    let braces = format!("{{ type = {}, {added} }}", as_text(term.word()));
    let key = match (&relationship.shared, &relationship.segments[..]) {
        (Some(SharedKey::All), _) => ALL.to_owned(),
        (None, [segment]) => example_key(&cx.canvas.segments[*segment].id.value),
        (Some(SharedKey::Id(_)), _) | (None, _) => return literal(braces),
    };
    let all = cx.canvas.relationships.iter();
    match all.filter(|r| r.key == relationship.key).count() {
        1 => literal(format!("{key} = {braces}")),
        // One of a list.
        _ => literal(braces),
    }
}
