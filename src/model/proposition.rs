//! Value propositions: what the business offers, and what of it answers which need.

use std::borrow::Cow;
use std::sync::Arc;

use super::name_from_id;
use super::segment::{Need, Segment, SegmentSet};
use crate::ids::Id;
use crate::notation::{
    Accepts, Export, ExportNames, Field, Json, Notation, Reader, Target, Targeted, record,
};
use crate::text::Spanned;
use crate::vocabulary::{Evidence, KnownFocus, Status, Vocabulary};

record! {
    /// What is offered to one or more segments.
    pub struct Proposition: "proposition";
    given {
        /// The id as written, where it was declared.
        id: Spanned<String>,
    }
    keys {
        /// name on the page (default: the id in words)
        name: Option<Spanned<String>>,
        /// segments it's for, or `all` (default: `all`)
        written_for: Option<SegmentSet> = "for",
        /// what the offer focuses on
        focus: Vec<Spanned<Focus>>,
        /// products and services, each for a job
        products: Vec<Item>,
        /// pain relievers, each for a pain
        pain_relievers: Vec<Item> = "pain-relievers" formerly "relieves",
        /// gain creators, each for a gain
        gain_creators: Vec<Item> = "gain-creators" formerly "creates",
        /// established, planned, or retired (a retired value proposition appears only with `compare`)
        status: Option<Status>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
        /// a remark for your readers
        note: Option<String>,
    }
    derived {
        /// Whom it is for.
        audience: Audience,
    }
}

impl Targeted for Proposition {
    const TARGET: Target = Target::Proposition;
}

/// Whom a proposition is for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Audience {
    /// These segments, in the order of the canvas; none if the author says so.
    Segments(Vec<Id<Segment>>),
    /// Everyone, because the author names no segment. A page may show it for all of them, but
    /// nothing is reported because of it.
    #[default]
    Everyone,
}

/// The focus of a value proposition: a value that rules know, or the author's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Focus {
    /// One of the three.
    Known(KnownFocus),
    /// Another word; no rule judges it.
    Free(String),
}

impl Notation for Focus {
    const ACCEPTS: Accepts = Accepts::Foci;
    const LIST: Accepts = Accepts::Foci;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        Some(match KnownFocus::parse(text.value) {
            Some(known) => Self::Known(known),
            None => Self::Free(text.value.to_owned()),
        })
    }
}

impl Export for Focus {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        match self {
            Self::Known(known) => known.export(names),
            Self::Free(word) => word.export(names),
        }
    }
}

record! {
    /// A product, a reliever or a creator.
    pub struct Item: "item";
    keys {
        /// name of the item (required)
        name: Spanned<String>,
        /// jobs, pains, or gains it addresses
        targets: Vec<NeedRef> = "for",
        /// established, planned, or retired (retired entries appear only with `compare`)
        status: Option<Status>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
    }
    derived {
        /// The needs it answers, all of the item's own side.
        answers: AnswerSet,
    }
}

impl Notation for Item {
    const ACCEPTS: Accepts = Accepts::Records(Item::TABLE);
    const LIST: Accepts = Accepts::Records(Item::TABLE);

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let short = |name| Self {
            name,
            targets: Vec::new(),
            status: None,
            evidence: None,
            source: None,
            answers: AnswerSet::default(),
        };
        cx.text_or_record(field, Self::TABLE, short, |cx, fields| {
            Self::read(cx, fields)
        })
    }
}

/// A job, pain or gain as an item names it; `resolve` looks it up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NeedRef(pub Spanned<String>);

impl Notation for NeedRef {
    const ACCEPTS: Accepts = Accepts::NeedIds;
    const LIST: Accepts = Accepts::NeedIds;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        Spanned::read(cx, field).map(Self)
    }
}

impl Export for NeedRef {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.0.export(names)
    }
}

/// The three pairs of the fit: what is needed, and what answers it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Side {
    /// Products and services address jobs.
    Jobs,
    /// Pain relievers address pains.
    Pains,
    /// Gain creators address gains.
    Gains,
}

impl Side {
    /// The three of them, in the order of the notation.
    pub const ALL: [Side; 3] = [Side::Jobs, Side::Pains, Side::Gains];

    /// What one need is called.
    pub fn need(self) -> &'static str {
        match self {
            Side::Jobs => "job",
            Side::Pains => "pain",
            Side::Gains => "gain",
        }
    }

    /// The key of the needs, which is what several are called.
    pub fn needs_key(self) -> &'static str {
        match self {
            Side::Jobs => "jobs",
            Side::Pains => "pains",
            Side::Gains => "gains",
        }
    }

    /// The key of what answers them.
    pub fn items_key(self) -> &'static str {
        match self {
            Side::Jobs => "products",
            Side::Pains => "pain-relievers",
            Side::Gains => "gain-creators",
        }
    }

    /// The needs of a segment.
    pub fn needs(self, segment: &Segment) -> &[Need] {
        match self {
            Side::Jobs => &segment.jobs,
            Side::Pains => &segment.pains,
            Side::Gains => &segment.gains,
        }
    }

    /// What a proposition answers them with.
    pub fn items(self, proposition: &Proposition) -> &[Item] {
        match self {
            Side::Jobs => &proposition.products,
            Side::Pains => &proposition.pain_relievers,
            Side::Gains => &proposition.gain_creators,
        }
    }
}

/// A need of a segment: an index into its jobs, pains or gains, whichever the item's side is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Answers {
    /// Whose need it is.
    pub segment: Id<Segment>,
    /// Which of them.
    pub need: usize,
}

/// The needs that an item addresses. Items that name the same need share it: a need may be that of
/// very many segments.
#[derive(Debug, Clone, Default)]
pub struct AnswerSet(Vec<Arc<[Answers]>>);

impl AnswerSet {
    /// Adds the needs of one reference.
    pub(crate) fn add(&mut self, needs: Arc<[Answers]>) {
        self.0.push(needs);
    }

    /// Every need.
    pub fn iter(&self) -> impl Iterator<Item = &Answers> {
        self.0.iter().flat_map(|needs| needs.iter())
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.iter().next().is_none()
    }
}

impl Proposition {
    /// The name that readers see.
    pub fn shown_name(&self) -> Cow<'_, str> {
        match &self.name {
            Some(name) => Cow::Borrowed(&name.value),
            None => Cow::Owned(name_from_id(&self.id.value)),
        }
    }
}

impl Audience {
    /// The segments it is said to be for.
    pub fn known(&self) -> &[Id<Segment>] {
        match self {
            Self::Segments(list) => list,
            Self::Everyone => &[],
        }
    }

    /// Whether the proposition is said to be for that segment.
    pub fn includes(&self, segment: Id<Segment>) -> bool {
        match self {
            Self::Segments(list) => list.binary_search(&segment).is_ok(),
            Self::Everyone => false,
        }
    }
}
