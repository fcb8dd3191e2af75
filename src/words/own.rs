//! A book's own words in place of ours: `[preprocessor.canvas.words]`.

use super::Words;
use crate::diagnostic::{Rule, UNKNOWN_KEY, WRONG_TYPE, as_key, as_text, nearest, quoted};
use crate::framework::Framework;
use crate::json::{self, Map, Value};
use crate::notation;
use crate::toml_ast;

/// What a word of a set may say of itself: the fields of a [`Card`](super::Card).
const FIELDS: [&str; 10] = [
    "label", "inner", "brief", "what", "when", "seen", "mind", "good", "wrong", "question",
];

/// The parts of a words file that no book changes.
const FIXED: [&str; 5] = ["language", "direction", "inner-labels", "ui", "lists"];

/// A word that cannot be taken over.
#[derive(Debug, PartialEq, Eq)]
pub struct WrongWord {
    /// The rule that it breaks.
    pub rule: &'static Rule,
    /// The keys that lead to it, joined by dots.
    pub path: String,
    /// What is wrong.
    pub message: String,
    /// What to do.
    pub help: String,
}

impl Words {
    /// The words of a language with some of a book's own in their place.
    ///
    /// # Errors
    ///
    /// For each of them that names no word, or is no text.
    pub fn with(language: &str, own: &Map<String, Value>) -> Result<Words, Vec<WrongWord>> {
        let text = Self::file(language).unwrap_or_else(|| Self::default_file());
        let mut base: Map<String, Value> = toml_ast::read(text).expect("a test reads every words file");
        let mut wrong = Vec::new();
        for (key, value) in own {
            if let Err(problem) = take(&mut base, key, value) {
                wrong.extend(problem);
            }
        }
        if !wrong.is_empty() {
            return Err(wrong);
        }
        Ok(json::from_value(Value::Object(base)).expect("only texts were put in place of texts"))
    }
}

/// Takes over one entry: a phrase, or the words of a set.
fn take(base: &mut Map<String, Value>, key: &str, value: &Value) -> Result<(), Vec<WrongWord>> {
    let name = format!("words.{key}");
    match value {
        Value::String(text) if !text.trim().is_empty() => {
            if let Some(phrase) = base["ui"].get_mut(key) {
                *phrase = Value::from(text.as_str());
                return Ok(());
            }
            if section(base, key).is_some() {
                return Err(vec![WrongWord {
                    rule: &WRONG_TYPE,
                    path: name.clone(),
                    message: format!("{} is a set of words, and no text", quoted(&name)),
                    help: format!(
                        "write [preprocessor.canvas.{name}] on a line of its own, and below it a line for each word"
                    ),
                }]);
            }
            Err(vec![unknown(&name, key, known(&base["ui"]))])
        }
        // A phrase that has the name of a set stands here, beside the set.
        Value::Object(phrases) if key == PHRASES => {
            let mut wrong = Vec::new();
            for (phrase, text) in phrases {
                let name = format!("{name}.{phrase}");
                let known = base[PHRASES].get_mut(phrase);
                match (known, text.as_str().filter(|text| !text.trim().is_empty())) {
                    (Some(known), Some(text)) => *known = Value::from(text),
                    (Some(_), None) => wrong.push(no_text(&name, text)),
                    (None, _) => wrong.push(unknown(&name, phrase, self::known(&base[PHRASES]))),
                }
            }
            if wrong.is_empty() { Ok(()) } else { Err(wrong) }
        }
        Value::Object(words) => {
            let Some(section) = section(base, key) else {
                let known = base.iter().filter(|(_, v)| v.is_object());
                let known = known.map(|(k, _)| k.as_str());
                let known = known.filter(|k| !FIXED.contains(k)).collect();
                return Err(vec![unknown(&name, key, known)]);
            };
            let mut wrong = Vec::new();
            for (word, value) in words {
                if let Err(problem) = take_word(section, &format!("{name}.{word}"), word, value) {
                    wrong.push(problem);
                }
            }
            if wrong.is_empty() { Ok(()) } else { Err(wrong) }
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => {
            Err(vec![no_text(&name, value)])
        }
    }
}

/// Takes over one word of a set: its label, or more of its card.
fn take_word(section: &mut Value, name: &str, word: &str, value: &Value) -> Result<(), WrongWord> {
    let Some(card) = section.get_mut(word) else {
        return Err(unknown(name, word, known(section)));
    };
    match value {
        Value::String(label) if !label.trim().is_empty() => {
            rename(card);
            card["label"] = Value::from(label.as_str());
            Ok(())
        }
        Value::Object(fields) => {
            if fields.contains_key("label") {
                rename(card);
            }
            for (field, text) in fields {
                if !FIELDS.contains(&field.as_str()) {
                    return Err(unknown(&format!("{name}.{field}"), field, FIELDS.to_vec()));
                }
                match text {
                    Value::String(text) if !text.trim().is_empty() => {
                        card[field.as_str()] = Value::from(text.as_str());
                    }
                    _ => return Err(no_text(&format!("{name}.{field}"), text)),
                }
            }
            Ok(())
        }
        Value::String(_) | Value::Null | Value::Bool(_) | Value::Number(_) | Value::Array(_) => {
            Err(no_text(name, value))
        }
    }
}

/// Takes the old label out of a card wherever it stands.
fn rename(card: &mut Value) {
    if let Some(card) = card.as_object_mut() {
        card.remove("inner");
    }
}

/// A set of words. Those of a framework's blocks stand in its own file, in English: here they have
/// empty cards, so that what a book says of them comes first.
fn section<'b>(base: &'b mut Map<String, Value>, key: &str) -> Option<&'b mut Value> {
    if FIXED.contains(&key) {
        return None;
    }
    if let Some(framework) = Framework::all().find(|f| f.name == key) {
        let section = base.entry(key).or_insert_with(|| Value::Object(Map::new()));
        for block in &framework.blocks {
            if section.get(&block.id).is_none() {
                section[block.id.as_str()] = json::json!({ "label": "" });
            }
        }
    }
    if key == FRAMEWORKS {
        let section = base.entry(key).or_insert_with(|| Value::Object(Map::new()));
        for framework in Framework::all() {
            if section.get(framework.name).is_none() {
                section[framework.name] = json::json!({
                    "label": framework.label,
                    "brief": framework.brief,
                    "what": framework.what,
                    "when": framework.when,
                });
            }
        }
    }
    base.get_mut(key).filter(|v| v.is_object())
}

