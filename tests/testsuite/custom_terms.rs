//! A book's own relationship types, channel kinds and words, from `book.toml` to the page.

use mdbook_canvas::internals::book::{
    File, Found, RenderFormat, RenderOptions, Settings, process, render_one,
};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::host::{Overrides, read_book_toml};
use serde_json::Value;

use crate::common::{
    self, Canvas, Host, book, book_toml, build, chapter, context, cut_canvases, input, joined, run,
};

const OWN: &str = r#"
[preprocessor.canvas.types.concierge]
label = "Concierge"
like = "dedicated"
card = "A named person on call, day and night."
[preprocessor.canvas.types."Night Desk"]
label = "Desk at night"
like = "Key account manager"
[preprocessor.canvas.kinds.kiosk]
label = "Kiosk"
like = "own-store"
card = "A counter at the station."
[preprocessor.canvas.words]
relationships = "How we stay in touch"
"#;

const MODEL: &str = r#"[segments]
guests = { market = "mass", expects = ["concierge", "personal"], prefers = ["kiosk", "phone"] }
staff = { name = "Our staff" }
[channels]
corner = { kind = "Kiosk", phases = "purchase" }
[relationships]
guests = ["concierge", { type = "night_desk", label = "late" }]
staff = "dedicated"
"#;

fn settings(canvas: &str) -> Settings {
    let read = read_book_toml(&book_toml(canvas), &Overrides::default());
    read.expect("the settings are right").settings
}

fn processed(canvas: &str, settings: &Settings) -> Vec<Found> {
    let text = format!("```canvas\n{canvas}```\n");
    process(&[File::chapter("src/a.md", text)], settings).found
}

/// The errors and findings of a canvas: rule, place, message and helps.
fn told(canvas: &str, settings: &Settings) -> Vec<String> {
    let found = processed(canvas, settings);
    let line = |f: &Found| {
        let d = &f.diagnostic;
        format!("{}: {}: {}", d.rule.name, d.message, joined(&d.help, "; "))
    };
    found.iter().map(line).collect()
}

fn shown(canvas: &str, settings: &Settings, form: RenderFormat) -> String {
    let files = [File::model("a.toml", canvas)];
    let shown = render_one(&files, settings, 0, form, &RenderOptions::default());
    shown.text.expect("it is shown")
}

fn markdown(canvas: &str, settings: &Settings) -> String {
    shown(canvas, settings, RenderFormat::Markdown)
}

// ───────────────────────────── both hosts ─────────────────────────────

#[test]
fn a_book_of_either_host_has_its_own_words() {
    for &host in Host::ALL {
        let chapters = [("a.md".to_owned(), format!("```canvas\n{MODEL}```\n"))];
        let folder = common::write_book(&book_toml(OWN), &chapters);
        let built = build(host, folder.path(), Canvas::On);
        assert!(built.outcome.is_ok(), "{host:?}: {:?}", built.outcome);
        let (canvases, _) = cut_canvases(built.page("a.html"));
        for says in [
            "Concierge",
            "Desk at night",
            "Kiosk",
            "How we stay in touch",
            "A named person on call, day and night.",
        ] {
            assert!(canvases[0].contains(says), "{host:?}: {says}");
        }
    }
}

#[test]
fn what_is_wrong_with_them_is_told_at_once_and_names_book_toml() {
    let wrong = "[preprocessor.canvas.types.concierge]\nlike = \"dedicatd\"\n[preprocessor.canvas.words]\nrelationship-s = \"x\"\n";
    for &host in Host::ALL {
        let chapters = [common::Item::Chapter(chapter("a.md", "# A\n"))];
        let run = run(input(
            &context(host, &book_toml(wrong)),
            &book(host, &chapters),
        ));
        run.assert_refused("wrong words");
        for says in [
            "book.toml",
            "missing key `label` in a custom relationship type",
            "`preprocessor.canvas.types.concierge`",
            "did you mean `dedicated`?",
            "unknown label `words.relationship-s`",
        ] {
            assert!(run.stderr.contains(says), "{host:?}: {}", run.stderr);
        }
    }
}

// ───────────────────────────── the settings ─────────────────────────────

