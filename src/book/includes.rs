//! `{{#include}}` lines of a chapter: where they lead, and what canvases are behind them.

use super::messages::BookMessage;
use super::{File, Settings};
use crate::diagnostic::{self as rule, Diagnostic};
use crate::markdown::blocks;
use crate::message::{literal, quote};
use crate::text::Span;

/// What becomes of `{{#include}}` before canvases are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Includes {
    /// mdBook expands them first: `after = ["links"]`.
    Expanded,
    /// They are still there.
    Left,
}

/// An `{{#include file:part}}` of a chapter.
pub(super) struct Include {
    pub(super) span: Span,
    /// The file as it is written: a path from the chapter's folder.
    pub(super) file: String,
}

/// The includes of a chapter, in order.
pub(super) fn all(chapter: &str) -> Vec<Include> {
    const KINDS: [&str; 2] = ["include", "rustdoc_include"];
    /// No path of a file is longer.
    const LONGEST: usize = 4096;
    let mut close = 0;
    let opened = chapter.match_indices("{{#");
    opened
        // After the last of them nothing is closed.
        .map_while(|(at, open)| {
            let from = at + open.len();
            if close < from {
                close = from + chapter[from..].find("}}")?;
            }
            Some((at, &chapter[from..close]))
        })
        .filter(|(at, inside)| inside.len() <= LONGEST && !chapter[..*at].ends_with('\\'))
        .filter_map(|(at, inside)| {
            let (kind, target) = inside.trim().split_once(char::is_whitespace)?;
            let file = target.trim().split([':', ' ']).next()?;
            let span = Span::new(at, at + "{{#".len() + inside.len() + 2);
            (KINDS.contains(&kind) && !file.is_empty()).then(|| Include {
                span,
                file: file.to_owned(),
            })
        })
        .collect()
}

/// The path of an included file, from where the chapter's path begins.
pub(super) fn path_from(chapter: &str, file: &str) -> String {
    match chapter.rsplit_once('/') {
        Some((folder, _)) => format!("{folder}/{file}"),
        None => file.to_owned(),
    }
}

/// A note on the first include of a chapter that brings in a canvas: a collection of included files
/// needs no more. `read` reads a file by its path in reports.
pub fn included_canvas(
    chapter: &File,
    includes: Includes,
    settings: &Settings,
    read: impl Fn(&str) -> Option<String>,
) -> Option<Diagnostic> {
    if !chapter.text.contains("{{#") {
        return None;
    }
    let code = blocks::code(&chapter.text, settings.dialect);
    let outside = |span: Span| !code.iter().any(|c| c.contains(span));
    let has_canvas = |include: &Include| {
        let text = read(&path_from(&chapter.path, &include.file));
        text.is_some_and(|text| !blocks::find(&text, settings.dialect).is_empty())
    };
    all(&chapter.text)
        .iter()
        .filter(|include| outside(include.span))
        .find(|include| has_canvas(include))
        .map(|include| note(include, includes))
}

fn note(include: &Include, includes: Includes) -> Diagnostic {
    let file = quote(&include.file);
    match includes {
        Includes::Left => Diagnostic::new(
            &rule::INCLUDED_CANVAS,
            include.span,
            BookMessage::CanvasIncludedTooLate { file },
        )
        .help(BookMessage::RunAfterLinks {
            line: literal("after = [\"links\"]"),
        }),
        Includes::Expanded => Diagnostic::new(
            &rule::UNCHECKED_INCLUDE,
            include.span,
            BookMessage::IncludedCheckedByBuild { file },
        )
        .help(BookMessage::RunBuildToCheck {
            command: literal("mdbook build"),
        }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn notes(text: &str, includes: Includes) -> Vec<(&'static str, usize)> {
        let chapter = File::chapter("src/deep/a.md", text);
        let read = |path: &str| match path {
            "src/deep/../part.md" => Some("```canvas\n```\n".to_owned()),
            "src/deep/plain.md" => Some("A canvas.\n".to_owned()),
            _ => None,
        };
        let found = included_canvas(&chapter, includes, &Settings::default(), read);
        found.iter().map(|d| (d.rule.name, d.start())).collect()
    }

    #[test]
    fn an_included_canvas_is_noted_where_it_is_included() {
        let text = "A\n\n{{#include ../part.md:2:5}}\n{{#include plain.md}}\n{{#include x}}\n";
        assert_eq!(notes(text, Includes::Left), [("included-canvas", 3)]);
        assert_eq!(notes(text, Includes::Expanded), [("unchecked-include", 3)]);
        for other in [
            "\\{{#include ../part.md}}",
            "```markdown\n{{#include ../part.md}}\n```\n",
            "{{#playground ../part.md}}",
            "{{#include}}",
            "{{#include ../part.md",
        ] {
            assert_eq!(notes(other, Includes::Left), [], "{other}");
        }
    }
}
