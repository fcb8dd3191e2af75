//! All or nothing: what fails says why and where, ends with its code and leaves no half a thing behind:
//! not a byte of a book on stdout, and of a file the whole old one or the whole new one.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io::Read;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use crate::common::{self, BINARY, Host, Item, Run, SMALLEST, book_toml, chapter, head};

// ───────────────────────────── stdout ─────────────────────────────

/// A build of a real folder: its context names the folder as mdBook does.
fn build(folder: &Path, settings: &str, text: &str) -> Run {
    let config = Host::V05.config(&book_toml(settings));
    let context = common::context_of("0.5.4", &config, folder);
    let items = [Item::Chapter(chapter("a.md", text))];
    common::run(common::input(&context, &common::book(Host::V05, &items)))
}

fn fenced(body: &str) -> String {
    format!("A chapter.\n\n```canvas\n{body}```\n")
}

/// Every way in which a build fails: the code, the place that is named, and silence on stdout.
#[test]
fn a_build_that_fails_writes_no_byte_of_a_book() {
    let good = fenced(SMALLEST);
    let bad = fenced("[relationships]\na = \"self-servise\"\n");
    // What stands in the book's folder, its settings, its chapter, and what has to be named.
    type Case<'a> = (&'a [(&'a str, &'a [u8])], &'a str, &'a str, &'a [&'a str]);
    let cases: &[Case<'_>] = &[
        (
            &[],
            "",
            &bad,
            &["src/a.md:5:5", "did you mean `self-service`?"],
        ),
        (
            &[],
            "",
            "```canvas\n[segments]\n",
            &["src/a.md:1:1", "isn't closed"],
        ),
        (
            &[],
            "on-eror = 1",
            &good,
            &["book.toml", "`on-eror`", "`on-error`"],
        ),
        (
            &[],
            "models = \"../x\"",
            &good,
            &["book.toml", "`models`", "`../x`"],
        ),
        (
            &[],
            "models = \"/etc\"",
            &good,
            &["book.toml", "`models`", "`/etc`"],
        ),
        (&[("canvases", b"a file")], "", &good, &["--> canvases\n"]),
        (
            &[("canvases/m.toml", b"a = \xff")],
            "",
            &good,
            &["--> canvases/m.toml\n", "isn't UTF-8"],
        ),
        (
            &[("canvases/m.toml", b"a = b")],
            "",
            &good,
            &["canvases/m.toml:1:5", "quotes"],
        ),
        (
            &[("canvases/m.toml/x", b"")],
            "",
            &good,
            &["canvases/m.toml"],
        ),
        (
            &[],
            "rules = { no-metrics = \"deny\" }",
            "```canvas\n[relationships]\na = { type = \"personal\", goal = \"retention\" }\nb = \"retail\"\n```\n",
            &["src/a.md", "error[no-metrics]"],
        ),
    ];
    for (files, settings, text, named) in cases {
        let folder = tempfile::tempdir().unwrap();
        for (path, bytes) in *files {
            let path = folder.path().join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, bytes).unwrap();
        }
        let run = build(folder.path(), settings, text);
        // A folder with the name of a model is none.
        if named == &["canvases/m.toml"] {
            assert_eq!(run.code, Some(0), "{run:?}");
            continue;
        }
        let what = format!("{settings} {named:?}");
        run.assert_refused(&what);
        assert_eq!(run.code, Some(1), "{what}: {}", run.stderr);
        for part in *named {
            assert!(
                run.stderr.contains(part),
                "{what}: names {part}: {}",
                run.stderr
            );
        }
        // And with the errors shown in the page it is what could not be read that still fails.
        let shown = build(
            folder.path(),
            &format!("on-error = \"show\"\n{settings}"),
            text,
        );
        match shown.code {
            Some(0) => assert!(
                shown.stdout.starts_with('{'),
                "{what}: {}",
                head(&shown.stdout)
            ),
            _ => shown.assert_refused(&what),
        }
    }
}

