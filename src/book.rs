//! The whole book in two passes: resolve every block, then render; gives back chapters and diagnostics.

mod messages;

mod rule_pages;

mod settings;

mod frameworks;
mod includes;
mod notes;

mod read;
mod relocate;

mod models;

mod drawing;

mod render_one;

pub use frameworks::terms;
pub use includes::{Includes, included_canvas};
pub use messages::BookMessage;
pub use relocate::relocated;
pub use render_one::{RenderFormat, RenderOptions, RenderOutput, render_one};
pub use rule_pages::RulePages;
pub use settings::{FRAMEWORKS_FOLDER, Foreign, MODELS_FOLDER, Settings};

use self::models::{Model, Models};
use crate::diagnostic::{self as rule, Diagnostic, Level};
use crate::locale::Locale;
use crate::message::Part;
use crate::model::{Content, Entry};
use crate::rules::{self, Finding, LintContext};
use crate::splice::Spliced;
use crate::vocabulary::OnError;

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
    /// A model that can't be read, and why.
    Unreadable(Part),
    /// A framework of the book's own: the whole file is one.
    Framework,
    /// A framework that can't be read, and why.
    UnreadableFramework(Part),
    /// A file beside the models that isn't one, and what to do about that.
    Ignored(Part),
    /// The book's `book.toml`.
    Settings,
    /// Any other file that a diagnostic may be about, such as a SUMMARY.md or an included file.
    Other,
    /// What the program was given that is no file: standard input, or its arguments.
    Input,
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

    /// A framework of the book's own.
    pub fn framework(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            kind: FileKind::Framework,
        }
    }

    /// The book's `book.toml`.
    pub fn settings(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            kind: FileKind::Settings,
        }
    }

    /// Any other file.
    pub fn other(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            path: path.into(),
            text: text.into(),
            kind: FileKind::Other,
        }
    }

    /// Standard input or the arguments: nothing that has a path.
    pub fn input() -> Self {
        Self {
            path: String::new(),
            text: String::new(),
            kind: FileKind::Input,
        }
    }

    /// The path for reports, if it is a file at all.
    pub fn shown_path(&self) -> Option<&str> {
        match self.kind {
            FileKind::Input => None,
            FileKind::Chapter
            | FileKind::Model
            | FileKind::Unreadable(_)
            | FileKind::Framework
            | FileKind::UnreadableFramework(_)
            | FileKind::Ignored(_)
            | FileKind::Settings
            | FileKind::Other => Some(&self.path),
        }
    }

    /// The name that a framework has, and a model without an `id`: its file's, without the ending.
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
    /// For each file how many canvases it holds.
    pub canvases: Vec<usize>,
    /// Whether the build is to fail. Then no chapter counts.
    pub failed: bool,
}

/// A problem and its file.
#[derive(Debug, Clone)]
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

/// Files, and what was found in them.
#[derive(Debug, Default)]
pub struct Checked {
    /// The files that the findings are about, among others.
    pub files: Vec<File>,
    /// The findings.
    pub found: Vec<Found>,
}

impl Checked {
    /// Diagnostics about one file.
    pub fn of(file: File, diagnostics: impl IntoIterator<Item = Diagnostic>) -> Self {
        let mut checked = Self::default();
        checked.add(file, diagnostics);
        checked
    }

    /// Adds a file with diagnostics about it.
    pub fn add(&mut self, file: File, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        let index = self.files.len();
        self.files.push(file);
        self.found
            .extend(diagnostics.into_iter().map(|diagnostic| Found {
                file: index,
                diagnostic,
            }));
    }

    /// Adds the files and findings of another, after its own.
    pub fn append(&mut self, other: Self) {
        let offset = self.files.len();
        self.files.extend(other.files);
        self.found
            .extend(other.found.into_iter().map(|f| f.offset(offset)));
    }
}

/// What is to be said of a canvas.
struct Linted {
    /// Why it cannot be shown.
    errors: Vec<Diagnostic>,
    /// What is worth a look in it.
    findings: Vec<Finding>,
}

