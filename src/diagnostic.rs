//! What is wrong and where: rules, levels and diagnostics as plain data.

mod rule;

pub use rule::{RETIRED, Retired, Rule, Step};

pub use crate::message::{as_key, as_text, is_unprintable, plain, quoted};

use crate::message::{Message, count, messages, quote};
use crate::text::Span;

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    /// The block cannot be understood or contradicts the model.
    Error,
    /// Very likely a gap in the plan.
    Warning,
    /// Worth a thought.
    Hint,
    /// Not wrong, but probably not what the author expects. A note never fails anything.
    Note,
}

impl Level {
    /// The word that reports print.
    pub fn word(self) -> &'static str {
        match self {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint => "hint",
            Level::Note => "note",
        }
    }
}

/// One problem, its place and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Diagnostic {
    /// The rule that speaks.
    pub rule: &'static Rule,
    /// The level in force.
    pub level: Level,
    /// The place in the file, in bytes. `None` if the diagnostic is about the file as a whole.
    pub span: Option<Span>,
    /// A lowercase phrase that names the thing.
    pub message: Message,
    /// Other places that belong to it, at most [`Diagnostic::MOST_LABELS`].
    pub labels: Vec<Label>,
    /// How many more places belong to it; the last label gives their number.
    unlabeled: usize,
    /// What to do, one entry a piece of advice.
    pub help: Vec<Message>,
    /// The text to put in place of the span, where one is known.
    pub suggestion: Option<String>,
    /// What a folded finding consists of, in the order in which to do it.
    pub steps: Vec<Step>,
    /// The place after which reports list it, if that is not where it begins.
    listed_after: Option<usize>,
}

/// A second place that a diagnostic speaks of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// The file, if it is another one than the diagnostic's: an index into the book's files.
    pub file: Option<usize>,
    /// Where it stands.
    pub span: Span,
    /// What is there.
    pub text: Message,
}

impl Diagnostic {
    /// How many other places one diagnostic names. It counts the rest, so that a report grows with
    /// the number of problems and not with the number of places of each.
    pub const MOST_LABELS: usize = 12;

    /// A diagnostic of `rule` at its own level, at a place or, with `None`, about a whole file.
    pub fn new(
        rule: &'static Rule,
        span: impl Into<Option<Span>>,
        message: impl Into<Message>,
    ) -> Self {
        Self {
            rule,
            level: rule.level,
            span: span.into(),
            message: message.into(),
            labels: Vec::new(),
            unlabeled: 0,
            help: Vec::new(),
            suggestion: None,
            steps: Vec::new(),
            listed_after: None,
        }
    }

    /// Folds steps into this diagnostic: each becomes a help as well.
    #[must_use]
    pub fn steps(mut self, steps: Vec<Step>) -> Self {
        self.help.extend(steps.iter().map(Step::as_help));
        self.steps = steps;
        self
    }

    /// Lists this diagnostic after whatever begins up to `place`.
    #[must_use]
    pub fn listed_after(mut self, place: usize) -> Self {
        self.listed_after = Some(place);
        self
    }

    /// The place by which reports sort it.
    pub fn order(&self) -> usize {
        self.listed_after.unwrap_or(0).max(self.start())
    }

    /// The offset at which the place begins: 0 for a whole file.
    pub fn start(&self) -> usize {
        self.span.map_or(0, |span| span.start)
    }

    /// Adds a line of advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<Message>) -> Self {
        self.help.push(help.into());
        self
    }

    /// Adds a second place in the same file.
    #[must_use]
    pub fn label(self, span: Span, text: impl Into<Message>) -> Self {
        self.with_label(None, span, text)
    }

    /// Adds a second place in another file of the book.
    #[must_use]
    pub fn label_in(self, file: usize, span: Span, text: impl Into<Message>) -> Self {
        self.with_label(Some(file), span, text)
    }

    fn with_label(mut self, file: Option<usize>, span: Span, text: impl Into<Message>) -> Self {
        if self.labels.len() < Self::MOST_LABELS {
            let text = text.into();
            self.labels.push(Label { file, span, text });
            return self;
        }
        self.count_unlabeled(1)
    }

    /// Counts places that are not named one by one.
    #[must_use]
    pub fn count_unlabeled(mut self, more: usize) -> Self {
        self.unlabeled += more;
        self
    }

    /// What a label says. The last one counts the places that have none.
    pub fn label_text(&self, index: usize) -> Message {
        let text = &self.labels[index].text;
        if self.unlabeled == 0 || index + 1 < self.labels.len() {
            return text.clone();
        }
        let (label, count) = (text.clone().into(), count(self.unlabeled));
        DiagnosticMessage::LabelAndMore { label, count }.into()
    }

    /// How many places belong to it that have no label.
    pub fn unlabeled(&self) -> usize {
        self.unlabeled
    }

    /// Offers the nearest known word, if there is one: as advice, and as a replacement written by
    /// [`as_key`] or [`as_text`], so that it can take the place of the span.
    #[must_use]
    pub fn did_you_mean(mut self, near: Option<&str>, written: fn(&str) -> String) -> Self {
        if let Some(near) = near {
            let word = quote(near);
            self.help
                .push(DiagnosticMessage::DidYouMean { word }.into());
            self.suggestion = Some(written(near));
        }
        self
    }
}

