//! mdBook's door: its JSON and its configuration, for 0.4 and 0.5 alike.
//!
//! The types here are our own and tolerant: they read the few fields that matter, wherever the
//! rest may go in the next release. The answer is the book's own JSON with the contents of the
//! changed chapters put in place of the old ones; every other byte goes back as it came.

use std::fmt;
use std::io::{self, Read, Write};
use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

use semver::{Version, VersionReq};
use serde::de::{self, Deserialize, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use crate::book::{File, Settings};
use crate::diagnostic::{ERRORS, nearest, plain, quoted};
use crate::json::{self, RawValue, Value};
use crate::markdown::Dialect;
use crate::model::ShowFindings;
use crate::model::vocabulary::{RuleSetting, Vocabulary};
use crate::notation::{self, Accepts};
use crate::rules::RULES;
use crate::tree;
use crate::words::Words;

/// The mdBook releases whose books are understood.
pub const SUPPORTED: &str = ">=0.4.0, <0.6.0";
const SUPPORTED_IN_WORDS: &str = "mdBook 0.4 and 0.5";

/// Whether canvases are drawn for a renderer. Others leave the blocks as they are.
pub fn supports(renderer: &str) -> bool {
    renderer == "html"
}

/// Reads all that the host sends.
///
/// The host writes everything before it reads a byte, so reading has to reach the end before
/// anything is answered. It also writes in very small pieces: past the first 64 KiB a short pause
/// after each short read lets the pipe fill, which saves most of the reads. Small books never wait.
///
/// # Errors
///
/// If reading fails.
pub fn receive(mut input: impl Read) -> io::Result<Vec<u8>> {
    const CHUNK: usize = 64 * 1024;
    const PAUSE: Duration = Duration::from_micros(500);
    let mut bytes = Vec::new();
    let mut read = 0;
    loop {
        if bytes.len() < read + CHUNK {
            bytes.resize((read + CHUNK).max(bytes.len() * 2), 0);
        }
        match input.read(&mut bytes[read..]) {
            Ok(0) => break,
            Ok(count) => {
                read += count;
                if read > CHUNK && count < CHUNK / 2 {
                    std::thread::sleep(PAUSE);
                }
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    bytes.truncate(read);
    Ok(bytes)
}

/// What the host asks: a book to check and render.
#[derive(Debug)]
pub struct Request<'a> {
    /// The chapters that may hold a canvas.
    pub files: Vec<File>,
    /// What `book.toml` says.
    pub settings: Settings,
    /// The book's folder.
    pub root: PathBuf,
    /// What is worth saying of the configuration, without stopping.
    pub notes: Vec<String>,
    input: &'a str,
    book: Range<usize>,
    /// For each file the place of its content in the input.
    contents: Vec<Range<usize>>,
}

/// Why a request is not answered.
#[derive(Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The file it concerns, if it is one of the author's.
    pub file: Option<&'static str>,
    /// What is wrong: one entry a problem.
    pub problems: Vec<Problem>,
}

/// One thing that is wrong with a request.
#[derive(Debug, PartialEq, Eq)]
pub struct Problem {
    /// What.
    pub message: String,
    /// What to do.
    pub help: Vec<String>,
}

impl Refusal {
    fn of(message: impl Into<String>, help: impl Into<String>) -> Self {
        Self {
            file: None,
            problems: vec![Problem {
                message: message.into(),
                help: vec![help.into()],
            }],
        }
    }
}

/// Understands what the host sent.
///
/// # Errors
///
/// If it is not a book of a supported mdBook, or its configuration of this preprocessor is wrong.
pub fn understand(input: &[u8]) -> Result<Request<'_>, Refusal> {
    if input.iter().all(u8::is_ascii_whitespace) {
        let mut refusal = not_understood(None, "it is empty");
        refusal.problems[0].help.insert(
            0,
            "mdBook starts this program by itself: add [preprocessor.canvas] to book.toml and run `mdbook build`".into(),
        );
        return Err(refusal);
    }
    let text = std::str::from_utf8(input)
        .map_err(|e| not_understood(None, &format!("it is not UTF-8: {e}")))?;
    let parsed: Result<(&RawValue, BookJson<'_>), _> = json::from_str(text);
    let (raw_context, book_json) =
        parsed.map_err(|e| not_understood(version_of(text).as_deref(), &format!("{e}")))?;
    let context: Context =
        json::from_str(raw_context.get()).map_err(|e| not_understood(None, &format!("{e}")))?;
    let version = context.mdbook_version.as_deref();
    let (items, generation) = match (book_json.items, book_json.sections) {
        (Some(items), _) => (items, Generation::Five),
        (None, Some(sections)) => (sections, Generation::Four),
        (None, None) => {
            return Err(not_understood(
                version,
                "the book has neither `items` nor `sections`",
            ));
        }
    };
    let mut notes = Vec::new();
    let settings = settings(&context, generation, &mut notes)?;
    let src = context.config.src();
    let mut chapters = Chapters {
        input: text,
        src: &src,
        files: Vec::new(),
        contents: Vec::new(),
    };
    chapters.collect(&items);
    let (files, contents) = (chapters.files, chapters.contents);
    Ok(Request {
        root: context.root.clone().unwrap_or_default(),
        files,
        settings,
        notes,
        input: text,
        book: book_range(text, raw_context),
        contents,
    })
}

impl Request<'_> {
    /// Writes the book with the new chapters: for each file its new text, or nothing.
    ///
    /// # Errors
    ///
    /// If writing fails.
    pub fn answer(&self, chapters: &[Option<String>], output: impl Write) -> io::Result<()> {
        let mut output = io::BufWriter::with_capacity(64 * 1024, output);
        let mut done = self.book.start;
        for (content, new) in self.contents.iter().zip(chapters) {
            let Some(new) = new else { continue };
            output.write_all(&self.input.as_bytes()[done..content.start])?;
            json::to_writer(&mut output, new)?;
            done = content.end;
        }
        output.write_all(&self.input.as_bytes()[done..self.book.end])?;
        output.flush()
    }
}

fn not_understood(version: Option<&str>, why: &str) -> Refusal {
    let supported = VersionReq::parse(SUPPORTED).ok();
    let message = match version.map(|v| (v, Version::parse(v))) {
        Some((written, Ok(version))) => {
            let known = supported.is_some_and(|s| {
                // A prerelease belongs to the release that it leads to.
                s.matches(&Version::new(version.major, version.minor, version.patch))
            });
            if known {
                format!(
                    "the book that mdBook {} sent cannot be read: {}",
                    plain(written),
                    plain(why)
                )
            } else {
                format!("mdBook {} is not supported: {}", plain(written), plain(why))
            }
        }
        Some((written, Err(_))) => format!(
            "the book of an mdBook whose version {} is none cannot be read: {}",
            quoted(written),
            plain(why)
        ),
        None => format!("standard input holds no book of mdBook's: {}", plain(why)),
    };
    Refusal::of(
        message,
        format!(
            "mdbook-canvas {} works with {SUPPORTED_IN_WORDS}",
            env!("CARGO_PKG_VERSION")
        ),
    )
}

/// The host's version, from as much of the input as can be read.
fn version_of(text: &str) -> Option<String> {
    let rest = text.trim_start().strip_prefix('[')?;
    let first = json::Deserializer::from_str(rest)
        .into_iter::<Context>()
        .next()?;
    first.ok()?.mdbook_version
}

/// Where the book stands in the input: after the context and its comma, before the last bracket.
fn book_range(input: &str, context: &RawValue) -> Range<usize> {
    let after = offset_in(input, context.get()) + context.get().len();
    let gap = input[after..]
        .find(|c: char| c != ',' && !c.is_ascii_whitespace())
        .unwrap_or(0);
    let end = input.trim_end().trim_end_matches(']').trim_end().len();
    after + gap..end
}

/// Where a part that was borrowed from the input begins in it.
fn offset_in(input: &str, part: &str) -> usize {
    part.as_ptr() as usize - input.as_ptr() as usize
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Generation {
    Four,
    Five,
}

/// What is read of the context. Odd types in fields of others' are no concern of ours.
#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Context {
    mdbook_version: Option<String>,
    root: Option<PathBuf>,
    config: Config,
}

#[derive(Debug, Default, serde::Deserialize)]
#[serde(default)]
struct Config {
    book: Value,
    preprocessor: Value,
    output: Value,
}

impl Config {
    fn src(&self) -> String {
        let src = self
            .book
            .get("src")
            .and_then(Value::as_str)
            .unwrap_or("src");
        src.replace('\\', "/").trim_end_matches('/').to_owned()
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

/// What becomes of `{{#include}}` before canvases are read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Includes {
    /// mdBook expands them first: `after = ["links"]`.
    Expanded,
    /// They still stand there.
    Left,
}

/// What a `book.toml` says, as `check` reads it without mdBook.
#[derive(Debug)]
pub struct BookConfig {
    /// What it says of this preprocessor.
    pub settings: Settings,
    /// The folder of the chapters, below the book's.
    pub src: String,
    /// Whether mdBook expands includes before it hands over the chapters.
    pub includes: Includes,
    /// What is worth saying of it, without stopping.
    pub notes: Vec<String>,
}

/// Reads a `book.toml`.
///
/// # Errors
///
/// If it is not TOML, or says something wrong of this preprocessor.
pub fn read_book_toml(text: &str) -> Result<BookConfig, Refusal> {
    let config: Config = tree::read(text.trim_start_matches('\u{feff}')).map_err(|e| Refusal {
        file: Some("book.toml"),
        problems: vec![Problem {
            message: format!("this is not TOML: {}", plain(&e)),
            help: vec!["mdBook cannot read it either: correct it first".into()],
        }],
    })?;
    let context = Context {
        config,
        ..Context::default()
    };
    let mut notes = Vec::new();
    let settings = settings(&context, Generation::Five, &mut notes)?;
    let after = context
        .config
        .preprocessor
        .get("canvas")
        .and_then(|c| c.get("after"));
    let after_links = after
        .and_then(Value::as_array)
        .is_some_and(|list| list.iter().any(|name| name == "links"));
    Ok(BookConfig {
        includes: if after_links {
            Includes::Expanded
        } else {
            Includes::Left
        },
        settings,
        src: context.config.src(),
        notes,
    })
}

fn settings(
    context: &Context,
    generation: Generation,
    notes: &mut Vec<String>,
) -> Result<Settings, Refusal> {
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
        ..Settings::default()
    };
    if let Some(language) = context.config.language()
        && Words::of(language).is_some()
    {
        settings.language = language.to_owned();
    }
    let mut problems = Vec::new();
    let Some(table) = context.config.preprocessor.get("canvas") else {
        return Ok(settings);
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
                        Err(problem) => problems.push(problem),
                    }
                }
            }),
            "language" => value.as_str().map(|language| {
                if Words::of(language).is_some() {
                    settings.language = language.to_owned();
                } else {
                    let known: Vec<_> = Words::languages().collect();
                    settings.language = crate::words::DEFAULT_LANGUAGE.to_owned();
                    notes.push(format!(
                        "there are no words for the language {}, so they are English; there are {}",
                        quoted(language),
                        notation::list(&known)
                    ));
                }
            }),
            _ => unreachable!("a test reads every setting"),
        };
        if set.is_none() {
            problems.push(wrong_setting(key, value));
        }
    }
    if problems.is_empty() {
        Ok(settings)
    } else {
        Err(Refusal {
            file: Some("book.toml"),
            problems,
        })
    }
}

