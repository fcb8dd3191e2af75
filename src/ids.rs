//! References by position: the ids that a section declares, and the things declared.
//!
//! An [`Id`] is only given out by the [`Names`] of a section, so a reference that exists is valid.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::ops::Index;

use crate::text::{Span, Spanned, composed};

/// A reference to a thing of the canvas, valid for the list that gave it out.
pub struct Id<T> {
    index: usize,
    of: PhantomData<fn() -> T>,
}

impl<T> Id<T> {
    pub(crate) fn new(index: usize) -> Self {
        Self {
            index,
            of: PhantomData,
        }
    }

    /// An id of no list, to go on reading what belongs to an unknown one.
    pub(crate) fn stand_in() -> Self {
        Self::new(usize::MAX)
    }

    /// The position in the order of declaration, from 0.
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

/// The ids that a section declares, in the order of the text.
#[derive(Debug, Default)]
pub struct Names<'t> {
    list: Vec<Spanned<&'t str>>,
    // A tree: most canvases declare a handful, and comparing these is cheaper than hashing.
    // The letters are composed: an id is the same however its letters are written.
    index: BTreeMap<Cow<'t, str>, usize>,
}

impl<'t> Names<'t> {
    /// Declares an id; one that exists keeps its position.
    pub fn declare<T>(&mut self, name: &'t str, span: Span) -> Id<T> {
        let next = self.list.len();
        let index = *self.index.entry(composed(name)).or_insert(next);
        if index == next {
            self.list.push(Spanned::new(name, span));
        }
        Id::new(index)
    }

    /// The position of an id, if it is declared.
    pub fn find(&self, name: &str) -> Option<usize> {
        self.index.get(&*composed(name)).copied()
    }

    /// An id as written, with its place.
    pub fn written<T>(&self, id: Id<T>) -> Spanned<String> {
        let name = self.list[id.index];
        Spanned::new(name.value.to_owned(), name.span)
    }

    /// The text of every id, in the order of the text.
    pub fn texts(&self) -> impl ExactSizeIterator<Item = &'t str> {
        self.list.iter().map(|s| s.value)
    }

    /// How many ids there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

/// The things that a section declares, in the order of the text.
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
    /// The things of `names`, one for each id and in that order, so that every [`Id`] that `names`
    /// gave out has its thing.
    ///
    /// # Panics
    ///
    /// If there are more or fewer things than ids.
    pub fn new(names: &Names<'_>, list: Vec<T>) -> Self {
        assert_eq!(names.len(), list.len(), "one thing for each declared id");
        Self { list }
    }

    /// The things, in the order of the text.
    pub fn iter(&self) -> std::slice::Iter<'_, T> {
        self.list.iter()
    }

    /// The things with their ids, in the order of the text.
    pub fn with_ids(&self) -> impl Iterator<Item = (Id<T>, &T)> {
        self.list.iter().enumerate().map(|(i, t)| (Id::new(i), t))
    }

    /// Every id, in the order of the text.
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
