//! The whole book in two passes: resolve every block, then render; gives back chapters and diagnostics.

use std::collections::HashMap;

use crate::diagnostic::{self as rule, Diagnostic, Level, nearest, quoted};
use crate::markdown::{Block, Dialect, blocks};
use crate::model::vocabulary::{Css, Guidance, OnError};
use crate::model::{Content, Entry, ShowFindings};
use crate::notation;
use crate::render::html::{self, Style};
use crate::resolve::{self, Source, Used};
use crate::rules::{self, Case, Finding, RuleSettings};
use crate::splice::splice;
use crate::text::{Lines, SourceMap, Span, Spanned};
use crate::view::{self, Options, Page, Said};
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
    /// What the book makes of the rules.
    pub rules: RuleSettings,
    /// The folder of the model files, below the book's.
    pub models: String,
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
            rules: RuleSettings::new(),
            models: "canvases".into(),
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

/// A canvas after the first pass: a block, or a model's file.
struct Read<'f> {
    file: usize,
    /// The block; a model's file has none.
    block: Option<Block<'f>>,
    /// What stands for the whole canvas.
    whole: Span,
    /// The id it claims, whether or not the rest is right.
    id: Option<Spanned<String>>,
    /// The model it uses, likewise.
    used: Option<Used>,
    entry: Result<Entry, Vec<Diagnostic>>,
}

/// The book after the first pass.
struct Models<'f> {
    reads: Vec<Read<'f>>,
    /// Which canvas has an id: the first that claims it.
    by_id: HashMap<String, usize>,
    /// The ids in the order of the book.
    ids: Vec<String>,
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
    let words = Words::of(&settings.language).unwrap_or_else(Words::default_language);
    let models = Models::read(files, settings.dialect);
    let judged: Vec<Judged> = (0..models.reads.len())
        .map(|index| models.judge(index, settings, words))
        .collect();
    let mut found = Vec::new();
    for (read, judged) in models.reads.iter().zip(&judged) {
        let mut list: Vec<Diagnostic> = judged.errors.clone();
        list.extend(judged.findings.iter().map(|f| f.diagnostic.clone()));
        list.sort_by_key(|d| d.span.start);
        let file = read.file;
        found.extend(
            list.into_iter()
                .map(|diagnostic| Found { file, diagnostic }),
        );
    }
    let any_error = found.iter().any(|f| f.diagnostic.level == Level::Error);
    let failed = any_error && settings.on_error == OnError::Fail;
    let chapters = if failed {
        files.iter().map(|_| None).collect()
    } else {
        draw(files, &models, &judged, settings, words)
    };
    Outcome {
        chapters,
        found,
        failed,
    }
}

impl<'f> Models<'f> {
    /// The first pass: every canvas of every file is resolved, and its id claimed.
    fn read(files: &'f [File], dialect: Dialect) -> Self {
        let mut models = Self {
            reads: Vec::new(),
            by_id: HashMap::new(),
            ids: Vec::new(),
        };
        for (file, source) in files.iter().enumerate() {
            match &source.kind {
                FileKind::Chapter => {
                    for block in blocks::find(&source.text, dialect) {
                        models.add(read_block(file, source, block));
                    }
                }
                FileKind::Model => models.add(read_model(file, source)),
                FileKind::Unreadable(why) => models.add(Read {
                    file,
                    block: None,
                    whole: Span::default(),
                    id: None,
                    used: None,
                    entry: Err(vec![
                        Diagnostic::new(
                            &rule::TOML_SYNTAX,
                            Span::default(),
                            format!("this model cannot be read: {}", rule::plain(why)),
                        )
                        .help("a model is a text file in UTF-8 inside the book's folder"),
                    ]),
                }),
            }
        }
        models
    }

    fn add(&mut self, read: Read<'f>) {
        if let Some(id) = &read.id
            && !self.by_id.contains_key(&id.value)
        {
            self.by_id.insert(id.value.clone(), self.reads.len());
            self.ids.push(id.value.clone());
        }
        self.reads.push(read);
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
        let findings = match &entry.content {
            Content::Model(canvas) => rules::judge(
                &Case {
                    canvas,
                    views: entry.display.views.as_deref().unwrap_or_default(),
                    whole: read.whole,
                    lists: &words.lists,
                },
                &settings.rules,
            ),
            // A model is judged where it is defined.
            Content::Use(_) => Vec::new(),
        };
        Judged { errors, findings }
    }

