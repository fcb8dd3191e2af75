//! Words as a canvas has them: those of a set, and a book's own that count as one of them.

use std::sync::Arc;

use super::{ChannelKind, RelationshipType, Vocabulary, fold};

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

    /// What a word means; letter case, spaces and underscores are forgiven, and the plain English
    /// plural of a word is that word.
    pub fn parse(&self, written: &str) -> Option<Term<V>> {
        if let Some(word) = V::parse(written) {
            return Some(Term::Known(word));
        }
        let folded = fold(written);
        let mut own = self.own.iter();
        if let Some(own) = own.find(|own| fold(&own.name) == folded) {
            return Some(Term::Custom(Arc::clone(own)));
        }
        if !folded.ends_with('s') {
            return None;
        }
        let mut members = V::ALL.iter();
        let is_plural = |word: &str| plural(word) == *folded;
        if let Some((member, _)) = members.find(|(_, words)| words.iter().any(|w| is_plural(w))) {
            return Some(Term::Known(*member));
        }
        let mut own = self.own.iter();
        own.find(|own| is_plural(&fold(&own.name)))
            .cloned()
            .map(Term::Custom)
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

/// The plain English plural of a word.
pub fn plural(word: &str) -> String {
    let ends = |endings: &[&str]| endings.iter().any(|ending| word.ends_with(ending));
    match word.strip_suffix('y') {
        Some(stem) if !ends(&["ay", "ey", "oy", "uy"]) => format!("{stem}ies"),
        Some(_) | None if ends(&["s", "x", "z", "ch", "sh"]) => format!("{word}es"),
        Some(_) | None => format!("{word}s"),
    }
}

/// The sets that a book may add to.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct BookTerms {
    /// The relationship types.
    pub types: Terms<RelationshipType>,
    /// The channel kinds.
    pub kinds: Terms<ChannelKind>,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_plural_is_its_word() {
        let kinds = Terms::<ChannelKind>::default();
        for (written, kind) in [
            ("Marketplaces", ChannelKind::Marketplace),
            ("Directories", ChannelKind::Directory),
            ("app stores", ChannelKind::AppStore),
        ] {
            assert_eq!(kinds.parse(written), Some(Term::Known(kind)), "{written}");
        }
        assert_eq!(kinds.parse("s"), None);
        assert_eq!(plural("boss"), "bosses");
        assert_eq!(plural("day"), "days");
    }

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
        assert_ne!(types.parse("dedicated"), Some(butler.clone()));
        assert_eq!(types.parse("butler"), None);
        assert_eq!(types.parse("butler services"), Some(butler.clone()));
        assert_eq!(types.words().last(), Some(&"Butler_service"));
    }
}
