//! A line with its marks, as Markdown in which each mark is read as one, or left out.
//!
//! CommonMark reads `*` and `_` by what stands beside them: a space inside, or a letter outside
//! and a sign inside, and the reader sees the stars. So spaces move out of marks, marks that hold
//! nothing go, those that touch become one, and one that could not be read is dropped: the text
//! counts for more than how it stands out.

use super::escape::{self, Before};
use super::tokens::{self, Mark, Token, is_space};
use crate::view::Inline;

/// What becomes of a line break.
#[derive(Debug, Clone, Copy)]
pub(super) enum Break<'a> {
    /// A sign: a table's row is one line.
    Sign,
    /// A break, with this before the next line.
    Inlines(&'a str),
}

/// Writes a line.
pub(super) fn write(pieces: &[Inline], before: Before, breaks: Break<'_>, out: &mut String) {
    let tokens = tokens::read(pieces);
    let signs = signs(&tokens);
    let mut before = before;
    for (token, sign) in tokens.iter().zip(signs) {
        let length = out.len();
        match token {
            Token::Text(text) => escape::markdown(text, before, out),
            Token::Code(code) => escape::code(code, out),
            Token::Break => match breaks {
                Break::Sign => out.push_str(" / "),
                Break::Inlines(indent) => {
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

    fn pieces(text: &str) -> Vec<Inline<'static>> {
        let piece = |mark| match mark {
            Written::Text(t) => Inline::Text(t.into()),
            Written::Break => Inline::Break,
            Written::Code(c) => Inline::Code(c.into()),
            Written::Emphasis => Inline::Emphasis,
            Written::Strong => Inline::Strong,
            Written::Link(to) => Inline::Link(to.into()),
            Written::Close => Inline::Close,
        };
        inline::marks(text).into_iter().map(piece).collect()
    }

    fn written(pieces: &[Inline]) -> String {
        let mut out = String::new();
        write(pieces, Before::LineStart, Break::Inlines("  "), &mut out);
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
        let text = |t: &'static str| Inline::Text(t.into());
        for (pieces, expected) in [
            (
                vec![
                    text("a"),
                    Inline::Strong,
                    text(" b "),
                    Inline::Close,
                    text("c"),
                ],
                "a **b** c",
            ),
            (
                vec![
                    text("a"),
                    Inline::Strong,
                    text("(b"),
                    Inline::Close,
                    text(" c"),
                ],
                "a(b c",
            ),
            (
                vec![
                    text("a "),
                    Inline::Strong,
                    text("b)"),
                    Inline::Close,
                    text("c"),
                ],
                "a b)c",
            ),
            (
                vec![
                    text("a"),
                    Inline::Emphasis,
                    text(" "),
                    Inline::Close,
                    text("c"),
                ],
                "a c",
            ),
            (
                vec![
                    Inline::Strong,
                    Inline::Code("a".into()),
                    Inline::Close,
                    text("b"),
                ],
                "`a`b",
            ),
            (
                vec![
                    Inline::Strong,
                    text("a"),
                    Inline::Strong,
                    text("b"),
                    Inline::Close,
                    text("c"),
                ],
                "**abc**",
            ),
            (
                vec![
                    Inline::Strong,
                    text("a"),
                    Inline::Close,
                    Inline::Strong,
                    text("b"),
                    Inline::Close,
                ],
                "**ab**",
            ),
            (
                vec![
                    Inline::Strong,
                    text("a"),
                    Inline::Emphasis,
                    text("b"),
                    Inline::Close,
                    text("c"),
                    Inline::Close,
                ],
                "**abc**",
            ),
            (
                vec![
                    text("a"),
                    Inline::Break,
                    Inline::Break,
                    text(" b"),
                    Inline::Break,
                ],
                "a\\\n  b",
            ),
            (
                vec![
                    text("「"),
                    Inline::Strong,
                    text("「x」"),
                    Inline::Close,
                    text("」"),
                ],
                "「「x」」",
            ),
        ] {
            assert_eq!(written(&pieces), expected);
        }
    }
}
