//! Every words file says all that there is to say, and says it as English does.

use super::*;
use crate::json::Value;
use crate::vocabulary::*;

fn complete<V: Vocabulary>(words: &Locale, language: &str) {
    for word in V::words() {
        let card = words.named_card(V::SECTION, word);
        assert!(
            !card.label.is_empty(),
            "{language}: [{}.{word}] has no label",
            V::SECTION
        );
    }
    let section = words
        .sections
        .get(V::SECTION)
        .map(|s| s.len())
        .unwrap_or_default();
    let extra = usize::from(V::SECTION == RelationshipType::SECTION);
    assert_eq!(
        section,
        V::ALL.len() + extra,
        "{language}: [{}] has words that the vocabulary has not",
        V::SECTION
    );
}

#[test]
fn what_is_compared_without_regard_to_case_is_listed_in_small_letters() {
    for language in Locale::languages() {
        let lists = &Locale::of(language).expect("it is listed").lists;
        let listed = lists.too_broad.iter().chain(&lists.placeholder_phrases);
        for word in listed.chain(&lists.vague) {
            assert_eq!(*word, word.to_lowercase(), "{language}");
        }
    }
}

#[test]
fn every_language_has_a_label_for_every_word() {
    for language in Locale::languages() {
        let words = Locale::of(language).expect("it is listed");
        complete::<RelationshipType>(words, language);
        complete::<RelationshipLevel>(words, language);
        complete::<Goal>(words, language);
        complete::<Status>(words, language);
        complete::<Evidence>(words, language);
        complete::<CustomerRole>(words, language);
        complete::<Phase>(words, language);
        complete::<SaleStage>(words, language);
        complete::<Function>(words, language);
        complete::<Owner>(words, language);
        complete::<Route>(words, language);
        complete::<Medium>(words, language);
        complete::<ChannelKind>(words, language);
        complete::<SegmentKind>(words, language);
        complete::<Market>(words, language);
        complete::<CustomerValue>(words, language);
        complete::<KnownFocus>(words, language);
        complete::<Mechanism>(words, language);
        complete::<Nature>(words, language);
        complete::<BusinessStage>(words, language);
        complete::<AmountLevel>(words, language);
        for framework in Framework::all() {
            for block in &framework.blocks {
                let label = words.block_label(framework, block);
                assert!(
                    !label.is_empty(),
                    "{language}: {}: {}",
                    framework.name,
                    block.id
                );
            }
        }
        assert!(matches!(words.direction.as_str(), "ltr" | "rtl"));
    }
}

#[test]
fn what_brief_guidance_shows_has_a_line() {
    for language in Locale::languages() {
        let words = Locale::of(language).expect("it is listed");
        for (kind, _) in RelationshipType::ALL {
            assert!(words.card(*kind).brief.is_some(), "{kind:?}");
        }
        for (phase, _) in Phase::ALL {
            assert!(words.card(*phase).brief.is_some(), "{phase:?}");
        }
        assert!(words.named_card("type", "other").brief.is_some());
    }
}

/// A words file as it is written.
fn written(language: &str) -> Value {
    let file = FILES.iter().find(|(tag, _)| *tag == language);
    toml_ast::read(file.expect("it is listed").1).expect("it is TOML")
}

/// The words that may be the same in another language as in English.
const INTERNATIONAL: &[&str] = &[
    "Acquisition",
    "App",
    "B2B",
    "B2C",
    "Canvas",
    "Chat",
    "Communication",
    "Contact",
    "Date",
    "Direct",
    "Distribution",
    "Error",
    "Exceptions",
    "Indirect",
    "Marketplace",
    "Medium",
    "Newsletter",
    "Offline",
    "Online",
    "Partner",
    "Question",
    "Source",
    "Status",
    "Upselling",
    "Version",
    "Website",
];

/// The `{…}` of a text, in order.
fn placeholders(text: &str) -> Vec<&str> {
    let mut found: Vec<&str> = text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split('}').next())
        .collect();
    found.sort_unstable();
    found
}

