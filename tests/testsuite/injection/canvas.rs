//! Canvases that hold a text in every place where an author can write one, by the tables of the
//! notation: a new key is in them by itself, and a new sort of value does not compile.

use std::fmt::Write as _;

use mdbook_canvas::internals::model::Relationship;
use mdbook_canvas::internals::notation::{self, Accepts, Key, Table};
use mdbook_canvas::internals::rules::RULES;
use mdbook_canvas::internals::vocabulary::{ChannelKind, Phase, View, Vocabulary};

/// A place for a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Slot {
    /// Where in the notation: `segments.note`.
    pub field: String,
    /// What its reader sees of it.
    pub seen: Seen,
}

/// What a reader sees of a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// The text itself.
    Text,
    /// The name that is made of it, as it is an id.
    Name,
    /// Nothing, as it is the id of a thing that has a text.
    Nothing,
}

/// What a canvas asks to be shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Show {
    /// Every view.
    Views,
    /// Every view, before and after, narrowed to some segments.
    Compared,
    /// What is shown of a canvas that does not say so, with what is worth a look.
    Findings,
}

/// How a text is written in TOML.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Quoting {
    /// Each character as itself, where TOML and the house rules let it stand.
    Bare,
    /// All but letters and digits by their numbers.
    Numbers,
}

/// Writes a canvas in which `fill` gives each text, and the places it has.
pub fn write(
    show: Show,
    quoting: Quoting,
    fill: &dyn Fn(usize, &Slot) -> String,
) -> (String, Vec<Slot>) {
    let mut writer = Writer {
        quoting,
        fill,
        slots: Vec::new(),
        ids: Ids::default(),
    };
    let toml = writer.canvas(show);
    (toml, writer.slots)
}

/// The ids that are texts of their own, in TOML's quotes.
#[derive(Default)]
struct Ids {
    segment: String,
    proposition: String,
    channel: String,
    need: String,
}

struct Writer<'f> {
    quoting: Quoting,
    fill: &'f dyn Fn(usize, &Slot) -> String,
    slots: Vec<Slot>,
    ids: Ids,
}

/// The ids whose letters are plain.
const SEGMENT: &str = "one";
const SHORT_SEGMENT: &str = "three";
const PROPOSITION: &str = "core";

