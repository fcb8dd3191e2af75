//! Plain values: texts, numbers, flags, words of a vocabulary, and lists of them.

use std::ops::Deref;

use super::messages::NotationMessage;
use super::{Accepts, Axis, Export, ExportNames, FRAMEWORKS, Field, Json, Notation, Reader};
use super::{Fields, Table, is_blank, one_or_many};
use crate::diagnostic::{self as rule, Diagnostic, as_text, nearest};
use crate::framework::{Framework, SharedFramework};
use crate::message::{literal, quote, quote_any};
use crate::text::Spanned;
use crate::toml_ast::Kind;
use crate::vocabulary::{Frameworks, NamedFramework, Status, Terms, Vocabulary, fold};

impl Reader<'_> {
    /// A text that isn't blank.
    pub(crate) fn text<'t>(&mut self, field: Field<'t>) -> Option<Spanned<&'t str>> {
        match field.value.get_ref() {
            Kind::String(s) if !is_blank(s) => {
                Some(Spanned::new(&**s, self.span(field.value.span())))
            }
            _ => {
                self.wrong_type(field);
                None
            }
        }
    }

    /// A text, or a table of those keys.
    pub(crate) fn text_or_record<T>(
        &mut self,
        field: Field<'_>,
        of: &Table,
        short: impl FnOnce(Spanned<String>) -> T,
        long: impl FnOnce(&mut Self, &Fields<'_>) -> Option<T>,
    ) -> Option<T> {
        let Kind::Table(table) = field.value.get_ref() else {
            let name = self.text(field)?;
            return Some(short(Spanned::new(name.value.to_owned(), name.span)));
        };
        let fields = self.fields(field.value, table, of);
        long(self, &fields)
    }
}

impl Notation for String {
    const ACCEPTS: Accepts = Accepts::Text;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        cx.text(field).map(|text| text.value.to_owned())
    }
}

impl Export for String {
    fn export(&self, _: &dyn ExportNames) -> Option<Json> {
        Some(Json::text(self))
    }
}

impl<T: Notation> Notation for Option<T> {
    const ACCEPTS: Accepts = T::ACCEPTS;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        T::read(cx, field).map(Some)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(None)
    }
}

impl<T: Notation> Notation for Spanned<T> {
    const ACCEPTS: Accepts = T::ACCEPTS;
    const LIST: Accepts = T::LIST;
    const IS_DISTINCT: bool = T::IS_DISTINCT;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let span = cx.span(field.value.span());
        T::read(cx, field).map(|value| Spanned::new(value, span))
    }

    fn is_same(&self, other: &Self) -> bool {
        self.value.is_same(&other.value)
    }
}

impl<T: Export> Export for Spanned<T> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.value.export(names)
    }

    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        self.value.export_as(key, names, out);
    }
}

/// One value, or a list of them.
impl<T: Notation> Notation for Vec<T> {
    const ACCEPTS: Accepts = T::LIST;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let values = one_or_many(field.value);
        let mut list: Vec<T> = Vec::with_capacity(values.len());
        for value in values {
            let Some(item) = T::read(cx, field.item(value)) else {
                continue;
            };
            if !(T::IS_DISTINCT && list.iter().any(|one| one.is_same(&item))) {
                list.push(item);
            }
        }
        Some(list)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(Vec::new())
    }
}

/// A text, or a number as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figure(pub String);

impl Deref for Figure {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Notation for Figure {
    const ACCEPTS: Accepts = Accepts::TextOrNumber;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        match field.value.get_ref() {
            Kind::Integer(_) | Kind::Float(_) => {
                let written = cx.source.body.get(field.value.span());
                written.map(|number| Self(number.to_owned()))
            }
            _ => String::read(cx, field).map(Self),
        }
    }
}

impl Export for Figure {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.0.export(names)
    }
}

/// A text, or a date as it was written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateText(pub String);

impl Deref for DateText {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Notation for DateText {
    const ACCEPTS: Accepts = Accepts::TextOrDate;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        match field.value.get_ref() {
            Kind::Datetime(date) => Some(Self(date.to_string())),
            _ => String::read(cx, field).map(Self),
        }
    }
}

