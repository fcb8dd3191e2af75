//! The notation as a JSON schema (2020-12), for editors that complete and check TOML.
//!
//! It is flat: a value that may be a text, a table or a list is one schema whose keywords each apply
//! to one type, and never an `anyOf`, so that an editor puts exactly one error at a wrong value.

use crate::framework::Framework;
use crate::json::{Map, Value, json};
use crate::model::{ALL, BlockItem, Channel, Need, Proposition, Relationship, Segment, canvas};
use crate::notation::{self, Accepts, Axis, FRAMEWORKS, OTHER, Table};
use crate::resolve::BLOCK_NAMES;
use crate::rules::{RETIRED, RULES};
use crate::vocabulary::{
    BookTerms, ChannelKind, Phase, RelationshipType, SaleStage, Status, Terms, Vocabulary, plural,
};

/// The schema of a canvas, with the relationship types and channel kinds that a book adds.
pub fn schema(terms: &BookTerms) -> Value {
    let mut top = Schema { terms }.table(canvas::keys());
    add_blocks(&mut top, terms);
    top["$schema"] = json!("https://json-schema.org/draft/2020-12/schema");
    top["title"] = json!("A canvas of mdbook-canvas");
    top["description"] = json!(
        "Customer relationships and channels of a business: the text of a `canvas` block, or of a file in a book's `canvases` folder."
    );
    top
}

/// Adds the blocks, which may be at the top as well: a list, or a table with a line for each item.
fn add_blocks(top: &mut Value, terms: &BookTerms) {
    let Some(properties) = top["properties"].as_object_mut() else {
        return;
    };
    let ids = terms.frameworks.all().flat_map(Framework::lists);
    let ids = ids.map(|block| block.id.as_str());
    for name in ids.chain(BLOCK_NAMES.iter().map(|(name, _)| *name)) {
        if !properties.contains_key(name) {
            let block = json!({ "type": ["string", "array", "object"] });
            properties.insert(name.to_owned(), block);
        }
    }
}

struct Schema<'t> {
    terms: &'t BookTerms,
}

