//! Rules about segments: whether each is served at all, and unlike the others.

use super::context::{Findings, LintContext};
use super::listing::listed;
use crate::diagnostic::{Diagnostic, Level, Rule, as_key, as_text, quoted};
use crate::locale::WordLists;
use crate::message::Part;
use crate::model::{Audience, Id, Naming, Proposition, Segment};
use crate::text::Span;
use crate::vocabulary::{RelationshipType, Vocabulary};

/// See `pages/segment-without-relationship.md`.
pub static SEGMENT_WITHOUT_RELATIONSHIP: Rule = Rule {
    name: "segment-without-relationship",
    level: Level::Warning,
    meaning: "A segment has no relationship.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn segment_without_relationship(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.relationships().next().is_none() {
        return;
    }
    for (id, segment) in cx.segments() {
        if lacks_relationship(cx, id) {
            let message = format!("{} has no relationship", cx.name_of(id));
            let diagnostic =
                Diagnostic::new(&SEGMENT_WITHOUT_RELATIONSHIP, segment.id.span, message);
            out.segment(id, with_a_relationship(cx, id, segment, diagnostic));
        }
    }
}

/// Says what to write for a segment that has no relationship. One key cannot stand twice, so what
/// stands under it already is to be changed.
fn with_a_relationship(
    cx: &LintContext<'_>,
    id: Id<Segment>,
    segment: &Segment,
    diagnostic: Diagnostic,
) -> Diagnostic {
    let key = as_key(&segment.id.value);
    if !cx.canvas.relationships.has_key(id) {
        return diagnostic.help(format!(
            "add a line under [relationships] that says how you are in touch: {key} = \"self-service\""
        ));
    }
    let ended: Vec<_> = cx.canvas.relationships_of(id).collect();
    if ended.is_empty() {
        return diagnostic.help(format!(
            "change the line of {} under [relationships] to say how you are in touch: {key} = \"self-service\"",
            quoted(&segment.id.value)
        ));
    }
    // One type cannot stand twice in a list, so the example is another one than those that ended.
    let is_new = |kind: &RelationshipType| ended.iter().all(|r| r.form.value.kind() != Some(*kind));
    let example = [RelationshipType::SelfService, RelationshipType::Personal]
        .into_iter()
        .find(is_new)
        .unwrap_or(RelationshipType::Automated);
    diagnostic
        .help(format!(
            "put what has ended into one list with what there is now: {key} = [{{ …, status = \"retired\" }}, \"{}\"]",
            example.word()
        ))
        .help("or take status = \"retired\" out, if it has not ended")
}

/// Whether nothing says how the business deals with the segment.
pub(super) fn lacks_relationship(cx: &LintContext<'_>, segment: Id<Segment>) -> bool {
    cx.relationships_of(segment).next().is_none()
}

/// See `pages/segment-without-channel.md`.
pub static SEGMENT_WITHOUT_CHANNEL: Rule = Rule {
    name: "segment-without-channel",
    level: Level::Warning,
    meaning: "No channel reaches a segment.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn segment_without_channel(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        if lacks_channel(cx, id) {
            let message = format!("no channel reaches {}", cx.name_of(id));
            out.segment(
                id,
                Diagnostic::new(&SEGMENT_WITHOUT_CHANNEL, segment.id.span, message)
                    .help(format!(
                        "add {} to the `for` of a channel that they use",
                        as_text(&segment.id.value)
                    ))
                    .help("or take `for` out of a channel that is there for everyone"),
            );
        }
    }
}

/// Whether there are channels, and none of them reaches the segment.
pub(super) fn lacks_channel(cx: &LintContext<'_>, segment: Id<Segment>) -> bool {
    cx.has_channels() && cx.count_channels(segment) == 0
}

/// See `pages/segment-without-proposition.md`.
pub static SEGMENT_WITHOUT_PROPOSITION: Rule = Rule {
    name: "segment-without-proposition",
    level: Level::Warning,
    meaning: "A segment has no value proposition.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn segment_without_proposition(cx: &LintContext<'_>, out: &mut Findings) {
    // One that names no segment is for all of them.
    let everyone = |p: &Proposition| p.audience == Audience::Everyone;
    let mut propositions = cx.canvas.propositions.iter();
    if propositions.len() == 0 || propositions.any(everyone) {
        return;
    }
    for (id, segment) in cx.segments() {
        if cx.propositions_for(id).is_empty() {
            let message = format!("nothing is offered to {}", cx.name_of(id));
            out.segment(
                id,
                Diagnostic::new(&SEGMENT_WITHOUT_PROPOSITION, segment.id.span, message)
                    .help(format!(
                        "add {0} to the `for` of what they buy, or write under [propositions] what there is for them: {{ name = \"…\", for = {0} }}",
                        as_text(&segment.id.value)
                    )),
            );
        }
    }
}

/// Whether no group of customers is named at all: the canvas says only how it deals with `all`.
fn is_unnamed_audience(cx: &LintContext<'_>) -> bool {
    cx.segments().all(|(_, s)| s.naming != Naming::Named)
}

/// See `pages/no-segments.md`.
pub static NO_SEGMENTS: Rule = Rule {
    name: "no-segments",
    level: Level::Hint,
    meaning: "The canvas has relationships but no named segments.",
    since: "0.2.0",
    renamed_from: &[],
};

pub(super) fn no_segments(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.relationships().next().is_none() || !is_unnamed_audience(cx) {
        return;
    }
    out.canvas(
        Diagnostic::new(
            &NO_SEGMENTS,
            cx.whole,
            "nothing says which groups of customers there are",
        )
        .help("name each under [segments], a line for each: regulars = \"…\""),
    );
}

/// See `pages/segment-too-broad.md`.
pub static SEGMENT_TOO_BROAD: Rule = Rule {
    name: "segment-too-broad",
    level: Level::Warning,
    meaning: "A segment name covers everyone.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn segment_too_broad(cx: &LintContext<'_>, out: &mut Findings) {
    for (id, segment) in cx.segments() {
        if is_unnamed_audience(cx) || !is_too_broad(&segment.shown_name(), cx.lists) {
            continue;
        }
        let span = segment.name.as_ref().map_or(segment.id.span, |n| n.span);
        let message = format!("{} is nobody in particular", cx.name_of(id));
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_TOO_BROAD, span, message)
                .help("name those who buy most, by what they have in common: name = \"Parents of children in a music class\"")
                .help("if there are several such groups, give each its own line"),
        );
    }
}

/// Whether a name is one of those that mean everybody, perhaps with a word before or behind it.
fn is_too_broad(name: &str, lists: &WordLists) -> bool {
    let name = name.to_lowercase();
    let name = name.trim_matches(|c: char| !c.is_alphanumeric());
    let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
    let mut openings = lists.too_broad_openings.iter();
    let bare = |o: &String| name.strip_prefix(o.as_str()).map(str::trim_start);
    lists.too_broad.contains(&name)
        || lists
            .too_broad_prefixes
            .iter()
            .filter_map(bare)
            .any(|n| lists.too_broad.iter().any(|word| word == n))
        || openings.any(|o| {
            name.strip_prefix(o.as_str())
                .is_some_and(|n| n.starts_with(' '))
        })
}

/// Where the relationships of a segment begin in the text.
pub(super) fn key_in_relationships(cx: &LintContext<'_>, segment: Id<Segment>) -> Option<Span> {
    cx.relationships_of(segment).next().map(|r| r.key)
}

/// The names of some segments, as a sentence lists them.
pub(super) fn names(cx: &LintContext<'_>, segments: &[Id<Segment>]) -> Part {
    listed(segments, |id| cx.name_of(*id))
}
