//! Reading single values: texts, words, amounts, lists and references, each with its errors.

use super::{Context, Field, Target};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::model::vocabulary::{
    AmountLevel, ChannelKind, Goal, RelationshipType, Vocabulary, fold,
};
use crate::model::{Amount, Id};
use crate::notation::{self, Accepts};
use crate::text::{Span, Spanned};
use crate::tree::{Kind, Table, Value};

impl Context<'_> {
    /// A text that says something.
    pub(super) fn text(&mut self, field: Field<'_>) -> Option<Spanned<String>> {
        self.text_of(field, field.value)
    }

    pub(super) fn text_of(
        &mut self,
        field: Field<'_>,
        value: &Value<'_>,
    ) -> Option<Spanned<String>> {
        match value.get_ref() {
            Kind::String(s) if !s.trim().is_empty() => {
                Some(Spanned::new(s.to_string(), self.span(value.span())))
            }
            _ => {
                self.wrong_type(field, value);
                None
            }
        }
    }

    /// A text, or a number as it was written.
    pub(super) fn text_or_number(&mut self, field: Field<'_>) -> Option<String> {
        match field.value.get_ref() {
            Kind::Integer(_) | Kind::Float(_) => {
                self.source.body.get(field.value.span()).map(str::to_owned)
            }
            _ => self.text(field).map(|t| t.value),
        }
    }

    /// One or many texts.
    pub(super) fn texts(&mut self, field: Field<'_>) -> Vec<Spanned<String>> {
        one_or_many(field.value)
            .into_iter()
            .filter_map(|v| self.text_of(field, v))
            .collect()
    }

    /// One of three words, or free text.
    pub(super) fn amount(&mut self, field: Field<'_>) -> Option<Spanned<Amount>> {
        let span = self.span(field.value.span());
        let text = self.text_or_number(field)?;
        let amount = match AmountLevel::parse(&text) {
            Some(level) => Amount::Level(level),
            None => Amount::Text(text),
        };
        Some(Spanned::new(amount, span))
    }

    /// One word of a vocabulary.
    pub(super) fn word<V: Vocabulary>(&mut self, field: Field<'_>) -> Option<Spanned<V>> {
        self.word_of(field, field.value)
    }

    /// One or many words of a vocabulary.
    pub(super) fn words<V: Vocabulary>(&mut self, field: Field<'_>) -> Vec<Spanned<V>> {
        one_or_many(field.value)
            .into_iter()
            .filter_map(|v| self.word_of(field, v))
            .collect()
    }

    fn word_of<V: Vocabulary>(
        &mut self,
        field: Field<'_>,
        value: &Value<'_>,
    ) -> Option<Spanned<V>> {
        let text = self.text_of(field, value)?;
        match V::parse(&text.value) {
            Some(member) => Some(Spanned::new(member, text.span)),
            None => {
                self.unknown_word::<V>(&text.value, text.span);
                None
            }
        }
    }

    /// Reports a word that a vocabulary does not have.
    pub(super) fn unknown_word<V: Vocabulary>(&mut self, written: &str, span: Span) {
        let diagnostic = Diagnostic::new(
            &rule::UNKNOWN_VALUE,
            span,
            format!("there is no {} {}", V::AXIS, quoted(written)),
        );
        // "Grow" is the third goal of many a textbook, and means two things.
        if V::AXIS == Goal::AXIS && matches!(fold(written).as_str(), "grow" | "growth") {
            self.report(
                diagnostic
                    .help("for more customers write `acquisition`")
                    .help("for more sales to each customer write `upselling`"),
            );
            return;
        }
        // A near alias is as good a guess as a near word, but the word is what we teach.
        let near = notation::often_for(V::AXIS, &fold(written))
            .or_else(|| nearest(written, V::spellings()))
            .and_then(V::parse)
            .map(V::word);
        if let Some(list) = several::<V>(written) {
            self.report(diagnostic.help(format!("write several as a list: {list}")));
            return;
        }
        let diagnostic = diagnostic.did_you_mean(near);
        self.report(if near.is_some() {
            diagnostic
        } else {
            let diagnostic =
                diagnostic.help(format!("write one of {}", notation::list(&V::words())));
            if V::AXIS == ChannelKind::AXIS {
                diagnostic.help("or leave `kind` out and give the channel a `name`")
            } else {
                diagnostic
            }
        });
    }

    /// One or many references.
    pub(super) fn ids<T: Target>(&mut self, field: Field<'_>) -> Vec<Spanned<Id<T>>> {
        one_or_many(field.value)
            .into_iter()
            .filter_map(|v| {
                let text = self.text_of(field, v)?;
                let id = self.refer::<T>(&text.value, text.span)?;
                Some(Spanned::new(id, text.span))
            })
            .collect()
    }

    /// One or many references as a set in the order of the canvas.
    pub(super) fn id_set<T: Target>(&mut self, field: Field<'_>) -> Vec<Id<T>> {
        let mut ids: Vec<_> = self.ids(field).into_iter().map(|id| id.value).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
    }

    /// One or many known relationship types.
    pub(super) fn relationship_types(
        &mut self,
        field: Field<'_>,
    ) -> Vec<Spanned<RelationshipType>> {
        one_or_many(field.value)
            .into_iter()
            .filter_map(|v| {
                let text = self.text_of(field, v)?;
                let kind = self.relationship_type(&text, Where::Expectation)?;
                Some(Spanned::new(kind, text.span))
            })
            .collect()
    }

    /// A known relationship type; whatever else stands there is reported. `other` without a
    /// label is an error here: the caller that has a label has dealt with it.
    pub(super) fn relationship_type(
        &mut self,
        text: &Spanned<String>,
        stands: Where,
    ) -> Option<RelationshipType> {
        if let Some(kind) = RelationshipType::parse(&text.value) {
            return Some(kind);
        }
        let folded = fold(&text.value);
        let written = quoted(&text.value);
        let types = format!(
            "the types are {}",
            notation::list(&RelationshipType::words())
        );
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
        } else if let Some(kind) = ChannelKind::parse(&text.value) {
            let diagnostic = Diagnostic::new(
                &rule::CHANNEL_AS_RELATIONSHIP,
                text.span,
                format!("{written} is a channel, not a type of relationship"),
            );
            let kind = kind.word();
            match stands {
                Where::Relationship => diagnostic
                    .help(format!(
                        "declare it under [channels]: {kind} = \"{kind}\", and say which relationship goes through it: {{ type = \"personal\", via = \"{kind}\" }}"
                    ))
                    .help("if it really is the relationship, write { type = \"other\", label = \"…\" }"),
                Where::Expectation => diagnostic
                    .help(format!("a channel that they like goes into prefers = \"{kind}\""))
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
            let near = nearest(&text.value, RelationshipType::spellings())
                .and_then(RelationshipType::parse)
                .map(RelationshipType::word);
            let diagnostic = Diagnostic::new(
                &rule::UNKNOWN_RELATIONSHIP_TYPE,
                text.span,
                format!("there is no relationship type {written}"),
            );
            if let Some(list) = several::<RelationshipType>(&text.value) {
                self.report(diagnostic.help(format!("write several as a list: {list}")));
                return None;
            }
            let diagnostic = diagnostic.did_you_mean(near);
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

    /// The entries of a table that the field must hold; nothing if it holds something else.
    pub(super) fn table<'t>(&mut self, field: Field<'t>) -> Option<&'t Table<'t>> {
        if let Kind::Table(table) = field.value.get_ref() {
            Some(table)
        } else {
            self.wrong_type(field, field.value);
            None
        }
    }

    /// An id is any text without control characters.
    pub(super) fn is_good_id(&mut self, id: &str, span: Span) -> bool {
        let problem = if id.trim().is_empty() {
            "an id cannot be empty"
        } else if id.chars().any(char::is_control) {
            "an id cannot hold control characters"
        } else {
            return true;
        };
        self.report(
            Diagnostic::new(&rule::WRONG_TYPE, span, problem)
                .help("write a short word, such as buyers"),
        );
        false
    }
}

