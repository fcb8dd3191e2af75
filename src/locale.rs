//! Every word that a reader of the page sees: labels, phrases and guidance, by language.

mod messages;
mod term;

mod custom;

mod listed;

pub use custom::CustomWords;
pub use listed::listed;
pub use messages::LabelMessage;

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use serde::Deserialize;

use crate::framework::{Block, Framework};
pub use crate::message::language::base;
use crate::message::{Translator, language};
use crate::toml_ast;
use crate::vocabulary::Vocabulary;

/// The words files, by language tag, in order.
static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The language that always is there.
pub const DEFAULT_LANGUAGE: &str = "en";

/// The words of one language.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Locale {
    /// The tag of its file.
    #[serde(skip)]
    tag: &'static str,
    /// The language's own name.
    pub language: String,
    /// `ltr` or `rtl`.
    pub direction: String,
    /// How a label is written that does not begin its line.
    inner_labels: InnerLabels,
    /// Captions, column heads and short phrases.
    #[serde(rename = "ui")]
    pub messages: Messages,
    /// The closed lists that the rules about wording read.
    pub lists: WordLists,
    /// The labels and cards of the vocabulary, by set and word.
    #[serde(flatten)]
    sections: BTreeMap<String, BTreeMap<String, Card>>,
}

/// The closed lists of words that the rules about wording read. They stand on those rules' pages.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub struct WordLists {
    /// Names of segments that mean everybody, in small letters; compared whole and without regard
    /// to case.
    pub too_broad: Vec<String>,
    /// Words that may stand before such a name, in small letters: "for anyone".
    pub too_broad_prefixes: Vec<String>,
    /// Words with which a name begins that means everybody, in small letters: "everyone who …".
    pub too_broad_openings: Vec<String>,
    /// Marks of a text that is still to be written; compared as capital whole words.
    pub placeholder_words: Vec<String>,
    /// Phrases that stand where a text is still to be written, in small letters; found anywhere,
    /// without regard to case.
    pub placeholder_phrases: Vec<String>,
    /// The questions of templates that are left in a block, in small letters and without their
    /// question mark; found anywhere, without regard to case.
    pub template_questions: Vec<String>,
    /// Words that say nothing of the business, in small letters; compared whole and without regard
    /// to case.
    pub vague: Vec<String>,
    /// Words that say nothing as a whole proposition, in small letters; compared whole and without
    /// regard to case.
    pub vague_propositions: Vec<String>,
    /// Words that show that customers are heard, in small letters; a star at the end stands for
    /// whatever follows.
    pub feedback: Vec<String>,
    /// With what an item of revenue begins if nobody pays it, in small letters; a star at the end of a
    /// word stands for whatever follows, and such a word may be anywhere in the item.
    pub unpaid: Vec<String>,
    /// Numbers as words, in small letters; a star at the end stands for whatever follows. A label
    /// with one says how many people it takes.
    pub numbers: Vec<String>,
    /// What people write for a kind of channel that may mean it, by the kind: proposed, never taken
    /// for it. Whole words, without regard to case.
    pub kinds: BTreeMap<String, Vec<String>>,
    /// What people write for a type of relationship that may mean it, by the type, likewise.
    pub types: BTreeMap<String, Vec<String>>,
}

/// What is said of one word of the vocabulary.
#[derive(Debug, Clone, Default, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Card {
    /// The word as the page shows it; left out where only other things are said of it.
    #[serde(default)]
    pub label: String,
    /// The label inside a line, where `inner-labels` would not write it right.
    pub inner: Option<String>,
    /// One line.
    pub brief: Option<String>,
    /// What it is.
    pub what: Option<String>,
    /// When it fits.
    pub when: Option<String>,
    /// Where it is seen.
    pub seen: Option<String>,
    /// What to watch.
    pub mind: Option<String>,
    /// What it is good for.
    pub good: Option<String>,
    /// What goes wrong.
    pub wrong: Option<String>,
    /// The question it asks of a plan.
    pub question: Option<String>,
}

/// What is said of a thing, whether a words file says it or a framework's own.
#[derive(Debug, Clone, Copy, Default)]
pub struct CardText<'a> {
    /// What it is called.
    pub label: &'a str,
    /// One line.
    pub brief: Option<&'a str>,
    /// What it is.
    pub what: Option<&'a str>,
    /// When it fits.
    pub when: Option<&'a str>,
    /// Where it is seen.
    pub seen: Option<&'a str>,
    /// What to watch.
    pub mind: Option<&'a str>,
    /// What it is good for.
    pub good: Option<&'a str>,
    /// What goes wrong.
    pub wrong: Option<&'a str>,
    /// The question it asks of a plan.
    pub question: Option<&'a str>,
}