messages! {
    /// What diagnostics of every rule say.
    pub enum DiagnosticMessage {
        DidYouMean { word },
        LabelAndMore { label, count },
        StepAsHelp { rule, message, help },
        UnknownRule { rule },
        ListRules { command },
        FirstDefinedHere,
        UnassignedIsForEveryone,
    }
}

/// How many letters have to be added, taken out, changed or swapped with their neighbor to make one
/// text of the other.
pub fn edits(one: &str, other: &str) -> usize {
    strsim::damerau_levenshtein(one, other)
}

/// The nearest of `known` to what was written, if one is near enough to be meant.
pub fn nearest<'k>(written: &str, known: impl IntoIterator<Item = &'k str>) -> Option<&'k str> {
    // A long text is no slip of the finger, and comparing it would cost its square.
    const LONGEST: usize = 64;
    let written: String = written.chars().take(LONGEST + 1).collect();
    let length = written.chars().count();
    if length == 0 || length > LONGEST {
        return None;
    }
    let folded = written.to_lowercase().replace([' ', '_'], "-");
    let allowed = match length {
        0..=4 => 1,
        5..=6 => 2,
        _ => length.div_ceil(3).min(4),
    };
    // Of very many names the first ones will do: a whole canvas of slips must not cost its square.
    // What counts is the work, which is the product of both lengths.
    const MOST: usize = 500;
    const MOST_WORK: usize = 100_000;
    let mut work = 0;
    known
        .into_iter()
        .take(MOST)
        .filter(|k| k.len().abs_diff(folded.len()) <= 4 * allowed)
        .take_while(|k| {
            work += length * k.len();
            work <= MOST_WORK
        })
        .map(|k| (strsim::damerau_levenshtein(&folded, &k.to_lowercase()), k))
        .filter(|(distance, k)| *distance <= allowed && *distance < k.chars().count())
        // `min_by_key` takes the first of equals: the order of the notation decides.
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, k)| k)
}

