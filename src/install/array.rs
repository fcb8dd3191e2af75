//! Adding and removing an item of an array, laid out as the author's items are.

use toml_edit::{Array, Value};

/// Adds a text at the end: on a line of its own if the closing bracket has one.
pub(super) fn push(array: &mut Array, text: &str) {
    let mut item = Value::from(text);
    let rest = after(array, array.len());
    let split = if array.is_empty() {
        rest.rfind('\n')
    } else {
        rest.find('\n')
    };
    let (prefix, rest) = match split {
        Some(at) => {
            let last = array.iter().last().map(before).unwrap_or_default();
            let indent = match last.rsplit_once('\n') {
                Some((_, indent)) => indent,
                None => "  ",
            };
            (format!("{}\n{indent}", &rest[..at]), rest[at..].to_owned())
        }
        None if array.is_empty() => (String::new(), String::new()),
        None => (" ".to_owned(), rest),
    };
    set_after(array, array.len(), "");
    item.decor_mut().set_prefix(prefix);
    array.push_formatted(item);
    set_after(array, array.len(), &rest);
}

/// Removes an item and the comment on its line. Comments above it stay.
pub(super) fn remove(array: &mut Array, index: usize) {
    let Some(item) = array.get(index) else {
        return;
    };
    let above = before(item).to_owned();
    let below = after(array, index + 1);
    let rest = match (above.rfind('\n'), below.find('\n')) {
        (Some(line), Some(end)) => format!("{}{}", &above[..line], &below[end..]),
        // The items before it are on its line.
        (None, _) if index == 0 => format!("{above}{}", below.trim_start_matches([' ', '\t'])),
        (Some(_), None) => above,
        (None, _) => below,
    };
    array.remove(index);
    if array.is_empty() {
        array.set_trailing_comma(false);
    }
    set_after(array, index, &rest);
}

/// Whether there is neither an item nor a comment in it.
pub(super) fn is_bare(array: &Array) -> bool {
    array.is_empty() && after(array, 0).trim().is_empty()
}

fn before(item: &Value) -> &str {
    let prefix = item.decor().prefix();
    prefix.and_then(|raw| raw.as_str()).unwrap_or_default()
}

/// What is between the first `count` items, with the comma, and the next item or the bracket.
fn after(array: &Array, count: usize) -> String {
    if let Some(next) = array.get(count) {
        return before(next).to_owned();
    }
    let last = count.checked_sub(1).and_then(|last| array.get(last));
    let suffix = last.and_then(|last| last.decor().suffix()?.as_str());
    let trailing = array.trailing().as_str();
    format!(
        "{}{}",
        suffix.unwrap_or_default(),
        trailing.unwrap_or_default()
    )
}

fn set_after(array: &mut Array, count: usize, text: &str) {
    if let Some(next) = array.get_mut(count) {
        next.decor_mut().set_prefix(text);
        return;
    }
    if let Some(last) = count.checked_sub(1).and_then(|last| array.get_mut(last)) {
        last.decor_mut().set_suffix("");
    }
    array.set_trailing(text);
}
