//! A chapter's `canvas` blocks: where they stand, what their TOML is, and where each byte of it came from.

use std::borrow::Cow;

use mdbook_markdown::pulldown_cmark::{CodeBlockKind, Event, Tag, TagEnd};
use mdbook_markdown::{MarkdownOptions, new_cmark_parser};

use super::block_context::{BlockContext, ChildPosition};
use super::fence::{WORD, first_word};
use super::near_miss::{self, NearMiss, Search};
use crate::text::{SourceMap, Span};

/// The parts of the host's Markdown that decide where a block may stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Dialect {
    /// Whether `term` / `: definition` is a list (0.5 with its default settings).
    pub definition_lists: bool,
    /// Whether `> [!NOTE]` is an admonition (0.5 with its default settings).
    pub admonitions: bool,
}

impl Default for Dialect {
    fn default() -> Self {
        Self {
            definition_lists: true,
            admonitions: true,
        }
    }
}

/// One `canvas` block of a chapter.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'c> {
    /// What the rendered canvas replaces: from the opening fence to the end of the closing one,
    /// without the line break after it.
    pub span: Span,
    /// The opening fence with its info string.
    pub fence: Span,
    /// What the fence says after `canvas`; nobody reads it.
    pub options: String,
    /// The text between the fences, without the prefixes of lists and quotes.
    pub body: Cow<'c, str>,
    /// From the body back to the chapter.
    pub map: SourceMap,
    /// Whether the fence is closed.
    pub closed: bool,
    /// What several lines in its place have to look after.
    pub context: BlockContext,
}

/// What a chapter has of canvases.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Scan<'c> {
    /// Its canvases, in order.
    pub blocks: Vec<Block<'c>>,
    /// What looks like a canvas and isn't, in order.
    pub near_misses: Vec<NearMiss>,
}

/// Finds the `canvas` blocks of a chapter, in order.
pub fn find(chapter: &str, dialect: Dialect) -> Vec<Block<'_>> {
    scan(chapter, dialect).blocks
}

/// Finds the `canvas` blocks of a chapter, and what was probably meant to be one.
pub fn scan(chapter: &str, dialect: Dialect) -> Scan<'_> {
    let candidates = near_miss::candidates(chapter);
    if candidates.is_empty() && !may_have_blocks(chapter) {
        return Scan::default();
    }
    let options = options(dialect);
    let mut blocks = Vec::new();
    let mut search = Search::new(chapter, candidates);
    let mut open: Option<Reading<'_>> = None;
    let mut child = ChildPosition::Later;
    for (event, range) in new_cmark_parser(chapter, &options).into_offset_iter() {
        let here = child;
        child = match &event {
            Event::Start(
                Tag::Item
                | Tag::BlockQuote(_)
                | Tag::FootnoteDefinition(_)
                | Tag::DefinitionListDefinition,
            ) => ChildPosition::First,
            _ => ChildPosition::Later,
        };
        let span = Span::new(range.start, range.end);
        match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                search.fenced(span, &info);
                if is_canvas(&info) {
                    open = Some(Reading::new(chapter, span, here, &info));
                }
            }
            Event::Start(Tag::CodeBlock(CodeBlockKind::Indented)) => search.indented(span),
            Event::Start(Tag::HtmlBlock) => search.html(span),
            Event::Text(text) => {
                if let Some(reading) = &mut open {
                    reading.push(text.into(), span);
                }
            }
            Event::End(TagEnd::CodeBlock) => blocks.extend(open.take().map(Reading::finish)),
            _ => {}
        }
    }
    Scan {
        blocks,
        near_misses: search.finish(),
    }
}

/// Where a chapter has blocks of code, be they canvases or others.
pub fn code(chapter: &str, dialect: Dialect) -> Vec<Span> {
    let events = new_cmark_parser(chapter, &options(dialect)).into_offset_iter();
    events
        .filter(|(event, _)| matches!(event, Event::Start(Tag::CodeBlock(_)) | Event::Code(_)))
        .map(|(_, range)| Span::new(range.start, range.end))
        .collect()
}

fn options(dialect: Dialect) -> MarkdownOptions {
    let mut options = MarkdownOptions::default();
    options.definition_lists = dialect.definition_lists;
    options.admonitions = dialect.admonitions;
    // Smart punctuation changes no block, and costs time.
    options.smart_punctuation = false;
    options
}

/// Whether a chapter is worth parsing. Most have no canvas; none has one without the word right
/// after a fence. An info string may spell it with entities (`&#99;anvas`), and the parser drops a
/// carriage return inside it.
fn may_have_blocks(chapter: &str) -> bool {
    let follows_fence = |at: usize| {
        let before = chapter[..at].trim_end_matches(|c: char| c != '\n' && c.is_whitespace());
        before.ends_with("```") || before.ends_with("~~~")
    };
    let mut words = chapter.match_indices("canvas");
    let mut after_returns = chapter.split('\r').skip(1);
    words.any(|(at, _)| follows_fence(at))
        || chapter.contains("&#")
        || after_returns.any(|rest| !rest.starts_with('\n'))
}

/// The first word of the info string is exactly `canvas`; it ends at white space, `,` or `{`.
fn is_canvas(info: &str) -> bool {
    first_word(info) == WORD
}

