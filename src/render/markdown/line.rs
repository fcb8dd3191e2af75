//! A line with its marks, as Markdown in which each mark is read as one, or left out.
//!
//! CommonMark reads `*` and `_` by what stands beside them: a space inside, or a letter outside
//! and a sign inside, and the reader sees the stars. So spaces move out of marks, marks that hold
//! nothing go, those that touch become one, and one that could not be read is dropped: the text
//! counts for more than how it stands out.

use super::escape::{self, Before};
use crate::view::{Change, Piece};

/// What becomes of a line break.
#[derive(Debug, Clone, Copy)]
pub(super) enum Break<'a> {
    /// A sign: a table's row is one line.
    Sign,
    /// A break, with this before the next line.
    Line(&'a str),
}

/// Writes a line.
pub(super) fn write(pieces: &[Piece], before: Before, breaks: Break<'_>, out: &mut String) {
    let tokens = Reader::read(pieces);
    let signs = signs(&tokens);
    let mut before = before;
    for (token, sign) in tokens.iter().zip(signs) {
        let length = out.len();
        match token {
            Token::Text(text) => escape::markdown(text, before, out),
            Token::Code(code) => escape::code(code, out),
            Token::Break => match breaks {
                Break::Sign => out.push_str(" / "),
                Break::Line(indent) => {
                    out.push_str("\\\n");
                    out.push_str(indent);
                    before = Before::LineStart;
                    continue;
                }
            },
            Token::Open(Mark::Link(_), _) => {
                // A call before a link would make it an image.
                if out.ends_with('!') {
                    out.insert(out.len() - 1, '\\');
                }
                out.push('[');
            }
            Token::Close(Mark::Link(target), _) => {
                out.push_str("](");
                escape::target(target, out);
                out.push(')');
            }
            Token::Open(Mark::Strong | Mark::Emphasis, _)
            | Token::Close(Mark::Strong | Mark::Emphasis, _) => out.push_str(sign),
        }
        if out.len() > length {
            before = Before::Inline;
        }
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Mark<'a> {
    Strong,
    Emphasis,
    Link(&'a str),
}

impl Mark<'_> {
    /// Whether the one says nothing inside the other.
    fn is_like(self, other: Mark<'_>) -> bool {
        match self {
            Mark::Strong => other == Mark::Strong,
            Mark::Emphasis => other == Mark::Emphasis,
            Mark::Link(_) => matches!(other, Mark::Link(_)),
        }
    }
}

/// A piece of a line in which marks nest as a tree, no mark stands in one like it, none is empty,
/// and none begins or ends with a space.
#[derive(Debug, PartialEq, Eq)]
enum Token<'a> {
    Text(String),
    Code(&'a str),
    Break,
    /// A mark begins; the place of its end.
    Open(Mark<'a>, usize),
    /// A mark ends; the place of its beginning.
    Close(Mark<'a>, usize),
}

/// What separates two pieces: it belongs to no mark that begins or ends beside it.
enum Gap {
    None,
    Space(String),
    Break,
}

/// Turns pieces into tokens. Marks wait until there is something in them, and ends until
/// something follows that does not take the mark up again.
struct Reader<'a> {
    tokens: Vec<Token<'a>>,
    /// For each open piece its mark, or nothing for one that stands in its like.
    pieces: Vec<Option<Mark<'a>>>,
    /// These marks without gaps: one of each sort at most.
    inside: Vec<Mark<'a>>,
    /// The marks that have begun and hold nothing yet.
    waiting: Vec<Mark<'a>>,
    /// The places of those that hold something.
    open: Vec<usize>,
    /// How many of these, from the innermost, have ended.
    ended: usize,
    gap: Gap,
}

impl<'a> Reader<'a> {
    fn read(pieces: &'a [Piece]) -> Vec<Token<'a>> {
        let mut reader = Reader {
            tokens: Vec::new(),
            pieces: Vec::new(),
            inside: Vec::new(),
            waiting: Vec::new(),
            open: Vec::new(),
            ended: 0,
            gap: Gap::None,
        };
        for piece in pieces {
            reader.piece(piece);
        }
        reader.ended = reader.open.len();
        reader.close_ended();
        reader.tokens
    }

    fn piece(&mut self, piece: &'a Piece) {
        match piece {
            Piece::Text(text) => self.text(text.unescaped()),
            Piece::Break => self.gap = Gap::Break,
            // Some readers take the spaces out of code that holds nothing else.
            Piece::Code(code) if code.unescaped().trim_matches(is_space).is_empty() => {
                self.space(code.unescaped());
            }
            Piece::Code(code) => {
                self.begin();
                self.tokens.push(Token::Code(code.unescaped()));
            }
            Piece::Emphasis => self.open(Mark::Emphasis),
            Piece::Strong => self.open(Mark::Strong),
            Piece::Link(target) => self.open(Mark::Link(target.unescaped())),
            Piece::Close => self.close(),
            Piece::Badge(badge) => self.text(&format!("({})", badge.letters())),
            Piece::Dot(_) => self.text("●"),
            Piece::Good(said) => {
                self.text("✓ ");
                self.text(said.unescaped());
            }
            Piece::Gap(said) => {
                self.text("✗ ");
                self.text(said.unescaped());
            }
            Piece::Change(change, said) => {
                self.text(match change {
                    Change::Kept => "(= ",
                    Change::ToCome => "(… ",
                    Change::Added => "(+ ",
                    Change::Ended => "(− ",
                });
                self.text(said.unescaped());
                self.text(")");
            }
        }
    }

    fn open(&mut self, mark: Mark<'a>) {
        if self.inside.iter().any(|m| m.is_like(mark)) {
            self.pieces.push(None);
            return;
        }
        self.pieces.push(Some(mark));
        self.inside.push(mark);
        // What ended right before goes on.
        let last = self.open.len() - self.ended;
        let goes_on = self.waiting.is_empty()
            && matches!(self.gap, Gap::None)
            && self.open.get(last).is_some_and(
                |at| matches!(self.tokens[*at], Token::Open(ended, _) if ended == mark),
            );
        if goes_on {
            self.ended -= 1;
        } else {
            self.waiting.push(mark);
        }
    }

    fn close(&mut self) {
        let Some(Some(_)) = self.pieces.pop() else {
            return;
        };
        self.inside.pop();
        if self.waiting.pop().is_none() {
            self.ended += 1;
        }
    }

    fn text(&mut self, text: &str) {
        let content = text.trim_matches(is_space);
        let Some(start) = text.find(|c| !is_space(c)) else {
            return self.space(text);
        };
        self.space(&text[..start]);
        self.begin();
        self.push_text(content);
        self.space(&text[start + content.len()..]);
    }

    fn space(&mut self, space: &str) {
        match &mut self.gap {
            _ if space.is_empty() => {}
            Gap::None => self.gap = Gap::Space(space.to_owned()),
            Gap::Space(before) => before.push_str(space),
            Gap::Break => {}
        }
    }

    /// Gets ready for content: ends what has ended, writes the gap, begins what waits.
    fn begin(&mut self) {
        self.close_ended();
        let at_start = matches!(self.tokens.last(), None | Some(Token::Break));
        match std::mem::replace(&mut self.gap, Gap::None) {
            Gap::Space(space) if !at_start => self.push_text(&space),
            Gap::Break if !at_start => self.tokens.push(Token::Break),
            Gap::None | Gap::Space(_) | Gap::Break => {}
        }
        for mark in std::mem::take(&mut self.waiting) {
            self.open.push(self.tokens.len());
            self.tokens.push(Token::Open(mark, 0));
        }
    }

    fn close_ended(&mut self) {
        for _ in 0..std::mem::take(&mut self.ended) {
            let end = self.tokens.len();
            let Some(start) = self.open.pop() else {
                return;
            };
            if let Token::Open(mark, place) = &mut self.tokens[start] {
                *place = end;
                let mark = *mark;
                self.tokens.push(Token::Close(mark, start));
            }
        }
    }

    fn push_text(&mut self, text: &str) {
        match self.tokens.last_mut() {
            Some(Token::Text(before)) => before.push_str(text),
            _ => self.tokens.push(Token::Text(text.to_owned())),
        }
    }
}

fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{b}' | '\u{c}')
}

/// What a character is to the rules of emphasis, as far as all parsers agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Class {
    Space,
    Sign,
    Letter,
    /// To some a sign, to others as good as a letter.
    Doubtful,
}

impl Class {
    fn of(c: Option<char>) -> Self {
        match c {
            None => Self::Space,
            Some(c) if is_space(c) => Self::Space,
            Some(c) if c.is_ascii_punctuation() => Self::Sign,
            Some(c) if c.is_alphanumeric() => Self::Letter,
            Some(_) => Self::Doubtful,
        }
    }

    fn is_apart(self) -> bool {
        match self {
            Self::Space | Self::Sign => true,
            Self::Letter | Self::Doubtful => false,
        }
    }
}

impl Token<'_> {
    /// What its first and its last character are; nothing for a mark that may be dropped.
    fn edges(&self) -> Option<(Class, Class)> {
        match self {
            Token::Text(text) => Some((
                Class::of(text.chars().next()),
                Class::of(text.chars().next_back()),
            )),
            Token::Code(_) | Token::Open(Mark::Link(_), _) | Token::Close(Mark::Link(_), _) => {
                Some((Class::Sign, Class::Sign))
            }
            Token::Break => Some((Class::Space, Class::Space)),
            Token::Open(Mark::Strong | Mark::Emphasis, _)
            | Token::Close(Mark::Strong | Mark::Emphasis, _) => None,
        }
    }

    fn is_strong(&self) -> bool {
        matches!(
            self,
            Token::Open(Mark::Strong, _) | Token::Close(Mark::Strong, _)
        )
    }
}