/// What cannot be written is said, whichever command should write it.
#[cfg(target_os = "linux")]
#[test]
fn a_full_stdout_is_told() {
    let folder = common::write_book(
        "[preprocessor.canvas]\n",
        &[("a.md".into(), fenced("a = b\n"))],
    );
    let input = common::plain_input(
        Host::V05,
        &[Item::Chapter(chapter("a.md", &fenced(SMALLEST)))],
    );
    for (args, code) in [
        (&[][..], 1),
        (&["check"], 2),
        (&["check", "--format", "json"], 2),
        (&["explain"], 2),
        (&["explain", "no-metrics"], 2),
        (&["schema"], 2),
        (&["install", "--dry-run"], 2),
    ] {
        let mut child = common::program()
            .args(args)
            .current_dir(folder.path())
            .stdin(Stdio::piped())
            .stdout(fs::File::options().write(true).open("/dev/full").unwrap())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let stdin = child.stdin.take().unwrap();
        if args.is_empty() {
            std::io::Write::write_all(&mut &stdin, input.as_bytes()).unwrap();
        }
        drop(stdin);
        let mut said = String::new();
        child
            .stderr
            .take()
            .unwrap()
            .read_to_string(&mut said)
            .unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(code), "{args:?}: {said}");
        assert!(said.contains("error: can't "), "{args:?}: {said}");
        assert!(!said.contains("panicked"), "{args:?}: {said}");
    }
}

/// A stderr that is closed or full changes nothing else.
#[cfg(target_os = "linux")]
#[test]
fn a_full_stderr_changes_nothing() {
    let folder = common::write_book(
        "[preprocessor.canvas]\n",
        &[("a.md".into(), fenced("a = b\n"))],
    );
    for (args, code) in [
        (&["check"][..], 1),
        (&["explain", "nothing"], 2),
        (&["install", "nowhere"], 2),
    ] {
        let output = common::program()
            .args(args)
            .current_dir(folder.path())
            .stdin(Stdio::null())
            .stderr(fs::File::options().write(true).open("/dev/full").unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(code), "{args:?}");
    }
}

// ───────────────────────────── files ─────────────────────────────

/// A command that writes files of a book by giving them a new name.
struct Writer {
    args: &'static [&'static str],
    /// What has to be done to the book first.
    first: Option<&'static [&'static str]>,
    /// The files that are there when it has done its work.
    writes: &'static [&'static str],
    /// The one of them that is there before.
    keeps: &'static str,
}

/// Every command that writes a file.
const WRITERS: &[Writer] = &[
    Writer {
        args: &["install", "--css", "file"],
        first: None,
        writes: &["book.toml", "mdbook-canvas.css"],
        keeps: "book.toml",
    },
    Writer {
        args: &["install"],
        first: None,
        writes: &["book.toml"],
        keeps: "book.toml",
    },
    Writer {
        args: &["uninstall"],
        first: Some(&["install", "--css", "file"]),
        writes: &["book.toml"],
        keeps: "book.toml",
    },
    Writer {
        args: &["render", "model.toml", "-o", "page.html"],
        first: None,
        writes: &["page.html"],
        keeps: "page.html",
    },
];

type Files = BTreeMap<String, Vec<u8>>;

impl Writer {
    /// Makes a folder ready for it, and gives what is in it.
    fn prepare(&self, folder: &Path) -> Files {
        fs::write(folder.join(self.keeps), long_book_toml()).unwrap();
        // A model alone, in the folder of no book.
        if self.keeps != "book.toml" {
            fs::write(folder.join("model.toml"), long_model()).unwrap();
        }
        if let Some(first) = self.first {
            let output = command(first, folder).output().unwrap();
            assert!(output.status.success(), "{output:?}");
        }
        files(folder)
    }

    /// What it makes of a folder that lets it.
    fn after(&self) -> Files {
        let folder = tempfile::tempdir().unwrap();
        let before = self.prepare(folder.path());
        let output = command(self.args, folder.path()).output().unwrap();
        assert!(output.status.success(), "{output:?}");
        let after = files(folder.path());
        for name in self.writes {
            assert!(after.contains_key(*name), "{name} is written");
        }
        assert_ne!(before[self.keeps], after[self.keeps]);
        after
    }
}

fn command(args: &[&str], folder: &Path) -> Command {
    let mut command = common::program();
    command.args(args).current_dir(folder);
    command
}

