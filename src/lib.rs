//! Checks and draws **Customer Relationships and Channels**, two blocks of the Business Model
//! Canvas, in an [mdBook](https://rust-lang.github.io/mdBook/).
//!
//! An author writes a fenced `canvas` block of TOML; [`book::process`] finds it, checks it against
//! the [`model`], and puts tables and guidance in its place: HTML, or Markdown for renderers that
//! make something else of it. Data goes one way:
//!
//! ```text
//! stdin ─ host ─ book ─┬─ markdown → resolve → Canvas ─┬─ rules ──→ diagnostics ─ report ─ stderr
//!                      │   (tree, notation, model)     └─ view → Page → render ─┐
//! stdout ─ host ─ book ─┴────────────────────────────────────────── splice ─────┘
//! ```
//!
//! The modules stand here in the order of that way, and **a module imports only from modules above
//! it**; each outside crate has one room. A test holds both.
//!
//! The library neither prints nor exits: `host` and `report` make bytes and text, and the program
//! around them decides where these go.

// Where text stands: spans, lines, the map from a block to its chapter. Alone uses `memchr`.
pub mod text;
// JSON. Alone uses `serde_json`.
pub mod json;
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
