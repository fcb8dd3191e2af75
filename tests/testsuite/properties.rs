//! What holds for every chapter, whatever its author wrote: only the canvases' own bytes change,
//! every place that is told lies in them, and nothing panics.

use std::ops::Range;

use mdbook_canvas::internals::book::{File, Found, Outcome, Settings, process};
use mdbook_canvas::internals::diagnostic::{Level, is_unprintable};
use mdbook_canvas::internals::markdown::{Dialect, blocks};
use mdbook_canvas::internals::text::Span;
use mdbook_canvas::internals::vocabulary::{OnError, Output};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;

use crate::generate::{self, Mistakes};

/// What every replaced block starts with.
const MARK: &str = "<!--canvas-->";

/// How often each property is tried: all of them together take a few seconds.
fn config(cases: u32) -> Config {
    Config {
        // What was found is to become a case of its own, here or in a fixture.
        failure_persistence: None,
        ..Config::with_cases(cases)
    }
}

/// What became of a book, each new chapter as one text.
#[derive(Debug)]
struct Shown {
    chapters: Vec<Option<String>>,
    found: Vec<Found>,
    failed: bool,
}

impl From<Outcome<'_>> for Shown {
    fn from(outcome: Outcome<'_>) -> Self {
        let chapters = outcome.chapters.iter();
        Self {
            chapters: chapters
                .map(|chapter| chapter.as_ref().map(ToString::to_string))
                .collect(),
            found: outcome.found,
            failed: outcome.failed,
        }
    }
}

fn shown(chapters: &[String]) -> (Vec<File>, Shown) {
    shown_as(Output::Html, chapters)
}

fn shown_as(output: Output, chapters: &[String]) -> (Vec<File>, Shown) {
    let files: Vec<File> = chapters
        .iter()
        .enumerate()
        .map(|(index, text)| File::chapter(format!("src/{index}.md"), text))
        .collect();
    let settings = Settings {
        on_error: OnError::Show,
        output,
        ..Settings::default()
    };
    let outcome = process(&files, &settings).into();
    (files, outcome)
}

// ───────────────────────────── text ─────────────────────────────

/// Lines of Markdown that open no canvas: by themselves, and after any other of them.
const LINES: &[&str] = &[
    "",
    "",
    " ",
    "\t",
    "Text, *emphasis* and `code`.",
    "A return\rin a line.",
    "canvas",
    "`canvas`",
    "# A canvas",
    "```",
    "```rust",
    "```rust,canvas",
    "```Canvas",
    "```canvasses",
    "```&#99;anvass",
    "````",
    "~~~",
    "~~~toml canvas",
    "  ```",
    "\t```",
    "\\```canvas",
    "````` not ` a fence",
    "> quote",
    "> ```js",
    "> > ",
    "- item",
    "  - item",
    "1. item",
    "- ```",
    "    indented",
    "\tindented",
    "<div>",
    "</div>",
    "<pre>",
    "<!-- canvas",
    "-->",
    "<?php",
    "| a | canvas |",
    "|---|:-:|",
    "Term",
    ": definition",
    "[^1]: note",
    "[canvas]: <x> 'title",
    "***",
    "---",
    "===",
    "{{#include canvas.md}}",
    "[relationships]",
    "buyers = \"personal\"",
    "日本語 𝕏 👩‍👩‍👧 e\u{301} \u{202e}abc\u{202c} \u{feff}",
    "\u{0}\u{1b}[31m\u{7f}",
];

fn line_break() -> impl Strategy<Value = &'static str> {
    prop_oneof![4 => Just("\n"), 3 => Just("\r\n"), 1 => Just("\r")]
}

fn text_without_canvas(count: Range<usize>) -> impl Strategy<Value = String> {
    let line = prop_oneof![
        4 => select(LINES).prop_map(str::to_owned),
        1 => "[\\PC\t]{0,30}",
    ];
    // A carriage return alone ends no fence for the host's parser: it stands within lines only.
    let end = prop_oneof![Just("\n"), Just("\r\n")];
    let broken = (line, end).prop_map(|(line, end)| line + end);
    (any::<bool>(), vec(broken, count), select(LINES)).prop_map(|(mark, lines, last)| {
        let mark = if mark { "\u{feff}" } else { "" };
        format!("{mark}{}{last}", lines.concat())
    })
}

