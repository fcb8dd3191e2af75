//! A closed world: nothing outside the book's folder is read, nothing at all is written, and no other
//! program and no network is asked.
//!
//! One thing follows mdBook: the chapters that a summary names are those that mdBook itself reads,
//! and `check` reads the same.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::SystemTime;

use crate::common::{self, BINARY, Host, Item, Run, SMALLEST, chapter};

/// What stands in files that are none of the book's.
const SECRET: &str = "SECRET";

fn fenced(body: &str) -> String {
    format!("```canvas\n{body}```\n")
}

/// A book in a folder, beside it a folder with a model that is none of the book's.
struct World {
    folder: tempfile::TempDir,
}

impl World {
    fn new(models: &str) -> Self {
        let world = Self {
            folder: tempfile::tempdir().unwrap(),
        };
        for made in ["book/src", "book/own", "outside/models"] {
            fs::create_dir_all(world.path(made)).unwrap();
        }
        let toml = format!("[preprocessor.canvas]\nmodels = {models:?}\n");
        fs::write(world.path("book/book.toml"), toml).unwrap();
        fs::write(
            world.path("book/src/SUMMARY.md"),
            "# Summary\n\n- [a](a.md)\n",
        )
        .unwrap();
        fs::write(world.path("book/src/a.md"), fenced(SMALLEST)).unwrap();
        fs::write(world.path("book/own/m.toml"), SMALLEST).unwrap();
        let model = format!("[relationships]\n{SECRET} = \"{SECRET}\"\n");
        fs::write(world.path("outside/models/m.toml"), model).unwrap();
        world
    }

    fn path(&self, path: &str) -> PathBuf {
        self.folder.path().join(path)
    }

    fn check(&self) -> Run {
        let output = common::program()
            .args(["check", "--format", "short"])
            .current_dir(self.path("book"))
            .output()
            .unwrap();
        Run {
            code: output.status.code(),
            stdout: String::from_utf8(output.stdout).unwrap(),
            stderr: String::from_utf8(output.stderr).unwrap(),
        }
    }

    fn build(&self) -> Run {
        common::run(self.input())
    }

    /// What mdBook sends of this book.
    fn input(&self) -> String {
        let toml = fs::read_to_string(self.path("book/book.toml")).unwrap();
        let config = Host::V05.config(&toml);
        let context = common::context_of("0.5.4", &config, &self.path("book"));
        let text = fs::read_to_string(self.path("book/src/a.md")).unwrap();
        let items = [Item::Chapter(chapter("a.md", &text))];
        common::input(&context, &common::book(Host::V05, &items))
    }

    /// The folder of the models is refused by its name, by a build and by a check.
    #[track_caller]
    fn assert_refused(&self, models: &str) {
        let build = self.build();
        build.assert_refused(models);
        let check = self.check();
        assert_eq!(check.code, Some(2), "{models}: {check:?}");
        for told in [build.stderr, check.stdout] {
            let message = match models {
                "" => "`models` is empty".to_owned(),
                _ => format!("`models` can't be `{models}`"),
            };
            assert!(told.contains(&message), "{models}: {told}");
            assert!(!told.contains(SECRET), "{told}");
        }
    }
}

#[test]
fn a_folder_of_models_is_inside_the_book() {
    for models in [
        "..",
        "../outside/models",
        "own/../../outside/models",
        "own/..",
        ".",
        "./own",
        "",
        "/",
        "/etc",
        "../book/own",
    ] {
        World::new(models).assert_refused(models);
    }
    let absolute = World::new("own");
    let outside = absolute
        .path("outside/models")
        .to_str()
        .unwrap()
        .replace('\\', "/");
    World::new(&outside).assert_refused(&outside);
    for models in ["own", "own/", "own//", "nowhere", "no/where"] {
        let world = World::new(models);
        let check = world.check();
        assert_eq!(
            (check.code, check.stderr.as_str()),
            (Some(0), ""),
            "{models}"
        );
        world.build().book();
    }
}

#[cfg(unix)]
mod links {
    use std::os::unix::fs::symlink;

    use super::*;

    #[test]
    fn a_link_for_the_folder_leads_nowhere_else() {
        let world = World::new("linked");
        symlink(world.path("outside/models"), world.path("book/linked")).unwrap();
        world.assert_refused("linked");
        let world = World::new("linked");
        symlink("../outside/models", world.path("book/linked")).unwrap();
        world.assert_refused("linked");
        // And not by the folder above it.
        let world = World::new("linked/models");
        symlink(world.path("outside"), world.path("book/linked")).unwrap();
        world.assert_refused("linked/models");
        // Nor in two steps.
        let world = World::new("one");
        symlink("two", world.path("book/one")).unwrap();
        symlink("../outside/models", world.path("book/two")).unwrap();
        world.assert_refused("one");
    }