impl<'a> From<&'a Card> for CardText<'a> {
    fn from(card: &'a Card) -> Self {
        Self {
            label: &card.label,
            brief: card.brief.as_deref(),
            what: card.what.as_deref(),
            when: card.when.as_deref(),
            seen: card.seen.as_deref(),
            mind: card.mind.as_deref(),
            good: card.good.as_deref(),
            wrong: card.wrong.as_deref(),
            question: card.question.as_deref(),
        }
    }
}

/// How a label is written that does not begin its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
enum InnerLabels {
    /// With a small first letter, unless it is an abbreviation.
    Lower,
    /// As it is, for languages that write nouns with a capital.
    Keep,
}

macro_rules! phrases {
    ($($name:ident),* $(,)?) => {
        /// Captions, column heads and short phrases; each stands in the words files under its name.
        // Read by way of a map: a derived reader of so many fields takes minutes to optimise.
        #[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
        #[serde(try_from = "BTreeMap<String, String>")]
        #[allow(missing_docs, reason = "the words file says what each one is")]
        pub struct Messages {
            $(pub $name: String,)*
        }

        impl TryFrom<BTreeMap<String, String>> for Messages {
            type Error = String;

            fn try_from(words: BTreeMap<String, String>) -> Result<Self, String> {
                let mut rest = MessageTexts { words, missing: Vec::new() };
                let ui = Self { $($name: rest.take(stringify!($name)),)* };
                rest.end().map(|()| ui)
            }
        }
    };
}

/// The words of a [`Messages`] that are still to be taken.
struct MessageTexts {
    words: BTreeMap<String, String>,
    missing: Vec<String>,
}

impl MessageTexts {
    fn take(&mut self, field: &str) -> String {
        let name = field.replace('_', "-");
        self.words.remove(&name).unwrap_or_else(|| {
            self.missing.push(name);
            String::new()
        })
    }

    fn end(self) -> Result<(), String> {
        match (self.missing.first(), self.words.keys().next()) {
            (Some(missing), _) => Err(format!("[ui] lacks `{missing}`")),
            (None, Some(unknown)) => Err(format!("[ui] has `{unknown}`, which nothing shows")),
            (None, None) => Ok(()),
        }
    }
}

phrases! {
    colon, comma, semicolon,
    canvas, segments,
    relationships, relationship, through, goal, cost, status, expects, met, unmet,
    no_relationship, traits, ideal, prefers, note, staff, frequency, data, input,
    mechanism, nature,
    channels, channels_plain, channel, owner, route, medium, partner, margin, hands_over_to,
    carries, covered_by, not_covered, served, no_channels,
    no_channel_for_these, no_segments, narrowed_to_none,
    stage, metrics, metric_now, metric_target, feedback, allowed, in_short, seen_at, mind, when,
    good, wrong,
    broken, broken_place, broken_elsewhere, to_look_at, error, warning, hint,
    customer_side, focus, fit, fit_customer, fit_offer, fit_verdict, job, pain, gain, product, reliever,
    creator, job_served, pain_relieved, gain_created, open, nothing_yet, no_need, answers_nothing, no_fit,
    all_customers, shared, see_shared, customer_base,
    count_planned, evidence, source, date, version, by, assumptions, assumption, depends_on_it,
    nothing_depends, not_marked, no_evidence, no_guess,
    not_on_poster, broken_framework,
    all_segments, more, kept, added, ended, to_come, questions, question, answer, open_question, needs_answered,
}

/// The file of a language.
fn index(language: &str) -> Option<usize> {
    language::position(language, FILES.iter().map(|(tag, _)| *tag))
}

