//! What is wrong and what is worth a look: boxes and findings on the page, and reports.

use mdbook_canvas::book::{File, Settings, process};
use mdbook_canvas::diagnostic::{is_unprintable, nearest};
use mdbook_canvas::model::vocabulary::{Css, OnError, RuleSetting};
use mdbook_canvas::report::{self, Colour};

use super::canvas::{self, Quoting, fenced};
use super::corpus::{self, texts};
use super::dom::{self, Step, inner, not_allowed, parse, tokens};
use super::flawed;
use super::{first_difference, none, token};
use crate::common::Host;

/// Whatever is wrong with a text, the box that says so shows it as its author wrote it.
#[test]
fn every_text_is_seen_as_text_where_it_is_wrong() {
    let plain = boxes(&wrong_everywhere(&token(1)), &token(1));
    assert_eq!(tokens(&plain), [1]);
    let mut wrong = Vec::new();
    for hostile in texts() {
        let text = &hostile.written;
        let page = boxes(&wrong_everywhere(text), text);
        // Words in square brackets alone are those of a template.
        let is_blank = text.trim().starts_with('[') && text.trim().ends_with(']');
        let why = if let Some(odd) = not_allowed_in_a_box(&page) {
            odd
        } else if hostile.name.is_none()
            || is_blank
            || nearest(text, mdbook_canvas::model::canvas::keys().names()).is_some()
        {
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
            > 10
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
    // Wording is linted by the text itself, which is not the matter here.
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
        findings: mdbook_canvas::model::ShowFindings::Yes,
        ..Settings::default()
    };
    let blocks = flawed::weak(&value).map(|toml| fenced(&toml)).join("\n\n");
    let files = [File::chapter("src/a.md", blocks)];
    let outcome = process(&files, &settings);
    let chapter = outcome.chapters[0]
        .as_ref()
        .unwrap_or_else(|| panic!("{:?}", outcome.found))
        .to_string();
    let page = parse(&chapter);
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
        flawed::wrong(text, Quoting::Bare),
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
        findings: mdbook_canvas::model::ShowFindings::Yes,
        ..Settings::default()
    };
    let files = [
        File::chapter("src/a.md", blocks.join("\n\n")),
        File::model(format!("canvases/{name}.toml"), "id = \"elsewhere\"\n"),
    ];
    let outcome = process(&files, &settings);
    let chapter = outcome.chapters[0]
        .as_ref()
        .expect("the chapter has canvases")
        .to_string();
    for host in Host::ALL {
        assert_eq!(
            host.render(&chapter).trim_end(),
            chapter.replace("\n\n", "\n"),
            "{name:?}"
        );
    }
    let mut page = inner(&parse(&chapter)).to_vec();
    // Where things stand depends on how long the text is.
    for step in &mut page {
        if let Step::Text(text) = step
            && let Some((before, column)) = text.split_once(", column ")
            && column
                .trim_end()
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
        // Nothing that is seen is as long as a number in braces.
        c if printable(c).len() > 4 => match u32::from(c) {
            number @ ..=0xffff => format!("\\u{number:04X}"),
            number => format!("\\U{number:08X}"),
        },
        c => c.to_string(),
    });
    escaped.collect()
}

/// A character of a message: its number if it is not seen by itself.
fn printable(c: char) -> String {
    match c {
        c if c.is_control() => c.escape_unicode().to_string(),
        '\u{ad}'
        | '\u{61c}'
        | '\u{115f}'..='\u{1160}'
        | '\u{17b4}'..='\u{17b5}'
        | '\u{180e}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{3164}'
        | '\u{feff}'
        | '\u{ffa0}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => c.escape_unicode().to_string(),
        c => c.to_string(),
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
        let human = report::human(
            &outcome.found,
            &files,
            Colour::No,
            mdbook_canvas::message::Translator::english(),
        );
        let short = report::short(
            &outcome.found,
            &files,
            mdbook_canvas::message::Translator::english(),
        );
        let odd = |c: &char| is_unprintable(*c) && *c != '\n';
        if let Some(c) = human.chars().chain(short.chars()).find(odd) {
            wrong.push(format!("line {}: {text:?}: {c:?}", hostile.line));
        }
    }
    none(&wrong);
}
