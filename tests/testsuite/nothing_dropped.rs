//! Nothing is dropped: every item of every list stands in each view it belongs to, in HTML and in
//! Markdown, however many there are; and no word of the HTML is missing from the Markdown.

use std::collections::BTreeMap;

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::framework::Framework;
use mdbook_canvas::internals::locale::Locale;
use mdbook_canvas::internals::model::ShowFindings;
use mdbook_canvas::internals::rules::RULES;
use mdbook_canvas::internals::vocabulary::*;

use crate::common::Host;
use crate::common::every_key::FULL;

/// More than there are letters, colours, and badges beside each other.
const MANY: usize = 30;

/// A list of a canvas, and where it is to be seen.
struct Case {
    name: String,
    view: &'static str,
    canvas: String,
    /// What every item says, and nothing else does.
    items: Vec<String>,
}

/// Items of a list: no one's text is a part of another's.
fn items(name: &str) -> Vec<String> {
    (1..=MANY).map(|n| format!("{name}{n}x")).collect()
}

/// Ids for as many things.
fn ids(name: &str) -> Vec<String> {
    (1..=MANY).map(|n| format!("{name}-{n}")).collect()
}

fn list(items: &[String]) -> String {
    format!("{items:?}")
}

/// `id = …` on a line each.
fn entries(ids: &[String], value: impl Fn(usize) -> String) -> String {
    let lines = ids.iter().enumerate();
    lines
        .map(|(n, id)| format!("{id} = {}\n", value(n)))
        .collect()
}

fn named(items: &[String]) -> impl Fn(usize) -> String {
    move |n| format!("{{ name = {:?} }}", items[n])
}

/// The labels of a set, as a page shows them, but for letter case.
fn labels<V: Vocabulary>() -> Vec<String> {
    let words = Locale::default_language();
    V::ALL
        .iter()
        .map(|(word, _)| words.label(*word).to_lowercase())
        .collect()
}

fn words_of<V: Vocabulary>() -> String {
    format!("{:?}", V::words())
}

