//! Each slip in every place: on a line, in braces, in lists, beside other slips.

use std::collections::BTreeMap;

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::{Diagnostic, TOML_SYNTAX};

use super::slip;

/// Replaces as often as something is suggested.
fn followed(text: &str) -> String {
    let mut text = text.to_owned();
    for _ in 0..4 {
        let Some(Diagnostic {
            span,
            suggestion: Some(suggestion),
            ..
        }) = slip(&text)
        else {
            break;
        };
        text.replace_range(span.expect("it has a place").range(), &suggestion);
    }
    text
}

/// In each of these places, each of these gives the same canvas as what was meant.
#[track_caller]
fn assert_mends(places: &[&str], pairs: &[(&str, &str)]) {
    let mut failed = BTreeMap::new();
    let mut held = 0;
    for place in places {
        for (wrong, right) in pairs {
            let wrong = place.replace("{}", wrong);
            let right = place.replace("{}", right);
            let meant: toml::Table = toml::from_str(&right).expect("what was meant is TOML");
            if toml::from_str::<toml::Table>(&wrong).is_ok() {
                continue;
            }
            held += 1;
            let mended = followed(&wrong);
            if toml::from_str::<toml::Table>(&mended).ok() != Some(meant) {
                failed.insert(wrong, mended);
            }
        }
    }
    assert!(failed.is_empty(), "{failed:#?}");
    assert!(held > pairs.len(), "{held}");
}

#[test]
fn values_are_mended_in_every_place() {
    let places = [
        "title = {}\nfindings = true\n",
        "[segments.a]\nnote = {}\nkind = \"b2c\"\n",
        "[segments]\na = { note = {}, kind = \"b2c\" }\nb = \"B\"\n",
        "[segments]\na = { kind = \"b2c\", note = {} }\nb = \"B\"\n",
        "[segments]\na = {\n  note = {},\n  kind = \"b2c\"\n}\nb = \"B\"\n",
        "[segments]\na = {\n  kind = \"b2c\",\n  note = {}\n}\n",
        "[[relationships.a]]\nnote = {}\ntype = \"personal\"\n",
        "metrics = [{ name = {} }, { name = \"x\" }]\ntitle = \"t\"\n",
        "metrics = [{ name = \"x\" }, { name = {}, value = 3 }]\ntitle = \"t\"\n",
        "metrics = [\n  {},\n  \"x\",\n]\ntitle = \"t\"\n",
        "metrics = [\n  \"x\",\n  {}\n]\ntitle = \"t\"\n",
        "metrics = [{}, \"x\"]\ntitle = \"t\"\n",
        "metrics = [\"x\", {}]\ntitle = \"t\"\n",
        "metrics = [{}]",
        "title = {} # remark\n",
    ];
    assert_mends(
        &places,
        &[
            ("“Late riders”", "\"Late riders\""),
            ("„Late riders“", "\"Late riders\""),
            ("«Late riders»", "\"Late riders\""),
            ("»Late«", "\"Late\""),
            ("‘Late’", "\"Late\""),
            ("`Late`", "\"Late\""),
            ("\"Late”", "\"Late\""),
            ("“Late\"", "\"Late\""),
            ("＂Late＂", "\"Late\""),
            ("''Late''", "\"Late\""),
            ("Late riders", "\"Late riders\""),
            ("\"Late riders", "\"Late riders\""),
            ("Late riders\"", "\"Late riders\""),
            ("'We don't call'", "\"We don't call\""),
            ("\"Say \"now\" twice\"", "'Say \"now\" twice'"),
            ("\"Late'", "\"Late\""),
            ("'Late\"", "\"Late\""),
            ("\"\"Late\"\"", "\"Late\""),
            ("(Late)", "\"Late\""),
            ("yes", "\"yes\""),
            ("3,5 km", "\"3,5 km\""),
            ("10-20", "\"10-20\""),
            ("50 %", "\"50 %\""),
            ("\"a\\b/c\\q\"", "'a\\b/c\\q'"),
            ("„Late\"", "\"Late\""),
            ("»Late\"", "\"Late\""),
            ("“Late, but happy”", "\"Late, but happy\""),
            ("“We don’t call”", "\"We don’t call\""),
            ("\u{a0}\"Late\"", "\"Late\""),
            ("\"Late\"\u{200b}", "\"Late\""),
            ("Gar\u{ad}dens", "\"Gardens\""),
            ("=\"Late\"", "\"Late\""),
            ("“Late” ", "\"Late\""),
            ("Grüße", "\"Grüße\""),
            ("24/7", "\"24/7\""),
            ("Mo-Fr", "\"Mo-Fr\""),
            ("a@b.de", "\"a@b.de\""),
        ],
    );
}

