//! The `[preprocessor]` tables of a book: which is this program's, and which of the others run later.

use crate::book::Includes;
use crate::json::Value;

/// The name of this program's table, unless a book gives it another.
pub(super) const OURS: &str = "canvas";

/// This program's table and its name: `canvas`, or the first whose command is this program.
pub(super) fn ours(preprocessors: &Value) -> Option<(&str, &Value)> {
    let tables = preprocessors.as_object()?;
    let canvas = tables.iter().find(|(name, _)| *name == OURS);
    canvas
        .or_else(|| tables.iter().find(|(_, table)| starts_us(table)))
        .map(|(name, table)| (name.as_str(), table))
}

/// The keys that lead to this program's table.
pub(super) fn table(preprocessors: &Value) -> Vec<String> {
    let name = ours(preprocessors).map_or(OURS, |(name, _)| name);
    vec!["preprocessor".to_owned(), name.to_owned()]
}

/// Whether mdBook expands includes before it starts this program.
pub(super) fn includes(preprocessors: &Value) -> Includes {
    let after_links =
        ours(preprocessors).is_some_and(|(_, ours)| names(ours, "after").any(|n| n == "links"));
    if after_links {
        Includes::Expanded
    } else {
        Includes::Left
    }
}

/// The other preprocessors that get the chapters later. mdBook runs them in the order of their names,
/// unless the book says otherwise.
pub(super) fn later(preprocessors: &Value) -> Vec<String> {
    const BUILT_IN: [&str; 2] = ["index", "links"];
    let Some((us, ours)) = ours(preprocessors) else {
        return Vec::new();
    };
    let is_later = |name: &str, table: &Value| {
        let before =
            names(ours, "after").any(|n| n == name) || names(table, "before").any(|n| n == us);
        let after =
            names(ours, "before").any(|n| n == name) || names(table, "after").any(|n| n == us);
        after || (!before && name > us)
    };
    let tables = preprocessors.as_object().into_iter().flatten();
    tables
        .filter(|(name, table)| !BUILT_IN.contains(&name.as_str()) && is_later(name, table))
        .map(|(name, _)| name.clone())
        .collect()
}

/// The names in a list of a preprocessor's table.
fn names<'v>(table: &'v Value, key: &str) -> impl Iterator<Item = &'v str> {
    let list = table.get(key).and_then(Value::as_array);
    list.into_iter().flatten().filter_map(Value::as_str)
}

/// Whether a preprocessor's command is this program.
fn starts_us(table: &Value) -> bool {
    let command = table.get("command").and_then(Value::as_str);
    command.is_some_and(runs_us)
}

/// Whether a command runs this program, wherever it is.
pub(crate) fn runs_us(command: &str) -> bool {
    let program = command.split_whitespace().next().unwrap_or_default();
    let file = program.rsplit(['/', '\\']).next().unwrap_or_default();
    file.strip_suffix(".exe").unwrap_or(file) == env!("CARGO_PKG_NAME")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::json;

    #[test]
    fn our_table_may_have_another_name() {
        let name = |tables: Value| ours(&tables).map(|(name, _)| name.to_owned());
        let command = json!({ "command": "/opt/bin/mdbook-canvas --x" });
        assert_eq!(
            name(json!({ "models": command })).as_deref(),
            Some("models")
        );
        assert_eq!(
            name(json!({ "a": command, "canvas": {} })).as_deref(),
            Some("canvas")
        );
        assert_eq!(name(json!({ "a": { "command": "mdbook-canvas-x" } })), None);
        assert_eq!(name(Value::Null), None);
    }

    #[test]
    fn later_ones_follow_in_the_order_of_names_and_wishes() {
        for (tables, expected) in [
            (
                json!({ "canvas": {}, "admonish": {}, "toc": {}, "links": {} }),
                &["toc"][..],
            ),
            (json!({ "canvas": { "after": ["toc"] }, "toc": {} }), &[]),
            (
                json!({ "canvas": {}, "toc": { "before": ["canvas"] } }),
                &[],
            ),
            (
                json!({ "canvas": {}, "admonish": { "after": ["canvas"] } }),
                &["admonish"],
            ),
            (
                json!({ "canvas": { "before": ["admonish"] }, "admonish": {} }),
                &["admonish"],
            ),
            (json!({ "toc": {} }), &[]),
        ] {
            assert_eq!(later(&tables), expected, "{tables}");
        }
    }
}
