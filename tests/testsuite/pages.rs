//! The rules' pages are tests: the example is reported by exactly that rule, and what to use instead
//! isn't reported. Their form and their language are checked too.

mod book;
pub mod words;

use crate::common::joined;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use mdbook_canvas::internals::book::{File, Found, Settings, process};
use mdbook_canvas::internals::diagnostic::{
    ERRORS, FENCE_OPTIONS, Level, Rule, UNRECOGNIZED_CANVAS,
};
use mdbook_canvas::internals::rules::{self, RULES, pages};
use mdbook_canvas::internals::text::Lines;

use crate::fixtures::{self, is_error};

fn every_rule() -> impl Iterator<Item = &'static Rule> {
    rules::every()
}

/// The lines of a page outside of fences, each with its place.
fn lines_outside_fences(page: &str) -> Vec<(usize, &str)> {
    let mut lines = Vec::new();
    let mut fence: Option<usize> = None;
    let mut at = 0;
    for line in page.split_inclusive('\n') {
        let marks = line.chars().take_while(|c| *c == '`').count();
        match fence {
            None if marks >= 3 => fence = Some(marks),
            None => lines.push((at, line)),
            Some(open) if marks >= open && line.trim_matches(['`', '\n']).is_empty() => {
                fence = None;
            }
            Some(_) => {}
        }
        at += line.len();
    }
    lines
}

/// The headings of the second level, each with its place.
fn headings(page: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = lines_outside_fences(page).into_iter();
    lines.filter(|(_, line)| line.starts_with("### "))
}

/// The text under a heading of the second level.
fn section<'p>(page: &'p str, heading: &str) -> Option<&'p str> {
    let mut headings = headings(page);
    let (at, line) = headings.find(|(_, line)| line["### ".len()..].trim_end() == heading)?;
    let end = headings.next().map_or(page.len(), |(next, _)| next);
    Some(&page[at + line.len()..end])
}

/// The contents of the fences whose info string begins so, with what follows it.
fn fences<'p>(text: &'p str, open: &str) -> Vec<(&'p str, &'p str)> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(open) {
        if start > 0 && !rest[..start].ends_with('\n') {
            rest = &rest[start + open.len()..];
            continue;
        }
        let after = &rest[start + open.len()..];
        let Some((info, body)) = after.split_once('\n') else {
            break;
        };
        let marks = &open[..open.chars().take_while(|c| *c == '`').count()];
        let end = body
            .find(&format!("\n{marks}"))
            .map_or(body.len(), |e| e + 1);
        found.push((info.trim(), &body[..end]));
        rest = &body[end..];
    }
    found
}

/// The book that a section describes: the chapters in its ````markdown fences, or the section
/// itself; and the model files in its ```toml fences with a path.
fn book(section: &str) -> Vec<File> {
    let mut files: Vec<File> = fences(section, "````markdown")
        .into_iter()
        .enumerate()
        .map(|(n, (_, chapter))| File::chapter(format!("src/chapter-{}.md", n + 1), chapter))
        .collect();
    if files.is_empty() {
        files.push(File::chapter("src/chapter.md", section));
    }
    for (path, text) in fences(section, "```toml ") {
        files.push(File::model(path, text));
    }
    files
}

fn found(files: &[File]) -> Vec<Found> {
    process(files, &Settings::default()).found
}

/// The rules of findings that aren't folded into another one.
fn names(found: &[Found]) -> BTreeSet<&'static str> {
    let alone = found.iter().filter(|f| f.diagnostic.steps.is_empty());
    alone.map(|f| f.diagnostic.rule.name).collect()
}

/// The rules that are folded into one finding, and the rule of that.
fn folded(found: &[Found]) -> BTreeSet<&'static str> {
    let folded = found.iter().filter(|f| !f.diagnostic.steps.is_empty());
    let rules = folded.flat_map(|f| {
        let steps = f.diagnostic.steps.iter().map(|step| step.rule.name);
        steps.chain([f.diagnostic.rule.name])
    });
    rules.collect()
}

#[test]
fn every_rule_has_a_page_and_every_page_a_rule() {
    let rules: BTreeSet<_> = every_rule().map(|r| r.name).collect();
    let pages: BTreeSet<_> = pages::names().collect();
    assert_eq!(rules, pages);
}

#[test]
fn a_page_has_its_parts() {
    for rule in every_rule() {
        let Some(page) = pages::of(rule.name) else {
            continue;
        };
        let name = rule.name;
        let level = match rule.level {
            Level::Error => "Error",
            Level::Warning => "Warning",
            Level::Hint => "Hint",
            Level::Note => "Note",
        };
        let head = format!("## {name}\n\n{level}: {}\n\n", rule.meaning);
        assert!(page.starts_with(&head), "{name} begins with\n{head}");
        assert!(words::is_sentence(rule.meaning), "{name}: {}", rule.meaning);
        let mut parts = vec!["What it checks", "Why it matters", "Example", "Use instead"];
        // Errors can't be turned off.
        if rule.level != Level::Error {
            parts.push("Turn it off");
        }
        let found: Vec<&str> = headings(page)
            .map(|(_, line)| line["### ".len()..].trim_end())
            .collect();
        assert_eq!(found, parts, "{name}");
        for part in parts {
            let text = section(page, part).expect("it has been found");
            assert!(text.trim().len() > 20, "{name}: ## {part} has a text");
        }
        if let Some(off) = section(page, "Turn it off") {
            assert!(
                off.contains(&format!("\n{name} = \"")),
                "{name}: how to turn it off"
            );
        }
    }
}

