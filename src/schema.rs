//! The notation as a JSON schema (2020-12), made from the tables of `notation`, for editors that
//! complete and check TOML.

use crate::framework::Framework;
use crate::json::{Map, Value, json};
use crate::model::vocabulary::{
    AmountLevel, ChannelKind, KnownFocus, Phase, RelationshipType, SaleStage, Status, Vocabulary,
};
use crate::notation::{self, Accepts, Axis, Table};
use crate::rules::RULES;

/// The schema of a canvas.
pub fn schema() -> Value {
    let mut top = table(&notation::TOP);
    top["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    top["title"] = json!("A canvas of mdbook-canvas");
    top["description"] = json!(
        "Customer relationships and channels of a business: the text of a `canvas` block, or of a file in a book's `canvases` folder."
    );
    top
}

fn table(of: &Table) -> Value {
    let properties: Map<String, Value> = of
        .keys
        .iter()
        .map(|key| {
            let mut value = accepts(key.accepts);
            value["description"] = json!(key.meaning);
            (key.name.to_owned(), value)
        })
        .collect();
    let mut schema = json!({
        "type": "object",
        "additionalProperties": false,
        "properties": Value::Object(properties),
    });
    if !of.required.is_empty() {
        schema["required"] = json!(of.required);
    }
    schema
}

fn accepts(accepts: Accepts) -> Value {
    match accepts {
        Accepts::Text => text(),
        Accepts::Texts => many(text()),
        Accepts::TextOrNumber => json!({ "anyOf": [text(), { "type": "number" }] }),
        Accepts::Flag => json!({ "type": "boolean" }),
        Accepts::Id => id(),
        Accepts::NeedIds | Accepts::Segments | Accepts::Channels | Accepts::Propositions => {
            many(id())
        }
        Accepts::Word(axis) => word(axis),
        Accepts::Words(axis) => many(word(axis)),
        Accepts::RelationshipType => relationship_type(),
        Accepts::RelationshipTypes => many(word(Axis::of::<RelationshipType>())),
        Accepts::Amount => {
            json!({ "anyOf": [word(Axis::of::<AmountLevel>()), text(), { "type": "number" }] })
        }
        Accepts::Foci => many(json!({ "anyOf": [word(Axis::of::<KnownFocus>()), text()] })),
        Accepts::Preferences => many(json!({ "anyOf": [word(Axis::of::<ChannelKind>()), id()] })),
        Accepts::Phases => phases(),
        Accepts::Needs => keyed(text()),
        Accepts::Items => many(either(text(), table(&notation::ITEM))),
        Accepts::Metrics => many(either(text(), table(&notation::METRIC))),
        Accepts::Comparison => json!({
            "type": "array",
            "items": word(Axis::of::<Status>()),
            "minItems": 2,
            "maxItems": 2,
            "uniqueItems": true,
        }),
        Accepts::SegmentTable => keyed(either(text(), table(&notation::SEGMENT))),
        Accepts::PropositionTable => keyed(either(text(), table(&notation::PROPOSITION))),
        Accepts::ChannelTable => keyed(either(
            word(Axis::of::<ChannelKind>()),
            table(&notation::CHANNEL),
        )),
        Accepts::RelationshipTable => keyed(many(either(
            word(Axis::of::<RelationshipType>()),
            table(&notation::RELATIONSHIP),
        ))),
        Accepts::BlockTable => blocks(),
        Accepts::BlockItems => many(either(text(), table(&notation::BLOCK_ITEM))),
        Accepts::AllowTable => {
            let rules: Vec<&str> = RULES.iter().map(|r| r.name).collect();
            json!({
                "type": "object",
                "propertyNames": { "enum": rules },
                "additionalProperties": text(),
            })
        }
        // A book's settings are no part of a canvas.
        Accepts::RuleTable
        | Accepts::WordTable
        | Accepts::OutputTable
        | Accepts::TypeTable
        | Accepts::KindTable => json!({ "type": "object" }),
    }
}

/// The blocks of every framework: which of them a canvas may have depends on its framework.
fn blocks() -> Value {
    let mut properties = Map::new();
    for framework in Framework::all() {
        for key in notation::blocks(framework).keys.iter() {
            let meaning = format!("{}: {}", framework.name, key.meaning);
            match properties.get_mut(key.name).map(|p| &mut p["description"]) {
                Some(Value::String(said)) => {
                    said.push_str("; ");
                    said.push_str(&meaning);
                }
                Some(_) | None => {
                    let mut value = accepts(key.accepts);
                    value["description"] = json!(meaning);
                    properties.insert(key.name.to_owned(), value);
                }
            }
        }
    }
    json!({
        "type": "object",
        "additionalProperties": false,
        "properties": Value::Object(properties),
    })
}

/// A text that says something.
fn text() -> Value {
    json!({ "type": "string", "pattern": "\\S" })
}

/// The name of a thing.
fn id() -> Value {
    json!({ "type": "string", "minLength": 1 })
}

fn either(one: Value, other: Value) -> Value {
    json!({ "anyOf": [one, other] })
}

/// One, or a list.
fn many(one: Value) -> Value {
    json!({ "anyOf": [one, { "type": "array", "items": one }] })
}

/// A table by id.
fn keyed(value: Value) -> Value {
    json!({ "type": "object", "additionalProperties": value })
}

/// A word of a set: the canonical words to complete, and every spelling that is forgiven.
fn word(axis: Axis) -> Value {
    words(&(axis.words)(), &(axis.spellings)())
}

fn words(canonical: &[&str], spellings: &[&str]) -> Value {
    json!({ "anyOf": [
        { "enum": canonical },
        { "type": "string", "pattern": forgiving(spellings) },
    ] })
}

fn relationship_type() -> Value {
    let mut spellings = RelationshipType::spellings();
    spellings.push(notation::OTHER);
    words(&notation::relationship_types(), &spellings)
}

fn phases() -> Value {
    let canonical: Vec<_> = Phase::words()
        .into_iter()
        .chain(SaleStage::words())
        .collect();
    let spellings: Vec<_> = Phase::spellings()
        .into_iter()
        .chain(SaleStage::spellings())
        .collect();
    let phase = words(&canonical, &spellings);
    json!({ "anyOf": [
        many(phase.clone()),
        { "type": "object", "propertyNames": phase, "additionalProperties": text() },
    ] })
}

/// A pattern for the spellings in any case, with spaces or underscores for dashes. The dialect of
/// JSON schema has no flag for that.
fn forgiving(spellings: &[&str]) -> String {
    let one = |word: &str| -> String {
        word.chars()
            .map(|c| match c {
                '-' => "[-_ ]".to_owned(),
                c if c.is_ascii_alphabetic() => format!("[{}{c}]", c.to_ascii_uppercase()),
                c => c.to_string(),
            })
            .collect()
    };
    let all: Vec<String> = spellings.iter().map(|w| one(w)).collect();
    format!("^\\s*(?:{})\\s*$", all.join("|"))
}
