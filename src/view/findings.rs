//! "Points to review": warnings and hints in plain words, below the tables.

use std::collections::BTreeSet;

use super::{Element, Inline, Inlines, Note, Notes, Options, Scope, capitalized, text};
use crate::diagnostic::Level;
use crate::locale::Locale;
use crate::message::{ListMessage, Message, quote};
use crate::rules::{Finding, Subject, is_about_writing};
use crate::vocabulary::Guidance;

/// What was explained: the language, the section and word, and how much of it.
type Explained<'a> = (&'static str, &'static str, &'a str, Guidance);

/// What a chapter has said already: each thing is explained once, and each finding shown once.
#[derive(Debug, Default)]
pub struct ChapterState<'a> {
    explained: BTreeSet<Explained<'a>>,
    found: BTreeSet<(&'static str, usize, usize)>,
    told: BTreeSet<usize>,
}

impl<'a> ChapterState<'a> {
    /// Whether what concerns a model as a whole is told for the first time.
    pub(super) fn tells_of(&mut self, model: usize) -> bool {
        self.told.insert(model)
    }

    /// Whether a thing is explained for the first time, briefly or in full.
    pub(super) fn explains(
        &mut self,
        locale: &Locale,
        section: &'static str,
        word: &'a str,
        how: Guidance,
    ) -> bool {
        self.explained.insert((locale.tag(), section, word, how))
    }

    /// Whether a thing has been explained, briefly or in full.
    pub(super) fn has_explained(
        &self,
        locale: &Locale,
        section: &'static str,
        word: &str,
        how: Guidance,
    ) -> bool {
        self.explained.contains(&(locale.tag(), section, word, how))
    }
}

/// The findings that are shown here: of the model those that its chapter has not shown, then the
/// block's own.
pub(super) fn choose<'a>(
    scope: &Scope<'a>,
    options: &Options<'a>,
    said: &mut ChapterState<'a>,
) -> Vec<&'a Finding> {
    let of_model = options.findings.iter().enumerate();
    of_model
        .filter(|(index, f)| {
            concerns(f, scope)
                && said
                    .found
                    .insert((scope.locale.tag(), options.model, *index))
        })
        .map(|(_, finding)| finding)
        .chain(options.own_findings)
        .filter(|finding| !is_about_writing(finding.diagnostic.rule))
        .collect()
}

pub(super) fn part<'a>(scope: &Scope<'a>, chosen: &[&'a Finding]) -> Option<Element<'a>> {
    if chosen.is_empty() {
        return None;
    }
    let mut list: Vec<Note<'a>> = chosen.iter().map(|f| note(f, scope)).collect();
    // The graver first; what is equally grave stays in the order of the text.
    list.sort_by_key(|n| n.level);
    Some(Element::Notes(Notes {
        title: text(&scope.locale.messages.to_look_at),
        list,
    }))
}

/// Whether a finding is about what the page shows.
pub fn concerns(finding: &Finding, scope: &Scope<'_>) -> bool {
    match &finding.subject {
        Subject::Canvas => !scope.is_narrowed(),
        Subject::Segments(list) => scope.shows_any(list),
    }
}

fn note<'a>(finding: &'a Finding, scope: &Scope<'a>) -> Note<'a> {
    let messages = &scope.locale.messages;
    let diagnostic = &finding.diagnostic;
    Note {
        level: diagnostic.level,
        label: text(match diagnostic.level {
            Level::Error => &messages.error,
            Level::Warning => &messages.warning,
            Level::Hint | Level::Note => &messages.hint,
        }),
        message: said(&diagnostic.message, scope.locale),
        // What to do is for authors: a reader sees no text of the canvas.
        steps: diagnostic
            .steps
            .iter()
            .map(|step| said(&step.message, scope.locale))
            .collect(),
        rule: diagnostic.rule.into(),
    }
}

/// A message as a sentence of a page.
pub(super) fn said(message: &Message, locale: &Locale) -> Inlines<'static> {
    let words = locale.translator();
    let labeled = message.with_words(&|set, word| {
        let label = locale.inner_label_of(set, word);
        quote(label.unwrap_or_else(|| word.into()))
    });
    let (phrase, end) = (
        words.say(&labeled),
        words.say(&ListMessage::SentenceEnd.into()),
    );
    let inlines = sentence(&phrase, &end).into_iter();
    inlines.map(Inline::into_owned).collect()
}

