//! The whole canvas, and what a block asks to be shown of it.

mod own_words;
mod relationships;

pub use own_words::{OwnWords, Unsorted};
pub use relationships::Relationships;

use relationships::in_order;
use std::borrow::Cow;
use std::sync::OnceLock;

use super::channel::Channel;
use super::proposition::Proposition;
use super::relationship::Relationship;
use super::segment::Segment;
use super::targets::LineTargets;
use crate::framework::SharedFramework;
use crate::ids::{Id, Things};
use crate::notation::{
    Accepts, DateText, Export, ExportNames, Field, Figure, Json, Key, Notation, PageLanguage,
    Reader, Table, record, table,
};
use crate::text::{Span, Spanned};
use crate::toml_ast::Kind;
use crate::vocabulary::{BusinessStage, CustomerBase, Evidence, Guidance, Status, View};

/// A business model, as far as this tool knows one.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Canvas {
    /// What is written of the business as a whole.
    pub facts: Facts,
    /// Whether the segments have a section of their own, and aren't just keys of the relationships.
    pub segments_declared: bool,
    /// The customer segments.
    pub segments: Things<Segment>,
    /// What it offers.
    pub propositions: Things<Proposition>,
    /// How it reaches them.
    pub channels: Things<Channel>,
    /// Which channels reach which segments.
    pub reach: Reach,
    /// How it is in touch with them.
    pub relationships: Relationships,
    /// The poster's layout.
    pub framework: SharedFramework,
    /// The lines of the poster's blocks by the id of the block, in written order.
    pub blocks: Vec<(String, Vec<BlockItem>)>,
    /// Texts in the short form that are the author's own words.
    pub own_words: OwnWords,
    /// Rules that the author silences, with the reasons.
    pub allow: Vec<Allowance>,
    /// Every text of the model as it was written, in the order of the text.
    pub texts: Texts,
}

record! {
    /// What is written of the business as a whole.
    #[derive(Default)]
    pub struct Facts: "canvas";
    keys {
        /// layout of the canvas overview, and the building blocks in `[blocks]` (default: `bmc`, the Business Model Canvas)
        framework: Option<SharedFramework>,
        /// stage of the business
        stage: Option<BusinessStage>,
        /// type of market for the whole customer base
        market: Option<CustomerBase>,
        /// date of this version
        date: Option<DateText>,
        /// version of the canvas
        version: Option<Figure>,
        /// who made the canvas
        by: Vec<String>,
        /// a remark for your readers, shown below the tables
        note: Option<String>,
        /// where the content of the canvas comes from
        source: Option<String>,
        /// how you measure success
        metrics: Vec<Metric>,
        /// how you collect and respond to feedback and complaints
        feedback: Vec<String>,
    }
}

record! {
    /// A measure of success.
    pub struct Metric: "metric";
    keys {
        /// name of the metric (required)
        name: String,
        /// current value
        value: Option<Figure>,
        /// target value
        target: Option<Figure>,
        /// established, planned, or retired (a retired metric appears only with `compare`)
        status: Option<Status>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
    }
}

impl Notation for Metric {
    const ACCEPTS: Accepts = Accepts::Records(Metric::TABLE);
    const LIST: Accepts = Accepts::Records(Metric::TABLE);

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let short = |name: Spanned<String>| Self {
            name: name.value,
            value: None,
            target: None,
            status: None,
            evidence: None,
            source: None,
        };
        cx.text_or_record(field, Self::TABLE, short, |cx, fields| {
            Self::read(cx, fields)
        })
    }
}

impl Export for Metric {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        Some(Json::Object(self.export_keys(names)))
    }
}

record! {
    /// A line in one of the poster's plain blocks.
    pub struct BlockItem: "block-item";
    keys {
        /// text of the item (required)
        name: Spanned<String>,
        /// segments or value propositions it's for, or `all` (default: `all`)
        serves: Option<LineTargets> = "for",
        /// a remark for your readers
        note: Option<String>,
        /// established, planned, or retired (retired entries appear only with `compare`)
        status: Option<Status>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
    }
    derived {
        /// The segments it is for, by itself or by its propositions; nothing where it is for everyone.
        audience: Option<Vec<Id<Segment>>>,
    }
}

impl Notation for BlockItem {
    const ACCEPTS: Accepts = Accepts::Records(BlockItem::TABLE);
    const LIST: Accepts = Accepts::Records(BlockItem::TABLE);

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let short = |name| Self {
            name,
            serves: None,
            note: None,
            status: None,
            evidence: None,
            source: None,
            audience: None,
        };
        cx.text_or_record(field, Self::TABLE, short, |cx, fields| {
            Self::read(cx, fields)
        })
    }
}

/// The sections of a canvas: tables of things by id, of lines by block, of reasons by rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Section {
    /// `[segments]`
    Segments,
    /// `[propositions]`
    Propositions,
    /// `[channels]`
    Channels,
    /// `[relationships]`
    Relationships,
    /// `[blocks]`
    Blocks,
    /// `[allow]`
    Allow,
}

