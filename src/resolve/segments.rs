//! `[segments]`: who the customers are.

use super::reading::{is_blank, one_or_many};
use super::{Context, Field};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::model::{Id, Need, Preference, Segment};
use crate::notation::{self, Accepts};
use crate::text::Spanned;
use crate::tree::{Kind, Value};

impl Context<'_> {
    /// One segment, from its entry in the table.
    pub(super) fn segment(&mut self, id: Id<Segment>, field: Field<'_>) -> Segment {
        let mut segment = Segment::named(self.segments.names.written(id));
        let table = match field.value.get_ref() {
            Kind::String(_) => {
                segment.name = self.text(field);
                return segment;
            }
            Kind::Table(table) => table,
            _ => {
                self.wrong_entry(
                    field.value,
                    &segment.id.value,
                    "write its name in quotes, or { name = \"…\", kind = \"…\" }",
                );
                for needs in ["jobs", "pains", "gains"] {
                    self.unreadable_needs.insert((id.index(), needs));
                }
                return segment;
            }
        };
        let opening = self.opening(field.value);
        let fields = self.fields(table, &notation::SEGMENT, opening);
        segment.name = fields.get("name").and_then(|f| self.text(f));
        segment.kind = fields
            .get("kind")
            .and_then(|f| self.word(f))
            .map(|w| w.value);
        segment.market = fields.get("market").and_then(|f| self.word(f));
        segment.value = fields
            .get("value")
            .and_then(|f| self.word(f))
            .map(|w| w.value);
        if let Some(f) = fields.get("expects") {
            segment.expects = self.relationship_types(f);
        }
        segment.ideal = fields
            .get("ideal")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        if let Some(f) = fields.get("traits") {
            segment.traits = self.texts(f).into_iter().map(|t| t.value).collect();
        }
        if let Some(f) = fields.get("prefers") {
            segment.prefers = self.preferences(f);
        }
        for (name, needs) in [
            ("jobs", &mut segment.jobs),
            ("pains", &mut segment.pains),
            ("gains", &mut segment.gains),
        ] {
            let before = self.found.len();
            if let Some(f) = fields.get(name) {
                *needs = self.needs(f);
            }
            if self.found.len() > before || fields.meant.contains(&name) {
                self.unreadable_needs.insert((id.index(), name));
            }
        }
        segment.note = fields
            .get("note")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        segment
    }

    /// An entry of a table keyed by id that is neither its short form nor its long one.
    pub(super) fn wrong_entry(&mut self, value: &Value<'_>, id: &str, help: &str) {
        let span = self.span(value.span());
        let what = super::what_it_is(value.get_ref());
        self.report(
            Diagnostic::new(
                &rule::WRONG_TYPE,
                span,
                format!("{} cannot be {what}", quoted(id)),
            )
            .help(help),
        );
    }

    fn preferences(&mut self, field: Field<'_>) -> Vec<Spanned<Preference>> {
        one_or_many(field.value)
            .filter_map(|value| {
                let text = self.said(field, value)?;
                let preference = match self.channels.names.find(text.value) {
                    Some(id) => Preference::Channel(id),
                    None => match self.source.terms.kinds.parse(text.value) {
                        Some(kind) => Preference::Kind(kind),
                        None => {
                            self.unknown_preference(text);
                            return None;
                        }
                    },
                };
                Some(Spanned::new(preference, text.span))
            })
            .collect()
    }

    fn unknown_preference(&mut self, text: Spanned<&str>) {
        if self.channels.table == super::TableState::Unreadable {
            return;
        }
        let known: Vec<&str> = self
            .channels
            .names
            .texts()
            .chain(self.source.terms.kinds.spellings())
            .collect();
        let near = nearest(text.value, known).map(str::to_owned);
        let mut diagnostic = Diagnostic::new(
            &rule::UNKNOWN_CHANNEL,
            text.span,
            format!("there is no channel or channel kind {}", quoted(text.value)),
        )
        .did_you_mean(near.as_deref());
        if near.is_none() {
            diagnostic = diagnostic.help(format!(
                "write the id of a channel under [channels], or one of the kinds {}",
                notation::list(&self.source.terms.kinds.words())
            ));
        }
        self.report(diagnostic);
    }

    fn needs(&mut self, field: Field<'_>) -> Vec<Need> {
        let Some(table) = self.table(field) else {
            return Vec::new();
        };
        let opening = self.opening(field.value);
        let mut needs = Vec::new();
        for (key, value) in table {
            let at = self.span(key.span());
            let id = key.get_ref();
            if self.is_stray(id, value, opening) {
                self.stray(id, at, &format!("the {} of a segment", field.name));
                continue;
            }
            if !self.is_good_id(id, at) {
                continue;
            }
            let text = match value.get_ref() {
                Kind::String(s) if !is_blank(s) => s.to_string(),
                Kind::String(_) => {
                    let span = self.span(value.span());
                    let message = format!("{} is empty", quoted(id));
                    self.wrong_type_at(span, message, Accepts::Text);
                    continue;
                }
                _ => {
                    self.wrong_entry(value, id, "write it as a text in quotes");
                    continue;
                }
            };
            needs.push(Need {
                id: Spanned::new(id.to_string(), at),
                text: Spanned::new(text, self.span(value.span())),
            });
        }
        needs
    }
}
