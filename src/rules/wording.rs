//! Rules about wording: texts that are still to be written, say nothing, or are too many.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::{BTreeSet, HashSet};

use super::context::{Findings, LintContext};
use super::listing::audience;
use super::messages::RuleMessage;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::framework::Shows;
use crate::locale::WordLists;
use crate::message::{count, quote};
use crate::model::{SegmentSet, name_from_id};
use crate::text::{Span, Spanned};

/// See `pages/placeholder-text.md`.
pub static PLACEHOLDER_TEXT: Rule = Rule {
    name: "placeholder-text",
    level: Level::Warning,
    meaning: "The canvas contains placeholder text.",
    since: "0.1.0",
    renamed_from: &[],
};

/// The ellipses that mark a missing text.
const ELLIPSES: [&str; 2] = ["…", "..."];

/// One finding a text. An id counts where it is declared and readers see it as a name, not where
/// it is referred to: otherwise one `TBD` would be reported at every place that names it.
pub(super) fn placeholder_text(cx: &LintContext<'_>, out: &mut Findings) {
    let names: Vec<_> = names(cx).collect();
    let mut all = cx.canvas.texts.all().to_owned();
    for (_, name) in &names {
        all.push('\n');
        all.push_str(name);
    }
    let placeholders = Placeholders::in_any(&all, cx.lists);
    let has_blank = all.split('\n').any(is_blank);
    if placeholders.is_empty() && !has_blank {
        return;
    }
    // Gathered only where a placeholder is found, which is seldom.
    let ids = LazyCell::new(|| declared_ids(cx));
    let reasons = LazyCell::new(|| {
        let reasons = cx.canvas.allow.iter().map(|a| a.reason.as_str());
        reasons.collect::<BTreeSet<_>>()
    });
    let mut report = |text: &str, span: Span, placeholder: &str| {
        let is_all = placeholder.eq_ignore_ascii_case(text.trim());
        // The reason of an exception may mention a placeholder. It is one only if it has no other
        // text.
        if !is_all && reasons.contains(text) {
            return;
        }
        let message = if is_all {
            RuleMessage::PlaceholderText {
                text: quote(text.trim()),
            }
        } else {
            RuleMessage::UnfinishedText {
                text: quote(text),
                placeholder: quote(placeholder),
            }
        };
        out.canvas(
            Diagnostic::new(&PLACEHOLDER_TEXT, span, message)
                .help(RuleMessage::ReplacePlaceholder)
                .help(RuleMessage::OrRemoveLine),
        );
    };
    for (text, span) in cx.canvas.texts.iter() {
        if let Some(placeholder) = placeholders.first_in(text)
            && !ids.contains(text)
        {
            report(text, span, placeholder);
        }
    }
    for (id, name) in &names {
        if let Some(placeholder) = placeholders.first_in(name)
            && *name == name_from_id(&id.value)
        {
            report(name, id.span, placeholder);
        }
    }
}

/// Whether a text is nothing but question marks, or a few words in square brackets such as the
/// `[Segment 1]` of a template.
fn is_blank(text: &str) -> bool {
    let text = text.trim();
    let asks = !text.is_empty() && text.chars().all(|c| matches!(c, '?' | '？' | '؟'));
    let inside = text.strip_prefix('[').and_then(|t| t.strip_suffix(']'));
    asks || inside.is_some_and(|t| !t.contains(['[', ']', '(']))
}

/// Whether a text holds a word of a list, as a whole word and without regard to case. Words that end
/// in a star stand for all that begin so.
pub(super) fn holds_word(text: &str, list: &[String]) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        list.iter().any(|known| match known.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == known,
        })
    })
}

/// The placeholders for texts that aren't written yet.
struct Placeholders<'a> {
    ellipses: Vec<&'static str>,
    words: Vec<&'a str>,
    phrases: Vec<&'a str>,
}

impl<'a> Placeholders<'a> {
    /// The listed placeholders that may occur in some texts. Most canvases have none, and then the
    /// texts needn't be searched one by one.
    fn in_any(texts: &str, lists: &'a WordLists) -> Self {
        let small = texts.to_lowercase();
        // A phrase may be broken over two lines, and its last word may not.
        let last_word = |phrase: &'a str| phrase.rsplit(' ').next().unwrap_or(phrase);
        let phrases = lists
            .placeholder_phrases
            .iter()
            .chain(&lists.template_questions);
        let phrases = phrases.map(String::as_str);
        let words = lists.placeholder_words.iter().map(String::as_str);
        Self {
            ellipses: ELLIPSES.into_iter().filter(|e| texts.contains(e)).collect(),
            words: words.filter(|word| texts.contains(word)).collect(),
            phrases: phrases.filter(|p| small.contains(last_word(p))).collect(),
        }
    }

    fn is_empty(&self) -> bool {
        self.ellipses.is_empty() && self.words.is_empty() && self.phrases.is_empty()
    }

