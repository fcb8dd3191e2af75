//! Running programs and functions in turns, and what their times come to.

use std::ffi::OsString;
use std::fs;
use std::io::{Read, Write};
use std::path::PathBuf;
use std::process::{Child, Command, Stdio};
use std::time::Instant;

use super::Outcome;
use super::books::Input;

/// A program to measure.
#[derive(Clone)]
pub struct Program {
    path: PathBuf,
    arguments: Vec<OsString>,
}

impl Program {
    pub fn new(path: impl Into<PathBuf>) -> Self {
        Self {
            path: path.into(),
            arguments: Vec::new(),
        }
    }

    pub fn arg(mut self, argument: impl Into<OsString>) -> Self {
        self.arguments.push(argument.into());
        self
    }

    /// This very program, as one of those that are compared with.
    pub fn reference(name: &str) -> Outcome<Self> {
        Ok(Self::new(std::env::current_exe()?).arg("--as").arg(name))
    }

    fn spawn(&self, input: Stdio) -> Outcome<Child> {
        Command::new(&self.path)
            .args(&self.arguments)
            .stdin(input)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| format!("{}: {e}", self.path.display()).into())
    }

    /// Lets it answer a book as mdBook would: everything is written before a byte is read.
    /// Gives the seconds and the length of the answer.
    pub fn answer(&self, input: &Input, feed: Feed) -> Outcome<(f64, usize)> {
        let start = Instant::now();
        let mut child = self.spawn(Stdio::piped())?;
        let mut stdin = child.stdin.take().ok_or("there is a pipe")?;
        match feed {
            Feed::OneWrite => stdin.write_all(&input.json)?,
            Feed::AsTheHost => input.write_as_the_host(&mut stdin)?,
        }
        drop(stdin);
        let mut answer = Vec::new();
        let mut stdout = child.stdout.take().ok_or("there is a pipe")?;
        stdout.read_to_end(&mut answer)?;
        let status = child.wait()?;
        let seconds = start.elapsed().as_secs_f64();
        if !status.success() || answer.is_empty() {
            return Err(format!("{} did not answer: {status}", self.path.display()).into());
        }
        Ok((seconds, answer.len()))
    }

    /// Lets it run without input, and gives the seconds.
    pub fn run(&self) -> Outcome<f64> {
        let start = Instant::now();
        let status = self.spawn(Stdio::null())?.wait()?;
        let seconds = start.elapsed().as_secs_f64();
        if !status.success() {
            return Err(format!("{}: {status}", self.path.display()).into());
        }
        Ok(seconds)
    }

    /// The most memory it ever held while it answered, in bytes; where the system can tell.
    ///
    /// It is asked for when the last 128 KiB of the answer are still to come: the pipe holds half
    /// of that, so the program is alive, and all its work is done.
    pub fn peak(&self, input: &Input) -> Outcome<Option<u64>> {
        if !cfg!(target_os = "linux") {
            return Ok(None);
        }
        let (_, length) = self.answer(input, Feed::OneWrite)?;
        let Some(most) = length.checked_sub(128 * 1024) else {
            return Ok(None);
        };
        let mut child = self.spawn(Stdio::piped())?;
        let mut stdin = child.stdin.take().ok_or("there is a pipe")?;
        stdin.write_all(&input.json)?;
        drop(stdin);
        let mut stdout = child.stdout.take().ok_or("there is a pipe")?;
        let mut read = vec![0; most];
        stdout.read_exact(&mut read)?;
        let status = fs::read_to_string(format!("/proc/{}/status", child.id()))?;
        stdout.read_to_end(&mut read)?;
        child.wait()?;
        let peak = status
            .lines()
            .find_map(|l| l.strip_prefix("VmHWM:")?.strip_suffix("kB"))
            .ok_or("the system does not tell a peak")?;
        Ok(Some(peak.trim().parse::<u64>()? * 1024))
    }
}

/// How a book reaches a program.
#[derive(Clone, Copy)]
pub enum Feed {
    /// In one write, so that only the program's own work counts.
    OneWrite,
    /// In a write for each token of its JSON, as mdBook does.
    AsTheHost,
}

/// The times of two things that ran in turns.
pub struct Race {
    pairs: Vec<(f64, f64)>,
}

impl Race {
    /// Runs both in turns, each `runs` times and once before that.
    pub fn run(
        runs: usize,
        mut a: impl FnMut() -> Outcome<f64>,
        mut b: impl FnMut() -> Outcome<f64>,
    ) -> Outcome<Self> {
        a()?;
        b()?;
        let mut pairs = Vec::new();
        for round in 0..runs {
            // Who goes first changes, so that neither always finds the other's leavings.
            if round % 2 == 0 {
                let first = a()?;
                pairs.push((first, b()?));
            } else {
                let first = b()?;
                pairs.push((a()?, first));
            }
        }
        Ok(Self { pairs })
    }

    /// The median of the first.
    pub fn a(&self) -> f64 {
        quantile(self.pairs.iter().map(|p| p.0), 0.5)
    }

    /// The median of the second.
    pub fn b(&self) -> f64 {
        quantile(self.pairs.iter().map(|p| p.1), 0.5)
    }

    /// How many times as long as the second the first takes.
    pub fn ratio(&self) -> f64 {
        self.a() / self.b()
    }

    /// Where the middle half of the pairs lies.
    pub fn spread(&self) -> (f64, f64) {
        let ratios = || self.pairs.iter().map(|(a, b)| a / b);
        (quantile(ratios(), 0.25), quantile(ratios(), 0.75))
    }
}

fn quantile(values: impl Iterator<Item = f64>, at: f64) -> f64 {
    let mut values: Vec<f64> = values.collect();
    values.sort_by(f64::total_cmp);
    #[allow(
        clippy::cast_precision_loss,
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "a place in a short list"
    )]
    let place = ((values.len() - 1) as f64 * at).round() as usize;
    values[place]
}
