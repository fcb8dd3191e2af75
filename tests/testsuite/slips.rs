//! Slips of people who have never heard of TOML: each is named, and following the help gives what was
//! meant.

mod any;
mod places;

use crate::common::joined;
use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::{Diagnostic, Level, TOML_SYNTAX};

/// The syntax error of a canvas, if it has one.
fn slip(text: &str) -> Option<Diagnostic> {
    let file = File::model("canvases/a.toml", text.to_owned());
    let outcome = process(std::slice::from_ref(&file), &Settings::default());
    let mut found = outcome.found.into_iter().map(|found| found.diagnostic);
    found.find(|d| d.rule == &TOML_SYNTAX)
}

/// A text of the table, where unusual characters are written as `\u{…}`.
fn read(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some((before, code)) = rest.split_once("\\u{") {
        let (code, after) = code.split_once('}').expect("a code ends");
        let code = u32::from_str_radix(code, 16).expect("a code is hexadecimal");
        out += before;
        out.push(char::from_u32(code).expect("a code is a character"));
        rest = after;
    }
    out + rest
}

/// Shows unusual characters as the table does.
fn shown(text: &str) -> String {
    let is_plain = |c: char| c == '\n' || (' '..='~').contains(&c) || c.is_alphanumeric();
    text.chars().fold(String::new(), |mut out, c| {
        if is_plain(c) || "“”„«»‘’‚´→•–—…".contains(c) {
            out.push(c);
        } else {
            out.extend(c.escape_unicode());
        }
        out
    })
}

/// A row of `fixtures/slips.txt` or `fixtures/mixups.txt`: a canvas, then `!` its message, `?` the help and `@` what it points
/// at, and the canvas after the help was followed.
struct Row<'a> {
    canvas: String,
    message: &'a str,
    help: &'a str,
    place: &'a str,
    after: String,
}

const SLIPS: &str = include_str!("../fixtures/slips.txt");

/// Canvases that are TOML, and mean something else than was meant.
const MIXUPS: &str = include_str!("../fixtures/mixups.txt");

