//! Writes what the targets begin with: dictionaries from the notation's keys and words, and seeds from
//! the crate's fixtures, its rules' pages and its example book.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use mdbook_canvas::internals::markdown::{Dialect, blocks};
use mdbook_canvas_fuzz::dictionaries::dictionaries;

fn main() -> io::Result<()> {
    for (name, text) in dictionaries() {
        fs::write(here().join("dictionaries").join(name), text)?;
    }
    seeds()
}

fn here() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A target's seeds are at most this long, or it would never change them as a whole.
const LONGEST: usize = 8 * 1024;

fn seeds() -> io::Result<()> {
    let package = here().join("..");
    let mut chapters = Vec::new();
    for folder in [
        "tests/fixtures/good",
        "tests/fixtures/bad",
        "tests/fixtures/rules",
        "tests/fixtures/errors",
        "book-example/src",
        "src/rules/pages",
    ] {
        for path in files(&package.join(folder))? {
            chapters.extend(pieces(&fs::read_to_string(path)?));
        }
    }
    let mut bodies = BTreeSet::new();
    for chapter in &chapters {
        for block in blocks::find(chapter, Dialect::default()) {
            bodies.insert(block.body.into_owned());
        }
    }
    write("blocks", chapters.iter().map(String::as_bytes))?;
    write("resolver", bodies.iter().map(String::as_bytes))?;
    // The real thing, as both generations of mdBook write it.
    let requests = files(&here().join("seeds/protocol"))?;
    let requests: Vec<Vec<u8>> = requests.iter().map(fs::read).collect::<io::Result<_>>()?;
    write("protocol", requests.iter().map(Vec::as_slice))?;
    // Any bytes make a canvas there.
    write("renderer", bodies.iter().map(String::as_bytes))
}

/// A fixture of many cases is cut into them.
fn pieces(text: &str) -> Vec<String> {
    text.split("\n=== ").map(str::to_owned).collect()
}

fn files(folder: &Path) -> io::Result<Vec<PathBuf>> {
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| entry.map(|e| e.path()))
        .collect::<io::Result<_>>()?;
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}

fn write<'a>(target: &str, seeds: impl Iterator<Item = &'a [u8]>) -> io::Result<()> {
    let folder = here().join("corpus").join(target);
    fs::create_dir_all(&folder)?;
    for (index, seed) in seeds.filter(|s| s.len() <= LONGEST).enumerate() {
        fs::write(folder.join(format!("seed-{index:03}")), seed)?;
    }
    Ok(())
}
