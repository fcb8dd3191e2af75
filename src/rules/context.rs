//! What a rule is given and what it gives back, and the questions that many rules ask of a canvas.

use super::messages::RuleMessage;
use crate::message::{Part, count};
use std::cell::OnceCell;

use super::index::{self, Channels};
use super::listing::quoted_name;
use crate::diagnostic::Diagnostic;
use crate::locale::WordLists;
use crate::model::{Canvas, Channel, Id, Naming, Proposition, Relationship, Segment, SegmentSet};
use crate::text::{Span, Spanned};
use crate::vocabulary::{RelationshipType, Status, View};

/// A valid canvas to judge.
#[derive(Debug)]
pub struct LintContext<'a> {
    /// The canvas.
    pub canvas: &'a Canvas,
    /// The views it asks for by name.
    pub views: &'a [Spanned<View>],
    /// The place for findings about the whole canvas: the opening fence, or a file's first line.
    pub whole: Span,
    /// The closed lists of words of its language.
    pub lists: &'a WordLists,
    channels: OnceCell<Channels>,
    propositions: OnceCell<Vec<Vec<Id<Proposition>>>>,
}

/// What a rule found.
#[derive(Debug)]
pub struct Finding {
    /// What it concerns, so that a page that shows a part of a model shows what concerns that part.
    pub subject: Subject,
    /// The finding itself.
    pub diagnostic: Diagnostic,
}

/// What a finding concerns.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Subject {
    /// The whole canvas.
    Canvas,
    /// These segments. Many findings may be about the same ones, so they are shared.
    Segments(SegmentSet),
}

/// The findings so far.
#[derive(Debug, Default)]
pub struct Findings {
    pub(super) list: Vec<Finding>,
}

impl Findings {
    /// A finding about the whole canvas.
    pub(super) fn canvas(&mut self, diagnostic: Diagnostic) {
        self.list.push(Finding {
            subject: Subject::Canvas,
            diagnostic,
        });
    }

    /// A finding about a segment.
    pub(super) fn segment(&mut self, segment: Id<Segment>, diagnostic: Diagnostic) {
        self.segments(SegmentSet::new(vec![segment]), diagnostic);
    }

    /// A finding about some segments. Without segments it concerns the whole canvas.
    pub(super) fn segments(&mut self, segments: SegmentSet, diagnostic: Diagnostic) {
        if segments.is_empty() {
            self.canvas(diagnostic);
            return;
        }
        self.list.push(Finding {
            subject: Subject::Segments(segments),
            diagnostic,
        });
    }
}

impl<'a> LintContext<'a> {
    /// A canvas, the views that it requests, the place of the whole, and its language's lists.
    pub fn new(
        canvas: &'a Canvas,
        views: &'a [Spanned<View>],
        whole: Span,
        lists: &'a WordLists,
    ) -> Self {
        Self {
            canvas,
            views,
            whole,
            lists,
            channels: OnceCell::new(),
            propositions: OnceCell::new(),
        }
    }

