//! No script and no markup of an author's in the page: hostile texts in every place of the notation.

#[path = "../common/mod.rs"]
mod common;

mod canvas;
mod corpus;
mod dom;

use std::collections::BTreeSet;
use std::fmt::Write as _;

use canvas::{Quoting, Seen, Show, Slot, fenced, write};
use common::Host;
use corpus::{Hostile, texts};
use dom::{Step, fill, inner, not_allowed, parse, tokens};
use mdbook_canvas::book::{File, Settings, process};
use mdbook_canvas::diagnostic::{Level, is_unprintable, nearest};
use mdbook_canvas::model::vocabulary::{Css, OnError, Output, RuleSetting};
use mdbook_canvas::notation;
use mdbook_canvas::report::{self, Colour};

/// What the canvases stand in, each a chapter around its block.
const AROUND: &[(&str, &str)] = &[
    ("Before *it*.\n\n", "\n\nAfter `it`.\n"),
    ("Before\n- one\n- ", "\n- three\n"),
    ("> Before\n> ", "\n>\n> After\n"),
];

/// A chapter around a block: each line of the block has the prefix of its container.
fn chapter(around: (&str, &str), block: &str) -> String {
    let prefix = match around.0.lines().last() {
        Some(line) if line.starts_with("- ") => "  ",
        Some(line) if line.starts_with('>') => "> ",
        Some(_) | None => "",
    };
    let block = block.replace('\n', &format!("\n{prefix}"));
    format!("{}{block}{}", around.0, around.1)
}

/// The one line that a block becomes, which nothing else of the chapter does.
fn drawn(around: (&str, &str), toml: &str) -> Result<String, String> {
    let settings = Settings {
        css: Css::None,
        ..Settings::default()
    };
    let chapter = chapter(around, &fenced(toml));
    let outcome = process(&[File::chapter("src/a.md", chapter.as_str())], &settings);
    let errors: Vec<String> = outcome
        .found
        .iter()
        .map(|f| &f.diagnostic)
        .filter(|d| d.level == Level::Error)
        .map(|d| format!("{} {:?}", d.message, d.help))
        .collect();
    let Some(out) = &outcome.chapters[0] else {
        return Err(errors.join("\n"));
    };
    let line = out
        .strip_prefix(around.0)
        .and_then(|rest| rest.strip_suffix(around.1))
        .ok_or("what stands around the block has changed")?;
    if line.contains(['\n', '\r']) {
        return Err("it is more than one line".into());
    }
    Ok(line.to_owned())
}

fn token(number: usize) -> String {
    format!("Q{number}.q")
}

/// The text of a place: where an id must stand and this text cannot be one, a plain word.
fn in_slot(hostile: &Hostile, number: usize, slot: &Slot) -> String {
    match slot.seen {
        Seen::Text => hostile.written.clone(),
        Seen::Name | Seen::Nothing if hostile.name.is_none() => token(number),
        Seen::Name | Seen::Nothing => hostile.written.clone(),
    }
}

/// A canvas of plain words, each place with its own.
struct Plain {
    slots: Vec<Slot>,
    line: String,
    page: Vec<Step>,
}

impl Plain {
    fn of(show: Show) -> Self {
        let (toml, slots) = write(show, Quoting::Bare, &|number, _| token(number));
        let line = drawn(AROUND[0], &toml).expect("plain words are a canvas");
        let page = inner(&parse(&line)).to_vec();
        assert_eq!(not_allowed(&page), [""; 0]);
        Self { slots, line, page }
    }

    /// The number of the title, the one text that stands in an attribute as well.
    fn title(&self) -> usize {
        let mut slots = self.slots.iter();
        slots
            .position(|s| s.field == "title")
            .expect("a canvas has a title")
    }

    /// The page with what is seen of a text in every place.
    fn filled(&self, hostile: &Hostile) -> Vec<Step> {
        let shown = inner(&parse(&hostile.shown)).to_vec();
        let name = hostile.name.as_ref().map(|n| inner(&parse(n)).to_vec());
        let html = |number: usize| match self.slots[number].seen {
            Seen::Text => shown.clone(),
            Seen::Name | Seen::Nothing => match &name {
                Some(name) => name.clone(),
                None => vec![Step::Text(token(number))],
            },
        };
        // Marks mean nothing in an attribute; a line break there is a space.
        let attribute = |_| {
            let flat = corpus::literal(&hostile.written.replace(['\r', '\n'], " "));
            dom::text(inner(&parse(&flat)))
        };
        fill(&self.page, &html, &attribute)
    }
}

