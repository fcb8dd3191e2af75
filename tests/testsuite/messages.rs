//! The sentences of each language: the same messages with the same parts, and the plural forms that
//! the language has.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{self, Entry, Expression, InlineExpression, PatternElement, VariantKey};
use mdbook_canvas::framework::Shows;
use mdbook_canvas::message::{self, Message, Part, Translator, kebab, literal, quote};
use mdbook_canvas::model::vocabulary::*;
use mdbook_canvas::model::{
    BlockItem, Channel, Item, Metric, Need, Proposition, Relationship, Section, Segment,
    framework_file,
};
use mdbook_canvas::notation::{self, NotationMessage, Table};

/// What the sentences of one language take, by message.
type Sentences = BTreeMap<String, Sentence>;

#[derive(Debug, Default, PartialEq, Eq)]
struct Sentence {
    /// The parts that it shows or chooses by.
    parts: BTreeSet<String>,
    /// The cases of each choice that isn't by a number, with what it chooses by.
    choices: BTreeSet<(String, BTreeSet<String>)>,
    /// The plural forms of each choice by a number.
    plurals: Vec<BTreeSet<String>>,
    /// Its text without its parts.
    text: String,
    /// How many words it has at most, each part as one.
    words: usize,
}

/// A set of messages: each member's name and the names of its parts.
type Set = &'static [(&'static str, &'static [&'static str])];

/// Every set of messages of the library.
static SETS: &[Set] = &[
    message::ListMessage::ALL,
    mdbook_canvas::diagnostic::DiagnosticMessage::ALL,
    mdbook_canvas::report::ReportMessage::ALL,
    mdbook_canvas::resolve::SyntaxMessage::ALL,
    mdbook_canvas::rules::RuleMessage::ALL,
    mdbook_canvas::locale::LabelMessage::ALL,
    mdbook_canvas::notation::NotationMessage::ALL,
    mdbook_canvas::notation::AcceptsMessage::ALL,
    mdbook_canvas::model::ModelMessage::ALL,
    mdbook_canvas::resolve::CanvasMessage::ALL,
    mdbook_canvas::resolve::FrameworkMessage::ALL,
    mdbook_canvas::book::BookMessage::ALL,
    mdbook_canvas::host::HostMessage::ALL,
    mdbook_canvas::install::InstallMessage::ALL,
];

/// Every message that the library can say, with its parts.
fn declared() -> BTreeMap<String, BTreeSet<String>> {
    let mut all = BTreeMap::new();
    for (name, parts) in members() {
        let parts = parts.iter().map(|part| (*part).to_owned()).collect();
        let twice = all.insert(kebab(name), parts);
        assert_eq!(twice, None, "{name} is declared twice");
    }
    all
}

fn sentences(language: &str, files: &[&str]) -> Sentences {
    let mut all = Sentences::new();
    for file in files {
        let resource = fluent_syntax::parser::parse(*file)
            .unwrap_or_else(|(_, errors)| panic!("{language}: {errors:?}"));
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            let mut sentence = Sentence::default();
            let value = message.value.expect("a message has a text");
            sentence.words = read(&value, &mut sentence);
            let id = message.id.name.to_owned();
            let twice = all.insert(id, sentence);
            assert_eq!(
                twice, None,
                "{language}: {} is there twice",
                message.id.name
            );
        }
    }
    all
}

