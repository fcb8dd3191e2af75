//! Rules as data: their names and levels, those that were retired, and the steps of a folded finding.

use super::{DiagnosticMessage, Level};
use crate::message::{Message, Part, literal};
use crate::text::Span;

/// One rule: its name reads well after "allow".
#[derive(Debug, PartialEq, Eq)]
pub struct Rule {
    /// The kebab-case name.
    pub name: &'static str,
    /// The level it has unless a book says otherwise.
    pub level: Level,
    /// What it reports, as a sentence.
    pub meaning: &'static str,
    /// The release that brought it.
    pub since: &'static str,
    /// Names that it had before. They are still understood wherever a rule is named.
    pub renamed_from: &'static [&'static str],
}

impl Rule {
    /// Whether this is the rule's name, or one that it had before.
    pub fn is_called(&self, name: &str) -> bool {
        self.name == name || self.renamed_from.contains(&name)
    }
}

/// One step of a folded finding.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// The rule that asks for it.
    pub rule: &'static Rule,
    /// Where to begin.
    pub span: Span,
    /// What is missing.
    pub message: Message,
    /// What to do, one entry a piece of advice.
    pub help: Vec<Message>,
}

impl Step {
    /// The step as one line of advice.
    pub fn as_help(&self) -> Message {
        let help = self.help.iter().cloned().map(Part::from).collect();
        DiagnosticMessage::StepAsHelp {
            rule: literal(self.rule.name),
            message: self.message.clone().into(),
            help: Part::Sentences(help),
        }
        .into()
    }
}

/// A rule that is no longer there. Its name is still understood, and does nothing.
#[derive(Debug)]
pub struct Retired {
    /// The name that it had.
    pub name: &'static str,
    /// The release that took it away.
    pub since: &'static str,
    /// Why, as a sentence.
    pub why: DiagnosticMessage,
}

/// Every rule that was retired.
pub static RETIRED: &[Retired] = &[Retired {
    name: "proposition-without-segment",
    since: "0.1.0",
    why: DiagnosticMessage::UnassignedIsForEveryone,
}];