#[test]
fn lists_are_mended_in_every_place() {
    let places = [
        "[channels.x]\nfor = {}\nkind = \"phone\"\n",
        "[relationships]\nx = {}\ny = \"personal\"\n",
        "[relationships]\nx = {}\n\n[channels]\ny = \"phone\"\n",
        "[relationships]\nx = {}\n",
        "[channels]\nx = { for = {}, kind = \"phone\" }\ny = \"z\"\n",
        "[channels]\nx = { kind = \"phone\", for = {} }\ny = \"z\"\n",
        "[channels]\nx = {\n  for = {},\n  kind = \"phone\"\n}\n",
        "metrics = [{ name = \"m\" }]\nfeedback = {}\n",
        "[[relationships.x]]\nvia = {}\ntype = \"personal\"\n",
        "[relationships]\nx = [{ type = \"personal\", via = {} }, { type = \"retail\" }]\n",
    ];
    assert_mends(
        &places,
        &[
            ("(\"a\", \"b\")", "[\"a\", \"b\"]"),
            ("{\"a\", \"b\"}", "[\"a\", \"b\"]"),
            ("{ a, b }", "[\"a\", \"b\"]"),
            ("\"a\", \"b\"", "[\"a\", \"b\"]"),
            ("a, b", "[\"a\", \"b\"]"),
            ("[a, b]", "[\"a\", \"b\"]"),
            ("[\"a\" \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\"; \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\" and \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\",, \"b\"]", "[\"a\", \"b\"]"),
            ("[“a”, “b”]", "[\"a\", \"b\"]"),
            ("[\"a”, “b\"]", "[\"a\", \"b\"]"),
            ("［\"a\"，\"b\"］", "[\"a\", \"b\"]"),
            ("[\"a\"、\"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\", \"b\")", "[\"a\", \"b\"]"),
            ("[\"a\", \"b\"}", "[\"a\", \"b\"]"),
            ("[\"a, \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\", \"b]", "[\"a\", \"b\"]"),
            ("[a\", \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\", b\"]", "[\"a\", \"b\"]"),
            ("<\"a\", \"b\">", "[\"a\", \"b\"]"),
            ("[\"a\" | \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\" / \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\"\n\"b\"]", "[\"a\", \"b\"]"),
            ("['a', 'b\"]", "[\"a\", \"b\"]"),
            ("[\"a\", \"b\"", "[\"a\", \"b\"]"),
            ("\"a\", \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\"， \"b\"]", "[\"a\", \"b\"]"),
            ("[ , \"a\", \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\" & \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\" + \"b\"]", "[\"a\", \"b\"]"),
            ("[\"a\". \"b\"]", "[\"a\", \"b\"]"),
        ],
    );
}

