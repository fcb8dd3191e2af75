//! A `book.toml` as it lies on disk, for what is done without mdBook.

use super::settings::{Config, Context, Generation, settings};
use super::{Problem, Refusal};
use crate::book::Settings;
use crate::diagnostic::plain;
use crate::json::Value;
use crate::toml_ast;

/// What becomes of `{{#include}}` before canvases are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Includes {
    /// mdBook expands them first: `after = ["links"]`.
    Expanded,
    /// They still stand there.
    Left,
}

/// What a `book.toml` says, as `check` reads it without mdBook.
#[derive(Debug)]
pub struct BookConfig {
    /// What it says of this preprocessor.
    pub settings: Settings,
    /// The folder of the chapters, below the book's.
    pub src: String,
    /// Whether mdBook expands includes before it hands over the chapters.
    pub includes: Includes,
    /// What is worth saying of it, without stopping.
    pub notes: Vec<String>,
}

/// Reads a `book.toml`.
///
/// # Errors
///
/// If it is not TOML, or says something wrong of this preprocessor.
pub fn read_book_toml(text: &str) -> Result<BookConfig, Refusal> {
    let config: Config = toml_ast::read(text.trim_start_matches('\u{feff}')).map_err(|e| Refusal {
        file: Some("book.toml".into()),
        problems: vec![Problem {
            message: format!("this is not TOML: {}", plain(&e)),
            help: vec!["mdBook cannot read it either: correct it first".into()],
        }],
    })?;
    let context = Context {
        config,
        ..Context::default()
    };
    let mut notes = Vec::new();
    let settings = settings(&context, Generation::Five, &mut notes)?;
    let after = context
        .config
        .preprocessor
        .get("canvas")
        .and_then(|c| c.get("after"));
    let after_links = after
        .and_then(Value::as_array)
        .is_some_and(|list| list.iter().any(|name| name == "links"));
    Ok(BookConfig {
        includes: if after_links {
            Includes::Expanded
        } else {
            Includes::Left
        },
        settings,
        src: context.config.src(),
        notes,
    })
}
