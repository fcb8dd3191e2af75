//! The few inline marks that an author's text may use: emphasis, strong, code and safe links; all else is literal.

use mdbook_markdown::pulldown_cmark::{Event, LinkType, Options, Parser, Tag, TagEnd};

/// A piece of an author's text. Marks open and close in the order given; they nest, and are closed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Mark {
    /// Literal text.
    Text(String),
    /// A line break.
    Break,
    /// Code, literal.
    Code(String),
    /// Emphasis begins.
    Emphasis,
    /// Strong begins.
    Strong,
    /// A link begins; its target has been checked.
    Link(String),
    /// The innermost open mark ends.
    Close,
}

/// Each line gets this before it: a space that is none to Markdown's block rules, so that nothing
/// (`#`, `-`, `1.`, a blank line, four spaces) can begin a block, and the text is one paragraph.
const GUARD: char = '\u{a0}';

/// Whether a text may have marks or breaks in it; nearly all have none, and stand for themselves.
pub fn may_have_marks(text: &str) -> bool {
    let is_sign = |b| matches!(b, b'*' | b'_' | b'`' | b'[' | b'\n' | b'\r');
    text.bytes().any(is_sign)
}

/// Reads the inline marks of an author's text.
pub fn marks(text: &str) -> Vec<Mark> {
    let text = text.trim_matches(['\n', '\r']);
    if !may_have_marks(text) {
        return vec![Mark::Text(text.to_owned())];
    }
    let mut guarded = String::with_capacity(text.len() + 8);
    // A carriage return alone ends a line for Markdown too.
    for (n, line) in text.replace("\r\n", "\n").split(['\n', '\r']).enumerate() {
        if n > 0 {
            guarded.push('\n');
        }
        guarded.push(GUARD);
        guarded.push_str(line);
    }
    Reader::new(&guarded).read()
}

struct Reader<'s> {
    source: &'s str,
    out: Vec<Mark>,
    /// How far the source has been turned into marks.
    done: usize,
    /// Set inside something shown as it was written, up to that offset.
    literal_to: usize,
    /// For each open mark, whether it was a real one.
    open: Vec<Opened>,
}

enum Opened {
    Mark,
    Literal,
}

impl<'s> Reader<'s> {
    fn new(source: &'s str) -> Self {
        Self {
            source,
            out: Vec::new(),
            done: 0,
            literal_to: 0,
            open: Vec::new(),
        }
    }

    fn read(mut self) -> Vec<Mark> {
        for (event, range) in Parser::new_ext(self.source, Options::empty()).into_offset_iter() {
            match event {
                Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
                Event::Start(tag) => self.start(tag, range.start, range.end),
                Event::End(_) => self.end(range.end),
                _ if range.start < self.literal_to => {}
                // Code over a line's end is no mark: it would swallow the break.
                Event::Code(code) if !self.source[range.clone()].contains('\n') => {
                    self.skip_to(range.start);
                    self.out.push(Mark::Code(code.into_string()));
                    self.done = range.end;
                }
                Event::SoftBreak => {
                    self.skip_to(range.start);
                    self.out.push(Mark::Break);
                    self.done = range.end;
                }
                Event::HardBreak => {
                    // Two spaces or a backslash before the line's end: a break either way.
                    let written = &self.source[range.clone()];
                    self.skip_to(range.start);
                    if written.starts_with('\\') {
                        self.push_text("\\");
                    }
                    self.out.push(Mark::Break);
                    self.done = range.end;
                }
                // Text, entities and tags alike are shown as they were written.
                _ => {
                    self.skip_to(range.start);
                    self.push_text(&self.source[range.clone()]);
                    self.done = range.end;
                }
            }
        }
        self.skip_to(self.source.len());
        self.out
    }

    fn start(&mut self, tag: Tag<'_>, start: usize, end: usize) {
        if start < self.literal_to {
            self.open.push(Opened::Literal);
            return;
        }
        self.skip_to(start);
        let (mark, opening) = match tag {
            Tag::Emphasis => (Mark::Emphasis, 1),
            Tag::Strong => (Mark::Strong, 2),
            Tag::Link {
                link_type: LinkType::Inline,
                dest_url,
                title,
                ..
            } if title.is_empty() && is_safe_target(&dest_url) => {
                (Mark::Link(dest_url.into_string()), 1)
            }
            _ => {
                self.push_text(&self.source[start..end]);
                self.done = end;
                self.literal_to = end;
                self.open.push(Opened::Literal);
                return;
            }
        };
        self.out.push(mark);
        self.done = start + opening;
        self.open.push(Opened::Mark);
    }

    fn end(&mut self, end: usize) {
        if let Some(Opened::Mark) = self.open.pop() {
            self.out.push(Mark::Close);
            self.done = end;
        }
    }

    /// Between two events lie the marks' own characters, and backslashes. A backslash is taken
    /// away only where it keeps a mark of ours from being one.
    fn skip_to(&mut self, next: usize) {
        let between = self.source.get(self.done..next).unwrap_or_default();
        if between.ends_with('\\')
            && !self.source[next..].starts_with(['*', '_', '`', '[', ']', '\\'])
        {
            self.push_text("\\");
        }
        self.done = self.done.max(next);
    }

