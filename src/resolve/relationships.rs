//! `[relationships]`: how the business is in touch with each segment.

use std::collections::HashMap;

use super::messages::CanvasMessage;
use super::mixups;
use super::sections::RelationshipKey;
use super::short_form::{ShortForm, ShortForms};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, Level, as_key, as_text};
use crate::ids::Id;
use crate::message::{Part, literal, quote};
use crate::model::{Form, Relationship, Segment, SegmentSet, SharedKey};
use crate::notation::{
    EntryForm, Field, Fields, MOST_FOR_ALL, NotationMessage, Reader, RelationshipWord, TypeContext,
    one_or_many, types_with_meaning,
};
use crate::text::{Span, Spanned};
use crate::toml_ast::{Kind, Opening};

/// The relationships under one key of the section.
pub(super) fn relationships(
    cx: &mut Reader<'_>,
    key: RelationshipKey,
    field: Field<'_>,
    everyone: &SegmentSet,
    forms: &mut ShortForms,
) -> Vec<Relationship> {
    let with = match key {
        RelationshipKey::Segment(segment) => With {
            segments: SegmentSet::new(vec![segment]),
            shared: None,
        },
        RelationshipKey::All => With {
            segments: everyone.clone(),
            shared: Some(SharedKey::All),
        },
        RelationshipKey::Shared => {
            if let Kind::Array(_) = field.value.get_ref() {
                several_under_one_id(cx, field);
            }
            let id = Spanned::new(field.name.to_owned(), field.at);
            With {
                segments: SegmentSet::default(),
                shared: Some(SharedKey::Id(id)),
            }
        }
    };
    let values = one_or_many(field.value);
    let mut list: Vec<Relationship> = Vec::with_capacity(values.len());
    let mut first_of: HashMap<Form, Span> = HashMap::new();
    for value in values {
        let read = relationship(cx, &with, field.item(value), forms);
        let Some(mut relationship) = read else {
            continue;
        };
        settle_for(cx, &mut relationship, everyone, field.item(value));
        let form = &relationship.form;
        match (first_of.get(&form.value), &form.value) {
            // Nothing that is in the author's own words is dropped.
            (Some(first), Form::Other { label }) => {
                let label = Spanned::new(label.clone(), form.span);
                forms.own.repeated.push((label, *first));
            }
            (Some(first), Form::Typed { .. }) => {
                duplicate(cx, form, *first);
                continue;
            }
            (None, _) => {
                first_of.insert(form.value.clone(), form.span);
            }
        }
        list.push(relationship);
    }
    list
}

/// Reports relationships for all segments that are too many, and leaves out the rest.
pub(super) fn bound(cx: &mut Reader<'_>, lists: &mut [(Option<Id<Segment>>, Vec<Relationship>)]) {
    let mut count = 0;
    let mut first_over: Option<Span> = None;
    for (_, list) in lists {
        list.retain(|relationship| {
            count += usize::from(relationship.segments.is_everyone());
            let is_over = relationship.segments.is_everyone() && count > MOST_FOR_ALL;
            if is_over {
                first_over.get_or_insert(relationship.form.span);
            }
            !is_over
        });
    }
    if let Some(span) = first_over {
        cx.report(
            Diagnostic::new(
                &rule::BLOCK_TOO_LARGE,
                span,
                CanvasMessage::TooManyForAll {
                    most: literal(MOST_FOR_ALL.to_string()),
                },
            )
            .help(CanvasMessage::WriteUnderSegments),
        );
    }
}

/// Whom the relationships under a key are with.
struct With {
    segments: SegmentSet,
    shared: Option<SharedKey>,
}

/// Takes the segments of `for`, which belongs to a relationship with an id of its own.
fn settle_for(
    cx: &mut Reader<'_>,
    relationship: &mut Relationship,
    everyone: &SegmentSet,
    field: Field<'_>,
) {
    let Some(written) = &relationship.written_for else {
        return;
    };
    match relationship.shared {
        Some(SharedKey::Id(_)) => {
            relationship.segments = match written.is_everyone() {
                true => everyone.clone(),
                false => written.clone(),
            };
        }
        Some(SharedKey::All) | None => for_under_a_segment(cx, field),
    }
}

/// Reports a `for` under a key that already names the segment.
fn for_under_a_segment(cx: &mut Reader<'_>, field: Field<'_>) {
    let Kind::Table(table) = field.value.get_ref() else {
        return;
    };
    let Some((key, value)) = table
        .iter()
        .find(|(key, _)| mixups::means_for(key.get_ref()))
    else {
        return;
    };
    let at = cx.span(key.span());
    let written = cx.source.body.get(value.span()).unwrap_or("\"…\"");
    let message = CanvasMessage::KeySaysWhoFor {
        key: quote(field.name),
    };
    let diagnostic =
        Diagnostic::new(&rule::UNKNOWN_KEY, at, message).help(CanvasMessage::DeleteKey {
            key: quote(&**key.get_ref()),
        });
    cx.report(match mixups::is_for_the_key(field.name, value) {
        true => diagnostic,
        false => diagnostic.help(CanvasMessage::OrUseOwnKey {
            line: literal(format!("support = {{ type = \"…\", for = {written} }}")),
        }),
    });
}

