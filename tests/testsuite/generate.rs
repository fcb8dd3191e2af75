//! Bytes → a book whose canvases are nearly right: every key of the notation, mostly with a value that
//! it accepts, and texts that would mean something to HTML, Markdown or TOML.
//!
//! The canvases are written by the tables of `notation`, so that a new key is in them at once.
//!
//! The tests and the fuzz targets, which include this file, share it.

use std::fmt::Write;

use arbitrary::{Result, Unstructured};
use mdbook_canvas::internals::book::{File, Settings};
use mdbook_canvas::internals::framework::Framework;
use mdbook_canvas::internals::model::ShowFindings;
use mdbook_canvas::internals::notation::{self, Accepts, Table};
use mdbook_canvas::internals::rules::RULES;
use mdbook_canvas::internals::vocabulary::{
    AmountLevel, ChannelKind, Css, Guidance, OnError, Phase, Status, Vocabulary,
};

/// Texts that would mean something on the page, or on the way there.
pub const HOSTILE: &[&str] = &[
    "<script>",
    "</script>",
    "</style>",
    "<!--",
    "-->",
    "<img src=x onerror=alert(1)>",
    "\" onload=\"",
    "' style='",
    "&lt;",
    "&#60;",
    "&quot;",
    "{{#title x}}",
    "{{x}}",
    "${x}",
    "$$",
    "\\(",
    "\\[",
    "`",
    "``",
    "*",
    "**",
    "_",
    "__",
    "~~",
    "[a](b)",
    "](",
    "[x](javascript:alert(1))",
    "[x](<a b>)",
    "[x](https://a.b/\"x)",
    "![x](y)",
    "<https://a.b>",
    "\\",
    "|",
    "\u{202e}",
    "\u{0}",
    "\u{1b}[31m",
    "\u{7f}",
    "\u{85}",
    "\u{2028}",
    "\u{a0}",
    "\u{feff}",
    "\n",
    "\r",
    "\t",
    "  \n",
    "\\\n",
    "é",
    "日本",
];

/// The path of the one chapter.
pub const CHAPTER: &str = "src/chapter.md";
/// The prefixes of a container that a canvas may stand in.
const CONTAINERS: &[(&str, &str)] = &[("", ""), ("> ", "> "), ("- ", "  "), ("1. > ", "   > ")];
/// No line of a generated canvas begins with it.
const FENCE: &str = "~~~~~~";
/// The models of a book, by their ids.
const MODELS: &[&str] = &["a", "b", "c"];

/// A book of one chapter, and of models beside it.
#[derive(Debug)]
pub struct Book {
    /// The chapter first.
    pub files: Vec<File>,
    /// What the book says of its canvases. An error is shown.
    pub settings: Settings,
    /// For each canvas of the chapter what stands before its first line.
    pub containers: Vec<&'static str>,
}

impl Book {
    /// The book that some bytes make. Where they end, so does it.
    ///
    /// # Errors
    ///
    /// Never: there always are enough bytes for what is left.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self> {
        let mut u = Unstructured::new(bytes);
        let settings = Settings {
            on_error: OnError::Show,
            guidance: pick(&mut u, Guidance::ALL)?.0,
            css: pick(&mut u, Css::ALL)?.0,
            findings: *pick(&mut u, &[ShowFindings::Yes, ShowFindings::No])?,
            ..Settings::default()
        };
        let mut chapter = String::from("# A chapter\n\nText.\n\n");
        let mut files = Vec::new();
        let mut containers = Vec::new();
        for (index, model) in MODELS.iter().enumerate() {
            // The first is there to be shown by the others.
            let used = if index == 0 || !one_in(&mut u, 4)? {
                None
            } else if one_in(&mut u, 16)? {
                Some(*pick(&mut u, MODELS)?)
            } else {
                Some(*pick(&mut u, &MODELS[..index])?)
            };
            let mut writer = Writer::new(&mut u, Mistakes::Few)?;
            let canvas = match used {
                Some(used) => writer.display(used)?,
                None => writer.model(model)?,
            };
            if one_in(&mut u, 4)? {
                files.push(File::model(format!("canvases/{model}.toml"), canvas));
            } else {
                let (first, then) = pick(&mut u, CONTAINERS)?;
                writeln!(chapter, "{first}{FENCE}canvas")
                    .map_err(|_| arbitrary::Error::IncorrectFormat)?;
                for line in canvas.lines().chain([FENCE]) {
                    chapter.push_str(then);
                    chapter.push_str(line);
                    chapter.push('\n');
                }
                chapter.push_str("\nText *between*.\n\n");
                containers.push(*first);
            }
            if u.is_empty() {
                break;
            }
        }
        files.insert(0, File::chapter(CHAPTER, chapter));
        Ok(Self {
            files,
            settings,
            containers,
        })
    }
}

