//! Keys of a canvas that aren't its own: blocks of the poster that authors write at the top, and
//! slips that another line explains.

use std::cell::OnceCell;
use std::collections::HashSet;
use std::ops::Range;

use super::labels;
use super::messages::CanvasMessage;
use crate::diagnostic::{self as rule, Diagnostic, as_key, nearest};
use crate::framework::{Block, Framework};
use crate::message::{literal, quote};
use crate::model;
use crate::notation::{self, Accepts, Field, NotationMessage, Reader, in_table};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Table, Value};
use crate::vocabulary::fold;

/// What the unknown keys of a canvas come to.
#[derive(Default)]
pub(super) struct TopLevel<'a> {
    /// The blocks that are written at the top.
    pub(super) blocks: Vec<(String, Field<'a>)>,
    /// The keys that are no more to be reported.
    pub(super) handled: HashSet<&'a str>,
}

/// The names that the field has for the blocks.
pub(crate) const BLOCK_NAMES: &[(&str, &str)] = &[
    ("key-partners", "partners"),
    ("key-partnerships", "partners"),
    ("key-activities", "activities"),
    ("key-resources", "resources"),
    ("cost-structure", "costs"),
    ("revenue-streams", "revenue"),
];

/// The block that a name means: its own id first.
pub(super) fn block<'f>(framework: &'f Framework, name: &str) -> Option<&'f Block> {
    framework.list(name).or_else(|| {
        let (_, id) = BLOCK_NAMES.iter().find(|(often, _)| *often == name)?;
        framework.list(id)
    })
}

/// Sorts the keys of a canvas that aren't its own.
pub(super) fn sort<'a>(
    cx: &mut Reader<'a>,
    root: &'a Table<'a>,
    framework: Option<&Framework>,
) -> TopLevel<'a> {
    let keys = model::canvas::keys();
    let mut top = TopLevel::default();
    // The comment that explains several keys is reported once.
    let mut explained: Option<Span> = None;
    let sections = section_headers(cx, root);
    let headings = OnceCell::new();
    let headers = missing_headers(cx, root);
    for (key, value) in root {
        let name: &str = key.get_ref();
        if keys.key(name).is_some() {
            continue;
        }
        let at = cx.span(key.span());
        if let Some(block) = framework.and_then(|f| block(f, name)) {
            let field = Field {
                name,
                accepts: Accepts::Records(model::BlockItem::TABLE),
                is_required: false,
                at,
                value,
            };
            top.blocks.push((block.id.clone(), field));
            top.handled.insert(name);
        } else if framework.is_none() && is_block_name(name) {
            // Which blocks there are is not known.
            top.handled.insert(name);
        } else if name == "$schema" {
            schema(cx, at);
            top.handled.insert(name);
        } else if nearest(name, keys.spellings()).is_some() {
            // A slip in a key of the canvas.
        } else if let Some(meant) = meant_header(cx, name, value, framework) {
            let message = CanvasMessage::UnknownSection { name: quote(name) };
            let diagnostic = Diagnostic::new(&rule::UNKNOWN_KEY, at, message);
            cx.report(diagnostic.did_you_mean(Some(&meant), as_key));
            top.handled.insert(name);
        } else if let Some(section) = section_before(cx, &sections, key.span().start, value) {
            header_below(cx, name, at, section);
            top.handled.insert(name);
        } else if let Some((comment, section)) =
            headings
                .get_or_init(|| Headings::of(cx))
                .before(cx, key.span().start, value)
        {
            if explained != Some(comment) {
                heading(cx, name, at, comment, section);
                explained = Some(comment);
            }
            top.handled.insert(name);
        } else if let Some(header) = header_above(cx, &headers, &key.span(), value) {
            if header.first == key.span() {
                header.report(cx, name);
            }
            top.handled.insert(name);
        }
    }
    top
}

/// The section or the block that a header means by its label on a page in some language, or by a
/// name that is almost that of a block.
fn meant_header(
    cx: &Reader<'_>,
    name: &str,
    value: &Value<'_>,
    framework: Option<&Framework>,
) -> Option<String> {
    let is_header =
        matches!(value.get_ref(), Kind::Table(_)) && cx.opening(value) != Opening::Inline;
    if !is_header {
        return None;
    }
    let is_here = |id: &&str| {
        model::Section::ALL.iter().any(|s| s.key().name == *id)
            || framework.is_none_or(|framework| framework.list(id).is_some())
    };
    labels::block(name)
        .filter(is_here)
        .map(str::to_owned)
        .or_else(|| {
            let lists = framework?.lists().map(|block| block.id.as_str());
            nearest(name, lists).map(str::to_owned)
        })
}

