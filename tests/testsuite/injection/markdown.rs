//! The second output: what the hosts' own parsers make of our Markdown.

use std::fmt::Write as _;

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::vocabulary::Output;

use super::canvas::{Quoting, Show, Slot, fenced, write};
use super::corpus::texts;
use super::dom::{Step, inner, parse};
use super::{AROUND, Plain, chapter, first_difference, in_slot, none, token};
use crate::common::Host;

/// The same of the second output: what the hosts' own parsers make of our Markdown has no HTML of
/// an author's in it, and every text.
#[test]
fn every_text_is_seen_as_text_in_markdown() {
    let (toml, slots) = write(Show::Views, Quoting::Bare, &|number, _| token(number));
    let line = markdown(&toml);
    let plain = Host::ALL.iter().map(|host| Plain {
        slots: slots.clone(),
        line: line.clone(),
        page: inner(&parse(&host.render(&line))).to_vec(),
    });
    let plain: Vec<Plain> = plain.collect();
    for plain in &plain {
        assert_eq!(not_allowed_in_markdown(&plain.page), None);
    }
    let mut wrong = Vec::new();
    for (index, hostile) in texts().iter().enumerate() {
        // The hosts take turns.
        let (host, plain) = (Host::ALL[index % 2], &plain[index % 2]);
        let fill = |number: usize, slot: &Slot| in_slot(hostile, number, slot);
        let (toml, _) = write(Show::Views, Quoting::Numbers, &fill);
        let page = parse(&host.render(&markdown(&toml)));
        let page = inner(&page);
        let expected = on_one_line(&plain.filled(hostile));
        let why = if let Some(odd) = not_allowed_in_markdown(page) {
            odd
        } else if on_one_line(page) != expected {
            first_difference(&expected, &on_one_line(page))
        } else {
            continue;
        };
        wrong.push(format!(
            "{host:?}, line {}: {:?}:\n    {why}",
            hostile.line, hostile.written
        ));
    }
    none(&wrong);
}

/// A page without its breaks and its marks: Markdown has one strong in another and a break in a
/// cell no more than it has a space at their ends. Links stay.
fn on_one_line(page: &[Step]) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    let mut open = Vec::new();
    let mut push = |step: Step| match (out.last_mut(), step) {
        (Some(Step::Text(last)), Step::Text(text)) => last.push_str(&text),
        (_, step) => out.push(step),
    };
    for step in page {
        match step {
            Step::Open(name, attributes) => {
                let is_mark = ["em", "strong", "code", "br"].contains(&name.as_str());
                open.push(is_mark);
                if name == "br" {
                    push(Step::Text(" ".into()));
                } else if !is_mark {
                    let attributes = attributes.iter();
                    let attributes = attributes.map(|(n, v)| (n.clone(), percent_encoded(v)));
                    push(Step::Open(name.clone(), attributes.collect()));
                }
            }
            Step::Close => {
                if open.pop() == Some(false) {
                    push(Step::Close);
                }
            }
            Step::Text(_) | Step::Comment(_) => push(step.clone()),
        }
    }
    for step in &mut out {
        if let Step::Text(text) = step {
            // A stroke stands for a break in a table's cell.
            let words = text.split(' ').filter(|word| !["", "/"].contains(word));
            *text = words.collect::<Vec<_>>().join(" ");
        }
    }
    out.retain(|step| !matches!(step, Step::Text(text) if text.is_empty()));
    out
}

/// A target as the hosts write it: what has no place in one by its number.
fn percent_encoded(target: &str) -> String {
    let mut out = String::new();
    for byte in target.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'`' | b'{' | b'}' | 0x80.. => write!(out, "%{byte:02X}").unwrap(),
            byte => out.push(char::from(byte)),
        }
    }
    out
}

/// A chapter of a canvas, drawn as Markdown.
fn markdown(toml: &str) -> String {
    let settings = Settings {
        output: Output::Markdown,
        ..Settings::default()
    };
    let chapter = chapter(AROUND[0], &fenced(toml));
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, &settings);
    outcome.chapters[0]
        .as_ref()
        .expect("it is a canvas")
        .to_string()
}

/// What Markdown of ours makes that it may not.
fn not_allowed_in_markdown(page: &[Step]) -> Option<String> {
    const ELEMENTS: &[&str] = &[
        "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "em", "strong", "code", "a",
        "br",
    ];
    page.iter().find_map(|step| match step {
        // mdBook's own, around a table.
        Step::Open(name, attributes)
            if name == "div"
                && attributes
                    .iter()
                    .all(|(n, v)| n == "class" && v == "table-wrapper") =>
        {
            None
        }
        Step::Open(name, _) if !ELEMENTS.contains(&name.as_str()) => Some(format!("{step:?}")),
        Step::Comment(_) => Some(format!("{step:?}")),
        Step::Open(..) | Step::Text(_) | Step::Close => None,
    })
}
