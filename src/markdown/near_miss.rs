//! Code that was probably meant to be a canvas but isn't one: a misspelled word, a fence indented so
//! far that it is code, a fence directly below HTML.

use super::fence::{WORD, first_word};
use crate::diagnostic::nearest;
use crate::text::{Span, places};

/// A fence that looks like a canvas's and isn't.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NearMiss {
    /// The line of the fence, without its indentation.
    pub span: Span,
    /// What it says after the fence.
    pub info: String,
    /// Why it isn't a canvas.
    pub cause: Cause,
}

/// Why a fence isn't a canvas's.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// Its first word isn't `canvas`.
    Word,
    /// It is indented by four or more.
    Indented,
    /// It is part of an HTML block.
    InHtml,
}

/// How much of an info string is looked at. A word for a canvas comes early.
const LONGEST: usize = 80;

/// Whether a text, or the inside of a JSON string, may have a near miss. Cheap: only what follows
/// three marks is looked at.
pub fn may_have(text: &str) -> bool {
    fences(text).any(|(_, info)| is_near(info))
}

/// The places of the fences in a text that may be near misses.
pub(super) fn candidates(text: &str) -> Vec<usize> {
    fences(text)
        .filter(|(_, info)| is_near(info))
        .map(|(at, _)| at)
        .collect()
}

/// Runs of three or more marks, each with what follows it on its line.
fn fences(text: &str) -> impl Iterator<Item = (usize, &str)> {
    runs(text, "```").chain(runs(text, "~~~"))
}

fn runs<'t>(text: &'t str, marks: &'static str) -> impl Iterator<Item = (usize, &'t str)> {
    let mut from = 0;
    places(text, marks).filter_map(move |at| {
        // A long run has several places.
        if at < from {
            return None;
        }
        let rest = text[at..].trim_start_matches(&marks[..1]);
        from = text.len() - rest.len();
        let mut bytes = rest.bytes().take(LONGEST);
        let end = bytes.position(|b| matches!(b, b'\n' | b'\r' | b'\\' | b'`'));
        let end = end.unwrap_or(LONGEST.min(rest.len()));
        Some((at, rest.get(..end).unwrap_or_default()))
    })
}

/// Whether an info string has the word, or nearly, among its first ones.
pub(super) fn is_near(info: &str) -> bool {
    const FIRST: usize = 3;
    let separates = |c: char| !(c.is_alphanumeric() || matches!(c, '-' | '_'));
    let mut words = info
        .split(separates)
        .filter(|word| !word.is_empty())
        .take(FIRST)
        .enumerate();
    words.any(|(n, word)| {
        word.eq_ignore_ascii_case(WORD) || (n == 0 && may_be_near(word) && is_nearly(word))
    })
}

fn is_nearly(word: &str) -> bool {
    nearest(word, [WORD]).is_some()
}

/// A quick look that spares most words the measuring of their distance.
fn may_be_near(word: &str) -> bool {
    const LONGEST_SLIP: usize = 12;
    let shared = WORD
        .bytes()
        .filter(|b| word.bytes().any(|w| w.eq_ignore_ascii_case(b)));
    (4..=LONGEST_SLIP).contains(&word.len()) && shared.count() >= 4
}

/// Sorts out the candidates while the chapter's parts come by.
pub(super) struct Search<'c> {
    chapter: &'c str,
    candidates: Vec<usize>,
    pub(super) found: Vec<NearMiss>,
}

impl<'c> Search<'c> {
    pub(super) fn new(chapter: &'c str, candidates: Vec<usize>) -> Self {
        Self {
            chapter,
            candidates,
            found: Vec::new(),
        }
    }

    /// A fenced block: its own fence may be a near miss; what is inside is meant as code.
    pub(super) fn fenced(&mut self, span: Span, info: &str) {
        self.candidates.retain(|at| !span.range().contains(at));
        if first_word(info) != WORD && is_near(info) {
            self.add(span.start, Cause::Word);
        }
    }

    /// An indented block of code.
    pub(super) fn indented(&mut self, span: Span) {
        for at in self.take(span) {
            self.add_exact(at, Cause::Indented);
        }
    }

    /// A block of HTML. What a page doesn't show, or shows as it is written, is left alone.
    pub(super) fn html(&mut self, span: Span) {
        const VERBATIM: [&str; 6] = ["<!--", "<pre", "<script", "<style", "<textarea", "<?"];
        let inside = self.take(span);
        let source = self.chapter[span.range()].trim_start().to_ascii_lowercase();
        if VERBATIM.iter().any(|start| source.starts_with(start)) {
            return;
        }
        for at in inside {
            self.add_exact(at, Cause::InHtml);
        }
    }

