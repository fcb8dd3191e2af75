//! A canvas may stand wherever Markdown lets a fenced code block stand, and
//! nothing around it may notice that it was replaced.
//!
//! Each case is a chapter whose canvases are marked with `⟦` and `⟧` (the marks
//! are taken out before anything sees the chapter). It is tried as written, with
//! CRLF, without a final newline and with a byte order mark, under each host.

use crate::common::positions::{
    Case, REPLACED, VARIANTS, Variant, case, expect_equal, expect_same_parts, only, try_all, unmark,
};
use crate::common::{
    Canvas, Host, Item, MARK, build, chapter, contents, count_blocks, cut_canvases,
    cut_code_blocks, plain_input, run, trim_at_cuts, write_book,
};

/// What looks like a canvas and is none: the chapter comes back byte for byte.
const LEFT_ALONE: &[Case] = &[
    case("an empty chapter", "\n"),
    case("no canvas at all", "\n# Chapter\n\nAbout a canvas.\n"),
    case(
        "in an HTML block",
        r#"
<div>
```canvas
[relationships]
athletes = "self-service"
```
</div>
"#,
    ),
    case(
        "in a <pre> with blank lines",
        r#"
<pre>

```canvas
[relationships]
athletes = "self-service"
```

</pre>
"#,
    ),
    case(
        "in a comment",
        r#"
<!--

```canvas
[relationships]
athletes = "self-service"
```

-->
"#,
    ),
    case(
        "in a comment in a list",
        r#"
- one
  <!--
  ```canvas
  [relationships]
  athletes = "self-service"
  ```
  -->
"#,
    ),
    case(
        "in indented code",
        r#"
Text.

    ```canvas
    [relationships]
    athletes = "self-service"
    ```
"#,
    ),
    case(
        "in code indented by a tab",
        "\nText.\n\n\t```canvas\n\t[relationships]\n\tathletes = \"self-service\"\n\t```\n",
    ),
    case(
        "indented code, first in an item",
        r#"
-     ```canvas
      [relationships]
      athletes = "self-service"
      ```
"#,
    ),
    case(
        "in a longer fence",
        r#"
````markdown
```canvas
[relationships]
athletes = "self-service"
```
````
"#,
    ),
    case(
        "in a fence of the other kind",
        r#"
~~~
```canvas
[relationships]
athletes = "self-service"
```
~~~
"#,
    ),
    case(
        "in a fence that is never closed",
        r#"
````
```canvas
[relationships]
athletes = "self-service"
```
"#,
    ),
    case(
        "in a longer fence in a quote in a list",
        r#"
- > ````
  > ```canvas
  > [relationships]
  > athletes = "self-service"
  > ```
  > ````
"#,
    ),
    case("in code in a line", "\nWrite ```canvas x``` or `canvas`.\n"),
    case(
        "info string `canvasx`",
        r#"
```canvasx
[relationships]
athletes = "self-service"
```
"#,
    ),
    case(
        "info string `Canvas`",
        r#"
```Canvas
[relationships]
athletes = "self-service"
```
"#,
    ),
    case(
        "info string `canvas-x`",
        r#"
```canvas-x
[relationships]
athletes = "self-service"
```
"#,
    ),
    case(
        "`canvas` as the second word",
        r#"
```toml canvas
[relationships]
athletes = "self-service"
```
"#,
    ),
    case(
        "no info string",
        r#"
```
canvas
[relationships]
athletes = "self-service"
```
"#,
    ),
    // 0.4 has no definition lists: there this is a paragraph with code in it.
    only(
        &[Host::V04],
        "first in what is a definition elsewhere",
        r#"
Term
: ```canvas
  [relationships]
  athletes = "self-service"
  ```
"#,
    ),
];

/// Chapters, each with what the binary makes of it. All of a host go through it at once.
struct Processed(Vec<(Host, Vec<(String, String)>)>);

impl Processed {
    /// Every variant of these cases.
    fn of(cases: &[Case]) -> Self {
        let by_host = Host::ALL.iter().map(|&host| {
            let cases = cases.iter().filter(|case| case.hosts.contains(&host));
            let chapters: Vec<String> = cases
                .flat_map(|case| VARIANTS.iter().map(|v| unmark(&v.of(case)).0))
                .collect();
            let items: Vec<Item> = (0..)
                .zip(&chapters)
                .map(|(n, text)| Item::Chapter(chapter(&format!("c{n}.md"), text)))
                .collect();
            // What is nearly a canvas is noted.
            let book = run(plain_input(host, &items)).book_beside_notes();
            (
                host,
                chapters.into_iter().zip(contents(host, &book)).collect(),
            )
        });
        Self(by_host.collect())
    }

    fn chapter(&self, host: Host, original: &str) -> &str {
        let (_, chapters) = self.0.iter().find(|(h, _)| *h == host).expect("a host");
        let found = chapters.iter().find(|(before, _)| before == original);
        &found.expect("every case went through").1
    }
}

/// The emitted lines of a processed chapter, if all else is as it was.
fn emitted<'a>(processed: &'a str, around: &[&str]) -> Result<Vec<&'a str>, String> {
    let mut lines = Vec::new();
    let mut rest = processed;
    for (index, &piece) in around.iter().enumerate() {
        if index > 0 {
            let end = rest.find(['\r', '\n']).unwrap_or(rest.len());
            lines.push(&rest[..end]);
            rest = &rest[end..];
        }
        rest = rest.strip_prefix(piece).ok_or_else(|| {
            format!("part {index} of the text changed\n   is     {rest:?}\n   should {piece:?}")
        })?;
    }
    expect_equal("nothing follows the last part", &rest, &"")?;
    Ok(lines)
}

