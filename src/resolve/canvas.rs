//! The canvas as a whole: the keys before the sections, the sections, and what to show.

use super::messages::CanvasMessage;
use super::needs::{Needs, UnreadableNeeds};
use super::sections::RelationshipKey;
use super::short_form::ShortForms;
use super::top_level::{self, TopLevel};
use super::{allow, blocks, channels, propositions, relationships, sections, segments};
use crate::diagnostic::{self as rule, Diagnostic};
use crate::framework::SharedFramework;
use crate::ids::{Id, Names, Things};
use crate::message::{literal, quote, quote_all};
use crate::model::{
    self, BlockItem, Canvas, Channel, Content, Display, Entry, Facts, Head, Proposition, Reach,
    Relationships, Section, Segment, SegmentName, SegmentSet, Texts,
};
use crate::notation::{
    Accepts, Axis, Fields, Mention, Reader, SectionState, Target, unknown_reference,
};
use crate::text::{Span, Spanned};
use crate::toml_ast::{Kind, Opening, Table, Value};
use crate::vocabulary::{ChannelKind, NamedFramework, Status, View, Vocabulary};

/// The whole text; what comes out counts only if nothing was reported.
pub(super) fn canvas<'a>(
    cx: &mut Reader<'a>,
    root: &'a Table<'a>,
) -> (Option<Spanned<String>>, Entry) {
    let whole = cx.source.whole;
    let framework = written_framework(cx, root);
    let top = top_level::sort(cx, root, framework.as_deref());
    let fields = cx.fields_of(
        root,
        model::canvas::keys(),
        Opening::Implied,
        whole,
        &top.handled,
    );
    let optional = "every key of a canvas may be omitted";
    let head = Head::read(cx, &fields).expect(optional);
    let display = Display::read(cx, &fields).expect(optional);
    let facts = Facts::read(cx, &fields).expect(optional);
    let id = head.id.map(|id| id.0);
    let id = id.filter(|id| cx.is_good_id(&id.value, id.span));
    let used = head.used.map(|used| used.0);

    let canvas = sections(cx, root, &fields, facts, top);
    // The segments of a model that is defined elsewhere are known later.
    if fields.get("use").is_none() {
        for SegmentName(name) in display.only.iter().flatten() {
            cx.refer::<model::Segment>(&name.value, name.span, Mention::Value("only"));
        }
    }
    check_whole(cx, root, &fields, used.as_ref(), &display, &canvas.blocks);
    let content = match used {
        Some(used) => Content::Use(used),
        None => Content::Model(Box::new(canvas)),
    };
    let entry = Entry {
        id: id.clone(),
        content,
        display,
    };
    (id, entry)
}

/// The framework that a canvas names, before its keys are read; nothing if that is wrong.
fn written_framework(cx: &Reader<'_>, root: &Table<'_>) -> Option<SharedFramework> {
    match root.get("framework").map(|value| value.get_ref()) {
        None => Some(Default::default()),
        Some(Kind::String(name)) => match cx.source.terms.frameworks.find(name) {
            Some(NamedFramework::Whole(framework)) => Some(framework),
            Some(NamedFramework::Broken(_)) | None => None,
        },
        Some(_) => None,
    }
}

/// The model: first all ids are declared, then the entries are read, so that a reference may come
/// before what it names.
fn sections<'a>(
    cx: &mut Reader<'a>,
    root: &'a Table<'a>,
    fields: &Fields<'a>,
    facts: Facts,
    top: TopLevel<'a>,
) -> Canvas {
    const KIND: Accepts = Accepts::Word(Axis::of::<ChannelKind>());
    let field = |section: Section| fields.get(section.key().name);
    let (declared, segment_entries) = sections::declare(
        cx,
        root,
        field(Section::Segments),
        Accepts::Text,
        Segment::TABLE,
    );
    cx.segments = declared;
    let (declared, channel_entries) =
        sections::declare(cx, root, field(Section::Channels), KIND, Channel::TABLE);
    cx.channels = declared;
    let (declared, proposition_entries) = sections::declare(
        cx,
        root,
        field(Section::Propositions),
        Accepts::Text,
        Proposition::TABLE,
    );
    cx.propositions = declared;
    let relationship_entries =
        sections::relationship_entries(cx, root, field(Section::Relationships));

    let mut canvas = Canvas {
        segments_declared: cx.segments.section == SectionState::Given,
        texts: all_texts(cx, root),
        ..Canvas::default()
    };
    let framework = match (facts.framework.clone(), fields.get("framework")) {
        (Some(framework), _) => Some(framework),
        (None, Some(_)) => None,
        (None, None) => Some(Default::default()),
    };
    canvas.framework = framework.clone().unwrap_or_default();
    canvas.facts = facts;
    let mut everyone = SegmentSet::default();
    let mut forms = ShortForms::default();
    for section in Section::ALL {
        match section {
            Section::Segments => {
                let mut unreadable = UnreadableNeeds::default();
                canvas.segments = segments::segments(cx, &segment_entries, &mut unreadable);
                everyone = SegmentSet::everyone(canvas.segments.len());
                let needs = Needs::of(&canvas.segments, unreadable);
                canvas.propositions = propositions::propositions(cx, &proposition_entries, &needs);
            }
            // Read with the segments, whose needs they address.
            Section::Propositions => {}
            Section::Channels => {
                let entries = channel_entries.iter();
                let channels = entries
                    .map(|(id, field)| channels::channel(cx, *id, *field, &everyone, &mut forms))
                    .collect();
                canvas.channels = Things::new(&cx.channels.names, channels);
                canvas.reach = Reach::new(&canvas.channels, everyone.len());
            }
            Section::Relationships => {
                let entries = relationship_entries.iter();
                let mut lists: Vec<_> = entries
                    .map(|(key, field)| {
                        let list =
                            relationships::relationships(cx, *key, *field, &everyone, &mut forms);
                        let segment = match key {
                            RelationshipKey::Segment(segment) => Some(*segment),
                            RelationshipKey::All | RelationshipKey::Shared => None,
                        };
                        (segment, list)
                    })
                    .collect();
                relationships::bound(cx, &mut lists);
                canvas.relationships = Relationships::new(everyone.len(), lists);
            }
            Section::Blocks => {
                canvas.blocks = blocks::blocks(
                    cx,
                    field(*section),
                    &top.blocks,
                    framework.as_deref(),
                    &canvas.propositions,
                );
            }
            Section::Allow => {
                if let Some(field) = field(*section) {
                    canvas.allow = allow::allow(cx, field);
                }
            }
        }
    }
    canvas.own_words = forms.own;
    canvas
}

