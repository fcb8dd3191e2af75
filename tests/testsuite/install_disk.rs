//! `install` and `uninstall` on disk: what they print and write, and what they refuse. A refusal says
//! what to do, exits with 2 and changes nothing.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use std::process::Command;

use mdbook_canvas::internals::install::{STYLESHEET, stylesheet, stylesheet_version};

use crate::common;

const BINARY: &str = env!("CARGO_BIN_EXE_mdbook-canvas");
const SMALL: &str = "[book]\ntitle = \"A book\"\n";

/// A folder with this `book.toml`.
fn book(text: impl AsRef<[u8]>) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("book.toml"), text).unwrap();
    folder
}

/// Every file of a folder, by name, with its bytes.
fn files(folder: &Path) -> BTreeSet<(String, Vec<u8>)> {
    let entries = fs::read_dir(folder).unwrap();
    entries
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect()
}

fn command(folder: &Path, arguments: &str) -> Command {
    let mut command = common::program();
    command.args(arguments.split(' ')).current_dir(folder);
    command
}

#[track_caller]
fn said(mut command: Command) -> String {
    let output = command.output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!((output.status.code(), stderr.as_str()), (Some(0), ""));
    String::from_utf8(output.stdout).unwrap()
}

/// What a run says that is refused and changes nothing.
#[track_caller]
fn refused(folder: &Path, mut command: Command) -> String {
    let before = files(folder);
    let output = command.output().unwrap();
    let stderr = String::from_utf8(output.stderr).unwrap();
    assert_eq!(output.status.code(), Some(2), "{stderr}");
    assert_eq!(output.stdout, b"", "{stderr}");
    assert!(
        stderr.starts_with("error[") && stderr.contains("help: "),
        "{stderr}"
    );
    assert_eq!(files(folder), before, "{stderr}");
    stderr
}

#[test]
fn refusals_name_the_problem_and_its_place() {
    let invalid = "[book]\r\ntitle = \"é\", x\n".as_bytes();
    let invalid_at = "\n --> book.toml:2:12\n";
    for (toml, arguments, message) in [
        (
            invalid,
            "install",
            "error[toml-syntax]: this isn't valid TOML",
        ),
        (invalid, "install", invalid_at),
        (invalid, "install --css file --dry-run", invalid_at),
        (invalid, "uninstall", invalid_at),
        (
            b"[book]\n# \xc3\xa9 \xff\n",
            "install",
            "book.toml isn't UTF-8 at line 2, column 5",
        ),
        (
            b"preprocessor = 1\n",
            "install",
            "`preprocessor` isn't a section",
        ),
        (
            b"[preprocessor]\ncanvas = true\n",
            "install",
            "`preprocessor.canvas` isn't a section",
        ),
        (
            b"[[preprocessor.canvas]]\n",
            "install",
            "`preprocessor.canvas` isn't a section",
        ),
        (
            b"[preprocessor.canvas.css]\n",
            "install --css file",
            "`preprocessor.canvas.css` isn't text",
        ),
        (
            b"[output]\nhtml = true\n",
            "install --css file",
            "`output.html` isn't a section",
        ),
        (
            b"[[output.html]]\n",
            "install --css file",
            "`output.html` isn't a section",
        ),
        (
            b"[output.html]\nadditional-css = 'a.css'\n",
            "install --css file",
            "`output.html.additional-css` isn't a list",
        ),
        (
            b"[build]\nextra-watch-dirs = {}\n",
            "install",
            "`build.extra-watch-dirs` isn't a list",
        ),
        // From then on, mdBook would build HTML too.
        (
            b"[output.epub]\n",
            "install --css file",
            "a stylesheet needs HTML output",
        ),
        (b"", "install nowhere", "nowhere/book.toml doesn't exist"),
        (b"", "uninstall nowhere", "nowhere/book.toml doesn't exist"),
    ] {
        let folder = book(toml);
        fs::create_dir(folder.path().join("canvases")).unwrap();
        let said = refused(folder.path(), command(folder.path(), arguments));
        assert!(said.contains(message), "{said}");
    }
    let folder = book(SMALL);
    let mut usage = command(folder.path(), "install --css red");
    assert_eq!(usage.output().unwrap().status.code(), Some(2));
}

