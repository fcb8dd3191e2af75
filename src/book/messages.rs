//! What is said about a book as a whole. The sentences are in `book.ftl` of each language.

use crate::message::messages;
use crate::message::{ListMessage, Part, count, quote};

messages! {
    /// What is said about a book as a whole.
    pub enum BookMessage {
        // Where the pages of the rules are.
        RulePagesWithoutRule,
        RulePagesNoAddress,
        WriteRulePages { line },

        // Files.
        ModelUnreadable { why },
        FrameworkUnreadable { why },
        UseUtf8File,
        LinesFromElsewhere,

        // Blocks.
        NearMissWord { info },
        WriteLowercase { word },
        StartBlockWith { fence },
        NearMissIndented,
        IndentLess { most },
        NearMissInHtml,
        AddBlankLine,
        FenceOptionsIgnored { options },
        WriteInBlock { line },
        RemoveFenceOptions,
        PlaceholderLeft { placeholder },
        RunAfterPreprocessor { preprocessor, line },
        CanvasUnclosed,
        CloseCanvas { fence },
        CanvasIncludedTooLate { file },
        RunAfterLinks { line },
        IncludedCheckedByBuild { file },
        RunBuildToCheck { command },

        // Models.
        UnknownModel { id },
        UseKnownId { ids },
        DefineModel { line, path },
        FileHasOtherId { path, id, line },
        OrRemoveId,
        NotReadAsModel { path, advice },
        UseLeadsBack,
        UseContinues { id },
        ReplaceUse,
        IdTaken { id },
        AddOwnId { line },
        ChangeOneId,
        OrShowFirstAgain { line },

        // One canvas by itself.
        FileWithoutCanvas,
        AddCanvas { fence },
        UnknownSegmentAsked { id },
        ShowAllSegments,
        UseKnownSegment { ids },
        UseKnownView { views },
    }
}

/// Ids to choose from: of many, the first ones and how many more there are.
pub(super) fn few<'i>(ids: impl IntoIterator<Item = &'i str>) -> Part {
    const MOST: usize = 12;
    let mut ids = ids.into_iter();
    let mut list: Vec<Part> = ids.by_ref().take(MOST).map(quote).collect();
    let rest = ids.count();
    if rest > 0 {
        let count = count(rest);
        list.push(ListMessage::ListRest { count }.into());
    }
    Part::Any(list)
}
