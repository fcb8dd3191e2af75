//! A block's text → what it means: one pass that collects every error, each at its narrowest place.
//!
//! Ids are declared first, then every table is read by the tables of `notation`, so that a
//! reference may stand before what it names. A canvas comes out only if nothing was wrong.

mod channels;
mod propositions;
mod reading;
mod relationships;
mod segments;
mod syntax;
mod top;

pub use top::check_only;

use std::collections::HashSet;

use crate::diagnostic::{self as rule, Diagnostic, Rule, nearest, quoted};
use crate::model::{Channel, Content, Entry, Id, Names, Proposition, Segment};
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
    let alone = |diagnostic| Resolved {
        id: None,
        used: None,
        entry: Err(vec![diagnostic]),
    };
    if source.body.len() > notation::LONGEST_BLOCK {
        return alone(too_large(source, "holds more than 256 KiB of text"));
    }
    let mut cx = Context::new(source);
    cx.includes();
    let (root, duplicates) = match tree::parse(source.body) {
        Parsed::Tree { root, .. } if tree::depth(&root) > notation::DEEPEST_BLOCK => {
            return alone(too_large(source, TOO_DEEP));
        }
        Parsed::TooDeep => return alone(too_large(source, TOO_DEEP)),
        // An include that is not expanded is why the text is no TOML.
        Parsed::Broken { .. } if !cx.found.is_empty() => {
            return Resolved {
                id: None,
                used: None,
                entry: Err(cx.found),
            };
        }
        Parsed::Broken { syntax, root } => {
            return Resolved {
                // So that what uses this model does not say that there is none.
                id: cx.quiet_id(&root),
                used: None,
                entry: Err(vec![broken(source, &syntax)]),
            };
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
    let at = &broken.at;
    let (message, help) = syntax::explain(&broken.message, source.body, at.start, at.end);
    Diagnostic::new(&rule::TOML_SYNTAX, source.map.span(at.clone()), message).help(help)
}

/// The ids that a table declares, and whether references into it can be judged.
#[derive(Debug)]
struct Declared<T> {
    names: Names<T>,
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

impl<T> Declared<T> {
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
    segments: Declared<Segment>,
    channels: Declared<Channel>,
    propositions: Declared<Proposition>,
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

    /// Every field, in written order.
    fn all(&self) -> impl Iterator<Item = Field<'t>> {
        self.known.iter().copied()
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

    /// Checks the values of keys that stand a second time: the tree holds the first ones. The text
    /// is read again with the first ones blanked out, and what is found in the second ones counts.
    fn second_values(&mut self, root: &Table<'_>, duplicates: &[tree::Duplicate]) {
        let mut blanked = self.source.body.as_bytes().to_vec();
        let mut any = false;
        for first in duplicates.iter().filter_map(|d| d.first.as_ref()) {
            let Some(value) = tree::value_of(root, first) else {
                continue;
            };
            any = true;
            for byte in &mut blanked[first.start..value.end] {
                if !matches!(byte, b'\n' | b'\r') {
                    *byte = b' ';
                }
            }
            // Inside braces a comma follows.
            let rest = &blanked[value.end..];
            let next = rest.iter().position(|b| !b.is_ascii_whitespace());
            if let Some(at) = next
                .map(|n| value.end + n)
                .filter(|at| blanked[*at] == b',')
            {
                blanked[at] = b' ';
            }
        }
        let Some(blanked) = any.then(|| String::from_utf8(blanked).ok()).flatten() else {
            return;
        };
        let Parsed::Tree { root, .. } = tree::parse(&blanked) else {
            return;
        };
        let seconds: Vec<Span> = duplicates
            .iter()
            .map(|d| self.span(tree::reach_of(&root, &blanked, &d.second)))
            .collect();
        let mut again = Context::new(Source {
            body: &blanked,
            ..self.source
        });
        again.canvas(&root);
        let inside = |d: &Diagnostic| seconds.iter().any(|s| s.contains(d.span));
        self.found.extend(again.found.into_iter().filter(inside));
    }

    fn includes(&mut self) {
        let body = self.source.body;
        for (at, open) in body.match_indices("{{") {
            let inside = body[at + open.len()..].trim_start_matches([' ', '\t']);
            if body[..at].ends_with('\\') || !inside.starts_with("#include") {
                continue;
            }
            let line = body[at..].lines().next().unwrap_or_default();
            let end = line.find("}}").map_or(line.len(), |end| end + 2);
            let span = self.span(at..at + end);
            self.report(
                Diagnostic::new(
                    &rule::INCLUDE_IN_CANVAS,
                    span,
                    "this include is not expanded yet: mdBook reads canvases first",
                )
                .help(
                    "put the model into a file canvases/NAME.toml, and show it with use = \"NAME\"",
                )
                .help("or write after = [\"links\"] under [preprocessor.canvas] in book.toml"),
            );
        }
    }

    fn duplicate_key(&mut self, duplicate: &tree::Duplicate) {
        let span = self.span(duplicate.second.clone());
        let name = self.source.body.get(duplicate.second.clone()).unwrap_or("");
        let mut diagnostic = Diagnostic::new(
            &rule::DUPLICATE_KEY,
            span,
            format!("{} stands here a second time", quoted(name)),
        )
        .help("keep one of the two, or rename one");
        let body = self.source.body;
        let line_start = body[..duplicate.second.start]
            .rfind('\n')
            .map_or(0, |n| n + 1);
        let line = body[line_start..].lines().next().unwrap_or_default().trim();
        if line.starts_with('[') {
            let header = line.trim_matches(['[', ']']);
            diagnostic.help = vec![if header.starts_with("relationships.") {
                format!(
                    "for several relationships of one segment write [[{}]] before each",
                    rule::plain(header)
                )
            } else {
                format!(
                    "bring the lines of both under one [{}]",
                    rule::plain(header)
                )
            }];
        }
        match &duplicate.first {
            Some(first) => {
                diagnostic = diagnostic.label(self.span(first.clone()), "here it stands first");
            }
            None => {}
        }
        self.report(diagnostic);
    }

    /// Sorts a table's entries into fields; what the notation does not know is reported.
    fn fields<'t>(
        &mut self,
        table: &'t Table<'t>,
        of: &'static notation::Table,
        opening: Opening,
    ) -> Fields<'t> {
        let mut known = Vec::new();
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
                    meant.extend(nearest(key.get_ref(), of.names()));
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
            Kind::String(s) if s.trim().is_empty() => format!("{name} is empty"),
            kind => format!("{name} cannot be {}", what_it_is(kind)),
        };
        let help = format!("write {}", field.accepts.advice());
        let diagnostic = Diagnostic::new(&rule::WRONG_TYPE, span, message).help(help);
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

/// A reference's target table, for messages and look-ups.
trait Target: Sized {
    const NOUN: &'static str;
    const PLURAL: &'static str;
    const TABLE: &'static str;
    fn rule() -> &'static Rule;
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<Self>;
}

impl Target for Segment {
    const NOUN: &'static str = "segment";
    const PLURAL: &'static str = "segments";
    const TABLE: &'static str = "[segments]";
    fn rule() -> &'static Rule {
        &rule::UNKNOWN_SEGMENT
    }
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<Self> {
        &cx.segments
    }
}

