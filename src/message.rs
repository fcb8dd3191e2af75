//! What is said, as data: which sentence, and what goes into it. The sentences are in the language
//! files, `src/locale/<language>/*.ftl`.

pub mod language;
mod quote;

mod translator;

use std::fmt;

pub use crate::messages;
pub use quote::{as_key, as_text, is_unprintable, plain, quoted};
pub use translator::{Translator, every};

/// One sentence or phrase, in no language yet.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Message {
    /// The name of the member that made it, in camel case.
    name: &'static str,
    /// What goes into the sentence, by the name it has there.
    pub parts: Vec<(&'static str, Part)>,
}

/// What goes into a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Part {
    /// A word or text of the author's, or a word of the canvas syntax: shown in backticks.
    Quoted(String),
    /// A word of the canvas syntax that pages have a label for, by its set: in backticks in a report,
    /// as the label on a page.
    Word(&'static str, String),
    /// Text shown as it is: code to write, a path, a number that isn't counted.
    Literal(String),
    /// A number that decides between singular and plural.
    Count(usize),
    /// Several, joined by "and".
    All(Vec<Part>),
    /// Several, joined by "or".
    Any(Vec<Part>),
    /// Several sentences in a row, such as the helps of one diagnostic.
    Sentences(Vec<Part>),
    /// A phrase in the same language.
    Phrase(Box<Message>),
}

/// A word as messages quote it.
pub fn quote(text: impl Into<String>) -> Part {
    Part::Quoted(text.into())
}

/// A word of a set, such as a relationship type.
pub fn word(set: &'static str, word: impl Into<String>) -> Part {
    Part::Word(set, word.into())
}

/// Code to write, or other text that is the same in each language.
pub fn literal(text: impl Into<String>) -> Part {
    Part::Literal(text.into())
}

/// A number of things.
pub fn count(number: usize) -> Part {
    Part::Count(number)
}

/// Several words, quoted and joined by "and".
pub fn quote_all<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Part {
    Part::All(texts.into_iter().map(quote).collect())
}

/// Several words, quoted and joined by "or".
pub fn quote_any<T: Into<String>>(texts: impl IntoIterator<Item = T>) -> Part {
    Part::Any(texts.into_iter().map(quote).collect())
}

impl Part {
    fn with_words(&self, label: &impl Fn(&str, &str) -> Part) -> Self {
        let all = |list: &[Part]| list.iter().map(|part| part.with_words(label)).collect();
        match self {
            Part::Word(set, word) => label(set, word),
            Part::All(list) => Part::All(all(list)),
            Part::Any(list) => Part::Any(all(list)),
            Part::Sentences(list) => Part::Sentences(all(list)),
            Part::Phrase(message) => Part::Phrase(Box::new(message.with_words(label))),
            Part::Quoted(_) | Part::Literal(_) | Part::Count(_) => self.clone(),
        }
    }
}

impl<M: Into<Message>> From<M> for Part {
    fn from(message: M) -> Self {
        Part::Phrase(Box::new(message.into()))
    }
}

impl Message {
    /// What the member `name` of a set of messages says.
    pub fn new(name: &'static str, parts: Vec<(&'static str, Part)>) -> Self {
        Self { name, parts }
    }

    /// The same with other words in place of those of the syntax.
    #[must_use]
    pub fn with_words(&self, label: &impl Fn(&str, &str) -> Part) -> Self {
        let parts = self.parts.iter();
        let parts = parts.map(|(name, part)| (*name, part.with_words(label)));
        Self::new(self.name, parts.collect())
    }

    /// The name of the sentence in the language files: `unknown-key`.
    pub fn id(&self) -> String {
        kebab(self.name)
    }
}

/// In English.
impl fmt::Display for Part {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Translator::english().part(self))
    }
}

/// A member's name as the language files write it.
pub fn kebab(camel: &str) -> String {
    let mut id = String::with_capacity(camel.len() + 8);
    for (at, c) in camel.char_indices() {
        if c.is_ascii_uppercase() && at > 0 {
            id.push('-');
        }
        id.push(c.to_ascii_lowercase());
    }
    id
}

/// In English.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Translator::english().say(self))
    }
}

/// Declares a set of messages: each member with its parts. The sentence of `NoChannel { segment }`
/// is `no-channel` in the language files, where the part is `{ $segment }`.
#[doc(hidden)]
#[macro_export]
macro_rules! messages {
    (
        $(#[$doc:meta])*
        $vis:vis enum $set:ident { $(
            $name:ident $({ $($part:ident),+ $(,)? })?
        ),* $(,)? }
    ) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq)]
        #[allow(missing_docs, reason = "the language files say what each one is")]
        $vis enum $set {
            $($name $({ $($part: $crate::internals::message::Part),+ })?,)*
        }

        impl $set {
            /// Every message of the set, with the names of its parts.
            pub const ALL: &[(&str, &[&str])] = &[
                $((stringify!($name), &[$($(stringify!($part)),+)?]),)*
            ];
        }

        impl From<$set> for $crate::internals::message::Message {
            fn from(message: $set) -> Self {
                match message {
                    $($set::$name $({ $($part),+ })? => Self::new(
                        stringify!($name),
                        vec![$($((stringify!($part), $part)),+)?],
                    ),)*
                }
            }
        }
    };
}

messages! {
    /// How the parts of a list are joined.
    pub enum ListMessage {
        ListSeparator,
        ListAndTwo { first, last },
        ListAndMore { first, last },
        ListOrTwo { first, last },
        ListOrMore { first, last },
        ListRest { count },
        ListManyMore,
        SentenceSeparator,
        SentenceEnd,
    }
}
