//! Findings in chapters that another preprocessor changed: back to the lines of the author's files.

use std::collections::{HashMap, HashSet};

use super::includes::{self, path_from};
use super::messages::BookMessage;
use super::{Checked, File, FileKind, Found, Settings};
use crate::markdown::blocks;
use crate::text::Span;

/// The findings with the files that they are about, each at its place on disk. `read` reads a file
/// by its path in reports; it is asked for nothing but chapters with findings, and what they include.
pub fn relocated(
    found: Vec<Found>,
    files: &[File],
    settings: &Settings,
    read: &dyn Fn(&str) -> Option<String>,
) -> Checked {
    let mut relocation = Relocation {
        files,
        settings,
        read,
        sources: HashMap::new(),
        blocks: HashMap::new(),
        written: HashMap::new(),
        checked: Checked::default(),
        kept: HashMap::new(),
    };
    for mut f in found {
        let file = f.file;
        let mut all_found = true;
        match f.diagnostic.span {
            Some(span) => {
                let (place, is_there) = relocation.place(file, span);
                (f.file, f.diagnostic.span) = (place.0, Some(place.1));
                all_found &= is_there;
            }
            None => f.file = relocation.keep(file),
        }
        for label in &mut f.diagnostic.labels {
            let (place, is_there) = relocation.place(label.file.unwrap_or(file), label.span);
            (label.file, label.span) = ((place.0 != f.file).then_some(place.0), place.1);
            all_found &= is_there;
        }
        if !all_found {
            f.diagnostic = f.diagnostic.help(BookMessage::LinesFromElsewhere);
        }
        relocation.checked.found.push(f);
    }
    relocation.checked
}

struct Relocation<'a> {
    files: &'a [File],
    settings: &'a Settings,
    read: &'a dyn Fn(&str) -> Option<String>,
    /// For each changed chapter the files that its text may come from: itself, and its includes.
    sources: HashMap<usize, Vec<usize>>,
    /// The canvas blocks of each changed chapter, each with how many like it come before.
    blocks: HashMap<usize, Vec<(Span, usize)>>,
    /// Where each canvas block of a source begins, by its text.
    written: HashMap<usize, HashMap<String, Vec<usize>>>,
    checked: Checked,
    /// Which of the given files are among the checked ones already.
    kept: HashMap<usize, usize>,
}

/// A file among the checked ones, and a place in it.
type Place = (usize, Span);

impl Relocation<'_> {
    /// The place of a span, and whether it is where the author wrote it.
    fn place(&mut self, file: usize, span: Span) -> (Place, bool) {
        let sources = self.sources(file);
        if sources.is_empty() {
            return ((self.keep(file), span), true);
        }
        let block = self.block(file, span);
        match self.search(file, span, block, &sources) {
            Some(place) => (place, true),
            None => ((self.keep(file), span), false),
        }
    }

    /// The files that a changed chapter comes from; none for a chapter that is as it was.
    fn sources(&mut self, file: usize) -> Vec<usize> {
        if let Some(known) = self.sources.get(&file) {
            return known.clone();
        }
        let chapter = &self.files[file];
        let mut sources = Vec::new();
        if chapter.kind == FileKind::Chapter
            && let Some(own) = (self.read)(&chapter.path)
            && own != chapter.text
        {
            let mut included: Vec<String> = includes::all(&own)
                .into_iter()
                .map(|include| path_from(&chapter.path, &include.file))
                .collect();
            let mut seen = HashSet::new();
            included.retain(|path| seen.insert(path.clone()));
            sources.push(self.add(File::other(chapter.path.clone(), own)));
            for path in included {
                if let Some(text) = (self.read)(&path) {
                    sources.push(self.add(File::other(path, text)));
                }
            }
        }
        self.sources.insert(file, sources.clone());
        sources
    }

    fn add(&mut self, file: File) -> usize {
        self.checked.files.push(file);
        self.checked.files.len() - 1
    }

    /// A file as it is.
    fn keep(&mut self, file: usize) -> usize {
        if let Some(known) = self.kept.get(&file) {
            return *known;
        }
        let kept = self.add(self.files[file].clone());
        self.kept.insert(file, kept);
        kept
    }

    /// The canvas block of a changed chapter around a span.
    fn block(&mut self, file: usize, span: Span) -> Option<(Span, usize)> {
        let found = || {
            let text = self.files[file].text.as_str();
            let mut counts: HashMap<&str, usize> = HashMap::new();
            let found = blocks::find(text, self.settings.dialect);
            let numbered = found.iter().map(|block| {
                let count = counts.entry(&text[block.span.range()]).or_default();
                *count += 1;
                (block.span, *count - 1)
            });
            numbered.collect()
        };
        let blocks = self.blocks.entry(file).or_insert_with(found);
        let after = blocks.partition_point(|(b, _)| b.start <= span.start);
        let last = blocks[..after].last().copied();
        last.filter(|(block, _)| block.contains(span))
    }

    /// Where a block was written in a source: of several alike, the one of that number.
    fn written(&mut self, source: usize, block: &str, number: usize) -> Option<usize> {
        let (files, dialect) = (&self.checked.files, self.settings.dialect);
        let found = || {
            let text = files[source].text.as_str();
            let mut places: HashMap<String, Vec<usize>> = HashMap::new();
            for block in blocks::find(text, dialect) {
                let written = text[block.span.range()].to_owned();
                places.entry(written).or_default().push(block.span.start);
            }
            places
        };
        let places = self.written.entry(source).or_insert_with(found);
        let places = places.get(block)?;
        places.get(number).or(places.first()).copied()
    }

    fn search(
        &mut self,
        file: usize,
        span: Span,
        block: Option<(Span, usize)>,
        sources: &[usize],
    ) -> Option<Place> {
        let files = self.files;
        let chapter = files[file].text.as_str();
        let shifted = |source: usize, from: usize, to: usize| {
            let at = |offset: usize| offset - from + to;
            (source, Span::new(at(span.start), at(span.end)))
        };
        if let Some((block, number)) = block {
            // The whole block, unchanged.
            for source in sources {
                if let Some(at) = self.written(*source, &chapter[block.range()], number) {
                    return Some(shifted(*source, block.start, at));
                }
            }
        }
        let text_of = |source: usize| self.checked.files[source].text.as_str();
        // An included file, as a part of the chapter.
        for source in &sources[1..] {
            let included = text_of(*source).trim_end();
            let mut places = chapter.match_indices(included).map(|(at, _)| at);
            let around = |at: &usize| *at <= span.start && span.end <= at + included.len();
            if let Some(at) = places.find(around).filter(|_| !included.is_empty()) {
                return Some(shifted(*source, at, 0));
            }
        }
        // The same lines, if they are there only once.
        let start = chapter[..span.start].rfind('\n').map_or(0, |at| at + 1);
        let end = chapter[span.end..].find('\n');
        let end = end.map_or(chapter.len(), |at| span.end + at);
        let written = chapter[start..end].trim_end();
        let mut places = sources.iter().flat_map(|source| {
            let text = text_of(*source);
            let places = text.match_indices(written).map(|(at, _)| at);
            let whole = places.filter(move |at| is_whole(text, *at, written.len()));
            whole.map(move |at| (*source, at))
        });
        let (source, at) = places.next().filter(|_| !written.trim().is_empty())?;
        places.next().is_none().then(|| shifted(source, start, at))
    }
}

