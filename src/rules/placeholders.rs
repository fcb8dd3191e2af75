//! Placeholder text: what is still to be written.

use std::borrow::Cow;
use std::cell::LazyCell;
use std::collections::BTreeSet;

use super::context::{Findings, LintContext};
use super::messages::RuleMessage;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::locale::WordLists;
use crate::message::{Message, quote};
use crate::model::name_from_id;
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

/// One finding a canvas, at the first text. An id counts where it is declared and readers see it as a name, not where
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
    let mut written: Vec<(Span, Message)> = Vec::new();
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
        } else if is_question(placeholder, cx.lists) {
            RuleMessage::TemplateQuestion { text: quote(text) }
        } else {
            RuleMessage::UnfinishedText {
                text: quote(text),
                placeholder: quote(placeholder),
            }
        };
        written.push((span, message.into()));
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
    written.sort_by_key(|(span, _)| *span);
    let mut written = written.into_iter();
    let Some((first, message)) = written.next() else {
        return;
    };
    let mut diagnostic = Diagnostic::new(&PLACEHOLDER_TEXT, first, message)
        .help(RuleMessage::ReplacePlaceholder)
        .help(RuleMessage::OrRemoveLine);
    for (other, _) in written {
        diagnostic = diagnostic.label(other, RuleMessage::AlsoPlaceholder);
    }
    out.canvas(diagnostic);
}

/// Whether a placeholder is a question of a template.
fn is_question(placeholder: &str, lists: &WordLists) -> bool {
    lists.template_questions.iter().any(|q| q == placeholder)
}

/// Whether a text is a placeholder, or holds one.
pub(super) fn is_placeholder(text: &str, lists: &WordLists) -> bool {
    Placeholders::in_any(text, lists).first_in(text).is_some()
}

/// Whether a text is nothing but question marks, or a few words in square brackets such as the
/// `[Segment 1]` of a template.
fn is_blank(text: &str) -> bool {
    let text = text.trim();
    let asks = !text.is_empty() && text.chars().all(|c| matches!(c, '?' | '？' | '؟'));
    let inside = text.strip_prefix('[').and_then(|t| t.strip_suffix(']'));
    asks || inside.is_some_and(|t| !t.contains(['[', ']', '(']))
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
