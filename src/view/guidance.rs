//! Guidance under the tables: what the canvas uses, explained in a line or in a card each.

use std::collections::BTreeSet;

use super::{Card, ChapterState, Element, Facts, Inline, Inlines, Scope, plain, text};
use crate::framework::{Framework, Shows};
use crate::locale::{CardText, Locale};
use crate::model::{Channel, CustomTerm, Focus, Form, Term};
use crate::notation::OTHER;
use crate::vocabulary::{ChannelKind, Guidance, Phase, RelationshipType, View, Vocabulary};

/// What is explained here: what the tables use and the chapter has not explained yet.
pub(super) fn choose<'a>(
    scope: &Scope<'a>,
    views: &[View],
    guidance: Guidance,
    said: &mut ChapterState<'a>,
) -> Vec<Explanation<'a>> {
    let mut chosen: Vec<Explanation<'a>> = Vec::new();
    match guidance {
        Guidance::None => return chosen,
        Guidance::Brief | Guidance::Full => {}
    }
    let locale = scope.locale;
    let framework: &'a Framework = &scope.canvas.framework;
    if views.contains(&View::Poster)
        && said.explains(locale, "framework", &framework.name, guidance)
    {
        chosen.push(Explanation {
            own: None,
            told: locale.framework(framework),
            asks: Some(framework),
        });
    }
    for subject in subjects(scope, views, guidance) {
        match subject {
            Subject::Ours(section, word) => {
                if said.explains(locale, section, word, guidance) {
                    chosen.push(Explanation {
                        own: None,
                        told: locale.named_card(section, word).into(),
                        asks: None,
                    });
                }
            }
            Subject::Own(own) => {
                if said.explains(locale, own.section, own.name, guidance) {
                    chosen.push(own.explanation(locale, guidance, said));
                }
            }
        }
    }
    chosen
}

pub(super) fn part<'a>(
    chosen: &[Explanation<'a>],
    guidance: Guidance,
    locale: &'a Locale,
) -> Option<Element<'a>> {
    if chosen.is_empty() {
        return None;
    }
    match guidance {
        Guidance::None => None,
        Guidance::Brief => Some(Element::Facts(Facts {
            title: Some(text(&locale.messages.in_short)),
            entries: chosen
                .iter()
                .filter_map(|e| {
                    let brief = e.own.or(e.told.brief)?;
                    Some((text(e.told.label), vec![plain(brief)]))
                })
                .collect(),
        })),
        Guidance::Full => Some(Element::Cards(
            chosen.iter().map(|e| card(e, locale)).collect(),
        )),
    }
}

/// A thing to explain: one that the words files speak of, or one of the book's own.
enum Subject<'a> {
    /// By its section and word.
    Ours(&'static str, &'static str),
    /// By what the book says of it.
    Own(CustomSubject<'a>),
}

/// A word of a book's own, whatever its set.
#[derive(Clone, Copy)]
struct CustomSubject<'a> {
    /// What tells its name from the words of the set.
    section: &'static str,
    name: &'a str,
    label: &'a str,
    card: Option<&'a str>,
    /// What it counts as.
    like: (&'static str, &'static str),
}

impl<'a> CustomSubject<'a> {
    fn of<V: Vocabulary>(section: &'static str, own: &'a CustomTerm<V>) -> Self {
        Self {
            section,
            name: &own.name,
            label: &own.label,
            card: own.card.as_deref(),
            like: of(own.like),
        }
    }

    /// What the book says of it, and what is said of that which it counts as, unless the chapter
    /// has said this already.
    fn explanation(
        self,
        locale: &'a Locale,
        guidance: Guidance,
        said: &ChapterState<'_>,
    ) -> Explanation<'a> {
        let (section, word) = self.like;
        let is_said = self.card.is_some() && said.has_explained(locale, section, word, guidance);
        let told = if is_said {
            CardText::default()
        } else {
            locale.named_card(section, word).into()
        };
        Explanation {
            own: self.card,
            told: CardText {
                label: self.label,
                ..told
            },
            asks: None,
        }
    }
}

