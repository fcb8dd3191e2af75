//! For people: rustc's shape, the place, the line and what to do.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    Annotation, AnnotationKind, Element, Group, Level as Shown, Origin, Renderer, Snippet,
};

use super::{Colour, Places, ReportMessage};
use crate::book::{File, Found};
use crate::diagnostic::{Level, is_unprintable, plain};
use crate::message::{Translator, count};
use crate::text::{Span, boundary};

/// The problems of a book, one after another, each with its place, its line and its help.
pub fn human(found: &[Found], files: &[File], colour: Colour, words: &Translator) -> String {
    let renderer = renderer(colour);
    let places = Places::of(found, files);
    let mut out = String::new();
    for f in found {
        let group = group(f, files, &places, words);
        for line in renderer.render(&[group]).lines().filter(|l| !is_bare(l)) {
            out.push_str(line);
            out.push('\n');
        }
        out.push('\n');
    }
    out
}

/// Whether a line is nothing but the mark of a second file: a window's place stands above it.
fn is_bare(line: &str) -> bool {
    let plain = line.split('\u{1b}').map(|part| match part.split_once('m') {
        Some((code, text)) if code.starts_with('[') => text,
        _ => part,
    });
    plain.collect::<String>().trim() == ":::"
}

fn renderer(colour: Colour) -> Renderer {
    match colour {
        Colour::Yes => Renderer::styled(),
        Colour::No => Renderer::plain(),
    }
    .decor_style(DecorStyle::Ascii)
}

fn shown(grade: Level, words: &Translator) -> Shown<'static> {
    match grade {
        Level::Error => level(Shown::ERROR, ReportMessage::Error, words),
        Level::Warning => level(Shown::WARNING, ReportMessage::Warning, words),
        Level::Hint => level(Shown::NOTE, ReportMessage::Hint, words),
        Level::Note => level(Shown::NOTE, ReportMessage::Note, words),
    }
}

/// A level under the name that the language has for it.
fn level(shown: Shown<'static>, name: ReportMessage, words: &Translator) -> Shown<'static> {
    shown.with_name(words.say(&name.into()))
}

/// The longest line that is handed over whole, in bytes.
const LONG_LINE: usize = 2000;

/// How far apart two places of one line are shown in one snippet at most, in bytes.
const WIDE: usize = 240;

/// How many lines apart two places are shown in one snippet at most.
const FAR: usize = 100;

/// The most bytes that one snippet holds, however long each of its lines is.
const LONG_SNIPPET: usize = 16_000;

/// How many places on the line of the main one are shown in windows of their own.
const MOST_WINDOWS: usize = 2;

/// How many bytes a window shows of a place, and on each side of it.
const AROUND: usize = 60;

/// A place of a finding.
struct Place {
    file: usize,
    /// The number of its first line.
    line: usize,
    /// Its whole lines.
    lines: Span,
    span: Span,
    kind: AnnotationKind,
    label: Option<String>,
}

impl Place {
    fn annotation(&self, source: &Seen, start: usize, end: usize) -> Annotation<'static> {
        let marked = self.span.start - start..end.max(self.span.start) - start;
        self.kind.span(source.at(marked)).label(self.label.clone())
    }

    /// What a window shows of its lines.
    fn window(&self, text: &str) -> Range<usize> {
        let start = boundary(text, self.span.start.saturating_sub(AROUND));
        let end = boundary(text, self.shown_end() + AROUND);
        start.max(self.lines.start)..end.min(self.lines.end)
    }

    /// Up to where a window shows the place itself.
    fn shown_end(&self) -> usize {
        self.span.end.min(self.span.start + AROUND)
    }

    fn is_on_line_of(&self, other: &Self) -> bool {
        self.file == other.file && self.line == other.line
    }
}

/// The places of a finding, the main one first.
fn places(found: &Found, known: &Places<'_>, words: &Translator) -> Vec<Place> {
    let place = |file: usize, span: Span, kind: AnnotationKind, label: Option<String>| {
        let (line, lines) = known.lines(file).around(span);
        Place {
            file,
            line,
            lines,
            span,
            kind,
            label,
        }
    };
    let diagnostic = &found.diagnostic;
    let main = diagnostic
        .span
        .map(|span| place(found.file, span, AnnotationKind::Primary, None));
    let others = diagnostic.labels.iter().enumerate().map(|(index, label)| {
        let file = label.file.unwrap_or(found.file);
        let text = plain(&words.say(&diagnostic.label_text(index)));
        place(file, label.span, AnnotationKind::Context, Some(text))
    });
    main.into_iter().chain(others).collect()
}

/// Whether the lines of some places are too long, or too far apart, to be shown whole.
fn want_windows(places: &[Place]) -> bool {
    let Some(main) = places.first() else {
        return false;
    };
    let is_long = |p: &Place| p.lines.end - p.lines.start > LONG_LINE;
    let is_far = |p: &Place| p.file == main.file && p.line.abs_diff(main.line) > FAR;
    let is_wide = |p: &Place| {
        let same = places.iter().filter(|other| p.is_on_line_of(other));
        same.map(|other| p.span.start.abs_diff(other.span.start))
            .any(|distance| distance > WIDE)
    };
    let is_of_long_snippet = |p: &Place| {
        let here = || places.iter().filter(|other| other.file == p.file);
        let start = here().map(|p| p.lines.start).min().unwrap_or(0);
        let end = here().map(|p| p.lines.end).max().unwrap_or(0);
        end - start > LONG_SNIPPET
    };
    places.iter().any(is_of_long_snippet)
        || places.iter().any(is_long)
        || places.iter().any(is_far)
        || places.iter().any(is_wide)
}