macro_rules! rules {
    ($(#[$doc:meta])* $list:ident, $level:ident: $($id:ident = $name:literal $(| $old:literal)*: $meaning:literal;)*) => {
        $(
            #[doc = $meaning]
            pub static $id: Rule = Rule {
                name: $name,
                level: Level::$level,
                meaning: $meaning,
                since: "0.1.0",
                renamed_from: &[$($old),*],
            };
        )*
        $(#[$doc])*
        pub static $list: &[&Rule] = &[$(&$id),*];
    };
}

rules! {
    /// Every error of a canvas, in the order of the notation.
    ERRORS, Error:
    TOML_SYNTAX = "toml-syntax": "The canvas isn't valid TOML.";
    DUPLICATE_KEY = "duplicate-key": "A key is set twice in the same section.";
    MISSING_KEY = "missing-key": "A required key is missing.";
    DUPLICATE_ID = "duplicate-id": "Two canvases in the book have the same id.";
    UNKNOWN_KEY = "unknown-key": "A key isn't recognized here.";
    WRONG_TYPE = "wrong-type": "A value has the wrong type, such as a number instead of text.";
    MISPLACED_KEY = "misplaced-key" | "stray-top-level-key": "A canvas-level key is inside a section.";
    UNKNOWN_RELATIONSHIP_TYPE = "unknown-relationship-type": "A relationship type isn't recognized.";
    OTHER_WITHOUT_LABEL = "other-without-label": "A relationship of type `other` has no label.";
    AMBIGUOUS_ACCOUNT_MANAGER = "ambiguous-account-manager": "\"Account manager\" could mean dedicated or personal assistance.";
    UNKNOWN_SEGMENT = "unknown-segment": "A segment id isn't defined in the canvas.";
    UNKNOWN_CHANNEL = "unknown-channel": "A channel id isn't defined in the canvas.";
    UNKNOWN_PROPOSITION = "unknown-proposition": "A value proposition id isn't defined in the canvas.";
    UNKNOWN_VALUE = "unknown-value": "A value isn't one of the allowed values.";
    PARTNER_DIRECT = "partner-direct": "A partner channel is marked as direct.";
    KIND_OWNER_CONFLICT = "kind-owner-conflict": "A channel's kind and owner contradict each other.";
    DUPLICATE_RELATIONSHIP = "duplicate-relationship": "A segment has the same relationship twice.";
    FIT_WRONG_NEED = "fit-wrong-need" | "fit-wrong-side": "An item is linked to the wrong type of need.";
    FIT_UNKNOWN_TARGET = "fit-unknown-target": "An item is linked to a need that its segments don't have.";
    USE_UNKNOWN = "use-unknown": "`use` names a canvas that isn't in the book.";
    USE_CYCLE = "use-cycle": "`use` refers back to itself.";
    USE_WITH_CONTENT = "use-with-content" | "use-beside-model": "A canvas has both `use` and content of its own.";
    INCLUDE_IN_CANVAS = "include-in-canvas": "A canvas contains an `{{#include}}` that hasn't been expanded.";
    UNCLOSED_FENCE = "unclosed-fence": "A canvas block isn't closed.";
    EMPTY_CANVAS = "empty-canvas": "A canvas has no content.";
    BLOCK_TOO_LARGE = "block-too-large": "A canvas is larger than 256 KiB or nested more than 32 levels deep.";
}

/// A lint, which is an error where a segment expects it. See `rules/pages/channel-as-relationship.md`.
pub static CHANNEL_AS_RELATIONSHIP: Rule = Rule {
    name: "channel-as-relationship",
    level: Level::Warning,
    meaning: "A channel is used as a relationship type.",
    since: "0.1.0",
    renamed_from: &[],
};

rules! {
    /// Every error outside of a canvas: in settings, files, arguments and what mdBook sends.
    BOOK_ERRORS, Error:
    INVALID_SETTING = "invalid-setting": "A setting has a value that can't be used.";
    INVALID_FRAMEWORK = "invalid-framework": "A custom framework can't be drawn.";
    UNREADABLE_FILE = "unreadable-file": "A file can't be read.";
    UNWRITABLE_FILE = "unwritable-file": "A file can't be written.";
    INVALID_SUMMARY = "invalid-summary": "mdBook can't read the book's `SUMMARY.md`.";
    UNSUPPORTED_HOST = "unsupported-host": "The input isn't a book from a supported mdBook release.";
    INVALID_ARGUMENT = "invalid-argument": "A command can't use one of its arguments.";
}

rules! {
    /// Every note.
    NOTES, Note:
    UNRECOGNIZED_CANVAS = "unrecognized-canvas": "A code block looks like a canvas but isn't one.";
    FENCE_OPTIONS = "fence-options": "Words after `canvas` on the fence line are ignored.";
    INCLUDED_CANVAS = "included-canvas": "An included file contains a canvas that isn't drawn.";
    UNCHECKED_INCLUDE = "unchecked-include": "A canvas with an include is only checked by the build.";
    UNFILLED_VARIABLE = "unfilled-variable": "A canvas contains a placeholder that may be filled in too late.";
    LANGUAGE_WITHOUT_WORDS = "language-without-words": "The book's language isn't available, so labels are in English.";
    STYLESHEET_OUTDATED = "stylesheet-outdated": "The stylesheet is missing or from another release.";
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_slip_of_the_finger_has_a_nearest_word_and_another_word_has_none() {
        let markets = ["mass", "niche", "segmented"];
        assert_eq!(nearest("mas", markets), Some("mass"));
        assert_eq!(nearest("Segmentd", markets), Some("segmented"));
        assert_eq!(nearest("premium", markets), None);
        assert_eq!(nearest("", markets), None);
        assert_eq!(nearest(&"mass".repeat(1000), markets), None);
    }

    #[test]
    fn the_last_label_counts_the_places_that_have_none() {
        let rule = &UNKNOWN_KEY;
        let with = |places: usize| {
            (0..places).fold(
                Diagnostic::new(
                    rule,
                    Span::new(0, 1),
                    DiagnosticMessage::ListRules {
                        command: quote("x"),
                    },
                ),
                |d, n| d.label(Span::new(n, n + 1), DiagnosticMessage::FirstDefinedHere),
            )
        };
        for (places, labels, last) in [
            (1, 1, "first defined here"),
            (12, 12, "first defined here"),
            (13, 12, "first defined here (and 1 more)"),
            (22, 12, "first defined here (and 10 more)"),
            (1012, 12, "first defined here (and 1000 more)"),
        ] {
            let found = with(places);
            assert_eq!(found.labels.len(), labels, "{places}");
            let text = found.label_text(labels - 1).to_string();
            assert_eq!(text, last, "{places}");
        }
        assert_eq!(with(0).labels, []);
        let counted = with(2).count_unlabeled(0).count_unlabeled(5);
        assert_eq!(
            counted.label_text(1).to_string(),
            "first defined here (and 5 more)"
        );
    }
}
