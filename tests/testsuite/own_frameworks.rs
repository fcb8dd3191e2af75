//! Frameworks of a book's own: how a book with some is drawn, and what is said of their files.

use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::book::{self, File, Found, Outcome, Settings, process};
use mdbook_canvas::internals::host::{self, Overrides};
use mdbook_canvas::internals::schema::schema;
use mdbook_canvas::internals::text::Lines;
use mdbook_canvas::internals::vocabulary::{OnError, Output};
use snapbox::{Data, assert_data_eq};

use crate::common::{self, joined};

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/books/teaching")
}

/// The book with three frameworks: its chapters, then the files of these.
fn teaching() -> (Vec<File>, Settings) {
    let read = |path: &str| fs::read_to_string(root().join(path)).expect("the book has it");
    let mut files = Vec::new();
    for chapter in ["src/repair.md", "src/rides.md"] {
        files.push(File::chapter(chapter, read(chapter)));
    }
    for name in ["empathy-map", "social-lean", "swot"] {
        let path = format!("frameworks/{name}.toml");
        files.push(File::framework(path.as_str(), read(&path)));
    }
    let config = host::read_book_toml(&read("book.toml"), &Overrides::default());
    let config = config.expect("its settings are right");
    let frameworks = book::terms(&files, &config.settings).frameworks;
    assert_eq!(host::settled(&config.pending, &frameworks), []);
    (files, config.settings)
}

fn page(framework: &str, canvas: &str, settings: &Settings) -> String {
    let files = [
        File::chapter("src/a.md", format!("```canvas\n{canvas}```\n")),
        File::framework("frameworks/mine.toml", framework),
    ];
    let outcome = process(&files, settings);
    assert!(!outcome.failed, "{:?}", outcome.found);
    outcome.chapters[0]
        .as_ref()
        .expect("it is drawn")
        .to_string()
}

/// Each finding in a line: its file, its place, its rule, and what it says.
fn said(found: &[Found], files: &[File]) -> Vec<String> {
    let line = |f: &Found| {
        let (file, d) = (&files[f.file], &f.diagnostic);
        let at = Lines::new(&file.text).position(d.start());
        let (line, column, rule) = (at.line, at.column, d.rule.name);
        format!("{}:{line}:{column} {rule}: {}", file.path, d.message)
    };
    found.iter().map(line).collect()
}

/// What is said of a file of that text, called `mine`.
fn errors(framework: &str) -> Vec<String> {
    let files = [File::framework("mine.toml", framework)];
    let outcome = process(&files, &Settings::default());
    assert_eq!(outcome.failed, !outcome.found.is_empty());
    said(&outcome.found, &files)
}

const MINE: &str = "label = \"Mine\"\n[[blocks]]\nid = \"first\"\nrow = 1\ncolumn = 1\n";

#[test]
fn a_book_with_three_frameworks_is_drawn() {
    let (files, settings) = teaching();
    for (output, ending) in [(Output::Html, "html"), (Output::Markdown, "md")] {
        let settings = Settings {
            output,
            ..settings.clone()
        };
        let Outcome {
            chapters, found, ..
        } = process(&files, &settings);
        let hints =
            |f: &&Found| f.diagnostic.level != mdbook_canvas::internals::diagnostic::Level::Hint;
        let found: Vec<_> = found.iter().filter(hints).collect();
        assert!(found.is_empty(), "{found:?}");
        let mut all = String::new();
        for chapter in chapters.iter().flatten() {
            let chapter = chapter.to_string();
            for part in chapter.split("<style>") {
                let part = part.split_once("</style>").map_or(part, |(_, rest)| rest);
                all.push_str(part);
            }
        }
        let all = all
            .replace("<div", "\n<div")
            .replace("<li", "\n<li")
            .replace("<p", "\n<p");
        let path = format!("tests/snapshots/own-frameworks/teaching.{ending}");
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
        assert_data_eq!(all, Data::read_from(&path, None).raw());
    }
}

