//! The tables keyed by id: which ids they declare, and which of their lines belong elsewhere.

use super::{Context, Declared, Field, TableState, Target};
use crate::diagnostic::nearest;
use crate::model::{Id, Names, Segment};
use crate::notation::{self, Accepts};
use crate::text::Span;
use crate::tree::{Kind, Opening, Table, Value};

/// The entries of a table keyed by id, each with the id it declares.
pub(super) type Entries<'t, T> = Vec<(Id<T>, Field<'t>)>;

impl<'a> Context<'a> {
    /// Declares the ids of a table, and keeps its entries.
    pub(super) fn declare<T: Target>(
        &mut self,
        root: &Table<'_>,
        field: Option<Field<'a>>,
        short_form: Accepts,
    ) -> (Declared<'a, T>, Entries<'a, T>) {
        let mut names = Names::default();
        let Some(field) = field else {
            let table = absent(root, T::KEY);
            return (Declared { names, table }, Vec::new());
        };
        let Some(table) = self.table(field) else {
            let table = TableState::Unreadable;
            return (Declared { names, table }, Vec::new());
        };
        let opening = self.opening(field.value);
        let mut entries = Vec::with_capacity(table.len());
        for (key, value) in table {
            let at = self.span(key.span());
            let name: &str = key.get_ref();
            if self.is_stray_entry(name, value, opening, short_form) {
                self.stray_entry(name, at, T::NOUN, &format!("the {}", T::PLURAL));
            } else if self.is_good_id(name, at) {
                let field = Field {
                    name,
                    accepts: short_form,
                    at,
                    value,
                };
                entries.push((names.declare(name, at), field));
            }
        }
        let table = TableState::Given;
        (Declared { names, table }, entries)
    }

    /// A stray key in a table of ids: it may be an id after all, and then has a long form.
    fn stray_entry(&mut self, name: &str, at: Span, noun: &str, of: &str) {
        self.stray(name, at, of);
        if let Some(last) = self.found.last_mut() {
            last.help.push(format!(
                "or, if it is the id of a {noun}, write it with braces: {name} = {{ name = \"…\" }}"
            ));
        }
    }

    /// Under `[channels]` and `[relationships]` a known word is an entry, whatever its key.
    fn is_stray_entry(
        &self,
        name: &str,
        value: &Value<'_>,
        opening: Opening,
        short_form: Accepts,
    ) -> bool {
        let known_word = match (short_form, value.get_ref()) {
            // Of the short forms, only that of a channel is a word of a set.
            (Accepts::Word(_), Kind::String(s)) => self.source.terms.kinds.parse(s).is_some(),
            (Accepts::RelationshipType, kind) => self.names_relationship_types(kind),
            // Braces under a table of ids are an entry in its long form.
            (_, Kind::Table(_)) => true,
            _ => false,
        };
        !known_word && self.is_stray(name, value, opening)
    }

    /// The entries of `[relationships]`; without `[segments]` they declare the segments.
    pub(super) fn relationship_entries(
        &mut self,
        root: &Table<'_>,
        field: Option<Field<'a>>,
    ) -> Entries<'a, Segment> {
        let Some(field) = field else {
            // Misspelt, its keys could have been the segments.
            if self.segments.table == TableState::Absent {
                self.segments.table = absent(root, "relationships");
            }
            return Vec::new();
        };
        let Some(table) = self.table(field) else {
            // The keys could have been the segments: references to those say nothing.
            if self.segments.table == TableState::Absent {
                self.segments.table = TableState::Unreadable;
            }
            return Vec::new();
        };
        let opening = self.opening(field.value);
        let declares = self.segments.table == TableState::Absent;
        let mut entries = Vec::with_capacity(table.len());
        for (key, value) in table {
            let at = self.span(key.span());
            let name: &str = key.get_ref();
            let accepts = Accepts::RelationshipType;
            if self.is_stray_entry(name, value, opening, accepts) {
                self.stray(name, at, "the relationships");
                continue;
            }
            let id = if declares {
                if !self.is_good_id(name, at) {
                    continue;
                }
                self.segments.names.declare(name, at)
            } else {
                // An unknown segment is reported; its relationships are still read, as those of
                // a segment that nothing else knows.
                match self.refer(name, at) {
                    Some(id) => id,
                    None => Id::stand_in(),
                }
            };
            entries.push((
                id,
                Field {
                    name,
                    accepts,
                    at,
                    value,
                },
            ));
        }
        entries
    }
}

/// What a missing table says of references into it: a table of a name that the notation does not
/// have may have been meant for it, and then they say nothing.
pub(super) fn absent(root: &Table<'_>, name: &str) -> TableState {
    let meant = root.iter().any(|(key, value)| {
        let key: &str = key.get_ref();
        // The nearest name is long in finding, so that is asked last.
        notation::TOP.key(key).is_none()
            && matches!(value.get_ref(), Kind::Table(_) | Kind::Array(_))
            && nearest(key, notation::TOP.names()).is_none_or(|near| near == name)
    });
    if meant {
        TableState::Unreadable
    } else {
        TableState::Absent
    }
}