/// A list for several words that stand in one text: "personal, self-service".
fn several<V: Vocabulary>(written: &str) -> Option<String> {
    let parts: Vec<&str> = written.split([',', ';', '/', '+', '&']).collect();
    if parts.len() < 2 {
        return None;
    }
    let words: Option<Vec<String>> = parts
        .into_iter()
        .map(|part| V::parse(part).map(|word| format!("\"{}\"", word.word())))
        .collect();
    Some(format!("[{}]", words?.join(", ")))
}

/// Where a relationship type stands, for advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Where {
    /// Under `[relationships]`.
    Relationship,
    /// In what a segment expects.
    Expectation,
}

/// The values of a field that takes one or many.
pub(super) fn one_or_many<'v, 't>(value: &'v Value<'t>) -> Vec<&'v Value<'t>> {
    match value.get_ref() {
        Kind::Array(list) => list.iter().collect(),
        _ => vec![value],
    }
}

/// The noun that one of the seeds (003) uses for both a dedicated and a shared person.
fn is_account_manager(folded: &str) -> bool {
    ["account-manager", "accountmanager", "account-management"]
        .iter()
        .any(|name| folded.contains(name))
}

/// Whether a value is one or many known relationship types, or tables that may say one.
pub(super) fn names_relationship_types(value: &Kind<'_>) -> bool {
    match value {
        Kind::String(s) => RelationshipType::parse(s).is_some() || fold(s) == notation::OTHER,
        Kind::Array(list) => list.iter().all(|v| names_relationship_types(v.get_ref())),
        Kind::Table(_) => true,
        _ => false,
    }
}

