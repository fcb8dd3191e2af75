//! The same book, the same bytes: whatever the language, the time zone, the folder and the rest of the
//! environment, and in whatever order the disk gives its files.
//!
//! The time of day is not changed here: that takes a tool that not every machine has. Nothing asks for
//! it: `sandbox.rs` sees every call that names a file, and no page has a date.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::common::{self, BINARY, Host, Item, SMALLEST, chapter};
use crate::fixtures;

/// A book that makes the program say and draw a lot, its model files written in this order.
fn book(root: &Path, order: impl Iterator<Item = usize>) {
    for made in ["src/deep", "canvases"] {
        fs::create_dir_all(root.join(made)).unwrap();
    }
    let toml = "[book]\nlanguage = \"xx\"\n\n[preprocessor.canvas]\non-error = \"show\"\nguidance = \"full\"\ncss = \"file\"\n";
    fs::write(root.join("book.toml"), toml).unwrap();
    for (path, text) in chapters() {
        fs::write(root.join("src").join(path), text).unwrap();
    }
    let summary = "# Summary\n\n- [a](a.md)\n- [b](deep/b.md)\n- [c](c.md)\n- [many](many.md)\n";
    fs::write(root.join("src/SUMMARY.md"), summary).unwrap();
    for n in order {
        let (name, text) = model(n);
        fs::write(root.join("canvases").join(name), text).unwrap();
    }
}

const MODELS: usize = 40;

/// A model file: right ones, wrong ones, two of one id, some that use others, one in a ring.
fn model(n: usize) -> (String, String) {
    let text = match n % 8 {
        0 => format!("[relationships]\ns{n} = \"self-servise\"\n"),
        1 => "id = \"twice\"\n[relationships]\na = \"retail\"\n".to_owned(),
        2 => format!("use = \"m{:02}\"\n", (n + 8) % MODELS),
        3 => "use = \"nowhere\"\n".to_owned(),
        4 => "[segments]\neveryone = \"Everyone\"\n".to_owned(),
        _ => SMALLEST.to_owned(),
    };
    // Names that some languages sort in another order than others do.
    let letter = ["m", "M", "i", "I", "ı", "İ", "é", "z"][n % 8];
    let name = if n % 8 == 2 { "m" } else { letter };
    (format!("{name}{n:02}.toml"), text)
}

fn chapters() -> Vec<(&'static str, String)> {
    let fenced = |body: &str| format!("Text.\n\n```canvas\n{body}\n```\n");
    let weak = fixtures::chapter("bad/warnings.md");
    let wrong = fixtures::chapter("bad/errors.md");
    let many: String = (0..30)
        .map(|n| format!("s{n} = \"İI\u{131}i {n}\"\n"))
        .collect();
    vec![
        (
            "a.md",
            fenced(&format!(
                "id = \"many\"\n[segments]\n{many}[relationships]\nS1 = \"SELF-SERVICE\"\ns2 = \"SELF_SERVICE\""
            )),
        ),
        (
            "deep/b.md",
            weak + &fenced("use = \"mnay\"") + &fenced("use = \"m10\""),
        ),
        (
            "c.md",
            wrong + &fenced("use = \"İ05\"\nview = [\"questions\", \"worksheet\", \"CHANNELS\"]"),
        ),
        // So many that the processors share them.
        (
            "many.md",
            (0..200)
                .map(|n| {
                    let relationship = ["self-service", "self-servise"][usize::from(n % 7 == 3)];
                    fenced(&format!(
                        "title = \"{n}\"\n[relationships]\na{n} = \"{relationship}\""
                    ))
                })
                .collect(),
        ),
    ]
}

/// What mdBook sends of the book in this folder.
fn request(root: &Path) -> String {
    let toml = fs::read_to_string(root.join("book.toml")).unwrap();
    let context = common::context_of("0.5.4", &Host::V05.config(&toml), root);
    let items: Vec<Item> = chapters()
        .into_iter()
        .map(|(path, text)| Item::Chapter(chapter(path, &text)))
        .collect();
    common::input(&context, &common::book(Host::V05, &items))
}

