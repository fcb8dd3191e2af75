//! Canvas + words → [`Page`]: tables, lists and notes as plain data, for any output.

mod inline;

mod page;
mod texts;

mod cell;
mod compare;
mod findings;
mod repeats;
mod worksheet;

mod broken;
mod channels;
mod foot;
mod guidance;
mod relationships;

mod assumptions;
mod customer_side;
mod poster;

mod fit;

mod questions;

pub use broken::{broken, broken_elsewhere, broken_framework};
pub use findings::{ChapterState, concerns};
pub use inline::{Badge, Change, Inline, Inlines, Text};
pub use page::{
    Block, Card, Cell, CellStyle, Element, Emphasis, ErrorBox, ErrorEntry, Facts, Group, Items,
    Language, Legend, Note, Notes, Page, Poster, PosterItem, Role, Row, RuleLink, Table,
};

use std::borrow::Cow;
use std::collections::HashSet;

use guidance::Explanation;
use repeats::CardText;
use texts::{author, badge, capitalized, inner, join, labels, plain, text};

use crate::locale::{DEFAULT_LANGUAGE, Locale};
use crate::model::{
    Audience, BlockItem, Canvas, Channel, Display, Id, LineTarget, LineTargets, Naming,
    Proposition, Relationship, Segment, ShowFindings,
};
use crate::rules::Finding;
use crate::text::composed;
use crate::vocabulary::{Guidance, Status, View};

/// What a page shows of a canvas: the views, narrowed to some segments.
#[derive(Debug)]
pub struct Scope<'a> {
    canvas: &'a Canvas,
    locale: &'a Locale,
    /// The segments that are shown, in the order of the canvas.
    segments: Vec<Id<Segment>>,
    /// For each segment of the canvas whether it is shown.
    shown: Vec<bool>,
    /// Whether `only` leaves out a segment.
    is_narrowed: bool,
    compare: Option<(Status, Status)>,
    told: CardText,
}

impl<'a> Scope<'a> {
    /// What a block that asks for `display` shows of a canvas.
    pub fn new(canvas: &'a Canvas, display: &Display, locale: &'a Locale) -> Self {
        let only: Option<HashSet<Cow<'_, str>>> = display
            .only
            .as_ref()
            .map(|only| only.iter().map(|o| composed(&o.0.value)).collect());
        let is_wanted = |s: &Segment| {
            only.as_ref()
                .is_none_or(|o| o.contains(&composed(&s.id.value)))
        };
        let compare = display.compare.map(|c| c.value);
        let lives = |s: &Segment| compare.is_some() || s.status != Some(Status::Retired);
        let shown = canvas.segments.iter().map(|s| is_wanted(s) && lives(s));
        let shown: Vec<bool> = shown.collect();
        let ids = canvas.segments.ids().zip(&shown);
        let segments = ids.filter(|(_, shown)| **shown).map(|(id, _)| id).collect();
        Self {
            canvas,
            locale,
            segments,
            shown,
            is_narrowed: !canvas.segments.iter().all(is_wanted),
            compare,
            told: CardText::default(),
        }
    }

