//! The language that the program answers in: what `--language` asks for, else the book's, else that
//! of the environment, else English. Every language that has sentences is tried against every other.

use std::fs;
use std::path::Path;

use crate::common::{self, Host, Item, chapter};
use mdbook_canvas::internals::locale::Locale;
use mdbook_canvas::internals::message::{Translator, count, every};
use mdbook_canvas::internals::report::ReportMessage;

const BAD: &str = "```canvas\n[relationships]\nguests = \"persnal\"\n```\n";
const GOOD: &str = "```canvas\n[relationships]\nguests = \"personal\"\n```\n";

/// The languages that have sentences, and one that nobody translates into.
fn languages() -> Vec<&'static str> {
    let known = every().map(|(language, _)| language);
    known.chain([UNKNOWN]).collect()
}

const UNKNOWN: &str = "tlh";

/// The settings of a book in a language.
fn settings(language: &str) -> String {
    format!("[book]\nlanguage = \"{language}\"\n\n[preprocessor.canvas]\n")
}

/// How a count of one error is said in a language.
fn one_error(language: &str) -> String {
    Translator::of(language).say(&ReportMessage::Errors { count: count(1) }.into())
}

/// What the program says with these arguments in a folder, on both streams.
fn said(folder: &Path, environment: &str, arguments: &[&str]) -> String {
    let output = common::program()
        .args(arguments)
        .env("LANG", format!("{environment}.UTF-8"))
        .current_dir(folder)
        .output()
        .expect("the binary starts");
    let text = |bytes| String::from_utf8(bytes).expect("it is UTF-8");
    text(output.stdout) + &text(output.stderr)
}

#[test]
fn the_option_beats_the_book_and_the_book_the_environment() {
    for book in languages() {
        let folder = common::write_book(&settings(book), &[("a.md".into(), BAD.into())]);
        for other in languages() {
            let report = said(folder.path(), other, &["check"]);
            assert!(
                report.contains(&one_error(book)),
                "{book}, {other}: {report}"
            );
            if other == UNKNOWN {
                continue;
            }
            let asked = ["check", "--language", other];
            let report = said(folder.path(), book, &asked);
            assert!(
                report.contains(&one_error(other)),
                "{book}, {other}: {report}"
            );
        }
    }
}

#[test]
fn without_a_book_the_environment_decides() {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.md"), BAD).unwrap();
    for language in languages() {
        let report = said(folder.path(), language, &["check", "a.md"]);
        assert!(
            report.contains(&one_error(language)),
            "{language}: {report}"
        );
    }
}

#[test]
fn an_unknown_language_is_refused_with_those_there_are() {
    let folder = common::write_book(&settings("en"), &[("a.md".into(), BAD.into())]);
    for tag in [UNKNOWN, "", "no tag", "../en"] {
        let report = said(folder.path(), "C", &["check", "--language", tag]);
        assert!(report.contains("isn't available"), "{tag}: {report}");
        assert!(report.contains("use `ar`, `de`, `en`"), "{tag}: {report}");
    }
}

#[test]
fn the_language_may_be_asked_for_before_the_command() {
    let folder = common::write_book(&settings("en"), &[("a.md".into(), BAD.into())]);
    for language in languages() {
        let after = said(folder.path(), "C", &["check", "--language", language]);
        let before = said(folder.path(), "C", &["--language", language, "check"]);
        assert_eq!(before, after, "{language}");
    }
    let supports = common::program()
        .args(["--language", "ar", "supports", "html"])
        .status();
    assert!(supports.expect("it starts").success());
}

/// A book whose settings are wrong is answered in its language too.
#[test]
fn wrong_settings_are_reported_in_the_language_of_the_book() {
    for language in languages() {
        let settings = settings(language) + "on-error = 5\n";
        let folder = common::write_book(&settings, &[("a.md".into(), GOOD.into())]);
        let report = said(folder.path(), "en", &["check"]);
        assert!(
            report.contains(&one_error(language)),
            "{language}: {report}"
        );
    }
}

#[test]
fn a_build_s_log_and_page_are_in_one_language() {
    for language in languages() {
        let settings = settings(language) + "on-error = \"show\"\n";
        let chapters = [BAD, GOOD].map(|text| Item::Chapter(chapter("a.md", text)));
        let run = common::run(common::input(
            &common::context(Host::V05, &settings),
            &common::book(Host::V05, &chapters),
        ));
        assert_eq!(run.code, Some(0), "{language}: {}", run.stderr);
        let log = one_error(language);
        assert!(run.stderr.contains(&log), "{language}: {}", run.stderr);
        let words = Locale::of(language).unwrap_or_else(Locale::default_language);
        let page = &common::contents(Host::V05, &run.stdout)[1];
        assert!(
            page.contains(&words.messages.relationships),
            "{language}: {page}"
        );
    }
}

/// `install` says what it did in the book's language, or the preprocessor's.
#[test]
fn install_answers_in_the_language_of_the_book() {
    let answers = |settings: &str, arguments: &[&str]| {
        let folder = common::write_book(settings, &[]);
        said(folder.path(), "en", arguments)
    };
    for language in languages().into_iter().filter(|l| *l != UNKNOWN) {
        let asked = answers("", &["install", "--language", language]);
        let of_book = answers(
            &format!("[book]\nlanguage = \"{language}\"\n"),
            &["install"],
        );
        assert_eq!(of_book, asked, "{language}");
        assert!(asked.contains("[preprocessor.canvas]"), "{asked}");
        let own = format!("[preprocessor.canvas]\nlanguage = \"{language}\"\n");
        let asked = answers("", &["uninstall", "--language", language]);
        assert_eq!(
            answers(&format!("book.language = \"{language}\"\n"), &["uninstall"]),
            asked
        );
        let settings = format!("[book]\nlanguage = \"en\"\n\n{own}");
        let asked = ["uninstall", "--language", language];
        assert_eq!(
            answers(&settings, &["uninstall"]),
            answers(&settings, &asked)
        );
    }
}