/// A `book.toml` that takes more than a page of memory, so that a part of it can be written.
fn long_book_toml() -> String {
    let comment = "# A line that stands for what an author wrote into a book.toml.\n".repeat(800);
    format!("[book]\ntitle = \"A book\"\n{comment}")
}

/// A model whose page takes as much.
fn long_model() -> String {
    let lines: String = (0..400)
        .map(|n| format!("group-{n} = \"self-service\"\n"))
        .collect();
    format!(
        "[allow]\nsame-relationship-everywhere = \"They are one group in truth.\"\n[relationships]\n{lines}"
    )
}

/// The files of a folder by name, with their bytes.
fn files(folder: &Path) -> Files {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| {
            let entry = entry.unwrap();
            let name = entry.file_name().into_string().unwrap();
            (name, fs::read(entry.path()).unwrap_or_default())
        })
        .collect()
}

/// The names of the files of a folder.
fn names_in(folder: &Path) -> BTreeSet<String> {
    fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect()
}

/// Holds that a failed writer said so, and left every file whole and nothing beside them.
#[track_caller]
fn assert_whole(what: &str, folder: &Path, before: &Files, output: &Output, writer: &Writer) {
    let said = String::from_utf8_lossy(&output.stderr);
    assert_eq!(output.status.code(), Some(2), "{what}: {said}");
    assert_eq!(output.stdout, b"", "{what}");
    assert!(
        (said.starts_with("error: ") || said.starts_with("error[unwritable-file]: "))
            && said.contains("can't write ")
            && said.contains("help: "),
        "{what}: {said}"
    );
    let now = files(folder);
    let after = writer.after();
    assert!(
        now.get(writer.keeps) == before.get(writer.keeps),
        "{what}: the {} is the old one",
        writer.keeps
    );
    for (name, bytes) in &now {
        assert!(
            before.get(name) == Some(bytes) || after.get(name) == Some(bytes),
            "{what}: {name} is whole, or is not there: {} bytes",
            bytes.len()
        );
    }
    for name in before.keys() {
        assert!(now.contains_key(name), "{what}: {name} is still there");
    }
}

/// A disk without room for the new file: a small one in memory, where the machine lets us mount one.
#[cfg(target_os = "linux")]
#[test]
fn on_a_full_disk_the_old_file_stays() {
    let folder = tempfile::tempdir().unwrap();
    let disk = Mounted::on(folder.path(), "128k");
    let Some(_disk) = disk else {
        common::skipped("no disk can be mounted here; the limit of a file's size stands in for it");
        return;
    };
    for writer in WRITERS {
        let before = writer.prepare(folder.path());
        // The disk is filled up to a page or two.
        let rest = folder.path().join("rest");
        let mut size = 0;
        for step in [16_384, 4096] {
            while fs::write(&rest, vec![b'x'; size + step]).is_ok() {
                size += step;
            }
        }
        fs::write(&rest, vec![b'x'; size]).unwrap();
        let output = command(writer.args, folder.path()).output().unwrap();
        fs::remove_file(&rest).unwrap();
        let what = format!("{:?} on a full disk", writer.args);
        assert_whole(&what, folder.path(), &before, &output, writer);
        for name in files(folder.path()).into_keys() {
            fs::remove_file(folder.path().join(name)).unwrap();
        }
    }
}

/// A disk in memory, for as long as this lives.
#[cfg(target_os = "linux")]
struct Mounted<'a>(&'a Path);

#[cfg(target_os = "linux")]
impl<'a> Mounted<'a> {
    fn on(folder: &'a Path, size: &str) -> Option<Self> {
        let status = Command::new("mount")
            .args(["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"])
            .arg(folder)
            .stderr(Stdio::null())
            .status();
        status.is_ok_and(|s| s.success()).then_some(Self(folder))
    }
}

#[cfg(target_os = "linux")]
impl Drop for Mounted<'_> {
    fn drop(&mut self) {
        // What cannot be taken down now goes with the machine.
        let _ = Command::new("umount").arg(self.0).status();
    }
}

