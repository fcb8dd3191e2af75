//! Customer segments: for whom the business is there.

use std::borrow::Cow;
use std::collections::HashMap;
use std::ops::Deref;
use std::sync::Arc;

use super::canvas::may_be_id;
use super::channel::Channel;
use super::messages::ModelMessage;
use super::name_from_id;
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, as_text, nearest};
use crate::ids::Id;
use crate::message::{literal, quote, quote_any};
use crate::notation::{
    Accepts, EntryForm, Export, ExportNames, Field, Json, Mention, Notation, NotationMessage,
    Reader, SectionState, Target, Targeted, custom_name, is_blank, one_or_many, record,
};
use crate::text::{Span, Spanned, composed};
use crate::toml_ast::{Kind, Value};
use crate::vocabulary::{
    ChannelKind, CustomerRole, CustomerValue, Evidence, Market, RelationshipType, SegmentKind,
    Status, Term, fold,
};

record! {
    /// A group of customers.
    pub struct Segment: "segment";
    given {
        /// The id as written, where it was declared.
        id: Spanned<String>,
    }
    keys {
        /// name on the page (default: the id in words)
        name: Option<Spanned<String>>,
        /// type of customer: consumers, businesses, or government
        kind: Option<SegmentKind>,
        /// type of market
        market: Option<Spanned<Market>>,
        /// value of one customer to the business
        value: Option<CustomerValue>,
        /// role of these customers: using the offer, paying for it, or benefiting from it
        role: Vec<CustomerRole>,
        /// relationship types that they expect
        expects: Vec<Spanned<Term<RelationshipType>>>,
        /// ideal relationship, in the customers' own words
        ideal: Option<String>,
        /// demographics, behavior, and preferences
        traits: Vec<String>,
        /// preferred channels
        prefers: Vec<Spanned<Preference>>,
        /// customer jobs: what they want to get done
        jobs: Vec<Need>,
        /// pains: what gets in their way
        pains: Vec<Need>,
        /// gains: what they hope for
        gains: Vec<Need>,
        /// established, planned, or retired (a retired segment, and everything only for it, appears only with `compare`)
        status: Option<Status>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
        /// a remark for your readers
        note: Option<String>,
    }
    derived {
        /// Whether its author names it.
        naming: Naming,
    }
}

/// Whether a segment has a name of its own.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Naming {
    /// It does: an id at least.
    #[default]
    Named,
    /// It is all customers of a canvas that declares no segments.
    AllCustomers,
}

impl Targeted for Segment {
    const TARGET: Target = Target::Segment;
}

/// A channel that customers prefer: one of the canvas, or any of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Preference {
    /// A channel of the canvas.
    Channel(Id<Channel>),
    /// A kind, whether the canvas has one or not.
    Kind(Term<ChannelKind>),
}

record! {
    /// A job, a pain or a gain.
    pub struct Need: "need";
    given {
        /// Its id as written.
        id: Spanned<String>,
    }
    keys {
        /// the job, pain, or gain in words (required)
        text: Spanned<String>,
        /// established, planned, or retired (retired entries appear only with `compare`)
        status: Option<Status>,
        /// how reliable this is: a guess, observed, or tested
        evidence: Option<Evidence>,
        /// where this information comes from, such as an interview or a report
        source: Option<String>,
    }
}

impl Notation for Preference {
    const ACCEPTS: Accepts = Accepts::Preferences;
    const LIST: Accepts = Accepts::Preferences;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        if let Some(index) = cx.channels.names.find(text.value) {
            return Some(Self::Channel(Id::new(index)));
        }
        if let Some(kind) = cx.source.terms.kinds.parse(text.value) {
            return Some(Self::Kind(kind));
        }
        if cx.channels.section != SectionState::Unreadable {
            let (target, mention) = (Target::Channel, Mention::Value(field.name));
            let known = cx
                .several_ids(target, text.value, text.span, mention)
                .or_else(|| cx.by_shown_name(target, text.value, text.span, mention));
            if let Some(diagnostic) = known {
                cx.report(diagnostic);
                return None;
            }
            let kinds = &cx.source.terms.kinds;
            let ids = cx.channels.names.texts();
            let near = nearest(text.value, ids.chain(kinds.spellings()));
            let message = NotationMessage::UnknownValue {
                set: literal("kind-or-channel"),
                word: quote(text.value),
            };
            let mut diagnostic = Diagnostic::new(&rule::UNKNOWN_CHANNEL, text.span, message)
                .did_you_mean(near, as_text);
            if near.is_none() {
                diagnostic = diagnostic.help(ModelMessage::UseChannelOrKind {
                    kinds: quote_any(kinds.words()),
                });
            }
            cx.report(diagnostic);
        }
        None
    }
}

impl Export for Preference {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        Some(Json::Object(match self {
            Self::Channel(id) => vec![("channel", id.export(names)?)],
            Self::Kind(kind) => {
                let mut fields = vec![("kind", kind.export(names)?)];
                fields.extend(custom_name(kind).map(|own| ("own-kind", own)));
                fields
            }
        }))
    }
}