/// What is said of a thing.
#[derive(Debug)]
pub(super) struct Explanation<'a> {
    /// What the book says of its own, which comes first.
    own: Option<&'a str>,
    told: CardText<'a>,
    /// The framework whose blocks' questions follow.
    asks: Option<&'a Framework>,
}

/// What each block of the poster asks, a paragraph each.
fn questions<'a>(
    framework: &'a Framework,
    locale: &'a Locale,
) -> impl Iterator<Item = Inlines<'a>> {
    framework.blocks.iter().filter_map(|block| {
        let question = locale.block_question(framework, block)?;
        Some(headed(
            locale.block_label(framework, block),
            question,
            locale,
        ))
    })
}

/// What there is to explain, in the order of the tables.
fn subjects<'a>(scope: &Scope<'a>, views: &[View], guidance: Guidance) -> Vec<Subject<'a>> {
    let canvas = scope.canvas;
    let relationships = || scope.relationships();
    let mut subjects = Vec::new();
    let whole = guidance == Guidance::Full;
    let any = |of: &[View]| of.iter().any(|v| views.contains(v));
    if whole && any(&[View::Poster]) {
        subjects.push(Subject::Ours("topic", "frame"));
    }
    let on_poster = any(&[View::Poster]) && canvas.framework.shows(Shows::Relationships);
    if on_poster || any(&[View::Relationships, View::CustomerSide]) {
        if whole {
            subjects.push(Subject::Ours("block", "relationships"));
            subjects.push(Subject::Ours("topic", "alignment-segments"));
        }
        let used: BTreeSet<_> = relationships()
            .filter_map(|r| r.form.value.kind())
            .collect();
        for kind in &used {
            let forms = relationships().map(|r| &r.form.value);
            let terms = forms.filter_map(Form::term).filter(|t| t.like() == *kind);
            subjects.extend(of_terms("own-type", terms));
        }
        if relationships().any(|r| matches!(r.form.value, Form::Other { .. })) {
            subjects.push(Subject::Ours(RelationshipType::SECTION, OTHER));
        }
        if whole {
            let levels: BTreeSet<_> = used.iter().map(|k| k.level()).collect();
            subjects.extend(levels.into_iter().map(ours));
            let goals: BTreeSet<_> = relationships()
                .flat_map(|r| r.goal.iter().copied())
                .collect();
            subjects.extend(goals.into_iter().map(ours));
            let mechanisms: BTreeSet<_> = relationships()
                .flat_map(|r| r.mechanism.iter().copied())
                .collect();
            subjects.extend(mechanisms.into_iter().map(ours));
        }
    }
    if any(&[View::Channels]) {
        let channels = || scope.channels();
        if whole {
            subjects.push(Subject::Ours("block", "channels"));
            subjects.push(Subject::Ours("topic", "alignment-channels"));
            subjects.push(Subject::Ours("topic", "integration"));
        }
        let used: BTreeSet<Phase> = channels()
            .flat_map(|c| c.phases.iter().flatten().map(|u| u.phase))
            .collect();
        subjects.extend(used.into_iter().map(ours));
        let kinds = channels().filter_map(|c| c.kind.as_ref()?.value.own());
        // Of one that says nothing of itself, no more is said than of ours.
        for own in distinct(kinds.filter(|own| own.card.is_some())) {
            subjects.push(Subject::Own(CustomSubject::of("own-kind", own)));
        }
        if whole {
            let owners: BTreeSet<_> = channels().filter_map(|c| c.ownership.owner()).collect();
            subjects.extend(owners.into_iter().map(ours));
            let routes: BTreeSet<_> = channels().filter_map(|c| c.ownership.route()).collect();
            subjects.extend(routes.into_iter().map(ours));
            let media: BTreeSet<_> = channels().filter_map(|c| c.medium).collect();
            subjects.extend(media.into_iter().map(ours));
            let functions: BTreeSet<_> = channels()
                .flat_map(|c| c.phases.iter().flatten().map(|u| u.phase.function()))
                .collect();
            subjects.extend(functions.into_iter().map(ours));
            let talks = |c: &Channel| {
                matches!(
                    c.kind(),
                    Some(ChannelKind::Social | ChannelKind::CallCenter)
                )
            };
            if channels().any(talks) {
                subjects.push(Subject::Ours("topic", "social-or-call-center"));
                subjects.push(ours(ChannelKind::Social));
                subjects.push(ours(ChannelKind::CallCenter));
            }
        }
    }
    if whole && any(&[View::CustomerSide, View::Fit]) {
        let shown = || {
            let propositions = canvas.propositions.iter();
            propositions.filter(|p| scope.shows_proposition(p))
        };
        if shown().next().is_some() {
            subjects.push(Subject::Ours("topic", "alignment-propositions"));
        }
        let foci: BTreeSet<_> = shown()
            .flat_map(|p| &p.focus)
            .filter_map(|f| match &f.value {
                Focus::Known(known) => Some(*known),
                Focus::Free(_) => None,
            })
            .collect();
        subjects.extend(foci.into_iter().map(ours));
    }
    if whole && any(&[View::Fit]) {
        subjects.extend(
            ["fit-jobs", "fit-pains", "fit-gains"].map(|topic| Subject::Ours("topic", topic)),
        );
    }
    if whole && !canvas.facts.metrics.is_empty() {
        subjects.push(Subject::Ours("topic", "metrics"));
    }
    if whole && !canvas.facts.feedback.is_empty() {
        subjects.push(Subject::Ours("topic", "feedback"));
    }
    subjects
}

