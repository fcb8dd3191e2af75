//! A suggestion is what an editor can put in place of the span: the file is TOML afterwards, and the
//! problem is gone.

use std::fs;

use mdbook_canvas::internals::book::{File, Found};
use mdbook_canvas::internals::diagnostic::{DUPLICATE_KEY, Diagnostic, Rule, TOML_SYNTAX};
use mdbook_canvas::internals::host::{Overrides, read_book_toml};

use crate::fixtures::{cases, file, folder, read, run};
use crate::slips;

/// Every book of the fixtures and of the table of slips, each with a name to find it by.
fn books() -> Vec<(String, Vec<File>)> {
    let mut books = Vec::new();
    for name in ["errors", "rules", "bad"] {
        let mut paths: Vec<_> = fs::read_dir(folder().join(name))
            .expect("there are fixtures")
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        paths.sort();
        for path in paths {
            let path = format!("{name}/{path}");
            for case in cases(&read(&path)).1 {
                books.push((format!("{path}: {}", case.title), case.files));
            }
        }
    }
    for canvas in slips::canvases() {
        let name = format!("slips: {canvas}");
        books.push((name, vec![file("canvases/a.toml", &canvas)]));
    }
    for canvas in ODD_KEYS {
        let name = format!("odd keys: {canvas}");
        books.push((name, vec![file("canvases/a.toml", canvas)]));
    }
    books
}

/// Keys and ids in all the ways in which TOML lets them be written, and some that need quotes.
const ODD_KEYS: &[&str] = &[
    "[segments]\n\"web shop\" = \"x\"\nb = \"y\"\n[relationships]\nweb-shop = \"personal\"\n",
    "[segments]\n\"web shop\" = \"x\"\nb = \"y\"\n[relationships.web-shop]\ntype = \"personal\"\n",
    "[segments]\n\"web shop\" = \"x\"\nb = \"y\"\n[relationships]\nweb-shop.type = \"personal\"\n",
    "[segments]\n\"say \\\"hi\\\"\" = \"x\"\n[channels]\nshop = { kind = 'own-store', for = 'say \"hj\"' }\n",
    "[segments]\n\"a\\nbcdef\" = \"x\"\n[channels]\nshop = { for = ['a bcdef'] }\n",
    "[segments]\n\"a.bcd\" = \"x\"\n[relationships]\n\"a-bcd\" = \"personal\"\n",
    "['segmets'.a]\nname = \"x\"\n",
    "\"titel\" = \"x\"\n[relationships]\na = '''persnal'''\n",
    "segmets.a.name = \"x\"\n[relationships]\na = \"\"\"\npersnal\"\"\"\n",
    "segments = { a = { mraket = \"mass\" } }\n",
    "[[relationships.a]]\ntpye = \"personal\"\n[[relationships.a]]\ntype = \"retial\"\n",
    "[segments.a]\nmarket = \"mass\"\nmraket = \"mass\"\n",
    "[segmets]\na = \"x\"\n[segments]\nb = \"y\"\n",
    "[relationships]\na = \"personal\"\n[segmets]\na = \"x\"\n[segmets.b]\nname = \"y\"\n",
];

/// The book after a suggestion was followed.
fn followed(files: &[File], found: &Found, suggestion: &str) -> Vec<File> {
    let span = found.diagnostic.span.expect("a suggestion has a place");
    let with = |(index, file): (usize, &File)| {
        let mut file = file.clone();
        if index == found.file {
            file.text.replace_range(span.range(), suggestion);
        }
        file
    };
    files.iter().enumerate().map(with).collect()
}

fn of<'f>(found: &'f [Found], file: usize, rule: &'static Rule) -> impl Iterator<Item = &'f Found> {
    found
        .iter()
        .filter(move |f| f.file == file && f.diagnostic.rule == rule)
}

/// What a suggestion leaves behind.
enum Rest {
    /// A file that is TOML, or is so in this canvas.
    Toml,
    /// Of a canvas that is no TOML only the first mistake is reported: here is another one, and not
    /// in what was suggested.
    AnotherMistake,
    Wrong(String),
}

