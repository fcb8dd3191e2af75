//! `check`, `explain` and `schema` as a user runs them.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};
use tempfile::TempDir;

use crate::common;
use crate::fixtures;

fn run(dir: &Path, args: &[&str]) -> Output {
    common::program()
        .args(args)
        .current_dir(dir)
        .output()
        .expect("the program starts")
}

fn stdout(output: &Output) -> String {
    String::from_utf8(output.stdout.clone()).expect("it writes UTF-8")
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).expect("it writes UTF-8")
}

/// A book of these files below its folder, with a summary of its chapters.
fn book(files: &[(&str, &str)]) -> TempDir {
    let dir = tempfile::tempdir().expect("a folder can be made");
    let write = |path: &str, text: &str| {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    };
    write(
        "book.toml",
        "[book]\ntitle = \"A book\"\n\n[preprocessor.canvas]\n",
    );
    let mut summary = String::from("# Summary\n\n");
    for (path, text) in files {
        write(path, text);
        if let Some(chapter) = path.strip_prefix("src/") {
            summary.push_str(&format!("- [{chapter}]({})\n", chapter.replace(' ', "%20")));
        }
    }
    write("src/SUMMARY.md", &summary);
    dir
}

fn canvas(body: &str) -> String {
    format!("# A chapter\n\n```canvas\n{body}```\n")
}

const RIGHT: &str = "[relationships]\nbuyers = \"self-service\"\n";
const WRONG: &str = "[relationships]\nbuyers = \"self-servise\"\n";
/// Markets in one canvas: a warning.
const WEAK: &str =
    "[segments]\nbuyers = \"Everyone\"\n\n[relationships]\nbuyers = \"self-service\"\n";

/// Silence is told from not having looked.
#[test]
fn a_clean_book_says_what_was_looked_at_and_exits_with_0() {
    let full = canvas(&format!(
        "{RIGHT}[allow]\nwhat-to-add-next = \"A sketch.\"\n"
    ));
    let book = book(&[
        ("src/a.md", &format!("{full}{full}")),
        ("src/b.md", &canvas(RIGHT)),
        ("src/c.md", "# No canvas\n"),
    ]);
    for (path, said) in [
        ("src/a.md", "canvas: no problems in 2 canvases of 1 file\n"),
        (
            "src/b.md",
            "canvas: no problems in 1 canvas of 1 file; --hints shows 1 hint\n",
        ),
        ("src/c.md", "canvas: no canvas in src/c.md\n"),
        (
            ".",
            "canvas: no problems in 3 canvases of 2 files; --hints shows 1 hint\n",
        ),
    ] {
        let out = run(book.path(), &["check", path]);
        assert_eq!((stdout(&out).as_str(), stderr(&out).as_str()), (said, ""));
        assert_eq!(out.status.code(), Some(0));
    }
    let out = run(book.path(), &["check", "--format", "short"]);
    assert_eq!(stdout(&out), "");
}

#[test]
fn exit_codes_tell_findings_from_trouble() {
    let book = book(&[
        ("src/wrong.md", &canvas(WRONG)),
        ("src/weak.md", &canvas(WEAK)),
    ]);
    for (args, code) in [
        (&["check"][..], 1),
        (&["check", "src/weak.md"], 0),
        (&["check", "src/weak.md", "--deny", "warnings"], 1),
        (&["check", "src/wrong.md"], 1),
        (&["check", "src"], 2),
        (&["check", "nowhere.md"], 2),
        (&["check", "book.toml.txt"], 2),
        (&["check", "--format", "xml"], 2),
        (&["check", "--deny", "hints"], 2),
        (&["explain", "phase-hol"], 2),
        (&["nonsense"], 2),
    ] {
        let out = run(book.path(), args);
        assert_eq!(out.status.code(), Some(code), "{args:?}: {}", stderr(&out));
        if code == 2 {
            // `check` reports it as it reports anything; what is wrong usage is none of its findings.
            let (told, silent) = if args[0] == "check" && !args.contains(&"xml") && args.len() == 2
            {
                (stdout(&out), stderr(&out))
            } else {
                (stderr(&out), stdout(&out))
            };
            assert!(!told.is_empty(), "{args:?} says why");
            assert_eq!(silent, "", "{args:?}");
        }
    }
}

