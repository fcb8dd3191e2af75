//! What commands say beside their reports. The sentences are in `command.ftl` of each language.

mdbook_canvas::messages! {
    /// What commands say beside their reports.
    pub(super) enum CommandMessage {
        Line { text },
        Then { text, consequence },
        NotBuilt,
        HintsElsewhere,
        HintsHere { count },
        NoProblems { canvases, files },
        CanvasesFound { count },
        NoCanvasIn { path },

        // Standard streams.
        Failure { text },
        RunByMdbookOnly,
        StdinUnreadable { error },
        StdoutUnwritable { error },
        BookNotReturned { error },

        // Files and folders.
        FileUnreadable { why },
        NotARegularFile,
        NotUtf8,
        OutsideBook,
        ReadOnly,
        RenameTo { name },
        IsAFolder,
        FolderOutsideBook { key, folder },
        UseFolderInBook { line },
        SummaryRefused { error },
        NoBookTomlHere,
        NameBookChapterOrModel,
        NeitherChapterNorModel,
        NameChapterOrModel,
        CannotRead { path, error },
        CannotWrite { path, error },
        CannotRemove { path, error },

        // check
        CanvasCheckedByBuild,

        // explain
        RuleRenamed { old, new },
        RuleRetired { rule, version, why },

        // words
        UnknownLanguage { language },
        UseLanguage { languages },

        // render
        UnknownEnding { ending },
        UseKnownEnding { endings },
        OrPrintToPdf,
        JsonIsWhole,
        RemoveViewAndOnly,
        IsABook { path },
        WouldOverwriteBook { path },
        ChooseOtherOutput,
        NameOutputFile { name },
        CheckOutputFolder,

        // install and uninstall
        InFile { path, text },
        SheetWouldBeWritten,
        SheetWouldBeRemoved,
        SheetWritten,
        SheetRemoved,
        NothingToDo,
        NoBookToml { path },
        NameBookFolder { command },
        OrCreateBook { command },
        NotUtf8At { path, line, column },
        SaveAsUtf8,
        SheetNotOurs { path },
        RenameSheet,
        AllowReading,
        AllowWriting,
        RemoveSheetYourself,
    }
}
