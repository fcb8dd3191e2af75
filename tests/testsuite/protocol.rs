//! At the door: whatever comes in, the binary ends by itself, either with the
//! right book or with a clear line on stderr, a failure code and an empty stdout.

use std::io::{Read, Write};
use std::path::Path;

use serde_json::{Value, json};

use crate::common::{
    self, Chapter, Host, Item, MARK, Run, SMALLEST, book, book_toml, chapter, contents, context,
    context_of, draft, head, input, plain_input, run, start,
};

/// A chapter's text with a canvas whose body starts in the fifth line.
fn with_canvas(body: &str) -> String {
    format!("# Chapter\n\nText before.\n```canvas\n{body}```\nText *after*.\n")
}

/// A canvas with one error: the value in its second line.
const MISSPELT: &str = "[relationships]\nathletes = \"self-servise\"\n";

/// A small book with one canvas.
fn small_book(host: Host) -> String {
    book(
        host,
        &[Item::Chapter(chapter("chapter.md", &with_canvas(SMALLEST)))],
    )
}

/// A run that says which hosts are supported, because it did not understand.
#[track_caller]
fn assert_names_the_generations(run: &Run, what: &str) {
    run.assert_refused(what);
    for generation in ["0.4", "0.5"] {
        assert!(
            run.stderr.contains(generation),
            "{what}: names {generation}: {}",
            run.stderr
        );
    }
}

/// The book with the contents of its chapters taken out, to compare the rest.
fn without_contents(host: Host, book: &str) -> Value {
    fn walk(items: &mut Value) {
        for item in items.as_array_mut().into_iter().flatten() {
            if let Some(chapter) = item.get_mut("Chapter") {
                chapter["content"] = Value::Null;
                walk(&mut chapter["sub_items"]);
            }
        }
    }
    let mut book: Value = serde_json::from_str(book).expect("the book is JSON");
    walk(&mut book[host.chapters_key()]);
    book
}

/// Holds that a book came back right: canvases replaced, all else as it was.
#[track_caller]
fn assert_right_book(host: Host, what: &str, sent: &str, got: &str) {
    assert_eq!(
        without_contents(host, got),
        without_contents(host, sent),
        "{what}"
    );
    let sent = contents(host, sent);
    let got = contents(host, got);
    for (sent, got) in sent.iter().zip(&got) {
        let (Some((before, rest)), Some((_, after))) =
            (sent.split_once("```canvas\n"), sent.rsplit_once("```\n"))
        else {
            assert!(
                sent == got,
                "{what}: a chapter without canvases changed: {}",
                head(got)
            );
            continue;
        };
        assert_eq!(
            rest.matches("```").count(),
            1,
            "this check knows one canvas a chapter"
        );
        let canvas = got
            .strip_prefix(before)
            .and_then(|got| got.strip_suffix(after))
            .unwrap_or_else(|| panic!("{what}: the text around changed: {}", head(got)));
        assert!(
            canvas.starts_with(MARK) && canvas.trim_end().lines().count() == 1,
            "{what}"
        );
    }
}

// ───────────────────────────── the tests' own books ─────────────────────────────

/// The books of these tests are only worth something if they are what the real
/// hosts send.
#[test]
fn the_books_here_are_what_the_hosts_send() {
    let items = [
        Item::PartTitle("Part".into()),
        Item::Chapter(
            chapter("a.md", &with_canvas(SMALLEST))
                .with(vec![Item::Chapter(chapter("b/c.md", "")), Item::Separator]),
        ),
        Item::Chapter(draft("Draft")),
    ];
    let book_04 = book(Host::V04, &items);
    let theirs: mdbook04::book::Book = serde_json::from_str(&book_04).unwrap();
    assert_eq!(serde_json::to_string(&theirs).unwrap(), book_04);

    let book_05 = book(Host::V05, &items);
    let theirs: mdbook_driver::book::Book = serde_json::from_str(&book_05).unwrap();
    assert_eq!(serde_json::to_string(&theirs).unwrap(), book_05);

    // 0.4 offers its reader of the whole input to preprocessors; 0.5 does so in
    // a crate that we do not have, but its config is the part that is typed.
    let input_04 = plain_input(Host::V04, &items);
    mdbook04::preprocess::CmdPreprocessor::parse_input(input_04.as_bytes()).unwrap();
    let context: Value = serde_json::from_str(&context(Host::V05, &book_toml(""))).unwrap();
    serde_json::from_value::<mdbook_driver::config::Config>(context["config"].clone()).unwrap();
}

