//! A block's text → what it means: one pass that collects every error, each at its narrowest place.
//!
//! Ids are declared first, then every section is read by the records of `model`, so that a reference
//! may come before what it names. A canvas comes out only if nothing was wrong.

mod labels;
mod messages;
mod proposals;
mod syntax;

mod allow;
mod framework;
mod mixups;
mod needs;
mod short_form;
mod top_level;

mod blocks;
mod channels;
mod propositions;
mod sections;
mod segments;

mod canvas;
mod relationships;

mod repeats;

pub use crate::notation::Source;
pub use canvas::check_only;
pub use framework::{ReadFramework, framework};
pub use messages::{CanvasMessage, FrameworkMessage};
pub use syntax::SyntaxMessage;
pub(crate) use top_level::BLOCK_NAMES;

use crate::diagnostic::{self as rule, Diagnostic};
use crate::message::literal;
use crate::model::{self, Content, Entry};
use crate::notation::{self, Reader};
use crate::text::Spanned;
use crate::toml_ast::{self, Kind, Parsed, Table};

/// What a text came to.
#[derive(Debug)]
pub struct Resolved {
    /// The id it claims, whether or not the rest is right.
    pub id: Option<Spanned<String>>,
    /// The model it uses and the segments it narrows that to, whether or not the rest is right.
    pub used: Option<Used>,
    /// The language it asks for, whether or not the rest is right.
    pub language: Option<&'static str>,
    /// The file of the framework that it names, if that has errors: then there is no canvas either.
    pub broken_framework: Option<String>,
    /// The canvas, or everything that is wrong, in the order of the text.
    pub entry: Result<Entry, Vec<Diagnostic>>,
}

/// A canvas's reference to a model that is defined elsewhere.
#[derive(Debug, Clone)]
pub struct Used {
    /// Which model.
    pub id: Spanned<String>,
    /// The segments to narrow it to.
    pub only: Vec<Spanned<String>>,
}

/// Resolves a text.
pub fn resolve(source: Source<'_>) -> Resolved {
    let alone = |id, diagnostic| Resolved {
        // So that what uses this model does not say that there is none.
        id,
        used: None,
        language: None,
        broken_framework: None,
        entry: Err(vec![diagnostic]),
    };
    if source.body.len() > notation::LONGEST_BLOCK {
        return alone(None, too_large(source));
    }
    let mut cx = Reader::new(source, Some(model::canvas::keys()));
    cx.labels = labels::word;
    cx.kinds_in = Box::new(proposals::Proposals::default());
    syntax::includes(&mut cx);
    let (root, duplicates) = match toml_ast::parse(source.body) {
        Parsed::Tree { root, .. } if toml_ast::depth(&root) > notation::DEEPEST_BLOCK => {
            return alone(quiet_id(&cx, &root), too_deep(source));
        }
        Parsed::TooDeep => return alone(None, too_deep(source)),
        // An include that isn't expanded is why the text isn't TOML.
        Parsed::Broken { root, .. } if !cx.found.is_empty() => {
            return Resolved {
                id: quiet_id(&cx, &root),
                used: None,
                language: None,
                broken_framework: None,
                entry: Err(cx.found),
            };
        }
        Parsed::Broken { syntax, root } => {
            return alone(quiet_id(&cx, &root), broken(source, &syntax));
        }
        Parsed::Tree { root, duplicates } => (root, duplicates),
    };
    repeats::duplicate_keys(&mut cx, &duplicates);
    repeats::second_values(&mut cx, &root, &duplicates);
    let (id, entry) = canvas::canvas(&mut cx, &root);
    let used = match &entry.content {
        Content::Use(id) => Some(Used {
            id: id.clone(),
            only: {
                let only = entry.display.only.iter().flatten();
                only.map(|name| name.0.clone()).collect()
            },
        }),
        Content::Model(_) => None,
    };
    // The order of the text. Findings at the same place keep the order in which they were found.
    cx.found.sort_by_key(Diagnostic::start);
    Resolved {
        id,
        used,
        language: entry.display.language.map(|language| language.0),
        entry: if cx.found.is_empty() && cx.broken_framework.is_none() {
            Ok(entry)
        } else {
            Err(cx.found)
        },
        broken_framework: cx.broken_framework,
    }
}

/// The longest text of a canvas or a framework, in words.
const LONGEST: &str = "256 KiB";

fn too_large(source: Source<'_>) -> Diagnostic {
    let message = CanvasMessage::CanvasTooLarge {
        size: literal(LONGEST),
    };
    let diagnostic = Diagnostic::new(&rule::BLOCK_TOO_LARGE, source.whole, message);
    diagnostic.help(CanvasMessage::SplitCanvas)
}

fn too_deep(source: Source<'_>) -> Diagnostic {
    let message = CanvasMessage::CanvasTooDeep {
        levels: literal(notation::DEEPEST_BLOCK.to_string()),
    };
    let diagnostic = Diagnostic::new(&rule::BLOCK_TOO_LARGE, source.whole, message);
    diagnostic.help(CanvasMessage::RemoveNeedlessBrackets)
}

fn broken(source: Source<'_>, broken: &toml_ast::Syntax) -> Diagnostic {
    let explained = syntax::explain(broken, source.body);
    let span = source.map.span(explained.at.clone());
    // In a quote or a list, a replacement over several lines would lack what is before each line.
    let whole = source.map.span(0..source.body.len());
    let has_prefixes = whole.end - whole.start != source.body.len();
    let fits = |suggestion: &String| !has_prefixes || !suggestion.contains('\n');
    let mut diagnostic =
        Diagnostic::new(&rule::TOML_SYNTAX, span, explained.message).help(explained.help);
    diagnostic.suggestion = explained.suggestion.filter(fits);
    diagnostic
}

/// The id of a canvas that isn't TOML, without an error about it.
fn quiet_id(cx: &Reader<'_>, root: &Table<'_>) -> Option<Spanned<String>> {
    let value = root.get("id")?;
    let Kind::String(id) = value.get_ref() else {
        return None;
    };
    Some(Spanned::new(id.to_string(), cx.span(value.span())))
}