impl Writer<'_> {
    fn slot(&mut self, field: &str, seen: Seen) -> String {
        let slot = Slot {
            field: field.to_owned(),
            seen,
        };
        let text = (self.fill)(self.slots.len(), &slot);
        self.slots.push(slot);
        quoted(&text, self.quoting)
    }

    fn text(&mut self, field: &str) -> String {
        self.slot(field, Seen::Text)
    }

    fn canvas(&mut self, show: Show) -> String {
        self.ids = Ids {
            segment: self.slot("segments", Seen::Name),
            proposition: self.slot("propositions", Seen::Name),
            channel: self.slot("channels", Seen::Name),
            need: self.slot("needs", Seen::Nothing),
        };
        let mut toml = self.shown(show);
        for key in mdbook_canvas::internals::model::canvas::keys().keys.iter() {
            let field = key.name;
            match key.accepts {
                // What is shown of it has been written.
                _ if mdbook_canvas::internals::model::canvas::may_be_beside_use(field)
                    && field != "title" => {}
                Accepts::SegmentTable => toml += &self.segments(field),
                Accepts::PropositionTable => toml += &self.propositions(field),
                Accepts::ChannelTable => toml += &self.channels(field),
                Accepts::RelationshipTable => toml += &self.relationships(field),
                Accepts::BlockTable => toml += &self.blocks(field),
                Accepts::AllowTable => toml += &self.allowances(field, show),
                _ => {
                    let value = self.value(key, field);
                    writeln!(toml, "{field} = {value}").unwrap();
                }
            }
        }
        toml
    }

    /// What the canvas asks to be shown.
    fn shown(&mut self, show: Show) -> String {
        let views: Vec<String> = View::words().iter().map(|v| format!("\"{v}\"")).collect();
        let views = format!("view = [{}]\n", views.join(", "));
        match show {
            Show::Views => format!("{views}guidance = \"none\"\nfindings = false\n"),
            Show::Compared => format!(
                "{views}guidance = \"none\"\nfindings = false\ncompare = [\"established\", \"planned\"]\nonly = [\"{SEGMENT}\", {}]\n",
                self.ids.segment
            ),
            Show::Findings => "guidance = \"brief\"\nfindings = true\n".to_owned(),
        }
    }

    fn segments(&mut self, field: &str) -> String {
        let full = self.table(mdbook_canvas::internals::model::Segment::TABLE, field);
        let note = self.text("segments.note");
        let name = self.text("segments (short)");
        format!(
            "[{field}]\n{SEGMENT} = {full}\n{} = {{ note = {note} }}\n{SHORT_SEGMENT} = {name}\n",
            self.ids.segment
        )
    }

    fn propositions(&mut self, field: &str) -> String {
        let full = self.table(mdbook_canvas::internals::model::Proposition::TABLE, field);
        let name = self.text("propositions (short)");
        format!(
            "[{field}]\n{PROPOSITION} = {full}\n{} = {{ for = \"{SEGMENT}\" }}\nshort = {name}\n",
            self.ids.proposition
        )
    }

    fn channels(&mut self, field: &str) -> String {
        let full = self.table(mdbook_canvas::internals::model::Channel::TABLE, field);
        let kind = ChannelKind::words()[1];
        format!(
            "[{field}]\nfull = {full}\n{} = \"{kind}\"\n",
            self.ids.channel
        )
    }

    fn relationships(&mut self, field: &str) -> String {
        let full = self.table(mdbook_canvas::internals::model::Relationship::TABLE, field);
        let other = notation::OTHER;
        let label = self.text("relationships.label (other)");
        let [.., last, _] = &notation::relationship_types()[..] else {
            panic!("there are types");
        };
        format!(
            "[{field}]\n{SEGMENT} = [{full}, {{ type = \"{other}\", label = {label} }}]\n{} = \"{last}\"\n",
            self.ids.segment
        )
    }

    fn blocks(&mut self, field: &str) -> String {
        let mut toml = format!("[{field}]\n");
        for key in notation::blocks(
            Default::default(),
            mdbook_canvas::internals::model::BlockItem::TABLE,
        )
        .keys
        .iter()
        {
            let value = self.value(key, &format!("{field}.{}", key.name));
            writeln!(toml, "{} = {value}", key.name).unwrap();
        }
        toml
    }

    fn allowances(&mut self, field: &str, show: Show) -> String {
        let rules = match show {
            // Reasons are shown with findings only.
            Show::Views | Show::Compared => return String::new(),
            // One that silences nothing speaks itself.
            Show::Findings => &RULES[..1],
        };
        let mut toml = format!("[{field}]\n");
        for rule in rules {
            let reason = self.text(field);
            writeln!(toml, "{} = {reason}", rule.name).unwrap();
        }
        toml
    }

    /// A table that writes each of its keys, on one line.
    fn table(&mut self, of: &Table, field: &str) -> String {
        let keys: Vec<String> = of
            .keys
            .iter()
            // Below a segment's key the key says already for whom it is.
            .filter(|key| of.noun != Relationship::TABLE.noun || key.name != "for")
            .map(|key| {
                let value = self.value(key, &format!("{field}.{}", key.name));
                format!("{} = {value}", key.name)
            })
            .collect();
        format!("{{ {} }}", keys.join(", "))
    }

    /// The fullest value that a key accepts.
    fn value(&mut self, key: &Key, field: &str) -> String {
        let word = |word: &str| format!("\"{word}\"");
        match key.accepts {
            Accepts::Text | Accepts::TextOrNumber | Accepts::TextOrDate | Accepts::Amount => {
                self.text(field)
            }
            Accepts::LineTargets => format!("[\"{SEGMENT}\", {}]", self.ids.segment),
            Accepts::Id => self.slot(field, Seen::Nothing),
            Accepts::Texts | Accepts::Foci => {
                format!("[{}, {}]", self.text(field), self.text(field))
            }
            Accepts::Language => "\"en\"".into(),
            Accepts::Flag => "true".into(),
            Accepts::Word(axis) => word((axis.words)()[0]),
            Accepts::Words(axis) => {
                let words: Vec<String> = (axis.words)().into_iter().map(word).collect();
                format!("[{}]", words.join(", "))
            }
            Accepts::RelationshipType | Accepts::RelationshipTypes => {
                word(notation::relationship_types()[0])
            }
            Accepts::Segments => format!("[\"{SEGMENT}\", {}]", self.ids.segment),
            Accepts::Propositions => format!("[\"{PROPOSITION}\", {}]", self.ids.proposition),
            Accepts::Channels => self.ids.channel.clone(),
            Accepts::Preferences => {
                format!("[{}, \"{}\"]", self.ids.channel, ChannelKind::words()[2])
            }
            Accepts::Phases => {
                let phases: Vec<String> = Phase::words()
                    .into_iter()
                    .map(|phase| format!("{phase} = {}", self.text(field)))
                    .collect();
                format!("{{ {} }}", phases.join(", "))
            }
            Accepts::Needs => {
                let (plain, named) = (self.text(field), self.text(field));
                format!("{{ plain = {plain}, {} = {named} }}", self.ids.need)
            }
            Accepts::NeedIds => self.ids.need.clone(),
            Accepts::Records(table) => self.list(table, field),
            Accepts::Comparison
            | Accepts::SegmentTable
            | Accepts::PropositionTable
            | Accepts::ChannelTable
            | Accepts::RelationshipTable
            | Accepts::BlockTable
            | Accepts::AllowTable
            | Accepts::Tables(_)
            | Accepts::GridNumber
            | Accepts::RuleTable
            | Accepts::WordTable
            | Accepts::OutputTable
            | Accepts::TypeTable
            | Accepts::KindTable => unreachable!("{field} stands at the top"),
        }
    }

    /// A text, and a table that writes each of its keys.
    fn list(&mut self, of: &Table, field: &str) -> String {
        let text = self.text(field);
        let table = self.table(of, field);
        format!("[{text}, {table}]")
    }
}

/// A text as a string of TOML.
pub fn quoted(text: &str, quoting: Quoting) -> String {
    let mut out = String::from("\"");
    let mut before = ' ';
    for c in text.chars() {
        let bare = match quoting {
            // An include is an error of its own, in a text as elsewhere.
            Quoting::Bare => {
                !(c.is_control() || matches!(c, '"' | '\\') || c == '{' && before == '{')
            }
            Quoting::Numbers => c.is_ascii_alphanumeric(),
        };
        if bare {
            out.push(c);
        } else {
            match u32::from(c) {
                number @ ..=0xffff => write!(out, "\\u{number:04X}").unwrap(),
                number => write!(out, "\\U{number:08X}").unwrap(),
            }
        }
        before = c;
    }
    out.push('"');
    out
}

/// A block of that canvas, its fence longer than any that a text of it may close.
pub fn fenced(toml: &str) -> String {
    let fence = "`".repeat(24);
    format!("{fence}canvas\n{toml}{fence}")
}
