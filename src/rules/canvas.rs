//! Rules about the canvas as a whole: metrics, feedback, and data for each view.

use super::context::{Findings, LintContext};
use super::messages::RuleMessage;
use super::wording::{holds_word, items};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text};
use crate::message::{literal, quote};
use crate::vocabulary::{View, Vocabulary};

/// Whether there are channels or relationships whose success could be measured.
fn has_dealings(cx: &LintContext<'_>) -> bool {
    cx.has_channels() || cx.relationships().next().is_some()
}

/// Whether a list of the poster of that name is written, even if it is empty on purpose.
fn writes_block(cx: &LintContext<'_>, id: &str) -> bool {
    cx.canvas.blocks.iter().any(|(block, _)| block == id)
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
    if has_dealings(cx) && cx.canvas.facts.metrics.is_empty() && !writes_block(cx, "metrics") {
        out.canvas(
            Diagnostic::new(&NO_METRICS, cx.whole, RuleMessage::NoMetrics).help(
                RuleMessage::AddAtTop {
                    line: literal("metrics = [\"…\"]"),
                },
            ),
        );
    }
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
    if has_dealings(cx) && !is_heard(cx) {
        out.canvas(
            Diagnostic::new(&NO_FEEDBACK, cx.whole, RuleMessage::NoFeedback).help(
                RuleMessage::AddAtTop {
                    line: literal("feedback = [\"…\"]"),
                },
            ),
        );
    }
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
        let message = RuleMessage::ViewWithoutData { view: quote(word) };
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
