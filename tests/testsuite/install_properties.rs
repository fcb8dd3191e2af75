//! In every layout of a `book.toml`, install and uninstall change our keys and nothing else.

use mdbook_canvas::internals::install::{STYLESHEET, install, uninstall};
use mdbook_canvas::internals::vocabulary::Css;
use proptest::prelude::*;
use toml::{Table, Value};

/// Lists as authors write them; `@` is a name of a file.
const LISTS: &[&str] = &[
    "[]",
    "[ ]",
    "[\n]",
    "[ # none\n]",
    "[\n\t# none\n  ]",
    "[@1]",
    "[ @1 ]",
    "[@1,]",
    "[@1, ]",
    "[@1 , @2]",
    "[@1,\n @2]",
    "[@1, # one\n @2,]",
    "[\n  @1\n]",
    "[\n  @1,\n]",
    "[\n\t@1\t,\n\t@2\t\n]",
    "[\n  @1, @2,\n]",
    "[\n  @1, # one, or two\n  # @2,\n]",
    "[\n  @1 # one, or two\n  # , more\n]",
    "[\n  @1\n  , @2 # two\n]",
    "[\n  @1\n  , # one\n]",
    "[ # one\n  @1 ]",
];

/// What may stand at the top of the file, before any header; `%` is a list.
const TOPS: &[&str] = &[
    "",
    "preprocessor = {}\n",
    "preprocessor = { }\n",
    "preprocessor = { links = {} }\n",
    "preprocessor = {links={}} # braces\n",
    "preprocessor.links.renderers = [\"html\"]\n",
    "  preprocessor.links = {}\n  preprocessor.index = {}\n",
];

const OUTPUTS: &[&str] = &[
    "",
    "[output]",
    "[output] # all",
    "[output.html]",
    "[output.html] # the pages",
    "[output.html]\nmathjax-support = true",
    "[output.html]\n  additional-css = %\n  mathjax-support = true",
    "[ output . \"html\" ]\nadditional-css = % # style",
    "[output]\nhtml = {}",
    "[output]\nhtml = { mathjax-support = true }",
    "[output]\nhtml = { additional-css = % }",
    "[output]\nhtml.additional-css = %",
    "[output]\n\thtml.fold.enable = true # fold\n\thtml.mathjax-support = true",
    "[output.html.fold]\nenable = true",
    "[output.html]\n\n[output.epub]",
];

const PREPROCESSORS: &[&str] = &[
    "",
    "[preprocessor]",
    "[preprocessor]\nlinks = {}",
    "[preprocessor]\nlinks.renderers = [\"html\"]",
    "[preprocessor.links]",
    "[preprocessor.links]\nrenderers = [\"html\"] # only",
];

const BUILDS: &[&str] = &[
    "",
    "[build]",
    "[build]\n# nothing\n",
    "[build]\ncreate-missing = false",
    "[build]\nextra-watch-dirs = %",
    "  [build]\n  extra-watch-dirs = %\n  create-missing = false",
];

const BOOKS: &[&str] = &[
    "",
    "[book]\ntitle = \"\"\"\n[preprocessor.canvas]\n\n\"\"\"",
    "# about\n[book]\ntitle = 'A book'",
    "[[book.authors]]\n[[book.authors]]",
];

const BETWEEN: &[&str] = &[
    "\n",
    "\n\n",
    "\n\n\n",
    "\n  \n",
    "\n\n# next\n",
    "\n# last\n\n",
];
const ENDS: &[&str] = &[
    "",
    "\n",
    "\n\n",
    "\n  ",
    "  \n",
    " # end",
    "\n# end\n",
    "\n\n\n",
];

fn one(of: &'static [&'static str]) -> impl Strategy<Value = &'static str> {
    prop::sample::select(of)
}

fn list(of: &'static str) -> impl Strategy<Value = String> {
    one(LISTS).prop_map(move |list| {
        list.replace("@1", &format!("\"{of}/1\""))
            .replace("@2", &format!("'{of}/2'"))
    })
}

fn book_toml() -> impl Strategy<Value = String> {
    let sections = (
        one(BOOKS),
        one(PREPROCESSORS),
        (one(OUTPUTS), list("css")),
        (one(BUILDS), list("dir")),
    );
    let sections = sections.prop_flat_map(|(book, preprocessor, output, build)| {
        let list = vec![
            book.to_owned(),
            preprocessor.to_owned(),
            output.0.replace('%', &output.1),
            build.0.replace('%', &build.1),
        ];
        Just(list).prop_shuffle()
    });
    (
        one(TOPS),
        sections,
        prop::collection::vec(one(BETWEEN), 4),
        one(ENDS),
        prop::sample::select(vec!["\n", "\r\n"]),
        prop::sample::select(vec!["", "\u{feff}"]),
    )
        .prop_map(|(top, sections, between, end, line_break, mark)| {
            let mut text = top.to_owned();
            // The table is either at the top or below a header.
            let sections = sections
                .into_iter()
                .filter(|s| !s.is_empty() && (top.is_empty() || !s.contains("[preprocessor")));
            for (n, (section, between)) in sections.zip(between).enumerate() {
                if n > 0 {
                    text.push_str(between);
                }
                text.push_str(&section);
            }
            text.push_str(end);
            format!("{mark}{}", text.replace('\n', line_break))
        })
}

