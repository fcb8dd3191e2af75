//! What is wrong with a setting: known by its path, and found in `book.toml` only when it is reported.

use super::messages::HostMessage;
use crate::diagnostic::{Diagnostic, DiagnosticMessage, Rule, nearest};
use crate::json::Value;
use crate::message::{Message, quote, quote_any};
use crate::text::Span;
use crate::toml_ast::{self, Kind, Parsed, Table};
use crate::vocabulary::{Frameworks, NamedFramework};

/// A problem with a setting.
#[derive(Debug, Clone, PartialEq)]
pub struct SettingProblem {
    /// The keys that lead to it, from the top of `book.toml`.
    pub path: Vec<String>,
    /// What of it the problem is about.
    pub part: SettingPart,
    /// The value that was read, if there was one.
    pub value: Option<Value>,
    /// The problem, without its place.
    pub diagnostic: Diagnostic,
    /// The word of a framework that it names, if it is no problem where the book has that.
    pub(super) unless: Option<FrameworkWord>,
}

/// A word of a framework of the book's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FrameworkWord {
    /// The name of the framework.
    pub(super) framework: String,
    /// One of its blocks.
    pub(super) block: Option<String>,
}

/// A part of a setting.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingPart {
    /// Its key.
    Key,
    /// Its value.
    Value,
}

impl SettingProblem {
    /// A problem with a key.
    pub fn key(rule: &'static Rule, path: &[&str], message: impl Into<Message>) -> Self {
        Self {
            path: path.iter().map(|&key| key.to_owned()).collect(),
            part: SettingPart::Key,
            value: None,
            diagnostic: Diagnostic::new(rule, None, message),
            unless: None,
        }
    }

    /// A problem with the value of a key.
    pub fn value(
        rule: &'static Rule,
        path: &[&str],
        value: &Value,
        message: impl Into<Message>,
    ) -> Self {
        Self {
            part: SettingPart::Value,
            value: Some(value.clone()),
            ..Self::key(rule, path, message)
        }
    }

    /// Whether it is a problem only if the book lacks a framework.
    pub(super) fn is_pending(&self) -> bool {
        self.unless.is_some()
    }

    /// The problem, if there is one in a book with these frameworks.
    fn settled(&self, frameworks: &Frameworks) -> Option<Self> {
        let Some(word) = &self.unless else {
            return Some(self.clone());
        };
        match (frameworks.own_named(&word.framework), &word.block) {
            (None, None) => Some(self.clone()),
            (Some(NamedFramework::Whole(framework)), Some(block)) => {
                let ids = || framework.blocks.iter().map(|b| b.id.as_str());
                let near = nearest(block, ids());
                let help: Message = match near {
                    Some(near) => DiagnosticMessage::DidYouMean { word: quote(near) }.into(),
                    None => {
                        let blocks = quote_any(ids());
                        HostMessage::UseBlockOfFramework { blocks }.into()
                    }
                };
                let is_unknown = ids().all(|id| id != block);
                is_unknown.then(|| self.clone().help(help))
            }
            // One problem for the framework is enough, and the errors of a file are reported there.
            (None, Some(_)) | (Some(_), None) | (Some(NamedFramework::Broken(_)), Some(_)) => None,
        }
    }

    /// Adds a line of advice.
    #[must_use]
    pub fn help(mut self, help: impl Into<Message>) -> Self {
        self.diagnostic = self.diagnostic.help(help);
        self
    }

    /// Adds lines of advice.
    #[must_use]
    pub fn helps(mut self, help: impl IntoIterator<Item = impl Into<Message>>) -> Self {
        self.diagnostic
            .help
            .extend(help.into_iter().map(Into::into));
        self
    }

    /// The same, below a table.
    #[must_use]
    pub(super) fn below(mut self, table: &[&str]) -> Self {
        let table = table.iter().map(|&key| key.to_owned());
        self.path.splice(0..0, table);
        self
    }

    /// Finds the place in `book.toml`, if its text is known.
    pub fn located(&self, book_toml: Option<&str>) -> Diagnostic {
        let mut diagnostic = self.diagnostic.clone();
        let path: Vec<&str> = self.path.iter().map(String::as_str).collect();
        let Some(text) = book_toml else {
            // Without a line to point at, nothing else names the setting.
            let setting = quote(path.join("."));
            return diagnostic.help(HostMessage::CheckSetting { setting });
        };
        let place = locate(&path, text);
        let written = toml_ast::read::<Value>(text).ok();
        let written = written.as_ref().and_then(|root| value_at(root, &path));
        let is_here = match (&place, &self.value) {
            (Some(_), Some(read)) => written == Some(read),
            (Some(_), None) => true,
            (None, _) => false,
        };
        if is_here {
            diagnostic.span = place.map(|place| match self.part {
                SettingPart::Key => place.key,
                SettingPart::Value => place.value,
            });
            return diagnostic;
        }
        diagnostic.span = match place {
            Some(place) => Some(place.key),
            // What is missing is missing in the table above it.
            None => (1..path.len())
                .rev()
                .find_map(|end| locate(&path[..end], text))
                .map(|table| table.key),
        };
        if self.value.is_some() {
            let variable = quote(variable(&path));
            diagnostic = diagnostic.help(HostMessage::CheckVariable { variable });
        }
        diagnostic
    }
}

