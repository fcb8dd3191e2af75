//! `[segments]`: who the customers are.

use super::needs::UnreadableNeeds;
use crate::ids::{Id, Things};
use crate::model::{ALL, Naming, Segment, Side};
use crate::notation::{EntryForm, Field, Fields, Reader, SectionState};
use crate::text::Spanned;
use crate::toml_ast::Kind;

/// The segments: those of the section or, without it, those that the relationships name.
pub(super) fn segments(
    cx: &mut Reader<'_>,
    entries: &[(Id<Segment>, Field<'_>)],
    unreadable: &mut UnreadableNeeds,
) -> Things<Segment> {
    let list = if entries.is_empty() {
        let ids = (0..cx.segments.names.len()).map(Id::<Segment>::new);
        let ids: Vec<_> = ids.map(|id| cx.segments.names.written(id)).collect();
        let is_declared = cx.segments.section == SectionState::Given;
        let naming = |id: &Spanned<String>| match id.value == ALL && !is_declared {
            true => Naming::AllCustomers,
            false => Naming::Named,
        };
        let segments = ids.into_iter().map(|id| {
            let naming = naming(&id);
            let mut segment = named(cx, id);
            segment.naming = naming;
            segment
        });
        segments.collect()
    } else {
        let entries = entries.iter();
        entries
            .map(|(id, field)| segment(cx, *id, *field, unreadable))
            .collect()
    };
    Things::new(&cx.segments.names, list)
}

/// One segment, from its entry in the section.
fn segment(
    cx: &mut Reader<'_>,
    id: Id<Segment>,
    field: Field<'_>,
    unreadable: &mut UnreadableNeeds,
) -> Segment {
    let written = cx.segments.names.written(id);
    match field.value.get_ref() {
        Kind::Table(table) => {
            let fields = cx.fields(field.value, table, Segment::TABLE);
            let before = cx.found.len();
            let segment = keys(cx, &fields, written);
            for side in Side::ALL {
                let key = side.needs_key();
                let is_wrong = fields.get(key).is_some_and(|needs| {
                    let value = cx.span(needs.value.span());
                    cx.is_wrong_since(before, value) || {
                        let Kind::Table(needs) = needs.value.get_ref() else {
                            return false;
                        };
                        needs
                            .iter()
                            .any(|(key, _)| cx.is_wrong_since(before, cx.span(key.span())))
                    }
                });
                if is_wrong || fields.is_misspelled(key) {
                    unreadable.add(id);
                }
            }
            segment
        }
        Kind::String(_) => {
            let mut segment = named(cx, written);
            segment.name = cx.value(field);
            segment
        }
        _ => {
            cx.wrong_entry(field.value, &written.value, EntryForm::Segment);
            unreadable.add(id);
            named(cx, written)
        }
    }
}

/// A segment that only has an id.
fn named(cx: &mut Reader<'_>, id: Spanned<String>) -> Segment {
    keys(cx, &Fields::none(), id)
}

fn keys(cx: &mut Reader<'_>, fields: &Fields<'_>, id: Spanned<String>) -> Segment {
    Segment::read(cx, fields, id).expect("every key of a segment may be omitted")
}
