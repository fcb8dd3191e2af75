//! The first pass: every canvas of the book, the ids they claim, and what `use` leads to.

use std::collections::HashMap;
use std::sync::Arc;

use super::{File, FileKind, Settings, workers};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::markdown::{Block, Seat, blocks};
use crate::model::{BookTerms, Canvas, Content, Display, Entry};
use crate::resolve::{self, Source, Used};
use crate::rules;
use crate::text::{SourceMap, Span, Spanned};

/// A canvas after the first pass: a block, or a model's file.
pub(super) struct Read {
    pub(super) file: usize,
    /// Where the block stands in its chapter, and among what; a model's file is none. Its text has been read, and
    /// is not kept.
    pub(super) block: Option<(Span, Seat)>,
    /// What stands for the whole canvas.
    pub(super) whole: Span,
    /// The id it claims, whether or not the rest is right.
    pub(super) id: Option<Spanned<String>>,
    /// The model it uses, likewise.
    used: Option<Used>,
    pub(super) entry: Result<Entry, Vec<Diagnostic>>,
}

/// The book after the first pass.
pub(super) struct Models {
    pub(super) reads: Vec<Read>,
    /// Which canvas has an id: the first that claims it.
    pub(super) by_id: HashMap<String, usize>,
    /// The ids in the order of the book.
    ids: Vec<String>,
    /// For each canvas where its way to a model ends.
    ends: Vec<Model>,
}

impl Models {
    /// The first pass: every canvas of every file is resolved, and its id claimed.
    pub(super) fn read(files: &[File], settings: &Settings) -> Self {
        let mut models = Self {
            reads: Vec::new(),
            by_id: HashMap::new(),
            ids: Vec::new(),
            ends: Vec::new(),
        };
        for read in read_all(files, settings) {
            models.add(read);
        }
        models.ends = models.follow();
        models
    }

    fn add(&mut self, read: Read) {
        if let Some(id) = &read.id
            && !self.by_id.contains_key(&id.value)
        {
            self.by_id.insert(id.value.clone(), self.reads.len());
            self.ids.push(id.value.clone());
        }
        self.reads.push(read);
    }

    /// What is wrong with a `use`, if there is one, whatever else is wrong beside it.
    pub(super) fn judge_use(&self, index: usize) -> Vec<Diagnostic> {
        let Some(used) = &self.reads[index].used else {
            return Vec::new();
        };
        let Some(target) = self.by_id.get(&used.id.value) else {
            return vec![self.unknown_model(&used.id, index)];
        };
        match self.model_of(*target) {
            Model::Canvas(defined) => match &self.reads[*defined].entry {
                Ok(Entry {
                    content: Content::Model(canvas),
                    ..
                }) => resolve::check_only(&used.only, canvas),
                Ok(_) | Err(_) => Vec::new(),
            },
            // What is wrong there is told there.
            Model::Broken(_) | Model::Unknown(_) => Vec::new(),
            // One diagnostic a cycle: at the first of its `use`s in the order of the book.
            Model::Cycle(members) if members.last() == Some(&index) => {
                vec![self.cycle(&used.id, members, index)]
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

    fn unknown_model(&self, used: &Spanned<String>, index: usize) -> Diagnostic {
        // It cannot mean itself.
        let own = self.reads[index].id.as_ref().map(|id| id.value.as_str());
        let known = self.ids.iter().map(String::as_str);
        let known: Vec<&str> = known.filter(|id| Some(*id) != own).collect();
        // A file is named by its stem.
        let stem = used.value.rsplit(['/', '\\']).next();
        let stem = stem.and_then(|name| name.strip_suffix(".toml"));
        let near = match stem.and_then(|stem| known.iter().find(|id| **id == stem)) {
            Some(file) => Some(*file),
            None => nearest(&used.value, known.iter().copied()),
        };
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
            diagnostic.help(format!("the ids are {}", resolve::few(&known)))
        };
        diagnostic.help(format!(
            "a model is a canvas with a first line id = {}, or a file canvases/{}.toml beside book.toml",
            rule::as_text(&used.value),
            rule::plain(&used.value)
        ))
    }

    pub(super) fn duplicate_id(
        &self,
        id: &Spanned<String>,
        read: &Read,
        first: &Read,
    ) -> Diagnostic {
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
                "to show the first one again write use = {} and nothing of the model",
                rule::as_text(&id.value)
            ))
    }

