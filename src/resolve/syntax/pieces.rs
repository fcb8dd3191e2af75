//! Takes apart what is not TOML: where a text in any quotes ends, what is between commas, where an
//! equals sign was meant.

use std::ops::Range;

use super::walk::is_bare;
use crate::diagnostic::is_unprintable;
use crate::text::boundary;

/// Of longer lines only the beginning is read, so that no text costs its square.
const LONGEST_LINE: usize = 1000;

/// The beginning of a text.
fn cut(text: &str, longest: usize) -> &str {
    &text[..boundary(text, longest)]
}

/// Every mark that people type for a quote.
pub(super) const QUOTES: &[char] = &[
    '"', '\'', '“', '”', '„', '‟', '«', '»', '‹', '›', '‘', '’', '‚', '‛', '′', '″', '`', '´',
    '＂', '＇', '「', '」', '『', '』', '｢', '｣', '〝', '〞', '〟',
];

/// Quotes that TOML doesn't know.
pub(super) fn is_odd_quote(c: char) -> bool {
    QUOTES.contains(&c) && !matches!(c, '"' | '\'')
}

/// What separates values, in TOML and elsewhere.
const SEPARATORS: &[char] = &[',', ';', '，', '；', '、', '､', '؛', '،'];

const OPENING: &[char] = &['(', '[', '{', '（', '［', '｛'];
const CLOSING: &[char] = &[')', ']', '}', '）', '］', '｝'];

/// How comments begin elsewhere.
const COMMENTS: &[&str] = &["// ", "/*", "<!--"];

/// The signs that people type for an equals sign, longer ones first.
const OPERATORS: &[&str] = &[
    "<-->", "-->", "==>", "===", ":==", "::=", "=>", "->", "==", ":=", "=:", "~>", "=~", "<-", "=",
    ":", "→", "⇒", "➔", "➜", "⟶", "＝", "：", "﹦", "≔", "~",
];

/// A text in quotes: what is in it, and the place after it.
pub(super) struct InQuotes {
    pub inner: Range<usize>,
    pub end: usize,
}

/// The text in quotes that begins at a place, whatever marks it begins and ends with.
///
/// It ends at the first mark that something can follow; a mark amid words is part of the text.
pub(super) fn in_quotes(text: &str, at: usize) -> Option<InQuotes> {
    let opening = text[at..].chars().next()?;
    if !QUOTES.contains(&opening) {
        return None;
    }
    let mut start = at + opening.len_utf8();
    // Two of them for one: ``guests'', ,,guests'', ''guests''.
    if text[start..].starts_with(opening) && matches!(opening, '`' | '\'' | '‘' | '´') {
        start += opening.len_utf8();
    }
    let line = cut(
        text[start..].lines().next().unwrap_or_default(),
        LONGEST_LINE,
    );
    let mut skip = false;
    for (index, c) in line.char_indices() {
        if std::mem::take(&mut skip) {
            continue;
        }
        if c == '\\' && opening == '"' {
            skip = true;
        } else if QUOTES.contains(&c) {
            let mut end = start + index + c.len_utf8();
            if matches!(c, '\'' | '´' | '`' | '’') && text[end..].starts_with(c) {
                end += c.len_utf8();
            }
            if ends_here(&text[end..]) {
                return Some(InQuotes {
                    inner: start..start + index,
                    end,
                });
            }
        }
    }
    None
}

/// The place after the text in quotes that begins at a place: of straight quotes, after the next one.
pub(super) fn end_of_quotes(text: &str, at: usize) -> Option<usize> {
    let quote = text[at..].chars().next()?;
    if !matches!(quote, '"' | '\'') {
        return in_quotes(text, at).map(|quotes| quotes.end);
    }
    let line = text[at + 1..].lines().next().unwrap_or_default();
    line.find(quote).map(|end| at + 1 + end + 1)
}

/// Whether a value can end before this.
pub(super) fn ends_here(rest: &str) -> bool {
    let next = rest
        .trim_start_matches(|c: char| c.is_whitespace() && c != '\n')
        .chars()
        .next();
    let comment = rest.trim_start_matches([' ', '\t']);
    if COMMENTS.iter().any(|mark| comment.starts_with(mark)) {
        return true;
    }
    next.is_none_or(|c| {
        matches!(c, '\n' | '#' | '=' | ':' | '＝' | '：' | '.' | '>')
            || SEPARATORS.contains(&c)
            || CLOSING.contains(&c)
    })
}