proptest! {
    #![proptest_config(config(400))]

    #[test]
    fn a_chapter_without_a_canvas_comes_back_as_it_was(chapter in text_without_canvas(0..30)) {
        let (_, outcome) = shown(&[chapter]);
        prop_assert_eq!(&outcome.chapters, &[None]);
        prop_assert!(outcome.found.iter().all(|f| f.diagnostic.level == Level::Note));
        prop_assert!(!outcome.failed);
    }

    /// Whatever opens and closes in the text around it, a canvas is replaced or left, and the
    /// text stays.
    #[test]
    fn whatever_stands_around_a_canvas_stays(
        before in text_without_canvas(0..5),
        (body, end) in (garbage(), line_break()),
        after in text_without_canvas(0..15),
    ) {
        let fence = "``````";
        let body = body.join(end);
        let chapter = format!("{before}{end}{fence}canvas{end}{body}{end}{fence}{end}{after}");
        let spans: Vec<Span> = blocks::find(&chapter, Dialect::default())
            .iter()
            .map(|block| block.span)
            .collect();
        let (files, outcome) = shown(&[chapter]);
        prop_assert_eq!(outcome.chapters[0].is_some(), !spans.is_empty());
        if let Some(new) = &outcome.chapters[0] {
            let spans: Vec<_> = spans.into_iter().map(Span::range).collect();
            check_replaced(&files[0].text, &spans, new)?;
            check_places(&files, &[spans], &outcome)?;
        }
    }
}

// ───────────────────────────── canvases ─────────────────────────────

/// Pieces of which a canvas may be made, and of which most make none.
const PIECES: &[&str] = &[
    "[relationships]",
    "[segments]",
    "[channels.shop]",
    "[[relationships.a]]",
    "[",
    "]",
    "{",
    "}",
    "=",
    " = ",
    ",",
    ".",
    "#",
    "\"",
    "'",
    "\"\"\"",
    "'''",
    "\\",
    "\\u12",
    "buyers",
    "type",
    "kind",
    "for",
    "use = ",
    "id = ",
    "\"personal\"",
    "\"other\"",
    "\"grow\"",
    "{{#include x}}",
    "true",
    "2025-01-01",
    "-1e9",
    " ",
    "\t",
    "é",
    "日本",
    "👩‍👩‍👧",
    "\u{202e}",
    "\u{feff}",
    "\u{0}",
    "\u{7f}",
    "> ",
    "- ",
    "    ",
];

/// Lines of nothing in particular. None of them closes a fence.
fn garbage() -> impl Strategy<Value = Vec<String>> {
    let pieces = vec(select(PIECES), 0..8).prop_map(|pieces| pieces.concat());
    let line = prop_oneof![3 => pieces, 1 => "[\\PC\t]{0,20}"];
    vec(
        line.prop_filter("closes no fence", |l| {
            !l.contains("``") && !l.contains("~~")
        }),
        0..8,
    )
}

fn lines(canvas: &str) -> Vec<String> {
    canvas.lines().map(str::to_owned).collect()
}

const VALID: &[&str] = &[
    "[relationships]\nathletes = \"self-service\"",
    "id = \"a\"\n[relationships]\n\"é\" = [\"personal\", \"retail\"]",
    "use = \"a\"\nonly = \"é\"",
    "view = \"channels\"\n[channels]\nshop = { kind = \"own-store\", phases = [\"purchase\"] }",
    "title = \"\"\"two\nlines\"\"\"\n[segments]\na = \"𝕏 <b> {{x}} $y$ `z`\"",
];

