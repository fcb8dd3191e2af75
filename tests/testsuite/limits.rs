//! Bounded work: whatever is too deep, too long or too many ends, within the watchdog's minute and a
//! gigabyte of memory, with the page or with an error that says what is too much.
//!
//! A build with debug assertions is some twenty times slower. Where a case would take more than a few
//! seconds there, it is smaller by the factor that [`many`] names; `cargo test --release` runs all of
//! it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use crate::common::{
    self, BINARY, Host, Item, MARK, Run, SMALLEST, chapter, contents, head, plain_input, watch,
};

/// What a run may use of memory, in KiB.
const MEMORY: &str = "1048576";

/// How many there are: all of them in an optimised build, a part of them in a slow one.
fn many(all: usize, slower: usize) -> usize {
    if cfg!(debug_assertions) {
        all / slower
    } else {
        all
    }
}

/// The binary, in the memory that it may use, if the system can bound it.
fn bounded(args: &[&str], folder: &Path) -> Command {
    let mut command = if cfg!(unix) {
        let mut shell = common::in_english("sh");
        shell
            .args([
                "-c",
                "ulimit -v \"$1\" && shift && exec \"$@\"",
                "sh",
                MEMORY,
                BINARY,
            ])
            .args(args);
        shell
    } else {
        let mut binary = common::program();
        binary.args(args);
        binary
    };
    command.current_dir(folder);
    command
}

/// Builds a book of these chapters.
#[track_caller]
fn build(chapters: &[(&str, &str)]) -> Run {
    let items: Vec<Item> = chapters
        .iter()
        .map(|(path, text)| Item::Chapter(chapter(path, text)))
        .collect();
    let input = plain_input(Host::V05, &items);
    let mut child = watch(bounded(&[], Path::new(".")));
    let feed = child.feed(input.into_bytes());
    let stdout = child.drain_stdout();
    let run = child.finish(Some(stdout));
    feed.join().expect("the thread ends").expect("it reads all");
    run
}

fn fenced(body: &str) -> String {
    format!("```canvas\n{body}\n```\n")
}

#[track_caller]
fn assert_pages(what: &str, run: &Run, canvases: usize) {
    assert_eq!(run.code, Some(0), "{what}: {}", head(&run.stderr));
    assert_eq!(run.stdout.matches(MARK).count(), canvases, "{what}");
}

/// The rule that is told first, of a run that failed.
#[track_caller]
fn assert_error(what: &str, run: &Run, rule: &str) {
    run.assert_refused(what);
    assert_eq!(run.code, Some(1), "{what}: {}", head(&run.stderr));
    let first = run.stderr.lines().next().unwrap_or_default();
    assert!(
        first.starts_with(&format!("error[{rule}]: ")),
        "{what}: {first}"
    );
}

/// One chapter with one canvas of this body is refused by this rule.
#[track_caller]
fn assert_refused(what: &str, body: &str, rule: &str) {
    assert_error(what, &build(&[("a.md", &fenced(body))]), rule);
}

// ───────────────────────────── depth ─────────────────────────────

#[test]
fn depth_ends() {
    const DEEP: usize = 100_000;
    for (what, body) in [
        ("brackets", format!("a = {}", "[".repeat(DEEP))),
        (
            "closed brackets",
            format!("a = {}{}", "[".repeat(DEEP), "]".repeat(DEEP)),
        ),
        ("braces", format!("a = {}", "{a=".repeat(80_000))),
        ("a dotted key", format!("{}a = 1", "a.".repeat(DEEP))),
        ("a dotted header", format!("[{}a]", "a.".repeat(DEEP))),
        (
            "dotted keys in braces",
            format!("a = {{ {}a = 1 }}", "a.".repeat(DEEP)),
        ),
    ] {
        assert_refused(what, &body, "block-too-large");
    }
    // The deepest that is read, and one more.
    let nested = |depth: usize| format!("a = {}{}", "[".repeat(depth), "]".repeat(depth));
    assert_refused("32 lists", &nested(32), "unknown-key");
    assert_refused("33 lists", &nested(33), "block-too-large");
}