#[test]
fn what_stands_around_a_canvas_stays_as_it_was() {
    let processed = Processed::of(REPLACED);
    try_all(REPLACED, |host, marked| {
        let (original, around) = unmark(marked);
        let count = around.len() - 1;
        assert!(count > 0, "a case of this table has a canvas");

        // The source: only the blocks' own bytes changed.
        let processed = processed.chapter(host, &original);
        let lines = emitted(processed, &around)?;
        for (index, line) in lines.iter().enumerate() {
            let styled = line.starts_with(&format!("{MARK}<style>"));
            let plain = line.starts_with(&format!("{MARK}<div class=\"mdbook-canvas"));
            if !(plain || styled && index == 0) || !line.ends_with("</div>") {
                return Err(format!(
                    "canvas {index} is not what the contract says: {line}"
                ));
            }
            if !line.contains("Athletes") {
                return Err(format!("canvas {index} does not show its segment: {line}"));
            }
        }

        // The page: the host renders all else as if nothing had happened.
        let before = host.render(&original);
        let (code_blocks, before) = cut_code_blocks(&before);
        expect_equal("code blocks in the original", &code_blocks, &count)?;
        let after = host.render(processed);
        expect_equal("code blocks left", &cut_code_blocks(&after).0, &0)?;
        let mut after_around = Vec::new();
        let mut rest = after.as_str();
        for line in &lines {
            let (piece, follows) = rest
                .split_once(line)
                .ok_or_else(|| format!("a canvas does not reach the page as it is: {after}"))?;
            after_around.push(piece);
            rest = follows;
        }
        after_around.push(rest);
        expect_same_parts(
            "rendered",
            &trim_at_cuts(&after_around),
            &trim_at_cuts(&before),
        )
    });
}

#[test]
fn what_is_no_canvas_stays_as_it_was() {
    let processed = Processed::of(LEFT_ALONE);
    try_all(LEFT_ALONE, |host, original| {
        expect_equal("chapter", &processed.chapter(host, original), &original)
    });
}

/// The tables above are only worth something if their canvases are ones to the
/// parser, and the others are not.
#[test]
fn the_tables_mean_what_they_say() {
    for case in REPLACED {
        let (original, around) = unmark(case.text);
        assert_eq!(count_blocks(&original), around.len() - 1, "{}", case.name);
    }
    for case in LEFT_ALONE.iter().filter(|case| case.hosts == Host::ALL) {
        assert_eq!(count_blocks(case.text), 0, "{}", case.name);
    }
    let mut names: Vec<_> = REPLACED
        .iter()
        .chain(LEFT_ALONE)
        .map(|case| case.name)
        .collect();
    names.sort_unstable();
    names
        .windows(2)
        .for_each(|pair| assert_ne!(pair[0], pair[1]));
}

/// The parsers above are the hosts' own, but a host does more than parse: 0.5
/// reads our HTML and writes it anew. So all cases also go through real builds,
/// and whole pages are compared.
#[test]
fn real_pages_stay_as_they_were() {
    for &host in Host::ALL {
        let mut chapters = Vec::new();
        let mut names = Vec::new();
        let mut counts = Vec::new();
        for case in REPLACED.iter().chain(LEFT_ALONE) {
            if !case.hosts.contains(&host) {
                continue;
            }
            for variant in [Variant::AsWritten, Variant::CrLf, Variant::NoFinalNewline] {
                let marked = variant.of(case);
                let (original, around) = unmark(&marked);
                chapters.push((format!("c{}.md", chapters.len()), original));
                names.push(format!("{} ({variant:?}, {host:?})", case.name));
                counts.push(around.len() - 1);
            }
        }
        // The hosts take a byte order mark off, so here the fence may follow it.
        let (original, _) = unmark(&Variant::AsWritten.of(&REPLACED[0]));
        chapters.push((
            format!("c{}.md", chapters.len()),
            format!("\u{feff}{original}"),
        ));
        names.push(format!("a byte order mark before the fence ({host:?})"));
        counts.push(1);

        let folder = write_book(
            // The name of the search index would change with what is in it, on every page.
            "[book]\ntitle = \"Positions\"\n[preprocessor.canvas]\n[output.html.search]\nenable = false\n",
            &chapters,
        );
        let without = build(host, folder.path(), Canvas::Off);
        let with = build(host, folder.path(), Canvas::On);
        assert_eq!((&without.outcome, &with.outcome), (&Ok(()), &Ok(())));
        assert_eq!(
            with.warnings, without.warnings,
            "a canvas makes no host warn ({host:?})"
        );

        let mut failures = Vec::new();
        for (index, name) in names.iter().enumerate() {
            let page = format!("c{index}.html");
            let (code_blocks, before) = cut_code_blocks(without.page(&page));
            let (canvases, after) = cut_canvases(with.page(&page));
            let checks = [
                expect_equal("code blocks before", &code_blocks, &counts[index]),
                expect_equal("canvases after", &canvases.len(), &counts[index]),
                expect_same_parts("pages", &trim_at_cuts(&after), &trim_at_cuts(&before)),
            ];
            for why in checks.into_iter().filter_map(Result::err) {
                failures.push(format!("── {name}: {why}\n"));
            }
        }
        assert!(
            failures.is_empty(),
            "{} failed\n\n{}",
            failures.len(),
            failures.join("\n")
        );
    }
}
