//! Rules under their former names: in `[allow]`, and in `book.toml`.

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::host::{Overrides, read_book_toml};

/// A canvas whose channel leaves gaps between the phases.
fn with_gap(allow: &str) -> String {
    canvas("[\"awareness\", \"delivery\"]", allow)
}

/// A canvas without a gap.
fn without_gap(allow: &str) -> String {
    canvas("\"all\"", allow)
}

fn canvas(phases: &str, allow: &str) -> String {
    format!(
        "```canvas\n[channels]\nshop = {{ kind = \"own-store\", phases = {phases} }}\n[relationships]\nbakers = {{ type = \"personal\", via = \"shop\" }}\n{allow}\n```\n"
    )
}

/// What these two rules report.
fn found(chapter: &str, settings: &Settings) -> Vec<(&'static str, &'static str)> {
    let found = process(&[File::chapter("src/a.md", chapter)], settings).found;
    let rules = found.iter().map(|f| &f.diagnostic);
    let rules = rules.filter(|d| ["phase-gap", "unused-allow"].contains(&d.rule.name));
    rules.map(|d| (d.rule.name, d.level.word())).collect()
}

#[test]
fn an_exception_under_a_former_name_turns_the_rule_off_and_is_never_unused() {
    let settings = Settings::default();
    let allow = |name: &str| format!("[allow]\n{name} = \"They only come for bread.\"");
    assert_eq!(found(&with_gap(""), &settings).len(), 1);
    for name in ["phase-gap", "phase-hole"] {
        assert_eq!(found(&with_gap(&allow(name)), &settings), [], "{name}");
    }
    assert_eq!(
        found(&without_gap(&allow("phase-gap")), &settings),
        [("unused-allow", "hint")]
    );
    assert_eq!(found(&without_gap(&allow("phase-hole")), &settings), []);
}

#[test]
fn a_setting_under_a_former_name_sets_the_level() {
    for name in ["phase-gap", "phase-hole"] {
        for (setting, expected) in [
            ("allow", None),
            ("deny", Some(("phase-gap", "error"))),
            ("hint", Some(("phase-gap", "hint"))),
        ] {
            let book = format!("[preprocessor.canvas.rules]\n{name} = \"{setting}\"\n");
            let config = read_book_toml(&book, &Overrides::default()).expect("it is right");
            let found = found(&with_gap(""), &config.settings);
            assert_eq!(found.first().copied(), expected, "{name} = {setting}");
        }
    }
}
