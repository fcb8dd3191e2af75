//! A canvas that becomes several lines stays in the list, the quote or the footnote in which it was
//! written, and what stands around it is read as before.
//!
//! The cases are those of `positions.rs`. Each chapter is drawn as Markdown and rendered by each
//! host's own parser; then its tables are looked for, whole, where the code blocks were.

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::markdown::{Block, Dialect, blocks};
use mdbook_canvas::internals::vocabulary::{Guidance, Output};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use proptest::test_runner::Config;

use crate::common::positions::{
    Case, REPLACED, case, expect_equal, expect_same_parts, only, try_all, unmark,
};
use crate::common::{self, Host, cut_code_blocks};

/// Places that one line would not notice, and several do.
const MORE: &[Case] = &[
    case(
        "first in a footnote",
        r#"
Text[^note] and more.

[^note]: ⟦```canvas
    [relationships]
    athletes = "self-service"
    ```⟧

Text goes on.
"#,
    ),
    case(
        "first in an item after a wide marker",
        r#"
10.  ⟦```canvas
     [relationships]
     athletes = "self-service"
     ```⟧
11.  two
"#,
    ),
    case(
        "before a line that is indented further than the item asks",
        r#"
1. one
   ⟦```canvas
   [relationships]
   athletes = "self-service"
   ```⟧
      more of *one*
"#,
    ),
    case(
        "before a list in the same item",
        r#"
* one
  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
  - two
"#,
    ),
    case(
        "before a list in the same quote",
        r#"
> ⟦```canvas
> [relationships]
> athletes = "self-service"
> ```⟧
> - two
"#,
    ),
    case(
        "before a quote",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
> - quoted
"#,
    ),
    only(
        &[Host::V05],
        "in a definition that is indented by four",
        r#"
Term
:   definition

    ⟦```canvas
    [relationships]
    athletes = "self-service"
    ```⟧

    more

Text.
"#,
    ),
];

/// A canvas that ends in a table, and one that ends in a list.
const GUIDANCE: [Guidance; 2] = [Guidance::None, Guidance::Brief];

fn dialect(host: Host) -> Dialect {
    match host {
        Host::V04 => Dialect {
            definition_lists: false,
            admonitions: false,
        },
        Host::V05 => Dialect::default(),
    }
}

fn drawn(host: Host, guidance: Guidance, chapter: &str) -> String {
    let settings = Settings {
        output: Output::Markdown,
        guidance,
        dialect: dialect(host),
        ..Settings::default()
    };
    let files = [File::chapter("src/a.md", chapter)];
    let outcome = process(&files, &settings);
    outcome.chapters[0]
        .as_ref()
        .expect("it has a canvas")
        .to_string()
}

/// What the first canvas of a chapter and each later one become where nothing is around them.
fn alone(host: Host, guidance: Guidance) -> [String; 2] {
    const BETWEEN: &str = "BETWEEN";
    let canvas = "```canvas\n[relationships]\nathletes = \"self-service\"\n```\n";
    let chapter = format!("{canvas}\n{BETWEEN}\n\n{canvas}");
    let html = host.render(&drawn(host, guidance, &chapter));
    let between = format!("<p>{BETWEEN}</p>");
    let (first, later) = html.split_once(&between).expect("it stands there");
    [first, later].map(|html| {
        assert_eq!(html.matches("<table>").count(), 1);
        plain(html)
    })
}

/// HTML without what several blocks in a list make of it, paragraphs in every item, and without
/// the paragraph that ends a list of ours.
fn plain(html: &str) -> String {
    let end_of_list = "<p>\u{a0}</p>";
    let html = html.replace(end_of_list, "");
    let html = html.replace("<p>", "").replace("</p>", "");
    html.chars().filter(|c| !c.is_ascii_whitespace()).collect()
}

