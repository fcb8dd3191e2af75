//! What is too much to be named is counted: in messages, at other places, and in the cells of a page.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use mdbook_canvas::internals::book::{File, Found, Settings, process};
use mdbook_canvas::internals::report::{self, Colour};

fn files(body: &str) -> [File; 1] {
    [File::chapter(
        "src/a.md",
        format!("```canvas\n{body}\n```\n"),
    )]
}

fn findings(body: &str, rule: &str) -> Vec<Found> {
    let mut found = process(&files(body), &Settings::default()).found;
    found.retain(|f| f.diagnostic.rule.name == rule);
    found
}

fn page(body: &str) -> String {
    let files = files(body);
    let outcome = process(&files, &Settings::default());
    let page = outcome.chapters[0].as_ref().expect("it is drawn");
    page.to_string()
}

fn lines(count: usize, line: impl Fn(usize) -> String) -> String {
    (0..count).map(|n| line(n) + "\n").collect()
}

#[test]
fn channels_that_are_not_integrated_are_one_finding() {
    let body = |count: usize, first: &str| {
        let channels = lines(count, |n| format!("c{n} = {{ for = [\"a\", \"b\"] }}"));
        format!(
            "[segments]\na = \"A\"\nb = \"B\"\nc = \"C\"\n[channels]\n{channels}x = {{ for = \"c\"{first} }}\ny = {{ for = \"c\" }}"
        )
    };
    let messages = |count: usize, first: &str| -> Vec<String> {
        let found = findings(&body(count, first), "channels-not-integrated");
        found
            .into_iter()
            .map(|f| f.diagnostic.message.to_string())
            .collect()
    };
    let leads = ", hands-over-to = \"y\"";
    // Where the author says it of no channel, nothing is known.
    assert_eq!(messages(2, ""), [""; 0]);
    assert_eq!(
        messages(2, leads),
        ["the channels for `A` and `B` aren't connected: `C0` and `C1`"]
    );
    assert_eq!(
        messages(20, leads),
        [
            "the channels for `A` and `B` aren't connected: `C0`, `C1`, `C2`, `C3`, `C4`, `C5`, and 14 more"
        ]
    );
    let astray = ", hands-over-to = \"c0\"";
    assert_eq!(
        messages(1, astray),
        ["channel `X` hands over to `C0`, which doesn't serve segment `C`"]
    );
}

#[test]
fn what_hands_over_is_integrated_for_those_that_both_reach() {
    let silent = |channels: &str, relationships: &str| {
        let body = format!(
            "[segments]\na = \"A\"\nb = \"B\"\n[channels]\n{channels}\n[relationships]\na = {relationships}"
        );
        findings(&body, "channels-not-integrated").is_empty()
    };
    let (all, some) = ("kind = \"app\"", "for = \"a\"");
    for (one, other) in [(all, all), (all, some), (some, all), (some, some)] {
        let to = |end: &str| format!("x = {{ {one}{end} }}\ny = {{ {other} }}");
        assert!(silent(&to(""), "\"retail\""), "{one} to {other}");
        let hands_over = to(", hands-over-to = \"y\"");
        assert!(silent(&hands_over, "\"retail\""), "{one} to {other}");
        let ended = hands_over.replace("y = {", "z = \"app\"\ny = { status = \"retired\",");
        assert!(!silent(&ended, "\"retail\""), "{one} to {other}");
    }
    let two = format!("x = {{ {some} }}\ny = {{ {some} }}");
    assert!(silent(&two, "{ type = \"retail\", via = [\"x\", \"y\"] }"));

    let elsewhere =
        "x = { for = \"a\", hands-over-to = \"z\" }\ny = { for = \"a\" }\nz = { for = \"b\" }";
    assert!(!silent(elsewhere, "\"retail\""));
}

/// A generator of small numbers that are always the same.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, most: u64) -> u64 {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        (self.0 >> 33) % most
    }
}