/// Checks and renders a book.
pub fn process<'a>(files: &'a [File], settings: &Settings) -> Outcome<'a> {
    let mut models = Models::read(files, settings);
    let mut notes = std::mem::take(&mut models.notes);
    settings.without_allowed_notes(&mut notes);
    let frameworks_fail = !models.framework_errors.is_empty() && settings.on_error == OnError::Fail;
    notes.append(&mut models.framework_errors);
    // Without a canvas there is nothing to draw, and reading the words would be most of the work.
    if models.reads.is_empty() {
        return Outcome {
            chapters: files.iter().map(|_| None).collect(),
            found: notes,
            canvases: vec![0; files.len()],
            failed: frameworks_fail,
        };
    }
    let locale = settings.words();
    let linted = models.lint_all(settings, locale);
    let any_error = linted
        .iter()
        .flat_map(|j| {
            j.errors
                .iter()
                .chain(j.findings.iter().map(|f| &f.diagnostic))
        })
        .any(|d| d.level == Level::Error);
    let failed = frameworks_fail || any_error && settings.on_error == OnError::Fail;
    let chapters = if failed {
        files.iter().map(|_| None).collect()
    } else {
        drawing::draw(files, &models, &linted, settings, locale)
    };
    let mut canvases = vec![0; files.len()];
    let mut found = Vec::new();
    for (read, linted) in models.reads.iter().zip(linted) {
        canvases[read.file] += 1;
        let mut list = linted.errors;
        list.extend(linted.findings.into_iter().map(|f| f.diagnostic));
        list.sort_by_key(Diagnostic::order);
        let file = read.file;
        found.extend(
            list.into_iter()
                .map(|diagnostic| Found { file, diagnostic }),
        );
    }
    if !notes.is_empty() {
        found.extend(notes);
        found.sort_by_key(|f| (f.file, f.diagnostic.order()));
    }
    Outcome {
        chapters,
        found,
        canvases,
        failed,
    }
}

impl Models {
    /// All that is to be said of each canvas.
    fn lint_all(&self, settings: &Settings, locale: &Locale) -> Vec<Linted> {
        (0..self.reads.len())
            .map(|index| self.judge(index, settings, locale))
            .collect()
    }

    /// All that is to be said of a canvas, seen in its book.
    fn judge(&self, index: usize, settings: &Settings, locale: &Locale) -> Linted {
        let read = &self.reads[index];
        let mut errors = match &read.entry {
            Err(problems) => problems.clone(),
            Ok(_) => Vec::new(),
        };
        errors.extend(self.judge_use(index));
        // What is no TOML, or has no end, is told alone.
        let readable = !errors.iter().any(|d| {
            [
                &rule::TOML_SYNTAX,
                &rule::UNREADABLE_FILE,
                &rule::UNCLOSED_FENCE,
            ]
            .contains(&d.rule)
        });
        if readable
            && let Some(id) = &read.id
            && let Some(first) = self
                .by_id
                .get(&*crate::text::composed(&id.value))
                .filter(|first| **first != index)
        {
            errors.push(self.duplicate_id(id, read, &self.reads[*first]));
        }
        errors.sort_by_key(Diagnostic::start);
        let Ok(entry) = &read.entry else {
            return Linted {
                errors,
                findings: Vec::new(),
            };
        };
        // A canvas with errors gets nothing else: it would mislead.
        if !errors.is_empty() {
            return Linted {
                errors,
                findings: Vec::new(),
            };
        }
        let views = entry.display.views.as_deref().unwrap_or_default();
        let lists = &locale
            .or_of(entry.display.language.map(|asked| asked.0))
            .lists;
        let cx = |canvas| LintContext::new(canvas, views, read.whole, lists);
        let findings = match (&entry.content, self.model_of(index)) {
            (Content::Model(canvas), _) => rules::run(&cx(canvas), &settings.rules),
            (Content::Use(_), Model::Canvas(defined)) => match &self.reads[*defined].entry {
                Ok(Entry {
                    content: Content::Model(canvas),
                    ..
                }) => rules::run_views(&cx(canvas), &settings.rules),
                Ok(_) | Err(_) => Vec::new(),
            },
            (Content::Use(_), Model::Broken(_) | Model::Unknown(_) | Model::Cycle(_)) => Vec::new(),
        };
        Linted { errors, findings }
    }
}
