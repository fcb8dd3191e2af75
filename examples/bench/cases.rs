//! What is measured, and the limits.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use mdbook_preprocessor::book::Chapter;

use super::books::{self, Host, Input, megabytes};
use super::run::{Feed, Program, Race};
use super::{NO_LIMIT, Outcome, Table, growth};

/// Measures everything that is asked for.
pub fn all(table: &mut Table) -> Outcome<()> {
    let ours = ours()?;
    let scratch = tempfile::tempdir()?;
    let root = scratch.path();
    without_canvases(table, &ours, root)?;
    floor(table, &ours, root)?;
    peers(table, &ours, root)?;
    growth::all(table, root)?;
    growth::hostile(table)?;
    builds(table, &ours, root)?;
    memory(table, &ours, root)?;
    size(table)
}

/// The preprocessor that stands beside this example, built anew.
fn binary() -> Outcome<PathBuf> {
    let example = env::current_exe()?;
    let profile = example
        .parent()
        .and_then(Path::parent)
        .ok_or("this example runs from a target folder")?;
    Ok(profile.join(format!("mdbook-canvas{}", env::consts::EXE_SUFFIX)))
}

fn ours() -> Outcome<Program> {
    let binary = binary()?;
    if cfg!(debug_assertions) {
        return Err(
            "only a release build says anything: cargo run --release --example bench".into(),
        );
    }
    let target = binary
        .parent()
        .and_then(Path::parent)
        .ok_or("there is a target folder")?;
    // `cargo run --example` by itself builds only the library.
    let status = cargo()
        .args([
            "build",
            "--quiet",
            "--release",
            "--bin",
            "mdbook-canvas",
            "--target-dir",
        ])
        .arg(target)
        .status()?;
    if !status.success() {
        return Err("the preprocessor does not build".into());
    }
    Ok(Program::new(binary))
}

fn cargo() -> Command {
    let mut cargo = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    cargo.current_dir(env!("CARGO_MANIFEST_DIR"));
    cargo
}

/// Two programs on an input each.
fn race(
    table: &mut Table,
    name: &str,
    limit: f64,
    (a, input_a): (&Program, &Input),
    (b, input_b): (&Program, &Input),
    feed: Feed,
) -> Outcome<()> {
    let race = Race::run(
        table.wanted.runs,
        || Ok(a.answer(input_a, feed)?.0),
        || Ok(b.answer(input_b, feed)?.0),
    )?;
    table.race(name, limit, &race);
    Ok(())
}

/// A book without canvases costs less than the simplest plugin takes to do nothing to it.
fn without_canvases(table: &mut Table, ours: &Program, root: &Path) -> Outcome<()> {
    let simplest = Program::reference("simplest")?;
    for size in [2_000_000, 10_000_000] {
        let input = Input::new(root, Host::Five, books::prose(size))?;
        let what = format!("{:.1} MB without canvases", input.megabytes());
        for (feed, limit, how) in [
            (Feed::OneWrite, 0.25, "in one write"),
            (Feed::AsTheHost, 0.5, "as mdBook writes it"),
        ] {
            let name = format!("simplest plugin: {what}, {how}");
            if table.wants(&name) {
                race(
                    table,
                    &name,
                    limit,
                    (ours, &input),
                    (&simplest, &input),
                    feed,
                )?;
            }
        }
    }
    Ok(())
}

/// Canvases cost little more than finding and parsing them.
fn floor(table: &mut Table, ours: &Program, root: &Path) -> Outcome<()> {
    let floor = Program::reference("floor")?;
    for (what, chapters) in [
        (
            "1,000 canvases in a chapter",
            books::one_chapter(books::canvas(), 1_000),
        ),
        (
            "100 chapters with 10 canvases each",
            books::chapters(books::canvas(), 100, 10),
        ),
    ] {
        let name = format!("floor: {what}");
        if table.wants(&name) {
            let input = Input::new(root, Host::Five, chapters)?;
            race(
                table,
                &name,
                3.0,
                (ours, &input),
                (&floor, &input),
                Feed::OneWrite,
            )?;
        }
    }
    Ok(())
}

