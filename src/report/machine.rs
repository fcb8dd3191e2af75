//! For programs: one line a finding, JSON, GitHub's annotations, and SARIF.

use std::fmt::Write as _;

use super::Places;
use crate::book::{File, Found};
use crate::diagnostic::{Diagnostic, Level, Rule, as_key, as_text, is_unprintable, plain};
use crate::json::{self, Value, json};
use crate::rules::{every, pages};
use crate::text::Position;

/// `file:line:col: level[rule]: message`, one line a finding.
pub fn short(found: &[Found], files: &[File]) -> String {
    let places = Places::of(found, files);
    let mut out = String::new();
    for f in found {
        let d = &f.diagnostic;
        if let Some(path) = files[f.file].shown_path() {
            out.push_str(&plain(path));
            if let Some((at, _)) = places.ends(f) {
                write!(out, ":{}:{}", at.line, at.column).expect("a string takes everything");
            }
            out.push_str(": ");
        }
        writeln!(
            out,
            "{}[{}]: {}",
            d.level.word(),
            d.rule.name,
            plain(&d.message)
        )
        .expect("a string takes everything");
    }
    out
}

/// An array of objects: `rule`, `level`, `file`, `line`, `column`, `end_line`, `end_column`,
/// `message`, `help` (an array) and `suggestion` (what to put in that place, or null). Lines and columns count from 1,
/// columns in Unicode scalar values; the end is the place after the last character. They are null
/// if the finding is about a whole file, and `file` is if it is about none.
pub fn json(found: &[Found], files: &[File]) -> String {
    let places = Places::of(found, files);
    let list: Vec<Value> = found
        .iter()
        .map(|f| {
            let d = &f.diagnostic;
            let (start, end) = places.ends(f).unzip();
            json!({
                "rule": d.rule.name,
                "level": d.level.word(),
                "file": files[f.file].shown_path(),
                "line": start.map(|at| at.line),
                "column": start.map(|at| at.column),
                "end_line": end.map(|at| at.line),
                "end_column": end.map(|at| at.column),
                "message": d.message,
                "help": d.help,
                "suggestion": replacement(f, files),
            })
        })
        .collect();
    lines_of(&Value::Array(list))
}

/// Workflow commands, which GitHub shows beside the lines of a pull request.
pub fn github(found: &[Found], files: &[File]) -> String {
    let places = Places::of(found, files);
    let mut out = String::new();
    for f in found {
        let d = &f.diagnostic;
        let command = match d.level {
            Level::Error => "error",
            Level::Warning => "warning",
            Level::Hint | Level::Note => "notice",
        };
        write!(out, "::{command} ").expect("a string takes everything");
        if let Some(path) = files[f.file].shown_path() {
            write!(out, "file={},", property(path)).expect("a string takes everything");
        }
        if let Some((start, end)) = places.ends(f) {
            write!(
                out,
                "line={},endLine={},col={},endColumn={},",
                start.line, end.line, start.column, end.column
            )
            .expect("a string takes everything");
        }
        writeln!(
            out,
            "title={}::{}",
            property(d.rule.name),
            data(&message(d)),
        )
        .expect("a string takes everything");
    }
    out
}

/// A log of SARIF 2.1.0.
pub fn sarif(found: &[Found], files: &[File]) -> String {
    let places = Places::of(found, files);
    let rules: Vec<&Rule> = every().collect();
    let described: Vec<Value> = rules.iter().map(|r| described(r)).collect();
    let results: Vec<Value> = found
        .iter()
        .map(|f| {
            let d = &f.diagnostic;
            let index = rules.iter().position(|r| r.name == d.rule.name);
            let mut result = json!({
                "ruleId": d.rule.name,
                "level": sarif_level(d.level),
                "message": { "text": message(d) },
            });
            if let Some(path) = files[f.file].shown_path() {
                result["locations"] = json!([location(path, places.ends(f))]);
            }
            if let Some(index) = index {
                result["ruleIndex"] = json!(index);
            }
            let related: Vec<Value> = d
                .labels
                .iter()
                .map(|l| {
                    let file = l.file.unwrap_or(f.file);
                    let start = places.position(file, l.span.start);
                    let end = places.position(file, l.span.end);
                    let mut place = location(&files[file].path, Some((start, end)));
                    place["message"] = json!({ "text": l.text });
                    place
                })
                .collect();
            if !related.is_empty() {
                result["relatedLocations"] = Value::Array(related);
            }
            result
        })
        .collect();
    lines_of(&json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "mdbook-canvas",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": described,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    }))
}

fn described(rule: &Rule) -> Value {
    let mut described = json!({
        "id": rule.name,
        "shortDescription": { "text": rule.meaning },
        "defaultConfiguration": { "level": sarif_level(rule.level) },
    });
    if let Some(page) = pages::of(rule.name) {
        described["help"] = json!({ "text": page, "markdown": page });
    }
    described
}

fn sarif_level(level: Level) -> &'static str {
    match level {
        Level::Error => "error",
        Level::Warning => "warning",
        Level::Hint | Level::Note => "note",
    }
}

/// A place in a file; without its ends the file as a whole.
fn location(path: &str, ends: Option<(Position, Position)>) -> Value {
    let mut location = json!({
        "physicalLocation": { "artifactLocation": { "uri": uri(path) } },
    });
    if let Some((start, end)) = ends {
        location["physicalLocation"]["region"] = json!({
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end.line,
            "endColumn": end.column,
        });
    }
    location
}

/// What to put in the place of a finding, in quotes where TOML wants them.
fn replacement(found: &Found, files: &[File]) -> Option<String> {
    let suggestion = found.diagnostic.suggestion.as_deref()?;
    let span = found.diagnostic.span?;
    let written = files[found.file].text.get(span.range())?;
    Some(if written.starts_with(['"', '\'']) {
        as_text(suggestion)
    } else {
        as_key(suggestion)
    })
}

/// The message with its help, a line each.
fn message(diagnostic: &Diagnostic) -> String {
    let mut text = diagnostic.message.clone();
    for help in &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    text
}

/// A value in lines of JSON. What a terminal should not get stands there as JSON escapes it, so that
/// a program reads what the author wrote.
fn lines_of(value: &Value) -> String {
    let text = json::to_string_pretty(value).expect("a value is JSON");
    let mut out = String::with_capacity(text.len() + 1);
    for c in text.chars() {
        if is_unprintable(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}").expect("a string takes everything");
            }
        } else {
            out.push(c);
        }
    }
    out.push('\n');
    out
}

/// The text of a workflow command.
fn data(text: &str) -> String {
    let text = text
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A");
    // Commands have an escape for these three and no other.
    plain(&text)
}

/// A property of a workflow command.
fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

/// A relative path as a URI.
fn uri(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for byte in path.bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => {
                out.push(char::from(byte));
            }
            _ => write!(out, "%{byte:02X}").expect("a string takes everything"),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn workflow_commands_escape_as_documented() {
        assert_eq!(data("50%\r\na: b, c"), "50%25%0D%0Aa: b, c");
        assert_eq!(property("a:b,c%\n"), "a%3Ab%2Cc%25%0A");
    }

    #[test]
    fn a_path_becomes_a_uri() {
        assert_eq!(uri("src/über uns.md"), "src/%C3%BCber%20uns.md");
    }
}
