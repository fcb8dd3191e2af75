//! The box that stands in place of tables: what is wrong with a canvas, and where.

use super::findings::sentence;
use super::{Page, Part, Problem, Problems, english_in, text};
use crate::diagnostic::Diagnostic;
use crate::text::Position;
use crate::words::Words;

/// The box that stands in place of a canvas that has errors.
pub fn broken<'a>(problems: &[(Position, &'a Diagnostic)], words: &'a Words) -> Page<'a> {
    let list = problems
        .iter()
        .map(|(at, diagnostic)| Problem {
            place: place(*at, words).into(),
            message: sentence(&diagnostic.message),
            rule: Some(diagnostic.rule.name.into()),
            help: diagnostic.help.iter().map(|h| sentence(h)).collect(),
        })
        .collect();
    broken_page(&words.ui.broken, list, words)
}

/// The box of a canvas that shows a model which has errors where it is defined.
pub fn broken_elsewhere<'a>(path: &'a str, at: Position, words: &'a Words) -> Page<'a> {
    let problem = Problem {
        place: format!("{path}{}{}", words.ui.comma, place(at, words)).into(),
        message: Vec::new(),
        rule: None,
        help: Vec::new(),
    };
    broken_page(&words.ui.broken_elsewhere, vec![problem], words)
}

fn broken_page<'a>(title: &'a str, list: Vec<Problem<'a>>, words: &'a Words) -> Page<'a> {
    Page {
        language: None,
        label: words.ui.broken.as_str().into(),
        title: None,
        parts: vec![Part::Problems(Problems {
            title: text(title),
            list,
            language: english_in(words),
        })],
    }
}

fn place(at: Position, words: &Words) -> String {
    words
        .ui
        .broken_place
        .replace("{line}", &at.line.to_string())
        .replace("{column}", &at.column.to_string())
}
