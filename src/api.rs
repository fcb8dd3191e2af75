//! The public interface: check and draw canvases without mdBook.

use std::fmt;

use crate::book::{self, File, RenderFormat, RenderOptions};
use crate::host::{Overrides, read_book_toml};
use crate::message::Translator;
use crate::report;

/// What a book asks for: the table `[preprocessor.canvas]` of its `book.toml`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Settings(book::Settings);

impl Settings {
    /// The settings of a `book.toml`.
    ///
    /// # Errors
    ///
    /// Every problem with the text or with a setting, in the order of the text.
    pub fn from_book_toml(text: &str) -> Result<Self, Vec<Diagnostic>> {
        match read_book_toml(text, &Overrides::default()) {
            Ok(config) => Ok(Self(config.settings)),
            Err(problems) => {
                let checked = book::Checked::of(File::settings("book.toml", text), problems);
                Err(diagnostics(
                    &checked.found,
                    &checked.files,
                    Translator::english(),
                ))
            }
        }
    }

    /// The same settings with another language, such as `de`, for the words on the page, the messages
    /// of diagnostics and their help. If there are no words for it, they are English.
    #[must_use]
    pub fn language(mut self, tag: &str) -> Self {
        tag.clone_into(&mut self.0.language);
        self
    }

    fn words(&self) -> &'static Translator {
        Translator::of(&self.0.language)
    }
}

/// A file of a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source(File);

impl Source {
    /// A chapter in Markdown: its canvases are in fenced blocks. `path` is how diagnostics name it.
    pub fn chapter(path: impl Into<String>, markdown: impl Into<String>) -> Self {
        Self(File::chapter(path, markdown))
    }

    /// A model file: the whole text is one canvas in TOML.
    pub fn model(path: impl Into<String>, toml: impl Into<String>) -> Self {
        Self(File::model(path, toml))
    }
}

/// How grave a diagnostic is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum Level {
    /// The canvas can't be understood, or the book makes it an error.
    Error,
    /// Very likely a gap in the plan.
    Warning,
    /// Worth a thought.
    Hint,
    /// Not wrong, but probably not what the author expects.
    Note,
}

/// One problem or finding, and what to do about it.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Diagnostic {
    /// The name of the rule, such as `unknown-segment`.
    pub rule: &'static str,
    /// The level in force.
    pub level: Level,
    /// The file, as its source named it.
    pub path: Option<String>,
    /// The line, from 1; nothing if it is about the whole file.
    pub line: Option<usize>,
    /// The column, from 1, in Unicode scalar values.
    pub column: Option<usize>,
    /// What is wrong.
    pub message: String,
    /// What to do, one entry a piece of advice.
    pub help: Vec<String>,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let (Some(path), Some(line), Some(column)) = (&self.path, self.line, self.column) {
            write!(f, "{path}:{line}:{column}: ")?;
        }
        write!(f, "{}", self.message)
    }
}

/// What became of the sources.
#[derive(Debug, Clone, PartialEq, Eq)]
#[non_exhaustive]
pub struct Output {
    /// For each source its new text; nothing if it has no canvas, or if an error fails the build.
    pub chapters: Vec<Option<String>>,
    /// Every problem and finding, file by file, in the order of the text.
    pub diagnostics: Vec<Diagnostic>,
}

/// Checks sources that belong to one book, and draws their canvases.
pub fn process(sources: &[Source], settings: &Settings) -> Output {
    let files: Vec<File> = sources.iter().map(|source| source.0.clone()).collect();
    let outcome = book::process(&files, &settings.0);
    let chapters = outcome.chapters.iter();
    Output {
        chapters: chapters
            .map(|chapter| chapter.as_ref().map(ToString::to_string))
            .collect(),
        diagnostics: diagnostics(&outcome.found, &files, settings.words()),
    }
}

/// Checks sources that belong to one book.
pub fn check(sources: &[Source], settings: &Settings) -> Vec<Diagnostic> {
    process(sources, settings).diagnostics
}

/// What a canvas is rendered as.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[non_exhaustive]
pub enum Format {
    /// A standalone page.
    Html,
    /// Tables and lists.
    Markdown,
    /// The resolved model, for other programs.
    Json,
}

/// Renders one canvas as a text that needs no book.
///
/// # Errors
///
/// Every problem with the canvas.
pub fn render(toml: &str, format: Format, settings: &Settings) -> Result<String, Vec<Diagnostic>> {
    let files = [File::model("canvas.toml", toml)];
    let format = match format {
        Format::Html => RenderFormat::Html,
        Format::Markdown => RenderFormat::Markdown,
        Format::Json => RenderFormat::Json,
    };
    let output = book::render_one(&files, &settings.0, 0, format, &RenderOptions::default());
    match output.text {
        Ok(text) => Ok(text),
        Err(_) => Err(diagnostics(&output.found, &files, settings.words())),
    }
}

fn diagnostics(found: &[book::Found], files: &[File], words: &Translator) -> Vec<Diagnostic> {
    let starts = report::starts(found, files);
    let diagnostic = |(f, start): (&book::Found, Option<crate::text::Position>)| Diagnostic {
        rule: f.diagnostic.rule.name,
        level: match f.diagnostic.level {
            crate::diagnostic::Level::Error => Level::Error,
            crate::diagnostic::Level::Warning => Level::Warning,
            crate::diagnostic::Level::Hint => Level::Hint,
            crate::diagnostic::Level::Note => Level::Note,
        },
        path: files[f.file].shown_path().map(str::to_owned),
        line: start.map(|at| at.line),
        column: start.map(|at| at.column),
        message: words.say(&f.diagnostic.message),
        help: f.diagnostic.help.iter().map(|h| words.say(h)).collect(),
    };
    found.iter().zip(starts).map(diagnostic).collect()
}
