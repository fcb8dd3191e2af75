//! What an author reads on stderr, whole: each snapshot is one run of the real binary.
//!
//! `SNAPSHOTS=overwrite` writes them; read what is written before you keep it.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use snapbox::data::DataFormat;

use crate::common::{Host, Item, chapter, plain_input, run};

fn snapshots() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/reports")
}

/// A report, and the chapters that it is of.
struct Case {
    name: &'static str,
    chapters: &'static [(&'static str, &'static str)],
}

const CASES: &[Case] = &[
    // Columns count characters, and a carriage return is none of the line's.
    Case {
        name: "crlf-and-wide-characters",
        chapters: &[
            (
                "cafe.md",
                "# Café\r\n\r\n```canvas\r\n[relationships]\r\n\
                 \"étudiants\" = { label = \"à l'école — 日本\", type = \"persnal\" }\r\n\
                 gens = [\r\n  \"personal\",\r\n  \"personal\",\r\n]\r\n```\r\n",
            ),
            (
                "the.md",
                "```canvas\r\n[relationships]\r\ngens = \"personal\r\n```\r\n",
            ),
        ],
    },
    // The line is shown as it stands, with what its containers put before it.
    Case {
        name: "quote-in-list",
        chapters: &[(
            "notes.md",
            "1. Notes\n\n   > ```canvas\n   > [segments]\n   > buyers = { mraket = \"mass\" }\n   > \
             [relationships]\n   > byers = \"self-service\"\n   > ```\n",
        )],
    },
    Case {
        name: "two-places-in-a-line",
        chapters: &[(
            "cleats.md",
            "```canvas\n[relationships]\ninstitutions = [\n  { type = \"personal\", staff = 2 },\n  \
             \"self-service\",\n  { type = \"personal\", cost = \"low\" },\n]\n\
             athletes = [\"retail\", \"retail\"]\n```\n",
        )],
    },
    Case {
        name: "two-places-in-two-files",
        chapters: &[
            (
                "one.md",
                "# One\n\n```canvas\nid = \"cleats\"\n[relationships]\nathletes = \"self-service\"\n```\n",
            ),
            (
                "two.md",
                "```canvas\nid    = \"cleats\"\n[relationships]\nathletes = \"self-service\"\n```\n",
            ),
        ],
    },
    // A tab is one character, and the mark stands below the value all the same.
    Case {
        name: "tabs",
        chapters: &[(
            "tabs.md",
            "```canvas\n[relationships]\n\tathletes\t=\t\"self-servise\"\t# by far the most\n```\n",
        )],
    },
    Case {
        name: "no-toml",
        chapters: &[
            (
                "quotes.md",
                "```canvas\n[segments]\nbuyers = Weekend buyers\n```\n",
            ),
            (
                "list.md",
                "```canvas\n[relationships]\nbuyers = [\"personal\", \"retail\"\n```\n",
            ),
            (
                "open.md",
                "Text.\n\n```canvas\n[relationships]\nbuyers = \"personal\"\n",
            ),
        ],
    },
    Case {
        name: "value-over-several-lines",
        chapters: &[(
            "lines.md",
            "> ```canvas\n> [segments]\n> buyers = [\n>   \"Weekend buyers\",\n>   \"others\",\n> ]\n> ```\n",
        )],
    },
    // The part of the line that matters is shown.
    Case {
        name: "long-line",
        chapters: &[("long.md", LONG_LINE)],
    },
];

const LONG_LINE: &str = concat!(
    "```canvas\n[relationships]\nathletes = { note = \"",
    "Athletes on their own account buy a pair at a time, in the weeks before a season begins. ",
    "Athletes on their own account buy a pair at a time, in the weeks before a season begins. ",
    "Athletes on their own account buy a pair at a time, in the weeks before a season begins. ",
    "Athletes on their own account buy a pair at a time, in the weeks before a season begins. ",
    "Athletes on their own account buy a pair at a time, in the weeks before a season begins.",
    "\", type = \"self-servise\", cost = \"low\" }\n```\n",
);

#[test]
fn reports_are_these() {
    assert!(LONG_LINE.lines().any(|line| line.len() > 500));
    for case in CASES {
        let chapters: Vec<Item> = case
            .chapters
            .iter()
            .map(|(path, text)| Item::Chapter(chapter(path, text)))
            .collect();
        // Both hosts send the same book, so one report is enough.
        let report = run(plain_input(Host::V05, &chapters));
        report.assert_refused(case.name);
        let path = snapshots().join(format!("{}.txt", case.name));
        let expected = snapbox::Data::read_from(&path, Some(DataFormat::Text)).raw();
        snapbox::Assert::new()
            .action_env(snapbox::assert::DEFAULT_ACTION_ENV)
            .eq(snapbox::Data::text(report.stderr).raw(), expected);
    }

    // A snapshot that nothing is compared with holds nothing.
    let written: BTreeSet<String> = fs::read_dir(snapshots())
        .expect("there are snapshots")
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    let compared = CASES.iter().map(|case| format!("{}.txt", case.name));
    assert_eq!(written, compared.collect());
}

/// A line may be longer than anyone reads: what is near the place is shown, and the column counts
/// from the line's beginning all the same.
#[test]
fn a_very_long_line_is_shown_in_a_window() {
    let long = "é".repeat(3000);
    let chapter = format!(
        "```canvas\n[channels]\nshop = \"own-store\"\n[relationships]\na = {{ type = \"personal\", label = \"{long}\", via = \"nope\" }}\n```\n"
    );
    let files = [mdbook_canvas::internals::book::File::chapter(
        "src/a.md", chapter,
    )];
    let outcome = mdbook_canvas::internals::book::process(
        &files,
        &mdbook_canvas::internals::book::Settings::default(),
    );
    let report = mdbook_canvas::internals::report::human(
        &outcome.found,
        &files,
        mdbook_canvas::internals::report::Colour::No,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert!(report.len() < 600, "{report}");
    assert!(report.contains(" --> src/a.md:5:3044\n"), "{report}");
    assert!(report.contains("éé\", via = \"nope\" }\n"), "{report}");
    assert!(
        report.contains("help: use one that is defined: `shop`"),
        "{report}"
    );
}
