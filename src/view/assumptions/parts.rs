//! The parts of a model, with all that can be a guess in each, and what names it.

use super::super::relationships::full_name;
use super::super::{Inlines, Scope, author, join, plain};
use crate::model::{
    BlockItem, Channel, Id, LineTarget, LineTargets, Need, Preference, Proposition, Segment, Side,
};
use crate::vocabulary::{Evidence, Status};

/// A part of the model.
pub(super) struct Part<'a> {
    /// What it is called.
    pub(super) label: &'a str,
    /// What stands in it.
    pub(super) things: Vec<Thing<'a>>,
}

/// A thing that can be a guess.
pub(super) struct Thing<'a> {
    pub(super) evidence: Option<Evidence>,
    pub(super) source: Option<&'a str>,
    pub(super) status: Option<Status>,
    pub(super) name: Inlines<'a>,
    /// What it is, where its part has things of several sorts.
    pub(super) about: Option<Inlines<'a>>,
    /// What names it. Asked only for the guesses: it costs a walk through the canvas.
    pub(super) dependents: Dependents<'a>,
}

type Dependents<'a> = Box<dyn Fn(&Scope<'a>) -> Vec<Inlines<'a>> + 'a>;

/// Every part of the model, with what is shown of it.
pub(super) fn parts<'a>(scope: &Scope<'a>) -> Vec<Part<'a>> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let block = |name: &str| locale.named_card("block", name).label.as_str();
    let mut parts = vec![
        Part {
            label: block("segments"),
            things: segments(scope),
        },
        Part {
            label: block("propositions"),
            things: propositions(scope),
        },
        Part {
            label: block("channels"),
            things: channels(scope),
        },
        Part {
            label: block("relationships"),
            things: relationships(scope),
        },
    ];
    parts.extend(canvas.blocks.iter().map(|(block, items)| {
        Part {
            label: locale.block_label(&canvas.framework, block),
            things: items
                .iter()
                .filter(|item| scope.shows_line(item))
                .map(|item| {
                    let name = line(item, scope);
                    thing(item.evidence, item.source.as_deref(), item.status, name)
                })
                .collect(),
        }
    }));
    let metrics = canvas.facts.metrics.iter();
    let metrics = metrics.filter(|m| scope.shows_status(m.status));
    let metrics = metrics.map(|m| {
        let name = author(&m.name);
        thing(m.evidence, m.source.as_deref(), m.status, name)
    });
    parts.push(Part {
        label: &locale.messages.metrics,
        things: metrics.collect(),
    });
    parts
}

/// A thing that nothing can name.
fn thing<'a>(
    evidence: Option<Evidence>,
    source: Option<&'a str>,
    status: Option<Status>,
    name: Inlines<'a>,
) -> Thing<'a> {
    Thing {
        evidence,
        source,
        status,
        name,
        about: None,
        dependents: Box::new(|_| Vec::new()),
    }
}

fn segments<'a>(scope: &Scope<'a>) -> Vec<Thing<'a>> {
    let mut things = Vec::new();
    for id in scope.segments.iter().copied() {
        let segment = &scope.canvas.segments[id];
        let name = scope.with_badges(&[id], author(segment.shown_name()));
        let source = segment.source.as_deref();
        things.push(Thing {
            dependents: Box::new(move |scope| names_segment(id, scope)),
            ..thing(segment.evidence, source, segment.status, name)
        });
        for side in Side::ALL {
            let needs = side.needs(segment).iter().enumerate();
            let needs = needs.filter(|(_, need)| scope.shows_status(need.status));
            things.extend(needs.map(|(index, need)| need_of(id, side, index, need, scope)));
        }
    }
    things
}

fn need_of<'a>(
    segment: Id<Segment>,
    side: Side,
    index: usize,
    need: &'a Need,
    scope: &Scope<'a>,
) -> Thing<'a> {
    let messages = &scope.locale.messages;
    let name = scope.with_badges(&[segment], author(&need.text.value));
    Thing {
        about: Some(plain(match side {
            Side::Jobs => &messages.job,
            Side::Pains => &messages.pain,
            Side::Gains => &messages.gain,
        })),
        dependents: Box::new(move |scope| {
            let items = scope.propositions().flat_map(|p| side.items(p));
            let items = items.filter(|item| {
                let mut answers = item.answers.iter();
                scope.shows_status(item.status)
                    && answers.any(|a| a.segment == segment && a.need == index)
            });
            items.map(|item| scope.repeated(&item.name.value)).collect()
        }),
        ..thing(need.evidence, need.source.as_deref(), need.status, name)
    }
}