fn rows(table: &'static str) -> Vec<Row<'static>> {
    table
        .split("\n----\n")
        .map(|row| {
            let (canvas, rest) = row.split_once("\n! ").expect("a message");
            let (message, rest) = rest.split_once("\n? ").expect("a help");
            let (help, rest) = rest.split_once("\n@ ").expect("a place");
            let (place, after) = rest
                .split_once('\n')
                .expect("a canvas that follows the help");
            Row {
                canvas: read(canvas),
                message,
                help,
                place,
                after: read(after.trim_end_matches('\n')),
            }
        })
        .collect()
}

/// The canvases of the tables.
pub fn canvases() -> impl Iterator<Item = String> {
    let rows = [SLIPS, MIXUPS].into_iter().flat_map(rows);
    rows.map(|row| row.canvas)
}

#[test]
fn every_slip_is_named_and_its_help_gives_what_was_meant() {
    let rows = rows(SLIPS);
    assert!(rows.len() >= 120, "{}", rows.len());
    let mut failed = Vec::new();
    for row in &rows {
        let canvas = row.canvas.as_str();
        let Some(diagnostic) = slip(canvas) else {
            panic!("it is TOML: {canvas}");
        };
        let help = joined(&diagnostic.help, " / ");
        let said = (shown(&diagnostic.message.to_string()), shown(&help));
        let span = diagnostic.span.expect("it has a place").range();
        let after = match &diagnostic.suggestion {
            Some(suggestion) => {
                let mut text = canvas.to_owned();
                text.replace_range(span.clone(), suggestion);
                assert_eq!(
                    shown(&canvas[span.clone()]).replace('\n', "⏎"),
                    row.place,
                    "{canvas}"
                );
                text
            }
            None => {
                assert_eq!(row.place, "by hand", "{canvas}");
                row.after.clone()
            }
        };
        if said != (row.message.to_owned(), row.help.to_owned())
            || after.trim_end() != row.after.trim_end()
        {
            failed.push(format!("{canvas}\n{said:?}\n{after}"));
        }
        // The next slip, if there is one, is another one.
        if let Some(next) = slip(&after) {
            let is_further = next.start() > span.start || next.message != diagnostic.message;
            assert!(
                is_further,
                "the help leads nowhere: {canvas}\n{after}\n{next:?}"
            );
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

/// The errors of a canvas that is TOML.
fn errors(text: &str) -> Vec<Diagnostic> {
    let file = File::model("canvases/a.toml", text.to_owned());
    let outcome = process(std::slice::from_ref(&file), &Settings::default());
    let found = outcome.found.into_iter().map(|found| found.diagnostic);
    found.filter(|d| d.level == Level::Error).collect()
}

#[test]
fn every_mixup_is_named_and_its_help_gives_what_was_meant() {
    let mut failed = Vec::new();
    for row in rows(MIXUPS) {
        let canvas = row.canvas.as_str();
        let found = errors(canvas);
        let Some(first) = found.first() else {
            failed.push(format!("nothing is reported: {canvas}"));
            continue;
        };
        let said = (first.message.to_string(), joined(&first.help, " / "));
        if said != (row.message.to_owned(), row.help.to_owned()) {
            failed.push(format!("{canvas}\n{said:?}"));
        }
        let after = match (&first.suggestion, row.place) {
            (None, "by hand") => row.after.clone(),
            (Some(suggestion), place) => {
                let range = first.span.expect("it has a place").range();
                if &canvas[range.clone()] != place {
                    failed.push(format!("{canvas}\n{}", &canvas[range.clone()]));
                }
                let mut text = canvas.to_owned();
                text.replace_range(range, suggestion);
                text
            }
            (None, _) => {
                failed.push(format!("it has no suggestion: {canvas}"));
                continue;
            }
        };
        if after.trim_end() != row.after.trim_end() {
            failed.push(format!("{canvas}\n{after}"));
        }
        let left = errors(&after);
        // Another mixup may be in another line.
        let same = left.iter().find(|d| d.message == first.message);
        if let Some(left) = same {
            failed.push(format!("the help leads nowhere: {after}\n{left:?}"));
        }
        let is_new = |d: &&Diagnostic| !found.iter().any(|old| old.message == d.message);
        if let Some(new) = left.iter().find(is_new) {
            let is_declared_by_hand = row.help.contains("define each of them");
            if !is_declared_by_hand {
                failed.push(format!("the help leads to another error: {after}\n{new:?}"));
            }
        }
    }
    assert!(failed.is_empty(), "{}", failed.join("\n\n"));
}

/// What looks like a mixup and is right: the key is declared, or the words are the author's own.
#[test]
fn what_is_no_mixup_is_no_error() {
    for canvas in [
        "[segments]\npersonal = \"Private customers\"\nchefs = \"Chefs\"\n[relationships]\npersonal = \"chefs\"\nchefs = \"retail\"\n",
        "[segments]\n\"chefs and shops\" = \"Trade\"\nchefs = \"Chefs\"\n[relationships]\n\"chefs and shops\" = \"retail\"\n",
        "[relationships]\n\"Chefs and shops\" = \"retail\"\n",
        "[relationships]\ncommunities = \"We meet once a month\"\nretail = \"personal\"\n",
        "[segments]\nchefs = \"Chefs\"\n[channels]\nphone = \"Our number for chefs\"\nemail = \"phone\"\n",
        "[segments]\nphone = \"People with a phone\"\n[channels]\nphone = \"phone\"\n",
        "[segments]\nactive = { name = \"Active members\", status = \"planned\" }\n",
        "[channels]\n\"phone and email\" = \"phone\"\n[relationships]\nchefs = { type = \"retail\", via = \"phone and email\" }\n",
    ] {
        let errors: Vec<String> = errors(canvas)
            .into_iter()
            .map(|d| d.message.to_string())
            .collect();
        assert_eq!(errors, [""; 0], "{canvas}");
    }
}
