//! A book's own words in place of ours: `[preprocessor.canvas.words]`.

use super::messages::LabelMessage;
use super::{DEFAULT_LANGUAGE, Locale};
use crate::diagnostic::{self as rule, Diagnostic, as_key, nearest};
use crate::framework::Framework;
use crate::json::{self, Map, Value};
use crate::message::{literal, quote, quote_any};
use crate::notation::{Accepts, Field, Notation, Reader, is_blank};
use crate::text::Span;
use crate::toml_ast::{self, Kind};

/// What a word of a set may say of itself: the fields of a [`Card`](super::Card).
const FIELDS: [&str; 10] = [
    "label", "inner", "brief", "what", "when", "seen", "mind", "good", "wrong", "question",
];

/// The parts of a words file that no book changes.
pub(super) const FIXED: [&str; 5] = ["language", "direction", "inner-labels", "ui", "lists"];

/// Words of a book's own: each with the section, the word and, for one of a set, the field that it
/// replaces.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct CustomWords {
    words: Vec<(String, String, Option<String>, String)>,
    /// What is wrong unless the book has a framework of that name.
    pub(crate) pending: Vec<PendingWord>,
}

/// A word that nothing has but, perhaps, a framework of the book's own. Which ones there are is
/// known once their files are read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct PendingWord {
    /// Which of the problems that were found it is.
    pub(crate) problem: usize,
    /// The name of the framework.
    pub(crate) framework: String,
    /// One of its blocks.
    pub(crate) block: Option<String>,
}

impl CustomWords {
    /// The words of a language with these in their place; nothing if there are none.
    pub fn applied(&self, language: &str) -> Option<Locale> {
        if self.words.is_empty() {
            return None;
        }
        let text = Locale::file(language).unwrap_or_else(|| Locale::default_file());
        let mut base: Map<String, Value> =
            toml_ast::read(text).expect("a test reads every words file");
        // A new label is also the one inside a line, unless the book says that too.
        for (set, word, field, _) in &self.words {
            if field.as_deref() == Some("label")
                && let Some(card) = section(&mut base, set).and_then(|set| set.get_mut(word))
            {
                rename(card);
            }
        }
        for (section_name, word, field, text) in &self.words {
            let text = Value::from(text.as_str());
            match field {
                None => base[section_name.as_str()][word.as_str()] = text,
                Some(field) => {
                    // A set that isn't ours is a framework of the book's own.
                    if !base.contains_key(section_name)
                        && section(&mut base, section_name).is_none()
                    {
                        base.insert(section_name.clone(), Value::Object(Map::new()));
                    }
                    let words = section(&mut base, section_name);
                    if let Some(words) = words
                        && words.get(word).is_none()
                    {
                        words[word.as_str()] = json::json!({ "label": "" });
                    }
                    let words = section(&mut base, section_name);
                    if let Some(card) = words.and_then(|words| words.get_mut(word)) {
                        card[field.as_str()] = text;
                    }
                }
            }
        }
        Some(json::from_value(Value::Object(base)).expect("only texts were put in place of texts"))
    }

    fn add(&mut self, section: &str, word: &str, field: Option<&str>, text: String) {
        let field = field.map(str::to_owned);
        self.words
            .push((section.to_owned(), word.to_owned(), field, text));
    }
}

/// Read against the words of the default language: every language has the same.
impl Notation for CustomWords {
    const ACCEPTS: Accepts = Accepts::WordTable;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let table = cx.table(field)?;
        let text = Locale::file(DEFAULT_LANGUAGE).expect("the default language has a words file");
        let mut base: Map<String, Value> =
            toml_ast::read(text).expect("a test reads every words file");
        let mut words = Self::default();
        for (key, value) in table {
            let at = cx.span(key.span());
            words.entry(cx, &mut base, key.get_ref(), at, value);
        }
        Some(words)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(Self::default())
    }
}

