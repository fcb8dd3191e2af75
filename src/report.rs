//! Diagnostics → text: for people, for scripts, for GitHub and for code scanners.

mod human;
mod machine;
mod page;

pub use human::human;
pub use machine::{github, json, sarif, short};
pub use page::{page, rules};

use crate::book::{File, Found};
use crate::diagnostic::Level;
use crate::text::{Lines, Position};

/// Whether a report is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Colour {
    /// For a terminal.
    Yes,
    /// For anything else.
    No,
}

/// One line that says how much was found and what came of it; empty if nothing was found.
pub fn summary(found: &[Found], consequence: &str) -> String {
    let mut counts = Vec::new();
    for (level, one, many) in [
        (Level::Error, "error", "errors"),
        (Level::Warning, "warning", "warnings"),
        (Level::Hint, "hint", "hints"),
        (Level::Note, "note", "notes"),
    ] {
        match found.iter().filter(|f| f.diagnostic.level == level).count() {
            0 => {}
            1 => counts.push(format!("1 {one}")),
            n => counts.push(format!("{n} {many}")),
        }
    }
    let Some((last, first)) = counts.split_last() else {
        return String::new();
    };
    let counts = if first.is_empty() {
        last.clone()
    } else {
        format!("{} and {last}", first.join(", "))
    };
    let mut files: Vec<usize> = found.iter().map(|f| f.file).collect();
    files.sort_unstable();
    files.dedup();
    let files = match files.len() {
        1 => "1 file".to_owned(),
        n => format!("{n} files"),
    };
    format!("canvas: {counts} in {files}{consequence}\n")
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
