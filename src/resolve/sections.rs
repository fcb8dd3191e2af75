//! The sections keyed by id: which ids they declare, and which of their lines belong elsewhere.

use super::messages::CanvasMessage;
use super::mixups::{self, Line};
use super::top_level::is_block_name;
use crate::diagnostic::{self as rule, Diagnostic, as_key, as_text, nearest};
use crate::ids::{Id, Names};
use crate::message::{literal, quote};
use crate::model::{self, ALL, Relationship, Section, Segment};
use crate::notation::{
    self, Accepts, Declared, Field, Mention, NotationMessage, Reader, SectionState, Target,
    Targeted, one_or_many,
};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Table, Value};
use crate::vocabulary::fold;

/// The entries of a section, each with the id it declares.
pub(super) type Entries<'t, T> = Vec<(Id<T>, Field<'t>)>;

/// Declares the ids of a section, and keeps its entries.
pub(super) fn declare<'a, T: Targeted>(
    cx: &mut Reader<'a>,
    root: &Table<'_>,
    field: Option<Field<'a>>,
    short_form: Accepts,
    of: &notation::Table,
) -> (Declared<'a>, Entries<'a, T>) {
    let mut names = Names::default();
    let Some(field) = field else {
        let declared = Declared {
            section: absent(root, T::TARGET.section()),
            ..Declared::absent()
        };
        return (declared, Vec::new());
    };
    let Some(table) = cx.table(field) else {
        let declared = Declared {
            section: SectionState::Unreadable,
            ..Declared::absent()
        };
        return (declared, Vec::new());
    };
    let opening = cx.opening(field.value);
    let mut entries: Entries<'a, T> = Vec::with_capacity(table.len());
    for (key, value) in table {
        let at = cx.span(key.span());
        let name: &str = key.get_ref();
        if is_stray_entry(cx, name, value, opening, short_form) {
            stray_entry(cx, name, at, T::TARGET);
        } else if cx.is_good_id(name, at) {
            let field = Field {
                name,
                accepts: short_form,
                is_required: false,
                at,
                value,
            };
            let dotted = match opening {
                Opening::Header | Opening::Inline => dotted(cx, field, of),
                Opening::Implied => Vec::new(),
            };
            dotted.iter().for_each(|field| dotted_name(cx, *field));
            let fields = match dotted.is_empty() {
                true => vec![field],
                false => dotted,
            };
            for field in fields {
                let id: Id<T> = names.declare(field.name, field.at);
                match entries.get(id.index()) {
                    // The same letters, composed in one and not in the other.
                    Some((_, first)) => cx.two_spellings(field.name, field.at, *first),
                    None => entries.push((id, field)),
                }
            }
        }
    }
    // A header with nothing below it counts as not written.
    let section = match table.is_empty() {
        true => SectionState::Absent,
        false => SectionState::Given,
    };
    let values = entries.iter().map(|(_, field)| field.value).collect();
    let declared = Declared {
        names,
        section,
        values,
    };
    (declared, entries)
}

/// The entries of a key whose name has a dot in it and no quotes, which TOML reads as a table in a
/// table. Empty for any other key.
fn dotted<'a>(cx: &Reader<'a>, field: Field<'a>, of: &notation::Table) -> Vec<Field<'a>> {
    let Kind::Table(table) = field.value.get_ref() else {
        return Vec::new();
    };
    if cx.opening(field.value) != Opening::Implied
        || table.keys().any(|key| of.key(key.get_ref()).is_some())
    {
        return Vec::new();
    }
    let mut entries = Vec::new();
    dotted_below(cx, field, table, of, &mut entries);
    entries
}

