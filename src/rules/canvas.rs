//! Rules about the canvas as a whole: empty blocks, metrics, feedback, and data for each view.

use super::context::{Findings, LintContext};
use super::messages::RuleMessage;
use super::wording::items;
use super::words::{begins_with_any, holds_word};
use crate::diagnostic::{Diagnostic, Level, Rule, as_key, as_text};
use crate::framework::{Block, Shows};
use crate::message::{self, Part, literal};
use crate::model::{BlockItem, Relationship, Section};
use crate::vocabulary::{BusinessStage, RelationshipType, View, Vocabulary};

/// Whether there are channels or relationships whose success could be measured.
fn has_dealings(cx: &LintContext<'_>) -> bool {
    cx.has_channels() || cx.relationships().next().is_some()
}

/// Whether a list of the poster of that name is written, even if it is empty on purpose.
fn writes_block(cx: &LintContext<'_>, id: &str) -> bool {
    cx.canvas.blocks.iter().any(|(block, _)| block == id)
}

/// The items of a list of the poster.
fn lines<'a>(cx: &LintContext<'a>, id: &'static str) -> impl Iterator<Item = &'a BlockItem> {
    let blocks = cx.canvas.blocks.iter();
    let of_id = blocks.filter(move |(block, _)| block == id);
    of_id.flat_map(|(_, items)| items)
}

/// See `pages/empty-blocks.md`.
pub static EMPTY_BLOCKS: Rule = Rule {
    name: "empty-blocks",
    level: Level::Hint,
    meaning: "Some building blocks of the framework are still empty.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn empty_blocks(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.has_blocks() {
        return;
    }
    let blocks = cx.canvas.framework.blocks.iter();
    let empty: Vec<&Block> = blocks.filter(|block| is_empty(cx, block)).collect();
    if empty.is_empty() {
        return;
    }
    let message = RuleMessage::EmptyBlocks {
        blocks: Part::All(
            empty
                .iter()
                .map(|b| message::word("block", &b.id))
                .collect(),
        ),
    };
    let mut diagnostic = Diagnostic::new(&EMPTY_BLOCKS, cx.whole, message);
    let is_list = |block: &&&Block| block.shows.contains(&Shows::List);
    if let Some(list) = empty.iter().find(is_list) {
        diagnostic = diagnostic.help(RuleMessage::FillBlocks {
            line: literal(format!("{} = [\"…\"]", as_key(&list.id))),
        });
    }
    let others = empty.iter().filter(|block| !is_list(block));
    let sections: Vec<Part> = others.filter_map(|block| section(block)).collect();
    if !sections.is_empty() {
        diagnostic = diagnostic.help(RuleMessage::FillSection {
            section: Part::All(sections),
        });
    }
    out.canvas(diagnostic);
}

/// The header of the section that fills a block which shows a part of the model.
fn section(block: &Block) -> Option<Part> {
    let section = block.shows.iter().find_map(|shows| match shows {
        Shows::List => None,
        Shows::Propositions => Some(Section::Propositions),
        Shows::Relationships => Some(Section::Relationships),
        Shows::Channels => Some(Section::Channels),
        Shows::Segments => Some(Section::Segments),
    })?;
    Some(literal(format!("[{}]", section.key().name)))
}

/// Whether a block has no items, and isn't empty on purpose. Relationships are covered by
/// `no-relationships`.
fn is_empty(cx: &LintContext<'_>, block: &Block) -> bool {
    let is_for_relationships = block.shows == [Shows::Relationships];
    let is_said_elsewhere = match block.id.as_str() {
        "metrics" => !cx.canvas.facts.metrics.is_empty(),
        "feedback" => !cx.canvas.facts.feedback.is_empty(),
        _ => false,
    };
    !is_for_relationships
        && !is_said_elsewhere
        && !writes_block(cx, &block.id)
        && block
            .shows
            .iter()
            .all(|s| items(cx, *s, &block.id).is_empty())
}

/// See `pages/no-metrics.md`.
pub static NO_METRICS: Rule = Rule {
    name: "no-metrics",
    level: Level::Hint,
    meaning: "The canvas has no success metrics.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn no_metrics(cx: &LintContext<'_>, out: &mut Findings) {
    // Some frameworks have a block for it.
    let is_known = !cx.canvas.facts.metrics.is_empty() || writes_block(cx, "metrics");
    if has_dealings(cx) && !is_known && is_success_open(cx) {
        out.canvas(
            Diagnostic::new(&NO_METRICS, cx.whole, RuleMessage::NoMetrics).help(
                RuleMessage::AddAtTop {
                    line: literal("metrics = [\"…\"]"),
                },
            ),
        );
    }
}

/// Whether only a metric can show that it works. An established business that is paid sees it from
/// its revenue, unless it has set a goal. A framework with a block for metrics has it listed by
/// `empty-blocks`.
fn is_success_open(cx: &LintContext<'_>) -> bool {
    if !cx.has_blocks() {
        return true;
    }
    let mut blocks = cx.canvas.framework.blocks.iter();
    if blocks.any(|block| block.id == "metrics") {
        return false;
    }
    let unpaid = |item: &BlockItem| begins_with_any(&item.name.value, &cx.lists.unpaid);
    cx.canvas.facts.stage == Some(BusinessStage::Early)
        || cx.relationships().any(|r| !r.goal.is_empty())
        || lines(cx, "revenue").next().is_none()
        || lines(cx, "revenue").any(unpaid)
}

