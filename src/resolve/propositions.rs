//! `[propositions]`: what is offered to which segments.

use super::needs::Needs;
use crate::ids::{Id, Things};
use crate::model::{Audience, Proposition};
use crate::notation::{EntryForm, Field, Fields, Reader};
use crate::toml_ast::Kind;

/// The propositions of the section.
pub(super) fn propositions(
    cx: &mut Reader<'_>,
    entries: &[(Id<Proposition>, Field<'_>)],
    needs: &Needs<'_>,
) -> Things<Proposition> {
    // The only segment there is needs no naming.
    let default = match cx.segments.names.len() {
        1 => Audience::Segments(vec![Id::new(0)]),
        _ => Audience::Everyone,
    };
    let entries = entries.iter();
    let list = entries
        .map(|(id, field)| proposition(cx, *id, *field, &default, needs))
        .collect();
    Things::new(&cx.propositions.names, list)
}

/// One proposition, from its entry in the section.
fn proposition(
    cx: &mut Reader<'_>,
    id: Id<Proposition>,
    field: Field<'_>,
    default: &Audience,
    needs: &Needs<'_>,
) -> Proposition {
    let written = cx.propositions.names.written(id);
    let keys = |cx: &mut Reader<'_>, fields: &Fields<'_>| {
        let proposition = Proposition::read(cx, fields, written);
        let mut proposition = proposition.expect("every key of a proposition may be omitted");
        proposition.audience = match &proposition.written_for {
            Some(segments) if !segments.is_everyone() => Audience::Segments(segments.to_vec()),
            Some(_) | None => default.clone(),
        };
        proposition
    };
    match field.value.get_ref() {
        Kind::Table(table) => {
            let fields = cx.fields(field.value, table, Proposition::TABLE);
            let before = cx.found.len();
            let mut proposition = keys(cx, &fields);
            // Where `for` itself is wrong, its needs can't be looked up: one error for one cause.
            let audience_is_known = fields
                .get("for")
                .is_none_or(|segments| !cx.is_wrong_since(before, cx.span(segments.value.span())));
            needs.link(cx, &mut proposition, audience_is_known);
            proposition
        }
        Kind::String(_) => {
            let mut proposition = keys(cx, &Fields::none());
            proposition.name = cx.value(field);
            proposition
        }
        _ => {
            let proposition = keys(cx, &Fields::none());
            cx.wrong_entry(field.value, &proposition.id.value, EntryForm::Proposition);
            proposition
        }
    }
}
