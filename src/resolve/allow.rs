//! `[allow]`: rules to silence, each with the reason.

use super::messages::CanvasMessage;
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, as_key, nearest};
use crate::message::quote;
use crate::model::{Allowance, RuleName};
use crate::notation::{Accepts, Field, Reader};
use crate::text::{Span, Spanned};

/// The rules of the section.
pub(super) fn allow(cx: &mut Reader<'_>, field: Field<'_>) -> Vec<Allowance> {
    let Some(table) = cx.table(field) else {
        return Vec::new();
    };
    let opening = cx.opening(field.value);
    let mut list = Vec::new();
    for (key, value) in table {
        let at = cx.span(key.span());
        let name: &str = key.get_ref();
        let known = cx.source.rules.iter().find(|r| r.is_called(name));
        let retired = || {
            rule::RETIRED
                .iter()
                .find(|r| r.name == name)
                .map(|r| r.name)
        };
        let Some(rule) = known.map(|r| r.name).or_else(retired) else {
            if cx.is_stray(name, value, opening) {
                cx.stray(name, at, "allow");
            } else {
                let near = unknown_rule(cx, name, at);
                // Put in place of this one, a rule that is there would be a duplicate.
                if near.is_some_and(|near| table.contains_key(near))
                    && let Some(last) = cx.found.last_mut()
                {
                    last.suggestion = None;
                }
            }
            continue;
        };
        let reason = Field {
            name,
            accepts: Accepts::Text,
            is_required: false,
            at,
            value,
        };
        if let Some(reason) = cx.value(reason) {
            list.push(Allowance {
                rule: Spanned::new(rule, at),
                called: match known.is_some_and(|known| known.name == name) {
                    true => RuleName::Present,
                    false => RuleName::Former,
                },
                reason,
            });
        }
    }
    list
}

/// Reports a rule that isn't one, and gives the nearest.
fn unknown_rule(cx: &mut Reader<'_>, name: &str, at: Span) -> Option<&'static str> {
    if rule::ERRORS.iter().any(|r| r.name == name) {
        cx.report(
            Diagnostic::new(
                &rule::UNKNOWN_KEY,
                at,
                CanvasMessage::ErrorStaysOn { rule: quote(name) },
            )
            .help(CanvasMessage::FixErrorInstead),
        );
        return None;
    }
    let rules = cx.source.rules;
    let names = rules
        .iter()
        .flat_map(|r| r.renamed_from.iter().chain([&r.name]));
    let near = nearest(name, names.copied());
    let near = near.and_then(|near| rules.iter().find(|r| r.is_called(near)));
    let near = near.map(|rule| rule.name);
    let message = DiagnosticMessage::UnknownRule { rule: quote(name) };
    let mut diagnostic =
        Diagnostic::new(&rule::UNKNOWN_KEY, at, message).did_you_mean(near, as_key);
    if near.is_none() {
        diagnostic = diagnostic.help(CanvasMessage::CopyRuleName);
    }
    cx.report(diagnostic);
    near
}
