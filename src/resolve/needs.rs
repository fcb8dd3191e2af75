//! Which need each product, reliever and creator addresses.

use std::borrow::Cow;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

use super::messages::CanvasMessage;
use crate::diagnostic::{self as rule, Diagnostic, as_key, as_text, nearest};
use crate::ids::{Id, Things};
use crate::message::{literal, quote};
use crate::model::{Answers, Audience, NeedRef, Proposition, Segment, Side};
use crate::notation::{NotationMessage, Reader, SectionState, first_of};
use crate::text::composed;

/// The needs of segments that can't be read: references to them are not checked.
#[derive(Debug, Default)]
pub(super) struct UnreadableNeeds(HashSet<Id<Segment>>);

impl UnreadableNeeds {
    pub(super) fn add(&mut self, segment: Id<Segment>) {
        self.0.insert(segment);
    }
}

/// The needs of all segments by id, so that looking one up costs no search.
pub(super) struct Needs<'s> {
    segments: &'s Things<Segment>,
    unreadable: UnreadableNeeds,
    /// By the id with its letters composed.
    by_id: HashMap<(Side, Cow<'s, str>), Vec<Answers>>,
}

impl<'s> Needs<'s> {
    pub(super) fn of(segments: &'s Things<Segment>, unreadable: UnreadableNeeds) -> Self {
        let mut by_id: HashMap<_, Vec<Answers>> = HashMap::new();
        for (id, segment) in segments.with_ids() {
            for side in Side::ALL {
                for (index, need) in side.needs(segment).iter().enumerate() {
                    let same = by_id.entry((side, composed(&need.id.value))).or_default();
                    same.push(Answers {
                        segment: id,
                        need: index,
                    });
                }
            }
        }
        Self {
            segments,
            unreadable,
            by_id,
        }
    }

    /// Links the items of a proposition to the needs that they name.
    pub(super) fn link(
        &self,
        cx: &mut Reader<'_>,
        proposition: &mut Proposition,
        audience_is_known: bool,
    ) {
        let audience = proposition.audience.clone();
        let is_known = audience_is_known
            && cx.segments.section != SectionState::Unreadable
            && !self.is_unreadable(&audience);
        let mut links = Links {
            needs: self,
            audience: &audience,
            is_known,
            names: HashMap::new(),
            found: HashMap::new(),
        };
        for (side, items) in [
            (Side::Jobs, &mut proposition.products),
            (Side::Pains, &mut proposition.pain_relievers),
            (Side::Gains, &mut proposition.gain_creators),
        ] {
            for item in items {
                for target in &item.targets {
                    item.answers.add(links.answers(cx, target, side));
                }
            }
        }
    }

    fn is_unreadable(&self, audience: &Audience) -> bool {
        let unreadable = &self.unreadable.0;
        match audience {
            Audience::Segments(list) => list.iter().any(|id| unreadable.contains(id)),
            Audience::Everyone => !unreadable.is_empty(),
        }
    }
}

/// Linking the items of one proposition.
struct Links<'n> {
    needs: &'n Needs<'n>,
    audience: &'n Audience,
    /// Whether a need that isn't found is really missing.
    is_known: bool,
    /// The ids of the needs of its segments, gathered when first needed for a suggestion.
    names: HashMap<Side, Vec<&'n str>>,
    /// The needs that were looked up already: items that name one share it.
    found: HashMap<(Side, String), Arc<[Answers]>>,
}

impl<'n> Links<'n> {
    /// The needs of that id, in every segment of the proposition that has one.
    fn answers(&mut self, cx: &mut Reader<'_>, target: &NeedRef, side: Side) -> Arc<[Answers]> {
        let target = &target.0;
        let key = (side, target.value.clone());
        if let Some(found) = self.found.get(&key) {
            return Arc::clone(found);
        }
        let found: Arc<[Answers]> = self.find(side, &target.value).into();
        if !found.is_empty() || !self.is_known {
            self.found.insert(key, Arc::clone(&found));
            return found;
        }
        let others = Side::ALL.into_iter().filter(|other| *other != side);
        let diagnostic = match others
            .into_iter()
            .find(|s| !self.find(*s, &target.value).is_empty())
        {
            Some(other) => {
                let kinds = literal(format!("{}-{}", side.need(), other.need()));
                let message = CanvasMessage::WrongNeed {
                    kinds: kinds.clone(),
                    need: quote(&target.value),
                };
                Diagnostic::new(&rule::FIT_WRONG_NEED, target.span, message)
                    .help(CanvasMessage::MoveItemOrLinkNeed { kinds })
            }
            None => self.unknown(&target.value, target.span, side),
        };
        cx.report(diagnostic);
        found
    }

    fn find(&self, side: Side, id: &str) -> Vec<Answers> {
        let same = self.needs.by_id.get(&(side, composed(id)));
        let in_audience = |a: &&Answers| match self.audience {
            Audience::Segments(_) => self.audience.includes(a.segment),
            Audience::Everyone => true,
        };
        same.into_iter()
            .flatten()
            .filter(in_audience)
            .copied()
            .collect()
    }

    /// The ids of the needs of the proposition's segments.
    fn names(&mut self, side: Side) -> &[&'n str] {
        let (segments, audience) = (self.needs.segments, self.audience);
        self.names.entry(side).or_insert_with(|| {
            let ids =
                |segment: &'n Segment| side.needs(segment).iter().map(|n| n.id.value.as_str());
            match audience {
                Audience::Segments(list) => {
                    list.iter().flat_map(|id| ids(&segments[*id])).collect()
                }
                Audience::Everyone => segments.iter().flat_map(ids).collect(),
            }
        })
    }

    fn unknown(&mut self, id: &str, span: crate::text::Span, side: Side) -> Diagnostic {
        let need = side.need();
        let diagnostic = Diagnostic::new(
            &rule::FIT_UNKNOWN_TARGET,
            span,
            CanvasMessage::UnknownNeed {
                kind: literal(need),
                need: quote(id),
            },
        );
        let elsewhere = self
            .needs
            .by_id
            .get(&(side, composed(id)))
            .and_then(|same| same.first());
        let elsewhere = elsewhere.map(|a| &self.needs.segments[a.segment].id.value);
        let known = self.names(side);
        let near = nearest(id, known.iter().copied());
        let diagnostic = diagnostic.did_you_mean(near, as_text);
        if near.is_some() {
            return diagnostic;
        }
        if let Some(other) = elsewhere {
            return diagnostic.help(CanvasMessage::AddSegmentOfNeed {
                segment: quote(other),
            });
        }
        if known.is_empty() {
            let line = format!("{} = {{ {} = \"…\" }}", side.needs_key(), as_key(id));
            return diagnostic.help(CanvasMessage::AddNeedToSegment {
                line: literal(line),
            });
        }
        diagnostic.help(NotationMessage::UseDefinedId {
            ids: first_of(known.iter().copied()),
        })
    }
}
