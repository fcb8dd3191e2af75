//! The words of a language, as a `book.toml` may take them over.

use super::Locale;
use super::custom::{FIXED, FRAMEWORKS, PHRASES, section};
use crate::framework::Framework;
use crate::json::{self, Map, Value};
use crate::message::{as_key, as_text};
use crate::toml_ast;

/// Every word that a page can show in a language, as a `book.toml` takes it over: its tables
/// `[preprocessor.canvas.words…]`.
pub fn listed(language: &str) -> Option<String> {
    let text = Locale::file(language)?;
    let mut base: Map<String, Value> = toml_ast::read(text).expect("a test reads every words file");
    let words = Locale::of(language)?;
    for framework in Framework::all() {
        let section = section(&mut base, &framework.name)?;
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

impl Locale {
    /// The labels of a section, each with its word.
    pub fn labels(&self, section: &str) -> impl Iterator<Item = (&str, &str)> {
        let cards = self.sections.get(section).into_iter().flatten();
        cards.map(|(word, card)| (word.as_str(), card.label.as_str()))
    }
}

/// A table's texts, one a line.
fn lines(table: &Value, out: &mut String) {
    for (key, text) in table.as_object().into_iter().flatten() {
        if let Some(text) = text.as_str().filter(|text| !text.trim().is_empty()) {
            out.push_str(&format!("{} = {}\n", as_key(key), as_text(text)));
        }
    }
}