/// What is used of one word of a set: the word itself, then the book's own that count as it.
fn of_terms<'a, V: Vocabulary>(
    section: &'static str,
    terms: impl Iterator<Item = &'a Term<V>>,
) -> Vec<Subject<'a>> {
    let terms = distinct(terms);
    let known = terms.iter().filter_map(|term| match term {
        Term::Known(word) => Some(ours(*word)),
        Term::Custom(_) => None,
    });
    let own = terms.iter().filter_map(|term| term.own());
    known
        .chain(own.map(|own| Subject::Own(CustomSubject::of(section, own))))
        .collect()
}

/// Each of them once, where it comes first.
fn distinct<'a, T: PartialEq>(all: impl Iterator<Item = &'a T>) -> Vec<&'a T> {
    let mut seen: Vec<&T> = Vec::new();
    for one in all {
        if !seen.contains(&one) {
            seen.push(one);
        }
    }
    seen
}

fn ours<'a, V: Vocabulary>(word: V) -> Subject<'a> {
    let (section, word) = of(word);
    Subject::Ours(section, word)
}

fn of<V: Vocabulary>(word: V) -> (&'static str, &'static str) {
    (V::SECTION, word.word())
}

fn card<'a>(said: &Explanation<'a>, locale: &'a Locale) -> Card<'a> {
    let (told, messages) = (said.told, &locale.messages);
    let mut paragraphs: Vec<Inlines> = said.own.map(plain).into_iter().collect();
    paragraphs.extend(told.what.or(told.brief).map(plain));
    paragraphs.extend(
        told.question
            .map(|q| vec![Inline::Emphasis, Inline::Text(text(q)), Inline::Close]),
    );
    for (label, said) in [
        (&messages.when, told.when),
        (&messages.good, told.good),
        (&messages.wrong, told.wrong),
        (&messages.seen_at, told.seen),
        (&messages.mind, told.mind),
    ] {
        paragraphs.extend(said.map(|said| headed(label, said, locale)));
    }
    paragraphs.extend(said.asks.iter().flat_map(|f| questions(f, locale)));
    Card {
        title: text(told.label),
        paragraphs,
    }
}

/// "**Label:** text".
fn headed<'a>(label: &'a str, said: &'a str, locale: &'a Locale) -> Inlines<'a> {
    vec![
        Inline::Strong,
        Inline::Text(text(label)),
        // A space before the closing `**` would keep Markdown from reading it as one.
        Inline::Text(text(locale.messages.colon.trim_end())),
        Inline::Close,
        Inline::Text(" ".into()),
        Inline::Text(text(said)),
    ]
}
