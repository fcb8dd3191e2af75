//! No script and no markup of an author's in the page: hostile texts in every place of the notation.

mod boxes;
mod canvas;
mod corpus;
mod dom;
mod flawed;
mod markdown;
mod words;

use std::collections::BTreeSet;

use canvas::{Quoting, Seen, Show, Slot, fenced, write};
use corpus::{Hostile, texts};
use dom::{Step, fill, inner, not_allowed, parse, tokens};
use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::vocabulary::Css;

use crate::common::{self, Host};

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
    let files = [File::chapter("src/a.md", chapter.as_str())];
    let outcome = process(&files, &settings);
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
    let out = out.to_string();
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
        let linted = drawn(around, &toml).and_then(|line| {
            stays_in_the_chapter(around, &line)?;
            judge(hostile, &line)
        });
        if let Err(why) = linted {
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

/// The longest text in bytes that is repeated whole, and what is repeated of a longer one.
const LONG_TEXT: usize = 300;
const REPEATED_TEXT: usize = 100;

fn cut(text: &str) -> String {
    let end = (0..=REPEATED_TEXT)
        .rev()
        .find(|&n| text.is_char_boundary(n));
    format!("{}…", &text[..end.expect("a text has a start")])
}

/// Long texts are shown whole, at least where a page names them first; past what a block may hold
/// the canvas says so.
#[test]
fn a_text_of_any_length_is_shown_whole_or_refused() {
    let plain = Plain::of(Show::Views);
    // As long as they can be in all places at once. Whatever they open, they do not close it.
    for piece in ["word", "<b>", "[a](", "$\\", "\u{1f469}\u{200d}"] {
        let everywhere = |length: usize| {
            let hostile = Hostile {
                // An id stands in many places.
                name: None,
                ..Hostile::literal(0, &piece.repeat(length / piece.len()))
            };
            let fill = |number: usize, slot: &Slot| in_slot(&hostile, number, slot);
            let (toml, _) = write(Show::Views, Quoting::Bare, &fill);
            let line = drawn(AROUND[0], &toml).expect("it is short enough");
            let page = parse(&line);
            assert_eq!(not_allowed(inner(&page)), [""; 0], "{piece}");
            (hostile, line)
        };
        let (hostile, line) = everywhere(LONG_TEXT);
        assert!(
            inner(&parse(&line)) == plain.filled(&hostile),
            "{piece}: whole in all places"
        );
        // Nothing but the second and later times that a page says a longer one is cut.
        let (hostile, line) = everywhere(600);
        let again = cut(&hostile.written);
        let word_for_both = |text: &str| text.replace(&hostile.written, "W").replace(&again, "W");
        let page = dom::map(inner(&parse(&line)), &word_for_both);
        let word = Hostile {
            name: None,
            ..Hostile::literal(0, "W")
        };
        assert!(page == plain.filled(&word), "{piece}: whole or cut");
    }
    let is_text = |(_, slot): &(usize, &Slot)| slot.seen == Seen::Text;
    let places = plain.slots.iter().enumerate().filter(is_text);
    for (number, slot) in places.step_by(5) {
        let long = "x&<y>".repeat(40 * 1024);
        assert_eq!(long.len(), 200 * 1024);
        let fill = |n: usize, _: &Slot| if n == number { long.clone() } else { token(n) };
        let (toml, _) = write(Show::Views, Quoting::Bare, &fill);
        let line = drawn(AROUND[0], &toml).expect("it is short enough");
        let (whole, again) = (corpus::literal(&long), corpus::literal(&cut(&long)));
        let mut times = 0;
        let mut rest = line.as_str();
        for (index, around) in plain.line.split(&token(number)).enumerate() {
            if index > 0 {
                let shown = rest.strip_prefix(&whole);
                let shown = shown.or_else(|| rest.strip_prefix(&again).filter(|_| times > 0));
                rest = shown.unwrap_or_else(|| panic!("{slot:?}: time {index}"));
                times += 1;
            }
            let after = rest.strip_prefix(around);
            rest = after.unwrap_or_else(|| panic!("{slot:?}: around it, {index}"));
        }
        assert!(rest.is_empty() && times > 0, "{slot:?}");
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
