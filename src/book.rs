//! The whole book in two passes: resolve every block, then render; gives back chapters and diagnostics.

mod lone;
mod models;
mod settings;

pub use lone::{Asked, Form, Shown, show};
pub use settings::{Foreign, Settings};

use std::cell::OnceCell;

use self::models::{Defined, Model, Models, Read};
use crate::diagnostic::{self as rule, Diagnostic, Level};
use crate::model::vocabulary::{Css, OnError, Output};
use crate::model::{Content, Display, Entry, ShowFindings};
use crate::render::html::{self, Style};
use crate::render::markdown;
use crate::rules::{self, Case, Finding};
use crate::splice::{seated, splice};
use crate::text::{Lines, Position};
use crate::view::{self, Language, Options, Page, Said};
use crate::words::Words;

/// A file that may hold canvases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path as reports show it: `src/chapter.md`.
    pub path: String,
    /// Its text.
    pub text: String,
    /// What it is.
    pub kind: FileKind,
}

/// What a file is to the book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FileKind {
    /// A chapter, with canvases in fences.
    Chapter,
    /// A model: the whole file is one canvas.
    Model,
    /// A model that cannot be read, and why.
    Unreadable(String),
}

impl File {
    /// A chapter.
    pub fn chapter(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            kind: FileKind::Chapter,
        }
    }

    /// A model.
    pub fn model(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            kind: FileKind::Model,
        }
    }

    /// The name that a model has without an `id`: its file's, without the ending.
    fn stem(&self) -> &str {
        let name = self.path.rsplit('/').next().unwrap_or(&self.path);
        name.strip_suffix(".toml").unwrap_or(name)
    }
}

/// What became of a book.
#[derive(Debug)]
pub struct Outcome {
    /// For each file its new text; nothing where it has no canvas.
    pub chapters: Vec<Option<String>>,
    /// Every problem, file by file, in the order of the text.
    pub found: Vec<Found>,
    /// Whether the build is to fail. Then no chapter counts.
    pub failed: bool,
}

/// A problem and its file.
#[derive(Debug)]
pub struct Found {
    /// The index of the file.
    pub file: usize,
    /// The problem.
    pub diagnostic: Diagnostic,
}

impl Found {
    /// The finding of a book whose files stand after `by` others.
    #[must_use]
    pub fn offset(mut self, by: usize) -> Self {
        self.file += by;
        for label in &mut self.diagnostic.labels {
            label.file = label.file.map(|f| f + by);
        }
        self
    }
}

/// What is to be said of a canvas.
struct Judged {
    /// Why it cannot be shown.
    errors: Vec<Diagnostic>,
    /// What is worth a look in it.
    findings: Vec<Finding>,
}

/// Checks and renders a book.
pub fn process(files: &[File], settings: &Settings) -> Outcome {
    let models = Models::read(files, settings);
    // Without a canvas nothing is said, and reading the words would be most of the work.
    if models.reads.is_empty() {
        return Outcome {
            chapters: files.iter().map(|_| None).collect(),
            found: Vec::new(),
            failed: false,
        };
    }
    let words = settings.words();
    let judged: Vec<Judged> = (0..models.reads.len())
        .map(|index| models.judge(index, settings, words))
        .collect();
    let any_error = judged
        .iter()
        .flat_map(|j| {
            j.errors
                .iter()
                .chain(j.findings.iter().map(|f| &f.diagnostic))
        })
        .any(|d| d.level == Level::Error);
    let failed = any_error && settings.on_error == OnError::Fail;
    let chapters = if failed {
        files.iter().map(|_| None).collect()
    } else {
        draw(files, &models, &judged, settings, words)
    };
    let mut found = Vec::new();
    for (read, judged) in models.reads.iter().zip(judged) {
        let mut list = judged.errors;
        list.extend(judged.findings.into_iter().map(|f| f.diagnostic));
        list.sort_by_key(|d| d.span.start);
        let file = read.file;
        found.extend(
            list.into_iter()
                .map(|diagnostic| Found { file, diagnostic }),
        );
    }
    Outcome {
        chapters,
        found,
        failed,
    }
}

impl Models {
    /// All that is to be said of a canvas, seen in its book.
    fn judge(&self, index: usize, settings: &Settings, words: &Words) -> Judged {
        let read = &self.reads[index];
        let mut errors = match &read.entry {
            Err(problems) => problems.clone(),
            Ok(_) => Vec::new(),
        };
        errors.extend(self.judge_use(index));
        // What is no TOML, or has no end, is told alone.
        let readable = !errors
            .iter()
            .any(|d| [&rule::TOML_SYNTAX, &rule::UNCLOSED_FENCE].contains(&d.rule));
        if readable
            && let Some(id) = &read.id
            && let Some(first) = self.by_id.get(&id.value).filter(|first| **first != index)
        {
            errors.push(self.duplicate_id(id, read, &self.reads[*first]));
        }
        errors.sort_by_key(|d| d.span.start);
        let Ok(entry) = &read.entry else {
            return Judged {
                errors,
                findings: Vec::new(),
            };
        };
        // A canvas with errors gets nothing else: it would mislead.
        if !errors.is_empty() {
            return Judged {
                errors,
                findings: Vec::new(),
            };
        }
        let views = entry.display.views.as_deref().unwrap_or_default();
        let case = |canvas| Case {
            canvas,
            views,
            whole: read.whole,
            lists: &words.lists,
        };
        let findings = match (&entry.content, self.model_of(index)) {
            (Content::Model(canvas), _) => rules::judge(&case(canvas), &settings.rules),
            (Content::Use(_), Model::Canvas(defined)) => match &self.reads[*defined].entry {
                Ok(Entry {
                    content: Content::Model(canvas),
                    ..
                }) => rules::judge_views(&case(canvas), &settings.rules),
                Ok(_) | Err(_) => Vec::new(),
            },
            (Content::Use(_), Model::Broken(_) | Model::Unknown(_) | Model::Cycle(_)) => Vec::new(),
        };
        Judged { errors, findings }
    }
}