/// What Markdown nests, a canvas stands in or not.
#[test]
fn depth_of_markdown_ends() {
    const DEEP: usize = 100_000;
    let canvas = fenced(SMALLEST.trim_end());
    for (what, before, canvases) in [
        ("emphasis", "*a_ ".repeat(DEEP) + "\n\n", 1),
        ("brackets", "[".repeat(DEEP) + "\n\n", 1),
        ("links in images", "![[](".repeat(DEEP) + "\n\n", 1),
        ("tags", "a <b ".repeat(DEEP) + "\n\n", 1),
        ("comments", "a <!-- ".repeat(DEEP) + "\n\n", 1),
        ("entities", "&#99 ".repeat(DEEP) + "\n\n", 1),
        (
            "a table of many columns",
            format!("{}\n{}\n\n", "|a".repeat(DEEP / 2), "|-".repeat(DEEP / 2)),
            1,
        ),
    ] {
        let run = build(&[("a.md", &format!("{before}{canvas}"))]);
        assert_pages(what, &run, canvases);
    }
    for (what, before) in [("quotes", ">".repeat(DEEP)), ("lists", "- ".repeat(DEEP))] {
        let run = build(&[("a.md", &format!("{before} {canvas}"))]);
        assert_error(what, &run, "unclosed-fence");
    }
}

/// What is narrowed away takes no room, however much of it there is.
#[test]
fn a_narrowed_canvas_of_very_many_ends() {
    let count = many(8000, 4);
    let lines = |kind: &str, name: char| -> String {
        (0..count).fold(String::new(), |mut all, n| {
            let _ = writeln!(all, "{name}{n} = \"{kind}\"");
            all
        })
    };
    let model = format!(
        "[segments]\n{}[channels]\n{}[relationships]\na1 = \"personal\"\n",
        lines("b", 'a'),
        lines("app", 'c')
    );
    for view in ["channels", "poster"] {
        let body = format!("only = \"a1\"\nview = \"{view}\"\n{model}");
        assert_pages(view, &build(&[("a.md", &fenced(&body))]), 1);
    }
}

// ───────────────────────────── size ─────────────────────────────

/// A canvas of so many bytes.
fn canvas_of(bytes: usize) -> String {
    let comment = "#".repeat(bytes - SMALLEST.len() - 1);
    format!("{SMALLEST}{comment}\n")
}

#[test]
fn a_canvas_of_256_kib_is_read_and_one_of_a_byte_more_is_not() {
    const LARGEST: usize = 256 * 1024;
    for (bytes, is_read) in [(LARGEST, true), (LARGEST + 1, false), (4 * LARGEST, false)] {
        let canvas = canvas_of(bytes);
        assert_eq!(canvas.len(), bytes);
        for prefix in ["", "> "] {
            let block = fenced(canvas.trim_end());
            let text: String = block.lines().map(|l| format!("{prefix}{l}\n")).collect();
            let run = build(&[("a.md", &text)]);
            if is_read {
                assert_pages("256 KiB", &run, 1);
            } else {
                assert_error("larger than 256 KiB", &run, "block-too-large");
                assert!(
                    run.stderr.contains("larger than 256 KiB"),
                    "{}",
                    head(&run.stderr)
                );
            }
        }
        // And as a model's file, whatever characters are cut there.
        for text in [
            canvas.clone(),
            canvas.replace("###", "#é"),
            format!("\u{feff}{canvas}"),
        ] {
            let run = check_model(text.as_bytes());
            if is_read {
                assert_eq!(
                    (run.code, run.stdout.as_str()),
                    (Some(0), ""),
                    "{}",
                    head(&run.stderr)
                );
            } else {
                assert_eq!(run.code, Some(1), "{}", head(&run.stderr));
                assert!(
                    run.stdout.contains("error[block-too-large]"),
                    "{}",
                    head(&run.stdout)
                );
            }
        }
    }
}

/// Checks a book with this model file.
fn check_model(bytes: &[u8]) -> Run {
    let folder = common::write_book("[preprocessor.canvas]\n", &[]);
    fs::create_dir(folder.path().join("canvases")).unwrap();
    fs::write(folder.path().join("canvases/m.toml"), bytes).unwrap();
    check(folder.path())
}

fn check(folder: &Path) -> Run {
    let mut child = watch(bounded(&["check", "--format", "short"], folder));
    let stdout = child.drain_stdout();
    child.finish(Some(stdout))
}

