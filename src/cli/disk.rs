//! Reading books from disk: the model files of a build, and whole books for `check`.

use std::fs;
use std::io::{self, Read};
use std::path::{Component, Path, PathBuf};

use mdbook_canvas::book::{File, FileKind, Settings};
use mdbook_canvas::diagnostic::{plain, quoted};
use mdbook_canvas::host::{self, Includes};
use mdbook_canvas::markdown::summary;
use mdbook_canvas::notation;
use mdbook_canvas::report;

use super::colour_of;

/// A book as `check` sees it.
pub(super) struct Book {
    /// The chapters in the order of the summary, then the model files by name.
    pub(super) files: Vec<File>,
    /// Where each of the files is.
    pub(super) paths: Vec<PathBuf>,
    pub(super) settings: Settings,
    pub(super) includes: Includes,
    pub(super) notes: Vec<String>,
}

/// The model files of a book, by name. `shown` is what stands before their paths in reports.
pub(super) fn models(
    root: &Path,
    settings: &Settings,
    shown: &str,
) -> io::Result<Vec<(PathBuf, File)>> {
    let folder = root.join(&settings.models);
    let mut parts = Path::new(&settings.models).components().peekable();
    if parts.peek().is_none() || parts.any(|c| !matches!(c, Component::Normal(_))) {
        return Err(outside(&settings.models, shown));
    }
    let real_root = match root.canonicalize() {
        Ok(root) => root,
        // A book that is nowhere on disk has no model files.
        Err(_) => return Ok(Vec::new()),
    };
    let real_folder = match folder.canonicalize() {
        Ok(real) => real,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(named(&folder, &e)),
    };
    // Before anything of it is read, the names in it included.
    if !real_folder.starts_with(&real_root) {
        return Err(outside(&settings.models, shown));
    }
    let entries = fs::read_dir(&real_folder).map_err(|e| named(&folder, &e))?;
    let mut paths = Vec::new();
    for entry in entries {
        let path = entry.map_err(|e| named(&folder, &e))?.path();
        if path.extension().is_some_and(|e| e == "toml") && (path.is_file() || path.is_symlink()) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths
        .into_iter()
        .map(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            let shown = format!("{shown}{}/{name}", settings.models.trim_end_matches('/'));
            let file = model(&path, &real_root, shown);
            (path, file)
        })
        .collect())
}

/// One model file. One that cannot be read, or lies outside the book, is an error of its own.
fn model(path: &Path, real_root: &Path, shown: String) -> File {
    match model_text(path, real_root) {
        Ok(text) => File::model(shown, text.strip_prefix('\u{feff}').unwrap_or(&text)),
        Err(why) => File {
            path: shown,
            text: String::new(),
            kind: FileKind::Unreadable(why),
        },
    }
}

/// The text of a model file of a book.
fn model_text(path: &Path, real_root: &Path) -> Result<String, String> {
    let real = path.canonicalize().map_err(|e| e.to_string())?;
    if !real.starts_with(real_root) {
        return Err("it leads out of the book's folder".into());
    }
    // A pipe would be waited for.
    if !real.is_file() {
        return Err("it is no file".into());
    }
    bounded(&real)
}

/// The text of a model file. Of one that is too large no more is read than shows that it is.
pub(super) fn bounded(path: &Path) -> Result<String, String> {
    const MOST: usize = notation::LONGEST_BLOCK + "\u{feff}".len() + 1;
    let mut bytes = Vec::new();
    fs::File::open(path)
        .and_then(|file| file.take(MOST as u64).read_to_end(&mut bytes))
        .map_err(|e| e.to_string())?;
    let is_whole = bytes.len() < MOST;
    String::from_utf8(bytes).or_else(|e| {
        let cut = e.utf8_error();
        if is_whole || cut.error_len().is_some() {
            return Err("it is not UTF-8".to_owned());
        }
        let mut bytes = e.into_bytes();
        bytes.truncate(cut.valid_up_to());
        // What is cut off a character makes it no smaller than what is allowed.
        bytes.resize(MOST, b'\n');
        String::from_utf8(bytes).map_err(|e| e.to_string())
    })
}

