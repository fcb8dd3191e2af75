//! `[blocks]`: the lines of the blocks of the poster's framework.

use crate::diagnostic::{self as rule, Diagnostic, quoted};
use crate::framework::{Block, Framework};
use crate::ids::{Id, Things};
use crate::model::{Audience, BlockItem, LineTargets, Proposition, Segment};
use crate::notation::{self, Accepts, Field, Reader};
use crate::text::Span;

/// The lines under `[blocks]`. Which blocks there are depends on the framework: without one, the
/// lines are read for what is wrong in them, and no block is unknown.
pub(super) fn blocks(
    cx: &mut Reader<'_>,
    field: Field<'_>,
    framework: Option<&'static Framework>,
    propositions: &Things<Proposition>,
) -> Vec<(&'static Block, Vec<BlockItem>)> {
    let Some(table) = cx.table(field) else {
        return Vec::new();
    };
    let opening = cx.opening(field.value);
    let mut blocks = Vec::new();
    for (key, value) in table {
        let name: &str = key.get_ref();
        let at = cx.span(key.span());
        let block = framework.and_then(|f| f.list(name));
        if let (Some(framework), None) = (framework, block) {
            match other_framework_with(name, framework) {
                Some(other) if !cx.is_stray(name, value, opening) => {
                    block_of_another(cx, name, at, framework, other);
                }
                Some(_) | None => {
                    let of = notation::blocks(framework, BlockItem::TABLE);
                    cx.unknown_key(name, at, value, opening, &of);
                }
            }
            continue;
        }
        let field = Field {
            name,
            accepts: Accepts::Records(BlockItem::TABLE),
            at,
            value,
        };
        let mut items: Vec<BlockItem> = cx.value(field).unwrap_or_default();
        for item in &mut items {
            item.audience = item.serves.as_ref().and_then(|s| audience(s, propositions));
        }
        blocks.extend(block.map(|block| (block, items)));
    }
    blocks
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
    other: &'static Framework,
) {
    let lists: Vec<_> = framework.lists().map(|b| b.id.as_str()).collect();
    cx.report(
        Diagnostic::new(
            &rule::UNKNOWN_KEY,
            at,
            format!(
                "the framework {} has no block {}",
                quoted(framework.name),
                quoted(name)
            ),
        )
        .help(format!("its blocks are {}", notation::list(&lists)))
        .help(format!(
            "or write framework = \"{}\" before the first line in [square brackets]: it has {}",
            other.name,
            quoted(name)
        )),
    );
}

fn other_framework_with(name: &str, framework: &Framework) -> Option<&'static Framework> {
    Framework::all().find(|f| f.name != framework.name && f.list(name).is_some())
}