    /// What is left is in paragraphs, where an indented fence is text.
    pub(super) fn finish(mut self) -> Vec<NearMiss> {
        const CODE: &str = "    ";
        for at in std::mem::take(&mut self.candidates) {
            let line = self.chapter[..at].rfind('\n').map_or(0, |n| n + 1);
            let lead = &self.chapter[line..at];
            let is_indented = lead.ends_with(CODE) || lead.ends_with('\t');
            if is_indented && lead.trim().is_empty() {
                self.add_exact(at, Cause::Indented);
            }
        }
        self.found.sort_by_key(|miss| miss.span.start);
        self.found
    }

    fn take(&mut self, span: Span) -> Vec<usize> {
        let (inside, others) = std::mem::take(&mut self.candidates)
            .into_iter()
            .partition(|at| span.range().contains(at));
        self.candidates = others;
        inside
    }

    /// Adds a fence at the start of its line that has the very word: whatever else is written in
    /// code or HTML was meant so.
    fn add_exact(&mut self, at: usize, cause: Cause) {
        let line = self.chapter[..at].rfind('\n').map_or(0, |n| n + 1);
        let lead = self.chapter[line..at].trim_matches(|c: char| c.is_whitespace() || c == '>');
        if lead.is_empty() && first_word(info_at(self.chapter, at)).eq_ignore_ascii_case(WORD) {
            self.add(at, cause);
        }
    }

    fn add(&mut self, at: usize, cause: Cause) {
        let line = line_at(self.chapter, at);
        self.found.push(NearMiss {
            span: Span::new(at, at + line.len()),
            info: info_at(self.chapter, at).to_owned(),
            cause,
        });
    }
}

fn line_at(chapter: &str, at: usize) -> &str {
    let line = chapter[at..].split(['\n', '\r']).next();
    line.unwrap_or_default().trim_end()
}

fn info_at(chapter: &str, at: usize) -> &str {
    line_at(chapter, at).trim_start_matches(['`', '~']).trim()
}

#[cfg(test)]
mod tests {
    use super::super::blocks::{Dialect, scan};
    use super::*;

    fn causes(chapter: &str) -> Vec<(String, Cause)> {
        let misses = scan(chapter, Dialect::default()).near_misses;
        misses.into_iter().map(|m| (m.info, m.cause)).collect()
    }

    #[test]
    fn a_slip_in_the_info_string_is_seen() {
        for info in [
            "Canvas",
            "CANVAS",
            "{canvas}",
            "{.canvas}",
            "toml canvas",
            "toml,canvas",
            "cnavas",
            "canvass",
        ] {
            let chapter = format!("text\n\n```{info}\nx = 1\n```\n");
            assert!(may_have(&chapter), "{info}");
            assert_eq!(causes(&chapter), [(info.to_owned(), Cause::Word)]);
            let tildes = format!("> - ~~~ {info}\n>   ~~~\n");
            assert_eq!(causes(&tildes), [(info.to_owned(), Cause::Word)]);
        }
        for info in [
            "canvas",
            "java",
            "console",
            "toml",
            "",
            "rust,editable",
            "csv",
            "canvas x",
        ] {
            assert_eq!(causes(&format!("```{info}\n```\n")), [], "{info}");
        }
    }

    #[test]
    fn a_fence_in_code_or_html_is_seen_where_it_was_meant() {
        for (chapter, cause) in [
            (
                "Text.\n\n    ```canvas\n    x\n    ```\n",
                Some(Cause::Indented),
            ),
            (
                "Text.\n    ```canvas\n    x\n    ```\n",
                Some(Cause::Indented),
            ),
            (
                "<details>\n```canvas\nx\n```\n</details>\n",
                Some(Cause::InHtml),
            ),
            ("<div>\n  ~~~canvas\n  ~~~\n</div>\n", Some(Cause::InHtml)),
            ("<!--\n```canvas\n```\n-->\n", None),
            ("<pre>\n```canvas\n```\n</pre>\n", None),
            ("````markdown\n```canvas\n```\n````\n", None),
            ("    A fence ```canvas in code\n", None),
            ("Write ```canvas``` there.\n", None),
            ("    ```rust canvas\n", None),
        ] {
            let causes: Vec<Cause> = causes(chapter).into_iter().map(|(_, c)| c).collect();
            assert_eq!(causes, cause.into_iter().collect::<Vec<_>>(), "{chapter:?}");
        }
    }

    #[test]
    fn it_is_seen_in_json_as_well() {
        assert!(may_have(r"Text.\n```cnavas\nx = 1\n```\n"));
        assert!(!may_have(r"Text.\n```rust\nlet canvas = 1;\n```\n"));
    }
}