impl CustomWords {
    /// Takes over one entry: a phrase, or the words of a set.
    fn entry(
        &mut self,
        cx: &mut Reader<'_>,
        base: &mut Map<String, Value>,
        key: &str,
        at: Span,
        value: &toml_ast::Value<'_>,
    ) {
        let name = format!("words.{key}");
        match value.get_ref() {
            Kind::String(text) if !is_blank(text) => {
                if base[PHRASES].get(key).is_some() {
                    self.add(PHRASES, key, None, text.to_string());
                } else if section(base, key).is_some() {
                    let span = cx.span(value.span());
                    let header = literal(format!("[preprocessor.canvas.{name}]"));
                    let message = LabelMessage::LabelsNotText { name: quote(name) };
                    cx.report(
                        Diagnostic::new(&rule::WRONG_TYPE, span, message)
                            .help(LabelMessage::WriteLabelSection { header }),
                    );
                } else {
                    unknown(cx, &name, key, at, &known(&base[PHRASES]));
                }
            }
            // A phrase that has the name of a set is written here, beside the set.
            Kind::Table(phrases) if key == PHRASES => {
                for (phrase, value) in phrases {
                    let name = format!("{name}.{}", phrase.get_ref());
                    if base[PHRASES].get(&**phrase.get_ref()).is_none() {
                        let at = cx.span(phrase.span());
                        unknown(cx, &name, phrase.get_ref(), at, &known(&base[PHRASES]));
                    } else if let Some(text) = text_of(cx, &name, value) {
                        self.add(PHRASES, phrase.get_ref(), None, text);
                    }
                }
            }
            Kind::Table(words) => {
                let Some(set) = section(base, key) else {
                    let sets = base.iter().filter(|(_, v)| v.is_object());
                    let sets = sets.map(|(k, _)| k.as_str());
                    let sets: Vec<_> = sets.filter(|k| !FIXED.contains(k)).collect();
                    if !FIXED.contains(&key) {
                        self.of_framework(cx, key, words);
                        self.pending.push(PendingWord {
                            problem: cx.found.len(),
                            framework: key.to_owned(),
                            block: None,
                        });
                    }
                    unknown(cx, &name, key, at, &sets);
                    return;
                };
                for (word, value) in words {
                    let at = cx.span(word.span());
                    self.word(cx, (key, set), word.get_ref(), at, value);
                }
            }
            _ => {
                text_of(cx, &name, value);
            }
        }
    }

    /// Takes over the words of a framework of the book's own, if there is one of that name.
    fn of_framework(&mut self, cx: &mut Reader<'_>, name: &str, words: &toml_ast::Table<'_>) {
        for (block, value) in words {
            let at = cx.span(block.span());
            let block: &str = block.get_ref();
            self.pending.push(PendingWord {
                problem: cx.found.len(),
                framework: name.to_owned(),
                block: Some(block.to_owned()),
            });
            let path = format!("words.{name}.{block}");
            let message = LabelMessage::UnknownLabel { name: quote(path) };
            cx.report(Diagnostic::new(&rule::UNKNOWN_KEY, at, message));
            self.card(cx, (name, block), value);
        }
    }

    /// Takes over one word of a set: its label, or more of its card.
    fn word(
        &mut self,
        cx: &mut Reader<'_>,
        (set, words): (&str, &Value),
        word: &str,
        at: Span,
        value: &toml_ast::Value<'_>,
    ) {
        let name = format!("words.{set}.{word}");
        if words.get(word).is_none() {
            unknown(cx, &name, word, at, &known(words));
            return;
        }
        self.card(cx, (set, word), value);
    }

    /// Takes over a label, or more of a card.
    fn card(
        &mut self,
        cx: &mut Reader<'_>,
        (set, word): (&str, &str),
        value: &toml_ast::Value<'_>,
    ) {
        let name = format!("words.{set}.{word}");
        let Kind::Table(fields) = value.get_ref() else {
            if let Some(label) = text_of(cx, &name, value) {
                self.add(set, word, Some("label"), label);
            }
            return;
        };
        for (field, value) in fields {
            let name = format!("{name}.{}", field.get_ref());
            if !FIELDS.contains(&&**field.get_ref()) {
                let at = cx.span(field.span());
                unknown(cx, &name, field.get_ref(), at, &FIELDS);
            } else if let Some(text) = text_of(cx, &name, value) {
                self.add(set, word, Some(field.get_ref()), text);
            }
        }
    }
}

/// A text; anything else is reported.
fn text_of(cx: &mut Reader<'_>, name: &str, value: &toml_ast::Value<'_>) -> Option<String> {
    let message = match value.get_ref() {
        Kind::String(text) if !is_blank(text) => return Some(text.to_string()),
        Kind::String(_) => LabelMessage::LabelEmpty { name: quote(name) },
        _ => LabelMessage::LabelNotText { name: quote(name) },
    };
    let span = cx.span(value.span());
    cx.report(Diagnostic::new(&rule::WRONG_TYPE, span, message).help(LabelMessage::WriteLabelText));
    None
}

