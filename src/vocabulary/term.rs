//! Words as a canvas has them: those of a set, and a book's own that count as one of them.

use std::sync::Arc;

use super::{ChannelKind, Frameworks, RelationshipType, Vocabulary, fold};

/// A word of a set, or one of the book's own.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Term<V> {
    /// One of the set.
    Known(V),
    /// One of the book's own.
    Custom(Arc<CustomTerm<V>>),
}

/// A word of a book's own. It counts as one of the set for every rule, level and guidance.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct CustomTerm<V> {
    /// The word as authors write it.
    pub name: String,
    /// What readers see.
    pub label: String,
    /// What it counts as.
    pub like: V,
    /// What it is, in the book's words.
    pub card: Option<String>,
}

impl<V: Vocabulary> Term<V> {
    /// What it counts as.
    pub fn like(&self) -> V {
        match self {
            Self::Known(word) => *word,
            Self::Custom(own) => own.like,
        }
    }

    /// The word as authors write it.
    pub fn word(&self) -> &str {
        match self {
            Self::Known(word) => word.word(),
            Self::Custom(own) => &own.name,
        }
    }

    /// The book's own word, if it is one.
    pub fn own(&self) -> Option<&CustomTerm<V>> {
        match self {
            Self::Known(_) => None,
            Self::Custom(own) => Some(own),
        }
    }
}

/// A set of words, and those that a book adds to it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms<V> {
    own: Vec<Arc<CustomTerm<V>>>,
}

impl<V> Default for Terms<V> {
    fn default() -> Self {
        Self { own: Vec::new() }
    }
}

impl<V: Vocabulary> Terms<V> {
    /// Adds a word of the book's own.
    pub fn add(&mut self, own: CustomTerm<V>) {
        self.own.push(Arc::new(own));
    }

    /// What a word means; letter case, spaces and underscores are forgiven.
    pub fn parse(&self, written: &str) -> Option<Term<V>> {
        if let Some(word) = V::parse(written) {
            return Some(Term::Known(word));
        }
        let folded = fold(written);
        let own = self.own.iter().find(|own| fold(&own.name) == folded);
        own.cloned().map(Term::Custom)
    }

    /// The book's own words.
    pub fn own(&self) -> impl Iterator<Item = &str> {
        self.own.iter().map(|own| own.name.as_str())
    }

    /// Every word, the book's own after those of the set.
    pub fn words(&self) -> Vec<&str> {
        V::words().into_iter().chain(self.own()).collect()
    }

    /// Every word that is accepted, aliases included.
    pub fn spellings(&self) -> Vec<&str> {
        V::spellings().into_iter().chain(self.own()).collect()
    }
}

/// The sets that a book may add to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BookTerms {
    /// The relationship types.
    pub types: Terms<RelationshipType>,
    /// The channel kinds.
    pub kinds: Terms<ChannelKind>,
    /// The frameworks.
    pub frameworks: Frameworks,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_of_the_books_own_is_forgiven_as_ours_are() {
        let mut types = Terms::default();
        types.add(CustomTerm {
            name: "Butler_service".into(),
            label: "Butler".into(),
            like: RelationshipType::Dedicated,
            card: None,
        });
        let butler = types.parse(" butler Service ").expect("it is there");
        assert_eq!(butler.like(), RelationshipType::Dedicated);
        assert_eq!(butler.word(), "Butler_service");
        assert_ne!(types.parse("dedicated"), Some(butler));
        assert_eq!(types.parse("butler"), None);
        assert_eq!(types.words().last(), Some(&"Butler_service"));
    }
}
