//! Every poster's framework, as a reader gets it: its blocks in their places, filled and empty.
//!
//! The tests go through the files of `src/frameworks`, so that a new one is held without a line here.

use std::fmt::Write as _;
use std::path::Path;

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::framework::Framework;
use mdbook_canvas::internals::vocabulary::Output;
use snapbox::{Data, assert_data_eq};

/// A model that has a part of every sort.
const MODEL: &str = r#"
[segments]
riders = "Riders"
shops  = { name = "Bicycle shops", kind = "b2b" }

[propositions]
light = { name = "A light that never needs a battery", for = ["riders", "shops"] }

[channels]
site = { kind = "website", for = "riders" }
fair = { kind = "event", name = "The trade fair", for = "shops", status = "planned" }

[relationships]
riders = "self-service"
shops  = { type = "personal", via = "fair" }
"#;

fn page(canvas: &str, output: Output) -> String {
    let chapter = format!("```canvas\n{canvas}```\n");
    let settings = Settings {
        output,
        ..Settings::default()
    };
    let files = [File::chapter("src/a.md", chapter.as_str())];
    let outcome = process(&files, &settings);
    let mut told = String::new();
    for found in &outcome.found {
        writeln!(told, "{}", found.diagnostic.message).unwrap();
    }
    outcome.chapters[0].as_ref().expect(&told).to_string()
}

/// The poster of a framework without its style: filled with two lines a block, then empty.
fn posters(framework: &'static Framework, output: Output) -> String {
    let mut out = String::new();
    let mut filled = format!(
        "framework = \"{}\"\nview = \"poster\"\nfindings = false\n",
        framework.name
    );
    filled.push_str(MODEL);
    filled.push_str("\n[blocks]\n");
    for block in framework.lists() {
        writeln!(
            filled,
            "{0} = [\"{0} one\", {{ name = \"{0} for shops\", for = \"shops\" }}]",
            block.id
        )
        .unwrap();
    }
    out.push_str(&lines(&page(&filled, output)));
    let empty = format!(
        "framework = \"{}\"\nview = \"poster\"\nfindings = false\nguidance = \"full\"\n[blocks]\n{} = []\n",
        framework.name,
        framework.lists().next().expect("there is a list").id
    );
    out.push_str(&lines(&page(&empty, output)));
    out
}

/// One element a line, so that a change can be read.
fn lines(html: &str) -> String {
    let body = html.split_once("</style>").map_or(html, |(_, body)| body);
    body.replace("<div", "\n<div")
        .replace("<li", "\n<li")
        .replace("<p", "\n<p")
}

#[test]
fn every_framework_has_its_poster() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots/frameworks");
    let mut seen = 0;
    for framework in Framework::all() {
        for (output, ending) in [(Output::Html, "html"), (Output::Markdown, "md")] {
            let path = folder.join(format!("{}.{ending}", framework.name));
            assert_data_eq!(
                posters(framework, output),
                Data::read_from(&path, None).raw()
            );
            seen += 1;
        }
    }
    assert_eq!(
        seen,
        std::fs::read_dir(folder)
            .expect("there are snapshots")
            .count(),
        "two snapshots for each framework, and no other"
    );
}

#[test]
fn every_part_of_the_model_stands_in_a_block_where_the_framework_has_it() {
    for framework in Framework::all() {
        let html = posters(framework, Output::Html);
        for block in &framework.blocks {
            for shows in &block.shows {
                use mdbook_canvas::internals::framework::Shows;
                let item = match shows {
                    Shows::List => format!("{} for shops", block.id),
                    Shows::Propositions => "A light that never needs a battery".into(),
                    Shows::Relationships => "Personal assistance".into(),
                    Shows::Channels => "The trade fair".into(),
                    Shows::Segments => "Bicycle shops".into(),
                };
                assert!(html.contains(&item), "{}: {item}", framework.name);
            }
        }
    }
}