#[test]
fn the_smallest_framework_has_a_label_and_a_block() {
    assert_eq!(errors(MINE), [""; 0]);
    let page = page(
        MINE,
        "framework = \"mine\"\n[blocks]\nfirst = \"a line\"\n",
        &Settings::default(),
    );
    assert!(page.contains("a line"));
    // Its heading is its id as words, and it has no credit.
    assert!(page.contains("<p class=\"h\">First</p>"));
    assert!(!page.contains("class=\"credit\""));
}

#[test]
fn what_is_wrong_with_a_framework_is_at_its_line() {
    let block = |id: &str, row: usize, column: usize| {
        format!("[[blocks]]\nid = \"{id}\"\nrow = {row}\ncolumn = {column}\n")
    };
    let two = format!("{MINE}{}", block("second", 1, 1));
    assert_eq!(
        errors(&two),
        [
            "mine.toml:7:6 invalid-framework: building blocks `first` and `second` are both in row 1, column 1"
        ]
    );
    let twice = format!(
        "{MINE}shows = \"channels\"\n{}shows = [\"list\", \"channels\"]\n",
        block("second", 2, 1)
    );
    assert_eq!(
        errors(&twice),
        [
            "mine.toml:11:18 invalid-framework: the part `channels` already appears in building block `first`"
        ]
    );
    assert_eq!(
        errors(&format!("{MINE}{}", block("first", 2, 1))),
        ["mine.toml:7:6 duplicate-key: duplicate building block `first`"]
    );
    assert_eq!(
        errors(&format!("{MINE}columns = 24\n{}", block("far", 2, 25))),
        ["mine.toml:10:10 wrong-type: the value of `column` is out of range"]
    );
    assert_eq!(
        errors(&format!("columns = 2\n{MINE}columns = 3\n")),
        [
            "mine.toml:7:11 invalid-framework: this building block ends in column 3, but the grid ends in column 2"
        ]
    );
    assert_eq!(
        errors("label = \"Mine\"\n"),
        ["mine.toml:1:1 missing-key: missing key `blocks` in a framework"]
    );
    assert_eq!(
        errors("label = \"Mine\"\nblocks = []\n"),
        [
            "mine.toml:1:1 invalid-framework: a framework needs 1 to 50 building blocks, but this one has 0"
        ]
    );
    assert_eq!(
        errors("labl = \"Mine\"\n[[blocks]]\nid = \"a\"\nrow = \"1\"\ncolumn = 1\ncolour = 2\n"),
        [
            "mine.toml:1:1 unknown-key: unknown key `labl` in a framework",
            "mine.toml:4:7 wrong-type: the value of `row` can't be text",
            "mine.toml:6:1 unknown-key: unknown key `colour` in a building block",
        ]
    );
    assert_eq!(
        errors(&format!(
            "credit = {{ text = \"Me\", link = \"javascript:x\" }}\n{MINE}"
        )),
        ["mine.toml:1:32 unknown-value: a link can't lead to `javascript:x`"]
    );
    assert_eq!(errors("label = Mine\n").len(), 1);
    let many: String = (0..51)
        .map(|n| block(&format!("b{n}"), n % 24 + 1, n / 24 + 1))
        .collect();
    assert_eq!(
        errors(&format!("label = \"Mine\"\n{many}")),
        [
            "mine.toml:1:1 invalid-framework: a framework needs 1 to 50 building blocks, but this one has 51"
        ]
    );
}

#[test]
fn a_word_that_means_a_framework_is_taken() {
    let files = [
        File::framework("frameworks/Lean_Canvas.toml", MINE),
        File::framework(
            "frameworks/a.toml",
            format!("also = [\"VTDF\", \"mine\"]\n{MINE}"),
        ),
        File::framework("frameworks/mine.toml", MINE),
    ];
    let outcome = process(&files, &Settings::default());
    assert_eq!(
        said(&outcome.found, &files),
        [
            "frameworks/Lean_Canvas.toml:1:1 invalid-framework: `Lean_Canvas` already means the framework `lean`",
            "frameworks/a.toml:1:9 invalid-framework: `VTDF` already means the framework `vtdf`",
            "frameworks/mine.toml:1:1 invalid-framework: `mine` already means the framework in frameworks/a.toml",
        ]
    );
}