/// Holds that nothing went wrong, and shows the first things that did.
#[track_caller]
fn none(wrong: &[String]) {
    let first: Vec<&str> = wrong.iter().take(12).map(String::as_str).collect();
    assert!(wrong.is_empty(), "{}:\n{}", wrong.len(), first.join("\n"));
}

fn first_difference(expected: &[Step], found: &[Step]) -> String {
    let at = expected
        .iter()
        .zip(found)
        .take_while(|(e, f)| e == f)
        .count();
    let around = |steps: &[Step]| {
        let from = at.saturating_sub(2).min(steps.len());
        format!("{:?}", &steps[from..(at + 4).min(steps.len())])
    };
    format!(
        "expected {}\n    found    {}",
        around(expected),
        around(found)
    )
}

/// Holds each text of the corpus in every place at once against plain words in the same places.
#[test]
fn every_text_is_seen_as_text_in_every_place_of_every_view() {
    let plain = Plain::of(Show::Views);
    let mut wrong = Vec::new();
    each_text(
        Show::Views,
        Quoting::Numbers,
        &mut wrong,
        |hostile, line| {
            let page = parse(line);
            let page = inner(&page);
            let odd = BTreeSet::from_iter(not_allowed(page));
            if !odd.is_empty() {
                return Err(format!("{odd:?}"));
            }
            let expected = plain.filled(hostile);
            if page != expected {
                return Err(first_difference(&expected, page));
            }
            Ok(())
        },
    );
    none(&wrong);
}

/// What the test above has proved of the title and of a name, this one proves of every place where
/// states are compared: the same comes out there, byte for byte, which costs no parser.
#[test]
fn every_text_comes_out_alike_where_states_are_compared() {
    let plain = Plain::of(Show::Compared);
    let mut wrong = Vec::new();
    each_text(
        Show::Compared,
        Quoting::Bare,
        &mut wrong,
        |hostile, line| {
            let between = |before: &str, after: &str| {
                let rest = line.split_once(before).map_or("", |(_, rest)| rest);
                rest.split_once(after).map_or("", |(inner, _)| inner)
            };
            let label = between("aria-label=\"Canvas: ", "\"");
            let title = between("<p class=\"title\">", "</p>");
            let name = between("<span class=\"badge seg2\">B</span> ", "</li>");
            let mut expected = plain.line.replace(
                &format!("\"Canvas: {}\"", token(plain.title())),
                &format!("\"Canvas: {label}\""),
            );
            for (number, slot) in plain.slots.iter().enumerate() {
                let place = token(number);
                let seen = match slot.seen {
                    Seen::Text => title,
                    Seen::Name | Seen::Nothing if hostile.name.is_none() => &place,
                    Seen::Name | Seen::Nothing => name,
                };
                expected = expected.replace(&place, seen);
            }
            if line != expected {
                let at = line
                    .bytes()
                    .zip(expected.bytes())
                    .take_while(|(l, e)| l == e)
                    .count();
                let at = line.floor_char_boundary(at.saturating_sub(40));
                return Err(format!("…{}", common::head(&line[at..])));
            }
            Ok(())
        },
    );
    none(&wrong);
}

/// Draws each text of the corpus in every place, and judges the line that comes out.
fn each_text(
    show: Show,
    quoting: Quoting,
    wrong: &mut Vec<String>,
    judge: impl Fn(&Hostile, &str) -> Result<(), String>,
) {
    let texts = texts();
    assert!(texts.len() > 200);
    for (index, hostile) in texts.iter().enumerate() {
        let around = AROUND[index % AROUND.len()];
        let fill = |number: usize, slot: &Slot| in_slot(hostile, number, slot);
        let (toml, _) = write(show, quoting, &fill);
        let judged = drawn(around, &toml).and_then(|line| {
            stays_in_the_chapter(around, &line)?;
            judge(hostile, &line)
        });
        if let Err(why) = judged {
            wrong.push(format!(
                "line {}: {:?}:\n    {why}",
                hostile.line, hostile.written
            ));
        }
    }
}

/// The hosts' parsers read none of the line as Markdown: it goes through as it is, and what stands
/// around it is as it was around any other comment.
fn stays_in_the_chapter(around: (&str, &str), line: &str) -> Result<(), String> {
    const STAND_IN: &str = "<!--canvas--><b>here</b>";
    for host in Host::ALL {
        let rendered = host.render(&chapter(around, STAND_IN));
        assert!(rendered.contains(STAND_IN));
        if host.render(&chapter(around, line)) != rendered.replace(STAND_IN, line) {
            return Err(format!("{host:?} reads it as Markdown"));
        }
    }
    Ok(())
}

