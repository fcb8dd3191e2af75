//! Checks and draws **Customer Relationships and Channels**, two building blocks of the Business
//! Model Canvas, in an [mdBook](https://rust-lang.github.io/mdBook/).
//!
//! An author writes a fenced `canvas` block of TOML. [`process`] finds it, checks it against the
//! model, and puts tables and guidance in its place.
//!
//! ```
//! use mdbook_canvas::{Settings, Source, process};
//!
//! let chapter = "# Our shop\n\n```canvas\n[relationships]\nbuyers = \"self-servise\"\n```\n";
//! let settings = Settings::from_book_toml("[preprocessor.canvas]\n").expect("it is valid");
//! let output = process(&[Source::chapter("src/shop.md", chapter)], &settings);
//!
//! let error = &output.diagnostics[0];
//! assert_eq!(error.rule, "unknown-relationship-type");
//! assert_eq!((error.line, error.column), (Some(5), Some(10)));
//! assert_eq!(error.help[0], "did you mean `self-service`?");
//!
//! let chapter = chapter.replace("servise", "service");
//! let output = process(&[Source::chapter("src/shop.md", chapter)], &settings);
//! let page = output.chapters[0].as_deref().expect("it has a canvas");
//! assert!(page.contains("<table>"));
//! ```
//!
//! The library neither prints nor exits. ARCHITECTURE.md in the repository explains how it is built:
//! the modules are listed here in the order of the data, and **a module imports only from modules
//! above it**. A test checks that.

// Where text stands: spans, lines, the map from a block to its chapter. Alone uses `memchr`
// and `unicode-normalization`.
pub mod text;
// JSON. Alone uses `serde_json`.
pub mod json;
// What is said, as data, and its text in a language. Alone uses `fluent-bundle`.
pub mod message;
// Rules, levels, diagnostics: plain data. Alone uses `strsim`.
pub mod diagnostic;
// A chapter's blocks, an author's inline marks. Alone uses `mdbook-markdown` and `mdbook-summary`.
pub mod markdown;
// TOML text → a tree with places. Alone uses `toml`.
pub mod toml_ast;
// The poster's frameworks, as data.
pub mod framework;
// The closed sets of words.
pub mod vocabulary;
// References by position.
pub mod ids;
// How records are written and read: every key once.
pub mod notation;
// The domain: each record with its keys.
pub mod model;
// Every word a reader of the page sees.
pub mod locale;
// Tree → canvas, all errors in one pass.
pub mod resolve;
// Rules on a valid canvas.
pub mod rules;
// The notation as a JSON schema, for editors.
pub mod schema;
// A resolved model as JSON, for other programs.
pub mod export;
// Canvas + words → page, as plain data.
pub mod view;
// Page → text; the only place that escapes. Alone uses `maud`.
pub mod render;
// Ranges + replacements → chapter.
pub mod splice;
// The whole book in two passes.
pub mod book;
// mdBook's protocol and configuration. Alone uses `semver`.
pub mod host;
// Diagnostics → text. Alone uses `annotate-snippets`.
pub mod report;
// A book's `book.toml`, changed in place. Alone uses `toml_edit`.
pub mod install;
// The public interface.
pub mod api;

pub use api::{Diagnostic, Format, Level, Output, Settings, Source, check, process, render};