/// The second pass: every block is rendered and put in its place.
fn draw(
    files: &[File],
    models: &Models,
    judged: &[Judged],
    settings: &Settings,
    words: &Words,
) -> Vec<Option<String>> {
    let drawing = Drawing {
        files,
        lines: files.iter().map(|_| OnceCell::new()).collect(),
        models,
        judged,
        settings,
        words,
    };
    let mut chapters: Vec<Option<String>> = files.iter().map(|_| None).collect();
    let mut index = 0;
    // Canvas by canvas into its chapter, so that no page is held longer than it takes to place it.
    for reads in models.reads.chunk_by(|one, next| one.file == next.file) {
        let file = reads[0].file;
        let mut said = Said::default();
        let mut style = match settings.css {
            Css::Inline => Style::Here,
            Css::File | Css::None => Style::Elsewhere,
        };
        let first = index;
        index += reads.len();
        let drawn = reads.iter().enumerate().filter_map(|(n, read)| {
            let (span, seat) = read.block.as_ref()?;
            let mut page = drawing.page(first + n, &mut said);
            page.language = match settings.foreign {
                Foreign::No => None,
                Foreign::Yes => Some(Language {
                    tag: settings.language.as_str().into(),
                    direction: words.direction.as_str().into(),
                }),
            };
            let drawn = match settings.output {
                Output::Html => {
                    html::render(&page, std::mem::replace(&mut style, Style::Elsewhere))
                }
                Output::Markdown => {
                    let lines = markdown::render(&page, seat.follows);
                    seated(&lines, seat)
                }
            };
            Some((*span, drawn))
        });
        let mut drawn = drawn.peekable();
        if drawn.peek().is_some() {
            chapters[file] = Some(splice(&files[file].text, drawn));
        }
    }
    chapters
}

/// What the pages of a book are drawn from.
struct Drawing<'a> {
    files: &'a [File],
    /// The lines of the files that a red box speaks of.
    lines: Vec<OnceCell<Lines<'a>>>,
    models: &'a Models,
    judged: &'a [Judged],
    settings: &'a Settings,
    words: &'a Words,
}

impl<'a> Drawing<'a> {
    /// The page of one block: its tables, or the box that says why there are none.
    fn page(&self, index: usize, said: &mut Said<'a>) -> Page<'a> {
        let read = &self.models.reads[index];
        let errors = &self.judged[index].errors;
        let entry = match &read.entry {
            Ok(entry) if errors.is_empty() => entry,
            Ok(_) | Err(_) => return self.broken(read, errors),
        };
        match self.models.defined(index) {
            Ok(model) => self.tables(index, model, &entry.display, said),
            Err(at) => self.elsewhere(at),
        }
    }

    /// The tables of a block that shows a model.
    fn tables(
        &self,
        index: usize,
        model: Defined<'a>,
        display: &'a Display,
        said: &mut Said<'a>,
    ) -> Page<'a> {
        let defined = model.index;
        let (findings, own_findings) = match display.findings.unwrap_or(self.settings.findings) {
            ShowFindings::No => (&[][..], &[][..]),
            ShowFindings::Yes if defined == index => (&self.judged[index].findings[..], &[][..]),
            ShowFindings::Yes => (
                &self.judged[defined].findings[..],
                &self.judged[index].findings[..],
            ),
        };
        let options = Options {
            // A title that the block does not give is the model's own.
            title: display.title.as_deref().or(model.display.title.as_deref()),
            guidance: display.guidance.unwrap_or(self.settings.guidance),
            model: defined,
            findings,
            own_findings,
        };
        view::page(model.canvas, display, &options, self.words, said)
    }

    /// The box of a block that has errors.
    fn broken(&self, read: &Read, errors: &'a [Diagnostic]) -> Page<'a> {
        let placed: Vec<_> = errors
            .iter()
            .map(|d| (self.position(read.file, d.span.start), d))
            .collect();
        view::broken(&placed, self.words)
    }

    /// The box of a block that uses a model with errors: it names the place.
    fn elsewhere(&self, defined: usize) -> Page<'a> {
        let read = &self.models.reads[defined];
        let at = self.position(read.file, read.whole.start);
        view::broken_elsewhere(&self.files[read.file].path, at, self.words)
    }

    fn position(&self, file: usize, offset: usize) -> Position {
        let lines = self.lines[file].get_or_init(|| Lines::new(&self.files[file].text));
        lines.position(offset)
    }
}
