//! What a host makes of our page beside the page: the print page and the search index.

use std::fs;
use std::path::Path;

use serde_json::Value;

use crate::common::every_key::FULL;
use crate::common::{self, Canvas, Host, MARK, build, cut_canvases, write_book};

/// The author's texts in the canvas: each ends in a sign that no label has.
fn texts() -> impl Iterator<Item = &'static str> {
    FULL.split('"').filter(|t| t.ends_with('@'))
}

fn built(host: Host) -> (tempfile::TempDir, common::Built) {
    let views = r#"view = ["poster", "customer-side", "relationships", "channels", "fit", "questions", "worksheet"]"#;
    let chapters = [
        ("full.md".to_owned(), format!("# Full\n\n```canvas\n{views}{FULL}```\n")),
        (
            "again.md".to_owned(),
            "# Again\n\n```canvas\nuse = \"full\"\nview = \"relationships\"\n```\n\n```canvas\nuse = \"full\"\nview = \"channels\"\n```\n".to_owned(),
        ),
    ];
    let book = write_book(
        "[book]\ntitle = \"b\"\n\n[preprocessor.canvas]\n",
        &chapters,
    );
    let built = build(host, book.path(), Canvas::On);
    assert_eq!(built.outcome, Ok(()), "{host:?}");
    (book, built)
}

/// The bodies of the search index, one a section.
fn bodies(folder: &Path) -> Vec<String> {
    let script = fs::read_dir(folder)
        .expect("the book is built")
        .map(|e| e.expect("the book is built").path())
        .find(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("searchindex") && name.ends_with(".js")
        })
        .expect("there is a search index");
    let script = fs::read_to_string(script).expect("it is text");
    // JSON in a script: a literal in single quotes that is parsed, or the object itself.
    let json = match script.split_once("JSON.parse('") {
        Some((_, rest)) => {
            let literal = rest.rsplit_once("')").expect("the literal ends").0;
            literal.replace("\\'", "'").replace("\\\\", "\\")
        }
        None => {
            let start = script.find('{').expect("there is an object");
            script[start..]
                .trim_end_matches([';', ')', '\n'])
                .to_owned()
        }
    };
    let index: Value = serde_json::from_str(&json).expect("it is JSON");
    let docs = &index["index"]["documentStore"]["docs"];
    let docs = docs.as_object().expect("there are documents");
    let body = |doc: &Value| doc["body"].as_str().expect("it has a body").to_owned();
    docs.values().map(body).collect()
}

#[test]
fn the_print_page_holds_every_canvas_once_and_no_id() {
    for host in Host::ALL {
        let (_book, built) = built(*host);
        let print = built.page("print.html");
        let (canvases, _) = cut_canvases(print);
        let mut apart = Vec::new();
        for page in ["full.html", "again.html"] {
            apart.extend(cut_canvases(built.page(page)).0);
        }
        assert_eq!(canvases.len(), 3, "{host:?}");
        assert_eq!(canvases, apart, "{host:?}: the canvases of the chapters");
        assert_eq!(print.matches(MARK).count(), 3);
        for canvas in canvases {
            for attribute in [
                " id=",
                " headers=",
                " for=",
                "aria-labelledby",
                "aria-describedby",
            ] {
                assert!(!canvas.contains(attribute), "{host:?}: {attribute}");
            }
        }
    }
}

#[test]
fn the_search_index_holds_what_a_page_shows_as_often_and_no_style() {
    for host in Host::ALL {
        let (book, built) = built(*host);
        let folder = book.path().join(format!("built-{host:?}-{:?}", Canvas::On));
        let bodies = bodies(&folder);
        let all = bodies.join("\n");
        let pages = [built.page("full.html"), built.page("again.html")];
        let mut seen = 0;
        for text in texts() {
            // In attributes a text is read out and not searched.
            let shown: usize = pages
                .iter()
                .flat_map(|page| cut_canvases(page).0)
                .map(|canvas| visible(canvas).matches(text).count())
                .sum();
            assert!(shown > 0, "{host:?}: {text}");
            assert_eq!(all.matches(text).count(), shown, "{host:?}: {text}");
            seen += 1;
        }
        assert!(seen > 40, "{seen}");
        assert!(
            !all.contains("mdbook-canvas"),
            "{host:?}: a class, or a style"
        );
        assert!(!all.contains("inline-size"), "{host:?}: a style");
        assert_eq!(bodies.len(), 2, "{host:?}: no heading of ours is a section");
    }
}

/// A canvas without its tags. The sign is an entity as we write it, and itself where the host writes
/// its own HTML.
fn visible(html: &str) -> String {
    let mut out = String::new();
    for part in html.replace("&#64;", "@").split('<') {
        out.push_str(part.split_once('>').map_or(part, |(_, text)| text));
        out.push('<');
    }
    out
}
