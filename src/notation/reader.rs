//! Reading tables: fields, and what is unknown, missing, misplaced or of the wrong type in them.

mod wrong;

use wrong::STATUS;
pub(crate) use wrong::{EntryForm, in_table};

use std::collections::HashSet;
use std::ops::Range;

use super::messages::NotationMessage;
use super::{Accepts, Declared, Table, Target, meant};
use crate::diagnostic::{Diagnostic, Rule};
use crate::message::literal;
use crate::text::{SourceMap, Span};
use crate::toml_ast::{self, Kind, Opening, Value};
use crate::vocabulary::{BookTerms, ChannelKind, Terms};

/// A text to read.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The TOML.
    pub body: &'a str,
    /// From the TOML back to the file.
    pub map: &'a SourceMap,
    /// The place of the whole: a canvas's opening fence, or a file's first line.
    pub whole: Span,
    /// The rules that may be named.
    pub rules: &'a [&'static Rule],
    /// The words that the book adds.
    pub terms: &'a BookTerms,
}

/// A type that a key accepts.
pub(crate) trait Notation: Sized {
    /// What one value may be.
    const ACCEPTS: Accepts;
    /// What one value or a list of them may be.
    const LIST: Accepts = Accepts::Texts;
    /// Whether the key can't be omitted.
    const IS_REQUIRED: bool = true;
    /// Whether a list keeps only the first of equal values.
    const IS_DISTINCT: bool = false;

    /// Reads a value; `None` if it is wrong, which has been reported.
    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self>;

    /// The value of a key that is omitted or wrong; `None` if there is no such value.
    fn absent(_cx: &Reader<'_>) -> Option<Self> {
        None
    }

    /// Whether two values of a list are the same.
    fn is_same(&self, _other: &Self) -> bool {
        false
    }
}

/// What reads a text: the text, what is declared in it, and the errors so far.
pub(crate) struct Reader<'a> {
    pub(crate) source: Source<'a>,
    /// The keys of the canvas itself, to recognize them below a header.
    pub(crate) top: Option<&'static Table>,
    pub(crate) found: Vec<Diagnostic>,
    /// The file of the framework that the canvas names, if that has errors.
    pub(crate) broken_framework: Option<String>,
    pub(crate) segments: Declared<'a>,
    pub(crate) channels: Declared<'a>,
    pub(crate) propositions: Declared<'a>,
    /// Finds the word of a set that a page in some language shows as this label.
    pub(crate) labels: fn(section: &str, label: &str) -> Option<Labelled>,
    /// Finds the channel kinds that an author's own words hold.
    pub(crate) kinds_in: Box<dyn KindsIn>,
}

/// What finds known channel kinds in an author's own words.
pub(crate) trait KindsIn {
    fn find(&mut self, text: &str, terms: &Terms<ChannelKind>) -> Vec<String>;
}

/// Finds none.
struct NoKinds;

impl KindsIn for NoKinds {
    fn find(&mut self, _: &str, _: &Terms<ChannelKind>) -> Vec<String> {
        Vec::new()
    }
}

/// A word of a set, found by its label.
pub(crate) struct Labelled {
    /// The word.
    pub(crate) word: String,
    /// The name of the label's language, in that language.
    pub(crate) language: &'static str,
}

impl Labelled {
    /// Says why a label isn't understood.
    pub(crate) fn help(&self) -> NotationMessage {
        NotationMessage::WriteKeyOfLabel {
            language: literal(self.language),
        }
    }
}

/// One key and its value.
#[derive(Clone, Copy)]
pub(crate) struct Field<'t> {
    /// The key, for messages.
    pub(crate) name: &'t str,
    /// What it accepts, for advice; for an id, its short form.
    pub(crate) accepts: Accepts,
    /// Whether the key can't be omitted.
    pub(crate) is_required: bool,
    /// The place of the key.
    pub(crate) at: Span,
    pub(crate) value: &'t Value<'t>,
}

impl<'t> Field<'t> {
    /// One value of the list that the field holds.
    pub(crate) fn item(self, value: &'t Value<'t>) -> Self {
        Self { value, ..self }
    }
}

/// The fields of a table; unknown ones have been reported.
pub(crate) struct Fields<'t> {
    known: Vec<Field<'t>>,
    /// The keys that unknown ones were probably meant for.
    meant: Vec<&'static str>,
    /// The place of the table: its header, or its brace.
    pub(crate) opening: Span,
}

impl<'t> Fields<'t> {
    /// The fields of a thing in its short form.
    pub(crate) fn none() -> Self {
        Self {
            known: Vec::new(),
            meant: Vec::new(),
            opening: Span::default(),
        }
    }

    pub(crate) fn get(&self, name: &str) -> Option<Field<'t>> {
        self.known.iter().find(|f| f.name == name).copied()
    }

    /// Whether a key is really missing: one that was misspelled has been reported.
    pub(crate) fn lacks(&self, name: &str) -> bool {
        self.get(name).is_none() && !self.is_misspelled(name)
    }

    /// Whether a key was probably meant by an unknown one.
    pub(crate) fn is_misspelled(&self, name: &str) -> bool {
        self.meant.contains(&name)
    }
}

impl<'a> Reader<'a> {
    pub(crate) fn new(source: Source<'a>, top: Option<&'static Table>) -> Self {
        Self {
            source,
            top,
            found: Vec::new(),
            broken_framework: None,
            kinds_in: Box::new(NoKinds),
            segments: Declared::absent(),
            channels: Declared::absent(),
            propositions: Declared::absent(),
            labels: |_, _| None,
        }
    }

