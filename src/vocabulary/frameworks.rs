//! The frameworks that a canvas may name: ours, and those that a book adds.

use super::{Vocabulary, fold};
use crate::framework::{Framework, SharedFramework, Shows};

/// The frameworks of a book.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Frameworks {
    own: Vec<SharedFramework>,
    broken: Vec<BrokenFramework>,
    /// Where files of frameworks go: for help.
    folder: Option<String>,
    /// The files of models, which may be frameworks in the wrong folder.
    models: Vec<String>,
}

/// A framework of the book's own that has errors.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenFramework {
    /// Every word for it that can be read.
    pub words: Vec<String>,
    /// The path of its file.
    pub path: String,
}

/// What a canvas names as its framework.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NamedFramework<'f> {
    /// A framework.
    Whole(SharedFramework),
    /// One of the book's own that has errors, which are reported at its file.
    Broken(&'f BrokenFramework),
}

impl Frameworks {
    /// Adds a framework of the book's own.
    pub fn add(&mut self, framework: SharedFramework) {
        self.own.push(framework);
    }

    /// Adds one that has errors.
    pub fn add_broken(&mut self, framework: BrokenFramework) {
        self.broken.push(framework);
    }

    /// Sets the folder of the book's own frameworks.
    pub fn set_folder(&mut self, folder: &str) {
        self.folder = Some(folder.to_owned());
    }

    /// Adds the path of a model.
    pub fn add_model(&mut self, path: &str) {
        self.models.push(path.to_owned());
    }

    /// The folder of the book's own frameworks, if this is a book.
    pub fn folder(&self) -> Option<&str> {
        self.folder.as_deref()
    }

    /// Whether a model's file has the name of a framework.
    pub fn has_model_named(&self, name: &str) -> bool {
        let (exactly, wanted) = (format!("/{name}"), format!("/{}", fold(name)));
        self.models.iter().any(|path| {
            let path = path.strip_suffix(".toml").unwrap_or(path);
            path.ends_with(&exactly) || fold(path).ends_with(&wanted)
        })
    }

    /// The frameworks that have errors.
    pub fn broken(&self) -> impl Iterator<Item = &BrokenFramework> {
        self.broken.iter()
    }

    /// The framework that a word means; letter case, spaces and underscores are forgiven.
    pub fn find(&self, written: &str) -> Option<NamedFramework<'_>> {
        let folded = fold(written);
        if let Some(ours) = Framework::of(&folded) {
            return Some(NamedFramework::Whole(ours.clone()));
        }
        let own = self
            .own
            .iter()
            .find(|f| f.words().any(|w| fold(w) == folded));
        let own = own.cloned().map(NamedFramework::Whole);
        own.or_else(|| {
            let mut broken = self.broken.iter();
            let is_meant = |f: &&BrokenFramework| f.words.iter().any(|w| fold(w) == folded);
            broken.find(is_meant).map(NamedFramework::Broken)
        })
    }

    /// The book's own of exactly that name.
    pub fn own_named(&self, name: &str) -> Option<NamedFramework<'_>> {
        let own = self.own.iter().find(|f| f.name == name);
        let broken = || {
            let mut broken = self.broken.iter();
            broken.find(|f| f.words.first().is_some_and(|first| first == name))
        };
        let own = own.cloned().map(NamedFramework::Whole);
        own.or_else(|| broken().map(NamedFramework::Broken))
    }

    /// The book's own.
    pub fn own(&self) -> impl Iterator<Item = &Framework> {
        self.own.iter().map(|f| &**f)
    }

    /// Every framework: ours, then the book's own.
    pub fn all<'f>(&'f self) -> impl Iterator<Item = &'f Framework> {
        let ours = Framework::all().map(|f| -> &'f Framework { f });
        ours.chain(self.own())
    }

    /// The words that a canvas may write for the book's own.
    pub fn own_words(&self) -> impl Iterator<Item = &str> {
        self.own().flat_map(Framework::words)
    }
}

impl Vocabulary for Shows {
    const AXIS: &'static str = "part of the model";
    const SECTION: &'static str = "block";
    const ALL: &'static [(Self, &'static [&'static str])] = &[
        (Self::List, &["list"]),
        (Self::Propositions, &["propositions"]),
        (Self::Relationships, &["relationships"]),
        (Self::Channels, &["channels"]),
        (Self::Segments, &["segments"]),
    ];
}
