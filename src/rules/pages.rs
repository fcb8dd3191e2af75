//! The page of each rule: what `explain` prints, what the book shows, and what the tests run.

/// The pages by rule, in alphabetical order.
static PAGES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// The page of a rule.
pub fn of(rule: &str) -> Option<&'static str> {
    PAGES
        .iter()
        .find(|(name, _)| *name == rule)
        .map(|(_, page)| *page)
}

/// The names of all rules that have a page, in alphabetical order.
pub fn names() -> impl Iterator<Item = &'static str> {
    PAGES.iter().map(|(name, _)| *name)
}
