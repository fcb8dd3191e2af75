//! What is not TOML, in words for people who never heard of it.

use super::Context;
use crate::diagnostic::{self as rule, Diagnostic, plain, quoted};

/// A syntax error's message and its help, from what the parser says and what stands there.
pub(super) fn explain(said: &str, body: &str, at: usize, end: usize) -> (String, String) {
    let here = body.get(at..end).unwrap_or_default();
    let line_start = body
        .get(..at)
        .and_then(|b| b.rfind('\n'))
        .map_or(0, |n| n + 1);
    let before = body.get(line_start..at).unwrap_or_default();
    let after = body
        .get(at..)
        .and_then(|rest| rest.lines().next())
        .unwrap_or_default();
    let told = |message: &str, help: &str| (message.to_owned(), help.to_owned());

    if after.starts_with("//") || after.starts_with("/*") || before.trim_start().starts_with("//") {
        return told("this is no comment here", "begin a comment with #");
    }
    let line = body[line_start..].lines().next().unwrap_or_default();
    if line.trim_start().starts_with("```") || line.trim_start().starts_with("~~~") {
        return told(
            "a model's file has no fence",
            "take the lines with ``` out: the whole file is the canvas",
        );
    }
    if let Some(odd) = line.chars().find(|c| c.is_whitespace() && !c.is_ascii()) {
        return (
            format!("an odd space stands in this line: {}", odd.escape_unicode()),
            "delete the spaces around the equals sign and type them again".into(),
        );
    }
    let apostrophe = before.trim_end().ends_with('\'') || before.matches('\'').count() == 2;
    if apostrophe && after.starts_with(char::is_alphabetic) {
        return told(
            "the apostrophe ends the text",
            "put the text between double quotes: \"We don't call\"",
        );
    }
    if said.contains("must be quoted") {
        return unquoted(here);
    }
    let word = after
        .split([' ', ',', ']', '}', '#'])
        .next()
        .unwrap_or_default();
    if said.contains("boolean") || said.contains("float") && word.chars().all(char::is_alphabetic) {
        return unquoted(word);
    }
    if said.contains("array table") {
        return told("this header is not closed", "put `]]` at its end");
    }
    let in_header = before.trim_start().starts_with('[') && !before.contains('=');
    if in_header && !said.contains("unclosed") {
        return told(
            "a name in square brackets with spaces, or with other letters than a to z, needs quotes",
            "write [segments.\"my name\"], or put dashes in place of the spaces",
        );
    }
    if said.contains("missing comma") {
        return if before.trim().is_empty() {
            told(
                "what stands on the line before is not finished",
                "close it there with `]` or `}`, or put a comma at its end if it goes on here",
            )
        } else {
            told("a comma is missing", "put a comma before this")
        };
    }
    if said.contains("key with no value") {
        if before.trim_start().starts_with("- ") || before.trim() == "-" {
            return told(
                "a line cannot begin with a dash",
                "take the dash away: every line is name = \"text\"",
            );
        }
        return if after.contains('=') {
            let name = format!(
                "{}{}",
                inner(before),
                after.split('=').next().unwrap_or_default()
            );
            let name = name.trim();
            (
                format!("a name of several words needs quotes: {}", quoted(name)),
                format!(
                    "write \"{}\" = …, or {} = …",
                    plain(name),
                    plain(&name.replace(' ', "-"))
                ),
            )
        } else {
            told(
                "this line has no `=`",
                "every line is name = \"text\", a [table], or a comment that begins with #",
            )
        };
    }
    if said.contains("invalid unquoted key") {
        let name = format!(
            "{}{}",
            before,
            after.split(['=', ':']).next().unwrap_or_default()
        );
        let name = name.trim();
        return if after.starts_with(':') {
            (
                "a colon cannot stand here".into(),
                format!("write {} = \"…\", with an equals sign", plain(name)),
            )
        } else {
            (
                format!(
                    "a name with this letter or mark needs quotes: {}",
                    quoted(name)
                ),
                format!("write \"{}\" = …", plain(name)),
            )
        };
    }
    if said.contains("escape") || said.contains("unicode") {
        return told(
            "a backslash begins a code in a text between double quotes",
            "write two of them for one, or put the text between single quotes: 'C:\\shop'",
        );
    }
    if said.contains("unexpected key or value") {
        if after.starts_with(';') {
            return told("no semicolon is needed here", "take it away");
        }
        return told(
            "nothing can follow a value on its line",
            "take this away, or put several values into a list: [\"one\", \"two\"]",
        );
    }
    if said.contains("invalid basic string") || said.contains("invalid literal string") {
        return told(
            "this text is not closed",
            "put a quote at its end, on the same line",
        );
    }
    if said.contains("unclosed array") {
        return told("this list is not closed", "put `]` at its end");
    }
    if said.contains("unclosed inline table") {
        return told("these braces are not closed", "put `}` at their end");
    }
    if said.contains("unclosed table") {
        return told("this header is not closed", "put `]` at its end");
    }
    (
        format!("this is not TOML: {}", plain(said)),
        "every line is name = \"text\", a [table], or a comment that begins with #".into(),
    )
}

/// What stands before a name on its line, without what opens the table that it is in.
fn inner(before: &str) -> &str {
    before.rsplit(['{', ',']).next().unwrap_or(before)
}

fn unquoted(here: &str) -> (String, String) {
    let written = here.trim();
    if written.is_empty() {
        return (
            "nothing stands after the equals sign".into(),
            "write a text in quotes there, or take the line out".into(),
        );
    }
    let inner = written.trim_matches(['“', '”', '„', '«', '»', '‘', '’']);
    if inner.len() < written.len() {
        return (
            "these are curly quotes".into(),
            format!("type straight ones: \"{}\"", plain(inner)),
        );
    }
    match written.to_lowercase().as_str() {
        "yes" | "on" | "true" => (
            format!("{} is not understood", quoted(written)),
            "write true, in small letters and without quotes; or \"yes\" if it is a text".into(),
        ),
        "no" | "off" | "false" => (
            format!("{} is not understood", quoted(written)),
            "write false, in small letters and without quotes; or \"no\" if it is a text".into(),
        ),
        _ => (
            "a text needs quotes around it".into(),
            format!("write \"{}\"", plain(written)),
        ),
    }
}

impl Context<'_> {
    /// Reports includes that mdBook has not expanded: it reads canvases first.
    pub(super) fn includes(&mut self) {
        let body = self.source.body;
        for (at, open) in body.match_indices("{{") {
            let inside = body[at + open.len()..].trim_start_matches([' ', '\t']);
            if body[..at].ends_with('\\') || !inside.starts_with("#include") {
                continue;
            }
            let line = body[at..].lines().next().unwrap_or_default();
            let end = line.find("}}").map_or(line.len(), |end| end + 2);
            let span = self.span(at..at + end);
            self.report(
                Diagnostic::new(
                    &rule::INCLUDE_IN_CANVAS,
                    span,
                    "this include is not expanded yet: mdBook reads canvases first",
                )
                .help(
                    "put the model into a file canvases/NAME.toml, and show it with use = \"NAME\"",
                )
                .help("or write after = [\"links\"] under [preprocessor.canvas] in book.toml"),
            );
        }
    }
}