/// The phrases that belong to no set.
const PHRASES: &str = "ui";

/// The set of what is said of each framework.
const FRAMEWORKS: &str = "framework";

/// Every word that a page can show in a language, as a `book.toml` takes it over: its tables
/// `[preprocessor.canvas.words…]`.
pub fn listed(language: &str) -> Option<String> {
    let text = Words::file(language)?;
    let mut base: Map<String, Value> = toml_ast::read(text).expect("a test reads every words file");
    let words = Words::of(language)?;
    for framework in Framework::all() {
        let section = section(&mut base, framework.name)?;
        for block in &framework.blocks {
            section[block.id.as_str()] = json::json!({
                "label": words.block_label(framework, block),
                "question": words.block_question(framework, block),
            });
        }
    }
    section(&mut base, FRAMEWORKS)?;
    let mut out = format!("[preprocessor.canvas.words.{PHRASES}]\n");
    lines(&base[PHRASES], &mut out);
    for (section, cards) in base
        .iter()
        .filter(|(name, _)| !FIXED.contains(&name.as_str()))
    {
        for (word, card) in cards.as_object().into_iter().flatten() {
            out.push_str(&format!(
                "\n[preprocessor.canvas.words.{}.{}]\n",
                as_key(section),
                as_key(word)
            ));
            lines(card, &mut out);
        }
    }
    Some(out)
}

/// A table's texts, one a line.
fn lines(table: &Value, out: &mut String) {
    for (key, text) in table.as_object().into_iter().flatten() {
        if let Some(text) = text.as_str().filter(|text| !text.trim().is_empty()) {
            out.push_str(&format!("{} = {}\n", as_key(key), as_text(text)));
        }
    }
}

fn known(section: &Value) -> Vec<&str> {
    let words = section.as_object().into_iter().flatten();
    words.map(|(word, _)| word.as_str()).collect()
}

fn unknown(name: &str, key: &str, known: Vec<&str>) -> WrongWord {
    WrongWord {
        rule: &UNKNOWN_KEY,
        path: name.to_owned(),
        message: format!("there is no word {}", quoted(name)),
        help: match nearest(key, known.iter().copied()) {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None => format!("there are {}", notation::list(&known)),
        },
    }
}

