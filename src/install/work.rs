//! A `book.toml` in work: keys and list items go in and out, each change written in the text and read anew before the next.

use super::CANVAS;
use super::edit;
use super::outline::{Entry, Found, Kind, List, Outline, Place, Section, Spot, starts_with};
use crate::diagnostic::{Diagnostic, INVALID_SETTING, plain, quoted};
use crate::text::Lines;

const BYTE_ORDER_MARK: &str = "\u{feff}";

/// A `book.toml` in work.
pub(super) struct Work {
    mark: &'static str,
    text: String,
    /// What changed, each as an author would say it.
    pub(super) changes: Vec<String>,
}

/// Says that a `book.toml` cannot be worked on.
pub(super) fn refusal(message: String, help: &str) -> Box<Diagnostic> {
    Box::new(Diagnostic::new(&INVALID_SETTING, None, message).help(help))
}

impl Work {
    pub(super) fn open(text: &str) -> Self {
        let (mark, text) = match text.strip_prefix(BYTE_ORDER_MARK) {
            Some(rest) => (BYTE_ORDER_MARK, rest),
            None => ("", text),
        };
        Self {
            mark,
            text: text.to_owned(),
            changes: Vec::new(),
        }
    }

    /// The new text and what changed in it.
    pub(super) fn close(self) -> Result<(String, Vec<String>), Box<Diagnostic>> {
        // What is handed back is TOML, whatever was thought of on the way.
        self.outline()?;
        Ok((format!("{}{}", self.mark, self.text), self.changes))
    }

    pub(super) fn outline(&self) -> Result<Outline, Box<Diagnostic>> {
        Outline::read(&self.text).map_err(|syntax| {
            self.refuse(
                syntax.at,
                &format!("this is not TOML: {}", plain(&syntax.message)),
                "mdBook cannot read it either: correct it first",
            )
        })
    }

    fn refuse(&self, at: usize, message: &str, help: &str) -> Box<Diagnostic> {
        let place = Lines::new(&self.text).position(at);
        refusal(
            format!("line {}, column {}: {message}", place.line, place.column),
            help,
        )
    }

    /// Refuses what should be a list or a table and is something else.
    pub(super) fn refuse_kind(&self, at: &Place, path: &[&str], what: &str) -> Box<Diagnostic> {
        self.refuse(
            at.start,
            &format!("{} should be {what}, and is none", quoted(&path.join("."))),
            "make it one, or take it out, and run this again",
        )
    }

    // ───────────────────────────── keys ─────────────────────────────

    /// The text of a place.
    pub(super) fn written(&self, place: &Place) -> &str {
        &self.text[place.clone()]
    }

    /// Writes something else in a place.
    pub(super) fn replace(&mut self, place: &Place, with: &str) {
        self.text.replace_range(place.clone(), with);
    }

    /// Whether a key has its line for itself, without so much as a comment, or stands in braces.
    pub(super) fn is_bare(&self, found: &Found<'_>) -> bool {
        let place = &found.entry.place;
        let end = edit::line_end(&self.text, place.end);
        found.within.is_some() || self.text[place.end..end].trim().is_empty()
    }

    /// Writes a header at the end of the file, with a key below it.
    pub(super) fn add_header(&mut self, path: &[&str], key: Option<&str>) {
        let header = format!("[{}]", path.join("."));
        let lines: Vec<&str> = std::iter::once(header.as_str()).chain(key).collect();
        edit::append_block(&mut self.text, &lines);
    }

    /// Writes a key of which there is nothing yet.
    pub(super) fn add_key(
        &mut self,
        outline: &Outline,
        path: &[&str],
        value: &str,
    ) -> Result<(), Box<Diagnostic>> {
        let line = |known: usize| format!("{} = {value}", path[known..].join("."));
        match outline.spot(path) {
            Spot::Braces { list, known } if list.items.is_empty() => {
                edit::push_first_key(&mut self.text, list, &line(known));
            }
            Spot::Braces { list, known } => edit::push(&mut self.text, list, &line(known)),
            Spot::Below { section, known } => {
                edit::insert_line(&mut self.text, &section.last(), &line(known));
            }
            Spot::After { entry, known } => {
                edit::insert_line(&mut self.text, &entry.place, &line(known));
            }
            Spot::Taken(at) => {
                return Err(self.refuse_kind(&at, &path[..path.len() - 1], "a table"));
            }
            // A dotted key at the top, and headers of the same table below it: mdBook 0.4 takes
            // that for a table that stands twice.
            Spot::Nowhere => match last_top_key(outline) {
                Some(entry) if !outline.any(|p| starts_with(p, &path[..1])) => {
                    edit::insert_line(&mut self.text, &entry.place, &line(0));
                }
                Some(_) | None => {
                    let table = path.len() - 1;
                    self.add_header(&path[..table], Some(&line(table)));
                }
            },
        }
        Ok(())
    }

