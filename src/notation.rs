//! Every key of the notation, once: its name, what it accepts, and what it means in one line.
//!
//! Long because the notation is: the file holds tables, and next to no code.
//!
//! `resolve` reads by these tables, and so know unknown keys, wrong types and "did you mean" what
//! there is; whatever describes the notation to people or editors reads them too.

use std::borrow::Cow;

use crate::framework::Framework;
use crate::model::vocabulary::{
    AmountLevel, BusinessStage, ChannelKind, Css, CustomerValue, Goal, Guidance, KnownFocus,
    Market, Mechanism, Medium, Nature, OnError, Output, Owner, Phase, RelationshipType, Route,
    RuleSetting, SegmentKind, Status, View, Vocabulary,
};

/// A table of the notation.
#[derive(Debug)]
pub struct Table {
    /// What messages call one such table: "a segment".
    pub noun: &'static str,
    /// Its keys, in the order of the documentation.
    pub keys: Cow<'static, [Key]>,
    /// The keys that it cannot do without.
    pub required: &'static [&'static str],
}

/// One key.
#[derive(Debug, Clone, Copy)]
pub struct Key {
    /// The name as authors write it.
    pub name: &'static str,
    /// What may stand behind it.
    pub accepts: Accepts,
    /// What it means, in one line.
    pub meaning: &'static str,
}

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
    /// One or many products, relievers or creators: texts, or tables.
    Items,
    /// One or many jobs, pains or gains.
    NeedIds,
    /// One or many measures: texts, or tables.
    Metrics,
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
    /// One or many lines of a block: texts, or tables.
    BlockItems,
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

impl Table {
    /// The key of that name.
    pub fn key(&self, name: &str) -> Option<&Key> {
        self.keys.iter().find(|k| k.name == name)
    }

    /// Every key's name.
    pub fn names(&self) -> impl Iterator<Item = &'static str> {
        self.keys.iter().map(|k| k.name)
    }
}

impl Accepts {
    /// What to write, to stand after "write".
    pub fn advice(self) -> String {
        match self {
            Self::Text => "a text in quotes".into(),
            Self::Texts => "a text in quotes, or a list of them: [\"one\", \"two\"]".into(),
            Self::TextOrNumber => "a text in quotes, or a number".into(),
            Self::Flag => "true or false, without quotes".into(),
            Self::Id => "a name in quotes".into(),
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
            Self::Segments => "the id of a segment in quotes, or a list of them: [\"one\", \"two\"]".into(),
            Self::Channels => "the id of a channel in quotes, or a list of them: [\"one\", \"two\"]".into(),
            Self::Preferences => {
                "the id or the kind of a channel in quotes, or a list of them: [\"one\", \"two\"]".into()
            }
            Self::Propositions => {
                "the id of a proposition in quotes, or a list of them: [\"one\", \"two\"]".into()
            }
            Self::Phases => format!(
                "a list of phases such as [\"awareness\", \"purchase\"], or what happens in each: {{ awareness = \"how\" }}; the phases are {}",
                list(&Phase::words())
            ),
            Self::Needs => "each with an id of its own: { plan = \"Plan the week\" }".into(),
            Self::Items => {
                "a text in quotes, { name = \"…\", for = \"…\" }, or a list of them".into()
            }
            Self::NeedIds => "the id of a job, pain or gain in quotes, or a list of them".into(),
            Self::Metrics => {
                "a text in quotes, { name = \"…\", value = \"…\", target = \"…\" }, or a list of them".into()
            }
            Self::Comparison => format!("two of {}: [\"established\", \"planned\"]", list(&Status::words())),
            Self::SegmentTable => "a table: `[segments]` on a line of its own, and below it one line for each segment, such as buyers = \"Weekend buyers\"".into(),
            Self::PropositionTable => "a table: `[propositions]` on a line of its own, and below it one line for each proposition, such as core = \"What we promise\"".into(),
            Self::ChannelTable => "a table: `[channels]` on a line of its own, and below it one line for each channel, such as shop = \"own-store\"".into(),
            Self::RelationshipTable => "a table: `[relationships]` on a line of its own, and below it one line for each segment, such as buyers = \"self-service\"".into(),
            Self::BlockTable => "a table: `[blocks]` on a line of its own, and below it one line for each block, such as partners = [\"Cloud host\"]".into(),
            Self::BlockItems => "a text in quotes, { name = \"…\", for = \"…\" }, or a list of them".into(),
            Self::AllowTable => "a table: `[allow]` on a line of its own, and below it one line for each rule, such as phase-hole = \"We sell to resellers only.\"".into(),
            Self::TypeTable => "a table for each: `[preprocessor.canvas.types.concierge]` on a line of its own, and below it label = \"Concierge\" and like = \"dedicated\"".into(),
            Self::KindTable => "a table for each: `[preprocessor.canvas.kinds.kiosk]` on a line of its own, and below it label = \"Kiosk\" and like = \"own-store\"".into(),
            Self::WordTable => "a table: `[preprocessor.canvas.words]` on a line of its own, and below it one line for each word, such as relationships = \"How we stay in touch\"".into(),
            Self::RuleTable => format!(
                "a table: `[preprocessor.canvas.rules]` on a line of its own, and below it one line for each rule, such as phase-hole = \"deny\"; a rule is one of {}",
                list(&RuleSetting::words())
            ),
            Self::OutputTable => format!(
                "a table: `[preprocessor.canvas.output]` on a line of its own, and below it one line for each renderer, such as epub = \"markdown\"; an output is one of {}",
                list(&Output::words())
            ),
        }
    }
}

