//! Rules about the author's own words for channels and relationships: what they may mean, and where
//! they say something else than they seem to.

use super::context::{Findings, LintContext};
use super::messages::RuleMessage;
pub use crate::diagnostic::CHANNEL_AS_RELATIONSHIP;
use crate::diagnostic::{DUPLICATE_RELATIONSHIP, Diagnostic, Level, Rule, as_key, as_text};
use crate::message::{count, literal, quote};
use crate::model::Unsorted;

/// See `pages/unsorted-words.md`.
pub static UNSORTED_WORDS: Rule = Rule {
    name: "unsorted-words",
    level: Level::Hint,
    meaning: "Channels or relationships in your own words have no kind or type.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Reported once a canvas, at the first such text.
pub(super) fn unsorted_words(cx: &LintContext<'_>, out: &mut Findings) {
    let own = &cx.canvas.own_words;
    let Some(first) = own.unsorted.first() else {
        return;
    };
    let message = match own.unsorted.len() + own.more {
        1 => RuleMessage::UnsortedWord {
            key: literal(first.key),
            text: quote(&first.text.value),
        },
        all => RuleMessage::UnsortedWords { count: count(all) },
    };
    let mut diagnostic = Diagnostic::new(&UNSORTED_WORDS, first.text.span, message);
    for item in &own.unsorted {
        diagnostic = diagnostic.help(proposal(item));
    }
    if own.more > 0 {
        diagnostic = diagnostic.help(RuleMessage::MoreUnsortedWords {
            count: count(own.more),
        });
    }
    out.canvas(diagnostic);
}

/// What to write for a text, or how to say that its words are meant as they are.
fn proposal(item: &Unsorted) -> RuleMessage {
    let text = &item.text.value;
    let name = match item.key {
        "kind" => "name",
        _ => "label",
    };
    let line = |word: &str| {
        literal(format!(
            "{{ {} = {}, {name} = {} }}",
            item.key,
            as_text(word),
            as_text(text)
        ))
    };
    match &item.proposals[..] {
        [] => RuleMessage::KeepOwnWord {
            text: quote(text),
            line: literal(format!("{{ {name} = {} }}", as_text(text))),
        },
        [word] => RuleMessage::UseKnownWord {
            text: quote(text),
            word: quote(word),
            line: line(word),
        },
        [word, other, ..] => RuleMessage::UseOneOfTwoWords {
            text: quote(text),
            word: quote(word),
            line: line(word),
            other_word: quote(other),
            other_line: literal(format!("{} = {}", item.key, as_text(other))),
        },
    }
}

pub(super) fn channel_as_relationship(cx: &LintContext<'_>, out: &mut Findings) {
    for (text, kind) in &cx.canvas.own_words.channel_words {
        let message = RuleMessage::ChannelAsRelationship {
            text: quote(&text.value),
        };
        let (key, word) = (as_key(kind), as_text(kind));
        out.canvas(
            Diagnostic::new(&CHANNEL_AS_RELATIONSHIP, text.span, message)
                .help(RuleMessage::DeclareAsChannel {
                    declaration: literal(format!("{key} = {word}")),
                    line: literal(format!("{{ type = \"…\", via = {word} }}")),
                })
                .help(RuleMessage::OrKeepAsLabel {
                    line: literal(format!("{{ label = {} }}", as_text(&text.value))),
                }),
        );
    }
}

/// Reports the same own words written twice. Both are shown, so it isn't an error as with a known type.
pub(super) fn repeated_words(cx: &LintContext<'_>, out: &mut Findings) {
    for (text, first) in &cx.canvas.own_words.repeated {
        let message = RuleMessage::RepeatedWords {
            text: quote(&text.value),
        };
        let mut diagnostic = Diagnostic::new(&DUPLICATE_RELATIONSHIP, text.span, message);
        diagnostic.level = Level::Hint;
        out.canvas(
            diagnostic
                .label(*first, RuleMessage::RepeatedWordsFirst)
                .help(RuleMessage::RemoveRepeatedWords),
        );
    }
}
