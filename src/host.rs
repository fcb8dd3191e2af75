//! mdBook's door: its JSON and its configuration, for 0.4 and 0.5 alike.
//!
//! The types here are our own and tolerant: they read the few fields that matter, wherever the
//! rest may go in the next release. The answer is the book's own JSON with the contents of the
//! changed chapters put in place of the old ones; every other byte goes back as it came.

mod chapters;
mod environment;
mod messages;
mod paths;
mod preprocessors;

mod problem;
mod rule_settings;
mod terms;

mod settings;

mod book_toml;

pub use book_toml::{BookConfig, language_of, read_book_toml};
pub use environment::Overrides;
pub use messages::HostMessage;
pub use paths::{clean, within};
pub use problem::{SettingPart, SettingPlace, SettingProblem, locate, located, settled};
pub use settings::SettingsKeys;
pub use terms::{CustomKindKeys, CustomTypeKeys};

pub(crate) use preprocessors::runs_us;

use std::io::{self, Read, Write};
use std::ops::Range;
use std::path::PathBuf;
use std::time::Duration;

use semver::{Version, VersionReq};

use self::chapters::{BookJson, Chapters};
use self::settings::{Context, Generation};
use crate::book::{File, Settings};
use crate::diagnostic::{Diagnostic, Level, UNSUPPORTED_HOST, plain};
use crate::json::{self, RawValue};
use crate::message::{Part, literal, quote};
use crate::splice::Spliced;

/// The mdBook releases whose books are understood.
pub const SUPPORTED: &str = ">=0.4.0, <0.6.0";
/// The same for people.
const SUPPORTED_RELEASES: [&str; 2] = ["0.4", "0.5"];

/// Whether canvases are drawn for a renderer: for every one, each in its output.
///
/// mdBook's own `test` is no exception. It looks for Rust code, which our Markdown holds none of,
/// and a canvas with errors fails it as it fails the build.
pub fn supports(_renderer: &str) -> bool {
    true
}

/// Reads all that the host sends.
///
/// The host writes everything before it reads a byte, so reading has to reach the end before
/// anything is answered. It also writes in very small pieces, a token each, and whoever waits for
/// the next one is woken by each and slows the host: a short pause after each short read lets the
/// pipe fill, which saves most of the reads.
///
/// The first read is not followed by one. A small book was written while this program started, so
/// that read has all of it, and no small book waits. A host takes some 500 µs to fill the pipe and
/// then waits for us, so the pause is shorter; a much shorter one wakes us too often on a busy
/// machine. Receiving 10 MB takes 109 ms (without pauses 241), and 2 MB 20 (51).
///
/// # Errors
///
/// If reading fails.
pub fn receive(mut input: impl Read) -> io::Result<Vec<u8>> {
    const CHUNK: usize = 64 * 1024;
    const PAUSE: Duration = Duration::from_micros(300);
    let mut bytes = Vec::new();
    let mut read = 0;
    loop {
        bytes.resize(read + CHUNK, 0);
        match input.read(&mut bytes[read..]) {
            Ok(0) => break,
            Ok(count) => {
                let first = read == 0;
                read += count;
                if !first && count < CHUNK / 2 {
                    std::thread::sleep(PAUSE);
                }
            }
            Err(e) if e.kind() == io::ErrorKind::Interrupted => {}
            Err(e) => return Err(e),
        }
    }
    bytes.truncate(read);
    Ok(bytes)
}

/// What the host asks: a book to check and render.
#[derive(Debug)]
pub struct Request<'a> {
    /// The chapters that may hold a canvas.
    pub files: Vec<File>,
    /// What `book.toml` says.
    pub settings: Settings,
    /// The book's folder.
    pub root: PathBuf,
    /// The keys that lead to this preprocessor's table.
    pub table: Vec<String>,
    /// What is wrong with the settings. With an error among it the book can't be built.
    pub problems: Vec<SettingProblem>,
    /// What is wrong with them unless the book has frameworks of its own: see [`settled`].
    pub pending: Vec<SettingProblem>,
    /// Whether this run reports what is no error; another one does otherwise.
    pub reports: bool,
    input: &'a str,
    book: Range<usize>,
    /// For each file the place of its content in the input.
    contents: Vec<Range<usize>>,
}

/// Understands what the host sent.
///
/// # Errors
///
/// If it isn't a book of a supported mdBook.
pub fn understand(input: &[u8]) -> Result<Request<'_>, Box<Diagnostic>> {
    if input.iter().all(u8::is_ascii_whitespace) {
        let command = literal("mdbook-canvas check");
        return Err(Box::new(
            Diagnostic::new(&UNSUPPORTED_HOST, None, HostMessage::NoBookOnStdin)
                .help(HostMessage::RunBuildInstead)
                .help(HostMessage::OrCheckInstead { command })
                .help(works_with()),
        ));
    }
    let text = std::str::from_utf8(input).map_err(|e| {
        let error = literal(e.to_string());
        not_understood(None, HostMessage::InputNotUtf8 { error }.into())
    })?;
    let parsed: Result<(&RawValue, BookJson<'_>), _> = json::from_str(text);
    let (raw_context, book_json) =
        parsed.map_err(|e| not_understood(version_of(text).as_deref(), system(&e)))?;
    let context: Context =
        json::from_str(raw_context.get()).map_err(|e| not_understood(None, system(&e)))?;
    let version = context.mdbook_version.as_deref();
    let (items, generation) = match (book_json.items, book_json.sections) {
        (Some(items), _) => (items, Generation::Five),
        (None, Some(sections)) => (sections, Generation::Four),
        (None, None) => {
            return Err(not_understood(
                version,
                HostMessage::NeitherItemsNorSections.into(),
            ));
        }
    };
    let (settings, problems) = settings::settings(&context, generation);
    let (pending, problems) = problems.into_iter().partition(SettingProblem::is_pending);
    let src = context.config.src();
    let mut chapters = Chapters {
        input: text,
        src: &src,
        files: Vec::new(),
        contents: Vec::new(),
    };
    chapters.collect(&items);
    let (files, contents) = (chapters.files, chapters.contents);
    Ok(Request {
        root: context.root.clone().unwrap_or_default(),
        files,
        settings,
        reports: context.config.is_reported_for(context.renderer.as_deref()),
        table: preprocessors::table(&context.config.preprocessor),
        problems,
        pending,
        input: text,
        book: book_range(text, raw_context),
        contents,
    })
}

