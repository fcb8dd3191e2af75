//! Chapters that are far larger than a canvas, and findings in them: the time grows with their size.
//!
//! As in `worst_case`, a small and a large one of each kind are compared: what grows with the square
//! takes sixteen times as long for four times as much.

use std::time::{Duration, Instant};

use mdbook_canvas::internals::book::{File, Settings, process, relocated};
use mdbook_canvas::internals::text::Lines;

/// How much longer four times as much may take.
const MOST_SLOWDOWN: f64 = 10.0;

/// What is too short to be compared.
const SHORT: Duration = Duration::from_millis(150);

const WRONG: &str = "```canvas\n[relationships]\nbakers = \"persnal\"\n```\n";

/// Holds that the work for `most` things takes no longer than is in proportion.
#[track_caller]
fn grows_in_proportion(most: usize, work: impl Fn(usize)) {
    let time = |count: usize| {
        let start = Instant::now();
        work(count);
        start.elapsed()
    };
    let small = time(most / 4).max(SHORT);
    let most_time = small.mul_f64(MOST_SLOWDOWN);
    // A busy machine makes a run longer and never shorter.
    let large = (0..3).map(|_| time(most)).find(|large| *large <= most_time);
    assert!(
        large.is_some(),
        "longer than {most_time:?}, after {small:?}"
    );
}

/// What the findings of a chapter point at in the author's file: the line of each.
fn lines_on_disk(passed_on: &str, disk: &str) -> Vec<usize> {
    let files = [File::chapter("src/a.md", passed_on)];
    let settings = Settings::default();
    let found = process(&files, &settings).found;
    let read = |path: &str| (path == "src/a.md").then(|| disk.to_owned());
    let checked = relocated(found, &files, &settings, &read);
    let lines: Vec<_> = checked.files.iter().map(|f| Lines::new(&f.text)).collect();
    let line = |file: usize, at: usize| lines[file].position(at).line;
    let found = checked.found.iter();
    found.map(|f| line(f.file, f.diagnostic.start())).collect()
}

#[test]
fn many_includes_that_are_never_closed_are_read_once() {
    grows_in_proportion(200_000, |count| {
        let disk = format!("{}\n\n{WRONG}", "{{#include a ".repeat(count));
        let lines = lines_on_disk(&format!("Changed.\n\n{WRONG}"), &disk);
        assert_eq!(lines, [5]);
    });
}

#[test]
fn many_keys_and_headers_at_the_top_that_are_unknown_are_read_once() {
    let canvas = |line: &dyn Fn(usize) -> String, count: usize| {
        let lines: String = (0..count).map(line).collect();
        let chapter = format!("```canvas\n{lines}```\n");
        assert!(process(&[File::chapter("src/a.md", chapter)], &Settings::default()).failed);
    };
    let lines: [&dyn Fn(usize) -> String; 4] = [
        &|n| format!("zz{n} = 1\n"),
        &|n| format!("[zz{n}]\nqq = 1\n"),
        &|n| format!("# Segments\nzz{n} = \"Z\"\n"),
        &|n| match n % 2 {
            0 => format!("zz{n} = \"personal\"\n"),
            _ => format!("zz{n} = \"phone\"\n"),
        },
    ];
    for line in lines {
        grows_in_proportion(8_000, |count| canvas(line, count));
    }
}

#[test]
fn findings_in_a_chapter_that_was_changed_are_found_again_line_by_line() {
    grows_in_proportion(2_000, |count| {
        let disk: String = (0..count)
            .map(|n| format!("{n}\n\n```canvas\n[relationships]\nb{n} = \"persnal\"\n```\n\n"))
            .collect();
        let lines = lines_on_disk(&format!("Changed.\n\n{disk}"), &disk);
        let expected: Vec<usize> = (0..count).map(|n| n * 7 + 5).collect();
        assert_eq!(lines, expected);
    });
}