fn word<V: Vocabulary>(value: &Value) -> Option<V> {
    value.as_str().and_then(V::parse)
}

/// What the book makes of one rule.
fn rule_setting(name: &str, value: &Value) -> Result<(&'static str, RuleSetting), Problem> {
    let title = "`[preprocessor.canvas.rules]`";
    let Some(rule) = RULES.iter().find(|r| r.name == name) else {
        if ERRORS.iter().any(|r| r.name == name) {
            return Err(Problem {
                message: format!("{title}: {} is an error and stays one", quoted(name)),
                help: vec![
                    "on-error = \"show\" lets the build go on, with a box in the page".into(),
                ],
            });
        }
        let help = match nearest(name, RULES.iter().map(|r| r.name)) {
            Some(near) => format!("did you mean {}?", quoted(near)),
            None => "`mdbook-canvas explain` lists all rules".into(),
        };
        return Err(Problem {
            message: format!("{title}: there is no rule {}", quoted(name)),
            help: vec![help],
        });
    };
    match word(value) {
        Some(setting) => Ok((rule.name, setting)),
        None => Err(Problem {
            message: format!(
                "{title}: {} cannot be {}",
                quoted(name),
                quoted(&shown(value))
            ),
            help: vec![format!(
                "write one of {}",
                notation::list(&RuleSetting::words())
            )],
        }),
    }
}

