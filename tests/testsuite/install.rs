//! `install` and `uninstall` on the layouts of `book.toml` that authors write: what they change, what
//! they leave, and that both generations of mdBook build the result.
//!
//! `SNAPSHOTS=overwrite` writes the snapshot; read it before you keep it.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use crate::common::{self, BINARY, Canvas, Host, MARK, SMALLEST, build, write_book};
use mdbook_canvas::internals::install::{Edited, STYLESHEET, diff, install, stylesheet, uninstall};
use mdbook_canvas::internals::vocabulary::{Css, Vocabulary};
use snapbox::data::DataFormat;

/// Layouts, each with a name. None has `\r` or a byte order mark: every one is tested with both.
const LAYOUTS: &[(&str, &str)] = &[
    ("empty", ""),
    ("simple", "[book]\ntitle = \"Shop\"\n"),
    ("comments only", "# A book.\n# [output.html]\n"),
    (
        "comments everywhere",
        "# Head\n\n[book] # what\ntitle = \"Shop\" # shown\n\n[output.html] # pages\n# above\n\
         mathjax-support = true # beside\n# below\n\n[build] # where\n# none yet\n\n# End\n",
    ),
    (
        "blank lines",
        "\n\n[book]\ntitle = \"Shop\"   \n\n\n[output.html]\n\n\n",
    ),
    (
        "dotted keys",
        "book.title = \"Shop\"\n\n# Links\npreprocessor.links.renderers = [\"html\"]\n\n\
         output.html.default-theme = \"navy\"\noutput.html.fold.enable = true\n",
    ),
    (
        "scattered dotted keys",
        "[output]\nhtml.default-theme = \"navy\"\nlinkcheck.optional = true\n# fold\nhtml.fold.enable = true\n",
    ),
    (
        "odd spelling",
        "[ output . \"html\" ] # x\n 'default-theme'\t=  'ayu'\n",
    ),
    (
        "inline tables",
        "build = { create-missing = true }\npreprocessor = { links = {} } # x\n\
         output = { html = { additional-css = [\"theme/a.css\"] } }\n",
    ),
    ("empty inline tables", "preprocessor = {}\noutput = { }\n"),
    (
        "parent headers",
        "[preprocessor]\nlinks = {}\n\n[output]\n\n[build]\n",
    ),
    (
        "inline table below a header",
        "[output]\nhtml = { mathjax-support = true }\n\n[preprocessor]\nindex = {}\n",
    ),
    ("subtables only", "[output.html.fold]\nenable = true\n"),
    (
        "array on one line",
        "[output.html]\nadditional-css = [ \"theme/a.css\", 'theme/b.css' ] # css\n",
    ),
    (
        "empty arrays",
        "[output.html]\nadditional-css = []\n\n[build]\nextra-watch-dirs = [\n  # none yet\n]\n",
    ),
    (
        "array with comments",
        "[output.html]\nadditional-css = [ # open\n  # first\n  \"theme/a.css\", # a\n  \"theme/b.css\" # b\n  # \"c.css\"\n] # close\nmathjax-support = true\n",
    ),
    (
        "trailing comma",
        "[output.html]\nadditional-css = [\n\t\"theme/a.css\", # a\n\t# more\n]\n",
    ),
    (
        "leading commas",
        "[output.html]\nadditional-css = [\n    'theme/a.css' # a\n  , 'theme/b.css' # b\n]\n",
    ),
    ("indented keys", "[build]\n\tcreate-missing\t=\ttrue\n"),
    (
        "header in a string",
        "[book]\ntitle = \"Shop\"\ndescription = '''\n[preprocessor.canvas]\n# no comment\n'''\n",
    ),
    (
        "other preprocessors",
        "[preprocessor.links]\n\n[output.html]\ndefault-theme = \"light\"\n\n[preprocessor.index]\n# last\n",
    ),
    ("other arrays", "[build]\nextra-watch-dirs = [\"data\"]\n"),
    (
        "HTML beside another output",
        "[output.linkcheck]\noptional = true\n\n[output.html]\n",
    ),
    (
        "installed",
        "# Ours\n[preprocessor.canvas]\n# inside\ncss = \"none\" # theme\nguidance = \"full\"\n\n\
         [output.html]\nadditional-css = [\n  \"theme/a.css\", # a\n  # ours\n  \"mdbook-canvas.css\", # x\n  \"theme/b.css\", # b\n]\n\n\
         [preprocessor.canvas.rules]\nphase-gap = \"deny\"\n\n# Build\n[build]\nextra-watch-dirs = [\"canvases\"] # w\n",
    ),
    (
        "dotted settings",
        "[preprocessor]\n# by hand\ncanvas.command = \"mdbook-canvas\" # c\ncanvas.guidance = \"full\"\nlinks = {}\n",
    ),
    (
        "rules only",
        "[preprocessor.canvas.rules]\nphase-gap = \"deny\"\n\n[book]\n",
    ),
    (
        "inline settings",
        "preprocessor = { canvas = { css = \"inline\" }, links = {} }\n",
    ),
    (
        "another name",
        "[preprocessor.business]\ncommand = \"mdbook-canvas\"\n\n[preprocessor.links]\n",
    ),
];

