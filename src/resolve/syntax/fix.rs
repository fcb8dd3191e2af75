//! Tries replacements, and keeps the one after which the most of the text is TOML.

use std::ops::Range;

use super::Slip;
use super::pieces::{Separators, end_of_brackets, end_of_item};
use super::place::{Bracket, Place, line_from};
use super::repair;
use super::walk::first_slip;
use crate::message::Message;

/// A replacement for a part of the text.
#[derive(Debug, Clone)]
pub(super) struct Fix {
    pub at: Range<usize>,
    pub text: String,
}

/// How far a text is TOML after a replacement, in bytes of the text as it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Reach {
    /// Brackets stay open that were not meant to.
    Open(usize),
    Closed(usize),
}

impl Fix {
    pub(super) fn new(at: Range<usize>, text: impl Into<String>) -> Self {
        Self {
            at,
            text: text.into(),
        }
    }
}

impl<'a> Place<'a> {
    /// The first of these after which the line and what is open on it are TOML; if there is none,
    /// the one that leaves the most of the text right. `None` if none of them helps.
    pub(super) fn best(&self, fixes: impl IntoIterator<Item = Fix>) -> Option<Fix> {
        let start = self.statement();
        let mut best: Option<(Reach, Fix)> = None;
        for fix in fixes {
            let Some(reach) = self.reach(start, &fix) else {
                continue;
            };
            if best.as_ref().is_none_or(|(most, _)| reach > *most) {
                best = Some((reach, fix));
            }
        }
        best.map(|(_, fix)| fix)
    }

    /// How far the text is TOML after a replacement, if it is of any use.
    fn reach(&self, start: usize, fix: &Fix) -> Option<Reach> {
        let start = start.min(fix.at.start);
        let mut text = String::with_capacity(self.text.len() - start + fix.text.len());
        text.push_str(&self.text[start..fix.at.start]);
        text.push_str(&fix.text);
        let end = text.len();
        text.push_str(&self.text[fix.at.end..]);
        let Some(place) = first_slip(&text) else {
            return Some(Reach::Closed(usize::MAX));
        };
        let reached = place.at.checked_sub(end)? + fix.at.end;
        if place.stays_open(end) {
            return Some(Reach::Open(reached));
        }
        (reached > self.at).then_some(Reach::Closed(reached))
    }

    /// Whether brackets with something behind them on their line are open to the next line, or to
    /// the end: a text that was not meant like that.
    fn stays_open(&self, after: usize) -> bool {
        let is_below = self.line_start() > after;
        let is_end = self.at >= self.text.trim_end().len();
        self.opened.iter().any(|open| {
            let rest = line_from(self.text, open.at + 1).trim();
            let has_more = !rest.is_empty() && !rest.starts_with('#');
            is_end || is_below && has_more && open.at < after
        })
    }

    /// Where the line begins that holds the first open bracket, or the entry.
    fn statement(&self) -> usize {
        let first = self.opened.first().map_or(self.entry, |open| open.entry);
        first.min(self.at)
    }

    /// The entry as it was meant, and the brackets around it: what to try if a small replacement
    /// leaves more to do on the line.
    pub(super) fn wider(&self) -> Vec<Fix> {
        let mut fixes = Vec::new();
        if self.holder() != Some(Bracket::Square) {
            let separators = match self.holder() {
                Some(_) => Separators::Count,
                None => Separators::Belong,
            };
            let end = end_of_item(self.text, self.entry, separators);
            if self.entry <= self.at && self.at <= end {
                // JSON's comma at the end of a line goes with the rest.
                let piece = self.text[self.entry..end].trim_end_matches([',', ';', ' ']);
                fixes.extend(repair::entry(piece).map(|text| Fix::new(self.entry..end, text)));
            }
        }
        for open in self.opened.iter().rev() {
            let Some(end) = end_of_brackets(self.text, open.at, repair::LONGEST) else {
                continue;
            };
            let inner = &self.text[open.at + 1..end];
            if inner.contains('\n') && inner.contains('#') {
                // Comments would be lost.
                continue;
            }
            let last = inner.chars().next_back().map_or(0, char::len_utf8);
            let inner = &inner[..inner.len() - last];
            fixes.extend(repair::brackets(inner).map(|text| Fix::new(open.at..end, text)));
        }
        if let (Some(first), false) = (self.opened.first(), self.opened.is_empty()) {
            let end = end_of_item(self.text, first.entry, Separators::Belong);
            if self.at <= end {
                let piece = &self.text[first.entry..end];
                fixes.extend(repair::entry(piece).map(|text| Fix::new(first.entry..end, text)));
            }
        }
        fixes
    }

    /// A slip whose narrow replacement is tried first, and then wider ones.
    pub(super) fn slip(
        &self,
        message: impl Into<Message>,
        help: impl Into<Message>,
        narrow: Fix,
    ) -> Option<Slip> {
        let at = narrow.at.clone();
        let mut fixes = vec![narrow];
        fixes.extend(self.wider());
        Some(self.slip_of(message, help, at, fixes))
    }

    /// A slip with the best of several replacements.
    pub(super) fn slip_of(
        &self,
        message: impl Into<Message>,
        help: impl Into<Message>,
        at: Range<usize>,
        fixes: Vec<Fix>,
    ) -> Slip {
        let fix = self.best(fixes);
        Slip {
            message: message.into(),
            help: help.into(),
            at: fix.as_ref().map_or(at, |fix| fix.at.clone()),
            fix: fix.map(|fix| fix.text),
        }
    }

    /// A slip that only the author can fix.
    pub(super) fn plain(
        &self,
        message: impl Into<Message>,
        help: impl Into<Message>,
        at: Range<usize>,
    ) -> Option<Slip> {
        Some(Slip {
            message: message.into(),
            help: help.into(),
            at,
            fix: None,
        })
    }
}
