//! What to add next: one finding with a few steps, and what canvas and book can make of it.

use mdbook_canvas::book::{File, Found, Settings, process};
use mdbook_canvas::diagnostic::Level;
use mdbook_canvas::report;
use mdbook_canvas::rules::{RETIRED, RuleSettings};
use mdbook_canvas::vocabulary::RuleSetting;

const MODEL: &str = "[segments]\nskippers = \"Skippers\"\ndivers = \"Divers\"\n\n\
                     [relationships]\nskippers = \"self-service\"\ndivers = \"personal\"\n";

fn found(model: &str, settings: &[(&'static str, RuleSetting)]) -> (Vec<File>, Vec<Found>) {
    let files = vec![File::chapter(
        "src/a.md",
        format!("```canvas\n{model}```\n"),
    )];
    let settings = Settings {
        rules: settings.iter().copied().collect::<RuleSettings>(),
        ..Settings::default()
    };
    let found = process(&files, &settings).found;
    (files, found)
}

/// The rules that speak alone, in order, and the steps of the folded finding.
fn told(
    model: &str,
    settings: &[(&'static str, RuleSetting)],
) -> (Vec<(&'static str, Level)>, Vec<&'static str>) {
    let (_, found) = found(model, settings);
    let rules = found
        .iter()
        .map(|f| (f.diagnostic.rule.name, f.diagnostic.level));
    let steps = found.iter().flat_map(|f| &f.diagnostic.steps);
    (rules.collect(), steps.map(|s| s.rule.name).collect())
}

const NEXT: (&str, Level) = ("what-to-add-next", Level::Hint);

#[test]
fn there_are_three_steps_at_most_and_one_for_a_sketch() {
    let steps = ["no-expectation", "no-metrics", "no-staff"];
    assert_eq!(told(MODEL, &[]), (vec![NEXT], steps.to_vec()));
    let sketch = "[relationships]\nskippers = \"self-service\"\ndivers = \"personal\"\n";
    assert_eq!(told(sketch, &[]), (vec![NEXT], vec!["no-expectation"]));
}

#[test]
fn a_step_that_is_silenced_makes_room_for_the_next() {
    let later = ["no-metrics", "no-staff", "goal-missing"];
    let allowed = format!("{MODEL}[allow]\nno-expectation = \"We ask them soon.\"\n");
    assert_eq!(told(&allowed, &[]), (vec![NEXT], later.to_vec()));
    let book = [("no-expectation", RuleSetting::Allow)];
    assert_eq!(told(MODEL, &book), (vec![NEXT], later.to_vec()));
}

#[test]
fn a_step_with_a_gate_of_its_own_stands_alone() {
    // It does not depend on which steps come first.
    for (setting, level) in [
        (RuleSetting::Warn, Level::Warning),
        (RuleSetting::Deny, Level::Error),
    ] {
        let (mut rules, steps) = told(MODEL, &[("no-feedback", setting)]);
        rules.sort_unstable();
        assert_eq!(rules, [("no-feedback", level), NEXT]);
        assert_eq!(steps, ["no-expectation", "no-metrics", "no-staff"]);
    }
    let (rules, _) = told(MODEL, &[("what-to-add-next", RuleSetting::Warn)]);
    assert_eq!(rules, [("what-to-add-next", Level::Warning)]);
    let (rules, _) = told(MODEL, &[("what-to-add-next", RuleSetting::Allow)]);
    assert_eq!(rules, []);
}

/// A canvas of the whole business isn't asked for details of its relationships, unless the book has
/// set a level for them.
#[test]
fn a_whole_business_is_asked_for_its_empty_blocks_first_and_for_no_details() {
    let whole = format!("{MODEL}[blocks]\ncosts = \"Diesel\"\n");
    let steps = ["empty-blocks", "no-expectation", "no-metrics"];
    assert_eq!(told(&whole, &[]), (vec![NEXT], steps.to_vec()));

    let off = steps.map(|rule| (rule, RuleSetting::Allow));
    // One of two segments gets personal service, and the other nothing but self-service.
    assert_eq!(told(&whole, &off), (vec![NEXT], vec!["no-feedback"]));
    let (_, of_a_table) = told(MODEL, &off);
    assert_eq!(of_a_table, ["no-staff", "goal-missing", "no-status"]);

    let mut gated = off.to_vec();
    gated.push(("no-status", RuleSetting::Warn));
    let (mut rules, steps) = told(&whole, &gated);
    rules.sort_unstable();
    assert_eq!(rules, [("no-status", Level::Warning), NEXT]);
    assert_eq!(steps, ["no-feedback"]);
}

#[test]
fn it_is_the_last_of_its_canvas() {
    let broad = MODEL.replace("\"Divers\"", "\"Everyone\"");
    let rules: Vec<_> = told(&broad, &[]).0.into_iter().map(|(r, _)| r).collect();
    assert_eq!(rules, ["segment-too-broad", "what-to-add-next"]);
}

#[test]
fn programs_get_one_entry_with_its_steps() {
    let (files, found) = found(MODEL, &[]);
    let json: serde_json::Value = serde_json::from_str(&report::json(
        &found,
        &files,
        mdbook_canvas::message::Translator::english(),
    ))
    .unwrap();
    assert_eq!(json.as_array().map(Vec::len), Some(1));
    let step = &json[0]["steps"][0];
    assert_eq!(step["rule"], "no-expectation");
    assert_eq!((&step["line"], &step["column"]), (&3.into(), &1.into()));
    let sarif: serde_json::Value = serde_json::from_str(&report::sarif(
        &found,
        &files,
        mdbook_canvas::message::Translator::english(),
    ))
    .unwrap();
    let results = sarif["runs"][0]["results"].as_array().unwrap();
    assert_eq!(results.len(), 1);
    let related = results[0]["relatedLocations"].as_array().unwrap();
    assert_eq!(related.len(), 3);
    assert_eq!(
        report::github(
            &found,
            &files,
            mdbook_canvas::message::Translator::english()
        )
        .matches("::notice")
        .count(),
        1
    );
}

#[test]
fn a_retired_rule_is_understood_and_does_nothing() {
    for rule in RETIRED {
        let allowed = format!("{MODEL}[allow]\n{} = \"It was so.\"\n", rule.name);
        assert_eq!(told(&allowed, &[]), told(MODEL, &[]), "{}", rule.name);
    }
}

/// What real canvases showed to be false.
#[test]
fn nothing_is_held_against_what_is_not_written() {
    for (rule, model) in [
        (
            "unnamed-partner",
            "[channels]\nshelf = { kind = \"partner-store\", name = \"The chandler on the pier\" }\n",
        ),
        (
            "retail-without-store",
            "[channels]\nbooth = { kind = \"event\", name = \"Our booth at the regatta\" }\n[relationships]\nsailors = \"retail\"\n",
        ),
        (
            "business-without-personal",
            "[segments]\nyards = { kind = \"b2b\" }\n[relationships]\nyards = { type = \"retail\", staff = \"1\" }\n",
        ),
        (
            "niche-without-personal",
            "[segments]\nyards = { market = \"niche\" }\n[relationships]\nyards = { type = \"retail\", label = \"Olaf at the counter\" }\n",
        ),
        (
            "same-relationship-everywhere",
            "[segments]\neast = { market = \"mass\" }\nwest = { market = \"mass\" }\n[relationships]\neast = \"automated\"\nwest = \"automated\"\n",
        ),
        (
            "same-relationship-everywhere",
            "[segments]\neast = { kind = \"b2b\" }\nwest = \"W\"\n[relationships]\neast = { type = \"retail\", label = \"Ropes\" }\nwest = { type = \"retail\", label = \"Sails\" }\n",
        ),
        (
            "mass-market-personal",
            "[segments]\neast = { market = \"mass\", expects = \"personal\" }\n[relationships]\neast = \"personal\"\n",
        ),
        (
            "segment-without-proposition",
            "[propositions]\nropes = \"Ropes\"\nsails = { name = \"Sails\", for = \"east\" }\n[relationships]\neast = \"retail\"\nwest = \"personal\"\n",
        ),
        (
            "similar-segments",
            "[channels]\npier = \"own-store\"\n[relationships]\neast = \"retail\"\nwest = \"retail\"\n[blocks]\nrevenue = [{ name = \"Mooring fees\", for = \"east\" }]\n",
        ),
        (
            "channels-not-integrated",
            "[channels]\npier = \"own-store\"\nradio = \"phone\"\n[relationships]\neast = \"retail\"\n",
        ),
        (
            "own-only",
            "[channels]\nposts = \"social\"\npier = \"own-store\"\n[relationships]\neast = \"retail\"\n",
        ),
    ] {
        let (rules, steps) = told(model, &[]);
        assert!(!rules.iter().any(|(name, _)| *name == rule), "{rule}");
        assert!(!steps.is_empty(), "{rule}: the canvas is read");
    }
}

/// What real canvases showed to be missed.
#[test]
fn templates_and_broad_words_are_found() {
    for (rule, model) in [
        (
            "segment-too-broad",
            "[relationships]\n\"For anyone\" = \"retail\"\n",
        ),
        (
            "segment-too-broad",
            "[relationships]\n\"Everyone who sails\" = \"retail\"\n",
        ),
        ("segment-too-broad", "[relationships]\nb2c = \"retail\"\n"),
        ("placeholder-text", "[blocks]\ncosts = [\"[Cost 1]\"]\n"),
        ("placeholder-text", "[blocks]\ncosts = [\"??\"]\n"),
        (
            "placeholder-text",
            "[blocks]\ncosts = [\"Which key resources are most expensive?\"]\n",
        ),
        ("vague-wording", "[propositions]\na = \"Convenience\"\n"),
        (
            "segment-as-partner",
            "[relationships]\nyards = \"retail\"\n[blocks]\npartners = [\"Yards\"]\n",
        ),
    ] {
        let (rules, _) = told(model, &[]);
        assert!(
            rules.iter().any(|(name, _)| *name == rule),
            "{model}: {rules:?}"
        );
    }
}