fn installed(text: &str, css: Option<Css>) -> Edited {
    let edited = install(text, css, |name| name == "canvases");
    edited.unwrap_or_else(|refusal| panic!("{refusal:?}\n{text}"))
}

fn uninstalled(text: &str) -> Edited {
    uninstall(text).unwrap_or_else(|refusal| panic!("{refusal:?}\n{text}"))
}

fn all_css() -> impl Iterator<Item = Option<Css>> {
    Css::ALL.iter().map(|(css, _)| Some(*css)).chain([None])
}

#[test]
fn every_layout_is_edited_in_place() {
    let mut shown = String::new();
    for (name, text) in LAYOUTS {
        let new = installed(text, Some(Css::File));
        let back = uninstalled(&new.text);
        let uninstall = match back.text == *text {
            true => "uninstall: the book is as before\n".to_owned(),
            false => diff(text, &back.text, "uninstall"),
        };
        let install = diff(text, &new.text, "install");
        write!(shown, "===== {name}\n{install}{uninstall}\n").unwrap();
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/install.txt");
    let expected = snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw();
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(snapbox::Data::text(shown).raw(), expected);
}

#[test]
fn a_second_run_changes_nothing() {
    for (name, text) in LAYOUTS {
        for css in all_css() {
            let once = installed(text, css);
            assert_eq!(once.changes.is_empty(), once.text == *text, "{name}");
            let twice = installed(&once.text, css);
            assert_eq!((&twice.text, twice.changes), (&once.text, vec![]), "{name}");
            let back = uninstalled(&once.text);
            let again = uninstalled(&back.text);
            assert_eq!((&again.text, again.changes), (&back.text, vec![]), "{name}");
            assert!(
                !back.text.contains("mdbook-canvas"),
                "{name}: {}",
                back.text
            );
        }
    }
}

#[test]
fn line_breaks_mark_and_last_line_are_the_authors() {
    let crlf: fn(&str) -> String = |text| text.replace('\n', "\r\n");
    let mark: fn(&str) -> String = |text| format!("\u{feff}{text}");
    for (name, text) in LAYOUTS.iter().filter(|(_, text)| !text.is_empty()) {
        for css in all_css() {
            let plain = installed(text, css).text;
            let back = uninstalled(&plain).text;
            for variant in [crlf, mark] {
                let new = installed(&variant(text), css).text;
                assert_eq!(new, variant(&plain), "{name}");
                assert_eq!(uninstalled(&new).text, variant(&back), "{name}");
            }
            let new = installed(text.trim_end_matches('\n'), css).text;
            assert!(!new.ends_with('\n'), "{name}: {new}");
        }
    }
    // A file may have both line breaks. New lines get that of the first one.
    let new = installed("[book]\r\n# a\n[output.html]\n", Some(Css::File)).text;
    assert_eq!(
        new.split("\r\n\r\n").next().unwrap(),
        "[book]\r\n# a\n[output.html]\nadditional-css = [\"mdbook-canvas.css\"]"
    );
}

#[test]
fn a_preprocessor_that_runs_this_program_counts_as_installed() {
    for (command, is_ours) in [
        ("mdbook-canvas", true),
        ("../target/release/mdbook-canvas --flag", true),
        ("C:\\\\bin\\\\mdbook-canvas.exe", true),
        ("mdbook-canvas-extra", false),
        ("run mdbook-canvas", false),
    ] {
        let text = format!("[preprocessor.business]\ncommand = \"{command}\"\n");
        let new = installed(&text, None).text;
        assert_eq!(!new.contains("[preprocessor.canvas]"), is_ours, "{new}");
        let back = uninstalled(&text).text;
        assert_eq!(back.is_empty(), is_ours, "{back}");
    }
}

// ───────────────────────────── the hosts ─────────────────────────────

fn run(folder: &Path, arguments: &str) -> String {
    let mut command = common::program();
    command.args(arguments.split(' ')).current_dir(folder);
    let output = command.output().expect("the binary starts");
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), stderr.as_str()), (Some(0), ""));
    String::from_utf8(output.stdout).unwrap()
}