/// The relationship types as authors may write them, `other` included.
pub fn relationship_types() -> Vec<&'static str> {
    let mut words = RelationshipType::words();
    words.push(OTHER);
    words
}

/// The word for a relationship of the author's own.
pub const OTHER: &str = "other";

/// Words in backticks, with commas.
pub fn list(words: &[&str]) -> String {
    words
        .iter()
        .map(|w| crate::diagnostic::quoted(w))
        .collect::<Vec<_>>()
        .join(", ")
}

macro_rules! keys {
    ($($name:literal, $accepts:expr, $meaning:literal;)*) => {
        Cow::Borrowed(&[$(Key { name: $name, accepts: $accepts, meaning: $meaning }),*])
    };
}

use Accepts::*;

/// The keys before any table, and the tables.
pub static TOP: Table = Table {
    noun: "a canvas",
    keys: keys! {
        "id", Id, "names the model, so that other blocks of the book can use it";
        "title", Text, "shown above the tables; left out beside `use`, the model's own";
        "framework", Word(FRAMEWORKS), "the poster's layout, which `[blocks]` fills";
        "use", Id, "shows a model that is defined elsewhere in the book; which tables, of whom and with what under them, each block says for itself";
        "view", Words(Axis::of::<View>()), "which tables are shown, in which order; left out, the poster if there are `[blocks]`, the customer side if segments or propositions would stand in no other table, then each of relationships, channels and fit that has data";
        "only", Segments, "narrows every table to these segments";
        "compare", Comparison, "marks what is kept, added and ended between two states; what has no status is kept";
        "guidance", Word(Axis::of::<Guidance>()), "how much guidance text follows";
        "findings", Flag, "whether warnings and hints are shown on the page; left out, as the book has it, and not under a worksheet alone";
        "stage", Word(Axis::of::<BusinessStage>()), "the stage of the business";
        "metrics", Metrics, "how success is measured";
        "feedback", Texts, "how feedback and complaints are collected and answered";
        "segments", SegmentTable, "the groups of customers";
        "propositions", PropositionTable, "what is offered to them";
        "channels", ChannelTable, "how they are reached";
        "relationships", RelationshipTable, "how the business is in touch with each of them";
        "blocks", BlockTable, "the other blocks of the poster";
        "allow", AllowTable, "rules to silence, each with the reason";
    },
    required: &[],
};

/// The keys that may stand beside `use`.
pub const BESIDE_USE: &[&str] = &[
    "use", "view", "only", "compare", "title", "guidance", "findings",
];

/// The keys that are tables of a model: they make a canvas more than empty.
pub const MODEL_TABLES: &[&str] = &[
    "segments",
    "propositions",
    "channels",
    "relationships",
    "blocks",
];

/// The keys of a segment.
pub static SEGMENT: Table = Table {
    noun: "a segment",
    keys: keys! {
        "name", Text, "the shown name";
        "kind", Word(Axis::of::<SegmentKind>()), "people, businesses or public bodies";
        "market", Word(Axis::of::<Market>()), "the sort of market";
        "value", Word(Axis::of::<CustomerValue>()), "what such a customer is worth to the business";
        "expects", RelationshipTypes, "the types of relationship that these customers expect";
        "ideal", Text, "the ideal relationship in the customer's words";
        "traits", Texts, "demographics, behaviour, preferences";
        "prefers", Preferences, "the channels that these customers like best";
        "jobs", Needs, "what they want to get done";
        "pains", Needs, "what troubles them";
        "gains", Needs, "what they would be glad of";
        "note", Text, "a remark";
    },
    required: &[],
};

