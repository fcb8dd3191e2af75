//! The canvas as a whole: what stands before the tables, the tables' ids, and what to show.

use super::{Context, Declared, Field, TableState};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::model::vocabulary::{Status, View, Vocabulary};
use crate::model::{
    Allowance, Canvas, Content, Entry, Id, Metric, Names, Reach, Relationship, Relationships,
    SegmentSet, Texts, Things,
};
use crate::notation::{self, Accepts};
use crate::text::{Span, Spanned};
use crate::tree::{Kind, Opening, Table, Value};

impl<'a> Context<'a> {
    /// The whole text; what comes out counts only if nothing was reported.
    pub(super) fn canvas(&mut self, root: &'a Table<'a>) -> (Option<Spanned<String>>, Entry) {
        let fields = self.fields(root, &notation::TOP, Opening::Implied);
        let id = fields.get("id").and_then(|f| self.model_id(f));
        let used = fields.get("use").and_then(|f| self.text(f));

        let (declared, segment_entries) = self.declare(root, fields.get("segments"), Accepts::Text);
        self.segments = declared;
        let (declared, channel_entries) = self.declare(root, fields.get("channels"), KIND);
        self.channels = declared;
        let (declared, proposition_entries) =
            self.declare(root, fields.get("propositions"), Accepts::Text);
        self.propositions = declared;
        let relationship_entries = self.relationship_entries(root, fields.get("relationships"));

        let mut canvas = Canvas {
            stage: fields
                .get("stage")
                .and_then(|f| self.word(f))
                .map(|w| w.value),
            metrics: fields
                .get("metrics")
                .map(|f| self.metrics(f))
                .unwrap_or_default(),
            feedback: fields
                .get("feedback")
                .map(|f| self.plain_texts(f))
                .unwrap_or_default(),
            segments_declared: self.segments.table == TableState::Given,
            texts: self.all_texts(root),
            ..Canvas::default()
        };
        let framework = match fields.get("framework") {
            Some(f) => self.framework(f),
            None => Some(Default::default()),
        };
        canvas.segments = self.segment_list(&segment_entries);
        let everyone = SegmentSet::new(self.segments.names.ids().collect());
        let channels = channel_entries
            .into_iter()
            .map(|(id, f)| self.channel(id, f, &everyone))
            .collect();
        canvas.channels = Things::new(&self.channels.names, channels);
        canvas.reach = Reach::new(&canvas.channels, everyone.len());
        canvas.propositions = self.proposition_list(&proposition_entries, &canvas);
        canvas.relationships = Relationships::new(
            everyone.len(),
            relationship_entries
                .into_iter()
                .map(|(id, f)| (id, self.relationships_with(id, f))),
        );
        if let Some(framework) = framework {
            canvas.framework = framework;
        }
        if let Some(f) = fields.get("blocks") {
            canvas.blocks = self.blocks(f, framework);
        }
        if let Some(f) = fields.get("allow") {
            canvas.allow = self.allow(f);
        }
        let display = self.display(&fields, fields.get("use").is_some());
        self.judge_whole(root, used.as_ref());
        let content = match used {
            Some(used) => Content::Use(used),
            None => Content::Model(Box::new(canvas)),
        };
        (
            id.clone(),
            Entry {
                id,
                content,
                display,
            },
        )
    }