/// The same of the second output: what the hosts' own parsers make of our Markdown has no HTML of
/// an author's in it, and every text.
#[test]
fn every_text_is_seen_as_text_in_markdown() {
    let (toml, slots) = write(Show::Views, Quoting::Bare, &|number, _| token(number));
    let line = markdown(&toml);
    let plain = Host::ALL.iter().map(|host| Plain {
        slots: slots.clone(),
        line: line.clone(),
        page: inner(&parse(&host.render(&line))).to_vec(),
    });
    let plain: Vec<Plain> = plain.collect();
    for plain in &plain {
        assert_eq!(not_allowed_in_markdown(&plain.page), None);
    }
    let mut wrong = Vec::new();
    for (index, hostile) in texts().iter().enumerate() {
        // The hosts take turns.
        let (host, plain) = (Host::ALL[index % 2], &plain[index % 2]);
        let fill = |number: usize, slot: &Slot| in_slot(hostile, number, slot);
        let (toml, _) = write(Show::Views, Quoting::Numbers, &fill);
        let page = parse(&host.render(&markdown(&toml)));
        let page = inner(&page);
        let expected = on_one_line(&plain.filled(hostile));
        let why = if let Some(odd) = not_allowed_in_markdown(page) {
            odd
        } else if on_one_line(page) != expected {
            first_difference(&expected, &on_one_line(page))
        } else {
            continue;
        };
        wrong.push(format!(
            "{host:?}, line {}: {:?}:\n    {why}",
            hostile.line, hostile.written
        ));
    }
    none(&wrong);
}

/// A page without its breaks and its marks: Markdown has one strong in another and a break in a
/// cell no more than it has a space at their ends. Links stay.
fn on_one_line(page: &[Step]) -> Vec<Step> {
    let mut out: Vec<Step> = Vec::new();
    let mut open = Vec::new();
    let mut push = |step: Step| match (out.last_mut(), step) {
        (Some(Step::Text(last)), Step::Text(text)) => last.push_str(&text),
        (_, step) => out.push(step),
    };
    for step in page {
        match step {
            Step::Open(name, attributes) => {
                let is_mark = ["em", "strong", "code", "br"].contains(&name.as_str());
                open.push(is_mark);
                if name == "br" {
                    push(Step::Text(" ".into()));
                } else if !is_mark {
                    let attributes = attributes.iter();
                    let attributes = attributes.map(|(n, v)| (n.clone(), percent_encoded(v)));
                    push(Step::Open(name.clone(), attributes.collect()));
                }
            }
            Step::Close => {
                if open.pop() == Some(false) {
                    push(Step::Close);
                }
            }
            Step::Text(_) | Step::Comment(_) => push(step.clone()),
        }
    }
    for step in &mut out {
        if let Step::Text(text) = step {
            // A stroke stands for a break in a table's cell.
            let words = text.split(' ').filter(|word| !["", "/"].contains(word));
            *text = words.collect::<Vec<_>>().join(" ");
        }
    }
    out.retain(|step| !matches!(step, Step::Text(text) if text.is_empty()));
    out
}

/// A target as the hosts write it: what has no place in one by its number.
fn percent_encoded(target: &str) -> String {
    let mut out = String::new();
    for byte in target.bytes() {
        match byte {
            b'"' | b'<' | b'>' | b'`' | b'{' | b'}' | 0x80.. => write!(out, "%{byte:02X}").unwrap(),
            byte => out.push(char::from(byte)),
        }
    }
    out
}

/// A chapter of a canvas, drawn as Markdown.
fn markdown(toml: &str) -> String {
    let settings = Settings {
        output: Output::Markdown,
        ..Settings::default()
    };
    let chapter = chapter(AROUND[0], &fenced(toml));
    let outcome = process(&[File::chapter("src/a.md", chapter)], &settings);
    outcome.chapters[0].clone().expect("it is a canvas")
}