impl Section {
    /// Every section, in the order of the reference.
    pub const ALL: &'static [Self] = &[
        Self::Segments,
        Self::Propositions,
        Self::Channels,
        Self::Relationships,
        Self::Blocks,
        Self::Allow,
    ];

    /// The key of the section.
    pub fn key(self) -> Key {
        match self {
            Self::Segments => Key::optional("segments", Accepts::SegmentTable, "customer segments")
                .with_aliases(&["customer-segments"]),
            Self::Propositions => Key::optional(
                "propositions",
                Accepts::PropositionTable,
                "value propositions",
            )
            .with_aliases(&["value-propositions"]),
            Self::Channels => Key::optional("channels", Accepts::ChannelTable, "channels"),
            Self::Relationships => Key::optional(
                "relationships",
                Accepts::RelationshipTable,
                "customer relationships, by segment",
            )
            .with_aliases(&["customer-relationships"]),
            Self::Blocks => Key::optional(
                "blocks",
                Accepts::BlockTable,
                "the remaining building blocks",
            ),
            Self::Allow => Key::optional(
                "allow",
                Accepts::AllowTable,
                "checks to turn off, each with a reason",
            ),
        }
    }

    /// Whether an entry in the section makes a canvas more than empty.
    pub fn is_model(self) -> bool {
        match self {
            Self::Segments
            | Self::Propositions
            | Self::Channels
            | Self::Relationships
            | Self::Blocks => true,
            Self::Allow => false,
        }
    }
}

table! {
    /// Which model a canvas is, or shows.
    pub struct Head: "canvas";
    keys {
        /// name of this model, so other canvases can show it with `use`
        id: Option<ModelName>,
        /// show a model defined elsewhere in the book (`view`, `only`, `guidance`, and `findings` apply to this canvas alone)
        used: Option<ModelName> = "use",
    }
}

/// A rule that the author silences for this canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Allowance {
    /// The rule's name.
    pub rule: Spanned<&'static str>,
    /// Whether it is called by the name it has now, or by one it had.
    pub called: RuleName,
    /// Why.
    pub reason: String,
}

/// Which name of a rule an author wrote.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RuleName {
    /// The one it has.
    Present,
    /// One that it had, or that of a rule that was retired.
    Former,
}

impl Canvas {
    /// The relationships of a segment, in written order.
    pub fn relationships_of(&self, segment: Id<Segment>) -> impl Iterator<Item = &Relationship> {
        self.relationships.of(segment)
    }

    /// Whether what is for these segments counts still: not if each of them has ended.
    fn any_counts(&self, segments: &[Id<Segment>]) -> bool {
        let lives = |id: &Id<Segment>| self.segments[*id].status != Some(Status::Retired);
        let is_everyone = segments.len() == self.segments.len();
        segments.is_empty() || is_everyone || segments.iter().any(lives)
    }

    /// Whether a relationship counts still: neither it nor its segment has ended.
    pub fn counts_relationship(&self, relationship: &Relationship) -> bool {
        relationship.status != Some(Status::Retired) && self.any_counts(&relationship.segments)
    }

    /// Whether a channel counts still: it has not ended, nor has everyone it is for.
    pub fn counts_channel(&self, channel: &Channel) -> bool {
        channel.status != Some(Status::Retired) && self.any_counts(&channel.serves)
    }

    /// Whether a proposition counts still: it has not ended, nor has everyone it is for.
    pub fn counts_proposition(&self, proposition: &Proposition) -> bool {
        proposition.status != Some(Status::Retired) && self.any_counts(proposition.audience.known())
    }

    /// The channels that reach a segment, in written order.
    pub fn channels_of(
        &self,
        segment: Id<Segment>,
    ) -> impl Iterator<Item = (Id<Channel>, &Channel)> {
        let channels = in_order(&self.reach.all, self.reach.some(segment));
        channels.map(|id| (*id, &self.channels[*id]))
    }
}

/// Which channels reach each segment, so that asking for them costs no search through the others.
/// Those that reach all of them, as most do, are here once.
#[derive(Debug, Default)]
pub struct Reach {
    all: Vec<Id<Channel>>,
    /// By the place of the segment.
    some: Vec<Vec<Id<Channel>>>,
}

impl Reach {
    /// What the channels of a canvas with so many segments say.
    pub fn new(channels: &Things<Channel>, segments: usize) -> Self {
        let mut reach = Self {
            all: Vec::new(),
            some: vec![Vec::new(); segments],
        };
        for (id, channel) in channels.with_ids() {
            if channel.serves.len() == segments {
                reach.all.push(id);
                continue;
            }
            for segment in channel.serves.iter() {
                if let Some(channels) = reach.some.get_mut(segment.index()) {
                    channels.push(id);
                }
            }
        }
        reach
    }

