//! A `book.toml` that is being edited: one change at a time, each carried into the author's text.

use toml_edit::{Document, DocumentMut, InlineTable, Item, TableLike, Value};

use super::{array, lines};
use crate::diagnostic::{plain, quoted};
use crate::host::{Problem, Refusal};
use crate::text::Lines;

/// A `book.toml` that is being edited.
pub(super) struct Editor {
    mark: &'static str,
    text: String,
    /// What changed, in words for the author.
    pub(super) changes: Vec<String>,
}

pub(super) fn refusal(message: String, help: &str) -> Refusal {
    Refusal {
        file: Some("book.toml".into()),
        problems: vec![Problem {
            message,
            help: vec![help.into()],
        }],
    }
}

/// The item at a path.
pub(super) fn item<'d>(document: &'d DocumentMut, path: &[&str]) -> Option<&'d Item> {
    path.iter()
        .try_fold(document.as_item(), |item, key| item.get(key))
}

fn item_mut<'d>(document: &'d mut DocumentMut, path: &[&str]) -> Option<&'d mut Item> {
    path.iter()
        .try_fold(document.as_item_mut(), |item, key| item.get_mut(key))
}

/// Whether new keys of a table go next to its other keys, not under a header of their own.
fn is_written_in_place(item: &Item) -> bool {
    match item {
        Item::Table(table) => table.is_dotted(),
        Item::Value(_) | Item::ArrayOfTables(_) | Item::None => true,
    }
}

impl Editor {
    pub(super) fn open(text: &str) -> Self {
        let unmarked = text.strip_prefix('\u{feff}');
        Self {
            mark: unmarked.map_or("", |_| "\u{feff}"),
            text: unmarked.unwrap_or(text).to_owned(),
            changes: Vec::new(),
        }
    }

    /// The new text, which is valid TOML, and what changed in it.
    pub(super) fn close(self) -> Result<(String, Vec<String>), Refusal> {
        self.read()?;
        Ok((format!("{}{}", self.mark, self.text), self.changes))
    }

    pub(super) fn read(&self) -> Result<DocumentMut, Refusal> {
        let document = Document::parse(self.text.as_str()).map_err(|e| {
            self.refuse(
                e.span().map_or(self.text.len(), |span| span.start),
                &format!("this isn't valid TOML: {}", plain(e.message())),
                "fix this line first: mdBook can't read it either",
            )
        })?;
        Ok(document.into_mut())
    }

    fn refuse(&self, at: usize, message: &str, help: &str) -> Refusal {
        let place = Lines::new(&self.text).position(at);
        let message = format!("line {}, column {}: {message}", place.line, place.column);
        refusal(message, help)
    }

    /// Refuses what has another type than install needs.
    pub(super) fn refuse_type(&self, path: &[&str], wanted: &str) -> Refusal {
        let at = Document::parse(self.text.as_str())
            .ok()
            .and_then(|document| {
                let mut at = None;
                let mut item = document.as_item();
                for key in path {
                    let (key, below) = item.as_table_like()?.get_key_value(key)?;
                    at = key.span().or(at);
                    item = below;
                }
                Some(at?.start)
            });
        let message = format!("{} isn't {wanted}", quoted(&path.join(".")));
        let help = format!("make it {wanted} or remove it, then run this again");
        self.refuse(at.unwrap_or_default(), &message, &help)
    }

    /// Makes one change.
    fn edit<T>(&mut self, change: impl FnOnce(&mut DocumentMut) -> T) -> Result<T, Refusal> {
        let mut document = self.read()?;
        let before = document.to_string();
        let result = change(&mut document);
        let after = document.to_string();
        let mut edited = lines::apply(&self.text, &before, &after);
        let printed = edited
            .parse()
            .map(|document: DocumentMut| document.to_string());
        if !printed.is_ok_and(|printed| lines::same_code(&printed, &after)) {
            let after = after.replace("\r\n", "\n");
            edited = after.replace('\n', lines::line_break(&self.text));
        }
        self.text = edited;
        Ok(result)
    }

    /// How much of the path of a table there is.
    pub(super) fn expect_table(&self, path: &[&str]) -> Result<usize, Refusal> {
        let document = self.read()?;
        let is_known = |n: &usize| item(&document, &path[..*n]).is_some();
        let known = (1..=path.len()).take_while(is_known).count();
        for n in 1..=known {
            if !item(&document, &path[..n]).is_some_and(Item::is_table_like) {
                return Err(self.refuse_type(&path[..n], "a table"));
            }
        }
        Ok(known)
    }

    /// Adds a key to a table, and the table if there is none.
    pub(super) fn add(
        &mut self,
        path: &[&str],
        entry: Option<(&str, Value)>,
    ) -> Result<(), Refusal> {
        let known = self.expect_table(path)?;
        let document = self.read()?;
        let parent = item(&document, &path[..known]);
        let has_header = |item: &Item| item.as_table().is_some_and(|t| !t.is_implicit());
        let in_place = parent.is_some_and(|parent| {
            is_written_in_place(parent) || known == path.len() && has_header(parent)
        });
        if !in_place {
            self.append(path, entry);
            return Ok(());
        }
        let Some((key, value)) = in_tables(&path[known..], entry) else {
            return Ok(());
        };
        self.edit(|document| match item_mut(document, &path[..known]) {
            Some(Item::Value(Value::InlineTable(table))) => insert_inline(table, &key, value),
            Some(item) => insert(item.as_table_like_mut(), &key, value),
            None => {}
        })
    }

