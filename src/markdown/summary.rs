//! The chapters that a `SUMMARY.md` lists, in order, as mdBook itself reads it.

use mdbook_summary::{SummaryItem, parse_summary};

use crate::text::{Lines, Span};

/// Why a summary can't be read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SummaryError {
    /// What mdBook's parser says.
    pub message: String,
    /// The line, where it says which.
    pub span: Option<Span>,
}

/// The paths of the chapters below the book's source folder; drafts have none.
///
/// # Errors
///
/// If mdBook's parser refuses it.
pub fn chapters(summary: &str) -> Result<Vec<String>, SummaryError> {
    let parsed = parse_summary(summary).map_err(|e| {
        let cause = e.chain().last();
        refused(
            summary,
            &cause.map_or_else(|| e.to_string(), ToString::to_string),
        )
    })?;
    let mut paths = Vec::new();
    for items in [
        &parsed.prefix_chapters,
        &parsed.numbered_chapters,
        &parsed.suffix_chapters,
    ] {
        collect(items, &mut paths);
    }
    Ok(paths)
}

fn collect(items: &[SummaryItem], paths: &mut Vec<String>) {
    for item in items {
        if let SummaryItem::Link(link) = item {
            let location = link.location.as_ref();
            paths.extend(location.map(|path| path.to_string_lossy().into_owned()));
            collect(&link.nested_items, paths);
        }
    }
}

fn refused(summary: &str, message: &str) -> SummaryError {
    // "failed to parse SUMMARY.md line 3, column 4: …"
    let place = message
        .strip_prefix("failed to parse SUMMARY.md line ")
        .and_then(|rest| rest.split_once(", column "))
        .and_then(|(line, rest)| Some((line.parse::<usize>().ok()?, rest.split_once(": ")?.1)));
    match place {
        Some((line, message)) => SummaryError {
            message: message.to_owned(),
            span: Lines::new(summary).line(line),
        },
        None => SummaryError {
            message: message.to_owned(),
            span: None,
        },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chapters_come_in_order_and_drafts_are_left_out() {
        let summary = "# Summary\n\n[Intro](intro.md)\n\n- [A](a%20b.md)\n  - [Draft]()\n  - [C](c/d%2B.md)\n\n---\n\n[End](./end.md)\n";
        assert_eq!(
            chapters(summary).expect("mdBook reads it"),
            ["intro.md", "a b.md", "c/d%2B.md", "./end.md"]
        );
    }

    #[test]
    fn a_summary_that_mdbook_refuses_is_refused_with_its_line() {
        let summary = "# Summary\n\n- [A](a.md)\n- text\n";
        let error = chapters(summary).expect_err("an item is a link");
        assert!(
            !error.message.is_empty() && !error.message.contains("column"),
            "{error:?}"
        );
        assert_eq!(
            error.span.map(|s| &summary[s.range()]),
            Some("- text"),
            "{error:?}"
        );
        let twice = chapters("- [A](a.md)\n- [B](a.md)\n").expect_err("a file is there once");
        assert_eq!(twice.span, None);
        assert!(twice.message.contains("a.md"), "{twice:?}");
    }
}
