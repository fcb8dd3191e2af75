//! The chapters in which a canvas stands wherever Markdown lets one stand.

use super::Host;

pub struct Case {
    pub name: &'static str,
    pub hosts: &'static [Host],
    /// The line break after the opening quote belongs to the table, not to the
    /// chapter.
    pub text: &'static str,
}

pub const fn case(name: &'static str, text: &'static str) -> Case {
    Case {
        name,
        hosts: Host::ALL,
        text,
    }
}

/// A case that only means the same to one of the hosts.
pub const fn only(host: &'static [Host], name: &'static str, text: &'static str) -> Case {
    Case {
        name,
        hosts: host,
        text,
    }
}

/// Canvases that are replaced.
pub const REPLACED: &[Case] = &[
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

/// The same chapter as other editors write it.
#[derive(Clone, Copy, Debug)]
pub enum Variant {
    AsWritten,
    CrLf,
    NoFinalNewline,
    ByteOrderMark,
}

pub const VARIANTS: &[Variant] = &[
    Variant::AsWritten,
    Variant::CrLf,
    Variant::NoFinalNewline,
    Variant::ByteOrderMark,
];

impl Variant {
    pub fn of(self, case: &Case) -> String {
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
pub fn unmark(marked: &str) -> (String, Vec<&str>) {
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
pub fn try_all(cases: &[Case], check: impl Fn(Host, &str) -> Result<(), String>) {
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

pub fn expect_equal<T: PartialEq + std::fmt::Debug>(
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
pub fn expect_same_parts(what: &str, is: &[String], should: &[String]) -> Result<(), String> {
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