/// Adds a text to a sentence, and gives the number of its words.
fn read(pattern: &ast::Pattern<&str>, sentence: &mut Sentence) -> usize {
    let mut words = 0;
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                sentence.text.push_str(value);
                words += value
                    .split(' ')
                    .filter(|w| w.contains(char::is_alphabetic))
                    .count();
            }
            PatternElement::Placeable { expression } => match expression {
                Expression::Inline(inline) => {
                    read_inline(inline, sentence);
                    words += 1;
                }
                Expression::Select { selector, variants } => {
                    read_inline(selector, sentence);
                    let name = |key: &VariantKey<&str>| match key {
                        VariantKey::Identifier { name } => (*name).to_owned(),
                        VariantKey::NumberLiteral { value } => format!("={value}"),
                    };
                    let forms: BTreeSet<String> = variants.iter().map(|v| name(&v.key)).collect();
                    if forms.iter().any(|form| form == "other") {
                        sentence.plurals.push(forms);
                    } else if let InlineExpression::VariableReference { id } = selector {
                        sentence.choices.insert((id.name.to_owned(), forms));
                    }
                    let lengths = variants.iter().map(|variant| {
                        sentence.text.push(' ');
                        read(&variant.value, sentence)
                    });
                    words += lengths.max().unwrap_or(0);
                }
            },
        }
    }
    words
}

fn read_inline(inline: &InlineExpression<&str>, sentence: &mut Sentence) {
    match inline {
        InlineExpression::VariableReference { id } => {
            sentence.parts.insert(id.name.to_owned());
            sentence.text.push('…');
        }
        InlineExpression::StringLiteral { value } => sentence.text.push_str(value),
        InlineExpression::Placeable { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::FunctionReference { .. }
        | InlineExpression::MessageReference { .. }
        | InlineExpression::TermReference { .. } => panic!("no message needs {inline:?}"),
    }
}

/// The plural forms of whole numbers as small as ours, by the Unicode CLDR.
fn forms(language: &str) -> &'static [&'static str] {
    match language {
        "ar" => &["few", "many", "one", "other", "two", "zero"],
        "zh-CN" => &["other"],
        _ => &["one", "other"],
    }
}

#[test]
fn every_language_has_every_message_with_the_same_parts() {
    let declared = declared();
    let english = message::every().find(|(language, _)| *language == "en");
    let (_, files) = english.expect("English is always there");
    let english = sentences("en", files);
    for (language, files) in message::every() {
        let said = sentences(language, files);
        for (id, parts) in &declared {
            let sentence = said.get(id);
            let sentence = sentence.unwrap_or_else(|| panic!("{language} lacks {id}"));
            assert_eq!(&sentence.parts, parts, "{language}: {id}");
            // What a sentence chooses by has the same cases everywhere.
            assert_eq!(sentence.choices, english[id].choices, "{language}: {id}");
        }
    }
}

#[test]
fn a_number_has_the_plural_forms_of_the_language() {
    for (language, files) in message::every() {
        for (id, sentence) in sentences(language, files) {
            for plural in sentence.plurals {
                let forms: BTreeSet<String> = forms(language).iter().map(|f| (*f).into()).collect();
                let exact = |f: &&String| f.starts_with('=');
                let plural: BTreeSet<String> =
                    plural.iter().filter(|f| !exact(f)).cloned().collect();
                assert_eq!(plural, forms, "{language}: {id}");
            }
        }
    }
}

/// Words of the workshop, and those that the style of the texts rules out.
const BANNED: &[&str] = &[
    "seed",
    "raises",
    "speaks",
    "mend",
    "likewise",
    "whom",
    "notation",
    "stands",
    "nothing says",
];

#[test]
fn an_english_sentence_is_short_and_plain() {
    for (language, files) in message::every() {
        for (id, sentence) in sentences(language, files) {
            let most = match language {
                "en" => 25,
                _ => 50,
            };
            let (words, text) = (sentence.words, &sentence.text);
            assert!(words <= most, "{language}: {id} has {words} words: {text}");
            if language != "en" {
                continue;
            }
            for banned in BANNED {
                let has = sentence
                    .text
                    .split(|c: char| !c.is_alphanumeric())
                    .any(|w| w == *banned)
                    || banned.contains(' ') && sentence.text.contains(banned);
                assert!(!has, "{id} says {banned:?}: {}", sentence.text);
            }
        }
    }
}

