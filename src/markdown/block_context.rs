//! Where a block sits: what several lines that take its place have to look after.

use crate::text::Span;

/// What stands around a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BlockContext {
    /// What keeps a further line in the block's lists and quotes.
    pub prefix: String,
    /// How the chapter ends its lines.
    pub newline: &'static str,
    /// Whether the block is set off from what stands before it.
    pub before: Separation,
    /// Whether it is set off from what stands after it.
    pub after: Separation,
    /// Whether what stands after it would go on with a list at its end.
    pub follows: Follows,
}

/// Whether a block is set off from its neighbour, which most blocks need: a table that follows a
/// line is a part of its paragraph, and a line that follows a table is a row of it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Separation {
    /// By a blank line, or there is no neighbour.
    Enough,
    /// A blank line has to be put there.
    Missing,
}

/// What a list would meet that stands in place of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Follows {
    /// Nothing that concerns it.
    Apart,
    /// Another item, or a line so far to the right that it would belong to the last item.
    InReach,
}

/// Which block of its container a block is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum ChildPosition {
    /// The first of an item, a quote, a definition or a footnote.
    First,
    /// A later one, or any of the chapter itself.
    Later,
}

impl BlockContext {
    pub(super) fn of(chapter: &str, span: Span, child: ChildPosition) -> Self {
        let (above, below) = (&chapter[..span.start], &chapter[span.end..]);
        let line = above.rfind(['\n', '\r']).map_or(0, |at| at + 1);
        let prefix = prefix(&above[line..]);
        let previous = above[..line].trim_end_matches(['\n', '\r']);
        // More than one line break there, or none: the line above is blank.
        let apart = chapter[previous.len()..line].matches('\n').count() != 1;
        let above = previous.rsplit(['\n', '\r']).next().unwrap_or_default();
        let before = match child {
            ChildPosition::Later if !apart && !is_blank(above) => Separation::Missing,
            // A blank line there would end an item that begins with the block.
            ChildPosition::First | ChildPosition::Later => Separation::Enough,
        };
        let mut lines = below.lines().skip(1);
        let after = match lines.next() {
            Some(line) if !is_blank(line) => Separation::Missing,
            Some(_) | None => Separation::Enough,
        };
        let next = below.lines().skip(1).find(|l| !is_blank(l));
        let first_line = chapter.split_inclusive('\n').next().unwrap_or_default();
        Self {
            follows: next.map_or(Follows::Apart, |line| follows(line, &prefix)),
            newline: if first_line.ends_with("\r\n") {
                "\r\n"
            } else {
                "\n"
            },
            before,
            after,
            prefix,
        }
    }
}

/// Whether a line is blank, be it in a quote.
fn is_blank(line: &str) -> bool {
    line.chars().all(|c| c.is_ascii_whitespace() || c == '>')
}

/// What stands before a fence, as it has to stand before the lines that follow: a list's marker is
/// the room it takes, a quote's mark stays, and a footnote is indented by four.
fn prefix(lead: &str) -> String {
    const IN_FOOTNOTE: &str = "    ";
    let room = |text: &str| -> String {
        text.chars()
            .map(|c| if matches!(c, '>' | '\t') { c } else { ' ' })
            .collect()
    };
    let footnote = lead
        .split_once("[^")
        .and_then(|(before, rest)| Some((before, rest.split_once("]:")?.1)));
    match footnote {
        Some((before, after)) => room(before) + IN_FOOTNOTE + &room(after.trim_start()),
        None => room(lead),
    }
}

/// What a line would be to a list that stands behind a prefix before it.
fn follows(line: &str, prefix: &str) -> Follows {
    // Each item of ours begins with a mark and a space.
    const INDENT: usize = 2;
    let quotes = |text: &str| text.matches('>').count();
    let all = quotes(prefix);
    let mut seen = 0;
    let end = line.find(|c| match c {
        ' ' | '\t' => false,
        '>' => {
            seen += 1;
            seen > all
        }
        _ => true,
    });
    let (lead, rest) = line.split_at(end.unwrap_or(line.len()));
    let (here, there) = (width(prefix), width(lead));
    let is_item = rest.starts_with(['-', '*', '+']) && rest[1..].starts_with([' ', '\t']);
    let in_list = is_item && there >= here;
    if quotes(lead) == all && (in_list || there >= here + INDENT) {
        Follows::InReach
    } else {
        Follows::Apart
    }
}

/// How many columns a text takes.
fn width(text: &str) -> usize {
    const TAB: usize = 4;
    text.chars().fold(0, |width, c| match c {
        '\t' => width / TAB * TAB + TAB,
        _ => width + 1,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_prefix_keeps_quotes_and_the_room_of_markers() {
        for (lead, expected) in [
            ("", ""),
            ("  ", "  "),
            ("> ", "> "),
            ("- ", "  "),
            ("- 12. > - ", "      >   "),
            ("-\t", " \t"),
            (">\t- ", ">\t  "),
            (": ", "  "),
            ("[^a>b]: ", "    "),
            ("> [^n]: - ", ">       "),
        ] {
            assert_eq!(prefix(lead), expected, "{lead:?}");
        }
    }

    #[test]
    fn what_a_list_would_swallow_is_in_reach() {
        for (prefix, line, expected) in [
            ("", "text", Follows::Apart),
            ("", " text", Follows::Apart),
            ("", "    code", Follows::InReach),
            ("", "\tcode", Follows::InReach),
            ("", "- item", Follows::InReach),
            ("", "---", Follows::Apart),
            ("", "> - item", Follows::Apart),
            ("  ", "- item", Follows::Apart),
            ("  ", "  - item", Follows::InReach),
            ("  ", "   text", Follows::Apart),
            ("> ", "> text", Follows::Apart),
            ("> ", ">   text", Follows::InReach),
            ("> ", "    text", Follows::Apart),
            ("\t", "    text", Follows::Apart),
        ] {
            assert_eq!(follows(line, prefix), expected, "{prefix:?} {line:?}");
        }
    }
}
