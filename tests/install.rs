//! `install` and `uninstall` on real shapes of `book.toml`: what they say, what they write, and that
//! both generations of mdBook build what they have written.
//!
//! The shapes stand in `tests/fixtures/install/<name>/book.toml`. `SNAPSHOTS=overwrite` writes the
//! snapshots; read what is written before you keep it.

mod common;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use common::{BINARY, Canvas, Host, MARK, SMALLEST, build, write_book};
use mdbook_canvas::install::{STYLESHEET, install, stylesheet, uninstall};
use mdbook_canvas::model::vocabulary::{Css, Vocabulary};
use snapbox::data::DataFormat;

fn tests() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests")
}

/// The names of the shapes and their texts.
fn shapes() -> Vec<(String, String)> {
    let mut shapes: Vec<_> = fs::read_dir(tests().join("fixtures/install"))
        .unwrap()
        .map(|entry| {
            let folder = entry.unwrap().path();
            let name = folder.file_name().unwrap().to_str().unwrap().to_owned();
            let text = fs::read_to_string(folder.join("book.toml")).unwrap();
            (name, text)
        })
        .collect();
    shapes.sort();
    assert!(shapes.len() >= 20, "the fixtures are found");
    shapes
}

/// A folder with this `book.toml`.
fn folder(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("book.toml"), text).unwrap();
    folder
}

/// A run of the binary in a folder.
struct Ran {
    code: Option<i32>,
    stdout: String,
    stderr: String,
}

impl Ran {
    /// What a run said that must have succeeded.
    #[track_caller]
    fn said(self) -> String {
        assert_eq!((self.code, self.stderr.as_str()), (Some(0), ""));
        self.stdout
    }
}

fn ran(command: &mut Command) -> Ran {
    let output = command.output().expect("the binary starts");
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).unwrap(),
        stderr: String::from_utf8(output.stderr).unwrap(),
    }
}

fn run(folder: &Path, arguments: &str) -> Ran {
    ran(Command::new(BINARY)
        .args(arguments.split(' '))
        .current_dir(folder))
}

fn toml(folder: &Path) -> String {
    fs::read_to_string(folder.join("book.toml")).unwrap()
}

