//! A page in another language than English holds no English word of ours.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use mdbook_canvas::internals::book::{File, Foreign, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::framework::Framework;
use mdbook_canvas::internals::host::{Overrides, read_book_toml};
use mdbook_canvas::internals::locale::Locale;
use mdbook_canvas::internals::vocabulary::RelationshipType;

/// Canvases that between them use every view, every card and every empty state. Texts of authors
/// are numbers, so that every word on the page is ours.
const CANVASES: &[&str] = &[
    r#"
title = "1"
guidance = "full"
view = ["poster", "customer-side", "relationships", "channels", "fit", "questions", "worksheet"]
compare = ["established", "planned"]
stage = "early"
metrics = { name = "2", value = "3", target = "4" }
feedback = "5"
[segments]
a = { name = "6", kind = "b2c", market = "mass", value = "high", expects = ["personal", "retail"], prefers = "email", traits = "7", ideal = "8", note = "9", jobs = { x = "10" }, pains = { y = "11" }, gains = { z = "12" } }
b = { name = "13", kind = "b2b", market = "niche", value = "ordinary", jobs = { u = "44" } }
c = { name = "14", kind = "government", market = "multi-sided" }
d = { name = "15", market = "segmented" }
e = { name = "16", market = "diversified" }
[propositions]
p = { name = "17", for = "a", focus = ["personalization", "convenience", "knowledge-sharing"], note = "18", products = [{ name = "19", for = "x" }, "20"], pain-relievers = [{ name = "21", for = "y" }, "22"], gain-creators = [{ name = "23", for = "z" }, "24"] }
q = { name = "25", for = [] }
[channels]
site = { name = "26", kind = "website", phases = ["awareness", "evaluation", "purchase", "delivery", "after-sales"], cost = "low", margin = "high", status = "established", carries = "p", hands-over-to = "shop", note = "27" }
shop = { name = "28", kind = "own-store", for = "a", cost = "medium", status = "planned" }
old = { name = "29", kind = "partner-store", partner = "30", status = "retired" }
talk = { name = "31", kind = "social" }
desk = { name = "32", kind = "call-center" }
fair = { name = "33", kind = "reseller" }
bare = { name = "34", owner = "partner" }
[relationships]
a = [
  { type = "dedicated", label = "35", via = "site", goal = ["acquisition", "retention", "upselling"], mechanism = ["personalization", "trust", "brand"], cost = "low", status = "established", staff = "36", frequency = "37", data = "38", input = "39", nature = "long-term", note = "40" },
  { type = "personal", status = "planned", nature = "transactional" },
  { type = "retail", status = "retired" },
  "self-service", "automated", "communities", "co-creation",
  { type = "other", label = "41" },
]
[blocks]
partners = "42"
[allow]
expectation-unmet = "43"
"#,
    "view = [\"channels\", \"fit\", \"relationships\"]\nsegments.a = \"1\"\n",
    "view = [\"relationships\", \"channels\"]\nchannels.a = { name = \"1\", kind = \"app\" }\n",
    "view = \"channels\"\nonly = \"a\"\nchannels.x = { name = \"1\", for = \"b\" }\n[segments]\na = \"2\"\nb = \"3\"\n",
    "view = \"channels\"\n[channels]\na = { name = \"1\", kind = \"app\" }\nb = { name = \"2\", kind = \"chat\", owner = \"partner\" }\nc = { name = \"3\", kind = \"newsletter\" }\nd = { name = \"4\", kind = \"phone\" }\n[relationships]\na = \"retail\"\n",
];

/// The canvases, and one of each framework that is still empty.
fn canvases() -> Vec<String> {
    let empty = Framework::all().map(|f| {
        format!(
            "framework = \"{}\"\nview = \"poster\"\nsegments.a = \"1\"\n",
            f.name
        )
    });
    CANVASES
        .iter()
        .map(|c| (*c).to_owned())
        .chain(empty)
        .collect()
}

fn settings(language: &str) -> Settings {
    Settings {
        language: language.into(),
        // What a rule says is English in every book so far; `notes_say_their_language` is about that.
        findings: mdbook_canvas::internals::model::ShowFindings::No,
        ..Settings::default()
    }
}

fn page(canvas: &str, settings: &Settings) -> String {
    let chapter = format!("```canvas\n{canvas}```\n");
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, settings);
    let page = outcome.chapters[0]
        .as_ref()
        .unwrap_or_else(|| panic!("{canvas}: {:?}", outcome.found))
        .to_string();
    page.split("</style>")
        .nth(1)
        .expect("the style comes first")
        .to_owned()
}

