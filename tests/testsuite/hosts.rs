//! Real books, built in-process by both generations of mdBook, each of which
//! starts the real binary.
//!
//! `SNAPSHOTS=overwrite cargo test hosts` writes the snapshots anew.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use snapbox::data::DataFormat;

use crate::common::{
    Built, Canvas, Host, MARK, SMALLEST, book_toml, build, contents, context_of, copy_folder,
    count_blocks, cut_canvases, cut_code_blocks, input, run, write_book,
};

/// The chapters that the example book has at least. All but the first have a
/// canvas.
const CHAPTERS: &[&str] = &[
    "introduction",
    "cleats",
    "ikea",
    "supermarket",
    "glaxosmithkline",
    "bank",
    "taskboard",
    "frameworks",
];

fn package() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn snapshots() -> PathBuf {
    package().join("tests/snapshots/book-example")
}

/// A copy of the example book, as a build must not write into the checkout, and of the rules' pages
/// that it includes, in the same place beside it. The folder lives as long as what holds both.
fn example() -> (tempfile::TempDir, PathBuf) {
    const PAGES: &str = "src/rules";
    let folder = tempfile::tempdir().unwrap();
    let book = folder.path().join("book-example");
    copy_folder(&package().join("book-example"), &book);
    copy_folder(&package().join(PAGES), &folder.path().join(PAGES));
    (folder, book)
}

/// How many canvases a chapter includes. mdBook brings them after our binary ran: they stay code.
fn count_included(book: &Path, chapter: &str) -> usize {
    chapter
        .lines()
        .filter_map(|line| line.strip_prefix("{{#include ")?.strip_suffix("}}"))
        // A part of a chapter, such as `cleats.md:source`, has the lines of a canvas without its fence.
        .filter(|path| !path.contains(':'))
        .map(|path| count_blocks(&fs::read_to_string(book.join("src").join(path)).unwrap()))
        .sum()
}

/// The chapters of a book that have files: source path and text.
fn chapters(host: Host, book: &str) -> Vec<(String, String)> {
    fn walk(items: &Value, found: &mut Vec<(String, String)>) {
        for chapter in items
            .as_array()
            .unwrap()
            .iter()
            .filter_map(|item| item.get("Chapter"))
        {
            if let Some(path) = chapter["source_path"].as_str() {
                found.push((
                    path.to_owned(),
                    chapter["content"].as_str().unwrap().to_owned(),
                ));
            }
            walk(&chapter["sub_items"], found);
        }
    }
    let mut found = Vec::new();
    walk(
        &serde_json::from_str::<Value>(book).unwrap()[host.chapters_key()],
        &mut found,
    );
    found
}

/// The page of a chapter: a README becomes the index of its folder.
fn page_of(chapter: &str) -> String {
    let page = chapter.strip_suffix(".md").expect("a chapter is Markdown");
    match page.strip_suffix("README") {
        Some(folder) => format!("{folder}index.html"),
        None => format!("{page}.html"),
    }
}

/// A canvas in one spelling, whichever host wrote it.
///
/// 0.4 passes our HTML on as it is. 0.5 parses it and writes it anew: entities
/// that need none are resolved, the others are spelt its own way, and line breaks
/// are put around some elements. Ours is one line, so every line break is the
/// host's, and what an entity stands for is all that a reader sees of it.
///
/// Each tag then starts a line, so that a snapshot's diff can be read. Style sheets are put into
/// `sheets`, with a rule on each line, and a comment takes their place.
fn canonical(canvas: &str, sheets: &mut BTreeSet<String>) -> String {
    let mut out = String::new();
    let mut rest = canvas;
    while !rest.is_empty() {
        // A text up to the next tag, then the tag itself. `>` does not occur in
        // the values of attributes: there it is an entity.
        let (text, follows) = rest.split_at(rest.find('<').unwrap_or(rest.len()));
        let (tag, follows) = follows.split_at(follows.find('>').map_or(follows.len(), |at| at + 1));
        out.push_str(&respell(text));
        if tag.starts_with('<') && !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&respell(tag));
        rest = follows;
        // What a <style> holds is no markup and has no entities.
        if tag.starts_with("<style") {
            let (css, follows) = rest.split_at(rest.find("</style>").expect("it is closed"));
            sheets.insert(css.replace('}', "}\n"));
            out.push_str("\n/* stylesheet.css */");
            rest = follows;
        }
    }
    out.push('\n');
    out
}