/// A phrase of a report as a sentence of a page. What a report quotes in backticks stands out here;
/// all else is literal, as any of it may be the author's.
fn sentence<'a>(phrase: &'a str, end: &'a str) -> Inlines<'a> {
    let mut line = Vec::new();
    // What is not yet in the line, and how far into it nothing is quoted.
    let (mut rest, mut seen) = (phrase, 0);
    while let Some(at) = rest[seen..].find(['`', '"']).map(|at| seen + at) {
        if let Some((name, after)) = quoted(&rest[at..]) {
            line.extend(literal(&rest[..at]));
            line.extend([Inline::Strong, Inline::Text(name.into()), Inline::Close]);
            (rest, seen) = (after, 0);
        } else {
            // What TOML quotes may hold backticks that mean nothing.
            seen = at + end_of_text(&rest[at..]);
        }
    }
    line.extend(literal(rest));
    if !phrase.ends_with(['.', '?', '!', '。', '？', '！', '؟']) {
        line.push(Inline::Text(end.into()));
    }
    capitalized(line)
}

fn literal(text: &str) -> Option<Inline<'_>> {
    (!text.is_empty()).then(|| Inline::Text(text.into()))
}

/// What stands at the beginning between two runs of backticks of one length, and what follows.
fn quoted(text: &str) -> Option<(&str, &str)> {
    let inside = text.trim_start_matches('`');
    let marks = &text[..text.len() - inside.len()];
    if marks.is_empty() {
        return None;
    }
    let mut at = 0;
    while let Some(found) = inside[at..].find('`') {
        let start = at + found;
        let after = inside[start..].trim_start_matches('`');
        let end = inside.len() - after.len();
        if end - start == marks.len() {
            let name = &inside[..start];
            let spaced = name.strip_prefix(' ').and_then(|n| n.strip_suffix(' '));
            return Some((spaced.filter(|_| marks.len() > 1).unwrap_or(name), after));
        }
        at = end;
    }
    None
}

/// Where a text in TOML's quotes at the beginning ends; else where the marks at the beginning do.
fn end_of_text(text: &str) -> usize {
    let mut escaped = false;
    let inside = text.strip_prefix('"').unwrap_or_default();
    for (at, c) in inside.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return at + 2,
            _ => {}
        }
    }
    if text.starts_with('"') {
        1
    } else {
        text.len() - text.trim_start_matches('`').len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::{as_text, quoted};

    /// A sentence as one line, to compare whole.
    fn shown(phrase: &str) -> String {
        let pieces = sentence(phrase, ".").into_iter();
        pieces
            .map(|piece| match piece {
                Inline::Text(text) => text.unescaped().to_owned(),
                Inline::Strong => "⟨".to_owned(),
                Inline::Close => "⟩".to_owned(),
                other => format!("{other:?}"),
            })
            .collect()
    }

    #[test]
    fn a_sentence_shows_what_is_quoted_and_no_mark_of_the_author() {
        for (phrase, expected) in [
            ("there is no `a`", "There is no ⟨a⟩."),
            ("`a` and `b c`?", "⟨a⟩ and ⟨b c⟩?"),
            ("write ``` on a line", "Write ``` on a line."),
            (
                "*a* [b](https://c.d) <e> &amp;",
                "*a* [b](https://c.d) <e> &amp;.",
            ),
            ("for = \"a`b\" in `c`", "For = \"a`b\" in ⟨c⟩."),
            ("a \" in `b` and `c", "A \" in ⟨b⟩ and `c."),
            ("", "."),
        ] {
            assert_eq!(shown(phrase), expected);
        }
        for text in ["a`b", "`", "``", "`a`", " a ", "*a*", "a\"b", "[a](b.html)"] {
            let phrase = format!(
                "there is {}, write {} or {}!",
                quoted(text),
                as_text(text),
                quoted("x")
            );
            let expected = format!("There is ⟨{text}⟩, write {} or ⟨x⟩!", as_text(text));
            assert_eq!(shown(&phrase), expected);
        }
    }
}
