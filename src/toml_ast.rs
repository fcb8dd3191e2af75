//! TOML text → a tree with a place for every key and value. The parser is used nowhere else.

mod complaint;

use std::ops::Range;

use serde::de::DeserializeOwned;
use toml::Spanned;
use toml::de::{DeInteger, DeTable, DeValue};

use crate::json;
use crate::text::{Lines, Position};
use complaint::{Complaint, complaint};

/// A table: its keys and values in written order, each with its place.
pub type Table<'t> = DeTable<'t>;
/// A value with its place.
pub type Value<'t> = Spanned<DeValue<'t>>;
/// What a value is.
pub use toml::de::DeValue as Kind;

/// What a text comes to.
#[derive(Debug)]
pub enum Parsed<'t> {
    /// A tree. A key that is set twice keeps its first value, and a table that is opened twice is one table.
    Tree {
        /// The tree.
        root: Table<'t>,
        /// The keys that are set twice, in written order.
        duplicates: Vec<Duplicate>,
    },
    /// It isn't TOML.
    Broken {
        /// The first thing that isn't.
        syntax: Syntax,
        /// What could be read all the same.
        root: Table<'t>,
    },
    /// It nests deeper than the parser goes.
    TooDeep,
}

/// A key that is set a second time.
#[derive(Debug, PartialEq, Eq)]
pub struct Duplicate {
    /// The second one.
    pub second: Range<usize>,
    /// The first one, if it can be found.
    pub first: Option<Range<usize>>,
}

/// The first thing that isn't TOML.
#[derive(Debug, PartialEq, Eq)]
pub struct Syntax {
    /// Why not.
    pub cause: Cause,
    /// Where.
    pub at: Range<usize>,
}

/// Why a text isn't TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A name with a value is used as a table.
    NotATable,
    /// Anything else: the text itself shows what.
    Grammar,
}

/// Whether a text without line breaks is one value of TOML.
pub fn is_value(text: &str) -> bool {
    let line = format!("x = {text}");
    let (root, errors) = DeTable::parse_recoverable(&line);
    errors.is_empty() && root.get_ref().len() == 1 && odd_number(root.get_ref()).is_none()
}

/// Parses a text.
pub fn parse(text: &str) -> Parsed<'_> {
    let (root, errors) = DeTable::parse_recoverable(text);
    let root = root.into_inner();
    let mut duplicates = Vec::new();
    let mut broken: Option<Syntax> = None;
    for error in errors {
        let at = error.span().unwrap_or(text.len()..text.len());
        let cause = match complaint(error.message()) {
            Complaint::Duplicate => {
                // Looking for the first place costs a walk through the tree: of very many repeated
                // keys only the first have one.
                let first = (duplicates.len() < 100)
                    .then(|| first_of(&root, text, &at))
                    .flatten();
                duplicates.push(Duplicate { second: at, first });
                continue;
            }
            Complaint::TooDeep => return Parsed::TooDeep,
            Complaint::NotATable => Cause::NotATable,
            Complaint::Grammar => Cause::Grammar,
        };
        if broken.as_ref().is_none_or(|b| at.start < b.at.start) {
            broken = Some(Syntax { cause, at });
        }
    }
    // The parser reads a number only when it is asked for one.
    if let Some(at) = odd_number(&root)
        && broken.as_ref().is_none_or(|b| at.start < b.at.start)
    {
        broken = Some(Syntax {
            cause: Cause::Grammar,
            at,
        });
    }
    if let Some(syntax) = broken {
        return Parsed::Broken { syntax, root };
    }
    duplicates.sort_by_key(|d| d.second.start);
    Parsed::Tree { root, duplicates }
}