fn no_text(name: &str, value: &Value) -> WrongWord {
    WrongWord {
        rule: &WRONG_TYPE,
        path: name.to_owned(),
        message: match value {
            Value::String(_) => format!("{} is empty", quoted(name)),
            _ => format!("{} is no text", quoted(name)),
        },
        help: "write a text in quotes, or leave the line out".into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn own(toml: &str) -> Result<Words, Vec<WrongWord>> {
        Words::with("en", &toml_ast::read(toml).expect("it is TOML"))
    }

    #[test]
    fn a_phrase_a_label_a_card_and_a_block_are_taken_over() {
        let words = own("relationships = \"How we stay in touch\"\n\
             [type]\npersonal = \"A neighbour\"\ndedicated = { brief = \"b\" }\n\
             [lean.problem]\nquestion = \"Why?\"\n")
        .expect("it is right");
        assert_eq!(words.ui.relationships, "How we stay in touch");
        assert_eq!(words.named_card("type", "personal").label, "A neighbour");
        let dedicated = words.named_card("type", "dedicated");
        assert_eq!(dedicated.brief.as_deref(), Some("b"));
        assert_eq!(dedicated.label, "Dedicated personal assistance");
        let lean = Framework::of("lean").expect("it is there");
        let problem = &lean.blocks[0];
        assert_eq!(words.block_question(lean, problem), "Why?");
        assert_eq!(words.block_label(lean, problem), "Problem");
    }

    #[test]
    fn a_label_that_is_taken_over_is_so_inside_a_line_as_well() {
        use crate::vocabulary::RelationshipType::{Dedicated, Personal, Retail};
        let toml = "[type]\npersonal = \"Nachbarschaft\"\n\
             retail = { label = \"Netter Laden\", inner = \"netter Laden\" }\n\
             dedicated = { brief = \"b\" }\n";
        let words = Words::with("de", &toml_ast::read(toml).expect("it is TOML"));
        let words = words.expect("it is right");
        assert_eq!(words.inner_label(Personal), "Nachbarschaft");
        assert_eq!(words.inner_label(Retail), "netter Laden");
        assert_eq!(
            words.inner_label(Dedicated),
            "individuelle persönliche Unterstützung"
        );
    }

    #[test]
    fn what_names_no_word_is_told_with_the_nearest() {
        let told = |toml: &str| {
            let wrong = own(toml).expect_err("it is wrong");
            let lines = wrong.iter().map(|w| format!("{}: {}", w.message, w.help));
            lines.collect::<Vec<_>>()
        };
        assert_eq!(
            told("relationship-s = \"x\"\nchannels = \"\"\nui = { cozt = \"x\" }\n[type]\npersonel = \"x\"\nretail = { wat = \"x\" }\n[colour]\nx = \"y\"\n")
                .len(),
            6
        );
        assert_eq!(
            told("statsu = \"x\"\n"),
            ["there is no word `words.statsu`: did you mean `status`?"]
        );
        assert_eq!(
            told("[type]\npersonel = \"x\"\n"),
            ["there is no word `words.type.personel`: did you mean `personal`?"]
        );
        assert_eq!(
            told("phase = \"x\"\n"),
            [
                "`words.phase` is a set of words, and no text: write [preprocessor.canvas.words.phase] on a line of its own, and below it a line for each word"
            ]
        );
        assert_eq!(
            told("cost = 5\n"),
            ["`words.cost` is no text: write a text in quotes, or leave the line out"]
        );
    }

    #[test]
    fn every_word_can_be_taken_over_as_it_is_listed() {
        for language in Words::languages() {
            let listed = listed(language).expect("it is a language");
            let book: Value = toml_ast::read(&listed).expect("it is TOML");
            let own = &book["preprocessor"]["canvas"]["words"];
            let own = own.as_object().expect("it is a table");
            assert!(own.len() > 20 && own[PHRASES]["relationships"].is_string());
            let words = Words::with(language, own).map_err(|wrong| format!("{wrong:?}"));
            let words = words.expect("all of them can be taken over");
            // They say what was said before.
            let plain = Words::of(language).expect("it is a language");
            assert_eq!(format!("{:?}", words.ui), format!("{:?}", plain.ui));
            for framework in Framework::all() {
                assert_eq!(
                    words.framework(framework).label,
                    plain.framework(framework).label
                );
                for block in &framework.blocks {
                    assert_eq!(
                        words.block_question(framework, block),
                        plain.block_question(framework, block)
                    );
                }
            }
            for (section, word, card) in plain.cards() {
                assert_eq!(words.named_card(section, word).brief, card.brief);
                assert_eq!(words.named_card(section, word).label, card.label);
            }
        }
    }

    #[test]
    fn a_framework_is_taken_over_in_english_too() {
        let words = own("[framework]\nlean = { brief = \"Short.\" }\n").expect("it is right");
        let lean = Framework::of("lean").expect("it is there");
        assert_eq!(words.framework(lean).brief, Some("Short."));
        assert_eq!(words.framework(lean).label, "Lean Canvas");
    }
}
