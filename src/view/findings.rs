//! "To look at": warnings and hints in plain words, under the tables they are about.

use std::collections::BTreeSet;

use super::{Line, Note, Notes, Options, Part, Piece, Scope, author, capitalized, text};
use crate::diagnostic::Level;
use crate::model::vocabulary::Guidance;
use crate::rules::{Finding, Subject};

/// What a chapter has said already: each thing is explained once, and each finding shown once.
#[derive(Debug, Default)]
pub struct Said {
    explained: BTreeSet<(&'static str, &'static str, Guidance)>,
    found: BTreeSet<(usize, usize)>,
    told: BTreeSet<usize>,
}

impl Said {
    /// Whether what concerns a model as a whole is told for the first time.
    pub(super) fn tells_of(&mut self, model: usize) -> bool {
        self.told.insert(model)
    }

    /// Whether a thing is explained for the first time, briefly or in full.
    pub(super) fn explains(
        &mut self,
        section: &'static str,
        word: &'static str,
        how: Guidance,
    ) -> bool {
        self.explained.insert((section, word, how))
    }
}

pub(super) fn part(scope: &Scope<'_>, options: &Options<'_>, said: &mut Said) -> Option<Part> {
    let mut list = Vec::new();
    for (index, finding) in options.findings.iter().enumerate() {
        if concerns(finding, scope) && said.found.insert((options.model, index)) {
            list.push(note(finding, scope));
        }
    }
    list.extend(options.own_findings.iter().map(|f| note(f, scope)));
    if list.is_empty() {
        return None;
    }
    // The graver first; what is equally grave stays in the order of the text.
    list.sort_by_key(|n| n.level);
    Some(Part::Notes(Notes {
        title: text(&scope.words.ui.to_look_at),
        list,
    }))
}

/// Whether a finding is about what the page shows.
fn concerns(finding: &Finding, scope: &Scope<'_>) -> bool {
    match &finding.subject {
        Subject::Canvas => !scope.is_narrowed(),
        Subject::Segments(list) => scope.shows_any(list),
    }
}

fn note(finding: &Finding, scope: &Scope<'_>) -> Note {
    let ui = &scope.words.ui;
    let diagnostic = &finding.diagnostic;
    Note {
        level: diagnostic.level,
        label: text(match diagnostic.level {
            Level::Error => &ui.error,
            Level::Warning => &ui.warning,
            Level::Hint => &ui.hint,
        }),
        message: sentence(&diagnostic.message),
        help: diagnostic.help.iter().map(|h| sentence(h)).collect(),
        rule: diagnostic.rule.name.into(),
    }
}

/// A phrase of a report as a sentence of a page. What a report quotes in backticks stands out here.
pub(super) fn sentence(phrase: &str) -> Line {
    let mut line = Vec::new();
    for piece in capitalized(author(phrase)) {
        match piece {
            Piece::Code(name) => line.extend([Piece::Strong, Piece::Text(name), Piece::Close]),
            piece => line.push(piece),
        }
    }
    if !phrase.ends_with(['.', '?', '!']) {
        line.push(Piece::Text(".".into()));
    }
    line
}