#[test]
fn every_wrong_setting_is_told_with_what_to_write() {
    for (toml, expected) in [
        (
            "[preprocessor.canvas.types.a]\n",
            &[
                "a ← missing key `label` in a custom relationship type: add label = \"…\"",
                "a ← missing key `like` in a custom relationship type: add like = \"…\" with one of these: `dedicated`, `personal`, `retail`, `self-service`, `automated`, `communities`, or `co-creation`",
            ][..],
        ),
        (
            "[preprocessor.canvas.types.a]\nlabl = \"A\"\nlike = \"other\"\n",
            &[
                "labl ← unknown key `labl` in a custom relationship type: did you mean `label`?",
                "\"other\" ← unknown relationship type `other`: use `dedicated`, `personal`, `retail`, `self-service`, `automated`, `communities`, or `co-creation`",
            ],
        ),
        (
            "[preprocessor.canvas.types.a]\nlabel = \" \"\nlike = \"retail\"\ncard = 5\ncolour = \"red\"\n",
            &[
                "\" \" ← the value of `label` is empty: write text in quotes",
                "5 ← the value of `card` can't be a number: write text in quotes",
                "colour ← unknown key `colour` in a custom relationship type: use one of these keys: `label`, `like`, and `card`",
            ],
        ),
        (
            "[preprocessor.canvas.kinds.Call_Centre]\nlabel = \"A\"\nlike = \"phone\"\n",
            &[
                "Call_Centre ← the name `Call_Centre` is already a channel kind: choose another name; or change only its label under [preprocessor.canvas.words.kind]: call-center = \"…\"",
            ],
        ),
        (
            "[preprocessor.canvas.types.Other]\nlabel = \"A\"\nlike = \"retail\"\n",
            &["Other ← the name `Other` is reserved: choose another name"],
        ),
        (
            "[preprocessor.canvas.kinds.a-b]\nlabel = \"A\"\nlike = \"phone\"\n[preprocessor.canvas.kinds.A_b]\nlabel = \"B\"\nlike = \"phone\"\n",
            &["a-b ← the names `a-b` and `A_b` are the same word: choose another name"],
        ),
        (
            "[preprocessor.canvas.kinds.\" \"]\nlabel = \"A\"\nlike = \"phone\"\n",
            &["\" \" ← the name ` ` can't be used in a canvas: use a short word, such as `kiosk`"],
        ),
        (
            "[preprocessor.canvas.kinds]\nkiosk = \"own-store\"\n",
            &[
                "\"own-store\" ← the value of `kiosk` must be a section: write [preprocessor.canvas.kinds.kiosk] on its own line, then label = \"…\" and like = \"website\"",
            ],
        ),
        (
            "types = 5\n",
            &[
                "5 ← the value of `types` can't be a number: write a section for each, such as `[preprocessor.canvas.types.concierge]`, with label = \"Concierge\" and like = \"dedicated\" below it",
            ],
        ),
    ] {
        let book = book_toml(toml);
        let found = read_book_toml(&book, &Overrides::default()).expect_err(toml);
        let told: Vec<_> = found
            .iter()
            .map(|p| {
                let at = p.span.expect("it has a place").range();
                format!("{} ← {}: {}", &book[at], p.message, joined(&p.help, "; "))
            })
            .collect();
        assert_eq!(told, expected, "{toml}");
    }
}

// ───────────────────────────── errors and rules ─────────────────────────────

/// Whatever is found of a canvas is found of the one with what its words are like, at the same
/// rules, and no more.
#[test]
fn the_rules_see_what_a_word_is_like() {
    let own = settings(OWN);
    // Customers who expect a person are served as they wish.
    let model = &MODEL.replace("expects = [\"concierge\", \"personal\"], ", "");
    let plain = model
        .replace("concierge", "dedicated")
        .replace("\"night_desk\"", "\"dedicated\"")
        .replace("\"kiosk\"", "\"own-store\"")
        .replace("\"Kiosk\"", "\"own-store\"");
    let rules = |canvas: &str| -> Vec<String> {
        let found = processed(canvas, &own);
        let line = |d: &mdbook_canvas::internals::diagnostic::Diagnostic| {
            format!("{:?} {}", d.level, d.rule.name)
        };
        found.iter().map(|f| line(&f.diagnostic)).collect()
    };
    let found = rules(model);
    assert_eq!(found, rules(&plain));
    assert!(
        found.contains(&"Warning mass-market-personal".to_owned()),
        "{found:?}"
    );
}

#[test]
fn findings_name_the_word_that_the_author_wrote() {
    let own = settings(OWN);
    let canvas = "[segments]\na = { expects = \"concierge\" }\nb = \"B\"\n[relationships]\na = \"retail\"\nb = \"night desk\"\n";
    let found = told(canvas, &own).join("\n");
    assert!(
        found.contains("expects `concierge` but doesn't get it: add { type = \"concierge\" } to `a` under [relationships]"),
        "{found}"
    );
    assert!(found.contains("`Night Desk` for"), "{found}");
    let canvas = "[segments]\na = { value = \"high\" }\nb = \"B\"\n[relationships]\na = \"concierge\"\nb = \"concierge\"\n";
    let found = told(canvas, &own).join("\n");
    assert!(
        found.contains("all segments have the same relationships: `concierge`"),
        "{found}"
    );
}

