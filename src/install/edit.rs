//! A `book.toml` that is being edited: one change at a time, each carried into the author's text.

use toml_edit::{DocumentMut, InlineTable, Item, Table, TableLike, TomlError, Value};

use super::messages::InstallMessage;
use super::{array, lines};
use crate::diagnostic::{Diagnostic, INVALID_SETTING, TOML_SYNTAX, plain};
use crate::host::HostMessage;
use crate::message::{Message, Part, literal, quote};
use crate::text::Span;

/// A `book.toml` that is being edited.
pub(super) struct Editor {
    pub(super) text: String,
    pub(super) document: DocumentMut,
    /// What changed, in words for the author.
    pub(super) changes: Vec<Message>,
}

/// What a setting should be.
#[derive(Debug, Clone, Copy)]
pub(super) enum Wanted {
    String,
    Array,
    Table,
}

impl Wanted {
    /// By the name that sentences choose by.
    fn part(self) -> Part {
        literal(match self {
            Self::String => "string",
            Self::Array => "array",
            Self::Table => "table",
        })
    }
}

pub(super) fn refusal(message: InstallMessage, help: InstallMessage) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(&INVALID_SETTING, None, message).help(help))
}

pub(super) fn wrong_type(path: &[&str], wanted: Wanted) -> Box<Diagnostic> {
    let setting = quote(path.join("."));
    let wanted = wanted.part();
    refusal(
        InstallMessage::WrongSettingType { setting, wanted },
        InstallMessage::ChangeSettingType,
    )
}

fn parse(text: &str) -> Result<DocumentMut, Box<Diagnostic>> {
    text.parse().map_err(|e: TomlError| {
        let span = e.span().map(|span| Span::new(span.start, span.end));
        let error = literal(plain(e.message()));
        Box::new(
            Diagnostic::new(&TOML_SYNTAX, span, HostMessage::BookTomlSyntax { error })
                .help(HostMessage::FixTomlFirst),
        )
    })
}

impl Editor {
    pub(super) fn open(text: &str) -> Result<Self, Box<Diagnostic>> {
        Ok(Self {
            document: parse(text)?,
            text: text.to_owned(),
            changes: Vec::new(),
        })
    }

    /// The item at a path.
    pub(super) fn item(&self, path: &[&str]) -> Option<&Item> {
        path.iter()
            .try_fold(self.document.as_item(), |item, key| item.get(key))
    }

    /// Makes one change, in the author's lines if possible.
    fn edit(&mut self, change: impl FnOnce(&mut Item)) -> Result<(), Box<Diagnostic>> {
        let before = self.document.to_string();
        change(self.document.as_item_mut());
        let after = self.document.to_string();
        let edited = lines::apply(&self.text, &before, &after);
        if !parse(&edited).is_ok_and(|read| lines::same_code(&read.to_string(), &after)) {
            let after = after.replace("\r\n", "\n");
            return self.accept(after.replace('\n', lines::line_break(&self.text)));
        }
        self.accept(edited)
    }

    fn accept(&mut self, text: String) -> Result<(), Box<Diagnostic>> {
        self.document = parse(&text)?;
        self.text = text;
        Ok(())
    }

    /// Adds a table if there is none, and a key to it.
    pub(super) fn add(
        &mut self,
        path: &[&str],
        entry: Option<(&str, Value)>,
    ) -> Result<(), Box<Diagnostic>> {
        let mut known = 0;
        while let Some(item) = path.get(..=known).and_then(|path| self.item(path)) {
            known += 1;
            if !item.is_table_like() {
                return Err(wrong_type(&path[..known], Wanted::Table));
            }
        }
        let (found, missing) = path.split_at(known);
        if missing.is_empty() && entry.is_none() {
            return Ok(());
        }
        let in_place = match self.item(found) {
            Some(Item::Table(t)) => t.is_dotted() || missing.is_empty() && !t.is_implicit(),
            _ => true,
        };
        if !in_place {
            let end = lines::line_break(&self.text);
            let line = entry.map(|(key, value)| format!("{key} = {value}{end}"));
            let block = format!("[{}]{end}{}", path.join("."), line.unwrap_or_default());
            return self.accept(lines::append(&self.text, &block));
        }
        let entry = missing.iter().rev().fold(entry, |entry, name| {
            Some((*name, InlineTable::from_iter(entry).into()))
        });
        let Some((key, value)) = entry else {
            return Ok(());
        };
        self.edit(|root| change_table(root, found, |table| insert(table, key, value)))
    }

    /// Gives a key another value, and leaves the comment beside it.
    pub(super) fn set(&mut self, path: &[&str], text: &str) -> Result<(), Box<Diagnostic>> {
        self.edit(|root| {
            if let Some(Item::Value(old)) = descend(root, path) {
                let decor = old.decor().clone();
                *old = Value::from(text);
                *old.decor_mut() = decor;
            }
        })
    }

