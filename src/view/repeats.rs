//! What a page may say many times over. Something long is said whole where it comes first, so that
//! a page grows with its canvas and not with the number of cells that name a thing.

use std::collections::HashSet;
use std::ptr;
use std::sync::{Mutex, PoisonError};

use super::{Inlines, Scope, author, plain};
use crate::model::{Channel, Proposition, name_from_id};
use crate::text::boundary;

/// The longest text in bytes that is repeated whole.
const LONG_TEXT: usize = 300;

/// How much of a longer one is repeated, in bytes.
const REPEATED_TEXT: usize = 100;

/// The longest list that is repeated whole.
pub(super) const LONG_LIST: usize = 40;

/// How much of a longer one is repeated.
pub(super) const REPEATED_LIST: usize = 12;

/// The long things that a page has said whole, by where they are in memory.
#[derive(Debug, Default)]
pub(super) struct CardText(Mutex<HashSet<usize>>);

impl CardText {
    /// Begins a page.
    pub(super) fn forget(&self) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clear();
    }

    fn insert(&self, place: usize) -> bool {
        let mut told = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        told.insert(place)
    }
}

impl<'a> Scope<'a> {
    /// Whether the page has said a thing of the model before. It counts as said from now on.
    pub(super) fn says_again<T>(&self, thing: &'a T) -> bool {
        !self.told.insert(ptr::from_ref(thing).addr())
    }

    /// An author's text in one of many cells that may show it.
    pub(super) fn repeated(&self, text: &'a str) -> Inlines<'a> {
        if text.len() <= LONG_TEXT || self.told.insert(text.as_ptr().addr()) {
            return author(text);
        }
        author(cut(text))
    }

    /// The name of a channel in one of many cells that may show it.
    pub(super) fn channel_name(&self, channel: &'a Channel) -> Inlines<'a> {
        self.repeated_name(channel.name.as_deref(), &channel.id.value)
    }

    /// The name of a proposition in one of many cells that may show it.
    pub(super) fn proposition_name(&self, proposition: &'a Proposition) -> Inlines<'a> {
        let name = proposition.name.as_ref().map(|name| name.value.as_str());
        self.repeated_name(name, &proposition.id.value)
    }

    fn repeated_name(&self, name: Option<&'a str>, id: &'a str) -> Inlines<'a> {
        match name {
            Some(name) => self.repeated(name),
            None if id.len() <= LONG_TEXT || self.told.insert(id.as_ptr().addr()) => {
                author(name_from_id(id))
            }
            None => author(name_from_id(&cut(id))),
        }
    }

    /// What stands for so many things that are not named again.
    pub(super) fn and_more(&self, things: usize) -> Inlines<'a> {
        plain(
            self.locale
                .messages
                .more
                .replace("{n}", &things.to_string()),
        )
    }
}

fn cut(text: &str) -> String {
    format!("{}…", &text[..boundary(text, REPEATED_TEXT)])
}