/// Holds that the canvases of a chapter are read whole where their blocks were, and what stands
/// around them as before.
fn check(host: Host, marked: &str) -> Result<(), String> {
    let (original, around) = unmark(marked);
    let count = around.len() - 1;
    for guidance in GUIDANCE {
        let [first, later] = alone(host, guidance);
        let processed = drawn(host, guidance, &original);
        let html = host.render(&original);
        let (code_blocks, before) = cut_code_blocks(&html);
        expect_equal("code blocks in the original", &code_blocks, &count)?;
        let after = plain(&host.render(&processed));
        let mut rest = after.as_str();
        let mut after_around = Vec::new();
        for canvas in std::iter::once(&first)
            .chain(std::iter::repeat(&later))
            .take(count)
        {
            let Some((piece, follows)) = rest.split_once(canvas.as_str()) else {
                return Err(format!("a canvas is not whole in {rest}\nof\n{processed}"));
            };
            after_around.push(piece.to_owned());
            rest = follows;
        }
        after_around.push(rest.to_owned());
        let before: Vec<String> = before.into_iter().map(plain).collect();
        expect_same_parts("rendered", &after_around, &before)
            .map_err(|why| format!("{why}\n{processed}"))?;
    }
    Ok(())
}

#[test]
fn tables_stay_where_their_block_was() {
    try_all(REPLACED, check);
    try_all(MORE, check);
}

#[test]
fn a_chapter_keeps_its_line_breaks() {
    try_all(REPLACED, |host, marked| {
        let (original, _) = unmark(marked);
        let processed = drawn(host, Guidance::Brief, &original);
        let bare = |text: &str| text.replace("\r\n", "").contains('\n');
        let crlf = |text: &str| text.contains("\r\n");
        expect_equal(
            "LF",
            &bare(&processed),
            &(bare(&original) || !crlf(&original)),
        )?;
        expect_equal("CRLF", &crlf(&processed), &crlf(&original))
    });
}

/// Containers: what opens one, and what each further line of it begins with.
const CONTAINERS: &[(&str, &str)] = &[
    ("> ", "> "),
    (">", ">"),
    ("- ", "  "),
    ("-   ", "    "),
    ("* ", "  "),
    ("1. ", "   "),
    ("10) ", "    "),
];

/// A footnote, which stands in no other container.
const FOOTNOTE: (&str, &str) = ("[^n]: ", "    ");

/// What stands before a block in its container.
const ABOVE: &[&[&str]] = &[
    &[],
    &["text"],
    &["text", ""],
    &["- item"],
    &["> quote", ""],
    &["| a |", "|---|", "| b |"],
    &["# heading"],
];

/// What stands after it.
const BELOW: &[&[&str]] = &[
    &[],
    &["text"],
    &["", "text"],
    &["   text"],
    &["", "    code"],
    &["- item"],
    &["", "* item"],
    &["1. item"],
    &["> quote"],
    &["| a |", "|---|", "| b |"],
    &["---"],
    &["===", "text"],
    &["# heading"],
    &["<div>", "html", "</div>"],
];

/// A chapter with a canvas in containers, and text outside of them after it.
fn nested(containers: &[(&str, &str)], above: &[&str], below: &[&str], outside: &[&str]) -> String {
    let opening: String = containers.iter().map(|c| c.0).collect();
    let inside: String = containers.iter().map(|c| c.1).collect();
    let block = [
        "\u{27e6}```canvas",
        "[relationships]",
        "athletes = \"self-service\"",
        "```\u{27e7}",
    ];
    let mut chapter = String::from("A footnote[^n].\n\n");
    for (n, line) in above.iter().chain(&block).chain(below).enumerate() {
        let prefix = if n == 0 { &opening } else { &inside };
        match *line {
            "" => chapter += prefix.trim_end(),
            line => chapter.extend([prefix, line]),
        }
        chapter.push('\n');
    }
    for line in outside {
        chapter.extend([line, "\n"]);
    }
    chapter
}

proptest! {
    #![proptest_config(Config { failure_persistence: None, ..Config::with_cases(200) })]

    #[test]
    fn tables_stay_in_containers_of_every_kind(
        footnote in vec(Just(FOOTNOTE), 0..2),
        containers in vec(select(CONTAINERS), 0..4),
        above in select(ABOVE),
        below in select(BELOW),
        outside in select(BELOW),
    ) {
        let containers = [footnote, containers].concat();
        let chapter = nested(&containers, above, below, outside);
        let (original, _) = unmark(&chapter);
        for &host in Host::ALL {
            // Not all that is put together so is a block that is closed.
            let closed = |blocks: &[Block<'_>]| blocks.len() == 1 && blocks[0].closed;
            let seen = common::cut_code_blocks(&host.render(&original)).0;
            if seen == 1 && closed(&blocks::find(&original, dialect(host))) {
                check(host, &chapter).map_err(|why| {
                    TestCaseError::fail(format!("{host:?}: {why}\nfrom\n{chapter}"))
                })?;
            }
        }
    }
}
