//! Any pieces are explained, and long texts cost no more than their length.

use crate::common::joined;
use std::time::{Duration, Instant};

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::slip;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(3000) })]

    /// Whatever is put together, it is explained, and a suggestion brings the text further.
    #[test]
    fn any_pieces_are_explained(pieces in vec(select(PIECES), 1..14)) {
        let text = pieces.concat();
        let mut text = text;
        for _ in 0..3 {
            let Some(diagnostic) = slip(&text) else { break };
            prop_assert_ne!(diagnostic.message.to_string(), "this isn't valid TOML", "{}", text);
            prop_assert!(!joined(&diagnostic.help, "").is_empty(), "{}", text);
            let Some(suggestion) = diagnostic.suggestion else { break };
            let mut mended = text.clone();
            mended.replace_range(diagnostic.span.expect("it has a place").range(), &suggestion);
            prop_assert_ne!(&mended, &text);
            text = mended;
        }
    }
}

/// What the texts of the property are put together from.
const PIECES: &[&str] = &[
    "a",
    "b-1",
    " = ",
    "=",
    "\"x\"",
    "'y'",
    "\"",
    "'",
    "[",
    "]",
    "{",
    "}",
    "(",
    ")",
    "<",
    ">",
    ",",
    ";",
    ":",
    ".",
    "\n",
    "\n",
    "\r\n",
    "# c",
    "//",
    " /* x */ ",
    "<!-- ",
    "- ",
    "• ",
    "1,5",
    "2.000,00",
    "[segments]\n",
    "[a b]",
    "“",
    "”",
    "«q»",
    "＝",
    "，",
    "［",
    "］",
    "｛",
    "（",
    "）",
    "\u{a0}",
    "\u{200b}",
    "\u{ad}",
    " ",
    "é",
    "日本",
    "\"\"\"",
    "\\",
    "true",
    "Yes",
    "=>",
    "->",
    "`",
    "|",
    "\t",
    "customer segments",
    "null",
    "12:30",
    "€",
    "\u{feff}",
    "0x",
    "\0",
];

/// No text costs more than its length: these are as long as a canvas may be.
#[test]
fn long_texts_of_marks_cost_no_square() {
    let full = |unit: &str, length: usize| unit.repeat(length / unit.len() - 2);
    for unit in [
        "[", "]", "{", "}", "(", "\"", "'", "“", ",", ";", "=", ":", ".", "-", "- ", "- a\n", "#",
        "//", "/*", "<!--", "\\", "\u{ad}", "\u{a0}", "，", "a ", "a\n", "1,5 ", "\"a\" ",
        "\"a\", ", "'a,'b ", "“a” ", "[a\n", "a = [\n", "a: b\n", "{ a = ", "\"\"\"", "  ", "'a,",
        "[1.5,", "=>", "| a ",
    ] {
        for begin in [
            "",
            "a = ",
            "a = [",
            "a = { b = ",
            "a = \"",
            "a =\n",
            "a = [\"x\" ",
            "a = { b = \"x\", ",
        ] {
            // With something before them, a quarter of it is enough to see a square.
            let length = if begin.is_empty() { 256 } else { 64 } * 1024;
            let text = format!("{begin}{}", full(unit, length));
            let start = Instant::now();
            let found = slip(&text);
            let took = start.elapsed();
            assert!(
                took < Duration::from_secs(20),
                "{begin:?} {unit:?}: {took:?}"
            );
            if let Some(found) = found {
                assert!(
                    found.message.to_string().len() + joined(&found.help, "").len() < 2000,
                    "{unit:?}"
                );
            }
        }
    }
}