/// Takes out line breaks, and spells each entity as the bare character where
/// that is safe, else by its name.
fn respell(html: &str) -> String {
    let mut out = String::new();
    let html = html.replace('\n', "");
    let mut rest = html.as_str();
    while let Some((before, from)) = rest.split_once('&') {
        out.push_str(before);
        let (entity, follows) = from.split_once(';').expect("`&` only begins entities");
        rest = follows;
        let character = match entity {
            "amp" => '&',
            "lt" => '<',
            "gt" => '>',
            "quot" => '"',
            "apos" => '\'',
            "nbsp" => '\u{a0}',
            _ => {
                let number = entity
                    .strip_prefix('#')
                    .expect("an entity that is known here");
                let number = match number.strip_prefix(['x', 'X']) {
                    Some(hex) => u32::from_str_radix(hex, 16),
                    None => number.parse(),
                };
                char::from_u32(number.expect("a number")).expect("a character")
            }
        };
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            // In a tag it would end the value; in a text the hosts differ.
            '"' if html.starts_with('<') => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out.push_str(rest);
    out
}

#[test]
fn one_spelling_for_both_hosts() {
    let ours = "<!--canvas--><style>.a>b{c:\"&amp;\"}</style><div class=\"mdbook-canvas\" \
                title=\"&quot;x&quot; &#123;&#39;\">a &amp; b &#36;&#x27;&quot;<br>c</div>";
    let theirs = "<!--canvas--><style>.a>b{c:\"&amp;\"}</style>\n<div class=\"mdbook-canvas\" \
                  title=\"&quot;x&quot; {&#39;\">a &amp; b $'\"<br>c</div>\n";
    let mut sheets = BTreeSet::new();
    let canonical_ours = canonical(ours, &mut sheets);
    assert_eq!(canonical_ours, canonical(theirs, &mut sheets));
    assert_eq!(sheets, BTreeSet::from([".a>b{c:\"&amp;\"}\n".to_owned()]));
    assert_eq!(
        canonical_ours,
        "<!--canvas-->\n<style>\n/* stylesheet.css */\n</style>\n<div class=\"mdbook-canvas\" \
         title=\"&quot;x&quot; {'\">a &amp; b $'\"\n<br>c\n</div>\n"
    );
}

#[track_caller]
fn assert_snapshot(text: &str, path: &Path) {
    let expected = snapbox::Data::read_from(path, Some(DataFormat::Text)).raw();
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(snapbox::Data::text(text).raw(), expected);
}

#[track_caller]
fn assert_built(built: &Built, host: Host) {
    assert_eq!(built.outcome, Ok(()), "{host:?} builds the book");
    assert_eq!(built.warnings, [""; 0], "{host:?} has nothing to warn of");
}

#[test]
fn the_example_book_is_the_same_under_both_hosts() {
    let (_folder, book) = example();
    let built: Vec<(Host, Built)> = Host::ALL
        .iter()
        .map(|&host| (host, build(host, &book, Canvas::On)))
        .collect();
    let mut snapshots_of: Vec<Vec<(String, String)>> = Vec::new();
    let mut sheets = BTreeSet::new();

    for (host, built) in &built {
        assert_built(built, *host);
        let chapters = chapters(*host, &built.book);
        for name in CHAPTERS {
            let text = chapters
                .iter()
                .find(|(path, _)| *path == format!("{name}.md"));
            let (_, text) = text.unwrap_or_else(|| panic!("the example has a chapter {name}"));
            assert!(
                *name == "introduction" || count_blocks(text) > 0,
                "{name} has a canvas"
            );
        }

        let mut found = Vec::new();
        let mut total = 0;
        for (path, text) in &chapters {
            let page = built.page(&page_of(path));
            let (canvases, _) = cut_canvases(page);
            assert_eq!(
                canvases.len(),
                count_blocks(text),
                "{path} ({host:?}): all its canvases"
            );
            assert_eq!(
                cut_code_blocks(page).0,
                count_included(&book, text),
                "{path} ({host:?}): none is left as code but what is included"
            );
            total += canvases.len();
            if !canvases.is_empty() {
                let name = path.strip_suffix(".md").unwrap().replace('/', "-");
                let text: Vec<String> = canvases
                    .iter()
                    .map(|canvas| canonical(canvas, &mut sheets))
                    .collect();
                found.push((name, text.join("\n")));
            }
        }
        // A page whose example is an include is expanded by the host as well, and must come out as
        // it is written: see `shared.toml` beside it.
        assert!(
            built
                .page("rules-errors.html")
                .contains("\n{{#include shared.toml:relationships}}\n"),
            "{host:?}: the page on includes shows one"
        );
        let print = built.page("print.html");
        assert_eq!(
            print.matches(MARK).count(),
            total,
            "{host:?}: the print page has them all"
        );
        snapshots_of.push(found);
    }

    for ((name, of_04), (_, of_05)) in snapshots_of[0].iter().zip(&snapshots_of[1]) {
        assert!(
            of_04 == of_05,
            "{name}: 0.4 shows\n{of_04}\nand 0.5\n{of_05}"
        );
    }
    assert_eq!(sheets.len(), 1, "every page has the same stylesheet");
    let sheet = sheets.pop_first().expect("there is one");
    assert_snapshot(&sheet, &package().join("tests/snapshots/stylesheet.css"));
    for (name, canvases) in &snapshots_of[0] {
        assert_snapshot(canvases, &snapshots().join(format!("{name}.html")));
    }

    // A snapshot that nothing is compared with holds nothing.
    let written: BTreeSet<String> = fs::read_dir(snapshots())
        .expect("there are snapshots")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let compared = snapshots_of[0]
        .iter()
        .map(|(name, _)| format!("{name}.html"));
    assert_eq!(
        written,
        compared.collect(),
        "each snapshot is one of a chapter"
    );
}

/// A host passes our stderr on to the terminal, where an author reads it.
#[test]
fn the_example_book_says_nothing_on_stderr() {
    let (_folder, book) = example();
    for &host in Host::ALL {
        let built = build(host, &book, Canvas::On);
        assert_built(&built, host);
        let context = context_of(host.version(), &built.config, &book);
        let got = run(input(&context, &built.book)).book();
        let canvases = |book: &str| -> usize {
            contents(host, book)
                .iter()
                .map(|text| text.matches(MARK).count())
                .sum()
        };
        let blocks: usize = contents(host, &built.book)
            .iter()
            .map(|text| count_blocks(text))
            .sum();
        assert!(blocks > 0);
        assert_eq!(canvases(&got), blocks, "{host:?}");
    }
}

/// More than a pipe holds, so that the host is still writing when a binary that
/// does not read on would end.
fn long_text() -> String {
    "Some text that is long enough to fill a pipe.\n\n".repeat(10_000)
}

fn canvas(body: &str) -> String {
    format!("Text.\n```canvas\n{body}```\nMore text.\n")
}

#[test]
fn an_error_fails_the_build_and_nothing_is_written() {
    let bad = canvas("[relationships]\nathletes = \"self-servise\"\n");
    // The canvas is wrong, or `book.toml` is: found late, and found early.
    for (configured, text) in [("", bad), ("on-eror = \"show\"", canvas(SMALLEST))] {
        for &host in Host::ALL {
            let chapters = [
                ("good.md".to_owned(), canvas(SMALLEST)),
                ("other.md".to_owned(), text.clone()),
                ("long.md".to_owned(), long_text()),
            ];
            let folder = write_book(&book_toml(configured), &chapters);
            let built = build(host, folder.path(), Canvas::On);
            let why = built.outcome.expect_err("the build fails");
            assert!(
                why.contains("\"canvas\" preprocessor exited unsuccessfully"),
                "{host:?}: {why}"
            );
            assert_eq!(built.pages, [], "{host:?}: no page is written");
            // Above all no "Broken pipe", which would send the author astray.
            assert_eq!(built.warnings, [""; 0], "{host:?} has nothing to warn of");
        }
    }
}

#[test]
fn with_on_error_show_the_page_has_a_box_and_the_build_goes_on() {
    for &host in Host::ALL {
        let chapters = [
            ("good.md".to_owned(), canvas(SMALLEST)),
            (
                "bad.md".to_owned(),
                canvas("[relationships]\nathletes = \"self-servise\"\n"),
            ),
        ];
        let folder = write_book(&book_toml("on-error = \"show\""), &chapters);
        let built = build(host, folder.path(), Canvas::On);
        assert_built(&built, host);
        for (page, says) in [("good.html", "Athletes"), ("bad.html", "self-servise")] {
            let (canvases, around) = cut_canvases(built.page(page));
            assert_eq!(canvases.len(), 1, "{page} ({host:?})");
            assert!(
                canvases[0].contains(says),
                "{page} ({host:?}): {}",
                canvases[0]
            );
            assert!(
                around[1].trim_start().starts_with("<p>More text.</p>"),
                "{page} ({host:?})"
            );
        }
    }
}

/// The same book for two renderers: each gets the output that is its own, whichever host asks.
#[test]
fn a_second_renderer_gets_markdown() {
    // An include that only an author's text spells, and that mdBook must not carry out.
    let sly = "\\u007b{#include secret.md}}";
    let text = format!(
        "- Text.\n  ```canvas\n  [relationships]\n  athletes = {{ type = \"other\", label = \"{sly} | 1\" }}\n  ```\n- More.\n"
    );
    let drawn_as = |book: &str, host: Host| {
        let chapters = [
            ("a.md".to_owned(), text.clone()),
            (
                "secret.md".to_owned(),
                "What nobody asked for.\n".to_owned(),
            ),
        ];
        let folder = write_book(book, &chapters);
        let built = build(host, folder.path(), Canvas::On);
        assert_built(&built, host);
        let chapter = built.chapters.iter().find(|(p, _)| p == "markdown/a.md");
        let (_, chapter) = chapter.expect("the renderer wrote the chapter").clone();
        assert!(!chapter.contains("What nobody asked for"), "{chapter}");
        (built, chapter)
    };
    let both = "[book]\ntitle = \"A book\"\n[output.html]\n[output.markdown]\n";
    for &host in Host::ALL {
        let (built, chapter) = drawn_as(&format!("{both}[preprocessor.canvas]\n"), host);
        assert!(built.page("html/a.html").contains(MARK), "{host:?}");
        assert!(
            !chapter.contains(MARK) && !chapter.contains("```"),
            "{chapter}"
        );
        let row = r"  | **&#123;&#123;#include secret.md&#125;&#125; \| 1** · Other |";
        assert!(
            chapter
                .starts_with("- Text.\n  \n  **Customer relationships**\n\n  | Relationship |\n"),
            "{host:?}: {chapter}"
        );
        assert!(chapter.lines().any(|l| l == row), "{host:?}: {chapter}");
        assert!(chapter.ends_with("\n\n- More.\n"), "{host:?}: {chapter}");

        let other = format!("{both}[preprocessor.canvas.output]\nmarkdown = \"html\"\n");
        let (_, chapter) = drawn_as(&other, host);
        assert!(chapter.contains(MARK), "{host:?}: {chapter}");
    }
}
