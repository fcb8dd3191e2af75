//! A block's text → what it means: one pass that collects every error, each at its narrowest place.
//!
//! Ids are declared first, then every table is read by the tables of `notation`, so that a
//! reference may stand before what it names. A canvas comes out only if nothing was wrong.

mod blocks;
mod channels;
mod display;
mod propositions;
mod reading;
mod references;
mod relationships;
mod repeats;
mod segments;
mod syntax;
mod tables;
mod terms;
mod top;

pub use references::few_are;
pub use top::check_only;

use references::{Target, unknown_reference};

use std::collections::HashSet;

use crate::diagnostic::{self as rule, Diagnostic, Rule, nearest, quoted};
use crate::model::{BookTerms, Channel, Content, Entry, Names, Proposition, Segment};
use crate::notation::{self, Accepts};
use crate::text::{SourceMap, Span, Spanned};
use crate::tree::{self, Kind, Opening, Parsed, Table, Value};

/// A text to resolve.
#[derive(Debug, Clone, Copy)]
pub struct Source<'a> {
    /// The TOML.
    pub body: &'a str,
    /// From the TOML back to the file.
    pub map: &'a SourceMap,
    /// What stands for the whole canvas: the opening fence, or a file's first line.
    pub whole: Span,
    /// The rules that `[allow]` may name.
    pub rules: &'a [&'static Rule],
    /// The words that the book adds.
    pub terms: &'a BookTerms,
}

/// What a text came to.
#[derive(Debug)]
pub struct Resolved {
    /// The id it claims, whether or not the rest is right.
    pub id: Option<Spanned<String>>,
    /// The model it uses, and the segments it narrows that to, likewise.
    pub used: Option<Used>,
    /// The canvas, or everything that is wrong, in the order of the text.
    pub entry: Result<Entry, Vec<Diagnostic>>,
}

/// What a canvas says of a model that stands elsewhere.
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
        entry: Err(vec![diagnostic]),
    };
    if source.body.len() > notation::LONGEST_BLOCK {
        return alone(None, too_large(source, "holds more than 256 KiB of text"));
    }
    let mut cx = Context::new(source);
    cx.includes();
    let (root, duplicates) = match tree::parse(source.body) {
        Parsed::Tree { root, .. } if tree::depth(&root) > notation::DEEPEST_BLOCK => {
            return alone(cx.quiet_id(&root), too_large(source, TOO_DEEP));
        }
        Parsed::TooDeep => return alone(None, too_large(source, TOO_DEEP)),
        // An include that is not expanded is why the text is no TOML.
        Parsed::Broken { root, .. } if !cx.found.is_empty() => {
            return Resolved {
                id: cx.quiet_id(&root),
                used: None,
                entry: Err(cx.found),
            };
        }
        Parsed::Broken { syntax, root } => {
            return alone(cx.quiet_id(&root), broken(source, &syntax));
        }
        Parsed::Tree { root, duplicates } => (root, duplicates),
    };
    for duplicate in &duplicates {
        cx.duplicate_key(duplicate);
    }
    cx.second_values(&root, &duplicates);
    let (id, entry) = cx.canvas(&root);
    let used = match &entry.content {
        Content::Use(id) => Some(Used {
            id: id.clone(),
            only: entry.display.only.clone().unwrap_or_default(),
        }),
        Content::Model(_) => None,
    };
    // The order of the text; what stands at one place keeps the order in which it was found.
    cx.found.sort_by_key(|d| d.span.start);
    Resolved {
        id,
        used,
        entry: if cx.found.is_empty() {
            Ok(entry)
        } else {
            Err(cx.found)
        },
    }
}

const TOO_DEEP: &str = "nests lists and tables more than 32 deep";

