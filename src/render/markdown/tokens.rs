//! A line whose marks are in order: what `line` writes, with no question left but how.

use crate::view::{Change, Inline};

/// A mark of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark<'a> {
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
pub(super) enum Token<'a> {
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

/// Reads a line.
pub(super) fn read<'a>(pieces: &'a [Inline<'a>]) -> Vec<Token<'a>> {
    Reader::read(pieces)
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
    fn read(pieces: &'a [Inline<'a>]) -> Vec<Token<'a>> {
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

    fn piece(&mut self, piece: &'a Inline<'a>) {
        match piece {
            Inline::Text(text) => self.text(text.unescaped()),
            Inline::Break => self.gap = Gap::Break,
            // Some readers take the spaces out of code that holds nothing else.
            Inline::Code(code) if code.unescaped().trim_matches(is_space).is_empty() => {
                self.space(code.unescaped());
            }
            Inline::Code(code) => {
                self.begin();
                self.tokens.push(Token::Code(code.unescaped()));
            }
            Inline::Emphasis => self.open(Mark::Emphasis),
            Inline::Strong => self.open(Mark::Strong),
            Inline::Link(target) => self.open(Mark::Link(target.unescaped())),
            Inline::Close => self.close(),
            Inline::Badge(badge) => self.text(&format!("({})", badge.letters())),
            Inline::Dot(_) => self.text("●"),
            Inline::Good(said) => {
                self.text("✓ ");
                self.text(said.unescaped());
            }
            Inline::Gap(said) => {
                self.text("✗ ");
                self.text(said.unescaped());
            }
            Inline::Change(change, said) => {
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
        if let Some(Token::Text(before)) = self.tokens.last_mut() {
            before.push_str(text);
        } else {
            self.tokens.push(Token::Text(text.to_owned()));
        }
    }
}

pub(super) fn is_space(c: char) -> bool {
    c.is_whitespace() && !matches!(c, '\u{b}' | '\u{c}')
}
