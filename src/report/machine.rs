//! For programs: one line a finding, JSON, GitHub's annotations, and SARIF.

use std::fmt::Write as _;

use super::{Places, ReportMessage};
use crate::book::{File, Found};
use crate::diagnostic::{Diagnostic, Level, Rule, is_unprintable, plain};
use crate::json::{self, Value, json};
use crate::message::{Message, Part, Translator};
use crate::rules::{every, pages};
use crate::text::{Position, Span};

/// `file:line:col: level[rule]: message`, one line a finding.
pub fn short(found: &[Found], files: &[File], words: &Translator) -> String {
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
            plain(&words.say(&d.message))
        )
        .expect("a string takes everything");
    }
    out
}

/// An array of objects: `rule`, `level`, `file`, `line`, `column`, `end_line`, `end_column`,
/// `message`, `message_id` and `arguments` (the message's name in the language files and what goes
/// into it), `help` (an array) and `suggestion` (a text or null). Lines and columns count from 1,
/// columns in Unicode scalar values; the end is the place after the last character. They are null
/// if the finding is about a whole file, and `file` is if it is about none. A folded finding lists in
/// `steps` what it consists of, each with `rule`, `line`, `column`, `message`, `message_id`, `arguments`
/// and `help` (an array).
pub fn json(found: &[Found], files: &[File], words: &Translator) -> String {
    let places = Places::of(found, files);
    let objects = found.iter().map(|f| {
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
            "message": words.say(&d.message),
            "message_id": d.message.id(),
            "arguments": arguments(&d.message),
            "help": say_all(&d.help, words),
            "suggestion": d.suggestion,
            "steps": d.steps.iter().map(|step| {
                let at = places.position(f.file, step.span.start);
                json!({
                    "rule": step.rule.name,
                    "line": at.line,
                    "column": at.column,
                    "message": words.say(&step.message),
                    "message_id": step.message.id(),
                    "arguments": arguments(&step.message),
                    "help": say_all(&step.help, words),
                })
            }).collect::<Vec<_>>(),
        })
    });
    let mut out = String::new();
    write_list(objects, 0, &mut out);
    out.push('\n');
    out
}

/// Workflow commands, which GitHub shows beside the lines of a pull request.
pub fn github(found: &[Found], files: &[File], words: &Translator) -> String {
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
            data(&message(d, words)),
        )
        .expect("a string takes everything");
    }
    out
}

/// A log of SARIF 2.1.0.
pub fn sarif(found: &[Found], files: &[File], words: &Translator) -> String {
    let places = Places::of(found, files);
    let rules: Vec<&Rule> = every().collect();
    let described: Vec<Value> = rules.iter().map(|r| described(r)).collect();
    let results = found.iter().map(|f| {
        let d = &f.diagnostic;
        let index = rules.iter().position(|r| r.name == d.rule.name);
        let mut result = json!({
            "ruleId": d.rule.name,
            "level": sarif_level(d.level),
            "message": { "text": message(d, words) },
        });
        if let Some(path) = files[f.file].shown_path() {
            result["locations"] = json!([location(path, places.ends(f))]);
        }
        if let Some(index) = index {
            result["ruleIndex"] = json!(index);
        }
        let related = |file: usize, span: Span, text: &str| {
            let ends = (
                places.position(file, span.start),
                places.position(file, span.end),
            );
            let mut place = location(&files[file].path, Some(ends));
            place["message"] = json!({ "text": text });
            place
        };
        let labels = d.labels.iter().enumerate().map(|(index, l)| {
            let text = words.say(&d.label_text(index));
            related(l.file.unwrap_or(f.file), l.span, &text)
        });
        let steps = d.steps.iter();
        let steps = steps.map(|s| related(f.file, s.span, &words.say(&s.as_help())));
        let related: Vec<Value> = labels.chain(steps).collect();
        if !related.is_empty() {
            result["relatedLocations"] = Value::Array(related);
        }
        result
    });
    let log = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "mdbook-canvas",
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "rules": described,
            } },
            "language": words.language(),
            "columnKind": "unicodeCodePoints",
            "results": [],
        }],
    });
    // The results are written one by one: there may be tens of thousands.
    let mut out = String::new();
    let log = json::to_string_pretty(&log).expect("a value is JSON");
    let (before, after) = log
        .split_once(RESULTS)
        .expect("a key in quotes stands in no text");
    write_shown(before, &mut out);
    out.push_str(RESULTS.trim_end_matches("[]"));
    write_list(results, RESULTS_INDENT, &mut out);
    write_shown(after, &mut out);
    out.push('\n');
    out
}

/// The results of a log that has none yet.
const RESULTS: &str = "\"results\": []";

/// How many spaces stand before them.
const RESULTS_INDENT: usize = 6;

fn described(rule: &Rule) -> Value {
    let mut described = json!({
        "id": rule.name,
        "shortDescription": { "text": rule.meaning },
        "defaultConfiguration": { "level": sarif_level(rule.level) },
    });
    if let Some(page) = pages::of(rule.name) {
        let (page, _) = pages::unlinked(page);
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

/// The message with its help, a line each.
fn message(diagnostic: &Diagnostic, words: &Translator) -> String {
    let mut text = words.say(&diagnostic.message);
    for help in &diagnostic.help {
        let name = words.say(&ReportMessage::Help.into());
        text.push_str(&format!("\n{name}: {}", words.say(help)));
    }
    text
}

fn say_all(messages: &[Message], words: &Translator) -> Vec<String> {
    messages.iter().map(|message| words.say(message)).collect()
}

/// What goes into a message, by name.
fn arguments(message: &Message) -> Value {
    let parts = message.parts.iter();
    Value::Object(
        parts
            .map(|(name, part)| ((*name).to_owned(), argument(part)))
            .collect(),
    )
}

/// A text is a string, a number of things a number, a list an array, and a phrase an object with
/// its own `message_id` and `arguments`.
fn argument(part: &Part) -> Value {
    match part {
        Part::Quoted(text) | Part::Word(_, text) | Part::Literal(text) => {
            Value::from(text.as_str())
        }
        Part::Count(number) => Value::from(*number),
        Part::All(list) | Part::Any(list) | Part::Sentences(list) => {
            list.iter().map(argument).collect()
        }
        Part::Phrase(phrase) => json!({
            "message_id": phrase.id(),
            "arguments": arguments(phrase),
        }),
    }
}

/// Writes values as a list in lines of JSON, as it stands on a line with so many spaces before it.
fn write_list(values: impl Iterator<Item = Value>, indent: usize, out: &mut String) {
    let mut before = "[";
    for value in values {
        out.push_str(before);
        before = ",";
        let text = json::to_string_pretty(&value).expect("a value is JSON");
        for line in text.lines() {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent + 2));
            write_shown(line, out);
        }
    }
    if before == "[" {
        out.push_str("[]");
    } else {
        out.push('\n');
        out.extend(std::iter::repeat_n(' ', indent));
        out.push(']');
    }
}

/// Writes lines of JSON. What a terminal should not get stands there as JSON escapes it, so that a
/// program reads what the author wrote.
fn write_shown(text: &str, out: &mut String) {
    for c in text.chars() {
        if is_unprintable(c) && c != '\n' {
            for unit in c.encode_utf16(&mut [0; 2]) {
                write!(out, "\\u{unit:04x}").expect("a string takes everything");
            }
        } else {
            out.push(c);
        }
    }
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