fn read(text: &str) -> Table {
    text.trim_start_matches('\u{feff}')
        .parse()
        .unwrap_or_else(|e| panic!("{e}\n{text}"))
}

/// What stands at a path.
fn at<'t>(table: &'t Table, path: &[&str]) -> Option<&'t Value> {
    let (first, rest) = path.split_first()?;
    rest.iter()
        .try_fold(table.get(*first)?, |v, key| v.get(key))
}

/// A list at a path; none is an empty one.
fn items(table: &Table, path: &[&str]) -> Vec<Value> {
    let list = at(table, path).and_then(Value::as_array);
    list.cloned().unwrap_or_default()
}

/// A book without what install adds, and without tables and lists that are empty.
fn others(mut table: Table) -> Table {
    fn prune(value: &mut Value) -> bool {
        match value {
            Value::Table(table) => {
                table.retain(|_, v| prune(v));
                !table.is_empty()
            }
            Value::Array(list) => {
                list.retain(|v| v.as_str() != Some(STYLESHEET) && v.as_str() != Some("canvases"));
                !list.is_empty()
            }
            _ => true,
        }
    }
    if let Some(Value::Table(preprocessors)) = table.get_mut("preprocessor") {
        preprocessors.remove("canvas");
    }
    table.retain(|_, v| prune(v));
    table
}

fn css() -> impl Strategy<Value = Option<Css>> {
    prop::sample::select(vec![
        None,
        Some(Css::Inline),
        Some(Css::File),
        Some(Css::None),
    ])
}

/// All comments. No string has a `#`.
fn comments(text: &str) -> Vec<&str> {
    text.lines()
        .filter_map(|line| line.find('#').map(|at| line[at..].trim_end()))
        .collect()
}

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 400,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn only_our_keys_change(text in book_toml(), css in css(), first in css(), watch in any::<bool>()) {
        let before = read(&text);
        let is_folder = |name: &str| watch && name == "canvases";
        let installed = install(&text, css, is_folder).expect("it can be installed");
        let after = read(&installed.text);

        // All of it is there, after what was there.
        prop_assert!(at(&after, &["preprocessor", "canvas"]).is_some_and(Value::is_table));
        let written = at(&after, &["preprocessor", "canvas", "css"]).and_then(Value::as_str);
        let expected = match css {
            Some(Css::File) => Some("file"),
            Some(Css::None) => Some("none"),
            Some(Css::Inline) | None => None,
        };
        prop_assert_eq!(written, expected);
        for (path, item, added) in [
            (&["output", "html", "additional-css"][..], STYLESHEET, css == Some(Css::File)),
            (&["build", "extra-watch-dirs"][..], "canvases", watch),
        ] {
            let mut expected = items(&before, path);
            expected.extend(added.then(|| Value::from(item)));
            prop_assert_eq!(items(&after, path), expected);
        }
        prop_assert_eq!(others(after), others(before.clone()));
        prop_assert_eq!(comments(&installed.text), comments(&text));

        // mdBook 0.4 reads an older TOML.
        if text.parse::<mdbook04::Config>().is_ok() {
            prop_assert!(installed.text.parse::<mdbook04::Config>().is_ok(), "{}", installed.text);
        }
        if text.contains("\r\n") {
            prop_assert_eq!(installed.text.matches('\n').count(), installed.text.matches("\r\n").count());
        }

        let again = install(&installed.text, css, is_folder).expect("it can be installed again");
        prop_assert_eq!((again.text, again.changes), (installed.text.clone(), vec![]));

        // Whatever was installed before, it can be switched, and nothing of it is left.
        let other = install(&text, first, is_folder).expect("it can be installed otherwise");
        let switched = install(&other.text, css, is_folder).expect("it can be switched");
        let back = uninstall(&switched.text).expect("it can be uninstalled");
        prop_assert_eq!(others(read(&back.text)), others(before));
        prop_assert_eq!(comments(&back.text), comments(&text));
        let nothing = uninstall(&back.text).expect("it can be uninstalled again");
        prop_assert_eq!((nothing.text, nothing.changes), (back.text, vec![]));
    }
}