/// A value as the author wrote it, more or less.
fn shown(value: &Value) -> String {
    match value {
        Value::String(s) => s.clone(),
        other => other.to_string(),
    }
}

fn unknown_setting(name: &str) -> Problem {
    let known: Vec<_> = notation::SETTINGS.names().collect();
    let help = match nearest(name, known.iter().copied()) {
        Some(near) => format!("did you mean {}?", quoted(near)),
        None => format!("its keys are {}", notation::list(&known)),
    };
    Problem {
        message: format!("`[preprocessor.canvas]` has no key {}", quoted(name)),
        help: vec![help],
    }
}

fn wrong_setting(key: &notation::Key, value: &Value) -> Problem {
    let mut help = Vec::new();
    if let (Accepts::Word(axis), Some(written)) = (key.accepts, value.as_str())
        && let Some(near) = nearest(written, (axis.spellings)())
    {
        help.push(format!("did you mean {}?", quoted(near)));
    }
    help.push(format!("write {}", key.accepts.advice()));
    Problem {
        message: format!(
            "`[preprocessor.canvas]`: {} cannot be {}",
            quoted(key.name),
            quoted(&shown(value))
        ),
        help,
    }
}

/// The book, as far as it is read.
#[derive(serde::Deserialize)]
struct BookJson<'a> {
    #[serde(borrow)]
    items: Option<Vec<Item<'a>>>,
    #[serde(borrow)]
    sections: Option<Vec<Item<'a>>>,
}

