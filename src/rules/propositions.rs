//! Rules about propositions: whether each is for someone, reaches them, and does what it promises.

use std::cell::LazyCell;
use std::collections::{BTreeMap, HashSet};

use super::context::{Findings, LintContext};
use super::listing::{Count, audience, example, listed, listed_of, proposition_name};
use super::messages::RuleMessage;
use super::segments::{lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text, nearest};
use crate::message::{Part, count, literal, quote, quote_any, word};
use crate::model::{Answers, Focus, Id, Item, Need, Segment, SegmentSet, Side};
use crate::vocabulary::{KnownFocus, RelationshipType, Vocabulary};

fn quoted_list(words: &[&str]) -> Part {
    listed(words, |w| quote(*w))
}

/// See `pages/focus-unsupported.md`.
pub static FOCUS_UNSUPPORTED: Rule = Rule {
    name: "focus-unsupported",
    level: Level::Hint,
    meaning: "No relationship supports the focus of a value proposition.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn focus_unsupported(cx: &LintContext<'_>, out: &mut Findings) {
    // Cached by promise and segment, since many propositions make the same few promises.
    let mut kept: BTreeMap<KnownFocus, Vec<bool>> = BTreeMap::new();
    for (_, proposition) in cx.propositions() {
        // A promise may be written more than once.
        let mut broken: BTreeMap<KnownFocus, SegmentSet> = BTreeMap::new();
        for focus in &proposition.focus {
            let Focus::Known(promise) = focus.value else {
                continue;
            };
            let kept = kept.entry(promise).or_insert_with(|| {
                let segments = cx.segments();
                segments.map(|(id, _)| keeps(cx, id, promise)).collect()
            });
            let left_out = broken.entry(promise).or_insert_with(|| {
                let segments = proposition.audience.known().iter().copied();
                SegmentSet::new(segments.filter(|id| !kept[id.index()]).collect())
            });
            let Some(last) = left_out.last() else {
                continue;
            };
            let types = keepers(promise);
            let message = RuleMessage::FocusUnsupported {
                proposition: proposition_name(proposition),
                focus: word(KnownFocus::SECTION, promise.word()),
                segments: names(cx, left_out),
                count: count(left_out.len()),
            };
            let diagnostic = Diagnostic::new(&FOCUS_UNSUPPORTED, focus.span, message)
                .help(RuleMessage::AddSupportingType {
                    types: quote_any(types.iter().map(|t| t.word())),
                    key: quote(&cx.canvas.segments[*last].id.value),
                    line: literal(format!("{{ type = \"{}\" }}", types[0].word())),
                })
                .help(RuleMessage::OrRemoveFocus);
            out.segments(left_out.clone(), diagnostic);
        }
    }
}

/// Whether a segment's relationships keep a promise, or may: an own type may be anything, and
/// segments without relationships are covered by another rule.
fn keeps(cx: &LintContext<'_>, segment: Id<Segment>, promise: KnownFocus) -> bool {
    lacks_relationship(cx, segment)
        || cx
            .relationships_of(segment)
            .any(|r| match r.form.value.kind() {
                Some(kind) => keepers(promise).contains(&kind),
                None => true,
            })
}

/// The types of relationship that keep a promise; the first is the nearest.
fn keepers(promise: KnownFocus) -> &'static [RelationshipType] {
    match promise {
        KnownFocus::Personalization => &[
            RelationshipType::Personal,
            RelationshipType::Dedicated,
            RelationshipType::Automated,
            RelationshipType::CoCreation,
        ],
        KnownFocus::Convenience => &[RelationshipType::SelfService, RelationshipType::Automated],
        KnownFocus::KnowledgeSharing => &[RelationshipType::Communities],
    }
}

/// See `pages/focus-spelling.md`.
pub static FOCUS_SPELLING: Rule = Rule {
    name: "focus-spelling",
    level: Level::Hint,
    meaning: "A `focus` word is close to a known one.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn focus_spelling(cx: &LintContext<'_>, out: &mut Findings) {
    for (_, proposition) in cx.propositions() {
        let segments = LazyCell::new(|| audience(proposition));
        for focus in &proposition.focus {
            let Focus::Free(word) = &focus.value else {
                continue;
            };
            let near = nearest(word, KnownFocus::spellings())
                .and_then(KnownFocus::parse)
                .map(KnownFocus::word);
            if near.is_none() {
                continue;
            }
            let message = RuleMessage::FocusSpelling { word: quote(word) };
            out.segments(
                segments.clone(),
                Diagnostic::new(&FOCUS_SPELLING, focus.span, message).did_you_mean(near, as_text),
            );
        }
    }
}

/// See `pages/proposition-without-channel.md`.
pub static PROPOSITION_WITHOUT_CHANNEL: Rule = Rule {
    name: "proposition-without-channel",
    level: Level::Warning,
    meaning: "No channel delivers a value proposition.",
    since: "0.1.0",
    renamed_from: &[],
};

