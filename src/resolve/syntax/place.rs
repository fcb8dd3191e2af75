//! The place of the first slip: what was expected there, and what is around it.

use std::ops::Range;

/// The place where a text stops being TOML.
pub(super) struct Place<'a> {
    pub text: &'a str,
    pub spot: Spot,
    /// Where what can't be there begins.
    pub at: usize,
    /// The brackets that are open there, the outermost first.
    pub opened: Vec<Open>,
    /// Where the innermost `name = value` begins.
    pub entry: usize,
    /// Its name, once it is read.
    pub key: Option<Range<usize>>,
    /// Where the value begins that is read, or was read last.
    pub value: usize,
    /// Where the last thing ends that is right.
    pub last: usize,
    /// The last header above it, with its brackets.
    pub header: Option<Range<usize>>,
}

/// What was expected.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// A name or a header, where a line begins.
    LineStart,
    /// A name in braces.
    NameInBraces,
    /// A name after a dot.
    AfterDot,
    /// A name with one quote at each end: this one has three.
    LongName,
    /// An equals sign after a name.
    AfterName,
    /// A value.
    Value,
    /// A comma, a closing bracket or the end of the line after a value.
    AfterValue,
    /// A name or a bracket in a header.
    Header,
    /// The end of the line after a header.
    AfterHeader,
    /// The end of the text in quotes that begins here.
    OpenText,
    /// A code after a backslash, in the text that begins here.
    Escape,
    /// Anything but a control character.
    Control,
}

/// An open bracket.
#[derive(Debug, Clone)]
pub(super) struct Open {
    pub bracket: Bracket,
    pub at: usize,
    /// The `name = value` that it belongs to.
    pub entry: usize,
    pub key: Option<Range<usize>>,
}

/// The brackets of a list and of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Bracket {
    Square,
    Curly,
}

impl Bracket {
    pub(super) fn end(self) -> u8 {
        match self {
            Self::Square => b']',
            Self::Curly => b'}',
        }
    }
}

impl<'a> Place<'a> {
    /// The text from the place to the end of its line.
    pub(super) fn rest(&self) -> &'a str {
        line_from(self.text, self.at)
    }

    /// The first character there.
    pub(super) fn next(&self) -> Option<char> {
        self.text[self.at..].chars().next()
    }

    /// Where the line begins.
    pub(super) fn line_start(&self) -> usize {
        line_start(self.text, self.at)
    }

    /// Where the line ends.
    pub(super) fn line_end(&self) -> usize {
        self.at + self.rest().len()
    }

    /// The whole line.
    pub(super) fn line(&self) -> &'a str {
        line_from(self.text, self.line_start())
    }

    /// The innermost open bracket.
    pub(super) fn holder(&self) -> Option<Bracket> {
        self.opened.last().map(|open| open.bracket)
    }

    /// Whether nothing but spaces is before the place on its line.
    pub(super) fn begins_line(&self) -> bool {
        self.text[self.line_start()..self.at].trim().is_empty()
    }

    /// The name of the section above, without brackets.
    pub(super) fn section(&self) -> Option<&'a str> {
        let header = &self.text[self.header.clone()?];
        Some(header.trim_matches(['[', ']', ' ', '\t']))
    }
}

/// Where the line of a place begins.
pub(super) fn line_start(text: &str, at: usize) -> usize {
    text[..at].rfind('\n').map_or(0, |newline| newline + 1)
}

/// The text from a place to the end of its line.
pub(super) fn line_from(text: &str, at: usize) -> &str {
    text[at..].lines().next().unwrap_or_default()
}

/// Where the next line begins.
pub(super) fn next_line(text: &str, at: usize) -> usize {
    text[at..]
        .find('\n')
        .map_or(text.len(), |newline| at + newline + 1)
}

/// The lines from a place on, each with the place where it begins.
pub(super) fn lines_from(text: &str, at: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut start = at;
    text[at..].split_inclusive('\n').map(move |line| {
        let this = start;
        start += line.len();
        (this, line.trim_end_matches(['\n', '\r']))
    })
}
