//! A canvas may stand wherever Markdown lets a fenced code block stand, and
//! nothing around it may notice that it was replaced.
//!
//! Each case is a chapter whose canvases are marked with `⟦` and `⟧` (the marks
//! are taken out before anything sees the chapter). It is tried as written, with
//! CRLF, without a final newline and with a byte order mark, under each host.

mod common;

use common::{
    Canvas, Host, Item, MARK, Run, build, chapter, contents, count_blocks, cut_canvases,
    cut_code_blocks, head, plain_input, run, trim_at_cuts, write_book,
};

struct Case {
    name: &'static str,
    hosts: &'static [Host],
    /// The line break after the opening quote belongs to the table, not to the
    /// chapter.
    text: &'static str,
}

const fn case(name: &'static str, text: &'static str) -> Case {
    Case {
        name,
        hosts: Host::ALL,
        text,
    }
}

/// A case that only means the same to one of the hosts.
const fn only(host: &'static [Host], name: &'static str, text: &'static str) -> Case {
    Case {
        name,
        hosts: host,
        text,
    }
}

/// Canvases that are replaced.
const REPLACED: &[Case] = &[
    // ── among paragraphs and other blocks ──
    case(
        "alone in the chapter",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "between paragraphs, with blank lines",
        r#"
Before it.

⟦```canvas
[relationships]
athletes = "self-service"
```⟧

After *it*.
"#,
    ),
    case(
        "after a paragraph without a blank line",
        r#"
Before it.
⟦```canvas
[relationships]
athletes = "self-service"
```⟧

After it.
"#,
    ),
    case(
        "before a paragraph without a blank line",
        r#"
Before it.

⟦```canvas
[relationships]
athletes = "self-service"
```⟧
After *it*.
"#,
    ),
    case(
        "between paragraphs without blank lines",
        r#"
Before *it*,
on two lines.
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
After *it*,
on two lines.
"#,
    ),
    case(
        "two canvases with text between",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧

Between *them*.

⟦```canvas
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "two canvases with text tightly between",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
Between *them*.
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "three canvases with nothing between",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
⟦```canvas
[relationships]
athletes = "self-service"
```⟧

⟦```canvas
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "between headings",
        r#"
# A heading
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
## Another { #id }

Setext
------
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "before what would underline a paragraph",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
---
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
===
"#,
    ),
    case(
        "between a table and a table",
        r#"
| a | b |
|---|---|
| 1 | 2 |
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
| a | b |
|---|---|
| 1 | 2 |
"#,
    ),
    case(
        "between HTML and HTML",
        r#"
<div class="x">

⟦```canvas
[relationships]
athletes = "self-service"
```⟧
</div>

<p>raw</p>

⟦```canvas
[relationships]
athletes = "self-service"
```⟧
<p>raw</p>
"#,
    ),
    case(
        "between comments",
        r#"
<!-- one -->
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
<!-- two -->
"#,
    ),
    case(
        "between code and code",
        r#"
```rust
fn main() {}
```
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
```text
canvas
```
⟦```canvas
[relationships]
athletes = "self-service"
```⟧

    indented
"#,
    ),
    case(
        "among link definitions and what is smart or escaped",
        r#"
A [link] -- "quoted" \* &amp; `code` {{ braces }} $x$ ...
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
[link]: https://example.com/ "title"

A [link], and ~~struck~~ text with trailing spaces  
after it.
"#,
    ),
    // ── lists ──
    case(
        "in a tight list",
        r#"
- one
- two
  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
- three
"#,
    ),
    case(
        "in a tight list, with text after it",
        r#"
- one
- two
  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
  more of *two*
- three
"#,
    ),
    case(
        "in a loose list",
        r#"
- one

- two

  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧

- three
"#,
    ),
    case(
        "in a loose list, with text after it",
        r#"
- one

- two

  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧

  more of *two*

- three
"#,
    ),
    case(
        "three deep in tight lists",
        r#"
- one
  - two
    - three
      ⟦```canvas
      [relationships]
      athletes = "self-service"
      ```⟧
    - three again
  - two again
- one again
"#,
    ),
    case(
        "three deep in loose lists",
        r#"
- one

  - two

    - three

      ⟦```canvas
      [relationships]
      athletes = "self-service"
      ```⟧

    - three again

  - two again

- one again
"#,
    ),
    case(
        "at each depth of a list",
        r#"
1. one
   ⟦```canvas
   [relationships]
   athletes = "self-service"
   ```⟧
   * two
     ⟦```canvas
     [relationships]
     athletes = "self-service"
     ```⟧
     + three
       ⟦```canvas
       [relationships]
       athletes = "self-service"
       ```⟧
2. one again
"#,
    ),
    case(
        "first in an item",
        r#"
- ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
- two
"#,
    ),
    case(
        "first in an item, with text after it",
        r#"
- ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
  text
- two
"#,
    ),
    case(
        "first in an item of a loose list",
        r#"
- ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧

  text

- two
"#,
    ),
    case(
        "first in nested items on one line",
        r#"
- 1. ⟦```canvas
     [relationships]
     athletes = "self-service"
     ```⟧
  2. two
"#,
    ),
    case(
        "in an item whose first line is empty",
        r#"
-
  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
- two
"#,
    ),
    case(
        "in an ordered list that does not start at one",
        r#"
7) seven
   ⟦```canvas
   [relationships]
   athletes = "self-service"
   ```⟧
8) eight
"#,
    ),
    case(
        "in a task list",
        r#"
- [x] done
  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
- [ ] open
"#,
    ),
    case(
        "directly before and after a list",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
- one
- two
⟦```canvas
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "with blank lines inside, in a tight list",
        r#"
- one
  ⟦```canvas

  [relationships]

  athletes = "self-service"

  ```⟧
- two
"#,
    ),
    // ── quotes ──
    case(
        "in a block quote",
        r#"
> before
>
> ⟦```canvas
> [relationships]
> athletes = "self-service"
> ```⟧
>
> after
"#,
    ),
    case(
        "in a block quote, tightly",
        r#"
> before
> ⟦```canvas
> [relationships]
> athletes = "self-service"
> ```⟧
> after
"#,
    ),
    case(
        "in a block quote without spaces",
        r#"
>before
>⟦```canvas
>[relationships]
>athletes = "self-service"
>```⟧
>after
"#,
    ),
    case(
        "last in a block quote before a paragraph",
        r#"
> before
> ⟦```canvas
> [relationships]
> athletes = "self-service"
> ```⟧
not in the quote
"#,
    ),
    case(
        "in a quote in a quote",
        r#"
> > before
> > ⟦```canvas
> > [relationships]
> > athletes = "self-service"
> > ```⟧
> > after
>
> outer
"#,
    ),
    case(
        "in a list in a quote",
        r#"
> - one
> - two
>   ⟦```canvas
>   [relationships]
>   athletes = "self-service"
>   ```⟧
> - three
"#,
    ),
    case(
        "in a quote in a list",
        r#"
- one
- two
  > before
  > ⟦```canvas
  > [relationships]
  > athletes = "self-service"
  > ```⟧
  > after
- three
"#,
    ),
    case(
        "first in a quote, first in an item",
        r#"
- > ⟦```canvas
  > [relationships]
  > athletes = "self-service"
  > ```⟧
- two
"#,
    ),
    case(
        "in a quote in a list in a quote",
        r#"
> - one
>   > before
>   > ⟦```canvas
>   > [relationships]
>   > athletes = "self-service"
>   > ```⟧
>   > after
> - two
"#,
    ),
    case(
        "in an admonition",
        r#"
> [!NOTE]
> before
> ⟦```canvas
> [relationships]
> athletes = "self-service"
> ```⟧
> after
"#,
    ),
    // ── definition lists (new in 0.5) and footnotes ──
    only(
        &[Host::V05],
        "in a definition",
        r#"
Term
: definition

  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧

Another
: definition
"#,
    ),
    only(
        &[Host::V05],
        "tightly in a definition",
        r#"
Term
: definition
  ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
: another
"#,
    ),
    only(
        &[Host::V05],
        "first in a definition",
        r#"
Term
: ⟦```canvas
  [relationships]
  athletes = "self-service"
  ```⟧
: another
"#,
    ),
    case(
        "in a footnote",
        r#"
Text[^note] and more.

[^note]: before

    ⟦```canvas
    [relationships]
    athletes = "self-service"
    ```⟧

    after

Text goes on.
"#,
    ),
    case(
        "last in a footnote",
        r#"
Text[^note] and more[^note].

[^note]: before

    ⟦```canvas
    [relationships]
    athletes = "self-service"
    ```⟧

Text goes on.
"#,
    ),
    case(
        "tightly in a footnote",
        r#"
Text[^note] and more.

[^note]: before
    ⟦```canvas
    [relationships]
    athletes = "self-service"
    ```⟧
    after
"#,
    ),
    // ── fences ──
    case(
        "tildes",
        r#"
Before it.
⟦~~~canvas
[relationships]
athletes = "self-service"
~~~⟧
After it.
"#,
    ),
    case(
        "longer fences",
        r#"
Before it.
⟦`````canvas
[relationships]
athletes = "self-service"
`````⟧
Between.
⟦~~~~~~~~canvas
[relationships]
athletes = "self-service"
~~~~~~~~⟧
After it.
"#,
    ),
    case(
        "closing fences longer than the opening ones",
        r#"
⟦```canvas
[relationships]
athletes = "self-service"
`````⟧
Between.
⟦~~~canvas
[relationships]
athletes = "self-service"
~~~~~~~~~⟧
After it.
"#,
    ),
    case(
        "a longer fence around a shorter one",
        r#"
⟦~~~~canvas
[relationships]
# ~~~
# ```
athletes = "self-service"
~~~~⟧
After it.
"#,
    ),
    case(
        "fences indented by one, two and three spaces",
        r#"
Before it.
 ⟦```canvas
 [relationships]
 athletes = "self-service"
 ```⟧
Between.
  ⟦```canvas
[relationships]
athletes = "self-service"
   ```⟧
Between.
   ⟦```canvas
   [relationships]
   athletes = "self-service"
```⟧
After it.
"#,
    ),
    // ── tabs ──
    case(
        "indented by tabs in lists",
        "
-\tone
-\ttwo
\t⟦```canvas
\t[relationships]
\tathletes = \"self-service\"
\t```⟧
\t-\tthree
\t\t⟦```canvas
\t\t[relationships]
\t\tathletes = \"self-service\"
\t\t```⟧
",
    ),
    case(
        "first in an item after a tab",
        "
-\t⟦```canvas
\t[relationships]
\tathletes = \"self-service\"
\t```⟧
-\ttwo
",
    ),
    case(
        "tabs in a quote and inside the canvas",
        "
>\tbefore
>
> ⟦```canvas
> [relationships]
> \tathletes\t=\t\"self-service\"\t
> ```⟧
>\tafter
",
    ),
    case(
        "white space at the ends of the fences",
        "
⟦``` \tcanvas \t
[relationships]
athletes = \"self-service\"
```⟧
After it.
",
    ),
    // ── info strings ──
    case(
        "info string `canvas,x`",
        r#"
⟦```canvas,x
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "info string `canvas {.x}`",
        r#"
⟦```canvas {.x}
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "info string `canvas{.x}`",
        r#"
⟦```canvas{.x}
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "info string `canvas x=1`",
        r#"
⟦```canvas x=1
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "info string `canvas<tab>x`",
        "
⟦```canvas\tx
[relationships]
athletes = \"self-service\"
```⟧
",
    ),
    // What counts is what the parser makes of it: `canvas,x` and `canvas{.x}`.
    case(
        "info string with an entity in it",
        r#"
⟦```canvas&#44;x
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "info string with an escape in it",
        r#"
⟦```canvas\{.x}
[relationships]
athletes = "self-service"
```⟧
"#,
    ),
    case(
        "info string with backticks after tildes",
        r#"
⟦~~~canvas `x`
[relationships]
athletes = "self-service"
~~~⟧
"#,
    ),
    // ── beside what is left alone ──
    case(
        "between canvases that are none",
        r#"
```canvasx
[relationships]
athletes = "self-service"
```

⟦```canvas
[relationships]
athletes = "self-service"
```⟧

````text
```canvas
[relationships]
athletes = "self-service"
```
````

<!--
```canvas
```
-->

⟦```canvas
[relationships]
athletes = "self-service"
```⟧

    ```canvas
    ```
"#,
    ),
    case(
        "among text of many bytes",
        r#"
Größe, 長さ, 🧗 –
⟦```canvas
[relationships]
athletes = "self-service" # Größe, 長さ, 🧗
```⟧
Größe, 長さ, 🧗.
"#,
    ),
];

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

/// The same chapter as other editors write it.
#[derive(Clone, Copy, Debug)]
enum Variant {
    AsWritten,
    CrLf,
    NoFinalNewline,
    ByteOrderMark,
}

const VARIANTS: &[Variant] = &[
    Variant::AsWritten,
    Variant::CrLf,
    Variant::NoFinalNewline,
    Variant::ByteOrderMark,
];

impl Variant {
    fn of(self, case: &Case) -> String {
        let text = case
            .text
            .strip_prefix('\n')
            .expect("a case starts with a line break");
        match self {
            Variant::AsWritten => text.to_owned(),
            Variant::CrLf => text.replace('\n', "\r\n"),
            Variant::NoFinalNewline => text.strip_suffix('\n').unwrap_or(text).to_owned(),
            // The hosts take the mark off before we see the chapter, but other
            // preprocessors may not. The parsers do not know it either: it
            // would turn a first line of any kind into a paragraph.
            Variant::ByteOrderMark => format!("\u{feff}first\n\n{text}"),
        }
    }
}

/// A chapter without its marks, and what stands around the marked parts.
fn unmark(marked: &str) -> (String, Vec<&str>) {
    let mut around = Vec::new();
    let mut rest = marked;
    while let Some((before, after)) = rest.split_once('⟦') {
        around.push(before);
        rest = after.split_once('⟧').expect("what is marked ends").1;
    }
    around.push(rest);
    (marked.replace(['⟦', '⟧'], ""), around)
}

/// Tries every case in every variant under its hosts, and reports all that fail.
fn try_all(cases: &[Case], check: impl Fn(Host, &str) -> Result<(), String>) {
    let mut failures = Vec::new();
    for case in cases {
        for &variant in VARIANTS {
            for &host in case.hosts {
                let chapter = variant.of(case);
                if let Err(why) = check(host, &chapter) {
                    failures.push(format!(
                        "── {} ({variant:?}, {host:?}): {why}\n{chapter}\n",
                        case.name
                    ));
                }
            }
        }
    }
    assert!(
        failures.is_empty(),
        "{} failed\n\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Lets the binary process one chapter.
fn process(host: Host, content: &str) -> Result<String, String> {
    let Run {
        code,
        stdout,
        stderr,
    } = run(plain_input(
        host,
        &[Item::Chapter(chapter("chapter.md", content))],
    ));
    if code != Some(0) || !stderr.is_empty() {
        return Err(format!(
            "exit {code:?}, stdout: {}, stderr: {stderr}",
            head(&stdout)
        ));
    }
    Ok(contents(host, &stdout).remove(0))
}

fn expect_equal<T: PartialEq + std::fmt::Debug>(
    what: &str,
    is: &T,
    should: &T,
) -> Result<(), String> {
    if is == should {
        return Ok(());
    }
    Err(format!("{what}\n   is     {is:?}\n   should {should:?}"))
}

/// The same for parts of what may be long: tells where they begin to differ.
fn expect_same_parts(what: &str, is: &[String], should: &[String]) -> Result<(), String> {
    expect_equal(
        &format!("{what}: number of parts"),
        &is.len(),
        &should.len(),
    )?;
    for (index, (is, should)) in is.iter().zip(should).enumerate() {
        if is == should {
            continue;
        }
        let same = is
            .chars()
            .zip(should.chars())
            .take_while(|(is, should)| is == should)
            .count();
        let near = |text: &str| -> String {
            text.chars()
                .skip(same.saturating_sub(60))
                .take(200)
                .collect()
        };
        let what = format!("{what}: part {index}, from character {same}");
        return expect_equal(&what, &near(is), &near(should));
    }
    Ok(())
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
    try_all(REPLACED, |host, marked| {
        let (original, around) = unmark(marked);
        let count = around.len() - 1;
        assert!(count > 0, "a case of this table has a canvas");

        // The source: only the blocks' own bytes changed.
        let processed = process(host, &original)?;
        let lines = emitted(&processed, &around)?;
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
        let after = host.render(&processed);
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
    try_all(LEFT_ALONE, |host, original| {
        expect_equal("chapter", &process(host, original)?.as_str(), &original)
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
            "[book]\ntitle = \"Positions\"\n[preprocessor.canvas]\n",
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
