//! What a canvas takes in its author's own words, and whom it is for.

use crate::common::joined;
use mdbook_canvas::internals::book::{
    File, Found, RenderFormat, RenderOptions, Settings, process, render_one,
};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::model::{
    BlockItem, Channel, Item, Metric, Need, Proposition, Relationship, Segment, canvas,
};
use serde_json::Value;

use crate::fixtures;

fn found(canvas: &str) -> Vec<Found> {
    let text = format!("```canvas\n{canvas}\n```\n");
    process(&[File::chapter("src/a.md", text)], &Settings::default()).found
}

/// Of one rule: the message and the helps.
fn of(rule: &str, canvas: &str) -> Vec<String> {
    let found = found(canvas);
    let found = found.iter().map(|f| &f.diagnostic);
    let of = found.filter(|d| d.rule.name == rule);
    of.map(|d| format!("{}; {}", d.message, joined(&d.help, "; ")))
        .collect()
}

fn errors(canvas: &str) -> Vec<String> {
    let found = found(canvas);
    let found = found.iter().map(|f| &f.diagnostic);
    let errors = found.filter(|d| d.level == Level::Error);
    errors.map(|d| d.message.to_string()).collect()
}

fn rendered(canvas: &str, format: RenderFormat) -> String {
    let files = [File::model("a.toml", canvas)];
    let options = RenderOptions::default();
    let shown = render_one(&files, &Settings::default(), 0, format, &options);
    shown.text.expect("it is right")
}

fn json(canvas: &str) -> Value {
    serde_json::from_str(&rendered(canvas, RenderFormat::Json)).expect("it is JSON")
}

/// An id is the same however its letters are written: for `use`, and for two canvases of one id.
#[test]
fn an_id_of_a_model_is_one_id_however_its_letters_are_written() {
    let (one, other) = ("Caf\u{e9}", "Cafe\u{301}");
    let model = |id: &str| format!("id = \"{id}\"\n[relationships]\nbuyers = \"personal\"\n");
    let rules = |first: &str, second: &str| {
        let text = format!("```canvas\n{first}```\n\n```canvas\n{second}```\n");
        let files = [File::chapter("src/a.md", text)];
        let settings = Settings::default();
        let outcome = process(&files, &settings);
        let errors = outcome.found.into_iter().map(|f| f.diagnostic);
        let errors = errors.filter(|d| d.level == Level::Error);
        errors.map(|d| d.rule.name).collect::<Vec<_>>()
    };
    for (first, second) in [(one, other), (other, one)] {
        assert_eq!(
            rules(&model(first), &format!("use = \"{second}\"\n")),
            [""; 0]
        );
        assert_eq!(rules(&model(first), &model(second)), ["duplicate-id"]);
    }
}

#[test]
fn own_words_in_the_short_form_are_no_error() {
    for words in [
        "Agent",
        "Appel",
        "Vente",
        "Retailer",
        "Communication",
        "Détail",
        "Comunidades",
        "Webseite",
        "Personale",
        "ขายตรง",
        "Shop",
        "Delivery",
        "Two app stores",
        "Marketplaces",
    ] {
        let canvas =
            format!("[channels]\nx = \"{words}\"\n[relationships]\nhikers = [\"{words}\"]");
        assert_eq!(errors(&canvas), [""; 0], "{words}");
    }
}

#[test]
fn own_words_are_a_channels_name_and_a_relationships_label() {
    let model = json(
        "[channels]\nfair = \"Market on Sunday\"\napps = \"Marketplaces\"\n[relationships]\nhikers = [\"personal\", \"Loyalty card\", { label = \"Tea\" }, { name = \"Talk\" }]",
    );
    assert_eq!(model["channels"][0]["name"], "Market on Sunday");
    assert_eq!(model["channels"][0].get("kind"), None);
    assert_eq!(model["channels"][1]["kind"], "marketplace");
    let relationships = model["relationships"].as_array().expect("a list");
    let labels: Vec<_> = relationships.iter().map(|r| r["label"].as_str()).collect();
    assert_eq!(
        labels,
        [None, Some("Loyalty card"), Some("Tea"), Some("Talk")]
    );
    assert_eq!(relationships[1]["type"], "other");
}

