//! References to segments, channels and propositions, and what is said of those that lead nowhere.

use super::{Context, Declared, TableState};
use crate::diagnostic::{self as rule, Diagnostic, Rule, nearest, quoted};
use crate::model::{Channel, Id, Proposition, Segment};
use crate::notation;
use crate::text::Span;

/// A reference's target table, for messages and look-ups.
pub(super) trait Target: Sized {
    const NOUN: &'static str;
    /// What several are called.
    const PLURAL: &'static str;
    /// The key of their table.
    const KEY: &'static str;
    const TABLE: &'static str;
    fn rule() -> &'static Rule;
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<'c, Self>;
}

impl Target for Segment {
    const NOUN: &'static str = "segment";
    const PLURAL: &'static str = "segments";
    const KEY: &'static str = "segments";
    const TABLE: &'static str = "[segments]";
    fn rule() -> &'static Rule {
        &rule::UNKNOWN_SEGMENT
    }
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<'c, Self> {
        &cx.segments
    }
}

impl Target for Channel {
    const NOUN: &'static str = "channel";
    const PLURAL: &'static str = "channels";
    const KEY: &'static str = "channels";
    const TABLE: &'static str = "[channels]";
    fn rule() -> &'static Rule {
        &rule::UNKNOWN_CHANNEL
    }
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<'c, Self> {
        &cx.channels
    }
}

impl Target for Proposition {
    const NOUN: &'static str = "proposition";
    const PLURAL: &'static str = "propositions";
    const KEY: &'static str = "propositions";
    const TABLE: &'static str = "[propositions]";
    fn rule() -> &'static Rule {
        &rule::UNKNOWN_PROPOSITION
    }
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<'c, Self> {
        &cx.propositions
    }
}

impl Context<'_> {
    /// Looks a reference up; one that resolves to nothing is reported.
    pub(super) fn refer<T: Target>(&mut self, name: &str, span: Span) -> Option<Id<T>> {
        let declared = T::declared(self);
        if let Some(id) = declared.names.find(name) {
            return Some(id);
        }
        if declared.table == TableState::Unreadable {
            return None;
        }
        let diagnostic = unknown_reference::<T>(declared, name, span);
        self.report(diagnostic);
        None
    }
}

pub(super) fn unknown_reference<T: Target>(
    declared: &Declared<'_, T>,
    name: &str,
    span: Span,
) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        T::rule(),
        span,
        format!("there is no {} {}", T::NOUN, quoted(name)),
    );
    if declared.names.is_empty() {
        return diagnostic.help(format!(
            "this canvas has no {}: add the table {} and declare {} in it",
            T::PLURAL,
            T::TABLE,
            quoted(name)
        ));
    }
    let near = nearest(name, declared.names.texts());
    let known: Vec<_> = declared.names.texts().collect();
    let diagnostic = diagnostic.did_you_mean(near);
    if near.is_some() {
        return diagnostic;
    }
    diagnostic.help(few_are(
        &format!("the only {}", T::NOUN),
        &format!("the {}", T::PLURAL),
        &known,
    ))
}

/// Words in backticks; of many, the first ones and how many more.
fn few(words: &[&str]) -> String {
    const MOST: usize = 12;
    if words.len() <= MOST {
        return notation::list(words);
    }
    format!(
        "{} and {} more",
        notation::list(&words[..MOST]),
        words.len() - MOST
    )
}

/// The words that there are, as a sentence: "the segments are …", or of one "the only segment is …".
pub fn few_are(only: &str, all: &str, words: &[&str]) -> String {
    match words {
        [word] => format!("{only} is {}", quoted(word)),
        words => format!("{all} are {}", few(words)),
    }
}
