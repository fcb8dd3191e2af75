//! Rules about propositions: whether each is for someone, reaches them, and does what it promises.

use crate::message::{Part, quote};
use std::cell::LazyCell;
use std::collections::{BTreeMap, HashSet};

use super::context::{Findings, LintContext};
use super::listing::{Count, audience, example, listed, listed_of, proposition_name};
use super::segments::{lacks_relationship, names};
use crate::diagnostic::{Diagnostic, Level, Rule, as_text, nearest, quoted};
use crate::model::{Answers, Focus, Id, Item, Need, Segment, SegmentSet, Side};
use crate::vocabulary::{KnownFocus, RelationshipType, Vocabulary};

fn quoted_list(words: &[&str]) -> Part {
    listed(words, |w| quote(*w))
}

/// A few words of which one will do.
fn either(words: &[&str]) -> String {
    let words: Vec<String> = words.iter().map(|w| quoted(w)).collect();
    words.join(" or ")
}

/// What there is, as a sentence: so many words, of which no more are looked at than are named.
fn they_are<'t>(one: &str, many: &str, words: impl Iterator<Item = &'t str>, all: usize) -> String {
    let list = listed_of(words, Count::Exactly(all), |w| quote(w));
    match all {
        1 => format!("the only {one} is {list}"),
        _ => format!("the {many} are {list}"),
    }
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
    // By promise and segment, since many propositions make the same few promises.
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
            let ways: Vec<&str> = keepers(promise).iter().map(|t| t.word()).collect();
            let message = format!(
                "{} promises {}, which can be provided by {}, and {} {} no such relationship",
                proposition_name(proposition),
                quoted(promise.word()),
                either(&ways),
                names(cx, left_out),
                if left_out.len() == 1 { "has" } else { "have" }
            );
            let diagnostic = Diagnostic::new(&FOCUS_UNSUPPORTED, focus.span, message).help(format!(
                "if you want to provide it so, add one to the line of {} under [relationships]: {{ type = \"{}\" }}",
                quoted(&cx.canvas.segments[*last].id.value),
                keepers(promise)[0].word()
            ));
            let diagnostic = diagnostic.help("or take the word out of `focus`");
            out.segments(left_out.clone(), diagnostic);
        }
    }
}

/// Whether a segment's relationships keep a promise, or may: what the author's own ones are is not
/// known, and of a segment without any another rule speaks.
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
            let message = format!("{} is a word of your own in `focus`", quoted(word));
            out.segments(
                segments.clone(),
                Diagnostic::new(&FOCUS_SPELLING, focus.span, message)
                    .did_you_mean(near, crate::diagnostic::as_text),
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
        let message = format!("no channel carries {}", proposition_name(proposition));
        out.segments(
            audience(proposition),
            Diagnostic::new(&PROPOSITION_WITHOUT_CHANNEL, proposition.id.span, message)
                .help(format!(
                    "add {} to the `carries` of a channel, such as {}",
                    as_text(&proposition.id.value),
                    quoted(&last.id.value)
                ))
                .help("or add the channel through which it comes to its customers"),
        );
    }
}

/// See `pages/fit-unaddressed.md`.
pub static FIT_UNADDRESSED: Rule = Rule {
    name: "fit-unaddressed",
    level: Level::Warning,
    meaning: "A customer job, pain or gain isn't addressed.",
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
            let (need, needs, items) = (side.need(), side.needs_key(), side.items_key());
            let texts: Vec<&str> = open.iter().map(|n| n.text.value.as_str()).collect();
            let message = format!(
                "nothing answers the {} {} of {}",
                if texts.len() == 1 { need } else { needs },
                quoted_list(&texts),
                cx.name_of(id)
            );
            let mut diagnostic = Diagnostic::new(&FIT_UNADDRESSED, last.id.span, message)
                .help(format!(
                    "answer it in what you offer them: {items} = [{{ name = \"…\", for = {} }}]",
                    as_text(&last.id.value)
                ))
                .help("or take it out, if you leave that to others");
            for other in others {
                diagnostic = diagnostic.label(other.id.span, "nor this one");
            }
            out.segment(id, diagnostic);
        }
    }
}

/// See `pages/fit-unlinked.md`.
pub static FIT_UNLINKED: Rule = Rule {
    name: "fit-unlinked",
    level: Level::Warning,
    meaning: "A product, pain reliever or gain creator isn't linked to a need.",
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
        let (need, needs) = (side.need(), side.needs_key());
        let texts: Vec<&str> = loose.iter().map(|(_, i)| i.name.value.as_str()).collect();
        // Many propositions may be for segments of many needs.
        let profiles = segments
            .iter()
            .map(|id| side.needs(&cx.canvas.segments[*id]));
        let all = profiles.clone().map(<[Need]>::len).sum();
        let known = profiles.flatten().map(|n| n.id.value.as_str());
        let message = format!(
            "{} of {} {} no need",
            quoted_list(&texts),
            proposition_name(proposition),
            if texts.len() == 1 {
                "answers"
            } else {
                "answer"
            }
        );
        let mut diagnostic = Diagnostic::new(&FIT_UNLINKED, last.name.span, message)
            .help(format!(
                "name the {need} that it answers: {{ name = \"…\", for = {} }}",
                example(known.clone().next().unwrap_or_default())
            ))
            .help(they_are(need, needs, known, all))
            .help("or take it out, if nobody needs it");
        for (_, other) in others {
            diagnostic = diagnostic.label(other.name.span, "nor does this");
        }
        out.segments(audience(proposition), diagnostic);
    }
}
