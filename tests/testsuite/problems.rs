//! What is wrong around the canvases: settings, the environment, the summary, files, fences and other
//! preprocessors. `check` and a build report it in one form.

use std::fs;
use std::path::Path;
use std::process::Output;

use crate::common::{self, Host, Run, context_of};
use serde_json::{Value, json};
use tempfile::TempDir;

/// The files of a book, below its folder.
struct Book(TempDir);

impl Book {
    fn new(book_toml: &str, files: &[(&str, &str)]) -> Self {
        let book = Self(tempfile::tempdir().expect("a folder can be made"));
        book.write("book.toml", book_toml);
        book.write("src/SUMMARY.md", "# Summary\n\n- [A](a.md)\n");
        for (path, text) in files {
            book.write(path, text);
        }
        book
    }

    fn write(&self, path: &str, text: impl AsRef<[u8]>) {
        let path = self.0.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn check(&self, args: &[&str]) -> String {
        self.check_with(args, &[]).0
    }

    /// What `check` prints and its exit code, with these variables in its environment.
    fn check_with(&self, args: &[&str], variables: &[(&str, &str)]) -> (String, Option<i32>) {
        let output = output(self.root(), &[&["check"], args].concat(), variables);
        let told = String::from_utf8(output.stdout).expect("it writes UTF-8");
        let also = String::from_utf8(output.stderr).expect("it writes UTF-8");
        assert_eq!(also, "", "all is said in the report");
        (told, output.status.code())
    }

    /// A build in which `src/a.md` has this text when it reaches us, with these settings.
    fn build(&self, chapter: &str, book_toml: &str) -> Run {
        let config = Host::V05.config(book_toml);
        let context = context_of(Host::V05.version(), &config, self.root());
        let book = common::book(
            Host::V05,
            &[common::Item::Chapter(common::chapter("a.md", chapter))],
        );
        common::run(common::input(&context, &book))
    }
}

fn output(dir: &Path, args: &[&str], variables: &[(&str, &str)]) -> Output {
    common::program()
        .args(args)
        .current_dir(dir)
        .env_remove("GITHUB_WORKSPACE")
        .envs(variables.iter().copied())
        .output()
        .expect("the program starts")
}

const PLAIN: &str = "[preprocessor.canvas]\n";
const GOOD: &str = "```canvas\n[relationships]\nvisitors = \"retail\"\n```\n";
const BAD: &str = "```canvas\n[relationships]\nvisitors = \"retial\"\n```\n";
const WHY: &str = "error[unknown-relationship-type]: unknown relationship type `retial`\n";

fn lines(told: &str) -> Vec<&str> {
    told.lines().collect()
}

/// The part of each line of a short report before its message.
fn heads(told: &str) -> Vec<String> {
    told.lines()
        .map(|line| line.split("]: ").next().unwrap_or(line).to_owned() + "]")
        .collect()
}

// ───────────────────────────── settings ─────────────────────────────

#[test]
fn a_wrong_setting_has_its_place_in_every_format() {
    let book = Book::new(
        "[book]\ntitle = \"T\"\n\n[preprocessor.canvas]\non-error = \"shwo\"\nguidence = 1\n",
        &[("src/a.md", BAD)],
    );
    let (told, code) = book.check_with(&["--format", "short"], &[]);
    assert_eq!(
        heads(&told),
        [
            "book.toml:5:12: error[unknown-value]",
            "book.toml:6:1: error[unknown-key]"
        ]
    );
    assert_eq!(code, Some(2));
    let found: Value = serde_json::from_str(&book.check(&["--format", "json"])).expect("JSON");
    assert_eq!(found[0]["file"], "book.toml");
    assert_eq!(
        (&found[0]["line"], &found[0]["end_column"]),
        (&json!(5), &json!(18))
    );
    assert!(
        book.check(&["--format", "github"])
            .starts_with("::error file=book.toml,line=5,")
    );
    let sarif: Value = serde_json::from_str(&book.check(&["--format", "sarif"])).expect("JSON");
    let result = &sarif["runs"][0]["results"][1];
    assert_eq!(result["ruleId"], "unknown-key");
    assert_eq!(
        result["locations"][0]["physicalLocation"]["region"]["startLine"],
        6
    );
    assert!(book.check(&[]).contains("5 | on-error = \"shwo\"\n"));
}

#[test]
fn a_build_finds_the_place_of_a_wrong_setting_on_disk() {
    let toml = "[preprocessor.canvas.rules]\nno-vai = \"hint\"\n";
    let run = Book::new(toml, &[]).build(GOOD, toml);
    run.assert_refused("a misspelled rule");
    assert!(run.stderr.contains("error[unknown-key]"), "{}", run.stderr);
    assert!(
        run.stderr.contains(" --> book.toml:2:1\n"),
        "{}",
        run.stderr
    );
    // What the file doesn't say comes from the environment.
    let run = Book::new(PLAIN, &[]).build(GOOD, "[preprocessor.canvas]\nfindings = \"no\"\n");
    run.assert_refused("a value of the environment");
    let variable = "the environment variable `MDBOOK_PREPROCESSOR__CANVAS__FINDINGS`";
    assert!(run.stderr.contains(variable), "{}", run.stderr);
}

#[test]
fn what_is_not_toml_has_a_line() {
    for (toml, head) in [
        (
            "[book]\ntitle = \"T\n",
            "book.toml:2:11: error[toml-syntax]",
        ),
        ("[a]\nb = 1\nb = 2\n", "book.toml:3:1: error[duplicate-key]"),
    ] {
        let book = Book::new(toml, &[("src/a.md", GOOD)]);
        let (told, code) = book.check_with(&["--format", "short"], &[]);
        assert_eq!(
            (heads(&told), code),
            (vec![head.to_owned()], Some(2)),
            "{toml}"
        );
    }
}

#[test]
fn the_environment_counts_in_a_check_as_in_a_build() {
    let book = Book::new(PLAIN, &[("src/a.md", GOOD), ("text/a.md", BAD)]);
    book.write("text/SUMMARY.md", "- [A](a.md)\n");
    let short = ["--format", "short"];
    let (told, code) = book.check_with(&short, &[("MDBOOK_BOOK__SRC", "text")]);
    assert_eq!((told, code), (format!("text/a.md:3:12: {WHY}"), Some(1)));
    let (told, code) = book.check_with(&[], &[("MDBOOK_PREPROCESSOR__CANVAS__ON_ERROR", "no")]);
    assert_eq!(code, Some(2));
    assert!(
        told.contains("`MDBOOK_PREPROCESSOR__CANVAS__ON_ERROR`"),
        "{told}"
    );
    let broad = GOOD.replace("[rel", "[segments]\nvisitors = \"Everyone\"\n[rel");
    book.write("src/a.md", broad);
    assert!(book.check(&short).contains("warning[segment-too-broad]"));
    let json = r#"{"rules": {"segment-too-broad": "allow"}}"#;
    let (told, code) = book.check_with(&short, &[("MDBOOK_PREPROCESSOR__CANVAS", json)]);
    assert_eq!((told.as_str(), code), ("", Some(0)));
}

#[test]
fn settings_below_another_name_are_read() {
    let toml = "[preprocessor.plans]\ncommand = \"mdbook-canvas\"\nguidence = \"full\"\n";
    let book = Book::new(toml, &[("src/a.md", GOOD)]);
    let told = book.check(&["--format", "short"]);
    assert_eq!(heads(&told), ["book.toml:3:1: error[unknown-key]"]);
    let shown = toml.replace("guidence = \"full\"", "on-error = \"show\"");
    let run = book.build(BAD, &shown);
    assert_eq!(run.code, Some(0), "{}", run.stderr);
}

#[test]
fn a_language_without_words_is_noted_once_it_is_not_asked_for() {
    let toml = "[book]\nlanguage = \"tlh\"\n\n[preprocessor.canvas]\n";
    let book = Book::new(toml, &[("src/a.md", GOOD)]);
    let (told, code) = book.check_with(&["--format", "short", "--deny", "warnings"], &[]);
    assert_eq!(
        heads(&told),
        ["book.toml:2:12: note[language-without-words]"]
    );
    assert_eq!(code, Some(0));
    let run = book.build(GOOD, toml);
    assert!(
        run.stdout.contains("lang=\\\"en\\\""),
        "the tables are marked"
    );
    assert!(run.stderr.contains("note[language-without-words]"));
    let chosen = format!("{toml}language = \"en\"\n");
    assert!(!book.build(GOOD, &chosen).stderr.contains("note["));
}

// ───────────────────────────── files ─────────────────────────────

#[test]
fn names_that_begin_with_a_dot_are_no_models() {
    let book = Book::new(
        PLAIN,
        &[
            ("src/a.md", "```canvas\nuse = \"fair\"\n```\n"),
            (
                "canvases/fair.toml",
                "[relationships]\nvisitors = \"retail\"\n",
            ),
            ("canvases/.taplo.toml", "[formatting]\n"),
        ],
    );
    book.write("canvases/._fair.toml", [0, 5, 0x16, 7, 0xb0]);
    #[cfg(unix)]
    std::os::unix::fs::symlink("nobody", book.root().join("canvases/.#fair.toml"))
        .expect("a link can be made");
    let (told, code) = book.check_with(&[], &[]);
    assert!(
        told.starts_with("canvas: no problems in 2 canvases of 2 files"),
        "{told}"
    );
    assert_eq!(code, Some(0));
}

#[test]
fn a_use_names_the_file_that_it_may_mean() {
    for (path, model, help) in [
        (
            "canvases/fair.toml",
            "id = \"the-fair\"\n[relationships]\nvisitors = \"retail\"\n",
            "write use = \"the-fair\", because canvases/fair.toml has the id `the-fair`",
        ),
        (
            "canvases/fair.TOML",
            "",
            "canvases/fair.TOML isn't read as a model: rename it to fair.toml",
        ),
        (
            "canvases/fair.toml.txt",
            "",
            "canvases/fair.toml.txt isn't read as a model: rename it to fair.toml",
        ),
        (
            "canvases/fair.toml/x",
            "",
            "canvases/fair.toml isn't read as a model: it's a folder",
        ),
    ] {
        let book = Book::new(
            PLAIN,
            &[
                ("src/a.md", "```canvas\nuse = \"fair\"\n```\n"),
                (path, model),
            ],
        );
        let told = book.check(&[]);
        assert!(told.starts_with("error[use-unknown]"), "{told}");
        assert!(told.contains(help), "{told}");
    }
}

#[test]
fn an_unreadable_file_is_a_finding_and_the_rest_is_checked() {
    let book = Book::new(PLAIN, &[("src/a.md", BAD)]);
    book.write("src/SUMMARY.md", "- [A](a.md)\n- [B](b.md)\n- [C](c.md)\n");
    book.write("src/b.md", [0xff, 0xfe]);
    book.write("canvases/x.toml", [0xff]);
    let (told, code) = book.check_with(&["--format", "short"], &[]);
    assert_eq!(
        lines(&told),
        [
            "src/b.md: error[unreadable-file]: this file can't be read: it isn't UTF-8",
            &format!("src/a.md:3:12: {}", WHY.trim_end()),
            "canvases/x.toml: error[unreadable-file]: this model can't be read: it isn't UTF-8",
        ]
    );
    assert_eq!(code, Some(2));
    let found: Value = serde_json::from_str(&book.check(&["--format", "json"])).expect("JSON");
    assert_eq!(
        (&found[0]["file"], &found[0]["line"], &found[0]["column"]),
        (&json!("src/b.md"), &Value::Null, &Value::Null)
    );
}

#[test]
fn the_summary_is_read_as_mdbook_reads_it() {
    let book = Book::new(PLAIN, &[("src/b%2Bc.md", BAD), ("src/d e.md", BAD)]);
    book.write(
        "src/SUMMARY.md",
        "- [B](b%2Bc.md)\n- [D](d%20e.md)\n- [Web](#x)\n",
    );
    assert_eq!(
        book.check(&["--format", "short"]),
        format!("src/b%2Bc.md:3:12: {WHY}src/d e.md:3:12: {WHY}")
    );
    book.write("src/SUMMARY.md", "# Summary\n\n- [A](a.md)\n- text\n");
    let (told, code) = book.check_with(&["--format", "short"], &[]);
    assert_eq!(heads(&told), ["src/SUMMARY.md:4:1: error[invalid-summary]"]);
    assert_eq!(code, Some(2));
}

#[test]
fn book_toml_stands_for_its_book() {
    let book = Book::new(PLAIN, &[("src/a.md", BAD)]);
    let (told, code) = book.check_with(&["book.toml", "--format", "short"], &[]);
    assert_eq!((told, code), (format!("src/a.md:3:12: {WHY}"), Some(1)));
}

#[test]
fn paths_are_clean_and_lead_from_the_workspace() {
    let toml = "[book]\nsrc = \".\"\n[preprocessor.canvas]\n";
    let book = Book::new(
        toml,
        &[("a.md", BAD), ("SUMMARY.md", "- [A](./x/../a.md)\n")],
    );
    fs::create_dir(book.root().join("x")).expect("a folder can be made");
    for args in [&[][..], &["./a.md"], &[".//x/../a.md"]] {
        let short = [args, &["--format", "short"]].concat();
        assert_eq!(book.check(&short), format!("a.md:3:12: {WHY}"), "{args:?}");
    }
    let above = book.root().parent().expect("it is in a folder");
    let name = book
        .root()
        .file_name()
        .expect("it has a name")
        .to_string_lossy();
    let workspace = [("GITHUB_WORKSPACE", above.to_str().expect("a plain path"))];
    let (told, _) = book.check_with(&["--format", "github"], &workspace);
    assert!(
        told.starts_with(&format!("::error file={name}/a.md,line=3,")),
        "{told}"
    );
}

#[test]
fn what_the_program_was_given_is_a_finding_without_a_file() {
    let book = Book::new(PLAIN, &[("src/a.md", GOOD), ("src/none.md", "# None\n")]);
    let render = |args: &[&str]| {
        let out = output(book.root(), &[&["render"], args].concat(), &[]);
        (
            String::from_utf8(out.stderr).expect("UTF-8"),
            out.status.code(),
        )
    };
    let (told, code) = render(&["src/a.md", "--only", "visitor"]);
    assert_eq!(
        (told.as_str(), code),
        (
            "error[unknown-segment]: unknown segment `visitor`\n |\n = help: did you mean `visitors`?\n\n",
            Some(1)
        )
    );
    let (told, code) = render(&["src/none.md"]);
    assert!(
        told.contains("error[invalid-argument]") && told.contains("--> src/none.md\n"),
        "{told}"
    );
    assert_eq!(code, Some(1));
    let (told, code) = render(&["src/a.md", "-o", "x.pdf"]);
    assert!(
        told.starts_with("error[invalid-argument]: can't write .pdf files"),
        "{told}"
    );
    assert_eq!(code, Some(2));
    assert!(
        common::run("")
            .stderr
            .starts_with("error[unsupported-host]: ")
    );
}

// ───────────────────────────── fences ─────────────────────────────

#[test]
fn a_near_miss_is_noted_in_a_check_and_in_a_build() {
    for (chapter, place, help) in [
        (
            GOOD.replace("canvas", "cnavas"),
            "1:1",
            "start the block with ```canvas",
        ),
        (
            GOOD.replace("canvas", "toml canvas"),
            "1:1",
            "start the block with ```canvas",
        ),
        (
            GOOD.replace("canvas", "{.canvas}"),
            "1:1",
            "start the block with ```canvas",
        ),
        (
            GOOD.replace("canvas", "CANVAS"),
            "1:1",
            "write canvas in lowercase",
        ),
        (
            format!("<details>\n{GOOD}</details>\n"),
            "2:1",
            "add a blank line before the block",
        ),
        (
            "Text:\n\n    ```canvas\n    [relationships]\n    ```\n".to_owned(),
            "3:5",
            "indent the block by at most 3 spaces",
        ),
    ] {
        let book = Book::new(PLAIN, &[("src/a.md", &chapter)]);
        let (told, code) = book.check_with(&["--deny", "warnings"], &[]);
        let head = format!(" --> src/a.md:{place}\n");
        for part in [
            "note[unrecognized-canvas]: ",
            &head,
            help,
            "canvas: 1 note in 1 file\n",
        ] {
            assert!(told.contains(part), "{part}: {told}");
        }
        assert_eq!(code, Some(0));
        let run = book.build(&chapter, PLAIN);
        assert_eq!((run.code, run.stderr), (Some(0), told));
        assert_eq!(common::contents(Host::V05, &run.stdout), [chapter]);
    }
    let quoted = format!("````markdown\n{GOOD}````\n\n<!--\n{GOOD}-->\n");
    let book = Book::new(PLAIN, &[("src/a.md", &quoted)]);
    assert_eq!(book.check(&[]), "canvas: no canvas in .\n");
}

#[test]
fn words_on_the_fence_line_become_keys_of_the_block() {
    for (fence, message, help) in [
        (
            "canvas view=poster",
            "`view=poster` after `canvas` is ignored",
            "write view = \"poster\" in the block",
        ),
        (
            "canvas {view=\"poster\"}",
            "`{view=\"poster\"}` after `canvas` is ignored",
            "write view = \"poster\" in the block",
        ),
        (
            "canvas findings=false",
            "`findings=false` after `canvas` is ignored",
            "write findings = false in the block",
        ),
        (
            "canvas,editable",
            "`editable` after `canvas` is ignored",
            "remove it",
        ),
    ] {
        let chapter = GOOD.replace("canvas", fence);
        let book = Book::new(PLAIN, &[("src/a.md", &chapter)]);
        let told = book.check(&[]);
        assert!(told.starts_with("note[fence-options]: "), "{told}");
        assert!(told.contains(message) && told.contains(help), "{told}");
        let run = book.build(&chapter, PLAIN);
        assert_eq!(run.code, Some(0));
        assert!(
            run.stdout.contains(common::MARK),
            "it is drawn all the same"
        );
    }
}

#[test]
fn notes_are_notices_and_notes_for_machines() {
    let chapter = GOOD.replace("canvas", "cnavas");
    let book = Book::new(PLAIN, &[("src/a.md", &chapter)]);
    let told = book.check(&["--format", "github"]);
    assert!(told.starts_with("::notice file=src/a.md,line=1,"), "{told}");
    let found: Value = serde_json::from_str(&book.check(&["--format", "json"])).expect("JSON");
    assert_eq!(found[0]["level"], "note");
    let sarif: Value = serde_json::from_str(&book.check(&["--format", "sarif"])).expect("JSON");
    assert_eq!(sarif["runs"][0]["results"][0]["level"], "note");
}

// ───────────────────────────── other preprocessors ─────────────────────────────

#[test]
fn an_included_canvas_is_noted() {
    let files = [
        ("src/a.md", "# A\n\n{{#include parts/b.md}}\n"),
        ("src/parts/b.md", BAD),
    ];
    let early = Book::new(PLAIN, &files).check(&["--format", "short"]);
    assert_eq!(heads(&early), ["src/a.md:3:1: note[included-canvas]"]);
    let toml = "[preprocessor.canvas]\nafter = [\"links\"]\n";
    let late = Book::new(toml, &files).check(&["--format", "short"]);
    assert_eq!(heads(&late), ["src/a.md:3:1: note[unchecked-include]"]);
    let inside = GOOD.replace("[rel", "{{#include parts/c.toml}}\n[rel");
    let book = Book::new(toml, &[("src/a.md", &inside)]);
    assert_eq!(
        heads(&book.check(&["--format", "short"])),
        ["src/a.md:2:1: note[unchecked-include]"]
    );
}

#[test]
fn a_placeholder_for_a_later_preprocessor_is_noted() {
    let chapter = GOOD.replace("[rel", "title = \"For {{house}}\"\n[rel");
    let with = |more: &str| {
        let toml = format!("[preprocessor.canvas]\n{more}");
        let book = Book::new(&toml, &[("src/a.md", &chapter)]);
        let told = book.check(&["--format", "short"]);
        let build = book.build(&chapter, &toml).stderr;
        assert_eq!(
            build.contains("unfilled-variable"),
            !told.is_empty(),
            "{build}"
        );
        heads(&told)
    };
    assert_eq!(
        with("[preprocessor.variables]\n"),
        ["src/a.md:2:14: note[unfilled-variable]"]
    );
    for other in [
        "",
        "after = [\"variables\"]\n[preprocessor.variables]\n",
        "[preprocessor.admonish]\n",
    ] {
        assert_eq!(with(other), Vec::<String>::new(), "{other}");
    }
}

#[test]
fn a_build_names_the_lines_of_the_authors_file() {
    let toml = "[preprocessor.canvas]\nafter = [\"links\"]\n";
    let own = format!("# A\n\n{{{{#include notice.txt}}}}\n\n{BAD}");
    let notice = "1\n2\n3\n4\n5\n";
    let passed_on = own.replace("{{#include notice.txt}}\n", notice);
    let book = Book::new(toml, &[("src/a.md", &own), ("src/notice.txt", notice)]);
    let run = book.build(&passed_on, toml);
    assert!(
        run.stderr.contains(" --> src/a.md:7:12\n"),
        "{}",
        run.stderr
    );
    // In an included file.
    let model = "\n[relationships]\nvisitors = \"retial\"\n";
    let own = "```canvas\ntitle = \"T\"\n{{#include deep/../m.toml}}\n```\n";
    let passed_on = own.replace("{{#include deep/../m.toml}}\n", model);
    let book = Book::new(
        toml,
        &[("src/a.md", own), ("src/m.toml", model), ("src/deep/x", "")],
    );
    let run = book.build(&passed_on, toml);
    assert!(
        run.stderr.contains(" --> src/m.toml:3:12\n"),
        "{}",
        run.stderr
    );
    // Nowhere.
    let book = Book::new(toml, &[("src/a.md", "{{all}}\n")]);
    let run = book.build(BAD, toml);
    assert!(
        run.stderr
            .contains("check the preprocessors that run earlier"),
        "{}",
        run.stderr
    );
}

// ───────────────────────────── suggestions ─────────────────────────────

#[test]
fn a_suggestion_can_be_put_in_its_place() {
    for (body, right) in [
        (
            "[segments]\nv = { market = \"nich\" }\n",
            "v = { market = \"niche\" }",
        ),
        (
            "[segments]\nv = { market = 'nich' }\n",
            "v = { market = \"niche\" }",
        ),
        (
            "[segments]\n\"late visitors\" = \"Late\"\n[relationships]\n\"late visitor\" = \"retail\"\n",
            "\"late visitors\" = \"retail\"",
        ),
        (
            "[segments]\n\"late visitors\" = \"Late\"\n[relationships]\nlate-visitors = \"retail\"\n",
            "\"late visitors\" = \"retail\"",
        ),
    ] {
        let chapter = format!("```canvas\n{body}```\n");
        let book = Book::new(PLAIN, &[("src/a.md", &chapter)]);
        let found: Value = serde_json::from_str(&book.check(&["--format", "json"])).expect("JSON");
        let found = found.as_array().expect("a list");
        let first = found
            .iter()
            .find(|f| !f["suggestion"].is_null())
            .expect("one suggests");
        let number = |key: &str| first[key].as_u64().expect("a number") as usize;
        let line = chapter.lines().nth(number("line") - 1).expect("a line");
        let (start, end) = (number("column") - 1, number("end_column") - 1);
        let suggestion = first["suggestion"].as_str().expect("a text");
        let mended = format!("{}{suggestion}{}", &line[..start], &line[end..]);
        assert_eq!(mended, right, "{first}");
    }
}