fn schema(cx: &mut Reader<'_>, at: Span) {
    let message = NotationMessage::UnknownKey {
        key: quote("$schema"),
        place: in_table(model::canvas::keys().noun),
    };
    cx.report(Diagnostic::new(&rule::UNKNOWN_KEY, at, message).help(
        CanvasMessage::NameSchemaInComment {
            line: literal("#:schema canvas.schema.json"),
        },
    ));
}

/// The header of a section of things by id.
struct SectionHeader {
    start: usize,
    section: &'static str,
    of: &'static notation::Table,
}

/// The headers of the sections of things by id, which are few however many keys there are.
fn section_headers(cx: &Reader<'_>, root: &Table<'_>) -> Vec<SectionHeader> {
    let sections = [
        (model::Section::Segments, model::Segment::TABLE),
        (model::Section::Propositions, model::Proposition::TABLE),
        (model::Section::Channels, model::Channel::TABLE),
        (model::Section::Relationships, model::Relationship::TABLE),
    ];
    let headers = root.iter().filter_map(|(key, value)| {
        let mut sections = sections.iter();
        let (section, of) = sections.find(|(s, _)| s.key().is_called(key.get_ref()))?;
        (cx.opening(value) == Opening::Header).then(|| SectionHeader {
            start: key.span().start,
            section: section.key().name,
            of,
        })
    });
    headers.collect()
}

/// The section of things by id whose header is the last before another header, if what is below
/// that could be a thing of the section.
fn section_before(
    cx: &Reader<'_>,
    sections: &[SectionHeader],
    at: usize,
    value: &Value<'_>,
) -> Option<&'static str> {
    let Kind::Table(table) = value.get_ref() else {
        return None;
    };
    if cx.opening(value) != Opening::Header {
        return None;
    }
    let before = sections.iter().filter(|header| header.start < at);
    let header = before.max_by_key(|header| header.start)?;
    let mut keys = table.keys();
    let fits = !table.is_empty() && keys.all(|key| header.of.key(key.get_ref()).is_some());
    fits.then_some(header.section)
}

fn header_below(cx: &mut Reader<'_>, name: &str, at: Span, section: &str) {
    let id = as_key(name);
    let mut diagnostic = Diagnostic::new(
        &rule::UNKNOWN_KEY,
        at,
        CanvasMessage::UnknownSection { name: quote(name) },
    )
    .help(CanvasMessage::WriteHeaderForId {
        section: literal(format!("[{section}]")),
        header: literal(format!("[{section}.{id}]")),
    });
    diagnostic.suggestion = Some(format!("{section}.{id}"));
    cx.report(diagnostic);
}

