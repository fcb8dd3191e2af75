//! No author and no file name speaks to the reader's terminal: what would move its cursor, recolour
//! it, turn its reading direction or hide in it is written out in every report.
//!
//! The chapters, the models and the settings of a book may come from anybody. So what they say is
//! poisoned here, a place at a time, and no report may hold a byte of the poison.

use std::collections::BTreeSet;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Stdio;

use mdbook_canvas::internals::book::{File, Found, Settings, process};
use mdbook_canvas::internals::diagnostic::{ERRORS, plain, quoted};
use mdbook_canvas::internals::report::{self, Colour};
use mdbook_canvas::internals::rules::RULES;
use mdbook_canvas::internals::vocabulary::OnError;
use serde_json::Value;

use crate::common::{self, Chapter, Host, Item, Run, chapter, head};

/// What a terminal obeys, by its kinds: colours and titles, the bell, a return to the line's
/// beginning, DEL, the one-byte forms of C1, the reading direction, what has no width, what breaks
/// lines, and marks and tags that nobody sees.
const POISON: &str = "\u{1b}[31m\u{1b}]0;t\u{7}\u{8}\r\u{7f}\u{85}\u{9b}31m\u{9d}\u{61c}\u{200b}\u{200e}\
                      \u{202a}\u{202b}\u{202c}\u{202d}\u{202e}\u{2028}\u{2029}\u{2066}\u{2067}\u{2068}\
                      \u{2069}\u{feff}\u{e0041}";

/// The same, as far as TOML allows it to stand in a text as it is.
fn raw_in_toml() -> String {
    POISON
        .chars()
        .filter(|c| !c.is_ascii_control())
        .collect::<String>()
}

/// The same, all of it, as a TOML text may spell it.
fn spelt_in_toml() -> String {
    POISON
        .chars()
        .map(|c| match c {
            '[' | ']' | ';' | '0'..='9' | 'a'..='z' => c.to_string(),
            c => format!("\\U{:08X}", c as u32),
        })
        .collect()
}

/// Whether a terminal would do something else with this than show it.
fn is_harmful(c: char) -> bool {
    matches!(
        c,
        '\u{0}'..='\u{9}'
            | '\u{b}'..='\u{1f}'
            | '\u{7f}'..='\u{9f}'
            | '\u{61c}'
            | '\u{200b}'..='\u{200f}'
            | '\u{2028}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}'
            | '\u{e0000}'..='\u{e007f}'
    )
}

#[track_caller]
fn assert_harmless(what: &str, said: &str) {
    if let Some(at) = said.find(is_harmful) {
        let from = said[..at].char_indices().rev().nth(60).map_or(0, |c| c.0);
        panic!("{what}: {}", head(&said[from..]).escape_debug());
    }
}

// ───────────────────────────── canvases ─────────────────────────────

/// Every book of the fixtures: files by path.
fn books() -> Vec<Vec<(String, String)>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut books = Vec::new();
    for folder in [
        "tests/fixtures/bad",
        "tests/fixtures/near-misses",
        "tests/fixtures/rules",
        "tests/fixtures/errors",
        "src/rules/pages",
    ] {
        let entries = fs::read_dir(root.join(folder)).expect("the fixtures are there");
        let mut paths: Vec<PathBuf> = entries.map(|e| e.expect("an entry").path()).collect();
        paths.sort();
        for path in paths {
            let text = fs::read_to_string(&path).expect("a fixture is a text");
            if path.extension().is_some_and(|e| e == "md") {
                books.push(vec![("src/a.md".to_owned(), text)]);
                continue;
            }
            for case in text.split("\n=== ").skip(1) {
                let case = case.split_once('\n').expect("a title").1;
                let case = case.split("---\n").next().expect("a body");
                books.push(if case.starts_with(">>> ") {
                    case.split(">>> ")
                        .skip(1)
                        .map(|file| file.split_once('\n').expect("a path"))
                        .map(|(path, text)| (path.to_owned(), text.to_owned()))
                        .collect()
                } else {
                    vec![("src/a.md".to_owned(), case.to_owned())]
                });
            }
        }
    }
    assert!(books.len() > 250, "{}", books.len());
    books
}