#[test]
fn entries_are_mended_on_every_line() {
    let places = [
        "{}\n",
        "[segments]\n{}\nb = \"B\"\n",
        "[segments]\na = \"A\"\n{}\n\n[channels]\nc = \"phone\"\n",
        "[[segments.q]]\n{}\nb = \"B\"\n",
        "[segments]\n  {}\n  b = \"B\"\n",
        "[segments]\n{} # remark\nb = \"B\"\n",
    ];
    assert_mends(
        &places,
        &[
            ("n: \"a\"", "n = \"a\""),
            ("n: a", "n = \"a\""),
            ("n => \"a\"", "n = \"a\""),
            ("n -> \"a\"", "n = \"a\""),
            ("n := \"a\"", "n = \"a\""),
            ("n == \"a\"", "n = \"a\""),
            ("n \"a\"", "n = \"a\""),
            ("n = = \"a\"", "n = \"a\""),
            ("n＝\"a\"", "n = \"a\""),
            ("n：\"a\"", "n = \"a\""),
            ("n\u{a0}= \"a\"", "n = \"a\""),
            ("n\u{200b} = \"a\"", "n = \"a\""),
            ("\u{feff}n = \"a\"", "n = \"a\""),
            ("“n” = \"a\"", "n = \"a\""),
            ("“n”: “a”", "n = \"a\""),
            ("\"n\": \"a\"", "n = \"a\""),
            ("my n = \"a\"", "\"my n\" = \"a\""),
            ("my n: a", "\"my n\" = \"a\""),
            ("né = \"a\"", "\"né\" = \"a\""),
            ("n → a", "n = \"a\""),
            ("n=>\"a\"", "n = \"a\""),
            ("n:\"a\"", "n = \"a\""),
            ("n =: \"a\"", "n = \"a\""),
            ("n === \"a\"", "n = \"a\""),
            ("n => [\"a\", \"b\"]", "n = [\"a\", \"b\"]"),
            ("n: [a, b]", "n = [\"a\", \"b\"]"),
            ("n [\"a\"]", "n = [\"a\"]"),
            ("n: { x: a }", "n = { x = \"a\" }"),
            ("n = { x: a; y: b }", "n = { x = \"a\", y = \"b\" }"),
            ("n = [ x = \"a\" ]", "n = { x = \"a\" }"),
            ("n = { x = \"a\", y = \"b\"", "n = { x = \"a\", y = \"b\" }"),
            ("n = { x = \"a, y = \"b\" }", "n = { x = \"a\", y = \"b\" }"),
            ("n = { x = \"a\", y = \"b }", "n = { x = \"a\", y = \"b\" }"),
            ("n = { x = “a”, y = “b” }", "n = { x = \"a\", y = \"b\" }"),
            ("n = {x=a}", "n = {x=\"a\"}"),
            ("n <- \"a\"", "n = \"a\""),
            ("n ~ \"a\"", "n = \"a\""),
            ("n ⇒ \"a\"", "n = \"a\""),
            ("n=“a”", "n=\"a\""),
            ("n:a", "n = \"a\""),
            ("n = x = \"a\", y = \"b\"", "n = { x = \"a\", y = \"b\" }"),
            ("$n = \"a\"", "\"$n\" = \"a\""),
            ("n! = \"a\"", "\"n!\" = \"a\""),
            ("<n> = \"a\"", "\"<n>\" = \"a\""),
            ("@n = \"a\"", "\"@n\" = \"a\""),
        ],
    );
}

