//! No report, no page and no time grows faster than the canvas does, whatever is written in it.
//!
//! For each rule there are canvases that make it report as much as they can. A small and a large one
//! of each kind are compared. An optimized build takes the largest canvas there may be, and holds
//! the seconds as well.

mod chapters;

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use chapters::Worst;
use chapters::cases::{FINDINGS, PAGES};
use chapters::errors::ERRORS;
use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic;
use mdbook_canvas::internals::model::ShowFindings;
use mdbook_canvas::internals::report::{self, Colour};
use mdbook_canvas::internals::rules;
use mdbook_canvas::internals::vocabulary::RuleSetting;

/// The sizes that are compared.
const SIZES: [usize; 2] = if cfg!(debug_assertions) {
    [3 * 1024, 12 * 1024]
} else {
    [64 * 1024, 255 * 1024]
};

/// How much more may come of a canvas that is four times as large.
const MOST_GROWTH: f64 = 6.0;

/// How much longer it may take, on a machine that does other things as well. What grows with the
/// square takes sixteen times as long.
const MOST_SLOWDOWN: f64 = 10.0;

/// What is too short to be compared.
const SHORT: Duration = Duration::from_millis(if cfg!(debug_assertions) { 100 } else { 50 });

/// How long one canvas may take in an optimized build, in all formats together.
const LONGEST: Duration = Duration::from_secs(4);

/// Cases that are slow before any rule is asked: in what reads the canvas. They are run, and their
/// output is held; their time is not, until reading is bounded as well.
const RESOLVE_CASES: &[(&str, &str)] = &[
    // Each unknown name is compared with up to 500 known ones, letter by letter.
    ("unknown-segment", "near misses of long ids"),
    ("unknown-segment", "references, and segments"),
    ("unknown-channel", "references, and channels"),
    ("unknown-proposition", "references, and propositions"),
    // The needs of a proposition are gone through for each product.
    ("fit-unknown-target", "products, and jobs"),
    ("fit-unknown-target", "products for one of many segments"),
    ("fit-wrong-need", "products, and pains"),
    ("fit-unlinked", "a need of many segments, and products"),
    // A text is read again around what stands twice.
    ("duplicate-key", "keys on one line"),
    ("duplicate-relationship", "labels of one segment"),
];

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
    // Each step by itself but the first, so that there is one to fold; and everything on the page.
    let alone = rules::STEPS.iter().filter(|r| r.name != "no-metrics");
    let alone = alone.map(|r| (r.name, RuleSetting::Warn));
    let settings = Settings {
        findings: ShowFindings::Yes,
        rules: alone.collect(),
        ..Settings::default()
    };
    let start = Instant::now();
    let outcome = process(&files, &settings);
    let page = outcome.chapters[0].as_ref();
    let page = page.map_or(0, |page| page.pieces().map(str::len).sum());
    let found = &outcome.found;
    let bytes = vec![
        ("page", page),
        (
            "human",
            report::human(
                found,
                &files,
                Colour::No,
                mdbook_canvas::internals::message::Translator::english(),
            )
            .len(),
        ),
        (
            "short",
            report::short(
                found,
                &files,
                mdbook_canvas::internals::message::Translator::english(),
            )
            .len(),
        ),
        (
            "json",
            report::json(
                found,
                &files,
                mdbook_canvas::internals::message::Translator::english(),
            )
            .len(),
        ),
        (
            "github",
            report::github(
                found,
                &files,
                mdbook_canvas::internals::message::Translator::english(),
            )
            .len(),
        ),
        (
            "sarif",
            report::sarif(
                found,
                &files,
                mdbook_canvas::internals::message::Translator::english(),
            )
            .len(),
        ),
    ];
    Cost {
        bytes,
        time: start.elapsed(),
        rules: found
            .iter()
            .flat_map(|f| {
                let steps = f.diagnostic.steps.iter().map(|s| s.rule.name);
                steps.chain([f.diagnostic.rule.name])
            })
            .collect(),
    }
}

/// Whether a case takes longer than it may. A busy machine makes a run longer and never shorter, so
/// that one run in time is enough.
fn is_slow(before: Duration, after: Duration) -> bool {
    after > before.max(SHORT).mul_f64(MOST_SLOWDOWN) || !cfg!(debug_assertions) && after > LONGEST
}

/// What is wrong with a case.
fn problems(case: &Worst) -> String {
    let mut problems = String::new();
    let [small, large] = SIZES.map(|size| (case.write)(size));
    let name = format!("{}, {}", case.rule, case.of);
    let costs = [cost(&small), cost(&large)];
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
    if RESOLVE_CASES.contains(&(case.rule, case.of)) {
        return problems;
    }
    let [mut before, mut after] = costs.map(|cost| cost.time);
    for _ in 0..2 {
        if is_slow(before, after) {
            after = after.min(cost(&large).time);
            before = before.max(cost(&small).time);
        }
    }
    if is_slow(before, after) {
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

#[test]
fn what_is_not_held_is_a_case() {
    let cases = FINDINGS.iter().chain(ERRORS).map(|c| (c.rule, c.of));
    let cases: BTreeSet<_> = cases.collect();
    for slow in RESOLVE_CASES {
        assert!(cases.contains(slow), "{slow:?}");
    }
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
