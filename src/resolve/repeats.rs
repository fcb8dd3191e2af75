//! Keys and headers that are there twice: the second one is reported, and its value still checked.

use super::messages::CanvasMessage;
use super::{Reader, Source, top_level};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage};
use crate::message::{literal, quote};
use crate::notation::NotationMessage;
use crate::text::{Lines, Span};
use crate::toml_ast::{self, Parsed, Table};

/// Checks the values of duplicate keys: the tree holds the first ones. The text
/// is read again with the first ones blanked out, and what is found in the second ones counts.
pub(super) fn second_values(
    cx: &mut Reader<'_>,
    root: &Table<'_>,
    duplicates: &[toml_ast::Duplicate],
) {
    let mut blanked = cx.source.body.as_bytes().to_vec();
    let mut any = false;
    for first in duplicates.iter().filter_map(|d| d.first.as_ref()) {
        let Some(value) = toml_ast::value_of(root, first) else {
            continue;
        };
        any = true;
        for byte in &mut blanked[first.start..value.end] {
            if !matches!(byte, b'\n' | b'\r') {
                *byte = b' ';
            }
        }
        // Inside braces a comma follows.
        let rest = &blanked[value.end..];
        let next = rest.iter().position(|b| !b.is_ascii_whitespace());
        if let Some(at) = next
            .map(|n| value.end + n)
            .filter(|at| blanked[*at] == b',')
        {
            blanked[at] = b' ';
        }
    }
    let Some(blanked) = any.then(|| String::from_utf8(blanked).ok()).flatten() else {
        return;
    };
    let Parsed::Tree { root, .. } = toml_ast::parse(&blanked) else {
        return;
    };
    // Only what is a second one now: of the others the first was not blanked out.
    let seconds: Vec<Span> = duplicates
        .iter()
        .filter(|d| d.first.is_some())
        .map(|d| cx.span(toml_ast::reach_of(&root, &blanked, &d.second)))
        .collect();
    let mut again = Reader::new(
        Source {
            body: &blanked,
            ..cx.source
        },
        cx.top,
    );
    again.labels = cx.labels;
    super::canvas::canvas(&mut again, &root);
    let inside = |d: &Diagnostic| {
        d.span
            .is_some_and(|span| seconds.iter().any(|s| s.contains(span)))
    };
    cx.found.extend(again.found.into_iter().filter(inside));
}

/// Reports keys that are in their table a second time.
pub(super) fn duplicate_keys(cx: &mut Reader<'_>, duplicates: &[toml_ast::Duplicate]) {
    if duplicates.is_empty() {
        return;
    }
    let body = cx.source.body;
    let lines = Lines::new(body);
    let pairs = duplicates.iter().map(|duplicate| {
        let second = duplicate.second.start;
        let first = duplicate.first.as_ref().map_or(second, |first| first.start);
        (first, second)
    });
    let pairs: Vec<_> = pairs.collect();
    // Comments that were meant for headers are reported themselves.
    let explained = top_level::are_under_headings(cx, &pairs);
    let unexplained = duplicates.iter().zip(explained).filter(|(_, is)| !is);
    for (duplicate, _) in unexplained {
        let at = duplicate.second.start;
        let (_, line) = lines.around(Span::new(at, at));
        duplicate_key(cx, duplicate, &body[line.range()]);
    }
}

fn duplicate_key(cx: &mut Reader<'_>, duplicate: &toml_ast::Duplicate, line: &str) {
    let span = cx.span(duplicate.second.clone());
    let name = cx.source.body.get(duplicate.second.clone()).unwrap_or("");
    let message = NotationMessage::DuplicateKey { key: quote(name) };
    let mut help = CanvasMessage::KeepOrRename;
    let line = line.trim_start();
    if line.starts_with('[') {
        // A comment may follow.
        let header = line.trim_start_matches('[').split(']').next();
        let header = header.unwrap_or_default().trim();
        let plain = rule::plain(header);
        help = match header.starts_with("relationships.") {
            true => CanvasMessage::RepeatHeaderInBrackets {
                header: literal(format!("[[{plain}]]")),
            },
            false => CanvasMessage::JoinUnderHeader {
                header: literal(format!("[{plain}]")),
            },
        };
    }
    let mut diagnostic = Diagnostic::new(&rule::DUPLICATE_KEY, span, message).help(help);
    if let Some(first) = &duplicate.first {
        diagnostic = diagnostic.label(cx.span(first.clone()), DiagnosticMessage::FirstDefinedHere);
    }
    cx.report(diagnostic);
}
