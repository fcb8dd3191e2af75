//! Rules about segments that are alike: in how they are served, or in everything but the name.

use std::collections::{BTreeMap, HashSet};

use super::context::{Findings, LintContext};
use super::listing::{exception, listed};
use super::messages::RuleMessage;
use super::segments::{key_in_relationships, lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::{literal, quote, word};
use crate::model::{
    Amount, Channel, Form, Id, Need, Preference, Proposition, Relationship, Segment, SegmentSet,
};
use crate::notation::Figure;
use crate::vocabulary::{
    ChannelKind, CustomerValue, Market, RelationshipType, SegmentKind, Vocabulary,
};

/// See `pages/same-relationship-everywhere.md`.
pub static SAME_RELATIONSHIP_EVERYWHERE: Rule = Rule {
    name: "same-relationship-everywhere",
    level: Level::Warning,
    meaning: "All segments have the same relationships.",
    since: "0.1.0",
    renamed_from: &[],
};

/// A segment without a relationship counts as different: its relationship may be added later.
pub(super) fn same_relationship_everywhere(cx: &LintContext<'_>, out: &mut Findings) {
    if !are_served_alike(cx) {
        return;
    }
    let segments: Vec<_> = cx.canvas.segments.ids().collect();
    let Some(first) = segments.first() else {
        return;
    };
    let kinds = kinds_of(cx, *first);
    let mut keys: Vec<_> = segments
        .iter()
        .filter_map(|id| key_in_relationships(cx, *id))
        .collect();
    keys.sort_unstable();
    let Some(last) = keys.pop() else {
        return;
    };
    let types = listed(&kinds, |kind| match kind {
        Sort::Typed(kind) => word(RelationshipType::SECTION, word_for(cx, *kind)),
        Sort::Other(label) => quote(*label),
    });
    let message = RuleMessage::SameRelationshipEverywhere { types };
    let mut diagnostic = Diagnostic::new(&SAME_RELATIONSHIP_EVERYWHERE, last, message)
        .help(RuleMessage::AskEachSegment)
        .help(RuleMessage::DifferInOne)
        .help(RuleMessage::OrExplainSameness {
            line: exception(&SAME_RELATIONSHIP_EVERYWHERE),
        });
    for key in keys {
        diagnostic = diagnostic.label(key, RuleMessage::SameRelationshipsHere);
    }
    out.segments(SegmentSet::new(segments), diagnostic);
}

/// Whether `same-relationship-everywhere` is reported: all segments are served alike, and nothing
/// else explains it.
pub(super) fn are_served_alike(cx: &LintContext<'_>) -> bool {
    let mut ids = cx.canvas.segments.ids();
    let Some(first) = ids.next().filter(|_| cx.canvas.segments.len() > 1) else {
        return false;
    };
    let facts = facts_of(cx, first);
    if facts.is_empty()
        || ids.any(|id| facts_of(cx, id) != facts)
        || are_mass_markets_served_as_such(cx)
    {
        return false;
    }
    // A relationship written for `all` is deliberate.
    if cx.relationships().all(|r| r.segments.is_everyone()) {
        return false;
    }
    // `similar-segments` is reported first.
    let segments = cx.canvas.segments.len();
    look_alikes(cx).iter().all(|group| group.len() != segments)
}

/// Whether two segments have the very same relationships.
pub(super) fn do_two_share(cx: &LintContext<'_>) -> bool {
    let mut seen = HashSet::new();
    let mut lists = cx.segments().map(|(id, _)| {
        let mut forms: Vec<&Form> = cx.relationships_of(id).map(|r| &r.form.value).collect();
        forms.sort_by_key(|form| (sort_of_form(form), form.label()));
        forms
    });
    lists.any(|forms| !forms.is_empty() && !seen.insert(forms))
}

/// Whether all segments are mass markets without personal service, so that the same relationship
/// suits them all.
fn are_mass_markets_served_as_such(cx: &LintContext<'_>) -> bool {
    let is_mass = |s: &Segment| s.market.map(|m| m.value) == Some(Market::Mass);
    let is_in_person = |r: &Relationship| {
        r.form
            .value
            .kind()
            .is_some_and(RelationshipType::is_personal)
    };
    cx.segments().all(|(_, s)| is_mass(s)) && !cx.relationships().any(is_in_person)
}

/// What a relationship is and how it works, so that two can be compared.
type Facts<'a> = (
    &'a Form,
    [Option<&'a str>; 4],
    Option<&'a [Id<Channel>]>,
    Option<&'a Amount>,
    Option<&'a Figure>,
);

/// The facts of a segment's relationships, in an order of their own.
fn facts_of<'a>(cx: &LintContext<'a>, segment: Id<Segment>) -> Vec<Facts<'a>> {
    let mut relationships: Vec<&Relationship> = cx.relationships_of(segment).collect();
    relationships.sort_by_key(|r| sort_of(r));
    let facts = relationships.into_iter().map(|r| {
        let [frequency, data, input, note] = [&r.frequency, &r.data, &r.input, &r.note];
        let texts = [frequency, data, input, note].map(|t| t.as_deref());
        let via = r.via.as_ref().map(|v| &v.value[..]);
        (&r.form.value, texts, via, r.cost.as_ref(), r.staff.as_ref())
    });
    facts.collect()
}