/// Every command but `--help`, which is as wide as its terminal; the first is the build.
const COMMANDS: &[&[&str]] = &[
    &[],
    &["check", "--hints"],
    &["check", "--hints", "--format", "short"],
    &["check", "--hints", "--format", "json"],
    &["check", "--hints", "--format", "github"],
    &["check", "--hints", "--format", "sarif"],
    &["check", "src/a.md", "canvases", "src/c.md"],
    &["explain"],
    &["explain", "phase-gap"],
    &["schema"],
    &["install", "--css", "file", "--dry-run"],
    &["uninstall", "--dry-run"],
    &["check", "--nonsense"],
];

type Said = Vec<(Option<i32>, Vec<u8>, Vec<u8>)>;

/// What all commands say of a book, in an environment that `change` makes.
fn said(root: &Path, change: impl Fn(&mut Command)) -> Said {
    let input = request(root);
    COMMANDS
        .iter()
        .map(|args| {
            let mut command = common::program();
            command.current_dir(root);
            change(&mut command);
            let mut child = command
                .args(*args)
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            let mut stdin = child.stdin.take().unwrap();
            let input = if args.is_empty() {
                input.as_bytes()
            } else {
                b""
            };
            std::io::Write::write_all(&mut stdin, input).unwrap();
            drop(stdin);
            let output = child.wait_with_output().unwrap();
            (output.status.code(), output.stdout, output.stderr)
        })
        .collect()
}

#[track_caller]
fn assert_same(what: &str, said: &Said, expected: &Said) {
    for ((args, said), expected) in COMMANDS.iter().zip(said).zip(expected) {
        let text = |said: &(Option<i32>, Vec<u8>, Vec<u8>)| {
            (
                said.0,
                String::from_utf8_lossy(&said.1).into_owned(),
                String::from_utf8_lossy(&said.2).into_owned(),
            )
        };
        if said != expected {
            assert_eq!(text(said), text(expected), "{what}: {args:?}");
        }
    }
}

/// A book, and what is said of it.
fn world() -> (tempfile::TempDir, PathBuf, Said) {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("book");
    book(&root, 0..MODELS);
    let expected = said(&root, |_| {});
    let (code, page, log) = &expected[0];
    assert_eq!(*code, Some(0), "{}", String::from_utf8_lossy(log));
    assert!(
        page.len() > 20_000 && log.len() > 5000,
        "there is a lot to say"
    );
    (folder, root, expected)
}

#[test]
fn again_and_again_it_is_the_same() {
    let (_folder, root, expected) = world();
    for _ in 0..3 {
        assert_same("again", &said(&root, |_| {}), &expected);
    }
}

