//! The poster: its framework, and the lines of that framework's blocks.

use super::{Context, Field};
use crate::diagnostic::{self as rule, Diagnostic, nearest, quoted};
use crate::framework::{Block, Framework};
use crate::model::PosterItem;
use crate::model::vocabulary::fold;
use crate::notation::{self, Accepts};
use crate::text::Span;
use crate::tree::{Kind, Value};

impl Context<'_> {
    /// The framework that a canvas names.
    pub(super) fn framework(&mut self, field: Field<'_>) -> Option<&'static Framework> {
        let text = self.said(field, field.value)?;
        let framework = Framework::of(&fold(text.value));
        if framework.is_none() {
            let near = nearest(text.value, Framework::spellings())
                .and_then(Framework::of)
                .map(|f| f.name);
            let mut diagnostic = Diagnostic::new(
                &rule::UNKNOWN_VALUE,
                text.span,
                format!("there is no framework {}", quoted(text.value)),
            )
            .did_you_mean(near);
            if near.is_none() {
                diagnostic = diagnostic.help(format!(
                    "write one of {}",
                    notation::list(&Framework::names())
                ));
            }
            self.report(diagnostic);
        }
        framework
    }

    /// The lines under `[blocks]`. Which blocks there are is known only with the framework: without
    /// one, the lines are read for what is wrong in them, and no block is unknown.
    pub(super) fn blocks(
        &mut self,
        field: Field<'_>,
        framework: Option<&'static Framework>,
    ) -> Vec<(&'static Block, Vec<PosterItem>)> {
        let Some(table) = self.table(field) else {
            return Vec::new();
        };
        let opening = self.opening(field.value);
        let mut blocks = Vec::new();
        for (key, value) in table {
            let name: &str = key.get_ref();
            let at = self.span(key.span());
            let block = framework.and_then(|f| f.list(name));
            if let (Some(framework), None) = (framework, block) {
                match whose(name, framework) {
                    Some(other) if !self.is_stray(name, value, opening) => {
                        self.block_of_another(name, at, framework, other)
                    }
                    Some(_) | None => {
                        let of = notation::blocks(framework);
                        let names: Vec<_> = of.names().collect();
                        self.unknown_key(name, at, value, opening, of.noun, &names);
                    }
                }
                continue;
            }
            let field = Field {
                name,
                accepts: Accepts::BlockItems,
                at,
                value,
            };
            let items = super::reading::one_or_many(value)
                .filter_map(|value| self.block_item(field, value))
                .collect();
            blocks.extend(block.map(|block| (block, items)));
        }
        blocks
    }

    fn block_of_another(
        &mut self,
        name: &str,
        at: Span,
        framework: &Framework,
        other: &'static Framework,
    ) {
        let lists: Vec<_> = framework.lists().map(|b| b.id.as_str()).collect();
        self.report(
            Diagnostic::new(
                &rule::UNKNOWN_KEY,
                at,
                format!(
                    "the framework {} has no block {}",
                    quoted(framework.name),
                    quoted(name)
                ),
            )
            .help(format!("its blocks are {}", notation::list(&lists)))
            .help(format!(
                "or write framework = \"{}\" before the first line in [square brackets]: it has {}",
                other.name,
                quoted(name)
            )),
        );
    }

    fn block_item(&mut self, field: Field<'_>, value: &Value<'_>) -> Option<PosterItem> {
        let Kind::Table(table) = value.get_ref() else {
            let name = self.text_of(field, value)?;
            return Some(PosterItem {
                name,
                segments: None,
            });
        };
        let opening = self.opening(value);
        let fields = self.fields(table, &notation::BLOCK_ITEM, opening);
        let segments = fields.get("for").map(|f| self.id_set(f));
        let Some(name) = fields.get("name") else {
            if fields.lacks("name") {
                self.missing_name(&notation::BLOCK_ITEM, value);
            }
            return None;
        };
        let name = self.text(name)?;
        Some(PosterItem { name, segments })
    }
}

/// Another framework that has a block of that id.
fn whose(name: &str, framework: &Framework) -> Option<&'static Framework> {
    Framework::all().find(|f| f.name != framework.name && f.list(name).is_some())
}
