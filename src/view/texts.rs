//! Texts of the language and of the author, as pieces of a line.

use std::borrow::Cow;

use super::inline::{Badge, Inline, Inlines, Text};
use crate::locale::Locale;
use crate::markdown::inline::{self, Mark};
use crate::model::{Id, Segment};
use crate::vocabulary::Vocabulary;

pub(super) fn badge(segment: Id<Segment>) -> Badge {
    Badge {
        index: segment.index(),
    }
}

/// A text of ours.
pub(super) fn text(locale: &str) -> Text<'_> {
    locale.into()
}

/// A line of ours, without marks.
pub(super) fn plain<'a>(words: impl Into<Cow<'a, str>>) -> Inlines<'a> {
    vec![Inline::Text(words.into().into())]
}

/// An author's text with the marks it may use.
pub(super) fn author<'a>(written: impl Into<Cow<'a, str>>) -> Inlines<'a> {
    let written = written.into();
    if inline::may_have_marks(&written) {
        inline::marks(&written).into_iter().map(piece).collect()
    } else {
        vec![Inline::Text(written.into())]
    }
}

pub(super) fn piece(mark: Mark) -> Inline<'static> {
    match mark {
        Mark::Text(t) => Inline::Text(t.into()),
        Mark::Break => Inline::Break,
        Mark::Code(c) => Inline::Code(c.into()),
        Mark::Emphasis => Inline::Emphasis,
        Mark::Strong => Inline::Strong,
        Mark::Link(to) => Inline::Link(to.into()),
        Mark::Close => Inline::Close,
    }
}

/// A line that begins with a capital letter.
pub(super) fn capitalized<'a>(mut line: Inlines<'a>) -> Inlines<'a> {
    if let Some(Inline::Text(text)) = line.first_mut() {
        let mut chars = text.unescaped().chars();
        if let Some(first) = chars.next().filter(|c| !c.is_uppercase()) {
            let mut capital = String::with_capacity(text.unescaped().len());
            capital.extend(first.to_uppercase());
            capital.push_str(chars.as_str());
            *text = capital.into();
        }
    }
    line
}

/// Lines in one, with a separator between them.
pub(super) fn join<'a>(
    lines: impl IntoIterator<Item = Inlines<'a>>,
    separator: &'a str,
) -> Inlines<'a> {
    let mut lines = lines.into_iter();
    let mut out = lines.next().unwrap_or_default();
    for line in lines {
        out.push(Inline::Text(separator.into()));
        out.extend(line);
    }
    out
}

/// Labels of a vocabulary as one line that begins with them.
pub(super) fn labels<'a, V: Vocabulary>(
    list: impl IntoIterator<Item = V>,
    locale: &'a Locale,
) -> Inlines<'a> {
    let labels = list.into_iter().enumerate().map(|(n, word)| match n {
        0 => plain(locale.label(word)),
        _ => plain(locale.inner_label(word)),
    });
    join(labels, &locale.messages.comma)
}

/// A label of a vocabulary inside a line.
pub(super) fn inner<'a, V: Vocabulary>(word: Option<V>, locale: &'a Locale) -> Inlines<'a> {
    word.map(|w| plain(locale.inner_label(w)))
        .unwrap_or_default()
}
