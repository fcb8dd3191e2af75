//! The first pass: every canvas of the book is found and resolved, each by itself.

use super::messages::BookMessage;
use super::notes;
use super::{File, FileKind, Found, Settings};
use crate::diagnostic::{self as rule, Diagnostic};
use crate::markdown::{Block, BlockContext, blocks};
use crate::message::{Part, literal};
use crate::model::{BookTerms, Entry};
use crate::resolve::{self, Source, Used};
use crate::rules;
use crate::text::{SourceMap, Span, Spanned};

/// A canvas after the first pass: a block, or a model's file.
pub(super) struct Read {
    pub(super) file: usize,
    /// Where the block stands in its chapter, and among what; a model's file is none. Its text has been read, and
    /// is not kept.
    pub(super) block: Option<(Span, BlockContext)>,
    /// What stands for the whole canvas.
    pub(super) whole: Span,
    /// The id it claims, whether or not the rest is right.
    pub(super) id: Option<Spanned<String>>,
    /// The model it uses, likewise.
    pub(super) used: Option<Used>,
    /// The language that it asks for, likewise.
    pub(super) language: Option<&'static str>,
    /// The file of the framework that it names, if that has errors: then there is no canvas, and
    /// nothing is said here.
    pub(super) broken_framework: Option<String>,
    pub(super) entry: Result<Entry, Vec<Diagnostic>>,
}

/// Every canvas of the book, resolved, in the order of the book; and notes on what isn't read.
pub(super) fn all(
    files: &[File],
    settings: &Settings,
    terms: &BookTerms,
) -> (Vec<Read>, Vec<Found>) {
    let mut reads = Vec::new();
    let mut notes = Vec::new();
    for (file, source) in files.iter().enumerate() {
        match &source.kind {
            FileKind::Chapter => {
                let scan = blocks::scan(&source.text, settings.dialect);
                let found = notes::of(&scan, settings).into_iter();
                notes.extend(found.map(|diagnostic| Found { file, diagnostic }));
                let blocks = scan.blocks.iter();
                reads.extend(blocks.map(|block| read_block(file, source, block, terms)));
            }
            FileKind::Model => reads.push(read_model(file, source, terms)),
            FileKind::Unreadable(why) => reads.push(unreadable(file, source, why)),
            FileKind::Framework
            | FileKind::UnreadableFramework(_)
            | FileKind::Ignored(_)
            | FileKind::Settings
            | FileKind::Other
            | FileKind::Input => {}
        }
    }
    (reads, notes)
}

fn unreadable(file: usize, source: &File, why: &Part) -> Read {
    let why = why.clone();
    let diagnostic = Diagnostic::new(
        &rule::UNREADABLE_FILE,
        None,
        BookMessage::ModelUnreadable { why },
    )
    .help(BookMessage::UseUtf8File);
    Read {
        file,
        block: None,
        whole: Span::default(),
        id: Some(Spanned::new(source.stem().to_owned(), Span::default())),
        used: None,
        language: None,
        broken_framework: None,
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
        block: Some((block.span, block.context.clone())),
        whole,
        id: resolved.id,
        used: resolved.used,
        language: resolved.language,
        broken_framework: resolved.broken_framework,
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
        language: resolved.language,
        broken_framework: resolved.broken_framework,
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
        BookMessage::CanvasUnclosed,
    )
    .help(BookMessage::CloseCanvas {
        fence: literal(marks),
    })
}
