//! The books that are measured: made, not found, so that every machine measures the same.

use std::fmt::Write as _;
use std::io::{self, Write};
use std::path::Path;

use mdbook_preprocessor::PreprocessorContext;
use mdbook_preprocessor::book::{Book, BookItem, Chapter, SectionNumber};
use mdbook_preprocessor::config::Config;
use serde_json::Value;

use super::Outcome;

/// A book on its way to a preprocessor.
pub struct Input {
    book: Sent,
    /// All that mdBook writes.
    pub json: Vec<u8>,
}

/// A book as one of the two mdBooks sends it.
enum Sent {
    Five(Box<(PreprocessorContext, Book)>),
    Four(Value),
}

/// Which mdBook sends.
#[derive(Clone, Copy, Debug)]
pub enum Host {
    Four,
    Five,
}

/// What stands above the chapters' text in every context.
const BOOK_TOML: &str = "\
[book]
title = \"A book\"
language = \"en\"

[preprocessor.canvas]

[preprocessor.admonish]
assets_version = \"3.1.0\"

[preprocessor.mermaid]

[output.html]
";

impl Input {
    /// The input of these chapters, from a book at `root`.
    pub fn new(root: &Path, host: Host, chapters: Vec<Chapter>) -> Outcome<Self> {
        let config: Config = BOOK_TOML.parse()?;
        let context = PreprocessorContext::new(root.into(), config, "html".into());
        let book = Book::new_with_items(chapters.into_iter().map(BookItem::Chapter).collect());
        Self::of(host, context, book)
    }

    pub fn of(host: Host, context: PreprocessorContext, book: Book) -> Outcome<Self> {
        let book = match host {
            Host::Five => Sent::Five(Box::new((context, book))),
            Host::Four => {
                let mut context = serde_json::to_value(context)?;
                context["mdbook_version"] = "0.4.52".into();
                // What is not set is not there; 0.5 writes it as nothing.
                if let Some(book) = context["config"]["book"].as_object_mut() {
                    book.retain(|_, value| !value.is_null());
                }
                let mut book = serde_json::to_value(book)?;
                let chapters = book["items"].take();
                Sent::Four(serde_json::json!([
                    context,
                    { "sections": chapters, "__non_exhaustive": null }
                ]))
            }
        };
        let mut input = Self {
            book,
            json: Vec::new(),
        };
        let mut json = Vec::new();
        input.write_as_the_host(&mut json)?;
        input.json = json;
        Ok(input)
    }

    /// Writes the book as mdBook does: a small write for each token.
    pub fn write_as_the_host(&self, to: impl Write) -> io::Result<()> {
        match &self.book {
            Sent::Five(book) => serde_json::to_writer(to, &**book)?,
            Sent::Four(book) => serde_json::to_writer(to, book)?,
        }
        Ok(())
    }

    pub fn megabytes(&self) -> f64 {
        megabytes(self.json.len())
    }
}

#[allow(clippy::cast_precision_loss, reason = "for people to read")]
pub fn megabytes(bytes: usize) -> f64 {
    bytes as f64 / 1e6
}

/// A numbered chapter in a file of its own.
pub fn chapter(number: u32, text: String) -> Chapter {
    let path = format!("part-{}/chapter-{number}.md", number / 10);
    let name = format!("The chapter on \"{number}\"");
    let mut chapter = Chapter::new(&name, text, path, Vec::new());
    chapter.number = Some(SectionNumber::new([number]));
    chapter
}

/// Chapters of running text, about `size` bytes in all; every tenth has nine below it.
pub fn prose(size: usize) -> Vec<Chapter> {
    let mut chance = Chance(1);
    let mut chapters: Vec<Chapter> = Vec::new();
    let (mut written, mut number) = (0, 0);
    while written < size {
        number += 1;
        let text = prose_chapter(&mut chance, number);
        written += text.len();
        let mut next = chapter(number, text);
        match chapters.last_mut() {
            Some(parent) if number % 10 != 1 => {
                next.parent_names = vec![parent.name.clone()];
                parent.sub_items.push(BookItem::Chapter(next));
            }
            Some(_) | None => chapters.push(next),
        }
    }
    chapters
}