const INVALID: &[&str] = &[
    "",
    "\n\n",
    "# nothing",
    "a = b",
    "é = \"x\"",
    "[relationships]\na = \"unclosed",
    "[relationships]\n\"日本\" = \"persnal\"",
    "[relationships]\na = [\n  \"personal\",\n  \"personal\",\n]",
    "id = \"a\"\n[relationship]\na = \"x\"",
    "[segments]\na = \"x\"\na = \"y\"\n[segments]\nb = 5",
    "use = \"𝕏\"",
    "use = \"a\"\nstage = \"early\"",
    "# {{#include x}}\n[segments]\na = [\n1,\n2]",
];

fn body() -> impl Strategy<Value = Vec<String>> {
    prop_oneof![
        3 => select(VALID).prop_map(lines),
        2 => canvas(Mistakes::None).prop_map(|text| lines(&text)),
        2 => select(INVALID).prop_map(lines),
        2 => garbage(),
        3 => canvas(Mistakes::Many).prop_map(|text| lines(&text)),
    ]
}

/// Where a block stands: what is before its first line, and before each other one.
const CONTAINERS: &[(&str, &str)] = &[
    ("", ""),
    ("", ""),
    ("  ", "  "),
    ("> ", "> "),
    (">", ">"),
    ("- ", "  "),
    ("12. ", "    "),
    ("- > ", "  > "),
    ("> 1. ", ">    "),
    ("[^1]: ", "    "),
];

const FENCES: &[&str] = &["```", "`````", "~~~", "~~~~~~"];

const INFOS: &[&str] = &["", " ", " {.wide}", ",x", "{#id}"];

/// Text that ends what was open before it, and opens nothing that reaches past it.
const BETWEEN: &[&str] = &[
    "Text.",
    "# Heading",
    "A *text* with `code`, 日本語 and 👩‍👩‍👧.\nAnd a second line.",
    "| a | b |\n|---|---|\n| c | d |",
    "<div>canvas</div>",
    "```toml\na = 1\n```",
    "Text {{#include x}}\tand\ttabs",
];

#[derive(Debug, Clone)]
struct Piece {
    between: &'static str,
    container: (&'static str, &'static str),
    fence: &'static str,
    info: &'static str,
    body: Vec<String>,
}

fn piece() -> impl Strategy<Value = Piece> {
    let frame = (
        select(BETWEEN),
        select(CONTAINERS),
        select(FENCES),
        select(INFOS),
    );
    (frame, body()).prop_map(|((between, container, fence, info), body)| Piece {
        between,
        container,
        fence,
        info,
        body,
    })
}

/// A chapter, and where its canvases are to be found.
#[derive(Debug, Clone)]
struct Chapter {
    text: String,
    blocks: Vec<Range<usize>>,
}

/// Whether the last canvas of a chapter is closed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Last {
    Closed,
    Unclosed,
}

fn chapter() -> impl Strategy<Value = Chapter> {
    let line_break = prop_oneof![Just("\n"), Just("\r\n")];
    let last = prop_oneof![4 => Just(Last::Closed), 1 => Just(Last::Unclosed)];
    (vec(piece(), 1..4), line_break, last, any::<bool>()).prop_map(
        |(pieces, line_break, last, final_break)| {
            let mut text = String::new();
            let mut blocks = Vec::new();
            for (index, piece) in pieces.iter().enumerate() {
                for line in piece.between.lines() {
                    text += line;
                    text += line_break;
                }
                text += line_break;
                let (first, other) = piece.container;
                text += first;
                let start = text.len();
                text += &format!("{}canvas{}", piece.fence, piece.info);
                for line in &piece.body {
                    text += line_break;
                    text += other;
                    text += line;
                }
                if index + 1 < pieces.len() || last == Last::Closed {
                    text += &format!("{line_break}{other}{}", piece.fence);
                }
                blocks.push(start..text.len());
                if index + 1 < pieces.len() {
                    text += line_break;
                    text += line_break;
                }
            }
            if last == Last::Closed {
                text += line_break;
                if final_break {
                    text += &format!("{line_break}Text.{line_break}");
                }
            }
            Chapter { text, blocks }
        },
    )
}

fn book() -> impl Strategy<Value = Vec<Chapter>> {
    vec(chapter(), 1..3)
}

