//! Rules about the author's own words for channels and relationships: what they may mean, and where
//! they say something else than they seem to.

use super::context::{Findings, LintContext};
pub use crate::diagnostic::CHANNEL_AS_RELATIONSHIP;
use crate::diagnostic::{DUPLICATE_RELATIONSHIP, Diagnostic, Level, Rule, as_key, as_text, quoted};
use crate::model::Unsorted;

/// See `pages/unsorted-words.md`.
pub static UNSORTED_WORDS: Rule = Rule {
    name: "unsorted-words",
    level: Level::Hint,
    meaning: "Channels or relationships in your own words have no kind or type.",
    since: "0.2.0",
    renamed_from: &[],
};

/// Reported once a canvas, at the first such text.
pub(super) fn unsorted_words(cx: &LintContext<'_>, out: &mut Findings) {
    let own = &cx.canvas.own_words;
    let Some(first) = own.unsorted.first() else {
        return;
    };
    let count = own.unsorted.len() + own.more;
    let message = match count {
        1 => format!("{} has no {}", quoted(&first.text.value), first.key),
        _ => format!("{count} channels and relationships have no kind or type"),
    };
    let mut diagnostic = Diagnostic::new(&UNSORTED_WORDS, first.text.span, message);
    for item in &own.unsorted {
        diagnostic = diagnostic.help(proposal(item));
    }
    if own.more > 0 {
        diagnostic = diagnostic.help(format!("and {} more", own.more));
    }
    out.canvas(diagnostic);
}

/// What to write for a text, or how to say that its words are meant as they are.
fn proposal(item: &Unsorted) -> String {
    let text = &item.text.value;
    let name = match item.key {
        "kind" => "name",
        _ => "label",
    };
    let line = |word: &str| {
        format!(
            "{{ {} = {}, {name} = {} }}",
            item.key,
            as_text(word),
            as_text(text)
        )
    };
    match &item.proposals[..] {
        [] => format!(
            "to keep {} as it is, write {{ {name} = {} }}",
            quoted(text),
            as_text(text)
        ),
        [word] => format!(
            "if {} is {}, write {}",
            quoted(text),
            quoted(word),
            line(word)
        ),
        [word, other, ..] => format!(
            "if {} is {}, write {}, or if it is {}, {} = {}",
            quoted(text),
            quoted(word),
            line(word),
            quoted(other),
            item.key,
            as_text(other)
        ),
    }
}

pub(super) fn channel_as_relationship(cx: &LintContext<'_>, out: &mut Findings) {
    for (text, kind) in &cx.canvas.own_words.channel_words {
        let message = format!(
            "{} is a channel, and no type of relationship",
            quoted(&text.value)
        );
        let (key, word) = (as_key(kind), as_text(kind));
        out.canvas(
            Diagnostic::new(&CHANNEL_AS_RELATIONSHIP, text.span, message)
                .help(format!(
                    "declare it under [channels]: {key} = {word}, and name it in the relationship: {{ type = \"…\", via = {word} }}"
                ))
                .help(format!(
                    "or, if it is the relationship, write {{ label = {} }}",
                    as_text(&text.value)
                )),
        );
    }
}

/// The same own words twice. Both are shown, so it is no error as it is with a known type.
pub(super) fn repeated_words(cx: &LintContext<'_>, out: &mut Findings) {
    for (text, first) in &cx.canvas.own_words.repeated {
        let message = format!(
            "{} is here twice for the same customers",
            quoted(&text.value)
        );
        let mut diagnostic = Diagnostic::new(&DUPLICATE_RELATIONSHIP, text.span, message);
        diagnostic.level = Level::Hint;
        out.canvas(
            diagnostic
                .label(*first, "here it is first")
                .help("take one of them out, or tell them apart by their words"),
        );
    }
}