#[test]
fn an_own_word_and_what_it_is_like_are_two_and_each_stands_once() {
    let own = settings(OWN);
    let errors = |types: &str| -> Vec<String> {
        let found = told(&format!("[relationships]\na = [{types}]\n"), &own);
        found
            .into_iter()
            .filter(|t| t.starts_with("duplicate-relationship"))
            .collect()
    };
    assert!(errors("\"concierge\", \"dedicated\", \"night desk\"").is_empty());
    assert_eq!(
        errors("\"concierge\", \"Concierge\""),
        [
            "duplicate-relationship: duplicate relationship for this segment: `concierge`: remove one of them, or give each a different `label`"
        ]
    );
}

#[test]
fn a_slip_of_the_finger_finds_the_books_own_word() {
    let own = settings(OWN);
    for (canvas, says) in [
        (
            "[relationships]\na = \"conciergee\"\n",
            "did you mean `concierge`?",
        ),
        (
            "[relationships]\na = { type = \"nonsense of all sorts\" }\n",
            "(customers contribute), `Night Desk`, or `concierge`",
        ),
        (
            "[relationships]\na = \"concierge, retail\"\n",
            "write several as a list: [\"concierge\", \"retail\"]",
        ),
        (
            "[relationships]\na = { via = \"kiosc\" }\n",
            "(customers contribute), `Night Desk`, or `concierge`",
        ),
        (
            "[relationships]\na = \"kiosk\"\n",
            "channel-as-relationship: relationship `kiosk` is a channel",
        ),
        (
            "[relationships]\na = { type = 5 }\n",
            "or use one that this book defines: `Night Desk` or `concierge`",
        ),
        ("[channels]\nc = \"kiosc\"\n", "did you mean `kiosk`?"),
        (
            "[channels]\nc = { kind = \"nonsense of all sorts\" }\n",
            "`courier`, or `kiosk`",
        ),
        (
            "[channels]\nc = { kind = 5 }\n",
            "or use one that this book defines: `kiosk`",
        ),
        (
            "[channels]\nc = { kind = \"kiosk\", owner = \"partner\" }\n",
            "a channel of kind `kiosk` is always your own, so `owner` can't be `partner`",
        ),
        (
            "[segments]\na = { prefers = \"kiosc\" }\n",
            "did you mean `kiosk`?",
        ),
        (
            "[segments]\na = { expects = \"conciergee\" }\n",
            "did you mean `concierge`?",
        ),
    ] {
        let found = told(canvas, &own).join("\n");
        assert!(found.contains(says), "{canvas}: {found}");
    }
    // In a table of ids a known word is an entry, whatever its key.
    for entry in [
        "[channels]\nid = \"kiosk\"\n",
        "[relationships]\nid = \"concierge\"\n",
    ] {
        let found = processed(entry, &own);
        let fails = |f: &Found| f.diagnostic.level == Level::Error;
        assert!(!found.iter().any(fails), "{entry}: {found:?}");
    }
    // Another book knows nothing of it.
    let found = told(
        "[relationships]\na = { type = \"concierge\" }\n",
        &Settings::default(),
    );
    assert!(
        found[0].starts_with("unknown-relationship-type"),
        "{found:?}"
    );
}

// ───────────────────────────── the page ─────────────────────────────

#[test]
fn every_view_shows_the_label() {
    let own = settings(&format!("findings = false\nguidance = \"none\"\n{OWN}"));
    let view = |view: &str| markdown(&format!("view = \"{view}\"\n{MODEL}"), &own);
    assert_eq!(
        view("relationships"),
        "**How we stay in touch**\n\n\
         | Relationship |\n| --- |\n\
         | **(A) Guests** · Mass market · Expects: Concierge ✓ met, personal assistance ✓ met · Prefers: Kiosk, phone |\n\
         | **Concierge** · Service level: personal |\n\
         | **Desk at night** · Service level: personal · late |\n\
         | **(B) Our staff** |\n\
         | **Dedicated personal assistance** · Service level: personal |\n"
    );
    for (name, says) in [
        (
            "channels",
            "**(A) (B) Corner** · Kiosk · Own channel, indirect, offline",
        ),
        ("customer-side", "| Concierge / Desk at night: late |"),
        ("poster", "(A) Concierge · (A) Desk at night: late"),
        ("questions", "(A) Concierge, personal assistance"),
        ("questions", "(A) Kiosk, phone"),
    ] {
        let page = view(name);
        assert!(page.contains(says), "{name}: {says}:\n{page}");
    }
}

