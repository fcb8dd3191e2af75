//! What the context and `book.toml` say of this preprocessor.

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::sync::Arc;

use super::messages::HostMessage;
use super::problem::FrameworkWord;
use super::{SettingPart, SettingProblem, paths, preprocessors};
use crate::book::{Foreign, RulePages, Settings};
use crate::diagnostic::{Diagnostic, LANGUAGE_WITHOUT_WORDS};
use crate::json::{Map, Value};
use crate::locale::{CustomWords, DEFAULT_LANGUAGE, Locale};
use crate::markdown::Dialect;
use crate::message::language::position;
use crate::message::{literal, quote, quote_all};
use crate::model::ShowFindings;
use crate::notation::{Accepts, Field, HOST_SETTINGS, Notation, Reader, Source, table};
use crate::rules::{RULES, RuleSettings};
use crate::text::{SourceMap, Span};
use crate::toml_ast::{self, Opening};
use crate::vocabulary::{
    BookTerms, ChannelKind, Css, Guidance, OnError, Output, RelationshipType, Terms,
};

table! {
    /// What `book.toml` may say under `[preprocessor.canvas]`.
    pub struct SettingsKeys: "settings";
    keys {
        /// stop the build, or show the error on the page (default: `fail`)
        on_error: Option<OnError> = "on-error",
        /// length of the explanations below the tables, unless a canvas sets its own (default: `brief`)
        guidance: Option<Guidance>,
        /// show warnings and hints on the page, unless a canvas sets its own (default: `false`)
        findings: Option<ShowFindings>,
        /// language of the labels, the findings, and the build log (default: the book's language)
        language: Option<String>,
        /// where the CSS comes from (default: `inline`)
        css: Option<Css>,
        /// folder for model files, inside the book folder (default: `canvases`)
        models: Option<String>,
        /// folder for custom frameworks, inside the book folder (default: `frameworks`)
        frameworks: Option<String>,
        /// severity of each rule
        rules: RuleSettings,
        /// address of the rule pages, with `{rule}` and `{level}` filled in, so rule names on a page become links
        rule_pages: Option<RulePages> = "rule-pages",
        /// your own labels
        words: CustomWords,
        /// your own relationship types
        types: Terms<RelationshipType>,
        /// your own channel kinds
        kinds: Terms<ChannelKind>,
        /// output format for each renderer (default: HTML for `html`, Markdown otherwise)
        output: BTreeMap<String, Output>,
    }
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Generation {
    Four,
    Five,
}

/// What is read of the context. Odd types in fields of others' are no concern of ours.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Context {
    pub(super) mdbook_version: Option<String>,
    pub(super) root: Option<PathBuf>,
    pub(super) renderer: Option<String>,
    pub(super) config: Config,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
pub(super) struct Config {
    book: Value,
    pub(super) preprocessor: Value,
    output: Value,
}

impl Config {
    pub(super) fn src(&self) -> String {
        let src = self
            .book
            .get("src")
            .and_then(Value::as_str)
            .unwrap_or("src");
        paths::clean(src)
    }

    /// Whether the run for a renderer is the one that reports. mdBook starts this program once for
    /// each renderer, and what is said of a book is the same in all of these runs.
    pub(super) fn is_reported_for(&self, renderer: Option<&str>) -> bool {
        const HTML: &str = "html";
        let Some(renderer) = renderer else {
            return true;
        };
        let output = self.output.as_object();
        let mut all: Vec<&str> = output
            .into_iter()
            .flatten()
            .map(|(name, _)| &**name)
            .collect();
        if all.is_empty() {
            all.push(HTML);
        }
        let ours = preprocessors::ours(&self.preprocessor);
        let for_some = ours.and_then(|(_, table)| table.get("renderers")?.as_array());
        if let Some(some) = for_some {
            all.retain(|name| some.iter().any(|s| s.as_str() == Some(name)));
        }
        let first = if all.contains(&HTML) {
            Some(&HTML)
        } else {
            all.iter().min()
        };
        first.is_none_or(|first| *first == renderer)
    }

    fn language(&self) -> Option<&str> {
        self.book.get("language").and_then(Value::as_str)
    }

    fn html_flag(&self, name: &str) -> bool {
        self.output
            .get("html")
            .and_then(|html| html.get(name))
            .and_then(Value::as_bool)
            .unwrap_or(true)
    }
}

/// The settings of a book, and what is wrong with them. With an error among that they don't count.
pub(super) fn settings(
    context: &Context,
    generation: Generation,
) -> (Settings, Vec<SettingProblem>) {
    let mut settings = Settings {
        dialect: match generation {
            Generation::Four => Dialect {
                definition_lists: false,
                admonitions: false,
            },
            Generation::Five => Dialect {
                definition_lists: context.config.html_flag("definition-lists"),
                admonitions: context.config.html_flag("admonitions"),
            },
        },
        output: match context.renderer.as_deref() {
            // `check` has no renderer, and draws nothing that is kept.
            None | Some("html") => Output::Html,
            Some(_) => Output::Markdown,
        },
        later_preprocessors: preprocessors::later(&context.config.preprocessor),
        ..Settings::default()
    };
    let ours = preprocessors::ours(&context.config.preprocessor);
    let (name, keys, mut problems) = match ours {
        Some((name, table)) => {
            let (keys, problems) = read(table);
            (name, keys, problems)
        }
        None => (preprocessors::OURS, None, Vec::new()),
    };
    let own = keys.as_ref().and_then(|keys| keys.language.as_deref());
    problems.extend(language(&mut settings, context.config.language(), own));
    if let Some(keys) = keys {
        fill(&mut settings, keys, context.renderer.as_deref());
        let src = context.config.src();
        settings.rule_pages = settings.rule_pages.map(|pages| pages.within(&src));
    }
    let problems = problems.into_iter().map(|problem| {
        // What is above our table has its whole path already.
        if problem.path.first().is_some_and(|first| first == "book") {
            problem
        } else {
            problem.below(&["preprocessor", name])
        }
    });
    (settings, problems.collect())
}

/// Reads our table with the readers of the notation. The host gives JSON, which has no places: each
/// key and value gets a made-up one, by which a problem finds its path again.
fn read(ours: &Value) -> (Option<SettingsKeys>, Vec<SettingProblem>) {
    let mut nodes: Vec<(Vec<String>, Value)> = Vec::new();
    let nothing = Map::new();
    let mut object = ours.as_object().unwrap_or(&nothing).clone();
    object.retain(|key, _| !HOST_SETTINGS.contains(&key.as_str()));
    let root = toml_ast::from_json(&object, &mut |path, value| {
        let at = nodes.len() * 2;
        nodes.push((path.to_vec(), value.clone()));
        [at..at + 1, at + 1..at + 2]
    });
    let terms = BookTerms::default();
    let map = SourceMap::identity(nodes.len() * 2 + 1);
    let source = Source {
        body: "",
        map: &map,
        whole: Span::new(nodes.len() * 2, nodes.len() * 2),
        rules: RULES,
        terms: &terms,
    };
    let mut cx = Reader::new(source, None);
    let fields = cx.fields_of(
        &root,
        SettingsKeys::TABLE,
        Opening::Implied,
        source.whole,
        &std::collections::HashSet::new(),
    );
    let keys = SettingsKeys::read(&mut cx, &fields);
    let pending = keys.iter().flat_map(|keys| &keys.words.pending);
    let pending: BTreeMap<usize, FrameworkWord> = pending
        .map(|word| {
            let (framework, block) = (word.framework.clone(), word.block.clone());
            (word.problem, FrameworkWord { framework, block })
        })
        .collect();
    let problem = |(n, mut diagnostic): (usize, Diagnostic)| {
        let at = diagnostic.span.take().map_or(usize::MAX, |span| span.start);
        let is_value = at % 2 == 1;
        let node = nodes.get(at / 2);
        let path = node.map(|(path, _)| path.clone()).unwrap_or_default();
        SettingProblem {
            part: if is_value {
                SettingPart::Value
            } else {
                SettingPart::Key
            },
            value: node.filter(|_| is_value).map(|(_, value)| value.clone()),
            path,
            diagnostic,
            unless: pending.get(&n).cloned(),
        }
    };
    let problems = cx.found.into_iter().enumerate().map(problem).collect();
    (keys, problems)
}

/// Sets the language: the settings', else the book's, else English.
fn language(
    settings: &mut Settings,
    book: Option<&str>,
    own: Option<&str>,
) -> Option<SettingProblem> {
    let (path, wanted) = match (own, book) {
        (Some(own), _) => (&["language"][..], own),
        (None, Some(book)) => (&["book", "language"][..], book),
        (None, None) => return None,
    };
    let is_known = Locale::has(wanted);
    settings.language = if is_known { wanted } else { DEFAULT_LANGUAGE }.to_owned();
    let around = book.unwrap_or(DEFAULT_LANGUAGE);
    let same = position(around, [settings.language.as_str()]).is_some();
    settings.foreign = if same { Foreign::No } else { Foreign::Yes };
    (!is_known).then(|| without_words(path, wanted))
}

/// A note that the words on the page are English.
fn without_words(path: &[&str], language: &str) -> SettingProblem {
    SettingProblem::value(
        &LANGUAGE_WITHOUT_WORDS,
        path,
        &Value::from(language),
        HostMessage::LanguageWithoutWords {
            language: quote(language),
        },
    )
    .help(HostMessage::SetLanguage {
        line: literal(format!("language = \"{DEFAULT_LANGUAGE}\"")),
        languages: quote_all(Locale::languages()),
    })
}

/// Takes over what the book sets.
fn fill(settings: &mut Settings, keys: SettingsKeys, renderer: Option<&str>) {
    let SettingsKeys {
        on_error,
        guidance,
        findings,
        // Set with the book's.
        language: _,
        css,
        models,
        frameworks,
        rules,
        rule_pages,
        words,
        types,
        kinds,
        output,
    } = keys;
    settings.on_error = on_error.unwrap_or(settings.on_error);
    settings.guidance = guidance.unwrap_or(settings.guidance);
    settings.findings = findings.unwrap_or(settings.findings);
    settings.css = css.unwrap_or(settings.css);
    if let Some(models) = models {
        settings.models = models;
    }
    if let Some(frameworks) = frameworks {
        settings.frameworks = frameworks;
    }
    settings.rules = rules;
    settings.rule_pages = rule_pages;
    settings.words = words.applied(&settings.language).map(Arc::new);
    settings.terms = BookTerms {
        types,
        kinds,
        ..BookTerms::default()
    };
    if let Some(output) = renderer.and_then(|renderer| output.get(renderer)) {
        settings.output = *output;
    }
}

/// What each renderer is given.
impl Notation for BTreeMap<String, Output> {
    const ACCEPTS: Accepts = Accepts::OutputTable;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let table = cx.table(field)?;
        let mut outputs = Self::new();
        for (key, value) in table {
            let name: &str = key.get_ref();
            let field = Field {
                name,
                accepts: Output::ACCEPTS,
                is_required: false,
                at: cx.span(key.span()),
                value,
            };
            outputs.extend(cx.value(field).map(|output| (name.to_owned(), output)));
        }
        Some(outputs)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(Self::new())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn output_for(renderer: Option<&str>, book_toml: &str) -> Result<Output, Vec<SettingProblem>> {
        let context = Context {
            renderer: renderer.map(str::to_owned),
            config: toml_ast::read(book_toml).expect("it is TOML"),
            ..Context::default()
        };
        let (settings, problems) = settings(&context, Generation::Five);
        if problems.is_empty() {
            Ok(settings.output)
        } else {
            Err(problems)
        }
    }

    #[test]
    fn a_renderer_has_its_output() {
        let book = "[preprocessor.canvas.output]\nepub = \"html\"\nhtml = \"Markdown\"\n";
        for (renderer, by_default, by_book) in [
            (None, Output::Html, Output::Html),
            (Some("html"), Output::Html, Output::Markdown),
            (Some("epub"), Output::Markdown, Output::Html),
            (Some("markdown"), Output::Markdown, Output::Markdown),
            (Some("test"), Output::Markdown, Output::Markdown),
        ] {
            assert_eq!(output_for(renderer, ""), Ok(by_default), "{renderer:?}");
            assert_eq!(output_for(renderer, book), Ok(by_book), "{renderer:?}");
        }
    }

    #[test]
    fn a_wrong_value_is_found_at_its_place_whoever_it_is_for() {
        for (value, message, help) in [
            (
                "\"markdwon\"",
                "unknown output format `markdwon`",
                "did you mean `markdown`?",
            ),
            (
                "true",
                "the value of `epub` can't be true or false",
                "write `html` or `markdown` in quotes",
            ),
        ] {
            let book = format!("[preprocessor.canvas.output]\nepub = {value}\n");
            let problems = output_for(Some("html"), &book).expect_err("it is wrong");
            assert_eq!(problems.len(), 1);
            let found = problems[0].located(Some(&book));
            assert_eq!(found.message.to_string(), message);
            assert_eq!(
                found
                    .help
                    .iter()
                    .map(ToString::to_string)
                    .collect::<Vec<_>>(),
                [help]
            );
            assert_eq!(found.span.map(|s| &book[s.range()]), Some(value));
        }
    }
}
