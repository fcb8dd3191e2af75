//! What is said of a canvas and of a framework's file. The sentences are in `canvas.ftl` of each
//! language.

use crate::message::messages;

messages! {
    /// What is said of a canvas as a whole and of how its entries belong together.
    pub enum CanvasMessage {
        // The canvas as a whole.
        CanvasTooLarge { size },
        SplitCanvas,
        CanvasTooDeep { levels },
        RemoveNeedlessBrackets,
        CanvasIsEmpty,
        BeginWithRelationships { section, line },
        CanvasUsesAndDefines,
        PartOfContent { key },
        MoveContentOrRemoveUse,
        AllowedWithUse { keys },

        // Keys outside of their section.
        NameSchemaInComment { line },
        UnknownSection { name },
        WriteHeaderForId { section, header },
        KeyOutsideSection { key },
        HashMakesComment,
        ReplaceCommentByHeader { header },
        MoveBelowHeader { header },
        AddHeaderAbove { header },
        OrWriteAsId { line },
        NameNeedsQuotes { name },

        // Keys that are there twice.
        KeepOrRename,
        RepeatHeaderInBrackets { header },
        JoinUnderHeader { header },

        // Exceptions.
        ErrorStaysOn { rule },
        FixErrorInstead,
        CopyRuleName,

        // Building blocks.
        BlockOfOtherFramework { framework, block },
        UseBlocks { blocks },
        OrUseFramework { line, block },
        BlockUnderBlock { block, header },
        MoveBlockLine,

        // Channels.
        KindFixesOwner { owner, kind },
        RemoveOwner,
        OrOtherKind,
        PartnerCannotBeDirect,
        RemoveRoute,
        OrKindOfYourOwn { kinds },
        ChannelConnectsToItself,
        NameNextChannel,
        SeveralChannelsInOne { text },
        SegmentInsteadOfKind,

        // Relationships.
        TooManyForAll { most },
        WriteUnderSegments,
        KeySaysWhoFor { key },
        DeleteKey { key },
        OrUseOwnKey { line },
        ListUnderOwnKey { key },
        WriteKeyForEach { lines },
        RelationshipWithoutType,
        OrLabelInstead { line },
        RelationshipWithLabel { relationship, label },
        RelationshipTwice { relationship },
        RemoveOneOrLabel,
        OrShareWithAll { line },
        SeveralTypesInOne { text },

        // Keys and values that are mixed up.
        KeyOfSeveralSegments { text },
        WriteLineForEach { lines },
        ReplaceHeader { header, line },
        TypeBeforeSegment { kind, segment },
        TypeBeforeSegments { kind },
        AddTypeToSegment { line },
        TypeNotSegment { kind },
        OrKeepOwnWords { line },

        // Needs.
        WrongNeed { kinds, need },
        MoveItemOrLinkNeed { kinds },
        UnknownNeed { kind, need },
        AddSegmentOfNeed { segment },
        AddNeedToSegment { line },
    }
}

messages! {
    /// What is said of the file of a framework.
    pub enum FrameworkMessage {
        FrameworkTooLarge { size },
        FrameworkTooDeep,
        WriteLabelAndBlocks,
        WordMeansFramework { word, framework },
        WordMeansFile { word, path },
        RenameFrameworkFile,
        RemoveFromAlso,
        NumberOfBlocks { most, count },
        WriteBlockSections { header },
        DuplicateBlock { id },
        GiveOtherBlockId,
        PlaceTakenTwice { first, second, row, column },
        BlockIsThere,
        MoveOneBlock,
        PartShownTwice { part, block },
        BlockShowsPart,
        RemovePartFromOne { part },
        BlockOutsideGrid { side, last, most },
        MoveOrShrinkBlock,
        UnsafeLinkInCredit { link },
        WriteSafeLink { start },
    }
}
