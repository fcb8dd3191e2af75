//! The relationships of a canvas, by their segments.

use std::ops::Range;

use crate::ids::Id;
use crate::model::{Relationship, Segment};

/// Relationships in written order. Those under one key of the notation are together.
#[derive(Debug, Default)]
pub struct Relationships {
    list: Vec<Relationship>,
    /// Where the relationships under each segment's own key are, by the index of the segment, so
    /// that asking for them costs no search; nothing where the segment has no key.
    own: Vec<Option<Range<usize>>>,
    /// Those for everyone.
    of_all: Vec<usize>,
    /// Those shared by some segments, by the index of the segment.
    of_some: Vec<Vec<usize>>,
}

impl Relationships {
    /// Takes the relationships under each key in turn: the key of one of so many segments, or one
    /// that several segments share.
    pub fn new(
        segments: usize,
        by_key: impl IntoIterator<Item = (Option<Id<Segment>>, Vec<Relationship>)>,
    ) -> Self {
        let by_key = by_key.into_iter();
        let mut all = Self {
            list: Vec::with_capacity(by_key.size_hint().0),
            own: vec![None; segments],
            of_all: Vec::new(),
            of_some: vec![Vec::new(); segments],
        };
        for (segment, list) in by_key {
            let start = all.list.len();
            let end = start + list.len();
            match segment {
                Some(segment) => {
                    if let Some(own) = all.own.get_mut(segment.index()) {
                        *own = Some(start..end);
                    }
                }
                None => list
                    .iter()
                    .zip(start..)
                    .for_each(|(r, at)| all.share(r, at)),
            }
            all.list.extend(list);
        }
        all
    }

    fn share(&mut self, relationship: &Relationship, at: usize) {
        if relationship.segments.is_everyone() {
            self.of_all.push(at);
            return;
        }
        for segment in relationship.segments.iter() {
            if let Some(shared) = self.of_some.get_mut(segment.index()) {
                shared.push(at);
            }
        }
    }

    /// All of them.
    pub fn iter(&self) -> std::slice::Iter<'_, Relationship> {
        self.list.iter()
    }

    /// Those of a segment: first those under its own key, then those that it shares, each in
    /// written order.
    pub fn of(&self, segment: Id<Segment>) -> impl Iterator<Item = &Relationship> {
        let some = self.of_some.get(segment.index());
        let some = some.map(Vec::as_slice).unwrap_or_default();
        let shared = in_order(&self.of_all, some).map(|at| &self.list[*at]);
        self.own(segment).chain(shared)
    }

    /// Those under a segment's own key.
    pub fn own(&self, segment: Id<Segment>) -> std::slice::Iter<'_, Relationship> {
        let own = self.own.get(segment.index()).cloned().flatten();
        self.list[own.unwrap_or_default()].iter()
    }

    /// Those that are not under the key of one segment.
    pub fn shared(&self) -> impl Iterator<Item = &Relationship> {
        self.list.iter().filter(|r| r.shared.is_some())
    }

    /// Whether the segment has a key among them, be it of an empty list.
    pub fn has_key(&self, segment: Id<Segment>) -> bool {
        self.own.get(segment.index()).is_some_and(Option::is_some)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }
}

/// Two sorted lists as one.
pub(super) fn in_order<'a, T: Ord>(one: &'a [T], other: &'a [T]) -> impl Iterator<Item = &'a T> {
    let (mut one, mut other) = (one.iter().peekable(), other.iter().peekable());
    std::iter::from_fn(move || match (one.peek(), other.peek()) {
        (Some(first), Some(second)) if second < first => other.next(),
        (Some(_), _) => one.next(),
        (None, _) => other.next(),
    })
}
