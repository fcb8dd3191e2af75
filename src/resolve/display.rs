//! What a canvas asks to be shown, and how.

use super::{Context, Field, Fields};
use crate::diagnostic::{self as rule, Diagnostic};
use crate::model::vocabulary::Status;
use crate::model::{Display, Segment, ShowFindings};
use crate::notation::Accepts;
use crate::text::Spanned;
use crate::tree::Kind;

impl Context<'_> {
    pub(super) fn display(&mut self, fields: &Fields<'_>, uses_another: bool) -> Display {
        let only = fields.get("only").map(|f| {
            let ids = self.texts(f);
            // The segments of a model that stands elsewhere are known later.
            if !uses_another {
                for id in &ids {
                    self.refer::<Segment>(&id.value, id.span);
                }
            }
            ids
        });
        Display {
            title: fields
                .get("title")
                .and_then(|f| self.text(f))
                .map(|t| t.value),
            views: fields.get("view").map(|f| self.distinct_words(f)),
            only,
            compare: fields.get("compare").and_then(|f| self.comparison(f)),
            guidance: fields
                .get("guidance")
                .and_then(|f| self.word(f))
                .map(|w| w.value),
            findings: fields.get("findings").and_then(|f| self.findings(f)),
        }
    }

    fn findings(&mut self, field: Field<'_>) -> Option<ShowFindings> {
        match field.value.get_ref() {
            Kind::Boolean(true) => Some(ShowFindings::Yes),
            Kind::Boolean(false) => Some(ShowFindings::No),
            _ => {
                self.wrong_type(field, field.value);
                None
            }
        }
    }

    fn comparison(&mut self, field: Field<'_>) -> Option<Spanned<(Status, Status)>> {
        let before = self.found.len();
        let words = self.words::<Status>(field);
        if self.found.len() > before {
            return None;
        }
        let span = self.span(field.value.span());
        match words[..] {
            [one, two] if one.value != two.value => {
                Some(Spanned::new((one.value, two.value), span))
            }
            _ => {
                self.report(
                    Diagnostic::new(
                        &rule::UNKNOWN_VALUE,
                        span,
                        "a comparison needs two different states",
                    )
                    .help(format!("write {}", Accepts::Comparison.advice())),
                );
                None
            }
        }
    }
}