/// The entries of a table that is written with dots: the last tables that are.
fn dotted_below<'a>(
    cx: &Reader<'a>,
    field: Field<'a>,
    table: &'a Table<'a>,
    of: &notation::Table,
    entries: &mut Vec<Field<'a>>,
) {
    for (key, value) in table {
        if let Kind::Table(table) = value.get_ref()
            && cx.opening(value) == Opening::Implied
            && table.keys().all(|key| of.key(key.get_ref()).is_none())
        {
            dotted_below(cx, field, table, of, entries);
            continue;
        }
        let end = key.span().end;
        let start = start_of_name(cx.source.body, key.span().start);
        // The dots of a header are right.
        if let Some(name) = cx
            .source
            .body
            .get(start..end)
            .filter(|n| !n.starts_with('['))
        {
            entries.push(Field {
                name,
                at: cx.span(start..end),
                value,
                ..field
            });
        }
    }
}

/// Where the name begins whose last part is at a place: after the line break, or the brace or comma
/// that isn't in quotes.
fn start_of_name(body: &str, last_part: usize) -> usize {
    let before = body.get(..last_part).unwrap_or_default();
    let line = before.rfind('\n').map_or(0, |at| at + 1);
    let mut quote = None;
    let mut start = line;
    for (at, c) in before[line..].char_indices() {
        match (quote, c) {
            (Some(open), c) if c == open => quote = None,
            (None, '"' | '\'') => quote = Some(c),
            (None, '{' | ',') => start = line + at + 1,
            (Some(_) | None, _) => {}
        }
    }
    let name = &before[start..];
    start + (name.len() - name.trim_start().len())
}

fn dotted_name(cx: &mut Reader<'_>, field: Field<'_>) {
    // Parts of it may have quotes of their own.
    let name = field.name.replace(['"', '\''], "");
    let message = CanvasMessage::NameNeedsQuotes {
        name: quote(name.as_str()),
    };
    let line = literal(as_text(&name));
    let mut diagnostic = Diagnostic::new(&rule::UNKNOWN_KEY, field.at, message)
        .help(NotationMessage::WriteLine { line });
    diagnostic.suggestion = Some(as_text(&name));
    cx.report(diagnostic);
}

/// A stray key in a section of ids: it may be an id after all, and then has a long form.
fn stray_entry(cx: &mut Reader<'_>, name: &str, at: Span, target: Target) {
    cx.stray(name, at, target.section());
    if let Some(last) = cx.found.last_mut() {
        let line = literal(format!("{name} = {{ name = \"…\" }}"));
        last.help.push(CanvasMessage::OrWriteAsId { line }.into());
    }
}

/// Keys of the canvas that are an id where they are below the header of a section of ids.
const IDS_TOO: &[&str] = &[
    "id", "metrics", "feedback", "note", "date", "version", "by", "source",
];