/// The first whole number without a digit, or with one that isn't of its base: `0x`, `0b2`.
fn odd_number(root: &Table<'_>) -> Option<Range<usize>> {
    // The parser has bounded the depth already, so recursion is safe.
    fn of(value: &Value<'_>) -> Option<Range<usize>> {
        match value.get_ref() {
            DeValue::Integer(number) => is_odd(number).then(|| value.span()),
            DeValue::Array(list) => first(list.iter()),
            DeValue::Table(table) => odd_number(table),
            DeValue::String(_) | DeValue::Float(_) | DeValue::Boolean(_) | DeValue::Datetime(_) => {
                None
            }
        }
    }
    fn first<'v, 't: 'v>(values: impl Iterator<Item = &'v Value<'t>>) -> Option<Range<usize>> {
        values.filter_map(of).min_by_key(|at| at.start)
    }
    fn is_odd(number: &DeInteger<'_>) -> bool {
        let digits = number.as_str().trim_start_matches(['+', '-']);
        digits.is_empty() || !digits.chars().all(|c| c.is_digit(number.radix()))
    }
    first(root.iter().map(|(_, v)| v))
}

/// Why a file can't be read into a type.
#[derive(Debug)]
pub struct Unreadable {
    /// Where.
    pub at: Position,
    /// The parser's own words, which are English and not for authors of canvases.
    pub error: String,
}

/// Reads a file into a type: a data file of our own, or a book's settings.
///
/// # Errors
///
/// If it isn't TOML, or not of that type.
pub fn read<T: DeserializeOwned>(text: &str) -> Result<T, Unreadable> {
    toml::from_str(text).map_err(|e| Unreadable {
        at: Lines::new(text).position(e.span().map_or(0, |span| span.start)),
        error: e.message().to_owned(),
    })
}

/// Gives a key and its value their places, by the keys that lead there.
pub type PlaceOf<'p> = dyn FnMut(&[String], &json::Value) -> [Range<usize>; 2] + 'p;

/// A JSON object as a table, so that the readers of TOML read it as well. `place` gives each key and
/// each value its place, by the keys that lead to it.
pub fn from_json(
    object: &json::Map<String, json::Value>,
    place: &mut PlaceOf<'_>,
) -> Table<'static> {
    table_from_json(object, &mut Vec::new(), place)
}

fn table_from_json(
    object: &json::Map<String, json::Value>,
    path: &mut Vec<String>,
    place: &mut PlaceOf<'_>,
) -> Table<'static> {
    let mut table = Table::new();
    for (key, value) in object {
        path.push(key.clone());
        let [at_key, at_value] = place(path, value);
        if let Some(value) = value_from_json(value, path, place) {
            let key = Spanned::new(at_key, key.clone().into());
            table.insert(key, Spanned::new(at_value, value));
        }
        path.pop();
    }
    table
}

fn value_from_json(
    value: &json::Value,
    path: &mut Vec<String>,
    place: &mut PlaceOf<'_>,
) -> Option<DeValue<'static>> {
    Some(match value {
        json::Value::Null => return None,
        json::Value::Bool(flag) => DeValue::Boolean(*flag),
        json::Value::String(text) => DeValue::String(text.clone().into()),
        // No setting is a number: any one will do to say so.
        json::Value::Number(_) => DeValue::Integer(DeInteger::default()),
        json::Value::Array(list) => {
            let [_, at] = place(path, value);
            let items = list.iter();
            let items = items.filter_map(|item| value_from_json(item, path, place));
            DeValue::Array(items.map(|item| Spanned::new(at.clone(), item)).collect())
        }
        json::Value::Object(object) => DeValue::Table(table_from_json(object, path, place)),
    })
}

/// How deep lists and tables nest below the root.
pub fn depth(root: &Table<'_>) -> usize {
    // The parser has bounded the depth already, so recursion is safe.
    fn of(value: &DeValue<'_>) -> usize {
        match value {
            DeValue::Array(list) => 1 + list.iter().map(|v| of(v.get_ref())).max().unwrap_or(0),
            DeValue::Table(table) => 1 + depth(table),
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => 0,
        }
    }
    root.iter().map(|(_, v)| of(v.get_ref())).max().unwrap_or(0)
}