/// A sort of relationship: a type, or one of the author's own by its label.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Sort<'a> {
    Typed(RelationshipType),
    Other(&'a str),
}

fn kinds_of<'a>(cx: &LintContext<'a>, segment: Id<Segment>) -> Vec<Sort<'a>> {
    set(cx.relationships_of(segment).map(sort_of))
}

fn sort_of(relationship: &Relationship) -> Sort<'_> {
    sort_of_form(&relationship.form.value)
}

fn sort_of_form(form: &Form) -> Sort<'_> {
    match form {
        Form::Typed { kind, .. } => Sort::Typed(kind.like()),
        Form::Other { label } => Sort::Other(label),
    }
}

/// Each of some things once, in their own order.
fn set<T: Ord>(things: impl Iterator<Item = T>) -> Vec<T> {
    let mut things: Vec<T> = things.collect();
    things.sort_unstable();
    things.dedup();
    things
}

/// What the canvas writes for a type: the book's own word if it is the only one.
fn word_for<'a>(cx: &LintContext<'a>, kind: RelationshipType) -> &'a str {
    let mut words = cx.relationships().filter_map(|r| match &r.form.value {
        Form::Typed { kind: term, .. } if term.like() == kind => Some(term.word()),
        Form::Typed { .. } | Form::Other { .. } => None,
    });
    match words.next() {
        Some(first) if words.all(|word| word == first) => first,
        Some(_) | None => kind.word(),
    }
}

/// See `pages/similar-segments.md`.
pub static SIMILAR_SEGMENTS: Rule = Rule {
    name: "similar-segments",
    level: Level::Warning,
    meaning: "Two or more segments differ only in name.",
    since: "0.1.0",
    renamed_from: &["indistinct-segments"],
};

pub(super) fn similar_segments(cx: &LintContext<'_>, out: &mut Findings) {
    for group in look_alikes(cx) {
        let [others @ .., last] = &group[..] else {
            continue;
        };
        let message = RuleMessage::SimilarSegments {
            segments: names(cx, &group),
        };
        let key = |id: Id<Segment>| cx.canvas.segments[id].id.span;
        let mut diagnostic = Diagnostic::new(&SIMILAR_SEGMENTS, key(*last), message)
            .help(RuleMessage::AddOwnProposition {
                line: literal("for = \"…\""),
            })
            .help(RuleMessage::OrAddDifference {
                expects: literal("expects = \"…\""),
                traits: literal("traits = [\"…\"]"),
            })
            .help(RuleMessage::OrMergeSegments);
        for other in others {
            diagnostic = diagnostic.label(key(*other), RuleMessage::SameAsThisOne);
        }
        out.segments(SegmentSet::new(group), diagnostic);
    }
}

