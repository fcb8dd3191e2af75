//! Relationship types and channel kinds, which a book may add to, and words that are not known.

use std::collections::HashSet;

use super::likeness::{is_account_manager, near_miss, several};
use super::messages::NotationMessage;
use super::synonyms;
use super::{
    Accepts, Axis, Export, ExportNames, FRAMEWORKS, Field, Json, Labelled, Notation, OTHER, Reader,
};
use crate::diagnostic::{
    self as rule, Diagnostic, DiagnosticMessage, Level, as_key, as_text, nearest,
};
use crate::message::{Part, literal, quote, quote_any};
use crate::text::Spanned;
use crate::toml_ast::Kind;
use crate::vocabulary::{ChannelKind, Goal, RelationshipType, Term, Terms, Vocabulary, fold};

/// The type of a relationship as it is written: a known one, or `other`.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum RelationshipWord {
    /// One of the types, or of the book's own.
    Type(Term<RelationshipType>),
    /// None of them: the label says what it is.
    Other,
}

/// Where a relationship type is written, for advice.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum TypeContext {
    /// Under `[relationships]`.
    Relationship,
    /// In what a segment expects.
    Expectation,
}

impl Notation for RelationshipWord {
    const ACCEPTS: Accepts = Accepts::RelationshipType;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        if fold(text.value) == OTHER {
            return Some(Self::Other);
        }
        cx.relationship_type(text, TypeContext::Relationship)
            .map(Self::Type)
    }
}

impl Export for RelationshipWord {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        match self {
            Self::Type(term) => term.like().export(names),
            Self::Other => Some(Json::text(OTHER)),
        }
    }

    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        out.extend(self.export(names).map(|value| (key, value)));
        if let Self::Type(term) = self {
            out.extend(custom_name(term).map(|own| ("own-type", own)));
            out.extend(
                term.like()
                    .level()
                    .export(names)
                    .map(|level| ("level", level)),
            );
        }
    }
}

/// A type that a segment expects.
impl Notation for Term<RelationshipType> {
    const ACCEPTS: Accepts = Accepts::RelationshipTypes;
    const LIST: Accepts = Accepts::RelationshipTypes;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        cx.relationship_type(text, TypeContext::Expectation)
    }
}

impl Export for Term<RelationshipType> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        let mut fields = vec![("type", self.like().export(names)?)];
        fields.extend(custom_name(self).map(|own| ("own-type", own)));
        Some(Json::Object(fields))
    }
}

impl Notation for Term<ChannelKind> {
    const ACCEPTS: Accepts = Accepts::Word(Axis::of::<ChannelKind>());

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        cx.channel_kind(text)
    }
}

impl Export for Term<ChannelKind> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.like().export(names)
    }

    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        out.extend(self.export(names).map(|value| (key, value)));
        out.extend(custom_name(self).map(|own| ("own-kind", own)));
    }
}

/// The book's own name for a word.
pub(crate) fn custom_name<V: Vocabulary>(term: &Term<V>) -> Option<Json> {
    term.own().map(|own| Json::text(&own.name))
}

