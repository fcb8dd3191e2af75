//! The import law: the order of the modules in `lib.rs` is the direction of the data, and each outside crate has one room.

use std::fs;
use std::path::{Path, PathBuf};

/// The one room of each outside crate. `serde` is missing on purpose: its derives are the
/// language in which types say how they are read, as `std` is.
const ROOMS: &[(&str, &str)] = &[
    ("mdbook_markdown", "markdown"),
    ("mdbook_summary", "markdown"),
    ("memchr", "text"),
    ("unicode_normalization", "text"),
    ("toml", "toml_ast"),
    ("fluent_bundle", "message"),
    ("strsim", "diagnostic"),
    ("maud", "render"),
    ("serde_json", "json"),
    ("semver", "host"),
    ("annotate_snippets", "report"),
    ("clap", "cli"),
    ("toml_edit", "install"),
    ("similar", "install"),
];

fn source() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src")
}

/// The modules of `lib.rs` in order.
fn modules() -> Vec<String> {
    let lib = fs::read_to_string(source().join("lib.rs")).expect("lib.rs is there");
    lib.lines()
        .filter_map(|l| l.strip_prefix("mod ")?.strip_suffix(';'))
        .map(str::to_owned)
        .collect()
}

/// Every Rust file below `src`, with the room it belongs to.
fn files() -> Vec<(String, PathBuf)> {
    fn walk(dir: &Path, files: &mut Vec<PathBuf>) {
        for entry in fs::read_dir(dir).expect("src can be read") {
            let path = entry.expect("src can be read").path();
            if path.is_dir() {
                walk(&path, files);
            } else if path.extension().is_some_and(|e| e == "rs") {
                files.push(path);
            }
        }
    }
    let mut paths = Vec::new();
    walk(&source(), &mut paths);
    paths.sort();
    paths
        .into_iter()
        .map(|path| {
            let first = path
                .strip_prefix(source())
                .expect("below src")
                .iter()
                .next();
            let room = first.expect("a file has a name").to_string_lossy();
            (room.trim_end_matches(".rs").to_owned(), path)
        })
        .collect()
}

/// The code of a file, without comments, so that only imports and paths are read.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).expect("a source file can be read");
    text.lines()
        .map(|l| l.split("//").next().unwrap_or_default())
        .collect::<Vec<_>>()
        .join("\n")
}

/// The words that follow `prefix` wherever it stands as a path of its own.
fn after<'c>(code: &'c str, prefix: &str) -> Vec<&'c str> {
    code.match_indices(prefix)
        .filter(|(at, _)| {
            !code[..*at]
                .ends_with(|c: char| c.is_alphanumeric() || c == '_' || c == ':' || c == '$')
        })
        .map(|(at, _)| {
            let rest = &code[at + prefix.len()..];
            let end = rest
                .find(|c: char| !c.is_alphanumeric() && c != '_')
                .unwrap_or(rest.len());
            &rest[..end]
        })
        .collect()
}

#[test]
fn a_module_imports_only_from_modules_above_it() {
    let order = modules();
    let place = |name: &str| order.iter().position(|m| m == name);
    let mut seen = 0;
    for (room, path) in files() {
        if matches!(room.as_str(), "lib" | "main" | "cli") {
            continue;
        }
        let here = place(&room).unwrap_or_else(|| panic!("{room} is not in lib.rs"));
        let code = code(&path);
        assert!(
            !code.contains("use crate::{"),
            "{}: one line a module",
            path.display()
        );
        for name in after(&code, "crate::") {
            // The exported macro is known at the root of the crate, and names types as other crates see them.
            if name == "messages" {
                continue;
            }
            let there = place(name).unwrap_or_else(|| panic!("{}: crate::{name}?", path.display()));
            seen += 1;
            assert!(
                there <= here,
                "{}: {room} imports {name}, which stands below it",
                path.display()
            );
        }
    }
    assert!(seen > 30, "the imports are seen");
}

#[test]
fn each_outside_crate_has_one_room() {
    let manifest = fs::read_to_string(source().join("../Cargo.toml")).expect("Cargo.toml is there");
    let dependencies: Vec<String> = manifest
        .split("[dependencies]")
        .nth(1)
        .and_then(|rest| rest.split("\n[").next())
        .expect("there are dependencies")
        .lines()
        .filter(|l| !l.starts_with('#'))
        .filter_map(|l| Some(l.split_once(" = ")?.0.replace('-', "_")))
        .collect();
    for name in dependencies.iter().filter(|d| *d != "serde") {
        assert!(
            ROOMS.iter().any(|(krate, _)| krate == name),
            "{name} has no room"
        );
    }
    for (krate, home) in ROOMS {
        let mut used = false;
        for (room, path) in files() {
            if after(&code(&path), &format!("{krate}::")).is_empty() {
                continue;
            }
            used = true;
            assert_eq!(room, *home, "{} uses {krate}", path.display());
        }
        assert!(used, "{krate} is used by nobody");
    }
}
