//! `[channels]`: what kind, owner and route say together.

use super::messages::CanvasMessage;
use super::mixups;
use super::short_form::{ShortForm, ShortForms};
use crate::diagnostic::{self as rule, Diagnostic};
use crate::ids::Id;
use crate::message::{literal, quote, quote_any};
use crate::model::{Channel, Ownership, SegmentSet};
use crate::notation::{EntryForm, Field, Fields, Reader};
use crate::text::{Spanned, composed};
use crate::toml_ast::Kind;
use crate::vocabulary::{ChannelKind, Owner, Route, Vocabulary};

/// One channel, from its entry in the section; without `for` it reaches `everyone`.
pub(super) fn channel(
    cx: &mut Reader<'_>,
    id: Id<Channel>,
    field: Field<'_>,
    everyone: &SegmentSet,
    forms: &mut ShortForms,
) -> Channel {
    let written = cx.channels.names.written(id);
    let mut channel = match field.value.get_ref() {
        Kind::Table(table) => {
            let fields = cx.fields(field.value, table, Channel::TABLE);
            let channel = keys(cx, &fields, written);
            if let Some(own) = fields.get("hands-over-to")
                && channel.hands_over_to.contains(&id)
            {
                hands_over_to_itself(cx, own, &channel.id.value);
            }
            channel
        }
        kind => {
            let is_text = matches!(kind, Kind::String(_));
            let mut channel = keys(cx, &Fields::none(), written);
            if let Some(found) = mixups::segments_for_a_kind(cx, &channel.id.value, field.value) {
                cx.report(found);
            } else if let Some(text) = is_text.then(|| cx.text(field)) {
                short_form(cx, &mut channel, text, forms);
            } else {
                cx.wrong_entry(field.value, &channel.id.value, EntryForm::Channel);
            }
            channel
        }
    };
    settle(cx, &mut channel);
    channel.hands_over_to.retain(|to| *to != id);
    let named = channel
        .written_for
        .as_ref()
        .filter(|set| !set.is_everyone());
    channel.serves = named.unwrap_or(everyone).clone();
    channel
}

/// A channel as one text: its kind, or its name.
fn short_form(
    cx: &mut Reader<'_>,
    channel: &mut Channel,
    text: Option<Spanned<&str>>,
    forms: &mut ShortForms,
) {
    let Some(text) = text else {
        return;
    };
    match forms.channel(cx, &channel.id.value, text) {
        ShortForm::Word(kind) => channel.kind = Some(Spanned::new(kind, text.span)),
        ShortForm::OwnWords => channel.name = Some(text.value.to_owned()),
        ShortForm::Wrong => {}
    }
}

fn keys(cx: &mut Reader<'_>, fields: &Fields<'_>, id: Spanned<String>) -> Channel {
    Channel::read(cx, fields, id).expect("every key of a channel may be omitted")
}

/// Brings together what the kind implies and what the author says.
fn settle(cx: &mut Reader<'_>, channel: &mut Channel) {
    let kind = channel.kind();
    let implied = kind.map(|kind| kind.attributes());
    let (owner, route) = (channel.written_owner, channel.written_route);
    channel.medium = channel.written_medium.or(implied.and_then(|i| i.medium));
    if let (Some(implied), Some(written), Some(owner)) = (implied, &channel.kind, owner)
        && implied.owner_is_fixed
        && let Some(fixed) = implied.owner.filter(|fixed| *fixed != owner.value)
    {
        cx.report(
            Diagnostic::new(
                &rule::KIND_OWNER_CONFLICT,
                owner.span,
                CanvasMessage::KindFixesOwner {
                    owner: literal(fixed.word()),
                    kind: quote(written.value.word()),
                },
            )
            .help(CanvasMessage::RemoveOwner)
            .help(CanvasMessage::OrOtherKind),
        );
        return;
    }
    let owner = owner.map(|o| o.value).or(implied.and_then(|i| i.owner));
    let route_or_implied = route.map(|r| r.value).or(implied.and_then(|i| i.route));
    channel.ownership = match owner {
        Some(Owner::Own) => Ownership::Own(route_or_implied),
        Some(Owner::Partner) => {
            if let Some(route) = route.filter(|r| r.value == Route::Direct) {
                cx.report(
                    Diagnostic::new(
                        &rule::PARTNER_DIRECT,
                        route.span,
                        CanvasMessage::PartnerCannotBeDirect,
                    )
                    .help(CanvasMessage::RemoveRoute)
                    .help(CanvasMessage::OrKindOfYourOwn {
                        kinds: quote_any(
                            [ChannelKind::OwnStore, ChannelKind::Website].map(Vocabulary::word),
                        ),
                    }),
                );
            }
            Ownership::Partner
        }
        None => Ownership::Unknown(route_or_implied),
    };
}

fn hands_over_to_itself(cx: &mut Reader<'_>, field: Field<'_>, id: &str) {
    let values = crate::notation::one_or_many(field.value);
    let itself = |v: &&crate::toml_ast::Value<'_>| matches!(v.get_ref(), Kind::String(s) if composed(s) == composed(id));
    let spans: Vec<_> = values.filter(itself).map(|v| cx.span(v.span())).collect();
    for span in spans {
        cx.report(
            Diagnostic::new(
                &rule::UNKNOWN_VALUE,
                span,
                CanvasMessage::ChannelConnectsToItself,
            )
            .help(CanvasMessage::NameNextChannel),
        );
    }
}