#[test]
fn entries_are_mended_in_braces() {
    let places = [
        "[segments]\nz = { {}, w = \"B\" }\nb = \"B\"\n",
        "[segments]\nz = { w = \"B\", {} }\n",
        "z = [{ {} }, { w = \"B\" }]\n",
        "[segments]\nz = {\n  {},\n  w = \"B\"\n}\n",
    ];
    assert_mends(
        &places,
        &[
            ("n: \"a\"", "n = \"a\""),
            ("n: a", "n = \"a\""),
            ("n => \"a\"", "n = \"a\""),
            ("n -> \"a\"", "n = \"a\""),
            ("n := \"a\"", "n = \"a\""),
            ("n == \"a\"", "n = \"a\""),
            ("n \"a\"", "n = \"a\""),
            ("n = = \"a\"", "n = \"a\""),
            ("n＝\"a\"", "n = \"a\""),
            ("n：\"a\"", "n = \"a\""),
            ("n\u{a0}= \"a\"", "n = \"a\""),
            ("n\u{200b} = \"a\"", "n = \"a\""),
            ("\u{feff}n = \"a\"", "n = \"a\""),
            ("“n” = \"a\"", "n = \"a\""),
            ("“n”: “a”", "n = \"a\""),
            ("\"n\": \"a\"", "n = \"a\""),
            ("my n = \"a\"", "\"my n\" = \"a\""),
            ("my n: a", "\"my n\" = \"a\""),
            ("né = \"a\"", "\"né\" = \"a\""),
            ("n → a", "n = \"a\""),
            ("n=>\"a\"", "n = \"a\""),
            ("n:\"a\"", "n = \"a\""),
            ("n =: \"a\"", "n = \"a\""),
            ("n === \"a\"", "n = \"a\""),
            ("n => [\"a\", \"b\"]", "n = [\"a\", \"b\"]"),
            ("n: [a, b]", "n = [\"a\", \"b\"]"),
            ("n [\"a\"]", "n = [\"a\"]"),
            ("n: { x: a }", "n = { x = \"a\" }"),
            ("n = { x: a; y: b }", "n = { x = \"a\", y = \"b\" }"),
            ("n = [ x = \"a\" ]", "n = { x = \"a\" }"),
            ("n = { x = \"a, y = \"b\" }", "n = { x = \"a\", y = \"b\" }"),
            ("n = { x = \"a\", y = \"b }", "n = { x = \"a\", y = \"b\" }"),
            ("n = { x = “a”, y = “b” }", "n = { x = \"a\", y = \"b\" }"),
            ("n = {x=a}", "n = {x=\"a\"}"),
            ("n <- \"a\"", "n = \"a\""),
            ("n ~ \"a\"", "n = \"a\""),
            ("n ⇒ \"a\"", "n = \"a\""),
            ("n=“a”", "n=\"a\""),
            ("n:a", "n = \"a\""),
            ("$n = \"a\"", "\"$n\" = \"a\""),
            ("n! = \"a\"", "\"n!\" = \"a\""),
            ("<n> = \"a\"", "\"<n>\" = \"a\""),
            ("@n = \"a\"", "\"@n\" = \"a\""),
        ],
    );
}

