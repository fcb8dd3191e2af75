//! Brackets: of the wrong shape, left open, or closing nothing.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::pieces::{self, Separators, end_of_brackets, end_of_item};
use super::place::{Bracket, Open, Place, Spot, line_from, next_line};
use super::repair;
use super::walk::is_bare;
use crate::message::{Part, literal, quote};

impl Place<'_> {
    /// Brackets of the wrong shape, left open, or closing nothing.
    pub(super) fn bracket(&self) -> Option<Slip> {
        if matches!(
            self.spot,
            Spot::OpenText | Spot::Escape | Spot::Control | Spot::Header | Spot::AfterHeader
        ) {
            return None;
        }
        self.list_in_braces()
            .or_else(|| self.table_in_square_brackets())
            .or_else(|| self.other_brackets())
            .or_else(|| self.left_open())
            .or_else(|| self.closing_nothing())
    }

    /// `{ "one", "two" }`, which should be a list.
    fn list_in_braces(&self) -> Option<Slip> {
        let open = self.opened.last().filter(|o| o.bracket == Bracket::Curly)?;
        let is_spot = match self.spot {
            Spot::AfterName => match self.next() {
                Some('"' | '\'') => {
                    let key = self.key.clone()?;
                    self.text[key].starts_with(['"', '\''])
                }
                next => matches!(next, None | Some(',' | '}' | '\n' | ']' | ';' | ')')),
            },
            Spot::NameInBraces => true,
            _ => false,
        };
        let end = end_of_brackets(self.text, open.at, repair::LONGEST)?;
        let inner = self.text[open.at + 1..end].strip_suffix(['}', ']', ')'])?;
        let apart = inner.replace("\" \"", "\", \"");
        let items = pieces::items(&apart);
        let has_name = items.iter().any(|item| pieces::entry(item).is_some());
        if !is_spot || has_name || items.is_empty() {
            return None;
        }
        let is_one = items.len() == 1 && self.opened.len() == 1;
        if is_one && !self.takes_a_list(open.key.clone(), true) {
            let text = repair::value(items[0])?;
            return Some(self.slip_of(
                SyntaxMessage::ValueInBrackets {
                    shape: literal("curly"),
                },
                write(&text),
                open.at..end,
                vec![Fix::new(open.at..end, text)],
            ));
        }
        let list = repair::list_of(&items)?;
        Some(self.slip_of(
            SyntaxMessage::ListInBrackets {
                shape: literal("curly"),
            },
            write(&list),
            open.at..end,
            vec![Fix::new(open.at..end, list)],
        ))
    }

    /// `[ name = "Guests" ]`, which should be a table.
    fn table_in_square_brackets(&self) -> Option<Slip> {
        let open = self
            .opened
            .last()
            .filter(|o| o.bracket == Bracket::Square)?;
        let start = match self.spot {
            Spot::Value => self.at,
            Spot::AfterValue => self.value,
            _ => return None,
        };
        let item = &self.text[start..end_of_item(self.text, start, Separators::Count)];
        pieces::entry(item).filter(|entry| !entry.value.is_empty())?;
        let before = &self.text[open.at + 1..start];
        let is_in_braces = self
            .opened
            .iter()
            .rev()
            .nth(1)
            .is_some_and(|o| o.bracket == Bracket::Curly);
        if is_in_braces && !before.trim().is_empty() {
            // The next name of the braces around it.
            let list = self.text[open.at..self.last].trim_end_matches([',', ' ']);
            return Some(self.slip_of(
                SyntaxMessage::BracketsOpen {
                    kind: kind(open.bracket),
                },
                SyntaxMessage::PutAtEndSo {
                    mark: literal("]"),
                    code: code(&format!("{list}]")),
                },
                open.at..open.at + list.len(),
                vec![Fix::new(open.at..self.last, format!("{list}],"))],
            ));
        }
        if self.begins_line() && self.left_open_at(open).is_some() {
            return None;
        }
        let end = end_of_brackets(self.text, open.at, repair::LONGEST);
        let table = end.and_then(|end| {
            let inner = self.text[open.at + 1..end].strip_suffix([']', '}', ')'])?;
            repair::brackets(inner)
        });
        let help = match &table {
            Some(table) => write(table),
            None => SyntaxMessage::PutBracesAroundKeys,
        };
        let end = end.unwrap_or(open.at + 1);
        let fixes = table.map(|table| Fix::new(open.at..end, table));
        Some(self.slip_of(
            SyntaxMessage::KeysInBrackets {
                shape: literal("square"),
            },
            help,
            open.at..end,
            fixes.into_iter().collect(),
        ))
    }

    /// Round and pointed brackets, and braces that end with another bracket.
    fn other_brackets(&self) -> Option<Slip> {
        let next = self.next()?;
        if self.spot == Spot::Value && matches!(next, '(' | '（' | '<') {
            let end = end_of_brackets(self.text, self.at, repair::LONGEST)
                .unwrap_or(self.at + end_of_item(self.rest(), 0, Separators::Belong));
            let inner = self.text[self.at + next.len_utf8()..end]
                .trim_end_matches([')', '）', '>', ']', '}']);
            let is_one = pieces::items(inner).len() == 1 && pieces::entry(inner).is_none();
            let takes_one = self.holder() == Some(Bracket::Square)
                || !self.takes_a_list(self.key.clone(), self.opened.is_empty());
            let written = if is_one && takes_one {
                repair::value(inner)
            } else {
                repair::value(&self.text[self.at..end])
            };
            let is_table = written.as_ref().is_some_and(|w| w.starts_with('{'));
            let shape = literal(if next == '<' { "angle" } else { "round" });
            let message = if is_one {
                SyntaxMessage::ValueInBrackets { shape }
            } else if is_table {
                SyntaxMessage::KeysInBrackets { shape }
            } else {
                SyntaxMessage::ListInBrackets { shape }
            };
            let help = written
                .as_deref()
                .map_or(SyntaxMessage::WriteAnyList, write);
            let mut fixes: Vec<Fix> = written
                .into_iter()
                .map(|w| Fix::new(self.at..end, w))
                .collect();
            fixes.extend(self.wider());
            return Some(self.slip_of(message, help, self.at..end, fixes));
        }
        let is_closing = matches!(next, ']' | '}' | ')' | '>');
        let open = self.opened.last()?;
        if !is_closing
            || !matches!(
                self.spot,
                Spot::AfterValue | Spot::Value | Spot::NameInBraces | Spot::AfterName
            )
        {
            return None;
        }
        let end = char::from(open.bracket.end());
        if next == end {
            return None;
        }
        if let Some(slip) = self.list_without_beginning(next) {
            return Some(slip);
        }
        let begins = match open.bracket {
            Bracket::Square => '[',
            Bracket::Curly => '{',
        };
        let is_outer = self
            .opened
            .iter()
            .any(|o| char::from(o.bracket.end()) == next);
        let closed = self.text[open.at..self.last].trim_end_matches([',', ' ']);
        let closed_at = open.at..open.at + closed.len();
        let mut fixes = vec![];
        if closed.len() <= repair::LONGEST {
            let space = if closed.starts_with("{ ") { " " } else { "" };
            fixes.push(Fix::new(closed_at.clone(), format!("{closed}{space}{end}")));
        }
        fixes.push(Fix::new(self.at..self.at + 1, end.to_string()));
        if !is_outer {
            fixes.reverse();
        }
        let kind = kind(open.bracket);
        let message = if is_outer {
            let mark = quote(next);
            SyntaxMessage::BracketsOpenBefore { kind, mark }
        } else {
            let (first, last) = (quote(begins), quote(next));
            SyntaxMessage::BracketsMixed { kind, first, last }
        };
        let mark = literal(end);
        let help = if is_outer {
            let next = literal(next);
            SyntaxMessage::PutBefore { mark, next }
        } else {
            let wrong = literal(next);
            SyntaxMessage::WriteInsteadOf { mark, wrong }
        };
        Some(self.slip_of(message, help, self.at..self.at + 1, fixes))
    }

    /// `for = "one", "two"]` in braces.
    fn list_without_beginning(&self, next: char) -> Option<Slip> {
        let is_list = next == ']' && self.holder() == Some(Bracket::Curly);
        let is_spot = matches!(self.spot, Spot::AfterName | Spot::AfterValue);
        if !is_list || !is_spot {
            return None;
        }
        let (end, items) = self.several_from(self.value);
        if items.len() < 2 {
            return None;
        }
        let list = repair::list_of(&items)?;
        Some(self.slip_of(
            SyntaxMessage::ListWithoutBracket,
            write(&list),
            self.value..self.at + 1,
            vec![Fix::new(self.value..end.max(self.at) + 1, list)],
        ))
        .filter(|slip| slip.fix.is_some())
    }

    /// A list or a table that the text goes on after, as if it were closed.
    fn left_open(&self) -> Option<Slip> {
        // A header inside a list looks like a list in it.
        let open = self
            .opened
            .iter()
            .find(|open| self.left_open_at(open).is_some())?;
        let fixes = self.left_open_at(open)?;
        let line = line_from(self.text, open.at);
        let fix = self.best(fixes);
        let name = open.key.clone().filter(|_| self.opened[0].at == open.at);
        let kind = kind(open.bracket);
        let message = match name {
            Some(key) => SyntaxMessage::BracketsOfKeyOpen {
                kind,
                key: quote(&self.text[key]),
            },
            None => SyntaxMessage::BracketsOpen { kind },
        };
        let mark = literal(char::from(open.bracket.end()));
        let help = match &fix {
            Some(fix) if !fix.text.contains('\n') => SyntaxMessage::PutAtEndSo {
                mark,
                code: code(&fix.text),
            },
            _ => SyntaxMessage::PutAtEnd { mark },
        };
        Some(Slip {
            message: message.into(),
            help: help.into(),
            at: fix
                .as_ref()
                .map_or(open.at..open.at + line.len(), |fix| fix.at.clone()),
            fix: fix.map(|fix| fix.text),
        })
    }

    /// How a bracket could be closed, if it was left open before the place.
    fn left_open_at(&self, open: &Open) -> Option<Vec<Fix>> {
        let is_end = self.at >= self.text.trim_end().len();
        let line = self.line();
        let line_open = line_from(self.text, open.at);
        let is_below = self.line_start() > open.at;
        let here = self.line_start() + (line.len() - line.trim_start().len());
        let begins = is_below
            && (self.begins_line()
                || self.key.as_ref().is_some_and(|key| key.start == here)
                || self.value == here
                || self.opened.last().is_some_and(|inner| inner.at == here));
        let is_new = match open.bracket {
            Bracket::Square => is_header(line) || is_entry(line),
            Bracket::Curly => is_header(line) || is_entry(line) && !self.closes_below(open),
        };
        let is_left_open = is_end || begins && is_new;
        if !is_left_open {
            return None;
        }
        let end = open.bracket.end();
        let on_line = line_open.split(" #").next().unwrap_or_default().trim_end();
        let upto = self.last.clamp(open.at + 1, here.max(open.at + 1));
        let all = self.text[open.at..upto].trim_end();
        let below = line_from(self.text, next_line(self.text, open.at));
        // What is set in below a brace belongs to it.
        let mut closed = match open.bracket {
            Bracket::Curly if !below.starts_with([' ', '\t']) => vec![on_line, all],
            Bracket::Curly | Bracket::Square => vec![all, on_line],
        };
        closed.dedup();
        Some(
            closed
                .into_iter()
                .filter(|written| written.len() <= repair::LONGEST)
                .map(|written| {
                    // Brackets inside it that are open as well are closed first.
                    let inner = self.opened.iter().rev();
                    let inner = inner.filter(|o| o.at > open.at && o.at < open.at + written.len());
                    let inner: String = inner.map(|o| char::from(o.bracket.end())).collect();
                    let space = if written.starts_with("{ ") { " " } else { "" };
                    let content = written.trim_end_matches([',', ' ']);
                    Fix::new(
                        open.at..open.at + written.len(),
                        format!("{content}{inner}{space}{}", char::from(end)),
                    )
                })
                .collect(),
        )
    }

    /// Whether a brace is closed on one of the next lines, before the next header.
    fn closes_below(&self, open: &Open) -> bool {
        let Some(end) = end_of_brackets(self.text, open.at, 4 * repair::LONGEST) else {
            return false;
        };
        let between = &self.text[open.at..end];
        between.ends_with('}') && !between.lines().skip(1).any(is_header)
    }

    /// A closing bracket where none is open.
    fn closing_nothing(&self) -> Option<Slip> {
        let next = self.next().filter(|c| matches!(c, ']' | '}' | ')' | '>'))?;
        if !self.opened.is_empty() || !matches!(self.spot, Spot::LineStart | Spot::AfterValue) {
            return None;
        }
        let rest = self.rest();
        let length = rest.len()
            - rest
                .trim_start_matches([']', '}', ')', '>', ',', ';', ' '])
                .len();
        let marks = rest[..length].trim_end();
        Some(self.slip_of(
            SyntaxMessage::NoOpenBracket { mark: quote(next) },
            SyntaxMessage::DeleteIt,
            self.at..self.at + marks.len(),
            vec![Fix::new(self.at..self.at + marks.len(), "")],
        ))
    }
}

/// What brackets hold, as messages choose their words by it.
fn kind(bracket: Bracket) -> Part {
    literal(match bracket {
        Bracket::Square => "list",
        Bracket::Curly => "braces",
    })
}

/// Whether a line is a header and no list.
fn is_header(line: &str) -> bool {
    let line = line.split(" #").next().unwrap_or_default().trim();
    let inner = line.trim_start_matches('[').trim_end_matches(']');
    inner.len() < line.len()
        && line.starts_with('[')
        && line.ends_with(']')
        && inner.chars().any(char::is_alphabetic)
        && !inner.contains([',', '{', '=', '['])
        && !inner.starts_with(['"', '\''])
}

/// Whether a line is a `name = value`.
fn is_entry(line: &str) -> bool {
    let line = line.trim_start();
    let end = match line.chars().next() {
        Some('"') => line[1..].find('"').map_or(0, |end| end + 2),
        _ => line
            .find(|c| !(is_bare(c) || c == '.'))
            .unwrap_or(line.len()),
    };
    end > 0 && line[end..].trim_start().starts_with('=')
}
