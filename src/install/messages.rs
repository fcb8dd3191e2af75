//! What installing says. The sentences are in `install.ftl` of each language.

use crate::message::messages;

messages! {
    /// What installing says.
    pub enum InstallMessage {
        // What changed.
        Added { what },
        AddedTo { what, place },
        RemovedFrom { what, place },
        Removed { what },
        ChangedCss { old, new, table },

        // Why nothing changed.
        NoHtmlOutput,
        AddHtmlOutput,
        WrongSettingType { setting, wanted },
        ChangeSettingType,

        // The stylesheet.
        StylesheetMissing { file },
        StylesheetOutdated { file, version, current },
        StylesheetNotOurs { file },
        UpdateStylesheet { command },
    }
}
