//! Adds what a book needs to show its canvases to the text of its `book.toml`, and removes it again.

mod array;
mod lines;
mod messages;

mod edit;

pub use lines::diff;
pub use messages::InstallMessage;

use toml_edit::{Item, TableLike};

use crate::book::{FRAMEWORKS_FOLDER, MODELS_FOLDER};
use crate::diagnostic::{Diagnostic, STYLESHEET_OUTDATED, plain};
use crate::host::runs_us;
use crate::message::{Message, literal};
use crate::render::html;
use crate::vocabulary::{Css, Vocabulary};
use edit::{Editor, Wanted, refusal, wrong_type};

/// The file of the style, beside `book.toml`.
pub const STYLESHEET: &str = "mdbook-canvas.css";

const VERSION: &str = env!("CARGO_PKG_VERSION");
const PREPROCESSOR: &str = "preprocessor";
const NAME: &str = "canvas";
const HTML: &[&str] = &["output", "html"];
const ADDITIONAL_CSS: &[&str] = &["output", "html", "additional-css"];
const WATCHED: &[&str] = &["build", "extra-watch-dirs"];

/// An edited `book.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Edited {
    /// Its new text.
    pub text: String,
    /// What changed, in words for the author; empty if nothing did.
    pub changes: Vec<Message>,
    /// What to do with the stylesheet beside it.
    pub sheet: Sheet,
}

/// What to do with the stylesheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The book links it: it must exist and be from this version.
    Needed,
    /// Nothing links it any more.
    Unneeded,
    /// The command doesn't concern it.
    Untouched,
}

/// Adds what a book needs to show its canvases.
///
/// Without `css`, the book's own setting stays, and what it needs is added. `is_folder` tells
/// whether the book has a folder of this name.
///
/// # Errors
///
/// If the text isn't valid TOML, or a key that is needed has another type.
pub fn install(
    text: &str,
    css: Option<Css>,
    is_folder: impl Fn(&str) -> bool,
) -> Result<Edited, Box<Diagnostic>> {
    let (mark, text) = split_mark(text);
    let mut book = Editor::open(text)?;
    let names = installed(&book);
    let name = names.first().map_or(NAME, String::as_str);
    let table = [PREPROCESSOR, name];
    let written = book.item(&[PREPROCESSOR, name, "css"]);
    let wanted = css.or(written.and_then(Item::as_str).and_then(Css::parse));
    if wanted == Some(Css::File) {
        expect_html(&book)?;
    }
    book.add(&table, None)?;
    if names.is_empty() {
        let what = literal("[preprocessor.canvas]");
        book.changes.push(InstallMessage::Added { what }.into());
    }
    if let Some(css) = css {
        set_css(&mut book, name, css)?;
    }
    let sheet = match wanted {
        Some(Css::File) => {
            book.add_item(ADDITIONAL_CSS, STYLESHEET)?;
            Sheet::Needed
        }
        Some(Css::Inline | Css::None) if css.is_some() => {
            book.remove_item(ADDITIONAL_CSS, STYLESHEET)?;
            Sheet::Unneeded
        }
        Some(Css::Inline | Css::None) | None => Sheet::Untouched,
    };
    for folder in watched_folders(&book, name) {
        if is_folder(&folder) {
            book.add_item(WATCHED, &folder)?;
        }
    }
    Ok(edited(mark, book, sheet))
}

/// Removes what [`install`] adds, and the author's settings for this preprocessor with it.
///
/// # Errors
///
/// If the text isn't valid TOML.
pub fn uninstall(text: &str) -> Result<Edited, Box<Diagnostic>> {
    let (mark, text) = split_mark(text);
    let mut book = Editor::open(text)?;
    let names = installed(&book);
    let folders = watched_folders(&book, names.first().map_or(NAME, String::as_str));
    for name in &names {
        book.remove(&[PREPROCESSOR, name])?;
        let what = literal(format!("[preprocessor.{name}]"));
        book.changes.push(InstallMessage::Removed { what }.into());
    }
    book.remove_item(ADDITIONAL_CSS, STYLESHEET)?;
    for folder in &folders {
        book.remove_item(WATCHED, folder)?;
    }
    Ok(edited(mark, book, Sheet::Unneeded))
}

/// A text without its byte order mark.
fn split_mark(text: &str) -> (&str, &str) {
    text.split_at(text.len() - text.trim_start_matches('\u{feff}').len())
}

