//! Guidance under the tables: what the canvas uses, explained in a line or in a card each.

use std::borrow::Cow;
use std::collections::BTreeSet;

use super::{Card, Facts, Line, Part, Piece, Said, Scope, Text, plain, text};
use crate::framework::Shows;
use crate::model::vocabulary::{ChannelKind, Guidance, Phase, RelationshipType, View, Vocabulary};
use crate::model::{Channel, Focus, Form};
use crate::notation::OTHER;
use crate::words;

pub(super) fn parts(
    scope: &Scope<'_>,
    views: &[View],
    guidance: Guidance,
    said: &mut Said,
) -> Option<Part> {
    match guidance {
        Guidance::None => return None,
        Guidance::Brief | Guidance::Full => {}
    }
    let words = scope.words;
    let framework = scope.canvas.framework;
    let mut cards: Vec<Cow<'_, words::Card>> = Vec::new();
    let mut asked = Vec::new();
    if views.contains(&View::Poster) && said.explains("framework", framework.name, guidance) {
        cards.push(words.framework(framework));
        asked = questions(scope);
    }
    for (section, word) in subjects(scope, views, guidance) {
        if said.explains(section, word, guidance) {
            cards.push(Cow::Borrowed(words.named_card(section, word)));
        }
    }
    if cards.is_empty() {
        return None;
    }
    match guidance {
        Guidance::None => None,
        Guidance::Brief => Some(Part::Facts(Facts {
            title: Some(text(&words.ui.in_short)),
            entries: cards
                .iter()
                .filter_map(|c| {
                    let brief = c.brief.as_deref()?;
                    Some((text(&c.label), vec![plain(brief)]))
                })
                .collect(),
        })),
        Guidance::Full => {
            let mut cards: Vec<Card> = cards.iter().map(|c| card(c, &words.ui)).collect();
            // Those of the framework stand on its own card, which is the first one.
            if let Some(first) = cards.first_mut() {
                first.paragraphs.extend(asked);
            }
            Some(Part::Cards(cards))
        }
    }
}

/// What each block of the poster asks, a paragraph each.
fn questions(scope: &Scope<'_>) -> Vec<Line> {
    let (words, framework) = (scope.words, scope.canvas.framework);
    let blocks = framework.blocks.iter();
    blocks
        .map(|block| {
            let question = words.block_question(framework, block);
            vec![
                Piece::Strong,
                Piece::Text(text(words.block_label(framework, block))),
                Piece::Close,
                Piece::Text(Text::from(format!(" {question}"))),
            ]
        })
        .collect()
}

