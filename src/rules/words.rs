//! Comparing what authors write with the closed lists of words of a language.

use crate::locale::WordLists;
use crate::vocabulary::{ChannelKind, Vocabulary};

/// Whether a text holds a word of a list, as a whole word and without regard to case. Words that end
/// in a star stand for all that begin so.
pub(super) fn holds_word(text: &str, list: &[String]) -> bool {
    let text = text.to_lowercase();
    let mut words = text.split(|c: char| !c.is_alphanumeric());
    words.any(|word| {
        list.iter().any(|known| match known.strip_suffix('*') {
            Some(beginning) => word.starts_with(beginning),
            None => word == known,
        })
    })
}

/// Whether a text begins with a phrase of a list, or holds a word that begins as one of its words
/// with a star.
pub(super) fn begins_with_any(text: &str, list: &[String]) -> bool {
    let small = text.trim().to_lowercase();
    let begins = |phrase: &String| {
        let rest = small.strip_prefix(phrase.as_str());
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    list.iter().any(begins) || {
        let mut words = small.split(|c: char| !c.is_alphanumeric());
        let stars = list.iter().filter_map(|known| known.strip_suffix('*'));
        words.any(|word| stars.clone().any(|beginning| word.starts_with(beginning)))
    }
}

/// A text as it is compared: in small letters, its words with one space between and around them.
fn spaced(text: &str) -> String {
    let words = text.split(|c: char| !c.is_alphanumeric());
    let words = words.filter(|word| !word.is_empty());
    format!(" {} ", words.collect::<Vec<_>>().join(" ").to_lowercase())
}

/// Whether a text holds the word of a kind of channel, or an everyday word for it, as whole words.
pub(super) fn names_kind(text: &str, kind: ChannelKind, lists: &WordLists) -> bool {
    let text = spaced(text);
    let word = kind.word();
    let everyday = lists.kinds.get(word).into_iter().flatten();
    let mut all = everyday.map(String::as_str).chain([word]);
    all.any(|known| {
        let known = spaced(known);
        text.contains(&known) || text.contains(&format!("{}s ", known.trim_end()))
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::locale::Locale;

    #[test]
    fn a_kind_is_named_by_whole_words() {
        let lists = &Locale::of("en").expect("it is a language").lists;
        for (text, kind, named) in [
            ("Engagement on social media", ChannelKind::Social, true),
            ("Unsociable hours", ChannelKind::Social, false),
            ("Our newsletters", ChannelKind::Newsletter, true),
            ("By word of mouth", ChannelKind::WordOfMouth, true),
            ("Slack, Discord, forums", ChannelKind::CommunitySite, true),
            ("Wordy mouths", ChannelKind::WordOfMouth, false),
        ] {
            assert_eq!(names_kind(text, kind, lists), named, "{text}");
        }
    }

    #[test]
    fn an_item_begins_with_a_phrase_or_holds_a_starred_word() {
        let list = ["free".to_owned(), "grant*".to_owned()];
        for (text, begins) in [
            ("Free", true),
            ("Free: we ask for nothing", true),
            ("Freemium", false),
            ("Grants for research", true),
            ("Research grants", true),
            ("The first is free", false),
        ] {
            assert_eq!(begins_with_any(text, &list), begins, "{text}");
        }
    }
}