/// A book with this `book.toml`, and all files that the layouts name.
fn whole_book(text: &str) -> tempfile::TempDir {
    let text = text.replace(
        "command = \"mdbook-canvas\"",
        &format!("command = '{BINARY}'"),
    );
    let text = text.replace("linkcheck.optional", "html.mathjax-support");
    let text = text.replace(
        "[output.linkcheck]\noptional",
        "[output.html.print]\nenable",
    );
    let chapter = format!("# Chapter\n\n```canvas\n{SMALLEST}```\n");
    let folder = write_book(&text, &[("chapter.md".into(), chapter)]);
    for name in ["theme", "canvases", "data"] {
        fs::create_dir(folder.path().join(name)).unwrap();
    }
    for sheet in ["a", "b"] {
        fs::write(folder.path().join(format!("theme/{sheet}.css")), "").unwrap();
    }
    folder
}

#[test]
fn mdbook_0_4_builds_every_installed_layout() {
    build_each(Host::V04);
}

#[test]
fn mdbook_0_5_builds_every_installed_layout() {
    build_each(Host::V05);
}

fn build_each(host: Host) {
    for (name, text) in LAYOUTS {
        let folder = whole_book(text);
        run(folder.path(), "install --css file");
        let built = build(host, folder.path(), Canvas::On);
        let toml = fs::read_to_string(folder.path().join("book.toml")).unwrap();
        assert_eq!(built.outcome, Ok(()), "{name}: {toml}");
        assert_eq!(built.warnings, Vec::<String>::new(), "{name}: {toml}");
        let page = built.page("chapter.html");
        assert!(page.contains(MARK), "{name}: {toml}");
        assert!(page.contains("href=\"mdbook-canvas"), "{name}: {toml}");
    }
}

#[test]
fn a_build_notes_a_stylesheet_of_another_version() {
    let note = |sheet: Option<&str>| {
        let folder = whole_book("");
        run(folder.path(), "install --css file");
        let path = folder.path().join(STYLESHEET);
        match sheet {
            Some(text) => fs::write(path, text).unwrap(),
            None => fs::remove_file(path).unwrap(),
        }
        let chapter = common::Item::Chapter(common::chapter("a.md", "# No canvas\n"));
        let toml = fs::read_to_string(folder.path().join("book.toml")).unwrap();
        let config = Host::V05.config(&toml);
        let context = common::context_of(Host::V05.version(), &config, folder.path());
        let ran = common::run(common::input(
            &context,
            &common::book(Host::V05, &[chapter]),
        ));
        assert_eq!(ran.code, Some(0), "the build goes on: {}", ran.stderr);
        ran.stderr
    };
    assert_eq!(note(Some(&stylesheet())), "");
    for (sheet, message) in [
        (
            Some("/* mdbook-canvas 0.0.1: old */"),
            "is from version 0.0.1, but",
        ),
        (Some("p {}"), "isn't from mdbook-canvas"),
        (None, "mdbook-canvas.css is missing"),
    ] {
        let note = note(sheet);
        assert!(note.contains(message), "{note}");
        assert!(
            note.starts_with("note[stylesheet-outdated]: ")
                && note.contains(" = help: run `mdbook-canvas install --css file`\n")
                && note.ends_with("\ncanvas: 1 note in 1 file\n"),
            "{note}"
        );
    }
}