fn cases() -> Vec<Case> {
    let mut cases = Vec::new();
    let mut add = |name: &str, views: &[&'static str], canvas: String, items: &[String]| {
        for view in views {
            cases.push(Case {
                name: name.to_owned(),
                view,
                canvas: canvas.clone(),
                items: items.to_vec(),
            });
        }
    };
    let all: Vec<&str> = View::words();
    let (it, id) = (items("item"), ids("id"));
    let one = "[segments]\na = \"Buyers\"\n";

    // The business.
    add(
        "metrics",
        &all,
        format!("metrics = {}\n{one}", list(&it)),
        &it,
    );
    add(
        "feedback",
        &all,
        format!("feedback = {}\n{one}", list(&it)),
        &it,
    );
    let rules: Vec<String> = RULES.iter().map(|r| r.name.to_owned()).collect();
    let reasons: Vec<String> = (1..=rules.len()).map(|n| format!("why{n}x")).collect();
    let allowed = entries(&rules, |n| format!("{:?}", reasons[n]));
    add(
        "allow: reasons",
        &all,
        format!("findings = true\n{one}[allow]\n{allowed}"),
        &reasons,
    );
    add(
        "allow: rules",
        &all,
        format!("findings = true\n{one}[allow]\n{allowed}"),
        &rules,
    );

    // Segments.
    let segments = format!("[segments]\n{}", entries(&id, named(&it)));
    let needs = format!(
        "[segments]\n{}",
        entries(&id, |n| format!(
            "{{ name = {:?}, jobs = {{ j = \"Job\" }} }}",
            it[n]
        ))
    );
    let some_channel = "[channels]\nc = { kind = \"website\", phases = [\"purchase\"] }\n";
    add(
        "segments",
        &["poster", "customer-side", "relationships", "worksheet"],
        segments.clone(),
        &it,
    );
    add("segments", &["fit"], needs, &it);
    add(
        "segments",
        &["channels"],
        segments.clone() + some_channel,
        &it,
    );
    let expecting = format!(
        "[segments]\n{}",
        entries(&id, |n| format!(
            "{{ name = {:?}, expects = \"retail\" }}",
            it[n]
        ))
    );
    add("segments", &["questions"], expecting, &it);
    for key in ["jobs", "pains", "gains"] {
        let list = entries(&id, |n| format!("{:?}", it[n]));
        add(key, &["fit"], format!("[segments.a.{key}]\n{list}"), &it);
    }
    let about = ["customer-side", "relationships"];
    add(
        "traits",
        &about,
        format!("[segments]\na = {{ traits = {} }}\n", list(&it)),
        &it,
    );
    let expects = format!(
        "[segments]\na = {{ expects = {} }}\n",
        words_of::<RelationshipType>()
    );
    let with_questions = ["customer-side", "relationships", "questions"];
    add(
        "expects",
        &with_questions,
        expects,
        &labels::<RelationshipType>(),
    );
    let kinds = format!(
        "[segments]\na = {{ prefers = {} }}\n",
        words_of::<ChannelKind>()
    );
    add(
        "prefers: kinds",
        &with_questions,
        kinds,
        &labels::<ChannelKind>(),
    );
    let channels = format!("[channels]\n{}", entries(&id, named(&it)));
    let prefers = format!("[segments]\na = {{ prefers = {} }}\n{channels}", list(&id));
    add("prefers: channels", &with_questions, prefers, &it);

    // Propositions.
    let propositions = format!(
        "{one}[propositions]\n{}",
        entries(&id, |n| format!(
            "{{ name = {:?}, for = \"a\", products = \"Thing\" }}",
            it[n]
        ))
    );
    add(
        "propositions",
        &["poster", "customer-side", "fit"],
        propositions,
        &it,
    );
    let lone = format!(
        "{one}[propositions]\n{}",
        entries(&id, |n| format!(
            "{{ name = {:?}, for = [], products = \"Thing\" }}",
            it[n]
        ))
    );
    add(
        "propositions for nobody",
        &["poster", "customer-side", "fit"],
        lone,
        &it,
    );
    let focus = format!(
        "{one}[propositions]\np = {{ focus = {}, products = \"Thing\" }}\n",
        list(&it)
    );
    add("focus", &["customer-side", "fit", "questions"], focus, &it);
    for (key, need) in [
        ("products", "jobs"),
        ("pain-relievers", "pains"),
        ("gain-creators", "gains"),
    ] {
        let loose = format!("{one}[propositions]\np = {{ {key} = {} }}\n", list(&it));
        add(&format!("{key}, loose"), &["fit"], loose, &it);
        let bound: Vec<String> = it
            .iter()
            .map(|i| format!("{{ name = {i:?}, for = \"n\" }}"))
            .collect();
        let bound = format!(
            "[segments]\na = {{ {need} = {{ n = \"Need\" }} }}\n[propositions]\np = {{ {key} = [{}] }}\n",
            bound.join(", ")
        );
        add(&format!("{key}, bound"), &["fit"], bound, &it);
        let answers: Vec<String> = id.iter().map(|i| format!("{i:?}")).collect();
        let needs = entries(&id, |n| format!("{:?}", it[n]));
        let answers = format!(
            "[segments.a.{need}]\n{needs}[propositions]\np = {{ {key} = {{ name = \"Thing\", for = [{}] }} }}\n",
            answers.join(", ")
        );
        add(&format!("{key}: for"), &["fit"], answers, &it);
    }

    // Channels.
    let served = format!(
        "{one}[channels]\n{}",
        entries(&id, |n| format!(
            "{{ name = {:?}, medium = \"online\" }}",
            it[n]
        ))
    );
    let shown = [
        "poster",
        "customer-side",
        "channels",
        "questions",
        "worksheet",
    ];
    add("channels", &shown, served, &it);
    let phased = format!(
        "{one}[channels]\n{}",
        entries(&id, |n| format!(
            "{{ name = {:?}, phases = \"purchase\" }}",
            it[n]
        ))
    );
    add("channels with phases", &["channels"], phased, &it);
    let over = format!("{one}{channels}z = {{ hands-over-to = {} }}\n", list(&id));
    add("hands-over-to", &["channels"], over, &it);
    let carried = format!(
        "{one}[propositions]\n{}[channels]\nc = {{ carries = {} }}\n",
        entries(&id, named(&it)),
        list(&id)
    );
    add("carries", &["channels"], carried, &it);
    let phases = Phase::words();
    let how: Vec<String> = (1..=phases.len()).map(|n| format!("how{n}x")).collect();
    let in_phases: Vec<String> = phases
        .iter()
        .zip(&how)
        .map(|(p, h)| format!("{p} = {h:?}"))
        .collect();
    let in_phases = format!(
        "{one}[channels]\nc = {{ phases = {{ {} }} }}\n",
        in_phases.join(", ")
    );
    add("phases: how", &["channels"], in_phases, &how);
    add(
        "phases",
        &["channels", "worksheet"],
        format!("{one}{some_channel}"),
        &labels::<Phase>(),
    );

    // Relationships.
    let labelled: Vec<String> = it
        .iter()
        .map(|i| format!("{{ type = \"other\", label = {i:?}, cost = \"low\" }}"))
        .collect();
    let labelled = format!("[relationships]\na = [{}]\n", labelled.join(", "));
    let related = ["poster", "customer-side", "relationships", "questions"];
    add("relationships", &related, labelled, &it);
    let typed: Vec<&str> = RelationshipType::words();
    let typed = format!("[relationships]\na = {typed:?}\n");
    let known = ["poster", "customer-side", "relationships"];
    add(
        "relationships by type",
        &known,
        typed,
        &labels::<RelationshipType>(),
    );
    let each = format!(
        "[relationships]\n{}",
        entries(&id, |_| "\"personal\"".into())
    );
    let names: Vec<String> = (1..=MANY).map(|n| format!("id {n}")).collect();
    add(
        "segments that relationships declare",
        &related,
        each,
        &names[9..],
    );
    let via = format!(
        "{one}{channels}[relationships]\na = {{ type = \"personal\", via = {} }}\n",
        list(&id)
    );
    add("via", &["relationships", "questions"], via, &it);
    for (key, words, labels) in [
        ("goal", words_of::<Goal>(), labels::<Goal>()),
        ("mechanism", words_of::<Mechanism>(), labels::<Mechanism>()),
    ] {
        let body = format!("[relationships]\na = {{ type = \"personal\", {key} = {words} }}\n");
        add(key, &["relationships"], body, &labels);
    }

    // Posters.
    for framework in Framework::all() {
        for block in framework.lists() {
            let body = format!(
                "framework = {:?}\n[blocks]\n{} = {}\n",
                framework.name,
                block.id,
                list(&it)
            );
            add(
                &format!("{}: {}", framework.name, block.id),
                &["poster"],
                body,
                &it,
            );
        }
    }
    cases
}

