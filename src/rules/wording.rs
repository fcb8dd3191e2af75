//! Rules about wording: items that say nothing, or are too many.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashSet};

use super::context::{Findings, LintContext};
use super::listing::audience;
use super::messages::RuleMessage;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::framework::Shows;
use crate::message::{count, quote, word};
use crate::model::SegmentSet;
use crate::text::Span;

/// See `pages/vague-wording.md`.
pub static VAGUE_WORDING: Rule = Rule {
    name: "vague-wording",
    level: Level::Hint,
    meaning: "An item is a generic word that fits any business.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Checks the items of building blocks, value propositions and customer needs. Metrics aren't
/// checked: "Revenue" is a good one. A heading of `costs` isn't reported on its own. One finding a
/// word, unless another text of the canvas says more about it.
pub(super) fn vague_wording(cx: &LintContext<'_>, out: &mut Findings) {
    let described = described(cx);
    let mut vague: BTreeMap<String, Vec<&Described>> = BTreeMap::new();
    for item in &described {
        let bare = item.text.trim_matches(|c: char| !c.is_alphanumeric());
        let word = bare.to_lowercase();
        if is_vague(cx, &word, item.place) {
            vague.entry(word).or_default().push(item);
        }
    }
    if vague.is_empty() {
        return;
    }
    let explained = explained(cx, &described, &vague);
    for (word, items) in &vague {
        let Some(first) = items.iter().find(|i| i.place != Place::Costs) else {
            continue;
        };
        if explained.contains(word) {
            continue;
        }
        let text = quote(first.text.as_ref());
        let diagnostic = match first.place {
            Place::Proposition if cx.lists.vague_propositions.contains(word) => Diagnostic::new(
                &VAGUE_WORDING,
                first.span,
                RuleMessage::VagueProposition { text },
            )
            .help(RuleMessage::DescribeBenefit),
            Place::Proposition | Place::Item | Place::Costs => {
                Diagnostic::new(&VAGUE_WORDING, first.span, RuleMessage::VagueItem { text })
                    .help(RuleMessage::DescribeItem)
            }
        };
        let others = items.iter().filter(|i| i.span != first.span);
        let diagnostic = others.fold(diagnostic, |d, other| {
            d.label(other.span, RuleMessage::AlsoVague)
        });
        let segments = items.iter().flat_map(|i| i.segments.iter().copied());
        out.segments(SegmentSet::new(segments.collect()), diagnostic);
    }
}

/// Where a text is that may be vague.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// The name of a value proposition.
    Proposition,
    /// An item of the block `costs`, where a general heading is ordinary.
    Costs,
    /// Any other item or need.
    Item,
}

/// A text that says what the business is about.
#[derive(Debug)]
struct Described<'a> {
    text: Cow<'a, str>,
    span: Span,
    place: Place,
    segments: SegmentSet,
}

fn is_vague(cx: &LintContext<'_>, word: &String, place: Place) -> bool {
    cx.lists.vague.contains(word)
        || place == Place::Proposition && cx.lists.vague_propositions.contains(word)
}

/// The items, needs and value propositions.
fn described<'a>(cx: &LintContext<'a>) -> Vec<Described<'a>> {
    let canvas = cx.canvas;
    let mut all = Vec::new();
    let mut add = |text: Cow<'a, str>, span: Span, place: Place, segments: &SegmentSet| {
        all.push(Described {
            text,
            span,
            place,
            segments: segments.clone(),
        });
    };
    for (block, items) in &canvas.blocks {
        let place = match block.as_str() {
            "costs" => Place::Costs,
            _ => Place::Item,
        };
        for item in items {
            let segments = SegmentSet::new(item.audience.clone().unwrap_or_default());
            add(
                Cow::from(&item.name.value),
                item.name.span,
                place,
                &segments,
            );
        }
    }
    for (id, segment) in cx.segments() {
        let itself = SegmentSet::new(vec![id]);
        let needs = segment.jobs.iter().chain(&segment.pains);
        for need in needs.chain(&segment.gains) {
            let text = Cow::from(&need.text.value);
            add(text, need.text.span, Place::Item, &itself);
        }
    }
    for proposition in canvas.propositions.iter() {
        let segments = &audience(proposition);
        let named = proposition.name.as_ref().map(|n| n.span);
        let span = named.unwrap_or(proposition.id.span);
        add(proposition.shown_name(), span, Place::Proposition, segments);
        let items = proposition.products.iter();
        let items = items.chain(&proposition.pain_relievers);
        for item in items.chain(&proposition.gain_creators) {
            let text = Cow::from(&item.name.value);
            add(text, item.name.span, Place::Item, segments);
        }
    }
    all
}