impl Schema<'_> {
    fn table(&self, of: &Table) -> Value {
        let property = |key: &notation::Key| {
            let mut value = self.accepts(key.accepts);
            value["description"] = json!(key.meaning());
            let mut names = vec![(key.name.to_owned(), value.clone())];
            for other in key.other_names() {
                let mut value = value.clone();
                value["description"] =
                    json!(format!("{}: the same as {}", key.meaning(), key.name));
                if key.former_names.contains(&other) {
                    value["deprecated"] = json!(true);
                }
                names.push((other.to_owned(), value));
            }
            names
        };
        let properties: Map<String, Value> = of.keys.iter().flat_map(property).collect();
        let mut schema = json!({
            "type": ["object"],
            "additionalProperties": false,
            "properties": Value::Object(properties),
        });
        let required = of.keys.iter().filter(|key| key.is_required);
        let required: Vec<_> = required.map(|key| key.name).collect();
        if !required.is_empty() {
            schema["required"] = json!(required);
        }
        schema
    }

    fn accepts(&self, accepts: Accepts) -> Value {
        match accepts {
            // A regional tag, such as `de-AT`, is understood too.
            Accepts::Text | Accepts::Language => text(),
            Accepts::Texts | Accepts::Foci => many(text()),
            // Any text or number, be it one of the words of an amount.
            Accepts::TextOrNumber | Accepts::Amount => {
                either(text(), json!({ "type": ["number"] }))
            }
            Accepts::Flag => json!({ "type": ["boolean"] }),
            Accepts::Id => id(),
            // Editors read a date of TOML as a text.
            Accepts::TextOrDate => text(),
            Accepts::LineTargets
            | Accepts::NeedIds
            | Accepts::Segments
            | Accepts::Channels
            | Accepts::Propositions => many(id()),
            // An id, which may be any text, or a kind.
            Accepts::Preferences => many(id()),
            Accepts::Word(axis) if axis.name == ChannelKind::SECTION => self.kind(),
            Accepts::Word(axis) if axis.name == FRAMEWORKS.name => {
                let own = self.terms.frameworks.own();
                let mut names: Vec<String> = strings((axis.words)());
                names.extend(own.map(|f| f.name.clone()));
                let mut spellings = strings((axis.spellings)());
                spellings.extend(self.terms.frameworks.own_words().map(str::to_owned));
                words(&names, &spellings)
            }
            Accepts::Word(axis) => word(axis),
            Accepts::Words(axis) => many(word(axis)),
            Accepts::RelationshipType => self.relationship_type(&[OTHER]),
            Accepts::RelationshipTypes => many(self.relationship_type(&[])),
            Accepts::Phases => phases(),
            Accepts::Needs => either(many(text()), keyed(either(text(), self.table(Need::TABLE)))),
            Accepts::Records(table) => many(either(text(), self.table(table))),
            Accepts::Comparison => json!({
                "type": ["array"],
                "items": word(Axis::of::<Status>()),
                "minItems": 2,
                "maxItems": 2,
                "uniqueItems": true,
            }),
            Accepts::SegmentTable => keyed(either(text(), self.table(Segment::TABLE))),
            Accepts::PropositionTable => keyed(either(text(), self.table(Proposition::TABLE))),
            Accepts::ChannelTable => keyed(either(text(), self.table(Channel::TABLE))),
            Accepts::RelationshipTable => {
                // One in its author's own words has a label in place of a type.
                let mut long = self.table(Relationship::TABLE);
                let labels = [
                    json!({ "required": ["label"] }),
                    json!({ "required": ["name"] }),
                ];
                long["if"] = json!({ "type": "object", "not": { "anyOf": labels } });
                long["then"] = json!({ "required": ["type"] });
                keyed(many(either(text(), long)))
            }
            Accepts::BlockTable => self.blocks(),
            Accepts::AllowTable => {
                // Former names are understood, and those of rules that were retired.
                let names = RULES
                    .iter()
                    .flat_map(|r| [&r.name].into_iter().chain(r.renamed_from));
                let names = names.copied().chain(RETIRED.iter().map(|r| r.name));
                let rules: Vec<&str> = names.collect();
                json!({
                    "type": ["object"],
                    "propertyNames": { "enum": rules },
                    "additionalProperties": text(),
                })
            }
            // A book's settings and frameworks are no part of a canvas.
            Accepts::Tables(table) => json!({ "type": ["array"], "items": self.table(table) }),
            Accepts::GridNumber => json!({ "type": ["integer"], "minimum": 1, "maximum": 24 }),
            Accepts::RuleTable
            | Accepts::WordTable
            | Accepts::OutputTable
            | Accepts::TypeTable
            | Accepts::KindTable => json!({ "type": ["object"] }),
        }
    }

    /// The blocks of every framework: which of them a canvas may have depends on its framework.
    fn blocks(&self) -> Value {
        let mut properties = Map::new();
        for framework in self.terms.frameworks.all() {
            for block in framework.lists() {
                let question = block.question.as_deref().or(block.label.as_deref());
                let meaning = format!("{}: {}", framework.name, question.unwrap_or(&block.id));
                match properties.get_mut(&block.id).map(|p| &mut p["description"]) {
                    Some(Value::String(said)) => {
                        said.push_str("; ");
                        said.push_str(&meaning);
                    }
                    Some(_) | None => {
                        let mut value = self.accepts(Accepts::Records(BlockItem::TABLE));
                        value["description"] = json!(meaning);
                        properties.insert(block.id.clone(), value);
                    }
                }
            }
        }
        for (name, id) in BLOCK_NAMES {
            if let Some(block) = properties.get(*id).cloned() {
                properties.entry(*name).or_insert(block);
            }
        }
        json!({
            "type": ["object"],
            "additionalProperties": false,
            "properties": Value::Object(properties),
        })
    }

    fn kind(&self) -> Value {
        terms::<ChannelKind>(&self.terms.kinds, &[])
    }

    fn relationship_type(&self, more: &[&str]) -> Value {
        terms::<RelationshipType>(&self.terms.types, more)
    }
}