/// The places of a text that poison may be put into: the middle of every quoted text, and the end
/// of every name at the beginning of a line, which takes quotes.
fn places(text: &str) -> Vec<(usize, usize)> {
    let mut places = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let name = line.len()
            - line
                .trim_start_matches(|c: char| c.is_ascii_lowercase())
                .len();
        if name > 0 && line[name..].trim_start().starts_with(['=', '.']) {
            places.push((at, at + name));
        }
        let quotes: Vec<usize> = line.match_indices('"').map(|(q, _)| at + q).collect();
        for pair in quotes.chunks_exact(2) {
            places.push((pair[0] + 1, pair[0] + 1 + (pair[1] - pair[0] - 1) / 2));
        }
        at += line.len();
    }
    places.retain(|(_, end)| text.is_char_boundary(*end));
    places
}

/// A text with poison in it: in a quoted text as it is, in a bare name with quotes around it.
fn poisoned(text: &str, (start, end): (usize, usize), poison: &str) -> String {
    let bare = start == 0 || text[..start].ends_with('\n');
    let (open, close) = if bare { ("\"", "\"") } else { ("", "") };
    format!(
        "{}{open}{}{poison}{close}{}",
        &text[..start],
        &text[start..end],
        &text[end..]
    )
}

fn files(book: &[(String, String)]) -> Vec<File> {
    book.iter()
        .map(|(path, text)| {
            if path.ends_with(".toml") {
                File::model(path, text)
            } else {
                File::chapter(path, text)
            }
        })
        .collect()
}

fn show() -> Settings {
    Settings {
        on_error: OnError::Show,
        ..Settings::default()
    }
}