/// What Markdown of ours makes that it may not.
fn not_allowed_in_markdown(page: &[Step]) -> Option<String> {
    const ELEMENTS: &[&str] = &[
        "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "em", "strong", "code", "a",
        "br",
    ];
    page.iter().find_map(|step| match step {
        // mdBook's own, around a table.
        Step::Open(name, attributes)
            if name == "div"
                && attributes
                    .iter()
                    .all(|(n, v)| n == "class" && v == "table-wrapper") =>
        {
            None
        }
        Step::Open(name, _) if !ELEMENTS.contains(&name.as_str()) => Some(format!("{step:?}")),
        Step::Comment(_) => Some(format!("{step:?}")),
        Step::Open(..) | Step::Text(_) | Step::Close => None,
    })
}

/// Whatever is wrong with a text, the box that says so shows it as its author wrote it.
#[test]
fn every_text_is_seen_as_text_where_it_is_wrong() {
    let plain = boxes(&wrong_everywhere(&token(1)), &token(1));
    assert_eq!(tokens(&plain), [1]);
    let mut wrong = Vec::new();
    for hostile in texts() {
        let text = &hostile.written;
        let page = boxes(&wrong_everywhere(text), text);
        let why = if let Some(odd) = not_allowed_in_a_box(&page) {
            odd
        } else if hostile.name.is_none() || nearest(text, notation::TOP.names()).is_some() {
            // What is wrong with it there is something else.
            continue;
        } else if page != said(&plain, text) {
            first_difference(&said(&plain, text), &page)
        } else {
            continue;
        };
        wrong.push(format!("line {}: {text:?}:\n    {why}", hostile.line));
    }
    none(&wrong);
}

/// What is worth a look in a canvas names its things as they are.
#[test]
fn every_text_is_seen_as_text_where_it_is_worth_a_look() {
    let plain = notes(&token(1));
    assert!(
        plain
            .iter()
            .filter(|s| matches!(s, Step::Text(t) if t.contains(&token(1))))
            .count()
            > 20
    );
    let mut wrong = Vec::new();
    for hostile in texts() {
        let text = &hostile.written;
        if hostile.name.is_none() {
            continue;
        }
        let page = notes(text);
        let why = if let Some(odd) = not_allowed_in_a_box(&page) {
            odd
        } else if corpus::name_of(text) != *text || is_bare(text) {
            // It is named in two ways.
            continue;
        } else if page != said(&plain, text) {
            first_difference(&said(&plain, text), &page)
        } else {
            continue;
        };
        wrong.push(format!("line {}: {text:?}:\n    {why}", hostile.line));
    }
    none(&wrong);
}

/// Whether TOML wants no quotes around a key.
fn is_bare(key: &str) -> bool {
    key.chars()
        .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'))
}

/// The findings on the page of a weak plan, of which each thing has that name or that id.
fn notes(text: &str) -> Vec<Step> {
    let value = canvas::quoted(text, Quoting::Bare);
    // Wording is judged by the text itself, which is not the matter here.
    let wording = [
        "placeholder-text",
        "vague-wording",
        "segment-too-broad",
        "focus-spelling",
    ];
    let settings = Settings {
        css: Css::None,
        rules: wording
            .into_iter()
            .map(|rule| (rule, RuleSetting::Allow))
            .collect(),
        ..Settings::default()
    };
    let blocks = canvas::weak(&value).map(|toml| fenced(&toml)).join("\n\n");
    let outcome = process(&[File::chapter("src/a.md", blocks)], &settings);
    let chapter = outcome.chapters[0]
        .as_ref()
        .unwrap_or_else(|| panic!("{:?}", outcome.found));
    let page = parse(chapter);
    let mut out = Vec::new();
    let mut depth = 0;
    for step in page {
        let begins = matches!(&step, Step::Open(_, attributes) if attributes.iter().any(|(_, v)| v == "notes"));
        match step {
            Step::Open(..) if begins || depth > 0 => depth += 1,
            Step::Close if depth > 0 => depth -= 1,
            _ => {}
        }
        if depth > 0 {
            out.push(step);
        }
    }
    out
}

/// Texts that stand in a canvas as they are, between no quotes: whatever TOML makes of them, the
/// box is a box, or the page a page.
#[test]
fn no_text_that_is_no_toml_gets_out_of_its_box() {
    let mut wrong = Vec::new();
    for hostile in texts() {
        let text = hostile.written.replace(['\n', '\r'], " ");
        let bare = [
            format!("[segments]\na = {text}\n"),
            format!("[segments]\n{text} = \"a\"\n"),
            format!("[segments]\n{text}\n"),
            format!("[{text}]\na = \"b\"\n"),
            format!("[segments]\n\"{text}\" = '{text}'\n"),
        ];
        let page = boxes(&bare, &text);
        for odd in not_allowed(&page) {
            wrong.push(format!("line {}: {text:?}: {odd}", hostile.line));
        }
    }
    none(&wrong);
}