#[test]
fn the_book_may_be_named() {
    let folder = book(SMALL);
    let above = folder.path().parent().unwrap();
    let name = folder.path().file_name().unwrap().to_str().unwrap();
    assert_eq!(
        said(command(above, &format!("install ./{name}"))),
        format!("{name}/book.toml: added [preprocessor.canvas]\n")
    );
    assert_eq!(
        said(command(folder.path(), "uninstall .")),
        "book.toml: removed [preprocessor.canvas]\n"
    );
    assert_eq!(
        said(command(folder.path(), "uninstall")),
        "book.toml: nothing to do\n"
    );
}

#[test]
fn a_dry_run_shows_a_diff_and_changes_nothing() {
    let folder = book("[book]\ntitle = \"A book\"");
    let before = files(folder.path());
    assert_eq!(
        said(command(folder.path(), "install --css file --dry-run")),
        "\
--- book.toml
+++ book.toml
@@ -1,2 +1,8 @@
 [book]
-title = \"A book\"
\\ No newline at end of file
+title = \"A book\"
+
+[preprocessor.canvas]
+css = \"file\"
+
+[output.html]
+additional-css = [\"mdbook-canvas.css\"]
\\ No newline at end of file
mdbook-canvas.css: would be written
"
    );
    assert_eq!(files(folder.path()), before);
    said(command(folder.path(), "install --css file"));
    let before = files(folder.path());
    assert_eq!(
        said(command(folder.path(), "install --dry-run")),
        "book.toml: nothing to do\n"
    );
    assert!(said(command(folder.path(), "uninstall --dry-run")).contains("would be removed"));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn the_stylesheet_is_written_updated_and_removed() {
    let folder = book(SMALL);
    let sheet = folder.path().join(STYLESHEET);
    let read = || fs::read_to_string(&sheet).unwrap();
    let install = || said(command(folder.path(), "install --css file"));
    fs::create_dir(folder.path().join("canvases")).unwrap();
    assert_eq!(
        install(),
        "\
book.toml: added [preprocessor.canvas]
book.toml: added css = \"file\" to [preprocessor.canvas]
book.toml: added \"mdbook-canvas.css\" to output.html.additional-css
book.toml: added \"canvases\" to build.extra-watch-dirs
mdbook-canvas.css: written
"
    );
    assert_eq!(read(), stylesheet());
    assert_eq!(stylesheet_version(&read()), Some(env!("CARGO_PKG_VERSION")));
    assert!(read().starts_with(concat!("/* mdbook-canvas ", env!("CARGO_PKG_VERSION"))));

    fs::write(&sheet, "/* mdbook-canvas 0.0.1: old */\n").unwrap();
    assert_eq!(install(), "mdbook-canvas.css: written\n");
    // Without --css, the book's own setting applies.
    fs::remove_file(&sheet).unwrap();
    assert_eq!(
        said(command(folder.path(), "install")),
        "mdbook-canvas.css: written\n"
    );
    assert_eq!(read(), stylesheet());

    assert_eq!(
        said(command(folder.path(), "install --css inline")),
        "\
book.toml: changed css from \"file\" to \"inline\" in [preprocessor.canvas]
book.toml: removed \"mdbook-canvas.css\" from output.html.additional-css
mdbook-canvas.css: removed
"
    );
    assert!(!sheet.exists());
}

#[test]
fn a_foreign_stylesheet_is_not_touched() {
    let folder = book(SMALL);
    fs::write(folder.path().join(STYLESHEET), "p { color: red }\n").unwrap();
    let said_of_it = refused(folder.path(), command(folder.path(), "install --css file"));
    assert!(
        said_of_it.contains("mdbook-canvas.css already exists"),
        "{said_of_it}"
    );
    let before = files(folder.path());
    said(command(folder.path(), "install"));
    said(command(folder.path(), "uninstall"));
    assert_eq!(files(folder.path()), before);
}

#[test]
fn a_read_only_file_stays_as_it_is() {
    let folder = book(SMALL);
    let path = folder.path().join("book.toml");
    let writable = fs::metadata(&path).unwrap().permissions();
    let mut read_only = writable.clone();
    read_only.set_readonly(true);
    fs::set_permissions(&path, read_only).unwrap();
    let said_of_it = refused(folder.path(), command(folder.path(), "install"));
    assert!(
        said_of_it.contains("can't write book.toml: the file is read-only"),
        "{said_of_it}"
    );
    assert_eq!(
        said(command(folder.path(), "uninstall")),
        "book.toml: nothing to do\n"
    );
    fs::set_permissions(&path, writable).unwrap();
}

#[cfg(unix)]
mod unix {
    use std::os::unix::fs::{MetadataExt, PermissionsExt, symlink};
    use std::os::unix::process::CommandExt;

    use super::*;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().mode() & 0o7777
    }

    fn set_mode(path: &Path, mode: u32) {
        fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    }

    #[test]
    fn a_read_only_folder_stays_as_it_is() {
        let folder = book(SMALL);
        set_mode(&folder.path().join("book.toml"), 0o666);
        set_mode(folder.path(), 0o555);
        // A folder is read-only for all but root: it runs as nobody then. The binary may lie where
        // nobody can see it, so a copy runs.
        const NOBODY: u32 = 65534;
        let is_root = fs::metadata(folder.path()).unwrap().uid() == 0;
        let beside = tempfile::tempdir().unwrap();
        set_mode(beside.path(), 0o755);
        let binary = beside.path().join("mdbook-canvas");
        fs::copy(BINARY, &binary).unwrap();
        // What another test starts meanwhile may hold the copy open for a moment, as its writer.
        while common::in_english(&binary)
            .arg("--version")
            .output()
            .is_err()
        {
            std::thread::sleep(std::time::Duration::from_millis(5));
        }
        for arguments in ["install", "install --css file"] {
            let mut command = common::in_english(&binary);
            command
                .args(arguments.split(' '))
                .current_dir(folder.path());
            if is_root {
                command.uid(NOBODY).gid(NOBODY);
            }
            let said = refused(folder.path(), command);
            assert!(said.contains("can't write "), "{said}");
        }
        set_mode(folder.path(), 0o755);
    }

    #[test]
    fn a_link_stays_one_and_permissions_are_kept() {
        let elsewhere = tempfile::tempdir().unwrap();
        let target = elsewhere.path().join("shared.toml");
        fs::write(&target, SMALL).unwrap();
        set_mode(&target, 0o640);
        let folder = tempfile::tempdir().unwrap();
        let link = folder.path().join("book.toml");
        symlink(&target, &link).unwrap();
        said(command(folder.path(), "install --css file"));
        assert!(fs::symlink_metadata(&link).unwrap().is_symlink());
        assert!(
            fs::read_to_string(&target)
                .unwrap()
                .contains("[preprocessor.canvas]")
        );
        assert_eq!(mode(&target), 0o640);
        // The stylesheet stands beside the book, as mdBook looks for it there.
        let names: Vec<String> = files(folder.path()).into_iter().map(|f| f.0).collect();
        assert_eq!(names, ["book.toml", STYLESHEET]);
        assert_eq!(files(elsewhere.path()).len(), 1);
        said(command(folder.path(), "uninstall"));
        assert_eq!(fs::read_to_string(&target).unwrap(), SMALL);
        assert_eq!(mode(&target), 0o640);
    }
}
