//! What a line of a block is for: segments, propositions, or both.

use super::proposition::Proposition;
use super::segment::{ALL, Segment};
use crate::diagnostic::{self as rule, Diagnostic, as_text, nearest};
use crate::ids::Id;
use crate::message::{literal, quote};
use crate::notation::{
    Accepts, Export, ExportNames, Field, Json, Mention, Notation, NotationMessage, Reader,
    SectionState, Target, first_of, one_or_many, unknown_reference,
};
use crate::text::Spanned;
use crate::vocabulary::fold;

/// What a line is for, in the order in which it is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum LineTargets {
    /// `all`, which is the same as nothing.
    Everyone,
    /// These.
    Named(Vec<LineTarget>),
}

/// One thing that a line is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LineTarget {
    /// A segment.
    Segment(Id<Segment>),
    /// A proposition, and so whoever that is for.
    Proposition(Id<Proposition>),
}

impl LineTargets {
    /// Whether it is for everyone.
    pub fn is_everyone(&self) -> bool {
        *self == Self::Everyone
    }

    /// What is named; nothing where it is for everyone.
    pub fn named(&self) -> &[LineTarget] {
        match self {
            Self::Everyone => &[],
            Self::Named(targets) => targets,
        }
    }

    /// The segments that are named.
    pub fn segments(&self) -> impl Iterator<Item = Id<Segment>> {
        self.named().iter().filter_map(|target| match target {
            LineTarget::Segment(id) => Some(*id),
            LineTarget::Proposition(_) => None,
        })
    }

    /// The propositions that are named.
    pub fn propositions(&self) -> impl Iterator<Item = Id<Proposition>> {
        self.named().iter().filter_map(|target| match target {
            LineTarget::Segment(_) => None,
            LineTarget::Proposition(id) => Some(*id),
        })
    }
}

impl Notation for LineTargets {
    const ACCEPTS: Accepts = Accepts::LineTargets;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let mut targets = Vec::new();
        let mut is_everyone = false;
        for value in one_or_many(field.value) {
            let Some(text) = cx.text(field.item(value)) else {
                continue;
            };
            // A segment or a proposition of that id is what was declared.
            let is_declared = [&cx.segments, &cx.propositions]
                .iter()
                .any(|declared| declared.names.find(text.value).is_some());
            if fold(text.value) == ALL && !is_declared {
                is_everyone = true;
                continue;
            }
            targets.extend(target(cx, text, field.name).filter(|one| !targets.contains(one)));
        }
        Some(match is_everyone {
            true => Self::Everyone,
            false => Self::Named(targets),
        })
    }
}

/// The thing of that id. Of one id for both it is the segment; `propositions.x` says otherwise, and
/// an id that is written so exactly comes before that.
fn target(cx: &mut Reader<'_>, text: Spanned<&str>, key: &str) -> Option<LineTarget> {
    let segment = |cx: &Reader<'_>, id: &str| {
        let found = cx.segments.names.find(id);
        found.map(|index| LineTarget::Segment(Id::new(index)))
    };
    let proposition = |cx: &Reader<'_>, id: &str| {
        let found = cx.propositions.names.find(id);
        found.map(|index| LineTarget::Proposition(Id::new(index)))
    };
    let found = segment(cx, text.value).or_else(|| proposition(cx, text.value));
    if found.is_some() {
        return found;
    }
    let (of, found) = match text.value.split_once('.') {
        Some(("segments", id)) => (Some((Target::Segment, id)), segment(cx, id)),
        Some(("propositions", id)) => (Some((Target::Proposition, id)), proposition(cx, id)),
        Some(_) | None => (None, None),
    };
    if found.is_none() {
        unknown(cx, text, of, Mention::Value(key));
    }
    found
}

fn unknown(
    cx: &mut Reader<'_>,
    text: Spanned<&str>,
    of: Option<(Target, &str)>,
    mention: Mention<'_>,
) {
    let is_unreadable = |target| cx.declared(target).section == SectionState::Unreadable;
    if let Some((target, id)) = of {
        if is_unreadable(target) {
            return;
        }
        let names = &cx.declared(target).names;
        let mut diagnostic = unknown_reference(target, names, id, text.span, mention);
        // The suggestion replaces the whole text.
        if let Some(near) = nearest(id, names.texts()) {
            diagnostic.suggestion = Some(as_text(&format!("{}.{near}", target.section())));
        }
        cx.report(cx.or_add(diagnostic, target, id, mention));
        return;
    }
    if is_unreadable(Target::Segment) || is_unreadable(Target::Proposition) {
        return;
    }
    let several = [Target::Segment, Target::Proposition]
        .into_iter()
        .find_map(|target| cx.several_ids(target, text.value, text.span, mention));
    if let Some(several) = several {
        cx.report(several);
        return;
    }
    let ids = cx.segments.names.texts();
    let ids: Vec<&str> = ids.chain(cx.propositions.names.texts()).collect();
    // In a canvas without propositions, only segments can be meant.
    if cx.propositions.names.is_empty() {
        let names = &cx.segments.names;
        let diagnostic = unknown_reference(Target::Segment, names, text.value, text.span, mention);
        cx.report(cx.or_add(diagnostic, Target::Segment, text.value, mention));
        return;
    }
    let near = nearest(text.value, ids.iter().copied());
    let message = NotationMessage::UnknownReference {
        target: literal("segment-or-proposition"),
        id: quote(text.value),
    };
    let diagnostic =
        Diagnostic::new(&rule::UNKNOWN_SEGMENT, text.span, message).did_you_mean(near, as_text);
    cx.report(match near {
        Some(_) => diagnostic,
        None => diagnostic.help(NotationMessage::UseDefinedId { ids: first_of(ids) }),
    });
}

impl Export for LineTargets {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        let ids = self.segments().filter_map(|id| id.export(names));
        Some(Json::List(ids.collect()))
    }

    fn export_as(
        &self,
        key: &'static str,
        names: &dyn ExportNames,
        out: &mut Vec<(&'static str, Json)>,
    ) {
        out.extend(self.export(names).map(|value| (key, value)));
        let propositions = self.propositions().filter_map(|id| id.export(names));
        let propositions: Vec<Json> = propositions.collect();
        if !propositions.is_empty() {
            out.push(("for-propositions", Json::List(propositions)));
        }
    }
}