/// The end of what was meant for one value, up to a separator, a closing bracket or a comment.
pub(super) fn end_of_item(text: &str, at: usize, separators: Separators) -> usize {
    let line = text[at..].lines().next().unwrap_or_default();
    let end = at + cut(line, LONGEST_LINE).len();
    let mut depth = 0_usize;
    let mut here = at;
    let mut is_start = true;
    while let Some(c) = text[here..end].chars().next() {
        if is_start
            && let Some(quotes) = in_quotes(text, here)
            && quotes.end <= end
        {
            here = quotes.end;
            is_start = false;
            continue;
        }
        if OPENING.contains(&c) {
            depth += 1;
        } else if CLOSING.contains(&c) && separators == Separators::Count {
            if depth == 0 {
                break;
            }
            depth -= 1;
        } else if CLOSING.contains(&c) {
            depth = depth.saturating_sub(1);
        } else {
            let is_separator = SEPARATORS.contains(&c) && separators == Separators::Count;
            let begins_comment =
                c == '#' || COMMENTS.iter().any(|mark| text[here..].starts_with(mark));
            let is_apart = text[..here].ends_with([' ', '\t']);
            if depth == 0 && is_separator || begins_comment && is_apart {
                break;
            }
        }
        if !c.is_whitespace() {
            is_start = OPENING.contains(&c) || SEPARATORS.contains(&c) || "=:>＝：→".contains(c);
        }
        here += c.len_utf8();
    }
    at + text[at..here].trim_end().len()
}

/// Whether commas and closing brackets end a value, or belong to it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Separators {
    Count,
    Belong,
}

/// What is between separators, without empty items.
pub(super) fn items(inner: &str) -> Vec<&str> {
    let mut items = Vec::new();
    let mut at = 0;
    while at < inner.len() {
        let end = end_of_item(inner, at, Separators::Count).max(at);
        let item = inner[at..end].trim();
        if !item.is_empty() {
            items.push(item);
        }
        let rest = &inner[end..];
        let gap = rest.chars().next().map_or(0, |c| {
            if c == '#' {
                rest.find('\n').unwrap_or(rest.len())
            } else {
                c.len_utf8()
            }
        });
        at = end + gap.max(usize::from(gap == 0 && rest.is_empty()));
    }
    items
}

/// The sign that was meant for an equals sign at the beginning of a text.
pub(super) fn operator(rest: &str) -> Option<&'static str> {
    OPERATORS
        .iter()
        .copied()
        .find(|sign| rest.starts_with(sign))
}

/// A name, the sign after it, and a value: in pieces of the same text.
pub(super) struct Entry {
    pub name: Range<usize>,
    pub sign: Range<usize>,
    pub value: Range<usize>,
}

/// Takes apart a `name = value`, whatever the sign between them.
pub(super) fn entry(text: &str) -> Option<Entry> {
    let begin = text.len() - text.trim_start().len();
    let mut at = begin;
    while at < text.len() {
        let c = text[at..].chars().next()?;
        if at == begin
            && let Some(end) = end_of_quotes(text, at)
        {
            at = end;
            continue;
        }
        if let Some(sign) = operator(&text[at..])
            && !(matches!(sign, "->" | "<-" | "~") && text[..at].ends_with(is_bare))
            && !(sign == ":" && text[at + 1..].starts_with("//"))
        {
            let name = begin..begin + text[begin..at].trim_end().len();
            let after = at + sign.len();
            let value_start = after + (text.len() - after - text[after..].trim_start().len());
            let value_end = text.trim_end().len().max(value_start);
            return (!name.is_empty()).then_some(Entry {
                name,
                sign: at..after,
                value: value_start..value_end,
            });
        }
        if c == '\n' || OPENING.contains(&c) && at == begin {
            return None;
        }
        at += c.len_utf8();
    }
    None
}

/// The bracket that closes another one, of any shape.
pub(super) fn closes(opening: char) -> Option<&'static [char]> {
    match opening {
        '(' | '[' | '{' | '（' | '［' | '｛' => Some(CLOSING),
        '<' => Some(&['>']),
        _ => None,
    }
}

/// The place after the bracket that closes the one at `at`, on its line or below, whatever its shape.
pub(super) fn end_of_brackets(text: &str, at: usize, longest: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut here = at;
    let mut is_start = true;
    while here < text.len() && here - at < longest {
        let c = text[here..].chars().next()?;
        if is_start
            && here > at
            && let Some(quotes) = in_quotes(text, here)
        {
            here = quotes.end;
            is_start = false;
            continue;
        }
        if OPENING.contains(&c) || c == '<' && here == at {
            depth += 1;
        } else if CLOSING.contains(&c) || c == '>' && text[at..].starts_with('<') {
            depth -= 1;
            if depth == 0 {
                return Some(here + c.len_utf8());
            }
        }
        if !c.is_whitespace() || c == '\n' {
            is_start = OPENING.contains(&c) || SEPARATORS.contains(&c) || "=:>＝：→\n".contains(c);
        }
        here += c.len_utf8();
    }
    None
}

/// Whether a character leaves no mark on the page.
pub(super) fn is_invisible(c: char) -> bool {
    let selects_a_variant = matches!(c, '\u{180b}'..='\u{180f}' | '\u{fe00}'..='\u{fe0f}');
    !matches!(c, '\t' | '\n') && (is_unprintable(c) || selects_a_variant)
}