/// Canvases in which a text is wrong wherever it can be.
fn wrong_everywhere(text: &str) -> [String; 6] {
    let value = canvas::quoted(text, Quoting::Bare);
    let model = format!("id = {value}\n[relationships]\nbuyers = \"personal\"\n");
    [
        canvas::write_wrong(text, Quoting::Bare),
        format!("use = \"nowhere\"\n{value} = 1\n"),
        model.clone(),
        model,
        format!("[relationships]\nbuyers = [\"personal\"]\n[segments]\n{value} = 1\n{value} = 2\n"),
        "use = \"elsewhere\"\n".to_owned(),
    ]
}

/// The page of a chapter of canvases, with a model in a file of that name, in which nothing is.
fn boxes(canvases: &[String], name: &str) -> Vec<Step> {
    let blocks: Vec<String> = canvases.iter().map(|toml| fenced(toml)).collect();
    let settings = Settings {
        css: Css::None,
        on_error: OnError::Show,
        ..Settings::default()
    };
    let files = [
        File::chapter("src/a.md", blocks.join("\n\n")),
        File::model(format!("canvases/{name}.toml"), "id = \"elsewhere\"\n"),
    ];
    let outcome = process(&files, &settings);
    let chapter = outcome.chapters[0]
        .as_ref()
        .expect("the chapter has canvases");
    for host in Host::ALL {
        assert_eq!(
            host.render(chapter).trim_end(),
            chapter.replace("\n\n", "\n"),
            "{name:?}"
        );
    }
    let mut page = inner(&parse(chapter)).to_vec();
    // Where things stand depends on how long the text is.
    for step in &mut page {
        if let Step::Text(text) = step
            && let Some((before, column)) = text.split_once(", column ")
            && column
                .trim_end_matches(':')
                .chars()
                .all(|c| c.is_ascii_digit())
        {
            *text = format!("{before}, column:");
        }
    }
    page
}

/// What a box holds that none may: an author's text has no marks there.
fn not_allowed_in_a_box(page: &[Step]) -> Option<String> {
    let odd = not_allowed(page);
    if let Some(odd) = odd.first() {
        return Some(odd.clone());
    }
    let mark = page.iter().find(
        |step| matches!(step, Step::Open(name, _) if ["a", "em", "br"].contains(&name.as_str())),
    );
    mark.map(|mark| format!("{mark:?}"))
}

/// A page of boxes in which a text stands for the token: as a message quotes it, as TOML reads it,
/// or as the name of a file.
fn said(plain: &[Step], text: &str) -> Vec<Step> {
    let token = token(1);
    let mut inside = Vec::new();
    let mut out = Vec::new();
    for step in plain {
        match step {
            Step::Open(name, _) => inside.push(name.as_str()),
            Step::Close => drop(inside.pop()),
            Step::Text(_) | Step::Comment(_) => {}
        }
        let Step::Text(said) = step else {
            out.push(step.clone());
            continue;
        };
        if *said == format!("\"{token}\"") {
            // What stands twice is quoted as it stands there.
            let written = message_quotes(&canvas::quoted(text, Quoting::Bare));
            out.push(Step::Text(dom::folded(&written)));
            continue;
        }
        let mut filled = String::new();
        for (n, part) in said.split(&token).enumerate() {
            if n > 0 && inside.last() == Some(&"strong") {
                filled.push_str(&message_quotes(text));
            } else if n > 0 && filled.ends_with('"') {
                filled.push_str(&toml_quotes(text));
            } else if n > 0 && inside.last() == Some(&"b") {
                filled.extend(text.chars().map(corpus::seen));
            } else if n > 0 {
                filled.extend(text.chars().map(printable));
            }
            filled.push_str(part);
        }
        out.push(Step::Text(dom::folded(&filled)));
    }
    out
}

/// A text as a message quotes it.
fn message_quotes(text: &str) -> String {
    let mut out: String = text.chars().take(60).map(printable).collect();
    if text.chars().count() > 60 {
        out.push('…');
    }
    out
}

/// A text as a message says to write it in TOML, without the quotes around it.
fn toml_quotes(text: &str) -> String {
    let escaped = text.chars().map(|c| match c {
        '"' | '\\' => format!("\\{c}"),
        c if printable(c).len() > 4 => format!("\\u{:04X}", u32::from(c)),
        c => c.to_string(),
    });
    escaped.collect()
}