    /// The relationships that are shown, in written order.
    fn relationships(&self) -> impl Iterator<Item = &'a Relationship> {
        let list = self.canvas.relationships.iter();
        list.filter(|r| self.shows_any(&r.segments) && self.shows_status(r.status))
    }

    /// The shown relationships of a segment.
    fn relationships_of(&self, segment: Id<Segment>) -> impl Iterator<Item = &'a Relationship> {
        self.canvas
            .relationships_of(segment)
            .filter(|r| self.shows_status(r.status))
    }

    /// The channels that are shown.
    fn channels(&self) -> impl Iterator<Item = &'a Channel> {
        let list = self.canvas.channels.iter();
        list.filter(|c| self.shows_status(c.status) && self.shows_for(&c.serves))
    }

    /// The propositions that are shown.
    fn propositions(&self) -> impl Iterator<Item = &'a Proposition> {
        let list = self.canvas.propositions.iter();
        list.filter(|p| self.shows_proposition(p))
    }

    /// Whether a proposition is shown.
    fn shows_proposition(&self, proposition: &Proposition) -> bool {
        let is_for_shown = match &proposition.audience {
            Audience::Everyone => true,
            Audience::Segments(list) => self.shows_for(list),
        };
        self.shows_status(proposition.status) && is_for_shown
    }

    /// Whether a line of a block is shown: not if it is only for propositions that have ended.
    fn shows_line(&self, item: &BlockItem) -> bool {
        let targets = item
            .serves
            .as_ref()
            .map(LineTargets::named)
            .unwrap_or_default();
        let lives = |target: &LineTarget| match target {
            LineTarget::Segment(_) => true,
            LineTarget::Proposition(id) => self.shows_status(self.canvas.propositions[*id].status),
        };
        self.shows_status(item.status)
            && (targets.is_empty() || targets.iter().any(lives))
            && item.audience.as_ref().is_none_or(|ids| self.shows_for(ids))
    }

    /// The shown relationships that have not ended.
    fn living_relationships(&self) -> impl Iterator<Item = &'a Relationship> {
        self.relationships()
            .filter(|r| r.status != Some(Status::Retired))
    }

    /// The shown channels that have not ended.
    fn living_channels(&self) -> impl Iterator<Item = &'a Channel> {
        self.channels()
            .filter(|c| c.status != Some(Status::Retired))
    }

    /// Whether a segment is shown.
    fn shows(&self, segment: Id<Segment>) -> bool {
        self.shown.get(segment.index()).copied().unwrap_or(false)
    }

    /// What to say where no segment is shown.
    fn why_no_segments(&self) -> &'a str {
        if self.canvas.segments.is_empty() {
            &self.locale.messages.no_segments
        } else {
            &self.locale.messages.narrowed_to_none
        }
    }

    /// What a segment is called.
    fn segment_name(&self, id: Id<Segment>) -> Inlines<'a> {
        let segment = &self.canvas.segments[id];
        match segment.naming {
            Naming::Named => author(segment.shown_name()),
            Naming::AllCustomers => plain(&self.locale.messages.all_customers),
        }
    }

    fn is_narrowed(&self) -> bool {
        self.is_narrowed
    }
}

/// The views of a canvas whose author names none: the poster if there are its other blocks; then
/// each view that has data.
fn default_views(scope: &Scope<'_>) -> Vec<View> {
    let canvas = scope.canvas;
    let mut views = Vec::new();
    if !canvas.blocks.is_empty() {
        views.push(View::Poster);
    }
    // What no other of these views shows stands on the customer side.
    let segments_stand_alone = canvas.segments_declared && canvas.relationships.is_empty();
    let in_no_fit = !canvas.propositions.is_empty() && !fit::has_data(scope);
    if in_no_fit || segments_stand_alone {
        views.push(View::CustomerSide);
    }
    if !canvas.relationships.is_empty() {
        views.push(View::Relationships);
    }
    if !canvas.channels.is_empty() {
        views.push(View::Channels);
    }
    if fit::has_data(scope) {
        views.push(View::Fit);
    }
    views
}

/// How a canvas is drawn, beside what its block asks for.
#[derive(Debug)]
pub struct Options<'a> {
    /// What stands above the tables.
    pub title: Option<&'a str>,
    /// How much guidance follows.
    pub guidance: Guidance,
    /// Which model of the book it is, so that a chapter shows each of its findings once.
    pub model: usize,
    /// Whether it is said what is worth a look, and what the author keeps silent about and why.
    pub shows_findings: ShowFindings,
    /// What is worth a look in the model.
    pub findings: &'a [Finding],
    /// What is worth a look in the block itself, where the model stands elsewhere.
    pub own_findings: &'a [Finding],
}

