//! One canvas of a book by itself, as a text that needs no book.

use super::drawing::Drawing;
use super::messages::{BookMessage, few};
use super::models::Models;
use super::{File, Found, Settings};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, Level, nearest};
use crate::export;
use crate::markdown::Follows;
use crate::message::{Message, literal, quote, quote_any};
use crate::model::{Display, SegmentName};
use crate::render::{document, markdown};
use crate::rules::Finding;
use crate::text::{Span, Spanned};
use crate::view::{self, ChapterState, Scope};
use crate::vocabulary::{View, Vocabulary};

/// What is asked of a canvas beside what it says itself.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct RenderOptions {
    /// Which tables, in which order; none for those that the canvas asks for.
    pub views: Vec<View>,
    /// The segments to narrow every table to, by id; none for those that the canvas asks for.
    pub only: Vec<String>,
}

/// What the text is to be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RenderFormat {
    /// A page of HTML that stands alone.
    Html,
    /// Markdown.
    Markdown,
    /// The resolved model as JSON.
    Json,
}

/// What came of a canvas.
#[derive(Debug)]
pub struct RenderOutput {
    /// What is to be said of the canvas, and of the one that it uses.
    pub found: Vec<Found>,
    /// The text; or, if there is none for another reason than what was found, that reason.
    pub text: Result<String, Option<Box<Diagnostic>>>,
}

/// Shows the first canvas of a file.
pub fn render_one(
    files: &[File],
    settings: &Settings,
    file: usize,
    form: RenderFormat,
    asked: &RenderOptions,
) -> RenderOutput {
    let locale = settings.words();
    let mut models = Models::read(files, settings);
    let mut framework_errors = std::mem::take(&mut models.framework_errors);
    let Some(index) = models.reads.iter().position(|r| r.file == file) else {
        let message = BookMessage::FileWithoutCanvas;
        let fence = literal("```canvas");
        let diagnostic = Diagnostic::new(&rule::INVALID_ARGUMENT, None, message)
            .help(BookMessage::AddCanvas { fence });
        let mut found = std::mem::take(&mut models.notes);
        found.retain(|note| note.file == file);
        found.push(Found { file, diagnostic });
        return RenderOutput {
            found,
            text: Err(None),
        };
    };
    // What is asked is linted, and not what the canvas says instead.
    if let Ok(entry) = &mut models.reads[index].entry {
        asked.put_into(&mut entry.display);
    }
    let linted = models.lint_all(settings, locale);
    let defined = models.defined(index);
    let told = match &defined {
        Ok(model) => model.index,
        Err(at) => *at,
    };
    // JSON holds the whole model, and all is said of it.
    let scope = match form {
        RenderFormat::Html | RenderFormat::Markdown => {
            let shown = defined
                .as_ref()
                .ok()
                .zip(models.reads[index].entry.as_ref().ok());
            shown.map(|(model, entry)| Scope::new(model.canvas, &entry.display, locale))
        }
        RenderFormat::Json => None,
    };
    // As on the page: of the model what concerns what is shown, and all of what concerns the block
    // that shows it. An error is why there is no page.
    let is_told = |at: usize, finding: &Finding| {
        at != told
            || finding.diagnostic.level == Level::Error
            || scope.as_ref().is_none_or(|s| view::concerns(finding, s))
    };
    let mut indices = vec![index];
    if told != index {
        indices.push(told);
    }
    let mut found = Vec::new();
    for index in indices {
        let findings = linted[index].findings.iter();
        let findings = findings
            .filter(|f| is_told(index, f))
            .map(|f| &f.diagnostic);
        let mut list: Vec<&Diagnostic> = linted[index].errors.iter().chain(findings).collect();
        list.sort_by_key(|d| d.start());
        found.extend(list.into_iter().map(|diagnostic| Found {
            file: models.reads[index].file,
            diagnostic: diagnostic.clone(),
        }));
    }
    // A canvas without an error of its own may lack its framework.
    let defining = defined.as_ref().map_or_else(|at| *at, |model| model.index);
    if models.reads[defining].broken_framework.is_some() {
        found.append(&mut framework_errors);
    }
    let any_error = found.iter().any(|f| f.diagnostic.level == Level::Error);
    let (Ok(model), Ok(entry), false) = (defined, &models.reads[index].entry, any_error) else {
        return RenderOutput {
            found,
            text: Err(None),
        };
    };
    for id in &asked.only {
        let known = || model.canvas.segments.iter().map(|s| s.id.value.as_str());
        if !known().any(|k| k == id) {
            let help: Message = match nearest(id, known()) {
                Some(near) => DiagnosticMessage::DidYouMean { word: quote(near) }.into(),
                None if known().next().is_none() => BookMessage::ShowAllSegments.into(),
                None => BookMessage::UseKnownSegment { ids: few(known()) }.into(),
            };
            let message = BookMessage::UnknownSegmentAsked { id: quote(id) };
            let diagnostic = Diagnostic::new(&rule::UNKNOWN_SEGMENT, None, message).help(help);
            return RenderOutput {
                found,
                text: Err(Some(Box::new(diagnostic))),
            };
        }
    }
    let drawing = Drawing {
        files,
        lines: Vec::new(),
        models: &models,
        linted: &linted,
        settings,
        locale,
    };
    let planned = || drawing.tables(index, model, &entry.display, &mut ChapterState::default());
    let text = match form {
        RenderFormat::Html => {
            let locale = drawing.locale_of(Some(&entry.display));
            document::render(view::page(&planned()), locale.tag(), locale)
        }
        RenderFormat::Markdown => markdown::render(&view::page(&planned()), Follows::Apart),
        RenderFormat::Json => {
            let id = models.reads[model.index].id.as_ref();
            let own = entry.display.title.as_deref();
            let title = own.or(model.display.title.as_deref());
            export::to_json(model.canvas, id.map(|id| id.value.as_str()), title)
        }
    };
    RenderOutput {
        found,
        text: Ok(text),
    }
}

impl RenderOptions {
    /// Puts what is asked in place of what a canvas says.
    fn put_into(&self, display: &mut Display) {
        if !self.views.is_empty() {
            let views = self.views.iter();
            display.views = Some(views.map(|v| Spanned::new(*v, Span::default())).collect());
        }
        if !self.only.is_empty() {
            let only = self.only.iter();
            let only = only.map(|id| SegmentName(Spanned::new(id.clone(), Span::default())));
            display.only = Some(only.collect());
        }
    }

    /// The view of that name.
    ///
    /// # Errors
    ///
    /// If there is none: what to write instead.
    pub fn view(written: &str) -> Result<View, Message> {
        View::parse(written).ok_or_else(|| match nearest(written, View::words()) {
            Some(near) => DiagnosticMessage::DidYouMean { word: quote(near) }.into(),
            None => {
                let views = quote_any(View::words());
                BookMessage::UseKnownView { views }.into()
            }
        })
    }
}
