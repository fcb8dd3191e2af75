//! Keys of a canvas that aren't its own: blocks of the poster that authors write at the top, and
//! slips that another line explains.

use std::cell::OnceCell;
use std::collections::HashSet;

use crate::diagnostic::{self as rule, Diagnostic, as_key, nearest, quoted};
use crate::framework::{Block, Framework};
use crate::model;
use crate::notation::{self, Accepts, Field, Reader};
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
        }
    }
    top
}

fn schema(cx: &mut Reader<'_>, at: Span) {
    cx.report(
        Diagnostic::new(&rule::UNKNOWN_KEY, at, "a canvas has no key `$schema`")
            .help("name the schema in a comment on the first line: #:schema canvas.schema.json"),
    );
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
        format!("a canvas has no section {}", quoted(name)),
    )
    .help(format!(
        "if it is the id of something under [{section}], write [{section}.{id}]"
    ));
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
            format!("{} isn't in a section", quoted(name)),
        )
        .label(comment, "this is a comment, because it begins with `#`")
        .help(format!(
            "write the section in square brackets in place of the comment: [{section}]"
        )),
    );
}

/// Whether a key is the name of a block in some framework.
pub(super) fn is_block_name(name: &str) -> bool {
    BLOCK_NAMES.iter().any(|(often, _)| *often == name)
        || Framework::all().any(|framework| framework.list(name).is_some())
}
