//! `render` as a user runs it: a page that stands alone, Markdown, and JSON.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Output;

use serde_json::Value;
use snapbox::{Data, assert_data_eq};
use tempfile::TempDir;

use crate::common;
use crate::common::every_key::FULL;

fn run(dir: &Path, args: &[&str]) -> Output {
    common::program()
        .arg("render")
        .args(args)
        .current_dir(dir)
        .output()
        .expect("the program starts")
}

/// What a run writes that succeeds.
#[track_caller]
fn written(dir: &Path, args: &[&str]) -> String {
    let output = run(dir, args);
    assert!(
        output.status.success(),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    String::from_utf8(output.stdout).expect("it is UTF-8")
}

/// What a run says that fails; it writes nothing to standard output.
#[track_caller]
fn refused(dir: &Path, args: &[&str], code: i32) -> String {
    let output = run(dir, args);
    assert_eq!(output.status.code(), Some(code));
    assert_eq!(String::from_utf8_lossy(&output.stdout), "");
    String::from_utf8(output.stderr).expect("it is UTF-8")
}

fn folder(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder can be made");
    for (path, text) in files {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
    dir
}

fn snapshot(name: &str) -> Data {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/render");
    Data::read_from(&folder.join(name), None).raw()
}

#[test]
fn a_model_as_json_holds_every_text() {
    let dir = folder(&[("full.toml", FULL)]);
    let json = written(dir.path(), &["full.toml", "--format", "json"]);
    for text in FULL.split('"').filter(|t| t.ends_with('@')) {
        assert!(json.contains(&format!("\"{text}\"")), "{text}");
    }
    assert_data_eq!(json, snapshot("full.json"));
}

#[test]
fn a_page_stands_alone() {
    let dir = folder(&[("full.toml", FULL)]);
    let page = written(dir.path(), &["full.toml", "--view", "relationships,poster"]);
    for elsewhere in ["<link", "<script", "src="] {
        assert!(!page.contains(elsewhere), "{elsewhere}");
    }
    assert!(page.starts_with("<!DOCTYPE html><html lang=\"en\" dir=\"ltr\">"));
    assert!(page.contains("<title>title&#64;</title>"));
    let body = page.split_once("<body>").expect("it has a body").1;
    assert_data_eq!(body.replace("<div", "\n<div"), snapshot("full.html"));
}

#[test]
fn the_ending_of_the_name_says_what_is_written() {
    let dir = folder(&[("full.toml", FULL)]);
    for (name, begins) in [
        ("a.html", "<!DOCTYPE html>"),
        ("a.json", "{\n"),
        ("a.md", "**title\\@**"),
        ("a", "<!DOCTYPE html>"),
    ] {
        assert_eq!(written(dir.path(), &["full.toml", "-o", name]), "");
        let text = fs::read_to_string(dir.path().join(name)).expect("it is written");
        assert!(text.starts_with(begins), "{name}: {}", common::head(&text));
        assert!(text.ends_with('\n'));
    }
    let left: BTreeSet<_> = fs::read_dir(dir.path())
        .expect("it is there")
        .map(|e| e.expect("it is there").file_name())
        .collect();
    assert_eq!(left.len(), 5, "nothing else is left: {left:?}");
}

#[test]
fn a_chapter_shows_its_first_canvas_and_a_book_lends_its_models_words_and_settings() {
    let dir = folder(&[
        (
            "book.toml",
            "[book]\ntitle = \"b\"\n[preprocessor.canvas]\nguidance = \"none\"\nfindings = false\n[preprocessor.canvas.words]\nrelationships = \"In touch\"\n",
        ),
        ("src/SUMMARY.md", "- [A](a.md)\n"),
        (
            "src/a.md",
            "```canvas\nuse = \"far\"\n```\n\n```canvas\n[relationships]\nsecond = \"retail\"\n```\n",
        ),
        (
            "canvases/far.toml",
            "title = \"Far\"\n[segments]\na = \"Ants\"\nb = \"Bees\"\n[relationships]\na = \"personal\"\nb = \"communities\"\n",
        ),
    ]);
    let page = written(
        dir.path(),
        &["src/a.md", "--only", "b", "--format", "markdown"],
    );
    assert_eq!(
        page,
        "**Far**\n\n**In touch**\n\n| Relationship |\n| --- |\n| **(B) Bees** |\n| **Communities** · Service level: community |\n"
    );
    let elsewhere = folder(&[]);
    let path = dir.path().join("canvases/far.toml");
    let path = path.to_str().expect("it is text");
    let json: Value = serde_json::from_str(&written(elsewhere.path(), &[path, "--format", "json"]))
        .expect("it is JSON");
    assert_eq!(json["id"], "far");
    assert_eq!(json["relationships"][1]["level"], "big-family");
}

#[test]
fn what_cannot_be_shown_is_told_and_nothing_is_written() {
    let dir = folder(&[
        ("bad.toml", "[relationships]\na = \"retial\"\n"),
        ("good.toml", "[relationships]\nants = \"retail\"\n"),
        ("empty.md", "# No canvas\n"),
        ("kept.html", "kept"),
    ]);
    let dir = dir.path();
    let told = refused(dir, &["bad.toml", "-o", "kept.html"], 1);
    assert!(told.contains("bad.toml:2:5"), "{told}");
    assert!(told.contains("did you mean `retail`?"), "{told}");
    assert_eq!(
        fs::read_to_string(dir.join("kept.html")).expect("it is there"),
        "kept"
    );
    let told = refused(dir, &["good.toml", "--only", "ant"], 1);
    assert!(told.contains("unknown segment `ant`"), "{told}");
    assert!(told.contains("did you mean `ants`?"), "{told}");
    let told = refused(dir, &["good.toml", "--view", "fitt"], 2);
    assert!(told.contains("did you mean `fit`?"), "{told}");
    let told = refused(dir, &["empty.md"], 1);
    assert!(
        told.contains("this file has no canvas\n--> empty.md\n"),
        "{told}"
    );
    let told = refused(dir, &["none.toml"], 2);
    assert!(told.contains("none.toml"), "{told}");
    let told = refused(dir, &["."], 2);
    assert!(told.contains("book.toml"), "{told}");
    let told = refused(dir, &["good.toml", "--view", "fit", "-o", "x.json"], 2);
    assert!(told.contains("remove --view and --only"), "{told}");
    let told = refused(dir, &["good.toml", "-o", "none/x.html"], 2);
    assert!(told.contains("can't write none/x.html"), "{told}");
}

#[test]
fn no_file_of_the_book_is_written_over() {
    let dir = folder(&[
        ("book.toml", "[book]\ntitle = \"b\"\n"),
        ("src/SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n"),
        (
            "src/a.md",
            "```canvas\n[relationships]\na = \"retail\"\n```\n",
        ),
        ("src/b.md", "B\n"),
        ("lone.toml", "[relationships]\na = \"retail\"\n"),
    ]);
    let dir = dir.path();
    for output in ["src/a.md", "src/../src/b.md", "book.toml"] {
        let before = fs::read(dir.join(output)).expect("it is there");
        let format = ["src/a.md", "--format", "html", "-o", output];
        let told = refused(dir, &format, 2);
        assert!(told.contains("is part of the book"), "{told}");
        assert_eq!(fs::read(dir.join(output)).expect("it is there"), before);
    }
    let told = refused(dir, &["src/a.md", "-o", "page.pdf"], 2);
    assert!(told.contains("can't write .pdf files"), "{told}");
    assert_eq!(
        written(dir, &["src/a.md", "-o", "-"]),
        written(dir, &["src/a.md"])
    );
}

#[test]
fn what_is_asked_is_judged() {
    let dir = folder(&[(
        "a.toml",
        "findings = true\nview = \"fit\"\n[relationships]\na = \"retail\"\n",
    )]);
    let fit = "View **fit** has nothing to show";
    let all = ["a.toml", "--format", "markdown"];
    assert!(written(dir.path(), &all).contains(fit));
    let other = ["a.toml", "--format", "markdown", "--view", "relationships"];
    assert!(!written(dir.path(), &other).contains(fit));
}

#[test]
fn a_sheet_to_fill_in_needs_nothing_but_its_frame() {
    let dir = folder(&[("a.toml", "framework = \"lean\"\nview = \"poster\"\n")]);
    let page = written(dir.path(), &["a.toml"]);
    assert!(page.contains("Which problems are worth solving"), "{page}");
}

#[test]
fn a_warning_is_told_and_stops_nothing() {
    let dir = folder(&[(
        "a.toml",
        "[segments]\na = \"everyone\"\n[relationships]\na = \"retail\"\n",
    )]);
    let output = run(dir.path(), &["a.toml"]);
    assert!(output.status.success());
    let told = String::from_utf8_lossy(&output.stderr);
    assert!(told.contains("warning[segment-too-broad]"), "{told}");
    assert!(!output.stdout.is_empty());
}

#[test]
fn warnings_are_narrowed_with_the_tables() {
    let model = "[segments]\na = \"everyone\"\nb = \"all users\"\n[relationships]\na = \"retail\"\nb = \"retail\"\n[blocks]\nresources = [\"TBD\"]\n";
    let dir = folder(&[
        ("a.toml", model),
        ("said.toml", &format!("only = \"b\"\n{model}")),
        ("o/canvases/far.toml", model),
        ("o/book.toml", "[preprocessor.canvas]\n"),
        ("o/src/SUMMARY.md", "- [M](m.md)\n"),
        (
            "o/src/m.md",
            "```canvas\nuse = \"far\"\nonly = \"b\"\n```\n",
        ),
        (
            "deny/book.toml",
            "[preprocessor.canvas.rules]\nsegment-too-broad = \"deny\"\n",
        ),
        ("deny/src/SUMMARY.md", ""),
        ("deny/a.toml", model),
    ]);
    let warned = |args: &[&str]| {
        let output = run(dir.path(), args);
        let told = String::from_utf8(output.stderr).expect("it is UTF-8");
        let broad = ["everyone", "all users"].map(|name| told.contains(&format!("\"{name}\"")));
        let whole = told.contains("placeholder-text");
        (output.status.code(), broad, whole)
    };
    for (args, expected) in [
        (&["a.toml"][..], (Some(0), [true, true], true)),
        (&["a.toml", "--only", "a,b"], (Some(0), [true, true], true)),
        (&["a.toml", "--only", "a"], (Some(0), [true, false], false)),
        (&["said.toml"], (Some(0), [false, true], false)),
        (
            &["said.toml", "--only", "a", "--format", "markdown"],
            (Some(0), [true, false], false),
        ),
        // What is written is not narrowed.
        (
            &["said.toml", "--format", "json"],
            (Some(0), [true, true], true),
        ),
        (&["o/src/m.md"], (Some(0), [false, true], false)),
        // Each is an error, and stops the page.
        (
            &["deny/a.toml", "--only", "b"],
            (Some(1), [true, true], false),
        ),
    ] {
        assert_eq!(warned(args), expected, "{args:?}");
    }
}

#[test]
fn a_finding_names_a_file_by_a_path_that_leads_there() {
    let dir = folder(&[
        ("o/book.toml", "[preprocessor.canvas]\n"),
        ("o/src/SUMMARY.md", "- [M](m.md)\n"),
        ("o/src/m.md", "```canvas\nuse = \"bad\"\n```\n"),
        (
            "o/canvases/bad.toml",
            "[relationships]\na = \"self-servise\"\n",
        ),
    ]);
    for (below, file, path) in [
        ("", "o/src/m.md", "o/canvases/bad.toml"),
        ("o", "src/m.md", "canvases/bad.toml"),
        ("o/src", "m.md", "../canvases/bad.toml"),
    ] {
        let told = refused(&dir.path().join(below), &[file], 1);
        assert!(told.contains(&format!("--> {path}:2:5\n")), "{told}");
    }
}

// ───────────────────────────── the page that explains the JSON ─────────────────────────────

fn json_page() -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("book-example/src/json.md");
    fs::read_to_string(path).expect("the page is there")
}

#[test]
fn the_example_of_the_json_page_is_what_comes() {
    let page = json_page();
    let fence = |open: &str| {
        let (_, rest) = page.split_once(open).expect("it is there");
        rest.split_once("```").expect("it is closed").0.to_owned()
    };
    let dir = folder(&[("example.toml", &fence("```toml\n"))]);
    let json = written(dir.path(), &["example.toml", "--format", "json"]);
    assert_eq!(fence("```json\n"), json, "the page shows what comes");
}

#[test]
fn the_json_page_names_every_field() {
    fn fields(value: &Value, into: &mut BTreeSet<String>) {
        match value {
            Value::Object(map) => {
                for (key, value) in map {
                    into.insert(key.clone());
                    fields(value, into);
                }
            }
            Value::Array(list) => list.iter().for_each(|v| fields(v, into)),
            Value::Null | Value::Bool(_) | Value::Number(_) | Value::String(_) => {}
        }
    }
    let dir = folder(&[("full.toml", FULL)]);
    let json = written(dir.path(), &["full.toml", "--format", "json"]);
    let mut names = BTreeSet::new();
    fields(
        &serde_json::from_str(&json).expect("it is JSON"),
        &mut names,
    );
    assert!(names.len() > 40, "{}", names.len());
    let page = json_page();
    for name in names {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
