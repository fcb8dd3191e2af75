//! The language in which a command speaks.

use std::sync::OnceLock;

use mdbook_canvas::message::Translator;

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

/// What `--language` asks for, else the book's language, else that of the environment, else English.
pub(super) fn translator() -> &'static Translator {
    let asked = ASKED.get().or_else(|| OF_BOOK.get());
    Translator::of(asked.map_or(&of_environment(), String::as_str))
}

/// The language of messages by the environment: `de` of `LANG=de_DE.UTF-8`.
fn of_environment() -> String {
    let set = |name: &&str| std::env::var(name).is_ok_and(|value| !value.is_empty());
    let name = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .into_iter()
        .find(|n| set(n));
    let value = name.and_then(|name| std::env::var(name).ok());
    let value = value.unwrap_or_default();
    value
        .split(['.', '@'])
        .next()
        .unwrap_or_default()
        .to_owned()
}
