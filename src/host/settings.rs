//! What the context and `book.toml` say of this preprocessor.

use std::path::PathBuf;
use std::sync::Arc;

use super::{SettingProblem, own, paths, preprocessors, shown};
use crate::book::{Foreign, Settings};
use crate::diagnostic::{
    BOOK_ERRORS, ERRORS, INVALID_SETTING, LANGUAGE_WITHOUT_WORDS, Level, NOTES, UNKNOWN_KEY,
    UNKNOWN_VALUE, WRONG_TYPE, nearest, quoted,
};
use crate::json::Value;
use crate::markdown::Dialect;
use crate::model::ShowFindings;
use crate::model::vocabulary::{Output, RuleSetting, Vocabulary};
use crate::notation::{self, Accepts};
use crate::rules::RULES;
use crate::words::{DEFAULT_LANGUAGE, Words, base};

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
    let (mut settings, problems) = read(context, generation);
    settings.later_preprocessors = preprocessors::later(&context.config.preprocessor);
    let ours = preprocessors::ours(&context.config.preprocessor);
    let name = ours.map_or(preprocessors::OURS, |(name, _)| name);
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

fn read(context: &Context, generation: Generation) -> (Settings, Vec<SettingProblem>) {
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
        ..Settings::default()
    };
    let mut problems: Vec<SettingProblem> = Vec::new();
    let ours = preprocessors::ours(&context.config.preprocessor);
    if let Some(language) = context.config.language() {
        if Words::has(language) {
            settings.language = language.to_owned();
        } else if ours.is_none_or(|(_, table)| table.get("language").is_none()) {
            settings.foreign = Foreign::Yes;
            problems.push(without_words(&["book", "language"], language));
        }
    }
    let mut own_words = None;
    let Some((_, table)) = ours else {
        return (settings, problems);
    };
    for (name, value) in table.as_object().into_iter().flatten() {
        if notation::HOST_SETTINGS.contains(&name.as_str()) {
            continue;
        }
        let Some(key) = notation::SETTINGS.key(name) else {
            problems.push(unknown_setting(name));
            continue;
        };
        let set = match key.name {
            "on-error" => word(value).map(|w| settings.on_error = w),
            "guidance" => word(value).map(|w| settings.guidance = w),
            "css" => word(value).map(|w| settings.css = w),
            "findings" => value.as_bool().map(|shown| {
                settings.findings = if shown {
                    ShowFindings::Yes
                } else {
                    ShowFindings::No
                };
            }),
            "models" => value
                .as_str()
                .map(|folder| folder.clone_into(&mut settings.models)),
            "rules" => value.as_object().map(|rules| {
                for (name, value) in rules {
                    match rule_setting(name, value) {
                        Ok((name, setting)) => {
                            settings.rules.insert(name, setting);
                        }
                        Err(problem) => problems.push(*problem),
                    }
                }
            }),
            "words" => value.as_object().map(|words| own_words = Some(words)),
            "types" => value
                .as_object()
                .map(|types| settings.terms.types = own::types(types, &mut problems)),
            "kinds" => value
                .as_object()
                .map(|kinds| settings.terms.kinds = own::kinds(kinds, &mut problems)),
            "output" => value.as_object().map(|renderers| {
                for (renderer, value) in renderers {
                    match output(renderer, value) {
                        Ok(output) if context.renderer.as_ref() == Some(renderer) => {
                            settings.output = output;
                        }
                        Ok(_) => {}
                        Err(problem) => problems.push(*problem),
                    }
                }
            }),
            "language" => value.as_str().map(|language| {
                if Words::has(language) {
                    settings.language = language.to_owned();
                } else {
                    settings.language = DEFAULT_LANGUAGE.to_owned();
                    problems.push(without_words(&["language"], language));
                }
                let around = context.config.language().unwrap_or(DEFAULT_LANGUAGE);
                let same = base(&settings.language).eq_ignore_ascii_case(base(around));
                settings.foreign = if same { Foreign::No } else { Foreign::Yes };
            }),
            _ => unreachable!("a test reads every setting"),
        };
        if set.is_none() {
            problems.push(wrong_setting(key, value));
        }
    }
    // Last, for the language may be said after them.
    match own_words.map(|own| Words::with(&settings.language, own)) {
        Some(Ok(words)) => settings.words = Some(Arc::new(words)),
        Some(Err(wrong)) => problems.extend(wrong.into_iter().map(|w| {
            let path: Vec<&str> = w.path.split('.').collect();
            let message = format!("`[preprocessor.canvas]`: {}", w.message);
            SettingProblem::key(w.rule, &path, message).help(w.help)
        })),
        None => {}
    }
    (settings, problems)
}

/// A note that the words on the page are English.
fn without_words(path: &[&str], language: &str) -> SettingProblem {
    let known: Vec<_> = Words::languages().collect();
    SettingProblem::value(
        &LANGUAGE_WITHOUT_WORDS,
        path,
        &Value::from(language),
        format!(
            "there are no words for the language {}: the tables are in English",
            quoted(language)
        ),
    )
    .help(format!(
        "write language = \"en\" below [preprocessor.canvas], or another of {}",
        notation::list(&known)
    ))
}

fn word<V: Vocabulary>(value: &Value) -> Option<V> {
    value.as_str().and_then(V::parse)
}