    /// Removes a key, or a table with everything in it.
    pub(super) fn remove(&mut self, path: &[&str]) -> Result<(), Box<Diagnostic>> {
        let (table, key) = split(path);
        self.edit(|root| change_table(root, table, |table| drop(table.remove(key))))
    }

    /// Adds a text to an array, and the array if there is none.
    pub(super) fn add_item(&mut self, path: &[&str], text: &str) -> Result<(), Box<Diagnostic>> {
        let (table, key) = split(path);
        match self.item(path).map(Item::as_array) {
            None => self.add(table, Some((key, Value::from_iter([text]))))?,
            Some(Some(array)) if array.iter().any(|value| is_file(value, text)) => return Ok(()),
            Some(Some(_)) => self.edit(|root| {
                if let Some(array) = descend(root, path).and_then(Item::as_array_mut) {
                    array::push(array, text);
                }
            })?,
            Some(None) => return Err(wrong_type(path, Wanted::Array)),
        }
        let what = literal(Value::from(text).to_string());
        let place = literal(path.join("."));
        let added = InstallMessage::AddedTo { what, place };
        self.changes.push(added.into());
        Ok(())
    }

    /// Removes a text from an array, then the array and its table if they are empty.
    pub(super) fn remove_item(&mut self, path: &[&str], text: &str) -> Result<(), Box<Diagnostic>> {
        let mut found = false;
        self.edit(|root| {
            let array = descend(root, path).and_then(Item::as_array_mut);
            found = array.is_some_and(|array| array::remove(array, |item| is_file(item, text)));
        })?;
        if !found {
            return Ok(());
        }
        let array = self.item(path).and_then(Item::as_array);
        if array.is_some_and(array::is_bare) {
            self.remove(path)?;
            self.remove_if_empty(split(path).0)?;
        }
        let what = literal(Value::from(text).to_string());
        let place = literal(path.join("."));
        let removed = InstallMessage::RemovedFrom { what, place };
        self.changes.push(removed.into());
        Ok(())
    }

    fn remove_if_empty(&mut self, path: &[&str]) -> Result<(), Box<Diagnostic>> {
        let table = |path: &[&str]| self.item(path).and_then(Item::as_table);
        let is_bare = |table: &Table| {
            let comment = table.decor().suffix().and_then(|raw| raw.as_str());
            table.is_empty() && comment.is_none_or(|comment| comment.trim().is_empty())
        };
        // Next to other outputs, an empty [output.html] means that there is HTML as well.
        let is_alone = path.len() == 1 || table(&path[..1]).is_some_and(|t| t.len() == 1);
        if is_alone && table(path).is_some_and(is_bare) {
            self.remove(path)?;
        }
        Ok(())
    }
}

fn split<'p>(path: &'p [&'p str]) -> (&'p [&'p str], &'p str) {
    path.split_last()
        .map_or((path, ""), |(key, table)| (table, *key))
}

fn descend<'i>(root: &'i mut Item, path: &[&str]) -> Option<&'i mut Item> {
    // Item::get_mut would add what is missing.
    path.iter()
        .try_fold(root, |item, key| item.as_table_like_mut()?.get_mut(key))
}

/// Changes the keys of a table. The space before a closing brace stays there.
fn change_table(root: &mut Item, path: &[&str], change: impl FnOnce(&mut dyn TableLike)) {
    let Some(item) = descend(root, path) else {
        return;
    };
    let last = item.as_inline_table_mut().and_then(|t| t.iter_mut().last());
    let end = last.and_then(|(_, last)| {
        let end = last.decor().suffix()?.clone();
        last.decor_mut().set_suffix("");
        Some(end)
    });
    if let Some(table) = item.as_table_like_mut() {
        change(table);
    }
    let last = item.as_inline_table_mut().and_then(|t| t.iter_mut().last());
    if let (Some(end), Some((_, last))) = (end, last) {
        last.decor_mut().set_suffix(end);
    }
}

/// Adds a key, indented as the last one.
fn insert(table: &mut dyn TableLike, key: &str, value: Value) {
    let values = table.get_values();
    let last = values.last().and_then(|(keys, _)| keys.first());
    let prefix = last.and_then(|key| key.leaf_decor().prefix()?.as_str());
    let indent = prefix.and_then(|prefix| prefix.rsplit('\n').next());
    let indent = indent.map(str::to_owned);
    table.insert(key, Item::Value(value));
    if let (Some(indent), Some(mut key)) = (indent, table.key_mut(key)) {
        key.leaf_decor_mut().set_prefix(indent);
    }
}

/// Whether a value names this file or folder.
fn is_file(value: &Value, name: &str) -> bool {
    let bare = |path: &str| {
        path.trim_start_matches("./")
            .trim_end_matches('/')
            .to_owned()
    };
    value.as_str().map(bare) == Some(bare(name))
}
