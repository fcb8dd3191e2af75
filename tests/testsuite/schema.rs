//! The schema as an editor uses it: exactly one error at a wrong value, and it names the words.

use mdbook_canvas::internals::model::BookTerms;
use serde_json::Value;

use crate::common;

fn schema(arguments: &[&str]) -> jsonschema::Validator {
    let output = common::program().arg("schema").args(arguments).output();
    let output = output.expect("it runs");
    assert!(output.status.success(), "{output:?}");
    let schema: Value = serde_json::from_slice(&output.stdout).expect("it is JSON");
    jsonschema::validator_for(&schema).expect("it is a schema")
}

/// The errors of a canvas: the path to the value, and the message.
fn errors(schema: &jsonschema::Validator, canvas: &str) -> Vec<(String, String)> {
    let canvas: Value = toml::from_str(canvas).expect(canvas);
    let error = |e: jsonschema::ValidationError<'_>| (e.instance_path().to_string(), e.to_string());
    schema.iter_errors(&canvas).map(error).collect()
}

#[test]
fn a_wrong_value_is_one_error_at_its_place() {
    let schema = schema(&[]);
    for (canvas, place, says) in [
        (
            "[segments]\na = { market = \"mas\" }\n",
            "/segments/a/market",
            "niche",
        ),
        (
            "[segments]\na = { name = 5 }\n",
            "/segments/a/name",
            "string",
        ),
        ("[segments]\na = { nmae = \"x\" }\n", "/segments/a", "nmae"),
        ("[segments]\na = 5\n", "/segments/a", "type"),
        (
            "[segments]\na = { expects = [\"personal\", \"retial\"] }\n",
            "/segments/a/expects/1",
            "not one of",
        ),
        (
            "[channels]\na = { owner = \"ours\" }\n",
            "/channels/a/owner",
            "partner",
        ),
        (
            "[channels]\na = { phases = [\"awarenes\"] }\n",
            "/channels/a/phases/0",
            "not one of",
        ),
        (
            "[channels]\na = { phases = { awareness = 1 } }\n",
            "/channels/a/phases/awareness",
            "string",
        ),
        (
            "[relationships]\na = [{ type = \"personal\", goal = \"x\" }]\n",
            "/relationships/a/0/goal",
            "retention",
        ),
        (
            "[propositions]\na = { products = [{ for = \"x\" }] }\n",
            "/propositions/a/products/0",
            "name",
        ),
        ("view = \"postr\"\n", "/view", "poster"),
        ("findings = \"yes\"\n", "/findings", "boolean"),
        ("metrics = [{ value = 1 }]\n", "/metrics/0", "name"),
        ("colour = 1\n", "", "colour"),
    ] {
        let found = errors(&schema, canvas);
        assert_eq!(found.len(), 1, "{canvas}{found:?}");
        assert_eq!(found[0].0, place, "{canvas}");
        assert!(found[0].1.contains(says), "{canvas}{found:?}");
    }
}

#[test]
fn every_spelling_that_is_forgiven_passes() {
    let schema = schema(&[]);
    for canvas in [
        "[segments]\na = { kind = \"B2B\", market = \"Mass\" }\n",
        "[relationships]\na = \"Self Service\"\nb = [{ type = \"get\" }, { type = \"Key_Account Manager\" }]\n",
        "[channels]\na = \"call centre\"\nb = { kind = \"Own Store\", phases = \"pre sale\" }\n",
    ] {
        let found = errors(&schema, canvas);
        // The word for a goal is no type.
        let odd = found
            .iter()
            .filter(|(place, _)| place != "/relationships/b/0/type");
        assert_eq!(
            odd.collect::<Vec<_>>(),
            Vec::<&(String, String)>::new(),
            "{canvas}"
        );
    }
}

#[test]
fn the_schema_of_a_book_knows_its_own_words() {
    let book = tempfile::tempdir().expect("a folder can be made");
    let toml = "[book]\ntitle = \"B\"\n[preprocessor.canvas.types.concierge]\nlabel = \"Concierge\"\nlike = \"dedicated\"\n\
                [preprocessor.canvas.kinds.kiosk]\nlabel = \"Kiosk\"\nlike = \"own-store\"\n";
    std::fs::write(book.path().join("book.toml"), toml).expect("it can be written");
    std::fs::create_dir(book.path().join("src")).expect("it can be made");
    std::fs::write(book.path().join("src/SUMMARY.md"), "# Summary\n").expect("it can be written");
    let canvas =
        "[relationships]\na = { type = \"Concierge\" }\n[channels]\nb = { kind = \"kiosk\" }\n";
    let path = book.path().to_str().expect("it is text");
    assert_eq!(errors(&schema(&[path]), canvas), []);
    assert_eq!(errors(&schema(&[]), canvas).len(), 2);
}

#[test]
fn only_a_former_name_of_a_key_is_deprecated() {
    let schema = mdbook_canvas::internals::schema::schema(&BookTerms::default());
    let keys = |section: &str| &schema["properties"][section]["additionalProperties"]["properties"];
    let is_deprecated = |section, key| {
        let key = &keys(section)[key];
        assert!(key.is_object(), "{section}: {key}");
        key["deprecated"] == true
    };
    assert!(is_deprecated("channels", "with"));
    assert!(!is_deprecated("channels", "partner"));
    assert!(is_deprecated("propositions", "relieves"));
    assert!(!is_deprecated("propositions", "pain-relievers"));
    assert!(!is_deprecated("relationships", "label"));
    assert!(!is_deprecated("relationships", "name"));
}
