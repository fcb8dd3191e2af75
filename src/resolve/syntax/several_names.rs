//! A name under `[relationships]` that is several segments: `chefs and shops = "personal"`.

use std::ops::Range;

use super::Slip;
use super::fix::Fix;
use super::messages::{SyntaxMessage, write};
use super::pieces;
use super::place::{Place, lines_from};
use super::repair;
use crate::message::{as_text, quote};
use crate::notation::parts;
use crate::vocabulary::{RelationshipType, Vocabulary, fold};

impl Place<'_> {
    /// The line of that piece, if its name is several segments of this canvas.
    pub(super) fn several_names(&self, piece: &str, start: usize) -> Option<Slip> {
        let lines = lines_from(&self.text[..start], 0).map(|(_, line)| line.trim());
        let header = lines.filter(|line| line.starts_with('[')).last()?;
        if fold(header.trim_matches(['[', ']', ' ', '\t'])) != "relationships" {
            return None;
        }
        let (name, written_value) = name_and_value(piece)?;
        let written = piece[name.clone()].trim();
        let inner = written.trim_start_matches(['[', '(', '{']);
        let inner = inner.trim_end_matches([']', ')', '}']);
        let names: Vec<&str> = parts(inner)
            .into_iter()
            .map(|part| part.trim_matches(['"', '\'']))
            .filter(|part| !part.is_empty())
            .collect();
        if names.len() < 2 {
            return None;
        }
        let keys = self.keys_of("segments");
        let is_segment = |name: &&str| keys.iter().any(|key| fold(key) == fold(name));
        if !names.iter().any(is_segment) {
            return None;
        }
        let value = repair::value(&piece[written_value.clone()])?;
        let names: Vec<String> = names.iter().map(|name| as_text(name)).collect();
        let serves = format!("for = [{}]", names.join(", "));
        let id = match names.len() {
            2 => "both",
            _ => "shared",
        };
        let taken = self.keys_of("relationships");
        let mut ids = [id, "together"].into_iter();
        let id = ids.find(|id| !taken.contains(id))?;
        let line = format!("{id} = {}", long_form(&value, &serves)?);
        let at = start + name.start..start + written_value.end;
        Some(self.slip_of(
            SyntaxMessage::SeveralSegmentsInKey {
                key: quote(written),
            },
            write(&line),
            at.clone(),
            vec![Fix::new(at, line)],
        ))
    }

    /// The names at the beginning of the lines of a section, and of its headers.
    fn keys_of(&self, section: &str) -> Vec<&str> {
        let mut is_below = false;
        let mut keys = Vec::new();
        for (_, line) in lines_from(self.text, 0) {
            let line = line.trim();
            if let Some(header) = line.strip_prefix('[') {
                let header = header.trim_start_matches('[').split(']').next();
                let header = header.unwrap_or_default().trim();
                let mut names = header.splitn(2, '.');
                is_below = names.next().map(fold).is_some_and(|name| name == section);
                if is_below {
                    keys.extend(names.next());
                    is_below = !header.contains('.');
                }
            } else if is_below && let Some(entry) = pieces::entry(line) {
                keys.push(line[entry.name].trim_matches(['"', '\'']));
            }
        }
        keys
    }
}

/// The name and the value of a line; the name may be in square brackets.
fn name_and_value(piece: &str) -> Option<(Range<usize>, Range<usize>)> {
    if !piece.starts_with('[') {
        let entry = pieces::entry(piece)?;
        return Some((entry.name, entry.value));
    }
    let name = ..piece.find(']')? + 1;
    let rest = piece[name.end..]
        .trim_start()
        .strip_prefix('=')?
        .trim_start();
    Some((0..name.end, piece.len() - rest.len()..piece.len()))
}

/// A relationship in braces, with the segments it serves.
fn long_form(value: &str, serves: &str) -> Option<String> {
    if let Some(inner) = value.strip_prefix('{') {
        let inner = inner.strip_suffix('}')?.trim().trim_end_matches(',');
        return Some(format!("{{ {inner}, {serves} }}"));
    }
    let text = value.strip_prefix(['"', '\''])?.strip_suffix(['"', '\''])?;
    // A word that isn't ours may be the book's.
    let is_type = RelationshipType::parse(text).is_some() || !text.contains(char::is_whitespace);
    let key = if is_type { "type" } else { "label" };
    Some(format!("{{ {key} = {value}, {serves} }}"))
}
