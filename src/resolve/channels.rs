//! `[channels]`: how customers are reached, and what kind, owner and route say together.

use super::reading::{is_blank, one_or_many};
use super::{Context, Field};
use crate::diagnostic::{self as rule, Diagnostic, quoted};
use crate::model::vocabulary::{
    ChannelKind, Medium, Owner, Phase, Route, SaleStage, Vocabulary, fold,
};
use crate::model::{Channel, Id, Ownership, PhaseUse, SegmentSet};
use crate::notation;
use crate::text::{Span, Spanned};
use crate::tree::Kind;

impl Context<'_> {
    /// One channel, from its entry in the table; left to itself it reaches `everyone`.
    pub(super) fn channel(
        &mut self,
        id: Id<Channel>,
        field: Field<'_>,
        everyone: &SegmentSet,
    ) -> Channel {
        let written = self.channels.names.written(id);
        let mut channel = Channel::named(written, everyone.clone());
        let table = match field.value.get_ref() {
            Kind::String(_) => {
                channel.kind = self.channel_kind(field);
                self.settle(&mut channel, None, None, None);
                return channel;
            }
            Kind::Table(table) => table,
            _ => {
                self.wrong_entry(
                    field.value,
                    &channel.id.value,
                    "write the kind of channel in quotes, or { kind = \"…\", phases = [\"…\"] }",
                );
                return channel;
            }
        };
        let opening = self.opening(field.value);
        let fields = self.fields(table, &notation::CHANNEL, opening);
        channel.name = fields
            .get("name")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        channel.kind = fields.get("kind").and_then(|f| self.channel_kind(f));
        let owner = fields.get("owner").and_then(|f| self.word(f));
        let route = fields.get("route").and_then(|f| self.word(f));
        let medium = fields.get("medium").and_then(|f| self.word(f));
        self.settle(&mut channel, owner, route, medium);
        channel.phases = fields.get("phases").map(|f| self.phases(f));
        if let Some(f) = fields.get("for") {
            channel.serves = SegmentSet::new(self.id_set(f));
        }
        channel.carries = fields.get("carries").map(|f| self.id_set(f));
        channel.with = fields
            .get("with")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        channel.cost = fields
            .get("cost")
            .and_then(|f| self.amount(f))
            .map(|a| a.value);
        channel.margin = fields.get("margin").and_then(|f| self.amount(f));
        channel.status = fields
            .get("status")
            .and_then(|f| self.word(f))
            .map(|w| w.value);
        if let Some(f) = fields.get("hands-over-to") {
            channel.hands_over_to = self.hands_over_to(id, f);
        }
        channel.note = fields
            .get("note")
            .and_then(|f| self.text(f))
            .map(|t| t.value);
        channel
    }

    /// Brings together what the kind presets and what the author says.
    fn settle(
        &mut self,
        channel: &mut Channel,
        owner: Option<Spanned<Owner>>,
        route: Option<Spanned<Route>>,
        medium: Option<Spanned<Medium>>,
    ) {
        let kind = channel.kind();
        let preset = kind.map(ChannelKind::preset);
        channel.medium = medium.map(|m| m.value).or(preset.map(|(_, _, m)| m));
        if let (Some(kind), Some(written), Some(owner)) = (kind, &channel.kind, owner)
            && kind.has_fixed_owner()
            && owner.value != kind.preset().0
        {
            self.report(
                Diagnostic::new(
                    &rule::KIND_OWNER_CONFLICT,
                    owner.span,
                    format!(
                        "the kind {} is {}, it cannot be {}",
                        quoted(written.value.word()),
                        belongs_to(kind.preset().0),
                        belongs_to(owner.value)
                    ),
                )
                .help("leave `owner` out: the kind says it already")
                .help("or choose another kind, or leave `kind` out and give the channel a `name`"),
            );
            return;
        }
        let owner = owner.map(|o| o.value).or(preset.map(|(o, _, _)| o));
        channel.ownership = match owner {
            Some(Owner::Own) => {
                Ownership::Own(route.map(|r| r.value).or(preset.map(|(_, r, _)| r)))
            }
            Some(Owner::Partner) => {
                if let Some(route) = route.filter(|r| r.value == Route::Direct) {
                    self.report(
                        Diagnostic::new(
                            &rule::PARTNER_DIRECT,
                            route.span,
                            "a partner's channel cannot be direct: the partner stands between you and the customer",
                        )
                        .help("leave `route` out")
                        .help("or, if you sell there yourself, choose a kind of your own, such as \"own-store\" or \"website\""),
                    );
                }
                Ownership::Partner
            }
            None => Ownership::Unknown(route.map(|r| r.value)),
        };
    }

    fn phases(&mut self, field: Field<'_>) -> Vec<PhaseUse> {
        let mut uses: Vec<PhaseUse> = Vec::with_capacity(Phase::ALL.len());
        let mut add = |named: Option<Named>, how: Option<String>| {
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
        };
        if let Kind::Table(table) = field.value.get_ref() {
            let opening = self.opening(field.value);
            for (key, value) in table {
                let at = self.span(key.span());
                let name = key.get_ref();
                if self.is_stray(name, value, opening) {
                    self.stray(name, at, "the phases of a channel");
                    continue;
                }
                let named = self.phase(name, at);
                let how = match value.get_ref() {
                    Kind::String(s) if !is_blank(s) => Some(s.to_string()),
                    _ => {
                        let span = self.span(value.span());
                        self.report(
                            Diagnostic::new(
                                &rule::WRONG_TYPE,
                                span,
                                format!("{} needs a text that says how", quoted(name)),
                            )
                            .help(
                                "write { awareness = \"how\" }, or only the names: [\"awareness\"]",
                            ),
                        );
                        None
                    }
                };
                add(named, how);
            }
        } else {
            for value in one_or_many(field.value) {
                if let Some(text) = self.said(field, value) {
                    let named = self.phase(text.value, text.span);
                    add(named, None);
                }
            }
        }
        uses.sort_by_key(|u| u.phase);
        uses
    }

    /// What a word names: a phase, or a stage around the sale.
    fn phase(&mut self, written: &str, span: Span) -> Option<Named> {
        let phase = Phase::parse(written).map(Named::Phase);
        let named = phase.or_else(|| SaleStage::parse(written).map(Named::Stage));
        if named.is_some() {
            return named;
        }
        // A near miss of a stage is answered with the stage.
        let words: Vec<_> = Phase::words()
            .into_iter()
            .chain(SaleStage::words())
            .collect();
        let near = rule::nearest(&fold(written), words);
        let mut diagnostic = Diagnostic::new(
            &rule::UNKNOWN_VALUE,
            span,
            format!("there is no phase {}", quoted(written)),
        )
        .did_you_mean(near);
        if near.is_none() {
            diagnostic = diagnostic.help(format!(
                "the phases are {}",
                notation::list(&Phase::words())
            ));
        }
        self.report(diagnostic);
        None
    }

    fn hands_over_to(&mut self, id: Id<Channel>, field: Field<'_>) -> Vec<Id<Channel>> {
        let mut others = Vec::new();
        for value in one_or_many(field.value) {
            let Some(other) = self.id(field, value) else {
                continue;
            };
            if other.value == id {
                self.report(
                    Diagnostic::new(
                        &rule::UNKNOWN_VALUE,
                        other.span,
                        "a channel cannot hand over to itself",
                    )
                    .help("name the channel that the customer goes on to, or leave this out"),
                );
            } else if !others.contains(&other.value) {
                others.push(other.value);
            }
        }
        others
    }
}

/// What stands for phases of a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Named {
    /// One phase.
    Phase(Phase),
    /// Those of a stage around the sale.
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

fn belongs_to(owner: Owner) -> &'static str {
    match owner {
        Owner::Own => "your own",
        Owner::Partner => "a partner's",
    }
}