/// No more of a model's file is read than shows that it is too large: this one has no end in memory.
#[cfg(unix)]
#[test]
fn a_model_file_of_gigabytes_is_not_read() {
    let folder = common::write_book("[preprocessor.canvas]\n", &[]);
    fs::create_dir(folder.path().join("canvases")).unwrap();
    let file = fs::File::create(folder.path().join("canvases/m.toml")).unwrap();
    // A hole, which takes no room on the disk.
    if let Err(e) = file.set_len(8 << 30) {
        common::skipped(&format!("a file of 8 GiB cannot be made here: {e}"));
        return;
    }
    let run = check(folder.path());
    assert_eq!(
        run.stdout,
        "canvases/m.toml:1:1: error[block-too-large]: this canvas is larger than 256 KiB\n",
        "{run:?}"
    );
}

#[test]
fn a_chapter_of_50_megabytes_comes_back() {
    let paragraph = "A canvas with *emphasis*, a [link](x.md) and `code`. ".repeat(10) + "\n\n";
    let text = paragraph.repeat(many(50_000_000, 5) / paragraph.len());
    let run = build(&[("a.md", &format!("{text}{}", fenced(SMALLEST.trim_end())))]);
    assert_pages("a long chapter", &run, 1);
    let chapter = contents(Host::V05, &run.stdout).remove(0);
    let canvas = chapter.strip_prefix(&text).expect("the text is the same");
    assert!(canvas.starts_with(MARK) && canvas.ends_with("</div>\n"));
}

// ───────────────────────────── number ─────────────────────────────

#[test]
fn ten_thousand_canvases_are_drawn() {
    let count = many(10_000, 5);
    let canvas = fenced(SMALLEST.trim_end());
    assert_pages(
        "in one chapter",
        &build(&[("a.md", &canvas.repeat(count))]),
        count,
    );
    let paths: Vec<String> = (0..count).map(|n| format!("a{n}.md")).collect();
    let chapters: Vec<(&str, &str)> = paths
        .iter()
        .map(|p| (p.as_str(), canvas.as_str()))
        .collect();
    assert_pages("in as many chapters", &build(&chapters), count);
}

#[test]
fn ten_thousand_wrong_canvases_are_told() {
    let count = many(10_000, 10);
    let canvas = fenced("[relationships]\nathletes = \"self-servise\"");
    let run = build(&[("a.md", &canvas.repeat(count))]);
    assert_error("in one chapter", &run, "unknown-relationship-type");
    assert_eq!(run.stderr.matches("error[").count(), count);
    assert!(run.stderr.ends_with(&format!(
        "canvas: {count} errors in 1 file; the book was not built\n"
    )));
}

#[test]
fn very_many_marks_of_markdown_end() {
    const MILLION: usize = 1_000_000;
    let canvas = fenced(SMALLEST.trim_end());
    // As many lengths of backticks as find no second of their kind.
    let lengths: String = (0..20_000).map(|n| "`".repeat(n % 300 + 1) + " ").collect();
    let notes = (0..many(50_000, 5)).fold((String::new(), String::new()), |mut notes, n| {
        write!(notes.0, "[^{n}]").unwrap();
        writeln!(notes.1, "[^{n}]: note").unwrap();
        notes
    });
    for (what, text, canvases) in [
        (
            "backticks in a row",
            "`".repeat(MILLION) + "\n\n" + &canvas,
            0,
        ),
        (
            "backticks on lines",
            "`\n".repeat(many(MILLION, 10)) + &canvas,
            1,
        ),
        ("backticks of many lengths", lengths + "\n\n" + &canvas, 1),
        ("fences", "```\n".repeat(100_000) + &canvas, 1),
        (
            "fences with words",
            "```x\n```\n".repeat(100_000) + &canvas,
            1,
        ),
        ("tildes", "~~~\n".repeat(100_000) + &canvas, 1),
        (
            "footnotes",
            format!("{}\n\n{}\n{canvas}", notes.0, notes.1),
            1,
        ),
    ] {
        assert_pages(what, &build(&[("a.md", &text)]), canvases);
    }
    let run = build(&[("a.md", &"```canvas\n".repeat(100_000))]);
    assert_error("fences that open", &run, "unclosed-fence");
}