/// Whether a part of a text is whole lines.
fn is_whole(text: &str, at: usize, length: usize) -> bool {
    let ends = text[at + length..].trim_start_matches([' ', '\t']);
    (at == 0 || text[..at].ends_with('\n')) && (ends.is_empty() || ends.starts_with(['\n', '\r']))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::book::process;
    use crate::text::Lines;

    /// The places of the errors in a chapter that was changed on its way.
    fn places(passed_on: &str, disk: &[(&str, &str)]) -> Vec<(String, usize, usize)> {
        let files = [File::chapter("src/a.md", passed_on)];
        let settings = Settings::default();
        let found = process(&files, &settings).found;
        let read = |path: &str| {
            let file = disk.iter().find(|(name, _)| *name == path);
            file.map(|(_, text)| (*text).to_owned())
        };
        let checked = relocated(found, &files, &settings, &read);
        let place = |f: &Found| {
            let file = &checked.files[f.file];
            let at = Lines::new(&file.text).position(f.diagnostic.start());
            (file.path.clone(), at.line, f.diagnostic.help.len())
        };
        checked.found.iter().map(place).collect()
    }

    const BLOCK: &str = "```canvas\n[relationships]\nguests = \"persnal\"\n```\n";

    #[test]
    fn a_finding_goes_back_to_the_file_that_the_author_wrote() {
        let line = |path: &str, line| vec![(path.to_owned(), line, 2)];
        let above = format!("1\n2\n3\n\n{BLOCK}");
        let own = format!("{{{{#include x.txt}}}}\n\n{BLOCK}");
        assert_eq!(places(&own, &[("src/a.md", &own)]), line("src/a.md", 5));
        assert_eq!(
            places(&above, &[("src/a.md", &own), ("src/x.txt", "1\n2\n3\n")]),
            line("src/a.md", 5)
        );
        // The second of two blocks alike.
        assert_eq!(
            places(
                &format!("1\n{BLOCK}\n{BLOCK}"),
                &[("src/a.md", &format!("{BLOCK}\n{BLOCK}"))]
            )
            .iter()
            .map(|p| p.1)
            .collect::<Vec<_>>(),
            [3, 8]
        );
        let model = "\n\n[relationships]\n\nguests = \"persnal\"\n";
        assert_eq!(
            places(
                &format!("```canvas\ntitle = \"T\"\n{model}```\n"),
                &[
                    (
                        "src/a.md",
                        "```canvas\ntitle = \"T\"\n{{#include m.toml}}\n```\n"
                    ),
                    ("src/m.toml", model)
                ]
            ),
            line("src/m.toml", 5)
        );
        // One line of the block is another's.
        let filled = BLOCK.replace("guests", "{{who}} = \"retail\"\nguests");
        assert_eq!(
            places(&filled.replace("{{who}}", "us"), &[("src/a.md", &filled)]),
            line("src/a.md", 4)
        );
    }

    #[test]
    fn what_is_not_found_says_so() {
        assert_eq!(
            places(BLOCK, &[("src/a.md", "{{canvas}}\n")]),
            [("src/a.md".to_owned(), 3, 3)]
        );
        // A chapter that is nowhere on disk is nobody's else.
        assert_eq!(places(BLOCK, &[]), [("src/a.md".to_owned(), 3, 2)]);
    }
}
