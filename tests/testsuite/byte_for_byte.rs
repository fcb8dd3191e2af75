//! Nothing is lost: of what a host sends, the binary changes the bytes of its canvases and no other,
//! not in a chapter and not in the JSON around it.
//!
//! `properties.rs` holds this of chapters made at random, within the process; here the real binary is
//! asked, by both hosts, and byte for byte.

use crate::common::{
    Host, Item, MARK, SMALLEST, book, book_toml, chapter, contents, context, draft, input,
    plain_input, run,
};

/// What stands before and after a canvas, each a way in which a text may be lost.
const AROUND: &[(&str, &str, &str)] = &[
    ("nothing around it", "", ""),
    ("no final newline", "Text.\n\n", "\n\nThe end"),
    ("many final newlines", "Text.\n\n", "\n\n\n\n\n"),
    (
        "carriage returns and newlines",
        "Text.\r\n\r\n",
        "\r\n\r\nMore.\r\n",
    ),
    (
        "both kinds of line ends",
        "Text.\r\nmore\n\r\n",
        "\n\r\nMore.\n\r\nmore\r\n",
    ),
    (
        "a byte order mark",
        "\u{feff}Text.\n\n",
        "\n\u{feff}More.\n",
    ),
    ("a byte order mark at the fence", "\u{feff}\n", "\n"),
    (
        "tabs",
        "\tcode\n\n\tmore\tcode\n\nText\t.\n\n",
        "\n\t\n\tcode\n",
    ),
    (
        "blanks at the ends of lines",
        "Text.  \n \n",
        "\n  \nMore.   ",
    ),
    (
        "characters of four bytes",
        "🧗 𝕏 𠀀\n\n",
        "\n\n👩‍👩‍👧‍👦 \u{10ffff}",
    ),
    (
        "combining and turning characters",
        "e\u{301} \u{202e}x\u{202c}\n\n",
        "\n\n\u{200b}\u{2028}x\u{2029}",
    ),
    (
        "controls",
        "\u{0}\u{1}\u{1b}[31m\u{7f}\u{85}\n\n",
        "\n\n\u{b}\u{c}\u{1f}",
    ),
    (
        "what JSON escapes",
        "\"quoted\\\" \\n \\u0041 / \\/\n\n",
        "\n\n\\\\\"\u{8}\u{c}",
    ),
    (
        "HTML",
        "<div>\n<p>&amp;&nbsp;&#99;</p>\n</div>\n\n",
        "\n\n<!-- x --><script>1 < 2 && 3</script>\n",
    ),
    ("helpers", "{{#title x}}\n\n", "\n\n{{#include x.md}}\n"),
    (
        "other code",
        "```toml\n[relationships]\n```\n\n    ```canvas\n\n",
        "\n\n~~~\n```canvas\n~~~\n",
    ),
    (
        "a list and a table",
        "- a\n  - b\n\n| a | b |\n|---|:-:|\n| c | d |\n\n",
        "\n1) x\n2) y\n",
    ),
    (
        "links and footnotes",
        "[a]: <x> 'y'\n\nText[^1] [a].\n\n",
        "\n\n[^1]: Note.\n",
    ),
];

/// Each text around a canvas, and each alone, as chapters of one book.
fn chapters() -> Vec<(String, String)> {
    AROUND
        .iter()
        .flat_map(|(name, before, after)| {
            let canvas = format!("```canvas\n{SMALLEST}```");
            [
                (
                    format!("{name}, with a canvas"),
                    format!("{before}{canvas}{after}"),
                ),
                (
                    format!("{name}, with two"),
                    format!("{before}{canvas}\n{before}{canvas}{after}"),
                ),
                (format!("{name}, before"), (*before).to_owned()),
                (format!("{name}, after"), (*after).to_owned()),
            ]
        })
        .collect()
}

/// Takes the canvases of a chapter out of what came back: what is left, and how many there were.
fn without_canvases(text: &str) -> (String, usize) {
    let mut rest = text;
    let mut left = String::new();
    let mut count = 0;
    while let Some((before, from)) = rest.split_once(MARK) {
        left += before;
        let end = from.find(['\n', '\r']).unwrap_or(from.len());
        // On the line of the canvas nothing else stands.
        assert!(from[..end].ends_with("</div>"), "{}", &from[..end]);
        rest = &from[end..];
        count += 1;
    }
    (left + rest, count)
}

#[test]
fn around_a_canvas_every_byte_stays() {
    let chapters = chapters();
    let canvas = format!("```canvas\n{SMALLEST}```");
    for &host in Host::ALL {
        let items: Vec<Item> = chapters
            .iter()
            .map(|(name, text)| Item::Chapter(chapter(&format!("{name}.md"), text)))
            .collect();
        let got = run(plain_input(host, &items));
        // Canvases in other code are noted, and nothing else is.
        assert_eq!(got.code, Some(0), "{}", got.stderr);
        assert!(!got.stderr.contains("error[") && !got.stderr.contains("warning["));
        let got = contents(host, &got.stdout);
        assert_eq!(got.len(), chapters.len());
        for ((name, sent), got) in chapters.iter().zip(got) {
            let (left, count) = without_canvases(&got);
            // Those in other code are left.
            assert_eq!(left, sent.replace(&canvas, ""), "{name} ({host:?})");
            assert_eq!(count, sent.matches(&canvas).count(), "{name} ({host:?})");
        }
    }
}

