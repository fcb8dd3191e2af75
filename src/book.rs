//! The whole book in two passes: resolve every block, then render; gives back chapters and diagnostics.

use std::collections::HashMap;

use crate::diagnostic::{self as rule, Diagnostic, Level, Rule, nearest, quoted};
use crate::markdown::{Block, Dialect, blocks};
use crate::model::vocabulary::{Css, Guidance, OnError, Vocabulary};
use crate::model::{Canvas, Content, Display, Entry, ShowFindings};
use crate::notation;
use crate::render::html::{self, Style};
use crate::resolve::{self, Source};
use crate::rules;
use crate::splice::splice;
use crate::text::{Lines, Span, Spanned};
use crate::view::{self, Explained, Page};
use crate::words::Words;

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
    /// Where the style comes from.
    pub css: Css,
    /// The host's Markdown.
    pub dialect: Dialect,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            on_error: OnError::Fail,
            guidance: Guidance::Brief,
            findings: ShowFindings::Yes,
            language: crate::words::DEFAULT_LANGUAGE.into(),
            css: Css::Inline,
            dialect: Dialect::default(),
        }
    }
}

/// A file that may hold canvases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// The path as reports show it: `src/chapter.md`.
    pub path: String,
    /// Its text.
    pub text: String,
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

/// A view or key that the notation has and this version does not draw.
static NOT_DRAWN: Rule = Rule {
    name: "not-drawn",
    level: Level::Warning,
    meaning: "a canvas asks for something that this version does not draw",
};

/// A block after the first pass.
struct Read<'f> {
    file: usize,
    block: Block<'f>,
    /// The id it claims, whether or not the rest is right.
    id: Option<Spanned<String>>,
    entry: Result<Entry, Vec<Diagnostic>>,
}

/// The book after the first pass.
struct Models<'f> {
    reads: Vec<Read<'f>>,
    /// Which block has an id: the first that claims it.
    by_id: HashMap<String, usize>,
    /// The ids in the order of the book.
    ids: Vec<String>,
}

/// Checks and renders a book.
pub fn process(files: &[File], settings: &Settings) -> Outcome {
    let models = Models::read(files, settings.dialect);
    let problems: Vec<Vec<Diagnostic>> = (0..models.reads.len())
        .map(|index| models.problems(index))
        .collect();
    let is_error = |d: &Diagnostic| d.level == Level::Error;
    let failed = settings.on_error == OnError::Fail && problems.iter().flatten().any(is_error);
    let chapters = if failed {
        files.iter().map(|_| None).collect()
    } else {
        draw(files, &models, &problems, settings)
    };
    let found = models
        .reads
        .iter()
        .zip(problems)
        .flat_map(|(read, list)| {
            list.into_iter().map(|diagnostic| Found {
                file: read.file,
                diagnostic,
            })
        })
        .collect();
    Outcome {
        chapters,
        found,
        failed,
    }
}

impl<'f> Models<'f> {
    /// The first pass: every block of every file is resolved, and its id claimed.
    fn read(files: &'f [File], dialect: Dialect) -> Self {
        let mut models = Self {
            reads: Vec::new(),
            by_id: HashMap::new(),
            ids: Vec::new(),
        };
        for (file, chapter) in files.iter().enumerate() {
            for block in blocks::find(&chapter.text, dialect) {
                let (id, entry) = if block.closed {
                    let resolved = resolve::resolve(Source {
                        body: &block.body,
                        map: &block.map,
                        whole: block.fence,
                        rules: rules::JUDGEMENTS,
                    });
                    (resolved.id, resolved.entry)
                } else {
                    (None, Err(vec![unclosed(&chapter.text, &block)]))
                };
                if let Some(id) = &id
                    && !models.by_id.contains_key(&id.value)
                {
                    models.by_id.insert(id.value.clone(), models.reads.len());
                    models.ids.push(id.value.clone());
                }
                models.reads.push(Read {
                    file,
                    block,
                    id,
                    entry,
                });
            }
        }
        models
    }

    /// Everything that is wrong with a block, seen in its book, in the order of the text.
    fn problems(&self, index: usize) -> Vec<Diagnostic> {
        let read = &self.reads[index];
        let mut problems = match &read.entry {
            Err(problems) => problems.clone(),
            Ok(entry) => self.judge_use(entry),
        };
        if let Some(id) = &read.id
            && let Some(first) = self.by_id.get(&id.value).filter(|first| **first != index)
        {
            problems.push(self.duplicate_id(id, &self.reads[*first]));
        }
        // A canvas with errors gets nothing else: it would mislead.
        if problems.is_empty()
            && let Ok(entry) = &read.entry
        {
            problems = not_drawn(&entry.display);
        }
        problems.sort_by_key(|d| d.span.start);
        problems
    }

    /// What is wrong with a `use`, if the block has one.
    fn judge_use(&self, entry: &Entry) -> Vec<Diagnostic> {
        let Content::Use(used) = &entry.content else {
            return Vec::new();
        };
        match self.model_of(entry) {
            Some(Ok(canvas)) => entry
                .display
                .only
                .as_ref()
                .map(|only| resolve::check_only(only, canvas))
                .unwrap_or_default(),
            // Its errors are told where it is defined.
            Some(Err(_)) => Vec::new(),
            None => vec![self.unknown_model(used)],
        }
    }