    /// The model that a canvas shows; if there is none, the canvas at which the way to it ends.
    pub(super) fn defined(&self, index: usize) -> Result<Defined<'_>, usize> {
        let at = match self.model_of(index) {
            Model::Canvas(at) => *at,
            Model::Broken(at) | Model::Unknown(at) => return Err(*at),
            Model::Cycle(members) => return Err(members.last().copied().unwrap_or(index)),
        };
        match &self.reads[at].entry {
            Ok(Entry {
                content: Content::Model(canvas),
                display,
                ..
            }) => Ok(Defined {
                index: at,
                canvas,
                display,
            }),
            Ok(_) | Err(_) => Err(at),
        }
    }

    /// The model that a canvas shows: its own, or what its `use` leads to.
    pub(super) fn model_of(&self, index: usize) -> &Model {
        &self.ends[index]
    }

    /// Where the ways of all canvases end. A way that meets one that was walked before ends as
    /// that one did, so that each step is taken once.
    fn follow(&self) -> Vec<Model> {
        let mut ends: Vec<Option<Model>> = self.reads.iter().map(|_| None).collect();
        // Where on the present way each canvas is.
        let mut places: Vec<Option<usize>> = vec![None; self.reads.len()];
        for start in 0..self.reads.len() {
            let mut way = Vec::new();
            let mut at = start;
            let end = loop {
                if let Some(end) = &ends[at] {
                    break end.clone();
                }
                if let Some(first) = places[at] {
                    break ring(&way[first..]);
                }
                places[at] = Some(way.len());
                way.push(at);
                match self.step(at) {
                    Ok(next) => at = next,
                    Err(end) => break end,
                }
            };
            for passed in way {
                ends[passed] = Some(end.clone());
            }
        }
        ends.into_iter()
            .map(|end| end.expect("every canvas was walked from"))
            .collect()
    }

    /// The canvas that a canvas uses, or the end of the way.
    fn step(&self, at: usize) -> Result<usize, Model> {
        match &self.reads[at].entry {
            Err(_) => Err(Model::Broken(at)),
            Ok(Entry {
                content: Content::Model(_),
                ..
            }) => Err(Model::Canvas(at)),
            Ok(Entry {
                content: Content::Use(used),
                ..
            }) => self
                .by_id
                .get(&used.value)
                .copied()
                .ok_or(Model::Unknown(at)),
        }
    }
}

/// A model, where it is defined.
#[derive(Clone, Copy)]
pub(super) struct Defined<'m> {
    /// The canvas that defines it.
    pub(super) index: usize,
    pub(super) canvas: &'m Canvas,
    /// What that canvas asks to be shown.
    pub(super) display: &'m Display,
}

/// A ring of canvases, so turned that the first of the book stands last: its `use` is the one that
/// is told of, and the others follow from there.
fn ring(members: &[usize]) -> Model {
    let mut members = members.to_vec();
    let first = members.iter().enumerate().min_by_key(|(_, m)| **m);
    if let Some((place, _)) = first {
        members.rotate_left(place + 1);
    }
    Model::Cycle(members.into())
}

/// Where the way from a canvas to its model ends.
#[derive(Debug, Clone)]
pub(super) enum Model {
    /// At the canvas of that index.
    Canvas(usize),
    /// At one with errors.
    Broken(usize),
    /// At a `use` that names no model.
    Unknown(usize),
    /// Nowhere: these use each other in a ring, the last of them the first of the book.
    Cycle(Arc<[usize]>),
}

/// A canvas before the first pass.
enum Unread<'f> {
    Block(Block<'f>),
    Model,
    /// A model that cannot be read, and why.
    Unreadable(&'f str),
}

/// Every canvas of the book, resolved, in the order of the book.
fn read_all(files: &[File], settings: &Settings) -> Vec<Read> {
    let numbered: Vec<(usize, &File)> = files.iter().enumerate().collect();
    let found = workers::map(&numbered, |(file, source)| -> Vec<(usize, Unread<'_>)> {
        match &source.kind {
            FileKind::Chapter => {
                let blocks = blocks::find(&source.text, settings.dialect).into_iter();
                blocks.map(|block| (*file, Unread::Block(block))).collect()
            }
            FileKind::Model => vec![(*file, Unread::Model)],
            FileKind::Unreadable(why) => vec![(*file, Unread::Unreadable(why))],
        }
    });
    let unread: Vec<(usize, Unread<'_>)> = found.into_iter().flatten().collect();
    workers::map(&unread, |(file, unread)| {
        let source = &files[*file];
        match unread {
            Unread::Block(block) => read_block(*file, source, block, &settings.terms),
            Unread::Model => read_model(*file, source, &settings.terms),
            Unread::Unreadable(why) => unreadable(*file, source, why),
        }
    })
}

fn unreadable(file: usize, source: &File, why: &str) -> Read {
    let diagnostic = Diagnostic::new(
        &rule::TOML_SYNTAX,
        Span::default(),
        format!("this model cannot be read: {}", rule::plain(why)),
    )
    .help("a model is a text file in UTF-8 inside the book's folder");
    Read {
        file,
        block: None,
        whole: Span::default(),
        id: Some(Spanned::new(source.stem().to_owned(), Span::default())),
        used: None,
        entry: Err(vec![diagnostic]),
    }
}

fn read_block(file: usize, source: &File, block: &Block<'_>, terms: &BookTerms) -> Read {
    let whole = block.fence;
    let mut resolved = resolve::resolve(Source {
        body: &block.body,
        map: &block.map,
        whole,
        rules: rules::RULES,
        terms,
    });
    if !block.closed {
        // What it swallows is no canvas: only its id counts, so that what uses it stays silent.
        resolved.used = None;
        resolved.entry = Err(vec![unclosed(&source.text, block)]);
    }
    Read {
        file,
        block: Some((block.span, block.seat.clone())),
        whole,
        id: resolved.id,
        used: resolved.used,
        entry: resolved.entry,
    }
}

fn read_model(file: usize, source: &File, terms: &BookTerms) -> Read {
    let text = source.text.as_str();
    let first_line = text.lines().next().unwrap_or_default().len();
    let whole = Span::new(0, first_line);
    let resolved = resolve::resolve(Source {
        body: text,
        map: &SourceMap::identity(text.len()),
        whole,
        rules: rules::RULES,
        terms,
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
