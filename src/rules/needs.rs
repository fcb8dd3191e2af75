//! Rules about what segments expect: whether it is known, and whether they get it.

use std::collections::HashSet;

use super::alike::{are_served_alike, do_two_share};
use super::context::{Findings, LintContext};
use super::listing::{example_key, listed};
use super::messages::RuleMessage;
use super::relationships::are_asked_for;
use super::segments::{lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text};
use crate::message::{Part, count, literal, quote, word};
use crate::model::SegmentSet;
use crate::vocabulary::{RelationshipType, Vocabulary};

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
            types: listed(&words, |w| word(RelationshipType::SECTION, *w)),
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

/// How many segments can be asked at once.
const FEW_SEGMENTS: usize = 3;

/// Relationships come first: `no-relationships` asks for them, and `same-relationship-everywhere` for
/// different ones.
pub(super) fn no_expectation(cx: &LintContext<'_>, out: &mut Findings) {
    if !are_asked_for(cx)
        || cx.segments().any(|(_, s)| !s.expects.is_empty())
        || are_served_alike(cx)
        || cx.canvas.relationships.iter().next().is_none()
        || are_told_apart(cx)
    {
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
        if segments.len() > FEW_SEGMENTS {
            RuleMessage::AskForFirstExpectation { line }
        } else {
            RuleMessage::AskForExpectation { line }
        }
    } else {
        // Once a section declares segments, all of them have to be there.
        let most = if segments.len() > FEW_SEGMENTS {
            1
        } else {
            FEW_SEGMENTS
        };
        let lines = segments.iter().take(most).map(|id| {
            let key = example_key(&cx.canvas.segments[*id].id.value);
            literal(format!("{key} = {{ expects = \"…\" }}"))
        });
        let line = Part::All(lines.collect());
        RuleMessage::AskForExpectationOfSegments { line }
    };
    out.segments(
        SegmentSet::new(segments),
        Diagnostic::new(&NO_EXPECTATION, first.span, message).help(help),
    );
}

/// Whether a canvas of the whole business already serves its segments differently, in words of its
/// own, and has no reason to expect more differences: the segments are of one kind.
fn are_told_apart(cx: &LintContext<'_>) -> bool {
    let mut kinds = cx.segments().filter_map(|(_, s)| s.kind);
    let is_one_kind = match kinds.next() {
        Some(first) => kinds.all(|kind| kind == first),
        None => true,
    };
    cx.has_blocks()
        && is_one_kind
        && cx.relationships().all(|r| r.form.value.label().is_some())
        && !do_two_share(cx)
}