fn pick<'l, T>(u: &mut Unstructured<'_>, list: &'l [T]) -> Result<&'l T> {
    Ok(&list[u.int_in_range(0..=list.len() - 1)?])
}

/// Whether it is one time in so many. Without bytes it is not.
fn one_in(u: &mut Unstructured<'_>, many: u8) -> Result<bool> {
    Ok(u.int_in_range(0..=many - 1)? == many - 1)
}

/// A text of a line as TOML writes it.
fn quoted(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if c.is_control() => out += &format!("\\u{:04X}", u32::from(c)),
            c => out.push(c),
        }
    }
    out + "\""
}

fn list(values: &[String]) -> String {
    format!("[{}]", values.join(", "))
}

fn braces(entries: &[(String, String)]) -> String {
    let entries: Vec<String> = entries.iter().map(|(k, v)| format!("{k} = {v}")).collect();
    format!("{{ {} }}", entries.join(", "))
}

/// How often a canvas has what the notation does not accept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mistakes {
    /// Never.
    None,
    /// So seldom that most canvases have none.
    Few,
    /// In about each fourth value, and keys that there are not.
    Many,
}

impl Mistakes {
    /// One value in so many is wrong.
    fn one_in(self) -> Option<u8> {
        match self {
            Self::None => None,
            Self::Few => Some(250),
            Self::Many => Some(4),
        }
    }
}

/// A canvas with a model of its own that some bytes make.
///
/// # Errors
///
/// Never: there always are enough bytes for what is left.
pub fn canvas(bytes: &[u8], mistakes: Mistakes) -> Result<String> {
    let mut u = Unstructured::new(bytes);
    let mut writer = Writer::new(&mut u, mistakes)?;
    let mut canvas = writer.model("a")?;
    if mistakes == Mistakes::Many && one_in(writer.u, 4)? {
        // Lines in an order that none would write.
        let mut lines: Vec<&str> = canvas.lines().collect();
        let at = writer.u.int_in_range(0..=lines.len() - 1)?;
        lines.rotate_left(at);
        canvas = lines.join("\n");
    }
    Ok(canvas)
}

/// Where a value stands, as far as that decides what it may be.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In the canvas itself.
    Top,
    /// In the channel of that index.
    Channel(usize),
    /// In a product, a reliever or a creator: the side of the needs that it answers.
    Item(usize),
    /// Anywhere else.
    Other,
}

/// The needs of a segment, each with the key of what answers them.
const SIDES: [(&str, &str); 3] = [
    ("jobs", "products"),
    ("pains", "pain-relievers"),
    ("gains", "gain-creators"),
];

/// What writes one canvas: the ids that it declares, so that what names them names something.
struct Writer<'u, 'b> {
    u: &'u mut Unstructured<'b>,
    mistakes: Mistakes,
    segments: Vec<String>,
    channels: Vec<String>,
    propositions: Vec<String>,
    /// Whether there are tables of segments, channels and propositions. Without the first the
    /// relationships declare the segments.
    declared: [bool; 3],
    /// The same needs for every segment, by side; none if items answer none.
    needs: [Vec<String>; 3],
    /// Whose blocks there are.
    framework: &'static Framework,
}

impl<'u, 'b> Writer<'u, 'b> {
    fn new(u: &'u mut Unstructured<'b>, mistakes: Mistakes) -> Result<Self> {
        let mut writer = Self {
            u,
            mistakes,
            segments: Vec::new(),
            channels: Vec::new(),
            propositions: Vec::new(),
            declared: Default::default(),
            needs: Default::default(),
            framework: Default::default(),
        };
        let frameworks: Vec<&'static Framework> = Framework::all().collect();
        writer.framework = writer.u.choose(&frameworks)?;
        for declared in &mut writer.declared {
            *declared = !one_in(writer.u, 4)?;
        }
        writer.segments = writer.ids(&["athletes", "clubs", "states", "é 日"])?;
        if writer.declared[1] {
            writer.channels = writer.ids(&["shop", "website", "phone", "\"<b>\""])?;
        }
        if writer.declared[2] {
            writer.propositions = writer.ids(&["core", "more"])?;
        }
        if writer.declared[0] && one_in(writer.u, 2)? {
            for side in 0..SIDES.len() {
                writer.needs[side] = writer.ids(&["win", "rest", "grow"])?;
            }
        }
        Ok(writer)
    }

