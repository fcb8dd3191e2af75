//! Reading books from disk: the model files of a build, and whole books for `check`.

use std::ffi::OsString;
use std::fs;
use std::io::{self, Read as _};
use std::path::{Component, Path, PathBuf};

use mdbook_canvas::internals::book::{self, Checked, File, FileKind, Includes, Settings};
use mdbook_canvas::internals::diagnostic::{
    Diagnostic, INVALID_SETTING, INVALID_SUMMARY, UNREADABLE_FILE, as_text, plain,
};
use mdbook_canvas::internals::host::{self, Overrides, SettingProblem};
use mdbook_canvas::internals::json::Value;
use mdbook_canvas::internals::markdown::summary;
use mdbook_canvas::internals::message::{Part, literal, quote};
use mdbook_canvas::internals::notation;

use super::file_error::{FileError, system};
use super::language;
use super::messages::CommandMessage;

/// A book as `check` sees it.
pub(super) struct Book {
    /// The chapters in the order of the summary, then the model files by name.
    pub(super) files: Vec<File>,
    /// Where each of the files is.
    pub(super) paths: Vec<PathBuf>,
    pub(super) settings: Settings,
    pub(super) includes: Includes,
    /// What is to be said of its settings, and which of its files can't be read.
    pub(super) problems: Checked,
}

/// A folder of a book, beside that of its chapters.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Folder {
    Models,
    Frameworks,
}

impl Folder {
    /// The setting that names it.
    fn key(self) -> &'static str {
        match self {
            Self::Models => "models",
            Self::Frameworks => "frameworks",
        }
    }

    fn folder(self, settings: &Settings) -> &str {
        match self {
            Self::Models => &settings.models,
            Self::Frameworks => &settings.frameworks,
        }
    }
}

/// A folder of a book that can't be read.
pub(super) struct FolderError {
    part: Folder,
    why: FolderProblem,
}

/// Why a folder can't be read.
enum FolderProblem {
    /// It isn't inside the book's folder.
    Outside,
    /// The disk says no.
    Unreadable(io::Error),
}

impl From<io::Error> for FolderProblem {
    fn from(error: io::Error) -> Self {
        Self::Unreadable(error)
    }
}

impl FolderError {
    /// The problem and its file: the book's settings, of which `book_toml` is the text, or the folder.
    pub(super) fn checked(
        &self,
        settings: &Settings,
        shown: &str,
        path: &[String],
        book_toml: Option<&str>,
    ) -> Checked {
        let Self { part, why } = self;
        let folder = part.folder(settings);
        match why {
            FolderProblem::Outside => {
                let mut keys: Vec<&str> = path.iter().map(String::as_str).collect();
                keys.push(part.key());
                let message = CommandMessage::FolderOutsideBook {
                    key: quote(part.key()),
                    folder: quote(folder),
                };
                let value = Value::from(folder);
                let default = Settings::default();
                let default = as_text(part.folder(&default));
                let line = literal(format!("{} = {default}", part.key()));
                let problem = SettingProblem::value(&INVALID_SETTING, &keys, &value, message)
                    .help(CommandMessage::UseFolderInBook { line });
                let file =
                    File::settings(format!("{shown}book.toml"), book_toml.unwrap_or_default());
                Checked::of(file, [problem.located(book_toml)])
            }
            FolderProblem::Unreadable(error) => {
                unreadable(&format!("{shown}{folder}"), system(error))
            }
        }
    }
}

/// The model files of a book, then its frameworks, each by name. `shown` is what stands before their
/// paths in reports.
pub(super) fn data_files(
    root: &Path,
    settings: &Settings,
    shown: &str,
) -> Result<Vec<(PathBuf, File)>, FolderError> {
    let mut found = Vec::new();
    for part in [Folder::Models, Folder::Frameworks] {
        let files = folder(root, part, part.folder(settings), shown);
        found.extend(files.map_err(|why| FolderError { part, why })?);
    }
    Ok(found)
}