/// Holds that of a chapter only the blocks changed, each to a line of ours.
fn check_replaced(old: &str, blocks: &[Range<usize>], new: &str) -> Result<(), TestCaseError> {
    let mut rest = new;
    let mut done = 0;
    for block in blocks {
        let before = &old[done..block.start];
        prop_assert!(
            rest.starts_with(before),
            "{before:?} stands before {rest:?}"
        );
        rest = &rest[before.len()..];
        prop_assert!(rest.starts_with(MARK), "a canvas begins {rest:?}");
        let end = rest.find(['\n', '\r']).unwrap_or(rest.len());
        prop_assert!(
            rest[..end].ends_with("</div>"),
            "a canvas is one line: {rest:?}"
        );
        rest = &rest[end..];
        done = block.end;
    }
    // A block that is never closed ends where its container does, but for the line break.
    let after = &old[done..];
    let is_end = rest == after || after.is_empty() && rest.trim_end().is_empty();
    prop_assert!(is_end, "{after:?} stands at the end, not {rest:?}");
    Ok(())
}

/// Holds that of a chapter only the blocks changed, each to lines that hold no HTML.
fn check_rewritten(old: &str, blocks: &[Range<usize>], new: &str) -> Result<(), TestCaseError> {
    prop_assert!(!new.contains(MARK), "{new:?}");
    let mut rest = new;
    let mut done = 0;
    for block in blocks {
        let before = &old[done..block.start];
        let at = rest.find(before);
        prop_assert!(
            at.is_some() && (done > 0 || at == Some(0)),
            "{before:?} in {rest:?}"
        );
        rest = &rest[at.unwrap_or(0) + before.len()..];
        done = block.end;
    }
    let after = &old[done..];
    prop_assert!(
        rest.ends_with(after),
        "{after:?} stands at the end of {rest:?}"
    );
    Ok(())
}

