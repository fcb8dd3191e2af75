//! Lines of a section whose key and value are mixed up, and keys that name several segments.

use super::messages::CanvasMessage;
use crate::diagnostic::{self as rule, Diagnostic, as_key, as_text, plain};
use crate::message::{Part, literal, quote};
use crate::notation::{
    Field, NotationMessage, Reader, Target, is_account_manager, is_blank, meant, near_miss,
    one_or_many, parts,
};
use crate::text::Span;
use crate::toml_ast::{Kind, Opening, Table, Value};
use crate::vocabulary::fold;

/// A line under `[relationships]`.
#[derive(Clone, Copy)]
pub(super) struct Line<'l> {
    pub(super) field: Field<'l>,
    /// The key, in bytes of the canvas.
    pub(super) start: usize,
    /// The section.
    pub(super) section: &'l Table<'l>,
}

impl Line<'_> {
    /// The whole line, if all of it can be written anew.
    fn whole(&self, cx: &Reader<'_>) -> Option<Span> {
        let value = self.field.value;
        let is_on_line = match value.get_ref() {
            Kind::Table(_) => cx.opening(value) == Opening::Inline,
            _ => true,
        };
        is_on_line.then(|| cx.span(self.start..value.span().end))
    }

    /// Says what to write in place of the line.
    fn rewritten(&self, cx: &Reader<'_>, message: CanvasMessage, line: String) -> Diagnostic {
        let whole = self.whole(cx);
        let span = whole.unwrap_or(self.field.at);
        let mut diagnostic = Diagnostic::new(&rule::UNKNOWN_SEGMENT, span, message).help(
            NotationMessage::WriteLine {
                line: literal(plain(&line)),
            },
        );
        diagnostic.suggestion = whole.map(|_| line);
        diagnostic
    }

    /// An id for a relationship of several segments that isn't in use.
    fn free_id(&self, cx: &Reader<'_>, count: usize) -> String {
        let is_free =
            |id: &str| !self.section.contains_key(id) && cx.id_of(Target::Segment, id).is_none();
        let first = match count {
            2 => "both",
            _ => "shared",
        };
        let mut ids = (1..).map(|n| match n {
            1 => first.to_owned(),
            _ => format!("{first}-{n}"),
        });
        ids.find(|id| is_free(id)).unwrap_or_default()
    }
}

/// Reports a key that names several segments: "chefs and shops".
pub(super) fn several_segments(cx: &Reader<'_>, line: Line<'_>) -> Option<Diagnostic> {
    let name = line.field.name;
    let parts = parts(name);
    if parts.len() < 2 {
        return None;
    }
    let ids: Vec<Option<&str>> = parts.iter().map(|p| cx.id_of(Target::Segment, p)).collect();
    if ids.iter().all(Option::is_none) {
        return None;
    }
    let ids = ids.iter().zip(&parts).map(|(id, part)| id.unwrap_or(part));
    let ids: Vec<String> = ids.map(as_text).collect();
    let serves = format!("for = [{}]", ids.join(", "));
    let id = line.free_id(cx, ids.len());
    let message = CanvasMessage::KeyOfSeveralSegments { text: quote(name) };
    let diagnostic = Diagnostic::new(&rule::UNKNOWN_SEGMENT, line.field.at, message.clone());
    let with = |value: &Value<'_>| entry(cx, value, &serves);
    match line.field.value.get_ref() {
        Kind::Array(list) => {
            let lines = list.iter().enumerate().filter_map(|(n, value)| {
                let id = match n {
                    0 => id.clone(),
                    n => format!("{id}-{}", n + 1),
                };
                Some(literal(format!("{id} = {}", with(value)?)))
            });
            let lines = Part::All(lines.collect());
            Some(diagnostic.help(CanvasMessage::WriteLineForEach { lines }))
        }
        _ => match (with(line.field.value), line.whole(cx)) {
            (Some(value), Some(_)) => {
                let written = format!("{id} = {value}");
                Some(line.rewritten(cx, message, written))
            }
            (Some(_) | None, _) => Some(diagnostic.help(CanvasMessage::ReplaceHeader {
                header: literal(format!("[relationships.{id}]")),
                line: literal(serves),
            })),
        },
    }
}

/// A relationship in its long form, with the segments it serves.
fn entry(cx: &Reader<'_>, value: &Value<'_>, serves: &str) -> Option<String> {
    match value.get_ref() {
        Kind::String(text) => {
            let types = &cx.source.terms.types;
            let is_type = types.parse(text).is_some() || near_miss(text, types).is_some();
            let key = if is_type { "type" } else { "label" };
            Some(format!("{{ {key} = {}, {serves} }}", as_text(text)))
        }
        Kind::Table(_) => {
            let written = cx.source.body.get(value.span())?;
            let inner = written.strip_prefix('{')?.strip_suffix('}')?.trim();
            let inner = inner.trim_end_matches(',');
            Some(match inner.is_empty() {
                true => format!("{{ {serves} }}"),
                false => format!("{{ {inner}, {serves} }}"),
            })
        }
        _ => None,
    }
}