/// The margins of channels are compared as if each were set against each before it.
#[test]
fn margins_are_those_of_all_pairs() {
    let mut numbers = Numbers(7);
    let mut compared = 0;
    for _ in 0..300 {
        let segments = 1 + numbers.below(4);
        let mut body = "[segments]\n".to_owned();
        for s in 0..segments {
            writeln!(body, "s{s} = \"S{s}\"").unwrap();
        }
        body.push_str("[channels]\n");
        let mut channels: Vec<(bool, BTreeSet<u64>)> = Vec::new();
        let mut expected = Vec::new();
        for c in 0..numbers.below(30) {
            let is_own = numbers.below(2) == 0;
            let mut serves: BTreeSet<u64> = (0..segments).collect();
            let mut written = String::new();
            if numbers.below(3) > 0 {
                serves.retain(|_| numbers.below(2) == 0);
                let list: Vec<String> = serves.iter().map(|s| format!("\"s{s}\"")).collect();
                written = format!(", for = [{}]", list.join(", "));
            }
            let facts = if is_own {
                "kind = \"app\", margin = \"low\""
            } else {
                "kind = \"reseller\", margin = \"high\""
            };
            writeln!(body, "c{c} = {{ {facts}{written} }}").unwrap();
            let against = channels
                .iter()
                .enumerate()
                .filter(|(_, (own, theirs))| *own != is_own && !theirs.is_disjoint(&serves));
            let against: Vec<String> = against.map(|(n, _)| format!("c{n}")).collect();
            if !against.is_empty() {
                expected.push((format!("c{c}"), against));
            }
            channels.push((is_own, serves));
        }
        let file = &files(&body)[0];
        let found = findings(&body, "reversed-margins").into_iter().map(|f| {
            let at =
                |span: mdbook_canvas::internals::text::Span| file.text[span.range()].to_owned();
            let mut others: Vec<String> = f.diagnostic.labels.iter().map(|l| at(l.span)).collect();
            // Those beyond the last label are only counted.
            others.resize(others.len() + f.diagnostic.unlabeled(), String::new());
            (at(f.diagnostic.span.expect("it has a place")), others)
        });
        let found: Vec<_> = found.collect();
        compared += found.len();
        for (_, against) in &mut expected {
            for unnamed in against.iter_mut().skip(12) {
                unnamed.clear();
            }
        }
        assert_eq!(found, expected, "{body}");
    }
    assert!(compared > 300, "{compared}");
}

#[test]
fn places_on_one_long_line_are_shown_near_the_main_one_and_counted() {
    let channels: Vec<String> = (0..30).map(|n| format!("c{n:02} = \"app\"")).collect();
    let body = format!(
        "channels = {{ {} }}\n[relationships]\na = \"retail\"",
        channels.join(", ")
    );
    let files = files(&body);
    let mut found = process(&files, &Settings::default()).found;
    found.retain(|f| f.diagnostic.rule.name == "own-only");
    let text = report::human(
        &found,
        &files,
        Colour::No,
        mdbook_canvas::internals::message::Translator::english(),
    );
    assert!(
        text.lines().all(|line| line.chars().count() < 200),
        "{text}"
    );
    assert_eq!(text.matches("also your own").count(), 2, "{text}");
    assert!(
        text.contains("note: 27 more places aren't shown\n"),
        "{text}"
    );
}

#[test]
fn a_page_names_channels_for_all_once_and_counts_them_in_other_rows() {
    let body = |count: usize, extra: &str| {
        format!(
            "findings = false\nview = \"customer-side\"\n[segments]\n{}[channels]\n{}{extra}",
            lines(count, |n| format!("s{n} = \"Segment{n}x\"")),
            lines(count, |n| format!("c{n} = {{ name = \"Channel{n}x\" }}"))
        )
    };
    let few = page(&body(40, ""));
    assert!(!few.contains(" more"));
    assert_eq!(few.matches("Channel39x").count(), 40);
    let many = page(&body(60, "own = { name = \"Of one\", for = \"s59\" }\n"));
    for n in 0..60 {
        assert!(many.contains(&format!("Segment{n}x")), "{n}");
        let cells = many.matches(&format!("Channel{n}x")).count();
        assert_eq!(cells, if n < 12 { 60 } else { 1 }, "{n}");
    }
    assert_eq!(many.matches("and 48 more").count(), 59);
    assert_eq!(many.matches("Of one").count(), 1);
}

#[test]
fn a_page_says_a_long_name_once() {
    let long = "b".repeat(400);
    let body = format!(
        "view = \"relationships\"\n[channels]\nc = {{ name = \"{long}\" }}\n[relationships]\n{}",
        lines(10, |n| format!(
            "s{n} = {{ type = \"retail\", via = \"c\" }}"
        ))
    );
    let page = page(&body);
    assert_eq!(page.matches(&long).count(), 1);
    assert_eq!(
        page.matches(&format!(">{}…<", "b".repeat(100))).count(),
        9,
        "{page}"
    );
}

#[test]
fn the_fit_names_what_answers_nothing_once() {
    let items: Vec<String> = (0..50).map(|n| format!("\"Thing{n}x\"")).collect();
    let body = format!(
        "findings = false\nview = \"fit\"\n[segments]\na = {{ jobs = {{ j = \"J\" }} }}\nb = \"B\"\nc = \"C\"\n[propositions]\np = {{ for = [\"a\", \"b\", \"c\"], products = [{}] }}",
        items.join(", ")
    );
    let page = page(&body);
    for n in 0..50 {
        let rows = page.matches(&format!("Thing{n}x<")).count();
        assert_eq!(rows, if n < 12 { 3 } else { 1 }, "{n}");
    }
    assert_eq!(page.matches("and 38 more").count(), 2);
}