/// The files of one folder, by name.
fn folder(
    root: &Path,
    part: Folder,
    name: &str,
    shown: &str,
) -> Result<Vec<(PathBuf, File)>, FolderProblem> {
    let folder = root.join(name);
    let mut parts = Path::new(name).components().peekable();
    if parts.peek().is_none() || parts.any(|c| !matches!(c, Component::Normal(_))) {
        return Err(FolderProblem::Outside);
    }
    let real_root = match root.canonicalize() {
        Ok(root) => root,
        // A book that is nowhere on disk has no such files.
        Err(_) => return Ok(Vec::new()),
    };
    let real_folder = match folder.canonicalize() {
        Ok(real) => real,
        Err(e) if e.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(e) => return Err(e.into()),
    };
    // Before anything of it is read, the names in it included.
    if !real_folder.starts_with(&real_root) {
        return Err(FolderProblem::Outside);
    }
    let mut found = Vec::new();
    for entry in fs::read_dir(&real_folder)? {
        let path = entry?.path();
        let file_name = path.file_name().unwrap_or_default().to_string_lossy();
        let shown = format!("{shown}{}/{file_name}", name.trim_end_matches('/'));
        if let Some(file) = data_file(&path, &file_name, &real_root, shown) {
            found.extend(of_part(file, part).map(|file| (path, file)));
        }
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    Ok(found)
}

/// A file as what its folder is for.
fn of_part(mut file: File, part: Folder) -> Option<File> {
    match (part, file.kind) {
        (Folder::Models, kind) => file.kind = kind,
        (Folder::Frameworks, FileKind::Model) => file.kind = FileKind::Framework,
        (Folder::Frameworks, FileKind::Unreadable(why)) => {
            file.kind = FileKind::UnreadableFramework(why);
        }
        // Only a `use` takes such a file for another.
        (Folder::Frameworks, _) => return None,
    }
    Some(file)
}

/// A model file, or one that a `use` may take for one. One that can't be read, or is outside the
/// book, is an error of its own.
fn data_file(path: &Path, name: &str, real_root: &Path, shown: String) -> Option<File> {
    let kind = |kind| {
        Some(File {
            path: shown.clone(),
            text: String::new(),
            kind,
        })
    };
    // What editors and systems put beside a file has such a name.
    if name.starts_with('.') {
        return None;
    }
    if !name.ends_with(".toml") {
        let (stem, ending) = name.split_once('.')?;
        let is_near = ending.to_ascii_lowercase().starts_with("toml");
        let name = literal(plain(&format!("{stem}.toml")));
        let advice = CommandMessage::RenameTo { name };
        return is_near
            .then(|| kind(FileKind::Ignored(advice.into())))
            .flatten();
    }
    let is_folder = fs::symlink_metadata(path).is_ok_and(|about| about.is_dir());
    if is_folder {
        return kind(FileKind::Ignored(CommandMessage::IsAFolder.into()));
    }
    if !(path.is_file() || path.is_symlink()) {
        return None;
    }
    match model_text(path, real_root) {
        Ok(text) => Some(File::model(shown, unmarked(&text))),
        Err(error) => kind(FileKind::Unreadable(error.why())),
    }
}

/// The text of a model file of a book.
fn model_text(path: &Path, real_root: &Path) -> Result<String, FileError> {
    let real = path.canonicalize()?;
    if !real.starts_with(real_root) {
        return Err(FileError::OutsideBook);
    }
    // A pipe would be waited for.
    if !real.is_file() {
        return Err(FileError::NotAFile);
    }
    bounded(&real)
}

/// The text of a model file. Of one that is too large no more is read than shows that it is.
pub(super) fn bounded(path: &Path) -> Result<String, FileError> {
    const MOST: usize = notation::LONGEST_BLOCK + "\u{feff}".len() + 1;
    let mut bytes = Vec::new();
    fs::File::open(path)?
        .take(MOST as u64)
        .read_to_end(&mut bytes)?;
    let is_whole = bytes.len() < MOST;
    String::from_utf8(bytes).or_else(|e| {
        let cut = e.utf8_error();
        if is_whole || cut.error_len().is_some() {
            return Err(FileError::NotUtf8);
        }
        let mut bytes = e.into_bytes();
        bytes.truncate(cut.valid_up_to());
        // What is cut off a character makes it no smaller than what is allowed.
        bytes.resize(MOST, b'\n');
        String::from_utf8(bytes).map_err(|_| FileError::NotUtf8)
    })
}

/// The text of a file without a byte order mark, which mdBook drops as well.
pub(super) fn text(path: &Path) -> Result<String, FileError> {
    // A pipe would be waited for.
    if !fs::metadata(path)?.is_file() {
        return Err(FileError::NotAFile);
    }
    let bytes = fs::read(path)?;
    let text = String::from_utf8(bytes).map_err(|_| FileError::NotUtf8)?;
    Ok(unmarked(&text).to_owned())
}

pub(super) fn unmarked(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// A file that can't be read.
pub(super) fn unreadable(shown: &str, why: Part) -> Checked {
    let message = CommandMessage::FileUnreadable { why };
    Checked::of(
        File::other(shown, ""),
        [Diagnostic::new(&UNREADABLE_FILE, None, message)],
    )
}

/// The settings that the environment gives in place of `book.toml`.
pub(super) fn overrides() -> Overrides {
    let text = |(name, value): (OsString, OsString)| {
        Some((name.into_string().ok()?, value.into_string().ok()?))
    };
    Overrides::of(std::env::vars_os().filter_map(text))
}

/// A whole book. `shown` is what stands before the paths in reports: empty, or it ends in `/`.
///
/// # Errors
///
/// If its settings, its summary or its folder of models can't be read.
pub(super) fn book(root: &Path, shown: &str) -> Result<Book, Checked> {
    let toml = format!("{shown}book.toml");
    let toml_text = text(&root.join("book.toml")).map_err(|e| unreadable(&toml, e.why()))?;
    let overrides = overrides();
    if let Some(tag) = host::language_of(&toml_text, &overrides) {
        language::of_book(&tag);
    }
    let config = host::read_book_toml(&toml_text, &overrides)
        .map_err(|found| Checked::of(File::settings(toml.clone(), toml_text.clone()), found))?;
    let src = root.join(&config.src);
    let within = |file: &str| format!("{shown}{}", host::within(&config.src, file));
    let summary_path = within("SUMMARY.md");
    let summary = text(&src.join("SUMMARY.md")).map_err(|e| unreadable(&summary_path, e.why()))?;
    let chapters = summary::chapters(&summary).map_err(|refused| {
        let error = literal(plain(&refused.message));
        let message = CommandMessage::SummaryRefused { error };
        let diagnostic = Diagnostic::new(&INVALID_SUMMARY, refused.span, message);
        Checked::of(File::other(summary_path, summary.clone()), [diagnostic])
    })?;
    let data_files = data_files(root, &config.settings, shown)
        .map_err(|e| e.checked(&config.settings, shown, &config.table, Some(&toml_text)))?;
    if !config.pending.is_empty() {
        let files: Vec<File> = data_files.iter().map(|(_, file)| file.clone()).collect();
        let frameworks = book::terms(&files, &config.settings).frameworks;
        let wrong = host::settled(&config.pending, &frameworks);
        if !wrong.is_empty() {
            let wrong = host::located(&wrong, Some(&toml_text));
            return Err(Checked::of(File::settings(toml, toml_text), wrong));
        }
    }
    let mut book = Book {
        files: Vec::new(),
        paths: Vec::new(),
        settings: config.settings,
        includes: config.includes,
        problems: Checked::default(),
    };
    if !config.notes.is_empty() {
        book.problems
            .add(File::settings(toml, toml_text), config.notes);
    }
    for chapter in chapters {
        let path = src.join(&chapter);
        // mdBook makes a chapter that isn't there yet; it has no canvas.
        match text(&path) {
            Ok(text) => {
                book.files.push(File::chapter(within(&chapter), text));
                book.paths.push(path);
            }
            Err(e) if e.is_not_found() => {}
            Err(e) => book.problems.append(unreadable(&within(&chapter), e.why())),
        }
    }
    for (path, file) in data_files {
        book.files.push(file);
        book.paths.push(path);
    }
    Ok(book)
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

/// The folder that a file is in.
pub(super) fn folder_of(file: &Path) -> PathBuf {
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
