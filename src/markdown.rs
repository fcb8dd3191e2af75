//! What the host's own Markdown parser says: a chapter's canvas blocks, the marks in an author's text,
//! and the chapters that a summary lists.
//!
//! The parser and its options are the host's (`mdbook-markdown`), so a block is found exactly where
//! the book would show a code block, and nowhere else.

mod block_context;
mod fence;
pub mod inline;
pub mod summary;

pub mod near_miss;

pub mod blocks;

pub use block_context::{BlockContext, Follows, Separation};
pub use blocks::{Block, Dialect, Scan};