    fn some(&self, segment: Id<Segment>) -> &[Id<Channel>] {
        self.some
            .get(segment.index())
            .map(Vec::as_slice)
            .unwrap_or_default()
    }
}

/// Texts with their places, one below the other in one piece of memory: a canvas has many, and
/// they are only looked through.
#[derive(Debug, Default)]
pub struct Texts {
    all: String,
    /// Where each begins in `all`, and where it is in the file.
    places: Vec<(usize, Span)>,
}

impl Texts {
    /// These texts.
    pub fn new(texts: &[Spanned<&str>]) -> Self {
        let length = texts.iter().map(|text| text.value.len() + 1).sum();
        let mut all = String::with_capacity(length);
        let places = texts.iter().map(|text| {
            let start = all.len();
            all.push_str(text.value);
            all.push('\n');
            (start, text.span)
        });
        let places = places.collect();
        Self { all, places }
    }

    /// All of them, each on lines of its own.
    pub fn all(&self) -> &str {
        &self.all
    }

    /// The texts and their places.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Span)> {
        let starts = self.places.iter().map(|(start, _)| *start);
        let ends = starts.skip(1).chain([self.all.len()]);
        let places = self.places.iter().zip(ends);
        places.map(|((start, span), end)| (&self.all[*start..end - 1], *span))
    }
}

/// What a block, or a model file, comes to.
#[derive(Debug)]
pub struct Entry {
    /// The name of the model for the rest of the book.
    pub id: Option<Spanned<String>>,
    /// The model, or where it is to be found.
    pub content: Content,
    /// What the block asks to be shown.
    pub display: Display,
}

/// Where a block's model comes from.
#[derive(Debug)]
pub enum Content {
    /// It is in the block.
    Model(Box<Canvas>),
    /// It is elsewhere in the book.
    Use(Spanned<String>),
}

table! {
    /// What a block asks to be shown of its model, and how.
    #[derive(Clone, Default)]
    pub struct Display: "canvas";
    keys {
        /// heading above the tables (default with `use`: the model's title)
        title: Option<String>,
        /// what to show, in order: the canvas overview (`poster`), customer-facing blocks (`customer-side`), or other tables (default: every table with data, the canvas overview only with `[blocks]`, and customer-facing blocks only if segments or value propositions have no other table)
        views: Option<Vec<Spanned<View>>> = "view",
        /// segments to show (default: all)
        only: Option<Vec<SegmentName>>,
        /// mark what is kept, added, or removed between two states (entries without a status count as kept)
        compare: Option<Spanned<(Status, Status)>>,
        /// language of the tables (default: the book's language)
        language: Option<PageLanguage>,
        /// length of the explanations below the tables (default: the book's setting)
        guidance: Option<Guidance>,
        /// show warnings and hints on the page (default: the book's setting, and `false` for a worksheet alone)
        findings: Option<ShowFindings>,
    }
}

/// A segment by its id. Which segments there are is known once the model is, which may be defined
/// elsewhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SegmentName(pub Spanned<String>);

impl Notation for SegmentName {
    const ACCEPTS: Accepts = Accepts::Segments;
    const LIST: Accepts = Accepts::Segments;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        Spanned::read(cx, field).map(Self)
    }
}

/// The name of a model.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ModelName(pub Spanned<String>);

impl Notation for ModelName {
    const ACCEPTS: Accepts = Accepts::Id;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        Spanned::read(cx, field).map(Self)
    }
}

impl Display {
    /// Whether nothing but a worksheet is asked for.
    pub fn is_worksheet(&self) -> bool {
        let views = self.views.as_deref().unwrap_or_default();
        !views.is_empty() && views.iter().all(|v| v.value == View::Worksheet)
    }
}

/// Whether a page shows warnings and hints.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ShowFindings {
    /// It does.
    Yes,
    /// It does not.
    No,
}

impl Notation for ShowFindings {
    const ACCEPTS: Accepts = Accepts::Flag;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        match field.value.get_ref() {
            Kind::Boolean(true) => Some(Self::Yes),
            Kind::Boolean(false) => Some(Self::No),
            _ => {
                cx.wrong_type(field);
                None
            }
        }
    }
}

/// Every key of a canvas: those before the first section, then the sections.
pub fn keys() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let before = [Head::TABLE, Display::TABLE, Facts::TABLE];
        let before = before.into_iter().flat_map(|t| t.keys.iter().copied());
        let sections = Section::ALL.iter().map(|section| section.key());
        Table {
            noun: Facts::TABLE.noun,
            keys: Cow::Owned(before.chain(sections).collect()),
        }
    })
}

/// Whether a key of a canvas may be written next to `use`: it says what to show, and isn't part of a
/// model.
pub fn may_be_beside_use(key: &str) -> bool {
    key == "use" || Display::TABLE.key(key).is_some()
}

/// Whether a key of the canvas is just as likely an id. Below a header of ids it isn't misplaced.
pub(crate) fn may_be_id(key: &str) -> bool {
    ["date", "version", "by", "note", "source"].contains(&key)
}
