//! The chapters that a `SUMMARY.md` lists, in order.

use mdbook_markdown::pulldown_cmark::{Event, Options, Parser, Tag};

/// The paths of the chapters, as written but for percent escapes; drafts have none.
pub fn chapters(summary: &str) -> Vec<String> {
    let mut paths = Vec::new();
    for event in Parser::new_ext(summary, Options::empty()) {
        if let Event::Start(Tag::Link { dest_url, .. }) = event
            && !dest_url.is_empty()
            && !dest_url.contains("://")
        {
            paths.push(decode(&dest_url));
        }
    }
    paths
}

/// A path with its percent escapes undone.
fn decode(url: &str) -> String {
    let mut bytes = Vec::with_capacity(url.len());
    let mut rest = url.as_bytes();
    while let Some((&first, after)) = rest.split_first() {
        let escaped = (first == b'%')
            .then(|| after.get(..2).and_then(|hex| std::str::from_utf8(hex).ok()))
            .flatten()
            .and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match escaped {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(first);
                rest = after;
            }
        }
    }
    String::from_utf8(bytes).unwrap_or_else(|_| url.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_come_in_order_and_drafts_are_left_out() {
        let summary = "# Summary\n\n[Intro](intro.md)\n\n- [A](a%20b.md)\n  - [Draft]()\n  - [C](c/d.md)\n\n---\n[End](./end.md)\n";
        assert_eq!(
            chapters(summary),
            ["intro.md", "a b.md", "c/d.md", "./end.md"]
        );
    }
}