fn unknown(cx: &mut Reader<'_>, name: &str, key: &str, at: Span, known: &[&str]) {
    let near = nearest(key, known.iter().copied());
    let message = LabelMessage::UnknownLabel { name: quote(name) };
    let diagnostic = Diagnostic::new(&rule::UNKNOWN_KEY, at, message).did_you_mean(near, as_key);
    cx.report(match near {
        Some(_) => diagnostic,
        None => diagnostic.help(LabelMessage::UseKnownLabel {
            labels: quote_any(known.iter().copied()),
        }),
    });
}

/// Takes the old label out of a card wherever it is.
fn rename(card: &mut Value) {
    if let Some(card) = card.as_object_mut() {
        card.remove("inner");
    }
}

/// A set of words. Those of a framework's blocks stand in its own file, in English: here they have
/// empty cards, so that what a book says of them comes first.
pub(super) fn section<'b>(base: &'b mut Map<String, Value>, key: &str) -> Option<&'b mut Value> {
    if FIXED.contains(&key) {
        return None;
    }
    if let Some(framework) = Framework::all().find(|f| f.name == key) {
        let section = base.entry(key).or_insert_with(|| Value::Object(Map::new()));
        for block in &framework.blocks {
            if section.get(&block.id).is_none() {
                section[block.id.as_str()] = json::json!({ "label": "" });
            }
        }
    }
    if key == FRAMEWORKS {
        let section = base.entry(key).or_insert_with(|| Value::Object(Map::new()));
        for framework in Framework::all() {
            if section.get(&framework.name).is_none() {
                section[framework.name.as_str()] = json::json!({
                    "label": framework.label,
                    "brief": framework.brief,
                    "what": framework.what,
                    "when": framework.when,
                });
            }
        }
    }
    base.get_mut(key).filter(|v| v.is_object())
}

/// The phrases that belong to no set.
pub(super) const PHRASES: &str = "ui";

/// The set of what is said of each framework.
pub(super) const FRAMEWORKS: &str = "framework";

fn known(section: &Value) -> Vec<&str> {
    let words = section.as_object().into_iter().flatten();
    words.map(|(word, _)| word.as_str()).collect()
}

#[cfg(test)]
mod tests {
    use super::super::listed::listed;
    use super::*;

    /// Reads words as `book.toml` gives them: the words and what is wrong with them.
    fn read(words: Value) -> (CustomWords, Vec<String>) {
        let table = json::json!({ "words": words });
        let table = table.as_object().expect("it is a table");
        let root = toml_ast::from_json(table, &mut |_, _| [0..0, 0..0]);
        let terms = crate::vocabulary::BookTerms::default();
        let map = crate::text::SourceMap::identity(1);
        let source = crate::notation::Source {
            body: "",
            map: &map,
            whole: Span::default(),
            rules: &[],
            terms: &terms,
        };
        let mut cx = Reader::new(source, None);
        let field = Field {
            name: "words",
            accepts: Accepts::WordTable,
            is_required: false,
            at: Span::default(),
            value: root.get("words").expect("it is there"),
        };
        let words: CustomWords = cx.value(field).expect("it is a table");
        let help = |d: &Diagnostic| d.help.iter().map(ToString::to_string).collect::<Vec<_>>();
        let line = |d: &Diagnostic| format!("{}: {}", d.message, help(d).join("; "));
        // Which frameworks there are is not known here.
        let of_blocks = |n| {
            words
                .pending
                .iter()
                .any(|p| p.problem == n && p.block.is_some())
        };
        let found = cx.found.iter().enumerate();
        let found = found.filter(|(n, _)| !of_blocks(*n)).map(|(_, d)| line(d));
        let found = found.collect();
        (words, found)
    }

    fn applied(toml: &str, language: &str) -> Locale {
        let (words, wrong) = read(toml_ast::read(toml).expect("it is TOML"));
        assert_eq!(wrong, [""; 0]);
        words.applied(language).expect("there are some")
    }

