//! Every error of the notation, each at its place: the canvases that raise it, and those that come
//! close and must not.
//!
//! The cases are in `tests/fixtures/errors`; `fixtures.rs` describes their form.

use crate::common::joined;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::book::File;
use mdbook_canvas::internals::diagnostic::{CHANNEL_AS_RELATIONSHIP, ERRORS};

use crate::fixtures::{self, Case, ONLY_FILE, cases, errors_of, file, is_error, place, read, run};

/// All the errors of a book in the form of the fixtures.
fn listed(files: &[File]) -> String {
    fixtures::listed(files, is_error)
}

// ───────────────────────────── the fixtures ─────────────────────────────

macro_rules! fixtures {
    ($($name:ident,)*) => {
        $(
            #[test]
            fn $name() {
                fixtures::hold(concat!("errors/", stringify!($name), ".txt"), is_error);
            }
        )*

        const FIXTURES: &[&str] = &[$(concat!("errors/", stringify!($name), ".txt")),*];
    };
}

fixtures! {
    syntax,
    duplicate_keys,
    keys,
    stray_keys,
    missing_keys,
    values,
    words,
    types,
    references,
    fit,
    channels,
    relationships,
    allow,
    books,
    places,
    causes,
    typos,
    own_words,
    shared,
    field_names,
}

/// The names of all the fixture files are above.
#[test]
fn every_fixture_is_held() {
    let there: BTreeSet<String> = fs::read_dir(fixtures::folder().join("errors"))
        .expect("there are fixtures")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .map(|name| format!("errors/{name}"))
        .collect();
    let held = FIXTURES.iter().map(|name| (*name).to_owned()).collect();
    assert_eq!(there, held);
}

fn all_cases() -> Vec<Case> {
    FIXTURES
        .iter()
        .flat_map(|name| cases(&read(name)).1)
        .collect()
}

#[test]
fn every_error_is_raised_by_a_case() {
    let mut raised: BTreeSet<&str> = all_cases()
        .iter()
        .flat_map(|case| {
            errors_of(&run(&case.files))
                .map(|f| f.diagnostic.rule.name)
                .collect::<Vec<_>>()
        })
        .collect();
    for (_, body, _) in sizes() {
        let files = [file(ONLY_FILE, &fenced(&body))];
        let outcome = run(&files);
        raised.extend(errors_of(&outcome).map(|f| f.diagnostic.rule.name));
    }
    // An error where a segment expects it, and a warning elsewhere.
    raised.remove(CHANNEL_AS_RELATIONSHIP.name);
    let all: BTreeSet<&str> = ERRORS.iter().map(|rule| rule.name).collect();
    assert_eq!(raised, all);
}

// ───────────────────────────── the same cases elsewhere ─────────────────────────────

/// A change of a chapter that moves what stands in it, and nothing else.
struct Move {
    name: &'static str,
    /// What comes before the first line, and before each other one.
    prefixes: (&'static str, &'static str),
    line_break: &'static str,
}

const MOVES: &[Move] = &[
    Move {
        name: "CRLF",
        prefixes: ("", ""),
        line_break: "\r\n",
    },
    Move {
        name: "a quote",
        prefixes: ("> ", "> "),
        line_break: "\n",
    },
    Move {
        name: "a list, with CRLF",
        prefixes: ("10. ", "    "),
        line_break: "\r\n",
    },
    Move {
        name: "a quote in a list",
        prefixes: ("- > ", "  > "),
        line_break: "\n",
    },
];

impl Move {
    fn of(&self, text: &str) -> String {
        let mut out = String::new();
        for (index, line) in text.lines().enumerate() {
            let (first, other) = self.prefixes;
            out += if index == 0 { first } else { other };
            out += line;
            out += self.line_break;
        }
        out
    }

    /// Where a place is afterwards.
    fn moved(&self, (line, column): (usize, usize)) -> (usize, usize) {
        let (first, other) = self.prefixes;
        let prefix = if line == 1 { first } else { other };
        (line, column + prefix.chars().count())
    }
}

