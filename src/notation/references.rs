//! References to segments, channels and propositions.

use std::ops::Deref;

use super::messages::NotationMessage;
use super::{
    Accepts, Export, ExportNames, Field, Json, Notation, Reader, SectionState, Target, Targeted,
    one_or_many, parts,
};
use crate::diagnostic::{Diagnostic, as_key, as_text, is_unprintable, nearest, plain};
use crate::ids::{Id, Names};
use crate::message::{ListMessage, Part, count, literal, quote, quote_any};
use crate::text::Span;
use crate::vocabulary::fold;

/// The id of all customers in a canvas that declares no segments.
const EVERYONE: &str = "all";

/// How a reference is written.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Mention<'k> {
    /// As a value of this key, or one of its values.
    Value(&'k str),
    /// As a key.
    Key,
}

impl Mention<'_> {
    /// The function that writes an id in the place of the reference.
    pub(crate) fn written(self) -> fn(&str) -> String {
        match self {
            Self::Value(_) => as_text,
            Self::Key => as_key,
        }
    }
}

impl Reader<'_> {
    /// Looks up a reference. One that isn't declared is reported.
    pub(crate) fn refer<T: Targeted>(
        &mut self,
        name: &str,
        span: Span,
        mention: Mention<'_>,
    ) -> Option<Id<T>> {
        let declared = self.declared(T::TARGET);
        if let Some(index) = declared.names.find(name) {
            return Some(Id::new(index));
        }
        if declared.section == SectionState::Unreadable {
            return None;
        }
        let diagnostic = self
            .several_ids(T::TARGET, name, span, mention)
            .or_else(|| self.by_shown_name(T::TARGET, name, span, mention))
            .unwrap_or_else(|| {
                // Without segments, all customers are one that nobody declared.
                let is_stand_in = declared.section == SectionState::Absent
                    && declared.names.texts().all(|id| fold(id) == EVERYONE);
                let none = Names::default();
                let names = if is_stand_in { &none } else { &declared.names };
                let diagnostic = unknown_reference(T::TARGET, names, name, span, mention);
                self.or_add(diagnostic, T::TARGET, name, mention)
            });
        self.report(diagnostic);
        None
    }

    /// Adds to the report of an unknown reference how to declare it, if it isn't like an id that is
    /// declared.
    pub(crate) fn or_add(
        &self,
        diagnostic: Diagnostic,
        target: Target,
        name: &str,
        mention: Mention<'_>,
    ) -> Diagnostic {
        let declared = self.declared(target);
        // `only` chooses from what is there.
        let is_choice = matches!(mention, Mention::Value("only"));
        let is_like_another = nearest(name, declared.names.texts()).is_some()
            || with_invisible_characters(&declared.names, name).is_some();
        let is_first = declared.names.texts().all(|id| fold(id) == EVERYONE);
        if is_choice || is_like_another || is_first {
            return diagnostic;
        }
        // The keys of `[relationships]` are the segments where no section declares them.
        let section = match (target, declared.section) {
            (Target::Segment, SectionState::Absent) => "relationships",
            (Target::Segment | Target::Channel | Target::Proposition, _) => target.section(),
        };
        diagnostic.help(NotationMessage::OrAddDefinedId {
            section: literal(format!("[{section}]")),
            line: literal(format!("{} = \"…\"", plain(&as_key(name)))),
        })
    }

    /// The id that a text means: one that is declared, or that of the only thing with this name or
    /// kind.
    pub(crate) fn id_of(&self, target: Target, name: &str) -> Option<&str> {
        let declared = self.declared(target);
        if let Some(index) = declared.names.find(name) {
            return declared.names.texts().nth(index);
        }
        match declared.called(name)[..] {
            [id] => Some(id),
            _ => None,
        }
    }

    /// Several ids in one text: "phone and email". One of them at least is known; in a canvas
    /// without that section, each is a single word.
    pub(crate) fn several_ids(
        &self,
        target: Target,
        name: &str,
        span: Span,
        mention: Mention<'_>,
    ) -> Option<Diagnostic> {
        let Mention::Value(key) = mention else {
            return None;
        };
        let names = &self.declared(target).names;
        let parts = parts(name);
        if parts.len() < 2 || nearest(name, names.texts()).is_some() {
            return None;
        }
        let is_word = |part: &&str| {
            part.chars()
                .all(|c| c.is_alphanumeric() || "-_".contains(c))
        };
        let is_known = |part: &&str| self.id_of(target, part).is_some();
        let are_ids = match names.is_empty() {
            true => parts.iter().all(is_word),
            false => parts.iter().any(is_known),
        };
        if !are_ids {
            return None;
        }
        let mut ids: Vec<&str> = Vec::new();
        for part in &parts {
            let id = self.id_of(target, part).unwrap_or(part);
            if !ids.contains(&id) {
                ids.push(id);
            }
        }
        let text = quote(name);
        let message = NotationMessage::SeveralIdsInOne { text };
        let diagnostic = Diagnostic::new(target.rule(), span, message);
        let help = match ids[..] {
            [id] => NotationMessage::WriteItOnce {
                word: literal(format!("{key} = {}", as_text(id))),
            },
            _ => {
                let ids: Vec<_> = ids.iter().map(|id| as_text(id)).collect();
                NotationMessage::WriteAsList {
                    list: literal(format!("{key} = [{}]", ids.join(", "))),
                }
            }
        };
        let diagnostic = diagnostic.help(help);
        Some(match names.is_empty() {
            true => diagnostic.help(NotationMessage::DeclareEachId {
                section: literal(format!("[{}]", target.section())),
            }),
            false => diagnostic,
        })
    }

    /// What to report if a reference isn't an id, but the name or the kind of something declared.
    pub(crate) fn by_shown_name(
        &self,
        target: Target,
        name: &str,
        span: Span,
        mention: Mention<'_>,
    ) -> Option<Diagnostic> {
        let declared = self.declared(target);
        if with_invisible_characters(&declared.names, name).is_some() {
            return None;
        }
        let called = declared.called(name);
        let (noun, name) = (literal(target.noun()), quote(name));
        match called[..] {
            [] => None,
            [id] => {
                let message = NotationMessage::UnknownId { target: noun, name };
                let diagnostic = Diagnostic::new(target.rule(), span, message);
                Some(diagnostic.did_you_mean(Some(id), mention.written()))
            }
            _ => {
                let message = NotationMessage::SeveralHaveThatName { target: noun, name };
                let ids = quote_any(called);
                let diagnostic = Diagnostic::new(target.rule(), span, message);
                Some(diagnostic.help(NotationMessage::UseOneOfTheIds { ids }))
            }
        }
    }
}

