//! The phases that a channel serves, and what happens in each.

use super::super::messages::ModelMessage;
use super::super::segment::ALL;
use crate::diagnostic::{self as rule, Diagnostic, as_key, as_text, nearest};
use crate::message::{literal, quote, quote_any};
use crate::notation::{
    Accepts, Export, ExportNames, Field, Json, Notation, Reader, is_blank, one_or_many, unknown,
};
use crate::text::Span;
use crate::toml_ast::Kind;
use crate::vocabulary::{Phase, SaleStage, Vocabulary, fold};

/// A phase that a channel serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseUse {
    /// Which phase.
    pub phase: Phase,
    /// How, in the author's words; more than one if a stage and its phase both say.
    pub how: Vec<String>,
}

/// What an author names: a phase, or a stage around the sale.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    Phase(Phase),
    Stage(SaleStage),
}

impl Named {
    fn holds(self, phase: Phase) -> bool {
        match self {
            Self::Phase(named) => named == phase,
            Self::Stage(stage) => phase.stage() == stage,
        }
    }
}

/// A list of phases, or a table that says what happens in each.
impl Notation for Vec<PhaseUse> {
    const ACCEPTS: Accepts = Accepts::Phases;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let mut uses: Self = Vec::with_capacity(Phase::ALL.len());
        let Kind::Table(table) = field.value.get_ref() else {
            if matches!(field.value.get_ref(), Kind::String(s) if fold(s) == ALL) {
                let phases = Phase::ALL.iter().map(|(phase, _)| *phase);
                let all = phases.map(|phase| PhaseUse {
                    phase,
                    how: Vec::new(),
                });
                return Some(all.collect());
            }
            for value in one_or_many(field.value) {
                if let Some(text) = cx.text(field.item(value)) {
                    let named = phase(cx, text.value, text.span, as_text);
                    add(&mut uses, named, None);
                }
            }
            uses.sort_by_key(|u| u.phase);
            return Some(uses);
        };
        let opening = cx.opening(field.value);
        for (key, value) in table {
            let at = cx.span(key.span());
            let name: &str = key.get_ref();
            if cx.is_stray(name, value, opening) {
                cx.stray(name, at, "phases");
                continue;
            }
            let named = phase(cx, name, at, as_key);
            let how = match value.get_ref() {
                Kind::String(s) if !is_blank(s) => Some(s.to_string()),
                _ => {
                    let span = cx.span(value.span());
                    let phase = quote(name);
                    let message = ModelMessage::PhaseNeedsText { phase };
                    let diagnostic = Diagnostic::new(&rule::WRONG_TYPE, span, message);
                    cx.report(diagnostic.help(ModelMessage::WritePhases {
                        section: literal("{ awareness = \"how\" }"),
                        list: literal("[\"awareness\"]"),
                    }));
                    None
                }
            };
            add(&mut uses, named, how);
        }
        uses.sort_by_key(|u| u.phase);
        Some(uses)
    }
}

fn add(uses: &mut Vec<PhaseUse>, named: Option<Named>, how: Option<String>) {
    let phases = Phase::ALL.iter().map(|(phase, _)| *phase);
    for phase in phases.filter(|phase| named.is_some_and(|n| n.holds(*phase))) {
        match uses.iter_mut().find(|u| u.phase == phase) {
            Some(used) => used.how.extend(how.clone()),
            None => uses.push(PhaseUse {
                phase,
                how: how.clone().into_iter().collect(),
            }),
        }
    }
}

/// Words that authors often write for a group of phases.
const OFTEN: &[(&str, &str)] = &[
    ("before", "pre-sale"),
    ("presale", "pre-sale"),
    ("presales", "pre-sale"),
    ("pre-sales", "pre-sale"),
    ("during", "during-sale"),
    ("sale", "during-sale"),
    ("sales", "during-sale"),
    ("after", "post-sale"),
    ("postsale", "post-sale"),
    ("post-sales", "post-sale"),
];

fn phase(
    cx: &mut Reader<'_>,
    written: &str,
    span: Span,
    as_written: fn(&str) -> String,
) -> Option<Named> {
    let phase = Phase::parse(written).map(Named::Phase);
    let named = phase.or_else(|| SaleStage::parse(written).map(Named::Stage));
    if named.is_some() {
        return named;
    }
    let sets = [Phase::SECTION, SaleStage::SECTION].into_iter();
    let label = sets.filter_map(|set| (cx.labels)(set, written)).next();
    if let Some(label) = label {
        cx.report(
            Diagnostic::new(&rule::UNKNOWN_VALUE, span, unknown::<Phase>(written))
                .did_you_mean(Some(&label.word), as_written)
                .help(label.help()),
        );
        return None;
    }
    // A near miss of a stage is answered with the stage.
    let words: Vec<_> = Phase::words()
        .into_iter()
        .chain(SaleStage::words())
        .collect();
    let often = OFTEN.iter().find(|(often, _)| *often == fold(written));
    let near = often.map(|(_, stage)| *stage);
    let near = near.or_else(|| nearest(&fold(written), words));
    let mut diagnostic = Diagnostic::new(&rule::UNKNOWN_VALUE, span, unknown::<Phase>(written))
        .did_you_mean(near, as_written);
    if near.is_none() {
        diagnostic = diagnostic.help(ModelMessage::UsePhases {
            phases: quote_any(Phase::words()),
            stages: quote_any(SaleStage::words()),
        });
    }
    cx.report(diagnostic);
    None
}

impl Export for PhaseUse {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        Some(Json::Object(vec![
            ("phase", self.phase.export(names)?),
            ("how", self.how.export(names)?),
        ]))
    }
}