/// The errors of a chapter: rule and place.
fn errors_at(chapter: &str) -> Vec<(&'static str, (usize, usize))> {
    errors_of(&run(&[file(ONLY_FILE, chapter)]))
        .map(|f| {
            let at = place(chapter, f.diagnostic.start());
            (f.diagnostic.rule.name, at)
        })
        .collect()
}

/// A chapter's canvas in a container, or with other line breaks, has the same errors there.
#[test]
fn errors_move_with_their_canvas() {
    let mut moved = 0;
    let mut failures = String::new();
    for case in all_cases() {
        let [chapter] = &case.files[..] else {
            continue;
        };
        // A chapter that is in containers itself may come apart in another one.
        if !chapter.text.starts_with("```canvas\n") || chapter.text.contains("\n>") {
            continue;
        }
        for way in MOVES {
            let expected: Vec<_> = errors_at(&chapter.text)
                .into_iter()
                .map(|(rule, at)| (rule, way.moved(at)))
                .collect();
            let found = errors_at(&way.of(&chapter.text));
            if found != expected {
                failures += &format!("{}, in {}:\n", case.title, way.name);
                failures += &format!("  is     {found:?}\n  should {expected:?}\n");
            }
            moved += 1;
        }
    }
    assert!(moved > 300, "most cases are moved: {moved}");
    assert!(failures.is_empty(), "{failures}");
}

// ───────────────────────────── what is generated ─────────────────────────────

fn fenced(body: &str) -> String {
    format!("```canvas\n{body}\n```\n")
}

const TOO_LARGE: &str = "block-too-large @ 1:1 ```canvas\n";

/// Canvases at the limits, and just past them: what it is, the canvas, its errors.
fn sizes() -> Vec<(&'static str, String, &'static str)> {
    const LONGEST: usize = 256 * 1024;
    const DEEPEST: usize = 32;
    // The line break before the closing fence belongs to the canvas.
    let of_length = |bytes: usize| {
        let canvas = "[relationships]\nbuyers = \"personal\"\n#";
        format!("{canvas}{}", "x".repeat(bytes - canvas.len() - 1))
    };
    let wide = |bytes: usize| of_length(bytes).replacen("#xx", "#é", 1);
    // `a` and the table that it is in are two.
    let lists = |deep: usize| {
        let (open, close) = ("[".repeat(deep - 1), "]".repeat(deep - 1));
        format!("[segments]\na = {open}{close}")
    };
    let tables = |deep: usize| {
        let (open, close) = ("{ x = ".repeat(deep - 2), " }".repeat(deep - 2));
        format!("[segments]\na = {open}{{}}{close}")
    };
    let header = |deep: usize| format!("[segments{}]", ".x".repeat(deep - 1));
    let dotted = |deep: usize| format!("segments{}.x = 1", ".x".repeat(deep - 1));
    let mixed = |deep: usize| {
        let (open, close) = ("[".repeat(deep - 3), "]".repeat(deep - 3));
        format!("[segments.a]\ntraits.x = {open}{close}")
    };
    vec![
        ("the longest", of_length(LONGEST), ""),
        ("a byte more", of_length(LONGEST + 1), TOO_LARGE),
        ("the longest, of wide characters", wide(LONGEST), ""),
        (
            "wide characters count by bytes",
            wide(LONGEST + 1),
            TOO_LARGE,
        ),
        (
            "too long and no TOML",
            format!("x = = y\n{}", of_length(LONGEST)),
            TOO_LARGE,
        ),
        ("a list too deep", lists(DEEPEST + 1), TOO_LARGE),
        ("tables too deep", tables(DEEPEST + 1), TOO_LARGE),
        ("a header too deep", header(DEEPEST + 1), TOO_LARGE),
        ("a dotted key too deep", dotted(DEEPEST + 1), TOO_LARGE),
        ("all of these too deep", mixed(DEEPEST + 1), TOO_LARGE),
        ("deeper than any parser goes", lists(100_000), TOO_LARGE),
        ("and as a header", header(100_000), TOO_LARGE),
        (
            "too deep stands alone",
            format!("titel = 1\ntitel = 2\n{}", lists(DEEPEST + 1)),
            TOO_LARGE,
        ),
        ("the deepest list", lists(DEEPEST), "wrong-type @ 3:5 "),
        (
            "the deepest tables",
            tables(DEEPEST),
            "unknown-key @ 3:7 x\n",
        ),
        (
            "the deepest header",
            header(DEEPEST),
            "unknown-key @ 2:13 x\n",
        ),
        (
            "the deepest dotted key",
            dotted(DEEPEST),
            "unknown-key @ 2:12 x\n",
        ),
        ("the deepest of these", mixed(DEEPEST), "wrong-type @ 3:1 "),
    ]
}

