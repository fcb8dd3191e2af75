//! The short form of a channel or relationship: a known word, a near miss of one, or the author's
//! own words. Own words are never an error, and nothing is guessed from them.

use std::collections::HashSet;

use super::messages::CanvasMessage;
use super::proposals::Proposals;
use crate::diagnostic::{self as rule, Diagnostic, Rule, as_key, as_text};
use crate::message::{Message, Part, literal, quote};
use crate::model::{OwnWords, Unsorted};
use crate::notation::{
    NotationMessage, Reader, Several, is_account_manager, near_miss, several, unknown,
};
use crate::text::Spanned;
use crate::vocabulary::{ChannelKind, RelationshipType, Term, Terms, Vocabulary};

/// What a text in the short form is.
pub(super) enum ShortForm<V> {
    /// A word of the set.
    Word(Term<V>),
    /// The author's own words.
    OwnWords,
    /// Neither, which has been reported.
    Wrong,
}

/// The channels and relationships of a canvas, as far as their short forms are own words.
#[derive(Default)]
pub(super) struct ShortForms {
    /// What was found, for the rules.
    pub(super) own: OwnWords,
    proposals: Proposals,
    seen: HashSet<(&'static str, String)>,
}

impl ShortForms {
    /// The kind of a channel in its short form.
    pub(super) fn channel(
        &mut self,
        cx: &mut Reader<'_>,
        id: &str,
        text: Spanned<&str>,
    ) -> ShortForm<ChannelKind> {
        let terms = cx.source.terms;
        if let Some(kind) = terms.kinds.parse(text.value) {
            return ShortForm::Word(kind);
        }
        let own = format!("{{ name = {} }}", as_text(text.value));
        let own = keep(format!("{} = {own}", as_key(id)));
        if let Some(Several(words)) = several(text.value, &terms.kinds) {
            let lines = words.iter().map(|word| {
                let (key, word) = (as_key(word), as_text(word));
                literal(format!("{key} = {word}"))
            });
            let lines: Vec<_> = lines.collect();
            let help: Message = match &words[..] {
                [word] => NotationMessage::WriteItOnce {
                    word: literal(format!("{} = {}", as_key(id), as_text(word))),
                }
                .into(),
                _ => CanvasMessage::WriteLineForEach {
                    lines: Part::All(lines),
                }
                .into(),
            };
            let diagnostic = Diagnostic::new(
                &rule::UNKNOWN_VALUE,
                text.span,
                CanvasMessage::SeveralChannelsInOne {
                    text: quote(text.value),
                },
            );
            cx.report(diagnostic.help(help).help(own));
            return ShortForm::Wrong;
        }
        if self.near_miss(cx, text, &terms.kinds, &rule::UNKNOWN_VALUE, own) {
            return ShortForm::Wrong;
        }
        self.unsorted(text, "kind", |proposals, text| {
            proposals.channel(text, &terms.kinds)
        });
        ShortForm::OwnWords
    }

    /// The type of a relationship in its short form.
    pub(super) fn relationship(
        &mut self,
        cx: &mut Reader<'_>,
        text: Spanned<&str>,
    ) -> ShortForm<RelationshipType> {
        let terms = cx.source.terms;
        if let Some(kind) = terms.types.parse(text.value) {
            return ShortForm::Word(kind);
        }
        let own = keep(format!("{{ label = {} }}", as_text(text.value)));
        if cx.other_or_account_manager(text) {
            if let Some(last) = cx.found.last_mut()
                && is_account_manager(text.value)
            {
                last.help.push(own.into());
            }
            return ShortForm::Wrong;
        }
        if let Some(several) = several(text.value, &terms.types) {
            let diagnostic = Diagnostic::new(
                &rule::UNKNOWN_RELATIONSHIP_TYPE,
                text.span,
                CanvasMessage::SeveralTypesInOne {
                    text: quote(text.value),
                },
            );
            cx.report(diagnostic.help(several.help()).help(own));
            return ShortForm::Wrong;
        }
        if let Some(kind) = terms.kinds.parse(text.value) {
            let text = Spanned::new(text.value.to_owned(), text.span);
            self.own.channel_words.push((text, kind.word().to_owned()));
            return ShortForm::OwnWords;
        }
        let rule = &rule::UNKNOWN_RELATIONSHIP_TYPE;
        if self.near_miss(cx, text, &terms.types, rule, own) {
            return ShortForm::Wrong;
        }
        self.unsorted(text, "type", |proposals, text| {
            proposals.relationship(text, &terms.types)
        });
        ShortForm::OwnWords
    }

    /// Reports a text that is a slip of the finger away from a known word, and no word of its own.
    fn near_miss<V: Vocabulary>(
        &mut self,
        cx: &mut Reader<'_>,
        text: Spanned<&str>,
        terms: &Terms<V>,
        rule: &'static Rule,
        own: CanvasMessage,
    ) -> bool {
        let Some(near) = near_miss(text.value, terms) else {
            return false;
        };
        if self.proposals.is_listed(text.value) {
            return false;
        }
        cx.report(
            Diagnostic::new(rule, text.span, unknown::<V>(text.value))
                .did_you_mean(Some(&near), as_text)
                .help(own),
        );
        true
    }

    fn unsorted(
        &mut self,
        text: Spanned<&str>,
        key: &'static str,
        propose: impl FnOnce(&mut Proposals, &str) -> Vec<String>,
    ) {
        // Many segments may have the same.
        if !self.seen.insert((key, text.value.to_owned())) {
            return;
        }
        // The rest are only counted.
        if self.own.unsorted.len() == OwnWords::MOST {
            self.own.more += 1;
            return;
        }
        let proposals = propose(&mut self.proposals, text.value);
        self.own.unsorted.push(Unsorted {
            text: Spanned::new(text.value.to_owned(), text.span),
            proposals,
            key,
        });
    }
}

/// Says how own words are written that look like a known one.
fn keep(line: String) -> CanvasMessage {
    CanvasMessage::OrKeepOwnWords {
        line: literal(line),
    }
}
