//! Rules about partners: whether a partner's channel says whose it is, and whether segments, partners
//! and revenue agree on who is who. They compare names that are written, and read no meaning.

use std::collections::HashSet;

use super::context::{Findings, LintContext};
use super::listing::{channel_name, example, quoted_name};
use super::messages::RuleMessage;
use crate::diagnostic::{Diagnostic, Level, Rule};
use crate::message::{literal, quote, quote_any};
use crate::model::{BlockItem, Channel, SegmentSet};
use crate::vocabulary::{CustomerRole, Owner, Vocabulary, fold};

/// The items that a list of the poster holds.
fn lines<'a>(cx: &LintContext<'a>, id: &'static str) -> impl Iterator<Item = &'a BlockItem> {
    let blocks = cx.canvas.blocks.iter();
    blocks
        .filter(move |(block, _)| block == id)
        .flat_map(|(_, items)| items)
}

/// Whether a character belongs to a word: a letter, a digit, or a mark on a letter.
fn is_in_word(c: char) -> bool {
    c.is_alphanumeric()
        || matches!(c, '\u{300}'..='\u{36f}' | '\u{591}'..='\u{65f}' | '\u{900}'..='\u{109f}')
}

/// A name as names are compared: in small letters, its words with one space between them.
fn normalized(name: &str) -> String {
    let words = name
        .split(|c: char| !is_in_word(c))
        .filter(|word| !word.is_empty());
    words.collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a text holds the whole of a name, at the borders of words. Both are normalized.
fn holds(text: &str, name: &str) -> bool {
    !name.is_empty() && format!(" {text} ").contains(&format!(" {name} "))
}

/// The shortest word that may be the beginning of another one.
const SHORTEST_STEM: usize = 4;

/// The endings of plurals that follow a whole word.
const PLURALS: [&str; 7] = ["s", "es", "n", "en", "e", "i", "x"];

/// Whether two words are the same, or one is the plural of the other.
fn is_same_word(one: &str, other: &str) -> bool {
    let (short, long) = match one.len() <= other.len() {
        true => (one, other),
        false => (other, one),
    };
    let ending = long.strip_prefix(short);
    one == other
        || short.chars().count() >= SHORTEST_STEM
            && ending.is_some_and(|ending| PLURALS.contains(&ending))
}

/// Whether a script writes its words without spaces between them: Thai, Lao, Burmese, Khmer, Chinese
/// and Japanese.
fn is_unspaced(c: char) -> bool {
    matches!(
        c,
        '\u{e00}'..='\u{eff}'
            | '\u{1000}'..='\u{109f}'
            | '\u{1780}'..='\u{17ff}'
            | '\u{3040}'..='\u{30ff}'
            | '\u{3400}'..='\u{9fff}'
    )
}

/// A name to compare.
#[derive(Debug)]
struct Name {
    /// All of it, normalized.
    text: String,
    /// The first words that tell it from others: "of" and "the" don't.
    words: Vec<String>,
}

/// How many words of a name are compared, so that comparing stays cheap.
const MOST_WORDS: usize = 20;

impl Name {
    fn new(text: String) -> Self {
        let is_telling =
            |word: &&str| word.chars().count() >= SHORTEST_STEM || word.contains(is_unspaced);
        let words = text.split(' ').filter(is_telling).take(MOST_WORDS);
        let words = words.map(str::to_owned).collect();
        Self { text, words }
    }

    /// Whether the name of a channel may mean a partner or a segment: one holds all the words of the
    /// other, or they share at least half of the words of each. A false match costs a hint, and a
    /// false hint costs more.
    fn may_mean(&self, other: &Self) -> bool {
        if holds(&other.text, &self.text) || holds(&self.text, &other.text) {
            return true;
        }
        if other.text.contains(is_unspaced) && self.text.contains(&other.text) {
            return true;
        }
        let is_shared = |word: &&String| self.words.iter().any(|w| is_same_word(w, word));
        let shared = other.words.iter().filter(is_shared).count();
        let is_half = |words: &[String]| shared * 2 >= words.len();
        shared > 0 && (shared == other.words.len() || is_half(&self.words) && is_half(&other.words))
    }
}

/// How many names of each sort are compared with one another, so that comparing stays cheap.
const MOST_NAMES: usize = 200;

/// The names of the partners, normalized.
fn partner_names(cx: &LintContext<'_>) -> Vec<String> {
    let names = lines(cx, "partners").map(|item| normalized(&item.name.value));
    names.filter(|n| !n.is_empty()).take(MOST_NAMES).collect()
}

/// The shown names of the segments, normalized.
fn segment_names(cx: &LintContext<'_>) -> Vec<String> {
    let names = cx.segments().map(|(_, s)| normalized(&s.shown_name()));
    names.filter(|n| !n.is_empty()).take(MOST_NAMES).collect()
}

/// See `pages/unnamed-partner.md`.
pub static UNNAMED_PARTNER: Rule = Rule {
    name: "unnamed-partner",
    level: Level::Hint,
    meaning: "A partner channel doesn't name the partner.",
    since: "0.1.0",
    renamed_from: &[],
};

/// A channel with its own name is taken to name the partner, unless the canvas lists its partners
/// and the name isn't among them.
pub(super) fn unnamed_partner(cx: &LintContext<'_>, out: &mut Findings) {
    let mut named = partner_names(cx);
    let lists_partners = !named.is_empty();
    named.extend(segment_names(cx));
    let named: Vec<Name> = named.into_iter().map(Name::new).collect();
    for (_, channel) in cx.channels() {
        if channel.ownership.owner() != Some(Owner::Partner) || channel.partner.is_some() {
            continue;
        }
        let (channel_name, line) = (channel_name(channel), literal("partner = \"…\""));
        let new = |message| Diagnostic::new(&UNNAMED_PARTNER, channel.id.span, message);
        let diagnostic = match own_name(channel).map(normalized) {
            None => new(RuleMessage::UnnamedPartner {
                channel: channel_name,
            })
            .help(RuleMessage::NamePartner { line }),
            Some(name) => {
                if is_proper_name(&channel.shown_name()) {
                    continue;
                }
                let name = Name::new(name);
                if !lists_partners || named.iter().any(|other| name.may_mean(other)) {
                    continue;
                }
                new(RuleMessage::UnlistedPartner {
                    channel: channel_name,
                })
                .help(RuleMessage::NamePartner { line })
                .help(RuleMessage::OrListPartner)
            }
        };
        out.segments(channel.serves.clone(), diagnostic);
    }
}

/// The name that the author gave a channel, if it says more than the kind.
fn own_name(channel: &Channel) -> Option<&str> {
    let name = channel.name.as_deref()?;
    let folded = fold(name);
    let singular = folded.strip_suffix('s').unwrap_or(&folded);
    let kind = channel.kind.as_ref().map(|k| k.value.like().word());
    (kind != Some(&*folded) && kind != Some(singular)).then_some(name)
}

/// Whether a name is written like that of a firm: each of its words with a capital letter, as in
/// "Corner Market" and unlike "Markets in the old town". Then it names the partner itself.
fn is_proper_name(name: &str) -> bool {
    let words = name.split(|c: char| !is_in_word(c));
    let mut words = words
        .filter(|word| word.chars().count() >= SHORTEST_STEM)
        .peekable();
    let is_capital = |word: &str| word.chars().any(char::is_uppercase);
    words.peek().is_some() && words.all(is_capital)
}

/// See `pages/segment-as-partner.md`.
pub static SEGMENT_AS_PARTNER: Rule = Rule {
    name: "segment-as-partner",
    level: Level::Hint,
    meaning: "A segment is also listed as a partner.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn segment_as_partner(cx: &LintContext<'_>, out: &mut Findings) {
    let partners: Vec<(String, &BlockItem)> = lines(cx, "partners")
        .take(MOST_NAMES)
        .map(|item| (normalized(&item.name.value), item))
        .collect();
    if partners.is_empty() {
        return;
    }
    for (id, segment) in cx.segments().take(MOST_NAMES) {
        let name = normalized(&segment.shown_name());
        let Some((_, partner)) = partners.iter().find(|(p, _)| *p == name && !p.is_empty()) else {
            continue;
        };
        let message = RuleMessage::SegmentAsPartner {
            segment: cx.name_of(id),
        };
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_AS_PARTNER, partner.name.span, message)
                .help(RuleMessage::ExplainBothRoles {
                    line: literal("note = \"…\""),
                })
                .help(RuleMessage::OrRemoveFromOne)
                .label(segment.id.span, RuleMessage::TheSegment),
        );
    }
}