/// Shows places with no more of their lines than what is near each. Of those on the line of the
/// main one the first few are shown, and the rest counted.
fn windows<'f>(
    mut group: Group<'f>,
    places: &[Place],
    found: &Found,
    files: &'f [File],
    known: &Places<'f>,
    words: &Translator,
) -> Group<'f> {
    let main = &places[0];
    let text = files[main.file].text.as_str();
    let near = main.window(text);
    let is_near =
        |p: &Place| p.is_on_line_of(main) && near.start <= p.span.start && p.span.end <= near.end;
    let (beside, away): (Vec<_>, Vec<_>) = places[1..].iter().partition(|p| is_near(p));
    group = window(group, main, &beside, files, known);
    let (mut shown, mut hidden) = (0, 0);
    for place in away {
        if place.is_on_line_of(main) && shown == MOST_WINDOWS {
            hidden += 1;
            continue;
        }
        shown += usize::from(place.is_on_line_of(main));
        group = window(group, place, &[], files, known);
    }
    if hidden == 0 {
        return group;
    }
    // The label that counts the places without one may be among those that are not shown.
    let last_is_hidden = places
        .last()
        .is_some_and(|p| p.is_on_line_of(main) && !is_near(p));
    if last_is_hidden {
        hidden += found.diagnostic.unlabeled();
    }
    let hidden = ReportMessage::MorePlaces {
        count: count(hidden),
    };
    let note = level(Shown::NOTE, ReportMessage::Note, words);
    group.element(note.message(words.say(&hidden.into())))
}

/// Shows what is near a place, and marks these others in it.
fn window<'f>(
    group: Group<'f>,
    place: &Place,
    others: &[&Place],
    files: &'f [File],
    known: &Places<'f>,
) -> Group<'f> {
    let text = files[place.file].text.as_str();
    let range = place.window(text);
    let start = range.start;
    let end = boundary(text, place.shown_end()).min(range.end);
    let at = known.position(place.file, place.span.start);
    let source = Seen::of(&text[range]);
    let first = place.annotation(&source, start, end);
    let others = others
        .iter()
        .map(|other| other.annotation(&source, start, other.span.end));
    let snippet = Snippet::source(source.text.clone())
        .line_start(place.line)
        .annotations(std::iter::once(first).chain(others));
    group
        .element(
            Origin::path(plain(&files[place.file].path))
                .line(at.line)
                .char_column(at.column),
        )
        .element(snippet)
}

/// An author's lines as they are shown.
struct Seen {
    text: String,
    /// The lines as they are written, where they are shown otherwise.
    written: Option<String>,
}

impl Seen {
    fn of(source: &str) -> Self {
        let text = seen(source);
        let written = (text != source).then(|| source.to_owned());
        Self { text, written }
    }

    /// Where a part of the author's lines stands in what is seen of them.
    fn at(&self, part: Range<usize>) -> Range<usize> {
        let Some(written) = &self.written else {
            return part;
        };
        let at = |end: usize| seen(written.get(..end).unwrap_or(written)).len();
        at(part.start)..at(part.end)
    }
}

/// An author's lines as a terminal may show them: one sign for each character that it would obey or
/// not show, so that columns stay what they are. Those of ASCII and the joiner of emoji are left to
/// the renderer, which has signs for them and knows a tab.
fn seen(source: &str) -> String {
    const JOINER: char = '\u{200D}';
    let sign = |c: char| {
        if is_unprintable(c) && !c.is_ascii() && c != JOINER {
            char::REPLACEMENT_CHARACTER
        } else {
            c
        }
    };
    source.chars().map(sign).collect()
}

fn group<'f>(
    found: &'f Found,
    files: &'f [File],
    known: &'f Places<'f>,
    words: &Translator,
) -> Group<'f> {
    let diagnostic = &found.diagnostic;
    let places = places(found, known, words);
    let mut group = shown(diagnostic.level, words)
        .primary_title(plain(&words.say(&diagnostic.message)))
        .id(diagnostic.rule.name)
        .elements(std::iter::empty::<Element<'f>>());
    if diagnostic.span.is_none()
        && let Some(path) = files[found.file].shown_path()
    {
        group = group.element(Origin::path(plain(path)));
    }
    // A snippet a file, from the first of its lines to the last: a chapter may be long. A line may
    // be long as well, and then a window around each place is shown in a snippet of its own.
    let mut order = Vec::new();
    if want_windows(&places) {
        group = windows(group, &places, found, files, known, words);
    } else {
        order.extend(places.iter().map(|p| p.file));
        order.dedup();
    }
    for file in order {
        let here: Vec<_> = places.iter().filter(|p| p.file == file).collect();
        let first_line = here.iter().map(|p| p.line).min().unwrap_or(1);
        let start = here.iter().map(|p| p.lines.start).min().unwrap_or(0);
        let end = here.iter().map(|p| p.lines.end).max().unwrap_or(0);
        let source = Seen::of(&files[file].text[start..end]);
        let annotations = here
            .iter()
            .map(|p| p.annotation(&source, start, p.span.end.min(end)));
        let snippet = Snippet::source(source.text.clone())
            .line_start(first_line)
            .path(plain(&files[file].path))
            .annotations(annotations);
        group = group.element(snippet);
    }
    for help in &diagnostic.help {
        let name = level(Shown::HELP, ReportMessage::Help, words);
        group = group.element(name.message(plain(&words.say(help))));
    }
    group
}
