//! Slips of people who have never heard of TOML: each is named, and following the help gives what was
//! meant.

mod any;
mod places;

use crate::common::joined;
use mdbook_canvas::book::{File, Settings, process};
use mdbook_canvas::diagnostic::{Diagnostic, TOML_SYNTAX};

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

/// A row of `fixtures/slips.txt`: a canvas, then `!` its message, `?` the help and `@` what it points
/// at, and the canvas after the help was followed.
struct Row<'a> {
    canvas: String,
    message: &'a str,
    help: &'a str,
    place: &'a str,
    after: String,
}

fn rows() -> Vec<Row<'static>> {
    let table = include_str!("../fixtures/slips.txt");
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

/// The canvases of the table.
pub fn canvases() -> impl Iterator<Item = String> {
    rows().into_iter().map(|row| row.canvas)
}

#[test]
fn every_slip_is_named_and_its_help_gives_what_was_meant() {
    let rows = rows();
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