/// The folder we are in has a name in reports, too.
#[test]
fn a_folder_that_is_no_book_is_named() {
    let folder = tempfile::tempdir().expect("a folder can be made");
    for args in [&["check"][..], &["check", "."], &["check", "./"]] {
        let out = stdout(&run(folder.path(), args));
        assert!(out.contains("--> .\n"), "{args:?}: {out}");
    }
}

#[test]
fn every_format_names_the_same_places() {
    let book = book(&[
        (
            "src/ä b.md",
            &canvas("title = \"50% off\"\n[relationships]\nbuyers = \"self-servise\"\n"),
        ),
        ("canvases/model.toml", "[channels]\nshop = \"own-stor\"\n"),
    ]);
    let out = |format| stdout(&run(book.path(), &["check", "--format", format]));
    assert_eq!(
        out("short"),
        "src/ä b.md:6:10: error[unknown-relationship-type]: unknown relationship type `self-servise`\n\
         canvases/model.toml:2:8: error[unknown-value]: unknown channel kind `own-stor`\n"
    );
    assert_eq!(
        out("github"),
        "::error file=src/ä b.md,line=6,endLine=6,col=10,endColumn=24,title=unknown-relationship-type::unknown relationship type `self-servise`%0Ahelp: did you mean `self-service`?%0Ahelp: or keep your own words: { label = \"self-servise\" }\n\
         ::error file=canvases/model.toml,line=2,endLine=2,col=8,endColumn=18,title=unknown-value::unknown channel kind `own-stor`%0Ahelp: did you mean `own-store`?%0Ahelp: or keep your own words: shop = { name = \"own-stor\" }\n"
    );
    let mut found: Value = serde_json::from_str(&out("json")).expect("it is JSON");
    let first = found[0].as_object_mut().expect("it is an object");
    let id = first.remove("message_id").expect("it has an id");
    assert!(id.is_string(), "{id}");
    let arguments = first.remove("arguments").expect("it has arguments");
    assert!(arguments.is_object(), "{arguments}");
    assert_eq!(
        found[0],
        json!({
            "rule": "unknown-relationship-type", "level": "error", "file": "src/ä b.md",
            "line": 6, "column": 10, "end_line": 6, "end_column": 24,
            "message": "unknown relationship type `self-servise`",
            "help": [
                "did you mean `self-service`?",
                "or keep your own words: { label = \"self-servise\" }",
            ],
            "steps": [],
            "suggestion": "\"self-service\"",
        })
    );
    assert_eq!(found.as_array().map(Vec::len), Some(2));
    let sarif: Value = serde_json::from_str(&out("sarif")).expect("it is JSON");
    let place = &sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"];
    assert_eq!(place["artifactLocation"]["uri"], "src/%C3%A4%20b.md");
    assert_eq!(
        place["region"],
        json!({ "startLine": 6, "startColumn": 10, "endLine": 6, "endColumn": 24 })
    );
    assert!(out("human").contains(" --> src/ä b.md:6:10\n"));
}

#[test]
fn nothing_found_is_an_empty_list_in_every_format() {
    let book = book(&[("src/a.md", &canvas(RIGHT))]);
    let out = |format| stdout(&run(book.path(), &["check", "--format", format]));
    assert_eq!(out("json"), "[]\n");
    assert_eq!(out("short"), "");
    assert_eq!(out("github"), "");
    let sarif: Value = serde_json::from_str(&out("sarif")).expect("it is JSON");
    assert_eq!(sarif["runs"][0]["results"], json!([]));
}