impl Reader<'_> {
    /// Reports a word that a set doesn't have.
    pub(crate) fn unknown_word<V: Vocabulary>(&mut self, text: Spanned<&str>, terms: &Terms<V>) {
        let written = text.value;
        let diagnostic = Diagnostic::new(&rule::UNKNOWN_VALUE, text.span, unknown::<V>(written));
        // "Grow" is the third goal in many textbooks, and means two things.
        let is_goal = V::SECTION == Goal::SECTION;
        if is_goal && matches!(&*fold(written), "grow" | "growth") {
            self.report(
                diagnostic
                    .help(NotationMessage::UseAcquisitionToGrow)
                    .help(NotationMessage::UseUpsellingToGrow),
            );
            return;
        }
        if let Some(word) = self.label_of(V::SECTION, written) {
            let diagnostic = diagnostic.did_you_mean(Some(&word.word), as_text);
            self.report(diagnostic.help(word.help()));
            return;
        }
        if let Some(several) = several(written, terms) {
            self.report(diagnostic.help(several.help()));
            return;
        }
        let near = nearest_spelling(written, terms);
        let mut diagnostic = diagnostic.did_you_mean(near.as_deref(), as_text);
        if near.is_none() {
            let meaning = |word| NotationMessage::MeaningOfGoal {
                word: literal(word),
            };
            let words = match is_goal {
                true => {
                    let words = terms.words().into_iter();
                    Part::Any(words.map(|word| meaning(word).into()).collect())
                }
                false => quote_any(terms.words()),
            };
            diagnostic = diagnostic.help(NotationMessage::WriteOneOf { words });
        }
        self.report(diagnostic);
    }

    /// A known channel kind; anything else is reported.
    fn channel_kind(&mut self, text: Spanned<&str>) -> Option<Term<ChannelKind>> {
        let terms = self.source.terms;
        let (written, kinds) = (text.value, &terms.kinds);
        if let Some(kind) = kinds.parse(written) {
            return Some(kind);
        }
        let is_other_set = self.label_of(ChannelKind::SECTION, written).is_some()
            || several(written, kinds).is_some();
        if is_other_set {
            self.unknown_word(text, kinds);
            return None;
        }
        let near = synonyms::often_for(&fold(written)).map(str::to_owned);
        let near = near
            .or_else(|| spaced_otherwise(written, kinds))
            .or_else(|| near_miss(written, kinds));
        let found = match &near {
            Some(near) => vec![near.clone()],
            None => self.kinds_in.find(written, kinds),
        };
        let message = unknown::<ChannelKind>(written);
        let diagnostic = Diagnostic::new(&rule::UNKNOWN_VALUE, text.span, message);
        let keep = NotationMessage::OrOwnNameWithoutKind {
            line: literal(format!("{{ name = {} }}", as_text(written))),
        };
        let diagnostic = match &found[..] {
            [] => diagnostic.help(NotationMessage::WriteOneOf {
                words: quote_any(kinds.words()),
            }),
            [kind] => diagnostic.did_you_mean(Some(kind), as_text),
            [..] => diagnostic.help(DiagnosticMessage::DidYouMean {
                word: quote_any(found),
            }),
        };
        self.report(diagnostic.help(keep));
        None
    }

    /// The word of a set that a page in some language shows as this label.
    fn label_of(&self, section: &str, label: &str) -> Option<Labelled> {
        (self.labels)(section, label)
    }

    /// Reports the words that are a relationship of no known type by themselves: `other`, and the
    /// account manager.
    pub(crate) fn other_or_account_manager(&mut self, text: Spanned<&str>) -> bool {
        if fold(text.value) == OTHER || is_account_manager(text.value) {
            self.relationship_type(text, TypeContext::Relationship);
            return true;
        }
        false
    }

    /// A known relationship type; anything else is reported. `other` is an error here: the caller
    /// that has a label has dealt with it.
    pub(crate) fn relationship_type(
        &mut self,
        text: Spanned<&str>,
        context: TypeContext,
    ) -> Option<Term<RelationshipType>> {
        let terms = self.source.terms;
        if let Some(kind) = terms.types.parse(text.value) {
            return Some(kind);
        }
        let folded = fold(text.value);
        let types = || types_with_meaning(&terms.types);
        let diagnostic = if folded == OTHER {
            let diagnostic = Diagnostic::new(
                &rule::OTHER_WITHOUT_LABEL,
                text.span,
                NotationMessage::OtherNeedsLabel,
            );
            match context {
                TypeContext::Relationship => diagnostic
                    .help(NotationMessage::WriteLine {
                        line: literal("{ type = \"other\", label = \"…\" }"),
                    })
                    .help(NotationMessage::OrUseKnownType { words: types() }),
                TypeContext::Expectation => {
                    diagnostic.help(NotationMessage::WriteOneOf { words: types() })
                }
            }
        } else if let Some(kind) = terms.kinds.parse(text.value) {
            let mut diagnostic = Diagnostic::new(
                &rule::CHANNEL_AS_RELATIONSHIP,
                text.span,
                NotationMessage::ChannelAsType {
                    word: quote(text.value),
                },
            );
            // As a relationship's own words it is only warned of.
            diagnostic.level = Level::Error;
            let (key, kind) = (as_key(kind.word()), as_text(kind.word()));
            match context {
                TypeContext::Relationship => diagnostic
                    .help(NotationMessage::DeclareChannelOfType {
                        declaration: literal(format!("{key} = {kind}")),
                        line: literal(format!("{{ type = \"personal\", via = {kind} }}")),
                    })
                    .help(NotationMessage::OrOwnLabel {
                        line: literal(format!("{{ label = {} }}", as_text(text.value))),
                    }),
                TypeContext::Expectation => diagnostic
                    .help(NotationMessage::AddToPrefers {
                        line: literal(format!("prefers = {kind}")),
                    })
                    .help(NotationMessage::OrUseKnownType { words: types() }),
            }
        } else if is_account_manager(text.value) {
            Diagnostic::new(
                &rule::AMBIGUOUS_ACCOUNT_MANAGER,
                text.span,
                NotationMessage::ManagerMeansTwoTypes {
                    word: quote(text.value),
                },
            )
            .help(NotationMessage::UseDedicatedIf)
            .help(NotationMessage::UsePersonalIf)
        } else {
            self.unknown_type(text, context)
        };
        self.report(diagnostic);
        None
    }

    fn unknown_type(&self, text: Spanned<&str>, context: TypeContext) -> Diagnostic {
        let terms = self.source.terms;
        let diagnostic = Diagnostic::new(
            &rule::UNKNOWN_RELATIONSHIP_TYPE,
            text.span,
            unknown::<RelationshipType>(text.value),
        );
        if let Some(word) = self.label_of(RelationshipType::SECTION, text.value) {
            let diagnostic = diagnostic.did_you_mean(Some(&word.word), as_text);
            return diagnostic.help(word.help());
        }
        if let Some(several) = several(text.value, &terms.types) {
            return diagnostic.help(several.help());
        }
        let near = near_miss(text.value, &terms.types);
        let mut diagnostic = diagnostic.did_you_mean(near.as_deref(), as_text);
        if near.is_none() {
            diagnostic = diagnostic.help(NotationMessage::WriteOneOf {
                words: types_with_meaning(&terms.types),
            });
        }
        let own = as_text(text.value);
        match context {
            TypeContext::Relationship => diagnostic.help(NotationMessage::OrOwnWordsWithoutType {
                line: literal(format!("{{ label = {own} }}")),
            }),
            TypeContext::Expectation if near.is_some() => diagnostic,
            TypeContext::Expectation => diagnostic.help(NotationMessage::OrIdealInOwnWords {
                line: literal(format!("ideal = {own}")),
            }),
        }
    }

    /// Whether a value is one or many known relationship types, or tables that may say one.
    pub(crate) fn names_relationship_types(&self, value: &Kind<'_>) -> bool {
        match value {
            Kind::String(s) => self.source.terms.types.parse(s).is_some() || fold(s) == OTHER,
            Kind::Array(list) => list
                .iter()
                .all(|v| self.names_relationship_types(v.get_ref())),
            Kind::Table(_) => true,
            _ => false,
        }
    }

    /// The words that a book adds to what a key accepts.
    pub(crate) fn custom_words(&self, accepts: Accepts) -> Vec<&str> {
        let terms = self.source.terms;
        match accepts {
            Accepts::RelationshipType | Accepts::RelationshipTypes => terms.types.own().collect(),
            Accepts::Word(axis) if axis.name == ChannelKind::SECTION => terms.kinds.own().collect(),
            Accepts::Word(axis) if axis.name == FRAMEWORKS.name => {
                terms.frameworks.own_words().collect()
            }
            _ => Vec::new(),
        }
    }
}