    fn unknown_model(&self, used: &Spanned<String>) -> Diagnostic {
        let known: Vec<&str> = self.ids.iter().map(String::as_str).collect();
        let near = nearest(&used.value, known.iter().copied());
        let diagnostic = Diagnostic::new(
            &rule::USE_UNKNOWN,
            used.span,
            format!("no canvas of this book has the id {}", quoted(&used.value)),
        )
        .did_you_mean(near);
        if known.is_empty() {
            diagnostic.help(format!(
                "give the canvas that defines the model a first line id = \"{}\"",
                rule::plain(&used.value)
            ))
        } else {
            diagnostic.help(format!("the ids are {}", notation::list(&known)))
        }
    }

    fn duplicate_id(&self, id: &Spanned<String>, first: &Read<'_>) -> Diagnostic {
        let diagnostic = Diagnostic::new(
            &rule::DUPLICATE_ID,
            id.span,
            format!(
                "another canvas of this book has the id {} already",
                quoted(&id.value)
            ),
        );
        let place = first.id.as_ref().map_or(first.block.fence, |id| id.span);
        diagnostic
            .label_in(first.file, place, "here it stands first")
            .help("give one of the two another id")
            .help(format!(
                "to show the first one again write use = \"{}\" and nothing of the model",
                rule::plain(&id.value)
            ))
    }

    /// The canvas that an entry shows: its own, or the used one. `Some(Err(…))` is the index of
    /// one that has errors.
    fn model_of<'e>(&'e self, entry: &'e Entry) -> Option<Result<&'e Canvas, usize>> {
        match &entry.content {
            Content::Model(canvas) => Some(Ok(canvas)),
            Content::Use(used) => {
                let index = *self.by_id.get(&used.value)?;
                match self.reads[index].entry.as_ref().map(|e| &e.content) {
                    Ok(Content::Model(canvas)) => Some(Ok(canvas)),
                    // A block cannot have an id and a `use`: that is an error of its own.
                    Ok(Content::Use(_)) | Err(_) => Some(Err(index)),
                }
            }
        }
    }
}

fn unclosed(chapter: &str, block: &Block<'_>) -> Diagnostic {
    let marks: String = {
        let fence = &chapter[block.fence.range()];
        let mark = fence.chars().next().unwrap_or('`');
        fence.chars().take_while(|c| *c == mark).collect()
    };
    Diagnostic::new(
        &rule::UNCLOSED_FENCE,
        block.fence,
        "this canvas is never closed: it would swallow all that follows",
    )
    .help(format!(
        "write {marks} on a line of its own after the canvas"
    ))
}

/// What a block asks for that this version does not draw: told, never dropped in silence.
fn not_drawn(display: &Display) -> Vec<Diagnostic> {
    let mut list: Vec<Diagnostic> = display
        .views
        .iter()
        .flatten()
        .filter(|v| !view::is_drawn(v.value))
        .map(|v| {
            Diagnostic::new(
                &NOT_DRAWN,
                v.span,
                format!("this version does not draw the view {} yet", quoted(v.value.word())),
            )
            .help("the other views of this canvas are shown; take this one out to silence the warning")
        })
        .collect();
    if let Some(compare) = &display.compare {
        list.push(
            Diagnostic::new(
                &NOT_DRAWN,
                compare.span,
                "this version does not compare states yet",
            )
            .help("the canvas is shown as it is; take `compare` out to silence the warning"),
        );
    }
    list
}

/// The second pass: every block is rendered and put in its place.
fn draw(
    files: &[File],
    models: &Models<'_>,
    problems: &[Vec<Diagnostic>],
    settings: &Settings,
) -> Vec<Option<String>> {
    let words = Words::of(&settings.language).unwrap_or_else(Words::default_language);
    let mut replacements: Vec<Vec<(Span, String)>> = files.iter().map(|_| Vec::new()).collect();
    let mut explained: Vec<Explained> = files.iter().map(|_| Explained::default()).collect();
    for (read, problems) in models.reads.iter().zip(problems) {
        let text = &files[read.file].text;
        let page = match &read.entry {
            Ok(entry) if !problems.iter().any(|d| d.level == Level::Error) => {
                match models.model_of(entry) {
                    Some(Ok(canvas)) => view::page(
                        canvas,
                        &entry.display,
                        settings.guidance,
                        words,
                        &mut explained[read.file],
                    ),
                    Some(Err(index)) => elsewhere(files, &models.reads[index], words),
                    None => view::broken(&[], words),
                }
            }
            Ok(_) | Err(_) => {
                let lines = Lines::new(text);
                let placed: Vec<_> = problems
                    .iter()
                    .map(|d| (lines.position(d.span.start), d))
                    .collect();
                view::broken(&placed, words)
            }
        };
        let done = &mut replacements[read.file];
        let style = match settings.css {
            Css::Inline if done.is_empty() => Style::Here,
            Css::Inline | Css::None => Style::Elsewhere,
        };
        done.push((read.block.span, html::render(&page, style)));
    }
    files
        .iter()
        .zip(replacements)
        .map(|(file, list)| (!list.is_empty()).then(|| splice(&file.text, &list)))
        .collect()
}

/// The box of a block that uses a model with errors: it names the place.
fn elsewhere(files: &[File], defined: &Read<'_>, words: &Words) -> Page {
    let file = &files[defined.file];
    let at = Lines::new(&file.text).position(defined.block.fence.start);
    view::broken_elsewhere(&file.path, at, words)
}
