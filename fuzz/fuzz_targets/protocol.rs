//! What mdBook sends → what it gets back: the book as it was, but for the contents of chapters.

#![no_main]

use libfuzzer_sys::fuzz_target;
use mdbook_canvas::internals::book::{Checked, File, Settings, process};
use mdbook_canvas::internals::host::understand;
use mdbook_canvas::internals::vocabulary::OnError;
use mdbook_canvas::internals::report::{self, Colour};
use mdbook_canvas_fuzz as check;
use serde_json::Value;
use serde_json::value::RawValue;

fuzz_target!(|input: &[u8]| {
    let request = match understand(input) {
        Ok(request) => request,
        Err(problem) => {
            let told = Checked::of(File::input(), [*problem]);
            assert!(!report::human(&told.found, &told.files, Colour::No, mdbook_canvas::internals::message::Translator::english()).is_empty());
            return;
        }
    };
    // So that there is an answer whatever is wrong with the canvases.
    let settings = Settings {
        on_error: OnError::Show,
        ..request.settings.clone()
    };
    let outcome = process(&request.files, &settings);
    assert!(!outcome.failed);
    check::outcome(&request.files, &outcome);

    let mut answer = Vec::new();
    request
        .answer(&outcome.chapters, &mut answer)
        .expect("memory can be written");
    let answer = std::str::from_utf8(&answer).expect("the answer is text");
    serde_json::from_str::<&RawValue>(answer)
        .unwrap_or_else(|e| panic!("the answer is no JSON: {e}: {answer}"));
    let (_, sent): (&RawValue, &RawValue) =
        serde_json::from_slice(input).expect("what was understood is two values");

    let new = outcome.chapters.iter().flatten().map(ToString::to_string);
    let new: Vec<String> = new.collect();
    if new.is_empty() {
        assert_eq!(answer, sent.get(), "nothing is ours to change");
        return;
    }
    // Numbers past all bounds are the host's concern, and no `Value`.
    if let (Ok(sent), Ok(got)) = (
        serde_json::from_str(sent.get()),
        serde_json::from_str(answer),
    ) {
        let mut contents = Vec::new();
        compare(&sent, &got, &mut contents);
        for new in &new {
            assert!(contents.contains(&new), "{new:?} is not in {answer}");
        }
    }
});

/// Holds that two values differ in texts called `content` at most; gathers these.
fn compare<'g>(sent: &Value, got: &'g Value, contents: &mut Vec<&'g String>) {
    match (sent, got) {
        (Value::Array(sent), Value::Array(got)) => {
            assert_eq!(sent.len(), got.len());
            for (sent, got) in sent.iter().zip(got) {
                compare(sent, got, contents);
            }
        }
        (Value::Object(sent), Value::Object(got)) => {
            assert!(sent.keys().eq(got.keys()));
            for ((key, sent), got) in sent.iter().zip(got.values()) {
                match (sent, got) {
                    (Value::String(_), Value::String(got)) if key == "content" => {
                        contents.push(got);
                    }
                    _ => compare(sent, got, contents),
                }
            }
        }
        _ => assert_eq!(sent, got),
    }
}
