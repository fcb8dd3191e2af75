//! Headers: `[segments]` and what people write for it.

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, code, write};
use super::pieces::{self, is_odd_quote};
use super::place::{Place, Spot, line_from, lines_from};
use super::walk::is_bare;
use crate::message::{Part, as_key, literal, quote};
use crate::notation::Accepts;
use crate::vocabulary::fold;

/// What sections are called elsewhere: the section, and the key in it for one of the plain blocks.
const OTHER_NAMES: &[(&str, &str, Option<&str>)] = &[
    ("customer-segments", "segments", None),
    ("customer-segment", "segments", None),
    ("customers", "segments", None),
    ("customer-groups", "segments", None),
    ("target-groups", "segments", None),
    ("value-propositions", "propositions", None),
    ("value-proposition", "propositions", None),
    ("value", "propositions", None),
    ("offers", "propositions", None),
    ("customer-relationships", "relationships", None),
    ("customer-relationship", "relationships", None),
    ("customer-relations", "relationships", None),
    ("relations", "relationships", None),
    ("sales-channels", "channels", None),
    ("distribution-channels", "channels", None),
    ("customer-channels", "channels", None),
    ("key-partners", "blocks", Some("partners")),
    ("key-partnerships", "blocks", Some("partners")),
    ("partnerships", "blocks", Some("partners")),
    ("partners", "blocks", Some("partners")),
    ("key-activities", "blocks", Some("activities")),
    ("activities", "blocks", Some("activities")),
    ("key-resources", "blocks", Some("resources")),
    ("resources", "blocks", Some("resources")),
    ("cost-structure", "blocks", Some("costs")),
    ("costs", "blocks", Some("costs")),
    ("revenue-streams", "blocks", Some("revenue")),
    ("revenues", "blocks", Some("revenue")),
    ("revenue", "blocks", Some("revenue")),
];

/// The sections that a help names where nobody knows which one was meant.
const SECTIONS: &[&str] = &[
    "[segments]",
    "[propositions]",
    "[channels]",
    "[relationships]",
    "[blocks]",
];

/// A section of a canvas.
#[derive(Clone, Copy)]
pub(super) struct Section {
    name: &'static str,
    /// The key in it that was meant, for one of the plain blocks.
    block: Option<&'static str>,
}

impl Section {
    fn help(self) -> SyntaxMessage {
        match self.block {
            None => write(&self.header()),
            Some(block) => SyntaxMessage::WriteHeaderAndKey {
                header: literal(self.header()),
                line: literal(format!("{block} = [\"…\"]")),
            },
        }
    }

    fn header(self) -> String {
        format!("[{}]", self.name)
    }
}

/// The section that words mean.
pub(super) fn section(words: &str) -> Option<Section> {
    let words = words.trim_matches(|c: char| !c.is_alphanumeric());
    if words.is_empty() || words.len() > 40 {
        return None;
    }
    let folded = fold(words)
        .split(['-', '/', '&'])
        .filter(|w| !w.is_empty())
        .collect::<Vec<_>>()
        .join("-");
    let mut name = folded.as_str();
    for article in ["the-", "our-", "my-", "your-"] {
        name = name.strip_prefix(article).unwrap_or(name);
    }
    let known = |name: &str| {
        let key = crate::model::canvas::keys().key(name)?;
        let is_table = matches!(
            key.accepts,
            Accepts::SegmentTable
                | Accepts::PropositionTable
                | Accepts::ChannelTable
                | Accepts::RelationshipTable
                | Accepts::BlockTable
                | Accepts::AllowTable
        );
        is_table.then_some(Section {
            name: key.name,
            block: None,
        })
    };
    let other = || {
        OTHER_NAMES
            .iter()
            .find(|(other, _, _)| *other == name)
            .map(|(_, section, block)| Section {
                name: section,
                block: *block,
            })
    };
    let labelled = || match super::super::labels::block(words)? {
        id @ ("segments" | "propositions" | "channels" | "relationships") => known(id),
        id => Some(Section {
            name: "blocks",
            block: Some(id),
        }),
    };
    known(name)
        .or_else(|| known(&format!("{name}s")))
        .or_else(other)
        .or_else(labelled)
}