/// What the book makes of one rule.
fn rule_setting(
    name: &str,
    value: &Value,
) -> Result<(&'static str, RuleSetting), Box<SettingProblem>> {
    let title = "`[preprocessor.canvas.rules]`";
    let Some(rule) = RULES.iter().chain(NOTES).find(|r| r.name == name) else {
        if ERRORS.iter().chain(BOOK_ERRORS).any(|r| r.name == name) {
            return Err(Box::new(
                SettingProblem::key(
                    &INVALID_SETTING,
                    &["rules", name],
                    format!("{title}: {} is an error and stays one", quoted(name)),
                )
                .help("on-error = \"show\" lets the build go on, with a box in the page"),
            ));
        }
        let help = match nearest(name, RULES.iter().map(|r| r.name)) {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None => "`mdbook-canvas explain` lists all rules".into(),
        };
        return Err(Box::new(
            SettingProblem::key(
                &UNKNOWN_KEY,
                &["rules", name],
                format!("{title}: there is no rule {}", quoted(name)),
            )
            .help(help),
        ));
    };
    match word(value) {
        Some(setting) if rule.level == Level::Note && setting != RuleSetting::Allow => {
            let message = format!("{title}: {} is a note and stays one", quoted(name));
            let problem = SettingProblem::value(&INVALID_SETTING, &["rules", name], value, message);
            let help = format!("write {name} = \"allow\" to turn it off");
            Err(Box::new(problem.help(help)))
        }
        Some(setting) => Ok((rule.name, setting)),
        None => Err(Box::new(wrong_word::<RuleSetting>(
            title,
            &["rules", name],
            value,
        ))),
    }
}

/// What the book gives one renderer.
fn output(renderer: &str, value: &Value) -> Result<Output, Box<SettingProblem>> {
    let title = "`[preprocessor.canvas.output]`";
    word(value).ok_or_else(|| Box::new(wrong_word::<Output>(title, &["output", renderer], value)))
}

/// What to say of a value that is no word of its set.
fn wrong_word<V: Vocabulary>(title: &str, path: &[&str], value: &Value) -> SettingProblem {
    let near = value.as_str().and_then(|w| nearest(w, V::spellings()));
    let mut help = Vec::new();
    help.extend(near.map(|near| format!("did you mean {}?", quoted(near))));
    help.push(format!("write one of {}", notation::list(&V::words())));
    let name = path.last().copied().unwrap_or_default();
    let message = format!(
        "{title}: {} cannot be {}",
        quoted(name),
        quoted(&shown(value))
    );
    let rule = if value.is_string() {
        &UNKNOWN_VALUE
    } else {
        &WRONG_TYPE
    };
    SettingProblem::value(rule, path, value, message).helps(help)
}

fn unknown_setting(name: &str) -> SettingProblem {
    let known: Vec<_> = notation::SETTINGS.names().collect();
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {}?", quoted(near)),
        None => format!("its keys are {}", notation::list(&known)),
    };
    let message = format!("`[preprocessor.canvas]` has no key {}", quoted(name));
    SettingProblem::key(&UNKNOWN_KEY, &[name], message).help(help)
}

fn wrong_setting(key: &notation::Key, value: &Value) -> SettingProblem {
    let mut help = Vec::new();
    if let (Accepts::Word(axis), Some(written)) = (key.accepts, value.as_str())
        && let Some(near) = nearest(written, (axis.spellings)())
    {
        help.push(format!("did you mean {}?", quoted(near)));
    }
    help.push(format!("write {}", key.accepts.advice()));
    let message = format!(
        "`[preprocessor.canvas]`: {} cannot be {}",
        quoted(key.name),
        quoted(&shown(value))
    );
    let rule = if matches!(key.accepts, Accepts::Word(_)) && value.is_string() {
        &UNKNOWN_VALUE
    } else {
        &WRONG_TYPE
    };
    SettingProblem::value(rule, &[key.name], value, message).helps(help)
}

#[cfg(test)]
mod tests {
    use super::super::{Overrides, read_book_toml};
    use super::*;
    use crate::tree;

    #[test]
    fn every_setting_is_read() {
        for key in notation::SETTINGS.keys.iter() {
            let value = match key.accepts {
                Accepts::Word(axis) => format!("\"{}\"", (axis.words)()[0]),
                Accepts::Flag => "true".into(),
                Accepts::RuleTable
                | Accepts::WordTable
                | Accepts::OutputTable
                | Accepts::TypeTable
                | Accepts::KindTable => "{}".into(),
                _ => "\"x\"".into(),
            };
            let text = format!("[preprocessor.canvas]\n{} = {value}\n", key.name);
            assert!(
                read_book_toml(&text, &Overrides::default()).is_ok(),
                "{text}"
            );
        }
    }

    fn output_for(renderer: Option<&str>, book_toml: &str) -> Result<Output, Vec<SettingProblem>> {
        let context = Context {
            renderer: renderer.map(str::to_owned),
            config: tree::read(book_toml).expect("it is TOML"),
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
    fn an_unknown_output_is_an_error_whoever_it_is_for() {
        for (value, help) in [
            (
                "\"markdwon\"",
                &[
                    "did you mean `markdown`?",
                    "write one of `html`, `markdown`",
                ][..],
            ),
            ("true", &["write one of `html`, `markdown`"][..]),
        ] {
            let book = format!("[preprocessor.canvas.output]\nepub = {value}\n");
            let problems = output_for(Some("html"), &book).expect_err("it is wrong");
            let written = value.trim_matches('"');
            assert_eq!(problems.len(), 1);
            let found = problems[0].located(Some(&book));
            assert_eq!(
                found.message,
                format!("`[preprocessor.canvas.output]`: `epub` cannot be `{written}`")
            );
            assert_eq!(found.help, help);
            assert_eq!(found.span.map(|s| &book[s.range()]), Some(value));
        }
        let problems = output_for(None, "[preprocessor.canvas]\noutput = \"html\"\n");
        let problem = problems.expect_err("it is wrong").remove(0);
        assert_eq!(
            problem.diagnostic.message,
            "`[preprocessor.canvas]`: `output` cannot be `html`"
        );
    }
}
