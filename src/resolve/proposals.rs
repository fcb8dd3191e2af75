//! What an author's own words may mean: only whole known words within them, or words of the closed
//! lists of a language, count. Likeness doesn't.

use std::collections::HashMap;
use std::sync::OnceLock;

use crate::locale::Locale;
use crate::notation::{ACCOUNT_MANAGER, KindsIn, is_account_manager};
use crate::vocabulary::{ChannelKind, RelationshipType, Terms, Vocabulary, plural};

/// Phrases in small letters with single spaces, and the words that each may mean.
type Phrases = HashMap<String, Vec<String>>;

/// The most words that are proposed for one text.
const MOST: usize = 2;

/// The longest phrase that is looked for, in words.
const LONGEST: usize = 4;

/// What texts are searched for, gathered when first needed.
#[derive(Default)]
pub(super) struct Proposals {
    kinds: Option<Phrases>,
    types: Option<Phrases>,
}

impl Proposals {
    /// The kinds that a channel's own words may mean.
    pub(super) fn channel(&mut self, text: &str, terms: &Terms<ChannelKind>) -> Vec<String> {
        let phrases = self.kinds.get_or_insert_with(|| phrases(terms));
        find(&tokens(text), phrases)
    }

    /// The types that a relationship's own words may mean.
    pub(super) fn relationship(
        &mut self,
        text: &str,
        terms: &Terms<RelationshipType>,
    ) -> Vec<String> {
        let phrases = self.types.get_or_insert_with(|| phrases(terms));
        let tokens = tokens(text);
        let mut found = find(&tokens, phrases);
        // The noun alone can mean two types, unless the text says which.
        let words = ACCOUNT_MANAGER.iter();
        let readings = [RelationshipType::Dedicated, RelationshipType::Personal];
        let readings = readings.map(Vocabulary::word);
        if words.into_iter().any(|noun| holds(&tokens, noun))
            && !found.iter().any(|word| readings.contains(&word.as_str()))
        {
            found = readings.map(str::to_owned).to_vec();
        }
        found
    }

    /// Whether a text as a whole is on a closed list of some language.
    pub(super) fn is_listed(&self, text: &str) -> bool {
        let text = tokens(text).join(" ");
        is_account_manager(&text) || listed().any(|(_, phrase)| phrase == text)
    }
}

impl KindsIn for Proposals {
    fn find(&mut self, text: &str, terms: &Terms<ChannelKind>) -> Vec<String> {
        self.channel(text, terms)
    }
}

/// The closed lists of every language: a word of ours, and what people write for it.
fn listed() -> impl Iterator<Item = (&'static str, String)> {
    static LISTED: OnceLock<Vec<(&'static str, String)>> = OnceLock::new();
    let all = LISTED.get_or_init(|| {
        let lists = Locale::all().flat_map(|locale| [&locale.lists.kinds, &locale.lists.types]);
        lists
            .flatten()
            .flat_map(|(word, texts)| {
                texts
                    .iter()
                    .map(|text| (word.as_str(), tokens(text).join(" ")))
            })
            .collect()
    });
    all.iter().cloned()
}

/// The known words of a set and what people write for them.
fn phrases<V: Vocabulary>(terms: &Terms<V>) -> Phrases {
    let mut phrases = Phrases::new();
    let mut add = |phrase: String, word: &str| {
        let words = phrases.entry(phrase).or_default();
        if !words.iter().any(|known| known == word) {
            words.push(word.to_owned());
        }
    };
    for spelling in terms.spellings() {
        if let Some(term) = terms.parse(spelling) {
            for written in [spelling.to_owned(), plural(spelling)] {
                add(tokens(&written).join(" "), term.word());
            }
        }
    }
    let of_set = |locale: &'static Locale| match V::SECTION == ChannelKind::SECTION {
        true => &locale.lists.kinds,
        false => &locale.lists.types,
    };
    for locale in Locale::all() {
        for (word, texts) in of_set(locale) {
            for text in texts {
                add(tokens(text).join(" "), word);
            }
        }
    }
    // In the order of the reference, whichever list they are from.
    let order = terms.words();
    for words in phrases.values_mut() {
        words.sort_by_key(|word| order.iter().position(|known| known == word));
    }
    phrases
}

/// The words of a text in small letters.
fn tokens(text: &str) -> Vec<String> {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// The first words that a text holds, the longest phrase at each place.
fn find(tokens: &[String], phrases: &Phrases) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    let mut at = 0;
    while at < tokens.len() && found.len() < MOST {
        let longest = LONGEST.min(tokens.len() - at);
        let here = (1..=longest).rev().find_map(|length| {
            let words = phrases.get(&tokens[at..at + length].join(" "))?;
            Some((length, words))
        });
        let Some((length, words)) = here else {
            at += 1;
            continue;
        };
        for word in words {
            if found.len() < MOST && !found.contains(word) {
                found.push(word.clone());
            }
        }
        at += length;
    }
    found
}

/// Whether a text holds those words in a row; the last one may be a plural.
fn holds(tokens: &[String], phrase: &str) -> bool {
    let phrase: Vec<&str> = phrase.split('-').collect();
    let Some((last, before)) = phrase.split_last() else {
        return false;
    };
    tokens.windows(phrase.len()).any(|window| {
        let (end, start) = window.split_last().expect("a phrase has a word");
        start == before && (end == last || *end == plural(last))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_whole_known_words_are_proposed_and_two_at_most() {
        let mut proposals = Proposals::default();
        let kinds = Terms::<ChannelKind>::default();
        for (text, found) in [
            ("Two app stores", &["app-store"][..]),
            ("Blogs, webinars, newsletters", &["event", "newsletter"]),
            ("Happening", &[]),
            ("Delivery", &["own-delivery", "courier"]),
            ("Shop", &["own-store", "partner-store"]),
            ("Webseite", &["website"]),
            ("ขายตรง", &[]),
        ] {
            assert_eq!(proposals.channel(text, &kinds), found, "{text}");
        }
    }

    #[test]
    fn an_account_manager_has_two_readings_unless_the_text_says_which() {
        let mut proposals = Proposals::default();
        let types = Terms::<RelationshipType>::default();
        for (text, found) in [
            (
                "An account manager per region",
                &["dedicated", "personal"][..],
            ),
            ("Account managers for firms", &["dedicated", "personal"]),
            ("Dedicated account management", &["dedicated"]),
            ("Personale", &["personal"]),
            ("Friendly talk", &[]),
        ] {
            assert_eq!(proposals.relationship(text, &types), found, "{text}");
        }
    }
}