/// A canvas in both outputs, without findings and guidance: HTML, and Markdown.
fn drawn(view: &str, canvas: &str) -> [String; 2] {
    let chapter = format!("```canvas\nview = {view:?}\n{canvas}```\n");
    [Output::Html, Output::Markdown].map(|output| {
        let settings = Settings {
            output,
            guidance: Guidance::None,
            findings: ShowFindings::No,
            css: Css::None,
            ..Settings::default()
        };
        let files = [File::chapter("src/a.md", chapter.as_str())];
        let outcome = process(&files, &settings);
        let errors: Vec<_> = outcome
            .found
            .iter()
            .filter(|f| f.diagnostic.level == Level::Error)
            .map(|f| &f.diagnostic.message)
            .collect();
        assert!(errors.is_empty(), "{errors:?}\n{chapter}");
        let chapter = outcome.chapters[0]
            .as_ref()
            .expect("it has a canvas")
            .to_string();
        // HTML folds hints; the line to open them is no part of what is said.
        match chapter.split_once("<summary>") {
            Some((before, after)) => {
                let (_, rest) = after.split_once("</summary>").expect("it is closed");
                format!("{before}{rest}")
            }
            None => chapter,
        }
    })
}

/// What a reader sees of HTML: its text, in small letters.
fn text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some((before, from)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        rest = from.split_once('>').expect("a tag ends").1;
    }
    let text = (text + rest).to_lowercase();
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#39;", "'"),
        ("&#64;", "@"),
        ("&#123;", "{"),
        ("&#125;", "}"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (entity, sign)| text.replace(entity, sign))
}

/// How often each word stands in a text.
fn counted(text: &str) -> BTreeMap<&str, usize> {
    let mut words = BTreeMap::new();
    for word in text
        .split(|c: char| !c.is_alphanumeric())
        .filter(|w| !w.is_empty())
    {
        *words.entry(word).or_default() += 1;
    }
    words
}

/// What a canvas says in HTML and not in Markdown. A head that spans columns stands once in the
/// one and over each of them in the other.
fn lost(html: &str, markdown: &str) -> Vec<String> {
    let (html, markdown) = (text(html), text(&Host::V05.render(markdown)));
    let there = counted(&markdown);
    counted(&html)
        .into_iter()
        .filter(|(word, count)| there.get(word).is_none_or(|n| n < count))
        .map(|(word, _)| word.to_owned())
        .collect()
}

#[test]
fn every_item_of_every_list_is_shown() {
    let mut failures = Vec::new();
    for case in cases() {
        let [html, markdown] = drawn(case.view, &case.canvas);
        let seen = [text(&html), text(&Host::V05.render(&markdown))];
        for (output, seen) in ["HTML", "Markdown"].iter().zip(&seen) {
            let shown = case
                .items
                .iter()
                .filter(|i| seen.contains(&i.to_lowercase()));
            let count = shown.count();
            if count != case.items.len() {
                let (name, view, all) = (&case.name, case.view, case.items.len());
                failures.push(format!("{name} in {view}: {count} of {all} in {output}"));
            }
        }
        for word in lost(&html, &markdown) {
            failures.push(format!("{} in {}: {word:?} is lost", case.name, case.view));
        }
    }
    assert!(failures.is_empty(), "{}", failures.join("\n"));
}

#[test]
fn every_word_of_every_view_is_in_both_outputs() {
    for view in View::words() {
        let [html, markdown] = drawn(view, FULL);
        assert_eq!(lost(&html, &markdown), [""; 0], "{view}");
    }
}
