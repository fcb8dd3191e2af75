//! The judgements on a valid canvas: the registry of their names, levels and meanings.

use crate::diagnostic::{Level, Rule};

macro_rules! judgements {
    ($($level:ident: $($name:literal = $meaning:literal;)*)*) => {
        /// Every rule that may be allowed: warnings first, then hints, each in the order of the notation.
        pub static JUDGEMENTS: &[&Rule] = &[$($(
            &Rule { name: $name, level: Level::$level, meaning: $meaning },
        )*)*];
    };
}

judgements! {
    Warning:
    "segment-without-relationship" = "a declared segment has no relationship";
    "segment-without-channel" = "there are channels, and none reaches a segment";
    "segment-without-proposition" = "there are propositions, and none is for a segment";
    "same-relationship-everywhere" = "all segments have the same types of relationship";
    "expectation-unmet" = "a segment expects a type of relationship that it does not get";
    "mass-market-personal" = "a mass market is served in person";
    "niche-without-personal" = "a niche market gets standard service only";
    "via-cannot-carry" = "a relationship between people goes through one-way channels only";
    "via-not-for-segment" = "a relationship goes through a channel that does not reach its segment";
    "focus-unsupported" = "no relationship supports what a proposition is centred on";
    "channel-without-phase" = "a channel names no phase where another does";
    "phase-hole" = "the channels of a segment together miss a phase";
    "fit-unaddressed" = "nothing answers a job, pain or gain";
    "fit-unlinked" = "a product, reliever or creator answers nothing";
    "proposition-without-segment" = "a proposition is for nobody";
    "proposition-without-channel" = "no channel carries a proposition";
    "indistinct-segments" = "two segments differ in nothing but the name";
    "segment-too-broad" = "a segment is everyone";
    "community-without-place" = "a community has no place to meet";
    "co-creation-without-input" = "nothing says how customers take part";
    "placeholder-text" = "a text is still to be written";
    "unused-allow" = "an allowance silences nothing";
    Hint:
    "business-without-personal" = "businesses or public bodies are served without a person";
    "upside-down-margin" = "a partner's channel leaves more than one's own";
    "no-expectation" = "no segment says what it expects";
    "no-status" = "nothing says what is there already and what is planned";
    "no-relationship-cost" = "relationships compete, and a cost is missing";
    "no-channel-cost" = "channels compete, and a cost is missing";
    "no-via" = "a relationship names no channel";
    "goal-missing" = "no relationship serves acquisition, or none retention";
    "dedicated-for-ordinary-customer" = "an ordinary customer has a person of their own";
    "no-staff" = "nothing says how many people personal service takes";
    "own-only" = "all channels are the business's own";
    "partner-only" = "all channels are partners'";
    "one-medium" = "all channels are online, or all are offline";
    "channels-not-integrated" = "no channel of a segment hands over to another";
    "unrequested-channel" = "no segment prefers a channel that needs readers";
    "early-without-partner" = "an early business has only channels of its own";
    "unnamed-partner" = "a partner's channel does not name the partner";
    "convenience-in-person" = "convenience is promised, and every channel is in person";
    "no-metrics" = "nothing says how success is measured";
    "no-feedback" = "nothing says how feedback is handled";
    "self-service-without-help" = "customers serve themselves, and nothing helps them after the sale";
    "automated-without-data" = "an automated service does not say what it knows";
    "retail-without-store" = "there is retail, and no store";
    "vague-wording" = "an item is one general word";
    "too-many-items" = "a block of the poster holds more than twelve items";
    "focus-spelling" = "a focus is nearly one of the known words";
    "view-without-data" = "a view has nothing to show";
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::ERRORS;

    #[test]
    fn names_are_unique_and_kebab_case() {
        let mut names: Vec<_> = JUDGEMENTS.iter().chain(ERRORS).map(|r| r.name).collect();
        let count = names.len();
        for name in &names {
            assert!(
                name.chars().all(|c| c.is_ascii_lowercase() || c == '-'),
                "{name}"
            );
        }
        names.sort_unstable();
        names.dedup();
        assert_eq!(names.len(), count);
    }
}