/// A preprocessor of somebody else, and a block of its own kind.
struct Peer {
    name: &'static str,
    block: &'static str,
}

const PEERS: &[Peer] = &[
    Peer {
        name: "mdbook-admonish",
        block: "```admonish warning title=\"Mind the gap\"\nA *short* note about `one` thing,\n\n- and a list\n- of two\n```\n",
    },
    Peer {
        name: "mdbook-mermaid",
        block: "```mermaid\ngraph TD;\n    A-->B;\n    A-->C;\n    B-->D;\n    C-->D;\n```\n",
    },
];

/// As many blocks take less time than those of others, though more is done for each. What of that
/// time goes into finding ours and parsing their TOML, the floor shows.
fn peers(table: &mut Table, ours: &Program, root: &Path) -> Outcome<()> {
    let floor = Program::reference("floor")?;
    for peer in PEERS {
        for (what, limit, our_side, chapters) in [
            (
                "1,000 blocks in a chapter",
                0.2,
                ours,
                (|b| books::one_chapter(b, 1_000)) as fn(&str) -> Vec<Chapter>,
            ),
            (
                "1,000 blocks in a chapter, by the floor",
                NO_LIMIT,
                &floor,
                |b| books::one_chapter(b, 1_000),
            ),
            ("a block in one of 400 chapters", 0.5, ours, |b| {
                books::one_block_in(b, 400)
            }),
        ] {
            let name = format!("{}: {what}", peer.name);
            if !table.wants(&name) {
                continue;
            }
            let Some(program) = find(peer.name, table.wanted.peers.as_deref()) else {
                table.skip(&name, "not installed");
                continue;
            };
            let input = Input::new(root, Host::Five, chapters(books::canvas()))?;
            // Each is given the JSON of the mdBook that it was built for.
            let accepted = [Host::Five, Host::Four].into_iter().find_map(|host| {
                let theirs = Input::new(root, host, chapters(peer.block)).ok()?;
                program.answer(&theirs, Feed::OneWrite).ok()?;
                Some(theirs)
            });
            match accepted {
                Some(theirs) => race(
                    table,
                    &name,
                    limit,
                    (our_side, &input),
                    (&program, &theirs),
                    Feed::OneWrite,
                )?,
                None => table.skip(&name, "it takes neither mdBook's JSON"),
            }
        }
    }
    Ok(())
}

fn find(name: &str, first: Option<&Path>) -> Option<Program> {
    let path = env::var_os("PATH").unwrap_or_default();
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    first
        .map(Path::to_owned)
        .into_iter()
        .chain(env::split_paths(&path))
        .map(|folder| folder.join(&file))
        .find(|path| path.is_file())
        .map(Program::new)
}

/// What of a build is ours, and what its first question costs.
fn builds(table: &mut Table, ours: &Program, root: &Path) -> Outcome<()> {
    let name = "build: our share of `mdbook build` of the example book";
    if table.wants(name) {
        let book = Path::new(env!("CARGO_MANIFEST_DIR")).join("book-example");
        let sent = root.join("sent.json");
        let mdbook = |command: String| -> Outcome<Program> {
            Ok(Program::reference("mdbook")?
                .arg(&book)
                .arg(root.join("book"))
                .arg(command))
        };
        let this = env::current_exe()?;
        mdbook(format!(
            "\"{}\" --as recorder \"{}\"",
            this.display(),
            sent.display()
        ))?
        .run()?;
        let (context, pages) = mdbook_preprocessor::parse_input(&*fs::read(&sent)?)?;
        let input = Input::of(Host::Five, context, pages)?;
        let build = mdbook(format!("\"{}\"", binary()?.display()))?;
        let question = ours.clone().arg("supports").arg("html");
        let race = Race::run(
            table.wanted.runs,
            || Ok(question.run()? + ours.answer(&input, Feed::AsTheHost)?.0),
            || build.run(),
        )?;
        table.race(name, 0.03, &race);
        // Two starts, a book read and written: what anything at all in our place would take.
        let (nothing, simplest) = (
            Program::reference("nothing")?,
            Program::reference("simplest")?,
        );
        let race = Race::run(
            table.wanted.runs,
            || Ok(nothing.run()? + simplest.answer(&input, Feed::AsTheHost)?.0),
            || build.run(),
        )?;
        let name = "build: our share of it, by the simplest plugin";
        table.race(name, NO_LIMIT, &race);
    }
    let question = ours.clone().arg("supports").arg("html");
    for (what, nothing) in [
        ("this example doing nothing", Program::reference("nothing")?),
        ("/bin/true", Program::new("/bin/true")),
    ] {
        let name = format!("build: `supports html`, against {what}");
        if !table.wants(&name) {
            continue;
        }
        if nothing.run().is_err() {
            table.skip(&name, "not there");
            continue;
        }
        // A start is short: more of them make a median that can be told from the next one.
        let race = Race::run(table.wanted.runs * 10, || question.run(), || nothing.run())?;
        table.race(&name, 1.5, &race);
    }
    Ok(())
}