#[test]
fn a_canvas_is_refused_only_past_its_limits() {
    for (what, body, expected) in sizes() {
        let found = listed(&[file(ONLY_FILE, &fenced(&body))]);
        // Of a value that is long itself only the place is written above.
        let found = match found.rsplit_once(' ') {
            Some((start, _)) if expected.ends_with(' ') => format!("{start} "),
            _ => found,
        };
        assert_eq!(found, expected, "{what}");
    }
}

/// A model's file is no block: its own line breaks and its mark stand in it.
#[test]
fn a_models_file_may_begin_with_a_mark_and_have_crlf() {
    let text = "\u{feff}stage = \"early\"\r\ntitel = \"x\"\r\n[relationships]\r\na = 5\r\n";
    let found = listed(&[file("canvases/cleats.toml", text)]);
    assert_eq!(
        found,
        "unknown-key @ canvases/cleats.toml:2:1 titel\n  => title\n\
         wrong-type @ canvases/cleats.toml:4:5 5\n"
    );
}

// ───────────────────────────── what is said ─────────────────────────────

/// A canvas, the error it has, and words that the message and the help of it must have.
const SAID: &[(&str, &str, &[&str])] = &[
    ("a = b", "toml-syntax", &["quotes", "\"b\""]),
    (
        "[segments]\nbuyers = \"x\"\nbuyers = \"y\"",
        "duplicate-key",
        &["`buyers`", "rename"],
    ),
    (
        "[relationships]\na = { via = \"x\" }",
        "missing-key",
        &["`type`", "`self-service`", "label = "],
    ),
    (
        "[blocks]\npartners = {}",
        "missing-key",
        &["`name`", "name = "],
    ),
    (
        "[segmets]\na = \"x\"",
        "unknown-key",
        &["`segmets`", "did you mean `segments`"],
    ),
    (
        "[segments]\na = { colour = \"x\" }",
        "unknown-key",
        &["a segment", "`colour`", "`market`"],
    ),
    (
        "[segments]\na = { name = 5 }",
        "wrong-type",
        &["`name`", "a number", "write text in quotes"],
    ),
    (
        "segments = [\"a\"]",
        "wrong-type",
        &["a list", "`[segments]`"],
    ),
    (
        "[segments]\na = \"x\"\n[channels.b]\nfor = 5",
        "wrong-type",
        &["segment", "a list"],
    ),
    ("[segments]\na = \"\"", "wrong-type", &["`a` is empty"]),
    (
        "[relationships]\na = \"personal\"\ntitle = \"My canvas\"",
        "misplaced-key",
        &["`title`", "move this line above"],
    ),
    (
        "[relationships]\na = \"persnal\"",
        "unknown-relationship-type",
        &["did you mean `personal`"],
    ),
    (
        "[relationships]\na = { type = \"friendship\" }",
        "unknown-relationship-type",
        &["`communities`", "label = \"friendship\""],
    ),
    (
        "[relationships]\na = \"other\"",
        "other-without-label",
        &["`label`", "label = "],
    ),
    (
        "[relationships]\na = { type = \"newsletter\" }",
        "channel-as-relationship",
        &[
            "a channel",
            "[channels]",
            "via = ",
            "label = \"newsletter\"",
        ],
    ),
    (
        "[relationships]\na = \"account manager\"",
        "ambiguous-account-manager",
        &["`dedicated`", "`personal`"],
    ),
    (
        "[segments]\nbuyers = \"x\"\n[relationships]\nbyers = \"personal\"",
        "unknown-segment",
        &["`byers`", "did you mean `buyers`"],
    ),
    (
        "[channels]\na = { for = \"buyers\" }",
        "unknown-segment",
        &["[segments]", "`buyers`"],
    ),
    (
        "[relationships]\na = { type = \"personal\", via = \"shop\" }",
        "unknown-channel",
        &["[channels]", "`shop`"],
    ),
    (
        "[segments]\nbuyers = \"x\"\n[relationships]\nfriends = \"personal\"",
        "unknown-segment",
        &["use one that is defined: `buyers`"],
    ),
    (
        "[segments]\nbuyers = \"x\"\nguests = \"y\"\n[relationships]\nfriends = \"personal\"",
        "unknown-segment",
        &["use one that is defined: `buyers` or `guests`"],
    ),
    (
        "[segments]\na = { jobs = { plan = \"x\" } }\n[propositions]\nb = { products = { name = \"x\", for = \"harvest\" } }",
        "fit-unknown-target",
        &["use one that is defined: `plan`"],
    ),
    (
        "[segments]\na = { prefers = \"fax\" }",
        "unknown-channel",
        &["`fax`", "`phone`"],
    ),
    (
        "[channels]\na = { carries = \"core\" }",
        "unknown-proposition",
        &["[propositions]", "`core`"],
    ),
    (
        "[segments]\na = { market = \"mas\" }",
        "unknown-value",
        &["market", "did you mean `mass`"],
    ),
    (
        "[channels]\na = { status = \"live\" }",
        "unknown-value",
        &["`established`", "`planned`", "`retired`"],
    ),
    (
        "[relationships]\na = { type = \"personal\", goal = \"grow\" }",
        "unknown-value",
        &["more customers", "`acquisition`", "each", "`upselling`"],
    ),
    (
        "[relationships]\na = { type = \"personal\", goal = \"gett\" }",
        "unknown-value",
        &["did you mean `get`"],
    ),
    (
        "[relationships]\na = { type = \"personal\", goal = \"retan\" }",
        "unknown-value",
        &["did you mean `retain`"],
    ),
    (
        "[relationships]\na = \"self-serv\"",
        "unknown-relationship-type",
        &["did you mean `self-service`"],
    ),
    (
        "[relationships]\na = \"personal-asistance\"",
        "unknown-relationship-type",
        &["did you mean `personal-assistance`"],
    ),
    (
        "compare = \"planned\"\n[relationships]\na = \"personal\"",
        "unknown-value",
        &["two different"],
    ),
    (
        "[channels]\na = { kind = \"email\", hands-over-to = \"a\" }",
        "unknown-value",
        &["itself"],
    ),
    (
        "[channels]\na = { kind = \"wholesaler\", route = \"direct\" }",
        "partner-direct",
        &["partner", "direct", "remove `route`"],
    ),
    (
        "[channels]\na = { kind = \"wholesaler\", owner = \"own\" }",
        "kind-owner-conflict",
        &["`wholesaler`", "a partner's", "remove `owner`"],
    ),
    (
        "[relationships]\na = [\"personal\", \"personal\"]",
        "duplicate-relationship",
        &["`personal`", "`label`"],
    ),
    (
        "[segments]\na = { pains = { queue = \"x\" } }\n[propositions]\nb = { products = { name = \"x\", for = \"queue\" } }",
        "fit-wrong-need",
        &["a pain", "a job", "`pain-relievers`"],
    ),
    (
        "[segments]\na = { jobs = { plan = \"x\" } }\n[propositions]\nb = { products = { name = \"x\", for = \"pln\" } }",
        "fit-unknown-target",
        &["a job `pln`", "did you mean `plan`"],
    ),
    (
        "use = \"cleats\"",
        "use-unknown",
        &["`cleats`", "id = \"cleats\""],
    ),
    (
        "use = \"x\"\nstage = \"early\"",
        "use-with-content",
        &["remove `use`", "`view`", "`only`", "`findings`"],
    ),
    (
        "# {{#include model.toml}}\n[relationships]\na = \"personal\"",
        "include-in-canvas",
        &["after = [\"links\"]", "use = ", "canvases/"],
    ),
    ("", "empty-canvas", &["[relationships]"]),
    (
        "[relationships]\na = \"personal\"\n[allow]\ntoml-syntax = \"x\"",
        "unknown-key",
        &["`toml-syntax`", "can't be turned off", "fix the error"],
    ),
    (
        "[relationships]\na = \"personal\"\n[allow]\nmass-market-persnal = \"x\"",
        "unknown-key",
        &["unknown rule", "did you mean `mass-market-personal`"],
    ),
];