// ───────────────────────────── what is no input ─────────────────────────────

#[test]
fn truncated_json_is_refused() {
    for &host in Host::ALL {
        let text = format!("# 長さ 🧗\n\n{}", with_canvas(SMALLEST));
        let whole = plain_input(host, &[Item::Chapter(chapter("chapter.md", &text))]).into_bytes();
        // Two dozen places, characters of several bytes and all the closing
        // brackets among them.
        let step = whole.len() / 20;
        let last = whole.len() - 1;
        for end in (1..whole.len()).step_by(step).chain(last - 8..=last) {
            let what = format!("{host:?}, the first {end} of {} bytes", whole.len());
            assert_names_the_generations(&run(&whole[..end]), &what);
        }
        let wide = whole
            .iter()
            .position(|byte| *byte >= 0x80)
            .expect("there is one")
            + 1;
        assert_names_the_generations(&run(&whole[..wide]), "in the middle of a character");
    }
}

#[test]
fn what_is_no_json_is_refused() {
    let deep_list = "[".repeat(200_000);
    let deep_object = "{\"a\":".repeat(200_000);
    let noise: Vec<u8> = (0..100_000_u32)
        .map(|n| (n.wrapping_mul(2_654_435_761) >> 24) as u8)
        .collect();
    let cases: &[(&str, &[u8])] = &[
        ("nothing", b""),
        ("a newline", b"\n"),
        ("words", b"hello, binary\n"),
        (
            "a chapter",
            b"# Chapter\n\n```canvas\n[relationships]\n```\n",
        ),
        ("bytes that are no UTF-8", b"[\"\xff\xfe\", {}]"),
        ("noise", &noise),
        ("a NUL", b"\0"),
        ("lists without end", deep_list.as_bytes()),
        ("objects without end", deep_object.as_bytes()),
    ];
    for (what, bytes) in cases {
        assert_names_the_generations(&run(*bytes), what);
    }
}

#[test]
fn json_of_another_kind_is_refused() {
    for &host in Host::ALL {
        let context = context(host, &book_toml(""));
        let book = small_book(host);
        let cases = [
            ("null", "null".to_owned()),
            ("a number", "3".to_owned()),
            ("a text", "\"canvas\"".to_owned()),
            ("an object", "{}".to_owned()),
            ("the book alone", book.clone()),
            ("an empty array", "[]".to_owned()),
            ("an array of one: a number", "[1]".to_owned()),
            ("an array of one: the context", format!("[{context}]")),
            ("an array of one: the book", format!("[{book}]")),
            ("the book first", format!("[{book},{context}]")),
            ("two of null", "[null,null]".to_owned()),
            ("two inputs", input(&context, &book).repeat(2)),
        ];
        for (what, text) in cases {
            assert_names_the_generations(&run(text), &format!("{what} ({host:?})"));
        }
    }
}

#[test]
fn a_book_of_neither_generation_is_refused() {
    for &host in Host::ALL {
        let context = context(host, &book_toml(""));
        for book in [
            "{}",
            "[]",
            "null",
            "\"book\"",
            r#"{"chapters":[]}"#,
            r#"{"sections":3,"__non_exhaustive":null}"#,
            r#"{"items":{}}"#,
        ] {
            assert_names_the_generations(
                &run(input(&context, book)),
                &format!("{book} ({host:?})"),
            );
        }
    }
}

// ───────────────────────────── versions ─────────────────────────────