    #[test]
    fn a_link_within_the_book_is_followed() {
        let world = World::new("linked");
        symlink("own", world.path("book/linked")).unwrap();
        fs::write(world.path("book/own/bad.toml"), "a = 1\n").unwrap();
        assert!(
            world
                .check()
                .stdout
                .starts_with("linked/bad.toml:1:1: error[unknown-key]")
        );
        // The book itself may be called by a link.
        symlink("book", world.path("other")).unwrap();
        let output = common::program()
            .args(["check", "other"])
            .current_dir(world.folder.path())
            .output()
            .unwrap();
        let said = String::from_utf8(output.stdout).unwrap();
        assert!(said.contains("--> other/linked/bad.toml:1:1"), "{said}");
    }

    #[test]
    fn a_link_for_a_model_leads_nowhere_else() {
        let world = World::new("own");
        let model = |name: &str| world.path("book/own").join(name);
        symlink(world.path("outside/models/m.toml"), model("a.toml")).unwrap();
        symlink("../../outside/models/m.toml", model("b.toml")).unwrap();
        symlink("../../outside/models", model("c.toml")).unwrap();
        symlink("/dev/zero", model("d.toml")).unwrap();
        symlink("/etc/passwd", model("e.toml")).unwrap();
        symlink("nowhere", model("f.toml")).unwrap();
        symlink("g.toml", model("g.toml")).unwrap();
        symlink("../src", model("h.toml")).unwrap();
        let run = world.check();
        let out = "it's outside the book folder";
        let whys = [
            out,
            out,
            out,
            out,
            out,
            "No such file",
            "symbolic links",
            "it isn't a regular file",
        ];
        let lines: Vec<&str> = run.stdout.lines().collect();
        assert_eq!(lines.len(), whys.len(), "{run:?}");
        for ((line, why), name) in lines.iter().zip(whys).zip('a'..) {
            let begins =
                format!("own/{name}.toml: error[unreadable-file]: this model can't be read: ");
            assert!(line.starts_with(&begins) && line.contains(why), "{line}");
        }
        let build = world.build();
        build.assert_refused("a build");
        for run in [run, build] {
            assert!(!run.stdout.contains(SECRET) && !run.stderr.contains(SECRET));
            assert!(!run.stderr.contains("root:"));
        }
    }

    /// A pipe has no end until somebody writes to it: it is not waited for.
    #[test]
    fn a_pipe_is_no_model() {
        let world = World::new("own");
        let pipe = world.path("book/own/.pipe");
        let made = Command::new("mkfifo").arg(&pipe).status();
        if !made.is_ok_and(|s| s.success()) {
            common::skipped("there is no mkfifo here");
            return;
        }
        symlink(".pipe", world.path("book/own/a.toml")).unwrap();
        fs::rename(&pipe, world.path("book/own/b.toml")).unwrap();
        symlink("b.toml", world.path("book/own/c.toml")).unwrap();
        let mut command = common::program();
        command
            .args(["check", "--format", "short"])
            .current_dir(world.path("book"));
        let mut child = common::watch(command);
        drop(child.child.stdin.take());
        let stdout = child.drain_stdout();
        let run = child.finish(Some(stdout));
        assert!(
            run.stdout.contains(
                "own/c.toml: error[unreadable-file]: this model can't be read: it isn't a regular file"
            ),
            "{run:?}"
        );
    }
}

// ───────────────────────────── nothing is written ─────────────────────────────

/// Everything below a folder: kind, size, and when it was changed.
fn listing(folder: &Path) -> BTreeMap<PathBuf, (bool, u64, SystemTime, bool)> {
    fn walk(folder: &Path, found: &mut BTreeMap<PathBuf, (bool, u64, SystemTime, bool)>) {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            let about = fs::symlink_metadata(&path).unwrap();
            let changed = about.modified().unwrap();
            let read_only = about.permissions().readonly();
            found.insert(
                path.clone(),
                (about.is_dir(), about.len(), changed, read_only),
            );
            if about.is_dir() {
                walk(&path, found);
            }
        }
    }
    let mut found = BTreeMap::new();
    let about = fs::metadata(folder).unwrap();
    found.insert(
        folder.to_owned(),
        (true, about.len(), about.modified().unwrap(), false),
    );
    walk(folder, &mut found);
    found
}

/// Every command that only looks.
const LOOKING: &[&[&str]] = &[
    &[],
    &["check"],
    &["check", "--hints", "--format", "sarif"],
    &["check", "src/a.md"],
    &["check", "own/m.toml"],
    &["explain"],
    &["explain", "goal-missing"],
    &["schema"],
    &["supports", "html"],
    &["install", "--dry-run"],
    &["install", "--css", "file", "--dry-run"],
    &["uninstall", "--dry-run"],
];

/// A book with a right canvas, a used model, a wrong canvas and a stylesheet that is missing.
fn varied() -> World {
    let world = World::new("own");
    let toml = "[preprocessor.canvas]\nmodels = \"own\"\ncss = \"file\"\non-error = \"show\"\n";
    fs::write(world.path("book/book.toml"), toml).unwrap();
    let text = [
        SMALLEST,
        "use = \"m\"\n",
        "a = b\n",
        "[segments]\na = \"Everyone\"\n",
    ]
    .map(fenced);
    fs::write(world.path("book/src/a.md"), text.concat()).unwrap();
    world
}

