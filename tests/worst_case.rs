//! No report, no page and no time grows faster than the canvas does, whatever is written in it.
//!
//! For each rule there are canvases that make it report as much as they can. A small and a large one
//! of each kind are compared. An optimized build takes the largest canvas there may be, and holds
//! the seconds as well.

mod worst;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use mdbook_canvas::book::{File, Settings, process};
use mdbook_canvas::diagnostic;
use mdbook_canvas::report::{self, Colour};
use mdbook_canvas::rules;
use worst::cases::{ERRORS, FINDINGS, PAGES, Worst};

/// The sizes that are compared.
const SIZES: [usize; 2] = if cfg!(debug_assertions) {
    [8 * 1024, 32 * 1024]
} else {
    [64 * 1024, 255 * 1024]
};

/// How much more may come of a canvas that is four times as large.
const MOST_GROWTH: f64 = 6.0;

/// What is too short to be compared.
const SHORT: Duration = Duration::from_millis(if cfg!(debug_assertions) { 100 } else { 50 });

/// How long one canvas may take in an optimized build, in all formats together.
const LONGEST: Duration = Duration::from_secs(4);

/// Cases that are slow before any rule is asked, in what reads the canvas. Their output is bounded as that of
/// the others is; their time is not held yet.
const RESOLVE_CASES: &[(&str, &str)] = &[];

/// What comes of a chapter: the bytes of the page and of each report, the time, and the rules that
/// reported.
struct Cost {
    bytes: Vec<(&'static str, usize)>,
    time: Duration,
    rules: BTreeSet<&'static str>,
}

/// The chapter, or the models that stand there one after another.
fn files(text: &str) -> Vec<File> {
    let Some(models) = text.strip_prefix(">>> ") else {
        return vec![File::chapter("src/a.md", text)];
    };
    let models = models.split(">>> ").map(|model| {
        let (path, text) = model.split_once('\n').expect("a path ends with its line");
        File::model(path, text)
    });
    models.collect()
}

fn cost(text: &str) -> Cost {
    let files = files(text);
    let start = Instant::now();
    let outcome = process(&files, &Settings::default());
    let page = outcome.chapters[0].as_ref();
    let page = page.map_or(0, |page| page.pieces().map(str::len).sum());
    let found = &outcome.found;
    let bytes = vec![
        ("page", page),
        ("human", report::human(found, &files, Colour::No).len()),
        ("short", report::short(found, &files).len()),
        ("json", report::json(found, &files).len()),
        ("github", report::github(found, &files).len()),
        ("sarif", report::sarif(found, &files).len()),
    ];
    Cost {
        bytes,
        time: start.elapsed(),
        rules: found.iter().map(|f| f.diagnostic.rule.name).collect(),
    }
}

/// The shorter of two runs: a busy machine only makes them longer.
fn faster(text: &str) -> Cost {
    let (one, other) = (cost(text), cost(text));
    if one.time < other.time { one } else { other }
}

/// What is wrong with a case.
fn problems(case: &Worst) -> String {
    let mut problems = String::new();
    let [small, large] = SIZES.map(|size| (case.write)(size));
    let name = format!("{}, {}", case.rule, case.of);
    let costs = [faster(&small), faster(&large)];
    for (text, cost) in [&small, &large].into_iter().zip(&costs) {
        if !cost.rules.contains(case.rule) {
            let start: String = text
                .chars()
                .take(400)
                .map(|c| if c == '\n' { '⏎' } else { c })
                .collect();
            writeln!(
                problems,
                "{name}: not reported, but {:?}: {start}",
                cost.rules
            )
            .unwrap();
            return problems;
        }
    }
    let growth = |of: usize| of as f64 / SIZES[0] as f64;
    for ((what, before), (_, after)) in costs[0].bytes.iter().zip(&costs[1].bytes) {
        if *after as f64 > MOST_GROWTH * (*before).max(SIZES[0]) as f64 {
            writeln!(
                problems,
                "{name}: {what} grows from {before} to {after} bytes ({:.0} and {:.0} times the small canvas)",
                growth(*before),
                growth(*after)
            )
            .unwrap();
        }
    }
    let [before, after] = [costs[0].time, costs[1].time];
    let is_slow = after > before.max(SHORT).mul_f64(MOST_GROWTH)
        || !cfg!(debug_assertions) && after > LONGEST;
    if is_slow && !RESOLVE_CASES.contains(&(case.rule, case.of)) {
        writeln!(problems, "{name}: takes {before:?} and then {after:?}").unwrap();
    }
    problems
}

#[track_caller]
fn hold(cases: &[Worst]) {
    let problems: String = cases.iter().map(problems).collect();
    assert!(problems.is_empty(), "{problems}");
}

#[test]
fn findings_grow_with_their_canvas() {
    hold(FINDINGS);
}

#[test]
fn errors_grow_with_their_canvas() {
    hold(ERRORS);
}

#[test]
fn pages_grow_with_their_canvas() {
    hold(PAGES);
}

#[test]
fn every_rule_has_a_case() {
    let written = FINDINGS.iter().chain(ERRORS).map(|case| case.rule);
    let written: BTreeSet<&str> = written.collect();
    let all = rules::RULES.iter().chain(diagnostic::ERRORS);
    let all: BTreeSet<&str> = all.map(|rule| rule.name).collect();
    assert_eq!(written, all);
}

/// A case that writes no more than a few lines would hold nothing.
#[test]
fn cases_are_as_large_as_asked_for() {
    let whole_book = ["block-too-large"];
    for case in FINDINGS.iter().chain(ERRORS).chain(PAGES) {
        for size in SIZES {
            let length = (case.write)(size).len();
            if whole_book.contains(&case.rule) {
                continue;
            }
            assert!(
                size / 2 <= length && length <= size,
                "{}, {}: {length} of {size} bytes",
                case.rule,
                case.of
            );
        }
    }
}
