//! `[relationships]`: how the business is in touch with each segment.

use super::reading::one_or_many;
use super::terms::Where;
use super::{Context, Field};
use crate::diagnostic::{self as rule, Diagnostic, quoted};
use crate::model::vocabulary::fold;
use crate::model::{Channel, Form, Id, Relationship, Segment};
use crate::notation;
use crate::text::{Span, Spanned};
use crate::tree::{Kind, Opening, Value};

impl Context<'_> {
    /// The relationships of one segment, from its entry in the table.
    pub(super) fn relationships_with(
        &mut self,
        segment: Id<Segment>,
        field: Field<'_>,
    ) -> Vec<Relationship> {
        let values = one_or_many(field.value);
        let mut list: Vec<Relationship> = Vec::with_capacity(values.len());
        for value in values {
            let Some(relationship) = self.relationship(segment, field, value) else {
                continue;
            };
            match list
                .iter()
                .find(|r| r.form.value == relationship.form.value)
            {
                Some(first) => {
                    let first = first.form.span;
                    self.duplicate_relationship(&relationship.form, first);
                }
                None => list.push(relationship),
            }
        }
        list
    }

    fn relationship(
        &mut self,
        segment: Id<Segment>,
        field: Field<'_>,
        value: &Value<'_>,
    ) -> Option<Relationship> {
        let table = match value.get_ref() {
            Kind::String(_) => {
                let text = self.said(field, value)?;
                let kind = self.relationship_type(text, Where::Relationship)?;
                let form = Spanned::new(Form::Typed { kind, label: None }, text.span);
                return Some(Relationship::of(segment, field.at, form));
            }
            Kind::Table(table) => table,
            _ => {
                self.wrong_entry(
                    value,
                    field.name,
                    "write the type of relationship in quotes, { type = \"…\", via = \"…\" }, or a list of them",
                );
                return None;
            }
        };
        let opening = self.opening(value);
        let fields = self.fields(table, &notation::RELATIONSHIP, opening);
        let label = fields
            .get("label")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        let form = match fields.get("type") {
            Some(f) => self.form(f, label, fields.get("label").is_some()),
            None if !fields.lacks("type") => None,
            None => {
                let span = self.opening_span(value);
                self.report(
                    Diagnostic::new(
                        &rule::MISSING_KEY,
                        span,
                        "this relationship does not say its `type`",
                    )
                    .help(format!(
                        "add type = \"…\", one of {}",
                        notation::list(&self.types_and_other())
                    )),
                );
                None
            }
        };
        let key = match opening {
            Opening::Header => self.span(value.span()),
            Opening::Inline | Opening::Implied => field.at,
        };
        // Where the type is wrong the other keys are still read, for their errors.
        let is_known = form.is_some();
        let stand_in = || Form::Other {
            label: String::new(),
        };
        let form = form.unwrap_or_else(|| Spanned::new(stand_in(), key));
        let mut relationship = Relationship::of(segment, key, form);
        relationship.via = fields.get("via").map(|f| {
            let span = self.span(f.value.span());
            let values = one_or_many(f.value);
            let mut channels: Vec<Id<Channel>> = Vec::with_capacity(values.len());
            for value in values {
                if let Some(id) = self.id(f, value)
                    && !channels.contains(&id.value)
                {
                    channels.push(id.value);
                }
            }
            Spanned::new(channels, span)
        });
        if let Some(f) = fields.get("goal") {
            let goals = self.distinct_words(f);
            relationship.goal = goals.into_iter().map(|w| w.value).collect();
        }
        relationship.cost = fields
            .get("cost")
            .and_then(|f| self.amount(f))
            .map(|a| a.value);
        relationship.status = fields
            .get("status")
            .and_then(|f| self.word(f))
            .map(|w| w.value);
        relationship.staff = fields.get("staff").and_then(|f| self.text_or_number(f));
        relationship.rhythm = fields
            .get("rhythm")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        relationship.data = fields
            .get("data")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        relationship.input = fields
            .get("input")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        if let Some(f) = fields.get("mechanism") {
            let mechanisms = self.distinct_words(f);
            relationship.mechanism = mechanisms.into_iter().map(|w| w.value).collect();
        }
        relationship.nature = fields
            .get("nature")
            .and_then(|f| self.word(f))
            .map(|w| w.value);
        relationship.note = fields
            .get("note")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        is_known.then_some(relationship)
    }

    /// What the relationship is. A label that was given and is wrong has been reported, so that
    /// `other` does not miss it a second time.
    fn form(
        &mut self,
        field: Field<'_>,
        label: Option<String>,
        label_given: bool,
    ) -> Option<Spanned<Form>> {
        let text = self.said(field, field.value)?;
        if fold(text.value) == notation::OTHER {
            if let Some(label) = label {
                return Some(Spanned::new(Form::Other { label }, text.span));
            }
            if label_given {
                return None;
            }
        }
        let kind = self.relationship_type(text, Where::Relationship)?;
        Some(Spanned::new(Form::Typed { kind, label }, text.span))
    }

    fn duplicate_relationship(&mut self, second: &Spanned<Form>, first: Span) {
        let what = match &second.value {
            Form::Typed { kind, label } => match label {
                Some(label) => {
                    format!("{} with the label {}", quoted(kind.word()), quoted(label))
                }
                None => quoted(kind.word()),
            },
            Form::Other { label } => quoted(label),
        };
        self.report(
            Diagnostic::new(
                &rule::DUPLICATE_RELATIONSHIP,
                second.span,
                format!("this segment has the relationship {what} twice"),
            )
            .label(first, "here it stands first")
            .help("take one of them out, or tell them apart by a `label`"),
        );
    }
}
