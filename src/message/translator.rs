//! Messages to text, by Fluent: plurals by the language's own rules, lists by its own words.

use std::borrow::Cow;
use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};

use super::quote::quoted;
use super::{ListMessage, Message, Part, language};

/// The files with sentences, by language tag.
static FILES: &[(&str, &[&str])] = include!(concat!(env!("OUT_DIR"), "/sentences.rs"));

/// The language that is always there.
const ENGLISH: &str = "en";

/// The sentences of one language.
pub struct Translator {
    language: &'static str,
    bundle: FluentBundle<FluentResource>,
}

/// The sentences of every language as its files have them, by language tag.
pub fn every() -> impl Iterator<Item = (&'static str, &'static [&'static str])> {
    FILES.iter().map(|(tag, files)| (*tag, *files))
}

fn index(language: &str) -> Option<usize> {
    language::position(language, FILES.iter().map(|(tag, _)| *tag))
}

impl Translator {
    /// Whether there are sentences in a language.
    pub fn has(language: &str) -> bool {
        index(language).is_some()
    }

    /// The sentences of a language, in English if there are none. Its files are read when they are
    /// needed first.
    pub fn of(language: &str) -> &'static Self {
        static READ: OnceLock<Vec<OnceLock<Translator>>> = OnceLock::new();
        let read = READ.get_or_init(|| FILES.iter().map(|_| OnceLock::new()).collect());
        let index = index(language)
            .or_else(|| index(ENGLISH))
            .expect("English is always there");
        read[index].get_or_init(|| {
            let (tag, files) = FILES[index];
            Self::read(tag, files)
        })
    }

    /// The sentences in English.
    pub fn english() -> &'static Self {
        Self::of(ENGLISH)
    }

    fn read(language: &'static str, files: &[&str]) -> Self {
        let tag = language.parse().expect("a file's name is a language tag");
        let mut bundle = FluentBundle::new_concurrent(vec![tag]);
        // Names are quoted, and code is copied: no invisible marks around either.
        bundle.set_use_isolating(false);
        for file in files {
            let resource = FluentResource::try_new((*file).to_owned())
                .expect("a test reads every language file");
            // A test finds what is there twice.
            bundle.add_resource_overriding(resource);
        }
        Self { language, bundle }
    }

    /// The tag of the language.
    pub fn language(&self) -> &'static str {
        self.language
    }

    /// A message in this language.
    pub fn say(&self, message: &Message) -> String {
        self.sentence(message).into_owned()
    }

    fn sentence<'m>(&self, message: &'m Message) -> Cow<'m, str> {
        let id = message.id();
        let found = self.bundle.get_message(&id);
        let Some(pattern) = found.as_ref().and_then(fluent_bundle::FluentMessage::value) else {
            if self.language == ENGLISH {
                // A test sees that this never happens.
                return id.into();
            }
            return Self::english().sentence(message);
        };
        let parts = message.parts.iter();
        let args: FluentArgs<'_> = parts
            .map(|(name, part)| (*name, self.value(part)))
            .collect();
        let mut errors = Vec::new();
        let text = self
            .bundle
            .format_pattern(pattern, Some(&args), &mut errors);
        text.into_owned().into()
    }

    fn value<'p>(&self, part: &'p Part) -> FluentValue<'p> {
        match part {
            Part::Count(number) => FluentValue::from(*number),
            Part::Quoted(_)
            | Part::Word(..)
            | Part::Literal(_)
            | Part::All(_)
            | Part::Any(_)
            | Part::Sentences(_)
            | Part::Phrase(_) => FluentValue::String(self.part(part)),
        }
    }

    pub(super) fn part<'p>(&self, part: &'p Part) -> Cow<'p, str> {
        match part {
            Part::Quoted(text) | Part::Word(_, text) => quoted(text).into(),
            Part::Literal(text) => text.into(),
            Part::Count(number) => number.to_string().into(),
            Part::All(list) => self
                .joined(list, |first, last| match list.len() {
                    2 => ListMessage::ListAndTwo { first, last },
                    _ => ListMessage::ListAndMore { first, last },
                })
                .into(),
            Part::Any(list) => self
                .joined(list, |first, last| match list.len() {
                    2 => ListMessage::ListOrTwo { first, last },
                    _ => ListMessage::ListOrMore { first, last },
                })
                .into(),
            Part::Sentences(list) => {
                let list: Vec<_> = list.iter().map(|part| self.part(part)).collect();
                list.join(&self.say(&ListMessage::SentenceSeparator.into()))
                    .into()
            }
            Part::Phrase(message) => self.sentence(message),
        }
    }

    /// The parts of a list, the last of them joined to the others by a word.
    fn joined(&self, list: &[Part], end: impl Fn(Part, Part) -> ListMessage) -> String {
        let Some((last, first)) = list.split_last() else {
            return String::new();
        };
        let last = self.part(last).into_owned();
        if first.is_empty() {
            return last;
        }
        let first: Vec<_> = first.iter().map(|part| self.part(part)).collect();
        let first = first.join(&self.say(&ListMessage::ListSeparator.into()));
        self.say(&end(Part::Literal(first), Part::Literal(last)).into())
    }
}