/// What is said of a word that a set doesn't have.
pub(crate) fn unknown<V: Vocabulary>(written: &str) -> NotationMessage {
    NotationMessage::UnknownValue {
        set: literal(V::SECTION),
        word: quote(written),
    }
}

/// The relationship types, each with what it means.
pub(crate) fn types_with_meaning(types: &Terms<RelationshipType>) -> Part {
    let own: HashSet<&str> = types.own().collect();
    let words = types
        .words()
        .into_iter()
        .map(|word| match own.contains(word) {
            true => quote(word),
            false => NotationMessage::MeaningOfType {
                word: literal(word),
            }
            .into(),
        });
    Part::Any(words.collect())
}

/// The word that was probably meant. The word itself is what we teach; where only an alias looks
/// like what was written, that is what the author had in mind.
fn nearest_spelling<V: Vocabulary>(written: &str, terms: &Terms<V>) -> Option<String> {
    let near = nearest(written, terms.spellings())?;
    let term = terms.parse(near)?;
    let word = nearest(written, [term.word()]);
    Some(word.unwrap_or(near).to_owned())
}

/// The word that is written with its spaces and hyphens in other places, or without them.
fn spaced_otherwise<V: Vocabulary>(written: &str, terms: &Terms<V>) -> Option<String> {
    let letters = |text: &str| fold(text).replace('-', "");
    let wanted = letters(written);
    let mut spellings = terms.spellings().into_iter();
    let spelling = spellings.find(|spelling| letters(spelling) == wanted)?;
    Some(terms.parse(spelling)?.word().to_owned())
}