struct Reading<'c> {
    chapter: &'c str,
    span: Span,
    child: ChildPosition,
    options: String,
    body: Cow<'c, str>,
    map: SourceMap,
    /// The end of the last text that stands in the chapter.
    read_to: usize,
}

impl<'c> Reading<'c> {
    fn new(chapter: &'c str, span: Span, child: ChildPosition, info: &str) -> Self {
        let source = &chapter[span.range()];
        let fence = source.find('\n').unwrap_or(source.len());
        Self {
            chapter,
            span,
            child,
            options: info.trim_start_matches(WORD).trim().to_owned(),
            body: Cow::Borrowed(""),
            map: SourceMap::default(),
            read_to: span.start + fence,
        }
    }

    fn push(&mut self, text: Cow<'c, str>, source: Span) {
        match text.strip_prefix('\n') {
            // A CRLF is one LF in the body, and stands at both its bytes.
            Some(rest) if self.chapter[..source.start].ends_with('\r') => {
                self.map
                    .push(1, Span::new(source.start - 1, source.start + 1));
                self.map.push(
                    rest.len(),
                    Span::new(source.start + 1, source.end.max(source.start + 1)),
                );
            }
            Some(_) | None => self.map.push(text.len(), source),
        }
        self.read_to = self.read_to.max(source.end);
        if self.body.is_empty() {
            self.body = text;
        } else {
            self.body.to_mut().push_str(&text);
        }
    }

    fn finish(self) -> Block<'c> {
        let source = &self.chapter[self.span.range()];
        let first_line = source.split(['\n', '\r']).next().unwrap_or(source);
        let fence = Span::new(
            self.span.start,
            self.span.start + first_line.trim_end().len(),
        );
        let mark = source.chars().next().unwrap_or('`');
        let run = source.chars().take_while(|c| *c == mark).count();
        // The parser does not say whether a fence was closed. What follows the last text does: it
        // is nothing but a container's prefixes, and the closing fence if there is one.
        let rest = self
            .chapter
            .get(self.read_to..self.span.end)
            .unwrap_or_default()
            .trim_matches(|c: char| c.is_whitespace() || c == '>');
        let closed = rest.chars().count() >= run && rest.chars().all(|c| c == mark);
        // An unclosed block runs to the end of its container, line break included; that break
        // belongs to what follows.
        let end = self.span.start + source.trim_end_matches(['\n', '\r']).len();
        let span = Span::new(self.span.start, end.max(fence.end));
        Block {
            span,
            fence,
            options: self.options,
            body: self.body,
            map: self.map,
            closed,
            context: BlockContext::of(self.chapter, span, self.child),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bodies(chapter: &str) -> Vec<(String, String, bool)> {
        find(chapter, Dialect::default())
            .into_iter()
            .map(|b| {
                (
                    chapter[b.span.range()].to_owned(),
                    b.body.into_owned(),
                    b.closed,
                )
            })
            .collect()
    }

    #[test]
    fn a_block_in_a_quote_in_a_list_has_its_body_without_prefixes() {
        let chapter = "- > ```canvas\n  > x=1\n  > \ty\n  > ```\n\nz";
        let found = bodies(chapter);
        assert_eq!(
            found,
            [(
                "```canvas\n  > x=1\n  > \ty\n  > ```".to_owned(),
                "x=1\n\ty\n".to_owned(),
                true
            )]
        );
        let block = &find(chapter, Dialect::default())[0];
        let at = block.body.find('y').unwrap();
        let span = block.map.span(at..at + 1);
        assert_eq!(&chapter[span.range()], "y");
        assert_eq!(&chapter[block.fence.range()], "```canvas");
    }

    #[test]
    fn an_unclosed_fence_is_seen_in_every_container() {
        for (chapter, closed) in [
            ("```canvas\nx", false),
            ("```canvas", false),
            ("```canvas\n", false),
            ("```canvas\n```", true),
            ("````canvas\n```\n````", true),
            ("````canvas\n```\n", false),
            ("> ```canvas\n> x=1\n\nafter", false),
            ("> ```canvas\n> x=1\n> ```\nafter", true),
            ("- ```canvas\n  x=1\n- b", false),
            ("~~~canvas\r\nx=1\r\n~~~\r\n", true),
            ("  ```canvas\n  x\n  ```  \nb", true),
        ] {
            let found = bodies(chapter);
            assert_eq!(found.len(), 1, "{chapter:?}");
            assert_eq!(found[0].2, closed, "{chapter:?}");
        }
    }

    #[test]
    fn only_the_exact_first_word_makes_a_canvas() {
        for (info, ours) in [
            ("canvas", true),
            ("canvas,x", true),
            ("canvas {.x}", true),
            ("canvas{.x}", true),
            ("canvas x=1", true),
            ("&#99;anvas", true),
            ("can\rvas", true),
            ("canvasx", false),
            ("Canvas", false),
            ("canvas-x", false),
            ("toml canvas", false),
        ] {
            let chapter = format!("```{info}\nx\n```\n");
            assert_eq!(!bodies(&chapter).is_empty(), ours, "{info}");
        }
    }
}