    /// Some different ids, at least one.
    fn ids(&mut self, usual: &[&str]) -> Result<Vec<String>> {
        let count = self.u.int_in_range(1..=usual.len())?;
        let mut ids: Vec<String> = usual[..count].iter().map(|id| (*id).to_owned()).collect();
        if one_in(self.u, 4)? {
            let text = self.text()?;
            let printable: String = text.chars().filter(|c| !c.is_control()).collect();
            if !ids.contains(&printable) && !printable.trim().is_empty() {
                ids.push(printable);
            }
        }
        Ok(ids)
    }

    /// A canvas that shows a model of another.
    fn display(&mut self, used: &str) -> Result<String> {
        let mut canvas = format!("use = {}\n", quoted(used));
        for key in mdbook_canvas::internals::model::canvas::keys().keys.iter() {
            // What the model's segments are is not known here.
            let known = match key.name {
                "use" => false,
                "only" => one_in(self.u, 32)?,
                _ => true,
            };
            if known
                && mdbook_canvas::internals::model::canvas::may_be_beside_use(key.name)
                && one_in(self.u, 2)?
            {
                let value = self.value(key.accepts, Place::Top)?;
                canvas += &format!("{} = {value}\n", key.name);
            }
        }
        Ok(canvas)
    }

    /// A canvas with a model of its own.
    fn model(&mut self, id: &str) -> Result<String> {
        let mut values = format!("id = {}\n", quoted(id));
        let mut tables = String::new();
        for key in mdbook_canvas::internals::model::canvas::keys().keys.iter() {
            let wanted = match key.name {
                "id" | "use" => false,
                // The blocks are those of this one.
                "framework" => true,
                "segments" => self.declared[0],
                "channels" => self.declared[1],
                "propositions" => self.declared[2],
                "relationships" => !self.declared[0] || !one_in(self.u, 8)?,
                _ => one_in(self.u, 3)?,
            };
            if !wanted {
                continue;
            }
            match self.entries(key.accepts)? {
                Some(entries) if entries.is_empty() => {}
                Some(entries) if one_in(self.u, 4)? => {
                    values += &format!("{} = {}\n", key.name, braces(&entries));
                }
                Some(entries) => {
                    tables += &format!("[{}]\n", key.name);
                    for (id, value) in entries {
                        tables += &format!("{id} = {value}\n");
                    }
                }
                None => {
                    let value = self.value(key.accepts, Place::Top)?;
                    values += &format!("{} = {value}\n", key.name);
                }
            }
        }
        Ok(values + &tables)
    }

    /// The entries of a table of the canvas; nothing if that is no table.
    fn entries(&mut self, accepts: Accepts) -> Result<Option<Vec<(String, String)>>> {
        let mut entries = Vec::new();
        match accepts {
            Accepts::SegmentTable => {
                for id in self.segments.clone() {
                    // What is answered has to be there.
                    let long = !self.needs[0].is_empty() || one_in(self.u, 2)?;
                    let value = self.entry(
                        long,
                        mdbook_canvas::internals::model::Segment::TABLE,
                        Place::Other,
                    )?;
                    entries.push((quoted(&id), value));
                }
            }
            Accepts::PropositionTable => {
                for id in self.propositions.clone() {
                    let long = !one_in(self.u, 4)?;
                    let value = self.entry(
                        long,
                        mdbook_canvas::internals::model::Proposition::TABLE,
                        Place::Other,
                    )?;
                    entries.push((quoted(&id), value));
                }
            }
            Accepts::ChannelTable => {
                for (index, id) in self.channels.clone().iter().enumerate() {
                    let value = if one_in(self.u, 4)? {
                        self.word(&ChannelKind::spellings())?
                    } else {
                        self.table(
                            mdbook_canvas::internals::model::Channel::TABLE,
                            Place::Channel(index),
                        )?
                    };
                    entries.push((quoted(id), value));
                }
            }
            Accepts::RelationshipTable => {
                let segments = match self.declared[0] {
                    true => self.some(&self.segments.clone())?,
                    false => self.segments.clone(),
                };
                for id in segments {
                    let types = self.some(&types())?;
                    let mut several = Vec::new();
                    for kind in types {
                        several.push(self.relationship(&kind)?);
                    }
                    let value = match several.as_slice() {
                        [one] => one.clone(),
                        _ => list(&several),
                    };
                    entries.push((quoted(&id), value));
                }
            }
            Accepts::BlockTable => {
                for key in notation::blocks(
                    self.framework,
                    mdbook_canvas::internals::model::BlockItem::TABLE,
                )
                .keys
                .iter()
                {
                    if one_in(self.u, 2)? {
                        let value = self.value(key.accepts, Place::Other)?;
                        entries.push((key.name.to_owned(), value));
                    }
                }
            }
            Accepts::AllowTable => {
                let rules: Vec<String> = RULES.iter().map(|r| r.name.to_owned()).collect();
                for rule in self.some(&rules)? {
                    entries.push((rule, self.string()?));
                }
            }
            _ => return Ok(None),
        }
        Ok(Some(entries))
    }

