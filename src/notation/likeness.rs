//! Whether a text is a slip of the finger away from a known word, and whether it holds several.

use super::messages::NotationMessage;
use crate::diagnostic::{as_text, edits, nearest};
use crate::message::literal;
use crate::vocabulary::{Terms, Vocabulary, fold, plural};

/// The noun that textbooks use for both a dedicated and a shared person, in its spellings.
pub(crate) const ACCOUNT_MANAGER: &[&str] =
    &["account-manager", "accountmanager", "account-management"];

/// Whether a text is just that noun, or its plural.
pub(crate) fn is_account_manager(written: &str) -> bool {
    let folded = fold(written);
    let mut nouns = ACCOUNT_MANAGER.iter();
    nouns.any(|noun| folded == *noun || *folded == plural(noun))
}

/// The known word that a text in the short form was probably meant to be.
///
/// It is one edit away from it (two from a long word), holds only letters a–z, begins with the same
/// letter and, if it has several words, has as many of them. Anything else may be words of the
/// author's own.
pub(crate) fn near_miss<V: Vocabulary>(written: &str, terms: &Terms<V>) -> Option<String> {
    let folded = fold(written);
    let is_plain = |c: char| c.is_ascii_lowercase() || c == '-';
    if !folded.chars().all(is_plain) {
        return None;
    }
    let count = |text: &str| text.split('-').filter(|word| !word.is_empty()).count();
    let words = count(&folded);
    let distance = |known: &str| {
        let length = known.chars().filter(|c| *c != '-').count();
        let allowed = match length {
            0..=4 => return None,
            5..=9 => 1,
            _ => 2,
        };
        let is_alike = known.len().abs_diff(folded.len()) <= allowed
            && known.bytes().next() == folded.bytes().next()
            && (words == 1 || words == count(known));
        let edits = is_alike.then(|| edits(&folded, known))?;
        (edits <= allowed).then_some(edits)
    };
    let spellings = terms.spellings().into_iter();
    let near = spellings.filter_map(|known| Some((distance(&fold(known))?, known)));
    let (_, near) = near.min_by_key(|(edits, _)| *edits)?;
    // The word itself is what we teach, unless only an alias of it looks like what was written.
    let term = terms.parse(near)?;
    let word = nearest(written, [term.word()]);
    Some(word.unwrap_or(near).to_owned())
}

/// The words of a set that one text names, each once.
pub(crate) struct Several(pub(crate) Vec<String>);

impl Several {
    /// What to write in place of the text.
    pub(crate) fn help(&self) -> NotationMessage {
        let words: Vec<String> = self.0.iter().map(|word| as_text(word)).collect();
        match &words[..] {
            [word] => NotationMessage::WriteItOnce {
                word: literal(word.as_str()),
            },
            _ => NotationMessage::WriteAsList {
                list: literal(format!("[{}]", words.join(", "))),
            },
        }
    }
}

/// The parts of a text that names several things.
pub(crate) fn parts(written: &str) -> Vec<&str> {
    let parts = written.split([',', ';', '/', '+', '&']);
    let parts = parts.flat_map(|part| part.split(" and ").flat_map(|part| part.split(" or ")));
    parts.map(str::trim).collect()
}

/// The words that a text names, if it is nothing but several of them: "personal, self-service".
pub(crate) fn several<V: Vocabulary>(written: &str, terms: &Terms<V>) -> Option<Several> {
    let parts = parts(written);
    if parts.len() < 2 {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    for part in parts {
        let word = terms.parse(part)?.word().to_owned();
        if !words.contains(&word) {
            words.push(word);
        }
    }
    Some(Several(words))
}
