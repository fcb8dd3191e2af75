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
        UnknownWordsLanguage { language },
        UseWordsLanguage { languages },

        // render
        UnknownEnding { ending },
        UseKnownEnding { endings },
        OrChooseFormat,
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

#[cfg(test)]
mod tests {
    use std::collections::{BTreeMap, BTreeSet};

    use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
    use mdbook_canvas::internals::message::{every, kebab};

    use super::CommandMessage;

    /// The sentences of a file, each with the parts that it shows or chooses by.
    fn sentences(file: &str) -> BTreeMap<String, BTreeSet<String>> {
        let resource = fluent_syntax::parser::parse(file).expect("the file is Fluent");
        let messages = resource.body.iter().filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        });
        let sentence = |message: &fluent_syntax::ast::Message<&str>| {
            let mut parts = BTreeSet::new();
            read(message.value.as_ref().expect("it has a text"), &mut parts);
            (message.id.name.to_owned(), parts)
        };
        messages.map(sentence).collect()
    }

    fn read(pattern: &Pattern<&str>, parts: &mut BTreeSet<String>) {
        for element in &pattern.elements {
            let PatternElement::Placeable { expression } = element else {
                continue;
            };
            let (Expression::Inline(shown)
            | Expression::Select {
                selector: shown, ..
            }) = expression;
            if let InlineExpression::VariableReference { id } = shown {
                parts.insert(id.name.to_owned());
            }
            if let Expression::Select { variants, .. } = expression {
                for variant in variants {
                    read(&variant.value, parts);
                }
            }
        }
    }

    fn declared() -> BTreeMap<String, BTreeSet<String>> {
        let messages = CommandMessage::ALL.iter();
        let messages = messages.map(|(name, parts)| {
            let parts = parts.iter().map(|part| (*part).to_owned());
            (kebab(name), parts.collect())
        });
        messages.collect()
    }

    #[test]
    fn every_language_has_every_message_with_the_same_parts() {
        for (language, files) in every() {
            let said: BTreeMap<_, _> = files.iter().flat_map(|file| sentences(file)).collect();
            for (id, parts) in declared() {
                assert_eq!(said.get(&id), Some(&parts), "{language}: {id}");
            }
        }
    }

    #[test]
    fn every_sentence_belongs_to_a_message() {
        let said = sentences(include_str!("../locale/en/command.ftl"));
        assert_eq!(said, declared());
    }
}