    /// Every text of the model, in the order of the text, for the rules about wording. What has
    /// ended is seen by no rule, and so its texts are left out.
    fn all_texts(&self, root: &Table<'_>) -> Texts {
        // Every entry is looked at below anyway: to look for one key is cheaper than to hash it.
        fn is_retired(table: &Table<'_>) -> bool {
            table.iter().any(|(key, value)| match value.get_ref() {
                Kind::String(s) => {
                    key.get_ref() == "status" && Status::parse(s) == Some(Status::Retired)
                }
                _ => false,
            })
        }
        fn collect<'t>(value: &'t Value<'_>, into: &mut Vec<(&'t str, std::ops::Range<usize>)>) {
            match value.get_ref() {
                Kind::String(s) => into.push((s, value.span())),
                Kind::Array(list) => list.iter().for_each(|v| collect(v, into)),
                Kind::Table(table) if is_retired(table) => {}
                Kind::Table(table) => table.iter().for_each(|(_, v)| collect(v, into)),
                Kind::Integer(_) | Kind::Float(_) | Kind::Boolean(_) | Kind::Datetime(_) => {}
            }
        }
        // As many as a small canvas has.
        let mut texts = Vec::with_capacity(32);
        for (_, value) in root.iter() {
            collect(value, &mut texts);
        }
        texts.sort_by_key(|(_, range)| range.start);
        let texts = texts.into_iter();
        let texts: Vec<_> = texts
            .map(|(text, range)| Spanned::new(text, self.span(range)))
            .collect();
        Texts::new(&texts)
    }

    /// What concerns the canvas as a whole: nothing in it, or a model beside `use`.
    fn judge_whole(&mut self, root: &Table<'_>, used: Option<&Spanned<String>>) {
        if let Some(used) = used {
            let beside: Vec<(String, Span)> = root
                .iter()
                .filter(|(key, _)| {
                    let key: &str = key.get_ref();
                    notation::TOP.key(key).is_some() && !notation::BESIDE_USE.contains(&key)
                })
                .map(|(key, _)| (key.get_ref().to_string(), self.span(key.span())))
                .collect();
            if beside.is_empty() {
                return;
            }
            let mut diagnostic = Diagnostic::new(
                &rule::USE_BESIDE_MODEL,
                used.span,
                "a canvas that uses a model cannot define one as well",
            );
            for (key, span) in &beside {
                diagnostic = diagnostic.label(*span, format!("{} is part of a model", quoted(key)));
            }
            self.report(
                diagnostic
                    .help("move these to where the model is defined, or leave `use` out")
                    .help(format!(
                        "beside `use` may stand {}",
                        notation::list(&notation::BESIDE_USE[1..])
                    )),
            );
            return;
        }
        let has_entry = notation::MODEL_TABLES.iter().any(|name| {
            matches!(root.get(*name).map(|v| v.get_ref()), Some(Kind::Table(t)) if !t.is_empty())
        });
        // A sheet to fill in needs nothing but its frame.
        let asks_for_sheet = match root.get("view").map(|v| v.get_ref()) {
            Some(Kind::String(view)) => View::parse(view) == Some(View::Poster),
            Some(Kind::Array(views)) => views.iter().any(|v| match v.get_ref() {
                Kind::String(view) => View::parse(view) == Some(View::Poster),
                _ => false,
            }),
            Some(_) | None => false,
        };
        if !has_entry && !asks_for_sheet && self.found.is_empty() {
            self.report(
                Diagnostic::new(
                    &rule::EMPTY_CANVAS,
                    self.source.whole,
                    "there is nothing in this canvas to show",
                )
                .help("begin with the relationships: a line [relationships], and below it buyers = \"self-service\""),
            );
        }
    }

    fn segment_list(
        &mut self,
        entries: &[(Id<crate::model::Segment>, Field<'_>)],
    ) -> Things<crate::model::Segment> {
        let list = if entries.is_empty() {
            let names = &self.segments.names;
            names
                .ids()
                .map(|id| crate::model::Segment::named(names.written(id)))
                .collect()
        } else {
            entries
                .iter()
                .map(|(id, f)| self.segment(*id, *f))
                .collect()
        };
        Things::new(&self.segments.names, list)
    }

    fn proposition_list(
        &mut self,
        entries: &[(Id<crate::model::Proposition>, Field<'_>)],
        canvas: &Canvas,
    ) -> Things<crate::model::Proposition> {
        let says_for_whom = |field: &Field<'_>| match field.value.get_ref() {
            Kind::Table(table) => table.contains_key("for"),
            _ => false,
        };
        let any = entries.iter().any(|(_, f)| says_for_whom(f));
        let list = entries
            .iter()
            .map(|(id, f)| self.proposition(*id, *f, &canvas.segments, any))
            .collect();
        Things::new(&self.propositions.names, list)
    }

    fn model_id(&mut self, field: Field<'_>) -> Option<Spanned<String>> {
        let text = self.text(field)?;
        self.is_good_id(&text.value, text.span).then_some(text)
    }

    fn plain_texts(&mut self, field: Field<'_>) -> Vec<String> {
        self.texts(field).into_iter().map(|t| t.value).collect()
    }

    fn metrics(&mut self, field: Field<'_>) -> Vec<Metric> {
        super::reading::one_or_many(field.value)
            .filter_map(|value| {
                let Kind::Table(table) = value.get_ref() else {
                    let name = self.text_of(field, value)?.value;
                    return Some(Metric {
                        name,
                        value: None,
                        target: None,
                    });
                };
                let opening = self.opening(value);
                let fields = self.fields(table, &notation::METRIC, opening);
                let current = fields.get("value").and_then(|f| self.text_or_number(f));
                let target = fields.get("target").and_then(|f| self.text_or_number(f));
                let Some(name) = fields.get("name") else {
                    if fields.lacks("name") {
                        self.missing_name(&notation::METRIC, value);
                    }
                    return None;
                };
                let name = self.text(name)?.value;
                Some(Metric {
                    name,
                    value: current,
                    target,
                })
            })
            .collect()
    }

    fn allow(&mut self, field: Field<'_>) -> Vec<Allowance> {
        let Some(table) = self.table(field) else {
            return Vec::new();
        };
        let opening = self.opening(field.value);
        let known = self.source.rules;
        let mut list = Vec::new();
        for (key, value) in table {
            let at = self.span(key.span());
            let name: &str = key.get_ref();
            let Some(rule) = known.iter().find(|r| r.name == name) else {
                self.unknown_rule(name, at, value, opening);
                continue;
            };
            let reason = Field {
                name,
                accepts: Accepts::Text,
                at,
                value,
            };
            if let Some(reason) = self.text(reason) {
                list.push(Allowance {
                    rule: Spanned::new(rule.name, at),
                    reason: reason.value,
                });
            }
        }
        list
    }

    fn unknown_rule(&mut self, name: &str, at: Span, value: &Value<'_>, opening: Opening) {
        if self.is_stray(name, value, opening) {
            self.stray(name, at, "the rules to allow");
            return;
        }
        if rule::ERRORS.iter().any(|r| r.name == name) {
            self.report(
                Diagnostic::new(
                    &rule::UNKNOWN_KEY,
                    at,
                    format!("{} is an error and cannot be allowed", quoted(name)),
                )
                .help("an error means that the canvas cannot be understood: correct it where it is reported, and take this line out"),
            );
            return;
        }
        let near = nearest(name, self.source.rules.iter().map(|r| r.name));
        let mut diagnostic = Diagnostic::new(
            &rule::UNKNOWN_KEY,
            at,
            format!("there is no rule {}", quoted(name)),
        )
        .did_you_mean(near);
        if near.is_none() {
            diagnostic = diagnostic.help("a finding names its rule: copy the name from there");
        }
        self.report(diagnostic);
    }
}

const KIND: Accepts = Accepts::Word(notation::Axis::of::<crate::model::vocabulary::ChannelKind>());

/// Checks the segments that a block narrows another block's model to.
pub fn check_only(only: &[Spanned<String>], canvas: &Canvas) -> Vec<Diagnostic> {
    if only.is_empty() {
        return Vec::new();
    }
    let mut declared = Declared {
        names: Names::default(),
        table: TableState::Given,
    };
    for segment in canvas.segments.iter() {
        declared.names.declare(&segment.id.value, segment.id.span);
    }
    only.iter()
        .filter(|id| declared.names.find(&id.value).is_none())
        .map(|id| super::unknown_reference::<crate::model::Segment>(&declared, &id.value, id.span))
        .collect()
}

impl Relationship {
    /// A relationship of which nothing is known but whose it is and what.
    pub(super) fn of(
        segment: Id<crate::model::Segment>,
        key: Span,
        form: Spanned<crate::model::Form>,
    ) -> Self {
        Self {
            segment,
            key,
            form,
            via: None,
            goal: Vec::new(),
            cost: None,
            status: None,
            staff: None,
            rhythm: None,
            data: None,
            input: None,
            mechanism: Vec::new(),
            nature: None,
            note: None,
        }
    }
}
