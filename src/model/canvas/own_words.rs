//! Channels and relationships in their author's own words.

use crate::text::{Span, Spanned};

/// What an author wrote as the short form of a channel or relationship in words of their own.
#[derive(Debug, Default)]
pub struct OwnWords {
    /// Those to sort, the first ones with what they may be.
    pub unsorted: Vec<Unsorted>,
    /// How many more there are to sort.
    pub more: usize,
    /// Relationships that are named like a kind of channel: the text, and the kind's word.
    pub channel_words: Vec<(Spanned<String>, String)>,
    /// The same words a second time for the same customers: where, and where first.
    pub repeated: Vec<(Spanned<String>, Span)>,
}

impl OwnWords {
    /// How many of those to sort are kept.
    pub const MOST: usize = 8;
}

/// A text that isn't a known word.
#[derive(Debug)]
pub struct Unsorted {
    /// The text.
    pub text: Spanned<String>,
    /// Known words that it holds: kinds of channel or types of relationship.
    pub proposals: Vec<String>,
    /// The key under which a known word would go: `kind` or `type`.
    pub key: &'static str,
}