/// See `pages/revenue-from-partner.md`.
pub static REVENUE_FROM_PARTNER: Rule = Rule {
    name: "revenue-from-partner",
    level: Level::Hint,
    meaning: "A revenue item names a partner but no segment.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn revenue_from_partner(cx: &LintContext<'_>, out: &mut Findings) {
    let partners: Vec<(String, &BlockItem)> = lines(cx, "partners")
        .take(MOST_NAMES)
        .map(|item| (normalized(&item.name.value), item))
        .collect();
    if partners.is_empty() {
        return;
    }
    let segments: Vec<Name> = segment_names(cx).into_iter().map(Name::new).collect();
    for line in lines(cx, "revenue").take(MOST_NAMES) {
        if line.audience.is_some() {
            continue;
        }
        let text = normalized(&line.name.value);
        let Some((_, partner)) = partners.iter().find(|(name, _)| holds(&text, name)) else {
            continue;
        };
        let partner_name = Name::new(normalized(&partner.name.value));
        let is_payer =
            |segment: &Name| holds(&text, &segment.text) || partner_name.may_mean(segment);
        if segments.iter().any(is_payer) {
            continue;
        }
        let message = RuleMessage::RevenueFromPartner {
            item: quote(&line.name.value),
            partner: quoted_name(Some(&partner.name.value), ""),
        };
        out.segments(
            SegmentSet::default(),
            Diagnostic::new(&REVENUE_FROM_PARTNER, line.name.span, message)
                .help(RuleMessage::AddPartnerAsSegment {
                    line: literal("for = \"…\""),
                })
                .help(RuleMessage::OrNamePayingSegment {
                    line: literal("{ name = \"…\", for = \"…\" }"),
                })
                .label(partner.name.span, RuleMessage::ThePartner),
        );
    }
}