    /// A relationship of a type: in its short form, or with more said of it.
    fn relationship(&mut self, kind: &str) -> Result<String> {
        if kind != notation::OTHER && one_in(self.u, 3)? {
            return Ok(quoted(kind));
        }
        let mut entries = vec![("type".to_owned(), quoted(kind))];
        for key in mdbook_canvas::internals::model::Relationship::TABLE
            .keys
            .iter()
        {
            let wanted = match key.name {
                // Below a segment's key the key says already for whom it is.
                "type" | "for" => false,
                "label" => kind == notation::OTHER || one_in(self.u, 4)?,
                _ => one_in(self.u, 3)?,
            };
            if wanted {
                entries.push((key.name.to_owned(), self.value(key.accepts, Place::Other)?));
            }
        }
        entries.retain(|(_, value)| value != "[]");
        Ok(braces(&entries))
    }

    /// A table of the notation: some of its keys, and those it needs.
    fn table(&mut self, of: &'static Table, place: Place) -> Result<String> {
        let mut entries: Vec<(String, String)> = Vec::new();
        for key in of.keys.iter() {
            let side = SIDES.iter().position(|(need, _)| *need == key.name);
            let needed = key.is_required || side.is_some_and(|s| !self.needs[s].is_empty());
            // A kind says whose a channel is, and may be contradicted only at times.
            let said = matches!(key.name, "owner" | "route")
                && entries.iter().any(|(k, _)| k == "kind" || k == "owner");
            let wanted = needed || one_in(self.u, if said { 16 } else { 3 })?;
            if !wanted {
                continue;
            }
            let place = match SIDES.iter().position(|(_, item)| *item == key.name) {
                Some(side) => Place::Item(side),
                None => place,
            };
            let value = match side {
                Some(side) if needed => {
                    let needs = self.needs[side].clone();
                    let mut texts = Vec::new();
                    for need in needs {
                        texts.push((quoted(&need), self.string()?));
                    }
                    braces(&texts)
                }
                _ => self.value(key.accepts, place)?,
            };
            // What there is nothing to name for is left out.
            if value != "[]" {
                entries.push((key.name.to_owned(), value));
            }
        }
        if self.mistakes == Mistakes::Many && one_in(self.u, 8)? {
            entries.push(self.key_too_many()?);
        }
        Ok(braces(&entries))
    }

    fn entry(&mut self, long: bool, of: &'static Table, place: Place) -> Result<String> {
        if long {
            self.table(of, place)
        } else {
            self.string()
        }
    }

    fn is_wrong(&mut self) -> Result<bool> {
        match self.mistakes.one_in() {
            Some(many) => one_in(self.u, many),
            None => Ok(false),
        }
    }

    /// A value that is accepted in few places or none.
    fn wrong(&mut self) -> Result<String> {
        let plain = [
            "5",
            "-1.5",
            "true",
            "nan",
            "1979-05-27",
            "2025-01-01T00:00:00Z",
            "'''x'''",
            "\"\"",
            "\" \"",
            "\"other\"",
            "\"newsletter\"",
            "\"account manager\"",
            "\"grow\"",
            "\"direct\"",
            "\"athletes\"",
            "\"persnal\"",
            "\"nobody\"",
        ];
        let one = *pick(self.u, &plain)?;
        let other = *pick(self.u, &plain)?;
        Ok(match self.u.int_in_range(0..=6)? {
            0 => format!("[{one}, {other}]"),
            1 => format!("{{ name = {one}, for = {other} }}"),
            2 => format!("{{ a = {one} }}"),
            3 => (*pick(self.u, &["[]", "{}", "[[[]]]", "[[], [{}]]"])?).to_owned(),
            _ => one.to_owned(),
        })
    }

