//! Rules about words that mean more than they did: `all`, and the markets of a whole customer base.

use super::context::{Findings, LintContext};
use crate::diagnostic::{Diagnostic, Level, Rule, quoted};
use crate::model::ALL;
use crate::vocabulary::{Market, Vocabulary};

/// See `pages/segment-named-all.md`.
pub static SEGMENT_NAMED_ALL: Rule = Rule {
    name: "segment-named-all",
    level: Level::Hint,
    meaning: "A segment has the id `all`, which also means every segment.",
    since: "0.2.0",
    renamed_from: &[],
};

pub(super) fn segment_named_all(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.declares_segments() {
        return;
    }
    for (id, segment) in cx.segments().filter(|(_, s)| s.id.value == ALL) {
        let message = "the id `all` is also the word for every segment";
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_NAMED_ALL, segment.id.span, message)
                .help("rename the segment, so that `all` can mean every segment here too"),
        );
    }
}

/// See `pages/market-of-segment.md`.
pub static MARKET_OF_SEGMENT: Rule = Rule {
    name: "market-of-segment",
    level: Level::Hint,
    meaning: "A segment has a `market` that describes all customers.",
    since: "0.2.0",
    renamed_from: &[],
};

/// Reported once a canvas, at the first such segment.
pub(super) fn market_of_segment(cx: &LintContext<'_>, out: &mut Findings) {
    let of_base = |market: Market| match market {
        Market::Segmented | Market::Diversified | Market::MultiSided => true,
        Market::Mass | Market::Niche => false,
    };
    let markets = cx.segments().filter_map(|(_, segment)| segment.market);
    let mut markets = markets.filter(|market| of_base(market.value));
    let Some(first) = markets.next() else {
        return;
    };
    let word = first.value.word();
    let message = format!(
        "{} describes all customers together, not one segment",
        quoted(word)
    );
    let mut diagnostic = Diagnostic::new(&MARKET_OF_SEGMENT, first.span, message).help(format!(
        "write it once, before the first line in [square brackets]: market = \"{word}\""
    ));
    for market in markets {
        diagnostic = diagnostic.label(market.span, "here too");
    }
    out.canvas(diagnostic);
}
