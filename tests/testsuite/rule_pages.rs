//! The name of a rule on a page leads to the rule's page, where the book says where those are.

use mdbook_canvas::internals::book::{File, process};
use mdbook_canvas::internals::host::{Overrides, read_book_toml};

/// A weak canvas, and a wrong one.
const CHAPTER: &str = "```canvas\n[segments]\na = \"Everyone\"\n[relationships]\na = \"personal\"\n```\n\n```canvas\n[relationships]\na = \"persnal\"\n```\n";

fn settings(pages: &str, output: &str) -> String {
    format!(
        "[preprocessor.canvas]\non-error = \"show\"\nfindings = true\nrule-pages = \"{pages}\"\n{output}"
    )
}

fn drawn(book_toml: &str, path: &str, markdown: bool) -> String {
    let mut config = read_book_toml(book_toml, &Overrides::default()).expect("it is right");
    if markdown {
        config.settings.output = mdbook_canvas::internals::vocabulary::Output::Markdown;
    }
    let files = [File::chapter(path, CHAPTER)];
    let outcome = process(&files, &config.settings);
    outcome.chapters[0]
        .as_ref()
        .expect("it is drawn")
        .to_string()
}

#[test]
fn a_rule_s_name_leads_to_its_page() {
    let book = settings("rules-{level}s.html#{rule}", "");
    for (path, root) in [("src/a.md", ""), ("src/deep/a.md", "../")] {
        let page = drawn(&book, path, false);
        for (rule, level) in [
            ("segment-too-broad", "warning"),
            ("unknown-relationship-type", "error"),
        ] {
            let link =
                format!("<a href=\"{root}rules-{level}s.html#{rule}\"><code>{rule}</code></a>");
            assert!(page.contains(&link), "{link} in {page}");
        }
    }
    let page = drawn(&book, "src/a.md", true);
    let link = "[`segment-too-broad`](rules-warnings.html#segment-too-broad)";
    assert!(page.contains(link), "{page}");
    let page = drawn(
        "[preprocessor.canvas]\nfindings = true\non-error = \"show\"\n",
        "src/a.md",
        false,
    );
    assert!(!page.contains("<a href"), "{page}");
}

#[test]
fn an_address_that_leads_nowhere_is_an_error() {
    for (pages, message) in [
        (
            "rules.html",
            "`rule-pages` doesn't say where the name of the rule goes",
        ),
        (
            "javascript:alert(1)//{rule}",
            "`rule-pages` isn't a path inside the book or a web address",
        ),
        (
            "/{rule}",
            "`rule-pages` isn't a path inside the book or a web address",
        ),
    ] {
        let found = read_book_toml(&settings(pages, ""), &Overrides::default());
        let found = found.expect_err("it is wrong");
        assert_eq!(found[0].message.to_string(), message);
        let help = found[0].help[0].to_string();
        assert!(
            help.ends_with("rule-pages = \"rules.html#{rule}\""),
            "{help}"
        );
    }
}