    /// A key that there is not, or not everywhere, with a value.
    fn key_too_many(&mut self) -> Result<(String, String)> {
        let keys = ["nam", "titel", "title", "type", "view", "\"é 日\"", "\"\""];
        Ok(((*pick(self.u, &keys)?).to_owned(), self.wrong()?))
    }

    /// A value that is accepted; sometimes one that is not.
    fn value(&mut self, accepts: Accepts, place: Place) -> Result<String> {
        if self.is_wrong()? {
            return self.wrong();
        }
        let number = |u: &mut Unstructured<'_>| -> Result<String> {
            Ok((*pick(u, &["5", "-1", "0.5", "1_000", "1e3"])?).to_owned())
        };
        Ok(match accepts {
            Accepts::Text | Accepts::Id => self.string()?,
            Accepts::Texts | Accepts::Foci => self.several(Self::string)?,
            Accepts::TextOrNumber => match one_in(self.u, 3)? {
                true => number(self.u)?,
                false => self.string()?,
            },
            Accepts::GridNumber => number(self.u)?,
            Accepts::TextOrDate => match one_in(self.u, 3)? {
                true => "2026-02-28".to_owned(),
                false => self.string()?,
            },
            Accepts::LineTargets => {
                let mut all = self.segments.clone();
                all.extend(self.propositions.clone());
                self.names(&all)?
            }
            Accepts::Amount => match self.u.int_in_range(0..=2)? {
                0 => self.word(&AmountLevel::spellings())?,
                1 => number(self.u)?,
                _ => self.string()?,
            },
            Accepts::Language => quoted(pick(self.u, &["en", "de", "ar-EG"])?),
            Accepts::Flag => (*pick(self.u, &["true", "false"])?).to_owned(),
            Accepts::Word(axis) if axis.name == notation::FRAMEWORKS.name => {
                quoted(&self.framework.name)
            }
            Accepts::Word(axis) => self.word(&(axis.spellings)())?,
            Accepts::Words(axis) => self.names(&strings(&(axis.words)()))?,
            Accepts::RelationshipType => {
                let types = types();
                quoted(pick(self.u, &types)?)
            }
            Accepts::RelationshipTypes => {
                let mut types = types();
                types.retain(|t| t != notation::OTHER);
                self.names(&types)?
            }
            Accepts::Segments => self.names(&self.segments.clone())?,
            Accepts::Propositions => self.names(&self.propositions.clone())?,
            Accepts::Channels => match place {
                // None hands over to itself, and none in a ring.
                Place::Channel(index) => {
                    let later = self.channels[index + 1..].to_vec();
                    self.names(&later)?
                }
                Place::Top | Place::Item(_) | Place::Other => self.names(&self.channels.clone())?,
            },
            Accepts::Preferences => {
                let mut all = self.channels.clone();
                all.extend(strings(&ChannelKind::words()));
                self.names(&all)?
            }
            Accepts::NeedIds => match place {
                Place::Item(side) => self.names(&self.needs[side].clone())?,
                Place::Top | Place::Channel(_) | Place::Other => list(&[]),
            },
            Accepts::Phases => {
                let phases = strings(&Phase::words());
                if one_in(self.u, 2)? {
                    let mut how = Vec::new();
                    for phase in self.some(&phases)? {
                        how.push((phase, self.string()?));
                    }
                    braces(&how)
                } else {
                    self.names(&phases)?
                }
            }
            Accepts::Needs => {
                let mut needs = Vec::new();
                for id in self.ids(&["one", "two"])? {
                    needs.push((quoted(&id), self.string()?));
                }
                braces(&needs)
            }
            Accepts::Records(table) => self.several(|w| {
                let long = one_in(w.u, 2)?;
                w.entry(long, table, place)
            })?,
            Accepts::Comparison => {
                let states = strings(&Status::words());
                let first = self.u.int_in_range(0..=states.len() - 1)?;
                let more = self.u.int_in_range(1..=states.len() - 1)?;
                let second = (first + more) % states.len();
                list(&[quoted(&states[first]), quoted(&states[second])])
            }
            Accepts::SegmentTable
            | Accepts::PropositionTable
            | Accepts::ChannelTable
            | Accepts::RelationshipTable
            | Accepts::BlockTable
            | Accepts::AllowTable
            | Accepts::Tables(_)
            | Accepts::RuleTable
            | Accepts::WordTable
            | Accepts::OutputTable
            | Accepts::TypeTable
            | Accepts::KindTable => "{}".to_owned(),
        })
    }

    /// One or many of something.
    fn several(&mut self, one: impl Fn(&mut Self) -> Result<String>) -> Result<String> {
        if one_in(self.u, 2)? {
            return one(self);
        }
        let mut values = Vec::new();
        for _ in 0..self.u.int_in_range(1..=3)? {
            values.push(one(self)?);
        }
        Ok(list(&values))
    }

    /// Some of these, at least one, in their order; none if there is none.
    fn some(&mut self, of: &[String]) -> Result<Vec<String>> {
        let mut chosen = Vec::new();
        for one in of {
            if one_in(self.u, 3)? {
                chosen.push(one.clone());
            }
        }
        if chosen.is_empty() && !of.is_empty() {
            chosen.push(pick(self.u, of)?.clone());
        }
        Ok(chosen)
    }

    /// One or many of these names.
    fn names(&mut self, of: &[String]) -> Result<String> {
        let names: Vec<String> = self.some(of)?.iter().map(|n| quoted(n)).collect();
        Ok(match names.as_slice() {
            [one] => one.clone(),
            _ => list(&names),
        })
    }

    fn word(&mut self, words: &[&str]) -> Result<String> {
        let word = pick(self.u, words)?;
        // In one of the spellings that are forgiven.
        Ok(quoted(&match self.u.int_in_range(0..=5)? {
            1 => word.to_uppercase(),
            2 => word.replace('-', " "),
            3 => word.replace('-', "_"),
            _ => (*word).to_owned(),
        }))
    }

    fn string(&mut self) -> Result<String> {
        Ok(quoted(&self.text()?))
    }

    /// A text that is not blank, of pieces that could mean something and of whatever comes.
    fn text(&mut self) -> Result<String> {
        let mut text = String::new();
        for _ in 0..self.u.int_in_range(1..=4)? {
            match self.u.int_in_range(0..=3)? {
                0 => text.push_str("word "),
                1 | 2 => text.push_str(pick(self.u, HOSTILE)?),
                _ => {
                    let wanted: usize = self.u.int_in_range(0..=24)?;
                    let bytes = self.u.bytes(wanted.min(self.u.len()))?;
                    text.push_str(&String::from_utf8_lossy(bytes));
                }
            }
        }
        if text.trim().is_empty() {
            text.push('x');
        }
        Ok(text)
    }
}

