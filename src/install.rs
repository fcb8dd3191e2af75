//! What a book needs to have its canvases drawn, put into the text of its `book.toml` and taken out again.
//!
//! The text is changed where it must change and nowhere else: `toml_edit` says what stands where,
//! and the changes are made in the author's own bytes. Nobody notes down what was added, so the
//! additions are written in such a way that [`uninstall`] can tell them from the author's own: a new
//! item gets a comma after it in a list that was empty, and spaces around it below a header that was.

mod edit;
mod outline;
mod work;

use crate::diagnostic::{Diagnostic, plain};
use crate::vocabulary::{Css, Vocabulary};
use crate::render::html;
use outline::{Entry, Kind, Spot, starts_with};
use work::{Work, refusal};

/// The file of the style, beside `book.toml`.
pub const STYLESHEET: &str = "mdbook-canvas.css";

const VERSION: &str = env!("CARGO_PKG_VERSION");
const CANVAS: &[&str] = &["preprocessor", "canvas"];
const CSS: &[&str] = &["preprocessor", "canvas", "css"];
const MODELS: &[&str] = &["preprocessor", "canvas", "models"];
const HTML: &[&str] = &["output", "html"];
const ADDITIONAL_CSS: &[&str] = &["output", "html", "additional-css"];
const WATCHED: &[&str] = &["build", "extra-watch-dirs"];
/// The folder of the model files, where the book names no other.
const MODELS_FOLDER: &str = "canvases";

/// What became of a `book.toml`.
#[derive(Debug, PartialEq, Eq)]
pub struct Edited {
    /// Its new text.
    pub text: String,
    /// What changed, each as an author would say it; empty if nothing did.
    pub changes: Vec<String>,
    /// What is to become of the stylesheet beside it.
    pub sheet: Sheet,
}

/// What is to become of the stylesheet.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sheet {
    /// The book links it: it has to be there, and of this version.
    Needed,
    /// Nothing links it any more.
    Unneeded,
    /// Nobody asked.
    Untouched,
}

/// Adds what a book needs to draw its canvases.
///
/// Without `css`, what the book says of it stays, and what that takes is added. `is_folder` says
/// whether a folder of this name is in the book's.
///
/// # Errors
///
/// If the text is not TOML, or has something else where the additions belong.
pub fn install(
    text: &str,
    css: Option<Css>,
    is_folder: impl Fn(&str) -> bool,
) -> Result<Edited, Box<Diagnostic>> {
    let mut book = Work::open(text);
    let written = book.outline()?.key(CSS).and_then(|found| word(found.entry));
    let wanted = css.or(written);
    if wanted == Some(Css::File) {
        expect_html(&book)?;
    }
    add_canvas(&mut book, wanted)?;
    if let Some(css) = css {
        set_css(&mut book, css)?;
    }
    let sheet = match wanted {
        Some(Css::File) => {
            book.add_item(ADDITIONAL_CSS, STYLESHEET)?;
            Sheet::Needed
        }
        Some(Css::Inline | Css::None) if css.is_some() => {
            book.take_item(ADDITIONAL_CSS, STYLESHEET)?;
            Sheet::Unneeded
        }
        Some(Css::Inline | Css::None) | None => Sheet::Untouched,
    };
    let models = models(&book)?;
    if is_folder(&models) {
        book.add_item(WATCHED, &models)?;
    }
    finish(book, sheet)
}

/// Takes out what [`install`] adds, and the author's settings for this preprocessor with it.
///
/// # Errors
///
/// If the text is not TOML.
pub fn uninstall(text: &str) -> Result<Edited, Box<Diagnostic>> {
    let mut book = Work::open(text);
    // The other way round than `install`: what stands last goes first.
    let models = models(&book)?;
    book.take_item(WATCHED, &models)?;
    book.take_item(ADDITIONAL_CSS, STYLESHEET)?;
    take_canvas(&mut book)?;
    book.changes.reverse();
    finish(book, Sheet::Unneeded)
}

fn finish(book: Work, sheet: Sheet) -> Result<Edited, Box<Diagnostic>> {
    let (text, changes) = book.close()?;
    Ok(Edited {
        text,
        changes,
        sheet,
    })
}

/// The text of the stylesheet.
pub fn stylesheet() -> String {
    format!(
        "{}{VERSION}: written by `mdbook-canvas install --css file`, which also renews it. Put rules of your own into another file. */\n{}",
        SHEET_BEGINS,
        html::STYLE_SOURCE
    )
}

const SHEET_BEGINS: &str = "/* mdbook-canvas ";

/// The version that wrote a stylesheet; none if it is somebody else's.
pub fn stylesheet_version(sheet: &str) -> Option<&str> {
    let rest = sheet.lines().next()?.strip_prefix(SHEET_BEGINS)?;
    rest.split([':', ' ']).next().filter(|v| !v.is_empty())
}