/// What there is to explain, in the order of the tables.
fn subjects(
    scope: &Scope<'_>,
    views: &[View],
    guidance: Guidance,
) -> Vec<(&'static str, &'static str)> {
    let canvas = scope.canvas;
    let relationships = || scope.relationships();
    let mut subjects = Vec::new();
    let whole = guidance == Guidance::Full;
    let any = |of: &[View]| of.iter().any(|v| views.contains(v));
    if whole && any(&[View::Poster]) {
        subjects.push(("topic", "frame"));
    }
    let on_poster = any(&[View::Poster]) && canvas.framework.shows(Shows::Relationships);
    if on_poster || any(&[View::Relationships, View::CustomerSide]) {
        if whole {
            subjects.push(("block", "relationships"));
            subjects.push(("topic", "alignment-segments"));
        }
        let used: BTreeSet<_> = relationships()
            .filter_map(|r| r.form.value.kind())
            .collect();
        subjects.extend(used.iter().map(|k| of(*k)));
        if relationships().any(|r| matches!(r.form.value, Form::Other { .. })) {
            subjects.push((RelationshipType::SECTION, OTHER));
        }
        if whole {
            let levels: BTreeSet<_> = used.iter().map(|k| k.level()).collect();
            subjects.extend(levels.into_iter().map(of));
            let goals: BTreeSet<_> = relationships()
                .flat_map(|r| r.goal.iter().copied())
                .collect();
            subjects.extend(goals.into_iter().map(of));
            let mechanisms: BTreeSet<_> = relationships()
                .flat_map(|r| r.mechanism.iter().copied())
                .collect();
            subjects.extend(mechanisms.into_iter().map(of));
        }
    }
    if any(&[View::Channels]) {
        let channels = || scope.channels();
        if whole {
            subjects.push(("block", "channels"));
            subjects.push(("topic", "alignment-channels"));
            subjects.push(("topic", "integration"));
        }
        let used: BTreeSet<Phase> = channels()
            .flat_map(|c| c.phases.iter().flatten().map(|u| u.phase))
            .collect();
        subjects.extend(used.into_iter().map(of));
        if whole {
            let owners: BTreeSet<_> = channels().filter_map(|c| c.ownership.owner()).collect();
            subjects.extend(owners.into_iter().map(of));
            let routes: BTreeSet<_> = channels().filter_map(|c| c.ownership.route()).collect();
            subjects.extend(routes.into_iter().map(of));
            let media: BTreeSet<_> = channels().filter_map(|c| c.medium).collect();
            subjects.extend(media.into_iter().map(of));
            let functions: BTreeSet<_> = channels()
                .flat_map(|c| c.phases.iter().flatten().map(|u| u.phase.function()))
                .collect();
            subjects.extend(functions.into_iter().map(of));
            let talks = |c: &Channel| {
                let kind = c.kind.map(|k| k.value);
                matches!(kind, Some(ChannelKind::Social | ChannelKind::CallCenter))
            };
            if channels().any(talks) {
                subjects.push(("topic", "social-or-call-center"));
                subjects.push(of(ChannelKind::Social));
                subjects.push(of(ChannelKind::CallCenter));
            }
        }
    }
    if whole && any(&[View::CustomerSide, View::Fit]) {
        let shown = || {
            let propositions = canvas.propositions.iter();
            propositions.filter(|p| scope.shows_audience(&p.audience))
        };
        if shown().next().is_some() {
            subjects.push(("topic", "alignment-propositions"));
        }
        let foci: BTreeSet<_> = shown()
            .flat_map(|p| &p.focus)
            .filter_map(|f| match &f.value {
                Focus::Known(known) => Some(*known),
                Focus::Free(_) => None,
            })
            .collect();
        subjects.extend(foci.into_iter().map(of));
    }
    if whole && any(&[View::Fit]) {
        subjects.extend(["fit-jobs", "fit-pains", "fit-gains"].map(|topic| ("topic", topic)));
    }
    if whole && !canvas.metrics.is_empty() {
        subjects.push(("topic", "metrics"));
    }
    if whole && !canvas.feedback.is_empty() {
        subjects.push(("topic", "feedback"));
    }
    subjects
}

fn of<V: Vocabulary>(word: V) -> (&'static str, &'static str) {
    (V::SECTION, word.word())
}

fn card(card: &words::Card, ui: &words::Ui) -> Card {
    let mut paragraphs = Vec::new();
    let first = card.what.as_ref().or(card.brief.as_ref());
    paragraphs.extend(first.map(|w| plain(w)));
    paragraphs.extend(card.question.as_ref().map(|q| {
        vec![
            Piece::Emphasis,
            Piece::Text(Text::from(q.as_str())),
            Piece::Close,
        ]
    }));
    for (label, said) in [
        (&ui.when, &card.when),
        (&ui.good, &card.good),
        (&ui.wrong, &card.wrong),
        (&ui.seen_at, &card.seen),
        (&ui.mind, &card.mind),
    ] {
        paragraphs.extend(said.as_ref().map(|said| {
            vec![
                Piece::Strong,
                Piece::Text(text(label)),
                Piece::Close,
                Piece::Text(Text::from(format!(" {said}"))),
            ]
        }));
    }
    Card {
        title: text(&card.label),
        paragraphs,
    }
}
