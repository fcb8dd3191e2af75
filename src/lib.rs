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
mod text;
// JSON. Alone uses `serde_json`.
mod json;
// What is said, as data, and its text in a language. Alone uses `fluent-bundle`.
mod message;
// Rules, levels, diagnostics: plain data. Alone uses `strsim`.
mod diagnostic;
// A chapter's blocks, an author's inline marks. Alone uses `mdbook-markdown` and `mdbook-summary`.
mod markdown;
// TOML text → a tree with places. Alone uses `toml`.
mod toml_ast;
// The poster's frameworks, as data.
mod framework;
// The closed sets of words.
mod vocabulary;
// References by position.
mod ids;
// How records are written and read: every key once.
mod notation;
// The domain: each record with its keys.
mod model;
// Every word a reader of the page sees.
mod locale;
// Tree → canvas, all errors in one pass.
mod resolve;
// Rules on a valid canvas.
mod rules;
// The notation as a JSON schema, for editors.
mod schema;
// A resolved model as JSON, for other programs.
mod export;
// Canvas + words → page, as plain data.
mod view;
// Page → text; the only place that escapes. Alone uses `maud`.
mod render;
// Ranges + replacements → chapter.
mod splice;
// The whole book in two passes.
mod book;
// mdBook's protocol and configuration. Alone uses `semver`.
mod host;
// Diagnostics → text. Alone uses `annotate-snippets`.
mod report;
// A book's `book.toml`, changed in place. Alone uses `toml_edit`.
mod install;
// The public interface.
mod api;

pub use api::{Diagnostic, Format, Level, Output, Settings, Source, check, process, render};

/// What the program and the tests read of the inside. It isn't part of the public interface, and may
/// change in any release.
#[doc(hidden)]
#[allow(missing_docs, reason = "each is described where it is declared")]
pub mod internals {
    pub mod text {
        pub use crate::text::*;
    }
    pub mod json {
        pub use crate::json::*;
    }
    pub mod message {
        pub use crate::message::*;
    }
    pub mod diagnostic {
        pub use crate::diagnostic::*;
    }
    pub mod markdown {
        pub use crate::markdown::*;
    }
    pub mod toml_ast {
        pub use crate::toml_ast::*;
    }
    pub mod framework {
        pub use crate::framework::*;
    }
    pub mod vocabulary {
        pub use crate::vocabulary::*;
    }
    pub mod ids {
        pub use crate::ids::*;
    }
    pub mod notation {
        pub use crate::notation::*;
    }
    pub mod model {
        pub use crate::model::*;
    }
    pub mod locale {
        pub use crate::locale::*;
    }
    pub mod resolve {
        pub use crate::resolve::*;
    }
    pub mod rules {
        pub use crate::rules::*;
    }
    pub mod schema {
        pub use crate::schema::*;
    }
    pub mod export {
        pub use crate::export::*;
    }
    pub mod view {
        pub use crate::view::*;
    }
    pub mod render {
        pub use crate::render::*;
    }
    pub mod splice {
        pub use crate::splice::*;
    }
    pub mod book {
        pub use crate::book::*;
    }
    pub mod host {
        pub use crate::host::*;
    }
    pub mod report {
        pub use crate::report::*;
    }
    pub mod install {
        pub use crate::install::*;
    }
}
