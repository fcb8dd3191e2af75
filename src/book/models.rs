//! The book after the first pass: the ids that its canvases claim, and what `use` leads to.

use std::collections::HashMap;
use std::sync::Arc;

use super::frameworks;
use super::messages::{BookMessage, few};
use super::read::{self, Read};
use super::{File, FileKind, Found, Settings};
use crate::diagnostic::{self as rule, Diagnostic, DiagnosticMessage, nearest};
use crate::message::{Part, literal, quote};
use crate::model::{Canvas, Content, Display, Entry};
use crate::resolve;
use crate::text::{Spanned, composed};

/// The book after the first pass.
pub(super) struct Models {
    pub(super) reads: Vec<Read>,
    /// What isn't a canvas, or has more than is read.
    pub(super) notes: Vec<Found>,
    /// What is wrong with the book's own frameworks.
    pub(super) framework_errors: Vec<Found>,
    /// Which canvas has an id: the first that claims it. An id is the same however its letters are
    /// written, so these are composed.
    pub(super) by_id: HashMap<String, usize>,
    /// The ids in the order of the book.
    ids: Vec<String>,
    /// The files beside `book.toml` that a `use` may mean by their names.
    named: Vec<Named>,
    /// For each canvas where its way to a model ends.
    ends: Vec<Model>,
}

impl Models {
    /// The first pass: every canvas of every file is resolved, and its id claimed.
    pub(super) fn read(files: &[File], settings: &Settings) -> Self {
        let mut models = Self {
            reads: Vec::new(),
            notes: Vec::new(),
            framework_errors: Vec::new(),
            by_id: HashMap::new(),
            ids: Vec::new(),
            named: Vec::new(),
            ends: Vec::new(),
        };
        let (terms, errors) = frameworks::read(files, settings);
        models.framework_errors = errors;
        let (reads, notes) = read::all(files, settings, &terms);
        models.notes = notes;
        for read in reads {
            models.add(read, files);
        }
        models.named.extend(files.iter().filter_map(Named::ignored));
        models.ends = models.follow();
        models
    }

    fn add(&mut self, read: Read, files: &[File]) {
        let file = &files[read.file];
        if let (FileKind::Model, Some(id)) = (&file.kind, &read.id)
            && id.value != file.stem()
        {
            self.named.push(Named {
                stem: file.stem().to_owned(),
                path: file.path.clone(),
                id: Ok(id.value.clone()),
            });
        }
        if let Some(id) = &read.id
            && !self.by_id.contains_key(&*composed(&id.value))
        {
            let key = composed(&id.value).into_owned();
            self.by_id.insert(key, self.reads.len());
            self.ids.push(id.value.clone());
        }
        self.reads.push(read);
    }

    /// What is wrong with a `use`, if there is one, whatever else is wrong beside it.
    pub(super) fn judge_use(&self, index: usize) -> Vec<Diagnostic> {
        let Some(used) = &self.reads[index].used else {
            return Vec::new();
        };
        let Some(target) = self.by_id.get(&*composed(&used.id.value)) else {
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
        let mut diagnostic =
            Diagnostic::new(&rule::USE_CYCLE, used.span, BookMessage::UseLeadsBack);
        for read in members
            .iter()
            .filter(|m| **m != first)
            .map(|m| &self.reads[*m])
        {
            if let Some(next) = &read.used {
                let id = quote(&next.id.value);
                let label = BookMessage::UseContinues { id };
                diagnostic = diagnostic.label_in(read.file, next.id.span, label);
            }
        }
        diagnostic.help(BookMessage::ReplaceUse)
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
            BookMessage::UnknownModel {
                id: quote(&used.value),
            },
        );
        let wanted = stem.unwrap_or(&used.value);
        if let Some(named) = self.named.iter().find(|named| named.stem == wanted) {
            return named.explain(diagnostic);
        }
        let diagnostic = diagnostic.did_you_mean(near, rule::as_text);
        if near.is_some() {
            return diagnostic;
        }
        let diagnostic = if known.is_empty() {
            diagnostic
        } else {
            diagnostic.help(BookMessage::UseKnownId { ids: few(known) })
        };
        diagnostic.help(BookMessage::DefineModel {
            line: literal(format!("id = {}", rule::as_text(&used.value))),
            path: literal(format!("canvases/{}.toml", rule::plain(&used.value))),
        })
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
            BookMessage::IdTaken {
                id: quote(&id.value),
            },
        );
        let place = first.id.as_ref().map_or(first.whole, |id| id.span);
        let help = if id.span == read.whole {
            // A model without an `id` has the name of its file.
            let line = literal("id = \"…\"");
            BookMessage::AddOwnId { line }
        } else {
            BookMessage::ChangeOneId
        };
        diagnostic
            .label_in(first.file, place, DiagnosticMessage::FirstDefinedHere)
            .help(help)
            .help(BookMessage::OrShowFirstAgain {
                line: literal(format!("use = {}", rule::as_text(&id.value))),
            })
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
                .get(&*composed(&used.value))
                .copied()
                .ok_or(Model::Unknown(at)),
        }
    }
}

/// A file that a `use` doesn't lead to, although it has that name.
struct Named {
    /// The name without its ending.
    stem: String,
    path: String,
    /// The id that its canvas has instead; or, if it isn't a model, what to do about that.
    id: Result<String, Part>,
}

impl Named {
    fn ignored(file: &File) -> Option<Self> {
        let FileKind::Ignored(advice) = &file.kind else {
            return None;
        };
        let name = file.path.rsplit('/').next().unwrap_or(&file.path);
        Some(Self {
            stem: name.split('.').next().unwrap_or(name).to_owned(),
            path: file.path.clone(),
            id: Err(advice.clone()),
        })
    }

    fn explain(&self, mut diagnostic: Diagnostic) -> Diagnostic {
        match &self.id {
            Ok(id) => {
                diagnostic.suggestion = Some(id.clone());
                diagnostic
                    .help(BookMessage::FileHasOtherId {
                        path: literal(rule::plain(&self.path)),
                        id: quote(id),
                        line: literal(format!("use = {}", rule::as_text(id))),
                    })
                    .help(BookMessage::OrRemoveId)
            }
            Err(advice) => diagnostic.help(BookMessage::NotReadAsModel {
                path: literal(rule::plain(&self.path)),
                advice: advice.clone(),
            }),
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