/// The canvas itself may have any line ends, and stand in a list or a quote with text around it.
#[test]
fn a_canvas_of_other_line_ends_takes_nothing_with_it() {
    let block = format!("```canvas\n{SMALLEST}```");
    let cases = [
        (
            format!("A\r\n{}\r\nB\r\n", block.replace('\n', "\r\n")),
            "A\r\n\r\nB\r\n",
        ),
        (
            format!("A\n{}\r\nB", block.replace('\n', "\r\n")),
            "A\n\r\nB",
        ),
        (
            format!("> A\n> {}\n> B\n", block.replace('\n', "\n> ")),
            "> A\n> \n> B\n",
        ),
        (
            format!("- A\n\n  {}\n\n  B\n", block.replace('\n', "\n  ")),
            "- A\n\n  \n\n  B\n",
        ),
        (
            format!("-\t{}\n-\tB\n", block.replace('\n', "\n\t")),
            "-\t\n-\tB\n",
        ),
        (
            format!("   {}  \nB\n", block.replace('\n', "\n   ")),
            "   \nB\n",
        ),
    ];
    for &host in Host::ALL {
        for (sent, expected) in &cases {
            let items = [Item::Chapter(chapter("a.md", sent))];
            let got = run(plain_input(host, &items)).book();
            let (left, count) = without_canvases(&contents(host, &got)[0]);
            assert_eq!(
                (left.as_str(), count),
                (*expected, 1),
                "{sent:?} ({host:?})"
            );
        }
    }
}

/// Empty chapters, drafts, parts and separators, and nothing at all, beside a canvas.
#[test]
fn what_is_empty_stays_empty() {
    let canvas = format!("```canvas\n{SMALLEST}```\n");
    for &host in Host::ALL {
        let items = vec![
            Item::Chapter(chapter("empty.md", "")),
            Item::Chapter(draft("A draft about a canvas")),
            Item::PartTitle(String::new()),
            Item::Separator,
            Item::Chapter(chapter("a.md", &canvas).with(vec![
                Item::Chapter(chapter("newline.md", "\n")),
                Item::Chapter(draft("").with(vec![Item::Chapter(chapter("b.md", &canvas))])),
                Item::Separator,
            ])),
            Item::Chapter(chapter("", "canvas")),
        ];
        let sent = book(host, &items);
        let got = run(input(&context(host, &book_toml("")), &sent)).book();
        let texts = contents(host, &got);
        let lengths: Vec<usize> = texts.iter().map(|t| without_canvases(t).0.len()).collect();
        assert_eq!(lengths, [0, 0, 1, 1, 0, 1, 6], "{host:?}");
        assert_eq!(texts.concat().matches(MARK).count(), 2, "{host:?}");
    }
}

/// The JSON around the canvas is handed back as it came: unknown fields, the order of keys, numbers,
/// escapes and white space that no serialiser of ours would write.
#[test]
fn the_json_around_a_canvas_comes_back_byte_for_byte() {
    let canvas = serde_json::to_string(&format!("Text.\n\n```canvas\n{SMALLEST}```\n")).unwrap();
    for &host in Host::ALL {
        let key = host.chapters_key();
        let sent = format!(
            "{{ \"z\" : 1.50e+01,\r\n\t\"{key}\":[ {{\"Chapter\":{{\"x\":123456789012345678901234567890.10, \
             \"content\" : {canvas} ,\"path\" : null , \"sub_items\":[ {{\"Chapter\":{{\"content\":\
             \"\\u0063anvas \\/ \\ud83e\\uddd7\\u0000\",\"name\":\"\\u00e9\"}} , \"y\":-0.0}},\n\n \"Separator\" , \
             {{\"PartTitle\":\"\\t\"}},{{\"New\":[ ]}}, null ,true,17 ,[ [ ] ] ], \"content-type\":\"content\" , \
             \"name\":\"n\" , \"name2\":{{\"content\":\"```canvas\\n\"}} }} }},\"Separator\"\n], \
             \"__non_exhaustive\" : null,\"dup\":1,\"dup\":2, \"a\":{{ }} }}"
        );
        let context = context(host, &book_toml(""));
        for between in [",", " ,\n ", "\t,\t"] {
            let got = run(format!(" [ {context}{between}{sent} ]\n")).book();
            let (before, after) = sent.split_once(&canvas).unwrap();
            let inner = got
                .strip_prefix(before)
                .and_then(|got| got.trim_end().strip_suffix(after))
                .unwrap_or_else(|| panic!("{host:?}: the book around changed:\n{sent}\n{got}"));
            let text: String = serde_json::from_str(inner).expect("the content is a text");
            assert_eq!(
                without_canvases(&text),
                ("Text.\n\n\n".to_owned(), 1),
                "{host:?}"
            );
        }
    }
}
