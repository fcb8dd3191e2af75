//! A chapter's text → its blocks, in every dialect: they lie in the chapter one after another, and
//! what they hold stands where they say.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mdbook_canvas::internals::markdown::{Block, Dialect, blocks};
use mdbook_canvas::internals::splice::Spliced;
use mdbook_canvas::internals::text::Span;
use mdbook_markdown::pulldown_cmark::{CodeBlockKind, Event, Tag};
use mdbook_markdown::{MarkdownOptions, new_cmark_parser};

fuzz_target!(|chapter: &str| {
    // As 0.5 has it and as 0.4 has it.
    for extended in [true, false] {
        let dialect = Dialect {
            definition_lists: extended,
            admonitions: extended,
        };
        check(chapter, dialect);
    }
});

fn check(chapter: &str, dialect: Dialect) {
    let found = blocks::find(chapter, dialect);
    assert_eq!(found.len(), count(chapter, dialect), "each is found once");
    let mut done = 0;
    let mut outside = String::new();
    for block in &found {
        let Span { start, end } = block.span;
        assert!(done <= start && start < end, "{block:?} after {done}");
        outside.push_str(&chapter[done..start]);
        done = end;
        check_fence(chapter, block);
        check_map(chapter, block);
    }
    outside.push_str(&chapter[done..]);
    let nothing: Vec<_> = found.iter().map(|b| (b.span, String::new())).collect();
    assert_eq!(Spliced::new(chapter, nothing).to_string(), outside);
}

/// The blocks as the host's parser sees them, counted without a look at the text.
fn count(chapter: &str, dialect: Dialect) -> usize {
    let mut options = MarkdownOptions::default();
    options.definition_lists = dialect.definition_lists;
    options.admonitions = dialect.admonitions;
    new_cmark_parser(chapter, &options)
        .filter(|event| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                info.split([' ', '\t', ',', '{']).next() == Some("canvas")
            }
            _ => false,
        })
        .count()
}

fn check_fence(chapter: &str, block: &Block<'_>) {
    assert!(block.span.contains(block.fence), "{block:?}");
    assert_eq!(block.span.start, block.fence.start, "{block:?}");
    let fence = &chapter[block.fence.range()];
    assert!(
        fence.starts_with("```") || fence.starts_with("~~~"),
        "{block:?}"
    );
    if block.closed {
        let end = &chapter[block.span.range()];
        assert!(end.trim_end().ends_with(&fence[..3]), "{block:?}");
    }
}

/// Each character of the body stands where the map says, and no two in the wrong order.
fn check_map(chapter: &str, block: &Block<'_>) {
    // The line break before the end of an unclosed block is the body's and not the block's.
    let last = chapter[block.span.end..]
        .find(|c| !matches!(c, '\n' | '\r'))
        .map_or(chapter.len(), |breaks| block.span.end + breaks);
    let mut before = block.fence.end;
    for (at, c) in block.body.char_indices() {
        let span = block.map.span(at..at + c.len_utf8());
        let source = chapter
            .get(span.range())
            .unwrap_or_else(|| panic!("{span:?} is no place for {c:?}: {block:?}"));
        assert!(
            before <= span.start && span.end <= last,
            "{span:?} of {c:?} lies between {before} and {last}: {block:?}"
        );
        let same = source.chars().eq([c])
            || c == '\n' && matches!(source, "\r\n" | "\r")
            // A tab that a container eats in part leaves spaces that stand nowhere.
            || c == ' ' && matches!(source, "" | "\t");
        assert!(same, "{c:?} is not {source:?} at {span:?}: {block:?}");
        before = span.end;
    }
    let len = block.body.len();
    for range in [0..len, len..len, 0..len + 1, len + 1..len + 9] {
        let span = block.map.span(range);
        assert!(chapter.get(span.range()).is_some(), "{span:?}: {block:?}");
        assert!(span.end <= last, "{span:?}: {block:?}");
    }
}
