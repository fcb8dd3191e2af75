//! `[blocks]`: the lines of the blocks of the poster's framework.

use super::messages::CanvasMessage;
use super::top_level;
use crate::diagnostic::{self as rule, Diagnostic, as_key, as_text};
use crate::framework::{Block, Framework};
use crate::ids::{Id, Things};
use crate::message::{literal, quote, quote_any};
use crate::model::{Audience, BlockItem, LineTargets, Proposition, Section, Segment};
use crate::notation::{self, Accepts, EntryForm, Field, NotationMessage, Reader, in_table};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Table, Value};
use crate::vocabulary::BookTerms;

/// The lines of the blocks under `[blocks]` and of those that are written at the top. Which blocks
/// there are depends on the framework: without one, the lines are read for what is wrong in them,
/// and no block is unknown.
pub(super) fn blocks(
    cx: &mut Reader<'_>,
    field: Option<Field<'_>>,
    top: &[(String, Field<'_>)],
    framework: Option<&Framework>,
    propositions: &Things<Proposition>,
) -> Vec<(String, Vec<BlockItem>)> {
    let mut written: Vec<(Option<&Block>, Field<'_>)> = Vec::new();
    if let Some(field) = field {
        under_header(cx, field, framework, &mut written);
    }
    for (block, field) in top {
        add(
            cx,
            framework.and_then(|f| f.list(block)),
            *field,
            &mut written,
        );
    }
    let mut blocks = Vec::new();
    for (block, field) in written {
        let is_at_top = top.iter().any(|(_, at_top)| at_top.at == field.at);
        let mut items = match field.value.get_ref() {
            // Below a header of its own each line is one item.
            Kind::Table(table) if is_at_top && cx.opening(field.value) == Opening::Header => {
                below_own_header(cx, field, table, framework)
            }
            _ => cx.value::<Vec<BlockItem>>(field).unwrap_or_default(),
        };
        for item in &mut items {
            item.audience = item.serves.as_ref().and_then(|s| audience(s, propositions));
        }
        blocks.extend(block.map(|block| (block.id.clone(), items)));
    }
    blocks
}

/// The blocks under `[blocks]`.
fn under_header<'a>(
    cx: &mut Reader<'_>,
    field: Field<'a>,
    framework: Option<&'a Framework>,
    written: &mut Vec<(Option<&'a Block>, Field<'a>)>,
) {
    let Some(table) = cx.table(field) else {
        return;
    };
    let opening = cx.opening(field.value);
    for (key, value) in table {
        let name: &str = key.get_ref();
        let at = cx.span(key.span());
        let block = framework.and_then(|f| top_level::block(f, name));
        if let (Some(framework), None) = (framework, block) {
            match other_framework_with(cx.source.terms, name, framework) {
                Some(other) if !cx.is_stray(name, value, opening) => {
                    block_of_another(cx, name, at, framework, other);
                }
                Some(_) | None if is_section(cx, (name, at), value, opening) => {}
                Some(_) | None => {
                    let ids: Vec<&str> = framework.lists().map(|b| b.id.as_str()).collect();
                    cx.unknown_name((name, at), value, opening, notation::BLOCKS, &ids, &ids);
                }
            }
            continue;
        }
        let field = Field {
            name: block.map_or(name, |block| &block.id),
            accepts: Accepts::Records(BlockItem::TABLE),
            is_required: false,
            at,
            value,
        };
        add(cx, block, field, written);
    }
}

/// Reports a block that is filled by a section of its own, such as `[propositions]`.
fn is_section(
    cx: &mut Reader<'_>,
    (name, at): (&str, Span),
    value: &Value<'_>,
    opening: Opening,
) -> bool {
    let mut sections = Section::ALL.iter().map(|section| section.key());
    let Some(section) = sections.find(|section| section.is_called(name)) else {
        return false;
    };
    if cx.is_stray(name, value, opening) {
        return false;
    }
    let message = NotationMessage::UnknownKey {
        key: quote(name),
        place: in_table(notation::BLOCKS),
    };
    let diagnostic = Diagnostic::new(&rule::UNKNOWN_KEY, at, message);
    cx.report(diagnostic.help(section.accepts.help()));
    true
}

/// The items below the header of a block: one in each line, whatever its key.
fn below_own_header(
    cx: &mut Reader<'_>,
    field: Field<'_>,
    table: &Table<'_>,
    framework: Option<&Framework>,
) -> Vec<BlockItem> {
    let mut items = Vec::with_capacity(table.len());
    for (key, value) in table {
        let name: &str = key.get_ref();
        let item = Field {
            name,
            at: cx.span(key.span()),
            ..field.item(value)
        };
        let block = framework.and_then(|f| top_level::block(f, name));
        match (value.get_ref(), block) {
            (Kind::Array(_), Some(block)) => {
                let message = CanvasMessage::BlockUnderBlock {
                    block: quote(&block.id),
                    header: literal(format!("[{}]", as_key(field.name))),
                };
                let diagnostic = Diagnostic::new(&rule::MISPLACED_KEY, item.at, message);
                cx.report(diagnostic.help(CanvasMessage::MoveBlockLine));
            }
            (Kind::String(_) | Kind::Table(_), _) => items.extend(cx.value::<BlockItem>(item)),
            _ => cx.wrong_entry(value, name, EntryForm::Item),
        }
    }
    items
}

/// Adds a block, unless it is there already under another name.
fn add<'a>(
    cx: &mut Reader<'_>,
    block: Option<&'a Block>,
    field: Field<'a>,
    written: &mut Vec<(Option<&'a Block>, Field<'a>)>,
) {
    let mut before = written.iter();
    match before.find(|(first, _)| block.is_some_and(|b| first.is_some_and(|f| f.id == b.id))) {
        Some((_, first)) => {
            let (first, name) = (*first, field.name.to_owned());
            cx.two_spellings(&name, field.at, first);
        }
        None => written.push((block, field)),
    }
}

/// The segments of what a line is for; nothing where that is everyone.
fn audience(serves: &LineTargets, propositions: &Things<Proposition>) -> Option<Vec<Id<Segment>>> {
    if serves.is_everyone() {
        return None;
    }
    let mut segments: Vec<_> = serves.segments().collect();
    for id in serves.propositions() {
        match &propositions[id].audience {
            Audience::Segments(list) => segments.extend(list),
            Audience::Everyone => return None,
        }
    }
    segments.sort_unstable();
    segments.dedup();
    Some(segments)
}

fn block_of_another(
    cx: &mut Reader<'_>,
    name: &str,
    at: Span,
    framework: &Framework,
    other: &Framework,
) {
    let lists = framework.lists().map(|b| b.id.as_str());
    cx.report(
        Diagnostic::new(
            &rule::UNKNOWN_KEY,
            at,
            CanvasMessage::BlockOfOtherFramework {
                framework: quote(&framework.name),
                block: quote(name),
            },
        )
        .help(CanvasMessage::UseBlocks {
            blocks: quote_any(lists),
        })
        .help(CanvasMessage::OrUseFramework {
            line: literal(format!("framework = {}", as_text(&other.name))),
            block: quote(name),
        }),
    );
}

fn other_framework_with<'t>(
    terms: &'t BookTerms,
    name: &str,
    framework: &Framework,
) -> Option<&'t Framework> {
    let mut all = terms.frameworks.all();
    all.find(|f| f.name != framework.name && f.list(name).is_some())
}
