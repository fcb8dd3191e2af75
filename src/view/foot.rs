//! The foot of a canvas: what it says of the business as a whole, and what it keeps silent about.

use super::cell::known_from;
use super::{Element, Facts, Inline, Inlines, Scope, Text, author, join, plain, text};
use crate::locale::Locale;
use crate::model::{Metric, ShowFindings};

/// What the canvas says of the business as a whole, and what it keeps silent about and why.
pub(super) fn part<'a>(scope: &Scope<'a>, shows: ShowFindings) -> Option<Element<'a>> {
    let (canvas, locale) = (scope.canvas, scope.locale);
    let mut entries: Vec<(Text, Vec<Inlines>)> = Vec::new();
    for (label, said) in [
        (&locale.messages.date, canvas.facts.date.as_deref()),
        (&locale.messages.version, canvas.facts.version.as_deref()),
    ] {
        entries.extend(said.map(|said| (text(label), vec![author(said)])));
    }
    if !canvas.facts.by.is_empty() {
        let by = canvas.facts.by.iter().map(author);
        let by = join(by, &locale.messages.comma);
        entries.push((text(&locale.messages.by), vec![by]));
    }
    if let Some(stage) = canvas.facts.stage {
        entries.push((
            text(&locale.messages.stage),
            vec![plain(locale.label(stage))],
        ));
    }
    if let Some(market) = canvas.facts.market {
        entries.push((
            text(&locale.messages.customer_base),
            vec![plain(locale.label(market))],
        ));
    }
    if !canvas.facts.metrics.is_empty() {
        let lines = canvas
            .facts
            .metrics
            .iter()
            .filter(|m| scope.shows_status(m.status))
            .map(|m| {
                let known = known_from(m.evidence, m.source.as_deref(), locale);
                let line = scope.marked(m.status, metric(m, locale));
                join([Some(line), known].into_iter().flatten(), " · ")
            })
            .collect::<Vec<_>>();
        if !lines.is_empty() {
            entries.push((text(&locale.messages.metrics), lines));
        }
    }
    if !canvas.facts.feedback.is_empty() {
        let lines = canvas.facts.feedback.iter().map(author).collect();
        entries.push((text(&locale.messages.feedback), lines));
    }
    for (label, said) in [
        (&locale.messages.note, &canvas.facts.note),
        (&locale.messages.source, &canvas.facts.source),
    ] {
        entries.extend(said.as_deref().map(|s| (text(label), vec![author(s)])));
    }
    // Reasons without the findings that they are about would puzzle.
    if shows == ShowFindings::Yes && !canvas.allow.is_empty() {
        let lines = canvas
            .allow
            .iter()
            .map(|a| {
                let mut line = vec![
                    Inline::Code(a.rule.value.into()),
                    Inline::Text(text(&locale.messages.colon)),
                ];
                line.extend(author(&a.reason));
                line
            })
            .collect();
        entries.push((text(&locale.messages.allowed), lines));
    }
    if entries.is_empty() {
        return None;
    }
    Some(Element::Facts(Facts {
        title: None,
        entries,
    }))
}

pub(super) fn metric<'a>(metric: &'a Metric, locale: &'a Locale) -> Inlines<'a> {
    let mut line = author(&metric.name);
    let mut also = Vec::new();
    if let Some(value) = &metric.value {
        also.push((&locale.messages.metric_now, value));
    }
    if let Some(target) = &metric.target {
        also.push((&locale.messages.metric_target, target));
    }
    for (n, (label, value)) in also.into_iter().enumerate() {
        let before = if n == 0 {
            &locale.messages.colon
        } else {
            &locale.messages.comma
        };
        line.extend([before, label, " "].map(|words| Inline::Text(text(words))));
        line.extend(author(&**value));
    }
    line
}
