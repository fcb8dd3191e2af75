//! Notes on a chapter: what isn't a canvas but looks like one, and what of a canvas isn't read.

use super::Settings;
use super::messages::BookMessage;
use crate::diagnostic::{self as rule, Diagnostic, as_text, nearest};
use crate::markdown::near_miss::{Cause, NearMiss};
use crate::markdown::{Block, Scan};
use crate::message::{literal, quote};

/// The notes on one chapter.
pub(super) fn of(scan: &Scan<'_>, settings: &Settings) -> Vec<Diagnostic> {
    let mut notes: Vec<Diagnostic> = scan.near_misses.iter().map(near_miss).collect();
    for block in &scan.blocks {
        notes.extend(fence_options(block));
        notes.extend(unfilled_variable(block, &settings.later_preprocessors));
    }
    notes
}

/// The word that makes a block a canvas.
const WORD: &str = "canvas";

fn near_miss(miss: &NearMiss) -> Diagnostic {
    let (message, help) = match miss.cause {
        Cause::Word => {
            let help = if miss.info.eq_ignore_ascii_case(WORD) {
                BookMessage::WriteLowercase {
                    word: literal(WORD),
                }
            } else {
                BookMessage::StartBlockWith {
                    fence: literal("```canvas"),
                }
            };
            let info = quote(&miss.info);
            (BookMessage::NearMissWord { info }, help)
        }
        Cause::Indented => {
            let most = literal("3");
            let help = BookMessage::IndentLess { most };
            (BookMessage::NearMissIndented, help)
        }
        Cause::InHtml => (BookMessage::NearMissInHtml, BookMessage::AddBlankLine),
    };
    Diagnostic::new(&rule::UNRECOGNIZED_CANVAS, miss.span, message).help(help)
}

/// Words on the fence line: settings that belong inside the block.
fn fence_options(block: &Block<'_>) -> Option<Diagnostic> {
    if block.options.is_empty() {
        return None;
    }
    let mut diagnostic = Diagnostic::new(
        &rule::FENCE_OPTIONS,
        block.fence,
        BookMessage::FenceOptionsIgnored {
            options: quote(block.options.trim_start_matches([',', ' ', '\t'])),
        },
    );
    let mut known = false;
    for (name, value) in assignments(&block.options) {
        let key = crate::model::canvas::keys()
            .key(&name)
            .map(|key| key.name)
            .or_else(|| nearest(&name, crate::model::canvas::keys().names()));
        if let Some(key) = key {
            known = true;
            let line = literal(format!("{key} = {value}"));
            diagnostic = diagnostic.help(BookMessage::WriteInBlock { line });
        }
    }
    if !known {
        diagnostic = diagnostic.help(BookMessage::RemoveFenceOptions);
    }
    Some(diagnostic)
}

/// The `name=value` pairs of a fence line, the values as TOML.
fn assignments(options: &str) -> Vec<(String, String)> {
    let mut words = vec![String::new()];
    let mut quote = None;
    for c in options.chars() {
        match (quote, c) {
            (None, '"' | '\'') => quote = Some(c),
            (Some(open), _) if c == open => quote = None,
            (None, ' ' | '\t' | ',' | '{' | '}') => words.push(String::new()),
            (Some(_) | None, _) => {
                if let Some(word) = words.last_mut() {
                    word.push(c);
                }
            }
        }
    }
    let pairs = words.iter().filter_map(|word| word.split_once('='));
    pairs
        .map(|(name, value)| {
            let is_bare = matches!(value, "true" | "false");
            let value = if is_bare {
                value.to_owned()
            } else {
                as_text(value)
            };
            (name.to_owned(), value)
        })
        .collect()
}

/// A `{{name}}` in a canvas, where another preprocessor that could fill it in runs too late.
fn unfilled_variable(block: &Block<'_>, later: &[String]) -> Option<Diagnostic> {
    let [first, ..] = later else {
        return None;
    };
    let body = &block.body;
    let (at, name) = body.match_indices("{{").find_map(|(at, _)| {
        let name = body[at + 2..].split_once("}}")?.0;
        let is_variable = !name.starts_with('#') && !name.contains(['\n', '{', '"']);
        (is_variable && !name.trim().is_empty() && !body[..at].ends_with('\\'))
            .then_some((at, name))
    })?;
    let end = at + 2 + name.len() + 2;
    let list: Vec<String> = later.iter().map(|name| as_text(name)).collect();
    Some(
        Diagnostic::new(
            &rule::UNFILLED_VARIABLE,
            block.map.span(at..end),
            BookMessage::PlaceholderLeft {
                placeholder: quote(&body[at..end]),
            },
        )
        .help(BookMessage::RunAfterPreprocessor {
            preprocessor: quote(first),
            line: literal(format!("after = [{}]", list.join(", "))),
        }),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn options_become_lines_of_toml() {
        for (options, expected) in [
            ("view=poster", &[("view", "\"poster\"")][..]),
            ("{view=\"poster\"}", &[("view", "\"poster\"")]),
            (",editable", &[]),
            (
                "title='A b' findings=false",
                &[("title", "\"A b\""), ("findings", "false")],
            ),
        ] {
            let found = assignments(options);
            let found: Vec<_> = found
                .iter()
                .map(|(a, b)| (a.as_str(), b.as_str()))
                .collect();
            assert_eq!(found, expected, "{options}");
        }
    }
}
