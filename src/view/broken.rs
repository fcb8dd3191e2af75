//! The box that stands in place of tables: what is wrong with a canvas, and where.

use super::findings::said;
use super::{Element, ErrorBox, ErrorEntry, Page, text};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::text::Position;

/// The box that stands in place of a canvas that has errors.
pub fn broken<'a>(problems: &[(Position, &'a Diagnostic)], locale: &'a Locale) -> Page<'a> {
    let list = problems
        .iter()
        .map(|(at, diagnostic)| ErrorEntry {
            place: place(*at, locale).into(),
            message: said(&diagnostic.message, locale),
            rule: Some(diagnostic.rule.into()),
        })
        .collect();
    broken_page(&locale.messages.broken, list, locale)
}

/// The box of a canvas that shows a model which has errors where it is defined.
pub fn broken_elsewhere<'a>(path: &'a str, at: Position, locale: &'a Locale) -> Page<'a> {
    let problem = ErrorEntry {
        place: format!("{path}{}{}", locale.messages.comma, place(at, locale)).into(),
        message: Vec::new(),
        rule: None,
    };
    broken_page(&locale.messages.broken_elsewhere, vec![problem], locale)
}

/// The box of a canvas whose framework has errors in its file.
pub fn broken_framework<'a>(path: &'a str, locale: &'a Locale) -> Page<'a> {
    let problem = ErrorEntry {
        place: path.into(),
        message: Vec::new(),
        rule: None,
    };
    broken_page(&locale.messages.broken_framework, vec![problem], locale)
}

fn broken_page<'a>(title: &'a str, list: Vec<ErrorEntry<'a>>, locale: &'a Locale) -> Page<'a> {
    Page {
        language: None,
        label: locale.messages.broken.as_str().into(),
        title: None,
        colon: text(&locale.messages.colon),
        parts: vec![Element::ErrorBox(ErrorBox {
            title: text(title),
            list,
        })],
    }
}

fn place(at: Position, locale: &Locale) -> String {
    locale
        .messages
        .broken_place
        .replace("{line}", &at.line.to_string())
        .replace("{column}", &at.column.to_string())
}
