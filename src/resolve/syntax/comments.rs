//! Comments as other languages write them, and fences.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code};
use super::place::{Place, Spot};
use crate::message::quote;

/// How comments begin and, if not with the line, end.
const COMMENTS: &[(&str, Option<&str>)] = &[
    ("<!--", Some("-->")),
    ("/*", Some("*/")),
    ("{#", Some("#}")),
    ("{%", Some("%}")),
    ("(*", Some("*)")),
    ("//", None),
];

/// What begins a comment only where a line begins.
const LINE_COMMENTS: &[&str] = &[";", "%", "--", "!", "'", "REM "];

impl Place<'_> {
    /// A comment that doesn't begin with `#`.
    pub(super) fn comment(&self) -> Option<Slip> {
        let (start, mark, end_mark) = self.comment_mark()?;
        let rest = &self.text[start + mark.len()..];
        let line_end = start + mark.len() + rest.lines().next().unwrap_or_default().len();
        let (inner_end, end) = end_mark
            .and_then(|end_mark| Some((rest.find(end_mark)?, end_mark.len())))
            .map_or((line_end, line_end), |(at, length)| {
                let at = start + mark.len() + at;
                (at, at + length)
            });
        let inner = self.text[start + mark.len()..inner_end]
            .trim_start_matches(['/', '*', ';', '%', '!'])
            .trim();
        let written: Vec<String> = inner
            .lines()
            .map(|line| {
                let line = line.trim().trim_start_matches('*').trim();
                format!("# {line}").trim_end().to_owned()
            })
            .collect();
        let written = if written.is_empty() {
            "#".to_owned()
        } else {
            written.join("\n")
        };
        let shown = written.lines().next().unwrap_or_default().to_owned();
        let after = self.text[end..].lines().next().unwrap_or_default();
        let fixes = if after.trim().is_empty() || after.trim_start().starts_with('#') {
            vec![Fix::new(start..end, written)]
        } else {
            vec![
                Fix::new(start..end, ""),
                Fix::new(start..end, format!("{written}\n")),
            ]
        };
        let slip = self.slip_of(
            SyntaxMessage::NotACommentMark { mark: quote(mark) },
            SyntaxMessage::BeginCommentWithHash {
                comment: code(&shown),
            },
            start..end,
            fixes,
        );
        // Without the comment, the value is still missing.
        (self.spot != Spot::Value || slip.fix.is_some()).then_some(slip)
    }

    fn comment_mark(&self) -> Option<(usize, &'static str, Option<&'static str>)> {
        if matches!(self.spot, Spot::OpenText | Spot::Escape | Spot::Control) {
            return None;
        }
        let known = COMMENTS
            .iter()
            .find(|(mark, _)| self.text[self.at..].starts_with(mark));
        if let Some((mark, end)) = known {
            return Some((self.at, mark, *end));
        }
        let is_dashes = self.spot == Spot::AfterValue && self.opened.is_empty();
        if is_dashes && self.rest().starts_with("-- ") {
            return Some((self.at, "--", None));
        }
        let line = self.line();
        let indent = line.len() - line.trim_start().len();
        let start = self.line_start() + indent;
        let is_first = self.at == start
            || self.spot == Spot::AfterName && self.key.as_ref().is_some_and(|k| k.start == start);
        if !is_first || !self.opened.is_empty() {
            return None;
        }
        let mark = LINE_COMMENTS
            .iter()
            .find(|mark| line.trim_start().starts_with(**mark))?;
        let next = line.trim_start()[mark.len()..].chars().next()?;
        if line.trim_start()[mark.len()..]
            .trim_start()
            .starts_with(['=', ':'])
        {
            return None;
        }
        let is_words = next == ' ' || !next.is_ascii_punctuation() && *mark != "'";
        let is_comment = is_words && !(*mark == "'" && line.trim_start()[1..].contains('\''));
        is_comment.then_some((start, *mark, None))
    }

    /// The fence of a code block, in a file that is a canvas as a whole.
    pub(super) fn fence(&self) -> Option<Slip> {
        let line = self.line().trim_start();
        if !line.starts_with("```") && !line.starts_with("~~~") {
            return None;
        }
        let start = self.line_end() - line.len();
        Some(self.slip_of(
            SyntaxMessage::CodeFenceInFile,
            SyntaxMessage::DeleteCodeFence,
            start..self.line_end(),
            vec![Fix::new(start..self.line_end(), "")],
        ))
    }
}
