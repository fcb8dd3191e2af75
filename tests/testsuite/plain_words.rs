//! What readers and authors read beside the rules' pages is in plain words: the guides, the example
//! book, the labels and cards, and what a message begins with.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, PatternElement};
use mdbook_canvas::internals::message;

use crate::pages::words::{LONGEST_SENTENCE, prose, sentences};

/// Words of the workshop, and translated ones.
const BANNED: &str = "allowance dear likewise lights mend notation seed seeds";

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn is_banned(text: &str) -> Option<String> {
    let banned: BTreeSet<&str> = BANNED.split_whitespace().collect();
    let is_hash = |word: &str| {
        word.len() >= 12 && word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
    };
    let lowercase = text.to_lowercase();
    let mut words = lowercase.split(|c: char| !c.is_alphanumeric());
    let found = words.find(|word| banned.contains(word) || is_hash(word));
    found.map(str::to_owned)
}

fn chapters() -> Vec<PathBuf> {
    let folder = package().join("book-example/src");
    let files = fs::read_dir(folder).expect("the book is there");
    let paths = files.map(|file| file.expect("it can be read").path());
    let mut paths: Vec<PathBuf> = paths
        .filter(|p| p.extension().is_some_and(|e| e == "md"))
        .collect();
    paths.extend(["README.md", "CHANGELOG.md", "CONTRIBUTING.md"].map(|name| package().join(name)));
    paths.sort();
    paths
}

#[test]
fn guides_and_chapters_have_no_word_of_the_workshop() {
    let mut wrong = Vec::new();
    let mut seen = 0;
    for path in chapters() {
        let text = fs::read_to_string(&path).expect("it is text");
        for part in prose(&text) {
            seen += 1;
            // Names of files are not words.
            let mut links = part.split("](");
            let words = links.next().unwrap_or_default().to_owned();
            let words = links.fold(words, |words, rest| {
                words + rest.split_once(')').map_or(rest, |(_, after)| after)
            });
            if let Some(word) = is_banned(&words) {
                wrong.push(format!("{}: {word}: {part}", path.display()));
            }
        }
    }
    assert!(seen > 300, "{seen}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The texts of a table and of those in it.
fn texts(table: &toml::Table, place: &str, out: &mut Vec<(String, String)>) {
    for (key, value) in table {
        let place = format!("{place}.{key}");
        match value {
            toml::Value::String(text) => out.push((place, text.clone())),
            toml::Value::Table(table) => texts(table, &place, out),
            toml::Value::Array(list) => {
                for table in list.iter().filter_map(toml::Value::as_table) {
                    texts(table, &place, out);
                }
            }
            toml::Value::Integer(_)
            | toml::Value::Float(_)
            | toml::Value::Boolean(_)
            | toml::Value::Datetime(_) => {}
        }
    }
}

#[test]
fn cards_and_frameworks_are_in_short_and_plain_sentences() {
    let frameworks = fs::read_dir(package().join("src/frameworks")).expect("it is there");
    let frameworks = frameworks.map(|file| file.expect("it can be read").path());
    let mut all = Vec::new();
    for path in frameworks.chain([package().join("src/locale/en.toml")]) {
        let file = fs::read_to_string(&path).expect("it is text");
        let mut table: toml::Table = file.parse().expect("it is TOML");
        // What authors write, not what they read.
        table.remove("lists");
        texts(&table, &path.display().to_string(), &mut all);
    }
    assert!(all.len() > 300, "{}", all.len());
    let mut wrong = Vec::new();
    for (place, text) in all {
        if let Some(word) = is_banned(&text) {
            wrong.push(format!("{place}: {word}: {text}"));
        }
        for sentence in sentences(&text)
            .iter()
            .filter(|s| s.len() > LONGEST_SENTENCE)
        {
            wrong.push(format!(
                "{place}: {} words: {}",
                sentence.len(),
                sentence.join(" ")
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Names of parts that are an author's own name for a thing.
const NAMES: &[&str] = &[
    "segment",
    "segments",
    "channel",
    "channels",
    "proposition",
    "name",
    "id",
    "text",
    "items",
    "needs",
    "partner",
    "partners",
];

#[test]
fn no_message_begins_with_an_author_s_name() {
    let english = message::every().find(|(language, _)| *language == "en");
    let (_, files) = english.expect("English is always there");
    let mut wrong = Vec::new();
    for file in files {
        let resource = fluent_syntax::parser::parse(*file).expect("it is Fluent");
        for entry in resource.body {
            let Entry::Message(message) = entry else {
                continue;
            };
            // Phrases for the inside of a sentence, a line from whole messages, and signs that are
            // no name.
            if [
                "segment-and-others",
                "then",
                "cant-follow-value",
                "cant-follow-header",
            ]
            .contains(&message.id.name)
            {
                continue;
            }
            let first = message
                .value
                .as_ref()
                .and_then(|value| value.elements.first());
            if let Some(PatternElement::Placeable {
                expression: Expression::Inline(InlineExpression::VariableReference { id }),
            }) = first
                && NAMES.contains(&id.name)
            {
                wrong.push(format!("{} begins with {}", message.id.name, id.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
