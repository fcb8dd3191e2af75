//! The domain: what a canvas is, valid by construction.
//!
//! References are [`Id`]s, which only a list of declared things gives out; a partner channel cannot
//! be direct; a relationship of the author's own cannot lack its label; a product answers jobs,
//! a reliever pains, a creator gains. What is read from a block is checked once, in `resolve`,
//! and everything after it works on what is here.

pub mod canvas;
pub mod channel;
pub mod proposition;
pub mod relationship;
pub mod segment;
pub mod term;
pub mod vocabulary;

pub use canvas::{
    Allowance, Canvas, Content, Display, Entry, Metric, PosterItem, Reach, Relationships,
    ShowFindings, Texts,
};
pub use channel::{Channel, Ownership, PhaseUse};
pub use proposition::{Answers, Audience, Focus, Item, Proposition, Side};
pub use relationship::{Form, Relationship};
pub use segment::{Need, Preference, Segment, SegmentSet};
pub use term::{BookTerms, Own, Term, Terms};

use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

use crate::text::{Span, Spanned};

/// A reference to a thing of the canvas, good for the list that gave it out.
pub struct Id<T> {
    index: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    fn new(index: usize) -> Self {
        Self {
            index,
            of: PhantomData,
        }
    }

    /// An id that belongs to no list, to go on reading what stands under an unknown one.
    pub(crate) fn stand_in() -> Self {
        Self::new(usize::MAX)
    }

    /// The place in the order of declaration, from 0.
    pub fn index(self) -> usize {
        self.index
    }
}

impl<T> Clone for Id<T> {
    fn clone(&self) -> Self {
        *self
    }
}
impl<T> Copy for Id<T> {}
impl<T> PartialEq for Id<T> {
    fn eq(&self, other: &Self) -> bool {
        self.index == other.index
    }
}
impl<T> Eq for Id<T> {}
impl<T> PartialOrd for Id<T> {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}
impl<T> Ord for Id<T> {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        self.index.cmp(&other.index)
    }
}
impl<T> Hash for Id<T> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.index.hash(state);
    }
}
impl<T> fmt::Debug for Id<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "#{}", self.index)
    }
}

/// The ids that a table declares, in written order, as they stand in its text.
#[derive(Debug)]
pub struct Names<'t, T> {
    list: Vec<Spanned<&'t str>>,
    // A tree, since most canvases declare a handful: to compare these is cheaper than to hash.
    index: BTreeMap<&'t str, Id<T>>,
}

impl<T> Default for Names<'_, T> {
    fn default() -> Self {
        Self {
            list: Vec::new(),
            index: BTreeMap::new(),
        }
    }
}

impl<'t, T> Names<'t, T> {
    /// Declares an id; one that is there already keeps its place.
    pub fn declare(&mut self, name: &'t str, span: Span) -> Id<T> {
        let next = Id::new(self.list.len());
        let id = *self.index.entry(name).or_insert(next);
        if id == next {
            self.list.push(Spanned::new(name, span));
        }
        id
    }

    /// The thing of that id, if it is declared.
    pub fn find(&self, name: &str) -> Option<Id<T>> {
        self.index.get(name).copied()
    }

    /// The id as it was written, with its place.
    pub fn written(&self, id: Id<T>) -> Spanned<String> {
        let name = self.list[id.index];
        Spanned::new(name.value.to_owned(), name.span)
    }

    /// Every id, in written order.
    pub fn ids(&self) -> impl Iterator<Item = Id<T>> + use<T> {
        (0..self.list.len()).map(Id::new)
    }

    /// Every id's text, in written order.
    pub fn texts(&self) -> impl Iterator<Item = &str> {
        self.list.iter().map(|s| s.value)
    }

    /// Whether nothing is declared.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// The things of one sort, in written order, one for each declared id.
#[derive(Debug)]
pub struct Things<T> {
    list: Vec<T>,
}

impl<T> Default for Things<T> {
    fn default() -> Self {
        Self { list: Vec::new() }
    }
}

impl<T> Things<T> {
    /// The things of `names`, one for each declared id and in that order, so that every [`Id`]
    /// that `names` gave out has its thing.
    ///
    /// # Panics
    ///
    /// If there are more or fewer things than ids.
    pub fn new(names: &Names<'_, T>, list: Vec<T>) -> Self {
        assert_eq!(
            names.list.len(),
            list.len(),
            "one thing for each declared id"
        );
        Self { list }
    }

    /// The things in written order.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.list.iter()
    }

    /// The things with their ids, in written order.
    pub fn with_ids(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        self.list.iter().enumerate().map(|(i, t)| (Id::new(i), t))
    }

    /// Every id, in written order.
    pub fn ids(&self) -> impl Iterator<Item = Id<T>> + use<T> {
        (0..self.list.len()).map(Id::new)
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<T> Index<Id<T>> for Things<T> {
    type Output = T;

    fn index(&self, id: Id<T>) -> &T {
        &self.list[id.index]
    }
}

/// An amount in one of three words, or as the author puts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// One of the three words.
    Level(vocabulary::AmountLevel),
    /// Free text, or a number as written.
    Text(String),
}

/// The shown name of a thing without a `name`: its id with `-` and `_` as spaces and a capital first letter.
pub fn name_from_id(id: &str) -> String {
    let is_dash = |c: char| matches!(c, '-' | '_');
    let words = id.trim_matches(|c: char| is_dash(c) || c.is_whitespace());
    let mut chars = words.chars();
    let Some(first) = chars.next() else {
        // An id of nothing but dashes has no words in it: it is its own name.
        return id.to_owned();
    };
    let mut name = String::with_capacity(id.len());
    name.extend(first.to_uppercase());
    name.extend(chars.map(|c| if is_dash(c) { ' ' } else { c }));
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_from_the_id_in_any_script() {
        for (id, name) in [
            ("wealthy-clients", "Wealthy clients"),
            ("b2b_buyers", "B2b buyers"),
            ("über", "Über"),
            ("عملاء", "عملاء"),
            ("--", "--"),
            ("_a--b-", "A  b"),
        ] {
            assert_eq!(name_from_id(id), name);
        }
    }
}