/// Holds that no format of report is harmful.
#[track_caller]
fn assert_reports_harmless(what: &str, found: &[Found], files: &[File]) {
    let human = report::human(
        found,
        files,
        Colour::No,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert_harmless(what, &human);
    let short = report::short(
        found,
        files,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert_harmless(what, &short);
    assert_eq!(
        short.lines().count(),
        found.len(),
        "{what}: a line a finding"
    );
    let github = report::github(
        found,
        files,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert_harmless(what, &github);
    assert_eq!(
        github.lines().count(),
        found.len(),
        "{what}: a line a finding"
    );
    assert!(github.lines().all(|l| l.starts_with("::")), "{what}");
    assert_harmless(
        what,
        &report::json(
            found,
            files,
            mdbook_canvas::internals::message::Translator::english(),
        ),
    );
}

/// Whatever an author poisons: each text, each name, with all that TOML lets through and with what
/// it does not.
#[test]
fn whatever_is_poisoned_in_a_canvas_no_report_is() {
    let (raw, spelt) = (raw_in_toml(), spelt_in_toml());
    const MOST: usize = 4;
    let poisons = [raw.as_str(), spelt.as_str(), "\u{1b}[31m", POISON];
    let mut tried = 0;
    let mut spoke = BTreeSet::new();
    for book in books() {
        for (index, (_, text)) in book.iter().enumerate() {
            let places = places(text);
            // A few places of each, and each poison in its turn, so that the whole takes seconds.
            for place in places.iter().step_by(places.len() / MOST + 1) {
                tried += 1;
                let mut book = book.clone();
                book[index].1 = poisoned(text, *place, poisons[tried % poisons.len()]);
                let files = files(&book);
                let outcome = process(&files, &show());
                spoke.extend(outcome.found.iter().map(|f| f.diagnostic.rule.name));
                assert_reports_harmless(&book[index].1, &outcome.found, &files);
                if tried % 50 == 0 {
                    assert_harmless(
                        "sarif",
                        &report::sarif(
                            &outcome.found,
                            &files,
                            mdbook_canvas::internals::message::Translator::english(),
                        ),
                    );
                }
            }
        }
    }
    assert!(tried > 1000, "{tried}");
    // Every rule has spoken of something poisoned, or beside it.
    let silent: Vec<&str> = ERRORS
        .iter()
        .chain(RULES)
        .map(|rule| rule.name)
        // The steps speak in one finding.
        .filter(|name| {
            !mdbook_canvas::internals::rules::STEPS
                .iter()
                .any(|s| s.name == *name)
        })
        .filter(|name| !spoke.contains(name))
        .collect();
    assert_eq!(silent, [""; 0]);
}

/// The sign in place of a character takes its column, so that the mark stands below what is meant.
#[test]
fn columns_stay_what_they_are() {
    let chapter = "```canvas\n[relationships]\na = { note = \"\u{9b}\u{202e}\u{2028}é\", type = \"persnal\" }\n```\n";
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, &show());
    assert_eq!(
        report::human(
            &outcome.found,
            &files,
            Colour::No,
            mdbook_canvas::internals::message::Translator::english()
        ),
        "\
error[unknown-relationship-type]: unknown relationship type `persnal`
 --> src/a.md:3:29
  |
3 | a = { note = \"\u{fffd}\u{fffd}\u{fffd}é\", type = \"persnal\" }
  |                             ^^^^^^^^^
  |
  = help: did you mean `personal`?
  = help: or keep your own words without a `type`: { label = \"persnal\" }

"
    );
    let short = report::short(
        &outcome.found,
        &files,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert!(short.starts_with("src/a.md:3:29: "), "{short}");
}

/// What is named is named in a form that can be told from any other, and programs get what the
/// author wrote.
#[test]
fn what_is_named_is_written_out() {
    let name = format!("a{POISON}");
    let path = format!("src/{name}.md");
    let text = format!(
        "```canvas\n[relationships]\na = {{ type = \"{}\" }}\n```\n",
        spelt_in_toml()
    );
    let files = [File::chapter(&path, text)];
    let outcome = process(&files, &show());
    let human = report::human(
        &outcome.found,
        &files,
        Colour::No,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert!(
        human.contains(&format!(" --> {}:3:14\n", plain(&path))),
        "{human}"
    );
    assert!(
        human.contains("unknown relationship type `\\u{1b}[31m\\u{1b}]0;t\\u{7}"),
        "{human}"
    );
    for report in [
        report::json(
            &outcome.found,
            &files,
            mdbook_canvas::internals::message::Translator::english(),
        ),
        report::sarif(
            &outcome.found,
            &files,
            mdbook_canvas::internals::message::Translator::english(),
        ),
    ] {
        assert_harmless("JSON", &report);
        serde_json::from_str::<Value>(&report).expect("it is JSON still");
    }
    let json: Value = serde_json::from_str(&report::json(
        &outcome.found,
        &files,
        mdbook_canvas::internals::message::Translator::english(),
    ))
    .unwrap();
    assert_eq!(json[0]["file"], path.as_str());
}

// ───────────────────────────── the program ─────────────────────────────

/// Runs the binary in a folder, and holds that nothing it writes is harmful.
#[track_caller]
fn said(folder: &Path, args: &[&OsStr]) -> Run {
    let output = common::program()
        .args(args)
        .current_dir(folder)
        .stdin(Stdio::null())
        .output()
        .expect("the binary starts");
    let run = Run {
        code: output.status.code(),
        stdout: String::from_utf8(output.stdout).expect("it writes UTF-8"),
        stderr: String::from_utf8(output.stderr).expect("it writes UTF-8"),
    };
    assert_harmless(&format!("{args:?}: stdout"), &run.stdout);
    assert_harmless(&format!("{args:?}: stderr"), &run.stderr);
    run
}

fn args<'a>(line: &'a [&'a str]) -> Vec<&'a OsStr> {
    line.iter().map(OsStr::new).collect()
}

const FORMATS: &[&str] = &["human", "short", "json", "github", "sarif"];

/// A name that a file may have where names may hold anything.
fn poisoned_name() -> String {
    format!("a{}", POISON.replace('/', ""))
}

const WRONG: &str = "[relationships]\nbuyers = \"self-servise\"\n";

#[cfg(unix)]
#[test]
fn file_names_and_folders_are_written_out_by_check() {
    use std::os::unix::ffi::OsStrExt;

    let name = poisoned_name();
    let folder = tempfile::tempdir().expect("a folder can be made");
    let root = folder.path().join(&name);
    let models = root.join(&name);
    for made in [root.join("src"), models.clone()] {
        fs::create_dir_all(made).expect("a folder can be made");
    }
    let chapter_file = format!("{name}.md");
    let written: String = chapter_file.bytes().map(|b| format!("%{b:02X}")).collect();
    fs::write(
        root.join("src").join(&chapter_file),
        format!("```canvas\n{WRONG}```\n"),
    )
    .unwrap();
    fs::write(
        root.join("src/SUMMARY.md"),
        format!("# Summary\n\n- [a]({written})\n"),
    )
    .unwrap();
    fs::write(models.join(format!("{name}.toml")), WRONG).unwrap();
    fs::write(models.join("unreadable.toml"), b"\xff\x1b[31m").unwrap();
    fs::write(models.join(OsStr::from_bytes(b"\xff\x1b[31m.toml")), WRONG).unwrap();
    std::os::unix::fs::symlink(
        models.join(&name).join("x"),
        models.join(format!("{name}2.toml")),
    )
    .unwrap();
    let setting = serde_json::to_string(&name).expect("a text is JSON, and TOML near enough");
    let setting = setting.replace('\u{7f}', "\\u007f");
    fs::write(
        root.join("book.toml"),
        format!("[preprocessor.canvas]\nmodels = {setting}\n"),
    )
    .unwrap();
    for format in FORMATS {
        let run = said(&root, &args(&["check", "--hints", "--format", format]));
        assert_eq!(run.code, Some(1), "{format}: {run:?}");
        let run = said(folder.path(), &args(&["check", "--format", format, &name]));
        assert_eq!(run.code, Some(1), "{format}: {run:?}");
        let run = said(
            &root,
            &args(&["check", "--format", format, &format!("src/{chapter_file}")]),
        );
        assert_eq!(run.code, Some(1), "{format}: {run:?}");
    }
    // No summary can name such a chapter: mdBook knows no escape for it but that of a space.
    let short = said(&root, &args(&["check", "--format", "short"])).stdout;
    assert_eq!(short.lines().count(), 4, "{short}");
    // Places that are not there, or are not what they should be.
    for missing in [name.clone(), format!("{name}.md"), format!("{name}.toml")] {
        let run = said(&root.join("src"), &args(&["check", &missing]));
        assert_eq!(
            run.code,
            Some(if missing == chapter_file { 1 } else { 2 }),
            "{run:?}"
        );
    }
    // And `install` names what it writes.
    for command in [
        &["install", "--css", "file", "--dry-run", &name][..],
        &["install", "--css", "file", &name],
        &["install", &format!("{name}/nowhere")],
        &["uninstall", &name],
    ] {
        said(folder.path(), &args(command));
    }
}

/// What a build says of chapters, models and settings, on the host's own way.
#[test]
fn a_builds_log_is_harmless() {
    let name = poisoned_name();
    let odd = Chapter {
        path: Some(format!("{name}.md")),
        source_path: Some(format!("{name}.md")),
        ..chapter(
            "a.md",
            &format!(
                "```canvas\n[relationships]\n\"{}\" = \"{}\"\n```\n",
                raw_in_toml(),
                spelt_in_toml()
            ),
        )
    };
    let nested = Chapter {
        source_path: None,
        path: None,
        ..odd.clone()
    };
    let text = serde_json::to_string(&name)
        .unwrap()
        .replace('\u{7f}', "\\u007f");
    for settings in [
        String::new(),
        "on-error = \"show\"".to_owned(),
        format!("{text} = 1"),
        format!("on-error = {text}"),
        format!("language = {text}"),
        format!("models = {text}"),
        "models = \"../\\u001b[31m\"".to_owned(),
        format!("models = [{text}]"),
        format!("guidance = [{text}]"),
        format!("css = {{ {text} = {text} }}"),
        format!("[preprocessor.canvas.rules]\n{text} = \"deny\""),
        format!("[preprocessor.canvas.rules]\nphase-gap = {text}"),
        format!("[preprocessor.canvas.rules]\ntoml-syntax = {text}"),
    ] {
        for &host in Host::ALL {
            let book = common::book(
                host,
                &[Item::Chapter(
                    odd.clone().with(vec![Item::Chapter(nested.clone())]),
                )],
            );
            let context = common::context(host, &common::book_toml(&settings));
            let run = common::run(common::input(&context, &book));
            assert_harmless(&settings, &run.stderr);
            assert!(
                !run.stderr.is_empty(),
                "{settings}: there is something to say"
            );
            let book = book
                .replace("items", "others")
                .replace("sections", "others");
            let run = common::run(common::input(&context, &book));
            assert_harmless(&settings, &run.stderr);
        }
    }
    // Versions and JSON that say something themselves.
    let config = Host::V05.config(&common::book_toml(""));
    let context = common::context_of(&name, &config, Path::new("nowhere"));
    for book in [
        "{}".to_owned(),
        format!("{{{text}:{text}"),
        format!("{{\"items\":{text}}}"),
    ] {
        let run = common::run(common::input(&context, &book));
        run.assert_refused(&book);
        assert_harmless(&book, &run.stderr);
    }
}

/// A stylesheet says of which version it is, and may lie.
#[test]
fn a_stylesheets_version_is_written_out() {
    let folder = tempfile::tempdir().unwrap();
    let version: String = POISON.replace(['\r', ':', ' '], "");
    fs::write(
        folder.path().join("mdbook-canvas.css"),
        format!("/* mdbook-canvas {version}: x */\n"),
    )
    .unwrap();
    let config = Host::V05.config(&common::book_toml("css = \"file\""));
    let context = common::context_of("0.5.4", &config, folder.path());
    let run = common::run(common::input(&context, &common::book(Host::V05, &[])));
    assert!(run.stderr.contains("\\u{1b}[31m"), "{run:?}");
    assert_harmless("a stylesheet", &run.stderr);
}

/// What stands in a `book.toml`, as `check` and `install` quote it and show it in a diff.
#[test]
fn a_book_toml_is_shown_harmlessly() {
    let text = serde_json::to_string(&poisoned_name())
        .unwrap()
        .replace('\u{7f}', "\\u007f");
    let raw = raw_in_toml();
    let folder = tempfile::tempdir().unwrap();
    fs::create_dir(folder.path().join("src")).unwrap();
    fs::write(folder.path().join("src/SUMMARY.md"), "# Summary\n").unwrap();
    for (toml, codes) in [
        (
            format!("# {raw}\r\n[book]\r\ntitle = \"{raw}\"\r\n"),
            [0, 0],
        ),
        (format!("[book]\ntitle = {POISON}\n"), [2, 2]),
        ("[book\u{1b}[31m]\n".to_owned(), [2, 2]),
        (format!("[preprocessor.canvas]\n{text} = {text}\n"), [2, 0]),
        (format!("[preprocessor.canvas]\ncss = {text}\n"), [2, 0]),
        (
            format!("[preprocessor.canvas]\nmodels = {text}\nlanguage = {text}\n"),
            [0, 0],
        ),
        (format!("[book]\nsrc = {text}\n"), [2, 0]),
        (
            format!("[output.html]\nadditional-css = {{ \"{raw}\" = 1 }}\n"),
            [0, 2],
        ),
        (format!("preprocessor = \"{raw}\"\n"), [0, 2]),
    ] {
        fs::write(folder.path().join("book.toml"), &toml).unwrap();
        let check = said(folder.path(), &args(&["check"]));
        let dry = said(
            folder.path(),
            &args(&["install", "--css", "file", "--dry-run"]),
        );
        assert_eq!(
            [check.code, dry.code],
            codes.map(Some),
            "{toml:?}: {check:?} {dry:?}"
        );
        said(folder.path(), &args(&["uninstall", "--dry-run"]));
        for command in ["install", "uninstall"] {
            said(folder.path(), &args(&[command]));
        }
    }
}

/// What is typed at the prompt comes back in messages as well.
#[test]
fn what_is_typed_is_written_out() {
    let here = tempfile::tempdir().unwrap();
    for poison in [POISON.replace('\0', ""), "\u{9b}31m\u{202e}".to_owned()] {
        for line in [
            &["explain", &poison][..],
            &[&poison],
            &["check", "--format", &poison],
            &["check", &format!("--{poison}")],
            &["install", "--css", &poison],
            &["explain", "phase-gap", &poison],
            &["supports", "html", &poison],
        ] {
            let run = said(here.path(), &args(line));
            assert_eq!((run.code, run.stdout.as_str()), (Some(2), ""), "{line:?}");
        }
    }
    assert_eq!(quoted("\u{9b}\u{61c}"), "`\\u{9b}\\u{61c}`");
}
