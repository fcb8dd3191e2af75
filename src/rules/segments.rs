//! Rules about segments: whether each is served at all, and unlike the others.

use super::context::{Findings, LintContext};
use super::listing::listed;
use super::messages::RuleMessage;
use crate::diagnostic::{Diagnostic, Level, Rule, as_key, as_text};
use crate::locale::WordLists;
use crate::message::{Part, literal, quote};
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
        if lacks_relationship(cx, id) && !lacks_everything(cx, id) {
            let segment_name = cx.name_of(id);
            let message = RuleMessage::SegmentWithoutRelationship {
                segment: segment_name,
            };
            let diagnostic =
                Diagnostic::new(&SEGMENT_WITHOUT_RELATIONSHIP, segment.id.span, message);
            out.segment(id, with_a_relationship(cx, id, segment, diagnostic));
        }
    }
}

/// Says what to write for a segment that has no relationship. A key can't appear twice, so an
/// existing line has to be changed.
fn with_a_relationship(
    cx: &LintContext<'_>,
    id: Id<Segment>,
    segment: &Segment,
    diagnostic: Diagnostic,
) -> Diagnostic {
    let key = as_key(&segment.id.value);
    if !cx.canvas.relationships.has_key(id) {
        return diagnostic.help(RuleMessage::AddRelationshipForSegment {
            line: literal(format!("{key} = \"self-service\"")),
        });
    }
    let ended: Vec<_> = cx.canvas.relationships_of(id).collect();
    if ended.is_empty() {
        return diagnostic.help(RuleMessage::ChangeRelationshipLine {
            key: quote(&segment.id.value),
            line: literal(format!("{key} = \"self-service\"")),
        });
    }
    // A type can't appear twice in a list, so the example isn't one of those that ended.
    let is_new = |kind: &RelationshipType| ended.iter().all(|r| r.form.value.kind() != Some(*kind));
    let example = [RelationshipType::SelfService, RelationshipType::Personal]
        .into_iter()
        .find(is_new)
        .unwrap_or(RelationshipType::Automated);
    diagnostic
        .help(RuleMessage::KeepRetiredRelationship {
            line: literal(format!(
                "{key} = [{{ …, status = \"retired\" }}, \"{}\"]",
                example.word()
            )),
        })
        .help(RuleMessage::OrRemoveRetired)
}

/// Whether a segment has no relationship.
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
        if lacks_channel(cx, id) && !lacks_everything(cx, id) {
            let message = RuleMessage::SegmentWithoutChannel {
                segment: cx.name_of(id),
            };
            out.segment(
                id,
                Diagnostic::new(&SEGMENT_WITHOUT_CHANNEL, segment.id.span, message)
                    .help(RuleMessage::AddSegmentToChannel {
                        segment: literal(as_text(&segment.id.value)),
                    })
                    .help(RuleMessage::OrServeEveryone),
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

/// A segment that lacks a relationship and a channel too is reported once, here.
pub(super) fn segment_without_proposition(cx: &LintContext<'_>, out: &mut Findings) {
    let all_are_offered_something = names_nobody(cx);
    for (id, segment) in cx.segments() {
        if all_are_offered_something || !cx.propositions_for(id).is_empty() {
            continue;
        }
        let key = as_text(&segment.id.value);
        let segment_name = cx.name_of(id);
        let message = if lacks_everything(cx, id) {
            RuleMessage::SegmentWithoutAnything {
                segment: segment_name,
            }
        } else {
            RuleMessage::SegmentWithoutProposition {
                segment: segment_name,
            }
        };
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_WITHOUT_PROPOSITION, segment.id.span, message)
                .help(RuleMessage::AddSegmentToProposition {
                    segment: literal(key.as_str()),
                })
                .help(RuleMessage::OrAddProposition {
                    line: literal(format!("offer = {{ name = \"…\", for = {key} }}")),
                }),
        );
    }
}

/// Whether no proposition says whom it is for, or one is for everyone.
fn names_nobody(cx: &LintContext<'_>) -> bool {
    let everyone = |p: &Proposition| p.audience == Audience::Everyone;
    cx.canvas.propositions.is_empty() || cx.canvas.propositions.iter().any(everyone)
}

/// Whether a segment has no proposition, no relationship and no channel, though others have: one
/// gap, that `segment-without-proposition` reports.
fn lacks_everything(cx: &LintContext<'_>, segment: Id<Segment>) -> bool {
    cx.propositions_for(segment).is_empty()
        && !names_nobody(cx)
        && lacks_relationship(cx, segment)
        && cx.relationships().next().is_some()
        && lacks_channel(cx, segment)
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
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_segments(cx: &LintContext<'_>, out: &mut Findings) {
    if cx.relationships().next().is_none() || !is_unnamed_audience(cx) {
        return;
    }
    out.canvas(
        Diagnostic::new(&NO_SEGMENTS, cx.whole, RuleMessage::NoSegments).help(
            RuleMessage::AddSegments {
                line: literal("regulars = \"…\""),
            },
        ),
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
        let message = RuleMessage::SegmentTooBroad {
            segment: cx.name_of(id),
        };
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_TOO_BROAD, span, message)
                .help(RuleMessage::NameSpecificGroup {
                    line: literal("name = \"…\""),
                })
                .help(RuleMessage::OrSplitSegment),
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
