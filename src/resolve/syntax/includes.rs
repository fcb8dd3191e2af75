//! Includes that mdBook has not expanded.

use super::messages::SyntaxMessage;
use crate::diagnostic::{self as rule, Diagnostic};
use crate::notation::Reader;

/// Reports includes that mdBook has not expanded: it reads canvases first.
pub(in super::super) fn includes(cx: &mut Reader<'_>) {
    let body = cx.source.body;
    // Every include has one, and most canvases have none.
    if !body.contains('#') {
        return;
    }
    let mut opened = body.match_indices("{{").map(|(at, _)| at).peekable();
    while let Some(at) = opened.next() {
        // It ends in its line and before another one begins, so that each byte is read once.
        let rest = &body[at..opened.peek().copied().unwrap_or(body.len())];
        let inside = rest["{{".len()..].trim_start_matches([' ', '\t']);
        if body[..at].ends_with('\\') || !inside.starts_with("#include") {
            continue;
        }
        let line = rest.lines().next().unwrap_or_default();
        let end = line.find("}}").map_or(line.len(), |end| end + 2);
        let span = cx.span(at..at + end);
        cx.report(
            Diagnostic::new(
                &rule::INCLUDE_IN_CANVAS,
                span,
                SyntaxMessage::IncludeInCanvas,
            )
            .help(SyntaxMessage::SaveAsModel)
            .help(SyntaxMessage::OrExpandIncludes),
        );
    }
}