/// The groups of two or more segments that nothing tells apart. What has no relationship yet
/// shares none, and where neither channels nor propositions are known, too little is said to compare.
pub(super) fn look_alikes(cx: &LintContext<'_>) -> Vec<Vec<Id<Segment>>> {
    let too_few = cx.canvas.segments.len() < 2;
    if too_few || !cx.has_channels() && cx.canvas.propositions.is_empty() {
        return Vec::new();
    }
    let mut alike: BTreeMap<SegmentProfile<'_>, Vec<Id<Segment>>> = BTreeMap::new();
    let mut lines = lines_for(cx);
    for (id, segment) in cx.segments() {
        if !lacks_relationship(cx, id) {
            alike
                .entry(portrait(cx, id, segment, &mut lines))
                .or_default()
                .push(id);
        }
    }
    let mut groups: Vec<_> = alike.into_values().filter(|g| g.len() > 1).collect();
    groups.sort_unstable();
    groups
}

/// All that sets a segment apart, in no order of its own. Names and notes do not, and neither do
/// the channels that reach everyone.
#[derive(Debug, PartialEq, Eq, PartialOrd, Ord)]
struct SegmentProfile<'a> {
    kinds: Vec<Sort<'a>>,
    labels: Vec<&'a str>,
    through: Vec<Id<Channel>>,
    lines: Vec<(usize, usize)>,
    channels: &'a [Id<Channel>],
    propositions: &'a [Id<Proposition>],
    kind: Option<SegmentKind>,
    market: Option<Market>,
    value: Option<CustomerValue>,
    expects: Vec<RelationshipType>,
    prefers: Vec<(Option<Id<Channel>>, Option<ChannelKind>)>,
    traits: Vec<&'a str>,
    ideal: Option<&'a str>,
    jobs: Vec<&'a str>,
    pains: Vec<&'a str>,
    gains: Vec<&'a str>,
}

/// For each segment the lines of the poster's blocks that name it.
fn lines_for(cx: &LintContext<'_>) -> BTreeMap<Id<Segment>, Vec<(usize, usize)>> {
    let mut lines: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for (block, (_, items)) in cx.canvas.blocks.iter().enumerate() {
        for (line, item) in items.iter().enumerate() {
            for segment in item.audience.iter().flatten() {
                lines.entry(*segment).or_default().push((block, line));
            }
        }
    }
    lines
}

fn portrait<'a>(
    cx: &'a LintContext<'_>,
    id: Id<Segment>,
    segment: &'a Segment,
    lines: &mut BTreeMap<Id<Segment>, Vec<(usize, usize)>>,
) -> SegmentProfile<'a> {
    fn texts(needs: &[Need]) -> Vec<&str> {
        set(needs.iter().map(|n| n.text.value.as_str()))
    }
    SegmentProfile {
        kinds: kinds_of(cx, id),
        labels: set(cx.relationships_of(id).filter_map(|r| r.form.value.label())),
        through: set(cx
            .relationships_of(id)
            .flat_map(|r| r.via.iter().flat_map(|v| v.value.iter().copied()))),
        lines: lines.remove(&id).unwrap_or_default(),
        channels: cx.channels_of_some(id),
        propositions: cx.propositions_for(id),
        kind: segment.kind,
        market: segment.market.map(|m| m.value),
        value: segment.value,
        expects: set(segment.expects.iter().map(|e| e.value.like())),
        prefers: set(segment.prefers.iter().map(|p| match &p.value {
            Preference::Channel(id) => (Some(*id), None),
            Preference::Kind(kind) => (None, Some(kind.like())),
        })),
        traits: set(segment.traits.iter().map(String::as_str)),
        ideal: segment.ideal.as_deref(),
        jobs: texts(&segment.jobs),
        pains: texts(&segment.pains),
        gains: texts(&segment.gains),
    }
}