    /// The first placeholder that a text holds, as it is written there or in the list.
    fn first_in<'t>(&self, text: &'t str) -> Option<&'t str>
    where
        'a: 't,
    {
        let alone = text.trim();
        if self.ellipses.contains(&alone) || is_blank(alone) {
            return Some(alone);
        }
        let mut words = text.split(|c: char| !c.is_alphanumeric());
        if let Some(word) = words.find(|word| self.words.contains(word)) {
            return Some(word);
        }
        if self.phrases.is_empty() {
            return None;
        }
        // A phrase may be broken over two lines.
        let flat = text.split_whitespace().collect::<Vec<_>>().join(" ");
        let flat = flat.to_lowercase();
        let mut phrases = self.phrases.iter().copied();
        phrases.find(|phrase| flat.contains(phrase))
    }
}

/// Every id that the canvas declares, and so every text that may be a reference.
fn declared_ids<'a>(cx: &LintContext<'a>) -> BTreeSet<&'a str> {
    let canvas = cx.canvas;
    let needs = canvas
        .segments
        .iter()
        .flat_map(|s| s.jobs.iter().chain(&s.pains).chain(&s.gains))
        .map(|n| &n.id);
    canvas
        .segments
        .iter()
        .map(|s| &s.id)
        .chain(canvas.channels.iter().map(|c| &c.id))
        .chain(canvas.propositions.iter().map(|p| &p.id))
        .chain(needs)
        .map(|id| id.value.as_str())
        .collect()
}

/// The names that readers see, each with the id of what it names.
fn names<'a>(cx: &LintContext<'a>) -> impl Iterator<Item = (&'a Spanned<String>, Cow<'a, str>)> {
    let segments = cx.canvas.segments.iter();
    let segments = segments.map(|s| (&s.id, s.shown_name()));
    let channels = cx.channels().map(|(_, c)| (&c.id, c.shown_name()));
    let propositions = cx.canvas.propositions.iter();
    let propositions = propositions.map(|p| (&p.id, p.shown_name()));
    segments.chain(channels).chain(propositions)
}

/// See `pages/vague-wording.md`.
pub static VAGUE_WORDING: Rule = Rule {
    name: "vague-wording",
    level: Level::Hint,
    meaning: "An item is a generic word that fits any business.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Checks the items of building blocks, value propositions and customer needs. Metrics aren't
/// checked: "Revenue" is a good one.
pub(super) fn vague_wording(cx: &LintContext<'_>, out: &mut Findings) {
    let canvas = cx.canvas;
    let mut find = |text: &str, span: Span, segments: &SegmentSet| {
        let bare = text.trim_matches(|c: char| !c.is_alphanumeric());
        if cx.lists.vague.contains(&bare.to_lowercase()) {
            let message = RuleMessage::VagueItem { text: quote(text) };
            out.segments(
                segments.clone(),
                Diagnostic::new(&VAGUE_WORDING, span, message).help(RuleMessage::DescribeItem),
            );
        }
    };
    for (_, items) in &canvas.blocks {
        for item in items {
            let segments = SegmentSet::new(item.audience.clone().unwrap_or_default());
            find(&item.name.value, item.name.span, &segments);
        }
    }
    for (id, segment) in cx.segments() {
        let itself = SegmentSet::new(vec![id]);
        for need in segment
            .jobs
            .iter()
            .chain(&segment.pains)
            .chain(&segment.gains)
        {
            find(&need.text.value, need.text.span, &itself);
        }
    }
    for proposition in canvas.propositions.iter() {
        let segments = &audience(proposition);
        let named = proposition.name.as_ref().map(|n| n.span);
        let span = named.unwrap_or(proposition.id.span);
        find(&proposition.shown_name(), span, segments);
        let items = proposition.products.iter();
        for item in items
            .chain(&proposition.pain_relievers)
            .chain(&proposition.gain_creators)
        {
            find(&item.name.value, item.name.span, segments);
        }
    }
    vague_propositions(cx, out);
}

/// Words that are fine as an item, but too general as the whole offer.
fn vague_propositions(cx: &LintContext<'_>, out: &mut Findings) {
    for proposition in cx.canvas.propositions.iter() {
        let name = proposition.shown_name();
        let bare = name.trim_matches(|c: char| !c.is_alphanumeric());
        if !cx.lists.vague_propositions.contains(&bare.to_lowercase()) {
            continue;
        }
        let named = proposition.name.as_ref().map(|n| n.span);
        let message = RuleMessage::VagueProposition {
            text: quote(name.as_ref()),
        };
        out.segments(
            audience(proposition),
            Diagnostic::new(
                &VAGUE_WORDING,
                named.unwrap_or(proposition.id.span),
                message,
            )
            .help(RuleMessage::DescribeBenefit),
        );
    }
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
            block: quote(&block.id),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn a_placeholder_is_found_among_other_texts_however_it_stands() {
        let lists = &Locale::of("en").expect("it is a language").lists;
        for (text, found) in [
            ("TBD", Some("TBD")),
            ("Ask Anna (TODO)", Some("TODO")),
            ("todo", None),
            ("TODOS", None),
            (" … ", Some("…")),
            ("and so on …", None),
            ("To be\n  Determined", Some("to be determined")),
            ("The price is TO BE DECIDED.", Some("to be decided")),
            ("determined to be quick", None),
            ("Bakers", None),
        ] {
            let texts = format!("Bakers\n{text}\nFairs\n");
            let placeholders = Placeholders::in_any(&texts, lists);
            assert_eq!(placeholders.first_in(text), found, "{text:?}");
        }
        assert!(Placeholders::in_any("Bakers\nFairs\n", lists).is_empty());
    }
}
