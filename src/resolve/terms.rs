//! Reading relationship types and channel kinds: the words of the two sets that a book may add to.

use super::reading::{nearest_spelling, one_or_many, several};
use super::{Context, Field};
use crate::diagnostic::{self as rule, Diagnostic, quoted};
use crate::model::Term;
use crate::model::vocabulary::{ChannelKind, RelationshipType, Vocabulary, fold};
use crate::notation::{self, Accepts};
use crate::text::Spanned;
use crate::tree::Kind;

impl Context<'_> {
    /// A channel kind.
    pub(super) fn channel_kind(&mut self, field: Field<'_>) -> Option<Spanned<Term<ChannelKind>>> {
        let text = self.said(field, field.value)?;
        let kinds = &self.source.terms.kinds;
        let kind = kinds.parse(text.value);
        if kind.is_none() {
            self.unknown_word(text, kinds);
        }
        kind.map(|kind| Spanned::new(kind, text.span))
    }

    /// One or many known relationship types.
    pub(super) fn relationship_types(
        &mut self,
        field: Field<'_>,
    ) -> Vec<Spanned<Term<RelationshipType>>> {
        one_or_many(field.value)
            .filter_map(|v| {
                let text = self.said(field, v)?;
                let kind = self.relationship_type(text, Where::Expectation)?;
                Some(Spanned::new(kind, text.span))
            })
            .collect()
    }

    /// A known relationship type; whatever else stands there is reported. `other` without a
    /// label is an error here: the caller that has a label has dealt with it.
    pub(super) fn relationship_type(
        &mut self,
        text: Spanned<&str>,
        stands: Where,
    ) -> Option<Term<RelationshipType>> {
        let terms = self.source.terms;
        if let Some(kind) = terms.types.parse(text.value) {
            return Some(kind);
        }
        let folded = fold(text.value);
        let written = quoted(text.value);
        let types = format!("the types are {}", notation::list(&terms.types.words()));
        let diagnostic = if folded == notation::OTHER {
            let diagnostic = Diagnostic::new(
                &rule::OTHER_WITHOUT_LABEL,
                text.span,
                "a relationship of type `other` needs a `label` that says what it is",
            );
            match stands {
                Where::Relationship => diagnostic
                    .help("write { type = \"other\", label = \"…\" }")
                    .help(format!("or use one that is known: {types}")),
                Where::Expectation => {
                    diagnostic.help(format!("an expectation is one of the known types: {types}"))
                }
            }
        } else if let Some(kind) = terms.kinds.parse(text.value) {
            let diagnostic = Diagnostic::new(
                &rule::CHANNEL_AS_RELATIONSHIP,
                text.span,
                format!("{written} is a channel, not a type of relationship"),
            );
            let (key, kind) = (rule::as_key(kind.word()), rule::as_text(kind.word()));
            match stands {
                Where::Relationship => diagnostic
                    .help(format!(
                        "declare it under [channels]: {key} = {kind}, and say which relationship goes through it: {{ type = \"personal\", via = {kind} }}"
                    ))
                    .help("if it really is the relationship, write { type = \"other\", label = \"…\" }"),
                Where::Expectation => diagnostic
                    .help(format!("a channel that they like goes into prefers = {kind}"))
                    .help(types),
            }
        } else if is_account_manager(&folded) {
            Diagnostic::new(
                &rule::AMBIGUOUS_ACCOUNT_MANAGER,
                text.span,
                format!("{written} can mean two types of relationship"),
            )
            .help("write `dedicated` if the same person always serves the same customer")
            .help("write `personal` if whoever is free serves them")
        } else {
            let near = nearest_spelling(text.value, &terms.types);
            let diagnostic = Diagnostic::new(
                &rule::UNKNOWN_RELATIONSHIP_TYPE,
                text.span,
                format!("there is no relationship type {written}"),
            );
            if let Some(list) = several(text.value, &terms.types) {
                self.report(diagnostic.help(format!("write several as a list: {list}")));
                return None;
            }
            let diagnostic = diagnostic.did_you_mean(near.as_deref());
            if near.is_some() {
                diagnostic
            } else {
                match stands {
                    Where::Relationship => diagnostic
                        .help(types)
                        .help("for one of your own write { type = \"other\", label = \"…\" }")
                        .help("a way to reach customers belongs under [channels]"),
                    Where::Expectation => diagnostic.help(types),
                }
            }
        };
        self.report(diagnostic);
        None
    }

    /// Whether a value is one or many known relationship types, or tables that may say one.
    pub(super) fn names_relationship_types(&self, value: &Kind<'_>) -> bool {
        match value {
            Kind::String(s) => {
                self.source.terms.types.parse(s).is_some() || fold(s) == notation::OTHER
            }
            Kind::Array(list) => list
                .iter()
                .all(|v| self.names_relationship_types(v.get_ref())),
            Kind::Table(_) => true,
            _ => false,
        }
    }

    /// The words that a book adds to what a key accepts.
    pub(super) fn own_words(&self, accepts: Accepts) -> Vec<&str> {
        let terms = self.source.terms;
        if let Accepts::RelationshipType | Accepts::RelationshipTypes = accepts {
            return terms.types.own().collect();
        }
        let is_kind = |axis: notation::Axis| axis.name == ChannelKind::AXIS;
        if let Accepts::Word(axis) = accepts
            && is_kind(axis)
        {
            return terms.kinds.own().collect();
        }
        Vec::new()
    }

    /// The types that a relationship may have, `other` included.
    pub(super) fn types_and_other(&self) -> Vec<&str> {
        let mut words = self.source.terms.types.words();
        words.push(notation::OTHER);
        words
    }
}

/// Where a relationship type stands, for advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// Under `[relationships]`.
    Relationship,
    /// In what a segment expects.
    Expectation,
}

/// The noun that one of the seeds (003) uses for both a dedicated and a shared person.
fn is_account_manager(folded: &str) -> bool {
    ["account-manager", "accountmanager", "account-management"]
        .iter()
        .any(|name| folded.contains(name))
}