/// Some ten kilobytes of what stands in a technical book.
fn prose_chapter(chance: &mut Chance, number: u32) -> String {
    let mut text = format!("# Chapter {number}\n\n");
    for section in 1..=6 {
        let _ = write!(text, "## {}\n\n", sentence(chance));
        for _ in 0..4 {
            for _ in 0..5 {
                text += &sentence(chance);
                text += " ";
            }
            text += "\n\n";
        }
        match section {
            1 => {
                for _ in 0..6 {
                    let _ = writeln!(
                        text,
                        "- **{}** {}",
                        WORDS[chance.below(8)],
                        sentence(chance)
                    );
                }
            }
            2 => {
                text += "```rust\nfn main() {\n    let name = \"world\";\n    println!(\"hello, {name}\\n\");\n}\n```\n";
            }
            3 => {
                text += "| name | what it is |\n|---|---|\n";
                for _ in 0..5 {
                    let _ = writeln!(
                        text,
                        "| `{}` | {} |",
                        WORDS[chance.below(8)],
                        sentence(chance)
                    );
                }
            }
            // The word alone makes no canvas, and some books are about another one.
            4 if number.is_multiple_of(20) => {
                text += "See the [canvas](https://example.org/canvas) element.\n"
            }
            _ => {
                let _ = writeln!(text, "> {}", sentence(chance));
            }
        }
        text += "\n";
    }
    text
}

const WORDS: &[&str] = &[
    "borrow",
    "lifetime",
    "trait",
    "closure",
    "iterator",
    "macro",
    "module",
    "crate",
    "the",
    "of",
    "a",
    "when",
    "value",
    "is",
    "that",
    "function",
    "returns",
    "and",
    "reference",
    "pattern",
    "to",
    "in",
    "which",
    "it",
    "compiler",
    "with",
    "for",
    "memory",
    "this",
    "not",
    "type",
    "as",
];

fn sentence(chance: &mut Chance) -> String {
    let mut sentence = String::new();
    for n in 0..6 + chance.below(10) {
        if n > 0 {
            sentence.push(' ');
        }
        let word = WORDS[chance.below(WORDS.len())];
        match chance.below(40) {
            0 => {
                let _ = write!(sentence, "`{word}::new`");
            }
            1 => {
                let _ = write!(sentence, "*{word}*");
            }
            2 => {
                let _ = write!(sentence, "[{word}](../{word}.md#{word})");
            }
            3 => {
                let _ = write!(sentence, "\"{word}\",");
            }
            _ => sentence += word,
        }
    }
    sentence + "."
}

/// Numbers that look random and are the same in every run.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self
            .0
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(self.0 >> 40).unwrap_or_default() % end
    }
}

/// A typical canvas: the README's, fences and all.
pub fn canvas() -> &'static str {
    let readme = include_str!("../../README.md");
    let start = readme.find("```canvas\n").expect("the README shows one");
    let end = start + 3 + readme[start + 3..].find("```\n").expect("it is closed");
    &readme[start..end + 4]
}

/// `count` blocks in one chapter, a line of text between them.
pub fn one_chapter(block: &str, count: usize) -> Vec<Chapter> {
    vec![chapter(1, blocks(block, count))]
}

/// So many chapters with so many blocks each.
pub fn chapters(block: &str, count: u32, each: usize) -> Vec<Chapter> {
    (1..=count)
        .map(|n| chapter(n, blocks(block, each)))
        .collect()
}

/// Chapters of running text, one of which has a block.
pub fn one_block_in(block: &str, count: u32) -> Vec<Chapter> {
    let mut chance = Chance(1);
    (1..=count)
        .map(|n| {
            let mut text = prose_chapter(&mut chance, n);
            if n == count / 2 {
                text += block;
            }
            chapter(n, text)
        })
        .collect()
}

fn blocks(block: &str, count: usize) -> String {
    let mut text = String::from("# Businesses\n\n");
    for n in 1..=count {
        let _ = write!(text, "Business number {n}.\n\n{block}\n");
    }
    text
}

/// A canvas with as many segments as channels and relationships: `count` of each.
pub fn model(count: usize) -> String {
    let mut text = String::from("```canvas\ntitle = \"A large business\"\n\n[segments]\n");
    for n in 0..count {
        let _ = writeln!(
            text,
            "s{n} = {{ name = \"Segment {n}\", market = \"segmented\", expects = \"personal\" }}"
        );
    }
    text += "\n[channels]\n";
    for n in 0..count {
        let _ = writeln!(
            text,
            "c{n} = {{ kind = \"phone\", for = \"s{n}\", cost = \"low\", phases = [\"evaluation\", \"after-sales\"] }}"
        );
    }
    text += "\n[relationships]\n";
    for n in 0..count {
        let _ = writeln!(
            text,
            "s{n} = {{ type = \"personal\", via = \"c{n}\", goal = \"retention\", status = \"planned\" }}"
        );
    }
    text + "```\n"
}
