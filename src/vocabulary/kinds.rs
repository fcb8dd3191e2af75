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
            Self::Website => (Some(Own), Some(Direct), Some(Online), Alone),
            Self::App => (Some(Own), Some(Direct), Some(Online), Alone),
            Self::Email => (Some(Own), Some(Direct), Some(Online), Person),
            // Both run on other people's platforms.
            Self::Chat | Self::Social => (None, None, Some(Online), Crowd),
            Self::CommunitySite => (Some(Own), Some(Direct), Some(Online), Crowd),
            Self::Newsletter => (Some(Own), Some(Direct), Some(Online), OneWay),
            Self::Phone => (Some(Own), Some(Direct), Some(Offline), Person),
            Self::CallCenter => (Some(Own), Some(Direct), Some(Offline), Person),
            Self::SalesForce => (Some(Own), Some(Direct), Some(Offline), Person),
            Self::Event => (Some(Own), Some(Direct), Some(Offline), Crowd),
            Self::Advertising => (None, None, None, OneWay),
            Self::OwnStore => (Some(Own), Some(Indirect), Some(Offline), Person),
            Self::PopUpStore => (Some(Own), Some(Indirect), Some(Offline), Person),
            Self::Wholesaler => (Some(Partner), Some(Indirect), Some(Offline), Person),
            Self::PartnerStore => (Some(Partner), Some(Indirect), Some(Offline), Person),
            Self::Directory => (Some(Partner), Some(Indirect), Some(Offline), OneWay),
            Self::Marketplace => (Some(Partner), Some(Indirect), Some(Online), Alone),
            Self::PartnerWebsite => (Some(Partner), Some(Indirect), Some(Online), Alone),
            Self::Reseller => (Some(Partner), Some(Indirect), Some(Both), Person),
            Self::WordOfMouth => (None, None, None, Crowd),
            Self::AppStore => (Some(Partner), Some(Indirect), Some(Online), Alone),
            Self::PartnerNetwork => (Some(Partner), Some(Indirect), None, Person),
            Self::Franchise => (Some(Partner), Some(Indirect), Some(Offline), Person),
            Self::Courier => (Some(Partner), Some(Indirect), Some(Offline), Person),
            Self::OwnDelivery => (Some(Own), Some(Direct), Some(Offline), Person),
        };
        let fixed_of_own = [
            Self::Website,
            Self::Newsletter,
            Self::OwnStore,
            Self::PopUpStore,
            Self::OwnDelivery,
        ];
        let stores = [
            Self::OwnStore,
            Self::PopUpStore,
            Self::PartnerStore,
            Self::Franchise,
        ];
        KindAttributes {
            owner,
            owner_is_fixed: owner == Some(Partner) || fixed_of_own.contains(&self),
            route,
            medium,
            interaction,
            is_store: stores.contains(&self),
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
