//! What a path stands for: a book, or a chapter or model file among the rest of its book.

use std::fs;
use std::io;
use std::path::{Component, Path, PathBuf};

use mdbook_canvas::book::{self, File, Settings};
use mdbook_canvas::host::Includes;

use super::disk::{self, Trouble};

/// A part of what is checked: files that are read together, and which of them are reported.
pub(super) struct Batch {
    pub(super) files: Vec<File>,
    pub(super) settings: Settings,
    pub(super) includes: Includes,
    pub(super) notes: Vec<String>,
    pub(super) reported: Vec<bool>,
    /// The file that the path names, if it is not a whole book.
    pub(super) named: Option<usize>,
    /// Where each of the files is.
    pub(super) paths: Vec<PathBuf>,
    /// Where the book's settings are, if it is one.
    pub(super) toml: Option<PathBuf>,
}

/// What is to be read for a path.
pub(super) fn batch(path: &Path) -> Result<Batch, Trouble> {
    if path.is_dir() {
        if !path.join("book.toml").is_file() {
            return Err(Trouble::Disk(io::Error::other(format!(
                "{} holds no book.toml: name the folder of a book, a chapter or a model file",
                path.display()
            ))));
        }
        let book = disk::book(path, &shown(path))?;
        return Ok(Batch {
            reported: vec![true; book.files.len()],
            files: book.files,
            settings: book.settings,
            includes: book.includes,
            notes: book.notes,
            named: None,
            paths: book.paths,
            toml: Some(path.join("book.toml")),
        });
    }
    let file = lone(path)?;
    let Some(root) = disk::root_above(path) else {
        return Ok(Batch {
            files: vec![file],
            settings: Settings::default(),
            includes: Includes::Left,
            notes: Vec::new(),
            reported: vec![true],
            named: Some(0),
            paths: vec![path.to_owned()],
            toml: None,
        });
    };
    // The rest of the book is read for its models; of it only the model files are reported.
    let mut book = disk::book(&root, &shown(&root))?;
    let real = path.canonicalize().map_err(|e| disk::named(path, &e))?;
    let mut reported: Vec<bool> = book
        .files
        .iter()
        .map(|f| f.kind != book::FileKind::Chapter && file.kind == book::FileKind::Chapter)
        .collect();
    let same = book
        .paths
        .iter()
        .position(|p| p.canonicalize().is_ok_and(|p| p == real));
    let named = match same {
        Some(index) => {
            book.files[index].path = file.path;
            reported[index] = true;
            index
        }
        None => {
            book.files.insert(0, file);
            book.paths.insert(0, path.to_owned());
            reported.insert(0, true);
            0
        }
    };
    Ok(Batch {
        files: book.files,
        settings: book.settings,
        includes: book.includes,
        notes: book.notes,
        reported,
        named: Some(named),
        paths: book.paths,
        toml: Some(root.join("book.toml")),
    })
}

/// A chapter or a model by itself.
fn lone(path: &Path) -> Result<File, Trouble> {
    let is_model = path.extension().is_some_and(|e| e == "toml");
    // A pipe would be waited for.
    if fs::metadata(path)
        .map_err(|e| disk::named(path, &e))?
        .is_file()
    {
        Ok(())
    } else {
        Err(io::Error::other(format!(
            "{}: it is no file",
            path.display()
        )))
    }?;
    let text = if is_model {
        disk::bounded(path).map_err(|why| io::Error::other(format!("{}: {why}", path.display())))?
    } else {
        let bytes = fs::read(path).map_err(|e| disk::named(path, &e))?;
        String::from_utf8(bytes)
            .map_err(|_| io::Error::other(format!("{}: it is not UTF-8", path.display())))?
    };
    let text = text.strip_prefix('\u{feff}').unwrap_or(&text);
    let shown = slashed(path);
    match path.extension().and_then(|e| e.to_str()) {
        Some("md" | "markdown") => Ok(File::chapter(shown, text)),
        Some("toml") => Ok(File::model(shown, text)),
        _ => Err(Trouble::Disk(io::Error::other(format!(
            "{}: neither a chapter (.md) nor a model (.toml)",
            path.display()
        )))),
    }
}

/// What stands before the paths of a book's files: nothing for the folder we are in.
fn shown(root: &Path) -> String {
    let path: PathBuf = root
        .components()
        .filter(|part| *part != Component::CurDir)
        .collect();
    let path = slashed(&path);
    if path.is_empty() {
        path
    } else {
        format!("{}/", path.trim_end_matches('/'))
    }
}

fn slashed(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}
