//! The words that pages in the other languages show for ours.

use crate::locale::{DEFAULT_LANGUAGE, Locale};
use crate::notation::Labelled;

/// The word of a set that a page in some language shows as this label. Those of pages in English are
/// understood without this.
pub(super) fn word(section: &str, label: &str) -> Option<Labelled> {
    let wanted = label.trim().to_lowercase();
    let english = Locale::of(DEFAULT_LANGUAGE);
    let others =
        Locale::all().filter(|locale| english.is_none_or(|e| e.language != locale.language));
    others.into_iter().find_map(|locale| {
        let word = locale.word_of(section, &wanted)?;
        Some(Labelled {
            word: word.to_owned(),
            language: &locale.language,
        })
    })
}