/// Reports a list under an id of its own: each id is of one relationship.
fn several_under_one_id(cx: &mut Reader<'_>, field: Field<'_>) {
    let span = cx.span(field.value.span());
    let id = as_key(field.name);
    let message = CanvasMessage::ListUnderOwnKey {
        key: quote(field.name),
    };
    let line = |id: &str| literal(format!("{id} = {{ type = \"…\", for = \"…\" }}"));
    cx.report(Diagnostic::new(&rule::WRONG_TYPE, span, message).help(
        CanvasMessage::WriteKeyForEach {
            lines: Part::All(vec![line(&id), line(&format!("{id}-2"))]),
        },
    ));
}

fn relationship(
    cx: &mut Reader<'_>,
    with: &With,
    field: Field<'_>,
    forms: &mut ShortForms,
) -> Option<Relationship> {
    let table = match field.value.get_ref() {
        Kind::String(_) => {
            let text = cx.text(field)?;
            let form = match forms.relationship(cx, text) {
                ShortForm::Word(kind) => Form::Typed { kind, label: None },
                ShortForm::OwnWords => Form::Other {
                    label: text.value.to_owned(),
                },
                ShortForm::Wrong => return None,
            };
            let mut relationship = keys(cx, &Fields::none(), with, field.at);
            if let Form::Other { label } = &form {
                relationship.label = Some(label.clone());
            }
            relationship.form = Spanned::new(form, text.span);
            return Some(relationship);
        }
        Kind::Table(table) => table,
        _ => {
            cx.wrong_entry(field.value, field.name, EntryForm::Relationship);
            return None;
        }
    };
    let other_for = match with.shared {
        Some(SharedKey::Id(_)) => None,
        Some(SharedKey::All) | None => {
            let mut keys = table.keys().map(|key| &**key.get_ref());
            keys.find(|key| *key != "for" && mixups::means_for(key))
        }
    };
    if other_for.is_some() {
        for_under_a_segment(cx, field);
    }
    let fields = cx.fields_of(
        table,
        Relationship::TABLE,
        cx.opening(field.value),
        cx.opening_span(field.value),
        &other_for.into_iter().collect(),
    );
    let key = match cx.opening(field.value) {
        Opening::Header => cx.span(field.value.span()),
        Opening::Inline | Opening::Implied => field.at,
    };
    let mut relationship = keys(cx, &fields, with, key);
    relationship.form = form(cx, &fields, &relationship)?;
    Some(relationship)
}

fn keys(cx: &mut Reader<'_>, fields: &Fields<'_>, with: &With, key: Span) -> Relationship {
    let (segments, shared) = (with.segments.clone(), with.shared.clone());
    let relationship = Relationship::read(cx, fields, segments, key, shared);
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
        // One with a label of the author's own needs no type.
        if fields.lacks("type")
            && let Some(written) = fields.get("label")
        {
            let span = cx.span(written.value.span());
            return Some(Spanned::new(Form::Other { label: label? }, span));
        }
        if fields.lacks("type") {
            // The key may be the type that is missing.
            let named = match &relationship.shared {
                Some(SharedKey::Id(id)) => cx.source.terms.types.parse(&id.value),
                Some(SharedKey::All) | None => None,
            };
            let add = match named {
                Some(kind) => NotationMessage::AddKey {
                    line: literal(format!("type = {}", as_text(kind.word()))),
                },
                None => NotationMessage::AddKeyWithWord {
                    line: literal("type = \"…\""),
                    words: types_with_meaning(&cx.source.terms.types),
                },
            };
            cx.report(
                Diagnostic::new(
                    &rule::MISSING_KEY,
                    fields.opening,
                    CanvasMessage::RelationshipWithoutType,
                )
                .help(add)
                .help(CanvasMessage::OrLabelInstead {
                    line: literal("label = \"…\""),
                }),
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
            Some(label) => CanvasMessage::RelationshipWithLabel {
                relationship: quote(kind.word()),
                label: quote(label),
            }
            .into(),
            None => quote(kind.word()),
        },
        Form::Other { label } => quote(label),
    };
    let message = CanvasMessage::RelationshipTwice { relationship: what };
    let mut diagnostic = Diagnostic::new(&rule::DUPLICATE_RELATIONSHIP, second.span, message);
    // Of own words it is only a hint.
    diagnostic.level = Level::Error;
    cx.report(
        diagnostic
            .label(first, DiagnosticMessage::FirstDefinedHere)
            .help(CanvasMessage::RemoveOneOrLabel),
    );
}
