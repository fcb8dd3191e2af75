//! What is reported of keys, ids and values that can't be read.

use super::{Field, Reader, is_blank};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, as_key, as_text, nearest};
use crate::message::{Part, literal, quote, quote_all, quote_any};
use crate::notation::messages::NotationMessage;
use crate::notation::{Accepts, Table, meant};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Value};
use crate::vocabulary::{Status, Vocabulary, fold};

impl Reader<'_> {
    /// Reports a status that is written as a key: `planned = true`.
    pub(super) fn status_as_key(
        &mut self,
        name: &str,
        at: Span,
        value: &Value<'_>,
        of: &Table,
    ) -> bool {
        let Kind::Boolean(is_so) = value.get_ref() else {
            return false;
        };
        let word = match &*fold(name) {
            "active" => Some(Status::Established),
            other => Status::parse(other),
        };
        let Some(word) = word.filter(|_| of.key(STATUS).is_some()) else {
            return false;
        };
        let span = Span::new(at.start, self.span(value.span()).end);
        let message = NotationMessage::StatusAsKey { word: quote(name) };
        let mut diagnostic = Diagnostic::new(&rule::UNKNOWN_KEY, span, message);
        if *is_so {
            let line = format!("{STATUS} = {}", as_text(word.word()));
            diagnostic = diagnostic.help(NotationMessage::WriteLine {
                line: literal(line.as_str()),
            });
            diagnostic.suggestion = Some(line);
        } else {
            diagnostic = diagnostic.help(NotationMessage::WriteStatus {
                line: literal(format!("{STATUS} = \"…\"")),
                words: quote_any(Status::words()),
            });
        }
        self.report(diagnostic);
        true
    }

    /// Reports a key that is there already under another of its names.
    pub(crate) fn two_spellings(&mut self, second: &str, at: Span, first: Field<'_>) {
        let message = match second == first.name {
            true => NotationMessage::DuplicateKey { key: quote(second) },
            false => NotationMessage::OtherNameOfKey {
                second: quote(second),
                first: quote(first.name),
            },
        };
        self.report(
            Diagnostic::new(&rule::DUPLICATE_KEY, at, message)
                .label(first.at, DiagnosticMessage::FirstDefinedHere)
                .help(NotationMessage::KeepOneOfTheTwo),
        );
    }

    pub(super) fn missing_key(&mut self, of: &Table, name: &str, at: Span) {
        let message = NotationMessage::MissingKey {
            key: quote(name),
            place: in_table(of.noun),
        };
        let line = literal(format!("{name} = \"…\""));
        let add = match of.key(name).map(|key| key.accepts) {
            Some(accepts @ Accepts::Tables(_)) => accepts.help(),
            Some(Accepts::Word(axis)) => NotationMessage::AddKeyWithWord {
                line,
                words: quote_any((axis.words)()),
            },
            Some(_) | None => NotationMessage::AddKey { line },
        };
        self.report(Diagnostic::new(&rule::MISSING_KEY, at, message).help(add));
    }

    /// Reports a key that is not known where it is written.
    pub(crate) fn unknown_key(
        &mut self,
        name: &str,
        at: Span,
        value: &Value<'_>,
        opening: Opening,
        of: &Table,
    ) {
        let names: Vec<_> = of.names().collect();
        let near = of.nearest(name);
        self.no_such_name((name, at), value, opening, of.noun, &names, near);
    }

    /// Reports a name that isn't one of `names`, with the nearest of their spellings.
    pub(crate) fn unknown_name(
        &mut self,
        (name, at): (&str, Span),
        value: &Value<'_>,
        opening: Opening,
        noun: &str,
        names: &[&str],
        spellings: &[&str],
    ) {
        let near = nearest(name, spellings.iter().copied());
        self.no_such_name((name, at), value, opening, noun, names, near);
    }

    fn no_such_name(
        &mut self,
        (name, at): (&str, Span),
        value: &Value<'_>,
        opening: Opening,
        noun: &str,
        names: &[&str],
        near: Option<&str>,
    ) {
        if self.is_stray(name, value, opening) {
            self.stray(name, at, noun);
            return;
        }
        let mut diagnostic = Diagnostic::new(
            &rule::UNKNOWN_KEY,
            at,
            NotationMessage::UnknownKey {
                key: quote(name),
                place: in_table(noun),
            },
        )
        .did_you_mean(near, as_key);
        if near.is_none() {
            diagnostic = match meant(name, names) {
                Some(meant) => {
                    diagnostic.help(NotationMessage::UseKeyInstead { key: quote(meant) })
                }
                None => diagnostic.help(NotationMessage::UseOneOfTheKeys {
                    keys: quote_all(names.iter().copied()),
                }),
            };
        }
        self.report(diagnostic);
    }

    pub(crate) fn stray(&mut self, name: &str, at: Span, noun: &str) {
        self.report(
            Diagnostic::new(
                &rule::MISPLACED_KEY,
                at,
                NotationMessage::MisplacedKey {
                    key: quote(name),
                    place: in_table(noun),
                },
            )
            .help(NotationMessage::MoveAboveSections),
        );
    }

    /// Reports a value of the wrong type.
    pub(crate) fn wrong_type(&mut self, field: Field<'_>) {
        let span = self.span(field.value.span());
        let key = quote(field.name);
        let message = match field.value.get_ref() {
            Kind::String(s) if is_blank(s) => NotationMessage::EmptyValue { key },
            kind => NotationMessage::WrongType {
                found: what_it_is(kind),
                key,
            },
        };
        let help = field.accepts.help();
        let mut diagnostic = Diagnostic::new(&rule::WRONG_TYPE, span, message).help(help);
        let own = self.custom_words(field.accepts);
        if !own.is_empty() {
            diagnostic = diagnostic.help(NotationMessage::OrWordOfBook {
                words: quote_any(own),
            });
        }
        // A relationship without a type needs a label in its place.
        let is_needed = field.is_required || matches!(field.accepts, Accepts::RelationshipType);
        self.report(match field.value.get_ref() {
            Kind::String(_) if !is_needed => diagnostic.help(NotationMessage::OrDeleteLine),
            _ => diagnostic,
        });
    }

    /// Reports a number that can't be used.
    pub(crate) fn wrong_number(&mut self, field: Field<'_>) {
        let span = self.span(field.value.span());
        let message = NotationMessage::NumberOutOfRange {
            key: quote(field.name),
        };
        let diagnostic = Diagnostic::new(&rule::WRONG_TYPE, span, message);
        self.report(diagnostic.help(field.accepts.help()));
    }

    /// Reports an entry of a section that is neither its short form nor its long one.
    pub(crate) fn wrong_entry(&mut self, value: &Value<'_>, id: &str, entry: EntryForm) {
        let span = self.span(value.span());
        let message = NotationMessage::WrongType {
            found: what_it_is(value.get_ref()),
            key: quote(id),
        };
        self.report(Diagnostic::new(&rule::WRONG_TYPE, span, message).help(entry.help()));
    }

    /// Whether a text can be an id: any text without control characters. Others are reported.
    pub(crate) fn is_good_id(&mut self, id: &str, span: Span) -> bool {
        let problem = if is_blank(id) {
            NotationMessage::EmptyId
        } else if id.chars().any(char::is_control) {
            NotationMessage::ControlCharactersInId
        } else {
            return true;
        };
        self.report(Diagnostic::new(&rule::WRONG_TYPE, span, problem).help(
            NotationMessage::WriteShortId {
                example: literal("buyers"),
            },
        ));
        false
    }
}