    pub(super) fn take_key(&mut self, found: &Found<'_>) {
        match found.within {
            Some((list, index)) => edit::remove_item(&mut self.text, list, index),
            None => edit::remove_lines(&mut self.text, &found.entry.place),
        }
    }

    /// Takes out a header with all its keys.
    pub(super) fn take_section(&mut self, section: &Section) {
        let place = section.start()..section.last().end;
        edit::remove_block(&mut self.text, &place);
    }

    // ───────────────────────────── items of lists ─────────────────────────────

    /// Adds a text at the end of a list, and the list if there is none.
    pub(super) fn add_item(&mut self, path: &[&str], item: &str) -> Result<(), Box<Diagnostic>> {
        let outline = self.outline()?;
        let new = toml_text(item);
        match outline.key(path).map(|found| found.entry) {
            None => {
                // The spaces tell an author's empty header from one that is made here: it stays
                // when the key goes.
                let header = outline.section(&path[..path.len() - 1]);
                let value = match header.map(|section| section.entries.as_slice()) {
                    Some([]) => format!("[ {new} ]"),
                    Some(_) | None => format!("[{new}]"),
                };
                self.add_key(&outline, path, &value)?;
            }
            Some(Entry {
                kind: Kind::List(list),
                ..
            }) => {
                if list.items.iter().any(|i| same_file(&i.kind, item)) {
                    return Ok(());
                }
                if list.items.is_empty() {
                    edit::push_first(&mut self.text, list, &new);
                } else {
                    edit::push(&mut self.text, list, &new);
                }
            }
            Some(other) => return Err(self.refuse_kind(&other.place, path, "a list")),
        }
        self.changes
            .push(format!("added {new} to {}", path.join(".")));
        Ok(())
    }

    /// Takes a text out of a list, and with it what [`Work::add_item`] made for it.
    pub(super) fn take_item(&mut self, path: &[&str], item: &str) -> Result<(), Box<Diagnostic>> {
        let outline = self.outline()?;
        let Some(found) = outline.key(path) else {
            return Ok(());
        };
        let Kind::List(list) = &found.entry.kind else {
            return Ok(());
        };
        let is_it = |e: &Entry| matches!(&e.kind, Kind::Text(text) if text == item);
        let Some(index) = list.items.iter().position(is_it) else {
            return Ok(());
        };
        if edit::is_only_item(&self.text, list) {
            let table = &path[..path.len() - 1];
            let made = self.made_header(&outline, table, list);
            self.take_key(&found);
            if made && let Some(section) = self.outline()?.section(table) {
                self.take_section(section);
            }
        } else {
            edit::remove_item(&mut self.text, list, index);
        }
        self.changes.push(format!(
            "removed {} from {}",
            toml_text(item),
            path.join(".")
        ));
        Ok(())
    }

    /// Whether a header was made for its only key, a list that is written without spaces, and goes
    /// without harm.
    fn made_header(&self, outline: &Outline, path: &[&str], list: &List) -> bool {
        let Some(section) = outline.section(path).filter(|s| s.entries.len() == 1) else {
            return false;
        };
        // Beside other outputs an empty [output.html] still says that there is HTML as well.
        let has_siblings = path.len() > 1
            && outline.any(|p| {
                p.len() >= path.len()
                    && starts_with(p, &path[..path.len() - 1])
                    && !starts_with(p, path)
            });
        let start = edit::line_start(&self.text, section.start());
        let key = section.last();
        let after = edit::next_line(&self.text, key.end);
        let above = self.text[..start].lines().next_back();
        let below = self.text[after..].lines().next();
        let commented = self.text[start..key.start].contains('#')
            || above.is_some_and(|l| l.trim_start().starts_with('#'))
            || below.is_some_and(|l| l.trim_start().starts_with('#'));
        edit::is_tight(&self.text, list) && !has_siblings && !commented
    }
}

/// The last key at the top of the file that is of preprocessors: `preprocessor = { … }`, or a dotted
/// one. An author who writes so gets the additions in this form too, and headers only for tables of
/// which parts stand below headers already.
fn last_top_key(outline: &Outline) -> Option<&Entry> {
    let top = outline.sections.iter().filter(|s| s.path.is_empty());
    top.flat_map(|s| &s.entries)
        .rfind(|e| e.path[0] == CANVAS[0])
}

/// Whether a text names the same file as `item`.
fn same_file(kind: &Kind, item: &str) -> bool {
    fn normal(path: &str) -> &str {
        path.trim_start_matches("./").trim_end_matches('/')
    }
    match kind {
        Kind::Text(text) => normal(text) == normal(item),
        Kind::List(_) | Kind::Table(_) | Kind::Other => false,
    }
}

/// A text in quotes, as TOML writes it.
fn toml_text(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out.push_str(&format!("\\u{:04X}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}