#[test]
fn sarif_is_valid_by_its_published_schema() {
    let text = fs::read_to_string(sarif_schema()).expect("the crate brings it");
    let mut schema: Value = serde_json::from_str(&text).expect("it is JSON");
    // As published, the pattern for a language has a bracket too many to be a pattern. We write no
    // language.
    for of in ["run", "toolComponent"] {
        let language = &mut schema["definitions"][of]["properties"]["language"];
        let language = language.as_object_mut().expect("it is there");
        language.remove("pattern");
    }
    let validator = jsonschema::validator_for(&schema).expect("the schema is one");
    let book = book(&[
        ("src/a.md", &canvas(WRONG)),
        ("src/b.md", &canvas(WEAK)),
        (
            "src/c.md",
            &canvas("id = \"x\"\n[relationships]\na = [\"retail\", \"retail\"]\n"),
        ),
        (
            "src/d.md",
            &canvas("id = \"x\"\n[relationships]\na = \"retail\"\n"),
        ),
        ("src/e.md", ""),
        ("src/f.md", ""),
    ]);
    // A finding about a whole file, and a note.
    fs::write(book.path().join("src/e.md"), [0xff]).expect("it can be written");
    fs::write(book.path().join("src/f.md"), "```Canvas\n```\n").expect("it can be written");
    let log: Value = serde_json::from_str(&stdout(&run(
        book.path(),
        &["check", "--hints", "--format", "sarif"],
    )))
    .expect("it is JSON");
    let results = log["runs"][0]["results"].as_array().expect("results");
    assert!(results.len() >= 4, "{results:?}");
    assert!(results.iter().any(|r| r.get("relatedLocations").is_some()));
    for rule in ["unreadable-file", "unrecognized-canvas"] {
        assert!(results.iter().any(|r| r["ruleId"] == rule), "{rule}");
    }
    let errors: Vec<String> = validator
        .iter_errors(&log)
        .map(|e| format!("{}: {e}", e.instance_path()))
        .collect();
    assert!(errors.is_empty(), "{errors:?}");
    // The check can fail.
    let mut bad = log.clone();
    bad["runs"][0]["results"][0]["level"] = json!("grave");
    assert!(!validator.is_valid(&bad));
}

/// The platform of this compiler: packages of others may not be on this machine.
fn platform() -> String {
    let rustc = std::env::var_os("RUSTC").unwrap_or_else(|| "rustc".into());
    let out = Command::new(rustc).arg("-vV").output().expect("rustc runs");
    let told = String::from_utf8(out.stdout).expect("it writes UTF-8");
    told.lines()
        .find_map(|l| l.strip_prefix("host: "))
        .expect("it names its host")
        .to_owned()
}

/// The schema that the crate `serde-sarif` was generated from.
fn sarif_schema() -> PathBuf {
    let cargo = std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let out = Command::new(cargo)
        .args([
            "metadata",
            "--format-version",
            "1",
            "--offline",
            "--filter-platform",
            &platform(),
        ])
        .current_dir(env!("CARGO_MANIFEST_DIR"))
        .output()
        .expect("cargo runs");
    let metadata: Value = serde_json::from_slice(&out.stdout).expect("cargo tells its packages");
    let packages = metadata["packages"].as_array().expect("there are packages");
    let package = packages
        .iter()
        .find(|p| p["name"] == "serde-sarif")
        .expect("it is a dependency");
    let manifest = Path::new(
        package["manifest_path"]
            .as_str()
            .expect("it has a manifest"),
    );
    manifest.with_file_name("src").join("schema.json")
}

#[test]
fn two_hundred_chapters_tell_two_hundred_faults_in_order() {
    let text = canvas(WRONG);
    let names: Vec<String> = (0..200).map(|n| format!("src/c{n:03}.md")).collect();
    let files: Vec<(&str, &str)> = names.iter().map(|n| (n.as_str(), text.as_str())).collect();
    let book = book(&files);
    let told = stdout(&run(book.path(), &["check", "--format", "short"]));
    let places: Vec<&str> = told
        .lines()
        .map(|l| l.split(": ").next().expect("a place"))
        .collect();
    let expected: Vec<String> = names.iter().map(|n| format!("{n}:5:10")).collect();
    assert_eq!(places, expected);
}

/// What a build says on stderr and what `check` says on stdout, for one book.
fn build_and_check(root: &Path) -> (String, String) {
    let check = stdout(&run(root, &["check"]));
    let chapters: Vec<(String, String)> = mdbook_canvas::internals::markdown::summary::chapters(
        &fs::read_to_string(root.join("src/SUMMARY.md")).expect("there is a summary"),
    )
    .expect("mdBook reads it")
    .into_iter()
    .map(|path| {
        let text = fs::read_to_string(root.join("src").join(&path)).expect("the chapter is there");
        (path, text)
    })
    .collect();
    let items: Vec<Value> = chapters
        .iter()
        .map(|(path, text)| {
            json!({ "Chapter": {
                "name": path, "content": text, "number": null, "sub_items": [], "path": path,
                "source_path": path, "parent_names": [],
            } })
        })
        .collect();
    let config: Value =
        toml::from_str(&fs::read_to_string(root.join("book.toml")).expect("there is a book.toml"))
            .expect("it is TOML");
    let request = json!([
        { "root": root, "config": config, "renderer": "html", "mdbook_version": "0.5.4" },
        { "items": items },
    ]);
    let run = common::run(request.to_string());
    (run.stderr.replace("; the book was not built", ""), check)
}