/// As much of one thing as a canvas holds.
#[test]
fn a_canvas_full_of_one_thing_ends() {
    let lines = |count: usize, line: &dyn Fn(usize) -> String| -> String {
        (0..count).fold(String::new(), |text, n| text + &line(n) + "\n")
    };
    let relationships = "\n[relationships]\na = \"retail\"\n";
    for (what, body) in [
        (
            "segments",
            format!(
                "{relationships}[segments]\n{}a = \"A\"",
                lines(many(12_000, 4), &|n| format!("s{n} = \"x\""))
            ),
        ),
        (
            "relationships",
            format!(
                "[relationships]\n{}",
                lines(many(12_000, 4), &|n| format!("s{n} = \"retail\""))
            ),
        ),
        (
            "channels",
            format!(
                "{relationships}[channels]\n{}",
                lines(many(12_000, 12), &|n| format!("c{n} = \"phone\""))
            ),
        ),
        (
            "metrics",
            format!(
                "metrics = [{}]{relationships}",
                "\"a\", ".repeat(many(50_000, 4))
            ),
        ),
        (
            "a list of words",
            format!(
                "{relationships}[segments.a]\nexpects = [{}]",
                "\"retail\", ".repeat(many(20_000, 4))
            ),
        ),
        (
            "a long text",
            format!("title = \"{}\"{relationships}", "x".repeat(200_000)),
        ),
        (
            "a text of marks",
            format!("title = \"{}\"{relationships}", "*a_ `".repeat(40_000)),
        ),
        (
            "a text of brackets",
            format!("title = \"{}\"{relationships}", "[".repeat(200_000)),
        ),
        (
            "a text of links",
            format!("title = \"{}\"{relationships}", "[a](".repeat(50_000)),
        ),
        (
            "a text of half links",
            format!("title = \"{}\"{relationships}", "[a](b ".repeat(40_000)),
        ),
        (
            "a text of stars",
            format!("title = \"{}\"{relationships}", "**a ".repeat(50_000)),
        ),
        (
            "escapes",
            format!("title = '{}'{relationships}", "\\*".repeat(100_000)),
        ),
        (
            "braces in a comment",
            format!("# {}\n{relationships}", "{{".repeat(100_000)),
        ),
    ] {
        assert_pages(what, &build(&[("a.md", &fenced(&body))]), 1);
    }
    for (what, body, rule) in [
        (
            "unknown keys",
            lines(many(26_000, 20), &|n| format!("k{n} = 1")),
            "unknown-key",
        ),
        (
            "one key",
            lines(many(60_000, 40), &|_| "a = 1".into()),
            "unknown-key",
        ),
        (
            "one header",
            lines(many(20_000, 10), &|_| "[segments]".into()),
            "duplicate-key",
        ),
        (
            "a long key",
            format!("{} = 1", "k".repeat(200_000)),
            "unknown-key",
        ),
        (
            "includes",
            format!("# {}", "{{#include ".repeat(many(20_000, 20))),
            "include-in-canvas",
        ),
        (
            "unknown rules",
            format!(
                "[allow]\n{}",
                lines(many(16_000, 20), &|n| format!("r{n} = \"x\""))
            ),
            "unknown-key",
        ),
        (
            "one type",
            format!(
                "[relationships]\na = [{}]",
                "\"retail\", ".repeat(many(20_000, 20))
            ),
            "duplicate-relationship",
        ),
    ] {
        assert_refused(what, &body, rule);
    }
}

/// Models that lead to models, in a line and in a ring.
#[test]
fn many_aliases_end() {
    let count = 200;
    for (what, last) in [
        ("a line", SMALLEST.to_owned()),
        ("a ring", "use = \"m0\"\n".to_owned()),
    ] {
        let folder = common::write_book(
            "[preprocessor.canvas]\n",
            &[("a.md".to_owned(), fenced("use = \"m0\""))],
        );
        let models = folder.path().join("canvases");
        fs::create_dir(&models).unwrap();
        for n in 0..count {
            let text = format!("use = \"m{}\"\n", n + 1);
            fs::write(models.join(format!("m{n}.toml")), text).unwrap();
        }
        fs::write(models.join(format!("m{count}.toml")), &last).unwrap();
        let run = check(folder.path());
        let errors = run.stdout.matches("error[use-cycle]").count();
        let expected = usize::from(last != SMALLEST);
        assert_eq!(
            (run.code, errors),
            (Some(expected as i32), expected),
            "{what}: {run:?}"
        );
    }
}
