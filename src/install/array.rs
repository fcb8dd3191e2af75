//! Adding and removing an item of an array, laid out as the author's items are.

use toml_edit::{Array, RawString, Value};

/// Adds a text at the end, on a line of its own if the closing bracket has one.
pub(super) fn push(array: &mut Array, text: &str) {
    let gap = take_end(array);
    let last = array.iter().last().map(before);
    let (prefix, rest) = match (gap.find('\n'), last) {
        (Some(end), last) => {
            let indent = last.and_then(|last| Some(last.rsplit_once('\n')?.1));
            let line = format!("{}\n{}", &gap[..end], indent.unwrap_or("  "));
            (line, &gap[end..])
        }
        (None, Some(_)) => (" ".to_owned(), gap.as_str()),
        (None, None) => (String::new(), ""),
    };
    array.push_formatted(Value::from(text).decorated(prefix, ""));
    array.set_trailing(rest);
}

/// Removes an item and the comment on its line; whether it was there. Comments above it stay.
pub(super) fn remove(array: &mut Array, is_it: impl Fn(&Value) -> bool) -> bool {
    let Some(index) = array.iter().position(is_it) else {
        return false;
    };
    let end = take_end(array);
    let above = before(&array.remove(index)).to_owned();
    let below = array.get(index).map_or(end.as_str(), before);
    let gap = match (above.rfind('\n'), below.find('\n')) {
        (Some(line), Some(end)) => format!("{}{}", &above[..line], &below[end..]),
        // The next item is on its line, and takes its place.
        (Some(_), None) => above,
        (None, _) if index == 0 => above,
        (None, _) => below.to_owned(),
    };
    if let Some(next) = array.get_mut(index) {
        next.decor_mut().set_prefix(gap);
        array.set_trailing(end);
    } else {
        array.set_trailing(gap);
        array.set_trailing_comma(array.trailing_comma() && !array.is_empty());
    }
    true
}

/// Whether there is neither an item nor a comment, in it or beside it.
pub(super) fn is_bare(array: &Array) -> bool {
    let beside = array.decor().suffix();
    let texts = [Some(array.trailing()), beside];
    let mut texts = texts.into_iter().flatten().filter_map(RawString::as_str);
    array.is_empty() && texts.all(|text| text.trim().is_empty())
}

fn before(item: &Value) -> &str {
    let prefix = item.decor().prefix();
    prefix.and_then(|raw| raw.as_str()).unwrap_or_default()
}

/// Takes what is between the last item and the closing bracket, apart from a comma.
fn take_end(array: &mut Array) -> String {
    let mut end = String::new();
    if let Some(last) = array.iter_mut().last() {
        let suffix = last.decor().suffix().and_then(|raw| raw.as_str());
        end += suffix.unwrap_or_default();
        last.decor_mut().set_suffix("");
    }
    end += array.trailing().as_str().unwrap_or_default();
    end
}