/// What a reader of a page meets: its texts and labels.
fn read(page: &str) -> Vec<String> {
    let labels = page
        .split("aria-label=\"")
        .skip(1)
        .filter_map(|rest| rest.split('"').next());
    let texts = page.split('<').filter_map(|rest| rest.split('>').nth(1));
    let entities = [
        ("&#39;", "'"),
        ("&quot;", "\""),
        ("&#96;", "`"),
        ("&amp;", "&"),
    ];
    labels
        .chain(texts)
        .map(|text| {
            entities
                .iter()
                .fold(text.to_owned(), |text, (entity, c)| text.replace(entity, c))
        })
        .collect()
}

/// What a reader of a page meets, and the pieces that it is made of, folded to small letters.
fn said(page: &str) -> BTreeSet<String> {
    let mut said = BTreeSet::new();
    for text in read(page) {
        let text = text.to_lowercase();
        let ends = |c: char| "✓✗=+−…●.。".contains(c) || c.is_whitespace() || c.is_ascii_digit();
        // A sentence is one piece; its words are its own.
        if !text.ends_with(['.', '?', '。', '？']) {
            let pieces = text.split([':', ',', ';', '،', '؛', '·', '：', '、', '；']);
            said.extend(pieces.map(|piece| piece.trim_matches(ends).to_owned()));
        }
        said.insert(text.trim_matches(ends).to_owned());
    }
    said
}

/// Every text of a words file by its place; the lists of the rules are on no page.
fn texts(language: &str) -> BTreeMap<String, String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("src/locale/{language}.toml"));
    let file: toml::Table = fs::read_to_string(path)
        .expect("it is there")
        .parse()
        .expect("it is TOML");
    let mut out = BTreeMap::new();
    for (section, cards) in file.iter().filter(|(s, _)| *s != "lists") {
        for (word, said) in cards.as_table().into_iter().flatten() {
            if let Some(said) = said.as_str() {
                out.insert(format!("{section}.{word}"), said.to_owned());
            }
            for (field, said) in said.as_table().into_iter().flatten() {
                let said = said.as_str().expect("a card holds texts").to_owned();
                out.insert(format!("{section}.{word}.{field}"), said);
            }
        }
    }
    out
}

/// The English of a framework and its blocks, by the place of its translation.
fn frameworks() -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    for framework in Framework::all() {
        for block in &framework.blocks {
            let place = format!("{}.{}", framework.name, block.id);
            let question = block.question.clone();
            out.extend(question.map(|q| (format!("{place}.question"), q)));
            let label = block.label.clone();
            out.extend(label.map(|l| (format!("{place}.label"), l)));
        }
    }
    out
}

/// A text as [`said`] gives it.
fn folded(text: &str) -> String {
    let ends = |c: char| ".。".contains(c) || c.is_whitespace();
    text.to_lowercase().trim_matches(ends).to_owned()
}

#[test]
fn no_english_is_left_on_a_page_in_another_language() {
    let mut english = texts("en");
    english.extend(frameworks());
    let on_pages = |language: &str| -> BTreeSet<String> {
        let settings = settings(language);
        let pages = canvases().into_iter();
        pages
            .flat_map(|canvas| said(&page(&canvas, &settings)))
            .collect()
    };
    // The pages show most of what there is; else the test would hold little.
    let here = on_pages("en");
    let shown: Vec<_> = english
        .iter()
        .filter(|(_, text)| here.contains(&folded(text)))
        .collect();
    assert!(
        shown.len() > 300,
        "{} of {} are shown",
        shown.len(),
        english.len()
    );

    for language in Locale::languages().filter(|l| *l != "en") {
        let own = texts(language);
        // A word that both languages have, wherever it stands, is no English word.
        let shared: BTreeSet<String> = own.values().map(|text| folded(text)).collect();
        let there = on_pages(language);
        let left: Vec<_> = english
            .iter()
            .filter(|(place, text)| own.get(*place) != Some(text))
            .filter(|(_, text)| !shared.contains(&folded(text)))
            .filter(|(_, text)| there.contains(&folded(text)))
            .collect();
        assert!(left.is_empty(), "{language}: {left:#?}");
        // What stood there in English stands there in the language.
        let missing: Vec<_> = shown
            .iter()
            .filter_map(|(place, _)| own.get_key_value(*place))
            .filter(|(_, text)| !there.contains(&folded(text)))
            .collect();
        assert!(missing.is_empty(), "{language}: {missing:#?}");
    }
}