fn propositions<'a>(scope: &Scope<'a>) -> Vec<Thing<'a>> {
    let messages = &scope.locale.messages;
    let mut things = Vec::new();
    for (id, of) in scope.canvas.propositions.with_ids() {
        if !scope.shows_proposition(of) {
            continue;
        }
        let name = scope.with_badges(of.audience.known(), author(of.shown_name()));
        things.push(Thing {
            dependents: Box::new(move |scope| names_proposition(id, scope)),
            ..thing(of.evidence, of.source.as_deref(), of.status, name)
        });
        for side in Side::ALL {
            let items = side.items(of).iter();
            things.extend(items.filter(|i| scope.shows_status(i.status)).map(|item| {
                let kind = match side {
                    Side::Jobs => &messages.product,
                    Side::Pains => &messages.reliever,
                    Side::Gains => &messages.creator,
                };
                let about = [plain(kind), scope.proposition_name(of)];
                Thing {
                    about: Some(join(about, &messages.colon)),
                    ..thing(
                        item.evidence,
                        item.source.as_deref(),
                        item.status,
                        author(&item.name.value),
                    )
                }
            }));
        }
    }
    things
}

fn channels<'a>(scope: &Scope<'a>) -> Vec<Thing<'a>> {
    let all = scope.canvas.channels.with_ids();
    let all = all.filter(|(_, c)| scope.shows_status(c.status) && scope.shows_for(&c.serves));
    all.map(|(id, channel)| {
        let name = scope.with_badges(&channel.serves, author(channel.shown_name()));
        let source = channel.source.as_deref();
        Thing {
            dependents: Box::new(move |scope| names_channel(id, scope)),
            ..thing(channel.evidence, source, channel.status, name)
        }
    })
    .collect()
}

fn relationships<'a>(scope: &Scope<'a>) -> Vec<Thing<'a>> {
    let all = scope.relationships();
    all.map(|r| {
        let name = scope.with_badges(&r.segments, full_name(r, scope.locale));
        thing(r.evidence, r.source.as_deref(), r.status, name)
    })
    .collect()
}

/// What is written for a segment.
fn names_segment<'a>(id: Id<Segment>, scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let locale = scope.locale;
    let mut named: Vec<Inlines> = scope
        .relationships_of(id)
        .map(|r| full_name(r, locale))
        .collect();
    let for_it = |p: &&'a Proposition| p.written_for.as_ref().is_some_and(|s| s.contains(&id));
    let propositions = scope.propositions().filter(for_it);
    named.extend(propositions.map(|p| scope.proposition_name(p)));
    let for_it = |c: &&'a Channel| c.written_for.as_ref().is_some_and(|s| s.contains(&id));
    let channels = scope.channels().filter(for_it);
    named.extend(channels.map(|c| scope.channel_name(c)));
    named.extend(lines(LineTarget::Segment(id), scope));
    named
}

/// What is written for a proposition, or brings it to customers.
fn names_proposition<'a>(id: Id<Proposition>, scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let carries = |c: &&'a Channel| c.carries.as_ref().is_some_and(|p| p.contains(&id));
    let channels = scope.channels().filter(carries);
    let mut named: Vec<Inlines> = channels.map(|c| scope.channel_name(c)).collect();
    named.extend(lines(LineTarget::Proposition(id), scope));
    named
}

/// What uses a channel.
fn names_channel<'a>(id: Id<Channel>, scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let canvas = scope.canvas;
    let through = scope.relationships().filter(|r| {
        let mut via = r.via.iter().flat_map(|v| &v.value);
        via.any(|channel| *channel == id)
    });
    let mut named: Vec<Inlines> = through
        .map(|r| scope.with_badges(&r.segments, full_name(r, scope.locale)))
        .collect();
    let prefers = scope.segments.iter().filter(|s| {
        let mut preferred = canvas.segments[**s].prefers.iter();
        preferred.any(|p| p.value == Preference::Channel(id))
    });
    named.extend(prefers.map(|s| {
        let name = author(canvas.segments[*s].shown_name());
        scope.with_badges(&[*s], name)
    }));
    let from = scope.channels().filter(|c| c.hands_over_to.contains(&id));
    named.extend(from.map(|c| scope.channel_name(c)));
    named
}

/// The lines of blocks that are written for a thing.
fn lines<'a>(target: LineTarget, scope: &Scope<'a>) -> Vec<Inlines<'a>> {
    let items = scope.canvas.blocks.iter().flat_map(|(_, items)| items);
    let for_it = |item: &&BlockItem| {
        let targets = item
            .serves
            .as_ref()
            .map(LineTargets::named)
            .unwrap_or_default();
        targets.contains(&target) && scope.shows_line(item)
    };
    items.filter(for_it).map(|item| line(item, scope)).collect()
}

fn line<'a>(item: &'a BlockItem, scope: &Scope<'a>) -> Inlines<'a> {
    let segments = item.audience.as_deref().unwrap_or_default();
    scope.with_badges(segments, scope.repeated(&item.name.value))
}
