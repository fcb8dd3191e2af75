//! Settings from the environment: `MDBOOK_BOOK__SRC=text`, as mdBook reads them.

use crate::json::{self, Map, Value};

/// The values of the variables whose names begin with `MDBOOK_`, by their path in `book.toml`.
#[derive(Debug, Clone, Default)]
pub struct Overrides(Vec<(Vec<String>, Value)>);

impl Overrides {
    /// Picks mdBook's variables from an environment. The names are those that mdBook 0.5 knows; what
    /// 0.4 knows beside them is read by no preprocessor.
    pub fn of(variables: impl IntoIterator<Item = (String, String)>) -> Self {
        const TABLES: [&str; 5] = ["book", "build", "rust", "output", "preprocessor"];
        let mut overrides = Vec::new();
        for (name, value) in variables {
            let Some(name) = name.strip_prefix("MDBOOK_") else {
                continue;
            };
            let name = name.to_lowercase().replace("__", ".").replace('_', "-");
            let path: Vec<String> = name.split('.').map(str::to_owned).collect();
            if TABLES.contains(&path[0].as_str()) {
                let value = json::from_str(&value).unwrap_or(Value::String(value));
                overrides.push((path, value));
            }
        }
        // The environment has no order; a whole table comes before a key in it.
        overrides.sort_by(|(a, _), (b, _)| a.cmp(b));
        Self(overrides)
    }

    /// Sets the values.
    pub(super) fn apply(&self, config: &mut Value) {
        for (path, value) in &self.0 {
            set(config, path, value);
        }
    }
}

fn set(config: &mut Value, path: &[String], value: &Value) {
    let Some((key, below)) = path.split_first() else {
        *config = value.clone();
        return;
    };
    if !config.is_object() {
        *config = Value::Object(Map::new());
    }
    if let Some(table) = config.as_object_mut() {
        set(
            table.entry(key.as_str()).or_insert(Value::Null),
            below,
            value,
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::json::json;

    #[test]
    fn names_and_values_are_read_as_mdbook_reads_them() {
        let variables = [
            ("MDBOOK_PREPROCESSOR__CANVAS__ON_ERROR", "show"),
            ("MDBOOK_preprocessor__canvas__findings", "false"),
            ("MDBOOK_BOOK__SRC", "text"),
            ("MDBOOK_BOOK", "{\"language\": \"de\"}"),
            ("MDBOOK_VERSION", "1"),
            ("HOME", "x"),
        ];
        let variables = variables.map(|(name, value)| (name.to_owned(), value.to_owned()));
        let mut config = json!({ "book": { "title": "T" }, "preprocessor": { "canvas": 1 } });
        Overrides::of(variables).apply(&mut config);
        assert_eq!(
            config,
            json!({
                "book": { "language": "de", "src": "text" },
                "preprocessor": { "canvas": { "on-error": "show", "findings": false } },
            })
        );
    }
}
