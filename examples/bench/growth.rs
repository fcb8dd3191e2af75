//! How time grows with size. Measured inside this process, from the bytes that arrive to the bytes
//! that leave, so that the start of a process, the same at every size, hides nothing.

use std::io;
use std::path::Path;
use std::time::Instant;

use mdbook_canvas::internals::book::{File, Settings, process};
use mdbook_canvas::internals::diagnostic::Level;
use mdbook_canvas::internals::host;
use mdbook_canvas::internals::message::Translator;
use mdbook_canvas::internals::report::{self, Colour};

use super::books::{self, Host, Input};
use super::run::Race;
use super::{Outcome, Table};

/// The seconds of everything between reading and writing, and the bytes that go in and come out.
fn whole(input: &Input) -> Outcome<(f64, usize)> {
    let start = Instant::now();
    let request = host::understand(&input.json).map_err(|refusal| format!("{refusal:?}"))?;
    let outcome = process(&request.files, &request.settings);
    if outcome.failed {
        return Err("a canvas has errors".into());
    }
    let mut found = outcome.found;
    found.retain(|f| f.diagnostic.level != Level::Hint);
    let told = report::human(&found, &request.files, Colour::No, Translator::english());
    let mut counted = Counted(told.len());
    request.answer(&outcome.chapters, &mut counted)?;
    Ok((start.elapsed().as_secs_f64(), input.json.len() + counted.0))
}

/// Counts what is written and keeps nothing.
struct Counted(usize);

impl io::Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0 += bytes.len();
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Ten times as much takes at most eleven times as long.
pub fn all(table: &mut Table, root: &Path) -> Outcome<()> {
    let input = |chapters| Input::new(root, Host::Five, chapters);
    let block = books::canvas();
    let name = "growth: 10,000 canvases in a chapter, against 1,000 (in-process)";
    if table.wants(name) {
        let many = input(books::one_chapter(block, 10_000))?;
        let few = input(books::one_chapter(block, 1_000))?;
        tenfold(table, name, &many, &few)?;
    }
    let name = "growth: 10,000 chapters with a canvas each, against 1,000 (in-process)";
    if table.wants(name) {
        let many = input(books::chapters(block, 10_000, 1))?;
        let few = input(books::chapters(block, 1_000, 1))?;
        tenfold(table, name, &many, &few)?;
    }
    let name =
        "growth: 800 segments, channels and relationships in a block, against 80 (in-process)";
    if table.wants(name) {
        let many = input(vec![books::chapter(1, books::model(800))])?;
        let few = input(vec![books::chapter(1, books::model(80))])?;
        tenfold(table, name, &many, &few)?;
    }
    Ok(())
}

fn tenfold(table: &mut Table, name: &str, many: &Input, few: &Input) -> Outcome<()> {
    let race = Race::run(
        table.wanted.runs,
        || Ok(whole(many)?.0),
        || Ok(whole(few)?.0),
    )?;
    table.race(name, 11.0, &race);
    Ok(())
}

/// A byte of typical canvases takes some ten nanoseconds. At this many times that, a canvas of
/// 256 KiB and the megabytes that it may become still end within seconds.
const MOST_A_BYTE: f64 = 60.0;

/// Books that were made to be slow: what a byte of them, in and out, costs against a byte of
/// typical canvases.
pub fn hostile(table: &mut Table) -> Outcome<()> {
    // One canvas is the work of one processor, so that must be as few as none shares: many times.
    let typical: Vec<File> = books::one_chapter(books::canvas(), 50)
        .into_iter()
        .map(|chapter| File::chapter("src/typical.md", chapter.content))
        .collect();
    let of_typical = || (0..20).map(|_| per_byte(&typical)).sum::<f64>() / 20.0;
    for (name, files) in super::hostile::books() {
        let name = format!("bounded: time a byte, {name}, against typical canvases (in-process)");
        if !table.wants(&name) {
            continue;
        }
        let race = Race::run(
            table.wanted.runs,
            || Ok(per_byte(&files)),
            || Ok(of_typical()),
        )?;
        let (seconds, bytes) = timed(&files);
        let (low, high) = race.spread();
        let note = format!(
            "{low:.2} to {high:.2}; {:.0} ms, {:.2} MB in and out",
            seconds * 1000.0,
            books::megabytes(bytes)
        );
        table.line(&name, race.ratio(), MOST_A_BYTE, &note);
    }
    Ok(())
}

fn per_byte(files: &[File]) -> f64 {
    let (seconds, bytes) = timed(files);
    #[allow(clippy::cast_precision_loss, reason = "far below 2^52")]
    let bytes = bytes as f64;
    seconds / bytes
}

/// The seconds of checking, drawing and telling, and the bytes that go in and come out.
fn timed(files: &[File]) -> (f64, usize) {
    let start = Instant::now();
    let outcome = process(files, &Settings::default());
    let mut bytes: usize = files.iter().map(|f| f.text.len()).sum();
    bytes += outcome
        .chapters
        .iter()
        .flatten()
        .map(|chapter| chapter.pieces().map(str::len).sum::<usize>())
        .sum::<usize>();
    let mut found = outcome.found;
    found.retain(|f| f.diagnostic.level != Level::Hint);
    bytes += report::human(&found, files, Colour::No, Translator::english()).len();
    (start.elapsed().as_secs_f64(), bytes)
}
