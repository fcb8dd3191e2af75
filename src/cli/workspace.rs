//! Paths as GitHub looks for them: from the root of the repository, wherever a workflow's step runs.

use std::env;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::book::File;

/// The files by their paths from `GITHUB_WORKSPACE`, where that is set and they are below it.
pub(super) fn relative(files: &[File]) -> Vec<File> {
    let mut files = files.to_vec();
    let workspace = env::var_os("GITHUB_WORKSPACE").filter(|path| !path.is_empty());
    let workspace = workspace.and_then(|path| PathBuf::from(path).canonicalize().ok());
    let (Some(workspace), Ok(here)) = (workspace, Path::new(".").canonicalize()) else {
        return files;
    };
    for file in &mut files {
        let path = here.join(&file.path);
        // Of a file that isn't there its folder may be.
        let folder = path.parent().and_then(|folder| folder.canonicalize().ok());
        let real = match (path.canonicalize(), folder, path.file_name()) {
            (Ok(real), _, _) => real,
            (Err(_), Some(folder), Some(name)) => folder.join(name),
            (Err(_), _, _) => continue,
        };
        if let Ok(inside) = real.strip_prefix(&workspace) {
            file.path = inside.to_string_lossy().replace('\\', "/");
        }
    }
    files
}