/// For each token the sign of its mark; none for a mark that would not be read as one.
///
/// Strong is `**`. Emphasis is `_` where no letter touches it, which holds beside any other mark;
/// inside a word it is `*`, and only where no `**` could be taken for a part of it.
fn signs(tokens: &[Token<'_>]) -> Vec<&'static str> {
    let mut signs = vec![""; tokens.len()];
    let mut strong_to = 0;
    for (start, token) in tokens.iter().enumerate() {
        let Token::Open(mark @ (Mark::Strong | Mark::Emphasis), end) = token else {
            continue;
        };
        let end = *end;
        // Marks nest three deep at most, so few of them stand side by side.
        let outside_before = tokens[..start].iter().rev().find_map(Token::edges);
        let outside_before = outside_before.map_or(Class::Space, |(_, last)| last);
        let outside_after = tokens[end + 1..].iter().find_map(Token::edges);
        let outside_after = outside_after.map_or(Class::Space, |(first, _)| first);
        let first = tokens[start + 1].edges().map_or(Class::Sign, |e| e.0);
        let last = tokens[end - 1].edges().map_or(Class::Sign, |e| e.1);
        let is_read = (first == Class::Letter || outside_before.is_apart())
            && (last == Class::Letter || outside_after.is_apart());
        let sign = match mark {
            Mark::Strong => {
                strong_to = end;
                if is_read { "**" } else { "" }
            }
            Mark::Emphasis if outside_before.is_apart() && outside_after.is_apart() => "_",
            Mark::Emphasis => {
                let around = start.saturating_sub(1)..(end + 2).min(tokens.len());
                let strong = start < strong_to || tokens[around].iter().any(Token::is_strong);
                if is_read && !strong { "*" } else { "" }
            }
            Mark::Link(_) => "",
        };
        // Beside the end of its like, with what stood between them dropped, it would be part of that.
        let beside = tokens[..start].iter().zip(&signs).rev();
        let beside = beside
            .take_while(|(token, _)| token.edges().is_none())
            .find_map(|(_, sign)| (!sign.is_empty()).then_some(*sign));
        if beside.is_none_or(|beside| beside != sign) {
            signs[start] = sign;
            signs[end] = sign;
        }
    }
    signs
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::markdown::inline::{self, Mark as Written};

    fn pieces(text: &str) -> Vec<Piece> {
        let piece = |mark| match mark {
            Written::Text(t) => Piece::Text(t.into()),
            Written::Break => Piece::Break,
            Written::Code(c) => Piece::Code(c.into()),
            Written::Emphasis => Piece::Emphasis,
            Written::Strong => Piece::Strong,
            Written::Link(to) => Piece::Link(to.into()),
            Written::Close => Piece::Close,
        };
        inline::marks(text).into_iter().map(piece).collect()
    }

    fn written(pieces: &[Piece]) -> String {
        let mut out = String::new();
        write(pieces, Before::LineStart, Break::Line("  "), &mut out);
        out
    }

    #[test]
    fn an_authors_marks_come_out_as_marks() {
        for (text, expected) in [
            ("a *b* **c** `d`", "a _b_ **c** `d`"),
            ("**a *b* c**", "**a _b_ c**"),
            ("*a **b** c*", "_a **b** c_"),
            ("***a** b*", "_**a** b_"),
            ("2*3*4", "2*3*4"),
            ("a**b**c", "a**b**c"),
            ("[a *b*](c.md)d", "[a _b_](c.md)d"),
            ("![a](b) wow![c](d)", r"!\[a\](b) wow!\[c\](d)"),
            ("wow\\![c](d)", r"wow&#92;\![c](d)"),
            ("*a*\n**b\nc**", "_a_\\\n  **b\\\n  c**"),
            ("- a\n\n\n1. b\n", "\\- a\\\n  1\\. b"),
            ("*a***b**", "a**b**"),
            ("*a* **b**", "_a_ **b**"),
        ] {
            assert_eq!(written(&pieces(text)), expected, "{text:?}");
        }
    }

    #[test]
    fn marks_that_touch_do_not_run_together() {
        assert_eq!(written(&pieces("x***a*****b**")), "x**a**b");
        assert_eq!(written(&pieces("***a*** **b**")), "_**a**_ **b**");
    }

    #[test]
    fn what_would_not_be_read_as_a_mark_is_none() {
        let text = |t: &str| Piece::Text(t.into());
        for (pieces, expected) in [
            (
                vec![
                    text("a"),
                    Piece::Strong,
                    text(" b "),
                    Piece::Close,
                    text("c"),
                ],
                "a **b** c",
            ),
            (
                vec![
                    text("a"),
                    Piece::Strong,
                    text("(b"),
                    Piece::Close,
                    text(" c"),
                ],
                "a(b c",
            ),
            (
                vec![
                    text("a "),
                    Piece::Strong,
                    text("b)"),
                    Piece::Close,
                    text("c"),
                ],
                "a b)c",
            ),
            (
                vec![
                    text("a"),
                    Piece::Emphasis,
                    text(" "),
                    Piece::Close,
                    text("c"),
                ],
                "a c",
            ),
            (
                vec![
                    Piece::Strong,
                    Piece::Code("a".into()),
                    Piece::Close,
                    text("b"),
                ],
                "`a`b",
            ),
            (
                vec![
                    Piece::Strong,
                    text("a"),
                    Piece::Strong,
                    text("b"),
                    Piece::Close,
                    text("c"),
                ],
                "**abc**",
            ),
            (
                vec![
                    Piece::Strong,
                    text("a"),
                    Piece::Close,
                    Piece::Strong,
                    text("b"),
                    Piece::Close,
                ],
                "**ab**",
            ),
            (
                vec![
                    Piece::Strong,
                    text("a"),
                    Piece::Emphasis,
                    text("b"),
                    Piece::Close,
                    text("c"),
                    Piece::Close,
                ],
                "**abc**",
            ),
            (
                vec![
                    text("a"),
                    Piece::Break,
                    Piece::Break,
                    text(" b"),
                    Piece::Break,
                ],
                "a\\\n  b",
            ),
            (
                vec![
                    text("「"),
                    Piece::Strong,
                    text("「x」"),
                    Piece::Close,
                    text("」"),
                ],
                "「「x」」",
            ),
        ] {
            assert_eq!(written(&pieces), expected);
        }
    }
}
