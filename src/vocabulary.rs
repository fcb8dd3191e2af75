//! The closed sets of words: each with its canonical spelling and the aliases it accepts.
//!
//! Long because there are twenty-odd sets: the file holds lists, and next to no code.

mod frameworks;
mod kinds;

mod term;

pub use frameworks::{BrokenFramework, Frameworks, NamedFramework};
pub use kinds::{Interaction, KindAttributes};
pub use term::{BookTerms, CustomTerm, Term, Terms, plural};

use std::borrow::Cow;
use std::fmt::Debug;
use std::hash::Hash;

/// A closed set of words.
pub trait Vocabulary: Copy + Eq + Ord + Hash + Debug + 'static {
    /// What the reference calls the set: "relationship type", "phase".
    const AXIS: &'static str;
    /// The section of the words files that holds its labels, and the name by which messages tell sets
    /// apart.
    const SECTION: &'static str;
    /// Every member in the notation's order, with its canonical word first and its aliases after it.
    const ALL: &'static [(Self, &'static [&'static str])];

    /// The canonical word.
    fn word(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(member, _)| *member == self)
            .map_or("", |(_, words)| words[0])
    }

    /// The member that a word means; letter case, spaces and underscores are forgiven.
    fn parse(written: &str) -> Option<Self> {
        let folded = fold(written);
        Self::ALL
            .iter()
            .find(|(_, words)| words.contains(&&*folded))
            .map(|(member, _)| *member)
    }

    /// Every canonical word, in the notation's order.
    fn words() -> Vec<&'static str> {
        Self::ALL.iter().map(|(_, words)| words[0]).collect()
    }

    /// Every word that is accepted, aliases included.
    fn spellings() -> Vec<&'static str> {
        Self::ALL
            .iter()
            .flat_map(|(_, words)| words.iter().copied())
            .collect()
    }
}

/// A written word as the vocabulary compares it: lower case, spaces and underscores as dashes.
pub fn fold(written: &str) -> Cow<'_, str> {
    // Most words are written as they are to be, and stay as they are.
    let is_folded = |b: u8| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-');
    if written.bytes().all(is_folded) {
        return Cow::Borrowed(written);
    }
    let small = written.trim().to_lowercase();
    Cow::Owned(small.replace([' ', '_'], "-"))
}