#[derive(serde::Deserialize)]
struct ChapterJson<'a> {
    #[serde(borrow)]
    content: Option<&'a RawValue>,
    #[serde(borrow)]
    source_path: Option<&'a RawValue>,
    #[serde(borrow)]
    path: Option<&'a RawValue>,
    #[serde(borrow, default)]
    sub_items: Option<Vec<Item<'a>>>,
}

/// An entry of the book: a chapter, or anything else, which is left as it is.
enum Item<'a> {
    Chapter(Box<ChapterJson<'a>>),
    Other,
}

impl<'de: 'a, 'a> Deserialize<'de> for Item<'a> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct ItemVisitor;

        impl<'de> Visitor<'de> for ItemVisitor {
            type Value = Item<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an entry of a book")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
                let mut item = Item::Other;
                while let Some(key) = map.next_key::<std::borrow::Cow<'de, str>>()? {
                    if key == "Chapter" {
                        item = Item::Chapter(map.next_value()?);
                    } else {
                        map.next_value::<IgnoredAny>()?;
                    }
                }
                Ok(item)
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut seq: A) -> Result<Self::Value, A::Error> {
                while seq.next_element::<IgnoredAny>()?.is_some() {}
                Ok(Item::Other)
            }

            fn visit_str<E: de::Error>(self, _: &str) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_bool<E: de::Error>(self, _: bool) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_i64<E: de::Error>(self, _: i64) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_u64<E: de::Error>(self, _: u64) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }

            fn visit_f64<E: de::Error>(self, _: f64) -> Result<Self::Value, E> {
                Ok(Item::Other)
            }
        }

        deserializer.deserialize_any(ItemVisitor)
    }
}

/// Gathers the chapters that may hold a canvas.
struct Chapters<'a, 's> {
    input: &'a str,
    src: &'s str,
    files: Vec<File>,
    contents: Vec<Range<usize>>,
}

impl<'a> Chapters<'a, '_> {
    fn collect(&mut self, items: &[Item<'a>]) {
        for item in items {
            let Item::Chapter(chapter) = item else {
                continue;
            };
            if let Some(content) = chapter.content.filter(|c| may_hold_canvas(c.get()))
                && let Ok(text) = json::from_str::<String>(content.get())
            {
                let start = offset_in(self.input, content.get());
                self.contents.push(start..start + content.get().len());
                self.files.push(File::chapter(self.path_of(chapter), text));
            }
            // A chapter's own content may stand after its sub-chapters in the JSON.
            self.collect(chapter.sub_items.as_deref().unwrap_or_default());
        }
    }

    /// The path of a chapter's file, from the book's root.
    fn path_of(&self, chapter: &ChapterJson<'_>) -> String {
        let path = chapter
            .source_path
            .or(chapter.path)
            .and_then(|raw| json::from_str::<Option<String>>(raw.get()).ok().flatten())
            .unwrap_or_else(|| "(a chapter without a file)".into());
        format!("{}/{}", self.src, path.replace('\\', "/"))
    }
}

/// Whether a chapter's JSON may hold the word, be it spelt with escapes or entities.
fn may_hold_canvas(json: &str) -> bool {
    json.contains("canvas") || json.contains("&#") || json.contains("\\u00")
}
