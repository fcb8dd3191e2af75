//! The sections keyed by id: which ids they declare, and which of their lines belong elsewhere.

use crate::diagnostic::{as_key, nearest};
use crate::ids::{Id, Names};
use crate::model::{self, Section, Segment};
use crate::notation::{Accepts, Declared, Field, Reader, SectionState, Target, Targeted};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Table, Value};

/// The entries of a section, each with the id it declares.
pub(super) type Entries<'t, T> = Vec<(Id<T>, Field<'t>)>;

/// Declares the ids of a section, and keeps its entries.
pub(super) fn declare<'a, T: Targeted>(
    cx: &mut Reader<'a>,
    root: &Table<'_>,
    field: Option<Field<'a>>,
    short_form: Accepts,
) -> (Declared<'a>, Entries<'a, T>) {
    let mut names = Names::default();
    let Some(field) = field else {
        let section = absent(root, T::TARGET.section());
        return (Declared { names, section }, Vec::new());
    };
    let Some(table) = cx.table(field) else {
        let section = SectionState::Unreadable;
        return (Declared { names, section }, Vec::new());
    };
    let opening = cx.opening(field.value);
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let at = cx.span(key.span());
        let name: &str = key.get_ref();
        if is_stray_entry(cx, name, value, opening, short_form) {
            stray_entry(cx, name, at, T::TARGET);
        } else if cx.is_good_id(name, at) {
            let field = Field {
                name,
                accepts: short_form,
                at,
                value,
            };
            entries.push((names.declare(name, at), field));
        }
    }
    let section = SectionState::Given;
    (Declared { names, section }, entries)
}

/// A stray key in a section of ids: it may be an id after all, and then has a long form.
fn stray_entry(cx: &mut Reader<'_>, name: &str, at: Span, target: Target) {
    cx.stray(name, at, &format!("the {}", target.section()));
    if let Some(last) = cx.found.last_mut() {
        last.help.push(format!(
            "or, if it is the id of a {}, write it with braces: {name} = {{ name = \"…\" }}",
            target.noun()
        ));
    }
}

/// Under `[channels]` and `[relationships]` a known word is an entry, whatever its key.
fn is_stray_entry(
    cx: &Reader<'_>,
    name: &str,
    value: &Value<'_>,
    opening: Opening,
    short_form: Accepts,
) -> bool {
    let known_word = match (short_form, value.get_ref()) {
        // Only the short form of a channel is a word of a set.
        (Accepts::Word(_), Kind::String(s)) => cx.source.terms.kinds.parse(s).is_some(),
        (Accepts::RelationshipType, kind) => cx.names_relationship_types(kind),
        // Braces in a section of ids are an entry in its long form.
        (_, Kind::Table(_)) => true,
        _ => false,
    };
    !known_word && !model::canvas::may_be_id(name) && cx.is_stray(name, value, opening)
}

/// The entries of `[relationships]`; without `[segments]` they declare the segments.
pub(super) fn relationship_entries<'a>(
    cx: &mut Reader<'a>,
    root: &Table<'_>,
    field: Option<Field<'a>>,
) -> Entries<'a, Segment> {
    let Some(field) = field else {
        // Misspelled, its keys could have been the segments.
        if cx.segments.section == SectionState::Absent {
            cx.segments.section = absent(root, Section::Relationships.key().name);
        }
        return Vec::new();
    };
    let Some(table) = cx.table(field) else {
        // The keys could have been the segments: references to those are not checked.
        if cx.segments.section == SectionState::Absent {
            cx.segments.section = SectionState::Unreadable;
        }
        return Vec::new();
    };
    let opening = cx.opening(field.value);
    let declares = cx.segments.section == SectionState::Absent;
    let mut entries = Vec::with_capacity(table.len());
    for (key, value) in table {
        let at = cx.span(key.span());
        let name: &str = key.get_ref();
        let accepts = Accepts::RelationshipType;
        if is_stray_entry(cx, name, value, opening, accepts) {
            cx.stray(name, at, "the relationships");
            continue;
        }
        let id = if declares {
            if !cx.is_good_id(name, at) {
                continue;
            }
            cx.segments.names.declare(name, at)
        } else {
            // An unknown segment is reported; its relationships are still read, as those of a
            // segment that nothing else knows.
            let id = cx.refer(name, at, as_key);
            if id.is_none()
                && let Some(last) = cx.found.last_mut()
                && let Some(near) = &last.suggestion
                && table.keys().any(|key| as_key(key.get_ref()) == *near)
            {
                // Put in place of this one, a key that is there would be a duplicate.
                last.suggestion = None;
            }
            id.unwrap_or_else(Id::stand_in)
        };
        let field = Field {
            name,
            accepts,
            at,
            value,
        };
        entries.push((id, field));
    }
    entries
}

/// What a missing section means for references to it: a section of a name that isn't ours may have
/// been meant for it, and then they are not checked.
fn absent(root: &Table<'_>, name: &str) -> SectionState {
    let keys = model::canvas::keys();
    let meant = root.iter().any(|(key, value)| {
        let key: &str = key.get_ref();
        // Finding the nearest name takes long, so that is asked last.
        keys.key(key).is_none()
            && matches!(value.get_ref(), Kind::Table(_) | Kind::Array(_))
            && nearest(key, keys.names()).is_none_or(|near| near == name)
    });
    if meant {
        SectionState::Unreadable
    } else {
        SectionState::Absent
    }
}