#[test]
fn an_example_is_reported_by_its_rule_alone_and_what_to_use_instead_is_not() {
    let mut wrong = Vec::new();
    // The others are about settings, files and arguments: tests/problems.rs has them.
    let of_chapters = ERRORS.iter().chain(RULES).copied();
    for rule in of_chapters.chain([&UNRECOGNIZED_CANVAS, &FENCE_OPTIONS]) {
        let Some(page) = pages::of(rule.name) else {
            continue;
        };
        let example = found(&book(
            section(page, "Example").expect("a page has an example"),
        ));
        let (alone, steps) = (names(&example), folded(&example));
        let is_right = if steps.contains(rule.name) {
            alone.is_empty()
        } else {
            alone == BTreeSet::from([rule.name])
        };
        if !is_right {
            wrong.push(format!(
                "{}: the example is reported by {alone:?}, and of what to add by {steps:?}",
                rule.name
            ));
        }
        let instead = found(&book(
            section(page, "Use instead").expect("a page has something to use instead"),
        ));
        // There is always more to add; what this page asks for is there.
        let (alone, steps) = (names(&instead), folded(&instead));
        if !alone.is_empty() || steps.contains(rule.name) {
            wrong.push(format!(
                "{}: what to use instead is reported by {alone:?}, and of what to add by {steps:?}",
                rule.name
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_closed_lists_are_on_their_pages() {
    let lists = &mdbook_canvas::internals::locale::Locale::default_language().lists;
    for (rule, words) in [
        (
            "segment-too-broad",
            vec![&lists.too_broad, &lists.too_broad_openings],
        ),
        (
            "placeholder-text",
            vec![
                &lists.placeholder_words,
                &lists.placeholder_phrases,
                &lists.template_questions,
            ],
        ),
        (
            "vague-wording",
            vec![&lists.vague, &lists.vague_propositions],
        ),
        ("no-feedback", vec![&lists.feedback]),
        ("no-metrics", vec![&lists.unpaid]),
    ] {
        let Some(page) = pages::of(rule) else {
            continue;
        };
        for word in words.into_iter().flatten() {
            assert!(page.contains(&format!("`{word}`")), "{rule}: {word}");
        }
    }
}

#[test]
fn a_rule_reports_what_its_fixture_expects_and_nothing_else() {
    for rule in RULES {
        let path = format!("rules/{}.md", rule.name);
        for case in fixtures::hold(&path, |d| d.rule.name == rule.name) {
            assert!(!case.expected.is_empty(), "{path} expects nothing");
            assert_eq!(fixtures::listed(&case.files, is_error), "", "{path}");
        }
    }
}

#[test]
fn a_near_miss_is_not_reported() {
    let mut wrong = Vec::new();
    for rule in RULES {
        let path = fixtures::folder().join(format!("near-misses/{}.md", rule.name));
        let Ok(text) = fs::read_to_string(&path) else {
            wrong.push(format!("{} has no near miss", rule.name));
            continue;
        };
        let files = [File::chapter("src/chapter.md", text)];
        let outcome = process(&files, &Settings::default());
        if outcome.chapters[0].is_none() {
            wrong.push(format!(
                "{}: the near miss holds no valid canvas",
                rule.name
            ));
        }
        if names(&outcome.found).contains(rule.name) || folded(&outcome.found).contains(rule.name) {
            wrong.push(format!("{}: the near miss is reported", rule.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What each rule says of its fixture, whole: the place, the level, the words, the other places and
/// the advice. A change of any of them shows here.
#[test]
fn what_the_rules_say_is_this() {
    use std::fmt::Write as _;
    let mut told = String::new();
    for rule in RULES {
        let text = fixtures::chapter(&format!("rules/{}.md", rule.name));
        let lines = Lines::new(&text);
        let at = |offset| {
            let at = lines.position(offset);
            format!("{}:{}", at.line, at.column)
        };
        writeln!(told, "{}", rule.name).unwrap();
        for f in found(&[File::chapter("src/chapter.md", text.as_str())]) {
            let d = &f.diagnostic;
            if let Some(step) = d.steps.iter().find(|s| s.rule.name == rule.name) {
                let place = at(step.span.start);
                writeln!(told, "  {place} step: {}", step.message).unwrap();
                writeln!(told, "    help: {}", joined(&step.help, "; ")).unwrap();
            }
            if d.rule.name != rule.name {
                continue;
            }
            let what: String = text[d.span.expect("it has a place").range()]
                .chars()
                .take(30)
                .collect();
            writeln!(
                told,
                "  {} `{what}` {}: {}",
                at(d.start()),
                d.level.word(),
                d.message
            )
            .unwrap();
            for label in &d.labels {
                writeln!(told, "    and {}: {}", at(label.span.start), label.text).unwrap();
            }
            for help in &d.help {
                writeln!(told, "    help: {help}").unwrap();
            }
        }
    }
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/rules.txt");
    snapbox::assert_data_eq!(told, snapbox::Data::read_from(&path, None).raw());
}
