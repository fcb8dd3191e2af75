//! Small changes to a text, each of which the opposite one takes back to the byte.

use super::outline::{List, Place, comma};

/// Where the line of `at` begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |n| n + 1)
}

/// Where the line of `at` ends, before its line break.
pub(super) fn line_end(text: &str, at: usize) -> usize {
    match text[at..].find('\n') {
        Some(n) if text[..at + n].ends_with('\r') => at + n - 1,
        Some(n) => at + n,
        None => text.len(),
    }
}

/// Where the line after that of `at` begins.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    text[at..].find('\n').map_or(text.len(), |n| at + n + 1)
}

/// The white space that the line of `at` begins with.
fn indent(text: &str, at: usize) -> &str {
    let line = &text[line_start(text, at)..line_end(text, at)];
    &line[..line.len() - line.trim_start().len()]
}

/// The line break to write at `at`: that of its line, else that of the line before.
fn line_break(text: &str, at: usize) -> &'static str {
    let after = next_line(text, at);
    let until = if text[..after].ends_with('\n') {
        after
    } else {
        line_start(text, at)
    };
    if text[..until].ends_with("\r\n") {
        "\r\n"
    } else {
        "\n"
    }
}

fn is_blank(text: &str) -> bool {
    text.trim_matches([' ', '\t', '\r', '\n']).is_empty()
}

/// Writes a line below that of `anchor`, indented as the line that `anchor` begins in.
pub(super) fn insert_line(text: &mut String, anchor: &Place, line: &str) {
    let new = format!(
        "{}{}{line}",
        line_break(text, anchor.end),
        indent(text, anchor.start)
    );
    text.insert_str(line_end(text, anchor.end), &new);
}

/// Takes out whole lines.
pub(super) fn remove_lines(text: &mut String, place: &Place) {
    let start = line_start(text, place.start);
    let end = next_line(text, place.end);
    // A file that does not end its last line does not end it afterwards either.
    if end == text.len() && !text.ends_with('\n') && start > 0 {
        text.truncate(line_end(text, start - 1));
    } else {
        text.replace_range(start..end, "");
    }
}

/// Writes lines at the end, after a blank one. What white space the file ends with, it ends with
/// afterwards.
pub(super) fn append_block(text: &mut String, lines: &[&str]) {
    let content = text.trim_end_matches([' ', '\t', '\r', '\n']).len();
    let line_break = line_break(text, content);
    let block = lines.join(line_break);
    if content == 0 {
        text.insert_str(0, &format!("{block}{line_break}"));
    } else {
        let at = line_end(text, content);
        text.insert_str(at, &format!("{line_break}{line_break}{block}"));
    }
}

/// Takes out whole lines, and the blank line that set them apart.
pub(super) fn remove_block(text: &mut String, place: &Place) {
    let mut start = line_start(text, place.start);
    let mut end = place.end;
    let after = next_line(text, end);
    if is_blank(&text[after..next_line(text, after)]) {
        if start > 0 {
            let before = line_start(text, start - 1);
            if is_blank(&text[before..start]) {
                start = before;
            }
        } else if !is_blank(&text[after..]) {
            end = after;
        }
    }
    remove_lines(text, &(start..end));
}

/// Adds an item at the end of a list that has some, in the manner of the last one.
pub(super) fn push(text: &mut String, list: &List, new: &str) {
    let Some(last) = list.items.last().map(|i| &i.place) else {
        return;
    };
    let close = list.place.end - 1;
    let comma = comma(text, last.end..close);
    let end = comma.map_or(last.end, |c| c + 1);
    let line = line_end(text, end);
    let begins_its_line = is_blank(&text[line_start(text, last.start)..last.start]);
    if begins_its_line && line < close {
        let new = format!("{}{}{new}", line_break(text, end), indent(text, last.start));
        match comma {
            Some(_) => text.insert_str(line, &(new + ",")),
            None => {
                text.insert_str(line, &new);
                text.insert(last.end, ',');
            }
        }
    } else if comma.is_some() {
        text.insert_str(end, &format!(" {new},"));
    } else {
        text.insert_str(end, &format!(", {new}"));
    }
}

/// Adds the first item to `[]`.
///
/// It gets a comma after it. This is how [`is_only_item`] knows, when the item goes again, that the
/// list was there before it.
pub(super) fn push_first(text: &mut String, list: &List, new: &str) {
    let (open, close) = (list.place.start + 1, list.place.end - 1);
    let bracket = line_start(text, close);
    if bracket < open {
        text.insert_str(open, &format!("{new},"));
        return;
    }
    // The bracket begins its line; a comment above it says how far items are indented.
    let above = indent(text, bracket - 1);
    let own = indent(text, close);
    let indent = if line_start(text, bracket - 1) > open {
        above.to_owned()
    } else {
        format!("{own}    ")
    };
    let new = format!("{indent}{new},{}", line_break(text, bracket - 1));
    text.insert_str(bracket, &new);
}

/// Adds the first key to `{}`.
pub(super) fn push_first_key(text: &mut String, table: &List, new: &str) {
    let (open, close) = (table.place.start + 1, table.place.end - 1);
    if open == close {
        text.insert_str(open, &format!(" {new} "));
    } else {
        text.insert_str(close, new);
    }
}

/// Whether a list is its only item, with no comma and no comment.
pub(super) fn is_only_item(text: &str, list: &List) -> bool {
    let inner = text[list.place.start + 1..list.place.end - 1].trim();
    list.items.len() == 1 && inner == &text[list.items[0].place.clone()]
}

/// Whether nothing stands beside the items of a list, not even a space.
pub(super) fn is_tight(text: &str, list: &List) -> bool {
    let inner = &text[list.place.start + 1..list.place.end - 1];
    inner == inner.trim()
}

/// Takes an item, or a key between braces, out of its list.
pub(super) fn remove_item(text: &mut String, list: &List, index: usize) {
    let (open, close) = (list.place.start + 1, list.place.end - 1);
    let item = list.items[index].place.clone();
    let next = list.items.get(index + 1).map(|i| i.place.start);
    let previous = index.checked_sub(1).map(|i| list.items[i].place.end);
    let comma_after = comma(text, item.end..next.unwrap_or(close)).map(|c| c + 1);
    let comma_before = previous.and_then(|p| comma(text, p..item.start));
    let end = comma_after.unwrap_or(item.end);
    let line = line_start(text, item.start)..line_end(text, end);
    let alone = open <= line.start
        && line.end < close
        && is_blank(&text[line.start..item.start])
        && is_blank(&text[end..line.end]);
    match (comma_after, comma_before) {
        _ if alone => {
            text.replace_range(line.start..next_line(text, end), "");
            if let (None, Some(comma)) = (comma_after, comma_before) {
                text.remove(comma);
            }
        }
        (Some(end), Some(before)) if is_blank(&text[before + 1..item.start]) => {
            text.replace_range(before + 1..end, "");
        }
        (Some(end), _) => {
            let rest = &text[end..];
            let spaces = match next {
                Some(_) => rest.len() - rest.trim_start_matches([' ', '\t']).len(),
                None => 0,
            };
            text.replace_range(item.start..end + spaces, "");
        }
        (None, Some(before)) if is_blank(&text[before + 1..item.start]) => {
            text.replace_range(before..end, "");
        }
        (None, Some(before)) => {
            text.replace_range(item, "");
            text.remove(before);
        }
        // `{ key = … }` is how `{}` came to look.
        (None, None) if &text[open..item.start] == " " && &text[item.end..close] == " " => {
            text.replace_range(open..close, "");
        }
        (None, None) => text.replace_range(item, ""),
    }
}
