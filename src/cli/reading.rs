//! What a path stands for: a book, or a chapter or model file among the rest of its book.

use std::fs;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::book::{Checked, File, FileKind, Includes, Settings};
use mdbook_canvas::internals::diagnostic::{Diagnostic, INVALID_ARGUMENT};
use mdbook_canvas::internals::host;

use super::disk;
use super::file_error::FileError;
use super::messages::CommandMessage;

/// A part of what is checked: files that are read together, and which of them are reported.
pub(super) struct Batch {
    pub(super) files: Vec<File>,
    pub(super) settings: Settings,
    pub(super) includes: Includes,
    /// What is to be said beside what the canvases have in them.
    pub(super) problems: Checked,
    pub(super) reported: Vec<bool>,
    /// The file that the path names, if it is not a whole book.
    pub(super) named: Option<usize>,
    /// Where each of the files is.
    pub(super) paths: Vec<PathBuf>,
    /// The book's folder, and what stands before the paths of its files in reports.
    pub(super) root: Option<(PathBuf, String)>,
}

impl Batch {
    fn of(book: disk::Book, root: PathBuf, prefix: String) -> Self {
        Self {
            reported: vec![true; book.files.len()],
            files: book.files,
            settings: book.settings,
            includes: book.includes,
            problems: book.problems,
            named: None,
            paths: book.paths,
            root: Some((root, prefix)),
        }
    }
}

/// What is to be read for a path.
///
/// # Errors
///
/// If it can't be read: the problems and their files.
pub(super) fn batch(path: &Path) -> Result<Batch, Checked> {
    let is_settings = path.file_name().is_some_and(|name| name == "book.toml");
    if path.is_dir() || (is_settings && path.is_file()) {
        let root = if is_settings && !path.is_dir() {
            disk::folder_of(path)
        } else {
            path.to_owned()
        };
        if !root.join("book.toml").is_file() {
            let help = CommandMessage::NameBookChapterOrModel;
            return Err(wrong(path, CommandMessage::NoBookTomlHere, help));
        }
        let prefix = prefix(&root);
        let book = disk::book(&root, &prefix)?;
        return Ok(Batch::of(book, root, prefix));
    }
    let file = lone(path)?;
    let Some(root) = disk::root_above(path) else {
        return Ok(Batch {
            files: vec![file],
            settings: Settings::default(),
            includes: Includes::Left,
            problems: Checked::default(),
            reported: vec![true],
            named: Some(0),
            paths: vec![path.to_owned()],
            root: None,
        });
    };
    // The rest of the book is read for its models; of it only the model files are reported.
    let prefix = prefix(&root);
    let mut batch = Batch::of(disk::book(&root, &prefix)?, root, prefix);
    let real = path
        .canonicalize()
        .map_err(|e| disk::unreadable(&shown(path), FileError::from(e).why()))?;
    batch.reported = batch
        .files
        .iter()
        .map(|f| match f.kind {
            // What is wrong with one keeps a canvas from being drawn.
            FileKind::Framework | FileKind::UnreadableFramework(_) => true,
            FileKind::Chapter => false,
            FileKind::Model
            | FileKind::Unreadable(_)
            | FileKind::Ignored(_)
            | FileKind::Settings
            | FileKind::Other
            | FileKind::Input => file.kind == FileKind::Chapter,
        })
        .collect();
    let same = batch
        .paths
        .iter()
        .position(|p| p.canonicalize().is_ok_and(|p| p == real));
    let named = match same {
        Some(index) => {
            batch.files[index].path = file.path;
            batch.reported[index] = true;
            index
        }
        None => {
            batch.files.insert(0, file);
            batch.paths.insert(0, path.to_owned());
            batch.reported.insert(0, true);
            0
        }
    };
    batch.named = Some(named);
    Ok(batch)
}

/// A chapter or a model by itself.
fn lone(path: &Path) -> Result<File, Checked> {
    let shown = shown(path);
    let unreadable = |error: FileError| disk::unreadable(&shown, error.why());
    let about = fs::metadata(path).map_err(|e| unreadable(e.into()))?;
    // A pipe would be waited for.
    if !about.is_file() {
        return Err(unreadable(FileError::NotAFile));
    }
    match path.extension().and_then(|e| e.to_str()) {
        Some("md" | "markdown") => {
            let text = disk::text(path).map_err(unreadable)?;
            Ok(File::chapter(shown, text))
        }
        Some("toml") => {
            let text = disk::bounded(path).map_err(unreadable)?;
            Ok(File::model(shown, disk::unmarked(&text)))
        }
        Some(_) | None => {
            let help = CommandMessage::NameChapterOrModel;
            Err(wrong(path, CommandMessage::NeitherChapterNorModel, help))
        }
    }
}

fn wrong(path: &Path, message: CommandMessage, help: CommandMessage) -> Checked {
    let diagnostic = Diagnostic::new(&INVALID_ARGUMENT, None, message).help(help);
    let mut shown = shown(path);
    if shown.is_empty() {
        shown.push('.');
    }
    Checked::of(File::other(shown, ""), [diagnostic])
}

/// What stands before the paths of a book's files: nothing for the folder we are in.
fn prefix(root: &Path) -> String {
    let path = shown(root);
    match path.as_str() {
        "" | "/" => path,
        _ => format!("{path}/"),
    }
}

/// A path as reports show it. Where `..` follows a link, it stays as it is written.
pub(super) fn shown(path: &Path) -> String {
    let written = path.to_string_lossy().replace('\\', "/");
    let clean = host::clean(&written);
    let place = if clean.is_empty() { "." } else { &clean };
    match (Path::new(place).canonicalize(), path.canonicalize()) {
        (Ok(clean), Ok(real)) if clean != real => written,
        (Ok(_) | Err(_), Ok(_) | Err(_)) => clean,
    }
}