impl Request<'_> {
    /// Whether the settings are so wrong that the book can't be built.
    pub fn is_refused(&self) -> bool {
        let levels = self.problems.iter().map(|p| p.diagnostic.level);
        levels.into_iter().any(|level| level == Level::Error)
    }

    /// Writes the book with the new chapters: for each file its new text, or nothing.
    ///
    /// # Errors
    ///
    /// If writing fails.
    pub fn answer(&self, chapters: &[Option<Spliced<'_>>], output: impl Write) -> io::Result<()> {
        let mut output = io::BufWriter::with_capacity(64 * 1024, output);
        let mut done = self.book.start;
        let mut changed: Vec<(&Range<usize>, _)> = self
            .contents
            .iter()
            .zip(chapters)
            .filter_map(|(content, new)| Some((content, new.as_ref()?)))
            .collect();
        // A chapter's sub-chapters may stand before its own content in the JSON.
        changed.sort_by_key(|(content, _)| content.start);
        for (content, new) in changed {
            output.write_all(&self.input.as_bytes()[done..content.start])?;
            output.write_all(b"\"")?;
            for piece in new.pieces() {
                json::escape(piece, &mut output)?;
            }
            output.write_all(b"\"")?;
            done = content.end;
        }
        output.write_all(&self.input.as_bytes()[done..self.book.end])?;
        output.flush()
    }
}

/// Which mdBook to use.
fn works_with() -> HostMessage {
    HostMessage::WorksWith {
        version: literal(env!("CARGO_PKG_VERSION")),
        releases: Part::Any(SUPPORTED_RELEASES.map(literal).into()),
    }
}

/// What the JSON reader says.
fn system(error: &json::Error) -> Part {
    literal(plain(&error.to_string()))
}

fn not_understood(version: Option<&str>, why: Part) -> Box<Diagnostic> {
    let supported = VersionReq::parse(SUPPORTED).ok();
    let message = match version.map(|v| (v, Version::parse(v))) {
        Some((written, Ok(version))) => {
            let known = supported.is_some_and(|s| {
                // A prerelease belongs to the release that it leads to.
                s.matches(&Version::new(version.major, version.minor, version.patch))
            });
            let version = literal(plain(written));
            if known {
                HostMessage::MdbookUnreadable { version, why }
            } else {
                HostMessage::MdbookUnsupported { version, why }
            }
        }
        Some((written, Err(_))) => HostMessage::MdbookUnreadable {
            version: quote(written),
            why,
        },
        None => HostMessage::NotABook { why },
    };
    Box::new(Diagnostic::new(&UNSUPPORTED_HOST, None, message).help(works_with()))
}

/// The host's version, from as much of the input as can be read.
fn version_of(text: &str) -> Option<String> {
    let rest = text.trim_start().strip_prefix('[')?;
    let first = json::Deserializer::from_str(rest)
        .into_iter::<Context>()
        .next()?;
    first.ok()?.mdbook_version
}

/// Where the book stands in the input: after the context and its comma, before the last bracket.
fn book_range(input: &str, context: &RawValue) -> Range<usize> {
    let after = offset_in(input, context.get()) + context.get().len();
    let gap = input[after..]
        .find(|c: char| c != ',' && !c.is_ascii_whitespace())
        .unwrap_or(0);
    let inside = input.trim_end();
    // One bracket and no more: a book that is no table may end in brackets of its own.
    let inside = inside.strip_suffix(']').unwrap_or(inside);
    after + gap..inside.trim_end().len()
}

/// Where a part that was borrowed from the input begins in it.
fn offset_in(input: &str, part: &str) -> usize {
    part.as_ptr() as usize - input.as_ptr() as usize
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Hands out what it has as a host might: nothing yet, a little, and as much as is asked for.
    struct Pieces {
        left: Vec<u8>,
        next: usize,
    }

    impl Read for Pieces {
        fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
            let sizes = [1, usize::MAX, 3, 40_000, 0, 2, 1];
            let size = sizes[self.next % sizes.len()]
                .min(into.len())
                .min(self.left.len());
            self.next += 1;
            if size == 0 && !self.left.is_empty() {
                return Err(io::ErrorKind::Interrupted.into());
            }
            into[..size].copy_from_slice(&self.left[..size]);
            self.left.drain(..size);
            Ok(size)
        }
    }

    #[test]
    fn all_is_received_however_it_comes() {
        for length in [0, 1, 2, 65_536, 65_537, 65_538, 300_000] {
            let sent: Vec<u8> = (0..length)
                .map(|n: u32| n.to_le_bytes()[n as usize % 3])
                .collect();
            let pieces = Pieces {
                left: sent.clone(),
                next: 0,
            };
            let received = receive(pieces).expect("nothing fails");
            assert!(received == sent, "{length} bytes");
        }
    }
}