fn run(mut command: Command, input: &str) -> Option<i32> {
    command
        .stdin(Stdio::piped())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = command.spawn().unwrap();
    // Only one of them reads it.
    let _ = std::io::Write::write_all(&mut child.stdin.take().unwrap(), input.as_bytes());
    child.wait().unwrap().code()
}

#[test]
fn nothing_is_written_by_what_only_looks() {
    let world = varied();
    let input = world.input();
    let before = listing(world.folder.path());
    assert!(before.len() > 8, "{before:?}");
    for args in LOOKING {
        let mut command = common::program();
        command.args(*args).current_dir(world.path("book"));
        let code = run(command, &input);
        assert!(
            code.is_some_and(|c| c < 2),
            "{args:?} does its work: {code:?}"
        );
        assert_eq!(listing(world.folder.path()), before, "{args:?}");
    }
    // A hand that writes is seen.
    fs::write(world.path("book/own/m.toml"), SMALLEST).unwrap();
    assert_ne!(listing(world.folder.path()), before);
}

// ───────────────────────────── what the system is asked ─────────────────────────────

/// The calls of the system that may name a file without changing one.
#[cfg(target_os = "linux")]
const LOOKS: &[&str] = &[
    "execve",
    "open",
    "openat",
    "openat2",
    "access",
    "faccessat",
    "faccessat2",
    "stat",
    "stat64",
    "lstat",
    "newfstatat",
    "fstatat64",
    "statx",
    "statfs",
    "readlink",
    "readlinkat",
    "getcwd",
    "exit",
    "exit_group",
    "+++",
];

/// Where files of the system stand that any program of its kind opens.
#[cfg(target_os = "linux")]
const SYSTEM: &[&str] = &[
    "/lib",
    "/usr/lib",
    "/etc/ld.so",
    "/proc/",
    "/sys/",
    "/dev/",
    "/nix/store/",
];

/// Every call to the network, to start a program and to name a file, as the system itself sees it.
#[cfg(target_os = "linux")]
#[test]
fn the_system_is_asked_for_nothing_else() {
    let world = varied();
    let root = world.path("book").canonicalize().unwrap();
    let log = world.path("log");
    let strace = |args: &[&str], program: &str| {
        let mut command = common::in_english("strace");
        command
            .args(["-f", "-qq", "-s", "4096", "-e", "signal=none", "-e"])
            .args(["trace=%network,%process,%file", "-o"])
            .arg(&log)
            .arg(program)
            .args(args)
            // Where cargo has tests look for libraries.
            .env_remove("LD_LIBRARY_PATH")
            .current_dir(&root);
        command
    };
    let tried = strace(&["-c", ":"], "sh").stderr(Stdio::null()).status();
    if !tried.is_ok_and(|s| s.success()) {
        common::skipped("there is no strace here, or it may not look");
        return;
    }
    let input = world.input();
    for args in LOOKING {
        run(strace(args, BINARY), &input);
        let calls = fs::read_to_string(&log).unwrap();
        let mut seen = 0;
        for line in calls.lines() {
            // `1234 openat(AT_FDCWD, "path", O_RDONLY|O_CLOEXEC) = 3`
            let call = line.split_once(' ').map_or(line, |l| l.1).trim_start();
            let name = call.split('(').next().unwrap_or_default();
            let name = name.split(' ').next().unwrap_or_default();
            assert!(LOOKS.contains(&name), "{args:?} only looks: {call}");
            if name == "execve" {
                seen += 1;
                assert!(
                    seen == 1 && call.contains(BINARY),
                    "{args:?} starts nothing: {call}"
                );
            }
            if !name.starts_with("open") {
                continue;
            }
            assert!(
                !["O_WRONLY", "O_RDWR", "O_CREAT", "O_TRUNC"]
                    .iter()
                    .any(|w| call.contains(w)),
                "{args:?} opens to read: {call}"
            );
            let path = call.split('"').nth(1).expect("a path");
            let is_system = SYSTEM.iter().any(|s| path.starts_with(s));
            let inside = root
                .join(path)
                .canonicalize()
                .unwrap_or_else(|_| root.join(path));
            assert!(
                is_system || inside.starts_with(&root),
                "{args:?} opens what is the book's: {call}"
            );
        }
        assert_eq!(seen, 1, "{args:?}: the calls are seen: {calls}");
    }
    // What leads out is not even listed.
    let world = World::new("linked");
    std::os::unix::fs::symlink(world.path("outside/models"), world.path("book/linked")).unwrap();
    let root = world.path("book");
    let mut command = strace(&["check"], BINARY);
    command.current_dir(&root);
    run(command, "");
    let calls = fs::read_to_string(&log).unwrap();
    let opened =
        |l: &&str| l.contains("openat(") && (l.contains("linked") || l.contains("outside"));
    assert!(calls.lines().any(|l| l.contains("book.toml")), "{calls}");
    assert_eq!(calls.lines().find(opened), None);
}