/// Holds that every place that is told lies in a block, between whole characters.
fn check_places(
    files: &[File],
    blocks: &[Vec<Range<usize>>],
    outcome: &Shown,
) -> Result<(), TestCaseError> {
    for found in &outcome.found {
        let diagnostic = &found.diagnostic;
        // A note is about what is no canvas.
        if diagnostic.level == Level::Note {
            continue;
        }
        let labels = diagnostic
            .labels
            .iter()
            .map(|label| (label.file.unwrap_or(found.file), label.span));
        for (file, span) in labels.chain(diagnostic.span.map(|span| (found.file, span))) {
            let text = &files[file].text;
            prop_assert!(
                text.get(span.range()).is_some(),
                "{span:?} has no text: {diagnostic:?}"
            );
            prop_assert!(
                blocks[file]
                    .iter()
                    .any(|b| b.start <= span.start && span.end <= b.end),
                "{span:?} is in no block of {:?}: {diagnostic:?}",
                blocks[file]
            );
        }
        let help = diagnostic.help.iter();
        let labels = diagnostic.labels.iter().map(|label| &label.text);
        for said in help.chain(labels).chain([&diagnostic.message]) {
            prop_assert!(!said.to_string().contains(is_unprintable), "{diagnostic:?}");
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(config(250))]

    #[test]
    fn only_the_canvases_change_and_every_place_lies_in_them(book in book()) {
        let texts: Vec<String> = book.iter().map(|chapter| chapter.text.clone()).collect();
        let (files, outcome) = shown(&texts);
        prop_assert!(!outcome.failed);
        for (chapter, new) in book.iter().zip(&outcome.chapters) {
            let new = new.as_deref().expect("a chapter with a canvas changes");
            check_replaced(&chapter.text, &chapter.blocks, new)?;
        }
        let (_, rewritten) = shown_as(Output::Markdown, &texts);
        for (chapter, new) in book.iter().zip(&rewritten.chapters) {
            let new = new.as_deref().expect("a chapter with a canvas changes");
            check_rewritten(&chapter.text, &chapter.blocks, new)?;
        }
        let blocks: Vec<_> = book.into_iter().map(|chapter| chapter.blocks).collect();
        check_places(&files, &blocks, &outcome)?;
    }

    /// A model's file is a canvas as a whole.
    #[test]
    fn every_place_in_a_models_file_lies_in_it(
        (body, end) in (body(), select(&["\n", "\r\n"][..])),
        mark in select(&["", "\u{feff}"][..]),
    ) {
        let text = format!("{mark}{}", body.join(end));
        let blocks = vec![vec![0..text.len()]];
        let files = [File::model("canvases/a.toml", text)];
        let outcome = Shown::from(process(&files, &Settings::default()));
        prop_assert_eq!(&outcome.chapters, &[None]);
        check_places(&files, &blocks, &outcome)?;
    }

    /// In a build that fails no chapter counts, and the same is told.
    #[test]
    fn a_build_that_fails_tells_the_same(book in book()) {
        let texts: Vec<String> = book.into_iter().map(|chapter| chapter.text).collect();
        let (files, shown) = shown(&texts);
        let outcome = Shown::from(process(&files, &Settings::default()));
        let any_error = outcome.found.iter().any(|f| f.diagnostic.level == Level::Error);
        prop_assert_eq!(outcome.failed, any_error);
        if any_error {
            prop_assert!(outcome.chapters.iter().all(Option::is_none));
        } else {
            prop_assert_eq!(&outcome.chapters, &shown.chapters);
        }
        prop_assert_eq!(format!("{:?}", outcome.found), format!("{:?}", shown.found));
    }
}

/// Advice that names an id can be printed, and copied into the canvas.
#[test]
fn what_is_told_of_an_id_is_toml_that_can_be_seen() {
    let id = r#""a\u202E\" \\b""#;
    let segments = format!("[segments]\n{id} = {{ jobs = {{ {id} = \"Win\" }} }}\nc = \"C\"");
    let channels = format!(
        "[channels]\nshop = {{ kind = \"website\", for = \"c\" }}\n{id} = {{ kind = \"phone\" }}"
    );
    let propositions = format!("[propositions]\n{id} = {{ name = \"X\", products = \"y\" }}");
    let relationships = "[relationships]\nc = [\"personal\", { type = \"communities\" }]";
    let mut seen = 0;
    for parts in [
        vec![&segments, &channels, &propositions],
        vec![&channels],
        vec![&segments],
        vec![&segments, &propositions],
    ] {
        let tables: String = parts.iter().map(|part| format!("{part}\n")).collect();
        let (_, outcome) = shown(&[format!("```canvas\n{tables}{relationships}\n```\n")]);
        for found in &outcome.found {
            for help in &found.diagnostic.help {
                let help = help.to_string();
                assert!(!help.contains(is_unprintable), "{help:?}");
                if help.contains("u202E") && !help.contains("u{202e}") {
                    assert!(help.contains(id), "{help:?} spells it {id}");
                    seen += 1;
                }
            }
        }
    }
    assert!(seen > 2, "{seen} lines of advice name the id");
}

// ───────────────────────────── the notation ─────────────────────────────

/// A canvas of the notation's own keys.
fn canvas(mistakes: Mistakes) -> impl Strategy<Value = String> {
    vec(any::<u8>(), 0..1024)
        .prop_map(move |bytes| generate::canvas(&bytes, mistakes).expect("bytes make a canvas"))
}

proptest! {
    #![proptest_config(config(300))]

    /// `notation` says what there is, and `resolve` reads by it.
    #[test]
    fn what_the_notation_accepts_is_accepted(canvas in canvas(Mistakes::None)) {
        let (_, outcome) = shown(&[format!("```canvas\n{canvas}\n```\n")]);
        for found in &outcome.found {
            let rule = found.diagnostic.rule.name;
            let of_its_shape = [
                "toml-syntax",
                "duplicate-key",
                "missing-key",
                "unknown-key",
                "wrong-type",
                "misplaced-key",
                "unknown-relationship-type",
                "other-without-label",
                "unknown-value",
            ];
            prop_assert!(!of_its_shape.contains(&rule), "{:?}", found.diagnostic);
        }
    }
}
