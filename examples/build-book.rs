//! Builds `book-example` with the embedded mdBook and the real preprocessor, and prints the page to open.
//!
//! Run it with `cargo run --example build-book`, or `cargo run --example build-book -- DIR` for a
//! book of your own.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a program"
)]

use std::env;
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};

use mdbook_driver::MDBook;
use mdbook_driver::config::Config;

fn main() -> ExitCode {
    match build() {
        Ok(page) => {
            println!("{}", page.display());
            ExitCode::SUCCESS
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Builds the book and gives its first page.
fn build() -> Result<PathBuf, Box<dyn Error>> {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    let root = env::args_os()
        .nth(1)
        .map_or_else(|| here.join("book-example"), PathBuf::from);
    let root = root.canonicalize()?;
    let preprocessor = preprocessor(here)?;

    let mut config = Config::from_disk(root.join("book.toml"))?;
    // The program that was just built, not one that happens to be on the path.
    let command = format!("\"{}\"", preprocessor.display());
    config.set("preprocessor.canvas.command", command)?;
    let book = MDBook::load_with_config(&root, config)?;
    book.build()?;

    Ok(book.build_dir_for("html").join("index.html"))
}

/// Builds the program, as `cargo run --example` by itself builds only the library.
fn preprocessor(here: &Path) -> Result<PathBuf, Box<dyn Error>> {
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut build = Command::new(cargo);
    build.args(["build", "--quiet", "--bin", "mdbook-canvas"]);
    // Next to this example, so that a target folder set on the command line is kept.
    let example = env::current_exe()?;
    let profile = example
        .parent()
        .and_then(Path::parent)
        .ok_or("the example runs from a target folder")?;
    if profile.ends_with("release") {
        build.arg("--release");
    }
    if let Some(target) = profile.parent() {
        build.arg("--target-dir").arg(target);
    }
    let status = build.current_dir(here).status()?;
    if !status.success() {
        return Err("the preprocessor does not build".into());
    }
    Ok(profile.join(format!("mdbook-canvas{}", env::consts::EXE_SUFFIX)))
}
