//! The relationship types and channel kinds that a `book.toml` adds to ours.

use super::{SettingProblem, shown};
use crate::diagnostic::{
    INVALID_SETTING, MISSING_KEY, Rule, UNKNOWN_KEY, UNKNOWN_VALUE, WRONG_TYPE, as_key,
    is_unprintable, nearest, quoted,
};
use crate::json::{Map, Value};
use crate::vocabulary::{ChannelKind, RelationshipType, Vocabulary, fold};
use crate::model::{Own, Terms};
use crate::notation::{self, OTHER, Table};

/// The book's own relationship types.
pub(super) fn types(
    table: &Map<String, Value>,
    problems: &mut Vec<SettingProblem>,
) -> Terms<RelationshipType> {
    terms("types", &notation::OWN_TYPE, table, problems)
}

/// The book's own channel kinds.
pub(super) fn kinds(
    table: &Map<String, Value>,
    problems: &mut Vec<SettingProblem>,
) -> Terms<ChannelKind> {
    terms("kinds", &notation::OWN_KIND, table, problems)
}

fn terms<V: Vocabulary>(
    key: &'static str,
    of: &'static Table,
    table: &Map<String, Value>,
    problems: &mut Vec<SettingProblem>,
) -> Terms<V> {
    let mut terms = Terms::default();
    for (name, value) in table {
        let mut entry = Entry {
            title: format!("`[preprocessor.canvas.{key}]`"),
            key,
            of,
            name,
            problems,
        };
        let named = entry.is_good_name(&terms);
        let own = entry.read(value);
        if let (true, Some(own)) = (named, own) {
            terms.add(own);
        }
    }
    terms
}

/// One word of the book's own, while it is read.
struct Entry<'a> {
    /// The table that it stands in, for messages.
    title: String,
    key: &'static str,
    of: &'static Table,
    name: &'a str,
    problems: &'a mut Vec<SettingProblem>,
}

impl Entry<'_> {
    fn problem(
        &mut self,
        rule: &'static Rule,
        field: Option<&str>,
        message: &str,
        help: Vec<String>,
    ) {
        let path: Vec<&str> = [self.key, self.name].into_iter().chain(field).collect();
        let message = format!("{}: {message}", self.title);
        let problem = SettingProblem::key(rule, &path, message).helps(help);
        self.problems.push(problem);
    }

    /// Whether canvases can write the name, and it means nothing yet.
    fn is_good_name<V: Vocabulary>(&mut self, before: &Terms<V>) -> bool {
        let name = quoted(self.name);
        let separates = |c: char| ",;/+&".contains(c);
        if self.name.trim().is_empty()
            || self.name.chars().any(|c| is_unprintable(c) || separates(c))
        {
            let message = format!("{name} is no name that a canvas can write");
            self.problem(
                &INVALID_SETTING,
                None,
                &message,
                vec!["write a short word, such as kiosk".into()],
            );
            return false;
        }
        let axis = V::AXIS;
        if axis == RelationshipType::AXIS && fold(self.name) == OTHER {
            let message = format!("{name} is the word for what is none of the types");
            self.problem(
                &INVALID_SETTING,
                None,
                &message,
                vec!["give yours another name".into()],
            );
            return false;
        }
        // A canvas that writes it where a type belongs has mixed up the two, and is told so.
        if axis == RelationshipType::AXIS && ChannelKind::parse(self.name).is_some() {
            let message = format!("{name} is a channel kind");
            self.problem(
                &INVALID_SETTING,
                None,
                &message,
                vec!["give your type another name".into()],
            );
            return false;
        }
        let Some(first) = before.parse(self.name) else {
            return true;
        };
        let (message, more) = match V::parse(self.name) {
            Some(word) => (
                format!("{name} is a {axis} already"),
                Some(format!(
                    "or, to change its label alone, write under [preprocessor.canvas.words.{}] {} = \"…\"",
                    V::SECTION,
                    word.word()
                )),
            ),
            None => (
                format!("{name} and {} are one word", quoted(first.word())),
                None,
            ),
        };
        let mut help = vec!["give yours another name".to_owned()];
        help.extend(more);
        self.problem(&INVALID_SETTING, None, &message, help);
        false
    }

    /// What is said of the word, unless something is wrong with it.
    fn read<V: Vocabulary>(&mut self, value: &Value) -> Option<Own<V>> {
        let name = quoted(self.name);
        let Some(fields) = value.as_object() else {
            let message = format!("{name} cannot be {}", quoted(&shown(value)));
            let help = format!(
                "write [preprocessor.canvas.{}.{}] on a line of its own, and below it label = \"…\" and like = \"{}\"",
                self.key,
                as_key(self.name),
                V::words()[0]
            );
            self.problem(&WRONG_TYPE, None, &message, vec![help]);
            return None;
        };
        // What an unknown key was probably meant for is not missed as well.
        let mut meant = Vec::new();
        for field in fields.keys().filter(|f| self.of.key(f).is_none()) {
            let near = nearest(field, self.of.names());
            meant.extend(near);
            let help = match near {
                Some(near) => format!("did you mean {}?", quoted(near)),
                None => format!(
                    "its keys are {}",
                    notation::list(&self.of.names().collect::<Vec<_>>())
                ),
            };
            let message = format!("{name} has no key {}", quoted(field));
            self.problem(&UNKNOWN_KEY, Some(field), &message, vec![help]);
        }
        for key in self.of.required {
            if !fields.contains_key(*key) && !meant.contains(key) {
                let message = format!("{name} needs a {}", quoted(key));
                let what = match *key {
                    "like" => format!("one of {}", notation::list(&V::words())),
                    key => self.of.key(key).map_or("", |k| k.meaning).to_owned(),
                };
                let help = format!("add {key} = \"…\", {what}");
                self.problem(&MISSING_KEY, None, &message, vec![help]);
            }
        }
        let label = fields.get("label").map(|v| self.text("label", v));
        let card = fields.get("card").map(|v| self.text("card", v));
        let like = fields.get("like").and_then(|v| self.like(v));
        let whole = meant.is_empty() && fields.keys().all(|f| self.of.key(f).is_some());
        let card = match card {
            Some(None) => return None,
            Some(Some(card)) => Some(card),
            None => None,
        };
        whole.then_some(Own {
            name: self.name.to_owned(),
            label: label??,
            like: like?,
            card,
        })
    }

    fn text(&mut self, key: &str, value: &Value) -> Option<String> {
        let text = value.as_str().filter(|text| !text.trim().is_empty());
        if text.is_none() {
            let what = if value.is_string() {
                "empty"
            } else {
                "no text"
            };
            let message = format!("{} of {} is {what}", quoted(key), quoted(self.name));
            self.problem(
                &WRONG_TYPE,
                Some(key),
                &message,
                vec!["write a text in quotes".into()],
            );
        }
        text.map(str::to_owned)
    }

    fn like<V: Vocabulary>(&mut self, value: &Value) -> Option<V> {
        let written = shown(value);
        let like = value.as_str().and_then(V::parse);
        if like.is_none() {
            let near = value.as_str().and_then(|w| nearest(w, V::spellings()));
            let mut help = Vec::new();
            help.extend(near.map(|near| format!("did you mean {}?", quoted(near))));
            help.push(format!("write one of {}", notation::list(&V::words())));
            let name = quoted(self.name);
            let message = format!("`like` of {name} cannot be {}", quoted(&written));
            let rule = if value.is_string() {
                &UNKNOWN_VALUE
            } else {
                &WRONG_TYPE
            };
            self.problem(rule, Some("like"), &message, help);
        }
        like
    }
}
