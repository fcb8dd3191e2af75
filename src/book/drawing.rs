//! The second pass: what each block shows, and the chapters with it.

use std::cell::OnceCell;

use super::models::{Defined, Models};
use super::read::Read;
use super::settings::{Foreign, Settings};
use super::{File, Linted};
use crate::diagnostic::Diagnostic;
use crate::locale::Locale;
use crate::markdown::BlockContext;
use crate::model::{Display, ShowFindings};
use crate::render::html::{self, Style};
use crate::render::markdown;
use crate::splice::{Spliced, in_context};
use crate::text::{Lines, Position, Span};
use crate::view::{self, ChapterState, Language, Options, Page, Planned};
use crate::vocabulary::{Css, Output};

/// Renders every block and puts it in its place.
pub(super) fn draw<'a>(
    files: &'a [File],
    models: &Models,
    linted: &[Linted],
    settings: &Settings,
    locale: &Locale,
) -> Vec<Option<Spliced<'a>>> {
    let drawing = Drawing {
        files,
        lines: files.iter().map(|_| OnceCell::new()).collect(),
        models,
        linted,
        settings,
        locale,
    };
    let mut places = drawing.places().into_iter().peekable();
    let chapters = files.iter().enumerate().map(|(file, source)| {
        let mut replacements = Vec::new();
        while let Some(place) = places.next_if(|place| place.file == file) {
            replacements.push(drawing.drawn(&place));
        }
        (!replacements.is_empty()).then(|| Spliced::new(&source.text, replacements))
    });
    chapters.collect()
}

/// A block, and what is to stand in its place.
struct Place<'a> {
    file: usize,
    span: Span,
    context: &'a BlockContext,
    style: Style,
    /// The words of its page.
    locale: &'a Locale,
    shows: Showing<'a>,
}

/// What a block shows.
enum Showing<'a> {
    /// Tables.
    Tables(Planned<'a>),
    /// What is wrong with it.
    Errors(&'a Read, &'a [Diagnostic]),
    /// That the framework which it names, the one of that file, has errors.
    Framework(&'a str),
    /// That the model which it uses, the canvas of that index, has errors.
    Elsewhere(usize),
}

/// What the pages of a book are drawn from.
pub(super) struct Drawing<'a> {
    pub(super) files: &'a [File],
    /// The lines of the files that a red box speaks of.
    pub(super) lines: Vec<OnceCell<Lines<'a>>>,
    pub(super) models: &'a Models,
    pub(super) linted: &'a [Linted],
    pub(super) settings: &'a Settings,
    pub(super) locale: &'a Locale,
}

