//! Writes a book of hostile texts for the browser checks: every one in every place of every view, in
//! boxes and findings, as the names of models' files and of chapters; and what is to be seen of them.
//!
//! Run it with `cargo run --example hostile-book -- DIR`, then build DIR with `build-book`.

#![allow(clippy::print_stderr, reason = "this is a program")]

#[path = "../tests/testsuite/injection/canvas.rs"]
#[allow(dead_code, reason = "a test uses the rest")]
mod canvas;
#[path = "../tests/testsuite/injection/corpus.rs"]
#[allow(dead_code, reason = "a test uses the rest")]
mod corpus;
#[path = "../tests/testsuite/injection/flawed.rs"]
mod flawed;

use std::error::Error;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{env, fs};

use canvas::{Quoting, Seen, Show, Slot, fenced, quoted};
use corpus::Hostile;
use serde_json::{Value, json};

/// How many texts a chapter holds, so that no page is very long.
const TEXTS: usize = 16;

fn main() -> ExitCode {
    let Some(folder) = env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("usage: hostile-book DIR");
        return ExitCode::FAILURE;
    };
    match write(&folder) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// A book as it grows.
struct Book<'f> {
    folder: &'f Path,
    summary: String,
    /// What is to be seen on each page.
    pages: Vec<Value>,
}

impl Book<'_> {
    /// Adds a chapter of these blocks.
    fn chapter(
        &mut self,
        file: &str,
        name: &str,
        blocks: &[String],
        seen: Value,
    ) -> Result<(), Box<dyn Error>> {
        let text = format!("# A chapter\n\n{}\n", blocks.join("\n\n"));
        fs::write(self.folder.join(format!("src/{file}.md")), text)?;
        writeln!(self.summary, "- [{}]({file}.md)", as_markdown(name))?;
        self.pages
            .push(json!({ "page": format!("{file}.html"), "seen": seen }));
        Ok(())
    }
}

fn write(folder: &Path) -> Result<(), Box<dyn Error>> {
    let models = folder.join("canvases");
    fs::create_dir_all(folder.join("src"))?;
    fs::create_dir_all(&models)?;
    fs::write(
        folder.join("book.toml"),
        "[book]\ntitle = \"<script>window.hit('book')</script>\"\n\n\
         [preprocessor.canvas]\non-error = \"show\"\n\n\
         [output.html.print]\nenable = false\n",
    )?;
    let mut book = Book {
        folder,
        summary: "# Summary\n\n".into(),
        pages: Vec::new(),
    };
    let (plain, slots) = canvas::write(Show::Views, Quoting::Bare, &|number, _| token(number));
    book.chapter("plain", "Plain words", &[fenced(&plain)], json!({}))?;
    let slots: Vec<Value> = slots
        .iter()
        .map(|slot| match slot.seen {
            Seen::Text => json!("text"),
            Seen::Name | Seen::Nothing => json!("name"),
        })
        .collect();

    let texts = corpus::texts();
    for (number, list) in texts.chunks(TEXTS).enumerate() {
        let name = &list[0].written;
        let blocks: Vec<String> = list.iter().map(in_every_place).collect();
        let seen = list
            .iter()
            .map(|h| json!({ "written": h.written, "text": h.shown, "name": h.name }));
        let seen = json!({ "canvases": seen.collect::<Vec<_>>() });
        book.chapter(&format!("texts-{number}"), name, &blocks, seen)?;
    }
    for (number, list) in texts.chunks(TEXTS).enumerate() {
        let quote = |h: &Hostile| quoted(&h.written, Quoting::Bare);
        let wrong = list
            .iter()
            .map(|h| flawed::wrong(&h.written, Quoting::Bare));
        let weak = list.iter().filter(|h| h.name.is_some());
        let weak = weak.flat_map(|h| flawed::weak(&quote(h)));
        let blocks: Vec<String> = wrong.chain(weak).map(|toml| fenced(&toml)).collect();
        let said: Vec<String> = list.iter().map(|h| start_of(&h.written)).collect();
        let name = &list[list.len() - 1].written;
        book.chapter(
            &format!("boxes-{number}"),
            name,
            &blocks,
            json!({ "said": said }),
        )?;
    }
    let mut blocks = Vec::new();
    let mut said = Vec::new();
    for (number, hostile) in texts.iter().enumerate() {
        let stem = format!("model {}", hostile.written);
        let path = models.join(format!("{stem}.toml"));
        // A model that is right, or one that a box names by its path. A file's system may not take
        // the name.
        let model = if number % 2 == 0 {
            "[relationships]\nbuyers = \"personal\"\n"
        } else {
            "[relationships]\n"
        };
        if !hostile.written.contains(['/', '\0']) && fs::write(&path, model).is_ok() {
            blocks.push(fenced(&format!("use = {}\n", quoted(&stem, Quoting::Bare))));
            if number % 2 == 1 {
                said.push(start_of(&hostile.written));
            }
        }
    }
    book.chapter("files", "Files", &blocks, json!({ "said": said }))?;

    let manifest = json!({ "plain": "plain.html", "slots": slots, "pages": book.pages });
    fs::write(
        folder.join("manifest.json"),
        serde_json::to_string_pretty(&manifest)?,
    )?;
    fs::write(folder.join("src/SUMMARY.md"), book.summary)?;
    Ok(())
}

fn token(number: usize) -> String {
    format!("Q{number}.q")
}

/// The canvas that has a text in every place.
fn in_every_place(hostile: &Hostile) -> String {
    let fill = |number: usize, slot: &Slot| {
        let is_text = slot.seen == Seen::Text || hostile.name.is_some();
        let text = if is_text {
            hostile.written.clone()
        } else {
            token(number)
        };
        // No two models of a book have one id.
        if slot.field == "id" {
            format!("{text} {}", hostile.line)
        } else {
            text
        }
    };
    fenced(&canvas::write(Show::Views, Quoting::Bare, &fill).0)
}

/// The beginning of a text, up to what is told by its number and what messages cut.
fn start_of(text: &str) -> String {
    let seen = |c: &char| !c.is_control() && !matches!(c, '\u{200b}'..='\u{206f}' | '\u{feff}');
    text.chars().take(50).take_while(seen).collect()
}

/// A name for the summary, none of its signs a mark.
fn as_markdown(name: &str) -> String {
    let mut out = String::new();
    for c in name.chars().filter(|c| !c.is_control()) {
        if c.is_ascii_punctuation() {
            out.push('\\');
        }
        out.push(c);
    }
    if out.trim().is_empty() {
        "Nothing".into()
    } else {
        out
    }
}
