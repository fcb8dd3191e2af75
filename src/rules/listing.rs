//! How messages name things: a list is cut after a few, and a long name after a line's length, so
//! that a message stays short however much there is.

use crate::diagnostic::Rule;
use crate::message::{ListMessage, Part, as_key, as_text, count, literal, quote};
use crate::model::{Channel, Proposition, SegmentSet, name_from_id};
use crate::text::boundary;

/// How many things a list names before it counts the rest.
const MOST_NAMES: usize = 6;

/// The longest text in bytes that a help repeats as an example of what to write.
const LONGEST_EXAMPLE: usize = 120;

/// Things as a sentence lists them by name; a long list is cut and the rest counted.
pub(super) fn listed<'t, T>(things: &'t [T], name: impl Fn(&'t T) -> Part) -> Part {
    listed_of(things, Count::Exactly(things.len()), name)
}

/// How many things there are, of which a list names the first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Count {
    /// So many.
    Exactly(usize),
    /// More than are named; counting them all would take too long.
    Many,
}

/// The same for the first of some things: the others need not be gathered. No more of `things` are
/// looked at than are named.
pub(super) fn listed_of<I: IntoIterator>(
    things: I,
    number: Count,
    name: impl Fn(I::Item) -> Part,
) -> Part {
    let mut list: Vec<Part> = things.into_iter().take(MOST_NAMES).map(name).collect();
    match number {
        Count::Exactly(all) if all <= MOST_NAMES => {}
        Count::Exactly(all) => {
            let count = count(all - MOST_NAMES);
            list.push(ListMessage::ListRest { count }.into());
        }
        Count::Many => list.push(ListMessage::ListManyMore.into()),
    }
    Part::All(list)
}

/// A channel as messages name it.
pub(super) fn channel_name(channel: &Channel) -> Part {
    quoted_name(channel.name.as_deref(), &channel.id.value)
}

/// Some channels as messages list them.
pub(super) fn channel_names(channels: &[&Channel]) -> Part {
    listed(channels, |c| channel_name(c))
}

/// A proposition as messages name it.
pub(super) fn proposition_name(proposition: &Proposition) -> Part {
    let name = proposition.name.as_ref().map(|n| &*n.value);
    quoted_name(name, &proposition.id.value)
}

/// The shown name of a thing as messages quote it, without making a name out of a whole long id.
pub(super) fn quoted_name(name: Option<&str>, id: &str) -> Part {
    // More than is quoted.
    const ENOUGH: usize = 512;
    match name {
        Some(name) => quote(&name[..boundary(name, ENOUGH)]),
        None => quote(name_from_id(&id[..boundary(id, ENOUGH)])),
    }
}

/// The id of another thing as a help offers it to be copied. A very long one is not repeated for
/// each of many findings.
pub(super) fn example(id: &str) -> String {
    if id.len() > LONGEST_EXAMPLE {
        return "\"…\"".into();
    }
    as_text(id)
}

/// The same before an equals sign.
pub(super) fn example_key(id: &str) -> String {
    if id.len() > LONGEST_EXAMPLE {
        return "\"…\"".into();
    }
    as_key(id)
}

/// The line under `[allow]` that turns a rule off, with a place for the reason.
pub(super) fn exception(rule: &Rule) -> Part {
    literal(format!("{} = \"…\"", rule.name))
}

/// The segments that a proposition is known to be for.
pub(super) fn audience(proposition: &Proposition) -> SegmentSet {
    SegmentSet::new(proposition.audience.known().to_vec())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_names_a_few_and_counts_the_rest() {
        let names: Vec<String> = (1..=9).map(|n| n.to_string()).collect();
        for (many, expected) in [
            (0, ""),
            (1, "`1`"),
            (2, "`1` and `2`"),
            (6, "`1`, `2`, `3`, `4`, `5`, and `6`"),
            (7, "`1`, `2`, `3`, `4`, `5`, `6`, and 1 more"),
            (9, "`1`, `2`, `3`, `4`, `5`, `6`, and 3 more"),
        ] {
            let list = listed(&names[..many], |n| quote(n.as_str()));
            assert_eq!(list.to_string(), expected);
        }
        assert_eq!(
            listed_of(1.., Count::Exactly(1006), count).to_string(),
            "1, 2, 3, 4, 5, 6, and 1000 more"
        );
        assert_eq!(
            listed_of(1.., Count::Many, count).to_string(),
            "1, 2, 3, 4, 5, 6, and many more"
        );
    }

    #[test]
    fn a_long_name_is_quoted_as_if_all_of_it_were_read() {
        for id in ["a-b", "über-uns", &"ü-".repeat(1000), &"a".repeat(1000)] {
            let whole = quote(name_from_id(id)).to_string();
            assert_eq!(quoted_name(None, id).to_string(), whole);
        }
        assert_eq!(quoted_name(Some("A-b"), "x").to_string(), "`A-b`");
        assert_eq!(example("a-b"), "\"a-b\"");
        assert_eq!(example(&"a".repeat(1000)), "\"…\"");
    }
}