    /// The segments that count with their ids, in written order.
    pub(super) fn segments(&self) -> impl Iterator<Item = (Id<Segment>, &'a Segment)> + use<'a> {
        self.canvas
            .segments
            .with_ids()
            .filter(|(_, s)| s.status != Some(Status::Retired))
    }

    /// The relationships that count: rules ignore retired ones.
    pub(super) fn relationships(&self) -> impl Iterator<Item = &'a Relationship> + use<'a> {
        let canvas = self.canvas;
        let all = canvas.relationships.iter();
        all.filter(|r| canvas.counts_relationship(r))
    }

    /// The relationships of a segment that count.
    pub(super) fn relationships_of(
        &self,
        segment: Id<Segment>,
    ) -> impl Iterator<Item = &'a Relationship> + use<'a> {
        self.canvas
            .relationships_of(segment)
            .filter(|r| r.status != Some(Status::Retired))
    }

    /// The types of relationship that a segment has.
    pub(super) fn types_of(&self, segment: Id<Segment>) -> Vec<RelationshipType> {
        let mut types = Vec::new();
        for kind in self
            .relationships_of(segment)
            .filter_map(|r| r.form.value.kind())
        {
            if !types.contains(&kind) {
                types.push(kind);
            }
        }
        types
    }

    /// The channels that count, with their ids.
    pub(super) fn channels(&self) -> impl Iterator<Item = (Id<Channel>, &'a Channel)> + use<'a> {
        let canvas = self.canvas;
        let all = canvas.channels.with_ids();
        all.filter(|(_, c)| canvas.counts_channel(c))
    }

    /// The propositions that count, with their ids.
    pub(super) fn propositions(
        &self,
    ) -> impl Iterator<Item = (Id<Proposition>, &'a Proposition)> + use<'a> {
        let canvas = self.canvas;
        let all = canvas.propositions.with_ids();
        all.filter(|(_, p)| canvas.counts_proposition(p))
    }

    /// Whether any channel counts.
    pub(super) fn has_channels(&self) -> bool {
        self.index().any
    }

    /// The channels that count and reach every segment. Asking for the channels of each segment in
    /// turn would go through these again and again, so they come separately.
    pub(super) fn channels_of_all(&self) -> &[Id<Channel>] {
        &self.index().of_all
    }

    /// The channels that count and reach a segment and some others at most.
    pub(super) fn channels_of_some(&self, segment: Id<Segment>) -> &[Id<Channel>] {
        &self.index().of_some[segment.index()]
    }

    /// How many channels count and reach a segment.
    pub(super) fn count_channels(&self, segment: Id<Segment>) -> usize {
        self.channels_of_all().len() + self.channels_of_some(segment).len()
    }

    /// Looks up, for any segment, the first of its channels that counts and fits.
    pub(super) fn first_channel<'c>(
        &'c self,
        fits: impl Fn(&Channel) -> bool + 'c,
    ) -> impl Fn(Id<Segment>) -> Option<&'a Channel> + 'c {
        let first = move |list: &[Id<Channel>]| {
            let mut ids = list.iter().copied();
            ids.find(|id| fits(&self.canvas.channels[*id]))
        };
        let of_all = first(self.channels_of_all());
        move |segment| {
            let of_some = first(self.channels_of_some(segment));
            let id = match (of_all, of_some) {
                (Some(one), Some(other)) => Some(one.min(other)),
                (one, other) => one.or(other),
            };
            id.map(|id| &self.canvas.channels[id])
        }
    }

    fn index(&self) -> &Channels {
        self.channels.get_or_init(|| Channels::of(self.canvas))
    }

    /// The propositions that are known to be for a segment.
    pub(super) fn propositions_for(&self, segment: Id<Segment>) -> &[Id<Proposition>] {
        let all = self
            .propositions
            .get_or_init(|| index::propositions(self.canvas));
        &all[segment.index()]
    }

    /// Whether the canvas describes the rest of the business too, under `[blocks]`.
    pub(super) fn has_blocks(&self) -> bool {
        !self.canvas.blocks.is_empty()
    }

    /// Whether the canvas has a `[segments]` table, so that its author has thought about segments.
    pub(super) fn declares_segments(&self) -> bool {
        self.canvas.segments_declared
    }

    /// The customers of a relationship as messages name them.
    pub(super) fn customers_of(&self, relationship: &Relationship) -> Part {
        self.customers(&relationship.segments)
    }

    /// Some segments as messages name those that a relationship is for.
    pub(super) fn customers(&self, segments: &SegmentSet) -> Part {
        match segments.split_first() {
            _ if segments.is_everyone() => RuleMessage::AllSegments.into(),
            None => RuleMessage::NoSegment.into(),
            Some((only, [])) => self.name_of(*only),
            Some((first, [second])) => Part::All(vec![self.name_of(*first), self.name_of(*second)]),
            Some((first, others)) => RuleMessage::SegmentAndOthers {
                segment: self.name_of(*first),
                count: count(others.len()),
            }
            .into(),
        }
    }

    /// The name of a segment as messages quote it.
    pub(super) fn name_of(&self, segment: Id<Segment>) -> Part {
        let segment = &self.canvas.segments[segment];
        if segment.naming == Naming::AllCustomers {
            return RuleMessage::AllCustomers.into();
        }
        quoted_name(segment.name.as_ref().map(|n| &*n.value), &segment.id.value)
    }
}