/// What is held in memory.
fn memory(table: &mut Table, ours: &Program, root: &Path) -> Outcome<()> {
    for (what, chapters) in [
        ("10 MB without canvases", books::prose(10_000_000)),
        (
            "1,000 canvases in a chapter",
            books::one_chapter(books::canvas(), 1_000),
        ),
        (
            "10,000 canvases in a chapter",
            books::one_chapter(books::canvas(), 10_000),
        ),
        (
            "10,000 chapters with a canvas each",
            books::chapters(books::canvas(), 10_000, 1),
        ),
    ] {
        let name = format!("memory: {what}, a byte of its JSON, in and out");
        if !table.wants(&name) {
            continue;
        }
        let input = Input::new(root, Host::Five, chapters)?;
        let (_, answer) = ours.answer(&input, Feed::OneWrite)?;
        let Some(peak) = ours.peak(&input)? else {
            table.skip(&name, "the system does not tell a peak");
            continue;
        };
        let peak = usize::try_from(peak)?;
        let note = format!(
            "peak {:.1} MB; {:.1} MB in, {:.1} MB out",
            megabytes(peak),
            input.megabytes(),
            megabytes(answer)
        );
        // What any process of some size holds is not the book's.
        let held = megabytes(peak.saturating_sub(10 * 1024 * 1024));
        // A canvas of some hundred bytes becomes as many thousand: what goes out counts as well.
        let json = input.megabytes() + megabytes(answer);
        table.line(&name, held / json, 3.0, &note);
    }
    Ok(())
}

/// What is downloaded, and what is built on the way there.
fn size(table: &mut Table) -> Outcome<()> {
    let name = "size: the binary, of 4 MiB";
    if table.wants(name) {
        let bytes = usize::try_from(fs::metadata(binary()?)?.len())?;
        let share = megabytes(bytes) / megabytes(4 * 1024 * 1024);
        table.line(name, share, 1.0, &format!("{bytes} bytes"));
    }
    let name = "size: the crates that an install builds, of 90";
    if table.wants(name) {
        let tree = cargo()
            .args([
                "tree",
                "--edges",
                "normal,build",
                "--prefix",
                "none",
                "--format",
                "{p}",
            ])
            .output()?;
        let text = String::from_utf8(tree.stdout)?;
        let mut crates: Vec<&str> = text
            .lines()
            .map(|l| l.trim_end_matches(" (*)").trim_end_matches(" (proc-macro)"))
            .filter(|l| !l.is_empty())
            .collect();
        crates.sort_unstable();
        crates.dedup();
        if crates.is_empty() {
            return Err("cargo lists no crates".into());
        }
        #[allow(clippy::cast_precision_loss, reason = "some dozens")]
        let share = crates.len() as f64 / 90.0;
        table.line(name, share, 1.0, &format!("{} crates", crates.len()));
    }
    Ok(())
}