/// The keys of a proposition.
pub static PROPOSITION: Table = Table {
    noun: "a proposition",
    keys: keys! {
        "name", Text, "the shown name";
        "for", Segments, "the segments it is for";
        "focus", Foci, "what it is centred on";
        "products", Items, "products and services, each for a job";
        "relieves", Items, "what relieves pains";
        "creates", Items, "what creates gains";
        "note", Text, "a remark";
    },
    required: &[],
};

/// The keys of a product, a reliever or a creator.
pub static ITEM: Table = Table {
    noun: "a product, reliever or creator",
    keys: keys! {
        "name", Text, "what it is";
        "for", NeedIds, "the jobs, pains or gains it answers";
    },
    required: &["name"],
};

/// The keys of a channel.
pub static CHANNEL: Table = Table {
    noun: "a channel",
    keys: keys! {
        "name", Text, "the shown name";
        "kind", Word(Axis::of::<ChannelKind>()), "the kind, which sets owner, route and medium";
        "owner", Word(Axis::of::<Owner>()), "whose it is";
        "route", Word(Axis::of::<Route>()), "whether it leads straight to the customer";
        "medium", Word(Axis::of::<Medium>()), "online, offline or both";
        "phases", Phases, "the phases it serves";
        "for", Segments, "the segments it reaches; left out, all";
        "carries", Propositions, "the propositions it carries";
        "with", Text, "the partner's name";
        "cost", Amount, "what it costs";
        "margin", Amount, "what it leaves";
        "status", Word(Axis::of::<Status>()), "whether it is there yet; what is retired is shown only by `compare`";
        "hands-over-to", Channels, "the channels that customers go on to from here";
        "note", Text, "a remark";
    },
    required: &[],
};

/// The keys of a relationship.
pub static RELATIONSHIP: Table = Table {
    noun: "a relationship",
    keys: keys! {
        "type", RelationshipType, "what it is";
        "label", Text, "what you call it";
        "via", Channels, "the channels it goes through";
        "goal", Words(Axis::of::<Goal>()), "what it is for";
        "cost", Amount, "what it costs";
        "status", Word(Axis::of::<Status>()), "whether it is there yet; what is retired is shown only by `compare`";
        "staff", TextOrNumber, "how many people it takes";
        "rhythm", Text, "when, and how often";
        "data", Text, "what is known of the customer, for it to work";
        "input", Text, "what customers contribute";
        "mechanism", Words(Axis::of::<Mechanism>()), "by what it works";
        "nature", Word(Axis::of::<Nature>()), "a sale at a time, or over years";
        "note", Text, "a remark";
    },
    required: &["type"],
};

/// The keys of a measure of success.
pub static METRIC: Table = Table {
    noun: "a metric",
    keys: keys! {
        "name", Text, "what is measured";
        "value", TextOrNumber, "what it is now";
        "target", TextOrNumber, "what it should become";
    },
    required: &["name"],
};

/// The keys of a line in a block of the poster.
pub static BLOCK_ITEM: Table = Table {
    noun: "an item of a block",
    keys: keys! {
        "name", Text, "what it says";
        "for", Segments, "the segments it is for; left out, all";
    },
    required: &["name"],
};

/// The blocks of a framework's poster that are lists of lines.
pub fn blocks(framework: &'static Framework) -> Table {
    let keys = framework.lists().map(|block| Key {
        name: &block.id,
        accepts: BlockItems,
        meaning: &block.question,
    });
    Table {
        noun: "`[blocks]`",
        keys: keys.collect(),
        required: &[],
    }
}

/// Words that authors often write for a key.
static OFTEN: &[(&str, &str)] = &[
    ("age", "traits"),
    ("ages", "traits"),
    ("demographics", "traits"),
    ("partner", "with"),
    ("channel", "via"),
    ("channels", "via"),
    ("segment", "for"),
    ("segments", "for"),
    ("customers", "for"),
    ("proposition", "carries"),
    ("propositions", "carries"),
    ("price", "cost"),
    ("costs", "cost"),
    ("description", "note"),
    ("comment", "note"),
    ("title", "name"),
    ("kind", "type"),
    ("type", "kind"),
];

