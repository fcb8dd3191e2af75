//! Writing a file whole or not at all.

use std::ffi::OsString;
use std::fs::{self, File, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use super::file_error::FileError;

/// Writes a file whole or not at all: into a new one beside it, which then takes its name.
pub(super) fn replace(path: &Path, text: &str) -> Result<(), FileError> {
    // A link stays one, and what it leads to is replaced.
    let target = match path.canonicalize() {
        Ok(target) => target,
        Err(e) if is_absent(&e) => path.to_owned(),
        Err(e) => return Err(e.into()),
    };
    let old = match fs::metadata(&target) {
        Ok(old) => Some(old),
        Err(e) if is_absent(&e) => None,
        Err(e) => return Err(e.into()),
    };
    if let Some(old) = &old {
        // A new name asks nobody whether the old file may be written; its owner wants to be asked.
        if old.permissions().readonly() {
            return Err(FileError::ReadOnly);
        }
        OpenOptions::new().write(true).open(&target)?;
    }
    let folder = match target.parent() {
        Some(folder) if folder != Path::new("") => folder,
        Some(_) | None => Path::new("."),
    };
    let (beside, file) = create_beside(folder, &target)?;
    let written = fill(&file, text, old.as_ref()).and_then(|()| {
        drop(file);
        fs::rename(&beside, &target)
    });
    if written.is_err() {
        // It is the first error that counts.
        let _ = fs::remove_file(&beside);
    }
    written?;
    // The new name is only kept for sure with its folder; not every system can do that.
    if let Ok(folder) = File::open(folder) {
        let _ = folder.sync_all();
    }
    Ok(())
}

/// Makes a new file beside another.
fn create_beside(folder: &Path, target: &Path) -> io::Result<(PathBuf, File)> {
    const TRIES: u32 = 100;
    let mut tried = 0;
    loop {
        let mut name = OsString::from(".");
        name.push(target.file_name().unwrap_or_default());
        name.push(format!(".{}-{tried}.tmp", std::process::id()));
        let path = folder.join(name);
        match OpenOptions::new().write(true).create_new(true).open(&path) {
            Ok(file) => return Ok((path, file)),
            Err(e) if e.kind() == io::ErrorKind::AlreadyExists && tried < TRIES => tried += 1,
            Err(e) => return Err(e),
        }
    }
}

fn fill(mut file: &File, text: &str, old: Option<&fs::Metadata>) -> io::Result<()> {
    file.write_all(text.as_bytes())?;
    if let Some(old) = old {
        #[cfg(unix)]
        {
            use std::os::unix::fs::{MetadataExt, fchown};
            // Only root can give a file away, and only root needs to.
            let _ = fchown(file, Some(old.uid()), Some(old.gid()));
        }
        file.set_permissions(old.permissions())?;
    }
    file.sync_all()
}

pub(super) fn is_absent(error: &io::Error) -> bool {
    // A file where a folder should be: below it there is nothing.
    matches!(
        error.kind(),
        io::ErrorKind::NotFound | io::ErrorKind::NotADirectory
    )
}