#[test]
fn a_canvas_with_a_wrong_framework_gets_no_second_error_and_no_poster() {
    let canvas = "```canvas\nframework = \"mine\"\n[blocks]\nanything = \"x\"\n```\n";
    let files = [
        File::chapter("src/a.md", canvas),
        File::framework("frameworks/mine.toml", "label = \"Mine\"\n"),
    ];
    let outcome = process(&files, &Settings::default());
    assert!(outcome.failed);
    assert_eq!(
        said(&outcome.found, &files),
        ["frameworks/mine.toml:1:1 missing-key: missing key `blocks` in a framework"]
    );
    let settings = Settings {
        on_error: OnError::Show,
        ..Settings::default()
    };
    let outcome = process(&files, &settings);
    let page = outcome.chapters[0].as_ref().expect("a box is drawn");
    let page = page.to_string();
    assert!(page.contains("class=\"broken\"") && page.contains("frameworks/mine.toml"));
    assert!(!page.contains("class=\"poster\""));
}

#[test]
fn near_misses_lead_to_frameworks_of_the_book_too() {
    let (mut files, settings) = teaching();
    let canvas = "```canvas\nframework = \"swott\"\n[blocks]\nx = \"x\"\n```\n\n```canvas\nframework = \"swot\"\n[blocks]\nstrenths = \"x\"\n```\n\n```canvas\n[blocks]\nhears = \"x\"\n```\n";
    files[0] = File::chapter("src/repair.md", canvas);
    let outcome = process(&files, &settings);
    let errors = outcome
        .found
        .iter()
        .filter(|f| f.diagnostic.level == mdbook_canvas::internals::diagnostic::Level::Error);
    let help: Vec<_> = errors.map(|f| joined(&f.diagnostic.help, " ")).collect();
    assert_eq!(help.len(), 3, "{help:?}");
    assert_eq!(help[0], "did you mean `swot`?");
    assert_eq!(help[1], "did you mean `strengths`?");
    assert!(
        help[2].contains("framework = \"empathy-map\""),
        "{}",
        help[2]
    );
}

#[test]
fn words_may_rename_the_blocks_of_a_framework_of_the_book() {
    let (files, settings) = teaching();
    let outcome = process(&files, &settings);
    let page = outcome.chapters[0]
        .as_ref()
        .expect("it is drawn")
        .to_string();
    assert!(page.contains("What we are good at") && page.contains("What could end this?"));
    assert!(!page.contains("Who else wants your customers?"));

    let frameworks = book::terms(&files, &settings).frameworks;
    let told = |toml: &str| -> Vec<String> {
        let toml = format!("[preprocessor.canvas.words]\n{toml}");
        let config = host::read_book_toml(&toml, &Overrides::default()).expect("it can be read");
        let wrong = host::settled(&config.pending, &frameworks);
        let wrong = wrong
            .iter()
            .map(|p| (&p.diagnostic.message, &p.diagnostic.help));
        wrong
            .map(|(m, h)| format!("{m}: {}", joined(h, " ")))
            .collect()
    };
    assert_eq!(told("swot.threats = \"x\"\n"), [""; 0]);
    assert_eq!(
        told("swot.threts = \"x\"\n"),
        ["unknown label `words.swot.threts`: did you mean `threats`?"]
    );
    let unknown = told("swat.threats = \"x\"\nswat.weaknesses = \"x\"\n");
    assert_eq!(unknown.len(), 1, "{unknown:?}");
    assert!(unknown[0].starts_with("unknown label `words.swat`"));
}

#[test]
fn a_poster_alone_names_what_has_no_block() {
    let canvas = "framework = \"mine\"\nfindings = false\n[blocks]\nfirst = \"x\"\n[relationships]\nriders = \"personal\"\n[channels]\nsite = \"website\"\n";
    let alone = format!("view = \"poster\"\n{canvas}");
    let line = "Not in this framework: Customer relationships, Channels, Customer segments";
    assert!(page(MINE, &alone, &Settings::default()).contains(line));
    assert!(!page(MINE, canvas, &Settings::default()).contains("Not in this framework"));
}