/// The key among `names` that a word is often written for.
pub fn meant(word: &str, names: &[&'static str]) -> Option<&'static str> {
    OFTEN
        .iter()
        .find(|(often, key)| *often == word && names.contains(key))
        .map(|(_, key)| *key)
}

/// Names that authors often write for a channel kind.
static OFTEN_KINDS: &[(&str, &str)] = &[
    ("telephone", "phone"),
    ("mobile", "phone"),
    ("hotline", "call-center"),
    ("mail", "email"),
    ("e-mail", "email"),
    ("site", "website"),
    ("web", "website"),
    ("webshop", "website"),
    ("online-shop", "website"),
    ("shop", "own-store"),
    ("store", "own-store"),
    ("market-stall", "pop-up-store"),
    ("stall", "pop-up-store"),
    ("facebook", "social"),
    ("instagram", "social"),
    ("linkedin", "social"),
    ("tiktok", "social"),
    ("youtube", "social"),
    ("social-media", "social"),
    ("whatsapp", "chat"),
    ("forum", "community-site"),
    ("community", "community-site"),
    ("yellow-pages", "directory"),
    ("phone-book", "directory"),
    ("amazon", "marketplace"),
    ("ebay", "marketplace"),
    ("ads", "advertising"),
    ("fair", "event"),
    ("trade-fair", "event"),
    ("sales", "sales-force"),
    ("dealer", "reseller"),
    ("wholesale", "wholesaler"),
];

/// The word of a set that a name is often written for.
pub fn often_for(axis: &str, folded: &str) -> Option<&'static str> {
    if axis != ChannelKind::AXIS {
        return None;
    }
    OFTEN_KINDS
        .iter()
        .find(|(often, _)| *often == folded)
        .map(|(_, kind)| *kind)
}

/// What `book.toml` may say under `[preprocessor.canvas]`.
pub static SETTINGS: Table = Table {
    noun: "`[preprocessor.canvas]`",
    keys: keys! {
        "on-error", Word(Axis::of::<OnError>()), "what an error does to the build";
        "guidance", Word(Axis::of::<Guidance>()), "how much guidance follows a canvas, unless it says otherwise";
        "findings", Flag, "whether warnings and hints are shown on the page, unless a canvas says otherwise";
        "language", Text, "the language of the words on the page; left out, the book's";
        "css", Word(Axis::of::<Css>()), "where the style of the tables comes from";
        "models", Text, "the folder of the model files, inside the book's";
        "rules", RuleTable, "what this book makes of the rules";
        "words", WordTable, "the book's own words in place of ours";
        "types", TypeTable, "the book's own relationship types";
        "kinds", KindTable, "the book's own channel kinds";
        "output", OutputTable, "what a renderer is given for each block; left out, HTML for `html`, Markdown for any other";
    },
    required: &[],
};

/// What `book.toml` says of a relationship type of its own.
pub static OWN_TYPE: Table = Table {
    noun: "a relationship type of the book's own",
    keys: keys! {
        "label", Text, "what readers see";
        "like", Word(Axis::of::<RelationshipType>()), "the type that it counts as, for every rule, its level and its guidance";
        "card", Text, "what it is: guidance says this first";
    },
    required: &["label", "like"],
};

/// What `book.toml` says of a channel kind of its own.
pub static OWN_KIND: Table = Table {
    noun: "a channel kind of the book's own",
    keys: keys! {
        "label", Text, "what readers see";
        "like", Word(Axis::of::<ChannelKind>()), "the kind that it counts as, for every rule, its owner, its route and its medium";
        "card", Text, "what it is: guidance says this first";
    },
    required: &["label", "like"],
};

/// The keys of a preprocessor that are mdBook's own.
pub const HOST_SETTINGS: &[&str] = &[
    "command",
    "before",
    "after",
    "renderers",
    "renderer",
    "optional",
];

/// The longest text of a block, in bytes.
pub const LONGEST_BLOCK: usize = 256 * 1024;

/// The deepest nesting of a block, lists and tables counted together.
pub const DEEPEST_BLOCK: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;
    #[test]
    fn names_are_unique_and_the_lists_of_names_agree_with_the_tables() {
        for table in [
            &TOP,
            &SEGMENT,
            &PROPOSITION,
            &ITEM,
            &CHANNEL,
            &RELATIONSHIP,
            &METRIC,
            &BLOCK_ITEM,
            &SETTINGS,
            &OWN_TYPE,
            &OWN_KIND,
        ] {
            let mut names: Vec<_> = table.names().collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{}", table.noun);
        }
        for name in BESIDE_USE.iter().chain(MODEL_TABLES) {
            assert!(TOP.key(name).is_some(), "{name}");
        }
    }
}