/// Reports a line that has the type before the equals sign and segments after it.
pub(super) fn reversed(cx: &Reader<'_>, line: Line<'_>) -> Option<Diagnostic> {
    let Field { name, value, .. } = line.field;
    let kind = cx.source.terms.types.parse(name)?;
    let kind = as_text(kind.word());
    let mut ids = Vec::new();
    for value in one_or_many(value) {
        let Kind::String(text) = value.get_ref() else {
            return None;
        };
        match cx.id_of(Target::Segment, text) {
            Some(id) => ids.push(id),
            None => {
                let parts = parts(text);
                let known = parts.iter().map(|p| cx.id_of(Target::Segment, p));
                ids.extend(known.collect::<Option<Vec<_>>>()?);
            }
        }
    }
    let message = match ids[..] {
        [] => return None,
        [id] => CanvasMessage::TypeBeforeSegment {
            kind: quote(name),
            segment: quote(id),
        },
        _ => CanvasMessage::TypeBeforeSegments { kind: quote(name) },
    };
    let [id] = ids[..] else {
        let texts: Vec<String> = ids.iter().map(|id| as_text(id)).collect();
        let key = line.free_id(cx, ids.len());
        let list = texts.join(", ");
        let written = format!("{key} = {{ type = {kind}, for = [{list}] }}");
        return Some(line.rewritten(cx, message, written));
    };
    if line.section.contains_key(id) {
        let diagnostic = Diagnostic::new(&rule::UNKNOWN_SEGMENT, line.field.at, message);
        return Some(diagnostic.help(CanvasMessage::AddTypeToSegment {
            line: literal(format!("{} = [\"…\", {kind}]", as_key(id))),
        }));
    }
    let written = format!("{} = {kind}", as_key(id));
    Some(line.rewritten(cx, message, written))
}

/// Reports such a line in a canvas whose segments are the keys of `[relationships]`: the value is a
/// single word, and neither a type nor a slip in one.
pub(super) fn reversed_without_segments(cx: &Reader<'_>, line: Line<'_>) -> Option<Diagnostic> {
    let Field { name, value, .. } = line.field;
    let terms = cx.source.terms;
    let kind = as_text(terms.types.parse(name)?.word());
    let Kind::String(text) = value.get_ref() else {
        return None;
    };
    let is_ours = cx.names_relationship_types(value.get_ref())
        || terms.kinds.parse(text).is_some()
        || near_miss(text, &terms.types).is_some()
        || is_account_manager(text);
    if is_ours || is_blank(text) || as_key(text) != **text || line.section.contains_key(&**text) {
        return None;
    }
    let message = CanvasMessage::TypeNotSegment { kind: quote(name) };
    let mut diagnostic = line.rewritten(cx, message, format!("{text} = {kind}"));
    diagnostic.rule = &rule::UNKNOWN_RELATIONSHIP_TYPE;
    let own = format!("{} = {{ label = {} }}", as_key(name), as_text(text));
    Some(diagnostic.help(CanvasMessage::OrKeepOwnWords { line: literal(own) }))
}

/// Reports a channel whose key is its kind and whose value names segments.
pub(super) fn segments_for_a_kind(
    cx: &Reader<'_>,
    id: &str,
    value: &Value<'_>,
) -> Option<Diagnostic> {
    let kind = cx.source.terms.kinds.parse(id)?;
    let mut ids = Vec::new();
    for value in one_or_many(value) {
        let Kind::String(text) = value.get_ref() else {
            return None;
        };
        if cx.source.terms.kinds.parse(text).is_some() {
            return None;
        }
        ids.push(as_text(cx.id_of(Target::Segment, text)?));
    }
    let serves = match &ids[..] {
        [] => return None,
        [one] => one.clone(),
        _ => format!("[{}]", ids.join(", ")),
    };
    let written = format!("{{ kind = {}, for = {serves} }}", as_text(kind.word()));
    let span = cx.span(value.span());
    let message = CanvasMessage::SegmentInsteadOfKind;
    let line = literal(format!("{} = {}", as_key(id), plain(&written)));
    let mut diagnostic = Diagnostic::new(&rule::UNKNOWN_VALUE, span, message)
        .help(NotationMessage::WriteLine { line });
    diagnostic.suggestion = Some(written);
    Some(match value.get_ref() {
        Kind::String(text) => diagnostic.help(CanvasMessage::OrKeepOwnWords {
            line: literal(format!("{} = {{ name = {} }}", as_key(id), as_text(text))),
        }),
        _ => diagnostic,
    })
}

/// Whether a `for` names just the segment that the key names already.
pub(super) fn is_for_the_key(name: &str, value: &Value<'_>) -> bool {
    let is_key = |v: &Value<'_>| matches!(v.get_ref(), Kind::String(s) if fold(s) == fold(name));
    let mut values = one_or_many(value);
    values.len() == 1 && values.all(is_key)
}

/// Whether a key is `for`, or what authors write for it.
pub(super) fn means_for(key: &str) -> bool {
    key == "for" || meant(key, &["for"]).is_some()
}