#[test]
fn one_hint_gathers_what_has_no_kind_or_type() {
    let canvas = "[channels]\napps = \"Two app stores\"\nmeant = { name = \"Our newsletter\" }\n[relationships]\nhikers = [\"An account manager per region\", \"Dedicated account management\", \"Tea\"]\nclimbers = [\"Tea\", { label = \"Rope\" }]";
    assert_eq!(
        of("unsorted-words", canvas),
        ["4 channels and relationships have no kind or type; \
              write { kind = \"app-store\", name = \"Two app stores\" } if `Two app stores` means `app-store`; \
              write { type = \"dedicated\", label = \"An account manager per region\" } if `An account manager per region` means `dedicated`, or type = \"personal\" if it means `personal`; \
              write { type = \"dedicated\", label = \"Dedicated account management\" } if `Dedicated account management` means `dedicated`; \
              write { label = \"Tea\" } to keep `Tea` as it is"]
    );
    let many: String = (0..20).map(|n| format!("c{n} = \"Way {n}\"\n")).collect();
    let hints = of("unsorted-words", &format!("[channels]\n{many}"));
    assert_eq!(hints.len(), 1);
    assert!(hints[0].ends_with("; and 12 more"), "{hints:?}");
    let allowed = format!("[channels]\n{many}[allow]\nunsorted-words = \"Later.\"");
    assert_eq!(of("unsorted-words", &allowed), [""; 0]);
}

#[test]
fn a_channels_word_and_the_same_words_twice_are_shown_and_reported() {
    let canvas = "[relationships]\nhikers = [\"social\", \"Tea\", \"Tea\"]";
    assert_eq!(of("channel-as-relationship", canvas).len(), 1);
    let twice = found(canvas);
    let twice = twice
        .iter()
        .find(|f| f.diagnostic.rule.name == "duplicate-relationship");
    assert_eq!(twice.map(|f| f.diagnostic.level), Some(Level::Hint));
    assert_eq!(
        rendered(canvas, RenderFormat::Markdown)
            .matches("| **Tea** ·")
            .count(),
        2
    );
    assert_eq!(
        errors("[relationships]\nhikers = [\"personal\", \"personal\"]").len(),
        1
    );
}

#[test]
fn sections_and_keys_have_the_names_of_the_field_too() {
    let model = json(
        "partners = [\"Huts\"]\n[customer-segments]\nhikers = { pains = [\"Rain\", \"Cold\"], market = \"Mass market\" }\n[value-propositions]\nmap = { for = \"hikers\", pain-relievers = [{ name = \"Tent\", for = \"Rain\" }], gain-creators = \"View\" }\n[channels]\nhut = { kind = \"own-store\", phases = \"all\" }\nsite = { kind = \"website\", phases = \"Before the sale\" }\n[customer-relationships]\nhikers = \"personal\"\n[key-activities]\na = \"Clear the paths\"\nb = { name = \"Paint signs\", for = \"all\" }",
    );
    assert_eq!(model["segments"][0]["market"], "mass");
    assert_eq!(
        model["propositions"][0]["pain-relievers"][0]["answers"][0]["need"],
        "Rain"
    );
    assert_eq!(model["propositions"][0]["gain-creators"][0]["name"], "View");
    assert_eq!(
        model["channels"][0]["phases"].as_array().map(Vec::len),
        Some(5)
    );
    assert_eq!(
        model["channels"][1]["phases"].as_array().map(Vec::len),
        Some(2)
    );
    assert_eq!(model["blocks"][0]["id"], "partners");
    let items = model["blocks"][1]["items"].as_array().expect("a list");
    assert_eq!(items[1]["name"], "Paint signs");
    assert_eq!(items[1]["everyone"], true);
}

#[test]
fn an_id_is_the_same_however_its_letters_are_written() {
    let canvas = "only = \"ge\u{301}ants\"\n[segments]\n\"g\u{e9}ants\" = { jobs = { \"me\u{301}t\" = \"Eat\" } }\n[propositions]\nbread = { for = \"ge\u{301}ants\", products = [{ name = \"Bread\", for = \"m\u{e9}t\" }] }\n[relationships]\n\"ge\u{301}ants\" = \"personal\"";
    assert_eq!(errors(canvas), [""; 0]);
    assert!(rendered(canvas, RenderFormat::Markdown).contains("Personal assistance"));
}

#[test]
fn empty_sections_are_silent_and_let_the_keys_of_relationships_declare() {
    let canvas = "[segments]\n[propositions]\n[channels]\n[relationships]\nhikers = \"personal\"";
    assert_eq!(errors(canvas), [""; 0]);
    assert_eq!(json(canvas)["segments"][0]["id"], "hikers");
}

const SHARED: &str = "[segments]\nhikers = { expects = \"automated\" }\nclimbers = { expects = \"personal\" }\n[relationships]\nhikers = \"personal\"\nall = { type = \"self-service\", staff = \"2\" }\nletters = { type = \"automated\", for = [\"hikers\"], data = \"Last trip\" }\n[channels]\nhut = { kind = \"own-store\", for = \"all\" }\nroom = { name = \"Room\", for = [] }\n[propositions]\nmap = \"Map\"\nrope = { name = \"Rope\", for = \"climbers\" }";