impl<'a> Drawing<'a> {
    /// Every block in its place, file by file, in order.
    fn places(&self) -> Vec<Place<'a>> {
        let mut places = Vec::with_capacity(self.models.reads.len());
        let mut index = 0;
        for reads in self.models.reads.chunk_by(|a, b| a.file == b.file) {
            let mut said = ChapterState::default();
            let mut style = match self.settings.css {
                Css::Inline => Style::Here,
                Css::File | Css::None => Style::Elsewhere,
            };
            for read in reads {
                if let Some((span, context)) = &read.block {
                    places.push(Place {
                        file: read.file,
                        span: *span,
                        context,
                        style: std::mem::replace(&mut style, Style::Elsewhere),
                        locale: self.locale.or_of(read.language),
                        shows: self.shows(index, &mut said),
                    });
                }
                index += 1;
            }
        }
        places
    }

    /// What one block shows: its tables, or the box that says why there are none.
    fn shows(&self, index: usize, said: &mut ChapterState<'a>) -> Showing<'a> {
        let read = &self.models.reads[index];
        let errors = &self.linted[index].errors;
        let entry = match &read.entry {
            Ok(entry) if errors.is_empty() => entry,
            Ok(_) | Err(_) => {
                return match &read.broken_framework {
                    Some(path) if errors.is_empty() => Showing::Framework(path),
                    Some(_) | None => Showing::Errors(read, errors),
                };
            }
        };
        match self.models.defined(index) {
            Ok(model) => Showing::Tables(self.tables(index, model, &entry.display, said)),
            Err(at) => Showing::Elsewhere(at),
        }
    }

    /// What stands in the place of a block.
    fn drawn(&self, place: &Place<'_>) -> (Span, String) {
        let mut page = match &place.shows {
            Showing::Tables(planned) => view::page(planned),
            Showing::Errors(read, errors) => self.broken(read, errors, place.locale),
            Showing::Framework(path) => view::broken_framework(path, place.locale),
            Showing::Elsewhere(at) => self.elsewhere(*at, place.locale),
        };
        let is_books = place.locale.tag() == self.locale.tag();
        page.language = match self.settings.foreign {
            Foreign::No if is_books => None,
            Foreign::No | Foreign::Yes => Some(Language {
                tag: place.locale.tag().into(),
                direction: place.locale.direction.as_str().into(),
            }),
        };
        if let Some(pages) = &self.settings.rule_pages {
            let chapter = &self.files[place.file].path;
            for link in page.rules() {
                link.page = Some(pages.address(link.rule, chapter).into());
            }
        }
        let mut drawn = match self.settings.output {
            Output::Html => html::render(&page, place.style),
            Output::Markdown => {
                let lines = markdown::render(&page, place.context.follows);
                in_context(&lines, place.context)
            }
        };
        // It is kept until the book is written.
        drawn.shrink_to_fit();
        (place.span, drawn)
    }

    /// The words for a block: those of the book, unless it asks for another language.
    pub(super) fn locale_of(&self, display: Option<&Display>) -> &'a Locale {
        let asked = display.and_then(|display| display.language);
        self.locale.or_of(asked.map(|asked| asked.0))
    }

    /// The tables of a block that shows a model.
    pub(super) fn tables(
        &self,
        index: usize,
        model: Defined<'a>,
        display: &'a Display,
        said: &mut ChapterState<'a>,
    ) -> Planned<'a> {
        let defined = model.index;
        let shows_findings = match display.findings {
            Some(asked) => asked,
            // A sheet to fill in is not to say what belongs on it, even where a book shows the rest.
            None if display.is_worksheet() => ShowFindings::No,
            None => self.settings.findings,
        };
        let (findings, own_findings) = match shows_findings {
            ShowFindings::No => (&[][..], &[][..]),
            ShowFindings::Yes if defined == index => (&self.linted[index].findings[..], &[][..]),
            ShowFindings::Yes => (
                &self.linted[defined].findings[..],
                &self.linted[index].findings[..],
            ),
        };
        let options = Options {
            // A title that the block does not give is the model's own.
            title: display.title.as_deref().or(model.display.title.as_deref()),
            guidance: display.guidance.unwrap_or(self.settings.guidance),
            model: defined,
            shows_findings,
            findings,
            own_findings,
        };
        let locale = self.locale_of(Some(display));
        view::plan(model.canvas, display, &options, locale, said)
    }

    /// The box of a block that has errors.
    fn broken<'e>(&'e self, read: &Read, errors: &'e [Diagnostic], locale: &'e Locale) -> Page<'e> {
        let placed: Vec<_> = errors
            .iter()
            .map(|d| (self.position(read.file, d.start()), d))
            .collect();
        view::broken(&placed, locale)
    }

    /// The box of a block that uses a model with errors: it names the place.
    fn elsewhere<'e>(&'e self, defined: usize, locale: &'e Locale) -> Page<'e> {
        let read = &self.models.reads[defined];
        let at = self.position(read.file, read.whole.start);
        view::broken_elsewhere(&self.files[read.file].path, at, locale)
    }

    fn position(&self, file: usize, offset: usize) -> Position {
        let lines = self.lines[file].get_or_init(|| Lines::new(&self.files[file].text));
        lines.position(offset)
    }
}
