//! What stands where in a `book.toml`: its sections and keys, each with its place in the text.

use std::ops::Range;

use toml_edit::{Document, InlineTable, Item, Key, Table, Value};

/// A range of bytes in the text.
pub(super) type Place = Range<usize>;

/// A `book.toml` as it is written, not as it is meant: a section for each header, in written order.
#[derive(Debug)]
pub(super) struct Outline {
    pub(super) sections: Vec<Section>,
}

/// A header and the keys on the lines below it.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) path: Vec<String>,
    pub(super) head: Head,
    pub(super) entries: Vec<Entry>,
}

/// What a section begins with.
#[derive(Debug)]
pub(super) enum Head {
    /// The beginning of the file.
    Top,
    /// `[path]`
    Table(Place),
    /// `[[path]]`
    Element(Place),
}

/// A key and its value, or an item of a list, which has its list's path.
#[derive(Debug)]
pub(super) struct Entry {
    /// The names from the top of the file.
    pub(super) path: Vec<String>,
    /// From the first byte of the key to the last one of the value.
    pub(super) place: Place,
    /// The value alone.
    pub(super) value: Place,
    pub(super) kind: Kind,
}

/// What a value is.
#[derive(Debug)]
pub(super) enum Kind {
    Text(String),
    /// `[…]`
    List(List),
    /// `{…}`
    Table(List),
    Other,
}

/// Items between brackets or braces.
#[derive(Debug)]
pub(super) struct List {
    /// With the brackets.
    pub(super) place: Place,
    pub(super) items: Vec<Entry>,
}

/// A key and where it stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found<'o> {
    pub(super) entry: &'o Entry,
    /// The braces it stands in, and which of their items it is; else it has a line of its own.
    pub(super) within: Option<(&'o List, usize)>,
}

/// Where a new key can be written.
#[derive(Debug)]
pub(super) enum Spot<'o> {
    /// Between the braces of a value that stands for the first `known` names.
    Braces { list: &'o List, known: usize },
    /// Below a header that stands for the first `known` names.
    Below { section: &'o Section, known: usize },
    /// On the line after a dotted key of the same table.
    After { entry: &'o Entry, known: usize },
    /// Only below a header that is still to be written.
    Nowhere,
    /// Nowhere: what stands here cannot have keys.
    Taken(Place),
}

/// The first thing that is not TOML.
#[derive(Debug)]
pub(super) struct Syntax {
    pub(super) message: String,
    pub(super) at: usize,
}

impl Outline {
    /// Reads a text without a byte order mark.
    pub(super) fn read(text: &str) -> Result<Self, Syntax> {
        let document = Document::parse(text).map_err(|e| Syntax {
            message: e.message().to_owned(),
            at: e.span().map_or(text.len(), |s| s.start),
        })?;
        let mut sections = vec![Section {
            path: Vec::new(),
            head: Head::Top,
            entries: entries(text, document.as_table(), &[]),
        }];
        below(text, document.as_table(), &[], &mut sections);
        sections.sort_by_key(|s| s.start());
        Ok(Self { sections })
    }

    /// The section with this very header.
    pub(super) fn section(&self, path: &[&str]) -> Option<&Section> {
        self.sections
            .iter()
            .find(|s| matches!(s.head, Head::Table(_)) && s.path == path)
    }

    /// The first key whose path is wanted, on a line or between braces.
    pub(super) fn find(&self, wanted: impl Fn(&[String]) -> bool) -> Option<Found<'_>> {
        self.sections.iter().find_map(|section| {
            section.entries.iter().find_map(|entry| {
                if wanted(&entry.path) {
                    return Some(Found {
                        entry,
                        within: None,
                    });
                }
                inside(entry, &wanted)
            })
        })
    }

    /// The key of this path.
    pub(super) fn key(&self, path: &[&str]) -> Option<Found<'_>> {
        self.find(|p| p == path)
    }

    /// Whether anything, header or key, has a path that is wanted.
    pub(super) fn any(&self, wanted: impl Fn(&[String]) -> bool) -> bool {
        self.sections.iter().any(|s| wanted(&s.path)) || self.find(wanted).is_some()
    }

    /// Where a key of this path can be written, as near to its own table as there is any of it.
    pub(super) fn spot(&self, path: &[&str]) -> Spot<'_> {
        for known in (1..path.len()).rev() {
            let table = &path[..known];
            if let Some(found) = self.key(table) {
                return match &found.entry.kind {
                    Kind::Table(list) => Spot::Braces { list, known },
                    Kind::Text(_) | Kind::List(_) | Kind::Other => {
                        Spot::Taken(found.entry.place.clone())
                    }
                };
            }
            if let Some(section) = self.sections.iter().find(|s| s.path == table) {
                return match &section.head {
                    Head::Top | Head::Table(_) => Spot::Below { section, known },
                    Head::Element(place) => Spot::Taken(place.clone()),
                };
            }
            let mut dotted = self
                .sections
                .iter()
                .filter(|s| s.path.len() < known)
                .flat_map(|s| s.entries.iter().map(move |e| (s.path.len(), e)));
            if let Some((known, entry)) = dotted.rfind(|(_, e)| starts_with(&e.path, table)) {
                return Spot::After { entry, known };
            }
            if self.any(|p| starts_with(p, table)) {
                return Spot::Nowhere;
            }
        }
        Spot::Nowhere
    }
}