fn edited(mark: &str, book: Editor, sheet: Sheet) -> Edited {
    Edited {
        text: format!("{mark}{}", book.text),
        changes: book.changes,
        sheet,
    }
}

/// The names of the preprocessors that run this program; `canvas` comes first.
fn installed(book: &Editor) -> Vec<String> {
    let tables = book.item(&[PREPROCESSOR]).and_then(Item::as_table_like);
    let is_installed = |(name, item): &(&str, &Item)| {
        let command = item.get("command").and_then(Item::as_str);
        *name == NAME || command.is_some_and(runs_us)
    };
    let tables = tables.into_iter().flat_map(TableLike::iter);
    let names = tables.filter(is_installed).map(|(name, _)| name.to_owned());
    let mut names: Vec<_> = names.collect();
    names.sort_by_key(|name| name != NAME);
    names
}

/// The folders of the model files and of the book's own frameworks.
fn watched_folders(book: &Editor, name: &str) -> [String; 2] {
    [("models", MODELS_FOLDER), ("frameworks", FRAMEWORKS_FOLDER)].map(|(key, default)| {
        let folder = book.item(&[PREPROCESSOR, name, key]);
        folder.and_then(Item::as_str).unwrap_or(default).to_owned()
    })
}

/// A book that lists its outputs has only these: a new `[output.html]` would add one.
fn expect_html(book: &Editor) -> Result<(), Box<Diagnostic>> {
    let outputs = book.item(&HTML[..1]).and_then(Item::as_table_like);
    if outputs.is_some_and(|outputs| !outputs.is_empty()) && book.item(HTML).is_none() {
        return Err(refusal(
            InstallMessage::NoHtmlOutput,
            InstallMessage::AddHtmlOutput,
        ));
    }
    Ok(())
}

fn set_css(book: &mut Editor, name: &str, css: Css) -> Result<(), Box<Diagnostic>> {
    let path = [PREPROCESSOR, name, "css"];
    let table = literal(format!("[preprocessor.{name}]"));
    let change = match book.item(&path) {
        None if css == Css::Inline => return Ok(()),
        None => {
            book.add(&path[..2], Some(("css", css.word().into())))?;
            InstallMessage::AddedTo {
                what: literal(format!("css = \"{}\"", css.word())),
                place: table,
            }
        }
        Some(Item::Value(old)) if old.as_str().and_then(Css::parse) == Some(css) => return Ok(()),
        Some(Item::Value(old)) => {
            let old = old.clone().decorated("", "");
            book.set(&path, css.word())?;
            InstallMessage::ChangedCss {
                old: literal(old.to_string()),
                new: literal(format!("\"{}\"", css.word())),
                table,
            }
        }
        Some(_) => return Err(wrong_type(&path, Wanted::String)),
    };
    book.changes.push(change.into());
    Ok(())
}

/// The text of the stylesheet.
pub fn stylesheet() -> String {
    format!(
        "{}{VERSION}: written by `mdbook-canvas install --css file`, which also updates it. Put your own rules in another file. */\n{}",
        SHEET_BEGINS,
        html::STYLE_SOURCE
    )
}

const SHEET_BEGINS: &str = "/* mdbook-canvas ";

/// The version that wrote a stylesheet; `None` if it isn't ours.
pub fn stylesheet_version(sheet: &str) -> Option<&str> {
    let rest = sheet.lines().next()?.strip_prefix(SHEET_BEGINS)?;
    rest.split([':', ' ']).next().filter(|v| !v.is_empty())
}

/// What to report about the stylesheet that a book links: nothing if it is from this version.
pub fn stylesheet_note(sheet: Option<&str>) -> Option<Diagnostic> {
    let file = literal(STYLESHEET);
    let what = match sheet.map(stylesheet_version) {
        None => InstallMessage::StylesheetMissing { file },
        Some(Some(VERSION)) => return None,
        Some(Some(version)) => InstallMessage::StylesheetOutdated {
            file,
            version: literal(plain(version)),
            current: literal(VERSION),
        },
        Some(None) => InstallMessage::StylesheetNotOurs { file },
    };
    let command = literal("mdbook-canvas install --css file");
    Some(
        Diagnostic::new(&STYLESHEET_OUTDATED, None, what)
            .help(InstallMessage::UpdateStylesheet { command }),
    )
}
