//! A book's own words, which stand where ours would.

use std::fs;
use std::path::Path;

use mdbook_canvas::internals::book::{File, process};
use mdbook_canvas::internals::host::understand;
use serde_json::{Map, Value, json};

use super::canvas::{Quoting, Show, fenced, write};
use super::corpus::{self, texts};
use super::dom::{self, Step, fill, inner, not_allowed, parse};
use super::{first_difference, none, token};

/// Every word of every page is replaced. Marks mean nothing in one.
#[test]
fn every_text_is_seen_as_text_as_a_word_of_the_book() {
    let ours = ours();
    let page = |text: &str| page(&ours, text);
    let plain = page(&token(1));
    assert!(format!("{plain:?}").matches(&token(1)).count() > 100);
    let mut wrong = Vec::new();
    for hostile in texts() {
        let text = &hostile.written;
        if text.trim().is_empty() {
            continue;
        }
        let shown = inner(&parse(&corpus::literal(&flat(text)))).to_vec();
        let expected = fill(&plain, &|_| shown.clone(), &|_| dom::text(&shown));
        let page = page(text);
        // A letter at its beginning is a capital here and a small one there.
        let is_cased = text.starts_with(char::is_alphabetic);
        let odd = not_allowed(&page);
        let why = if let Some(odd) = odd.first() {
            odd.clone()
        } else if !is_cased && page != expected {
            first_difference(&expected, &page)
        } else {
            continue;
        };
        wrong.push(format!("line {}: {text:?}:\n    {why}", hostile.line));
    }
    none(&wrong);
}

/// A text without line breaks, which words do not have.
fn flat(text: &str) -> String {
    text.replace(['\n', '\r'], " ")
}

/// A page that says but this.
fn page(ours: &Map<String, Value>, text: &str) -> Vec<Step> {
    let ours = json!({ "css": "none", "guidance": "brief", "words": own(ours, text) });
    let context = json!({
        "mdbook_version": "0.5.0",
        "renderer": "html",
        "config": { "preprocessor": { "canvas": ours } },
    });
    let input = json!([context, { "items": [] }]).to_string();
    let request = understand(input.as_bytes()).expect("it is a book");
    assert!(request.problems.is_empty(), "{:?}", request.problems);
    let settings = request.settings;
    let (toml, _) = write(Show::Views, Quoting::Bare, &|_, _| "Plain words".to_owned());
    let toml = toml.replace("guidance = \"none\"\n", "");
    let files = [File::chapter("src/a.md", fenced(&toml))];
    let outcome = process(&files, &settings);
    let chapter = outcome.chapters[0].as_ref().expect("it is a canvas");
    inner(&parse(&chapter.to_string())).to_vec()
}

/// The words that a page has of ours.
fn ours() -> Map<String, Value> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/locale/en.toml");
    let file = fs::read_to_string(path).expect("the words are there");
    toml::from_str(&file).expect("the words are TOML")
}

/// That text in place of every word that a book can have of its own.
fn own(ours: &Map<String, Value>, text: &str) -> Map<String, Value> {
    let mut own = Map::new();
    for (key, value) in ours.clone() {
        let Value::Object(mut words) = value else {
            continue;
        };
        match key.as_str() {
            "lists" => {}
            "ui" => own.extend(words.into_iter().map(|(key, _)| (key, text.into()))),
            _ => {
                let cards = words.values_mut().filter_map(Value::as_object_mut);
                cards
                    .flat_map(|c| c.values_mut())
                    .for_each(|word| *word = text.into());
                own.insert(key, Value::Object(words));
            }
        }
    }
    own
}
