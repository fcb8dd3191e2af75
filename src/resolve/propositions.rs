//! `[propositions]`: what is offered, for whom, and which need each part of it answers.

use super::reading::one_or_many;
use super::{Context, Field, TableState};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::model::vocabulary::{KnownFocus, Vocabulary};
use crate::model::{Answers, Audience, Focus, Id, Item, Proposition, Segment, Side, Things};
use crate::notation;
use crate::text::Spanned;
use crate::tree::{Kind, Value};

impl Context<'_> {
    /// One proposition, from its entry in the table. `segments` are those read already.
    pub(super) fn proposition(
        &mut self,
        id: Id<Proposition>,
        field: Field<'_>,
        segments: &Things<Segment>,
        another_says_for_whom: bool,
    ) -> Proposition {
        let mut proposition = Proposition::named(self.propositions.names.written(id));
        let mut ids = self.segments.names.ids();
        let only_segment = ids.next().filter(|_| ids.next().is_none());
        // Left out: for the one segment; for none once another proposition says for whom it is.
        proposition.audience = match only_segment {
            Some(only) => Audience::Segments(vec![only]),
            None if another_says_for_whom => Audience::Segments(Vec::new()),
            None => Audience::Unknown,
        };
        let table = match field.value.get_ref() {
            Kind::String(_) => {
                proposition.name = self.text(field);
                return proposition;
            }
            Kind::Table(table) => table,
            _ => {
                self.wrong_entry(
                    field.value,
                    &proposition.id.value,
                    "write its name in quotes, or { name = \"…\", for = \"…\" }",
                );
                return proposition;
            }
        };
        let opening = self.opening(field.value);
        let fields = self.fields(table, &notation::PROPOSITION, opening);
        proposition.name = fields.get("name").and_then(|f| self.text(f));
        // Where `for` itself is wrong, its needs cannot be looked up: one cause, one voice.
        let mut audience_is_known = true;
        if let Some(f) = fields.get("for") {
            let before = self.found.len();
            proposition.audience = Audience::Segments(self.id_set(f));
            audience_is_known = self.found.len() == before;
        }
        if let Some(f) = fields.get("focus") {
            proposition.focus = self
                .texts(f)
                .into_iter()
                .map(|t| {
                    let focus = match KnownFocus::parse(&t.value) {
                        Some(known) => Focus::Known(known),
                        None => Focus::Free(t.value),
                    };
                    Spanned::new(focus, t.span)
                })
                .collect();
        }
        let answering = Answering {
            segments,
            audience: &proposition.audience,
            audience_is_known: audience_is_known && self.segments.table != TableState::Unreadable,
        };
        let [products, relieves, creates] = Side::ALL.map(|side| {
            fields
                .get(side.items_key())
                .map(|f| self.items(f, side, &answering))
                .unwrap_or_default()
        });
        proposition.products = products;
        proposition.relieves = relieves;
        proposition.creates = creates;
        proposition.note = fields
            .get("note")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        proposition
    }

    fn items(&mut self, field: Field<'_>, side: Side, answering: &Answering<'_>) -> Vec<Item> {
        one_or_many(field.value)
            .filter_map(|value| self.item(field, value, side, answering))
            .collect()
    }

    fn item(
        &mut self,
        field: Field<'_>,
        value: &Value<'_>,
        side: Side,
        answering: &Answering<'_>,
    ) -> Option<Item> {
        let Kind::Table(table) = value.get_ref() else {
            let name = self.text_of(field, value)?;
            return Some(Item {
                name,
                answers: Vec::new(),
            });
        };
        let opening = self.opening(value);
        let fields = self.fields(table, &notation::ITEM, opening);
        let mut answers = Vec::new();
        if let Some(f) = fields.get("for") {
            for target in self.texts(f) {
                answers.extend(self.answers(&target, side, answering));
            }
        }
        let Some(name) = fields.get("name") else {
            if fields.lacks("name") {
                self.missing_name(&notation::ITEM, value);
            }
            return None;
        };
        let name = self.text(name)?;
        Some(Item { name, answers })
    }

    /// The needs of that id, in every segment of the proposition that has one.
    fn answers(
        &mut self,
        target: &Spanned<String>,
        side: Side,
        answering: &Answering<'_>,
    ) -> Vec<Answers> {
        let of_side = |side: Side| -> Vec<Answers> {
            answering
                .segments()
                .flat_map(|(segment, s)| {
                    side.needs(s)
                        .iter()
                        .enumerate()
                        .filter(|(_, need)| need.id.value == target.value)
                        .map(move |(need, _)| Answers { segment, need })
                })
                .collect()
        };
        let found = of_side(side);
        let unreadable = Side::ALL.iter().any(|side| {
            let mut ids = answering.segments().map(|(id, _)| id.index());
            ids.any(|id| self.unreadable_needs.contains(&(id, side.needs_key())))
        });
        if !found.is_empty() || !answering.audience_is_known || unreadable {
            return found;
        }
        let written = quoted(&target.value);
        let diagnostic = match Side::ALL
            .into_iter()
            .find(|other| *other != side && !of_side(*other).is_empty())
        {
            Some(other) => Diagnostic::new(
                &rule::FIT_WRONG_SIDE,
                target.span,
                format!(
                    "{written} is a {}, and what stands under `{}` answers a {}",
                    other.need(),
                    side.items_key(),
                    side.need()
                ),
            )
            .help(format!(
                "take {written} out here and answer it under `{}`, or name a {} here",
                other.items_key(),
                side.need()
            )),
            None => self.unknown_need(target, side, answering),
        };
        self.report(diagnostic);
        Vec::new()
    }

    fn unknown_need(
        &self,
        target: &Spanned<String>,
        side: Side,
        answering: &Answering<'_>,
    ) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(
            &rule::FIT_UNKNOWN_TARGET,
            target.span,
            format!(
                "no segment of this proposition has a {} {}",
                side.need(),
                quoted(&target.value)
            ),
        );
        let known: Vec<&str> = answering
            .segments()
            .flat_map(|(_, s)| side.needs(s).iter().map(|n| n.id.value.as_str()))
            .collect();
        let near = nearest(&target.value, known.iter().copied());
        diagnostic = diagnostic.did_you_mean(near);
        if near.is_some() {
            return diagnostic;
        }
        let has_it = |s: &&Segment| side.needs(s).iter().any(|n| n.id.value == target.value);
        if let Some(other) = answering.segments.iter().find(has_it) {
            return diagnostic.help(format!(
                "it is a {} of {}: if the proposition is for them too, add them to `for`",
                side.need(),
                quoted(&other.id.value)
            ));
        }
        if known.is_empty() {
            diagnostic.help(format!(
                "add it to the segment: {}s = {{ {} = \"…\" }}",
                side.need(),
                rule::as_key(&target.value)
            ))
        } else {
            let need = side.need();
            diagnostic.help(super::few_are(
                &format!("the only {need} of its segments"),
                &format!("the {need}s of its segments"),
                &known,
            ))
        }
    }
}

/// Where the needs of a proposition are looked up.
struct Answering<'s> {
    segments: &'s Things<Segment>,
    audience: &'s Audience,
    audience_is_known: bool,
}

impl<'s> Answering<'s> {
    /// The proposition's segments; if it is not known whose it is, all.
    fn segments(&self) -> impl Iterator<Item = (Id<Segment>, &'s Segment)> {
        let audience = self.audience;
        self.segments
            .with_ids()
            .filter(move |(id, _)| match audience {
                Audience::Segments(list) => list.contains(id),
                Audience::Unknown => true,
            })
    }
}