/// What to do where a reference and an id look alike, and one of them holds characters that can't be
/// seen.
fn with_invisible_characters(names: &Names<'_>, name: &str) -> Option<NotationMessage> {
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
    Some(NotationMessage::DeleteInvisible {
        text: quote(culprit),
        codes: literal(codes),
    })
}

pub(crate) fn unknown_reference(
    target: Target,
    names: &Names<'_>,
    name: &str,
    span: Span,
    mention: Mention<'_>,
) -> Diagnostic {
    let message = NotationMessage::UnknownReference {
        target: literal(target.noun()),
        id: quote(name),
    };
    let diagnostic = Diagnostic::new(target.rule(), span, message);
    if let Some(invisible) = with_invisible_characters(names, name) {
        return diagnostic.help(invisible);
    }
    if names.is_empty() {
        return diagnostic.help(NotationMessage::AddSectionForId {
            section: literal(format!("[{}]", target.section())),
            line: literal(format!("{} = \"…\"", plain(&as_key(name)))),
        });
    }
    let near = nearest(name, names.texts());
    let diagnostic = diagnostic.did_you_mean(near, mention.written());
    if near.is_some() {
        return diagnostic;
    }
    diagnostic.help(NotationMessage::UseDefinedId {
        ids: first_of(names.texts()),
    })
}

impl<T: Targeted> Notation for Id<T> {
    const ACCEPTS: Accepts = T::TARGET.accepts();
    const LIST: Accepts = T::TARGET.accepts();
    const IS_DISTINCT: bool = true;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        cx.refer(text.value, text.span, Mention::Value(field.name))
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

/// Words to choose from: of many, the first ones and how many more there are.
pub(crate) fn first_of<'w>(words: impl IntoIterator<Item = &'w str>) -> Part {
    const MOST: usize = 12;
    let mut words = words.into_iter();
    let mut first: Vec<Part> = words.by_ref().take(MOST).map(quote).collect();
    match words.count() {
        0 => {}
        rest => first.push(ListMessage::ListRest { count: count(rest) }.into()),
    }
    Part::Any(first)
}
