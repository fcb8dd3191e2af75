//! Words that a fuzzer would be long in finding: dictionaries from the notation's own tables.

use std::collections::BTreeSet;

use mdbook_canvas::internals::framework::Framework;
use mdbook_canvas::internals::notation::{self, Accepts, Axis, Table};
use mdbook_canvas::internals::rules::RULES;

use crate::canvas::HOSTILE;

fn tables() -> [&'static Table; 8] {
    [
        mdbook_canvas::internals::model::canvas::keys(),
        mdbook_canvas::internals::model::Segment::TABLE,
        mdbook_canvas::internals::model::Proposition::TABLE,
        mdbook_canvas::internals::model::Item::TABLE,
        mdbook_canvas::internals::model::Channel::TABLE,
        mdbook_canvas::internals::model::Relationship::TABLE,
        mdbook_canvas::internals::model::Metric::TABLE,
        mdbook_canvas::internals::model::BlockItem::TABLE,
    ]
}

/// What TOML is made of.
const TOML: &[&str] = &[
    " = ",
    "\n",
    "\r\n",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "{ ",
    " }",
    "[",
    "]",
    "[[",
    "]]",
    ", ",
    ".",
    "#",
    "\\u00e9",
    "\\U0001F600",
    "\\n",
    "1e3",
    "0x1F",
    "nan",
    "true",
    "false",
    "1979-05-27",
    "07:32:00",
    "\u{feff}",
    "é",
    "日本",
    "{{#include x}}",
];

/// What Markdown is made of, as far as it decides where a block stands.
const MARKDOWN: &[&str] = &[
    "```",
    "````",
    "~~~",
    "canvas",
    "```canvas\n",
    "~~~canvas\n",
    "\n```\n",
    "\n~~~\n",
    "&#99;anvas",
    "&#x63;",
    " {.x}",
    ",",
    "\n",
    "\r\n",
    "\r",
    "\t",
    "    ",
    "> ",
    "- ",
    "1. ",
    "* ",
    "[^1]: ",
    ": ",
    "> [!NOTE]\n",
    "# ",
    "---",
    "===",
    "| a |\n|---|\n",
    "<div>",
    "</div>",
    "<pre>",
    "<!--",
    "-->",
    "<?",
    "\u{0}",
    "\\",
    "$",
    "~~",
    "[x]: <",
    "- [ ] ",
    "é",
    "日本",
    "\u{feff}",
];

/// What mdBook sends.
const PROTOCOL: &[&str] = &[
    "[{",
    "}]",
    "},{",
    "null",
    "true",
    "false",
    "[]",
    "{}",
    "\"\"",
    "\":",
    ",\"",
    "\":{",
    "\":[",
    "\"root\"",
    "\"config\"",
    "\"book\"",
    "\"src\"",
    "\"language\"",
    "\"preprocessor\"",
    "\"canvas\"",
    "\"output\"",
    "\"html\"",
    "\"definition-lists\"",
    "\"admonitions\"",
    "\"renderer\"",
    "\"mdbook_version\"",
    "\"0.4.52\"",
    "\"0.5.4\"",
    "\"items\"",
    "\"sections\"",
    "\"__non_exhaustive\"",
    "\"Chapter\"",
    "\"Separator\"",
    "\"PartTitle\"",
    "\"name\"",
    "\"content\"",
    "\"number\"",
    "\"sub_items\"",
    "\"path\"",
    "\"source_path\"",
    "\"parent_names\"",
    "\\n",
    "\\u0063",
    "\\ud83d\\ude00",
    "\\ud800",
    "```canvas\\n",
    "\\n```",
    "1e999",
    "-0",
    "&#99;",
];

/// Each dictionary's name and text.
pub fn dictionaries() -> Vec<(&'static str, String)> {
    let own = notation_words();
    let own: Vec<&str> = own.iter().map(String::as_str).collect();
    let settings: Vec<String> = mdbook_canvas::internals::host::SettingsKeys::TABLE
        .names()
        .chain(axes(mdbook_canvas::internals::host::SettingsKeys::TABLE))
        .map(|word| format!("\"{word}\""))
        .collect();
    let settings: Vec<&str> = settings.iter().map(String::as_str).collect();
    vec![
        ("blocks.dict", dictionary(&[MARKDOWN])),
        ("resolver.dict", dictionary(&[TOML, &own])),
        ("protocol.dict", dictionary(&[PROTOCOL, &settings])),
        ("renderer.dict", dictionary(&[HOSTILE])),
    ]
}

/// Every key of a canvas, every word that one accepts, and every rule.
fn notation_words() -> BTreeSet<String> {
    let mut words: BTreeSet<String> = BTreeSet::new();
    for table in tables() {
        words.extend(table.names().map(str::to_owned));
        words.extend(axes(table).map(str::to_owned));
    }
    for framework in Framework::all() {
        words.extend(framework.lists().map(|block| block.id.clone()));
    }
    words.extend(
        notation::relationship_types()
            .into_iter()
            .map(str::to_owned),
    );
    words.extend(RULES.iter().map(|rule| rule.name.to_owned()));
    words
}

/// The words of a table's values, aliases among them.
fn axes(table: &'static Table) -> impl Iterator<Item = &'static str> {
    table
        .keys
        .iter()
        .filter_map(|key| match key.accepts {
            Accepts::Word(axis) | Accepts::Words(axis) => Some(axis),
            _ => None,
        })
        .flat_map(|axis: Axis| (axis.spellings)())
}

/// A dictionary as libFuzzer reads it: a text in quotes a line.
fn dictionary(lists: &[&[&str]]) -> String {
    let mut out = String::from("# Written by `cargo run --example prepare`.\n");
    for word in lists.concat() {
        out.push('"');
        for byte in word.bytes() {
            match byte {
                b'"' | b'\\' => out.extend(['\\', char::from(byte)]),
                b' '..=b'~' => out.push(char::from(byte)),
                _ => out.push_str(&format!("\\x{byte:02X}")),
            }
        }
        out.push_str("\"\n");
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;
    use std::path::Path;

    #[test]
    fn the_dictionaries_are_those_of_the_notation() {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("dictionaries");
        for (name, text) in dictionaries() {
            let written = fs::read_to_string(folder.join(name)).expect("the dictionary is there");
            assert!(
                written == text,
                "`cargo run --example prepare` writes {name} anew"
            );
        }
    }
}
