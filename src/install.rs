//! Adds what a book needs to show its canvases to the text of its `book.toml`, and removes it again.

mod array;
mod edit;
mod lines;

pub use lines::diff;

use toml_edit::{DocumentMut, Item, TableLike, Value};

use crate::diagnostic::plain;
use crate::host::Refusal;
use crate::model::vocabulary::{Css, Vocabulary};
use crate::render::html;
use edit::{Editor, item, refusal};

/// The file of the style, beside `book.toml`.
pub const STYLESHEET: &str = "mdbook-canvas.css";

const PROGRAM: &str = "mdbook-canvas";
const VERSION: &str = env!("CARGO_PKG_VERSION");
const NAME: &str = "canvas";
const OUTPUTS: &str = "output";
const HTML: &[&str] = &[OUTPUTS, "html"];
const ADDITIONAL_CSS: &str = "additional-css";
const BUILD: &[&str] = &["build"];
const EXTRA_WATCH_DIRS: &str = "extra-watch-dirs";
/// The folder of the model files if the book names no other.
const MODELS_FOLDER: &str = "canvases";

/// An edited `book.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Edited {
    /// Its new text.
    pub text: String,
    /// What changed, in words for the author; empty if nothing did.
    pub changes: Vec<String>,
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
) -> Result<Edited, Refusal> {
    let mut book = Editor::open(text);
    let document = book.read()?;
    let names = installed(&document);
    let name = names.first().map_or(NAME, String::as_str);
    let table = ["preprocessor", name];
    let written = item(&document, &[table[0], name, "css"]).and_then(Item::as_str);
    let wanted = css.or(written.and_then(Css::parse));
    if wanted == Some(Css::File) {
        expect_html(&document)?;
    }
    if names.is_empty() {
        let key = css.filter(|css| *css != Css::Inline);
        book.add(&table, key.map(|css| ("css", css.word().into())))?;
        book.changes.push(format!("added [{}]", table.join(".")));
        book.changes.extend(
            key.map(|css| format!("added css = \"{}\" to [{}]", css.word(), table.join("."))),
        );
    } else {
        book.expect_table(&table)?;
        if let Some(css) = css {
            set_css(&mut book, &table, css)?;
        }
    }
    let sheet = match wanted {
        Some(Css::File) => {
            book.add_item(HTML, ADDITIONAL_CSS, STYLESHEET)?;
            Sheet::Needed
        }
        Some(Css::Inline | Css::None) if css.is_some() => {
            book.remove_item(HTML, ADDITIONAL_CSS, STYLESHEET)?;
            Sheet::Unneeded
        }
        Some(Css::Inline | Css::None) | None => Sheet::Untouched,
    };
    let models = models(&document, name);
    if is_folder(&models) {
        book.add_item(BUILD, EXTRA_WATCH_DIRS, &models)?;
    }
    finish(book, sheet)
}

/// Removes what [`install`] adds, and the author's settings for this preprocessor with it.
///
/// # Errors
///
/// If the text isn't valid TOML.
pub fn uninstall(text: &str) -> Result<Edited, Refusal> {
    let mut book = Editor::open(text);
    let document = book.read()?;
    let names = installed(&document);
    for name in &names {
        book.remove(&["preprocessor", name])?;
        book.changes.push(format!("removed [preprocessor.{name}]"));
    }
    book.remove_item(HTML, ADDITIONAL_CSS, STYLESHEET)?;
    let name = names.first().map_or(NAME, String::as_str);
    book.remove_item(BUILD, EXTRA_WATCH_DIRS, &models(&document, name))?;
    finish(book, Sheet::Unneeded)
}

fn finish(book: Editor, sheet: Sheet) -> Result<Edited, Refusal> {
    let (text, changes) = book.close()?;
    Ok(Edited {
        text,
        changes,
        sheet,
    })
}

/// The names of the preprocessors that run this program; `canvas` comes first.
fn installed(document: &DocumentMut) -> Vec<String> {
    let tables = item(document, &["preprocessor"]).and_then(Item::as_table_like);
    let names = tables.into_iter().flat_map(TableLike::iter);
    let mut names: Vec<String> = names
        .filter(|(name, item)| {
            let command = item.get("command").and_then(Item::as_str);
            *name == NAME || command.is_some_and(is_ours)
        })
        .map(|(name, _)| name.to_owned())
        .collect();
    names.sort_by_key(|name| name != NAME);
    names
}

/// Whether a command runs this program.
fn is_ours(command: &str) -> bool {
    let program = command.split_whitespace().next().unwrap_or_default();
    let file = program.rsplit(['/', '\\']).next().unwrap_or_default();
    file.strip_suffix(".exe").unwrap_or(file) == PROGRAM
}

/// The folder of the model files.
fn models(document: &DocumentMut, name: &str) -> String {
    let models = item(document, &["preprocessor", name, "models"]);
    let folder = models.and_then(Item::as_str);
    folder.unwrap_or(MODELS_FOLDER).to_owned()
}

/// A book that lists its outputs has only these: a new `[output.html]` would add one.
fn expect_html(document: &DocumentMut) -> Result<(), Refusal> {
    let outputs = item(document, &[OUTPUTS]).and_then(Item::as_table_like);
    if outputs.is_some_and(|outputs| !outputs.is_empty()) && item(document, HTML).is_none() {
        return Err(refusal(
            "only HTML pages use a stylesheet, and this book has no HTML output".into(),
            "add a line [output.html], or run this without --css file",
        ));
    }
    Ok(())
}

fn set_css(book: &mut Editor, table: &[&str], css: Css) -> Result<(), Refusal> {
    let path = [table, &["css"]].concat();
    let title = table.join(".");
    let document = book.read()?;
    let new = format!("css = \"{}\"", css.word());
    let Some(old) = item(&document, &path) else {
        if css != Css::Inline {
            book.add(table, Some(("css", css.word().into())))?;
            book.changes.push(format!("added {new} to [{title}]"));
        }
        return Ok(());
    };
    let Some(value) = old.as_value() else {
        return Err(book.refuse_type(&path, "a string"));
    };
    let word = value.as_str().and_then(Css::parse);
    if word == Some(css) {
        return Ok(());
    }
    let before = value.clone().decorated("", "");
    // "inline" is the default. A line with a comment stays.
    if css == Css::Inline && word.is_some() && !has_comment(value) {
        book.remove(&path)?;
        book.changes
            .push(format!("removed css = {before} from [{title}]"));
    } else {
        book.set(&path, css.word())?;
        book.changes
            .push(format!("changed css = {before} to {new} in [{title}]"));
    }
    Ok(())
}

fn has_comment(value: &Value) -> bool {
    let suffix = value.decor().suffix().and_then(|raw| raw.as_str());
    suffix.is_some_and(|suffix| suffix.contains('#'))
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
pub fn stylesheet_note(sheet: Option<&str>) -> Option<String> {
    let what = match sheet.map(stylesheet_version) {
        None => format!("css is \"file\", but there is no {STYLESHEET} next to book.toml"),
        Some(Some(VERSION)) => return None,
        Some(Some(version)) => {
            format!(
                "{STYLESHEET} is from mdbook-canvas {}, but this is {VERSION}",
                plain(version)
            )
        }
        Some(None) => format!("{STYLESHEET} isn't from mdbook-canvas"),
    };
    Some(format!("{what}: run `mdbook-canvas install --css file`"))
}