#[test]
fn guidance_says_what_the_book_says_and_what_the_word_is_like() {
    let guided = |how: &str, canvas: &str| {
        let own = settings(&format!("findings = false\nguidance = \"{how}\"\n{OWN}"));
        markdown(canvas, &own)
    };
    let brief = guided("brief", MODEL);
    let line = |of: &str| {
        let mut lines = brief.lines().filter(|l| l.contains(&format!("**{of}:**")));
        let line = lines.next_back().expect("it is explained");
        line.replacen(of, "", 1)
    };
    assert!(line("Concierge").ends_with("A named person on call, day and night."));
    assert!(line("Kiosk").ends_with("A counter at the station."));
    // Without a card of its own, the line of what it is like.
    assert_eq!(
        line("Desk at night"),
        line("Dedicated personal assistance"),
        "{brief}"
    );

    let full = |canvas: &str| guided("full", canvas);
    let what = "A fixed contact gets to know one customer";
    let alone = full("[relationships]\na = \"concierge\"\n");
    let card = "**Concierge**\n\nA named person on call, day and night.\n\nA fixed contact";
    assert!(alone.contains(card), "{alone}");
    assert!(!alone.contains("Dedicated personal assistance"), "{alone}");
    // What is explained already is not explained again.
    let beside = full("[relationships]\na = [\"concierge\", \"dedicated\"]\n");
    assert_eq!(beside.matches(what).count(), 1, "{beside}");
    let card = "**Concierge**\n\nA named person on call, day and night.\n\n**";
    assert!(beside.contains(card), "{beside}");
    let channels = full("[channels]\na = { name = \"A\", kind = \"kiosk\" }\n");
    assert!(
        channels.contains("**Kiosk**\n\nA counter at the station.\n\n"),
        "{channels}"
    );
}

#[test]
fn a_label_is_no_markup() {
    let own = settings(
        "findings = false\n[preprocessor.canvas.types.x]\nlabel = \"<script>alert(1)</script>|*a*\"\nlike = \"retail\"\ncard = \"</div><b>{{#include x}}\"\n[preprocessor.canvas.kinds.y]\nlabel = \"<img src=x>\"\nlike = \"phone\"\ncard = \"`<i>`\"\n",
    );
    let canvas = "view = [\"poster\", \"customer-side\", \"relationships\", \"channels\", \"questions\", \"worksheet\"]\n[segments]\na = { expects = \"x\", prefers = \"y\" }\n[channels]\nc = \"y\"\n[relationships]\na = \"x\"\n";
    for guidance in ["brief", "full"] {
        let canvas = format!("guidance = \"{guidance}\"\n{canvas}");
        let html = shown(&canvas, &own, RenderFormat::Html);
        assert!(html.contains("&lt;script&gt;"), "{html}");
        for markup in ["<script", "<img", "</div><b>", "<i>", "{{#"] {
            assert!(!html.contains(markup), "{markup}: {html}");
        }
        let markdown = markdown(&canvas, &own);
        let markdown = markdown.replace("\\<", "").replace("<br>", "");
        for markup in ["<", "{{#", "|*a*"] {
            assert!(!markdown.contains(markup), "{markup}: {markdown}");
        }
    }
}

#[test]
fn json_has_the_canonical_word_and_the_books_own() {
    let json: Value =
        serde_json::from_str(&shown(MODEL, &settings(OWN), RenderFormat::Json)).unwrap();
    let guests = &json["segments"][0];
    assert_eq!(
        guests["expects"],
        serde_json::json!([{ "type": "dedicated", "own-type": "concierge" }, { "type": "personal" }])
    );
    assert_eq!(
        guests["prefers"],
        serde_json::json!([{ "kind": "own-store", "own-kind": "kiosk" }, { "kind": "phone" }])
    );
    let corner = &json["channels"][0];
    assert_eq!(corner["kind"], "own-store");
    assert_eq!(corner["own-kind"], "kiosk");
    assert_eq!(corner["route"], "indirect");
    let first = &json["relationships"][0];
    assert_eq!(first["type"], "dedicated");
    assert_eq!(first["own-type"], "concierge");
    assert_eq!(first["level"], "personal-touch");
    assert_eq!(json["relationships"][2].get("own-type"), None);
    let page = include_str!("../../book-example/src/json.md");
    for name in ["own-type", "own-kind"] {
        assert!(page.contains(&format!("`{name}`")), "{name}");
    }
}
