//! Whatever an author writes stands in the Markdown as it was written, as each host's own parser
//! reads it: no character is lost or means anything, and only the links that may be are links.

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::markdown::inline::{self, Mark};
use mdbook_canvas::internals::model::ShowFindings;
use mdbook_canvas::internals::vocabulary::{Guidance, OnError, Output};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;

use crate::common::Host;

/// What means something somewhere: to CommonMark, to its extensions, to preprocessors.
const FRAGMENTS: &[&str] = &[
    "a",
    "b c",
    "word",
    " ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "é",
    "日本",
    "「",
    "」",
    "€",
    "👩‍👩‍👧",
    "\u{a0}",
    "*",
    "**",
    "***",
    "_",
    "__",
    "`",
    "``",
    "```",
    "~",
    "~~",
    "^",
    "$",
    "$$",
    "|",
    "||",
    "\\",
    "\\|",
    "[",
    "]",
    "(",
    ")",
    "{",
    "}",
    "{{",
    "}}",
    "<",
    ">",
    "&",
    "#",
    "+",
    "-",
    "--",
    "---",
    "=",
    "==",
    ".",
    "..",
    "...",
    "!",
    "![",
    ":",
    ":::",
    "@",
    "\"",
    "'",
    "%",
    "/",
    "1.",
    "12)",
    "(a) ",
    "iv. ",
    "- ",
    "+ ",
    "* ",
    "# ",
    "> ",
    ": ",
    "| ",
    "|---|",
    "---\n",
    "===\n",
    "[x] ",
    "[ ] ",
    "[^1]",
    "[^1]: ",
    "[a]: b",
    "[!NOTE]",
    "&amp;",
    "&#42;",
    "&nbsp",
    "<b>",
    "</td>",
    "<!-- ",
    "-->",
    "<https://a.b>",
    "https://a.b/c",
    "www.a.b",
    "me@a.b",
    "mailto:me@a.b",
    ":smile:",
    "{#id}",
    "{.class}",
    "{{#include a.md}}",
    "\\{{#include a.md}}",
    "{{ x }}",
    "{% x %}",
    "\\(x\\)",
    "\\[",
    "*a*",
    "**a**",
    "***a***",
    "_a_",
    "`a`",
    "`a|b`",
    "`{{a}}`",
    "` `",
    "*a **b** c*",
    "**a *b* c**",
    "**`a`**",
    "*\"a\"*",
    "**(a)**",
    "[a](b.html)",
    "[*a*](https://a.b/?c=d&e=(f)|g)",
    "**[a](#b)**",
    "[a](javascript:b)",
    "![a](b.png)",
    "[`a`](b)",
    "\u{0}",
    "\u{1b}",
    "\u{7f}",
    "\u{9b}",
    "\u{2028}",
    "\u{202e}",
    "\u{feff}",
    "\u{200b}",
];

fn written() -> impl Strategy<Value = String> {
    let fragment = prop_oneof![
        8 => select(FRAGMENTS).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(fragment, 1..8)
        .prop_map(|f| f.concat())
        .prop_filter("a text says something", |t| !t.trim().is_empty())
}

/// A text as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            // An include is refused where it stands in a block as such.
            c if c.is_control() || c == '{' => out += &format!("\\u{:04X}", c as u32),
            c => out.push(c),
        }
    }
    out + "\""
}

/// A chapter that shows each text in a paragraph, an item, an item of an item, a head, a row's
/// second line, and a cell, alone and beside others.
fn chapter(texts: &[String]) -> String {
    let all: Vec<String> = texts.iter().map(|t| quoted(t)).collect();
    let (one, list) = (&all[0], all.join(", "));
    format!(
        "```canvas\ntitle = {one}\nview = [\"poster\", \"customer-side\", \"relationships\", \"channels\"]\n\
         metrics = [{list}]\nfeedback = {one}\n\
         [segments]\na = {{ name = {one}, traits = [{list}], note = {one} }}\n\
         [propositions]\np = {{ name = {one}, for = \"a\", note = {one} }}\n\
         [channels]\nc = {{ name = {one}, phases = {{ awareness = {one}, purchase = \"x\" }}, partner = {one} }}\n\
         [relationships]\na = {{ type = \"other\", label = {one}, cost = {one}, via = \"c\" }}\n\
         [blocks]\npartners = [{list}]\n```\n"
    )
}

fn drawn(chapter: &str) -> String {
    let settings = Settings {
        output: Output::Markdown,
        on_error: OnError::Fail,
        guidance: Guidance::None,
        findings: ShowFindings::No,
        ..Settings::default()
    };
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, &settings);
    let told: Vec<_> = outcome
        .found
        .iter()
        .map(|f| &f.diagnostic.message)
        .collect();
    outcome.chapters[0]
        .as_ref()
        .unwrap_or_else(|| panic!("{told:?}\n{chapter}"))
        .to_string()
}

