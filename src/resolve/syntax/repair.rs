//! What a piece that is not TOML was meant to be: names and texts get quotes, lists and tables their
//! brackets.

use super::pieces::{
    QUOTES, closes, entry as pieces_of, in_quotes, is_invisible, is_odd_quote, items,
};
use super::walk::{is_bare, is_value};
use crate::diagnostic::{as_key, as_text};

/// Longer pieces are not written out: nobody types them again from a message.
pub(super) const LONGEST: usize = 400;

/// How deep brackets nest in a piece that is written out.
const DEEPEST: usize = 4;

/// The value that a piece was meant to be.
pub(super) fn value(written: &str) -> Option<String> {
    value_at(written, DEEPEST)
}

fn value_at(written: &str, depth: usize) -> Option<String> {
    let written = written.trim().trim_end_matches([',', ';']).trim_end();
    if written.is_empty() || written.len() > LONGEST || depth == 0 {
        return None;
    }
    if is_value(written) {
        return Some(written.to_owned());
    }
    let first = written.chars().next()?;
    if let Some(quotes) = in_quotes(written, 0)
        && quotes.end == written.len()
    {
        let inner = &written[quotes.inner];
        return (first != '"' || !inner.contains('"')).then(|| text(inner));
    }
    let last = written.chars().next_back()?;
    if closes(first).is_some_and(|closing| closing.contains(&last)) && written.len() > 1 {
        let inner = &written[first.len_utf8()..written.len() - last.len_utf8()];
        return in_brackets(inner, depth);
    }
    let small = written.to_lowercase();
    if matches!(small.as_str(), "true" | "false") {
        return Some(small);
    }
    // More than words: what is not sure is not written out.
    if QUOTES.contains(&first)
        || closes(first).is_some()
        || written.contains('"')
        || "=:>".contains(first)
    {
        return None;
    }
    if pieces_of(written).is_some_and(|e| written[e.sign].contains('=') && !e.value.is_empty()) {
        return None;
    }
    Some(text(written))
}

/// A list, or a table if all that is in the brackets has a name.
pub(super) fn brackets(inner: &str) -> Option<String> {
    in_brackets(inner, DEEPEST)
}

fn in_brackets(inner: &str, depth: usize) -> Option<String> {
    if inner.len() > LONGEST {
        return None;
    }
    let items = items(inner);
    let has_names = |item: &&str| pieces_of(item).is_some_and(|e| !e.value.is_empty());
    if !items.is_empty() && items.iter().all(has_names) {
        let entries: Option<Vec<String>> =
            items.iter().map(|item| entry_at(item, depth - 1)).collect();
        return Some(format!("{{ {} }}", entries?.join(", ")));
    }
    if items
        .iter()
        .any(|item| pieces_of(item).is_some_and(|e| item[e.sign].contains('=')))
    {
        // Some with names and some without: nobody knows what that was meant to be.
        return None;
    }
    list(&items, depth)
}

fn list(items: &[&str], depth: usize) -> Option<String> {
    let values: Option<Vec<String>> = items.iter().map(|item| value_at(item, depth - 1)).collect();
    Some(format!("[{}]", values?.join(", ")))
}

/// A list of these.
pub(super) fn list_of(items: &[&str]) -> Option<String> {
    list(items, DEEPEST)
}

/// The `name = value` that a piece was meant to be.
pub(super) fn entry(written: &str) -> Option<String> {
    entry_at(written, DEEPEST)
}

fn entry_at(written: &str, depth: usize) -> Option<String> {
    let pieces = pieces_of(written)?;
    let name = key(&written[pieces.name])?;
    let value = written[pieces.value].trim_start_matches(['=', ':', '>', ' ']);
    let value = value_at(value, depth)?;
    Some(format!("{name} = {value}"))
}

/// The name that a piece was meant to be, in quotes where it needs them.
pub(super) fn key(written: &str) -> Option<String> {
    let written = written.trim();
    if written.is_empty() || written.len() > LONGEST {
        return None;
    }
    let is_dotted = written.split('.').all(|part| {
        let part = part.trim();
        !part.is_empty() && part.chars().all(is_bare)
    });
    if is_dotted {
        return Some(written.to_owned());
    }
    if let Some(quotes) = in_quotes(written, 0)
        && quotes.end == written.len()
    {
        return Some(as_key(&written[quotes.inner]));
    }
    let plain: String = written
        .chars()
        .filter(|c| !is_odd_quote(*c) && *c != '"' && !is_invisible(*c))
        .collect();
    let words: Vec<&str> = plain.trim_matches('\'').split_whitespace().collect();
    (!words.is_empty()).then(|| as_key(&words.join(" ")))
}

/// A text in the quotes that need no code in it.
pub(super) fn text(inner: &str) -> String {
    let inner: String = inner.chars().filter(|c| !is_invisible(*c)).collect();
    let has_code = inner.contains(['"', '\\']);
    let single = format!("'{inner}'");
    if has_code && !inner.contains('\'') && is_value(&single) {
        single
    } else {
        as_text(&inner)
    }
}
