//! A resolved model as JSON, for other programs: every reference checked, every word in its
//! canonical spelling, and what the notation leaves to be derived written out.
//!
//! The field `version` counts the changes that could break a reader: a field that goes, or
//! means something else. New fields may come within a version. What the author does not say is
//! left out; a list is always there, and may be empty.
//!
//! Long because a model has that many fields: the file is their list, and next to no code.
//!
//! Long because a model is: the file holds its fields one by one, and little else.

use serde::Serialize;

use crate::json;
use crate::model::vocabulary::Vocabulary;
use crate::model::{self, Amount, Canvas, Focus, Form, Id, Item, Need, Preference, Side, Term};

/// The version of the format.
pub const VERSION: u32 = 1;

/// A model.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
pub struct Model<'a> {
    /// Always `mdbook-canvas model`.
    format: &'static str,
    /// The version of the format.
    version: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    title: Option<&'a str>,
    framework: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<&'a str>,
    metrics: Vec<Metric<'a>>,
    feedback: &'a [String],
    segments: Vec<Segment<'a>>,
    propositions: Vec<Proposition<'a>>,
    channels: Vec<Channel<'a>>,
    relationships: Vec<Relationship<'a>>,
    blocks: Vec<Block<'a>>,
    allow: Vec<Allowance<'a>>,
}

#[derive(Debug, Serialize)]
struct Metric<'a> {
    name: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    target: Option<&'a str>,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Segment<'a> {
    id: &'a str,
    /// The shown name, the author's or the one made from the id.
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    market: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<&'a str>,
    expects: Vec<Expected<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ideal: Option<&'a str>,
    traits: &'a [String],
    prefers: Vec<Preferred<'a>>,
    jobs: Vec<NeedOf<'a>>,
    pains: Vec<NeedOf<'a>>,
    gains: Vec<NeedOf<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

/// A type of relationship, and the name of the book's own if it is one.
#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Expected<'a> {
    #[serde(rename = "type")]
    kind: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    own_type: Option<&'a str>,
}

/// A channel of the model, or any of a kind.
#[derive(Debug, Serialize)]
#[serde(untagged)]
enum Preferred<'a> {
    Channel {
        channel: &'a str,
    },
    #[serde(rename_all = "kebab-case")]
    Kind {
        kind: &'a str,
        /// The book's own name for it.
        #[serde(skip_serializing_if = "Option::is_none")]
        own_kind: Option<&'a str>,
    },
}

#[derive(Debug, Serialize)]
struct NeedOf<'a> {
    id: &'a str,
    text: &'a str,
}

#[derive(Debug, Serialize)]
struct Proposition<'a> {
    id: &'a str,
    name: String,
    /// The segments; left out where nothing says for whom it is.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    segments: Option<Vec<&'a str>>,
    focus: Vec<&'a str>,
    products: Vec<Offer<'a>>,
    relieves: Vec<Offer<'a>>,
    creates: Vec<Offer<'a>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

/// A product, reliever or creator, and the needs it answers.
#[derive(Debug, Serialize)]
struct Offer<'a> {
    name: &'a str,
    answers: Vec<Answered<'a>>,
}

#[derive(Debug, Serialize)]
struct Answered<'a> {
    segment: &'a str,
    need: &'a str,
}

#[derive(Debug, Serialize)]
#[serde(rename_all = "kebab-case")]
struct Channel<'a> {
    id: &'a str,
    name: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'a str>,
    /// The book's own name for it.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_kind: Option<&'a str>,
    /// As given, else as the kind says.
    #[serde(skip_serializing_if = "Option::is_none")]
    owner: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    route: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    medium: Option<&'a str>,
    /// The phases, stages of the sale resolved; left out where nothing is said of phases.
    #[serde(skip_serializing_if = "Option::is_none")]
    phases: Option<Vec<PhaseUse<'a>>>,
    /// The segments that it reaches, all where the author names none.
    #[serde(rename = "for")]
    segments: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    carries: Option<Vec<&'a str>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    with: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    margin: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    hands_over_to: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct PhaseUse<'a> {
    phase: &'a str,
    /// What happens there.
    how: &'a [String],
}

