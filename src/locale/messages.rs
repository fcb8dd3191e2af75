//! What is said about a book's own words. The sentences are in `labels.ftl` of each language.

use crate::message::messages;

messages! {
    /// What is said about a book's own words.
    pub enum LabelMessage {
        UnknownLabel { name },
        UseKnownLabel { labels },
        LabelsNotText { name },
        WriteLabelSection { header },
        LabelEmpty { name },
        LabelNotText { name },
        WriteLabelText,
    }
}