    /// What is wrong with a `use`, if there is one, whatever else is wrong beside it.
    fn judge_use(&self, index: usize) -> Vec<Diagnostic> {
        let Some(used) = &self.reads[index].used else {
            return Vec::new();
        };
        let Some(target) = self.by_id.get(&used.id.value) else {
            return vec![self.unknown_model(&used.id)];
        };
        match self.model_of(*target) {
            Model::Canvas(defined) => match &self.reads[defined].entry {
                Ok(Entry {
                    content: Content::Model(canvas),
                    ..
                }) => resolve::check_only(&used.only, canvas),
                Ok(_) | Err(_) => Vec::new(),
            },
            // What is wrong there is told there.
            Model::Broken(_) | Model::Unknown(_) => Vec::new(),
            // One diagnostic a cycle: at the first of its `use`s in the order of the book.
            Model::Cycle(members) if members.iter().min() == Some(&index) => {
                vec![self.cycle(&used.id, &members, index)]
            }
            Model::Cycle(_) => Vec::new(),
        }
    }

    fn cycle(&self, used: &Spanned<String>, members: &[usize], first: usize) -> Diagnostic {
        let mut diagnostic = Diagnostic::new(
            &rule::USE_CYCLE,
            used.span,
            "this `use` leads back to itself, and so there is no model to show",
        );
        for read in members
            .iter()
            .filter(|m| **m != first)
            .map(|m| &self.reads[*m])
        {
            if let Some(next) = &read.used {
                diagnostic = diagnostic.label_in(
                    read.file,
                    next.id.span,
                    format!("goes on to {}", quoted(&next.id.value)),
                );
            }
        }
        diagnostic.help("write the model itself in one of these files, in place of `use`")
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
        if near.is_some() {
            return diagnostic;
        }
        let diagnostic = if known.is_empty() {
            diagnostic
        } else {
            diagnostic.help(format!("the ids are {}", notation::list(&known)))
        };
        let id = rule::plain(&used.value);
        diagnostic.help(format!(
            "a model is a canvas with a first line id = \"{id}\", or a file canvases/{id}.toml beside book.toml"
        ))
    }

    fn duplicate_id(&self, id: &Spanned<String>, read: &Read<'_>, first: &Read<'_>) -> Diagnostic {
        let diagnostic = Diagnostic::new(
            &rule::DUPLICATE_ID,
            id.span,
            format!(
                "another canvas of this book has the id {} already",
                quoted(&id.value)
            ),
        );
        let place = first.id.as_ref().map_or(first.whole, |id| id.span);
        let help = if id.span == read.whole {
            // A model without an `id` has the name of its file.
            "its id is its file's name: give it another with a first line id = \"…\""
        } else {
            "give one of the two another id"
        };
        diagnostic
            .label_in(first.file, place, "here it stands first")
            .help(help)
            .help(format!(
                "to show the first one again write use = \"{}\" and nothing of the model",
                rule::plain(&id.value)
            ))
    }

    /// The model that a canvas shows: its own, or what its `use` leads to.
    fn model_of(&self, index: usize) -> Model {
        let mut way = vec![index];
        let mut at = index;
        loop {
            let entry = match &self.reads[at].entry {
                Ok(entry) => entry,
                Err(_) => return Model::Broken(at),
            };
            let used = match &entry.content {
                Content::Model(_) => return Model::Canvas(at),
                Content::Use(used) => used,
            };
            let Some(next) = self.by_id.get(&used.value) else {
                return Model::Unknown(at);
            };
            if let Some(start) = way.iter().position(|w| w == next) {
                return Model::Cycle(way.split_off(start));
            }
            way.push(*next);
            at = *next;
        }
    }
}

/// Where the way from a canvas to its model ends.
enum Model {
    /// At the canvas of that index.
    Canvas(usize),
    /// At one with errors.
    Broken(usize),
    /// At a `use` that names no model.
    Unknown(usize),
    /// Nowhere: these use each other in a ring.
    Cycle(Vec<usize>),
}

fn read_block<'f>(file: usize, source: &'f File, block: Block<'f>) -> Read<'f> {
    let whole = block.fence;
    let mut resolved = resolve::resolve(Source {
        body: &block.body,
        map: &block.map,
        whole,
        rules: rules::RULES,
    });
    if !block.closed {
        // What it swallows is no canvas: only its id counts, so that what uses it stays silent.
        resolved.used = None;
        resolved.entry = Err(vec![unclosed(&source.text, &block)]);
    }
    Read {
        file,
        block: Some(block),
        whole,
        id: resolved.id,
        used: resolved.used,
        entry: resolved.entry,
    }
}

