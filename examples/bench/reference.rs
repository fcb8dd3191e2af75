//! The programs that are compared with, and those that help to measure.

use std::fs;
use std::io::{self, Read, Write};
use std::path::Path;

use mdbook_canvas::internals::host;
use mdbook_driver::MDBook;
use mdbook_driver::config::Config;
use mdbook_markdown::pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use mdbook_markdown::{MarkdownOptions, new_cmark_parser};

use super::Outcome;

/// Is the program of that name.
pub fn run(name: &str, arguments: &[String]) -> Outcome<()> {
    match (name, arguments) {
        ("nothing", []) => Ok(()),
        ("simplest", []) => simplest(),
        ("floor", []) => floor(),
        ("recorder", [file, ..]) => recorder(Path::new(file)),
        ("mdbook", [root, target, command]) => mdbook(Path::new(root), Path::new(target), command),
        _ => Err("there is no such program".into()),
    }
}

/// The simplest plugin, as the documentation of mdBook has it: it changes nothing.
fn simplest() -> Outcome<()> {
    let (_, book) = mdbook_preprocessor::parse_input(io::stdin())?;
    serde_json::to_writer(io::stdout(), &book)?;
    Ok(())
}

/// The least that a preprocessor with TOML in blocks can do: read the book, find the blocks as the
/// host does, parse their TOML with its places, hand the book back. It reads and writes with this
/// library's own `host`, as nothing faster is at hand.
fn floor() -> Outcome<()> {
    let input = host::receive(io::stdin().lock())?;
    let request = host::understand(&input).map_err(|refusal| format!("{refusal:?}"))?;
    let mut keys = 0;
    for file in &request.files {
        let mut options = MarkdownOptions::default();
        options.smart_punctuation = false;
        let mut body: Option<String> = None;
        for (event, _) in new_cmark_parser(&file.text, &options).into_offset_iter() {
            match event {
                Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) if &*info == "canvas" => {
                    body = Some(String::new());
                }
                Event::Text(text) => {
                    if let Some(body) = &mut body {
                        body.push_str(&text);
                    }
                }
                Event::End(TagEnd::CodeBlock) => {
                    if let Some(body) = body.take() {
                        keys += toml::de::DeTable::parse(&body)?.get_ref().len();
                    }
                }
                _ => {}
            }
        }
    }
    std::hint::black_box(keys);
    request.answer(&vec![None; request.files.len()], io::stdout().lock())?;
    Ok(())
}

/// Keeps what mdBook sends, and hands the book back.
fn recorder(file: &Path) -> Outcome<()> {
    if std::env::args().any(|a| a == "supports") {
        return Ok(());
    }
    let mut sent = Vec::new();
    io::stdin().read_to_end(&mut sent)?;
    fs::write(file, &sent)?;
    let request = host::understand(&sent).map_err(|refusal| format!("{refusal:?}"))?;
    request.answer(&vec![None; request.files.len()], io::stdout().lock())?;
    Ok(())
}

/// Builds a book as `mdbook build` does, with that command as the preprocessor.
fn mdbook(root: &Path, target: &Path, command: &str) -> Outcome<()> {
    let mut config = Config::from_disk(root.join("book.toml"))?;
    config.set("preprocessor.canvas.command", command)?;
    config.build.build_dir = target.into();
    MDBook::load_with_config(root, config)?.build()?;
    // What calls this waits for an answer.
    io::stdout().write_all(b"built\n")?;
    Ok(())
}
