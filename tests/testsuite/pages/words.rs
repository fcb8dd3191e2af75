//! The language of the rules' pages: plain words, short sentences, and no name of a stored source.

use std::collections::BTreeSet;

use mdbook_canvas::internals::rules::pages;

use super::{every_rule, lines_outside_fences};

/// The paragraphs and list items of a page, without code.
pub fn prose(page: &str) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    let mut is_open = false;
    let mut end = 0;
    for (at, line) in lines_outside_fences(page) {
        // A fence ends a paragraph.
        is_open &= at == end;
        end = at + line.len();
        let text = line.trim();
        if text.is_empty() || text.starts_with('#') {
            is_open = false;
            continue;
        }
        if text.starts_with("- ") || !is_open {
            parts.push(String::new());
        }
        is_open = true;
        if let Some(part) = parts.last_mut() {
            part.push_str(text);
            part.push(' ');
        }
    }
    let without_code = |part: String| part.split('`').step_by(2).collect();
    parts.into_iter().map(without_code).collect()
}

/// The sentences of a paragraph, each as its words.
pub fn sentences(paragraph: &str) -> Vec<Vec<&str>> {
    let mut sentences = vec![Vec::new()];
    for word in paragraph.split_whitespace() {
        if word.contains(char::is_alphanumeric)
            && let Some(sentence) = sentences.last_mut()
        {
            sentence.push(word);
        }
        let end = word.trim_end_matches([')', '"']);
        if end.ends_with(['.', '?', '!']) {
            sentences.push(Vec::new());
        }
    }
    sentences
}

/// Whether a text begins and ends as a sentence does.
pub(super) fn is_sentence(text: &str) -> bool {
    // The name is written so at the beginning of a sentence too.
    let begins = text.starts_with("mdBook")
        || text.starts_with(|c: char| c.is_uppercase() || matches!(c, '`' | '"'));
    begins && text.ends_with('.')
}

/// Words of this project, and translated ones, that no page has.
const BANNED: &str = "allowance dear frame frames hang hangs hole holes lights likewise mend \
    notation raise raises seed seeds silence silences silent sort sorts speaks stand stands \
    told whom";

/// The longest sentence, in words.
pub const LONGEST_SENTENCE: usize = 25;

#[test]
fn a_page_is_in_plain_words() {
    let banned: BTreeSet<&str> = BANNED.split_whitespace().collect();
    let mut wrong = Vec::new();
    for rule in every_rule() {
        let Some(page) = pages::of(rule.name) else {
            continue;
        };
        let name = rule.name;
        let is_hash = |word: &&str| {
            word.len() >= 12 && word.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'))
        };
        if let Some(hash) = page.split(|c: char| !c.is_alphanumeric()).find(is_hash) {
            wrong.push(format!("{name}: the name of a file, {hash}"));
        }
        for part in prose(page) {
            if part.contains(';') {
                wrong.push(format!("{name}: a semicolon: {part}"));
            }
            let lowercase = part.to_lowercase();
            for word in lowercase.split(|c: char| !c.is_alphabetic() && c != '\'') {
                if banned.contains(word) {
                    wrong.push(format!("{name}: {word}: {part}"));
                }
            }
            for sentence in sentences(&part) {
                if sentence.len() > LONGEST_SENTENCE {
                    let words = sentence.len();
                    wrong.push(format!("{name}: {words} words: {}", sentence.join(" ")));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_page_is_taken_apart_into_sentences() {
    let page = "# a\n\nOne `b c` two. (Three.)\nFour\n\n- five\n- six; seven\n\n```text\neight\n```\nnine\n";
    let parts = prose(page);
    assert_eq!(
        parts,
        [
            "One  two. (Three.) Four ",
            "- five ",
            "- six; seven ",
            "nine "
        ]
    );
    assert_eq!(
        sentences(&parts[0]),
        [vec!["One", "two."], vec!["(Three.)"], vec!["Four"]]
    );
}