#[test]
fn a_relationship_is_shared_by_all_or_by_those_of_its_for() {
    let model = json(SHARED);
    assert_eq!(model["version"], 2);
    let list = model["relationships"].as_array().expect("a list");
    let of = |n: usize| {
        (
            list[n]["for"].to_string(),
            list[n]["everyone"] == true,
            list[n]["id"].clone(),
        )
    };
    assert_eq!(of(0), ("[\"hikers\"]".into(), false, Value::Null));
    assert_eq!(
        of(1),
        ("[\"hikers\",\"climbers\"]".into(), true, Value::Null)
    );
    assert_eq!(of(2), ("[\"hikers\"]".into(), false, "letters".into()));
    assert_eq!(list[0].get("segment"), None);
    assert_eq!(model["channels"][0]["everyone"], true);
    assert_eq!(model["channels"][1]["for"], Value::Array(Vec::new()));
    assert_eq!(model["channels"][1].get("everyone"), None);
    assert_eq!(model["propositions"][0]["everyone"], true);
    assert_eq!(model["propositions"][1].get("everyone"), None);
}

#[test]
fn every_rule_sees_a_shared_relationship_for_each_of_its_segments() {
    assert_eq!(of("segment-without-relationship", SHARED), [""; 0]);
    let unmet = of("expectation-unmet", SHARED);
    assert_eq!(unmet.len(), 1, "{unmet:?}");
    assert!(unmet[0].contains("Climbers"), "{unmet:?}");
}

#[test]
fn a_table_shows_a_shared_relationship_once_and_last() {
    let canvas = format!("view = \"relationships\"\n{SHARED}");
    let page = rendered(&canvas, RenderFormat::Markdown);
    let shared = page.find("| **Shared**").expect("a group of its own");
    assert!(
        page[shared..].contains("**(A) (B) Self-service**"),
        "{page}"
    );
    assert!(
        page[shared..].contains("**(A) Automated services**"),
        "{page}"
    );
    let rows = page.lines().filter(|line| line.starts_with('|'));
    let rows = rows.filter(|row| row.contains("Self-service"));
    assert_eq!(rows.count(), 1, "{page}");
    assert!(page[..shared].contains("See “Shared”"), "{page}");
}

#[test]
fn a_canvas_with_nothing_but_all_has_all_customers() {
    let canvas = "[relationships]\nall = [\"self-service\", \"Tea\"]";
    assert_eq!(errors(canvas), [""; 0]);
    let page = rendered(canvas, RenderFormat::Markdown);
    assert!(page.contains("**(A) All customers**"), "{page}");
    assert!(!page.contains("Shared"), "{page}");
    assert_eq!(of("segment-too-broad", canvas), [""; 0]);
}

#[test]
fn a_declared_segment_all_wins() {
    let canvas = "[segments]\nall = \"Members\"\nguests = \"Guests\"\n[channels]\nhut = { kind = \"own-store\", for = \"all\" }\n[relationships]\nall = \"personal\"\nguests = \"retail\"";
    let model = json(canvas);
    assert_eq!(model["channels"][0]["for"].to_string(), "[\"all\"]");
    assert_eq!(model["relationships"][0].get("everyone"), None);
    assert_eq!(of("segment-named-all", canvas).len(), 1);
}

#[test]
fn a_missing_for_silences_and_never_reports() {
    let canvas = "[segments]\nhikers = { jobs = { way = \"Find the way\" } }\nclimbers = \"Climbers\"\n[propositions]\nmap = { name = \"Map\", focus = \"convenience\", products = [\"Paper\"] }\nrope = { name = \"Rope\", for = \"climbers\" }\nnone = { name = \"Later\", for = [] }";
    for rule in [
        "segment-without-proposition",
        "proposition-without-segment",
        "fit-unaddressed",
        "fit-unlinked",
        "focus-unsupported",
    ] {
        assert_eq!(of(rule, canvas), [""; 0], "{rule}");
    }
}

#[test]
fn markets_of_all_customers_belong_to_the_canvas() {
    let canvas = "[segments]\na = { market = \"multi-sided\" }\nb = { market = \"segmented\" }\n[relationships]\na = \"personal\"\nb = \"retail\"";
    assert_eq!(of("market-of-segment", canvas).len(), 1);
    let canvas = "market = \"multi-sided\"\n[relationships]\na = \"personal\"";
    assert_eq!(of("market-of-segment", canvas), [""; 0]);
    assert!(rendered(canvas, RenderFormat::Markdown).contains("Multi-sided market"));
}