/// A word of a set that a book may add to.
fn terms<V: Vocabulary>(terms: &Terms<V>, more: &[&str]) -> Value {
    let with_more = |mut words: Vec<_>| {
        words.extend(more.iter().map(|word| (*word).to_owned()));
        words
    };
    let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect();
    words(
        &with_more(owned(terms.words())),
        &with_more(with_plurals(owned(terms.spellings()))),
    )
}

/// Words and their plurals, which are understood.
fn with_plurals(mut words: Vec<String>) -> Vec<String> {
    let plurals: Vec<String> = words.iter().map(|word| plural(word)).collect();
    words.extend(plurals);
    words
}

/// A text that isn't blank.
fn text() -> Value {
    json!({ "type": ["string"], "pattern": "\\S" })
}

/// The name of a thing.
fn id() -> Value {
    json!({ "type": ["string"], "minLength": 1 })
}

/// One or the other, of different types: each keyword applies to the values of its type only.
fn either(mut one: Value, other: Value) -> Value {
    let (Some(all), Value::Object(other)) = (one.as_object_mut(), other) else {
        return one;
    };
    for (key, value) in other {
        match (all.get_mut(&key), value) {
            (Some(Value::Array(types)), Value::Array(more)) if key == "type" => types.extend(more),
            (_, value) => {
                all.insert(key, value);
            }
        }
    }
    one
}

/// One, or a list.
fn many(one: Value) -> Value {
    let list = json!({ "type": ["array"], "items": one });
    either(one, list)
}

/// A table by id.
fn keyed(value: Value) -> Value {
    json!({ "type": ["object"], "additionalProperties": value })
}

fn strings(words: Vec<&str>) -> Vec<String> {
    words.into_iter().map(str::to_owned).collect()
}

/// A word of a set.
fn word(axis: Axis) -> Value {
    let owned = |words: Vec<&str>| words.into_iter().map(str::to_owned).collect::<Vec<_>>();
    words(&owned((axis.words)()), &owned((axis.spellings)()))
}

/// A word: every spelling is forgiven, and the canonical ones are what an error names and an editor
/// completes.
fn words(canonical: &[String], spellings: &[String]) -> Value {
    json!({
        "type": ["string"],
        "if": { "type": "string", "not": { "pattern": forgiving(spellings) } },
        "then": { "enum": canonical },
    })
}

fn phases() -> Value {
    let both = |one: Vec<&str>, other: Vec<&str>| -> Vec<String> {
        one.into_iter().chain(other).map(str::to_owned).collect()
    };
    let mut canonical = both(Phase::words(), SaleStage::words());
    let mut spellings = both(Phase::spellings(), SaleStage::spellings());
    let phase = words(&canonical, &spellings);
    canonical.push(ALL.into());
    spellings.push(ALL.into());
    let listed = json!({ "type": ["array"], "items": phase.clone() });
    either(
        either(words(&canonical, &spellings), listed),
        json!({ "type": ["object"], "propertyNames": phase, "additionalProperties": text() }),
    )
}

/// A pattern for the spellings in any case, with spaces or underscores for dashes. The dialect of
/// JSON schema has no flag for that.
fn forgiving(spellings: &[String]) -> String {
    let one = |word: &str| -> String {
        word.chars()
            .map(|c| match c {
                '-' | '_' | ' ' => "[-_ ]".to_owned(),
                c if c.is_ascii_alphabetic() => {
                    format!("[{}{}]", c.to_ascii_uppercase(), c.to_ascii_lowercase())
                }
                c if c.is_ascii_punctuation() => format!("\\{c}"),
                c => c.to_string(),
            })
            .collect()
    };
    let all: Vec<String> = spellings.iter().map(|w| one(w)).collect();
    format!("^\\s*(?:{})\\s*$", all.join("|"))
}
