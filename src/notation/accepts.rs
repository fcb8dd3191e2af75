//! What a key accepts, as plain data: from it come the advice in messages, the reference and the schema.

use super::{Table, list, relationship_types};
use crate::framework::Framework;
use crate::message::language::KNOWN;
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
    /// What the set is called.
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
            name: V::AXIS,
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
    /// What to write, to stand after "write".
    pub fn advice(self) -> String {
        match self {
            Self::Text => "a text in quotes".into(),
            Self::Texts => "a text in quotes, or a list of them: [\"one\", \"two\"]".into(),
            Self::TextOrNumber => "a text in quotes, or a number".into(),
            Self::Flag => "true or false, without quotes".into(),
            Self::Id => "a name in quotes".into(),
            Self::Language => format!("one of {}, in quotes", list(KNOWN)),
            Self::Word(axis) => format!("one of {}, in quotes", list(&(axis.words)())),
            Self::Words(axis) => format!(
                "one of {}, in quotes, or a list of them: [\"…\", \"…\"]",
                list(&(axis.words)())
            ),
            Self::RelationshipType => {
                format!("one of {}, in quotes", list(&relationship_types()))
            }
            Self::RelationshipTypes => format!(
                "one of {}, in quotes, or a list of them: [\"…\", \"…\"]",
                list(&RelationshipType::words())
            ),
            Self::Amount => format!(
                "one of {} or a text of your own, in quotes, or a number",
                list(&AmountLevel::words())
            ),
            Self::Foci => format!(
                "one of {} or a word of your own, in quotes, or a list of them",
                list(&KnownFocus::words())
            ),
            Self::TextOrDate => "a text in quotes, or a date such as 2026-01-31".into(),
            Self::LineTargets => {
                "the id of a segment or a proposition in quotes, or a list of them: [\"one\", \"two\"]".into()
            }
            Self::Segments => "the id of a segment in quotes, or a list of them: [\"one\", \"two\"]".into(),
            Self::Channels => "the id of a channel in quotes, or a list of them: [\"one\", \"two\"]".into(),
            Self::Preferences => {
                "the id or the kind of a channel in quotes, or a list of them: [\"one\", \"two\"]".into()
            }
            Self::Propositions => {
                "the id of a proposition in quotes, or a list of them: [\"one\", \"two\"]".into()
            }
            Self::Phases => format!(
                "a list of phases such as [\"awareness\", \"purchase\"], or what happens in each: {{ awareness = \"how\" }}; the phases are {}, or for several {}",
                list(&Phase::words()),
                list(&SaleStage::words())
            ),
            Self::Needs => "a list of texts, or each with an id of its own: { plan = \"Plan the week\" }".into(),
            Self::Records(table) => {
                let keys = table.names().take(3).map(|key| format!("{key} = \"…\""));
                let keys = keys.collect::<Vec<_>>().join(", ");
                format!("a text in quotes, {{ {keys} }}, or a list of them")
            }
            Self::Tables(table) => {
                let keys = table.keys.iter().filter(|key| key.is_required);
                let keys = keys.map(|key| key.example()).collect::<Vec<_>>().join(", ");
                format!("a list of tables: `[[blocks]]` on a line of its own for each, and below it {keys}")
            }
            Self::GridNumber => "a whole number from 1 to 24".into(),
            Self::NeedIds => "the id of a job, pain or gain in quotes, or a list of them".into(),
            Self::Comparison => format!("two of {}: [\"established\", \"planned\"]", list(&Status::words())),
            Self::SegmentTable => "a table: `[segments]` on a line of its own, and below it one line for each segment, such as buyers = \"Weekend buyers\"".into(),
            Self::PropositionTable => "a table: `[propositions]` on a line of its own, and below it one line for each proposition, such as core = \"What we promise\"".into(),
            Self::ChannelTable => "a table: `[channels]` on a line of its own, and below it one line for each channel, such as shop = \"own-store\", or in your own words: stall = \"The stall on the square\"".into(),
            Self::RelationshipTable => "a table: `[relationships]` on a line of its own, and below it one line for each segment, such as buyers = \"self-service\"; all = \"self-service\" is for every segment, and letters = { type = \"automated\", for = [\"buyers\", \"sellers\"] } for some".into(),
            Self::BlockTable => "a table: `[blocks]` on a line of its own, and below it one line for each block, such as partners = [\"Cloud host\"]".into(),
            Self::AllowTable => "a table: `[allow]` on a line of its own, and below it one line for each rule, such as phase-gap = \"We sell to resellers only.\"".into(),
            Self::TypeTable => "a table for each: `[preprocessor.canvas.types.concierge]` on a line of its own, and below it label = \"Concierge\" and like = \"dedicated\"".into(),
            Self::KindTable => "a table for each: `[preprocessor.canvas.kinds.kiosk]` on a line of its own, and below it label = \"Kiosk\" and like = \"own-store\"".into(),
            Self::WordTable => "a table: `[preprocessor.canvas.words]` on a line of its own, and below it one line for each word, such as relationships = \"How we stay in touch\"".into(),
            Self::RuleTable => format!(
                "a table: `[preprocessor.canvas.rules]` on a line of its own, and below it one line for each rule, such as phase-gap = \"deny\"; a rule is one of {}",
                list(&RuleSetting::words())
            ),
            Self::OutputTable => format!(
                "a table: `[preprocessor.canvas.output]` on a line of its own, and below it one line for each renderer, such as epub = \"markdown\"; an output is one of {}",
                list(&Output::words())
            ),
        }
    }

    /// Whether a value looks like what a key of the canvas itself accepts, so that such a line below
    /// a header by mistake can be told from an entry of that section.
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