#[test]
fn the_schema_of_a_book_knows_its_frameworks() {
    let (files, settings) = teaching();
    let schema = schema(&book::terms(&files, &settings)).to_string();
    for word in ["social-lean", "says-and-does", "impact"] {
        assert!(schema.contains(word), "{word}");
    }
}

#[test]
fn the_program_finds_the_frameworks_of_the_book_around_a_file() {
    let folder = tempfile::tempdir().expect("there is room");
    let book = folder.path();
    for made in ["src/deep", "ways", "canvases"] {
        fs::create_dir_all(book.join(made)).expect("it can be made");
    }
    let write = |path: &str, text: &str| fs::write(book.join(path), text).expect("it is written");
    write(
        "book.toml",
        "[preprocessor.canvas]\nframeworks = \"ways\"\n",
    );
    write("src/SUMMARY.md", "- [a](deep/a.md)\n");
    let canvas = "framework = \"mine\"\nview = \"poster\"\n[blocks]\nfirst = \"a line\"\n";
    write("src/deep/a.md", &format!("```canvas\n{canvas}```\n"));
    write("canvases/model.toml", canvas);
    write("ways/mine.toml", MINE);
    write("ways/.mine.toml", "not TOML");
    write("ways/mine.toml.orig", "not TOML");
    let run = |arguments: &[&str]| {
        let output = common::program().args(arguments).current_dir(book).output();
        let output = output.expect("it runs");
        let text = String::from_utf8_lossy(&output.stdout).into_owned();
        (output.status.code(), text)
    };
    assert_eq!(
        run(&["check", "--format", "short"]),
        (Some(0), String::new())
    );
    assert_eq!(run(&["check", "src/deep/a.md"]).0, Some(0));
    assert!(run(&["render", "canvases/model.toml"]).1.contains("a line"));
    assert!(run(&["schema", "."]).1.contains("\"first\""));
    write("ways/mine.toml", "label = \"Mine\"\n");
    for checked in [
        ".",
        "src/deep/a.md",
        "canvases/model.toml",
        "ways/mine.toml",
    ] {
        let (code, text) = run(&["check", "--format", "short", checked]);
        assert_eq!(code, Some(1), "{checked}");
        assert_eq!(text.lines().count(), 1, "{checked}: {text}");
        assert!(text.contains("mine.toml:1:1"), "{checked}: {text}");
    }
    assert_eq!(run(&["render", "canvases/model.toml"]).0, Some(1));
    write(
        "book.toml",
        "[preprocessor.canvas]\nframeworks = \"../ways\"\n",
    );
    assert_eq!(run(&["check"]).0, Some(2));
}

/// What to do about a framework that isn't known: its file is in another folder, faulty, or nowhere.
#[test]
fn an_unknown_framework_says_where_its_file_goes() {
    let chapter = "```canvas\nframework = \"waffles\"\nstage = \"early\"\n```\n";
    let help = |other: File| {
        let files = [File::chapter("src/a.md", chapter), other];
        let outcome = process(&files, &Settings::default());
        let mut found = outcome.found.into_iter();
        let found = found.find(|f| f.file == 0).expect("it is unknown");
        joined(&found.diagnostic.help, " / ")
    };
    assert_eq!(
        help(File::model("canvases/waffles.toml", "title = \"W\"\n")),
        "if the model with this file name is the framework, move it to the folder `frameworks`"
    );
    assert_eq!(
        help(File::framework("frameworks/waffle.toml", "oops = 1\n")),
        "did you mean `waffle`? Fix the errors in `frameworks/waffle.toml` first"
    );
    assert!(
        help(File::model("canvases/other.toml", "stage = \"early\"\n"))
            .ends_with("or add your own framework next to book.toml: `frameworks/NAME.toml`")
    );
}