/// Notes where a language says less or more than English does.
fn compare(path: &str, english: &Value, other: &Value, wrong: &mut Vec<String>) {
    match (english, other) {
        (Value::Object(english), Value::Object(other)) => {
            for (key, said) in english {
                match other.get(key) {
                    Some(also) => compare(&format!("{path}.{key}"), said, also, wrong),
                    None => wrong.push(format!("{path}.{key} is missing")),
                }
            }
            // What only a language of inflected words has, and what the frameworks say themselves
            // in English.
            let own = |key: &str| {
                key == "inner"
                    || path.is_empty() && (key == "framework" || Framework::names().contains(&key))
            };
            let more = other.keys().filter(|k| !english.contains_key(*k));
            wrong.extend(
                more.filter(|k| !own(k))
                    .map(|k| format!("{path}.{k} is not in English")),
            );
        }
        (Value::String(english), Value::String(other)) => {
            if other.trim().is_empty() {
                wrong.push(format!("{path} is empty"));
            }
            if placeholders(english) != placeholders(other) {
                wrong.push(format!("{path} has other placeholders"));
            }
            let setting = matches!(path, ".direction" | ".inner-labels");
            let word = english.contains(char::is_alphabetic) && !setting;
            if word && english == other && !INTERNATIONAL.contains(&other.as_str()) {
                wrong.push(format!("{path} is still English"));
            }
        }
        (Value::Array(_), Value::Array(other)) => {
            let bare = |v: &Value| v.as_str().is_none_or(|s| s.trim().is_empty());
            if other.is_empty() || other.iter().any(bare) {
                wrong.push(format!("{path} is empty"));
            }
        }
        _ => wrong.push(format!("{path} is of another kind")),
    }
}

#[test]
fn every_language_says_what_english_says() {
    let english = written(DEFAULT_LANGUAGE);
    let mut wrong = Vec::new();
    for language in Locale::languages().filter(|l| *l != DEFAULT_LANGUAGE) {
        let mut here = Vec::new();
        compare("", &english, &written(language), &mut here);
        wrong.extend(here.into_iter().map(|w| format!("{language}: {w}")));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// English stands in the frameworks' own files; every other language says as much.
#[test]
fn every_other_language_has_the_words_of_every_framework() {
    let mut wrong = Vec::new();
    for language in Locale::languages() {
        let words = Locale::of(language).expect("it is listed");
        for framework in Framework::all() {
            let card = words.named_card("framework", &framework.name);
            let whole = !card.label.is_empty()
                && [&card.brief, &card.what, &card.when]
                    .iter()
                    .all(|said| said.is_some());
            if whole != (language != DEFAULT_LANGUAGE) {
                wrong.push(format!("{language}: [framework.{}]", framework.name));
            }
            let blocks = words.sections.get(&framework.name);
            for (id, card) in blocks.into_iter().flatten() {
                let block = framework.blocks.iter().find(|b| b.id == *id);
                let same = block.is_some_and(|b| b.label.is_some() != card.label.is_empty());
                if !same || card.question.is_none() {
                    wrong.push(format!("{language}: [{}.{id}]", framework.name));
                }
            }
            let count = if language == DEFAULT_LANGUAGE {
                0
            } else {
                framework.blocks.len()
            };
            if blocks.map_or(0, BTreeMap::len) != count {
                wrong.push(format!("{language}: the blocks of {}", framework.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_label_inside_a_line_is_written_as_its_language_does() {
    let inner = |language, word| Locale::of(language).map(|w| w.inner_label(word));
    let personal = RelationshipType::Personal;
    assert_eq!(
        inner("en", personal).as_deref(),
        Some("personal assistance")
    );
    assert_eq!(
        inner("de", personal).as_deref(),
        Some("persönliche Unterstützung")
    );
    let retail = RelationshipType::Retail;
    assert_eq!(inner("de", retail).as_deref(), Some("Einzelhandel"));
}

#[test]
fn a_regional_tag_has_the_words_of_its_language() {
    assert!(Locale::of("en-GB").is_some());
    assert!(Locale::of("xx").is_none());
}