#[test]
fn a_build_and_a_check_find_the_same() {
    let fixture = |name: &str| fixtures::chapter(name);
    let book = book(&[
        ("src/errors.md", &fixture("bad/errors.md")),
        ("src/warnings.md", &fixture("bad/warnings.md")),
        ("src/taskboard.md", &fixture("good/taskboard.md")),
        (
            "src/use.md",
            &canvas("use = \"model\"\nonly = \"nobody\"\n"),
        ),
        (
            "src/twice.md",
            &canvas("id = \"taskboard\"\n[relationships]\na = \"retail\"\n"),
        ),
        (
            "canvases/model.toml",
            "[relationships]\nbuyers = \"self-service\"\n",
        ),
        (
            "canvases/broken.toml",
            "[relationships]\nbuyers = \"self-servise\"\n",
        ),
    ]);
    let (build, check) = build_and_check(book.path());
    assert!(build.contains("canvases/broken.toml:2:10"), "{build}");
    assert_eq!(build, check);
    let (build, check) =
        build_and_check(&Path::new(env!("CARGO_MANIFEST_DIR")).join("book-example"));
    // The last line of a build counts hints; that of a check says what was looked at.
    let told = |text: &str| -> Vec<String> {
        let lines = text.lines().filter(|line| !line.starts_with("canvas: "));
        lines.map(str::to_owned).collect()
    };
    assert_eq!(told(&build), told(&check));
}

#[test]
fn a_chapter_knows_the_models_of_its_book() {
    let book = book(&[
        ("src/a.md", &canvas("use = \"shop\"\n")),
        (
            "src/b.md",
            &canvas("id = \"shop\"\n[relationships]\nbuyers = \"retail\"\n"),
        ),
        ("src/deep/c.md", &canvas("use = \"shp\"\n")),
        ("canvases/broken.toml", WRONG),
    ]);
    let short = |dir: &Path, path: &str| stdout(&run(dir, &["check", "--format", "short", path]));
    let broken = "canvases/broken.toml:2:10: error[unknown-relationship-type]: unknown relationship type `self-servise`\n";
    assert_eq!(short(book.path(), "src/a.md"), broken);
    assert_eq!(
        short(&book.path().join("src/deep"), "c.md"),
        format!("c.md:4:7: error[use-unknown]: unknown model `shp`\n../../{broken}")
    );
    assert_eq!(short(book.path(), "canvases/broken.toml"), broken);
    // A chapter that no summary lists is checked as well.
    fs::write(book.path().join("src/draft.md"), canvas(WRONG)).expect("it can be written");
    assert!(short(book.path(), "src/draft.md").starts_with("src/draft.md:5:10: "));
}

/// A book in the folder `o`, with a fault in a model file and one that two files have a part in.
fn book_below() -> TempDir {
    let dir = tempfile::tempdir().expect("a folder can be made");
    let twice = "id = \"bad\"\n[relationships]\na = \"retail\"\n";
    for (path, text) in [
        ("o/book.toml", "[preprocessor.canvas]\n"),
        ("o/src/SUMMARY.md", "- [M](m.md)\n- [Z](deep/z.md)\n"),
        ("o/src/m.md", &canvas(RIGHT)),
        ("o/src/deep/z.md", &canvas(twice)),
        ("o/canvases/bad.toml", WRONG),
        ("lone.md", &canvas(WRONG)),
    ] {
        let path = dir.path().join(path);
        fs::create_dir_all(path.parent().expect("it has a folder")).expect("a folder can be made");
        fs::write(path, text).expect("a file can be written");
    }
    dir
}

