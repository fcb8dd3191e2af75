//! The poster's frameworks, as data: which blocks each has, their places and their questions.

use std::ops::Deref;
use std::sync::{Arc, OnceLock};

use serde::Deserialize;

use crate::toml_ast;

/// The frameworks' files, by name, in order.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/frameworks.rs"));

/// The framework of a canvas that names none.
const DEFAULT: &str = "bmc";

/// A framework: a way to put a business on one sheet.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Framework {
    /// The word that authors write: its file's name.
    #[serde(skip)]
    pub name: String,
    /// What it is called on the page: of ours, in English.
    pub label: String,
    /// Other words that authors write for it.
    #[serde(default)]
    pub also: Vec<String>,
    /// What it is, in one line.
    pub brief: Option<String>,
    /// What it is: its parts, and what each holds.
    pub what: Option<String>,
    /// When to use it.
    pub when: Option<String>,
    /// How many columns the grid has.
    pub columns: usize,
    /// Whose it is.
    pub credit: Option<Credit>,
    /// The blocks, in reading order.
    pub blocks: Vec<Block>,
}

/// Whose a layout is, and on which terms.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Credit {
    /// What to say.
    pub text: String,
    /// Where that is said.
    pub link: Option<String>,
    /// Whether the text is English, whatever the book's language.
    #[serde(skip)]
    pub language: CreditLanguage,
}

/// The language of a credit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum CreditLanguage {
    /// English: it is one of ours.
    #[default]
    English,
    /// The book's own.
    OfBook,
}

/// A block and its place.
#[derive(Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Block {
    /// The block's id: its key under `[blocks]`.
    pub id: String,
    /// Its heading in English; left out, that of its id in the words files.
    pub label: Option<String>,
    /// What it asks of a plan: of ours, in English.
    pub question: Option<String>,
    /// What it shows, in this order.
    #[serde(default = "list")]
    pub shows: Vec<Shows>,
    /// The first row, from 1.
    pub row: usize,
    /// The first column, from 1.
    pub column: usize,
    /// How many rows it takes.
    #[serde(default = "one")]
    pub rows: usize,
    /// How many columns it takes.
    #[serde(default = "one")]
    pub columns: usize,
}

fn one() -> usize {
    1
}

fn list() -> Vec<Shows> {
    vec![Shows::List]
}

/// What a block of a poster shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The lines under `[blocks]`.
    List,
    /// The propositions.
    Propositions,
    /// The relationships.
    Relationships,
    /// The channels.
    Channels,
    /// The segments.
    Segments,
}

/// A framework that canvases share: one of ours, or one of the book's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharedFramework(Arc<Framework>);

impl SharedFramework {
    /// Shares a framework.
    pub fn new(framework: Framework) -> Self {
        Self(Arc::new(framework))
    }
}

impl Deref for SharedFramework {
    type Target = Framework;

    fn deref(&self) -> &Framework {
        &self.0
    }
}

impl Default for SharedFramework {
    fn default() -> Self {
        let default = Framework::of(DEFAULT);
        default.expect("the default framework has a file").clone()
    }
}

impl Framework {
    /// Our framework that a word means. Letter case, spaces and underscores have been folded.
    pub fn of(folded: &str) -> Option<&'static SharedFramework> {
        match FILES.iter().position(|(name, _)| *name == folded) {
            Some(index) => Some(Self::at(index)),
            None => (0..FILES.len())
                .map(Self::at)
                .find(|f| f.also.iter().any(|also| also == folded)),
        }
    }

    /// Every framework of ours, by name.
    pub fn all() -> impl Iterator<Item = &'static Framework> {
        (0..FILES.len()).map(|index| &**Self::at(index))
    }

    /// The name of every framework of ours.
    pub fn names() -> Vec<&'static str> {
        FILES.iter().map(|(name, _)| *name).collect()
    }

    /// Every word that is understood for ours.
    pub fn spellings() -> Vec<&'static str> {
        Self::all().flat_map(Self::words).collect()
    }

    /// Its name, and the other words for it.
    pub fn words(&self) -> impl Iterator<Item = &str> {
        std::iter::once(self.name.as_str()).chain(self.also.iter().map(String::as_str))
    }

    /// The block of that id whose lines are under `[blocks]`.
    pub fn list(&self, id: &str) -> Option<&Block> {
        self.lists().find(|b| b.id == id)
    }

    /// The blocks whose lines are under `[blocks]`.
    pub fn lists(&self) -> impl Iterator<Item = &Block> {
        let lists = self.blocks.iter();
        lists.filter(|b| b.shows.contains(&Shows::List))
    }

    /// Whether a part of the model has a place in it.
    pub fn shows(&self, part: Shows) -> bool {
        self.blocks.iter().any(|b| b.shows.contains(&part))
    }

    fn at(index: usize) -> &'static SharedFramework {
        static READ: OnceLock<Vec<OnceLock<SharedFramework>>> = OnceLock::new();
        let read = READ.get_or_init(|| FILES.iter().map(|_| OnceLock::new()).collect());
        let (name, text) = FILES[index];
        read[index].get_or_init(|| {
            SharedFramework::new(Framework {
                name: name.to_owned(),
                ..toml_ast::read(text).expect("a test reads every framework")
            })
        })
    }

    /// The text of our framework of that name.
    #[cfg(test)]
    pub(crate) fn file(name: &str) -> &'static str {
        let file = FILES.iter().find(|(known, _)| *known == name);
        file.expect("it is one of ours").1
    }
}

impl Default for &'static Framework {
    fn default() -> Self {
        Framework::of(DEFAULT).expect("the default framework has a file")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_layout_fills_its_grid_once() {
        for framework in Framework::all() {
            let mut cells = std::collections::BTreeSet::new();
            for block in &framework.blocks {
                for row in block.row..block.row + block.rows {
                    for column in block.column..block.column + block.columns {
                        assert!(
                            cells.insert((row, column)),
                            "{}: {}: {row}/{column} is taken",
                            framework.name,
                            block.id
                        );
                    }
                }
            }
            let rows = cells.iter().map(|c| c.0).max().unwrap_or(0);
            assert_eq!(
                cells.len(),
                rows * framework.columns,
                "{} has a hole",
                framework.name
            );
        }
    }

    #[test]
    fn words_and_blocks_are_unique() {
        for framework in Framework::all() {
            let mut ids: Vec<_> = framework.blocks.iter().map(|b| &b.id).collect();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), framework.blocks.len(), "{}", framework.name);
        }
        let mut spellings = Framework::spellings();
        let count = spellings.len();
        spellings.sort_unstable();
        spellings.dedup();
        assert_eq!(spellings.len(), count);
    }

    #[test]
    fn each_part_of_the_model_stands_in_one_block_at_most() {
        for framework in Framework::all() {
            for part in [
                Shows::Propositions,
                Shows::Relationships,
                Shows::Channels,
                Shows::Segments,
            ] {
                let places = framework.blocks.iter().flat_map(|b| &b.shows);
                let count = places.filter(|s| **s == part).count();
                assert!(
                    count <= 1,
                    "{}: {part:?} stands {count} times",
                    framework.name
                );
            }
        }
    }
}
