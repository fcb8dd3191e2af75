//! What is said of keys and values. The sentences are in `notation.ftl` of each language.

use crate::message::messages;

messages! {
    /// What is said of keys and values.
    pub enum NotationMessage {
        // Keys.
        InTable { table },
        UnknownKey { key, place },
        UseKeyInstead { key },
        UseOneOfTheKeys { keys },
        MisplacedKey { key, place },
        MoveAboveSections,
        MissingKey { key, place },
        AddKey { line },
        AddKeyWithWord { line, words },
        DuplicateKey { key },
        DuplicateText { text },
        OtherNameOfKey { second, first },
        KeepOneOfTheTwo,
        StatusAsKey { word },
        WriteStatus { line, words },

        // Ids.
        EmptyId,
        ControlCharactersInId,
        WriteShortId { example },

        // Values of the wrong type.
        EmptyValue { key },
        WrongType { found, key },
        NumberOutOfRange { key },
        WriteValue { value },
        WriteValueInQuotes { value },
        WriteValuesInQuotes { value, list },
        WriteValueWithoutQuotes { value },
        WriteEntry { value, long },
        OrWordOfBook { words },
        OrDeleteLine,

        // Words that a set doesn't have.
        UnknownLanguage { language },
        UnknownValue { set, word },
        WriteOneOf { words },
        MeaningOfGoal { word },
        MeaningOfType { word },
        UseAcquisitionToGrow,
        UseUpsellingToGrow,
        WriteKeyOfLabel { language },
        WriteItOnce { word },
        WriteAsList { list },
        WriteLine { line },
        OrOwnNameWithoutKind { line },
        UseTwoStates,

        // Relationship types.
        OtherNeedsLabel,
        OrUseKnownType { words },
        ChannelAsType { word },
        DeclareChannelOfType { declaration, line },
        OrOwnLabel { line },
        AddToPrefers { line },
        ManagerMeansTwoTypes { word },
        UseDedicatedIf,
        UsePersonalIf,
        OrOwnWordsWithoutType { line },
        OrIdealInOwnWords { line },

        // Frameworks.
        MeantFrameworkHasErrors { word, path },
        MoveFrameworkFile { folder },
        OrAddFrameworkFile { path },

        // References.
        UnknownReference { target, id },
        UnknownId { target, name },
        SeveralIdsInOne { text },
        DeclareEachId { section },
        SeveralHaveThatName { target, name },
        UseOneOfTheIds { ids },
        DeleteInvisible { text, codes },
        AddSectionForId { section, line },
        UseDefinedId { ids },
        OrAddDefinedId { section, line },
    }
}

messages! {
    /// What a key accepts, for its row in the reference and the help at a value of the wrong type.
    pub enum AcceptsMessage {
        AcceptsText,
        AcceptsTexts,
        AcceptsTextOrNumber,
        AcceptsFlag,
        AcceptsName,
        AcceptsWord { words },
        AcceptsWords { words },
        AcceptsAmount { words },
        AcceptsFoci { words },
        AcceptsTextOrDate { date },
        AcceptsIds { target },
        AcceptsPhases { list, section, phases, stages },
        AcceptsNeeds { section },
        AcceptsRecords { record },
        AcceptsTables { header, keys },
        AcceptsGridNumber { last },
        AcceptsTwoOf { words, list },
        AcceptsSection { header, line },
        AcceptsRelationships { header, line, all, some },
        AcceptsWordsByName { header, line, words },
        AcceptsSectionEach { header, lines },
    }
}
