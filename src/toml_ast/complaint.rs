//! What the parser's errors are about.

/// What one of the parser's errors is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Complaint {
    /// A key appears twice in a table.
    Duplicate,
    /// Brackets or dots nest deeper than the parser goes.
    TooDeep,
    /// A name with a value is used as a table.
    NotATable,
    /// Anything else.
    Grammar,
}

/// The crate has no types for its errors, so these are distinguished by how their messages begin. This
/// is all that is read of any message: the version in `Cargo.toml` is exact, and a test makes the
/// parser say each of these.
const BEGINNINGS: &[(&str, Complaint)] = &[
    ("duplicate key", Complaint::Duplicate),
    ("cannot recurse further", Complaint::TooDeep),
    ("recursion limit", Complaint::TooDeep),
    ("cannot extend value of type", Complaint::NotATable),
];

/// What an error's message is about.
pub(super) fn complaint(message: &str) -> Complaint {
    BEGINNINGS
        .iter()
        .find(|(beginning, _)| message.starts_with(beginning))
        .map_or(Complaint::Grammar, |(_, complaint)| *complaint)
}

#[cfg(test)]
mod tests {
    use super::*;
    use toml::de::DeTable;

    /// A text for each beginning. A release of the parser that words one in another way fails here.
    #[test]
    fn the_parser_says_each_of_these() {
        let provoking = [
            (
                "duplicate key",
                vec!["a = 1\na = 2\n", "[a]\n[a]\n", "a = { b = 1, b = 2 }\n"],
            ),
            ("cannot recurse further", vec!["a = [[[[{}]]]]"]),
            ("recursion limit", vec!["{}a = 1", "[{}a]"]),
            (
                "cannot extend value of type",
                vec!["a = 1\n[a.b]\n", "a = 1\na.b = 2\n", "a = {}\n[a.b]\n"],
            ),
        ];
        let known: Vec<&str> = BEGINNINGS.iter().map(|(beginning, _)| *beginning).collect();
        assert_eq!(known, provoking.iter().map(|(b, _)| *b).collect::<Vec<_>>());
        for (beginning, texts) in provoking {
            for text in texts {
                let text = match beginning {
                    "cannot recurse further" => format!("a = {}", "[".repeat(200)),
                    "recursion limit" => text.replace("{}", &"a.".repeat(200)),
                    _ => text.to_owned(),
                };
                let (_, errors) = DeTable::parse_recoverable(&text);
                let said: Vec<&str> = errors.iter().map(toml::de::Error::message).collect();
                assert!(
                    said.iter().any(|message| message.starts_with(beginning)),
                    "{text:.40}: {said:?}"
                );
            }
        }
    }

    #[test]
    fn other_errors_are_about_the_grammar() {
        for text in [
            "a",
            "a = ",
            "a = [",
            "a = x",
            "[a",
            "a = \"b",
            "= 1",
            "a = 1 b = 2",
        ] {
            let (_, errors) = DeTable::parse_recoverable(text);
            assert!(!errors.is_empty(), "{text}");
            for error in errors {
                assert_eq!(
                    complaint(error.message()),
                    Complaint::Grammar,
                    "{text}: {error}"
                );
            }
        }
    }
}
