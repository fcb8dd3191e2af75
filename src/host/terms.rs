//! The relationship types and channel kinds that a `book.toml` adds to ours.

use std::collections::HashSet;

use super::messages::HostMessage;
use crate::diagnostic::{self as rule, Diagnostic, as_key, is_unprintable};
use crate::message::{literal, quote};
use crate::notation::{Accepts, Field, Fields, Notation, OTHER, Reader, Table, table};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Value};
use crate::vocabulary::{ChannelKind, CustomTerm, RelationshipType, Terms, Vocabulary, fold};

table! {
    /// What `book.toml` says of a relationship type of its own.
    pub struct CustomTypeKeys: "custom-type";
    keys {
        /// label on the page (required)
        label: String,
        /// built-in type it's based on, which sets its checks, service level, and explanations (required)
        like: RelationshipType,
        /// description, shown first in the explanations
        card: Option<String>,
    }
}

table! {
    /// What `book.toml` says of a channel kind of its own.
    pub struct CustomKindKeys: "custom-kind";
    keys {
        /// label on the page (required)
        label: String,
        /// built-in kind it's based on, which sets its checks, owner, route, and medium (required)
        like: ChannelKind,
        /// description, shown first in the explanations
        card: Option<String>,
    }
}

/// A set of words that a book may add to.
trait Extensible: Vocabulary {
    /// What the setting accepts.
    const SETTING: Accepts;
    /// The keys of one word.
    const KEYS: &'static Table;

    /// Reads the keys of one word.
    fn read_own(cx: &mut Reader<'_>, fields: &Fields<'_>, name: String)
    -> Option<CustomTerm<Self>>;
}

/// Reads the words of a set by its record, whose keys are the fields of `CustomTerm`.
macro_rules! extensible {
    ($($set:ident: $setting:ident, $keys:ident;)*) => {$(
        impl Extensible for $set {
            const SETTING: Accepts = Accepts::$setting;
            const KEYS: &'static Table = $keys::TABLE;

            fn read_own(
                cx: &mut Reader<'_>,
                fields: &Fields<'_>,
                name: String,
            ) -> Option<CustomTerm<Self>> {
                let $keys { label, like, card } = $keys::read(cx, fields)?;
                Some(CustomTerm { name, label, like, card })
            }
        }
    )*};
}

extensible! {
    RelationshipType: TypeTable, CustomTypeKeys;
    ChannelKind: KindTable, CustomKindKeys;
}

impl<V: Extensible> Notation for Terms<V> {
    const ACCEPTS: Accepts = V::SETTING;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let table = cx.table(field)?;
        let mut terms = Self::default();
        for (key, value) in table {
            let name: &str = key.get_ref();
            let at = cx.span(key.span());
            let is_good = is_good_name(cx, name, at, &terms);
            let Kind::Table(table) = value.get_ref() else {
                not_a_table::<V>(cx, field.name, name, value);
                continue;
            };
            let none = HashSet::new();
            let fields = cx.fields_of(table, V::KEYS, Opening::Implied, at, &none);
            let own = V::read_own(cx, &fields, name.to_owned());
            if let (true, Some(own)) = (is_good, own) {
                terms.add(own);
            }
        }
        Some(terms)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

/// Whether canvases can write the name, and it means nothing yet.
fn is_good_name<V: Vocabulary>(
    cx: &mut Reader<'_>,
    written: &str,
    at: Span,
    before: &Terms<V>,
) -> bool {
    let name = quote(written);
    let separates = |c: char| ",;/+&".contains(c);
    let is_type = V::SECTION == RelationshipType::SECTION;
    let (message, help) = if written.trim().is_empty()
        || written.chars().any(|c| is_unprintable(c) || separates(c))
    {
        let example = HostMessage::UseShortName {
            name: quote("kiosk"),
        };
        (HostMessage::NameUnusable { name }, vec![example])
    } else if is_type && fold(written) == OTHER {
        let message = HostMessage::NameReserved { name };
        (message, vec![HostMessage::ChooseOtherName])
    } else if is_type && ChannelKind::parse(written).is_some() {
        // A canvas that writes it where a type belongs has mixed up the two, and learns that.
        let set = literal(ChannelKind::SECTION);
        let message = HostMessage::NameTaken { name, set };
        (message, vec![HostMessage::ChooseOtherName])
    } else if let Some(word) = V::parse(written) {
        let set = literal(V::SECTION);
        let change = HostMessage::OrChangeLabelOnly {
            section: literal(format!("[preprocessor.canvas.words.{}]", V::SECTION)),
            line: literal(format!("{} = \"…\"", word.word())),
        };
        let message = HostMessage::NameTaken { name, set };
        (message, vec![HostMessage::ChooseOtherName, change])
    } else if let Some(first) = before.parse(written) {
        let first = quote(first.word());
        let message = HostMessage::NamesAlike { name, first };
        (message, vec![HostMessage::ChooseOtherName])
    } else {
        return true;
    };
    let mut diagnostic = Diagnostic::new(&rule::INVALID_SETTING, at, message);
    diagnostic.help = help.into_iter().map(Into::into).collect();
    cx.report(diagnostic);
    false
}

fn not_a_table<V: Vocabulary>(cx: &mut Reader<'_>, key: &str, name: &str, value: &Value<'_>) {
    let span = cx.span(value.span());
    let message = HostMessage::TermNotSection { name: quote(name) };
    let help = HostMessage::WriteTermSection {
        header: literal(format!("[preprocessor.canvas.{key}.{}]", as_key(name))),
        label: literal("label = \"…\""),
        like: literal(format!("like = \"{}\"", V::words()[0])),
    };
    cx.report(Diagnostic::new(&rule::WRONG_TYPE, span, message).help(help));
}