/// Whether a value has the shape of a key of the canvas itself, so that a line that stands under a
/// table by mistake can be told from an entry of that table.
pub(super) fn has_shape(value: &Kind<'_>, accepts: Accepts) -> bool {
    let text = |v: &Kind<'_>| matches!(v, Kind::String(_));
    let texts = |v: &Kind<'_>| match v {
        Kind::Array(list) => list.iter().all(|v| text(v.get_ref())),
        v => text(v),
    };
    let metric = |v: &Kind<'_>| match v {
        Kind::Table(table) => table
            .keys()
            .all(|k| notation::METRIC.key(k.get_ref()).is_some()),
        v => text(v),
    };
    let word = |v: &Kind<'_>, axis: notation::Axis| match v {
        Kind::String(s) => (axis.spellings)().contains(&fold(s).as_str()),
        _ => false,
    };
    match accepts {
        Accepts::Text | Accepts::Id => text(value),
        Accepts::Texts | Accepts::Segments | Accepts::Comparison => texts(value),
        Accepts::Metrics => match value {
            Kind::Array(list) => list.iter().all(|v| metric(v.get_ref())),
            v => metric(v),
        },
        Accepts::Flag => matches!(value, Kind::Boolean(_)),
        Accepts::Word(axis) => word(value, axis),
        Accepts::Words(axis) => match value {
            Kind::Array(list) => list.iter().all(|v| word(v.get_ref(), axis)),
            v => word(v, axis),
        },
        // The rest stands in no line before the first table.
        Accepts::TextOrNumber
        | Accepts::RelationshipType
        | Accepts::RelationshipTypes
        | Accepts::Amount
        | Accepts::Foci
        | Accepts::Channels
        | Accepts::Preferences
        | Accepts::Propositions
        | Accepts::Phases
        | Accepts::Needs
        | Accepts::Items
        | Accepts::NeedIds
        | Accepts::SegmentTable
        | Accepts::PropositionTable
        | Accepts::ChannelTable
        | Accepts::RelationshipTable
        | Accepts::BlockTable
        | Accepts::BlockItems
        | Accepts::AllowTable
        | Accepts::RuleTable
        | Accepts::WordTable
        | Accepts::OutputTable => false,
    }
}
