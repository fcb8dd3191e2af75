//! What the host's own Markdown parser says: a chapter's canvas blocks, and the marks in an author's text.
//!
//! The parser and its options are the host's (`mdbook-markdown`), so a block is found exactly where
//! the book would show a code block, and nowhere else.

pub mod blocks;
pub mod inline;

pub use blocks::{Block, Dialect};
