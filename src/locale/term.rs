//! The labels of words as a canvas has them: ours, or the book's own as the book writes it.

use std::borrow::Cow;

use super::Locale;
use crate::model::Term;
use crate::vocabulary::Vocabulary;

impl Locale {
    /// The label of a word.
    pub fn term_label<'a, V: Vocabulary>(&'a self, term: &'a Term<V>) -> &'a str {
        match term {
            Term::Known(word) => self.label(*word),
            Term::Custom(own) => &own.label,
        }
    }

    /// The label of a word as it stands inside a line. The book's own may be a name, and stays.
    pub fn inner_term_label<'a, V: Vocabulary>(&'a self, term: &'a Term<V>) -> Cow<'a, str> {
        match term {
            Term::Known(word) => self.inner_label(*word),
            Term::Custom(own) => Cow::Borrowed(&own.label),
        }
    }
}