/// A canvas of which it is settled what its page says, so that it can be drawn by itself.
#[derive(Debug)]
pub struct Planned<'a> {
    scope: Scope<'a>,
    views: Vec<View>,
    title: Option<&'a str>,
    guidance: Guidance,
    foot: Foot,
    shows_findings: ShowFindings,
    findings: Vec<&'a Finding>,
    explanations: Vec<Explanation<'a>>,
}

/// Where what concerns a model as a whole is told.
#[derive(Debug, Clone, Copy)]
enum Foot {
    /// Under this canvas.
    Here,
    /// Under one before it.
    Before,
}

/// Settles what the page of a canvas says. `said` is what its chapter has said so far, so the
/// canvases of a chapter come here in order.
pub fn plan<'a>(
    canvas: &'a Canvas,
    display: &Display,
    options: &Options<'a>,
    locale: &'a Locale,
    said: &mut ChapterState<'a>,
) -> Planned<'a> {
    let scope = Scope::new(canvas, display, locale);
    let views: Vec<View> = match &display.views {
        Some(views) => views.iter().map(|v| v.value).collect(),
        None => default_views(&scope),
    };
    let foot = if said.tells_of(options.model) {
        Foot::Here
    } else {
        Foot::Before
    };
    Planned {
        foot,
        shows_findings: options.shows_findings,
        findings: findings::choose(&scope, options, said),
        explanations: guidance::choose(&scope, &views, options.guidance, said),
        title: options.title,
        guidance: options.guidance,
        scope,
        views,
    }
}

/// Draws a canvas.
pub fn page<'a>(planned: &Planned<'a>) -> Page<'a> {
    let Planned { scope, views, .. } = planned;
    let locale = scope.locale;
    scope.told.forget();
    let label = match planned.title {
        Some(title) => Text::from(format!(
            "{}{}{title}",
            locale.messages.canvas, locale.messages.colon
        )),
        None => text(&locale.messages.canvas),
    };
    let mut parts = Vec::new();
    let has_badges = views.iter().any(|v| {
        matches!(
            v,
            View::Channels | View::Poster | View::Questions | View::Worksheet | View::Assumptions
        )
    });
    if has_badges && !scope.segments.is_empty() {
        parts.push(Element::Legend(legend(scope)));
    }
    for view in views {
        match view {
            View::Poster => parts.push(poster::part(scope, planned.guidance)),
            View::CustomerSide => parts.push(customer_side::part(scope)),
            View::Relationships => parts.push(relationships::part(scope)),
            View::Channels => parts.push(channels::part(scope)),
            View::Fit => parts.push(fit::part(scope)),
            View::Questions => parts.push(questions::part(scope)),
            View::Worksheet => parts.extend(worksheet::parts(scope)),
            View::Assumptions => parts.push(assumptions::part(scope)),
        }
    }
    // Where other views stand beside it, these show the rest.
    if views[..] == [View::Poster] {
        parts.extend(poster::not_shown(scope));
    }
    match planned.foot {
        Foot::Here => parts.extend(foot::part(scope, planned.shows_findings)),
        Foot::Before => {}
    }
    parts.extend(findings::part(scope, &planned.findings));
    let explained = guidance::part(&planned.explanations, planned.guidance, locale);
    parts.extend(explained);
    Page {
        language: None,
        label,
        title: planned.title.map(author),
        colon: text(&locale.messages.colon),
        parts,
    }
}

/// The language of the credit, which is English, where the page has another.
fn english_in<'a>(locale: &'a Locale) -> Option<Language<'a>> {
    let english = Locale::default_language();
    (locale.language != english.language).then(|| Language {
        tag: DEFAULT_LANGUAGE.into(),
        direction: english.direction.as_str().into(),
    })
}

fn legend<'a>(scope: &Scope<'a>) -> Legend<'a> {
    Legend {
        label: scope.locale.messages.segments.as_str().into(),
        entries: scope
            .segments
            .iter()
            .map(|id| (badge(*id), scope.segment_name(*id)))
            .collect(),
    }
}