/// What is to be said of the stylesheet that a book links: nothing if it is of this version.
pub fn stylesheet_note(sheet: Option<&str>) -> Option<String> {
    let what = match sheet.map(stylesheet_version) {
        None => format!("css is \"file\", but there is no {STYLESHEET} beside book.toml"),
        Some(Some(VERSION)) => return None,
        Some(Some(version)) => {
            format!(
                "{STYLESHEET} is of mdbook-canvas {}, and this is {VERSION}",
                plain(version)
            )
        }
        Some(None) => format!("{STYLESHEET} does not say that it is of mdbook-canvas {VERSION}"),
    };
    Some(format!("{what}: run `mdbook-canvas install --css file`"))
}

/// The word that a key has for the source of the style, if it is one.
fn word(entry: &Entry) -> Option<Css> {
    match &entry.kind {
        Kind::Text(text) => Css::parse(text),
        Kind::List(_) | Kind::Table(_) | Kind::Other => None,
    }
}

fn css_line(css: Css) -> String {
    format!("css = \"{}\"", css.word())
}

/// The folder of the model files.
fn models(book: &Work) -> Result<String, Box<Diagnostic>> {
    let outline = book.outline()?;
    Ok(match outline.key(MODELS).map(|found| &found.entry.kind) {
        Some(Kind::Text(folder)) => folder.clone(),
        Some(Kind::List(_) | Kind::Table(_) | Kind::Other) | None => MODELS_FOLDER.to_owned(),
    })
}

/// A book that lists its outputs has only these: a new `[output.html]` would add one.
fn expect_html(book: &Work) -> Result<(), Box<Diagnostic>> {
    let outline = book.outline()?;
    let others = outline.any(|p| p.len() > 1 && p[0] == HTML[0]);
    if others && !outline.any(|p| starts_with(p, HTML)) {
        return Err(refusal(
            "the book has other outputs and no HTML, which alone needs a stylesheet".into(),
            "add a line [output.html], or leave out --css file",
        ));
    }
    Ok(())
}

fn add_canvas(book: &mut Work, css: Option<Css>) -> Result<(), Box<Diagnostic>> {
    let outline = book.outline()?;
    if let Some(found) = outline.key(CANVAS)
        && !matches!(found.entry.kind, Kind::Table(_))
    {
        return Err(book.refuse_kind(&found.entry.place, CANVAS, "a table"));
    }
    if outline.any(|p| starts_with(p, CANVAS)) {
        return Ok(());
    }
    let key = css.filter(|css| *css != Css::Inline).map(css_line);
    match outline.spot(CANVAS) {
        Spot::Below { .. } | Spot::Nowhere => book.add_header(CANVAS, key.as_deref()),
        Spot::Braces { .. } | Spot::After { .. } | Spot::Taken(_) => {
            let value = match &key {
                Some(key) => format!("{{ {key} }}"),
                None => "{}".to_owned(),
            };
            book.add_key(&outline, CANVAS, &value)?;
        }
    }
    book.changes.push("added [preprocessor.canvas]".into());
    if let Some(key) = key {
        book.changes
            .push(format!("added {key} to [preprocessor.canvas]"));
    }
    Ok(())
}

fn set_css(book: &mut Work, css: Css) -> Result<(), Box<Diagnostic>> {
    let outline = book.outline()?;
    let Some(found) = outline.key(CSS) else {
        if css != Css::Inline {
            book.add_key(&outline, CSS, &format!("\"{}\"", css.word()))?;
            let line = css_line(css);
            book.changes
                .push(format!("added {line} to [preprocessor.canvas]"));
        }
        return Ok(());
    };
    let before = word(found.entry);
    if before == Some(css) {
        return Ok(());
    }
    let written = book.written(&found.entry.value).to_owned();
    // What install wrote goes as it came; what the author wrote more about stays.
    if css == Css::Inline && before.is_some() && book.is_bare(&found) {
        book.take_key(&found);
        book.changes.push(format!(
            "removed css = {written} from [preprocessor.canvas]"
        ));
    } else {
        let value = format!("\"{}\"", css.word());
        book.replace(&found.entry.value, &value);
        book.changes.push(format!(
            "changed css from {written} to {value} in [preprocessor.canvas]"
        ));
    }
    Ok(())
}

fn take_canvas(book: &mut Work) -> Result<(), Box<Diagnostic>> {
    let mut taken = false;
    loop {
        let outline = book.outline()?;
        let section = outline
            .sections
            .iter()
            .find(|s| starts_with(&s.path, CANVAS));
        if let Some(section) = section {
            book.take_section(section);
        } else if let Some(found) = outline.find(|p| starts_with(p, CANVAS)) {
            book.take_key(&found);
        } else {
            break;
        }
        taken = true;
    }
    if taken {
        book.changes.push("removed [preprocessor.canvas]".into());
    }
    Ok(())
}