impl Target for Channel {
    const NOUN: &'static str = "channel";
    const PLURAL: &'static str = "channels";
    const TABLE: &'static str = "[channels]";
    fn rule() -> &'static Rule {
        &rule::UNKNOWN_CHANNEL
    }
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<Self> {
        &cx.channels
    }
}

impl Target for Proposition {
    const NOUN: &'static str = "proposition";
    const PLURAL: &'static str = "propositions";
    const TABLE: &'static str = "[propositions]";
    fn rule() -> &'static Rule {
        &rule::UNKNOWN_PROPOSITION
    }
    fn declared<'c>(cx: &'c Context<'_>) -> &'c Declared<Self> {
        &cx.propositions
    }
}

impl Context<'_> {
    /// Looks a reference up; one that resolves to nothing is reported.
    fn refer<T: Target>(&mut self, name: &str, span: Span) -> Option<Id<T>> {
        let declared = T::declared(self);
        if let Some(id) = declared.names.find(name) {
            return Some(id);
        }
        if declared.table == TableState::Unreadable {
            return None;
        }
        let diagnostic = unknown_reference::<T>(declared, name, span);
        self.report(diagnostic);
        None
    }
}

fn unknown_reference<T: Target>(declared: &Declared<T>, name: &str, span: Span) -> Diagnostic {
    let diagnostic = Diagnostic::new(
        T::rule(),
        span,
        format!("there is no {} {}", T::NOUN, quoted(name)),
    );
    if declared.names.is_empty() {
        return diagnostic.help(format!(
            "this canvas has no {}: add the table {} and declare {} in it",
            T::PLURAL,
            T::TABLE,
            quoted(name)
        ));
    }
    let near = nearest(name, declared.names.texts());
    let known: Vec<_> = declared.names.texts().collect();
    let diagnostic = diagnostic.did_you_mean(near);
    if near.is_some() {
        return diagnostic;
    }
    diagnostic.help(format!("the {} are {}", T::PLURAL, few(&known)))
}

/// Words in backticks; of many, the first ones and how many more.
fn few(words: &[&str]) -> String {
    const MOST: usize = 12;
    if words.len() <= MOST {
        return notation::list(words);
    }
    format!(
        "{} and {} more",
        notation::list(&words[..MOST]),
        words.len() - MOST
    )
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