#[test]
fn every_path_leads_from_here_to_its_file() {
    let dir = book_below();
    let absolute = dir.path().join("o/src/m.md");
    let absolute = absolute.to_str().expect("it is text");
    let paths = |folder: &str, args: &[&str], format: &str| -> BTreeSet<String> {
        let args = [&["check", "--format", format][..], args].concat();
        let told = stdout(&run(&dir.path().join(folder), &args));
        let found: Vec<String> = match format {
            "short" => told
                .lines()
                .map(|l| l.split(": ").next().expect("a place"))
                .map(|place| place.rsplitn(3, ':').last().expect("a path").into())
                .collect(),
            "github" => told
                .split("file=")
                .skip(1)
                .map(|l| l.split(',').next().expect("a path").into())
                .collect(),
            "human" => told
                .lines()
                .filter_map(|l| l.split_once("--> ").or(l.split_once("::: ")))
                .map(|(_, place)| place.split(':').next().expect("a path").into())
                .collect(),
            "json" | "sarif" => told
                .split("\"file\":")
                .flat_map(|l| l.split("\"uri\":"))
                .skip(1)
                .map(|l| l.split('"').nth(1).expect("a path").into())
                .filter(|path: &String| path.ends_with(".md") || path.ends_with(".toml"))
                .collect(),
            other => panic!("{other}"),
        };
        let found: BTreeSet<String> = found.into_iter().collect();
        for path in &found {
            let is_there = dir.path().join(folder).join(path).is_file();
            assert!(is_there, "{folder} {args:?}: {path}");
        }
        found
    };
    for format in ["short", "github", "human", "json", "sarif"] {
        for (folder, asked) in [
            ("", "o"),
            ("", "./o/"),
            ("", "o/src/m.md"),
            ("", "./o/src/m.md"),
            ("", "o/src/deep/z.md"),
            ("", "o/src/../src/deep/z.md"),
            ("", "o/canvases/bad.toml"),
            ("", absolute),
            ("o", "."),
            ("o", "src/m.md"),
            ("o/src", "m.md"),
            ("o/src", "../src/deep/z.md"),
            ("o/src/deep", "z.md"),
            ("o/src/deep", "../m.md"),
        ] {
            let found = paths(folder, &[asked], format);
            assert!(!found.is_empty(), "{format} {folder} {asked}");
        }
    }
    let model = |folder: &str, asked: &str| paths(folder, &[asked], "short").pop_last();
    assert_eq!(
        model("", "o/src/m.md").as_deref(),
        Some("o/canvases/bad.toml")
    );
    assert_eq!(model("o", "src/m.md").as_deref(), Some("canvases/bad.toml"));
    assert_eq!(
        model("o/src", "m.md").as_deref(),
        Some("../canvases/bad.toml")
    );
    assert_eq!(
        paths("", &["o/canvases/bad.toml"], "human"),
        BTreeSet::from([
            "o/canvases/bad.toml".to_owned(),
            "o/src/deep/z.md".to_owned()
        ])
    );
}

#[test]
fn a_file_beside_a_book_is_not_of_it() {
    let dir = book_below();
    let out = run(
        &dir.path().join("o"),
        &["check", "--format", "short", "../lone.md"],
    );
    let told = stdout(&out);
    assert!(told.starts_with("../lone.md:5:10: "), "{told}");
    assert_eq!(told.lines().count(), 1, "{told}");
}

#[test]
fn what_is_named_twice_is_told_once() {
    let dir = book_below();
    let almost = "```Canvas\n```\n";
    fs::write(dir.path().join("o/src/m.md"), canvas(WRONG) + almost).expect("it can be written");
    fs::write(
        dir.path().join("o/book.toml"),
        "[preprocessor.canvas]\nlanguage = \"tlh\"\n",
    )
    .expect("it can be written");
    let absolute = dir.path().join("o/src/m.md");
    let absolute = absolute.to_str().expect("it is text");
    let once = run(dir.path(), &["check", "--format", "short", "o"]);
    assert_eq!(stdout(&once).lines().count(), 5, "{}", stdout(&once));
    for more in [
        "o/src/m.md",
        "./o/src/deep/../m.md",
        "o/canvases/bad.toml",
        "./o",
        absolute,
    ] {
        let twice = run(dir.path(), &["check", "--format", "short", "o", more]);
        assert_eq!(stdout(&twice), stdout(&once), "{more}");
    }
}