    fn push_text(&mut self, text: &str) {
        // The guard is ours; an author's own no-break space stays, but for one at a line's start.
        for (n, line) in text.split('\n').enumerate() {
            if n > 0 {
                self.out.push(Mark::Break);
            }
            let at_line_start = matches!(self.out.last(), None | Some(Mark::Break));
            let line = if at_line_start {
                line.strip_prefix(GUARD).unwrap_or(line)
            } else {
                line
            };
            match self.out.last_mut() {
                _ if line.is_empty() => {}
                Some(Mark::Text(last)) => last.push_str(line),
                _ => self.out.push(Mark::Text(line.to_owned())),
            }
        }
    }
}

/// Whether a link may go there: http, https, mailto, or a path relative to the page.
///
/// A browser drops tabs and line breaks inside a scheme, so a target with any control character
/// or space in it is not a link.
pub fn is_safe_target(target: &str) -> bool {
    if target.is_empty() || target.chars().any(|c| c.is_control() || c.is_whitespace()) {
        return false;
    }
    if target.starts_with(['/', '\\']) || target.contains('\\') {
        return false;
    }
    let lower = target.to_ascii_lowercase();
    if ["http://", "https://", "mailto:"]
        .iter()
        .any(|scheme| lower.starts_with(scheme))
    {
        return true;
    }
    // A colon before the first `/`, `?` or `#` makes what stands before it a scheme. An entity
    // could hide one, so an ampersand there is not trusted either.
    let head = target.split(['/', '?', '#']).next().unwrap_or_default();
    !head.contains([':', '&'])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Marks as one line, to compare whole.
    fn shown(text: &str) -> String {
        marks(text)
            .into_iter()
            .map(|m| match m {
                Mark::Text(t) => t,
                Mark::Break => "⏎".into(),
                Mark::Code(c) => format!("⟨code {c}⟩"),
                Mark::Emphasis => "⟨em ".into(),
                Mark::Strong => "⟨strong ".into(),
                Mark::Link(to) => format!("⟨a {to}: "),
                Mark::Close => "⟩".into(),
            })
            .collect()
    }

    #[test]
    fn the_marks_of_the_notation_are_read_and_all_else_is_literal() {
        for (text, expected) in [
            ("plain", "plain"),
            ("a *b* **c** `d`", "a ⟨em b⟩ ⟨strong c⟩ ⟨code d⟩"),
            ("**a *b* c**", "⟨strong a ⟨em b⟩ c⟩"),
            ("[a *b*](c.md) d", "⟨a c.md: a ⟨em b⟩⟩ d"),
            ("[a](https://x.org/?q=1:2)", "⟨a https://x.org/?q=1:2: a⟩"),
            ("[a](javascript:alert(1))", "[a](javascript:alert(1))"),
            (
                "x [a](java&#115;cript:b) *y*",
                "x [a](java&#115;cript:b) ⟨em y⟩",
            ),
            ("[a](//evil.org)", "[a](//evil.org)"),
            ("[a](data:x) `b`", "[a](data:x) ⟨code b⟩"),
            ("[a](b \"title\")", "[a](b \"title\")"),
            ("![a](b.png) *c*", "![a](b.png) ⟨em c⟩"),
            ("![a *b* c](d) e", "![a *b* c](d) e"),
            ("<http://a.b> *c*", "<http://a.b> ⟨em c⟩"),
            ("<b>x</b> *c*", "<b>x</b> ⟨em c⟩"),
            ("&amp; &lt; *c*", "&amp; &lt; ⟨em c⟩"),
            (r"\* \_ \$ C:\dir *c*", r"* _ \$ C:\dir ⟨em c⟩"),
            (r"\\ *c*", r"\ ⟨em c⟩"),
            (
                "# h\n- *l*\n\n    code\n1. x\n> q\n---",
                "# h⏎- ⟨em l⟩⏎⏎    code⏎1. x⏎> q⏎---",
            ),
            ("a  \nb\\\nc", "a⏎b\\⏎c"),
            ("```\nx\n```", "```⏎x⏎```"),
            ("[x]: http://a\n[x]", "[x]: http://a⏎[x]"),
            (
                "snake_case_name and 2*3*4 `x`",
                "snake_case_name and 2⟨em 3⟩4 ⟨code x⟩",
            ),
            ("[^1] [ ] [x] *a*", "[^1] [ ] [x] ⟨em a⟩"),
            ("*a\nb*", "⟨em a⏎b⟩"),
            ("a\r\nb *c*", "a⏎b ⟨em c⟩"),
            ("*a*\r\r[x]: b\r# c\r\r- d", "⟨em a⟩⏎⏎[x]: b⏎# c⏎⏎- d"),
            ("[a\nb](javascript:c) *d*", "[a⏎b](javascript:c) ⟨em d⟩"),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn a_target_with_another_scheme_in_any_disguise_is_refused() {
        for bad in [
            "javascript:x",
            "JaVaScRiPt:x",
            "java\tscript:x",
            "\u{1}javascript:x",
            "data:text/html,x",
            "vbscript:x",
            "//host/x",
            "/\\host",
            "\\\\host",
            "file:///x",
            "x&colon;y",
            "",
            " http://a",
            "blob:x",
            "javascript&#58;x",
        ] {
            assert!(!is_safe_target(bad), "{bad:?}");
        }
        for good in [
            "http://a",
            "https://a/b?c=d",
            "mailto:a@b.c",
            "a.md",
            "../a/b.md#c",
            "#c",
            "a?b:c",
        ] {
            assert!(is_safe_target(good), "{good:?}");
        }
    }
}