    #[test]
    fn a_phrase_a_label_a_card_and_a_block_are_taken_over() {
        let words = applied(
            "relationships = \"How we stay in touch\"\n\
             [type]\npersonal = \"A neighbour\"\ndedicated = { brief = \"b\" }\n\
             [lean.problem]\nquestion = \"Why?\"\n",
            "en",
        );
        assert_eq!(words.messages.relationships, "How we stay in touch");
        assert_eq!(words.named_card("type", "personal").label, "A neighbour");
        let dedicated = words.named_card("type", "dedicated");
        assert_eq!(dedicated.brief.as_deref(), Some("b"));
        assert_eq!(dedicated.label, "Dedicated personal assistance");
        let lean = Framework::of("lean").expect("it is there");
        let problem = &lean.blocks[0];
        assert_eq!(words.block_question(lean, problem), Some("Why?"));
        assert_eq!(words.block_label(lean, problem), "Problem");
    }

    #[test]
    fn a_label_that_is_taken_over_is_so_inside_a_line_as_well() {
        use crate::vocabulary::RelationshipType::{Dedicated, Personal, Retail};
        let toml = "[type]\npersonal = \"Nachbarschaft\"\n\
             retail = { label = \"Netter Laden\", inner = \"netter Laden\" }\n\
             dedicated = { brief = \"b\" }\n";
        let words = applied(toml, "de");
        assert_eq!(words.inner_label(Personal), "Nachbarschaft");
        assert_eq!(words.inner_label(Retail), "netter Laden");
        assert_eq!(
            words.inner_label(Dedicated),
            "individuelle persönliche Unterstützung"
        );
    }

    #[test]
    fn what_names_no_word_is_told_with_the_nearest() {
        let told = |toml: &str| read(toml_ast::read(toml).expect("it is TOML")).1;
        assert_eq!(
            told("relationship-s = \"x\"\nchannels = \"\"\nui = { cozt = \"x\" }\n[type]\npersonel = \"x\"\nretail = { wat = \"x\" }\n[colour]\nx = \"y\"\n")
                .len(),
            6
        );
        assert_eq!(
            told("statsu = \"x\"\n"),
            ["unknown label `words.statsu`: did you mean `status`?"]
        );
        assert_eq!(
            told("[type]\npersonel = \"x\"\n"),
            ["unknown label `words.type.personel`: did you mean `personal`?"]
        );
        assert_eq!(
            told("phase = \"x\"\n"),
            [
                "label `words.phase` is a section, not text: write [preprocessor.canvas.words.phase] on its own line, then one line for each label"
            ]
        );
        assert_eq!(
            told("cost = 5\n"),
            ["the label `words.cost` isn't text: write text in quotes, or remove the line"]
        );
    }

    #[test]
    fn every_word_can_be_taken_over_as_it_is_listed() {
        for language in Locale::languages() {
            let listed = listed(language).expect("it is a language");
            let book: Value = toml_ast::read(&listed).expect("it is TOML");
            let own = &book["preprocessor"]["canvas"]["words"];
            let own = own.as_object().expect("it is a table");
            assert!(own.len() > 20 && own[PHRASES]["relationships"].is_string());
            let (words, wrong) = read(Value::Object(own.clone()));
            assert_eq!(wrong, [""; 0], "all of them can be taken over");
            let words = words.applied(language).expect("there are some");
            // They say what was said before.
            let plain = Locale::of(language).expect("it is a language");
            assert_eq!(
                format!("{:?}", words.messages),
                format!("{:?}", plain.messages)
            );
            for framework in Framework::all() {
                assert_eq!(
                    words.framework(framework).label,
                    plain.framework(framework).label
                );
                for block in &framework.blocks {
                    assert_eq!(
                        words.block_question(framework, block),
                        plain.block_question(framework, block)
                    );
                }
            }
            for (section, word, card) in plain.cards() {
                assert_eq!(words.named_card(section, word).brief, card.brief);
                assert_eq!(words.named_card(section, word).label, card.label);
            }
        }
    }

    #[test]
    fn a_framework_is_taken_over_in_english_too() {
        let words = applied("[framework]\nlean = { brief = \"Short.\" }\n", "en");
        let lean = Framework::of("lean").expect("it is there");
        assert_eq!(words.framework(lean).brief, Some("Short."));
        assert_eq!(words.framework(lean).label, "Lean Canvas");
    }
}