/// A file that may not grow as large as it has to: at every size up to that of the new one.
#[cfg(unix)]
#[test]
fn a_file_that_may_not_grow_leaves_the_old_one() {
    for writer in WRITERS {
        // In blocks of 512 bytes; the file has more than 50,000.
        for blocks in [0, 1, 8, 40, 99] {
            let folder = tempfile::tempdir().unwrap();
            let before = writer.prepare(folder.path());
            let output = common::in_english("sh")
                // A signal says that the limit is reached; ignored, the write fails instead.
                .args([
                    "-c",
                    "trap '' XFSZ; ulimit -f \"$1\" && shift && exec \"$@\"",
                    "sh",
                ])
                .arg(blocks.to_string())
                .arg(BINARY)
                .args(writer.args)
                .current_dir(folder.path())
                .output()
                .unwrap();
            let what = format!("{:?}, {blocks} blocks", writer.args);
            assert_whole(&what, folder.path(), &before, &output, writer);
        }
    }
}

/// Killed at any moment, a writer leaves each file whole: the old one, or the new one.
#[cfg(unix)]
#[test]
fn killed_at_any_moment_it_leaves_whole_files() {
    const STARTS: u32 = 50;
    for writer in WRITERS {
        let after = writer.after();
        let started = std::time::Instant::now();
        writer.after();
        let took = started.elapsed();
        let (mut old, mut new, mut left_over) = (0, 0, 0);
        for start in 0..STARTS {
            let folder = tempfile::tempdir().unwrap();
            let before = writer.prepare(folder.path());
            let mut child = command(writer.args, folder.path())
                .stdout(Stdio::null())
                .stderr(Stdio::null())
                .spawn()
                .unwrap();
            if start % 2 == 0 {
                // From too early to too late, however fast the machine is.
                std::thread::sleep(took * start / 40);
            } else {
                // While it writes: its new file is there, or has its name already.
                let names: BTreeSet<String> = before.keys().cloned().collect();
                let is_at_it = || names_in(folder.path()) != names;
                while !is_at_it() && child.try_wait().unwrap().is_none() {
                    std::thread::sleep(std::time::Duration::from_micros(20));
                }
            }
            child.kill().unwrap();
            child.wait().unwrap();
            let now = files(folder.path());
            let what = format!("{:?}, killed at start {start}", writer.args);
            for (name, bytes) in &now {
                let is_whole = before.get(name) == Some(bytes) || after.get(name) == Some(bytes);
                let is_left_over = name.starts_with('.') && name.ends_with(".tmp");
                left_over += u32::from(is_left_over);
                assert!(is_whole || is_left_over, "{what}: {name} is whole");
            }
            if now.get(writer.keeps) == before.get(writer.keeps) {
                old += 1;
                // What it links is there, or mdBook would not build.
                for name in before.keys() {
                    assert!(now.contains_key(name), "{what}: {name}");
                }
            } else {
                new += 1;
                for name in writer.writes {
                    assert!(now.contains_key(*name), "{what}: {name}");
                }
            }
        }
        // What was seen does not depend on the moment; that some moment was within the work does.
        assert!(
            left_over + new > 0,
            "{:?}: of {STARTS} kills none met the work: {old} old",
            writer.args
        );
    }
}

/// What an earlier one left behind when it was killed does not stop the next, were it to have the
/// very number of the next.
#[cfg(unix)]
#[test]
fn what_was_left_behind_stops_nobody() {
    for writer in WRITERS {
        let folder = tempfile::tempdir().unwrap();
        writer.prepare(folder.path());
        // A shell gives its own number on to what it becomes.
        let leave =
            "for f in book.toml mdbook-canvas.css page.html; do echo half > .$f.$$-0.tmp; done";
        let output = common::in_english("sh")
            .args(["-c", &format!("{leave}; exec \"$@\""), "sh", BINARY])
            .args(writer.args)
            .current_dir(folder.path())
            .output()
            .unwrap();
        assert!(output.status.success(), "{output:?}");
        let now = files(folder.path());
        for (name, bytes) in writer.after() {
            assert!(now[&name] == bytes, "{name}");
        }
        let left = now.values().filter(|bytes| *bytes == b"half\n").count();
        assert_eq!(left, 3, "{:?}", now.keys());
    }
}
