//! The whole book in two passes: resolve every block, then render; gives back chapters and diagnostics.

mod lone;
mod models;
mod settings;
mod workers;

pub use lone::{Asked, Form, Shown, show};
pub use settings::{Foreign, Settings};

use std::sync::OnceLock;

use self::models::{Defined, Model, Models, Read};
use crate::diagnostic::{self as rule, Diagnostic, Level};
use crate::markdown::Seat;
use crate::model::vocabulary::{Css, OnError, Output};
use crate::model::{Content, Display, Entry, ShowFindings};
use crate::render::html::{self, Style};
use crate::render::markdown;
use crate::rules::{self, Case, Finding};
use crate::splice::{Spliced, seated};
use crate::text::{Lines, Position, Span};
use crate::view::{self, Language, Options, Page, Planned, Said};
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
pub struct Outcome<'a> {
    /// For each file its new text; nothing where it has no canvas.
    pub chapters: Vec<Option<Spliced<'a>>>,
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
pub fn process<'a>(files: &'a [File], settings: &Settings) -> Outcome<'a> {
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
    let judged = models.judge_all(settings, words);
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
    /// All that is to be said of each canvas.
    fn judge_all(&self, settings: &Settings, words: &Words) -> Vec<Judged> {
        let indices: Vec<usize> = (0..self.reads.len()).collect();
        workers::map(&indices, |index| self.judge(*index, settings, words))
    }

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
fn draw<'a>(
    files: &'a [File],
    models: &Models,
    judged: &[Judged],
    settings: &Settings,
    words: &Words,
) -> Vec<Option<Spliced<'a>>> {
    let drawing = Drawing {
        files,
        lines: files.iter().map(|_| OnceLock::new()).collect(),
        models,
        judged,
        settings,
        words,
    };
    // What a canvas says depends on those before it in its chapter; how that looks does not.
    let places = drawing.places();
    let drawn = workers::map(&places, |place| drawing.drawn(place));
    let mut drawn = places.iter().map(|place| place.file).zip(drawn).peekable();
    let chapters = files.iter().enumerate().map(|(file, source)| {
        let mut replacements = Vec::new();
        while let Some((_, new)) = drawn.next_if(|(of, _)| *of == file) {
            replacements.push(new);
        }
        (!replacements.is_empty()).then(|| Spliced::new(&source.text, replacements))
    });
    chapters.collect()
}

/// A block, and what is to stand in its place.
struct Place<'a> {
    file: usize,
    span: Span,
    seat: &'a Seat,
    style: Style,
    shows: Showing<'a>,
}

/// What a block shows.
enum Showing<'a> {
    /// Tables.
    Tables(Planned<'a>),
    /// What is wrong with it.
    Errors(&'a Read, &'a [Diagnostic]),
    /// That the model which it uses, the canvas of that index, has errors.
    Elsewhere(usize),
}

/// What the pages of a book are drawn from.
struct Drawing<'a> {
    files: &'a [File],
    /// The lines of the files that a red box speaks of.
    lines: Vec<OnceLock<Lines<'a>>>,
    models: &'a Models,
    judged: &'a [Judged],
    settings: &'a Settings,
    words: &'a Words,
}

impl<'a> Drawing<'a> {
    /// Every block in its place, file by file, in order.
    fn places(&self) -> Vec<Place<'a>> {
        let mut places = Vec::with_capacity(self.models.reads.len());
        let mut index = 0;
        for reads in self.models.reads.chunk_by(|a, b| a.file == b.file) {
            let mut said = Said::default();
            let mut style = match self.settings.css {
                Css::Inline => Style::Here,
                Css::File | Css::None => Style::Elsewhere,
            };
            for read in reads {
                if let Some((span, seat)) = &read.block {
                    places.push(Place {
                        file: read.file,
                        span: *span,
                        seat,
                        style: std::mem::replace(&mut style, Style::Elsewhere),
                        shows: self.shows(index, &mut said),
                    });
                }
                index += 1;
            }
        }
        places
    }

    /// What one block shows: its tables, or the box that says why there are none.
    fn shows(&self, index: usize, said: &mut Said<'a>) -> Showing<'a> {
        let read = &self.models.reads[index];
        let errors = &self.judged[index].errors;
        let entry = match &read.entry {
            Ok(entry) if errors.is_empty() => entry,
            Ok(_) | Err(_) => return Showing::Errors(read, errors),
        };
        match self.models.defined(index) {
            Ok(model) => Showing::Tables(self.tables(index, model, &entry.display, said)),
            Err(at) => Showing::Elsewhere(at),
        }
    }

    /// What stands in the place of a block.
    fn drawn(&self, place: &Place<'_>) -> (Span, String) {
        let mut page = match &place.shows {
            Showing::Tables(planned) => view::page(planned),
            Showing::Errors(read, errors) => self.broken(read, errors),
            Showing::Elsewhere(at) => self.elsewhere(*at),
        };
        page.language = match self.settings.foreign {
            Foreign::No => None,
            Foreign::Yes => Some(Language {
                tag: self.settings.language.as_str().into(),
                direction: self.words.direction.as_str().into(),
            }),
        };
        let mut drawn = match self.settings.output {
            Output::Html => html::render(&page, place.style),
            Output::Markdown => {
                let lines = markdown::render(&page, place.seat.follows);
                seated(&lines, place.seat)
            }
        };
        // It is kept until the book is written.
        drawn.shrink_to_fit();
        (place.span, drawn)
    }

    /// The tables of a block that shows a model.
    fn tables(
        &self,
        index: usize,
        model: Defined<'a>,
        display: &'a Display,
        said: &mut Said<'a>,
    ) -> Planned<'a> {
        let defined = model.index;
        let shows_findings = match display.findings {
            Some(asked) => asked,
            // A sheet to fill in is not to say what belongs on it.
            None if display.is_worksheet() => ShowFindings::No,
            None => self.settings.findings,
        };
        let (findings, own_findings) = match shows_findings {
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
        view::plan(model.canvas, display, &options, self.words, said)
    }

    /// The box of a block that has errors.
    fn broken<'e>(&'e self, read: &Read, errors: &'e [Diagnostic]) -> Page<'e> {
        let placed: Vec<_> = errors
            .iter()
            .map(|d| (self.position(read.file, d.span.start), d))
            .collect();
        view::broken(&placed, self.words)
    }

    /// The box of a block that uses a model with errors: it names the place.
    fn elsewhere(&self, defined: usize) -> Page<'_> {
        let read = &self.models.reads[defined];
        let at = self.position(read.file, read.whole.start);
        view::broken_elsewhere(&self.files[read.file].path, at, self.words)
    }

    fn position(&self, file: usize, offset: usize) -> Position {
        let lines = self.lines[file].get_or_init(|| Lines::new(&self.files[file].text));
        lines.position(offset)
    }
}