/// How a table was opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Opening {
    /// `[name]` or `[[name]]`.
    Header,
    /// `{ … }`.
    Inline,
    /// By a dotted key, or by the header of a table inside it.
    Implied,
}

/// How the table that begins at `start` was opened.
pub fn opening(text: &str, start: usize) -> Opening {
    match text.as_bytes().get(start) {
        Some(b'[') => Opening::Header,
        Some(b'{') => Opening::Inline,
        _ => Opening::Implied,
    }
}

/// Where the value of the key at that place is.
pub fn value_of(root: &Table<'_>, key: &Range<usize>) -> Option<Range<usize>> {
    let mut rest: Vec<&Table<'_>> = vec![root];
    while let Some(table) = rest.pop() {
        for (k, value) in table {
            if k.span() == *key {
                return Some(value.span()).filter(|v| v.start >= key.end);
            }
            rest.extend(tables_in(value));
        }
    }
    None
}

/// How far what belongs to the key at that place reaches: to the end of its value or, of a header,
/// to the next one.
pub fn reach_of(root: &Table<'_>, text: &str, key: &Range<usize>) -> Range<usize> {
    if let Some(value) = value_of(root, key) {
        return key.start..value.end;
    }
    let rest = &text[key.end..];
    let end = rest.find("\n[").map_or(text.len(), |next| key.end + next);
    key.start..end
}

/// The tables that a value is, or holds in a list.
fn tables_in<'v, 't>(value: &'v Value<'t>) -> Vec<&'v Table<'t>> {
    match value.get_ref() {
        DeValue::Table(table) => vec![table],
        DeValue::Array(list) => list.iter().flat_map(tables_in).collect(),
        DeValue::String(_)
        | DeValue::Integer(_)
        | DeValue::Float(_)
        | DeValue::Boolean(_)
        | DeValue::Datetime(_) => Vec::new(),
    }
}

/// The first place of a header that is there twice: the last key of the line with the same path.
fn first_header(text: &str, second: &Range<usize>) -> Option<Range<usize>> {
    let line_start = text[..second.start].rfind('\n').map_or(0, |n| n + 1);
    let path = |line: &str| {
        let inner = line.trim().strip_prefix('[')?.trim_start_matches('[');
        let inner = inner.split(']').next()?;
        Some(
            inner
                .split('.')
                .map(|part| decode(part.trim()))
                .collect::<Vec<_>>(),
        )
    };
    let here = path(text[line_start..].lines().next()?)?;
    let mut at = 0;
    for line in text[..line_start].split_inclusive('\n') {
        if path(line).is_some_and(|there| there == here) {
            let end = at + line.find(']')?;
            let written = text[at..end].rsplit(['.', '[']).next()?.trim();
            let start = at + line[..end - at].rfind(written)?;
            return Some(start..start + written.len());
        }
        at += line.len();
    }
    None
}