#[test]
fn a_wrong_setting_is_told_of_the_book_that_was_asked_for() {
    let dir = book_below();
    let toml = |settings: &str| {
        let text = format!("[preprocessor.canvas]\n{settings}\n");
        fs::write(dir.path().join("o/book.toml"), text).expect("it can be written");
    };
    toml("= 1");
    for command in ["install", "uninstall"] {
        let told = stderr(&run(dir.path(), &[command, "o"]));
        assert!(told.contains("--> o/book.toml"), "{told}");
    }
    for settings in ["on-eror = \"show\"", "models = [", "models = \"../x\""] {
        toml(settings);
        for (folder, asked, path) in [
            ("", "o", "o/book.toml"),
            ("", "o/src/m.md", "o/book.toml"),
            ("o", ".", "book.toml"),
            ("o/src", "m.md", "../book.toml"),
        ] {
            let out = run(&dir.path().join(folder), &["check", asked]);
            let told = stdout(&out);
            assert!(told.contains(&format!("--> {path}:2:")), "{told}");
        }
    }
}

#[test]
fn a_lone_file_needs_no_book() {
    let dir = tempfile::tempdir().expect("a folder can be made");
    fs::write(dir.path().join("a.md"), canvas(WRONG)).expect("it can be written");
    fs::write(dir.path().join("b.toml"), WRONG).expect("it can be written");
    let out = run(
        dir.path(),
        &["check", "--format", "short", "a.md", "b.toml"],
    );
    let told: Vec<String> = stdout(&out).lines().map(|l| l[..10].to_owned()).collect();
    assert_eq!(told, ["a.md:5:10:", "b.toml:2:1"]);
}

#[test]
fn hints_are_told_when_asked_for() {
    let hint = "[segments]\na = { market = \"mass\" }\n[relationships]\na = \"personal\"\n";
    let book = book(&[("src/a.md", &canvas(hint))]);
    assert_eq!(
        stdout(&run(book.path(), &["check", "--format", "short"])),
        ""
    );
    let told = stdout(&run(
        book.path(),
        &["check", "--format", "short", "--hints"],
    ));
    assert!(told.contains(": hint[mass-market-personal]: "), "{told}");
}

#[test]
fn a_rule_follows_the_books_settings() {
    let book = book(&[("src/a.md", &canvas(WEAK))]);
    let with = |setting: &str| {
        let toml = format!("[preprocessor.canvas.rules]\nsegment-too-broad = \"{setting}\"\n");
        fs::write(book.path().join("book.toml"), toml).expect("it can be written");
        let out = run(book.path(), &["check", "--format", "short", "--hints"]);
        let line = stdout(&out)
            .lines()
            .find(|l| l.contains("segment-too-broad"))
            .map(str::to_owned);
        (
            line.map(|l| l.split(": ").nth(1).expect("a level").to_owned()),
            out.status.code(),
        )
    };
    assert_eq!(
        with("deny"),
        (Some("error[segment-too-broad]".into()), Some(1))
    );
    assert_eq!(
        with("warn"),
        (Some("warning[segment-too-broad]".into()), Some(0))
    );
    assert_eq!(
        with("hint"),
        (Some("hint[segment-too-broad]".into()), Some(0))
    );
    assert_eq!(with("allow"), (None, Some(0)));
}

#[test]
fn explain_prints_every_rule_and_suggests_the_nearest() {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = stdout(&run(here, &["explain"]));
    for rule in mdbook_canvas::internals::rules::every() {
        assert!(
            list.contains(&format!("\n  {} ", rule.name)),
            "{}",
            rule.name
        );
        let page = run(here, &["explain", rule.name]);
        assert_eq!(page.status.code(), Some(0), "{}", rule.name);
        let page = stdout(&page);
        assert!(page.starts_with(&format!("{}\n", rule.name)));
        assert!(
            !page.contains('\u{1b}'),
            "no colour where there is no terminal"
        );
    }
    let unknown = run(here, &["explain", "segment-to-broad"]);
    assert!(stderr(&unknown).contains("did you mean `segment-too-broad`?"));
}

/// The canvases of a chapter as JSON, as an editor's TOML server sees them.
fn canvases(text: &str) -> Vec<Value> {
    text.split("```canvas\n")
        .skip(1)
        .map(|rest| rest.split("```").next().expect("it is closed"))
        .map(|body| toml::from_str(body).unwrap_or_else(|e| panic!("{e}\n{body}")))
        .collect()
}

