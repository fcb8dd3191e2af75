//! Diagnostics → text: for people, for scripts, for GitHub and for code scanners.

mod human;
mod machine;
mod page;

pub use human::human;
pub use machine::{github, json, sarif, short};
pub use page::{rule_page, rules};

use crate::book::{File, Found};
use crate::diagnostic::Level;
use crate::message::{Part, count, messages};
use crate::text::{Lines, Position};

/// Whether a report is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// For a terminal.
    Yes,
    /// For anything else.
    No,
}

messages! {
    /// What reports say around the diagnostics.
    pub enum ReportMessage {
        Error,
        Warning,
        Hint,
        Note,
        Help,
        Errors { count },
        Warnings { count },
        Hints { count },
        Notes { count },
        Files { count },
        Summary { counts, files },
        MorePlaces { count },
        ErrorsStay { line },
        Sources,
        ErrorRules,
        WarningRules,
        HintRules,
        NoteRules,
    }
}

/// How much was found, in one phrase; nothing if nothing was found.
pub fn summary(found: &[Found]) -> Option<ReportMessage> {
    let counts = [Level::Error, Level::Warning, Level::Hint, Level::Note]
        .into_iter()
        .filter_map(|level| {
            let of_level = found.iter().filter(|f| f.diagnostic.level == level);
            let count = match of_level.count() {
                0 => return None,
                n => count(n),
            };
            Some(Part::from(match level {
                Level::Error => ReportMessage::Errors { count },
                Level::Warning => ReportMessage::Warnings { count },
                Level::Hint => ReportMessage::Hints { count },
                Level::Note => ReportMessage::Notes { count },
            }))
        });
    let counts: Vec<Part> = counts.collect();
    if counts.is_empty() {
        return None;
    }
    let mut files: Vec<usize> = found.iter().map(|f| f.file).collect();
    files.sort_unstable();
    files.dedup();
    let count = count(files.len());
    Some(ReportMessage::Summary {
        counts: Part::All(counts),
        files: ReportMessage::Files { count }.into(),
    })
}

/// The first place of each finding; nothing for one about a whole file.
pub fn starts(found: &[Found], files: &[File]) -> Vec<Option<Position>> {
    let places = Places::of(found, files);
    let start = |f: &Found| places.ends(f).map(|(start, _)| start);
    found.iter().map(start).collect()
}

/// The lines of the files that findings speak of.
struct Places<'f> {
    lines: Vec<Option<Lines<'f>>>,
}

impl<'f> Places<'f> {
    fn of(found: &[Found], files: &'f [File]) -> Self {
        let mut lines: Vec<Option<Lines<'f>>> = files.iter().map(|_| None).collect();
        for f in found {
            let others = f.diagnostic.labels.iter().filter_map(|l| l.file);
            for file in others.chain([f.file]) {
                lines[file].get_or_insert_with(|| Lines::new(&files[file].text));
            }
        }
        Self { lines }
    }

    fn lines(&self, file: usize) -> &Lines<'f> {
        self.lines[file]
            .as_ref()
            .expect("every file that a finding names has its lines")
    }

    fn position(&self, file: usize, offset: usize) -> Position {
        self.lines(file).position(offset)
    }

    /// The first place of a finding and the place after its last character; nothing if it is about
    /// a whole file.
    fn ends(&self, found: &Found) -> Option<(Position, Position)> {
        let span = found.diagnostic.span?;
        Some((
            self.position(found.file, span.start),
            self.position(found.file, span.end),
        ))
    }
}