/// The first place of a key that is set twice: the entry of that name in the innermost table
/// around the second place.
fn first_of(root: &Table<'_>, text: &str, second: &Range<usize>) -> Option<Range<usize>> {
    if let Some(first) = first_header(text, second) {
        return Some(first);
    }
    let name = decode(text.get(second.clone())?)?;
    let mut around: (&Table<'_>, usize) = (root, 0);
    let mut inline = false;
    let mut rest: Vec<&Value<'_>> = root.iter().map(|(_, v)| v).collect();
    while let Some(value) = rest.pop() {
        match value.get_ref() {
            DeValue::Array(list) => rest.extend(list.iter()),
            DeValue::Table(table) => {
                let span = value.span();
                match opening(text, span.start) {
                    Opening::Inline if span.start < second.start && second.end <= span.end => {
                        if !inline || span.start > around.1 {
                            around = (table, span.start);
                            inline = true;
                        }
                    }
                    Opening::Header
                        if !inline && span.end <= second.start && span.start >= around.1 =>
                    {
                        around = (table, span.start);
                    }
                    Opening::Inline | Opening::Header | Opening::Implied => {}
                }
                rest.extend(table.iter().map(|(_, v)| v));
            }
            DeValue::String(_)
            | DeValue::Integer(_)
            | DeValue::Float(_)
            | DeValue::Boolean(_)
            | DeValue::Datetime(_) => {}
        }
    }
    around
        .0
        .iter()
        .find(|(k, _)| *k.get_ref() == name)
        .map(|(k, _)| k.span())
        .filter(|first| first.end <= second.start)
}

/// What a key says, quotes and escapes read by the parser itself.
fn decode(key: &str) -> Option<String> {
    let line = format!("{key} = 0");
    let (table, _) = DeTable::parse_recoverable(&line);
    let (key, _) = table.get_ref().iter().next()?;
    Some(key.get_ref().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn duplicates(text: &str) -> Vec<(&str, Option<usize>)> {
        match parse(text) {
            Parsed::Tree { duplicates, .. } => duplicates
                .iter()
                .map(|d| (&text[d.second.clone()], d.first.as_ref().map(|f| f.start)))
                .collect(),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn a_key_that_is_set_twice_is_a_duplicate_and_not_a_syntax_error() {
        assert_eq!(duplicates("a=1\na=2\n"), [("a", Some(0))]);
        assert_eq!(
            duplicates("a=1\n[s]\na=2\nx={a=1, b=2, a=3}\n"),
            [("a", Some(15))]
        );
        assert_eq!(duplicates("[s]\na=1\n[t]\na=1\na=2\n"), [("a", Some(12))]);
        assert_eq!(duplicates("[s]\na=1\n[s]\nb=2\n"), [("s", Some(1))]);
        assert_eq!(
            duplicates("\"a\\u0022b\" = 1\n'a\"b' = 2\n"),
            [("'a\"b'", Some(0))]
        );
        assert_eq!(duplicates("\"'a'\"=1\n\"'a'\"=2\n"), [("\"'a'\"", Some(0))]);
    }

    #[test]
    fn the_first_error_by_position_is_reported() {
        let Parsed::Broken { syntax, .. } = parse("a = [1,\nb = 2\nc = x\n") else {
            panic!("not broken")
        };
        assert_eq!(syntax.at.start, 8, "{syntax:?}");
        assert!(matches!(parse("a = Everyone"), Parsed::Broken { .. }));
    }

    #[test]
    fn hostile_depth_ends() {
        // Unclosed brackets are too deep before they are unclosed.
        assert!(matches!(
            parse(&format!("a = {}", "[".repeat(100_000))),
            Parsed::TooDeep
        ));
        assert!(matches!(
            parse(&format!("{}a = 1", "a.".repeat(100_000))),
            Parsed::TooDeep
        ));
        assert!(matches!(
            parse(&format!("[{}a]\nb = 1", "a.".repeat(100_000))),
            Parsed::TooDeep
        ));
        let Parsed::Tree { root, .. } = parse("[a.b.c]\nd = [[{ e.f = 1 }]]") else {
            panic!("not a tree")
        };
        assert_eq!(depth(&root), 7);
    }

    #[test]
    fn a_text_that_a_message_says_to_write_reads_as_itself() {
        use crate::diagnostic::{as_key, as_text};
        for text in [
            "a",
            "a-b",
            "a b",
            r#"a"b\c`d"#,
            "\u{202e}x",
            "\u{e0001}x",
            "x = \"\"",
            "",
        ] {
            let toml = format!("{} = {}", as_key(text), as_text(text));
            let read: std::collections::BTreeMap<String, String> = super::read(&toml).unwrap();
            assert_eq!(read[text], text);
        }
    }
}
