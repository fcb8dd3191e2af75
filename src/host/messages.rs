//! What is said about what mdBook sends and about settings. The sentences are in `host.ftl` of each
//! language.

use crate::message::messages;

messages! {
    /// What is said about what mdBook sends and about settings.
    pub enum HostMessage {
        // What mdBook sends.
        NoBookOnStdin,
        RunBuildInstead,
        OrCheckInstead { command },
        NotABook { why },
        MdbookUnreadable { version, why },
        MdbookUnsupported { version, why },
        InputNotUtf8 { error },
        NeitherItemsNorSections,
        WorksWith { version, releases },

        // book.toml as a whole.
        BookTomlSyntax { error },
        FixTomlFirst,
        BookTomlUnreadable { error },
        DuplicateSetting,
        RemoveOneSetting,

        // Where a setting is.
        CheckSetting { setting },
        CheckVariable { variable },

        // Single settings.
        LanguageWithoutWords { language },
        SetLanguage { line, languages },
        NoteLevelFixed { rule },
        TurnNoteOff { line },
        ErrorLevelFixed { rule },
        ShowErrorsOnPage { line },
        UseBlockOfFramework { blocks },

        // Types and kinds of the book's own.
        NameUnusable { name },
        UseShortName { name },
        NameReserved { name },
        NameTaken { name, set },
        NamesAlike { name, first },
        ChooseOtherName,
        OrChangeLabelOnly { section, line },
        TermNotSection { name },
        WriteTermSection { header, label, like },
    }
}