/// A character as a page shows it.
fn shown(c: char) -> char {
    match c {
        '\u{85}' | '\u{2028}' | '\u{2029}' | '\t' | '\n' | '\r' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap(),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' => '\u{fffd}',
        c => c,
    }
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The lines of a text, without its marks, and the targets of its links.
fn read(text: &str) -> (Vec<String>, Vec<String>) {
    let (mut lines, mut targets) = (vec![String::new()], Vec::new());
    for mark in inline::marks(text) {
        let line = lines.last_mut().unwrap();
        match mark {
            Mark::Text(text) | Mark::Code(text) => line.extend(text.chars().map(shown)),
            Mark::Break => lines.push(String::new()),
            Mark::Link(target) => targets.push(target),
            Mark::Emphasis | Mark::Strong | Mark::Close => {}
        }
    }
    let lines = lines.iter().map(|l| squeezed(l));
    (lines.filter(|l| !l.is_empty()).collect(), targets)
}

fn unescaped(html: &str) -> String {
    html.replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&#39;", "'")
        .replace("&#x27;", "'")
        .replace("&amp;", "&")
}

/// The text of rendered HTML and its tags.
fn taken_apart(html: &str) -> (String, Vec<String>) {
    let (mut text, mut tags) = (String::new(), Vec::new());
    let mut rest = html;
    while let Some((before, from)) = rest.split_once('<') {
        let (tag, follows) = from.split_once('>').expect("a tag ends");
        text.push_str(&unescaped(before));
        tags.push(tag.to_owned());
        rest = follows;
    }
    (text + &unescaped(rest), tags)
}

/// The tags that our Markdown makes of a page; links are looked at more closely.
const TAGS: &[&str] = &[
    "p",
    "ul",
    "li",
    "table",
    "thead",
    "tbody",
    "tr",
    "th",
    "td",
    "strong",
    "em",
    "code",
    "a",
    "br /",
    "div class=\"table-wrapper\"",
    "div",
];

/// A target as HTML has it: the parsers encode what no address has.
fn target_of(tag: &str) -> Option<String> {
    let href = tag.strip_prefix("a href=\"")?.strip_suffix('"')?;
    Some(unescaped(href))
}

fn encoded(target: &str) -> String {
    target
        .chars()
        .flat_map(|c| {
            let plain = c.is_ascii_alphanumeric() || "-._~:/?#@!$&'()*+,;=%".contains(c);
            let mut bytes = [0; 4];
            let bytes = c.encode_utf8(&mut bytes).bytes();
            match plain {
                true => vec![c],
                false => bytes
                    .flat_map(|b| format!("%{b:02X}").chars().collect::<Vec<_>>())
                    .collect(),
            }
        })
        .collect()
}

const CREDIT: &str = "https://www.strategyzer.com/library/the-business-model-canvas";

fn check(texts: &[String]) -> Result<(), TestCaseError> {
    let markdown = drawn(&chapter(texts));
    prop_assert!(
        !markdown.contains("{{"),
        "another preprocessor would read it:\n{markdown}"
    );
    let read: Vec<_> = texts.iter().map(|t| read(t)).collect();
    for host in Host::ALL {
        let html = host.render(&markdown);
        let (text, tags) = taken_apart(&html);
        let text = squeezed(&text);
        for line in read.iter().flat_map(|(lines, _)| lines) {
            prop_assert!(
                text.contains(line),
                "{line:?} is not there as it was written ({host:?})\n{markdown}\n{html}"
            );
        }
        for tag in &tags {
            if let Some(target) = target_of(tag) {
                let written = read.iter().flat_map(|(_, targets)| targets);
                prop_assert!(
                    target == CREDIT || written.into_iter().any(|t| encoded(t) == target),
                    "nobody wrote a link to {target} ({host:?})\n{markdown}"
                );
            } else {
                prop_assert!(
                    TAGS.contains(&tag.trim_start_matches('/')),
                    "<{tag}> ({host:?})\n{markdown}\n{html}"
                );
            }
        }
        // Every column of every row: the poster's, and those of the three tables.
        let count = |tag: &str| tags.iter().filter(|t| *t == tag).count();
        prop_assert_eq!(count("table"), 4, "{}\n{}", markdown, html);
        prop_assert_eq!(
            (count("th"), count("td")),
            (2 + 4 + 3 + 6, 18 + 4 + 6 + 12),
            "{}\n{}",
            markdown,
            html
        );
    }
    Ok(())
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

    #[test]
    fn what_an_author_writes_stands_there(texts in vec(written(), 1..4)) {
        check(&texts)?;
    }
}

#[test]
fn every_fragment_stands_there() {
    for fragment in FRAGMENTS.iter().filter(|f| !f.trim().is_empty()) {
        for text in [
            fragment.to_string(),
            format!("{fragment} x"),
            format!("x {fragment}"),
            format!("x{fragment}y"),
            format!("x\n{fragment}\ny"),
        ] {
            check(&[text]).unwrap_or_else(|why| panic!("{fragment:?}: {why}"));
        }
    }
}

#[test]
fn an_item_of_nothing_but_spaces_makes_no_heading() {
    let texts = vec!["` `".to_owned(), "é".to_owned()];
    check(&texts).unwrap_or_else(|why| panic!("{why}"));
}
