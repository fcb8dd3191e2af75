//! The language of a page, by its tag.

use super::messages::NotationMessage;
use super::{Accepts, Export, ExportNames, Field, Json, Notation, Reader};
use crate::diagnostic::{Diagnostic, UNKNOWN_VALUE, as_text, nearest};
use crate::message::language::{KNOWN, position};
use crate::message::{quote, quote_any};

/// A language that has labels and messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageLanguage(pub &'static str);

impl Notation for PageLanguage {
    const ACCEPTS: Accepts = Accepts::Language;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        let known = KNOWN.iter().copied();
        if let Some(index) = position(text.value, known.clone()) {
            return Some(Self(KNOWN[index]));
        }
        let language = quote(text.value);
        let message = NotationMessage::UnknownLanguage { language };
        // Two letters are near to too many others.
        let is_long = text.value.chars().count() > 2;
        let near = nearest(text.value, known.clone()).filter(|_| is_long);
        let diagnostic =
            Diagnostic::new(&UNKNOWN_VALUE, text.span, message).did_you_mean(near, as_text);
        cx.report(match near {
            Some(_) => diagnostic,
            None => diagnostic.help(NotationMessage::WriteOneOf {
                words: quote_any(known),
            }),
        });
        None
    }
}

impl Export for PageLanguage {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        self.0.to_owned().export(names)
    }
}
