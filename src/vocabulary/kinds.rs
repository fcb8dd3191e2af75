//! What each kind of channel implies, one row a kind.

use super::{ChannelKind, Medium, Owner, Route};

/// What a kind of channel implies.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KindAttributes {
    /// Who owns such a channel, unless the author says otherwise.
    pub owner: Option<Owner>,
    /// Whether the owner is part of what the kind means, so that another one contradicts it.
    pub owner_is_fixed: bool,
    /// Whether it leads straight to the customer, unless the author says otherwise.
    pub route: Option<Route>,
    /// Where it is met, unless the author says otherwise.
    pub medium: Option<Medium>,
    /// What customers can do there.
    pub interaction: Interaction,
    /// Whether customers come to a store.
    pub is_store: bool,
    /// Whether businesses often take it up because others have it.
    pub is_fashion: bool,
}

/// What customers can do on a channel.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Interaction {
    /// Read or hear, no more.
    OneWay,
    /// Act alone; nobody has to answer.
    Alone,
    /// Reach a person.
    Person,
    /// Reach people, each other among them.
    Crowd,
}

impl ChannelKind {
    /// What the kind implies.
    pub fn attributes(self) -> KindAttributes {
        use Interaction::{Alone, Crowd, OneWay, Person};
        use Medium::{Both, Offline, Online};
        use Owner::{Own, Partner};
        use Route::{Direct, Indirect};

        let (owner, route, medium, interaction) = match self {
            Self::Website => (Own, Direct, Online, Alone),
            Self::App => (Own, Direct, Online, Alone),
            Self::Email => (Own, Direct, Online, Person),
            Self::Chat => (Own, Direct, Online, Crowd),
            Self::Social => (Own, Direct, Online, Crowd),
            Self::CommunitySite => (Own, Direct, Online, Crowd),
            Self::Newsletter => (Own, Direct, Online, OneWay),
            Self::Phone => (Own, Direct, Offline, Person),
            Self::CallCenter => (Own, Direct, Offline, Person),
            Self::SalesForce => (Own, Direct, Offline, Person),
            Self::Event => (Own, Direct, Offline, Crowd),
            Self::Advertising => (Own, Direct, Both, OneWay),
            Self::OwnStore => (Own, Indirect, Offline, Person),
            Self::PopUpStore => (Own, Indirect, Offline, Person),
            Self::Wholesaler => (Partner, Indirect, Offline, Person),
            Self::PartnerStore => (Partner, Indirect, Offline, Person),
            Self::Directory => (Partner, Indirect, Offline, OneWay),
            Self::Marketplace => (Partner, Indirect, Online, Alone),
            Self::PartnerWebsite => (Partner, Indirect, Online, Alone),
            Self::Reseller => (Partner, Indirect, Both, Person),
        };
        let fixed_of_own = [
            Self::Website,
            Self::Newsletter,
            Self::OwnStore,
            Self::PopUpStore,
        ];
        KindAttributes {
            owner: Some(owner),
            owner_is_fixed: owner == Partner || fixed_of_own.contains(&self),
            route: Some(route),
            medium: Some(medium),
            interaction,
            is_store: [Self::OwnStore, Self::PopUpStore, Self::PartnerStore].contains(&self),
            is_fashion: [Self::Social, Self::Newsletter, Self::Directory].contains(&self),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::vocabulary::Vocabulary;

    #[test]
    fn every_partner_kind_is_indirect() {
        for (kind, _) in ChannelKind::ALL {
            let attributes = kind.attributes();
            assert!(
                attributes.owner != Some(Owner::Partner)
                    || attributes.route == Some(Route::Indirect),
                "{kind:?}"
            );
        }
    }
}
