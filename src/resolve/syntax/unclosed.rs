//! Texts that begin with a quote and were never closed.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::pieces::{InQuotes, QUOTES, ends_here, in_quotes, operator};
use super::place::{Bracket, Place, line_from, lines_from};
use super::repair;
use super::walk::is_bare;
use crate::message::{literal, quote};

/// Further places where a text could end are not tried.
const MOST_TRIED: usize = 8;

/// How many lines a text may be meant to go over.
const MOST_LINES: usize = 12;

impl Place<'_> {
    /// A text that goes on to the quote where the next one should begin.
    pub(super) fn forgotten(&self, value: &str) -> Option<Slip> {
        let inner = value.get(1..value.len().checked_sub(1)?)?;
        self.holder()?;
        // What is before the quote shows that it begins a value.
        let begins_value = match inner.trim_end().chars().next_back()? {
            '=' | ':' | '[' | '{' | '(' | '>' => true,
            ',' | ';' => self.line().matches(&value[..1]).count() % 2 == 1,
            _ => false,
        };
        if !begins_value {
            return None;
        }
        let mut ends: Vec<usize> = before_next_entry(inner).into_iter().collect();
        let marks = inner.match_indices([',', ';', '}', ']', ')']);
        ends.extend(marks.map(|(at, _)| at).take(MOST_TRIED));
        let fixes = ends.iter().map(|end| {
            let written = inner[..*end].trim_end().trim_end_matches(QUOTES);
            Fix::new(self.value..self.value + 1 + end, repair::text(written))
        });
        let fix = self.best(fixes)?;
        let written = inner[..fix.at.end - self.value - 1].trim_end();
        Some(Slip {
            message: SyntaxMessage::LastQuoteMissing {
                text: quote(written),
            }
            .into(),
            help: write(&fix.text).into(),
            at: fix.at,
            fix: Some(fix.text),
        })
    }

    /// A text without a quote at its end.
    pub(super) fn open_text(&self) -> Option<Slip> {
        let line = line_from(self.text, self.at);
        let opening = line.chars().next()?;
        if line.starts_with(&[opening; 3].iter().collect::<String>()) {
            return Some(self.open_long_text(opening));
        }
        if let Some(InQuotes { inner, end }) = in_quotes(self.text, self.at)
            && let Some(closing) = self.text[inner.end..].chars().next()
            && !has_opening(&self.text[inner.clone()], closing)
        {
            let written = &self.text[inner.clone()];
            let text = repair::text(written);
            return self.slip(
                SyntaxMessage::MixedQuotes {
                    first: quote(opening),
                    last: quote(closing),
                },
                SyntaxMessage::TypeSameQuotes { text: code(&text) },
                Fix::new(self.at..end, text),
            );
        }
        if let Some(slip) = self.over_lines(line, opening) {
            return Some(slip);
        }
        let content = &line[1..];
        if opening == '"' && content.trim_end().ends_with("\\\"") {
            let inner = content.trim_end().trim_end_matches('"');
            let text = format!("'{inner}'");
            let end = self.at + 1 + inner.len() + 1;
            return self.slip(
                SyntaxMessage::BackslashBeforeQuote,
                SyntaxMessage::UseSingleQuotes { text: code(&text) },
                Fix::new(self.at..end, text),
            );
        }
        let mut ends = Vec::new();
        if self.holder() == Some(Bracket::Curly) {
            ends.extend(before_next_entry(content));
        }
        if self.holder() == Some(Bracket::Square) {
            let separators = content
                .match_indices(", \"")
                .chain(content.match_indices(", '"));
            ends.extend(separators.map(|(at, _)| at).take(MOST_TRIED));
        }
        let comments = [" #", " // ", " /*", " <!--"]
            .iter()
            .filter_map(|mark| content.find(mark));
        let whole = comments.min().unwrap_or(content.len());
        let whole = content[..whole].trim_end();
        let mut end = whole;
        let mut closing = vec![end.len()];
        while let Some(shorter) = end.strip_suffix([']', '}', ')', ',', ';']) {
            end = shorter.trim_end();
            closing.push(end.len());
            if closing.len() > MOST_TRIED {
                break;
            }
        }
        closing.reverse();
        if self.opened.is_empty() {
            // A bracket at the end of a text of its own belongs to it.
            closing = vec![whole.trim_end_matches(',').len()];
        }
        ends.extend(closing);
        let fixes: Vec<Fix> = ends
            .iter()
            .map(|end| {
                let written = content[..*end].trim_end();
                Fix::new(self.at..self.at + 1 + end, closed(opening, written))
            })
            .collect();
        let shown = self.best(fixes);
        let at = shown
            .as_ref()
            .map_or(self.at..self.at + 1 + whole.len(), |fix| fix.at.clone());
        let written = shown
            .as_ref()
            .map_or_else(|| closed(opening, whole), |fix| fix.text.clone());
        Some(Slip {
            message: SyntaxMessage::LastQuoteMissing {
                text: quote(written.trim_matches(opening)),
            }
            .into(),
            help: write(&written).into(),
            at,
            fix: shown.map(|fix| fix.text),
        })
    }

    /// A text in one quote that goes over several lines.
    fn over_lines(&self, line: &str, quote: char) -> Option<Slip> {
        let mut text = vec![line[1..].trim()];
        let below = self.at + line.len();
        for (start, next) in lines_from(self.text, below).skip(1).take(MOST_LINES) {
            let words = next.trim();
            if words.starts_with('[') || looks_like_entry(words) {
                return None;
            }
            if let Some(at) = next.find(quote) {
                if !ends_here(&next[at + 1..]) || next[..at].ends_with('=') {
                    return None;
                }
                text.push(next[..at].trim());
                let end = start + at + 1;
                let joined = text.iter().filter(|part| !part.is_empty()).copied();
                let joined = closed(quote, &joined.collect::<Vec<_>>().join(" "));
                return self.slip(
                    SyntaxMessage::TextOverLines,
                    SyntaxMessage::JoinLinesOrUseThree {
                        marks: literal([quote; 3].iter().collect::<String>()),
                    },
                    Fix::new(self.at..end, joined),
                );
            }
            text.push(words);
        }
        None
    }

    fn open_long_text(&self, quote: char) -> Slip {
        let marks: String = [quote; 3].iter().collect();
        let mut end = self.at + line_from(self.text, self.at).len();
        for (start, line) in lines_from(self.text, end).skip(1).take(MOST_LINES) {
            if line.trim_start().starts_with('[')
                || looks_like_entry(line)
                || line.trim().is_empty()
            {
                break;
            }
            end = start + line.len();
        }
        let written = &self.text[self.at..end];
        let trimmed = written[3..].trim_end().trim_end_matches(quote);
        let mut fixes = Vec::new();
        if written.len() <= repair::LONGEST {
            fixes.push(Fix::new(self.at..end, format!("{marks}{trimmed}{marks}")));
        }
        self.slip_of(
            SyntaxMessage::LongTextOpen,
            SyntaxMessage::PutAtEnd {
                mark: literal(marks),
            },
            self.at..self.at + 3,
            fixes,
        )
    }
}

/// Whether a text holds the quote that another one closes.
pub(super) fn has_opening(inner: &str, closing: char) -> bool {
    inner.contains(match closing {
        '”' => ['“', '”'],
        '“' => ['„', '„'],
        '»' => ['«', '«'],
        '«' => ['»', '»'],
        '’' => ['‘', '‘'],
        _ => return false,
    })
}

/// What is before the next `, name =` in a text that was not closed.
fn before_next_entry(inner: &str) -> Option<usize> {
    inner
        .match_indices([',', ';'])
        .take(MOST_TRIED)
        .map(|(at, _)| at)
        .find(|at| {
            let rest = inner[at + 1..].trim_start();
            let name = rest.find(|c| !is_bare(c)).unwrap_or(rest.len());
            name > 0 && operator(rest[name..].trim_start()).is_some()
        })
}

/// Whether a line is a `name = value`.
fn looks_like_entry(line: &str) -> bool {
    let line = line.trim_start();
    let end = line.find(|c| !is_bare(c)).unwrap_or(line.len());
    end > 0 && line[end..].trim_start().starts_with('=')
}

pub(super) fn closed(quote: char, inner: &str) -> String {
    format!("{quote}{inner}{quote}")
}
