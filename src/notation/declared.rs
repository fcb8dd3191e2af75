//! What sections declare: the ids that references can point to.

use super::Accepts;
use crate::diagnostic::{self as rule, Rule};
use crate::ids::Names;
use crate::toml_ast::{Kind, Value};
use crate::vocabulary::fold;

/// What a reference can point to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Target {
    Segment,
    Channel,
    Proposition,
}

impl Target {
    /// What one is called in the language files, where a message chooses by it.
    pub(crate) fn noun(self) -> &'static str {
        match self {
            Self::Segment => "segment",
            Self::Channel => "channel",
            Self::Proposition => "proposition",
        }
    }

    /// The name of the section that declares them.
    pub(crate) fn section(self) -> &'static str {
        match self {
            Self::Segment => "segments",
            Self::Channel => "channels",
            Self::Proposition => "propositions",
        }
    }

    pub(super) fn rule(self) -> &'static Rule {
        match self {
            Self::Segment => &rule::UNKNOWN_SEGMENT,
            Self::Channel => &rule::UNKNOWN_CHANNEL,
            Self::Proposition => &rule::UNKNOWN_PROPOSITION,
        }
    }

    pub(super) const fn accepts(self) -> Accepts {
        match self {
            Self::Segment => Accepts::Segments,
            Self::Channel => Accepts::Channels,
            Self::Proposition => Accepts::Propositions,
        }
    }
}

/// A thing that a reference can point to.
pub(crate) trait Targeted: 'static {
    const TARGET: Target;
}

/// The ids that a section declares, and whether references to it can be checked.
#[derive(Debug)]
pub(crate) struct Declared<'t> {
    pub(crate) names: Names<'t>,
    pub(crate) section: SectionState,
    /// What is written for each id, in the order of the ids.
    pub(crate) values: Vec<&'t Value<'t>>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum SectionState {
    /// It is there.
    Given,
    /// It is not there.
    Absent,
    /// It is misspelled or of the wrong type: references to it are not checked.
    Unreadable,
}

impl<'t> Declared<'t> {
    /// The first ids that are shown by this name, or are of this kind.
    pub(super) fn called(&self, name: &str) -> Vec<&'t str> {
        const MOST: usize = 12;
        let wanted = fold(name);
        let is_text = |v: &Value<'_>| matches!(v.get_ref(), Kind::String(s) if fold(s) == wanted);
        let ids = self.names.texts().zip(&self.values);
        let called = ids.filter(|(_, value)| match value.get_ref() {
            Kind::Table(table) => {
                let mut said = ["name", "kind"].into_iter();
                said.any(|key| table.get(key).is_some_and(is_text))
            }
            _ => is_text(value),
        });
        called.map(|(id, _)| id).take(MOST).collect()
    }

    /// Nothing, until the section is read.
    pub(crate) fn absent() -> Self {
        Self {
            names: Names::default(),
            section: SectionState::Absent,
            values: Vec::new(),
        }
    }
}