/// What surrounds a slip is a slip as well.
#[test]
fn slips_around_slips_are_mended() {
    let pairs = [
        ("n: \"a\"", "n = \"a\""),
        ("n: a", "n = \"a\""),
        ("n => \"a\"", "n = \"a\""),
        ("n -> \"a\"", "n = \"a\""),
        ("n := \"a\"", "n = \"a\""),
        ("n == \"a\"", "n = \"a\""),
        ("n \"a\"", "n = \"a\""),
        ("n = = \"a\"", "n = \"a\""),
        ("n＝\"a\"", "n = \"a\""),
        ("n：\"a\"", "n = \"a\""),
        ("n\u{a0}= \"a\"", "n = \"a\""),
        ("n\u{200b} = \"a\"", "n = \"a\""),
        ("\u{feff}n = \"a\"", "n = \"a\""),
        ("“n” = \"a\"", "n = \"a\""),
        ("“n”: “a”", "n = \"a\""),
        ("\"n\": \"a\"", "n = \"a\""),
        ("my n = \"a\"", "\"my n\" = \"a\""),
        ("my n: a", "\"my n\" = \"a\""),
        ("né = \"a\"", "\"né\" = \"a\""),
        ("n → a", "n = \"a\""),
        ("n=>\"a\"", "n = \"a\""),
        ("n:\"a\"", "n = \"a\""),
        ("n =: \"a\"", "n = \"a\""),
        ("n === \"a\"", "n = \"a\""),
        ("n => [\"a\", \"b\"]", "n = [\"a\", \"b\"]"),
        ("n: [a, b]", "n = [\"a\", \"b\"]"),
        ("n [\"a\"]", "n = [\"a\"]"),
        ("n: { x: a }", "n = { x = \"a\" }"),
        ("n = { x: a; y: b }", "n = { x = \"a\", y = \"b\" }"),
        ("n = [ x = \"a\" ]", "n = { x = \"a\" }"),
        ("n = { x = \"a\", y = \"b\"", "n = { x = \"a\", y = \"b\" }"),
        ("n = { x = \"a, y = \"b\" }", "n = { x = \"a\", y = \"b\" }"),
        ("n = { x = \"a\", y = \"b }", "n = { x = \"a\", y = \"b\" }"),
        ("n = { x = “a”, y = “b” }", "n = { x = \"a\", y = \"b\" }"),
        ("n = {x=a}", "n = {x=\"a\"}"),
        ("n <- \"a\"", "n = \"a\""),
        ("n ~ \"a\"", "n = \"a\""),
        ("n ⇒ \"a\"", "n = \"a\""),
        ("n=“a”", "n=\"a\""),
        ("n:a", "n = \"a\""),
        ("n = x = \"a\", y = \"b\"", "n = { x = \"a\", y = \"b\" }"),
        ("$n = \"a\"", "\"$n\" = \"a\""),
        ("n! = \"a\"", "\"n!\" = \"a\""),
        ("<n> = \"a\"", "\"<n>\" = \"a\""),
        ("@n = \"a\"", "\"@n\" = \"a\""),
    ];
    for (place, meant) in [
        (
            "[segments]\n{};\nb = \"B\"\n",
            "[segments]\n{}\nb = \"B\"\n",
        ),
        (
            "[segments]\n{},\nb = \"B\"\n",
            "[segments]\n{}\nb = \"B\"\n",
        ),
        ("[segments]\n- {}\n", "[segments]\n{}\n"),
        ("[segments]\n{} // remark\n", "[segments]\n{}\n"),
        ("[segments]\n{} <!-- remark -->\n", "[segments]\n{}\n"),
    ] {
        for (wrong, right) in pairs {
            let wrong = place.replace("{}", wrong);
            let meant: toml::Table =
                toml::from_str(&meant.replace("{}", right)).expect("it is TOML");
            let mended = followed(&wrong);
            assert_eq!(
                toml::from_str(&mended).ok(),
                Some(meant),
                "{wrong}\n{mended}"
            );
        }
    }
}

/// Once in a book, once in a quote: a suggestion is put in place of what is marked.
#[test]
fn a_suggestion_fits_a_chapter() {
    for (chapter, mended) in [
        (
            "```canvas\n[segments]\na => \"A\"\n```\n",
            "```canvas\n[segments]\na = \"A\"\n```\n",
        ),
        (
            "> ```canvas\n> [relationships]\n> a = [\"x\",\n>   \"y\"\n> b = \"z\"\n> ```\n",
            "",
        ),
        (
            "> ```canvas\n> [segments]\n> a =\n>   - x\n>   - y\n> ```\n",
            "> ```canvas\n> [segments]\n> a = [\"x\", \"y\"]\n> ```\n",
        ),
    ] {
        let file = File::chapter("src/a.md", chapter.to_owned());
        let outcome = process(std::slice::from_ref(&file), &Settings::default());
        let found = outcome.found.iter().map(|found| &found.diagnostic);
        let diagnostic = found
            .into_iter()
            .find(|d| d.rule == &TOML_SYNTAX)
            .expect("a slip");
        let mut text = chapter.to_owned();
        match &diagnostic.suggestion {
            Some(suggestion) => {
                text.replace_range(diagnostic.span.expect("it has a place").range(), suggestion)
            }
            None => text.clear(),
        }
        assert_eq!(text, mended);
    }
}