/// Every text of the model, in the order of the text, for the rules about wording. What has ended
/// is seen by no rule, so its texts are left out.
fn all_texts(cx: &Reader<'_>, root: &Table<'_>) -> Texts {
    // Every entry is looked at below anyway: comparing each key is cheaper than hashing it.
    fn is_retired(table: &Table<'_>) -> bool {
        table.iter().any(|(key, value)| match value.get_ref() {
            Kind::String(s) => {
                key.get_ref() == "status" && Status::parse(s) == Some(Status::Retired)
            }
            _ => false,
        })
    }
    fn collect<'t>(value: &'t Value<'_>, into: &mut Vec<(&'t str, std::ops::Range<usize>)>) {
        match value.get_ref() {
            Kind::String(s) => into.push((s, value.span())),
            Kind::Array(list) => list.iter().for_each(|v| collect(v, into)),
            Kind::Table(table) if is_retired(table) => {}
            Kind::Table(table) => table.iter().for_each(|(_, v)| collect(v, into)),
            Kind::Integer(_) | Kind::Float(_) | Kind::Boolean(_) | Kind::Datetime(_) => {}
        }
    }
    // As many as a small canvas has.
    let mut texts = Vec::with_capacity(32);
    for (_, value) in root.iter() {
        collect(value, &mut texts);
    }
    texts.sort_by_key(|(_, range)| range.start);
    let texts = texts.into_iter();
    let texts: Vec<_> = texts
        .map(|(text, range)| Spanned::new(text, cx.span(range)))
        .collect();
    Texts::new(&texts)
}

/// What concerns the canvas as a whole: nothing in it, or a model beside `use`.
fn check_whole(
    cx: &mut Reader<'_>,
    root: &Table<'_>,
    fields: &Fields<'_>,
    used: Option<&Spanned<String>>,
    display: &Display,
    blocks: &[(String, Vec<BlockItem>)],
) {
    if let Some(used) = used {
        use_with_content(cx, root, used);
        return;
    }
    let is_entry = |section: &&Section| {
        let field = fields.get(section.key().name);
        let value = field.map(|field| field.value.get_ref());
        section.is_model() && matches!(value, Some(Kind::Table(t)) if !t.is_empty())
    };
    let has_entry = !blocks.is_empty() || Section::ALL.iter().any(|section| is_entry(&section));
    // A sheet to fill in needs nothing but its frame.
    let views = display.views.as_deref().unwrap_or_default();
    let asks_for_sheet = views.iter().any(|view| view.value == View::Poster);
    if !has_entry && !asks_for_sheet && cx.found.is_empty() {
        cx.report(
            Diagnostic::new(
                &rule::EMPTY_CANVAS,
                cx.source.whole,
                CanvasMessage::CanvasIsEmpty,
            )
            .help(CanvasMessage::BeginWithRelationships {
                section: literal("[relationships]"),
                line: literal("buyers = \"self-service\""),
            }),
        );
    }
}

fn use_with_content(cx: &mut Reader<'_>, root: &Table<'_>, used: &Spanned<String>) {
    let keys = root.iter().map(|(key, _)| key);
    let beside: Vec<(&str, Span)> = keys
        .filter(|key| {
            let name = key.get_ref();
            model::canvas::keys().key(name).is_some() || top_level::is_block_name(name)
        })
        .filter(|key| !model::canvas::may_be_beside_use(key.get_ref()))
        .map(|key| (&**key.get_ref(), cx.span(key.span())))
        .collect();
    if beside.is_empty() {
        return;
    }
    let mut diagnostic = Diagnostic::new(
        &rule::USE_WITH_CONTENT,
        used.span,
        CanvasMessage::CanvasUsesAndDefines,
    );
    for (key, span) in &beside {
        diagnostic = diagnostic.label(*span, CanvasMessage::PartOfContent { key: quote(*key) });
    }
    let keys = quote_all(Display::TABLE.names());
    cx.report(
        diagnostic
            .help(CanvasMessage::MoveContentOrRemoveUse)
            .help(CanvasMessage::AllowedWithUse { keys }),
    );
}

/// Checks the segments that a block narrows another block's model to.
pub fn check_only(only: &[Spanned<String>], canvas: &Canvas) -> Vec<Diagnostic> {
    if only.is_empty() {
        return Vec::new();
    }
    let mut names = Names::default();
    for segment in canvas.segments.iter() {
        let _: Id<model::Segment> = names.declare(&segment.id.value, segment.id.span);
    }
    only.iter()
        .filter(|id| names.find(&id.value).is_none())
        .map(|id| {
            let mention = Mention::Value("only");
            unknown_reference(Target::Segment, &names, &id.value, id.span, mention)
        })
        .collect()
}
