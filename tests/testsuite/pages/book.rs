//! The example book has the rules' pages, an index of them, and the sources that they name.

use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::diagnostic::{Level, Rule};
use mdbook_canvas::internals::rules::pages;

use super::every_rule;

fn path_of(chapter: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("book-example/src")
        .join(chapter)
}

fn chapter(name: &str) -> String {
    let path = path_of(name);
    fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()))
}

/// The chapter with the pages of a level.
fn chapter_of(level: Level) -> &'static str {
    match level {
        Level::Error => "rules-errors.md",
        Level::Warning => "rules-warnings.md",
        Level::Hint => "rules-hints.md",
        Level::Note => "rules-notes.md",
    }
}

#[test]
fn the_book_shows_each_page_once_in_the_chapter_of_its_level() {
    let index = chapter("rules.md");
    let chapters = [Level::Error, Level::Warning, Level::Hint, Level::Note]
        .map(|level| (level, chapter_of(level), chapter(chapter_of(level))));
    let mut wrong = Vec::new();
    for rule in every_rule() {
        let include = format!("{{{{#include ../../src/rules/pages/{}.md}}}}", rule.name);
        for (level, name, text) in &chapters {
            let times = text.lines().filter(|line| **line == include).count();
            let is_here = *level == rule.level;
            if times != usize::from(is_here) {
                wrong.push(format!("{name} shows {} {times} times", rule.name));
            }
            let link = format!("]({name}#{})", rule.name);
            if is_here && index.matches(&link).count() != 1 {
                wrong.push(format!("rules.md does not link to {} once", rule.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The order of the index is written by hand. The rows come from the rules, and
/// `SNAPSHOTS=overwrite` refills them.
#[test]
fn the_index_has_the_summary_and_the_level_of_each_rule() {
    let is_row = |line: &str, rule: &Rule| line.starts_with(&format!("| [`{}`](", rule.name));
    let mut expected = String::new();
    for line in chapter("rules.md").lines() {
        match every_rule().find(|rule| is_row(line, rule)) {
            Some(rule) => expected.push_str(&row(rule)),
            None => expected.push_str(line),
        }
        expected.push('\n');
    }
    let path = path_of("rules.md");
    snapbox::assert_data_eq!(expected, snapbox::Data::read_from(&path, None).raw());
}

fn row(rule: &Rule) -> String {
    let level = match rule.level {
        Level::Error => "Error",
        Level::Warning => "Warning",
        Level::Hint => "Hint",
        Level::Note => "Note",
    };
    let (name, meaning) = (rule.name, rule.meaning);
    let chapter = chapter_of(rule.level);
    format!("| [`{name}`]({chapter}#{name}) | {meaning} | {level} |")
}

#[test]
fn every_source_of_a_page_is_in_the_chapter_of_sources() {
    let included = chapter("sources.md").contains("{{#include ../../src/rules/sources.md}}");
    assert!(included, "the chapter includes the list");
    let sources = chapter("../../src/rules/sources.md");
    let mut links = 0;
    for rule in every_rule() {
        let page = pages::of(rule.name).unwrap_or_default();
        for link in page.split("](sources.md#").skip(1) {
            let anchor = link.split(')').next().unwrap_or_default();
            let target = format!("<a id=\"{anchor}\"></a>");
            assert!(sources.contains(&target), "{}: source {anchor}", rule.name);
            links += 1;
        }
    }
    assert!(links > 10, "the pages name their sources");
}
