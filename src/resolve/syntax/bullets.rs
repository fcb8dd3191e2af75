//! Lists as Markdown and YAML write them: a line for each value, with a mark before it.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code};
use super::pieces::{self, in_quotes};
use super::place::{Bracket, Place, Spot, lines_from, next_line};
use super::repair;
use crate::message::quote;

const MARKS: &[char] = &[
    '-', '*', '+', '•', '–', '—', '‣', '◦', '·', '▪', '●', '○', '➢', '✓', '→',
];

/// Longer lists are not written out.
const MOST_ITEMS: usize = 40;

/// A line that begins with the mark of a list.
struct Item<'a> {
    /// The mark, and the spaces after it.
    length: usize,
    words: &'a str,
}

/// The mark at the beginning of a line, and what follows it.
fn item(line: &str) -> Option<Item<'_>> {
    let trimmed = line.trim_start();
    let first = trimmed.chars().next()?;
    let mark = if MARKS.contains(&first) {
        first.len_utf8()
    } else {
        // Numbers: `1.` and `1)`.
        let digits = trimmed.len()
            - trimmed
                .trim_start_matches(|c: char| c.is_ascii_digit())
                .len();
        let ends = trimmed[digits..].starts_with(['.', ')']);
        (digits > 0 && digits < 3 && ends).then_some(digits + 1)?
    };
    let rest = &trimmed[mark..];
    let words = rest.trim_start();
    if rest.len() == words.len()
        && !rest.is_empty()
        && !matches!(first, '•' | '‣' | '◦' | '▪' | '●')
    {
        return None;
    }
    Some(Item {
        length: trimmed.len() - words.len(),
        words: words.trim_end().trim_end_matches(',').trim_end(),
    })
}

/// The items of a list over several lines, and where it ends.
fn items_below(text: &str, at: usize) -> Option<(Vec<String>, usize)> {
    let mut items: Vec<String> = Vec::new();
    let mut end = at;
    for (start, line) in lines_from(text, at) {
        let words = line.trim();
        if words.is_empty() || words.starts_with('#') {
            continue;
        }
        let indent = line.len() - line.trim_start().len();
        match item(line) {
            Some(item) => items.push(item.words.to_owned()),
            // More about the item above: YAML's tables.
            None if indent > 1 && pieces::entry(words).is_some() => {
                let last = items.last_mut()?;
                *last = format!("{last}, {words}");
            }
            None => break,
        }
        end = start + line.len();
        if items.len() > MOST_ITEMS {
            return None;
        }
    }
    (!items.is_empty()).then_some((items, end))
}

/// A list of what was written, an item with names as a table.
fn list(items: &[String]) -> Option<String> {
    let values: Option<Vec<String>> = items
        .iter()
        .map(|item| {
            let is_quoted = in_quotes(item, 0).is_some_and(|quotes| quotes.end == item.len());
            let names = pieces::entry(item).filter(|entry| !entry.value.is_empty());
            if is_quoted || names.is_none() {
                return repair::value(item);
            }
            repair::brackets(item)
        })
        .collect();
    Some(format!("[{}]", values?.join(", ")))
}

