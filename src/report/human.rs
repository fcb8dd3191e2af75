//! For people: rustc's shape, the place, the line and what to do.

use std::ops::Range;

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{
    AnnotationKind, Element, Group, Level as Shown, Origin, Renderer, Snippet,
};

use super::{Colour, Places};
use crate::book::{File, Found};
use crate::diagnostic::{Level, is_unprintable, plain};
use crate::text::{Span, boundary};

/// The problems of a book, one after another, each with its place, its line and its help.
pub fn human(found: &[Found], files: &[File], colour: Colour) -> String {
    let renderer = renderer(colour);
    let places = Places::of(found, files);
    let mut out = String::new();
    for f in found {
        let group = group(f, files, &places);
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

fn shown(level: Level) -> Shown<'static> {
    match level {
        Level::Error => Shown::ERROR,
        Level::Warning => Shown::WARNING,
        Level::Hint => Shown::NOTE.with_name("hint"),
        Level::Note => Shown::NOTE,
    }
}

/// The longest line that is handed over whole, in bytes.
const LONG_LINE: usize = 2000;

/// How many lines apart two places are shown in one snippet at most.
const FAR: usize = 100;

/// A place of a finding: the file, its first line and its lines' bytes, the span, and its label.
type Place<'f> = (usize, (usize, Span), Span, AnnotationKind, Option<&'f str>);

/// Shows a place with no more of its lines than what is near.
fn window<'f>(
    group: Group<'f>,
    place: &Place<'f>,
    files: &'f [File],
    known: &'f Places<'f>,
) -> Group<'f> {
    const AROUND: usize = 60;
    let (file, (line, lines), span, kind, label) = place;
    let text = files[*file].text.as_str();
    let start = boundary(text, span.start.saturating_sub(AROUND)).max(lines.start);
    let shown = span.end.min(span.start + AROUND);
    let end = boundary(text, shown + AROUND).min(lines.end);
    let at = known.position(*file, span.start);
    let source = &text[start..end];
    let marked =
        span.start - start..(boundary(text, shown).max(span.start) - start).min(source.len());
    let annotation = (*kind)
        .span(seen_at(source, marked))
        .label(label.map(plain));
    group
        .element(
            Origin::path(plain(&files[*file].path))
                .line(at.line)
                .char_column(at.column),
        )
        .element(
            Snippet::source(seen(source))
                .line_start(*line)
                .annotation(annotation),
        )
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

/// Where a part of an author's lines stands in what is seen of them.
fn seen_at(source: &str, part: Range<usize>) -> Range<usize> {
    let at = |end: usize| seen(source.get(..end).unwrap_or(source)).len();
    at(part.start)..at(part.end)
}

fn group<'f>(found: &'f Found, files: &'f [File], known: &'f Places<'f>) -> Group<'f> {
    let diagnostic = &found.diagnostic;
    let at = |file: usize, span: Span, kind: AnnotationKind, label: Option<&'f str>| {
        (file, known.lines(file).around(span), span, kind, label)
    };
    let primary = |span| at(found.file, span, AnnotationKind::Primary, None);
    let mut places: Vec<Place<'f>> = diagnostic.span.map(primary).into_iter().collect();
    for label in &diagnostic.labels {
        let file = label.file.unwrap_or(found.file);
        places.push(at(
            file,
            label.span,
            AnnotationKind::Context,
            Some(&label.text),
        ));
    }
    let mut group = shown(diagnostic.level)
        .primary_title(plain(&diagnostic.message))
        .id(diagnostic.rule.name)
        .elements(std::iter::empty::<Element<'f>>());
    if diagnostic.span.is_none()
        && let Some(path) = files[found.file].shown_path()
    {
        group = group.element(Origin::path(plain(path)));
    }
    // A snippet a file, from the first of its lines to the last: a chapter may be long. A line may
    // be long as well, and then a window around each place is shown in a snippet of its own.
    let long = places.iter().any(|p| p.1.1.end - p.1.1.start > LONG_LINE);
    let far = places
        .iter()
        .any(|p| p.0 == found.file && p.1.0.abs_diff(places[0].1.0) > FAR);
    let mut order: Vec<usize> = places.iter().map(|p| p.0).collect();
    order.dedup();
    if long || far {
        for place in &places {
            group = window(group, place, files, known);
        }
        order.clear();
    }
    for file in order {
        let here: Vec<_> = places.iter().filter(|p| p.0 == file).collect();
        let first_line = here.iter().map(|p| p.1.0).min().unwrap_or(1);
        let start = here.iter().map(|p| p.1.1.start).min().unwrap_or(0);
        let end = here.iter().map(|p| p.1.1.end).max().unwrap_or(0);
        let source = &files[file].text[start..end];
        let mut snippet = Snippet::source(seen(source))
            .line_start(first_line)
            .path(plain(&files[file].path));
        for (_, _, span, kind, label) in here {
            let marked = span.start - start..(span.end - start).min(source.len());
            let annotation = kind.span(seen_at(source, marked)).label(label.map(plain));
            snippet = snippet.annotation(annotation);
        }
        group = group.element(snippet);
    }
    for help in &diagnostic.help {
        group = group.element(Shown::HELP.message(plain(help)));
    }
    group
}
