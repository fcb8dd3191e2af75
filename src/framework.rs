//! The poster's layouts, as data: which blocks a framework has, and where each stands.

use std::sync::OnceLock;

use serde::Deserialize;

use crate::model::vocabulary::Framework;
use crate::tree;

/// A poster's layout.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Layout {
    /// How many columns the grid has.
    pub columns: usize,
    /// Whose layout it is, and on which terms.
    pub credit: String,
    /// Where that is said.
    pub credit_link: String,
    /// The blocks, in reading order.
    pub blocks: Vec<Place>,
}

/// A block and its place.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct Place {
    /// The block's id: its key under `[blocks]`, and its section in the words files.
    pub id: String,
    /// What it shows.
    #[serde(default)]
    pub shows: Shows,
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

/// What a block of a poster shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Shows {
    /// The lines under `[blocks]`.
    #[default]
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

impl Layout {
    /// The layout of a framework.
    pub fn of(framework: Framework) -> &'static Layout {
        static BMC: OnceLock<Layout> = OnceLock::new();
        match framework {
            Framework::Bmc => BMC.get_or_init(|| {
                tree::read(include_str!("frameworks/bmc.toml")).expect("a test reads every layout")
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::vocabulary::{PosterBlock, Vocabulary};

    #[test]
    fn every_layout_fills_its_grid_once() {
        for (framework, _) in Framework::ALL {
            let layout = Layout::of(*framework);
            let mut cells = std::collections::BTreeSet::new();
            for block in &layout.blocks {
                for row in block.row..block.row + block.rows {
                    for column in block.column..block.column + block.columns {
                        assert!(
                            cells.insert((row, column)),
                            "{}: {row}/{column} is taken",
                            block.id
                        );
                    }
                }
            }
            let rows = cells.iter().map(|c| c.0).max().unwrap_or(0);
            assert_eq!(
                cells.len(),
                rows * layout.columns,
                "{framework:?} has a hole"
            );
        }
    }

    #[test]
    fn every_plain_block_of_the_notation_has_its_place() {
        let lists: Vec<&str> = Layout::of(Framework::Bmc)
            .blocks
            .iter()
            .filter(|b| b.shows == Shows::List)
            .map(|b| b.id.as_str())
            .collect();
        let mut words = PosterBlock::words();
        words.sort_unstable();
        let mut lists = lists;
        lists.sort_unstable();
        assert_eq!(lists, words);
    }
}