/// The lines that are a comment or a header, each with the section that a comment names.
struct Headings(Vec<(usize, Option<(Span, &'static str)>)>);

impl Headings {
    fn of(cx: &Reader<'_>) -> Self {
        let mut start = 0;
        let lines = cx.source.body.split_inclusive('\n').filter_map(|line| {
            let at = start;
            start += line.len();
            let text = line.trim();
            match text.strip_prefix('#') {
                Some(comment) => Some((at, comment_section(cx, at, line, comment))),
                None => text.starts_with('[').then_some((at, None)),
            }
        });
        Self(lines.collect())
    }

    /// The last comment before a key, if all it says is the name of a section.
    fn before(
        &self,
        cx: &Reader<'_>,
        at: usize,
        value: &Value<'_>,
    ) -> Option<(Span, &'static str)> {
        if matches!(value.get_ref(), Kind::Table(_)) && cx.opening(value) == Opening::Header {
            return None;
        }
        self.above(at)
    }

    /// The last comment or header before a place, if it is such a comment.
    fn above(&self, at: usize) -> Option<(Span, &'static str)> {
        let after = self.0.partition_point(|(start, _)| *start < at);
        self.0[..after].last()?.1
    }
}

fn comment_section(
    cx: &Reader<'_>,
    start: usize,
    line: &str,
    comment: &str,
) -> Option<(Span, &'static str)> {
    let name = fold(comment.trim_start_matches('#').trim_end_matches(':'));
    let mut sections = model::Section::ALL.iter().map(|section| section.key());
    let section = sections.find(|section| section.is_called(&name))?;
    let from = start + line.find('#')?;
    let span = cx.span(from..start + line.trim_end().len());
    Some((span, section.name))
}

fn heading(cx: &mut Reader<'_>, name: &str, at: Span, comment: Span, section: &str) {
    cx.report(
        Diagnostic::new(
            &rule::UNKNOWN_KEY,
            at,
            CanvasMessage::KeyOutsideSection { key: quote(name) },
        )
        .label(comment, CanvasMessage::HashMakesComment)
        .help(CanvasMessage::ReplaceCommentByHeader {
            header: literal(format!("[{section}]")),
        }),
    );
}

/// Lines at the top of a canvas that belong under a header that is missing.
struct MissingHeader {
    section: model::Section,
    /// The first of the lines, which shows which section it is.
    first: Range<usize>,
    /// Whether the canvas has that section elsewhere.
    is_elsewhere: bool,
}

/// The first line at the top that can only be of a section, for each section; the lines below belong
/// there as well, until the next such line or a header.
fn missing_headers(cx: &Reader<'_>, root: &Table<'_>) -> Vec<MissingHeader> {
    let keys = model::canvas::keys();
    let shown = root.iter().filter_map(|(key, value)| {
        let is_header =
            matches!(value.get_ref(), Kind::Table(_)) && cx.opening(value) != Opening::Inline;
        let is_ours = is_header || keys.key(key.get_ref()).is_some();
        let section = (!is_ours).then(|| section_of(cx, value)).flatten()?;
        Some((key.span(), section))
    });
    let mut shown: Vec<_> = shown.collect();
    shown.sort_by_key(|(span, _)| span.start);
    shown.dedup_by_key(|(_, section)| *section);
    // Each section is looked for once, however many lines belong to it.
    let is_there = |section: &model::Section| {
        let section = section.key();
        root.keys().any(|key| section.is_called(key.get_ref()))
    };
    let there: Vec<_> = model::Section::ALL.iter().filter(|s| is_there(s)).collect();
    let headers = shown.into_iter();
    headers
        .map(|(first, section)| MissingHeader {
            is_elsewhere: there.contains(&&section),
            section,
            first,
        })
        .collect()
}

/// The section that a line belongs to by its value: a relationship type or a channel kind, or braces
/// that say one.
fn section_of(cx: &Reader<'_>, value: &Value<'_>) -> Option<model::Section> {
    let terms = cx.source.terms;
    let is_type = |text: &str| terms.types.parse(text).is_some();
    let is_kind = |text: &str| terms.kinds.parse(text).is_some();
    let says = |table: &Table<'_>, key: &str, is_one: &dyn Fn(&str) -> bool| matches!(table.get(key).map(|v| v.get_ref()), Some(Kind::String(s)) if is_one(s));
    match value.get_ref() {
        Kind::String(text) if is_type(text) => Some(model::Section::Relationships),
        Kind::String(text) if is_kind(text) => Some(model::Section::Channels),
        Kind::Table(table) if says(table, "type", &is_type) => Some(model::Section::Relationships),
        Kind::Table(table) if says(table, "kind", &is_kind) => Some(model::Section::Channels),
        Kind::Array(list) => section_of(cx, list.iter().next()?),
        _ => None,
    }
}

/// The missing header that a line belongs under.
fn header_above<'h>(
    cx: &Reader<'_>,
    headers: &'h [MissingHeader],
    key: &Range<usize>,
    value: &Value<'_>,
) -> Option<&'h MissingHeader> {
    let after = headers.partition_point(|header| header.first.start <= key.start);
    let header = headers[..after].last()?;
    let fits = match value.get_ref() {
        Kind::String(_) | Kind::Array(_) => true,
        Kind::Table(_) => cx.opening(value) == Opening::Inline,
        _ => false,
    };
    fits.then_some(header)
}

impl MissingHeader {
    fn report(&self, cx: &mut Reader<'_>, name: &str) {
        let header = literal(format!("[{}]", self.section.key().name));
        let help = if self.is_elsewhere {
            CanvasMessage::MoveBelowHeader { header }
        } else {
            CanvasMessage::AddHeaderAbove { header }
        };
        let message = CanvasMessage::KeyOutsideSection { key: quote(name) };
        let at = cx.span(self.first.clone());
        cx.report(Diagnostic::new(&rule::UNKNOWN_KEY, at, message).help(help));
    }
}

/// Whether two keys are below comments that each name another section, so that they are one key
/// only as long as those are comments.
pub(super) fn are_under_headings(cx: &Reader<'_>, keys: &[(usize, usize)]) -> Vec<bool> {
    if keys.is_empty() {
        return Vec::new();
    }
    let headings = Headings::of(cx);
    let section = |at: usize| headings.above(at).map(|(_, section)| section);
    let differ = keys
        .iter()
        .map(|(one, other)| match (section(*one), section(*other)) {
            (Some(one), Some(other)) => one != other,
            (Some(_), None) | (None, _) => false,
        });
    differ.collect()
}

/// Whether a key is the name of a block in some framework.
pub(super) fn is_block_name(name: &str) -> bool {
    BLOCK_NAMES.iter().any(|(often, _)| *often == name)
        || Framework::all().any(|framework| framework.list(name).is_some())
}