/// Where a message chooses by a name, each name has words of its own: none falls to the last choice.
#[test]
fn every_name_that_a_message_chooses_by_has_words_of_its_own() {
    let text = |message: NotationMessage| Message::from(message).to_string();
    let unknown = |set: &str| {
        let (set, word) = (literal(set), quote("x"));
        text(NotationMessage::UnknownValue { set, word })
    };
    let sets = [
        RelationshipType::SECTION,
        Goal::SECTION,
        Status::SECTION,
        Evidence::SECTION,
        Phase::SECTION,
        SaleStage::SECTION,
        Owner::SECTION,
        Route::SECTION,
        Medium::SECTION,
        ChannelKind::SECTION,
        SegmentKind::SECTION,
        CustomerRole::SECTION,
        Market::SECTION,
        CustomerBase::SECTION,
        CustomerValue::SECTION,
        Mechanism::SECTION,
        Nature::SECTION,
        BusinessStage::SECTION,
        AmountLevel::SECTION,
        View::SECTION,
        OnError::SECTION,
        RuleSetting::SECTION,
        Css::SECTION,
        Output::SECTION,
        Guidance::SECTION,
        Shows::SECTION,
        notation::FRAMEWORKS.name,
    ];
    for set in sets {
        assert_ne!(unknown(set), unknown("none"), "{set}");
    }

    let place = |table: &str| {
        let table = literal(table);
        text(NotationMessage::InTable { table })
    };
    let tables: [&Table; 13] = [
        Segment::TABLE,
        Need::TABLE,
        Proposition::TABLE,
        Item::TABLE,
        Channel::TABLE,
        Relationship::TABLE,
        Metric::TABLE,
        BlockItem::TABLE,
        framework_file::FrameworkKeys::TABLE,
        framework_file::CreditKeys::TABLE,
        framework_file::BlockKeys::TABLE,
        mdbook_canvas::host::CustomTypeKeys::TABLE,
        mdbook_canvas::host::CustomKindKeys::TABLE,
    ];
    let tables = tables.into_iter().map(|table| table.noun);
    let sections = Section::ALL.iter().map(|section| section.key().name);
    let others = ["settings", "jobs", "pains", "gains", "phases"];
    for table in tables.chain(sections).chain(others) {
        assert_ne!(place(table), place("canvas"), "{table}");
    }

    for word in Goal::words() {
        let word = literal(word);
        let meaning = text(NotationMessage::MeaningOfGoal { word });
        assert!(meaning.contains('('), "{meaning}");
    }
    for word in RelationshipType::words() {
        let word = literal(word);
        let meaning = text(NotationMessage::MeaningOfType { word });
        assert!(meaning.contains('('), "{meaning}");
    }
}

/// A part of some kind, by its name: numbers are called so, and the rest is text.
fn sample(part: &str, number: usize, case: Option<&str>) -> Part {
    if part == "count" || part.ends_with("_count") {
        return message::count(number);
    }
    match case {
        Some(case) => message::literal(case),
        None => message::quote("name"),
    }
}

/// Every declared set, by its members' own names.
fn members() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    SETS.iter().flat_map(|set| set.iter().copied())
}

#[test]
fn every_message_is_a_text_in_every_language() {
    let mut said = 0;
    for (language, files) in message::every() {
        let sentences = sentences(language, files);
        let words = Translator::of(language);
        for (name, parts) in members() {
            let sentence = &sentences[&kebab(name)];
            let cases = sentence.choices.iter().flat_map(|(part, cases)| {
                let one = |case: &String| Some((part.as_str(), case.clone()));
                cases.iter().map(one).collect::<Vec<_>>()
            });
            for case in cases.chain([None]) {
                for number in [0, 1, 2, 3, 11, 100] {
                    let parts = parts.iter().map(|part| {
                        let case = case.as_ref().filter(|(of, _)| of == part);
                        (
                            *part,
                            sample(part, number, case.map(|(_, case)| case.as_str())),
                        )
                    });
                    let text = words.say(&Message::new(name, parts.collect()));
                    assert!(
                        !text.is_empty() && !text.contains("{$"),
                        "{language}: {name}: {text}"
                    );
                    said += 1;
                }
            }
        }
    }
    assert!(said > 20_000, "{said}");
}