#[test]
fn no_page_says_that_an_owner_is_unknown() {
    let canvas = "[channels]\nfeed = \"social\"\nads = \"advertising\"";
    let page = rendered(canvas, RenderFormat::Markdown);
    assert!(page.contains("Medium") && !page.contains("Owner"), "{page}");
    let model = json(canvas);
    assert_eq!(model["channels"][0].get("owner"), None);
}

#[test]
fn the_questions_say_once_what_segments_share() {
    let canvas = "view = \"questions\"\n[segments]\nhikers = \"Hikers\"\nclimbers = \"Climbers\"\n[relationships]\nhikers = { type = \"self-service\", cost = \"Rope money\" }\nall = { type = \"self-service\", cost = \"Map money\" }";
    let page = rendered(canvas, RenderFormat::Markdown);
    assert_eq!(page.matches("Rope money").count(), 1, "{page}");
    assert_eq!(page.matches("Map money").count(), 1, "{page}");
    assert!(page.contains("(B) See “Shared”"), "{page}");
}

#[test]
fn all_segments_share_a_hundred_relationships_at_most() {
    let of = |count: usize| {
        let list: String = (0..count).map(|n| format!("\"Way {n}\", ")).collect();
        errors(&format!(
            "[relationships]\nhikers = \"personal\"\nall = [{list}]"
        ))
    };
    assert_eq!(of(100), [""; 0]);
    assert_eq!(
        of(101),
        ["more than 100 relationships are for all segments"]
    );
}

#[test]
fn the_schema_takes_what_a_canvas_takes() {
    let schema = mdbook_canvas::internals::schema::schema(&Default::default());
    let schema: Value = serde_json::from_str(&schema.to_string()).expect("it is JSON");
    let validator = jsonschema::validator_for(&schema).expect("it is a schema");
    for (canvas, is_right) in [
        (
            "partners = [\"Huts\"]\n[key-activities]\na = \"Paint signs\"",
            true,
        ),
        (
            "[customer-segments]\na = { jobs = [\"Eat\"], market = \"Mass market\" }",
            true,
        ),
        (
            "[channels]\na = \"The hut\"\nb = { kind = \"app stores\", phases = \"all\" }",
            true,
        ),
        (
            "[relationships]\nall = [\"Tea\", { label = \"Talk\" }]\nx = { name = \"Y\", for = \"all\" }",
            true,
        ),
        ("[relationships]\na = { goal = \"retention\" }", false),
        ("[blocks]\nrevenue-streams = \"Fees\"", true),
        ("[values]\na = \"B\"", false),
    ] {
        let value: Value = toml::from_str(canvas).expect("it is TOML");
        assert_eq!(validator.is_valid(&value), is_right, "{canvas}");
        assert_eq!(errors(canvas).is_empty(), is_right, "{canvas}");
    }
}

#[test]
fn a_key_is_understood_by_its_former_name() {
    let chapter = fixtures::chapter("good/former-names.md");
    let body = chapter.split("```canvas\n").nth(1);
    let body = body.and_then(|rest| rest.split("```").next());
    let former = body.expect("it has a canvas");
    let mut present = former.to_owned();
    let tables = [
        canvas::keys(),
        Segment::TABLE,
        Need::TABLE,
        Proposition::TABLE,
        Item::TABLE,
        Channel::TABLE,
        Relationship::TABLE,
        Metric::TABLE,
        BlockItem::TABLE,
    ];
    for key in tables.iter().flat_map(|table| table.keys.iter()) {
        for name in key.former_names {
            // A key is at the beginning of a line, or in braces after a comma.
            for (before, after) in [("\n", " "), (", ", " ")] {
                let [old, new] = [name, &key.name].map(|k| format!("{before}{k}{after}"));
                present = present.replace(&old, &new);
            }
            assert!(
                former.contains(name) && !present.contains(&format!("{name} ")),
                "the fixture doesn't write `{name}`"
            );
        }
    }
    assert_ne!(former, present);
    for format in [
        RenderFormat::Html,
        RenderFormat::Markdown,
        RenderFormat::Json,
    ] {
        assert_eq!(rendered(former, format), rendered(&present, format));
    }
    let messages = |canvas: &str| -> Vec<String> {
        let found = found(canvas).into_iter();
        found.map(|f| f.diagnostic.message.to_string()).collect()
    };
    assert_eq!(messages(former), messages(&present));
}