#[derive(Debug, Serialize)]
struct Relationship<'a> {
    segment: &'a str,
    #[serde(rename = "type")]
    kind: &'a str,
    /// The book's own name for it.
    #[serde(rename = "own-type", skip_serializing_if = "Option::is_none")]
    own_kind: Option<&'a str>,
    /// The level that the type belongs to; the author's own has none.
    #[serde(skip_serializing_if = "Option::is_none")]
    level: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    /// The channels; left out where the author names none.
    #[serde(skip_serializing_if = "Option::is_none")]
    via: Option<Vec<&'a str>>,
    goal: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    cost: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    staff: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    rhythm: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    input: Option<&'a str>,
    mechanism: Vec<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nature: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<&'a str>,
}

#[derive(Debug, Serialize)]
struct Block<'a> {
    id: &'a str,
    items: Vec<BlockItem<'a>>,
}

#[derive(Debug, Serialize)]
struct BlockItem<'a> {
    name: &'a str,
    /// The segments; left out where it is for all.
    #[serde(rename = "for", skip_serializing_if = "Option::is_none")]
    segments: Option<Vec<&'a str>>,
}

#[derive(Debug, Serialize)]
struct Allowance<'a> {
    rule: &'a str,
    reason: &'a str,
}

impl<'a> Model<'a> {
    /// The JSON form of a canvas that has that id and title.
    pub fn of(canvas: &'a Canvas, id: Option<&'a str>, title: Option<&'a str>) -> Self {
        let metrics = canvas.metrics.iter().map(|m| Metric {
            name: &m.name,
            value: m.value.as_deref(),
            target: m.target.as_deref(),
        });
        let blocks = canvas.blocks.iter().map(|(block, items)| Block {
            id: &block.id,
            items: items
                .iter()
                .map(|item| BlockItem {
                    name: &item.name.value,
                    segments: item.segments.as_ref().map(|s| segment_ids(canvas, s)),
                })
                .collect(),
        });
        let allow = canvas.allow.iter().map(|a| Allowance {
            rule: a.rule.value,
            reason: &a.reason,
        });
        Self {
            format: "mdbook-canvas model",
            version: VERSION,
            id,
            title,
            framework: canvas.framework.name,
            stage: canvas.stage.map(Vocabulary::word),
            metrics: metrics.collect(),
            feedback: &canvas.feedback,
            segments: canvas.segments.iter().map(|s| segment(canvas, s)).collect(),
            propositions: canvas
                .propositions
                .iter()
                .map(|p| proposition(canvas, p))
                .collect(),
            channels: canvas.channels.iter().map(|c| channel(canvas, c)).collect(),
            relationships: canvas
                .relationships
                .iter()
                .map(|r| relationship(canvas, r))
                .collect(),
            blocks: blocks.collect(),
            allow: allow.collect(),
        }
    }

    /// The text of the JSON, indented, with a line break at its end.
    pub fn to_text(&self) -> String {
        json::to_string_pretty(self).expect("a model is JSON") + "\n"
    }
}

fn segment<'a>(canvas: &'a Canvas, segment: &'a model::Segment) -> Segment<'a> {
    let prefers = segment.prefers.iter().map(|p| match &p.value {
        Preference::Channel(id) => Preferred::Channel {
            channel: &canvas.channels[*id].id.value,
        },
        Preference::Kind(kind) => Preferred::Kind {
            kind: kind.like().word(),
            own_kind: own_name(kind),
        },
    });
    let expects = segment.expects.iter().map(|e| Expected {
        kind: e.value.like().word(),
        own_type: own_name(&e.value),
    });
    Segment {
        id: &segment.id.value,
        name: segment.shown_name().into_owned(),
        kind: segment.kind.map(Vocabulary::word),
        market: segment.market.as_ref().map(|m| m.value.word()),
        value: segment.value.map(Vocabulary::word),
        expects: expects.collect(),
        ideal: segment.ideal.as_deref(),
        traits: &segment.traits,
        prefers: prefers.collect(),
        jobs: needs(&segment.jobs),
        pains: needs(&segment.pains),
        gains: needs(&segment.gains),
        note: segment.note.as_deref(),
    }
}

fn needs(needs: &[Need]) -> Vec<NeedOf<'_>> {
    needs
        .iter()
        .map(|need| NeedOf {
            id: &need.id.value,
            text: &need.text.value,
        })
        .collect()
}