/// A whole book. `shown` is what stands before the paths in reports: empty, or it ends in `/`.
pub(super) fn book(root: &Path, shown: &str) -> Result<Book, Trouble> {
    let toml = root.join("book.toml");
    let text = fs::read_to_string(&toml).map_err(|e| named(&toml, &e))?;
    let config = host::read_book_toml(&text)
        .map_err(|refusal| Trouble::Refused(refusal.called(&format!("{shown}book.toml"))))?;
    let src = root.join(&config.src);
    let summary_path = src.join("SUMMARY.md");
    let summary = fs::read_to_string(&summary_path).map_err(|e| named(&summary_path, &e))?;
    let mut book = Book {
        files: Vec::new(),
        paths: Vec::new(),
        settings: config.settings,
        includes: config.includes,
        notes: config.notes,
    };
    for chapter in summary::chapters(&summary) {
        let path = src.join(&chapter);
        let chapter = chapter.trim_start_matches("./");
        // The host makes a chapter that is not there yet; it has no canvas.
        match fs::read(&path) {
            Ok(bytes) => {
                let text = String::from_utf8(bytes).map_err(|_| {
                    io::Error::other(format!("{}: it is not UTF-8", path.display()))
                })?;
                // The host drops a byte order mark, so that columns are those it would tell.
                let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
                book.files.push(File::chapter(
                    format!("{shown}{}/{chapter}", config.src),
                    text,
                ));
                book.paths.push(path);
            }
            Err(e) if e.kind() == io::ErrorKind::NotFound => {}
            Err(e) => return Err(named(&path, &e).into()),
        }
    }
    for (path, file) in models(root, &book.settings, shown)? {
        book.files.push(file);
        book.paths.push(path);
    }
    Ok(book)
}

/// Why a book cannot be read.
pub(super) enum Trouble {
    /// The disk says no.
    Disk(io::Error),
    /// Its `book.toml` is wrong.
    Refused(host::Refusal),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Disk(error)
    }
}

impl Trouble {
    /// What to say of it, on the way to `path`.
    pub(super) fn told(&self, path: &Path) -> String {
        match self {
            Self::Disk(error) => format!("error: {}\n", plain(&error.to_string())),
            Self::Refused(refusal) => {
                let mut told = report::refusal(refusal, colour_of(&io::stderr()));
                told.push_str(&report::note(&format!(
                    "this is the book of {}",
                    path.display()
                )));
                told
            }
        }
    }
}

/// The folder of the book that a path lies in, as it is called from where the path begins: of
/// `o/src/a.md` it is `o`, of `a.md` it may be `..`.
pub(super) fn root_above(path: &Path) -> Option<PathBuf> {
    let mut folder = folder_of(path);
    while !folder.join("book.toml").is_file() {
        if let Some(Component::Normal(_)) = folder.components().next_back() {
            folder.pop();
            if folder.as_os_str().is_empty() {
                folder.push(".");
            }
            continue;
        }
        // `.` and what ends in `..` cannot be cut short.
        let above = if folder.as_os_str() == "." {
            PathBuf::from("..")
        } else {
            folder.join("..")
        };
        // Above the topmost folder there is nothing but itself.
        if above.canonicalize().ok()? == folder.canonicalize().ok()? {
            return None;
        }
        folder = above;
    }
    Some(folder)
}

/// The folder that a file stands in.
fn folder_of(file: &Path) -> PathBuf {
    match file.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder.to_owned(),
        Some(_) | None => PathBuf::from("."),
    }
}

/// A name by which a file is the same however it is reached. A link is a file of its own: it has a
/// name of its own to report.
pub(super) fn identity(path: &Path) -> PathBuf {
    let name = path.file_name().unwrap_or_default();
    match folder_of(path).canonicalize() {
        Ok(folder) => folder.join(name),
        Err(_) => path.to_owned(),
    }
}

/// An error that names its file.
pub(super) fn named(path: &Path, error: &io::Error) -> io::Error {
    io::Error::new(error.kind(), format!("{}: {error}", path.display()))
}

fn outside(folder: &str, shown: &str) -> io::Error {
    io::Error::other(format!(
        "{shown}book.toml: `models` cannot be {}: it is the name of a folder inside the book's",
        quoted(folder)
    ))
}