/// Every file of a folder, by name.
fn files(folder: &Path) -> BTreeSet<String> {
    let names = fs::read_dir(folder).unwrap();
    names
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

// ───────────────────────────── the shapes ─────────────────────────────

/// A text in which what cannot be seen can.
fn visible(text: &str) -> String {
    let mut shown = text
        .replace('\u{feff}', "⟦byte order mark⟧")
        .replace(" \n", "·\n")
        .replace('\r', "␍");
    if !shown.is_empty() && !shown.ends_with('\n') {
        shown.push_str("⟦no line break⟧\n");
    }
    shown
}

/// One whole snapshot a shape: what is said, and what is written.
#[test]
fn shapes_are_installed() {
    for (name, text) in shapes() {
        let mut shown = String::new();
        let plain = folder(&text);
        let full = folder(&text);
        for models in ["canvases", "plans"] {
            fs::create_dir(full.path().join(models)).unwrap();
        }
        for (folder, arguments) in [
            (&plain, "install"),
            (&full, "install --css file --dry-run"),
            (&full, "install --css file"),
            (&full, "install --css inline"),
            (&full, "uninstall"),
        ] {
            let before = toml(folder.path());
            let said = run(folder.path(), arguments).said();
            let after = toml(folder.path());
            writeln!(
                shown,
                "$ mdbook-canvas {arguments}\n{}",
                visible(&said).trim_end()
            )
            .unwrap();
            if after != before {
                writeln!(shown, "----\n{}", visible(&after)).unwrap();
            } else {
                shown.push('\n');
            }
        }
        let path = tests().join(format!("snapshots/install/{name}.txt"));
        let expected = snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw();
        snapbox::Assert::new()
            .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
            .eq(snapbox::Data::text(shown).raw(), expected);
    }
}

#[test]
fn each_snapshot_has_its_shape() {
    let snapshots: BTreeSet<String> = files(&tests().join("snapshots/install"));
    let shapes = shapes().into_iter().map(|(name, _)| format!("{name}.txt"));
    assert_eq!(snapshots, shapes.collect());
}

/// Whether the book has a folder of this name.
type IsFolder = fn(&str) -> bool;

/// Every way to install a shape.
fn ways() -> Vec<(Option<Css>, IsFolder)> {
    let nowhere: IsFolder = |_| false;
    let css = Css::ALL.iter().map(|(css, _)| Some(*css)).chain([None]);
    css.flat_map(|css| [(css, nowhere), (css, |_| true)])
        .collect()
}

#[test]
fn a_second_install_has_nothing_to_do() {
    for (name, text) in shapes() {
        for (css, is_folder) in ways() {
            let once = install(&text, css, is_folder).unwrap();
            let twice = install(&once.text, css, is_folder).unwrap();
            assert_eq!(twice.text, once.text, "{name}");
            assert_eq!(twice.changes, Vec::<String>::new(), "{name}");
            assert_eq!(once.changes.is_empty(), once.text == text, "{name}");
        }
        let folder = folder(&text);
        run(folder.path(), "install --css file").said();
        let before = files(folder.path());
        assert_eq!(
            run(folder.path(), "install --css file").said(),
            "book.toml: nothing to do\n"
        );
        assert_eq!(files(folder.path()), before);
    }
}

#[test]
fn uninstall_takes_back_what_install_added() {
    let mut fresh = 0;
    for (name, text) in shapes() {
        if text.contains("canvas") {
            continue;
        }
        fresh += 1;
        for (css, is_folder) in ways() {
            let installed = install(&text, css, is_folder).unwrap();
            assert_ne!(installed.text, text, "{name}");
            let back = uninstall(&installed.text).unwrap();
            assert_eq!(back.text, text, "{name}: {css:?}\n{}", installed.text);
            assert_eq!(back.changes.is_empty(), installed.changes.is_empty());
            let never = uninstall(&text).unwrap();
            assert_eq!((never.text, never.changes), (text.clone(), Vec::new()));
        }
        let folder = folder(&text);
        run(folder.path(), "install --css file").said();
        run(folder.path(), "uninstall").said();
        assert_eq!(toml(folder.path()), text, "{name}");
        assert_eq!(files(folder.path()), BTreeSet::from(["book.toml".into()]));
        assert_eq!(
            run(folder.path(), "uninstall").said(),
            "book.toml: nothing to do\n"
        );
    }
    assert!(fresh >= 20, "shapes without a canvas are found");
}

#[test]
fn switching_the_style_back_leaves_a_plain_install() {
    for (name, text) in shapes() {
        // Where only parts of the table had headers, it keeps the one that `css` needed.
        if text.contains("\ncss = ") || name == "rules-alone" {
            continue;
        }
        let plain = install(&text, None, |_| true).unwrap();
        let file = install(&text, Some(Css::File), |_| true).unwrap();
        let back = install(&file.text, Some(Css::Inline), |_| true).unwrap();
        assert_eq!(back.text, plain.text, "{name}");
    }
}

// ───────────────────────────── the hosts ─────────────────────────────

/// What a shape names that is not there, and what stands in for it.
const STAND_INS: &[(&str, &str)] = &[
    ("mdbook-admonish", BINARY),
    ("mdbook-mermaid", BINARY),
    (
        "[output.linkcheck]\noptional = true",
        "[output.html.print]\nenable = true",
    ),
];

/// A book with this `book.toml`, and all that the shapes name.
fn whole_book(text: &str) -> tempfile::TempDir {
    let mut text = text.to_owned();
    for (named, stand_in) in STAND_INS {
        text = text.replace(named, stand_in);
    }
    let chapter = format!("# Chapter\n\n```canvas\n{SMALLEST}```\n");
    let folder = write_book(&text, &[("chapter.md".into(), chapter)]);
    fs::create_dir(folder.path().join("theme")).unwrap();
    for sheet in ["a", "b"] {
        fs::write(folder.path().join(format!("theme/{sheet}.css")), "").unwrap();
    }
    for models in ["canvases", "plans"] {
        fs::create_dir(folder.path().join(models)).unwrap();
    }
    folder
}

#[test]
fn mdbook_0_4_builds_each_installed_book() {
    build_each(Host::V04);
}

#[test]
fn mdbook_0_5_builds_each_installed_book() {
    build_each(Host::V05);
}

fn build_each(host: Host) {
    for (name, text) in shapes() {
        let folder = whole_book(&text);
        for arguments in ["install", "install --css file"] {
            run(folder.path(), arguments).said();
            let built = build(host, folder.path(), Canvas::On);
            let what = format!("{name}, {arguments}, {host:?}: {}", toml(folder.path()));
            assert_eq!(built.outcome, Ok(()), "{what}");
            assert_eq!(built.warnings, Vec::<String>::new(), "{what}");
            let page = built.page("chapter.html");
            assert!(page.contains(MARK), "{what}");
            // 0.4 links the file by its name, 0.5 by one with a hash in it.
            let linked = page.contains("href=\"mdbook-canvas");
            let inline = page.contains(".mdbook-canvas table");
            let is_file = arguments.contains("file") || text.contains("css = \"file\"");
            assert_eq!((linked, inline), (is_file, !is_file), "{what}");
            let config = &built.config["build"]["extra-watch-dirs"];
            let models = if text.contains("plans") {
                "plans"
            } else {
                "canvases"
            };
            let mut watched = config.as_array().into_iter().flatten();
            assert!(watched.any(|dir| dir == models), "{what}");
        }
    }
}

/// What is said when a book with `css = "file"` is built with this stylesheet beside it.
fn note(sheet: Option<&str>) -> String {
    let folder = whole_book("");
    run(folder.path(), "install --css file").said();
    let path = folder.path().join(STYLESHEET);
    match sheet {
        Some(text) => fs::write(path, text).unwrap(),
        None => fs::remove_file(path).unwrap(),
    }
    let items = [common::Item::Chapter(common::chapter(
        "a.md",
        "# No canvas\n",
    ))];
    let host = Host::V05;
    let context = common::context_of(
        host.version(),
        &host.config(&toml(folder.path())),
        folder.path(),
    );
    let ran = common::run(common::input(&context, &common::book(host, &items)));
    assert_eq!(ran.code, Some(0), "the build goes on: {}", ran.stderr);
    ran.stderr
}

#[test]
fn a_stylesheet_of_another_version_is_a_note() {
    assert_eq!(note(Some(&stylesheet())), "");
    let version = env!("CARGO_PKG_VERSION");
    assert_eq!(
        note(Some("/* mdbook-canvas 0.0.1: written by hand */\n")),
        format!(
            "note[stylesheet-outdated]: mdbook-canvas.css is of mdbook-canvas 0.0.1, and this is \
             {version}\n--> mdbook-canvas.css\n = help: run `mdbook-canvas install --css file`\n\n\
             canvas: 1 note in 1 file\n"
        )
    );
    for (sheet, says) in [(None, "there is no"), (Some("p {}"), "does not say")] {
        let note = note(sheet);
        assert!(
            note.contains(says) && note.contains("install --css file`"),
            "{note}"
        );
    }
}