/// The key for the status of a thing.
pub(super) const STATUS: &str = "status";

/// What can be written for an entry of a section, or for a need.
#[derive(Debug, Clone, Copy)]
pub(crate) enum EntryForm {
    Segment,
    Proposition,
    Channel,
    Relationship,
    Need,
    Item,
}

impl EntryForm {
    fn help(self) -> NotationMessage {
        let (value, long) = match self {
            Self::Segment => ("name", "{ name = \"…\", kind = \"…\" }"),
            Self::Proposition => ("name", "{ name = \"…\", for = \"…\" }"),
            Self::Channel => ("kind", "{ kind = \"…\", phases = [\"…\"] }"),
            Self::Relationship => ("type", "{ type = \"…\", via = \"…\" }"),
            Self::Need => ("text", "{ text = \"…\", evidence = \"guess\" }"),
            Self::Item => ("text", "{ name = \"…\", for = \"…\" }"),
        };
        NotationMessage::WriteEntry {
            value: literal(value),
            long: literal(long),
        }
    }
}

/// Where a key is, by the noun of its table.
pub(crate) fn in_table(noun: &str) -> Part {
    let table = literal(noun);
    NotationMessage::InTable { table }.into()
}

/// What a value is, for messages.
fn what_it_is(kind: &Kind<'_>) -> Part {
    literal(match kind {
        Kind::String(_) => "text",
        Kind::Integer(_) | Kind::Float(_) => "number",
        Kind::Boolean(_) => "flag",
        Kind::Datetime(_) => "date",
        Kind::Array(_) => "list",
        Kind::Table(_) => "table",
    })
}
