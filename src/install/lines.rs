//! The author's own lines, carried through an edit.
//!
//! `toml_edit` prints a document anew: line breaks become `\n`, and scattered dotted keys of one
//! table come together. So only the difference between two of its prints goes into the author's text.

use std::collections::{HashMap, VecDeque};

use similar::{Algorithm, DiffTag, TextDiff, capture_diff_slices};

use crate::diagnostic::plain;

/// The line break that a text uses; `\n` if it has none.
pub(super) fn line_break(text: &str) -> &'static str {
    match text.lines().next() {
        Some(first) if text[first.len()..].starts_with("\r\n") => "\r\n",
        Some(_) | None => "\n",
    }
}

/// Applies to `text` what changed between two prints of its document.
///
/// A comment above a line that is removed stays.
pub(super) fn apply(text: &str, before: &str, after: &str) -> String {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let old: Vec<&str> = before.lines().collect();
    let new: Vec<&str> = after.lines().collect();
    let places = places(&lines, &old);
    let end = line_break(text);
    let mut removed = vec![false; lines.len()];
    let mut added = vec![String::new(); lines.len() + 1];
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let (tag, mut from, to) = op.as_tag_tuple();
        // Of equal lines, the first ones go: a comment above the removed lines is then one of them.
        while tag == DiffTag::Delete && from.start > 0 && old[from.start - 1] == old[from.end - 1] {
            from = from.start - 1..from.end - 1;
        }
        let kept = match tag {
            DiffTag::Equal => continue,
            DiffTag::Delete => comments_above(&old[from.clone()]),
            DiffTag::Insert | DiffTag::Replace => 0,
        };
        for place in places[from.start + kept..from.end].iter().flatten() {
            removed[*place] = true;
        }
        let above = from.end.checked_sub(1).and_then(|line| places[line]);
        for line in &new[to] {
            added[above.map_or(0, |line| line + 1)] += &format!("{line}{end}");
        }
    }
    let mut edited = added[0].clone();
    for ((line, removed), added) in lines.iter().zip(removed).zip(&added[1..]) {
        if !removed {
            edited += line;
            if !line.ends_with('\n') {
                edited += end;
            }
        }
        edited += added;
    }
    // A table at the top takes its line break with it.
    if !text.starts_with(['\r', '\n']) {
        let blank = edited.len() - edited.trim_start_matches(['\r', '\n']).len();
        edited.drain(..blank);
    }
    ended_as(text, edited)
}

/// Adds lines at the end, below a blank line.
pub(super) fn append(text: &str, block: &str) -> String {
    let end = line_break(text);
    let mut edited = text.to_owned();
    if !text.is_empty() && !text.ends_with('\n') {
        edited += end;
    }
    if text
        .lines()
        .last()
        .is_some_and(|line| !line.trim().is_empty())
    {
        edited += end;
    }
    ended_as(text, edited + block)
}

/// Ends the last line only if the author's text does.
fn ended_as(text: &str, mut edited: String) -> String {
    if !text.is_empty() && !text.ends_with('\n') {
        edited.truncate(edited.trim_end_matches(['\r', '\n']).len());
    }
    edited
}

/// Where each printed line is in the author's text. The two differ in white space at most.
fn places(lines: &[&str], printed: &[&str]) -> Vec<Option<usize>> {
    let bare = |line: &str| line.split_whitespace().collect::<String>();
    let mut known: HashMap<String, VecDeque<usize>> = HashMap::new();
    for (place, line) in lines.iter().enumerate() {
        known.entry(bare(line)).or_default().push_back(place);
    }
    let mut next = |line: &&str| known.get_mut(&bare(line))?.pop_front();
    printed.iter().map(&mut next).collect()
}

/// How many of these lines come before the first one with code, up to the last comment.
fn comments_above(lines: &[&str]) -> usize {
    let head = lines.iter().take_while(|line| !is_code(line)).count();
    let comment = |line: &&str| line.trim_start().starts_with('#');
    let last = lines[..head].iter().rposition(comment);
    last.map_or(0, |last| last + 1)
}

/// Whether two documents have the same lines apart from comments and blank lines.
pub(super) fn same_code(a: &str, b: &str) -> bool {
    let code = |text| str::lines(text).filter(|line| is_code(line));
    code(a).eq(code(b))
}

fn is_code(line: &str) -> bool {
    !line.trim().is_empty() && !line.trim_start().starts_with('#')
}

/// A unified diff, safe to print on a terminal; empty if nothing differs.
pub fn diff(old: &str, new: &str, name: &str) -> String {
    let unmarked = |text| str::trim_start_matches(text, '\u{feff}');
    let diff = TextDiff::from_lines(unmarked(old), unmarked(new))
        .unified_diff()
        .header(name, name)
        .to_string();
    let mut shown = String::with_capacity(diff.len());
    for line in diff.lines() {
        let parts: Vec<String> = line.split('\t').map(plain).collect();
        shown += &parts.join("\t");
        shown.push('\n');
    }
    shown
}