/// Needs by id: `plan = "Plan the week"`.
impl Notation for Vec<Need> {
    const ACCEPTS: Accepts = Accepts::Needs;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        if let Kind::Array(_) | Kind::String(_) = field.value.get_ref() {
            return Some(listed_needs(cx, field));
        }
        let table = cx.table(field)?;
        let opening = cx.opening(field.value);
        let mut needs = Vec::new();
        for (key, value) in table {
            let at = cx.span(key.span());
            let id: &str = key.get_ref();
            if !may_be_id(id) && cx.is_stray(id, value, opening) {
                cx.stray(id, at, field.name);
                continue;
            }
            if !cx.is_good_id(id, at) {
                continue;
            }
            let span = cx.span(value.span());
            match value.get_ref() {
                Kind::String(s) if !is_blank(s) => needs.push(Need {
                    id: Spanned::new(id.to_owned(), at),
                    text: Spanned::new(s.to_string(), span),
                    status: None,
                    evidence: None,
                    source: None,
                }),
                Kind::Table(table) => {
                    let fields = cx.fields(value, table, Need::TABLE);
                    let id = Spanned::new(id.to_owned(), at);
                    needs.extend(Need::read(cx, &fields, id));
                }
                Kind::String(_) => {
                    let message = NotationMessage::EmptyValue { key: quote(id) };
                    let diagnostic = Diagnostic::new(&rule::WRONG_TYPE, span, message);
                    cx.report(diagnostic.help(Accepts::Text.help()));
                }
                _ => cx.wrong_entry(value, id, EntryForm::Need),
            }
        }
        Some(needs)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(Vec::new())
    }
}

/// Needs as a list of texts, each of which is its own id.
fn listed_needs(cx: &mut Reader<'_>, field: Field<'_>) -> Vec<Need> {
    let mut needs: Vec<Need> = Vec::new();
    let mut first_of: HashMap<Cow<'_, str>, Span> = HashMap::new();
    for value in one_or_many(field.value) {
        let Some(text) = cx.text(field.item(value)) else {
            continue;
        };
        if let Some(first) = first_of.insert(composed(text.value), text.span) {
            cx.report(
                Diagnostic::new(
                    &rule::DUPLICATE_KEY,
                    text.span,
                    NotationMessage::DuplicateText {
                        text: quote(text.value),
                    },
                )
                .label(first, DiagnosticMessage::FirstDefinedHere)
                .help(NotationMessage::KeepOneOfTheTwo),
            );
            continue;
        }
        let text = Spanned::new(text.value.to_owned(), text.span);
        needs.push(Need {
            id: text.clone(),
            text,
            status: None,
            evidence: None,
            source: None,
        });
    }
    needs
}

impl Export for Need {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        let mut fields = vec![("id", self.id.export(names)?)];
        fields.extend(self.export_keys(names));
        Some(Json::Object(fields))
    }
}

/// Segments in the order of the canvas. Many channels reach the same ones, so they are shared.
#[derive(Debug, Clone)]
pub struct SegmentSet {
    ids: Arc<[Id<Segment>]>,
    extent: Extent,
}

/// Whether a set is everyone whom the canvas has, or some that are named.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Extent {
    Everyone,
    Named,
}

/// The word that means every segment in a `for`, and as a key of `[relationships]`.
pub const ALL: &str = "all";

impl SegmentSet {
    /// The set of these segments.
    pub fn new(mut segments: Vec<Id<Segment>>) -> Self {
        segments.sort_unstable();
        segments.dedup();
        Self {
            ids: segments.into(),
            extent: Extent::Named,
        }
    }

    /// Every segment of a canvas that has so many, because the author wrote `all` or nothing.
    pub fn everyone(segments: usize) -> Self {
        Self {
            ids: (0..segments).map(Id::new).collect(),
            extent: Extent::Everyone,
        }
    }

    /// Whether it is everyone because the author wrote `all` or nothing, and not these by name.
    pub fn is_everyone(&self) -> bool {
        self.extent == Extent::Everyone
    }

    /// Whether a segment is in it.
    pub fn contains(&self, segment: &Id<Segment>) -> bool {
        // In a set of all of them, which most are, each is at its own index.
        self.ids.get(segment.index()) == Some(segment) || self.ids.binary_search(segment).is_ok()
    }
}

/// Two sets of the same segments are equal, however their author wrote them.
impl PartialEq for SegmentSet {
    fn eq(&self, other: &Self) -> bool {
        self.ids == other.ids
    }
}

impl Eq for SegmentSet {}

impl Default for SegmentSet {
    fn default() -> Self {
        Self::new(Vec::new())
    }
}

impl Notation for SegmentSet {
    const ACCEPTS: Accepts = Accepts::Segments;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        if one_or_many(field.value).any(|value| cx.means_everyone(value)) {
            // Other errors in the list are still reported.
            for value in one_or_many(field.value) {
                if !cx.means_everyone(value) {
                    let _: Option<Id<Segment>> = Id::read(cx, field.item(value));
                }
            }
            // Which segments those are is filled in once the value is read.
            return Some(Self::everyone(0));
        }
        Vec::read(cx, field).map(Self::new)
    }
}

impl Export for SegmentSet {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        let ids = self.ids.iter().filter_map(|id| id.export(names));
        Some(Json::List(ids.collect()))
    }

    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        out.extend(self.export(names).map(|ids| (key, ids)));
        if self.is_everyone() {
            out.push(("everyone", Json::True));
        }
    }
}

impl Reader<'_> {
    /// Whether a value is the word for every segment: a declared segment of that name wins.
    pub(crate) fn means_everyone(&self, value: &Value<'_>) -> bool {
        matches!(value.get_ref(), Kind::String(s) if fold(s) == ALL)
            && self.segments.names.find(ALL).is_none()
    }
}

impl Deref for SegmentSet {
    type Target = [Id<Segment>];

    fn deref(&self) -> &Self::Target {
        &self.ids
    }
}

impl Segment {
    /// The name that readers see.
    pub fn shown_name(&self) -> Cow<'_, str> {
        match &self.name {
            Some(name) => Cow::Borrowed(&name.value),
            None if self.naming == Naming::AllCustomers => Cow::Borrowed("All customers"),
            None => Cow::Owned(name_from_id(&self.id.value)),
        }
    }
}