#[test]
fn each_error_says_what_is_wrong_and_what_to_write() {
    let mut missing = String::new();
    for (body, rule, words) in SAID {
        let files = [file(ONLY_FILE, &fenced(body))];
        let outcome = run(&files);
        let error = errors_of(&outcome)
            .map(|f| &f.diagnostic)
            .find(|d| d.rule.name == *rule)
            .unwrap_or_else(|| panic!("{body}\nraises {rule}"));
        let said = format!("{}\n{}", error.message, joined(&error.help, "\n"));
        for word in words.iter().filter(|word| !said.contains(**word)) {
            missing += &format!("{rule}: no {word:?} in\n{said}\n\n");
        }
        // A message goes on where a report's first words end; what to do is the help's.
        let message = error.message.to_string();
        let first = message.chars().next().expect("there is a message");
        assert!(!first.is_uppercase(), "{}", error.message);
        assert!(!message.ends_with('.'), "{}", error.message);
        assert!(!error.help.is_empty(), "{}", error.message);
    }
    assert_eq!(missing, "");
}

/// What a suggestion puts in place of the span makes the canvas right.
#[test]
fn a_suggestion_is_the_word_that_is_meant() {
    for (written, meant) in [
        (
            "[relationship]\na = \"personal\"",
            "[relationships]\na = \"personal\"",
        ),
        (
            "[relationships]\na = \"persnal\"",
            "[relationships]\na = \"personal\"",
        ),
        (
            "[segments]\nbuyers = { mraket = \"mass\" }",
            "[segments]\nbuyers = { market = \"mass\" }",
        ),
        (
            "[channels]\nshop = \"own-stor\"",
            "[channels]\nshop = \"own-store\"",
        ),
    ] {
        let chapter = fenced(written);
        let files = [file(ONLY_FILE, &chapter)];
        let outcome = run(&files);
        let error = &errors_of(&outcome).next().expect("an error").diagnostic;
        let word = error.suggestion.as_deref().expect("a suggestion");
        let mut mended = chapter.clone();
        mended.replace_range(error.span.expect("it has a place").range(), word);
        assert_eq!(mended, fenced(meant));
    }
}

// ───────────────────────────── the examples ─────────────────────────────

fn chapters_in(folder: &str) -> Vec<File> {
    let mut paths: Vec<PathBuf> = fs::read_dir(fixtures::folder().join(folder))
        .expect("there are fixtures")
        .map(|entry| entry.unwrap().path())
        .collect();
    paths.sort();
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    paths
        .iter()
        .map(|path| File::chapter(name(path), fs::read_to_string(path).expect("it is text")))
        .collect()
}

#[test]
fn the_good_examples_have_no_error() {
    let files = chapters_in("good");
    assert!(files.len() > 3);
    assert_eq!(listed(&files), "");
    // Each is good by itself, too.
    for file in files {
        assert_eq!(listed(std::slice::from_ref(&file)), "", "{}", file.path);
    }
}