/// The vague words that another line holds among others: "Support levels with SLAs" says more about
/// "Support".
fn explained(
    cx: &LintContext<'_>,
    described: &[Described<'_>],
    vague: &BTreeMap<String, Vec<&Described<'_>>>,
) -> BTreeSet<String> {
    let mut explained = BTreeSet::new();
    let labels = cx.relationships().filter_map(|r| r.form.value.label());
    let channels = cx.channels().filter_map(|(_, c)| c.name.as_deref());
    let lines = described.iter().map(|d| d.text.as_ref());
    for text in lines.chain(labels).chain(channels) {
        let small = text.to_lowercase();
        let words = small.split(|c: char| !c.is_alphanumeric());
        let words: Vec<&str> = words.filter(|w| !w.is_empty()).collect();
        if words.len() > 1 {
            let vague = words.into_iter().filter(|word| vague.contains_key(*word));
            explained.extend(vague.map(str::to_owned));
        }
    }
    explained
}

/// See `pages/too-many-items.md`.
pub static TOO_MANY_ITEMS: Rule = Rule {
    name: "too-many-items",
    level: Level::Hint,
    meaning: "A building block has more than 12 items.",
    since: "0.1.0",
    renamed_from: &[],
};

/// How many items a block may hold and still be taken in at a glance.
const MOST_ITEMS: usize = 12;

/// One finding a block, at its last item.
pub(super) fn too_many_items(cx: &LintContext<'_>, out: &mut Findings) {
    let canvas = cx.canvas;
    let own: usize = canvas.blocks.iter().map(|(_, items)| items.len()).sum();
    let things = canvas.segments.len() + canvas.propositions.len() + canvas.channels.len();
    // No block holds more than there is.
    if own + things + canvas.relationships.len() <= MOST_ITEMS {
        return;
    }
    for block in &canvas.framework.blocks {
        let shows = block.shows.iter();
        let items: Vec<Span> = shows.flat_map(|s| items(cx, *s, &block.id)).collect();
        let (Some(last), true) = (items.last(), items.len() > MOST_ITEMS) else {
            continue;
        };
        let message = RuleMessage::TooManyItems {
            block: word("block", &block.id),
            count: count(items.len()),
            most: count(MOST_ITEMS),
        };
        out.canvas(
            Diagnostic::new(&TOO_MANY_ITEMS, *last, message)
                .help(RuleMessage::GroupItems)
                .help(RuleMessage::OrSplitCanvas),
        );
    }
}

/// Where the items are written that a block of the poster shows. A relationship that several
/// segments have is one item: the poster shows it once, with a badge for each.
pub(super) fn items(cx: &LintContext<'_>, shows: Shows, block: &str) -> Vec<Span> {
    let canvas = cx.canvas;
    match shows {
        Shows::List => {
            let own = canvas.blocks.iter().filter(|(b, _)| b == block);
            own.flat_map(|(_, items)| items.iter().map(|i| i.name.span))
                .collect()
        }
        Shows::Segments => cx.segments().map(|(_, s)| s.id.span).collect(),
        Shows::Propositions => canvas.propositions.iter().map(|p| p.id.span).collect(),
        Shows::Channels => cx.channels().map(|(_, c)| c.id.span).collect(),
        Shows::Relationships => {
            let mut seen = HashSet::new();
            cx.relationships()
                .filter(|r| seen.insert(&r.form.value))
                .map(|r| r.form.span)
                .collect()
        }
    }
}