/// A character of a message: its number if it is not seen by itself.
fn printable(c: char) -> String {
    match c {
        c if c.is_control() => c.escape_unicode().to_string(),
        '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => c.escape_unicode().to_string(),
        c => c.to_string(),
    }
}

/// Long texts are shown whole; past what a block may hold the canvas says so.
#[test]
fn a_text_of_any_length_is_shown_whole_or_refused() {
    let plain = Plain::of(Show::Views);
    // As long as they can be in all places at once. Whatever they open, they do not close it.
    for piece in ["word", "<b>", "[a](", "$\\", "\u{1f469}\u{200d}"] {
        let hostile = Hostile {
            // An id stands in many places.
            name: None,
            ..Hostile::literal(0, &piece.repeat(1_000 / piece.len()))
        };
        let fill = |number: usize, slot: &Slot| in_slot(&hostile, number, slot);
        let (toml, _) = write(Show::Views, Quoting::Bare, &fill);
        let line = drawn(AROUND[0], &toml).expect("it is short enough");
        let page = parse(&line);
        assert_eq!(not_allowed(inner(&page)), [""; 0], "{piece}");
        assert!(inner(&page) == plain.filled(&hostile), "{piece}");
    }
    let is_text = |(_, slot): &(usize, &Slot)| slot.seen == Seen::Text;
    let places = plain.slots.iter().enumerate().filter(is_text);
    for (number, slot) in places.step_by(20) {
        let long = "x&<y>".repeat(40 * 1024);
        assert_eq!(long.len(), 200 * 1024);
        let fill = |n: usize, _: &Slot| if n == number { long.clone() } else { token(n) };
        let (toml, _) = write(Show::Views, Quoting::Bare, &fill);
        let line = drawn(AROUND[0], &toml).expect("it is short enough");
        let expected = plain.line.replace(&token(number), &corpus::literal(&long));
        assert!(line == expected, "{slot:?}");
    }
    for length in [256 * 1024, 1024 * 1024] {
        let text = "<b>".repeat(length / 3);
        let toml = format!("title = \"{text}\"\n[relationships]\na = \"personal\"\n");
        let why = drawn(AROUND[0], &toml).expect_err("it is too long");
        assert!(why.contains("256 KiB") && why.len() < 1_000, "{why}");
    }
}

/// What TOML cannot say is an error of its own.
#[test]
fn half_a_character_is_no_text() {
    for escape in ["\\uD800", "\\uDFFF", "\\UD83DDE00", "\\U00110000", "\\x"] {
        let toml = format!("title = \"a{escape}\"\n[relationships]\na = \"personal\"\n");
        assert!(drawn(AROUND[0], &toml).is_err(), "{escape}");
    }
}

/// A report shows a terminal nothing but what can be seen, whatever is written and files are called.
#[test]
fn no_text_moves_the_cursor_of_a_terminal() {
    let mut wrong = Vec::new();
    for hostile in texts() {
        let text = &hostile.written;
        let value = canvas::quoted(text, Quoting::Bare);
        let bare = text.replace(['\n', '\r'], " ");
        let broken = format!("[segments]\n{value} = 1 # {bare}\n");
        let files = [
            File::chapter(format!("src/{text}.md"), fenced(&broken)),
            File::model(
                format!("canvases/{text}.toml"),
                format!("use = {value}\nx = {bare}\n"),
            ),
        ];
        let outcome = process(&files, &Settings::default());
        let human = report::human(&outcome.found, &files, Colour::No);
        let short = report::short(&outcome.found, &files);
        let odd = |c: &char| is_unprintable(*c) && *c != '\n';
        if let Some(c) = human.chars().chain(short.chars()).find(odd) {
            wrong.push(format!("line {}: {text:?}: {c:?}", hostile.line));
        }
    }
    none(&wrong);
}

/// What the other tests prove they prove of every place: each is seen in some view.
#[test]
fn every_place_is_seen() {
    for show in [Show::Views, Show::Findings] {
        let plain = Plain::of(show);
        let seen = tokens(&plain.page);
        for (number, slot) in plain.slots.iter().enumerate() {
            let is_seen = seen.contains(&number);
            assert!(
                is_seen || slot.seen == Seen::Nothing,
                "{slot:?} in {show:?}"
            );
        }
        let places = plain.slots.iter().filter(|s| s.seen != Seen::Nothing);
        assert!(places.count() > 50);
    }
}
