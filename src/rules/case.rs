//! What a rule is given and what it gives back, and the questions that many rules ask of a canvas.

use crate::diagnostic::{Diagnostic, Rule};
use crate::model::{Canvas, Channel, Id, Proposition, Relationship, Segment};
use crate::text::{Span, Spanned};
use crate::vocabulary::{RelationshipType, Status, View};
use crate::words::WordLists;

/// A valid canvas to judge.
#[derive(Debug)]
pub struct Case<'a> {
    /// The canvas.
    pub canvas: &'a Canvas,
    /// The views it asks for by name.
    pub views: &'a [Spanned<View>],
    /// What stands for the whole canvas: the opening fence, or a file's first line.
    pub whole: Span,
    /// The closed lists of words of its language.
    pub lists: &'a WordLists,
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
    /// These segments.
    Segments(Vec<Id<Segment>>),
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
        self.segments(vec![segment], diagnostic);
    }

    /// A finding about some segments; about none, it concerns the whole canvas.
    pub(super) fn segments(&mut self, segments: Vec<Id<Segment>>, diagnostic: Diagnostic) {
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

/// A diagnostic of `rule`, to be filled.
pub(super) fn say(rule: &'static Rule, span: Span, message: impl Into<String>) -> Diagnostic {
    Diagnostic::new(rule, span, message)
}

impl<'a> Case<'a> {
    /// The segments with their ids, in written order.
    pub(super) fn segments(&self) -> impl Iterator<Item = (Id<Segment>, &'a Segment)> + use<'a> {
        self.canvas.segments.with_ids()
    }

    /// The relationships that count: what has ended is seen by no rule.
    pub(super) fn relationships(&self) -> impl Iterator<Item = &'a Relationship> + use<'a> {
        self.canvas
            .relationships
            .iter()
            .filter(|r| r.status != Some(Status::Retired))
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
        self.canvas
            .channels
            .with_ids()
            .filter(|(_, c)| c.status != Some(Status::Retired))
    }

    /// The channels that count and reach a segment.
    pub(super) fn channels_of(
        &self,
        segment: Id<Segment>,
    ) -> impl Iterator<Item = (Id<Channel>, &'a Channel)> + use<'a> {
        self.canvas
            .channels_of(segment)
            .filter(|(_, c)| c.status != Some(Status::Retired))
    }

    /// The propositions that are known to be for a segment.
    pub(super) fn propositions_for(
        &self,
        segment: Id<Segment>,
    ) -> impl Iterator<Item = (Id<Proposition>, &'a Proposition)> + use<'a> {
        self.canvas
            .propositions
            .with_ids()
            .filter(move |(_, p)| p.audience.includes(segment))
    }

    /// Whether the canvas has a `[segments]` table, so that its author has thought about segments.
    pub(super) fn declares_segments(&self) -> bool {
        self.canvas.segments_declared
    }

    /// The name of a segment as messages quote it.
    pub(super) fn name_of(&self, segment: Id<Segment>) -> String {
        crate::diagnostic::quoted(&self.canvas.segments[segment].shown_name())
    }
}
