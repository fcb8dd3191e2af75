//! Measures what this preprocessor costs: against other programs in the same run, against itself at
//! a tenth of the size, and against the input's own size.
//!
//! ```sh
//! cargo run --release --example bench                       # everything; some minutes
//! cargo run --release --example bench -- --only floor       # the lines that hold this word
//! cargo run --release --example bench -- --peers DIR --runs 21
//! cargo run --release --example bench -- --worst-cases DIR  # writes files to measure by hand
//! ```
//!
//! Every line is a **ratio** with its limit; the exit code is 1 if one does not hold. A line whose
//! limit is `any` only helps to read another. Two things that are compared run in turns in one run
//! (A B, B A, A B …), so that a busy machine slows both; a ratio is that of the two medians, and its
//! spread is where the middle half of the pairs lies.
//! Whole processes are timed: start, feeding standard input, reading standard output to its end,
//! waiting. What is timed inside this process says so.
//!
//! The programs to compare with are modes of this example (`--as NAME`), so that nothing else has
//! to be built. Other preprocessors are looked for on the path, or in `--peers DIR`.

#![allow(
    clippy::print_stdout,
    clippy::print_stderr,
    reason = "this is a program"
)]

mod books;
mod cases;
mod growth;
mod hostile;
mod reference;
mod run;
#[path = "../../tests/testsuite/worst_case/chapters/mod.rs"]
mod worst;

use std::env;
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

use run::Race;
use worst::cases::{FINDINGS, PAGES};
use worst::errors::ERRORS;

/// The usual result: whatever is wrong ends the run.
type Outcome<T> = Result<T, Box<dyn Error>>;

/// The limit of a line that is there for comparison.
const NO_LIMIT: f64 = f64::INFINITY;

/// What is asked for.
struct Wanted {
    /// Only lines with this word.
    only: Option<String>,
    /// A folder to look for other preprocessors in, before the path.
    peers: Option<PathBuf>,
    /// How often each side runs.
    runs: usize,
}

/// The lines so far.
struct Table {
    wanted: Wanted,
    missed: usize,
}

impl Table {
    /// Whether a line is asked for; its measuring can be left out if not.
    fn wants(&self, name: &str) -> bool {
        let only = self.wanted.only.as_deref();
        only.is_none_or(|word| name.contains(word))
    }

    /// A comparison of two things that take time.
    fn race(&mut self, name: &str, limit: f64, race: &Race) {
        let (low, high) = race.spread();
        let note = format!(
            "{low:.2} to {high:.2}; {} to {}",
            milliseconds(race.a()),
            milliseconds(race.b())
        );
        self.line(name, race.ratio(), limit, &note);
    }

    /// One line.
    fn line(&mut self, name: &str, value: f64, limit: f64, note: &str) {
        let holds = value <= limit;
        self.missed += usize::from(!holds);
        let (verdict, limit) = if limit == NO_LIMIT {
            ("shown ", "any".to_owned())
        } else {
            (if holds { "holds " } else { "MISSED" }, limit.to_string())
        };
        println!("{verdict}  {value:>7.3} of at most {limit:<5}  {name}  ({note})");
    }

    fn skip(&self, name: &str, why: &str) {
        println!("        {why}: skipped  {name}");
    }
}

fn milliseconds(seconds: f64) -> String {
    format!("{:.2} ms", seconds * 1000.0)
}

fn main() -> ExitCode {
    match arguments() {
        Ok(Asked::Reference(name, rest)) => match reference::run(&name, &rest) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {name}: {error}");
                ExitCode::FAILURE
            }
        },
        Ok(Asked::WorstCases(folder)) => match write_worst_cases(&folder) {
            Ok(()) => ExitCode::SUCCESS,
            Err(error) => {
                eprintln!("error: {}: {error}", folder.display());
                ExitCode::FAILURE
            }
        },
        Ok(Asked::Bench(wanted)) => {
            let mut table = Table { wanted, missed: 0 };
            match cases::all(&mut table) {
                Ok(()) if table.missed == 0 => ExitCode::SUCCESS,
                Ok(()) => {
                    println!("{} not held", table.missed);
                    ExitCode::FAILURE
                }
                Err(error) => {
                    eprintln!("error: {error}");
                    ExitCode::FAILURE
                }
            }
        }
        Err(error) => {
            eprintln!("error: {error}");
            ExitCode::FAILURE
        }
    }
}

/// Writes a chapter for each case that is as hard on this program as 256 KiB can be. Those that
/// need several files are left out.
fn write_worst_cases(folder: &Path) -> Outcome<()> {
    const LARGEST: usize = 256 * 1024;
    fs::create_dir_all(folder)?;
    for case in FINDINGS.iter().chain(ERRORS).chain(PAGES) {
        let chapter = (case.write)(LARGEST);
        if chapter.starts_with("```") {
            let name = format!("{}, {}.md", case.rule, case.of);
            fs::write(folder.join(name.replace([' ', ','], "-")), chapter)?;
        }
    }
    Ok(())
}

/// What this process is for.
enum Asked {
    Bench(Wanted),
    /// To write the worst cases into this folder.
    WorstCases(PathBuf),
    /// To be one of the programs that are compared with.
    Reference(String, Vec<String>),
}

fn arguments() -> Outcome<Asked> {
    let mut wanted = Wanted {
        only: None,
        peers: None,
        runs: 11,
    };
    let mut rest = env::args().skip(1);
    while let Some(argument) = rest.next() {
        let mut value = || rest.next().ok_or(format!("{argument} needs a value"));
        match argument.as_str() {
            "--as" => {
                let name = value()?;
                return Ok(Asked::Reference(name, rest.collect()));
            }
            "--worst-cases" => return Ok(Asked::WorstCases(value()?.into())),
            "--only" => wanted.only = Some(value()?),
            "--peers" => wanted.peers = Some(value()?.into()),
            "--runs" => wanted.runs = value()?.parse()?,
            other => return Err(format!("there is no {other}").into()),
        }
    }
    Ok(Asked::Bench(wanted))
}