impl Locale {
    /// The words of a language; `None` if there is no such words file.
    pub fn of(language: &str) -> Option<&'static Locale> {
        static READ: OnceLock<Vec<OnceLock<Locale>>> = OnceLock::new();
        let read = READ.get_or_init(|| FILES.iter().map(|_| OnceLock::new()).collect());
        let index = index(language)?;
        Some(read[index].get_or_init(|| {
            let (tag, text) = FILES[index];
            let locale: Locale = toml_ast::read(text).expect("a test reads every words file");
            Locale { tag, ..locale }
        }))
    }

    /// The words of the language that is asked for, else these.
    pub fn or_of<'a>(&'a self, asked: Option<&str>) -> &'a Self {
        let other = asked.filter(|asked| *asked != self.tag);
        other.and_then(Self::of).unwrap_or(self)
    }

    /// The tag of the language.
    pub fn tag(&self) -> &'static str {
        self.tag
    }

    /// The sentences of the same language.
    pub fn translator(&self) -> &'static Translator {
        Translator::of(self.tag)
    }

    /// The word of a set that has this label, in small letters.
    pub fn word_of(&self, section: &str, label: &str) -> Option<&str> {
        let mut cards = self.sections.get(section)?.iter();
        let has_label = |card: &Card| {
            card.label.to_lowercase() == label || card.inner.as_deref().is_some_and(|i| i == label)
        };
        let (word, _) = cards.find(|(_, card)| has_label(card))?;
        Some(word)
    }

    /// The words of every language, by language tag.
    pub fn all() -> impl Iterator<Item = &'static Locale> {
        FILES.iter().filter_map(|(tag, _)| Self::of(tag))
    }

    /// Whether there are words of a language, which is told without reading them.
    pub fn has(language: &str) -> bool {
        index(language).is_some()
    }

    /// The words of the default language.
    pub fn default_language() -> &'static Locale {
        Self::of(DEFAULT_LANGUAGE).expect("the default language has a words file")
    }

    /// The text of a language's file.
    fn file(language: &str) -> Option<&'static str> {
        index(language).map(|index| FILES[index].1)
    }

    /// The text of the default language's file.
    fn default_file() -> &'static str {
        Self::file(DEFAULT_LANGUAGE).expect("the default language has a words file")
    }

    /// The languages that there are.
    pub fn languages() -> impl Iterator<Item = &'static str> {
        FILES.iter().map(|(tag, _)| *tag)
    }

    /// What is said of a word of the vocabulary.
    pub fn card<V: Vocabulary>(&self, word: V) -> &Card {
        self.named_card(V::SECTION, word.word())
    }

    /// Every card that explains something, by its section and word.
    pub fn cards(&self) -> impl Iterator<Item = (&str, &str, &Card)> {
        self.sections.iter().flat_map(|(section, cards)| {
            let explains = |(_, card): &(&String, &Card)| card.brief.is_some();
            cards
                .iter()
                .filter(explains)
                .map(move |(word, card)| (section.as_str(), word.as_str(), card))
        })
    }

    /// The label of a word of the vocabulary.
    pub fn label<V: Vocabulary>(&self, word: V) -> &str {
        &self.card(word).label
    }

    /// The label of a word as it is inside a line: "mass market", but "B2C".
    pub fn inner_label<V: Vocabulary>(&self, word: V) -> Cow<'_, str> {
        self.inner_of(self.card(word))
    }

    /// The same by the name of the set and the word; nothing if there is no label.
    pub fn inner_label_of(&self, section: &str, word: &str) -> Option<Cow<'_, str>> {
        let card = self.named_card(section, word);
        (!card.label.is_empty()).then(|| self.inner_of(card))
    }

    fn inner_of<'a>(&self, card: &'a Card) -> Cow<'a, str> {
        if let Some(inner) = &card.inner {
            return inner.into();
        }
        let label = &card.label;
        let mut chars = label.chars();
        let (first, second) = (chars.next(), chars.next());
        let abbreviation = second.is_some_and(|c| c.is_uppercase() || c.is_ascii_digit());
        match (self.inner_labels, first) {
            (InnerLabels::Lower, Some(first)) if !abbreviation && !first.is_lowercase() => {
                let rest = &label[first.len_utf8()..];
                Cow::Owned(first.to_lowercase().chain(rest.chars()).collect())
            }
            (InnerLabels::Lower | InnerLabels::Keep, _) => label.into(),
        }
    }

    /// The heading of a block: in the words of the language, else as its framework has it, else
    /// that of all blocks of its name.
    pub fn block_label<'a>(&'a self, framework: &'a Framework, block: &'a Block) -> &'a str {
        let own = &self.named_card(&framework.name, &block.id).label;
        match (own.is_empty(), &block.label) {
            (false, _) => own,
            (true, Some(label)) => label,
            (true, None) => &self.named_card("block", &block.id).label,
        }
    }

    /// What is said of a framework: in the words of the language, else in its own.
    pub fn framework<'a>(&'a self, framework: &'a Framework) -> CardText<'a> {
        let own = self.named_card("framework", &framework.name);
        if !own.label.is_empty() {
            return own.into();
        }
        CardText {
            label: &framework.label,
            brief: framework.brief.as_deref(),
            what: framework.what.as_deref(),
            when: framework.when.as_deref(),
            ..CardText::default()
        }
    }

    /// What a block asks of a plan: in the words of the language, else as its framework has it.
    pub fn block_question<'a>(
        &'a self,
        framework: &'a Framework,
        block: &'a Block,
    ) -> Option<&'a str> {
        let own = self.named_card(&framework.name, &block.id);
        own.question.as_deref().or(block.question.as_deref())
    }

    /// A card by its section and word, for what is no vocabulary: topics, and the type `other`.
    pub fn named_card(&self, section: &str, word: &str) -> &Card {
        static NOTHING: OnceLock<Card> = OnceLock::new();
        self.sections
            .get(section)
            .and_then(|s| s.get(word))
            .unwrap_or_else(|| NOTHING.get_or_init(Card::default))
    }
}

#[cfg(test)]
mod tests;