pub(super) fn proposition_without_channel(cx: &LintContext<'_>, out: &mut Findings) {
    let mut carried = HashSet::new();
    for (_, channel) in cx.channels() {
        match &channel.carries {
            Some(list) => carried.extend(list.iter().copied()),
            // It may carry anything.
            None => return,
        }
    }
    let Some((_, last)) = cx.channels().last() else {
        return;
    };
    for (id, proposition) in cx.propositions() {
        if carried.contains(&id) {
            continue;
        }
        let message = RuleMessage::PropositionWithoutChannel {
            proposition: proposition_name(proposition),
        };
        out.segments(
            audience(proposition),
            Diagnostic::new(&PROPOSITION_WITHOUT_CHANNEL, proposition.id.span, message)
                .help(RuleMessage::AddToDelivered {
                    proposition: literal(as_text(&proposition.id.value)),
                    channel: quote(&last.id.value),
                })
                .help(RuleMessage::OrAddDeliveringChannel),
        );
    }
}

/// See `pages/fit-unaddressed.md`.
pub static FIT_UNADDRESSED: Rule = Rule {
    name: "fit-unaddressed",
    level: Level::Warning,
    meaning: "A customer job, pain, or gain isn't addressed.",
    since: "0.1.0",
    renamed_from: &[],
};

/// One finding a segment and side.
pub(super) fn fit_unaddressed(cx: &LintContext<'_>, out: &mut Findings) {
    // Gathered once: looking through every item for every need would grow with their product.
    let answered: [HashSet<Answers>; 3] = Side::ALL.map(|side| {
        let items = cx.propositions().flat_map(|(_, p)| side.items(p));
        items
            .flat_map(|item| item.answers.iter().copied())
            .collect()
    });
    for (id, segment) in cx.segments() {
        let mut offers = cx.propositions_for(id).iter();
        let has_items = offers.any(|p| {
            let proposition = &cx.canvas.propositions[*p];
            Side::ALL.iter().any(|s| !s.items(proposition).is_empty())
        });
        if !has_items {
            continue;
        }
        for (side, answered) in Side::ALL.into_iter().zip(&answered) {
            let open: Vec<&Need> = side
                .needs(segment)
                .iter()
                .enumerate()
                .filter(|(need, _)| {
                    !answered.contains(&Answers {
                        segment: id,
                        need: *need,
                    })
                })
                .map(|(_, need)| need)
                .collect();
            let Some((last, others)) = open.split_last() else {
                continue;
            };
            let texts: Vec<&str> = open.iter().map(|n| n.text.value.as_str()).collect();
            let message = RuleMessage::FitUnaddressed {
                side: literal(side.need()),
                needs: quoted_list(&texts),
                count: count(texts.len()),
                segment: cx.name_of(id),
            };
            let line = literal(format!(
                "{} = [{{ name = \"…\", for = {} }}]",
                side.items_key(),
                as_text(&last.id.value)
            ));
            let mut diagnostic = Diagnostic::new(&FIT_UNADDRESSED, last.id.span, message)
                .help(RuleMessage::AddressNeed { line })
                .help(RuleMessage::OrRemoveNeed);
            for other in others {
                diagnostic = diagnostic.label(other.id.span, RuleMessage::AlsoUnaddressed);
            }
            out.segment(id, diagnostic);
        }
    }
}

/// See `pages/fit-unlinked.md`.
pub static FIT_UNLINKED: Rule = Rule {
    name: "fit-unlinked",
    level: Level::Warning,
    meaning: "A product, pain reliever, or gain creator isn't linked to a need.",
    since: "0.1.0",
    renamed_from: &[],
};

/// One finding a proposition.
pub(super) fn fit_unlinked(cx: &LintContext<'_>, out: &mut Findings) {
    for (_, proposition) in cx.propositions() {
        let segments = proposition.audience.known();
        let mut loose: Vec<(Side, &Item)> = Vec::new();
        for side in Side::ALL {
            let has_profile = segments
                .iter()
                .any(|id| !side.needs(&cx.canvas.segments[*id]).is_empty());
            if has_profile {
                let items = side.items(proposition).iter();
                loose.extend(items.filter(|i| i.answers.is_empty()).map(|i| (side, i)));
            }
        }
        loose.sort_by_key(|(_, item)| item.name.span.start);
        let Some(((side, last), others)) = loose.split_last() else {
            continue;
        };
        let texts: Vec<&str> = loose.iter().map(|(_, i)| i.name.value.as_str()).collect();
        // Many propositions may be for segments of many needs.
        let profiles = segments
            .iter()
            .map(|id| side.needs(&cx.canvas.segments[*id]));
        let all = profiles.clone().map(<[Need]>::len).sum();
        let known = profiles.flatten().map(|n| n.id.value.as_str());
        let message = RuleMessage::FitUnlinked {
            items: quoted_list(&texts),
            count: count(texts.len()),
            proposition: proposition_name(proposition),
        };
        let first = example(known.clone().next().unwrap_or_default());
        let mut diagnostic =
            Diagnostic::new(&FIT_UNLINKED, last.name.span, message).help(RuleMessage::LinkToNeed {
                side: literal(side.need()),
                line: literal(format!("{{ name = \"…\", for = {first} }}")),
            });
        if all > 1 {
            diagnostic = diagnostic.help(RuleMessage::ChooseNeed {
                side: literal(side.need()),
                needs: listed_of(known, Count::Exactly(all), quote),
            });
        }
        diagnostic = diagnostic.help(RuleMessage::OrRemoveItem);
        for (_, other) in others {
            diagnostic = diagnostic.label(other.name.span, RuleMessage::AlsoUnlinked);
        }
        out.segments(audience(proposition), diagnostic);
    }
}
