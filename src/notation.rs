//! How a canvas is written: one declaration a record gives its struct, its reader, its rows in the
//! reference and its part of the schema.
//!
//! `record!` declares a record. The type of a field says what its key accepts (`Notation`), and
//! the `Reader` reports what is unknown, missing, misplaced or of the wrong type, all in one pass.
//! `book.toml`'s settings are read by the same readers.

mod messages;
mod record;
mod synonyms;

mod accepts;
mod likeness;

mod declared;

mod export;
mod reader;

mod language;
mod references;
mod values;
mod words;

pub use accepts::{Accepts, Axis, FRAMEWORKS};
pub use language::PageLanguage;
pub use messages::{AcceptsMessage, NotationMessage};
pub use reader::Source;

pub(crate) use declared::{Declared, SectionState, Target, Targeted};
pub(crate) use export::{Export, ExportNames, Json};
pub(crate) use likeness::{
    ACCOUNT_MANAGER, Several, is_account_manager, near_miss, parts, several,
};
pub(crate) use reader::{
    EntryForm, Field, Fields, KindsIn, Labelled, Notation, Reader, in_table, is_blank, one_or_many,
};
pub(crate) use record::{record, table};
pub use references::SortedIds;
pub(crate) use references::{Mention, first_of, unknown_reference};
pub(crate) use synonyms::meant;
pub use values::{DateText, Figure};
pub use words::RelationshipWord;
pub(crate) use words::{TypeContext, custom_name, types_with_meaning, unknown};

use std::borrow::Cow;

use crate::diagnostic::nearest;
use crate::framework::Framework;
use crate::vocabulary::{RelationshipType, Vocabulary};

/// The keys of one kind of table.
#[derive(Debug)]
pub struct Table {
    /// What one such table is: the word by which the message `in-table` names the place of a key.
    pub noun: &'static str,
    /// Its keys, in the order of the reference.
    pub keys: Cow<'static, [Key]>,
}

/// One key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The name as the reference and messages write it.
    pub name: &'static str,
    /// Other names that are understood.
    pub aliases: &'static [&'static str],
    /// Names it had before. They are understood, but never suggested.
    pub former_names: &'static [&'static str],
    /// What it accepts.
    pub accepts: Accepts,
    /// What it means, in one line.
    meaning: &'static str,
    /// Whether the table is wrong without it.
    pub is_required: bool,
}

impl Key {
    /// A key that may be omitted.
    pub const fn optional(name: &'static str, accepts: Accepts, meaning: &'static str) -> Self {
        Self {
            name,
            aliases: &[],
            former_names: &[],
            accepts,
            meaning,
            is_required: false,
        }
    }

    /// A key.
    pub const fn new(
        name: &'static str,
        accepts: Accepts,
        meaning: &'static str,
        is_required: bool,
    ) -> Self {
        Self {
            name,
            aliases: &[],
            former_names: &[],
            accepts,
            meaning,
            is_required,
        }
    }

    /// How it is written, for advice.
    pub(crate) fn example(&self) -> String {
        match self.accepts {
            Accepts::GridNumber => format!("{} = 1", self.name),
            _ => format!("{} = \"…\"", self.name),
        }
    }

    /// The same key, which is understood by these names too.
    pub const fn with_aliases(self, aliases: &'static [&'static str]) -> Self {
        Self { aliases, ..self }
    }

    /// The same key, which had these names before.
    pub const fn with_former_names(self, former_names: &'static [&'static str]) -> Self {
        Self {
            former_names,
            ..self
        }
    }

    /// Its other names, which are understood: aliases, then those that it had before.
    pub fn other_names(&self) -> impl Iterator<Item = &'static str> {
        self.aliases.iter().chain(self.former_names).copied()
    }

    /// Whether an author's word is one of its names.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.other_names().any(|other| other == name)
    }

    /// What it means, in one line.
    pub fn meaning(&self) -> &'static str {
        // A doc comment begins with a space.
        self.meaning.trim_start()
    }
}

impl Table {
    /// The key of that name, or with that alias.
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|k| k.is_called(name))
    }

    /// Every name that is understood, other names after the keys.
    pub fn spellings(&self) -> impl Iterator<Item = &'static str> {
        self.names()
            .chain(self.keys.iter().flat_map(Key::other_names))
    }

    /// The name to suggest for a word that is none: the nearest one, or what that is called now.
    pub(crate) fn nearest(&self, written: &str) -> Option<&'static str> {
        let near = nearest(written, self.spellings())?;
        let mut keys = self.keys.iter();
        let renamed = keys.find(|k| k.former_names.contains(&near));
        Some(renamed.map_or(near, |key| key.name))
    }

    /// Every key's name.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|k| k.name)
    }
}

/// The blocks of a framework's poster that are lists of lines, for one of ours. `items` is the table
/// of one line.
pub fn blocks(framework: &'static Framework, items: &'static Table) -> Table {
    let keys = framework.lists().map(|block| {
        let meaning = block.question.as_deref().unwrap_or_default();
        Key::optional(&block.id, Accepts::Records(items), meaning)
    });
    Table {
        noun: BLOCKS,
        keys: keys.collect(),
    }
}

/// The noun of the table of the blocks.
pub(crate) const BLOCKS: &str = "blocks";

/// The relationship types as authors may write them, `other` included.
pub fn relationship_types() -> Vec<&'static str> {
    let mut words = RelationshipType::words();
    words.push(OTHER);
    words
}

/// The word for a relationship of the author's own.
pub const OTHER: &str = "other";

/// The keys of a preprocessor that are mdBook's own.
pub const HOST_SETTINGS: &[&str] = &[
    "command",
    "before",
    "after",
    "renderers",
    "renderer",
    "optional",
];

/// The longest text of a block, in bytes.
pub const LONGEST_BLOCK: usize = 256 * 1024;

/// The most relationships that all segments share: each segment has each of them.
pub const MOST_FOR_ALL: usize = 100;

/// The deepest nesting of a block, lists and tables counted together.
pub const DEEPEST_BLOCK: usize = 32;
