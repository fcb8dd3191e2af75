//! What a key accepts, as plain data: from it come the advice in messages, the reference and the schema.

use super::messages::{AcceptsMessage, NotationMessage};
use super::{Table, relationship_types};
use crate::framework::Framework;
use crate::message::language::KNOWN;
use crate::message::{Part, literal, quote, quote_all, quote_any};
use crate::toml_ast::Kind;
use crate::vocabulary::{
    AmountLevel, KnownFocus, Output, Phase, RelationshipType, RuleSetting, SaleStage, Status,
    Vocabulary, fold,
};

/// What a key accepts.
#[derive(Debug, Clone, Copy)]
pub enum Accepts {
    /// A text.
    Text,
    /// One or many texts.
    Texts,
    /// A text or a number, shown as written.
    TextOrNumber,
    /// `true` or `false`.
    Flag,
    /// The name of a model.
    Id,
    /// The tag of a language that has labels.
    Language,
    /// One word of a set.
    Word(Axis),
    /// One or many words of a set.
    Words(Axis),
    /// A relationship type, or `other`.
    RelationshipType,
    /// One or many relationship types.
    RelationshipTypes,
    /// `low`, `medium`, `high`, free text or a number.
    Amount,
    /// One or many foci: three known words, or free ones.
    Foci,
    /// A text or a date.
    TextOrDate,
    /// One or many segments or propositions.
    LineTargets,
    /// One or many segments.
    Segments,
    /// One or many channels.
    Channels,
    /// One or many channels or channel kinds.
    Preferences,
    /// One or many propositions.
    Propositions,
    /// A list of phases, or a table `phase = "how"`.
    Phases,
    /// A table `id = "text"`.
    Needs,
    /// One or many things with keys of their own, a text for one of which only the name is given.
    Records(&'static Table),
    /// One or many tables.
    Tables(&'static Table),
    /// A whole number from 1 to 24.
    GridNumber,
    /// One or many jobs, pains or gains.
    NeedIds,
    /// Two different states.
    Comparison,
    /// A table of segments by id.
    SegmentTable,
    /// A table of propositions by id.
    PropositionTable,
    /// A table of channels by id.
    ChannelTable,
    /// A table of relationships by segment.
    RelationshipTable,
    /// The poster's plain blocks.
    BlockTable,
    /// A table `rule = "reason"`.
    AllowTable,
    /// A table `rule = "deny"`.
    RuleTable,
    /// A table of words, each a text.
    WordTable,
    /// A table `renderer = "markdown"`.
    OutputTable,
    /// A table of the book's own relationship types.
    TypeTable,
    /// A table of the book's own channel kinds.
    KindTable,
}

/// A closed set of words, without its type.
#[derive(Debug, Clone, Copy)]
pub struct Axis {
    /// What the set is called: the word by which the message `unknown-value` names it.
    pub name: &'static str,
    /// Its canonical words.
    pub words: fn() -> Vec<&'static str>,
    /// Its words and their aliases.
    pub spellings: fn() -> Vec<&'static str>,
}

impl Axis {
    /// The words of a vocabulary.
    pub const fn of<V: Vocabulary>() -> Self {
        Self {
            name: V::SECTION,
            words: V::words,
            spellings: V::spellings,
        }
    }
}

/// The frameworks: a set of words that grows by a file.
pub const FRAMEWORKS: Axis = Axis {
    name: "framework",
    words: Framework::names,
    spellings: Framework::spellings,
};

impl Accepts {
    /// What it accepts in words: "text", "the ids of one or more channels".
    pub fn described(self) -> AcceptsMessage {
        use AcceptsMessage as Says;
        match self {
            Self::Text => Says::AcceptsText,
            Self::Texts => Says::AcceptsTexts,
            Self::TextOrNumber => Says::AcceptsTextOrNumber,
            Self::Flag => Says::AcceptsFlag,
            Self::Id => Says::AcceptsName,
            Self::Language => word(KNOWN.to_vec()),
            Self::Word(axis) => word((axis.words)()),
            Self::Words(axis) => several_words((axis.words)()),
            Self::RelationshipType => word(relationship_types()),
            Self::RelationshipTypes => several_words(RelationshipType::words()),
            Self::Amount => Says::AcceptsAmount {
                words: quote_any(AmountLevel::words()),
            },
            Self::Foci => Says::AcceptsFoci {
                words: quote_all(KnownFocus::words()),
            },
            Self::TextOrDate => Says::AcceptsTextOrDate {
                date: literal("2026-01-31"),
            },
            Self::LineTargets => ids("segment-or-proposition"),
            Self::Segments => ids("segment"),
            Self::Channels => ids("channel"),
            Self::Preferences => ids("channel-or-kind"),
            Self::Propositions => ids("proposition"),
            Self::NeedIds => ids("need"),
            Self::Phases => Says::AcceptsPhases {
                list: literal("[\"awareness\", \"purchase\"]"),
                section: literal("{ awareness = \"how\" }"),
                phases: quote_all(Phase::words()),
                stages: quote_all(SaleStage::words()),
            },
            Self::Needs => Says::AcceptsNeeds {
                section: literal("{ plan = \"Plan the week\" }"),
            },
            Self::Records(table) => {
                let keys = table.names().take(3).map(|key| format!("{key} = \"…\""));
                let keys = keys.collect::<Vec<_>>().join(", ");
                Says::AcceptsRecords {
                    record: literal(format!("{{ {keys} }}")),
                }
            }
            Self::Tables(table) => {
                let keys = table.keys.iter().filter(|key| key.is_required);
                Says::AcceptsTables {
                    header: quote("[[blocks]]"),
                    keys: Part::All(keys.map(|key| literal(key.example())).collect()),
                }
            }
            Self::GridNumber => Says::AcceptsGridNumber {
                last: literal("24"),
            },
            Self::Comparison => Says::AcceptsTwoOf {
                words: quote_all(Status::words()),
                list: literal("[\"established\", \"planned\"]"),
            },
            Self::SegmentTable => section("[segments]", &["buyers = \"Weekend buyers\""]),
            Self::PropositionTable => section("[propositions]", &["core = \"What we promise\""]),
            Self::ChannelTable => section(
                "[channels]",
                &[
                    "shop = \"own-store\"",
                    "stall = \"The stall on the square\"",
                ],
            ),
            Self::RelationshipTable => Says::AcceptsRelationships {
                header: quote("[relationships]"),
                line: literal("buyers = \"self-service\""),
                all: literal("all = \"self-service\""),
                some: literal(
                    "letters = { type = \"automated\", for = [\"buyers\", \"sellers\"] }",
                ),
            },
            Self::BlockTable => section("[blocks]", &["partners = [\"Cloud host\"]"]),
            Self::AllowTable => section("[allow]", &["phase-gap = \"We sell to resellers only.\""]),
            Self::WordTable => section(
                "[preprocessor.canvas.words]",
                &["relationships = \"How we stay in touch\""],
            ),
            Self::TypeTable => section_each(
                "[preprocessor.canvas.types.concierge]",
                &["label = \"Concierge\"", "like = \"dedicated\""],
            ),
            Self::KindTable => section_each(
                "[preprocessor.canvas.kinds.kiosk]",
                &["label = \"Kiosk\"", "like = \"own-store\""],
            ),
            Self::RuleTable => words_by_name(
                "[preprocessor.canvas.rules]",
                "phase-gap = \"deny\"",
                RuleSetting::words(),
            ),
            Self::OutputTable => words_by_name(
                "[preprocessor.canvas.output]",
                "epub = \"markdown\"",
                Output::words(),
            ),
        }
    }

    /// What to write in place of a value of the wrong type.
    pub(crate) fn help(self) -> NotationMessage {
        let value = self.described().into();
        match self {
            Self::Text
            | Self::TextOrNumber
            | Self::Id
            | Self::Language
            | Self::Word(_)
            | Self::RelationshipType
            | Self::Amount
            | Self::TextOrDate => NotationMessage::WriteValueInQuotes { value },
            Self::Texts
            | Self::Words(_)
            | Self::RelationshipTypes
            | Self::Foci
            | Self::LineTargets
            | Self::Segments
            | Self::Channels
            | Self::Preferences
            | Self::Propositions
            | Self::NeedIds => NotationMessage::WriteValuesInQuotes {
                value,
                list: literal("[\"…\", \"…\"]"),
            },
            Self::Flag => NotationMessage::WriteValueWithoutQuotes { value },
            Self::Phases
            | Self::Needs
            | Self::Records(_)
            | Self::Tables(_)
            | Self::GridNumber
            | Self::Comparison
            | Self::SegmentTable
            | Self::PropositionTable
            | Self::ChannelTable
            | Self::RelationshipTable
            | Self::BlockTable
            | Self::AllowTable
            | Self::RuleTable
            | Self::WordTable
            | Self::OutputTable
            | Self::TypeTable
            | Self::KindTable => NotationMessage::WriteValue { value },
        }
    }

    /// Whether a value looks like what a key of the canvas itself accepts. This distinguishes such a
    /// line below a header from an entry of that section.
    pub(crate) fn fits(self, value: &Kind<'_>) -> bool {
        let text = |v: &Kind<'_>| matches!(v, Kind::String(_));
        let word = |v: &Kind<'_>, axis: Axis| match v {
            Kind::String(s) => (axis.spellings)().contains(&&*fold(s)),
            _ => false,
        };
        let record = |v: &Kind<'_>, of: &Table| match v {
            Kind::Table(table) => table.keys().all(|k| of.key(k.get_ref()).is_some()),
            v => text(v),
        };
        let all = |one: &dyn Fn(&Kind<'_>) -> bool| match value {
            Kind::Array(list) => list.iter().all(|v| one(v.get_ref())),
            v => one(v),
        };
        match self {
            Self::Text | Self::Id | Self::Language => text(value),
            Self::Texts | Self::Segments | Self::Comparison => all(&text),
            Self::Records(table) => all(&|v| record(v, table)),
            Self::Flag => matches!(value, Kind::Boolean(_)),
            Self::TextOrDate => text(value) || matches!(value, Kind::Datetime(_)),
            Self::TextOrNumber => text(value) || matches!(value, Kind::Integer(_) | Kind::Float(_)),
            Self::Word(axis) => word(value, axis),
            Self::Words(axis) => all(&|v| word(v, axis)),
            // No key of the canvas itself accepts the rest.
            Self::LineTargets
            | Self::Tables(_)
            | Self::GridNumber
            | Self::RelationshipType
            | Self::RelationshipTypes
            | Self::Amount
            | Self::Foci
            | Self::Channels
            | Self::Preferences
            | Self::Propositions
            | Self::Phases
            | Self::Needs
            | Self::NeedIds
            | Self::SegmentTable
            | Self::PropositionTable
            | Self::ChannelTable
            | Self::RelationshipTable
            | Self::BlockTable
            | Self::AllowTable
            | Self::RuleTable
            | Self::WordTable
            | Self::OutputTable
            | Self::TypeTable
            | Self::KindTable => false,
        }
    }
}

fn word(words: Vec<&str>) -> AcceptsMessage {
    AcceptsMessage::AcceptsWord {
        words: quote_any(words),
    }
}

fn several_words(words: Vec<&str>) -> AcceptsMessage {
    AcceptsMessage::AcceptsWords {
        words: quote_all(words),
    }
}

fn ids(target: &str) -> AcceptsMessage {
    AcceptsMessage::AcceptsIds {
        target: literal(target),
    }
}

fn section(header: &str, lines: &[&str]) -> AcceptsMessage {
    AcceptsMessage::AcceptsSection {
        header: quote(header),
        line: Part::Any(lines.iter().copied().map(literal).collect()),
    }
}

fn section_each(header: &str, lines: &[&str]) -> AcceptsMessage {
    AcceptsMessage::AcceptsSectionEach {
        header: quote(header),
        lines: Part::All(lines.iter().copied().map(literal).collect()),
    }
}

fn words_by_name(header: &str, line: &str, words: Vec<&str>) -> AcceptsMessage {
    AcceptsMessage::AcceptsWordsByName {
        header: quote(header),
        line: literal(line),
        words: quote_any(words),
    }
}
