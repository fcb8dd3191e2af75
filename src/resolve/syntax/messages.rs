//! What is said about text that isn't TOML. The sentences are in `syntax.ftl` of each language.

use crate::message::{Part, literal, messages, plain};

messages! {
    /// What is said about text that isn't TOML.
    pub enum SyntaxMessage {
        NotValidToml,
        WriteTomlLines,
        ValueAndKeys { key },
        RenameOneOfTwo,
        WriteCode { code },
        WriteCodeOr { first, second },
        WriteAnyList,
        WriteAfterKey { code },
        DeleteIt,

        // Keys, and equals signs.
        KeyHasSpaces { key },
        KeyNeedsQuotes { key },
        KeyHasInnerQuotes { key },
        KeyHasLongQuotes,
        KeyMissingAtDot,
        WriteKeysAtDots,
        KeyMissingInBraces,
        ValueWithoutKeyInBraces { value },
        PutKeyBefore { code },
        KeyMissingBefore { sign },
        SeveralSegmentsInKey { key },
        NoEqualsSign,
        NoEqualsSignNoValue { text },
        ColonWithoutValue { text },
        WriteValueOrComment { code },
        NoEqualsSignInBraces { text },
        EqualsSignMissing { key },
        NotAnEqualsSign { sign },
        ExtraEqualsSign,
        SignAfterEqualsSign { sign },

        // Values.
        KeyWithoutValue { key },
        WriteValueOrDelete { code, line },
        ValueOnNextLine { key },
        PutAfterEqualsSign { code },
        ValueMissing,
        WriteTextInQuotes,
        IndentedValues { key },
        WriteInBraces { code },
        KeysNeedBraces,
        SeveralNeedQuotes,
        SeveralNeedBrackets { key },
        TextNeedsQuotes { text },
        WordNotAValue { word },
        DeleteCode { code },
        WriteFlagOrText { flag, text },
        WriteTextOrFlag { text, flag },
        NumberHasComma { number },
        WriteNumberOrText { number, text },
        WriteTextOrNumbers { text, whole, decimal },
        NotANumberOrDate { value },
        PutInQuotes { text },

        // Quotes.
        NotAStraightQuote { quote },
        OddQuote { shape, mark },
        TypeStraightQuotes { text },
        CommasForQuote,
        MixedQuotes { first, last },
        TypeSameQuotes { text },
        ExtraQuote,
        KeepOneQuote { text },
        ApostropheEndsText,
        UseDoubleQuotes { text },
        QuoteEndsText,
        UseSingleQuotes { text },
        BackslashInQuotes,
        QuoteOrDoubleBackslash,
        QuoteSoOrDoubleBackslash { text },
        BackslashBeforeQuote,
        FirstQuoteMissing { text },
        LastQuoteMissing { text },
        TextOverLines,
        JoinLinesOrUseThree { marks },
        LongTextOpen,
        PutAtEnd { mark },
        PutAtEndSo { mark, code },

        // Brackets.
        ValueInBrackets { shape },
        ListInBrackets { shape },
        KeysInBrackets { shape },
        PutBracesAroundKeys,
        BracketsOpen { kind },
        BracketsOfKeyOpen { kind, key },
        BracketsOpenBefore { kind, mark },
        PutBefore { mark, next },
        BracketsMixed { kind, first, last },
        WriteInsteadOf { mark, wrong },
        ListWithoutBracket,
        NoOpenBracket { mark },

        // Commas, and what follows a value.
        NotAComma { sign },
        WriteCommaInstead,
        CommaMissing { value },
        CommaMissingHere,
        PutCommaOnLineAbove,
        PutCommaAfter,
        SignNotNeeded { sign },
        CantFollowValue { text },
        DeleteOrPutComma,
        WriteOneAfterComma,
        OnlyCommentAfterValue,
        PutHashBefore { comment },
        LineEndsWith { marks },
        KeyNeedsOwnLine,
        BeginLineBefore { code },

        // How a line begins.
        BracesAroundCanvas,
        DeleteBraces,
        LineBeginsWithBrace,
        PutKeyAndEqualsSign,
        LineBeginsWith { sign },
        DeleteOrWriteList,
        LineHasListMark { mark },
        DeleteMark,
        DeleteMarkAndWrite { code },
        ReplaceMarkByKey { value },
        ListMarksBelow { key },
        WriteInSquareBrackets { code },
        UseSquareBrackets,
        ListMarkInList,
        DeleteMarkAddCommas,

        // Headers, comments and fences.
        CommentNotHeader { line },
        WriteHeaderAndKey { header, line },
        NotAHeader { text },
        UnknownHeader { header },
        SectionNameMissing,
        WriteSectionName,
        HeaderEndsWithOne,
        HeaderOpen { header },
        HeaderEndsWrong { header },
        HeaderNeedsDot { header },
        HeaderNeedsQuotes { name },
        CantFollowHeader { text },
        OnlyCommentAfterHeader,
        PutOnNextLine { code },
        ListWithoutKey,
        LineOfMarks,
        DeleteOrPutHash,
        TableWithBars,
        WriteLineForRow,
        NotACommentMark { mark },
        BeginCommentWithHash { comment },
        CodeFenceInFile,
        DeleteCodeFence,

        // Characters.
        InvisibleCharacter { code },
        DeleteOrTypeAgain,
        UnusualSpace { code },
        DeleteAndTypeSpace,
        FullWidthSign { character, name },
        UnusualSign { character, name },
        SignName { sign },
        TypeInstead { sign },

        // Includes.
        IncludeInCanvas,
        SaveAsModel,
        OrExpandIncludes,
    }
}

/// Code as a message shows it: control characters can be seen.
pub(super) fn code(text: &str) -> Part {
    literal(plain(text))
}

/// The help that says what to write.
pub(super) fn write(text: &str) -> SyntaxMessage {
    SyntaxMessage::WriteCode { code: code(text) }
}