    /// Adds a table with its header at the end.
    fn append(&mut self, path: &[&str], entry: Option<(&str, Value)>) {
        let end = lines::line_break(&self.text);
        let mut text = self.text.clone();
        if !text.is_empty() && !text.ends_with('\n') {
            text += end;
        }
        if text
            .lines()
            .last()
            .is_some_and(|line| !line.trim().is_empty())
        {
            text += end;
        }
        text += &format!("[{}]{end}", path.join("."));
        if let Some((key, value)) = entry {
            text += &format!("{key} = {value}{end}");
        }
        self.text = lines::ended_as(&self.text, text);
    }

    /// Gives a key another value, with the comment that is beside it.
    pub(super) fn set(&mut self, path: &[&str], text: &str) -> Result<(), Refusal> {
        self.edit(|document| {
            if let Some(Item::Value(old)) = item_mut(document, path) {
                let decor = old.decor().clone();
                *old = Value::from(text);
                *old.decor_mut() = decor;
            }
        })
    }

    /// Removes a key, or a table with all that is in it.
    pub(super) fn remove(&mut self, path: &[&str]) -> Result<(), Refusal> {
        let Some((key, table)) = path.split_last() else {
            return Ok(());
        };
        self.edit(|document| match item_mut(document, table) {
            Some(Item::Value(Value::InlineTable(table))) => remove_inline(table, key),
            Some(item) => {
                let table = item.as_table_like_mut();
                table.and_then(|table| table.remove(key));
            }
            None => {}
        })
    }

    /// Adds a text at the end of an array, and the array if there is none.
    pub(super) fn add_item(
        &mut self,
        table: &[&str],
        key: &str,
        text: &str,
    ) -> Result<(), Refusal> {
        let path = [table, &[key]].concat();
        let document = self.read()?;
        match item(&document, &path).map(Item::as_array) {
            None => self.add(table, Some((key, Value::from_iter([text]))))?,
            Some(Some(array)) if array.iter().any(|v| is_file(v, text)) => return Ok(()),
            Some(Some(_)) => self.edit(|document| {
                if let Some(array) = item_mut(document, &path).and_then(Item::as_array_mut) {
                    array::push(array, text);
                }
            })?,
            Some(None) => return Err(self.refuse_type(&path, "an array")),
        }
        self.changes
            .push(format!("added {} to {}", Value::from(text), path.join(".")));
        Ok(())
    }

    /// Removes a text from an array, then the array and its table if they are empty.
    pub(super) fn remove_item(
        &mut self,
        table: &[&str],
        key: &str,
        text: &str,
    ) -> Result<(), Refusal> {
        let path = [table, &[key]].concat();
        let removed = self.edit(|document| {
            let array = item_mut(document, &path)?.as_array_mut()?;
            let index = array.iter().position(|v| v.as_str() == Some(text))?;
            array::remove(array, index);
            Some(array::is_bare(array))
        })?;
        let Some(bare) = removed else {
            return Ok(());
        };
        if bare {
            self.remove(&path)?;
            let document = self.read()?;
            let empty = |path: &[&str]| {
                item(&document, path)
                    .and_then(Item::as_table_like)
                    .is_some_and(TableLike::is_empty)
            };
            // An empty [output.html] next to other outputs means that there is HTML as well.
            let alone = item(&document, &table[..1])
                .and_then(Item::as_table_like)
                .is_some_and(|t| t.len() == 1);
            if empty(table) && (table.len() == 1 || alone) {
                self.remove(table)?;
            }
        }
        self.changes.push(format!(
            "removed {} from {}",
            Value::from(text),
            path.join(".")
        ));
        Ok(())
    }
}

/// An entry inside inline tables of these names.
fn in_tables(names: &[&str], entry: Option<(&str, Value)>) -> Option<(String, Value)> {
    let entry = entry.map(|(key, value)| (key.to_owned(), value));
    names.iter().rev().fold(entry, |entry, name| {
        Some(((*name).to_owned(), InlineTable::from_iter(entry).into()))
    })
}

/// Adds a key, indented as the last one.
fn insert(table: Option<&mut dyn TableLike>, key: &str, value: Value) {
    let Some(table) = table else { return };
    let prefix = table.get_values().last().and_then(|(keys, _)| {
        let prefix = keys.first()?.leaf_decor().prefix()?.as_str()?;
        Some(prefix.rsplit('\n').next().unwrap_or_default().to_owned())
    });
    table.insert(key, Item::Value(value));
    if let (Some(prefix), Some(mut key)) = (prefix, table.key_mut(key)) {
        key.leaf_decor_mut().set_prefix(prefix);
    }
}

fn insert_inline(table: &mut InlineTable, key: &str, mut value: Value) {
    if let Some((_, last)) = table.iter_mut().last() {
        let end = last.decor().suffix().cloned().unwrap_or_default();
        last.decor_mut().set_suffix("");
        value.decor_mut().set_suffix(end);
    }
    value.decor_mut().set_prefix(" ");
    table.insert(key, value);
}

fn remove_inline(table: &mut InlineTable, key: &str) {
    let was_last = table.iter().last().is_some_and(|(last, _)| last == key);
    let removed = table.remove(key);
    let end = removed.and_then(|value| value.decor().suffix().cloned());
    if let (true, Some(end), Some((_, last))) = (was_last, end, table.iter_mut().last()) {
        last.decor_mut().set_suffix(end);
    }
}

/// Whether a value names this file or folder.
fn is_file(value: &Value, name: &str) -> bool {
    let normal = |path: &str| {
        path.trim_start_matches("./")
            .trim_end_matches('/')
            .to_owned()
    };
    value.as_str().map(normal) == Some(normal(name))
}
