//! Why a file can't be read or written.

use std::io;

use mdbook_canvas::internals::diagnostic::plain;
use mdbook_canvas::internals::message::{Part, literal};

use super::messages::CommandMessage;

/// Why a file can't be read or written.
#[derive(Debug)]
pub(super) enum FileError {
    /// It's a folder, a pipe or a device.
    NotAFile,
    /// It isn't text.
    NotUtf8,
    /// A link leads out of the book's folder.
    OutsideBook,
    /// Its permissions forbid writing.
    ReadOnly,
    /// The operating system refuses.
    System(io::Error),
}

impl From<io::Error> for FileError {
    fn from(error: io::Error) -> Self {
        Self::System(error)
    }
}

impl FileError {
    /// The reason as messages give it. What the operating system says is in its own language.
    pub(super) fn why(&self) -> Part {
        match self {
            Self::NotAFile => CommandMessage::NotARegularFile.into(),
            Self::NotUtf8 => CommandMessage::NotUtf8.into(),
            Self::OutsideBook => CommandMessage::OutsideBook.into(),
            Self::ReadOnly => CommandMessage::ReadOnly.into(),
            Self::System(error) => system(error),
        }
    }

    /// Whether there is no such file.
    pub(super) fn is_not_found(&self) -> bool {
        match self {
            Self::System(error) => error.kind() == io::ErrorKind::NotFound,
            Self::NotAFile | Self::NotUtf8 | Self::OutsideBook | Self::ReadOnly => false,
        }
    }
}

/// What the operating system says.
pub(super) fn system(error: &io::Error) -> Part {
    literal(plain(&error.to_string()))
}