/// The relationship types, `other` among them.
fn types() -> Vec<String> {
    strings(&notation::relationship_types())
}

fn strings(words: &[&str]) -> Vec<String> {
    words.iter().map(|w| (*w).to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use mdbook_canvas::internals::book::process;
    use mdbook_canvas::internals::diagnostic::Level;
    use mdbook_canvas::internals::markdown::{Dialect, blocks};
    use std::collections::BTreeMap;

    /// Bytes that look like nothing, the same every time.
    fn noise(seed: u64) -> Vec<u8> {
        let mut state = seed.wrapping_mul(2).wrapping_add(1);
        let next = || {
            // Xorshift: all that is asked of it is that it is never the same.
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[3]
        };
        std::iter::repeat_with(next).take(4096).collect()
    }

    /// A canvas with an error is one red box and tests next to nothing of the rest.
    #[test]
    fn most_canvases_are_right() {
        let (mut right, mut all) = (0, 0);
        let mut wrong: BTreeMap<&str, usize> = BTreeMap::new();
        for seed in 1..400 {
            let book = Book::from_bytes(&noise(seed * 7919)).expect("bytes make a book");
            let blocks = blocks::find(&book.files[0].text, Dialect::default());
            assert_eq!(blocks.len(), book.containers.len());
            let outcome = process(&book.files, &book.settings);
            let errors = outcome
                .found
                .iter()
                .filter(|f| f.diagnostic.level == Level::Error);
            let mut clean = true;
            for error in errors {
                clean = false;
                *wrong.entry(error.diagnostic.rule.name).or_default() += 1;
            }
            all += 1;
            right += usize::from(clean);
        }
        assert!(right * 2 > all, "{right} of {all}: {wrong:?}");
    }
}
