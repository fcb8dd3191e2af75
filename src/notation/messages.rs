//! What is said of keys and values. The sentences are in `notation.ftl` of each language.

use crate::message::messages;

messages! {
    /// What is said of keys and values.
    pub enum NotationMessage {
        UnknownLanguage { language },
        WriteOneOf { words },
    }
}