/// Arabic has a comma and a semicolon of its own: where a page has another, it was not its words
/// file that put it there.
#[test]
fn what_separates_is_the_language_s_own() {
    let credits = Framework::all().filter_map(|f| f.credit.as_ref());
    let credits: Vec<_> = credits.map(|credit| &credit.text).collect();
    for canvas in canvases() {
        let texts = read(&page(&canvas, &settings("ar")));
        let foreign: Vec<_> = texts
            .iter()
            .filter(|text| text.contains([',', ';']) && !credits.contains(text))
            .collect();
        assert!(foreign.is_empty(), "{canvas}: {foreign:?}");
    }
}

#[test]
fn every_words_file_is_a_language_that_a_book_may_ask_for() {
    for language in Locale::languages() {
        let config = |text: &str| read_book_toml(text, &Overrides::default()).expect("it is right");
        let chosen = config(&format!(
            "[preprocessor.canvas]\nlanguage = \"{language}\"\n"
        ));
        assert_eq!(chosen.settings.language, language);
        assert_eq!(chosen.notes, []);
        let foreign = if language == "en" {
            Foreign::No
        } else {
            Foreign::Yes
        };
        assert_eq!(chosen.settings.foreign, foreign, "{language}");
        // The book's own language needs no mark: the book has it.
        for rest in ["", &format!("language = \"{language}\"\n")] {
            let own = config(&format!(
                "[book]\nlanguage = \"{language}\"\n[preprocessor.canvas]\n{rest}"
            ));
            assert_eq!(own.settings.language, language);
            assert_eq!(own.settings.foreign, Foreign::No, "{language}");
        }
    }
    let unknown = "[preprocessor.canvas]\nlanguage = \"xx\"\n";
    let unknown = read_book_toml(unknown, &Overrides::default()).expect("it is right");
    let note = unknown.notes[0].help[0].to_string();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("src/locale");
    for file in fs::read_dir(folder).expect("it is there") {
        let path = file.expect("it can be read").path();
        if path.extension().is_some_and(|e| e == "toml") {
            let name = path.file_stem().expect("it has a name").to_string_lossy();
            assert!(note.contains(&format!("`{name}`")), "{name}: {note}");
        }
    }
}

#[test]
fn tables_in_another_language_than_the_book_say_so() {
    let canvas = "[relationships]\na = \"retail\"\n";
    let tag = |language: &str, foreign| {
        let settings = Settings {
            foreign,
            ..settings(language)
        };
        let page = page(canvas, &settings);
        page.split(" role=").next().map(str::to_owned)
    };
    let start = "<div class=\"mdbook-canvas tex2jax_ignore\"";
    assert_eq!(tag("ar", Foreign::No).as_deref(), Some(start));
    assert_eq!(
        tag("ar", Foreign::Yes),
        Some(format!("{start} lang=\"ar\" dir=\"rtl\""))
    );
    assert_eq!(
        tag("de", Foreign::Yes),
        Some(format!("{start} lang=\"de\" dir=\"ltr\""))
    );
}

#[test]
fn findings_are_in_the_language_of_the_page() {
    let canvas = "[relationships]\na = \"retail\"\n\n[segments]\na = \"Everyone\"\n";
    for language in ["en", "de", "ar"] {
        let settings = Settings {
            language: language.into(),
            findings: mdbook_canvas::internals::model::ShowFindings::Yes,
            ..Settings::default()
        };
        let page = page(canvas, &settings);
        assert_eq!(page.contains("is too broad"), language == "en", "{page}");
    }
    // A red box as well.
    let settings = Settings {
        on_error: mdbook_canvas::internals::vocabulary::OnError::Show,
        ..settings("ar")
    };
    let page = page("[relationships]\na = \"retial\"\n", &settings);
    assert!(!page.contains("nknown relationship"), "{page}");
}

/// A canvas in a chapter, in the language that it asks for or in none.
fn in_language(language: &str) -> String {
    let body = "relationships.shops = \"self-service\"";
    format!("```canvas\nlanguage = \"{language}\"\n{body}\n```\n")
}