/// A version that nobody knows may be refused, by its name, or served, if the
/// book has a shape that we know: both help the author, nothing else does.
#[test]
fn an_unknown_version_is_refused_by_name_or_served() {
    for &host in Host::ALL {
        let config = host.config(&book_toml(""));
        for version in ["9.9.9", "x", "", "0.6.0-alpha.1", "0.3.7"] {
            let context = context_of(version, &config, Path::new(env!("CARGO_TARGET_TMPDIR")));
            let sent = small_book(host);
            let run = run(input(&context, &sent));
            let what = format!("version {version:?} ({host:?})");
            if run.code == Some(0) {
                assert!(!run.stderr.contains("panicked"), "{what}: {}", run.stderr);
                assert_right_book(host, &what, &sent, &run.stdout);
            } else {
                assert_names_the_generations(&run, &what);
                assert!(
                    run.stderr.contains(version),
                    "{what} is named: {}",
                    run.stderr
                );
            }
        }
    }
}

#[test]
fn an_unknown_version_with_an_unknown_book_is_refused() {
    for version in ["9.9.9", "x"] {
        let config = Host::V05.config(&book_toml(""));
        let context = context_of(version, &config, Path::new(env!("CARGO_TARGET_TMPDIR")));
        let run = run(input(&context, r#"{"pages":[]}"#));
        assert_names_the_generations(&run, version);
        assert!(
            run.stderr.contains(version),
            "{version} is named: {}",
            run.stderr
        );
    }
}

/// The hosts raise their patch versions often, and a word about each is noise.
#[test]
fn patch_versions_are_served_in_silence() {
    for (host, versions) in [
        (Host::V04, ["0.4.21", "0.4.40", "0.4.52", "0.4.99"]),
        (Host::V05, ["0.5.0", "0.5.1", "0.5.4", "0.5.99"]),
    ] {
        let config = host.config(&book_toml(""));
        for version in versions {
            let context = context_of(version, &config, Path::new(env!("CARGO_TARGET_TMPDIR")));
            let sent = small_book(host);
            assert_right_book(host, version, &sent, &run(input(&context, &sent)).book());
        }
    }
}

// ───────────────────────────── streams ─────────────────────────────

#[test]
fn stdin_closed_at_once_is_refused() {
    let mut child = start(&[]);
    drop(child.child.stdin.take());
    let stdout = child.drain_stdout();
    assert_names_the_generations(&child.finish(Some(stdout)), "stdin closed at once");
}

/// A book of several megabytes: more than any pipe holds.
fn large_book(host: Host, bytes: usize) -> String {
    let paragraph = "A *canvas* is said to be `large` when it has many \\ \"words\". ".repeat(20);
    let text = format!("{paragraph}\n\n").repeat(80);
    let chapters = bytes / text.len() + 1;
    let items: Vec<Item> = (0..chapters)
        .map(|index| {
            let canvas = if index % 10 == 3 {
                with_canvas(SMALLEST)
            } else {
                String::new()
            };
            Item::Chapter(chapter(&format!("c{index}.md"), &format!("{text}{canvas}")))
        })
        .collect();
    book(host, &items)
}

#[test]
fn stdout_closed_early_is_no_panic() {
    for &host in Host::ALL {
        let input = input(&context(host, &book_toml("")), &large_book(host, 4_000_000));
        for taken in [0, 1, 1000] {
            let what = format!("stdout closed after {taken} bytes ({host:?})");
            let mut child = start(&[]);
            let mut stdout = child.child.stdout.take().unwrap();
            let feed = child.feed(input.clone().into_bytes());
            // In a thread, for the watchdog to stay awake; the stream is dropped
            // with it.
            std::thread::spawn(move || stdout.read_exact(&mut vec![0; taken]));
            child.finish(None).assert_refused(&what);
            // It reads all it is sent, or the host would blame a broken pipe.
            feed.join()
                .unwrap()
                .unwrap_or_else(|error| panic!("{what}: reads all: {error}"));
        }
    }
}

#[test]
fn a_book_of_20_megabytes_comes_back_right() {
    for &host in Host::ALL {
        let sent = large_book(host, 20_000_000);
        let got = run(input(&context(host, &book_toml("")), &sent)).book();
        assert_right_book(host, "20 MB in many chapters", &sent, &got);
    }
}

/// The hosts write a token at a time; a slow one must not be taken for the end.
#[test]
fn input_that_arrives_in_drops_is_read_to_its_end() {
    for &host in Host::ALL {
        let sent = small_book(host);
        let text = input(&context(host, &book_toml("")), &sent);
        let mut child = start(&[]);
        let stdout = child.drain_stdout();
        let mut stdin = child.child.stdin.take().unwrap();
        for part in text.as_bytes().chunks(text.len() / 10 + 1) {
            stdin.write_all(part).unwrap();
            std::thread::sleep(std::time::Duration::from_millis(20));
        }
        drop(stdin);
        assert_right_book(host, "in drops", &sent, &child.finish(Some(stdout)).book());
    }
}

// ───────────────────────────── `supports` ─────────────────────────────

/// It answers without a look at stdin, which stays open here and silent.
#[test]
fn supports_answers_by_its_exit_code() {
    for (renderer, code) in [("html", 0), ("markdown", 0), ("any-other", 0)] {
        let mut child = start(&["supports", renderer]);
        let stdin = child.child.stdin.take();
        let stdout = child.drain_stdout();
        let run = child.finish(Some(stdout));
        drop(stdin);
        assert_eq!(
            (run.code, run.stdout.as_str(), run.stderr.as_str()),
            (Some(code), "", ""),
            "supports {renderer:?}"
        );
    }
}

/// mdBook's own `test` runs us as well: what it gets is a book, and no half of one.
#[test]
fn every_renderer_gets_a_book() {
    for &host in Host::ALL {
        for (renderer, is_html) in [("html", true), ("test", false), ("any-other", false)] {
            let config = host.config(&book_toml(""));
            let root = Path::new(env!("CARGO_TARGET_TMPDIR"));
            let context = common::context_for(renderer, host.version(), &config, root);
            let got = run(input(&context, &small_book(host))).book();
            let chapter = &contents(host, &got)[0];
            assert_eq!(chapter.contains(MARK), is_html, "{renderer}: {chapter}");
            assert!(!chapter.contains("```canvas"), "{renderer}: {chapter}");
            assert!(
                is_html || chapter.contains("| --- |"),
                "{renderer}: {chapter}"
            );
        }
    }
}

// ───────────────────────────── all of a book ─────────────────────────────

/// Every kind of entry, at several depths, drafts among them.
fn varied_items() -> Vec<Item> {
    let nested = |chapter: Chapter, items| Item::Chapter(chapter.with(items));
    vec![
        Item::Chapter(Chapter {
            number: None,
            ..chapter("preface.md", "No canvas here.\r\n")
        }),
        Item::Separator,
        Item::PartTitle("Part “one” \\ <b>".into()),
        nested(
            chapter("a/README.md", &with_canvas(SMALLEST)),
            vec![
                Item::Chapter(draft("A draft")),
                Item::Separator,
                nested(
                    Chapter {
                        number: Some(vec![1, 2, 3]),
                        parent_names: vec!["a/README".into()],
                        ..chapter("a/b.md", "```html-canvas\n```\n")
                    },
                    vec![nested(
                        draft("A draft with chapters"),
                        vec![Item::Chapter(chapter("a/b/c.md", &with_canvas(SMALLEST)))],
                    )],
                ),
            ],
        ),
        Item::Chapter(Chapter {
            source_path: None,
            ..chapter("made.md", &with_canvas(SMALLEST))
        }),
        Item::Chapter(chapter("größe-長さ.md", "🧗\u{0}\u{1f}\u{7f}\u{2028}\"\\/")),
        Item::Chapter(draft("")),
    ]
}

#[test]
fn every_kind_of_entry_comes_back() {
    for &host in Host::ALL {
        let sent = book(host, &varied_items());
        let got = run(input(&context(host, &book_toml("")), &sent)).book();
        assert_right_book(host, "a varied book", &sent, &got);
        let canvases = contents(host, &got)
            .iter()
            .filter(|text| text.contains(MARK))
            .count();
        assert_eq!(canvases, 3, "{host:?}");
        // And the host itself takes it.
        match host {
            Host::V04 => drop(serde_json::from_str::<mdbook04::book::Book>(&got).unwrap()),
            Host::V05 => drop(serde_json::from_str::<mdbook_driver::book::Book>(&got).unwrap()),
        }
    }
}

/// What a later host adds goes through: nobody has to wait for us.
#[test]
fn unknown_fields_come_back() {
    for &host in Host::ALL {
        let mut sent: Value = serde_json::from_str(&book(host, &varied_items())).unwrap();
        let odd = json!({"list": [1, 2.5, -3e40, null, true, "content"], "content": "```canvas\n"});
        sent["of-the-book"] = odd.clone();
        let items = sent[host.chapters_key()].as_array_mut().unwrap();
        items[3]["Chapter"]["of-a-chapter"] = odd.clone();
        items[3]["Chapter"]["sub_items"][2]["Chapter"]["of-a-chapter"] = odd.clone();
        items.push(json!({"OfAnEntry": odd}));
        items.push(json!("OfAnEntry"));
        items.push(json!({"Chapter": {
            "name": "few fields", "content": with_canvas(SMALLEST), "sub_items": [],
            "path": "few.md",
        }}));

        let mut context: Value = serde_json::from_str(&context(host, &book_toml(""))).unwrap();
        context["of-the-context"] = json!({"renderer": 3});
        context["config"]["of-the-config"] = json!({"preprocessor": 3});
        context["config"]["book"]["of-the-book"] = json!([3]);
        context["config"]["preprocessor"]["another"] = json!({"on-error": 3, "command": "x"});
        context["config"]["output"] = json!({"html": {"search": null}, "epub": {}});

        let sent = sent.to_string();
        let got = run(input(&context.to_string(), &sent)).book();
        assert_right_book(host, "unknown fields", &sent, &got);
    }
}

/// Without canvases the book is not ours to write anew, not even its spaces.
#[test]
fn a_book_without_canvases_comes_back_byte_for_byte() {
    for &host in Host::ALL {
        let plain: Vec<Item> = vec![
            Item::PartTitle("Part".into()),
            Item::Chapter(
                chapter(
                    "a.md",
                    "About a canvas: `canvas`.\r\n\r\n```html-canvas\n```",
                )
                .with(vec![
                    Item::Chapter(draft("Draft")),
                    Item::Chapter(chapter("b.md", "é 🧗 \u{0}")),
                ]),
            ),
        ];
        let key = host.chapters_key();
        let books = [
            book(host, &plain),
            book(host, &[]),
            large_book(host, 1_000_000).replace("```canvas", "```toml"),
            // Legal JSON that no serialiser would write like this.
            format!(
                "{{ \"z\" : 1.50e+01,\n\t\"{key}\":[ {{\"Chapter\":{{\"content\":\"\\u0041\\/\\ud83e\\uddd7\",\
                 \"path\" : null , \"sub_items\":[ ], \"name\":\"n\",\"x\":12345678901234567890123}} }},\
                 \"Separator\"\n], \"__non_exhaustive\" : null, \"a\":{{ }} }}"
            ),
        ];
        for sent in books {
            let got = run(input(&context(host, &book_toml("")), &sent)).book();
            assert!(
                got.trim_end() == sent,
                "{host:?}\nsent {}\ngot  {}",
                head(&sent),
                head(&got)
            );
        }
    }
}

/// What reads a table by its fields also reads a list of them, and such a book ends in brackets.
#[test]
fn a_book_that_is_a_list_comes_back_whole() {
    for sent in ["[[], null]", "[null, []]", "[[\"Separator\"],[]]"] {
        let got = run(input(&context(Host::V05, &book_toml("")), sent)).book();
        assert_eq!(got.trim_end(), sent);
    }
}

// ───────────────────────────── canvases with errors ─────────────────────────────

#[test]
fn an_error_stops_the_build_and_says_where() {
    struct Case {
        what: &'static str,
        book_toml: String,
        chapter: Chapter,
        place: &'static str,
    }
    let cases = [
        Case {
            what: "a chapter",
            book_toml: book_toml(""),
            chapter: chapter("chapter.md", &with_canvas(MISSPELT)),
            place: "src/chapter.md:6:12",
        },
        Case {
            what: "a chapter in a folder",
            book_toml: book_toml(""),
            chapter: chapter("a/b/chapter.md", &with_canvas(MISSPELT)),
            place: "src/a/b/chapter.md:6:12",
        },
        Case {
            what: "CRLF",
            book_toml: book_toml(""),
            chapter: chapter("chapter.md", &with_canvas(MISSPELT).replace('\n', "\r\n")),
            place: "src/chapter.md:6:12",
        },
        Case {
            what: "columns count characters, prefixes included",
            book_toml: book_toml(""),
            chapter: chapter(
                "chapter.md",
                "> - 🧗\n>   ```canvas\n>   relationships.\"läufer\" = \"self-servise\"\n>   ```\n",
            ),
            place: "src/chapter.md:3:30",
        },
        // The author knows the file by its own name, not by the page's.
        Case {
            what: "a README that becomes index.html",
            book_toml: book_toml(""),
            chapter: Chapter {
                path: Some("a/index.md".into()),
                ..chapter("a/README.md", &with_canvas(MISSPELT))
            },
            place: "src/a/README.md:6:12",
        },
        Case {
            what: "another source folder",
            book_toml: "[book]\nsrc = \"text\"\n[preprocessor.canvas]\n".to_owned(),
            chapter: chapter("chapter.md", &with_canvas(MISSPELT)),
            place: "text/chapter.md:6:12",
        },
        Case {
            what: "on-error = \"fail\", as by default",
            book_toml: book_toml("on-error = \"fail\""),
            chapter: chapter("chapter.md", &with_canvas(MISSPELT)),
            place: "src/chapter.md:6:12",
        },
    ];
    for case in cases {
        for &host in Host::ALL {
            // Good chapters around it are not written either.
            let good = chapter("good.md", &with_canvas(SMALLEST));
            let items = [
                Item::Chapter(good.clone()),
                Item::Chapter(good.with(vec![Item::Chapter(case.chapter.clone())])),
            ];
            let run = run(input(&context(host, &case.book_toml), &book(host, &items)));
            let what = format!("{} ({host:?})", case.what);
            run.assert_refused(&what);
            assert_eq!(run.code, Some(1), "{what}");
            assert!(
                run.stderr.contains(case.place),
                "{what}: {}:\n{}",
                case.place,
                run.stderr
            );
        }
    }
}

#[test]
fn all_errors_of_the_book_are_told_in_one_run() {
    for &host in Host::ALL {
        let items: Vec<Item> = (0..3)
            .map(|index| {
                let text = with_canvas(MISSPELT).repeat(2);
                Item::Chapter(chapter(&format!("c{index}.md"), &text))
            })
            .collect();
        let run = run(plain_input(host, &items));
        run.assert_refused("three chapters with errors");
        let mut from = 0;
        for index in 0..3 {
            for line in [6, 14] {
                let place = format!("src/c{index}.md:{line}:12");
                let at = run.stderr[from..].find(&place);
                from += at.unwrap_or_else(|| panic!("{place} in its turn:\n{}", run.stderr));
            }
        }
    }
}

#[test]
fn on_error_show_goes_on_with_a_box_in_the_page() {
    for &host in Host::ALL {
        let items = [
            Item::Chapter(chapter("bad.md", &with_canvas(MISSPELT))),
            Item::Chapter(chapter("good.md", &with_canvas(SMALLEST))),
        ];
        let sent = book(host, &items);
        let run = run(input(
            &context(host, &book_toml("on-error = \"show\"")),
            &sent,
        ));
        assert_eq!(run.code, Some(0), "{host:?}: {}", run.stderr);
        assert!(!run.stderr.contains("panicked"), "{host:?}: {}", run.stderr);
        assert_right_book(host, "on-error = \"show\"", &sent, &run.stdout);
        let got = contents(host, &run.stdout);
        let line = got[0]
            .lines()
            .find(|line| line.starts_with(MARK))
            .expect("a box");
        assert!(
            line.contains("self-servise"),
            "the box says what is wrong: {line}"
        );
        assert!(
            !got[1].contains("self-servise"),
            "a good canvas has no part in it"
        );
    }
}

// ───────────────────────────── configuration ─────────────────────────────

#[test]
fn what_is_wrong_in_book_toml_is_named() {
    // What is configured, and what stderr has to name besides the file.
    let cases: &[(&str, &[&str])] = &[
        ("on-eror = \"show\"", &["on-eror", "on-error"]),
        ("On-Error = \"show\"", &["On-Error", "on-error"]),
        ("on_error = \"show\"", &["on_error", "on-error"]),
        ("on-error = \"shwo\"", &["on-error", "shwo", "show"]),
        ("on-error = 3", &["on-error"]),
        ("on-error = [\"show\"]", &["on-error"]),
        ("guidence = \"brief\"", &["guidence", "guidance"]),
        ("quite-unlike-anything = 1", &["quite-unlike-anything"]),
        (
            "[preprocessor.canvas.output]\nepub = \"markdwon\"",
            &["output", "epub", "markdwon", "`markdown`"],
        ),
    ];
    for (canvas, names) in cases {
        for &host in Host::ALL {
            let run = run(input(&context(host, &book_toml(canvas)), &small_book(host)));
            let what = format!("{canvas} ({host:?})");
            run.assert_refused(&what);
            assert_eq!(run.code, Some(1), "{what}");
            for name in names.iter().chain(&["book.toml"]) {
                assert!(
                    run.stderr.contains(name),
                    "{what}: names {name}: {}",
                    run.stderr
                );
            }
        }
    }
}

#[test]
fn the_hosts_own_keys_are_known() {
    let canvas = "command = \"mdbook-canvas\"\nbefore = [\"links\"]\nafter = [\"index\"]\n\
                  renderers = [\"html\"]\noptional = true\n";
    for &host in Host::ALL {
        let sent = small_book(host);
        let got = run(input(&context(host, &book_toml(canvas)), &sent)).book();
        assert_right_book(host, "the host's own keys", &sent, &got);
    }
}

/// `mdbook-canvas` may also run for a book that says nothing about it.
#[test]
fn a_book_that_configures_nothing_is_served() {
    for &host in Host::ALL {
        for book_toml in ["", "[book]\ntitle = \"A book\"\n", "[preprocessor.other]\n"] {
            let sent = small_book(host);
            let got = run(input(&context(host, book_toml), &sent)).book();
            assert_right_book(host, "nothing configured", &sent, &got);
        }
    }
}

/// The hosts write a chapter's content before its sub-chapters; another tool between may not.
#[test]
fn a_chapter_may_come_with_its_keys_in_another_order() {
    let canvas = format!("A chapter.\n\n```canvas\n{}```\n", common::SMALLEST);
    let content = serde_json::to_string(&canvas).expect("a text is JSON");
    let book = format!(
        r#"{{"items":[{{"Chapter":{{"sub_items":[{{"Chapter":{{"path":"b.md","content":{content}}}}}],"path":"a.md","content":{content}}}}}]}}"#
    );
    let context = common::context(Host::V05, &common::book_toml(""));
    let answer = common::run(common::input(&context, &book)).book();
    let value: serde_json::Value = serde_json::from_str(&answer).expect("the answer is JSON");
    let outer = &value["items"][0]["Chapter"];
    for chapter in [outer, &outer["sub_items"][0]["Chapter"]] {
        let content = chapter["content"]
            .as_str()
            .expect("a chapter has its content");
        assert!(content.contains(common::MARK), "{content}");
        assert!(!content.contains("```"), "{content}");
    }
}

/// What a chapter may hold is asked of its JSON, before anything is read: a canvas is there also
/// where that does not show the word.
#[test]
fn a_canvas_is_found_however_its_word_is_spelt() {
    for &host in Host::ALL {
        for word in ["canvas", "\\u0063anvas", "&#99;anvas", "canva\\rs"] {
            let canvas = common::SMALLEST.replace('"', "\\\"").replace('\n', "\\n");
            let book = format!(
                r#"{{"{}":[{{"Chapter":{{"path":"a.md","content":"```{word}\n{canvas}```\n","sub_items":[]}}}}]}}"#,
                host.chapters_key()
            );
            let context = common::context(host, &common::book_toml(""));
            let answer = common::run(common::input(&context, &book)).book();
            let new = &common::contents(host, &answer)[0];
            assert!(new.starts_with(common::MARK), "{host:?}, {word}: {new}");
        }
    }
}
