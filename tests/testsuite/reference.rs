//! The book's canvas reference is generated from the tables that the program reads by.

use std::fmt::Write as _;
use std::path::Path;

use mdbook_canvas::internals::framework::{Framework, Shows};
use mdbook_canvas::internals::message::{Message, Part};
use mdbook_canvas::internals::notation::{self, Table};
use mdbook_canvas::internals::vocabulary::*;

const HEAD: &str = "\
# Canvas reference

Everything you can write in a `canvas` block. To start, you only need `[relationships]`. All other
keys are optional. Write keys and ids exactly as shown. Put text, ids, and allowed values in quotes,
such as `market = \"niche\"`. Don't put quotes around numbers, dates, `true`, or `false`. Allowed values can also
have capitals, spaces, or underscores. Write several values as a list, such as
`[\"niche\", \"mass\"]`. Every key that takes a list also takes a single value. Text can contain
*emphasis*, **strong**, `code`, and links.

";

fn reference() -> String {
    let mut out = String::from(HEAD);
    for (title, says, table) in [
        (
            "The canvas",
            "Keys go before the first section header, such as `[segments]`. The sections follow.",
            mdbook_canvas::internals::model::canvas::keys(),
        ),
        (
            "A segment",
            "Under `[segments]`: `id = \"Name\"`, or `id = { … }` with these keys.",
            mdbook_canvas::internals::model::Segment::TABLE,
        ),
        (
            "A value proposition",
            "Under `[propositions]`: `id = \"Name\"`, or `id = { … }` with these keys.",
            mdbook_canvas::internals::model::Proposition::TABLE,
        ),
        (
            "A product, pain reliever, or gain creator",
            "In `products`, `pain-relievers`, and `gain-creators`: text in quotes, or `{ … }` with these keys.",
            mdbook_canvas::internals::model::Item::TABLE,
        ),
        (
            "A channel",
            "Under `[channels]`: `id = \"kind\"`, or `id = { … }` with these keys.",
            mdbook_canvas::internals::model::Channel::TABLE,
        ),
        (
            "A relationship",
            "Under `[relationships]`: `segment = \"type\"`, `segment = { … }` with these keys, or a list of either.",
            mdbook_canvas::internals::model::Relationship::TABLE,
        ),
        (
            "A metric",
            "In `metrics`: text in quotes, or `{ … }` with these keys.",
            mdbook_canvas::internals::model::Metric::TABLE,
        ),
        (
            "A job, pain, or gain",
            "In `jobs`, `pains`, and `gains`: `id = \"text\"`, or `id = { … }` with these keys.",
            mdbook_canvas::internals::model::Need::TABLE,
        ),
        (
            "An item in a building block",
            "Text in quotes, or `{ … }` with these keys.",
            mdbook_canvas::internals::model::BlockItem::TABLE,
        ),
        (
            "Settings in book.toml",
            "Under `[preprocessor.canvas]`.",
            mdbook_canvas::internals::host::SettingsKeys::TABLE,
        ),
        (
            "A custom relationship type",
            "Under `[preprocessor.canvas.types.name]`, where `name` is the value that canvases then use.",
            mdbook_canvas::internals::host::CustomTypeKeys::TABLE,
        ),
        (
            "A custom channel kind",
            "Under `[preprocessor.canvas.kinds.name]`, where `name` is the value that canvases then use.",
            mdbook_canvas::internals::host::CustomKindKeys::TABLE,
        ),
        (
            "A custom framework",
            "In a file `frameworks/name.toml`, next to `book.toml`, where `name` is the value of `framework` in a canvas.",
            mdbook_canvas::internals::model::framework_file::FrameworkKeys::TABLE,
        ),
        (
            "A building block of a custom framework",
            "Under `[[blocks]]`, once for each building block: at most 50, in a grid of 24 rows and 24 columns.",
            mdbook_canvas::internals::model::framework_file::BlockKeys::TABLE,
        ),
        (
            "The credit of a custom framework",
            "In `credit`: text in quotes, or `{ … }` with these keys.",
            mdbook_canvas::internals::model::framework_file::CreditKeys::TABLE,
        ),
    ] {
        section(&mut out, title, says, table);
    }
    out.push_str("## Building blocks of each framework\n\nUnder `[blocks]`, a canvas can fill these building blocks of its `framework`. The others are filled from the model.\n\n");
    for framework in Framework::all() {
        frameworks(&mut out, framework);
    }
    out.push_str("## Allowed values\n\nEach allowed value, with its aliases.\n\n");
    words::<RelationshipType>(&mut out);
    words::<ChannelKind>(&mut out);
    words::<Phase>(&mut out);
    words::<SaleStage>(&mut out);
    words::<Goal>(&mut out);
    words::<Status>(&mut out);
    words::<Evidence>(&mut out);
    words::<CustomerRole>(&mut out);
    words::<Shows>(&mut out);
    words::<SegmentKind>(&mut out);
    words::<Market>(&mut out);
    words::<Mechanism>(&mut out);
    words::<KnownFocus>(&mut out);
    out.truncate(out.trim_end().len());
    out.push('\n');
    out
}