#[test]
fn the_schema_passes_what_is_right_and_sees_what_a_schema_can() {
    let schema: Value =
        serde_json::from_str(&stdout(&run(&fixtures::folder(), &["schema"]))).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    let mut right = 0;
    for folder in ["good", "near-misses", "rules"] {
        for entry in fs::read_dir(fixtures::folder().join(folder)).expect("fixtures") {
            let name = entry.expect("a fixture").file_name();
            let path = format!("{folder}/{}", name.to_str().expect("it is text"));
            for canvas in canvases(&fixtures::chapter(&path)) {
                let errors: Vec<String> = validator
                    .iter_errors(&canvas)
                    .map(|e| format!("{}: {e}", e.instance_path()))
                    .collect();
                assert!(errors.is_empty(), "{}: {errors:?}", path);
                right += 1;
            }
        }
    }
    assert!(right > 50, "{right}");
    for (wrong, why) in [
        (
            "[relationships]\na = { type = \"self-servise\" }",
            "an unknown type",
        ),
        ("[relationships]\na = { via = \"x\" }", "no type"),
        (
            "[relationships]\na = { type = \"retail\", knd = 1 }",
            "an unknown key",
        ),
        (
            "[channels]\na = { kind = \"wholesale\" }",
            "an unknown kind",
        ),
        (
            "[channels]\na = { phases = [\"awarness\"] }",
            "an unknown phase",
        ),
        (
            "[channels]\na = { phases = { awarness = \"x\" } }",
            "an unknown phase as a key",
        ),
        ("[segments]\na = 1", "a number for a name"),
        ("[segments]\na = { market = \"mas\" }", "an unknown market"),
        ("titel = \"x\"", "an unknown key of the canvas"),
        ("title = \"\"", "an empty text"),
        ("findings = \"yes\"", "a text for a flag"),
        ("compare = [\"planned\", \"planned\"]", "twice the same"),
        ("[allow]\nphase-hol = \"x\"", "an unknown rule"),
        (
            "[propositions]\na = { products = { for = \"x\" } }",
            "no name",
        ),
    ] {
        let canvas: Value = toml::from_str(wrong).expect("it is TOML");
        assert!(!validator.is_valid(&canvas), "{why}");
    }
    for forgiven in [
        "[relationships]\na = \"Self Service\"",
        "[relationships]\na = [\"personal_assistance\", \"retail\"]",
        "[segments]\na = { kind = \"B2B\" }",
    ] {
        let canvas: Value = toml::from_str(forgiven).expect("it is TOML");
        assert!(validator.is_valid(&canvas), "{forgiven}");
    }
}

#[test]
fn words_prints_what_a_page_can_show() {
    let dir = tempfile::tempdir().expect("a folder can be made");
    for (args, holds) in [
        (&["words"][..], "relationships = \"Customer relationships\""),
        (&["words", "de"], "relationships = \"Kundenbeziehungen\""),
    ] {
        let output = run(dir.path(), args);
        assert!(output.status.success(), "{args:?}");
        assert!(stdout(&output).contains(holds), "{args:?}");
    }
    let output = run(dir.path(), &["words", "tlh"]);
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(stdout(&output), "");
    let told = stderr(&output);
    assert!(told.contains("help: use `ar`, "), "{told}");
    for language in mdbook_canvas::internals::locale::Locale::languages() {
        assert!(
            told.contains(&format!("`{language}`")),
            "{language}: {told}"
        );
    }
}

#[test]
fn a_block_that_is_nearly_a_canvas_is_noted() {
    let dir = book(&[(
        "src/a.md",
        "```Canvas\n[relationships]\na = \"retail\"\n```\n\n> ```canvass\n> ```\n\n```java\n```\n",
    )]);
    let output = run(dir.path(), &["check", "--format", "short"]);
    assert!(output.status.success());
    assert_eq!(stderr(&output), "");
    assert_eq!(
        stdout(&output),
        "src/a.md:1:1: note[unrecognized-canvas]: this `Canvas` block is shown as code, not drawn\n\
         src/a.md:6:3: note[unrecognized-canvas]: this `canvass` block is shown as code, not drawn\n"
    );
}

#[test]
fn a_use_that_names_a_file_or_nearly_itself_is_told_what_to_write() {
    let model = "[relationships]\na = \"retail\"\n";
    for (used, help) in [
        ("canvases/far.toml", "did you mean `far`?"),
        ("neer", "use the id of a model in this book: `far`"),
    ] {
        let chapter = canvas(&format!("id = \"near\"\nuse = \"{used}\"\n"));
        let dir = book(&[("src/a.md", &chapter), ("canvases/far.toml", model)]);
        let told = stdout(&run(dir.path(), &["check"]));
        assert!(told.contains(help), "{told}");
    }
}
