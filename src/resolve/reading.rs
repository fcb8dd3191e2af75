//! Reading single values: texts, words, amounts, lists and references, each with its errors.

use super::{Context, Field, Target};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::model::vocabulary::{AmountLevel, ChannelKind, Goal, Vocabulary, fold};
use crate::model::{Amount, Id, Terms};
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
        let said = self.said(field, value)?;
        Some(Spanned::new(said.value.to_owned(), said.span))
    }

    /// A text that says something, to be understood and not to be kept.
    pub(super) fn said<'v>(
        &mut self,
        field: Field<'_>,
        value: &'v Value<'_>,
    ) -> Option<Spanned<&'v str>> {
        match value.get_ref() {
            Kind::String(s) if !is_blank(s) => Some(Spanned::new(&**s, self.span(value.span()))),
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
            .filter_map(|v| self.text_of(field, v))
            .collect()
    }

    /// One of three words, or free text.
    pub(super) fn amount(&mut self, field: Field<'_>) -> Option<Spanned<Amount>> {
        let span = self.span(field.value.span());
        if let Kind::String(s) = field.value.get_ref()
            && let Some(level) = AmountLevel::parse(s)
        {
            return Some(Spanned::new(Amount::Level(level), span));
        }
        let text = self.text_or_number(field)?;
        Some(Spanned::new(Amount::Text(text), span))
    }

    /// One word of a vocabulary.
    pub(super) fn word<V: Vocabulary>(&mut self, field: Field<'_>) -> Option<Spanned<V>> {
        self.word_of(field, field.value)
    }

    /// One or many words of a vocabulary.
    pub(super) fn words<V: Vocabulary>(&mut self, field: Field<'_>) -> Vec<Spanned<V>> {
        one_or_many(field.value)
            .filter_map(|v| self.word_of(field, v))
            .collect()
    }

    /// One or many words of a vocabulary, each of them once, where it stands first.
    pub(super) fn distinct_words<V: Vocabulary>(&mut self, field: Field<'_>) -> Vec<Spanned<V>> {
        let values = one_or_many(field.value);
        let mut words: Vec<Spanned<V>> = Vec::with_capacity(values.len());
        for value in values {
            if let Some(word) = self.word_of(field, value)
                && !words.iter().any(|w| w.value == word.value)
            {
                words.push(word);
            }
        }
        words
    }

    fn word_of<V: Vocabulary>(
        &mut self,
        field: Field<'_>,
        value: &Value<'_>,
    ) -> Option<Spanned<V>> {
        let text = self.said(field, value)?;
        match V::parse(text.value) {
            Some(member) => Some(Spanned::new(member, text.span)),
            None => {
                self.unknown_word(text, &Terms::<V>::default());
                None
            }
        }
    }

    /// Reports a word that a set does not have.
    pub(super) fn unknown_word<V: Vocabulary>(&mut self, text: Spanned<&str>, terms: &Terms<V>) {
        let written = text.value;
        let diagnostic = Diagnostic::new(
            &rule::UNKNOWN_VALUE,
            text.span,
            format!("there is no {} {}", V::AXIS, quoted(written)),
        );
        // "Grow" is the third goal of many a textbook, and means two things.
        if V::AXIS == Goal::AXIS && matches!(&*fold(written), "grow" | "growth") {
            self.report(
                diagnostic
                    .help("for more customers write `acquisition`")
                    .help("for more sales to each customer write `upselling`"),
            );
            return;
        }
        let near = notation::often_for(V::AXIS, &fold(written))
            .map(str::to_owned)
            .or_else(|| nearest_spelling(written, terms));
        if let Some(list) = several(written, terms) {
            self.report(diagnostic.help(format!("write several as a list: {list}")));
            return;
        }
        let diagnostic = diagnostic.did_you_mean(near.as_deref());
        self.report(if near.is_some() {
            diagnostic
        } else {
            let diagnostic =
                diagnostic.help(format!("write one of {}", notation::list(&terms.words())));
            if V::AXIS == ChannelKind::AXIS {
                diagnostic.help("or leave `kind` out and give the channel a `name`")
            } else {
                diagnostic
            }
        });
    }

    /// A reference.
    pub(super) fn id<T: Target>(
        &mut self,
        field: Field<'_>,
        value: &Value<'_>,
    ) -> Option<Spanned<Id<T>>> {
        let text = self.said(field, value)?;
        let id = self.refer::<T>(text.value, text.span)?;
        Some(Spanned::new(id, text.span))
    }

    /// One or many references as a set in the order of the canvas.
    pub(super) fn id_set<T: Target>(&mut self, field: Field<'_>) -> Vec<Id<T>> {
        let ids = one_or_many(field.value).filter_map(|v| self.id(field, v));
        let mut ids: Vec<_> = ids.map(|id| id.value).collect();
        ids.sort_unstable();
        ids.dedup();
        ids
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
        let problem = if is_blank(id) {
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

/// The word that was probably meant. The word itself is what we teach; where only an alias of it
/// looks like what was written, that is what the author had in mind.
pub(super) fn nearest_spelling<V: Vocabulary>(written: &str, terms: &Terms<V>) -> Option<String> {
    let near = nearest(written, terms.spellings())?;
    let term = terms.parse(near)?;
    let word = nearest(written, [term.word()]);
    Some(word.unwrap_or(near).to_owned())
}

/// A list for several words that stand in one text: "personal, self-service".
pub(super) fn several<V: Vocabulary>(written: &str, terms: &Terms<V>) -> Option<String> {
    let parts: Vec<&str> = written.split([',', ';', '/', '+', '&']).collect();
    if parts.len() < 2 {
        return None;
    }
    let words: Option<Vec<String>> = parts
        .into_iter()
        .map(|part| terms.parse(part).map(|term| rule::as_text(term.word())))
        .collect();
    Some(format!("[{}]", words?.join(", ")))
}

/// Whether a text says nothing. The first letter answers it.
pub(super) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// The values of a field that takes one or many.
pub(super) fn one_or_many<'v, 't>(value: &'v Value<'t>) -> std::slice::Iter<'v, Value<'t>> {
    match value.get_ref() {
        Kind::Array(list) => list.iter(),
        _ => std::slice::from_ref(value).iter(),
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
        Kind::String(s) => (axis.spellings)().contains(&&*fold(s)),
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
        | Accepts::OutputTable
        | Accepts::TypeTable
        | Accepts::KindTable => false,
    }
}