#[test]
fn a_canvas_may_have_another_language_than_its_book() {
    let chapter = format!(
        "{}\n{}\n{}",
        in_language("de-AT"),
        in_language("en"),
        in_language("ar")
    );
    let files = [File::chapter("a.md", chapter.as_str())];
    let outcome = process(&files, &settings("en"));
    assert!(
        outcome
            .found
            .iter()
            .all(|f| f.diagnostic.level != Level::Error)
    );
    let page = outcome.chapters[0]
        .as_ref()
        .expect("it is drawn")
        .to_string();
    let pages: Vec<&str> = page.split("<!--canvas-->").skip(1).collect();
    let label = |language: &str| {
        let locale = Locale::of(language).expect("it has words");
        locale.card(RelationshipType::SelfService).label.clone()
    };
    let brief = |language: &str| {
        let locale = Locale::of(language).expect("it has words");
        let brief = locale.card(RelationshipType::SelfService).brief.clone();
        brief.expect("its card explains it")
    };
    for (page, language, marks) in [
        (pages[0], "de", "lang=\"de\" dir=\"ltr\""),
        (pages[2], "ar", "lang=\"ar\" dir=\"rtl\""),
    ] {
        assert!(page.contains(marks), "{page}");
        assert!(page.contains(&label(language)), "{page}");
        // Each language explains a word once.
        assert!(page.contains(&brief(language)), "{page}");
    }
    assert!(!pages[1].contains("lang=\""), "{}", pages[1]);
    assert!(pages[1].contains(&brief("en")), "{}", pages[1]);
}

#[test]
fn a_canvas_in_an_unknown_language_says_which_there_are() {
    for (language, help) in [("dee", "did you mean `de`?"), ("Klingon", "use `ar`, `de`")] {
        let files = [File::chapter("a.md", in_language(language))];
        let outcome = process(&files, &settings("en"));
        let found = &outcome.found[0].diagnostic;
        assert_eq!(
            found.message.to_string(),
            format!("unknown language `{language}`")
        );
        let said = found.help[0].to_string();
        assert!(said.starts_with(help), "{said}");
    }
}

#[test]
fn a_canvas_is_checked_by_the_words_of_its_language() {
    let chapter = |language: &str| {
        format!(
            "```canvas\nlanguage = \"{language}\"\n[segments]\na = \"每个人\"\n[relationships]\na = \"self-service\"\n```\n"
        )
    };
    for (language, is_found) in [("zh-CN", true), ("de", false)] {
        let files = [File::chapter("a.md", chapter(language))];
        let outcome = process(&files, &settings("en"));
        let mut rules = outcome.found.iter().map(|f| f.diagnostic.rule.name);
        assert_eq!(
            rules.any(|rule| rule == "segment-too-broad"),
            is_found,
            "{language}"
        );
    }
}

#[test]
fn a_finding_on_a_page_names_words_by_their_labels() {
    let canvas = "[segments]\na = { name = \"1\", expects = \"dedicated\" }\nb = \"2\"\n[relationships]\na = \"retail\"\nb = \"personal\"\n";
    for language in ["de", "ar", "zh-CN"] {
        let settings = Settings {
            findings: mdbook_canvas::internals::model::ShowFindings::Yes,
            ..settings(language)
        };
        let page = page(canvas, &settings);
        let locale = Locale::of(language).expect("it has words");
        let label = locale.inner_label(RelationshipType::Dedicated);
        assert!(
            page.contains(&format!("<strong>{label}</strong>")),
            "{label}: {page}"
        );
        assert!(!page.contains("<strong>dedicated</strong>"), "{page}");
    }
}

#[test]
fn a_box_of_errors_is_in_the_language_of_its_block() {
    let settings = Settings {
        on_error: mdbook_canvas::internals::vocabulary::OnError::Show,
        ..settings("en")
    };
    let model = "```canvas\nid = \"m\"\n[relationships]\na = \"retial\"\n```\n\n";
    for block in [
        "language = \"ar\"\nuse = \"m\"",
        "language = \"ar\"\nuse = \"nothing\"",
        "language = \"ar\"\n[relationships]\na = \"persnal\"",
    ] {
        let files = [File::chapter(
            "a.md",
            format!("{model}```canvas\n{block}\n```\n"),
        )];
        let outcome = process(&files, &settings);
        let page = outcome.chapters[0]
            .as_ref()
            .expect("it is drawn")
            .to_string();
        let last = page.rsplit("<!--canvas-->").next().expect("there are two");
        assert!(last.contains("lang=\"ar\" dir=\"rtl\""), "{last}");
        assert!(
            !last.contains("This canvas") && !last.contains("nknown re"),
            "{last}"
        );
    }
}