impl Place<'_> {
    /// A line that was meant for a header.
    pub(super) fn header(&self) -> Option<Slip> {
        match self.spot {
            Spot::Header => Some(self.broken_header()),
            Spot::AfterDot
                if self.line().trim_start().starts_with('[') && self.opened.is_empty() =>
            {
                Some(self.broken_header())
            }
            Spot::LongName if self.line().trim_start().starts_with('[') => None,
            Spot::AfterHeader => Some(self.after_header()),
            Spot::LineStart | Spot::AfterName | Spot::AfterDot => self.decorated(),
            Spot::NameInBraces
            | Spot::LongName
            | Spot::Value
            | Spot::AfterValue
            | Spot::OpenText
            | Spot::Escape
            | Spot::Control => None,
        }
    }

    /// A heading as in Markdown, which TOML takes for a comment, above a line that is not right.
    pub(super) fn heading(&self) -> Option<Slip> {
        if self.header.is_some() {
            return None;
        }
        let above = self.line_start().min(self.entry);
        let (start, line) = lines_from(&self.text[..above], 0)
            .filter(|(_, line)| line.starts_with('#'))
            .last()?;
        let words = line.trim_start_matches('#').trim();
        let section = section(words)?;
        let key = self.key.clone().map(|key| &self.text[key]);
        let is_top = key.is_some_and(|key| crate::model::canvas::keys().key(key).is_some());
        (!is_top && !words.contains(':')).then(|| Slip {
            message: SyntaxMessage::CommentNotHeader {
                line: quote(line.trim_end()),
            }
            .into(),
            help: section.help().into(),
            at: start..start + line.len(),
            fix: Some(section.header()),
        })
    }

    /// A section's name in other brackets, in bold, with a colon, or underlined.
    fn decorated(&self) -> Option<Slip> {
        if !self.opened.is_empty() {
            return None;
        }
        let line = self.line();
        let words = line.split(" #").next().unwrap_or_default().trim();
        let start = self.line_start() + (line.len() - line.trim_start().len());
        let at = start..start + words.len();
        if words.is_empty() || words.contains('"') {
            return None;
        }
        let is_rule = words
            .chars()
            .all(|c| matches!(c, '-' | '=' | '*' | '_' | '~' | '+'));
        if is_rule && words.len() > 1 {
            return Some(self.slip_of(
                SyntaxMessage::LineOfMarks,
                SyntaxMessage::DeleteOrPutHash,
                at.clone(),
                vec![Fix::new(at.clone(), ""), Fix::new(at, format!("# {words}"))],
            ));
        }
        if words.starts_with('|') {
            return self.plain(
                SyntaxMessage::TableWithBars,
                SyntaxMessage::WriteLineForRow,
                at,
            );
        }
        if pieces::entry(words).is_some_and(|e| !e.value.is_empty())
            && !words.starts_with(['=', '*'])
        {
            return None;
        }
        let section = section(words)?;
        Some(self.slip_of(
            SyntaxMessage::NotAHeader { text: quote(words) },
            section.help(),
            at.clone(),
            vec![Fix::new(at, section.header())],
        ))
    }

    fn broken_header(&self) -> Slip {
        let start = self.entry;
        let line = line_from(self.text, start);
        let line = line.split(" #").next().unwrap_or_default().trim_end();
        let is_list = line.starts_with("[[");
        let (open, close) = if is_list { ("[[", "]]") } else { ("[", "]") };
        let inner_start = open.len();
        let is_end = |c: char| matches!(c, ']' | '}' | ')' | '］' | '】' | '>' | '|' | '\\');
        let end = line.find(']').or_else(|| line.rfind(is_end));
        let inner = line[inner_start..].split(']').next().unwrap_or_default();
        let inner = match end {
            Some(end) if end >= inner_start => &line[inner_start..end],
            _ => inner,
        };
        let name = inner.trim();
        let length = end.map_or(line.len(), |end| {
            let rest = &line[end..];
            end + (rest.len() - rest.trim_start_matches(is_end).len())
        });
        let at = start..start + length;
        let place = at.clone();
        let rewritten = |name: &str| Fix::new(place.clone(), format!("{open}{name}{close}"));
        if name.is_empty() {
            return Slip {
                message: SyntaxMessage::SectionNameMissing.into(),
                help: SyntaxMessage::WriteSectionName.into(),
                at,
                fix: None,
            };
        }
        if let Some(slip) = self.misplaced_list(line, start) {
            return slip;
        }
        let key = header_name(name);
        let is_right = key == name;
        if is_right && !line[inner_start..].contains(close) {
            let shown = format!("{open}{name}{close}");
            let wrong = line[inner_start + inner.len()..].trim();
            let header = quote(line);
            let message = if is_list && line.contains(']') {
                SyntaxMessage::HeaderEndsWithOne
            } else if wrong.is_empty() {
                SyntaxMessage::HeaderOpen { header }
            } else {
                SyntaxMessage::HeaderEndsWrong { header }
            };
            return self.slip_of(message, write(&shown), at.clone(), vec![rewritten(name)]);
        }
        if name.contains("..") || name.starts_with('.') || name.ends_with('.') {
            let parts: Vec<&str> = name
                .split('.')
                .filter(|part| !part.trim().is_empty())
                .collect();
            return self.slip_of(
                SyntaxMessage::KeyMissingAtDot,
                SyntaxMessage::WriteKeysAtDots,
                at,
                vec![rewritten(&header_name(&parts.join(".")))],
            );
        }
        let header = quote(&line[..length.min(line.len())]);
        if let Some(section) = section(name) {
            return self.slip_of(
                SyntaxMessage::UnknownHeader { header },
                section.help(),
                at.clone(),
                vec![Fix::new(at, section.header())],
            );
        }
        let shown = format!("{open}{key}{close}");
        if !key.contains('.') {
            let code = Part::Any(SECTIONS.iter().copied().map(literal).collect());
            return Slip {
                message: SyntaxMessage::UnknownHeader { header }.into(),
                help: SyntaxMessage::WriteCode { code }.into(),
                at,
                fix: None,
            };
        }
        let message = if key.contains('.') && !name.contains('.') {
            SyntaxMessage::HeaderNeedsDot { header }
        } else {
            SyntaxMessage::HeaderNeedsQuotes { name: quote(name) }
        };
        self.slip_of(message, write(&shown), at, vec![rewritten(&key)])
    }

    /// A list on a line of its own, without a name.
    fn misplaced_list(&self, line: &str, start: usize) -> Option<Slip> {
        let is_list = self.next() == Some(',') || line.contains('"') && line.contains(',');
        if !is_list {
            return None;
        }
        if let Some(slip) = self.several_names(line, start) {
            return Some(slip);
        }
        self.plain(
            SyntaxMessage::ListWithoutKey,
            SyntaxMessage::WriteAfterKey {
                code: code(&format!("= {line}")),
            },
            start..start + line.len(),
        )
    }

    fn after_header(&self) -> Slip {
        let rest = self.rest();
        let rest = rest.split(" #").next().unwrap_or_default().trim_end();
        let at = self.at..self.at + rest.len();
        let is_marks = !rest.contains(is_bare);
        if is_marks {
            return self.slip_of(
                SyntaxMessage::CantFollowHeader { text: quote(rest) },
                SyntaxMessage::DeleteIt,
                at.clone(),
                vec![Fix::new(at, "")],
            );
        }
        let words = rest.trim_start_matches([':', '=', ',', ';', '-', ' ']);
        let mut fixes = vec![Fix::new(
            self.last..self.at + rest.len(),
            format!("\n{words}"),
        )];
        fixes.extend(
            super::repair::entry(words)
                .map(|entry| Fix::new(self.last..self.at + rest.len(), format!("\n{entry}"))),
        );
        self.slip_of(
            SyntaxMessage::OnlyCommentAfterHeader,
            SyntaxMessage::PutOnNextLine { code: code(words) },
            at,
            fixes,
        )
    }
}

/// The name in a header: a section and what follows it, in quotes where it needs them.
fn header_name(name: &str) -> String {
    let unquoted = name.trim_matches(is_odd_quote);
    let parts: Vec<&str> = match split_outside_quotes(unquoted) {
        parts if parts.len() > 1 => parts,
        _ => match unquoted.split_once([' ', '/', '>', ':', '\\', '|']) {
            // The section, and a name in it.
            Some((first, rest)) if section(first).is_some_and(|s| s.name == first.trim()) => {
                vec![first, rest.trim_start_matches(['>', '/', ':', ' ', '-'])]
            }
            _ => vec![unquoted],
        },
    };
    let parts: Vec<String> = parts
        .iter()
        .map(|part| super::repair::key(part).unwrap_or_else(|| as_key(part.trim())))
        .collect();
    parts.join(".")
}

/// The parts of a dotted name.
fn split_outside_quotes(name: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut quote) = (0, None);
    for (at, c) in name.char_indices() {
        match quote {
            Some(end) if c == end => quote = None,
            Some(_) => {}
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '.' => {
                parts.push(&name[start..at]);
                start = at + 1;
            }
            None => {}
        }
    }
    parts.push(&name[start..]);
    parts
}