fn too_large(source: Source<'_>, what: &str) -> Diagnostic {
    let help = if what == TOO_DEEP {
        "lists inside lists are not needed this deep: take out the brackets that are too many"
    } else {
        "split it into several canvases, each for a part of the business"
    };
    Diagnostic::new(
        &rule::BLOCK_TOO_LARGE,
        source.whole,
        format!("this canvas {what}"),
    )
    .help(help)
}

fn broken(source: Source<'_>, broken: &tree::Syntax) -> Diagnostic {
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

/// The ids that a table declares, and whether references into it can be judged.
#[derive(Debug)]
struct Declared<'t, T> {
    names: Names<'t, T>,
    table: TableState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum TableState {
    /// It is there.
    Given,
    /// It is not there.
    Absent,
    /// It is misspelt or of the wrong type: references into it say nothing.
    Unreadable,
}

impl<T> Declared<'_, T> {
    /// Nothing, until the tables are declared.
    fn absent() -> Self {
        Self {
            names: Names::default(),
            table: TableState::Absent,
        }
    }
}

struct Context<'a> {
    source: Source<'a>,
    found: Vec<Diagnostic>,
    segments: Declared<'a, Segment>,
    channels: Declared<'a, Channel>,
    propositions: Declared<'a, Proposition>,
    /// The needs of segments that cannot be read, by segment and key: references to them say
    /// nothing.
    unreadable_needs: HashSet<(usize, &'static str)>,
}

/// One key and its value: of a table that the notation knows, or of one keyed by ids.
#[derive(Clone, Copy)]
struct Field<'t> {
    /// The key, for messages.
    name: &'t str,
    /// What it accepts, for advice; of an id, its short form.
    accepts: Accepts,
    /// Where the key stands.
    at: Span,
    value: &'t Value<'t>,
}

/// The fields of a table, unknown ones reported and left out.
struct Fields<'t> {
    known: Vec<Field<'t>>,
    /// The keys that unknown ones were probably meant for.
    meant: Vec<&'static str>,
}

impl<'t> Fields<'t> {
    fn get(&self, name: &str) -> Option<Field<'t>> {
        self.known.iter().find(|f| f.name == name).copied()
    }

    /// Whether a key is really missing: one that was misspelt has been reported.
    fn lacks(&self, name: &str) -> bool {
        self.get(name).is_none() && !self.meant.contains(&name)
    }
}

impl<'a> Context<'a> {
    fn new(source: Source<'a>) -> Self {
        Self {
            source,
            found: Vec::new(),
            segments: Declared::absent(),
            channels: Declared::absent(),
            propositions: Declared::absent(),
            unreadable_needs: HashSet::new(),
        }
    }

    fn span(&self, range: std::ops::Range<usize>) -> Span {
        self.source.map.span(range)
    }

    fn report(&mut self, diagnostic: Diagnostic) {
        self.found.push(diagnostic);
    }

    fn opening(&self, value: &Value<'_>) -> Opening {
        tree::opening(self.source.body, value.span().start)
    }

    /// The id of a canvas that is no TOML, without a word on it.
    fn quiet_id(&self, root: &Table<'_>) -> Option<Spanned<String>> {
        let value = root.get("id")?;
        let Kind::String(id) = value.get_ref() else {
            return None;
        };
        Some(Spanned::new(id.to_string(), self.span(value.span())))
    }