fn proposition<'a>(canvas: &'a Canvas, of: &'a model::Proposition) -> Proposition<'a> {
    let offers = |side: Side, items: &'a [Item]| -> Vec<Offer<'a>> {
        items
            .iter()
            .map(|item| Offer {
                name: &item.name.value,
                answers: item
                    .answers
                    .iter()
                    .map(|a| Answered {
                        segment: &canvas.segments[a.segment].id.value,
                        need: &side.needs(&canvas.segments[a.segment])[a.need].id.value,
                    })
                    .collect(),
            })
            .collect()
    };
    Proposition {
        id: &of.id.value,
        name: of.shown_name().into_owned(),
        segments: match &of.audience {
            model::Audience::Segments(list) => Some(segment_ids(canvas, list)),
            model::Audience::Unknown => None,
        },
        focus: of
            .focus
            .iter()
            .map(|f| match &f.value {
                Focus::Known(known) => known.word(),
                Focus::Free(word) => word.as_str(),
            })
            .collect(),
        products: offers(Side::Jobs, &of.products),
        relieves: offers(Side::Pains, &of.relieves),
        creates: offers(Side::Gains, &of.creates),
        note: of.note.as_deref(),
    }
}

fn channel<'a>(canvas: &'a Canvas, channel: &'a model::Channel) -> Channel<'a> {
    let phases = channel.phases.as_ref().map(|phases| {
        let phases = phases.iter().map(|used| PhaseUse {
            phase: used.phase.word(),
            how: &used.how,
        });
        phases.collect()
    });
    let carries = channel.carries.as_ref().map(|carries| {
        let ids = carries.iter();
        ids.map(|p| canvas.propositions[*p].id.value.as_str())
            .collect()
    });
    Channel {
        id: &channel.id.value,
        name: channel.shown_name().into_owned(),
        kind: channel.kind().map(Vocabulary::word),
        own_kind: channel.kind.as_ref().and_then(|k| own_name(&k.value)),
        owner: channel.ownership.owner().map(Vocabulary::word),
        route: channel.ownership.route().map(Vocabulary::word),
        medium: channel.medium.map(Vocabulary::word),
        phases,
        segments: segment_ids(canvas, &channel.serves),
        carries,
        with: channel.with.as_deref(),
        cost: channel.cost.as_ref().map(amount),
        margin: channel.margin.as_ref().map(|m| amount(&m.value)),
        status: channel.status.map(Vocabulary::word),
        hands_over_to: channel_ids(canvas, &channel.hands_over_to),
        note: channel.note.as_deref(),
    }
}

fn relationship<'a>(canvas: &'a Canvas, of: &'a model::Relationship) -> Relationship<'a> {
    let via = of.via.as_ref();
    Relationship {
        segment: &canvas.segments[of.segment].id.value,
        kind: match &of.form.value {
            Form::Typed { kind, .. } => kind.like().word(),
            Form::Other { .. } => crate::notation::OTHER,
        },
        own_kind: match &of.form.value {
            Form::Typed { kind, .. } => own_name(kind),
            Form::Other { .. } => None,
        },
        level: of.form.value.kind().map(|k| k.level().word()),
        label: of.form.value.label(),
        via: via.map(|via| channel_ids(canvas, &via.value)),
        goal: words(&of.goal),
        cost: of.cost.as_ref().map(amount),
        status: of.status.map(Vocabulary::word),
        staff: of.staff.as_deref(),
        rhythm: of.rhythm.as_deref(),
        data: of.data.as_deref(),
        input: of.input.as_deref(),
        mechanism: words(&of.mechanism),
        nature: of.nature.map(Vocabulary::word),
        note: of.note.as_deref(),
    }
}

/// The book's own name for a word.
fn own_name<V: Vocabulary>(term: &Term<V>) -> Option<&str> {
    term.own().map(|own| own.name.as_str())
}

fn words<V: Vocabulary>(list: &[V]) -> Vec<&'static str> {
    list.iter().map(|word| word.word()).collect()
}

fn amount(amount: &Amount) -> &str {
    match amount {
        Amount::Level(level) => level.word(),
        Amount::Text(text) => text,
    }
}

fn segment_ids<'a>(canvas: &'a Canvas, list: &[Id<model::Segment>]) -> Vec<&'a str> {
    list.iter()
        .map(|s| canvas.segments[*s].id.value.as_str())
        .collect()
}

fn channel_ids<'a>(canvas: &'a Canvas, list: &[Id<model::Channel>]) -> Vec<&'a str> {
    list.iter()
        .map(|c| canvas.channels[*c].id.value.as_str())
        .collect()
}
