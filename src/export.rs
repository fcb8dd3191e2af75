//! A resolved model as JSON, for other programs: every reference checked, every word in its
//! canonical spelling, and what the notation leaves to be derived written out.
//!
//! The field `version` counts the changes that could break a reader: a field that is removed, or
//! means something else. New fields may come within a version. What the author doesn't say is
//! omitted; a list is always there, and may be empty.
//!
//! The fields of a record are its keys (`export_keys`); this file adds what is derived.

use crate::ids::Id;
use crate::json;
use crate::model::{self, Canvas, Item, Side};
use crate::notation::{Export, ExportNames, Json, Table, Target};

/// The version of the format.
pub const VERSION: u32 = 2;

/// The JSON of a canvas that has that id and title, indented, with a line break at its end.
pub fn to_json(canvas: &Canvas, id: Option<&str>, title: Option<&str>) -> String {
    let mut fields = vec![
        ("format", Json::text("mdbook-canvas model")),
        ("version", Json::Number(VERSION)),
    ];
    fields.extend(id.map(|id| ("id", Json::text(id))));
    fields.extend(title.map(|title| ("title", Json::text(title))));
    let mut facts = canvas.facts.export_keys(canvas);
    let framework = Json::text(&canvas.framework.name);
    put(
        &mut facts,
        model::Facts::TABLE,
        "framework",
        Some(framework),
    );
    // `version` is that of the format.
    let facts = facts.into_iter().map(|(key, value)| match key {
        "version" => ("canvas-version", value),
        key => (key, value),
    });
    fields.extend(facts);
    let segments = canvas.segments.iter().map(|s| segment(canvas, s));
    let propositions = canvas.propositions.iter().map(|p| proposition(canvas, p));
    let channels = canvas.channels.iter().map(|c| channel(canvas, c));
    let relationships = canvas.relationships.iter().map(|r| relationship(canvas, r));
    let blocks = canvas.blocks.iter().map(|(block, items)| {
        let items = Json::List(items.iter().map(|i| block_item(canvas, i)).collect());
        Json::Object(vec![("id", Json::text(block)), ("items", items)])
    });
    let allow = canvas.allow.iter().map(|a| {
        Json::Object(vec![
            ("rule", Json::text(a.rule.value)),
            ("reason", Json::text(&a.reason)),
        ])
    });
    fields.extend([
        ("segments", Json::List(segments.collect())),
        ("propositions", Json::List(propositions.collect())),
        ("channels", Json::List(channels.collect())),
        ("relationships", Json::List(relationships.collect())),
        ("blocks", Json::List(blocks.collect())),
        ("allow", Json::List(allow.collect())),
    ]);
    json::to_string_pretty(&Json::Object(fields)).expect("a model is JSON") + "\n"
}

impl ExportNames for Canvas {
    fn id_of(&self, target: Target, index: usize) -> &str {
        match target {
            Target::Segment => &self.segments[Id::new(index)].id.value,
            Target::Channel => &self.channels[Id::new(index)].id.value,
            Target::Proposition => &self.propositions[Id::new(index)].id.value,
        }
    }
}

/// A line of a block.
fn block_item(canvas: &Canvas, item: &model::BlockItem) -> Json {
    let everyone = model::SegmentSet::everyone(canvas.segments.len());
    let mut fields = item.export_keys(canvas);
    let segments = item
        .audience
        .clone()
        .map_or(everyone, model::SegmentSet::new);
    put_segments(&mut fields, model::BlockItem::TABLE, &segments, canvas);
    Json::Object(fields)
}