    /// What a section declares.
    pub(crate) fn declared(&self, target: Target) -> &Declared<'a> {
        match target {
            Target::Segment => &self.segments,
            Target::Channel => &self.channels,
            Target::Proposition => &self.propositions,
        }
    }

    pub(crate) fn span(&self, range: Range<usize>) -> Span {
        self.source.map.span(range)
    }

    pub(crate) fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    pub(crate) fn opening(&self, value: &Value<'_>) -> Opening {
        toml_ast::opening(self.source.body, value.span().start)
    }

    /// The place of a table: its header, or its brace.
    pub(crate) fn opening_span(&self, value: &Value<'_>) -> Span {
        let range = value.span();
        match self.opening(value) {
            Opening::Inline => self.span(range.start..range.start + 1),
            Opening::Header | Opening::Implied => self.span(range),
        }
    }

    /// The fields of a value that is a table.
    pub(crate) fn fields<'t>(
        &mut self,
        value: &'t Value<'t>,
        table: &'t toml_ast::Table<'t>,
        of: &Table,
    ) -> Fields<'t> {
        let opening = self.opening(value);
        let span = self.opening_span(value);
        self.fields_of(table, of, opening, span, &HashSet::new())
    }

    /// Sorts a table's entries into fields; unknown keys are reported, but for those that are
    /// `handled` elsewhere.
    pub(crate) fn fields_of<'t>(
        &mut self,
        table: &'t toml_ast::Table<'t>,
        of: &Table,
        opening: Opening,
        span: Span,
        handled: &HashSet<&str>,
    ) -> Fields<'t> {
        let mut known: Vec<Field<'t>> = Vec::with_capacity(table.len());
        let mut meant_keys = Vec::new();
        for (key, value) in table {
            let at = self.span(key.span());
            match of.key(key.get_ref()) {
                Some(found) => match known.iter().find(|f| f.name == found.name) {
                    Some(first) => self.two_spellings(key.get_ref(), at, *first),
                    None => known.push(Field {
                        name: found.name,
                        accepts: found.accepts,
                        is_required: found.is_required,
                        at,
                        value,
                    }),
                },
                None if handled.contains(&&**key.get_ref()) => {}
                None if self.status_as_key(key.get_ref(), at, value, of) => {
                    // Put in place of this one, a status that is there would be a duplicate.
                    if let Some(last) = self.found.last_mut()
                        && table.contains_key(STATUS)
                    {
                        last.suggestion = None;
                    }
                }
                None => {
                    let name: &str = key.get_ref();
                    let names: Vec<_> = of.names().collect();
                    let near = of.nearest(name).and_then(|near| of.key(near));
                    let near_name = near.map(|key| key.name);
                    meant_keys.extend(near_name.or_else(|| meant(name, &names)));
                    let is_there = near.is_some_and(|key| {
                        let mut others = key.other_names();
                        table.contains_key(key.name) || others.any(|o| table.contains_key(o))
                    });
                    self.unknown_key(name, at, value, opening, of);
                    // Put in place of this one, a key that is there would be a duplicate.
                    if let Some(last) = self.found.last_mut().filter(|_| is_there) {
                        last.suggestion = None;
                    }
                }
            }
        }
        Fields {
            known,
            meant: meant_keys,
            opening: span,
        }
    }

    /// The value of a field.
    pub(crate) fn value<T: Notation>(&mut self, field: Field<'_>) -> Option<T> {
        T::read(self, field)
    }

    /// The value of one key of a record.
    pub(crate) fn key<T: Notation>(
        &mut self,
        fields: &Fields<'_>,
        of: &Table,
        name: &'static str,
    ) -> Option<T> {
        if let Some(field) = fields.get(name) {
            let read = T::read(self, field);
            return read.or_else(|| T::absent(self));
        }
        let absent = T::absent(self);
        if absent.is_none() && fields.lacks(name) {
            self.missing_key(of, name, fields.opening);
        }
        absent
    }

    /// Whether a key below a header is one of the canvas itself: in TOML everything below a header
    /// belongs to it, which authors forget.
    pub(crate) fn is_stray(&self, name: &str, value: &Value<'_>, opening: Opening) -> bool {
        let Some(key) = self.top.and_then(|top| top.key(name)) else {
            return false;
        };
        opening == Opening::Header && key.accepts.fits(value.get_ref())
    }

    /// The entries of a table that the field must hold; nothing if it holds something else.
    pub(crate) fn table<'t>(&mut self, field: Field<'t>) -> Option<&'t toml_ast::Table<'t>> {
        if let Kind::Table(table) = field.value.get_ref() {
            Some(table)
        } else {
            self.wrong_type(field);
            None
        }
    }

    /// Whether anything wrong was found within a span since `found` had that many entries.
    pub(crate) fn is_wrong_since(&self, before: usize, span: Span) -> bool {
        self.found[before..]
            .iter()
            .any(|d| d.span.is_some_and(|inner| span.contains(inner)))
    }
}

/// Whether a text says nothing. Usually its first letter answers that.
pub(crate) fn is_blank(text: &str) -> bool {
    text.chars().all(char::is_whitespace)
}

/// The values of a field that takes one or many.
pub(crate) fn one_or_many<'v, 't>(value: &'v Value<'t>) -> std::slice::Iter<'v, Value<'t>> {
    match value.get_ref() {
        Kind::Array(list) => list.iter(),
        _ => std::slice::from_ref(value).iter(),
    }
}
