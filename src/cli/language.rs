//! The language in which a command speaks.

use std::sync::OnceLock;

use mdbook_canvas::internals::message::Translator;

/// What `--language` asks for.
static ASKED: OnceLock<String> = OnceLock::new();

/// The language of the first book that was read.
static OF_BOOK: OnceLock<String> = OnceLock::new();

/// Takes what `--language` asks for.
pub(super) fn ask(tag: String) {
    ASKED.get_or_init(|| tag);
}

/// Takes the language of a book. The first one decides, so that one report has one language.
pub(super) fn of_book(tag: &str) {
    OF_BOOK.get_or_init(|| tag.to_owned());
}

/// The sentences in the language of this run.
pub(super) fn translator() -> &'static Translator {
    let of_environment = of_environment(|name| std::env::var(name).ok());
    let asked = ASKED.get().map(String::as_str);
    let of_book = OF_BOOK.get().map(String::as_str);
    Translator::of(chosen(asked, of_book, &of_environment))
}

/// What `--language` asks for, else the book's language, else that of the environment.
fn chosen<'t>(asked: Option<&'t str>, of_book: Option<&'t str>, environment: &'t str) -> &'t str {
    asked.or(of_book).unwrap_or(environment)
}

/// The language of messages by the environment: `de_DE` of `LANG=de_DE.UTF-8`.
fn of_environment(variable: impl Fn(&str) -> Option<String>) -> String {
    let values = ["LC_ALL", "LC_MESSAGES", "LANG"].into_iter();
    let value = values
        .filter_map(variable)
        .find(|value| !value.is_empty())
        .unwrap_or_default();
    let tag = value.split(['.', '@']).next();
    tag.unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_option_beats_the_book_and_the_book_the_environment() {
        for (asked, of_book, environment, tag) in [
            (Some("ar"), Some("de"), "fr_FR", "ar"),
            (Some("ar"), None, "fr_FR", "ar"),
            (None, Some("de"), "fr_FR", "de"),
            (None, None, "fr_FR", "fr_FR"),
            (None, None, "", ""),
        ] {
            let chosen = chosen(asked, of_book, environment);
            assert_eq!(chosen, tag, "{asked:?}, {of_book:?}, {environment}");
        }
    }

    #[test]
    fn the_first_variable_that_is_set_decides() {
        for (variables, tag) in [
            (
                &[("LC_ALL", "de_DE.UTF-8"), ("LANG", "fr_FR.UTF-8")][..],
                "de_DE",
            ),
            (&[("LC_MESSAGES", "ar"), ("LANG", "fr_FR.UTF-8")][..], "ar"),
            (&[("LC_ALL", ""), ("LANG", "ca_ES@valencia")][..], "ca_ES"),
            (&[("LC_ALL", "C.UTF-8"), ("LANG", "de")][..], "C"),
            (&[], ""),
        ] {
            let found = of_environment(|name| {
                let set = variables.iter().find(|(set, _)| *set == name);
                set.map(|(_, value)| (*value).to_owned())
            });
            assert_eq!(found, tag, "{variables:?}");
        }
    }

    #[test]
    fn an_unknown_language_is_english() {
        for tag in ["xx", "C", "POSIX", "", "not a tag"] {
            assert_eq!(Translator::of(tag).language(), "en", "{tag}");
        }
    }
}
