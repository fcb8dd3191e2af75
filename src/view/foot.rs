//! The foot of a canvas: what it says of the business as a whole, and what it keeps silent about.

use super::{Facts, Line, Part, Piece, Scope, Text, author, plain, text};
use crate::model::Metric;
use crate::words::Words;

/// What the canvas says of the business as a whole, and what it keeps silent about and why.
pub(super) fn part<'a>(scope: &Scope<'a>) -> Option<Part<'a>> {
    let (canvas, words) = (scope.canvas, scope.words);
    let mut entries: Vec<(Text, Vec<Line>)> = Vec::new();
    if let Some(stage) = canvas.facts.stage {
        entries.push((text(&words.ui.stage), vec![plain(words.label(stage))]));
    }
    if !canvas.facts.metrics.is_empty() {
        let lines = canvas
            .facts
            .metrics
            .iter()
            .map(|m| metric(m, words))
            .collect();
        entries.push((text(&words.ui.metrics), lines));
    }
    if !canvas.facts.feedback.is_empty() {
        let lines = canvas.facts.feedback.iter().map(author).collect();
        entries.push((text(&words.ui.feedback), lines));
    }
    if !canvas.allow.is_empty() {
        let lines = canvas
            .allow
            .iter()
            .map(|a| {
                let mut line = vec![
                    Piece::Code(a.rule.value.into()),
                    Piece::Text(text(&words.ui.colon)),
                ];
                line.extend(author(&a.reason));
                line
            })
            .collect();
        entries.push((text(&words.ui.allowed), lines));
    }
    if entries.is_empty() {
        return None;
    }
    Some(Part::Facts(Facts {
        title: None,
        entries,
    }))
}

pub(super) fn metric<'a>(metric: &'a Metric, words: &'a Words) -> Line<'a> {
    let mut line = author(&metric.name);
    let mut also = Vec::new();
    if let Some(value) = &metric.value {
        also.push((&words.ui.metric_now, value));
    }
    if let Some(target) = &metric.target {
        also.push((&words.ui.metric_target, target));
    }
    for (n, (label, value)) in also.into_iter().enumerate() {
        let before = if n == 0 {
            &words.ui.colon
        } else {
            &words.ui.comma
        };
        line.extend([before, label, " "].map(|words| Piece::Text(text(words))));
        line.extend(author(&**value));
    }
    line
}