macro_rules! vocabulary {
    ($(
        $(#[$doc:meta])*
        $name:ident, $axis:literal, $section:literal {
            $($(#[$member_doc:meta])* $member:ident = $word:literal $(| $alias:literal)*,)*
        }
    )*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum $name {
            $($(#[$member_doc])* $member,)*
        }

        impl Vocabulary for $name {
            const AXIS: &'static str = $axis;
            const SECTION: &'static str = $section;
            const ALL: &'static [(Self, &'static [&'static str])] =
                &[$((Self::$member, &[$word $(, $alias)*])),*];
        }
    )*};
}

vocabulary! {
    /// The types of relationship. One of the author's own has no member here: see [`Form`](crate::model::Form).
    RelationshipType, "relationship type", "type" {
        /// One person always serves the same customer.
        Dedicated = "dedicated" | "dedicated-personal-assistance" | "dedicated-representative" | "assigned-representative" | "key-account-manager",
        /// A person helps, whoever is there.
        Personal = "personal" | "personal-assistance" | "sales-representative",
        /// The customer buys in a store.
        Retail = "retail",
        /// Customers serve themselves.
        SelfService = "self-service" | "self-serve",
        /// Self-service with processes that know the customer.
        Automated = "automated" | "automated-services" | "automated-service",
        /// Customers are in touch with each other.
        Communities = "communities" | "community",
        /// Customers take part in the design.
        CoCreation = "co-creation" | "cocreation",
    }

    /// How close a type of relationship brings a business to its customer.
    RelationshipLevel, "level of relationship", "level" {
        /// Basic service for many.
        Standard = "standard",
        /// One person for a few customers.
        PersonalTouch = "personal-touch",
        /// Customers belong and take part.
        BigFamily = "big-family",
    }

    /// What a relationship is for.
    Goal, "goal", "goal" {
        /// Wins new customers.
        Acquisition = "acquisition" | "acquire" | "get",
        /// Keeps existing customers.
        Retention = "retention" | "retain" | "keep",
        /// Sells more to existing customers.
        Upselling = "upselling" | "upsell" | "add-on-selling",
    }

    /// Whether something exists yet.
    Status, "status", "status" {
        /// It exists.
        Established = "established",
        /// It doesn't exist yet.
        Planned = "planned",
        /// It no longer exists.
        Retired = "retired",
    }

    /// How reliable a statement is.
    Evidence, "evidence", "evidence" {
        /// It is an assumption.
        Guess = "guess" | "assumption" | "assumed" | "guessed",
        /// It was observed.
        Observed = "observed" | "seen",
        /// It was tested, with any result.
        Tested = "tested",
    }

    /// The five phases of a channel.
    Phase, "phase", "phase" {
        /// Customers learn about the offer.
        Awareness = "awareness",
        /// They evaluate it.
        Evaluation = "evaluation",
        /// They buy it.
        Purchase = "purchase",
        /// They receive it.
        Delivery = "delivery",
        /// They get help after the purchase.
        AfterSales = "after-sales" | "support",
    }

    /// The three stages around a sale that group the phases.
    SaleStage, "stage of the sale", "stage-of-sale" {
        /// Awareness and evaluation.
        Before = "pre-sale" | "before-the-sale" | "before-sale",
        /// Purchase and delivery.
        During = "during-sale" | "during-the-sale",
        /// After sales.
        After = "post-sale" | "after-the-sale",
    }

    /// What a channel does in a phase.
    Function, "function", "function" {
        /// Communicates.
        Communication = "communication",
        /// Sells.
        Sales = "sales",
        /// Delivers.
        Distribution = "distribution",
    }

    /// Who owns a channel.
    Owner, "owner", "owner" {
        /// The business's own.
        Own = "own" | "own-channel",
        /// A partner's.
        Partner = "partner" | "partner-channel",
    }

    /// Whether a channel is direct.
    Route, "route", "route" {
        /// Nobody in between.
        Direct = "direct",
        /// Through a store or a partner.
        Indirect = "indirect",
    }

    /// Where customers use a channel.
    Medium, "medium", "medium" {
        /// Online.
        Online = "online",
        /// In person or by phone.
        Offline = "offline",
        /// Both.
        Both = "both" | "online-and-offline",
    }

    /// The kinds of channel.
    ChannelKind, "channel kind", "kind" {
        /// The business's own website.
        Website = "website",
        /// The business's own app.
        App = "app",
        /// Email.
        Email = "email",
        /// Chat.
        Chat = "chat",
        /// Social media accounts.
        Social = "social" | "social-media",
        /// A site where customers meet.
        CommunitySite = "community-site",
        /// A newsletter.
        Newsletter = "newsletter",
        /// Phone.
        Phone = "phone",
        /// A call center.
        CallCenter = "call-center" | "call-centre",
        /// Salespeople in person.
        SalesForce = "sales-force" | "face-to-face" | "in-person",
        /// Fairs, talks, tastings.
        Event = "event",
        /// Advertising.
        Advertising = "advertising",
        /// The business's own store.
        OwnStore = "own-store",
        /// A temporary store.
        PopUpStore = "pop-up-store",
        /// A wholesaler.
        Wholesaler = "wholesaler",
        /// A partner's store.
        PartnerStore = "partner-store",
        /// A directory such as a phone book.
        Directory = "directory",
        /// A marketplace.
        Marketplace = "marketplace",
        /// A partner's website.
        PartnerWebsite = "partner-website",
        /// A reseller.
        Reseller = "reseller",
        /// Recommendations among customers.
        WordOfMouth = "word-of-mouth",
        /// A store for apps.
        AppStore = "app-store",
        /// Partners who bring customers.
        PartnerNetwork = "partner-network",
        /// A store that a partner runs under the business's name.
        Franchise = "franchise",
        /// Vans, trucks and people of the business itself.
        OwnDelivery = "own-delivery",
        /// A delivery service.
        Courier = "courier",
    }

    /// Consumers, businesses or government.
    SegmentKind, "kind of customer", "segment-kind" {
        /// Consumers.
        B2c = "b2c",
        /// Businesses.
        B2b = "b2b",
        /// Public bodies.
        Government = "government",
    }

    /// The role of a customer in the business model.
    CustomerRole, "role of a customer", "role" {
        /// Uses the offer.
        User = "user",
        /// Pays for it.
        Payer = "payer" | "buyer" | "customer",
        /// Benefits from it without using it or paying for it.
        Beneficiary = "beneficiary",
    }

    /// The type of market.
    Market, "market", "market" {
        /// Many customers with similar needs.
        Mass = "mass" | "mass-market",
        /// A few customers with special needs.
        Niche = "niche" | "niche-market",
        /// Groups with slightly different needs.
        Segmented = "segmented" | "segmented-market",
        /// Groups with very different needs.
        Diversified = "diversified" | "diversified-market",
        /// Groups that need each other.
        MultiSided = "multi-sided" | "multi-sided-market",
    }

    /// The structure of the whole customer base.
    CustomerBase, "market", "market" {
        /// Groups with slightly different needs.
        Segmented = "segmented" | "segmented-market",
        /// Groups with very different needs.
        Diversified = "diversified" | "diversified-market",
        /// Groups that need each other.
        MultiSided = "multi-sided" | "multi-sided-market",
    }

    /// The value of one customer to the business.
    CustomerValue, "customer value", "value" {
        /// High enough to pay for personal attention.
        High = "high" | "high-value" | "high-value-customers",
        /// Like most customers.
        Ordinary = "ordinary" | "ordinary-value" | "standard-value" | "standard-value-customers",
    }

    /// The focus of a value proposition, if rules know it.
    KnownFocus, "focus", "focus" {
        /// Tailored to each customer.
        Personalization = "personalization" | "personalisation",
        /// Quick and easy to get.
        Convenience = "convenience",
        /// Learning from each other.
        KnowledgeSharing = "knowledge-sharing",
    }

    /// What a relationship builds on.
    Mechanism, "mechanism", "mechanism" {
        /// Tailored to each customer.
        Personalization = "personalization" | "personalisation",
        /// Open communication.
        Trust = "trust",
        /// A brand that customers know.
        Brand = "brand",
    }

    /// Whether contact is one-off or long-term.
    Nature, "nature", "nature" {
        /// One-off.
        Transactional = "transactional" | "one-off",
        /// Long-term.
        LongTerm = "long-term",
    }

    /// The stage of the business.
    BusinessStage, "stage of the business", "stage" {
        /// Early.
        Early = "early" | "early-stage",
        /// Growing.
        Growing = "growing" | "growing-stage",
        /// Mature.
        Mature = "mature" | "mature-stage",
    }

    /// A cost or margin as a level.
    AmountLevel, "amount", "level-of-cost" {
        /// Low.
        Low = "low",
        /// Medium.
        Medium = "medium",
        /// High.
        High = "high",
    }

    /// The tables that a canvas can be shown as.
    View, "view", "view" {
        /// The whole model at a glance.
        Poster = "poster",
        /// The customer-facing building blocks, one row per segment.
        CustomerSide = "customer-side",
        /// Which relationship each segment has.
        Relationships = "relationships",
        /// Which channel serves which phase.
        Channels = "channels",
        /// What addresses each job, pain and gain.
        Fit = "fit",
        /// A checklist.
        Questions = "questions",
        /// Tables to fill in.
        Worksheet = "worksheet",
        /// What is still a guess.
        Assumptions = "assumptions",
    }

    /// What an error does to the build.
    OnError, "answer to an error", "on-error" {
        /// The build fails, after every problem of the book is reported.
        Fail = "fail",
        /// The page shows an error box, and the build continues.
        Show = "show",
    }

    /// The level of a rule in a book.
    RuleSetting, "setting of a rule", "rule-setting" {
        /// An error: the build fails.
        Deny = "deny",
        /// A warning.
        Warn = "warn",
        /// A hint.
        Hint = "hint",
        /// Silence.
        Allow = "allow",
    }

    /// Where the style of the tables comes from.
    Css, "source of the style", "css" {
        /// From each chapter that has a canvas.
        Inline = "inline",
        /// From the file that `install` wrote, which the book links.
        File = "file",
        /// From the author's own stylesheet, or from nowhere.
        None = "none",
    }

    /// The format of what replaces the code blocks.
    Output, "output", "output" {
        /// HTML, with a style.
        Html = "html",
        /// Markdown, for the renderers that make something else of it.
        Markdown = "markdown",
    }

    /// How much guidance text follows the tables.
    Guidance, "amount of guidance", "guidance" {
        /// Whole cards.
        Full = "full",
        /// A line each.
        Brief = "brief",
        /// Nothing.
        None = "none",
    }
}

impl RelationshipType {
    /// Whether who expects `expected` is content with this type: a dedicated person is a person.
    pub fn meets(self, expected: Self) -> bool {
        self == expected || (self == Self::Dedicated && expected == Self::Personal)
    }

    /// Whether people serve the customers, whoever they are.
    pub fn is_personal(self) -> bool {
        self.level() == RelationshipLevel::PersonalTouch
    }

    /// The level of service that the type belongs to.
    pub fn level(self) -> RelationshipLevel {
        match self {
            Self::SelfService | Self::Automated | Self::Retail => RelationshipLevel::Standard,
            Self::Personal | Self::Dedicated => RelationshipLevel::PersonalTouch,
            Self::Communities | Self::CoCreation => RelationshipLevel::BigFamily,
        }
    }
}

impl Phase {
    /// The stage around the sale that the phase lies in.
    pub fn stage(self) -> SaleStage {
        match self {
            Self::Awareness | Self::Evaluation => SaleStage::Before,
            Self::Purchase | Self::Delivery => SaleStage::During,
            Self::AfterSales => SaleStage::After,
        }
    }

    /// What the phase makes of a channel.
    pub fn function(self) -> Function {
        match self {
            Self::Awareness | Self::Evaluation | Self::AfterSales => Function::Communication,
            Self::Purchase => Function::Sales,
            Self::Delivery => Function::Distribution,
        }
    }
}

impl SaleStage {
    /// The phases of the stage, in order.
    pub fn phases(self) -> impl Iterator<Item = Phase> {
        Phase::ALL
            .iter()
            .map(|(phase, _)| *phase)
            .filter(move |phase| phase.stage() == self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_forgiving_and_no_two_members_share_one() {
        assert_eq!(
            RelationshipType::parse("Self Service"),
            Some(RelationshipType::SelfService)
        );
        assert_eq!(SegmentKind::parse("B2B"), Some(SegmentKind::B2b));
        assert_eq!(
            ChannelKind::parse("call_centre"),
            Some(ChannelKind::CallCenter)
        );
        fn distinct<V: Vocabulary>() {
            let mut words = V::spellings();
            for word in &words {
                assert_eq!(fold(word), *word, "{word} is not in its folded form");
            }
            let count = words.len();
            words.sort_unstable();
            words.dedup();
            assert_eq!(words.len(), count, "{}", V::AXIS);
        }
        distinct::<RelationshipType>();
        distinct::<ChannelKind>();
        distinct::<Goal>();
        distinct::<Phase>();
        distinct::<View>();
    }
}
