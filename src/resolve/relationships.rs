//! `[relationships]`: how the business is in touch with each segment.

use std::collections::HashMap;

use crate::diagnostic::{self as rule, Diagnostic, quoted};
use crate::ids::Id;
use crate::model::{Form, Relationship, Segment};
use crate::notation::{Field, Fields, Reader, RelationshipWord, TypeContext, list, one_or_many};
use crate::text::{Span, Spanned};
use crate::toml_ast::{Kind, Opening};

/// The relationships of one segment, from its entry in the section.
pub(super) fn relationships(
    cx: &mut Reader<'_>,
    segment: Id<Segment>,
    field: Field<'_>,
) -> Vec<Relationship> {
    let values = one_or_many(field.value);
    let mut list: Vec<Relationship> = Vec::with_capacity(values.len());
    let mut first_of: HashMap<Form, Span> = HashMap::new();
    for value in values {
        let Some(relationship) = relationship(cx, segment, field.item(value)) else {
            continue;
        };
        let form = &relationship.form;
        match first_of.get(&form.value) {
            Some(first) => duplicate(cx, form, *first),
            None => {
                first_of.insert(form.value.clone(), form.span);
                list.push(relationship);
            }
        }
    }
    list
}

fn relationship(
    cx: &mut Reader<'_>,
    segment: Id<Segment>,
    field: Field<'_>,
) -> Option<Relationship> {
    let table = match field.value.get_ref() {
        Kind::String(_) => {
            let text = cx.text(field)?;
            let kind = cx.relationship_type(text, TypeContext::Relationship)?;
            let mut relationship = keys(cx, &Fields::none(), segment, field.at);
            relationship.form = Spanned::new(Form::Typed { kind, label: None }, text.span);
            return Some(relationship);
        }
        Kind::Table(table) => table,
        _ => {
            let help = "write the type of relationship in quotes, { type = \"…\", via = \"…\" }, or a list of them";
            cx.wrong_entry(field.value, field.name, help);
            return None;
        }
    };
    let fields = cx.fields(field.value, table, Relationship::TABLE);
    let key = match cx.opening(field.value) {
        Opening::Header => cx.span(field.value.span()),
        Opening::Inline | Opening::Implied => field.at,
    };
    let mut relationship = keys(cx, &fields, segment, key);
    relationship.form = form(cx, &fields, &relationship)?;
    Some(relationship)
}

fn keys(cx: &mut Reader<'_>, fields: &Fields<'_>, segment: Id<Segment>, key: Span) -> Relationship {
    let relationship = Relationship::read(cx, fields, segment, key);
    relationship.expect("every key of a relationship may be omitted")
}

/// What the relationship is: its type, or for `other` its label.
fn form(
    cx: &mut Reader<'_>,
    fields: &Fields<'_>,
    relationship: &Relationship,
) -> Option<Spanned<Form>> {
    let label = relationship.label.clone();
    let Some(written) = &relationship.written_type else {
        if fields.lacks("type") {
            let types = list(&cx.types_and_other());
            cx.report(
                Diagnostic::new(
                    &rule::MISSING_KEY,
                    fields.opening,
                    "this relationship does not say its `type`",
                )
                .help(format!("add type = \"…\", one of {types}")),
            );
        }
        return None;
    };
    let form = match (&written.value, label) {
        (RelationshipWord::Type(kind), label) => Form::Typed {
            kind: kind.clone(),
            label,
        },
        (RelationshipWord::Other, Some(label)) => Form::Other { label },
        // A label that is given and wrong has been reported.
        (RelationshipWord::Other, None) if fields.get("label").is_some() => return None,
        (RelationshipWord::Other, None) => {
            let text = Spanned::new(crate::notation::OTHER, written.span);
            cx.relationship_type(text, TypeContext::Relationship);
            return None;
        }
    };
    Some(Spanned::new(form, written.span))
}

fn duplicate(cx: &mut Reader<'_>, second: &Spanned<Form>, first: Span) {
    let what = match &second.value {
        Form::Typed { kind, label } => match label {
            Some(label) => {
                format!("{} with the label {}", quoted(kind.word()), quoted(label))
            }
            None => quoted(kind.word()),
        },
        Form::Other { label } => quoted(label),
    };
    cx.report(
        Diagnostic::new(
            &rule::DUPLICATE_RELATIONSHIP,
            second.span,
            format!("this segment has the relationship {what} twice"),
        )
        .label(first, "here it stands first")
        .help("take one of them out, or tell them apart by a `label`"),
    );
}
