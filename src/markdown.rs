//! What the host's own Markdown parser says: a chapter's canvas blocks, the marks in an author's text,
//! and the chapters that a summary lists.
//!
//! The parser and its options are the host's (`mdbook-markdown`), so a block is found exactly where
//! the book would show a code block, and nowhere else.

pub mod blocks;
pub mod inline;
pub mod near_miss;
mod seat;
pub mod summary;

pub use blocks::{Block, Dialect, Scan};
pub use seat::{Follows, Room, Seat};