#[test]
fn the_environment_changes_nothing() {
    // Languages without sentences: which of those with some is spoken is tested in `spoken`.
    let (_folder, root, expected) = world();
    // What has nothing to do with each other is changed at once: a run of all commands takes long.
    let environments: &[&[(&str, &str)]] = &[
        &[
            ("LANG", "C"),
            ("LC_ALL", "C"),
            ("NO_COLOR", "1"),
            ("TERM", "dumb"),
            ("TZ", "Pacific/Kiritimati"),
            ("RUST_BACKTRACE", "full"),
            ("RUST_LIB_BACKTRACE", "1"),
            ("CI", "true"),
            ("GITHUB_ACTIONS", "true"),
        ],
        &[
            ("LANG", "tr_TR.UTF-8"),
            ("LC_ALL", "tr_TR.UTF-8"),
            ("LANGUAGE", "tr"),
            ("TERM", "xterm-256color"),
            ("COLORTERM", "truecolor"),
            ("TZ", "America/Adak"),
            ("SOURCE_DATE_EPOCH", "0"),
            ("RAYON_NUM_THREADS", "1"),
        ],
        &[
            ("LANG", "fa"),
            ("LC_ALL", "fa"),
            ("COLUMNS", "20"),
            ("LINES", "5"),
            ("RUST_LOG", "trace"),
            ("RUST_MIN_STACK", "100000000"),
        ],
        &[
            ("LC_ALL", "fi_FI.ISO-8859-1"),
            ("LC_NUMERIC", "fi_FI"),
            ("HOME", "/nowhere"),
            ("USER", "somebody"),
            ("TMPDIR", "/nowhere"),
        ],
    ];
    for variables in environments {
        let changed = said(&root, |command| {
            command.envs(variables.iter().copied());
        });
        assert_same(&format!("{variables:?}"), &changed, &expected);
    }
    // And with none at all, but for where libraries are found.
    let bare = said(&root, |command| {
        let libraries = std::env::var_os("LD_LIBRARY_PATH");
        command.env_clear();
        command.envs(libraries.map(|path| ("LD_LIBRARY_PATH", path)));
    });
    assert_same("no environment", &bare, &expected);
}

#[test]
fn the_order_of_files_on_disk_changes_nothing() {
    // A disk in memory lists what was made last first; others have an order of their own.
    let memory = Path::new("/dev/shm");
    let folder = tempfile::tempdir_in(memory)
        .or_else(|_| tempfile::tempdir())
        .unwrap();
    let (_, _, expected) = world();
    let orders: [(&str, Vec<usize>); 3] = [
        ("backwards", (0..MODELS).rev().collect()),
        ("mixed", (0..MODELS).map(|n| n * 27 % MODELS).collect()),
        ("twice", (0..MODELS).chain((0..MODELS).rev()).collect()),
    ];
    for (what, order) in orders {
        // A book elsewhere, too: nothing says where it is.
        let root = folder.path().join(what).join("ein anderes Büchlein");
        book(&root, order.into_iter());
        assert_same(what, &said(&root, |_| {}), &expected);
    }
}

/// mdBook may be started from anywhere: its context says where the book is.
#[test]
fn a_build_is_the_same_from_any_folder() {
    let (folder, root, expected) = world();
    let input = request(&root);
    for from in [folder.path(), &root.join("src/deep"), Path::new("/")] {
        let mut command = common::program();
        command.current_dir(from);
        let mut child = common::watch(command);
        let feed = child.feed(input.clone().into_bytes());
        let stdout = child.drain_stdout();
        let run = child.finish(Some(stdout));
        feed.join().unwrap().unwrap();
        assert!(
            run.stdout.as_bytes() == expected[0].1,
            "from {}",
            from.display()
        );
        assert_eq!(
            run.stderr.as_bytes(),
            expected[0].2,
            "from {}",
            from.display()
        );
    }
}

/// One processor, or as many as there are.
#[cfg(target_os = "linux")]
#[test]
fn the_number_of_processors_changes_nothing() {
    let (_folder, root, expected) = world();
    let tried = Command::new("taskset").args(["-c", "0", "true"]).status();
    if !tried.is_ok_and(|s| s.success()) {
        common::skipped("there is no taskset here");
        return;
    }
    let one = said(&root, |command| {
        let mut bound = common::in_english("taskset");
        bound.args(["-c", "0", BINARY]).current_dir(&root);
        *command = bound;
    });
    assert_same("one processor", &one, &expected);
}

/// Canvases can be read side by side only if nothing that comes of one belongs to its thread.
#[test]
fn what_a_canvas_comes_to_can_go_to_another_thread() {
    fn can_go<T: Send + Sync>() {}
    can_go::<mdbook_canvas::resolve::Resolved>();
    can_go::<mdbook_canvas::resolve::Source<'_>>();
    can_go::<mdbook_canvas::markdown::Block<'_>>();
    can_go::<mdbook_canvas::rules::Finding>();
}