fn rest(files: &[File], found: &[Found], error: &Found, suggestion: &str) -> Rest {
    let after = followed(files, error, suggestion);
    let after = run(&after).found;
    let (at, rule) = (error.diagnostic.start(), error.diagnostic.rule);
    let message = |f: &Found| f.diagnostic.message.clone();
    let again = of(&after, error.file, rule)
        .any(|f| f.diagnostic.start() == at && message(f) == message(error));
    if again {
        return Rest::Wrong("the same is reported".to_owned());
    }
    let is_new = |rule| {
        let before: Vec<_> = of(found, error.file, rule)
            .filter(|f| !std::ptr::eq(*f, error))
            .map(message)
            .collect();
        move |next: &&Found| !before.contains(&message(next))
    };
    let twice = of(&after, error.file, &DUPLICATE_KEY).find(is_new(&DUPLICATE_KEY));
    if let Some(twice) = twice {
        return Rest::Wrong(format!("a key is there twice: {}", message(twice)));
    }
    let next = of(&after, error.file, &TOML_SYNTAX).find(is_new(&TOML_SYNTAX));
    let Some(next) = next else {
        return Rest::Toml;
    };
    let is_inside = (at..at + suggestion.len()).contains(&next.diagnostic.start());
    if rule == &TOML_SYNTAX && !is_inside {
        Rest::AnotherMistake
    } else {
        Rest::Wrong(format!("it is no TOML: {}", message(next)))
    }
}

#[test]
fn a_suggestion_applied_by_its_span_gives_a_file_that_parses() {
    let (mut tried, mut with_another_mistake) = (0, 0);
    let mut failures = Vec::new();
    for (name, files) in books() {
        let outcome = run(&files);
        for error in &outcome.found {
            let Some(suggestion) = &error.diagnostic.suggestion else {
                continue;
            };
            tried += 1;
            let why = match rest(&files, &outcome.found, error, suggestion) {
                Rest::Toml => continue,
                Rest::AnotherMistake => {
                    with_another_mistake += 1;
                    continue;
                }
                Rest::Wrong(why) => why,
            };
            let span = error.diagnostic.span.expect("a suggestion has a place");
            let written = &files[error.file].text[span.range()];
            let message = &error.diagnostic.message;
            failures.push(format!(
                "{name}\n  {message}\n  {written:?} => {suggestion:?}\n  {why}"
            ));
        }
    }
    assert!(tried > 250, "most errors have a suggestion: {tried}");
    assert!(failures.is_empty(), "{}", failures.join("\n\n"));
    // As many fixtures as have two mistakes of syntax in one canvas: count those that you add.
    assert_eq!(with_another_mistake, 15);
}

/// In `book.toml` as well.
#[test]
fn a_suggestion_for_a_setting_gives_a_book_toml_that_is_right() {
    for wrong in [
        "[preprocessor.canvas]\non-eror = \"show\"\n",
        "[preprocessor.canvas]\non-error = \"shwo\"\n",
        "[preprocessor.canvas]\nguidance = 'breif'\n",
        "[preprocessor.canvas.output]\nepub = \"markdwon\"\n",
        "[preprocessor.canvas.rules]\nno-vai = \"allow\"\n",
        "[preprocessor.canvas.rules]\nno-via = \"alow\"\n",
        "preprocessor.canvas.rules = { no-via = \"alow\" }\n",
        "[preprocessor.canvas.words]\nrelationship-s = \"x\"\n",
        "[preprocessor.canvas.words.type]\nautomted = \"x\"\n",
        "[preprocessor.canvas.types.a]\nlabl = \"A\"\nlike = \"retail\"\n",
        "[preprocessor.canvas.types.a]\nlabel = \"A\"\nlike = \"retial\"\n",
        "[preprocessor.canvas.kinds.\"a b\"]\nlabel = \"A\"\nlike = \"phnoe\"\n",
        "[preprocessor.canvas]\non-eror = \"show\"\non-error = \"show\"\nguidence = \"full\"\n",
    ] {
        let mut text = wrong.to_owned();
        let mut steps = 0;
        while let Err(found) = read_book_toml(&text, &Overrides::default()) {
            let first = found.iter().find(|d| d.suggestion.is_some());
            let Some(first) = first else { break };
            let range = first.span.expect("it has a place").range();
            let before = (first.message.clone(), first.start());
            let suggestion = first.suggestion.clone().expect("it has one");
            text.replace_range(range, &suggestion);
            steps += 1;
            let after = read_book_toml(&text, &Overrides::default());
            let is_there = |d: &Diagnostic| (d.message.clone(), d.start()) == before;
            let again = after.is_err_and(|found| found.iter().any(is_there));
            assert!(!again, "{wrong}{text}");
            assert!(text.parse::<toml::Table>().is_ok(), "{text}");
        }
        assert_eq!(steps, 1, "{wrong}{text}");
    }
}
