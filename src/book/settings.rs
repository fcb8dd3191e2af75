//! What a book asks of this preprocessor.

use std::sync::Arc;

use super::Found;
use super::rule_pages::RulePages;
use crate::diagnostic::Level;
use crate::locale::Locale;
use crate::markdown::Dialect;
use crate::model::{BookTerms, ShowFindings};
use crate::rules::RuleSettings;
use crate::vocabulary::{Css, Guidance, OnError, Output, RuleSetting};

/// The folder of the model files, if the book names no other.
pub const MODELS_FOLDER: &str = "canvases";
/// The folder of the book's own frameworks, if the book names no other.
pub const FRAMEWORKS_FOLDER: &str = "frameworks";

/// What `book.toml` says under `[preprocessor.canvas]`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Settings {
    /// What an error does to the build.
    pub on_error: OnError,
    /// How much guidance follows a canvas, unless it says otherwise.
    pub guidance: Guidance,
    /// Whether findings are shown on the page, unless a canvas says otherwise.
    pub findings: ShowFindings,
    /// The language of the words on the page.
    pub language: String,
    /// Whether that is another than the book's.
    pub foreign: Foreign,
    /// The words of the page, where some of them are the book's own.
    pub words: Option<Arc<Locale>>,
    /// The book's own relationship types and channel kinds.
    pub terms: BookTerms,
    /// Where the style comes from.
    pub css: Css,
    /// What the book makes of the rules.
    pub rules: RuleSettings,
    /// The folder of the model files, below the book's.
    pub models: String,
    /// The folder of the book's own frameworks, below the book's.
    pub frameworks: String,
    /// Where readers find the pages of the rules, if the book says so.
    pub rule_pages: Option<RulePages>,
    /// What stands in place of the blocks.
    pub output: Output,
    /// The host's Markdown.
    pub dialect: Dialect,
    /// Other preprocessors that change chapters after this one.
    pub later_preprocessors: Vec<String>,
}

/// Whether the words on the page were asked for in another language than the book's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Foreign {
    /// They are in the book's language, or in English as there are none in it: then what authors
    /// write is still in the book's.
    No,
    /// They are in another.
    Yes,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            on_error: OnError::Fail,
            guidance: Guidance::Brief,
            findings: ShowFindings::No,
            language: crate::locale::DEFAULT_LANGUAGE.into(),
            words: None,
            terms: BookTerms::default(),
            foreign: Foreign::No,
            css: Css::Inline,
            rules: RuleSettings::new(),
            models: MODELS_FOLDER.into(),
            frameworks: FRAMEWORKS_FOLDER.into(),
            rule_pages: None,
            output: Output::Html,
            dialect: Dialect::default(),
            later_preprocessors: Vec::new(),
        }
    }
}

impl Settings {
    /// Takes out the notes that the book has turned off.
    pub fn without_allowed_notes(&self, found: &mut Vec<Found>) {
        let is_off = |f: &Found| {
            f.diagnostic.level == Level::Note
                && self.rules.get(f.diagnostic.rule.name) == Some(&RuleSetting::Allow)
        };
        found.retain(|f| !is_off(f));
    }

    /// The words of the book's pages.
    pub(super) fn words(&self) -> &Locale {
        match &self.words {
            Some(own) => own,
            None => Locale::of(&self.language).unwrap_or_else(Locale::default_language),
        }
    }
}
