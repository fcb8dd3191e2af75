//! The frameworks of the book's own: each file is read, whether a canvas uses it or not.

use super::messages::BookMessage;
use super::{File, FileKind, Found, Settings};
use crate::diagnostic::{self as rule, Diagnostic};
use crate::framework::SharedFramework;
use crate::message::Part;
use crate::model::BookTerms;
use crate::resolve::{self, Source};
use crate::rules;
use crate::text::{SourceMap, Span};
use crate::vocabulary::BrokenFramework;

/// The words of a book: those of its settings, and the frameworks among its files.
pub fn terms(files: &[File], settings: &Settings) -> BookTerms {
    read(files, settings).0
}

/// The words of a book, and what is wrong with its frameworks.
pub(super) fn read(files: &[File], settings: &Settings) -> (BookTerms, Vec<Found>) {
    let mut terms = settings.terms.clone();
    terms.frameworks.set_folder(&settings.frameworks);
    let mut found = Vec::new();
    for (file, source) in files.iter().enumerate() {
        let problems = match &source.kind {
            FileKind::Framework => add(source, &mut terms),
            FileKind::UnreadableFramework(why) => {
                let words = vec![source.stem().to_owned()];
                terms.frameworks.add_broken(BrokenFramework {
                    words,
                    path: source.path.clone(),
                });
                vec![unreadable(why)]
            }
            FileKind::Model => {
                terms.frameworks.add_model(&source.path);
                continue;
            }
            FileKind::Chapter
            | FileKind::Unreadable(_)
            | FileKind::Ignored(_)
            | FileKind::Settings
            | FileKind::Other
            | FileKind::Input => continue,
        };
        let problems = problems.into_iter();
        found.extend(problems.map(|diagnostic| Found { file, diagnostic }));
    }
    (terms, found)
}

/// Adds the framework of a file; what is wrong with it.
fn add(source: &File, terms: &mut BookTerms) -> Vec<Diagnostic> {
    let text = source.text.as_str();
    let first_line = text.lines().next().unwrap_or_default().len();
    let map = SourceMap::identity(text.len());
    let read = resolve::framework(
        Source {
            body: text,
            map: &map,
            whole: Span::new(0, first_line),
            rules: rules::RULES,
            terms,
        },
        source.stem(),
        &terms.frameworks,
    );
    match read.framework {
        Ok(framework) => {
            terms.frameworks.add(SharedFramework::new(framework));
            Vec::new()
        }
        Err(problems) => {
            terms.frameworks.add_broken(BrokenFramework {
                words: read.words,
                path: source.path.clone(),
            });
            problems
        }
    }
}

fn unreadable(why: &Part) -> Diagnostic {
    let why = why.clone();
    let message = BookMessage::FrameworkUnreadable { why };
    Diagnostic::new(&rule::UNREADABLE_FILE, None, message).help(BookMessage::UseUtf8File)
}