impl Place<'_> {
    /// Lines with the mark of a list before them.
    pub(super) fn bullet(&self) -> Option<Slip> {
        self.list_below()
            .or_else(|| self.list_inside())
            .or_else(|| self.marked_line())
            .filter(|_| !matches!(self.spot, Spot::OpenText | Spot::Escape | Spot::Control))
    }

    /// A name, and its list on the lines below.
    fn list_below(&self) -> Option<Slip> {
        if !self.opened.is_empty() {
            return None;
        }
        let rest = self.rest();
        let key = self.key.clone()?;
        let is_open = match self.spot {
            Spot::Value => rest.trim().is_empty() || rest.starts_with('#'),
            Spot::AfterName => {
                let after = pieces::operator(rest).map_or(rest, |sign| &rest[sign.len()..]);
                after.trim().is_empty() || after.trim_start().starts_with('#')
            }
            _ => false,
        };
        if !is_open {
            return None;
        }
        let (items, end) = items_below(self.text, next_line(self.text, self.at))?;
        let list = list(&items);
        let name = &self.text[key.clone()];
        let written = list.map(|list| format!("{name} = {list}"));
        let short = written.as_deref().filter(|w| w.len() <= repair::LONGEST);
        let help = short.map_or(SyntaxMessage::UseSquareBrackets, |written| {
            let code = code(written);
            SyntaxMessage::WriteInSquareBrackets { code }
        });
        let fixes = written.map(|written| Fix::new(key.start..end, written));
        Some(self.slip_of(
            SyntaxMessage::ListMarksBelow { key: quote(name) },
            help,
            key.start..self.line_end(),
            fixes.into_iter().collect(),
        ))
    }

    /// Marks in square brackets.
    fn list_inside(&self) -> Option<Slip> {
        let open = self
            .opened
            .last()
            .filter(|o| o.bracket == Bracket::Square)?;
        if self.spot != Spot::Value || !self.begins_line() {
            return None;
        }
        let mark = item(self.rest())?;
        let end = pieces::end_of_brackets(self.text, open.at, 4 * repair::LONGEST);
        let mut fixes = vec![Fix::new(self.at..self.at + mark.length, "")];
        if let Some(end) = end {
            let inner = self.text[open.at + 1..end].trim_end_matches([']', '］', '}', ')']);
            let items: Vec<String> = inner
                .lines()
                .filter_map(|line| {
                    Some(item(line).map_or(line.trim(), |item| item.words))
                        .filter(|w| !w.is_empty())
                })
                .map(|words| words.trim_end_matches(',').to_owned())
                .collect();
            fixes.extend(list(&items).map(|list| Fix::new(open.at..end, list)));
        }
        Some(self.slip_of(
            SyntaxMessage::ListMarkInList,
            SyntaxMessage::DeleteMarkAddCommas,
            self.at..self.at + mark.length,
            fixes,
        ))
    }

    /// A mark before a `name = value`, or before words of their own.
    fn marked_line(&self) -> Option<Slip> {
        let line = self.line();
        let indent = line.len() - line.trim_start().len();
        let start = self.line_start() + indent;
        let is_first = match self.spot {
            Spot::LineStart => self.at == start,
            Spot::AfterName | Spot::AfterDot => self.entry == start,
            _ => false,
        };
        if !is_first || !self.opened.is_empty() {
            return None;
        }
        let item = item(line)?;
        if item.words.is_empty() {
            return None;
        }
        let line_end = self.line_end();
        let mark = start..start + item.length;
        let mut fixes = Vec::new();
        if pieces::entry(item.words).is_some() {
            fixes.push(Fix::new(mark.clone(), ""));
        }
        let in_two = item
            .words
            .split_once(' ')
            .filter(|(_, value)| super::walk::is_value(value.trim()));
        let in_two = in_two
            .and_then(|(name, value)| Some(format!("{} = {}", repair::key(name)?, value.trim())));
        let has_entry = pieces::entry(item.words).is_some();
        let written = repair::entry(item.words).or(in_two).or_else(|| {
            // A section that declares names of the author's own.
            let is_own = matches!(self.section(), Some("segments" | "propositions"));
            let key = slug(item.words);
            (is_own && !key.is_empty() && !has_entry)
                .then(|| Some(format!("{key} = {}", repair::value(item.words)?)))?
        });
        let help = match &written {
            Some(written) => SyntaxMessage::DeleteMarkAndWrite {
                code: code(written),
            },
            None if has_entry => SyntaxMessage::DeleteMark,
            None => {
                let value = repair::value(item.words).unwrap_or_else(|| "\"…\"".into());
                let value = code(&value);
                SyntaxMessage::ReplaceMarkByKey { value }
            }
        };
        fixes.extend(written.map(|written| Fix::new(start..line_end, written)));
        let shown = line[indent..].split_whitespace().next()?;
        Some(self.slip_of(
            SyntaxMessage::LineHasListMark { mark: quote(shown) },
            help,
            mark,
            fixes,
        ))
    }
}

/// An id made of words.
fn slug(words: &str) -> String {
    let words: Vec<String> = words
        .split(|c: char| !c.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .take(4)
        .map(str::to_lowercase)
        .collect();
    words.join("-")
}