/// Puts what an author may copy in backticks, as Markdown shows code.
fn show_as_code(part: &mut Part) {
    match part {
        Part::Literal(code) if code.contains(['=', '[', '{', '"']) => *code = format!("`{code}`"),
        Part::All(list) | Part::Any(list) | Part::Sentences(list) => {
            list.iter_mut().for_each(show_as_code);
        }
        Part::Literal(_) | Part::Quoted(_) | Part::Word(..) | Part::Count(_) | Part::Phrase(_) => {}
    }
}

fn section(out: &mut String, title: &str, says: &str, table: &Table) {
    write!(
        out,
        "## {title}\n\n{says}\n\n| Key | Meaning | What to write |\n|---|---|---|\n"
    )
    .unwrap();
    for key in table.keys.iter() {
        let mut advice = Message::from(key.accepts.described());
        for (_, part) in &mut advice.parts {
            show_as_code(part);
        }
        let advice = straight(&advice.to_string());
        let aliases: Vec<String> = key.other_names().map(|a| format!("`{a}`")).collect();
        let name = match aliases.is_empty() {
            true => format!("`{}`", key.name),
            false => format!("`{}`, also {}", key.name, aliases.join(", ")),
        };
        writeln!(out, "| {name} | {} | {advice} |", key.meaning()).unwrap();
    }
    out.push('\n');
}

fn frameworks(out: &mut String, framework: &'static Framework) {
    write!(
        out,
        "**{}** (`{}`): {}\n\n| Building block | Question |\n|---|---|\n",
        framework.label,
        framework.name,
        framework
            .when
            .as_deref()
            .expect("built-in frameworks have it")
    )
    .unwrap();
    for key in notation::blocks(framework, mdbook_canvas::internals::model::BlockItem::TABLE)
        .keys
        .iter()
    {
        writeln!(out, "| `{}` | {} |", key.name, key.meaning()).unwrap();
    }
    out.push('\n');
}

/// Text of a table's cell whose quotes stay as they are: mdBook curls them outside code, and what
/// a reader copies from here has to be TOML. A bar would end the cell.
fn straight(advice: &str) -> String {
    advice
        .split('`')
        .enumerate()
        .map(|(n, part)| match n % 2 {
            0 => part.replace('"', "\\\"").replace('|', "\\|"),
            _ => format!("`{part}`"),
        })
        .collect()
}

fn words<V: Vocabulary>(out: &mut String) {
    writeln!(out, "**{}**\n", V::AXIS).unwrap();
    for (_, spellings) in V::ALL {
        write!(out, "- `{}`", spellings[0]).unwrap();
        for (n, alias) in spellings[1..].iter().enumerate() {
            write!(out, "{} `{alias}`", if n == 0 { ", also" } else { "," }).unwrap();
        }
        out.push('\n');
    }
    out.push('\n');
}

#[test]
fn the_reference_is_up_to_date() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("book-example/src/notation.md");
    snapbox::assert_data_eq!(reference(), snapbox::Data::read_from(&path, None).raw());
}
