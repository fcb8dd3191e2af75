//! What is not TOML, in words for people who never heard of it.

mod names;

use std::ops::Range;

use super::Reader;
use crate::diagnostic::{self as rule, Diagnostic, is_unprintable, plain, quoted};

/// A syntax error in our words.
pub(super) struct Explained {
    pub message: String,
    pub help: String,
    /// What it points at, in bytes of the text.
    pub at: Range<usize>,
}

/// A syntax error's message, help and place, from what the parser says and what stands there.
///
/// The parser's sentences are for those who know TOML's grammar; none of them is passed on while one
/// of ours fits, and the suite of invalid TOML holds that one does (tests/testsuite/toml_invalid.rs).
pub(super) fn explain(said: &str, body: &str, at: Range<usize>) -> Explained {
    let Range { start, end } = at;
    let line_start = body
        .get(..start)
        .and_then(|b| b.rfind('\n'))
        .map_or(0, |n| n + 1);
    let place = Place {
        said,
        here: body.get(start..end).unwrap_or_default(),
        line: body
            .get(line_start..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default(),
        before: body.get(line_start..start).unwrap_or_default(),
        after: body
            .get(start..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default(),
    };
    // The parser points behind the mark, as it takes a dash for a name.
    if let Some((mark, (message, help))) = place.bullet() {
        let start = line_start + place.line.find(mark).unwrap_or_default();
        let at = start..start + mark.len_utf8();
        return Explained { message, help, at };
    }
    let (message, help) = place
        .habit()
        .or_else(|| place.invisible())
        .or_else(|| place.header())
        .or_else(|| place.name())
        .or_else(|| place.list())
        .or_else(|| place.value())
        .or_else(|| place.text())
        .unwrap_or_else(|| {
            (
                format!("this is not TOML: {}", plain(said)),
                EVERY_LINE.into(),
            )
        });
    Explained {
        message,
        help,
        at: start..end,
    }
}

const EVERY_LINE: &str =
    "every line is name = \"text\", a [table], or a comment that begins with #";

/// A message and its help.
type Told = (String, String);

fn told(message: impl Into<String>, help: impl Into<String>) -> Option<Told> {
    Some((message.into(), help.into()))
}

/// The place of a syntax error, and what the parser says of it.
struct Place<'a> {
    said: &'a str,
    /// What the parser points at.
    here: &'a str,
    /// The line, and its two parts before and from the place on.
    line: &'a str,
    before: &'a str,
    after: &'a str,
}

impl Place<'_> {
    fn says(&self, part: &str) -> bool {
        self.said.contains(part)
    }

    /// Habits from elsewhere: other comments, Markdown, apostrophes, spaces of word processors.
    fn habit(&self) -> Option<Told> {
        let (before, after) = (self.before, self.after);
        if after.starts_with("//")
            || after.starts_with("/*")
            || before.trim_start().starts_with("//")
        {
            return told("this is no comment here", "begin a comment with #");
        }
        if self.line.trim_start().starts_with("```") || self.line.trim_start().starts_with("~~~") {
            return told(
                "a model's file has no fence",
                "take the lines with ``` out: the whole file is the canvas",
            );
        }
        // Within a text such a space may well stand.
        let is_odd = |c: &char| c.is_whitespace() && !c.is_ascii() && !is_unprintable(*c);
        let odd = after
            .chars()
            .next()
            .filter(is_odd)
            .or_else(|| before.chars().next_back().filter(is_odd))
            .or_else(|| self.here.chars().find(is_odd));
        if let Some(odd) = odd {
            return told(
                format!("an odd space stands in this line: {}", odd.escape_unicode()),
                "delete the spaces around the equals sign and type them again",
            );
        }
        let apostrophe = before.trim_end().ends_with('\'') || before.matches('\'').count() == 2;
        if apostrophe && after.starts_with(char::is_alphabetic) {
            return told(
                "the apostrophe ends the text",
                "put the text between double quotes: \"We don't call\"",
            );
        }
        if before.ends_with('"')
            && after.starts_with(char::is_alphanumeric)
            && after.contains('"')
            && (self.says("unexpected key or value") || self.says("missing comma"))
        {
            return told(
                "a quote inside a text ends it",
                "put the text between single quotes: 'We say \"hello\"'",
            );
        }
        None
    }

    /// What came along with a copied text and cannot be seen.
    fn invisible(&self) -> Option<Told> {
        let is_odd = |c: &char| is_unprintable(*c) && !matches!(c, '\t' | '\n');
        let odd = (self.after.chars().next())
            .filter(is_odd)
            .or_else(|| self.before.chars().next_back().filter(is_odd))
            .or_else(|| self.here.chars().find(is_odd))?;
        told(
            format!(
                "an invisible character stands here: {}",
                odd.escape_unicode()
            ),
            "delete it, or type the line again: it may have come with a copied text",
        )
    }

    /// Lists, braces and the commas in them.
    fn list(&self) -> Option<Told> {
        if self.says("extra comma") {
            return told("there is a comma too many here", "take it away");
        }
        if self.says("unexpected `=` in array") {
            return told(
                "a list holds values, not names",
                "put the name and its value into braces: { name = \"…\" }",
            );
        }
        if self.says("missing comma") {
            return if self.before.trim().is_empty() {
                told(
                    "what stands on the line before is not finished",
                    "close it there with `]` or `}`, or put a comma at its end if it goes on here",
                )
            } else {
                told("a comma is missing", "put a comma before this")
            };
        }
        let at_end = self.after.trim().is_empty() || self.after.starts_with(']');
        if self.says("unclosed inline table")
            || self.says("inline table element") && self.says("`,`") && at_end
        {
            return told("these braces are not closed", "put `}` at their end");
        }
        if self.says("inline table element") {
            return told(
                "in braces, too, every name has an equals sign and a value",
                "write { name = \"text\", note = \"text\" }",
            );
        }
        if self.says("unclosed array") {
            return told("this list is not closed", "put `]` at its end");
        }
        None
    }

    /// Values that are no texts.
    fn value(&self) -> Option<Told> {
        if self.says("must be quoted") {
            let next = self.after.get(self.here.len()..).unwrap_or_default();
            if self.here.trim().contains(' ') && next.trim_start().starts_with('=') {
                // Two names with their values in one line.
                return if self.before.contains('{') {
                    told("a comma is missing", "put one after each value")
                } else {
                    told(
                        "every name = value has a line of its own",
                        "begin a new line before the second name",
                    )
                };
            }
            return Some(unquoted(self.here));
        }
        let word = self.after.split([' ', ',', ']', '}', '#']).next();
        let word = word.unwrap_or_default();
        if self.says("boolean") || self.says("float") && word.chars().all(char::is_alphabetic) {
            return Some(unquoted(word));
        }
        if self.says("missing opening quote") {
            return told(
                "this text has a quote at its end and none at its beginning",
                "put the same quote before it",
            );
        }
        const NUMBERS_AND_DATES: &[&str] = &[
            "may only go between digits",
            "leading zero",
            "fraction",
            "exponent",
            "mantissa",
            "invalid float",
            "number",
            "radix",
            "sign",
            "invalid date",
            "invalid time",
            "invalid offset",
        ];
        if !NUMBERS_AND_DATES.iter().any(|part| self.says(part)) {
            return None;
        }
        let written = self.whole_value();
        if written.starts_with(|c: char| c.is_alphabetic() || c == '_') {
            return Some(unquoted(written));
        }
        told(
            "a number or a date is not written like this",
            format!("put it in quotes, as a text: \"{}\"", plain(written)),
        )
    }

    /// The value around the place, from the sign before it to the one behind it.
    fn whole_value(&self) -> &str {
        let start = self
            .before
            .rfind(['=', '[', ',', '{'])
            .map_or(0, |sign| sign + 1);
        let value = &self.line[start..];
        value
            .split([',', ']', '}', '#'])
            .next()
            .unwrap_or(value)
            .trim()
    }

    /// Texts: their quotes, their backslashes, and what follows them.
    fn text(&self) -> Option<Told> {
        let several = self.says("multi-line");
        if self.says("escape") || self.says("unicode") || several && self.says("expected newline") {
            return told(
                "a backslash begins a code in a text between double quotes",
                "write two of them for one, or put the text between single quotes: 'C:\\shop'",
            );
        }
        if self.says("unexpected key or value") {
            if self.after.starts_with(';') {
                return told("no semicolon is needed here", "take it away");
            }
            return told(
                "nothing can follow a value on its line",
                "take this away, or put several values into a list: [\"one\", \"two\"]",
            );
        }
        if several && (self.says("basic string") || self.says("literal string")) {
            return told(
                "this text is not closed",
                "put three quotes at its end, the same as at its beginning",
            );
        }
        if self.says("invalid basic string") || self.says("invalid literal string") {
            return told(
                "this text is not closed",
                "put a quote at its end, on the same line",
            );
        }
        None
    }
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

/// Reports includes that mdBook has not expanded: it reads canvases first.
pub(super) fn includes(cx: &mut Reader<'_>) {
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
                "this include is not expanded yet: mdBook reads canvases first",
            )
            .help("put the model into a file canvases/NAME.toml, and show it with use = \"NAME\"")
            .help("or write after = [\"links\"] under [preprocessor.canvas] in book.toml"),
        );
    }
}