type Fields = Vec<(&'static str, Json)>;

/// Puts a derived value in the place of what is written, in the order of the keys.
fn put(fields: &mut Fields, of: &Table, key: &'static str, value: Option<Json>) {
    fields.retain(|(name, _)| *name != key);
    let Some(value) = value else {
        return;
    };
    let keys: Vec<_> = of.names().collect();
    let rank = |name: &str| keys.iter().position(|key| *key == name);
    let before = |(name, _): &&(&str, Json)| rank(name) < rank(key);
    let at = fields.iter().take_while(before).count();
    fields.insert(at, (key, value));
}

/// Puts whom a thing is for in its place, and whether that is everyone.
fn put_segments(fields: &mut Fields, of: &Table, segments: &model::SegmentSet, canvas: &Canvas) {
    fields.retain(|(key, _)| *key != "everyone");
    put(fields, of, "for", segments.export(canvas));
    let at = fields.iter().position(|(key, _)| *key == "for");
    if let Some(at) = at.filter(|_| segments.is_everyone()) {
        fields.insert(at + 1, ("everyone", Json::True));
    }
}

/// The fields of a thing that has an id.
fn with_id(id: &str, fields: Fields) -> Json {
    let mut all = vec![("id", Json::text(id))];
    all.extend(fields);
    Json::Object(all)
}

fn segment(canvas: &Canvas, segment: &model::Segment) -> Json {
    let mut fields = segment.export_keys(canvas);
    let name = Json::text(segment.shown_name());
    put(&mut fields, model::Segment::TABLE, "name", Some(name));
    with_id(&segment.id.value, fields)
}

fn proposition(canvas: &Canvas, of: &model::Proposition) -> Json {
    let table = model::Proposition::TABLE;
    let mut fields = of.export_keys(canvas);
    let name = Json::text(of.shown_name());
    put(&mut fields, table, "name", Some(name));
    let everyone = model::SegmentSet::everyone(canvas.segments.len());
    let named = of.written_for.as_ref().filter(|set| !set.is_everyone());
    put_segments(&mut fields, table, named.unwrap_or(&everyone), canvas);
    for side in Side::ALL {
        let items = side.items(of).iter().map(|i| item(canvas, i, side));
        let items = Json::List(items.collect());
        put(&mut fields, table, side.items_key(), Some(items));
    }
    with_id(&of.id.value, fields)
}

/// A product, reliever or creator, and the needs that it addresses.
fn item(canvas: &Canvas, item: &Item, side: Side) -> Json {
    let answers = item.answers.iter().map(|a| {
        let segment = &canvas.segments[a.segment];
        Json::Object(vec![
            ("segment", Json::text(&segment.id.value)),
            ("need", Json::text(&side.needs(segment)[a.need].id.value)),
        ])
    });
    let answers = Json::List(answers.collect());
    let mut fields = item.export_keys(canvas);
    fields.retain(|(key, _)| *key != "for");
    fields.push(("answers", answers));
    Json::Object(fields)
}

impl Export for Item {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        Some(Json::Object(self.export_keys(names)))
    }
}

fn channel(canvas: &Canvas, channel: &model::Channel) -> Json {
    let table = model::Channel::TABLE;
    let mut fields = channel.export_keys(canvas);
    let name = Json::text(channel.shown_name());
    let ownership = channel.ownership;
    for (key, value) in [
        ("name", Some(name)),
        ("owner", ownership.owner().export(canvas)),
        ("route", ownership.route().export(canvas)),
        ("medium", channel.medium.export(canvas)),
    ] {
        put(&mut fields, table, key, value);
    }
    put_segments(&mut fields, table, &channel.serves, canvas);
    with_id(&channel.id.value, fields)
}

fn relationship(canvas: &Canvas, of: &model::Relationship) -> Json {
    let mut fields = Vec::new();
    if let Some(model::SharedKey::Id(id)) = &of.shared {
        fields.push(("id", Json::text(&id.value)));
    }
    of.segments.export_as("for", canvas, &mut fields);
    let mut keys = of.export_keys(canvas);
    keys.retain(|(key, _)| !matches!(*key, "for" | "everyone"));
    if of.written_type.is_none() {
        let mut form = Vec::new();
        form_fields(&of.form.value, canvas, &mut form);
        form.extend(keys);
        keys = form;
    }
    fields.extend(keys);
    Json::Object(fields)
}

/// The type of a relationship in its short form.
fn form_fields(form: &model::Form, canvas: &Canvas, out: &mut Fields) {
    use crate::notation::RelationshipWord;
    let word = match form {
        model::Form::Typed { kind, .. } => RelationshipWord::Type(kind.clone()),
        model::Form::Other { .. } => RelationshipWord::Other,
    };
    word.export_as("type", canvas, out);
}