fn read_model<'f>(file: usize, source: &'f File) -> Read<'f> {
    let text = source.text.as_str();
    let first_line = text.lines().next().unwrap_or_default().len();
    let whole = Span::new(0, first_line);
    let resolved = resolve::resolve(Source {
        body: text,
        map: &SourceMap::identity(text.len()),
        whole,
        rules: rules::RULES,
    });
    let id = resolved
        .id
        .unwrap_or_else(|| Spanned::new(source.stem().to_owned(), whole));
    Read {
        file,
        block: None,
        whole,
        id: Some(id),
        used: resolved.used,
        entry: resolved.entry,
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
        "this canvas is never closed: all text after it would be lost",
    )
    .help(format!(
        "write {marks} on a line of its own after the canvas, set in as far as its first line"
    ))
}

/// The second pass: every block is rendered and put in its place.
fn draw(
    files: &[File],
    models: &Models<'_>,
    judged: &[Judged],
    settings: &Settings,
    words: &Words,
) -> Vec<Option<String>> {
    let mut replacements: Vec<Vec<(Span, String)>> = files.iter().map(|_| Vec::new()).collect();
    let mut said: Vec<Said> = files.iter().map(|_| Said::default()).collect();
    for (index, read) in models.reads.iter().enumerate() {
        let Some(block) = &read.block else {
            continue;
        };
        let page = page(
            index,
            files,
            models,
            judged,
            settings,
            words,
            &mut said[read.file],
        );
        let done = &mut replacements[read.file];
        let style = match settings.css {
            Css::Inline if done.is_empty() => Style::Here,
            Css::Inline | Css::File | Css::None => Style::Elsewhere,
        };
        done.push((block.span, html::render(&page, style)));
    }
    files
        .iter()
        .zip(replacements)
        .map(|(file, list)| (!list.is_empty()).then(|| splice(&file.text, &list)))
        .collect()
}

/// The page of one block: its tables, or the box that says why there are none.
fn page(
    index: usize,
    files: &[File],
    models: &Models<'_>,
    judged: &[Judged],
    settings: &Settings,
    words: &Words,
    said: &mut Said,
) -> Page {
    let read = &models.reads[index];
    let entry = match &read.entry {
        Ok(entry) if judged[index].errors.is_empty() => entry,
        Ok(_) | Err(_) => return broken(read, &judged[index].errors, files, words),
    };
    let defined = match models.model_of(index) {
        Model::Canvas(defined) => defined,
        Model::Broken(at) | Model::Unknown(at) => {
            return elsewhere(&models.reads[at], files, words);
        }
        Model::Cycle(members) => {
            let first = members.iter().min().copied().unwrap_or(index);
            return elsewhere(&models.reads[first], files, words);
        }
    };
    let Ok(Entry {
        content: Content::Model(canvas),
        ..
    }) = &models.reads[defined].entry
    else {
        return elsewhere(&models.reads[defined], files, words);
    };
    let findings = match entry.display.findings.unwrap_or(settings.findings) {
        ShowFindings::Yes => judged[defined].findings.as_slice(),
        ShowFindings::No => &[],
    };
    // What the block says of the showing counts; a title it does not give is the model's own.
    let own_title = match &models.reads[defined].entry {
        Ok(defining) => defining.display.title.as_deref(),
        Err(_) => None,
    };
    let options = Options {
        title: entry.display.title.as_deref().or(own_title),
        guidance: entry.display.guidance.unwrap_or(settings.guidance),
        model: defined,
        findings,
    };
    view::page(canvas, &entry.display, &options, words, said)
}

/// The box of a block that has errors.
fn broken(read: &Read<'_>, errors: &[Diagnostic], files: &[File], words: &Words) -> Page {
    let lines = Lines::new(&files[read.file].text);
    let placed: Vec<_> = errors
        .iter()
        .map(|d| (lines.position(d.span.start), d))
        .collect();
    view::broken(&placed, words)
}

/// The box of a block that uses a model with errors: it names the place.
fn elsewhere(defined: &Read<'_>, files: &[File], words: &Words) -> Page {
    let file = &files[defined.file];
    let at = Lines::new(&file.text).position(defined.whole.start);
    view::broken_elsewhere(&file.path, at, words)
}
