//! What the rules say. The sentences are in `rules.ftl` of each language.

use crate::message::messages;

messages! {
    /// What the rules say.
    pub enum RuleMessage {
        // How things are named.
        AllSegments,
        NoSegment,
        AllCustomers,
        SegmentAndOthers { segment, count },
        RelationshipFor { relationship, segments },

        // Relationships and their channels.
        OneWayChannel { relationship, channels },
        AddTwoWayChannel { line },
        AddThisTwoWayChannel { channel },
        DeclareTwoWayChannel { declaration, line },
        ChannelNotForSegment { relationship, channels },
        AddSegmentToFor { segment, channels },
        OrUseChannelOfSegment,
        ForLeavesThemOut,
        CommunityWithoutPlace { segments },
        DeclarePlace { declaration, line },
        OrNamePlace,
        AlsoWithoutChannel,
        CoCreationWithoutInput { segments },
        DescribeInput { line },
        OrNameInputChannel { line },
        NoVia { relationships },
        NameChannels { line },
    }
}