impl Export for DateText {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.0.export(names)
    }
}

/// A word of a vocabulary.
impl<V: Vocabulary> Notation for V {
    const ACCEPTS: Accepts = Accepts::Word(Axis::of::<V>());
    const LIST: Accepts = Accepts::Words(Axis::of::<V>());
    const IS_DISTINCT: bool = true;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        let word = V::parse(text.value);
        if word.is_none() {
            cx.unknown_word(text, &Terms::<V>::default());
        }
        word
    }

    fn is_same(&self, other: &Self) -> bool {
        self == other
    }
}

impl<V: Vocabulary> Export for V {
    fn export(&self, _: &dyn ExportNames) -> Option<Json> {
        Some(Json::text(self.word()))
    }
}

impl Notation for SharedFramework {
    const ACCEPTS: Accepts = Accepts::Word(FRAMEWORKS);

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        let frameworks = &cx.source.terms.frameworks;
        match frameworks.find(text.value) {
            Some(NamedFramework::Whole(framework)) => return Some(framework),
            Some(NamedFramework::Broken(broken)) => {
                cx.broken_framework = Some(broken.path.clone());
                return None;
            }
            None => {}
        }
        let words = Framework::spellings().into_iter();
        let near = nearest(&fold(text.value), words.chain(frameworks.own_words()))
            .and_then(|near| frameworks.find(near));
        let near = match &near {
            Some(NamedFramework::Whole(framework)) => Some(framework.name.as_str()),
            Some(NamedFramework::Broken(_)) | None => None,
        };
        let message = NotationMessage::UnknownValue {
            set: literal(FRAMEWORKS.name),
            word: quote(text.value),
        };
        let mut diagnostic =
            Diagnostic::new(&rule::UNKNOWN_VALUE, text.span, message).did_you_mean(near, as_text);
        if near.is_none() {
            diagnostic = own_framework(diagnostic, frameworks, text.value);
        }
        cx.report(diagnostic);
        None
    }
}

/// Says what to do about a framework that isn't known: the book may have its file, but in the wrong
/// folder, or with errors.
fn own_framework(diagnostic: Diagnostic, frameworks: &Frameworks, name: &str) -> Diagnostic {
    let broken = frameworks.broken().find(|broken| {
        let words = broken.words.iter().map(String::as_str);
        nearest(&fold(name), words).is_some()
    });
    if let Some(broken) = broken {
        return diagnostic.help(NotationMessage::MeantFrameworkHasErrors {
            word: quote(broken.words.first().map_or(name, String::as_str)),
            path: quote(&broken.path),
        });
    }
    let file = match name.strip_suffix(".toml") {
        Some(path) => path.rsplit(['/', '\\']).next().unwrap_or(path),
        None => name,
    };
    let folder = frameworks.folder();
    if let Some(folder) = folder
        && frameworks.has_model_named(file)
    {
        return diagnostic.help(NotationMessage::MoveFrameworkFile {
            folder: quote(folder),
        });
    }
    let diagnostic = diagnostic.help(NotationMessage::WriteOneOf {
        words: quote_any(frameworks.all().map(|f| f.name.as_str())),
    });
    match folder {
        Some(folder) => diagnostic.help(NotationMessage::OrAddFrameworkFile {
            path: quote(format!("{folder}/NAME.toml")),
        }),
        None => diagnostic,
    }
}

impl Export for SharedFramework {
    fn export(&self, _: &dyn ExportNames) -> Option<Json> {
        Some(Json::text(&self.name))
    }
}

/// Two states to compare.
impl Notation for (Status, Status) {
    const ACCEPTS: Accepts = Accepts::Comparison;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let values = one_or_many(field.value);
        let states: Vec<Option<Status>> = values.map(|v| Status::read(cx, field.item(v))).collect();
        match states[..] {
            [Some(one), Some(two)] if one != two => return Some((one, two)),
            _ if states.contains(&None) => return None,
            _ => {}
        }
        let span = cx.span(field.value.span());
        cx.report(
            Diagnostic::new(&rule::UNKNOWN_VALUE, span, NotationMessage::UseTwoStates)
                .help(Accepts::Comparison.help()),
        );
        None
    }
}