/// See `pages/segment-without-role.md`.
pub static SEGMENT_WITHOUT_ROLE: Rule = Rule {
    name: "segment-without-role",
    level: Level::Hint,
    meaning: "A segment has no role and no revenue, although other segments have roles.",
    since: "0.1.0",
    renamed_from: &[],
};

/// A line of revenue without `for` comes from everyone, so that then every segment pays.
pub(super) fn segment_without_role(cx: &LintContext<'_>, out: &mut Findings) {
    let Some((_, first)) = cx.segments().find(|(_, s)| !s.role.is_empty()) else {
        return;
    };
    let mut paying = HashSet::new();
    for line in lines(cx, "revenue") {
        let Some(audience) = &line.audience else {
            return;
        };
        paying.extend(audience.iter().copied());
    }
    for (id, segment) in cx.segments() {
        if !segment.role.is_empty() || paying.contains(&id) {
            continue;
        }
        let message = RuleMessage::SegmentWithoutRole {
            segment: cx.name_of(id),
        };
        out.segment(
            id,
            Diagnostic::new(&SEGMENT_WITHOUT_ROLE, segment.id.span, message)
                .help(RuleMessage::AddRole {
                    roles: quote_any(CustomerRole::words()),
                    line: literal("role = \"…\""),
                })
                .help(RuleMessage::OrNameInRevenue {
                    line: literal(format!("for = {}", example(&segment.id.value))),
                })
                .label(first.id.span, RuleMessage::ThisHasRole),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_compared_whole() {
        for (text, name, found) in [
            ("Fees of Book shops, yearly", "book shops", true),
            ("Fees of bookshops", "book shops", false),
            ("Bookshops", "shops", false),
            ("The Elders", "the elders", true),
            ("", "", false),
        ] {
            assert_eq!(holds(&normalized(text), &normalized(name)), found, "{text}");
        }
    }

    #[test]
    fn a_firm_is_named_with_capital_letters() {
        for (name, found) in [
            ("GitHub", true),
            ("App Store, Google Play", true),
            ("Food blogs and review pages nearby", false),
            ("The book shop", false),
            ("ผู้ติดตั้ง", false),
            ("b", false),
        ] {
            assert_eq!(is_proper_name(name), found, "{name}");
        }
    }

    #[test]
    fn a_channel_may_be_named_as_its_partner_in_other_words() {
        for (channel, partner, found) in [
            ("The link that supermarkets send", "Supermarket", true),
            ("Harbor shop", "Harbor shops", true),
            ("Installers of cameras", "Integrators of cameras", true),
            ("Food blogs in the old town", "Bakers in the town", false),
            ("Marketplaces", "Marketing agency", false),
            ("超市网站", "超市", true),
            ("Post", "Poster printers", false),
            ("Vendors of bikes, cargo makers", "Makers of tents", false),
        ] {
            let [name, other] = [channel, partner].map(|name| Name::new(normalized(name)));
            assert_eq!(name.may_mean(&other), found, "{channel}");
        }
    }
}
