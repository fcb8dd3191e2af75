//! A `book.toml` on disk, for what is done without mdBook.

use super::environment::Overrides;
use super::messages::HostMessage;
use super::preprocessors;
use super::problem::{SettingProblem, located};
use super::settings::{Context, Generation, settings};
use crate::book::{Includes, Settings};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, Level, plain};
use crate::json::{self, Value};
use crate::message::literal;
use crate::text::Span;
use crate::toml_ast::{self, Parsed};

/// What a `book.toml` says, as `check` reads it without mdBook.
#[derive(Debug)]
pub struct BookConfig {
    /// What it says of this preprocessor.
    pub settings: Settings,
    /// The folder of the chapters, below the book's.
    pub src: String,
    /// Whether mdBook expands includes before it hands over the chapters.
    pub includes: Includes,
    /// The keys that lead to this preprocessor's table: `preprocessor` and `canvas`, unless the book
    /// calls it otherwise.
    pub table: Vec<String>,
    /// Notes on its settings.
    pub notes: Vec<Diagnostic>,
    /// What is wrong with its settings unless the book has frameworks of its own: see [`settled`](super::settled).
    pub pending: Vec<SettingProblem>,
}

/// Reads a `book.toml`, and what the environment says in its place.
///
/// # Errors
///
/// If it isn't TOML, or a setting of this preprocessor is wrong. Every problem is there, and the
/// notes as well.
pub fn read_book_toml(text: &str, overrides: &Overrides) -> Result<BookConfig, Vec<Diagnostic>> {
    let mut config: Value = toml_ast::read(text).map_err(|e| not_toml(text, &e.error))?;
    overrides.apply(&mut config);
    let context = Context {
        config: json::from_value(config).map_err(|e| vec![unreadable(&e)])?,
        ..Context::default()
    };
    let (settings, problems) = settings(&context, Generation::Five);
    let (pending, problems): (Vec<_>, Vec<_>) =
        problems.into_iter().partition(SettingProblem::is_pending);
    let problems = located(&problems, Some(text));
    if problems.iter().any(|d| d.level == Level::Error) {
        return Err(problems);
    }
    Ok(BookConfig {
        includes: preprocessors::includes(&context.config.preprocessor),
        table: preprocessors::table(&context.config.preprocessor),
        settings,
        src: context.config.src(),
        notes: problems,
        pending,
    })
}

/// The language that a `book.toml`, or the environment in its place, gives to this preprocessor or
/// else to the book; nothing if none is given, or the text isn't TOML.
pub fn language_of(text: &str, overrides: &Overrides) -> Option<String> {
    let mut config: Value = toml_ast::read(text).ok()?;
    overrides.apply(&mut config);
    let of_book = config.get("book").and_then(|book| book.get("language"));
    let ours = config.get("preprocessor").and_then(preprocessors::ours);
    let own = ours.and_then(|(_, table)| table.get("language"));
    let tags = [own, of_book].into_iter().flatten();
    tags.filter_map(Value::as_str).next().map(str::to_owned)
}

fn unreadable(error: &json::Error) -> Diagnostic {
    let error = literal(plain(&error.to_string()));
    let message = HostMessage::BookTomlUnreadable { error };
    Diagnostic::new(&rule::INVALID_SETTING, None, message)
}

fn not_toml(text: &str, error: &str) -> Vec<Diagnostic> {
    let span = |at: &std::ops::Range<usize>| Span::new(at.start, at.end);
    let syntax_error = |at: Option<Span>| {
        let error = literal(plain(error));
        let message = HostMessage::BookTomlSyntax { error };
        Diagnostic::new(&rule::TOML_SYNTAX, at, message).help(HostMessage::FixTomlFirst)
    };
    match toml_ast::parse(text) {
        Parsed::Broken { syntax, .. } => vec![syntax_error(Some(span(&syntax.at)))],
        Parsed::Tree { duplicates, .. } if !duplicates.is_empty() => duplicates
            .iter()
            .map(|duplicate| {
                let diagnostic = Diagnostic::new(
                    &rule::DUPLICATE_KEY,
                    span(&duplicate.second),
                    HostMessage::DuplicateSetting,
                );
                let diagnostic = match &duplicate.first {
                    Some(first) => {
                        diagnostic.label(span(first), DiagnosticMessage::FirstDefinedHere)
                    }
                    None => diagnostic,
                };
                diagnostic.help(HostMessage::RemoveOneSetting)
            })
            .collect(),
        Parsed::Tree { .. } | Parsed::TooDeep => vec![syntax_error(None)],
    }
}