impl Section {
    /// Where its header begins.
    pub(super) fn start(&self) -> usize {
        match &self.head {
            Head::Top => 0,
            Head::Table(place) | Head::Element(place) => place.start,
        }
    }

    /// Where its last key, or else its header, begins and ends.
    pub(super) fn last(&self) -> Place {
        match (self.entries.last(), &self.head) {
            (Some(entry), _) => entry.place.clone(),
            (None, Head::Table(place) | Head::Element(place)) => place.clone(),
            (None, Head::Top) => 0..0,
        }
    }
}

/// Whether a path begins with these names.
pub(super) fn starts_with(path: &[String], names: &[&str]) -> bool {
    path.len() >= names.len() && path.iter().zip(names).all(|(a, b)| a == b)
}

fn inside<'o>(entry: &'o Entry, wanted: &impl Fn(&[String]) -> bool) -> Option<Found<'o>> {
    let Kind::Table(list) = &entry.kind else {
        return None;
    };
    list.items.iter().enumerate().find_map(|(index, entry)| {
        if wanted(&entry.path) {
            let within = Some((list, index));
            return Some(Found { entry, within });
        }
        inside(entry, wanted)
    })
}

/// The sections below a table, its own header not included.
fn below(text: &str, table: &Table, path: &[String], sections: &mut Vec<Section>) {
    for (name, item) in table {
        let path = joined(path, [name]);
        match item {
            Item::Table(table) => {
                // A table that is only named on the way to another one has no header.
                if let Some(place) = table.span().filter(|_| !table.is_implicit()) {
                    sections.push(Section {
                        entries: entries(text, table, &path),
                        head: Head::Table(place),
                        path: path.clone(),
                    });
                }
                below(text, table, &path, sections);
            }
            Item::ArrayOfTables(tables) => {
                for table in tables {
                    sections.push(Section {
                        entries: entries(text, table, &path),
                        head: Head::Element(table.span().unwrap_or_default()),
                        path: path.clone(),
                    });
                    below(text, table, &path, sections);
                }
            }
            Item::Value(_) | Item::None => {}
        }
    }
}

/// The keys on the lines of a section, dotted ones included.
fn entries(text: &str, table: &Table, path: &[String]) -> Vec<Entry> {
    let mut entries: Vec<Entry> = table
        .get_values()
        .into_iter()
        .map(|(keys, value)| {
            // The first name of a dotted key has only one place, though it may stand on many
            // lines; but a key never breaks its line, and nothing stands before it there.
            let line = text[..leaf(&keys, value)].rfind('\n').map_or(0, |n| n + 1);
            let indent = text[line..].len() - text[line..].trim_start_matches([' ', '\t']).len();
            let path = joined(path, keys.iter().map(|k| k.get()));
            entry(text, path, line + indent, value)
        })
        .collect();
    entries.sort_by_key(|e| e.place.start);
    entries
}

fn entry(text: &str, path: Vec<String>, start: usize, value: &Value) -> Entry {
    let place = value.span().unwrap_or_default();
    let kind = match value {
        Value::String(s) => Kind::Text(s.value().clone()),
        Value::Array(array) => Kind::List(List {
            items: array
                .iter()
                .map(|v| entry(text, path.clone(), v.span().unwrap_or_default().start, v))
                .collect(),
            place: place.clone(),
        }),
        Value::InlineTable(table) => Kind::Table(List {
            items: members(text, table, &path, place.start + 1),
            place: place.clone(),
        }),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) => Kind::Other,
    };
    Entry {
        path,
        place: start..place.end,
        value: place,
        kind,
    }
}

/// The keys between braces that open before `start`.
fn members(text: &str, table: &InlineTable, path: &[String], start: usize) -> Vec<Entry> {
    let mut values = table.get_values();
    values.sort_by_key(|(_, value)| value.span().map_or(0, |s| s.start));
    let mut done = start;
    let mut members = Vec::new();
    for (keys, value) in values {
        if !members.is_empty() {
            done = comma(text, done..leaf(&keys, value)).map_or(done, |c| c + 1);
        }
        let member = entry(
            text,
            joined(path, keys.iter().map(|k| k.get())),
            past_blank(text, done),
            value,
        );
        done = member.place.end;
        members.push(member);
    }
    members
}

/// Where the last name of a key begins.
fn leaf(keys: &[&Key], value: &Value) -> usize {
    let key = keys.last().and_then(|k| k.span());
    key.or_else(|| value.span()).map_or(0, |s| s.start)
}

fn joined<'n>(path: &[String], names: impl IntoIterator<Item = &'n str>) -> Vec<String> {
    let names = names.into_iter().map(str::to_owned);
    path.iter().cloned().chain(names).collect()
}

/// The first comma of a range, comments aside.
pub(super) fn comma(text: &str, range: Place) -> Option<usize> {
    let mut at = range.start;
    for line in text[range].split_inclusive('\n') {
        let code = line.split('#').next().unwrap_or_default();
        if let Some(found) = code.find(',') {
            return Some(at + found);
        }
        at += line.len();
    }
    None
}

/// The first byte from `at` on that is neither white space nor of a comment.
fn past_blank(text: &str, mut at: usize) -> usize {
    loop {
        at += text[at..].len() - text[at..].trim_start().len();
        if !text[at..].starts_with('#') {
            return at;
        }
        at += text[at..].find('\n').unwrap_or(text.len() - at);
    }
}