/// See `pages/no-feedback.md`.
pub static NO_FEEDBACK: Rule = Rule {
    name: "no-feedback",
    level: Level::Hint,
    meaning: "The canvas has no feedback process.",
    since: "0.1.0",
    renamed_from: &[],
};

/// A relationship may be the feedback: one to which customers contribute, or whose label says so.
pub(super) fn no_feedback(cx: &LintContext<'_>, out: &mut Findings) {
    let is_due = is_asked_for(cx) && (!cx.has_blocks() || is_some_segment_alone(cx));
    if has_dealings(cx) && is_due && !is_heard(cx) {
        out.canvas(
            Diagnostic::new(&NO_FEEDBACK, cx.whole, RuleMessage::NoFeedback).help(
                RuleMessage::AddAtTop {
                    line: literal("feedback = [\"…\"]"),
                },
            ),
        );
    }
}

/// Whether a segment serves itself, and its canvas says no more about it than that.
fn is_some_segment_alone(cx: &LintContext<'_>) -> bool {
    let alone = |r: &Relationship| match r.form.value.kind() {
        Some(RelationshipType::SelfService | RelationshipType::Automated) => {
            r.form.value.label().is_none()
        }
        Some(
            RelationshipType::Dedicated
            | RelationshipType::Personal
            | RelationshipType::Retail
            | RelationshipType::Communities
            | RelationshipType::CoCreation,
        )
        | None => false,
    };
    let mut segments = cx.segments();
    segments.any(|(id, _)| {
        let mut relationships = cx.relationships_of(id).peekable();
        relationships.peek().is_some() && relationships.all(alone)
    })
}

/// Whether the framework has a place for it: with the relationships, or a block of its own.
fn is_asked_for(cx: &LintContext<'_>) -> bool {
    let framework = &cx.canvas.framework;
    framework.shows(Shows::Relationships) || framework.blocks.iter().any(|b| b.id == "feedback")
}

/// Whether something says how customers are heard.
fn is_heard(cx: &LintContext<'_>) -> bool {
    let canvas = cx.canvas;
    !canvas.facts.feedback.is_empty()
        || writes_block(cx, "feedback")
        || canvas.relationships.iter().any(|r| {
            r.input.is_some()
                || r.form
                    .value
                    .label()
                    .is_some_and(|label| holds_word(label, &cx.lists.feedback))
        })
}

/// See `pages/view-without-data.md`.
pub static VIEW_WITHOUT_DATA: Rule = Rule {
    name: "view-without-data",
    level: Level::Hint,
    meaning: "A view has nothing to show.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn view_without_data(cx: &LintContext<'_>, out: &mut Findings) {
    for view in cx.views {
        if has_data(cx, view.value) {
            continue;
        }
        let word = view.value.word();
        let message = RuleMessage::ViewWithoutData {
            view: message::word(View::SECTION, word),
        };
        let add = match view.value {
            View::Relationships => RuleMessage::AddRelationshipForEach {
                line: literal("buyers = \"…\""),
            },
            View::Channels => RuleMessage::AddChannels {
                line: literal("phone = \"phone\""),
            },
            View::Fit => RuleMessage::AddNeedsAndProducts,
            View::Poster => {
                let first = cx.canvas.framework.lists().next();
                let first = first.map_or("partners", |b| b.id.as_str());
                RuleMessage::AddBlocks {
                    line: literal(format!("{first} = [\"…\"]")),
                }
            }
            // These have something to show for any canvas.
            View::CustomerSide | View::Questions | View::Worksheet | View::Assumptions => continue,
        };
        out.canvas(
            Diagnostic::new(&VIEW_WITHOUT_DATA, view.span, message)
                .help(add)
                .help(RuleMessage::OrRemoveView {
                    view: literal(as_text(word)),
                }),
        );
    }
}

fn has_data(cx: &LintContext<'_>, view: View) -> bool {
    let canvas = cx.canvas;
    match view {
        View::Relationships => cx.relationships().next().is_some(),
        View::Channels => cx.channels().next().is_some(),
        View::Fit => {
            canvas
                .segments
                .iter()
                .any(|s| !(s.jobs.is_empty() && s.pains.is_empty() && s.gains.is_empty()))
                || canvas.propositions.iter().any(|p| {
                    !(p.products.is_empty()
                        && p.pain_relievers.is_empty()
                        && p.gain_creators.is_empty())
                })
        }
        View::Poster => {
            let mut blocks = canvas.framework.blocks.iter();
            blocks.any(|b| b.shows.iter().any(|s| !items(cx, *s, &b.id).is_empty()))
        }
        View::CustomerSide | View::Questions | View::Worksheet | View::Assumptions => true,
    }
}
