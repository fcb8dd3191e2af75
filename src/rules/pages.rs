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

/// The articles that the pages cite, a line each, numbered.
static SOURCES: &str = include_str!("sources.md");

/// Author, title and address of a cited article.
pub fn source(number: usize) -> Option<String> {
    let line = SOURCES
        .lines()
        .find_map(|line| line.strip_prefix(&format!("{number}. ")))?;
    let (_, line) = line.split_once("</a>")?;
    // What the article is about follows in sentences of its own.
    let Some((author, rest)) = line.split_once('[') else {
        return Some(line.split(". ").next()?.replace('*', ""));
    };
    let (title, rest) = rest.split_once("](")?;
    let (address, _) = rest.split_once(')')?;
    Some(format!("{author}{title}, {address}"))
}

/// A page without links, which only the book resolves, and the numbers of the sources that it cites.
pub fn unlinked(page: &str) -> (String, Vec<usize>) {
    let mut text = String::with_capacity(page.len());
    let mut cited = Vec::new();
    let mut rest = page;
    while let Some((before, title, number, after)) = next_citation(rest) {
        text.push_str(before);
        text.push_str(title);
        if !cited.contains(&number) {
            cited.push(number);
        }
        rest = after;
    }
    text.push_str(rest);
    (text, cited)
}

/// What a citation stands between, its text and its number: `[Sorbello](sources.md#5)`.
fn next_citation(text: &str) -> Option<(&str, &str, usize, &str)> {
    const TARGET: &str = "](sources.md#";
    let (head, rest) = text.split_once(TARGET)?;
    let (before, title) = head.rsplit_once('[')?;
    let (number, after) = rest.split_once(')')?;
    Some((before, title, number.parse().ok()?, after))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_citation_becomes_the_name_and_the_number_of_its_source() {
        let page = "Source: [A](sources.md#3) and [B](sources.md#5), [A](sources.md#3).\n[x] (y)";
        let (text, cited) = unlinked(page);
        assert_eq!(text, "Source: A and B, A.\n[x] (y)");
        assert_eq!(cited, [3, 5]);
    }

    #[test]
    fn every_cited_source_is_listed() {
        let mut seen = 0;
        for name in names() {
            let (text, cited) = unlinked(of(name).expect("it has a page"));
            assert!(!text.contains("sources.md"), "{name}");
            for number in cited {
                let source = source(number).unwrap_or_else(|| panic!("{name}: {number}"));
                assert!(
                    source.contains(", ") && !source.contains(['[', '<']),
                    "{source}"
                );
                seen += 1;
            }
        }
        assert!(seen > 20, "{seen}");
    }
}