/// Under `[channels]` and `[relationships]` a known word is an entry, whatever its key.
fn is_stray_entry(
    cx: &Reader<'_>,
    name: &str,
    value: &Value<'_>,
    opening: Opening,
    short_form: Accepts,
) -> bool {
    // These are words that authors use as ids, too.
    if IDS_TOO.contains(&name) {
        return false;
    }
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

/// Whom a key of `[relationships]` is about.
#[derive(Debug, Clone, Copy)]
pub(super) enum RelationshipKey {
    /// A segment; one that isn't declared has been reported.
    Segment(Id<Segment>),
    /// Every segment.
    All,
    /// The segments of its `for`.
    Shared,
}

/// The entries of `[relationships]`; without `[segments]` they declare the segments.
pub(super) fn relationship_entries<'a>(
    cx: &mut Reader<'a>,
    root: &Table<'_>,
    field: Option<Field<'a>>,
) -> Vec<(RelationshipKey, Field<'a>)> {
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
    let mut entries: Vec<(RelationshipKey, Field<'a>)> = Vec::with_capacity(table.len());
    for (key, value) in table {
        let at = cx.span(key.span());
        let name: &str = key.get_ref();
        let accepts = Accepts::RelationshipType;
        if is_stray_entry(cx, name, value, opening, accepts) {
            cx.stray(name, at, "relationships");
            continue;
        }
        let field = Field {
            name,
            accepts,
            is_required: false,
            at,
            value,
        };
        let dotted = match opening {
            Opening::Header | Opening::Inline => dotted(cx, field, Relationship::TABLE),
            Opening::Implied => Vec::new(),
        };
        if !dotted.is_empty() {
            for field in dotted {
                let id = cx.segments.names.find(field.name).map(Id::new);
                // One that is declared has been reported there.
                if id.is_none() {
                    dotted_name(cx, field);
                }
                let id = id.unwrap_or_else(Id::stand_in);
                entries.push((RelationshipKey::Segment(id), field));
            }
            continue;
        }
        let is_declared = cx.segments.names.find(name).is_some();
        let line = Line {
            field,
            start: key.span().start,
            section: table,
        };
        let key = if !is_declared && fold(name) == ALL {
            RelationshipKey::All
        } else if !is_declared && has_for(name, value) {
            RelationshipKey::Shared
        } else if !declares {
            RelationshipKey::Segment(known_segment(cx, line))
        } else if is_declared {
            // The same letters, composed in one and not in the other.
            let first = entries.iter().find(|(_, first)| {
                cx.segments.names.find(first.name) == cx.segments.names.find(name)
            });
            if let Some((_, first)) = first {
                cx.two_spellings(name, at, *first);
            }
            continue;
        } else if cx.is_good_id(name, at) {
            let reversed = mixups::reversed_without_segments(cx, line);
            reversed.into_iter().for_each(|found| cx.report(found));
            RelationshipKey::Segment(cx.segments.names.declare(name, at))
        } else {
            continue;
        };
        entries.push((key, field));
    }
    // A canvas in which everything is for everyone still has customers.
    if let Some((_, first)) = entries.first()
        && declares
        && cx.segments.names.is_empty()
    {
        let _: Id<Segment> = cx.segments.names.declare(ALL, first.at);
    }
    entries
}

/// Whether a relationship, or one of several, says who it is for: other segments than its key.
fn has_for(name: &str, value: &Value<'_>) -> bool {
    one_or_many(value).any(|value| match value.get_ref() {
        Kind::Table(table) => {
            let written = table
                .iter()
                .find(|(key, _)| mixups::means_for(key.get_ref()));
            written.is_some_and(|(_, value)| !mixups::is_for_the_key(name, value))
        }
        _ => false,
    })
}

/// The segment of a key. An unknown one is reported; its relationships are still read, as those of a
/// segment that nothing else knows.
fn known_segment(cx: &mut Reader<'_>, line: Line<'_>) -> Id<Segment> {
    let (name, at, table) = (line.field.name, line.field.at, line.section);
    if cx.segments.section == SectionState::Given
        && nearest(name, cx.segments.names.texts()).is_none()
        && let Some(found) =
            mixups::several_segments(cx, line).or_else(|| mixups::reversed(cx, line))
    {
        cx.report(found);
        return Id::stand_in();
    }
    let id = cx.refer(name, at, Mention::Key);
    if id.is_none()
        && let Some(last) = cx.found.last_mut().filter(|last| last.span == Some(at))
    {
        if let Some(near) = &last.suggestion
            && table.keys().any(|key| as_key(key.get_ref()) == *near)
        {
            // Put in place of this one, a key that is there would be a duplicate.
            last.suggestion = None;
        }
        let is_in_braces = matches!(line.field.value.get_ref(), Kind::Table(_));
        if last.suggestion.is_none() && is_in_braces {
            let line = literal("for = \"all\"");
            last.help
                .push(CanvasMessage::OrShareWithAll { line }.into());
        }
    }
    id.unwrap_or_else(Id::stand_in)
}

/// What a missing section means for references to it: a section of a name that isn't ours may have
/// been meant for it, and then they are not checked.
fn absent(root: &Table<'_>, name: &str) -> SectionState {
    let keys = model::canvas::keys();
    let meant = root.iter().any(|(key, value)| {
        let key: &str = key.get_ref();
        // Finding the nearest name takes long, so that is asked last.
        keys.key(key).is_none()
            && !is_block_name(key)
            && matches!(value.get_ref(), Kind::Table(_) | Kind::Array(_))
            && nearest(key, keys.names()).is_none_or(|near| near == name)
    });
    if meant {
        SectionState::Unreadable
    } else {
        SectionState::Absent
    }
}
