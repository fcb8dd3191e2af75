//! More keys after the short form of an entry: `members = "community", via = "meetings"`.

use super::super::top_level::is_block_name;
use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, write};
use super::pieces;
use super::place::Place;
use super::repair;
use super::walk::is_bare;
use crate::model::{self, BlockItem, Channel, Proposition, Relationship, Section, Segment};
use crate::notation::Table;
use crate::vocabulary::{ChannelKind, RelationshipType, Vocabulary};

/// What the short form of an entry says: always `usual`, or `word` where it is one of a set.
struct ShortForm {
    of: &'static Table,
    usual: &'static str,
    word: Option<&'static str>,
    is_known: fn(&str) -> bool,
}

/// The entries of a section. `None` where an entry has only one form.
fn short_form(section: Section) -> Option<ShortForm> {
    let named = |of| ShortForm {
        of,
        usual: "name",
        word: None,
        is_known: |_| false,
    };
    match section {
        Section::Segments => Some(named(Segment::TABLE)),
        Section::Propositions => Some(named(Proposition::TABLE)),
        Section::Blocks => Some(named(BlockItem::TABLE)),
        Section::Channels => Some(ShortForm {
            of: Channel::TABLE,
            usual: "name",
            word: Some("kind"),
            is_known: |text| ChannelKind::parse(text).is_some(),
        }),
        Section::Relationships => Some(ShortForm {
            of: Relationship::TABLE,
            usual: "label",
            word: Some("type"),
            is_known: |text| RelationshipType::parse(text).is_some(),
        }),
        Section::Allow => None,
    }
}

impl ShortForm {
    /// The key that a text is the value of. One word may be of the book's own, or misspelled, and
    /// is checked as the value of that key.
    fn key(&self, text: &str) -> &'static str {
        let is_word = text.chars().all(|c| c.is_ascii_lowercase() || c == '-');
        match self.word {
            Some(word) if is_word || (self.is_known)(text) => word,
            Some(_) | None => self.usual,
        }
    }
}

impl Place<'_> {
    /// The entry in braces, if `after`, which ends at `end`, has only keys of the section's entries.
    pub(super) fn details(&self, after: &str, end: usize) -> Option<Slip> {
        let name = &self.text[self.key.clone()?];
        // A block may be a key at the top, or have a header of its own.
        let holder = self.section().unwrap_or(name);
        let mut sections = model::Section::ALL.iter();
        let short = match sections.find(|section| section.key().is_called(holder)) {
            Some(section) => short_form(*section)?,
            None if is_block_name(holder) => short_form(Section::Blocks)?,
            None => return None,
        };
        let value = self.text[self.value..self.last].trim();
        let mut keys = Vec::new();
        let mut items = Vec::new();
        if let Some(inner) = value.strip_prefix('{') {
            items.push(inner.strip_suffix('}')?.trim().to_owned());
        } else {
            let text = value.strip_prefix('"')?.strip_suffix('"')?;
            let key = short.key(text);
            keys.push(key);
            items.push(format!("{key} = {value}"));
        }
        for item in pieces::items(after) {
            let entry = pieces::entry(item)?;
            let written = item[entry.name].trim();
            let key = short.of.key(written)?.name;
            if keys.contains(&key) || !written.chars().all(is_bare) {
                return None;
            }
            keys.push(key);
            items.push(repair::entry(item)?);
        }
        items.retain(|item| !item.is_empty());
        let table = format!("{{ {} }}", items.join(", "));
        let at = self.value..end;
        Some(self.slip_of(
            SyntaxMessage::KeysNeedBraces,
            write(&format!("{name} = {table}")),
            at.clone(),
            vec![Fix::new(at, table)],
        ))
    }
}
