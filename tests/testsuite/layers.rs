//! The second import law: inside a room, the groups of `mod` lines are layers. A file imports only
//! from groups above its own, so that files of one kind don't import each other, and what they
//! share lies below them.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Rooms whose files may import each other: a segment prefers channels, and a channel reaches segments.
const CIRCLES: &[&str] = &["model"];

/// The layer of each file of a room, from the `mod` lines of its parent: a blank line between two of
/// them begins the next layer.
fn layers(parent: &str) -> BTreeMap<String, usize> {
    let mut layers = BTreeMap::new();
    let mut layer = 0;
    let mut is_apart = false;
    for line in parent.lines() {
        let rest = line.split_once("mod ").and_then(|(before, rest)| {
            let is_plain = before.is_empty() || before.starts_with("pub");
            rest.strip_suffix(';').filter(|_| is_plain)
        });
        match rest {
            Some(name) => {
                layer += usize::from(is_apart && !layers.is_empty());
                is_apart = false;
                layers.insert(name.to_owned(), layer);
            }
            None => is_apart |= line.is_empty(),
        }
    }
    layers
}

/// The code of a file, without comments and tests.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file can be read");
    let text = text
        .split("#[cfg(test)]\nmod tests")
        .next()
        .unwrap_or_default();
    let lines = text
        .lines()
        .map(|l| l.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a file names a sibling: `super::name`, or `name::` in a `use super::{…}`.
fn names(code: &str, sibling: &str) -> bool {
    let is_word_at = |at: usize, len: usize| {
        let next = code[at + len..].chars().next();
        next.is_none_or(|c| !(c.is_alphanumeric() || c == '_'))
    };
    let path = format!("super::{sibling}");
    let by_path = code.match_indices(&path).any(|(at, found)| {
        !code[..at].ends_with("super::")
            && is_word_at(at, found.len())
            && !code[at + found.len()..].trim_start().starts_with('(')
    });
    let mut groups = code.split("use super::{").skip(1);
    let in_group = groups.any(|group| {
        let group = group.split(';').next().unwrap_or_default();
        let start = format!("{sibling}::");
        group.match_indices(&start).any(|(at, _)| {
            !group[..at].ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':')
        })
    });
    by_path || in_group
}

fn rooms(dir: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(dir).expect("src can be read") {
        let path = entry.expect("src can be read").path();
        if path.is_dir() {
            rooms(&path, found);
            found.push(path);
        }
    }
}

#[test]
fn inside_a_room_files_import_only_from_layers_above() {
    let src = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = Vec::new();
    rooms(&src, &mut folders);
    let mut seen = 0;
    let mut wrong = Vec::new();
    for folder in folders {
        let room = folder.strip_prefix(&src).expect("below src");
        let room = room.to_string_lossy().replace('\\', "/");
        let Ok(parent) = fs::read_to_string(folder.with_extension("rs")) else {
            continue;
        };
        if CIRCLES.contains(&room.as_str()) {
            continue;
        }
        let layers = layers(&parent);
        for (file, layer) in &layers {
            let path = folder.join(format!("{file}.rs"));
            if !path.is_file() {
                continue;
            }
            let code = code(&path);
            for (sibling, above) in layers.iter().filter(|(name, _)| *name != file) {
                if !names(&code, sibling) {
                    continue;
                }
                seen += 1;
                if above >= layer {
                    wrong.push(format!("{room}: {file} imports {sibling}"));
                }
            }
        }
    }
    assert!(seen > 50, "the imports are seen: {seen}");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
