//! References to segments, channels and propositions.

use std::ops::Deref;

use super::{
    Accepts, Export, ExportNames, Field, Json, Notation, Reader, SectionState, Target, Targeted,
    list, one_or_many, parts,
};
use crate::diagnostic::{Diagnostic, as_text, is_unprintable, nearest, quoted};
use crate::ids::{Id, Names};
use crate::text::Span;

impl Reader<'_> {
    /// Looks a reference up; one that leads nowhere is reported, with a suggestion as `written`.
    pub(crate) fn refer<T: Targeted>(
        &mut self,
        name: &str,
        span: Span,
        written: fn(&str) -> String,
    ) -> Option<Id<T>> {
        let declared = self.declared(T::TARGET);
        if let Some(index) = declared.names.find(name) {
            return Some(Id::new(index));
        }
        if declared.section == SectionState::Unreadable {
            return None;
        }
        let diagnostic = match self.by_shown_name(T::TARGET, name, span, written) {
            Some(diagnostic) => diagnostic,
            None => unknown_reference(T::TARGET, &declared.names, name, span, written),
        };
        self.report(diagnostic);
        None
    }

    /// What to say where a reference is no id, but the name or the kind of something declared, or
    /// several ids in one text.
    pub(crate) fn by_shown_name(
        &self,
        target: Target,
        name: &str,
        span: Span,
        written: fn(&str) -> String,
    ) -> Option<Diagnostic> {
        let declared = self.declared(target);
        let noun = target.noun();
        let is_list =
            |ids: &[&str]| ids.len() > 1 && ids.iter().all(|id| declared.names.find(id).is_some());
        let ids = parts(name);
        if is_list(&ids) {
            let ids: Vec<_> = ids.into_iter().map(as_text).collect();
            let message = format!("{} is several ids in one text", quoted(name));
            let diagnostic = Diagnostic::new(target.rule(), span, message);
            return Some(diagnostic.help(format!("write several as a list: [{}]", ids.join(", "))));
        }
        if with_invisible_characters(&declared.names, name).is_some() {
            return None;
        }
        let called = declared.called(name);
        let diagnostic = |message| Diagnostic::new(target.rule(), span, message);
        match called[..] {
            [] => None,
            [id] => {
                let message = format!("{} isn't the id of the {noun} {}", quoted(name), quoted(id));
                Some(diagnostic(message).did_you_mean(Some(id), written))
            }
            _ => {
                let message = format!(
                    "{} isn't an id: several {} are called so",
                    quoted(name),
                    target.section()
                );
                Some(diagnostic(message).help(format!("write one of their ids: {}", list(&called))))
            }
        }
    }
}

/// What to do where a reference and an id look alike, and one of them holds characters that can't be
/// seen.
fn with_invisible_characters(names: &Names<'_>, name: &str) -> Option<String> {
    let is_invisible = |c: char| is_unprintable(c);
    let seen = |text: &str| {
        text.chars()
            .filter(|c| !is_invisible(*c))
            .collect::<String>()
    };
    let (holds, wanted) = (name.chars().any(is_invisible), seen(name));
    let mut ids = names.texts();
    let like = ids.find(|id| (holds || id.chars().any(is_invisible)) && seen(id) == wanted)?;
    let culprit = if holds { name } else { like };
    let codes = culprit.chars().filter(|c| is_invisible(*c));
    let codes: String = codes.flat_map(char::escape_unicode).collect();
    Some(format!(
        "delete what can't be seen in {}: {codes}",
        quoted(culprit)
    ))
}

pub(crate) fn unknown_reference(
    target: Target,
    names: &Names<'_>,
    name: &str,
    span: Span,
    written: fn(&str) -> String,
) -> Diagnostic {
    let (noun, section) = (target.noun(), target.section());
    let diagnostic = Diagnostic::new(
        target.rule(),
        span,
        format!("there is no {noun} {}", quoted(name)),
    );
    if let Some(invisible) = with_invisible_characters(names, name) {
        return diagnostic.help(invisible);
    }
    if names.is_empty() {
        return diagnostic.help(format!(
            "this canvas has no {section}: add the table [{section}] and declare {} in it",
            quoted(name)
        ));
    }
    let near = nearest(name, names.texts());
    let diagnostic = diagnostic.did_you_mean(near, written);
    if near.is_some() {
        return diagnostic;
    }
    diagnostic.help(few_are(
        &format!("the only {noun}"),
        &format!("the {section}"),
        names.texts(),
    ))
}

impl<T: Targeted> Notation for Id<T> {
    const ACCEPTS: Accepts = T::TARGET.accepts();
    const LIST: Accepts = T::TARGET.accepts();
    const IS_DISTINCT: bool = true;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        cx.refer(text.value, text.span, as_text)
    }

    fn is_same(&self, other: &Self) -> bool {
        self == other
    }
}

impl<T: Targeted> Export for Id<T> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        Some(Json::text(names.id_of(T::TARGET, self.index())))
    }
}

/// References as a set, in the order of the canvas.
#[derive(Debug)]
pub struct SortedIds<T>(Vec<Id<T>>);

impl<T> SortedIds<T> {
    /// The set of these.
    pub(crate) fn new(mut ids: Vec<Id<T>>) -> Self {
        ids.sort_unstable();
        ids.dedup();
        Self(ids)
    }
}

impl<T> Clone for SortedIds<T> {
    fn clone(&self) -> Self {
        Self(self.0.clone())
    }
}

impl<T> PartialEq for SortedIds<T> {
    fn eq(&self, other: &Self) -> bool {
        self.0 == other.0
    }
}

impl<T> Eq for SortedIds<T> {}

impl<T> Deref for SortedIds<T> {
    type Target = [Id<T>];

    fn deref(&self) -> &[Id<T>] {
        &self.0
    }
}

impl<T: Targeted> Notation for SortedIds<T> {
    const ACCEPTS: Accepts = T::TARGET.accepts();

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let ids = one_or_many(field.value).filter_map(|v| Id::read(cx, field.item(v)));
        Some(Self::new(ids.collect()))
    }
}

impl<T: Targeted> Export for SortedIds<T> {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.0.export(names)
    }
}

/// Words in backticks; of many, the first ones and how many more.
fn few(first: &[&str], count: usize) -> String {
    match count - first.len() {
        0 => list(first),
        more => format!("{} and {more} more", list(first)),
    }
}

/// How many words a help names.
const MOST: usize = 12;

/// The words that there are, as a sentence: "the segments are …", or for one "the only segment is …".
pub fn few_are<'w>(
    only: &str,
    all: &str,
    words: impl IntoIterator<Item = &'w str, IntoIter: ExactSizeIterator>,
) -> String {
    let words = words.into_iter();
    let count = words.len();
    let first: Vec<&str> = words.take(MOST).collect();
    match first[..] {
        [word] => format!("{only} is {}", quoted(word)),
        _ => format!("{all} are {}", few(&first, count)),
    }
}