/// Those of these problems that a book with these frameworks has.
pub fn settled(problems: &[SettingProblem], frameworks: &Frameworks) -> Vec<SettingProblem> {
    problems
        .iter()
        .filter_map(|p| p.settled(frameworks))
        .collect()
}

/// Problems with settings, in the order of `book.toml`, if its text is known.
pub fn located(problems: &[SettingProblem], book_toml: Option<&str>) -> Vec<Diagnostic> {
    let mut found: Vec<_> = problems.iter().map(|p| p.located(book_toml)).collect();
    found.sort_by_key(Diagnostic::start);
    found
}

/// The name of the environment variable that sets a value in place of `book.toml`.
fn variable(path: &[&str]) -> String {
    let name = path.join("__").replace('-', "_").to_uppercase();
    format!("MDBOOK_{name}")
}

fn value_at<'v>(root: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(root, |table, key| table.get(key))
}

/// Where a setting is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SettingPlace {
    /// Its key.
    pub key: Span,
    /// Its value; the key again where the value is a table below a header.
    pub value: Span,
}

/// Where in the text of a `book.toml` the keys of `path` lead to.
pub fn locate(path: &[&str], book_toml: &str) -> Option<SettingPlace> {
    let (Parsed::Tree { root, .. } | Parsed::Broken { root, .. }) = toml_ast::parse(book_toml)
    else {
        return None;
    };
    let (last, tables) = path.split_last()?;
    let mut table: &Table<'_> = &root;
    for key in tables {
        table = match table.get(*key)?.get_ref() {
            Kind::Table(inner) => inner,
            // Of several tables under one name none is looked into.
            Kind::String(_)
            | Kind::Integer(_)
            | Kind::Float(_)
            | Kind::Boolean(_)
            | Kind::Datetime(_)
            | Kind::Array(_) => return None,
        };
    }
    let (key, value) = table.get_key_value(*last)?;
    let key = Span::new(key.span().start, key.span().end);
    let value = match value.get_ref() {
        Kind::Table(_) => key,
        Kind::String(_)
        | Kind::Integer(_)
        | Kind::Float(_)
        | Kind::Boolean(_)
        | Kind::Datetime(_)
        | Kind::Array(_) => Span::new(value.span().start, value.span().end),
    };
    Some(SettingPlace { key, value })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::UNKNOWN_VALUE;

    #[test]
    fn a_setting_is_found_however_it_is_written() {
        for (text, key, value) in [
            ("[a.b]\nc = \"x\"\n", "c", "\"x\""),
            ("a.b.c = \"x\"\n", "c", "\"x\""),
            ("a = { b = { \"c\" = 'x' } }\n", "\"c\"", "'x'"),
            ("[a]\n[a.b.c]\nd = 1\n", "c", "c"),
        ] {
            let place = locate(&["a", "b", "c"], text).expect(text);
            assert_eq!(&text[place.key.range()], key, "{text}");
            assert_eq!(&text[place.value.range()], value, "{text}");
        }
        assert_eq!(locate(&["a", "b"], "a = [{ b = 1 }]\n"), None);
        assert_eq!(locate(&["a", "x"], "a.b = 1\n"), None);
    }

    #[test]
    fn a_value_that_book_toml_does_not_have_comes_from_elsewhere() {
        let problem = SettingProblem::value(
            &UNKNOWN_VALUE,
            &["preprocessor", "canvas", "on-error"],
            &Value::from("no"),
            HostMessage::DuplicateSetting,
        );
        let here = "[preprocessor.canvas]\non-error = \"no\"\n";
        let found = problem.located(Some(here));
        assert_eq!(found.span.map(|s| &here[s.range()]), Some("\"no\""));
        assert!(found.help.is_empty());
        for (text, place) in [
            (
                "[preprocessor.canvas]\non-error = \"show\"\n",
                Some("on-error"),
            ),
            ("[preprocessor.canvas]\n", Some("canvas")),
            ("", None),
        ] {
            let found = problem.located(Some(text));
            assert_eq!(found.span.map(|s| &text[s.range()]), place, "{text}");
            assert!(
                found.help[0]
                    .to_string()
                    .contains("`MDBOOK_PREPROCESSOR__CANVAS__ON_ERROR`")
            );
        }
    }
}