    /// Sorts a table's entries into fields; what the notation does not know is reported.
    fn fields<'t>(
        &mut self,
        table: &'t Table<'t>,
        of: &notation::Table,
        opening: Opening,
    ) -> Fields<'t> {
        let mut known = Vec::with_capacity(table.len());
        let mut meant = Vec::new();
        for (key, value) in table {
            let at = self.span(key.span());
            match of.key(key.get_ref()) {
                Some(key) => known.push(Field {
                    name: key.name,
                    accepts: key.accepts,
                    at,
                    value,
                }),
                None => {
                    let names: Vec<_> = of.names().collect();
                    let near = nearest(key.get_ref(), of.names());
                    meant.extend(near.or_else(|| notation::meant(key.get_ref(), &names)));
                    self.unknown_key(key.get_ref(), at, value, opening, of.noun, &names);
                }
            }
        }
        Fields { known, meant }
    }

    /// Reports a key that is not known where it stands.
    fn unknown_key(
        &mut self,
        name: &str,
        at: Span,
        value: &Value<'_>,
        opening: Opening,
        noun: &str,
        names: &[&'static str],
    ) {
        if self.is_stray(name, value, opening) {
            self.stray(name, at, noun);
            return;
        }
        let near = nearest(name, names.iter().copied());
        let mut diagnostic = Diagnostic::new(
            &rule::UNKNOWN_KEY,
            at,
            format!("{noun} has no key {}", quoted(name)),
        )
        .did_you_mean(near);
        if near.is_none() {
            diagnostic = match notation::meant(name, names) {
                Some(meant) => diagnostic.help(format!("write {} for this", quoted(meant))),
                None => diagnostic.help(format!("its keys are {}", notation::list(names))),
            };
        }
        self.report(diagnostic);
    }

    /// Whether a key under a `[table]` header is one of the canvas itself: in TOML everything
    /// below a header belongs to it, which authors forget.
    fn is_stray(&self, name: &str, value: &Value<'_>, opening: Opening) -> bool {
        let Some(key) = notation::TOP.key(name) else {
            return false;
        };
        opening == Opening::Header && reading::has_shape(value.get_ref(), key.accepts)
    }

    fn stray(&mut self, name: &str, at: Span, noun: &str) {
        self.report(
            Diagnostic::new(
                &rule::STRAY_TOP_LEVEL_KEY,
                at,
                format!("{} belongs to the canvas, not to {noun}", quoted(name)),
            )
            .help("move this line up, before the first line in [square brackets]"),
        );
    }

    fn wrong_type(&mut self, field: Field<'_>, value: &Value<'_>) {
        let span = self.span(value.span());
        let name = quoted(field.name);
        let message = match value.get_ref() {
            Kind::String(s) if reading::is_blank(s) => format!("{name} is empty"),
            kind => format!("{name} cannot be {}", what_it_is(kind)),
        };
        let help = format!("write {}", field.accepts.advice());
        let mut diagnostic = Diagnostic::new(&rule::WRONG_TYPE, span, message).help(help);
        let own = self.own_words(field.accepts);
        if !own.is_empty() {
            diagnostic = diagnostic.help(format!("or one of this book: {}", notation::list(&own)));
        }
        self.report(match value.get_ref() {
            Kind::String(_) => diagnostic.help("or leave the line out"),
            _ => diagnostic,
        });
    }

    fn wrong_type_at(&mut self, span: Span, message: String, accepts: Accepts) {
        self.report(
            Diagnostic::new(&rule::WRONG_TYPE, span, message)
                .help(format!("write {}", accepts.advice())),
        );
    }

    fn missing_name(&mut self, of: &notation::Table, value: &Value<'_>) {
        let span = self.opening_span(value);
        self.report(
            Diagnostic::new(
                &rule::MISSING_KEY,
                span,
                format!("{} needs a `name`", of.noun),
            )
            .help("add name = \"…\""),
        );
    }

    /// The opening of a table: its header, or its brace.
    fn opening_span(&self, value: &Value<'_>) -> Span {
        let range = value.span();
        match self.opening(value) {
            Opening::Inline => self.span(range.start..range.start + 1),
            Opening::Header | Opening::Implied => self.span(range),
        }
    }
}

fn what_it_is(kind: &Kind<'_>) -> &'static str {
    match kind {
        Kind::String(_) => "a text",
        Kind::Integer(_) | Kind::Float(_) => "a number",
        Kind::Boolean(_) => "true or false",
        Kind::Datetime(_) => "a date",
        Kind::Array(_) => "a list",
        Kind::Table(_) => "a table",
    }
}
