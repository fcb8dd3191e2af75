//! Rules about words that mean more than they did: `all`, and the markets of a whole customer base.

use super::context::{Findings, LintContext};
use super::messages::RuleMessage;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::literal;
use crate::model::ALL;
use crate::vocabulary::{Market, Vocabulary};

/// See `pages/segment-named-all.md`.
pub static SEGMENT_NAMED_ALL: Rule = Rule {
    name: "segment-named-all",
    level: Level::Hint,
    meaning: "A segment has the id `all`, which also means every segment.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn segment_named_all(cx: &LintContext<'_>, out: &mut Findings) {
    if !cx.declares_segments() {
        return;
    }
    for (id, segment) in cx.segments().filter(|(_, s)| s.id.value == ALL) {
        let message = RuleMessage::SegmentNamedAll;
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_NAMED_ALL, segment.id.span, message)
                .help(RuleMessage::RenameSegment),
        );
    }
}

/// See `pages/market-of-segment.md`.
pub static MARKET_OF_SEGMENT: Rule = Rule {
    name: "market-of-segment",
    level: Level::Hint,
    meaning: "A segment has a `market` that describes all customers.",
    since: "0.1.0",
    renamed_from: &[],
};

/// Reported once a canvas, at the first such segment. If all of several segments have the same such
/// market, it describes all customers as it is.
pub(super) fn market_of_segment(cx: &LintContext<'_>, out: &mut Findings) {
    let of_base = |market: Market| match market {
        Market::Segmented | Market::Diversified | Market::MultiSided => true,
        Market::Mass | Market::Niche => false,
    };
    let markets = cx.segments().filter_map(|(_, segment)| segment.market);
    let markets: Vec<_> = markets.filter(|market| of_base(market.value)).collect();
    let [first, others @ ..] = &markets[..] else {
        return;
    };
    let is_of_all = markets.len() == cx.segments().count();
    if is_of_all && !others.is_empty() && others.iter().all(|m| m.value == first.value) {
        return;
    }
    let word = first.value.word();
    let message = RuleMessage::MarketOfSegment {
        market: crate::message::word(Market::SECTION, word),
    };
    let line = literal(format!("market = \"{word}\""));
    let mut diagnostic = Diagnostic::new(&MARKET_OF_SEGMENT, first.span, message)
        .help(RuleMessage::AddMarketOnce { line });
    for market in others {
        diagnostic = diagnostic.label(market.span, RuleMessage::MarketAlsoHere);
    }
    out.canvas(diagnostic);
}
