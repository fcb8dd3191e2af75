//! What the tests share that start the real binary: books as each host writes
//! them, the binary under a watchdog, and the hosts themselves, in-process.
//!
//! Nothing here knows the inside of the crate: what goes in and what comes out
//! is the hosts' protocol and nothing else.

pub mod every_key;
pub mod positions;

use std::cell::RefCell;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::fs;
use std::io::{Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, ExitStatus, Stdio};
use std::sync::{Once, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use mdbook_markdown::pulldown_cmark::{self, CodeBlockKind, Event, Tag};
use serde::Serialize;
use serde_json::Value;

/// Pieces of advice in English, one after another.
pub fn joined(help: &[mdbook_canvas::internals::message::Message], by: &str) -> String {
    help.iter()
        .map(ToString::to_string)
        .collect::<Vec<_>>()
        .join(by)
}

/// The real binary.
pub const BINARY: &str = env!("CARGO_BIN_EXE_mdbook-canvas");

/// What every replaced block starts with.
pub const MARK: &str = "<!--canvas-->";

/// The smallest valid canvas, without its fences.
pub const SMALLEST: &str = "[relationships]\nathletes = \"self-service\"\n";

/// How long anything here may take. Generous: it tells "slow" from "hangs".
pub const LIMIT: Duration = Duration::from_secs(60);

// ───────────────────────────── the two hosts ─────────────────────────────

/// A generation of mdBook. They differ in the shape of the book, in the keys
/// of the config, and in the Markdown parser.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Host {
    V04,
    V05,
}

impl Host {
    pub const ALL: &'static [Host] = &[Host::V04, Host::V05];

    pub fn version(self) -> &'static str {
        match self {
            Host::V04 => mdbook04::MDBOOK_VERSION,
            Host::V05 => "0.5.4",
        }
    }

    /// The key that holds the book's chapters.
    pub fn chapters_key(self) -> &'static str {
        match self {
            Host::V04 => "sections",
            Host::V05 => "items",
        }
    }

    /// Renders a chapter with this generation's own parser and options.
    pub fn render(self, markdown: &str) -> String {
        match self {
            Host::V04 => mdbook04::utils::render_markdown(markdown, true),
            Host::V05 => {
                let options = mdbook_markdown::MarkdownOptions::default();
                let parser = mdbook_markdown::new_cmark_parser(markdown, &options);
                let mut html = String::new();
                pulldown_cmark::html::push_html(&mut html, parser);
                html
            }
        }
    }

    /// A `book.toml` as this generation hands it on: read and written again by
    /// its own type, so that all the keys are there that the real host sends.
    pub fn config(self, book_toml: &str) -> Value {
        match self {
            Host::V04 => {
                let config: mdbook04::Config = book_toml.parse().expect("0.4 reads this book.toml");
                serde_json::to_value(config).unwrap()
            }
            Host::V05 => {
                let config: mdbook_driver::config::Config =
                    book_toml.parse().expect("0.5 reads this book.toml");
                serde_json::to_value(config).unwrap()
            }
        }
    }
}

// ───────────────────────── books, as the hosts write them ─────────────────────────

/// One entry of a book. Serialised exactly as the hosts' own type is (a test
/// in `protocol.rs` holds that).
#[derive(Clone, Debug, Serialize)]
pub enum Item {
    Chapter(Chapter),
    Separator,
    PartTitle(String),
}

/// A chapter with all its fields, in the order in which the hosts write them.
#[derive(Clone, Debug, Serialize)]
pub struct Chapter {
    pub name: String,
    pub content: String,
    pub number: Option<Vec<u32>>,
    pub sub_items: Vec<Item>,
    pub path: Option<String>,
    pub source_path: Option<String>,
    pub parent_names: Vec<String>,
}

/// A chapter that has a file.
pub fn chapter(path: &str, content: &str) -> Chapter {
    Chapter {
        name: path.trim_end_matches(".md").to_owned(),
        content: content.to_owned(),
        number: Some(vec![1]),
        sub_items: Vec::new(),
        path: Some(path.to_owned()),
        source_path: Some(path.to_owned()),
        parent_names: Vec::new(),
    }
}

/// A draft: listed in the summary, not written yet.
pub fn draft(name: &str) -> Chapter {
    Chapter {
        name: name.to_owned(),
        content: String::new(),
        number: None,
        sub_items: Vec::new(),
        path: None,
        source_path: None,
        parent_names: Vec::new(),
    }
}

impl Chapter {
    /// Puts `items` under this chapter.
    pub fn with(mut self, items: Vec<Item>) -> Chapter {
        self.sub_items = items;
        self
    }
}

/// The JSON of a book, byte for byte as the host writes it.
pub fn book(host: Host, items: &[Item]) -> String {
    #[derive(Serialize)]
    struct Book04<'a> {
        sections: &'a [Item],
        __non_exhaustive: (),
    }
    #[derive(Serialize)]
    struct Book05<'a> {
        items: &'a [Item],
    }
    match host {
        Host::V04 => serde_json::to_string(&Book04 {
            sections: items,
            __non_exhaustive: (),
        }),
        Host::V05 => serde_json::to_string(&Book05 { items }),
    }
    .unwrap()
}

/// The JSON of a context, for a book with this `book.toml`.
pub fn context(host: Host, book_toml: &str) -> String {
    context_of(
        host.version(),
        &host.config(book_toml),
        Path::new(env!("CARGO_TARGET_TMPDIR")),
    )
}

/// The JSON of a context of which everything is given, for HTML.
pub fn context_of(mdbook_version: &str, config: &Value, root: &Path) -> String {
    context_for("html", mdbook_version, config, root)
}

/// The JSON of a context for a renderer.
pub fn context_for(renderer: &str, mdbook_version: &str, config: &Value, root: &Path) -> String {
    #[derive(Serialize)]
    struct Context<'a> {
        root: &'a Path,
        config: &'a Value,
        renderer: &'a str,
        mdbook_version: &'a str,
    }
    serde_json::to_string(&Context {
        root,
        config,
        renderer,
        mdbook_version,
    })
    .unwrap()
}

/// A `book.toml` with these lines under `[preprocessor.canvas]`.
pub fn book_toml(canvas: &str) -> String {
    format!("[book]\ntitle = \"A book\"\n\n[preprocessor.canvas]\n{canvas}\n")
}

/// What the host writes to our stdin.
pub fn input(context: &str, book: &str) -> String {
    format!("[{context},{book}]")
}

/// The input for a book of these entries with nothing configured.
pub fn plain_input(host: Host, items: &[Item]) -> String {
    input(&context(host, &book_toml("")), &book(host, items))
}

/// The contents of all chapters of a book, nested ones after their parents.
pub fn contents(host: Host, book: &str) -> Vec<String> {
    fn walk(items: &Value, found: &mut Vec<String>) {
        for item in items.as_array().expect("a list of entries") {
            if let Some(chapter) = item.get("Chapter") {
                found.push(chapter["content"].as_str().expect("a content").to_owned());
                walk(&chapter["sub_items"], found);
            }
        }
    }
    let book: Value = serde_json::from_str(book).expect("the book is JSON");
    let mut found = Vec::new();
    walk(&book[host.chapters_key()], &mut found);
    found
}

/// How many canvases the author wrote: the fenced blocks that the parser sees
/// whose info string's first word is `canvas`.
pub fn count_blocks(markdown: &str) -> usize {
    let options = mdbook_markdown::MarkdownOptions::default();
    mdbook_markdown::new_cmark_parser(markdown, &options)
        .filter(|event| match event {
            Event::Start(Tag::CodeBlock(CodeBlockKind::Fenced(info))) => {
                info.split([' ', '\t', ',', '{']).next() == Some("canvas")
            }
            _ => false,
        })
        .count()
}

// ───────────────────────────── the binary ─────────────────────────────

/// Says why a test, or a part of it, does not run here: past the capture of what passes, so that it is
/// seen.
pub fn skipped(why: &str) {
    let _ = writeln!(std::io::stderr(), "skipped: {why}");
}

/// How a run of the binary ended.
#[derive(Debug)]
pub struct Run {
    /// `None`: a signal ended it.
    pub code: Option<i32>,
    pub stdout: String,
    pub stderr: String,
}

impl Run {
    /// The book of a run that must have succeeded, and in silence.
    #[track_caller]
    pub fn book(self) -> String {
        // The log of a build counts hints and says nothing else of them.
        let counts_hints = |line: &&str| {
            let only_hints = !(line.contains("error") || line.contains("warning"));
            line.starts_with("canvas: ") && line.ends_with("shows the hints") && only_hints
        };
        let said: Vec<&str> = self.stderr.lines().filter(|l| !counts_hints(l)).collect();
        assert_eq!(
            (self.code, said.join("\n").as_str()),
            (Some(0), ""),
            "the run succeeds and says nothing; stdout: {}",
            head(&self.stdout)
        );
        self.stdout
    }

    /// The book of a run that must have succeeded, with notes at most.
    #[track_caller]
    pub fn book_beside_notes(self) -> String {
        assert_eq!(self.code, Some(0), "the run succeeds: {}", self.stderr);
        for line in self.stderr.lines() {
            let is_worse = line.starts_with("error") || line.starts_with("warning");
            assert!(!is_worse, "nothing but notes: {}", self.stderr);
        }
        let is_silent = self.stderr.is_empty();
        assert!(
            is_silent || self.stderr.starts_with("note["),
            "nothing but notes: {}",
            self.stderr
        );
        self.stdout
    }

    /// Holds what every refusal has in common: it ended by itself, with a code
    /// that is not zero, with a word on what is wrong, and wrote no half a book.
    #[track_caller]
    pub fn assert_refused(&self, what: &str) {
        assert!(
            self.code.is_some_and(|code| code != 0),
            "{what}: ends by itself with a failure, but: {self:?}"
        );
        assert_eq!(head(&self.stdout), "", "{what}: nothing on stdout");
        assert!(!self.stderr.trim().is_empty(), "{what}: says what is wrong");
        assert!(
            !self.stderr.contains("panicked"),
            "{what}: no panic, but: {}",
            self.stderr
        );
    }
}

/// The first part of what may be megabytes.
pub fn head(text: &str) -> String {
    text.chars().take(400).collect()
}

/// Runs the binary as the host does, with this on its stdin.
#[track_caller]
pub fn run(stdin: impl Into<Vec<u8>>) -> Run {
    let mut child = start(&[]);
    let feed = child.feed(stdin.into());
    let stdout = child.drain_stdout();
    let run = child.finish(Some(stdout));
    // The binary may well refuse before it has read all: then this is an error
    // of the pipe, and none of the test's business.
    let _ = feed.join().expect("the writing thread does not panic");
    run
}

/// The binary, which speaks English unless a test asks for another language.
pub fn program() -> Command {
    in_english(BINARY)
}

/// The binary or what starts it, without the language of whoever runs the tests.
pub fn in_english(program: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(program);
    for variable in ["LC_ALL", "LC_MESSAGES", "LANG"] {
        command.env_remove(variable);
    }
    command
}

/// Starts the binary with all three streams piped.
pub fn start(args: &[&str]) -> Watched {
    let mut command = program();
    command.args(args);
    watch(command)
}

/// Starts a command, the binary or what starts it, with all three streams piped.
pub fn watch(mut command: Command) -> Watched {
    let child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the binary starts");
    Watched {
        child,
        started: Instant::now(),
    }
}

/// A started binary that does not outlive its limit.
pub struct Watched {
    pub child: Child,
    started: Instant,
}

impl Watched {
    /// Writes stdin from a thread of its own: the binary reads to the end
    /// before it writes, a broken one may not, and neither may block the test.
    pub fn feed(&mut self, bytes: Vec<u8>) -> thread::JoinHandle<std::io::Result<()>> {
        let mut stdin = self.child.stdin.take().expect("stdin is still there");
        thread::spawn(move || stdin.write_all(&bytes))
    }

    /// Reads stdout to its end, from a thread of its own.
    pub fn drain_stdout(&mut self) -> thread::JoinHandle<Vec<u8>> {
        drain(self.child.stdout.take().expect("stdout is still there"))
    }

    /// Waits for the end and gathers what was written. Kills what takes longer
    /// than the limit, and fails the test.
    #[track_caller]
    pub fn finish(mut self, stdout: Option<thread::JoinHandle<Vec<u8>>>) -> Run {
        let stderr = drain(self.child.stderr.take().expect("stderr is still there"));
        let status = self.wait();
        let text = |thread: thread::JoinHandle<Vec<u8>>| {
            String::from_utf8(thread.join().unwrap()).expect("the binary writes UTF-8")
        };
        let stderr = text(stderr);
        let stdout = stdout.map(text).unwrap_or_default();
        match status {
            Some(status) => Run {
                code: status.code(),
                stdout,
                stderr,
            },
            None => panic!("killed after {LIMIT:?}; stderr: {stderr}"),
        }
    }

    /// `None`: it had to be killed.
    fn wait(&mut self) -> Option<ExitStatus> {
        loop {
            if let Some(status) = self.child.try_wait().expect("the child can be waited for") {
                return Some(status);
            }
            if self.started.elapsed() > LIMIT {
                self.child.kill().expect("the child can be killed");
                self.child.wait().expect("the child can be waited for");
                return None;
            }
            thread::sleep(Duration::from_millis(2));
        }
    }
}

fn drain(mut stream: impl Read + Send + 'static) -> thread::JoinHandle<Vec<u8>> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        stream
            .read_to_end(&mut bytes)
            .expect("the stream can be read");
        bytes
    })
}

// ───────────────────────────── real books ─────────────────────────────

/// A real host's build of a book folder.
pub struct Built {
    /// The error's whole chain, if the host gave up.
    pub outcome: Result<(), String>,
    /// What the host logged at WARN or ERROR.
    pub warnings: Vec<String>,
    /// Every HTML page by its path, with `/` between the parts, sorted.
    pub pages: Vec<(String, String)>,
    /// Every chapter that a renderer wrote as Markdown, likewise.
    pub chapters: Vec<(String, String)>,
    /// What the host sent to the preprocessor, but for the root.
    pub config: Value,
    /// The book as the host loaded it.
    pub book: String,
}

impl Built {
    /// The page of this path.
    #[track_caller]
    pub fn page(&self, path: &str) -> &str {
        let page = self.pages.iter().find(|(name, _)| name == path);
        &page.unwrap_or_else(|| panic!("there is a page {path}")).1
    }
}

/// Whether a build runs our binary.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Canvas {
    On,
    Off,
}

/// Builds the book in `root` with a real host, in-process, which starts the
/// real binary, whatever command the book itself names.
pub fn build(host: Host, root: &Path, canvas: Canvas) -> Built {
    let root = root.to_owned();
    // In a thread: a binary that hangs hangs the host with it, and the capture
    // of what is logged is by thread.
    within_limit(move || {
        let destination = root.join(format!("built-{host:?}-{canvas:?}"));
        let build = || match host {
            Host::V04 => build_04(&root, &destination, canvas),
            Host::V05 => build_05(&root, &destination, canvas),
        };
        let ((outcome, config, book), warnings) = capture_warnings(build);
        let written = |extension| {
            let mut files = Vec::new();
            if destination.exists() {
                collect_files(&destination, &destination, extension, &mut files);
            }
            files.sort();
            files
        };
        Built {
            outcome,
            warnings,
            pages: written("html"),
            chapters: written("md"),
            config,
            book,
        }
    })
}

/// Runs `work` in a thread and gives up on it after the limit.
fn within_limit<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    let (sender, receiver) = mpsc::channel();
    let thread = thread::spawn(move || {
        // The receiver is gone only if it gave up on us.
        let _ = sender.send(work());
    });
    match receiver.recv_timeout(LIMIT) {
        Ok(result) => result,
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("a build took longer than {LIMIT:?}"),
        Err(mpsc::RecvTimeoutError::Disconnected) => match thread.join() {
            Err(panic) => std::panic::resume_unwind(panic),
            Ok(()) => unreachable!("the thread sends before it ends"),
        },
    }
}

type Outcome = (Result<(), String>, Value, String);

// The two functions below look alike and cannot be one: the types of the two
// generations only share their names.

fn build_04(root: &Path, destination: &Path, canvas: Canvas) -> Outcome {
    let mut config = mdbook04::Config::from_disk(root.join("book.toml")).expect("a book.toml");
    match canvas {
        Canvas::On => config
            .set("preprocessor.canvas.command", command())
            .unwrap(),
        // A preprocessor that lists renderers runs for these only: for none.
        Canvas::Off => config
            .set("preprocessor.canvas.renderers", Vec::<String>::new())
            .unwrap(),
    }
    config.build.build_dir = destination.to_owned();
    let sent = serde_json::to_value(&config).unwrap();
    let host = mdbook04::MDBook::load_with_config(root, config).expect("0.4 loads the book");
    let book = serde_json::to_string(&host.book).unwrap();
    (
        host.build().map_err(|error| format!("{error:#}")),
        sent,
        book,
    )
}

fn build_05(root: &Path, destination: &Path, canvas: Canvas) -> Outcome {
    let mut config =
        mdbook_driver::config::Config::from_disk(root.join("book.toml")).expect("a book.toml");
    match canvas {
        Canvas::On => config
            .set("preprocessor.canvas.command", command())
            .unwrap(),
        Canvas::Off => config
            .set("preprocessor.canvas.renderers", Vec::<String>::new())
            .unwrap(),
    }
    config.build.build_dir = destination.to_owned();
    let sent = serde_json::to_value(&config).unwrap();
    let host = mdbook_driver::MDBook::load_with_config(root, config).expect("0.5 loads the book");
    let book = serde_json::to_string(&host.book).unwrap();
    (
        host.build().map_err(|error| format!("{error:#}")),
        sent,
        book,
    )
}

/// The binary as a command line: the hosts split it as a shell does.
fn command() -> String {
    format!("'{BINARY}'")
}

fn collect_files(root: &Path, folder: &Path, extension: &str, files: &mut Vec<(String, String)>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            collect_files(root, &path, extension, files);
        } else if path.extension().is_some_and(|e| e == extension) {
            let name = path
                .strip_prefix(root)
                .unwrap()
                .to_str()
                .unwrap()
                .replace('\\', "/");
            files.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Writes a book folder of these chapters: path in `src/`, and the bytes.
pub fn write_book(book_toml: &str, chapters: &[(String, String)]) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let source = folder.path().join("src");
    fs::create_dir(&source).unwrap();
    fs::write(folder.path().join("book.toml"), book_toml).unwrap();
    let mut summary = String::from("# Summary\n\n");
    for (path, content) in chapters {
        let file = source.join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, content).unwrap();
        writeln!(summary, "- [{}]({path})", path.trim_end_matches(".md")).unwrap();
    }
    fs::write(source.join("SUMMARY.md"), summary).unwrap();
    folder
}

/// Copies a folder, but for what earlier builds left in it.
pub fn copy_folder(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap_or_else(|error| panic!("{}: {error}", from.display())) {
        let path: PathBuf = entry.unwrap().path();
        let name = path.file_name().unwrap();
        if path.is_file() {
            fs::copy(&path, to.join(name)).unwrap();
        } else if name != "book" {
            copy_folder(&path, &to.join(name));
        }
    }
}

// ───────────────────────────── canvases in pages ─────────────────────────────

/// Cuts every canvas out of a page: from its comment to the end of its outermost
/// `<div>`. Gives the canvases, and what stands before, between and after them.
///
/// The end is found by counting: 0.5 parses our HTML and writes it anew, with
/// line breaks of its own, so on its pages a canvas is no longer one line.
#[track_caller]
pub fn cut_canvases(page: &str) -> (Vec<&str>, Vec<&str>) {
    let (mut canvases, mut around, mut rest) = (Vec::new(), Vec::new(), page);
    while let Some(start) = rest.find(MARK) {
        let end = start + end_of_div(&rest[start..]);
        around.push(&rest[..start]);
        canvases.push(&rest[start..end]);
        rest = &rest[end..];
    }
    around.push(rest);
    (canvases, around)
}

/// Where the first `<div>` of `html` ends.
#[track_caller]
fn end_of_div(html: &str) -> usize {
    let mut depth = 0;
    let mut at = 0;
    while let Some(next) = html[at..].find('<') {
        let tag = &html[at + next..];
        at += next + 1;
        if tag.starts_with("<div") {
            depth += 1;
        } else if tag.starts_with("</div>") {
            depth -= 1;
            if depth == 0 {
                return at - 1 + "</div>".len();
            }
        }
    }
    panic!("a canvas is one <div> that is closed: {}", head(html));
}

/// Cuts every canvas that was *not* replaced, a code block, out of a page or a
/// rendered chapter. Gives how many there were, and what stands around them.
pub fn cut_code_blocks(html: &str) -> (usize, Vec<&str>) {
    const OPENING: &str = "<pre><code class=\"language-canvas";
    const CLOSING: &str = "</code></pre>";
    let (mut around, mut done, mut at) = (Vec::new(), 0, 0);
    while let Some(found) = html[at..].find(OPENING) {
        let start = at + found;
        let after_name = start + OPENING.len();
        // `language-canvasx` and `language-canvas-x` are other languages.
        if html[after_name..].starts_with(|c: char| c.is_alphanumeric() || c == '-') {
            at = after_name;
            continue;
        }
        let end = after_name + html[after_name..].find(CLOSING).expect("it is closed");
        around.push(&html[done..start]);
        done = end + CLOSING.len();
        at = done;
    }
    let count = around.len();
    around.push(&html[done..]);
    (count, around)
}

/// What stands around cuts, without the white space directly at the cuts.
pub fn trim_at_cuts(around: &[&str]) -> Vec<String> {
    let last = around.len() - 1;
    around
        .iter()
        .enumerate()
        .map(|(index, &piece)| {
            let piece = if index > 0 { piece.trim_start() } else { piece };
            if index < last {
                piece.trim_end()
            } else {
                piece
            }
            .to_owned()
        })
        .collect()
}

// ───────────────────────────── what the hosts log ─────────────────────────────

thread_local! {
    /// Records of the build that this thread does; `None` outside of one.
    static WARNINGS: RefCell<Option<Vec<String>>> = const { RefCell::new(None) };
}

/// Runs `work` and gives what it logged at WARN or ERROR, through `log` (0.4)
/// or `tracing` (0.5). Both are captured whichever host runs.
fn capture_warnings<T>(work: impl FnOnce() -> T) -> (T, Vec<String>) {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        log::set_logger(&Capture).expect("no other logger in the test process");
        log::set_max_level(log::LevelFilter::Warn);
        tracing::subscriber::set_global_default(Capture)
            .expect("no other subscriber in the test process");
    });
    WARNINGS.with_borrow_mut(|warnings| *warnings = Some(Vec::new()));
    let result = work();
    let warnings = WARNINGS.take().expect("builds do not nest");
    (result, warnings)
}

fn note_warning(line: String) {
    WARNINGS.with_borrow_mut(|warnings| {
        if let Some(warnings) = warnings {
            warnings.push(line);
        }
    });
}

struct Capture;

impl log::Log for Capture {
    fn enabled(&self, metadata: &log::Metadata<'_>) -> bool {
        metadata.level() <= log::Level::Warn
    }

    fn log(&self, record: &log::Record<'_>) {
        if self.enabled(record.metadata()) {
            note_warning(format!(
                "{} {}: {}",
                record.level(),
                record.target(),
                record.args()
            ));
        }
    }

    fn flush(&self) {}
}

/// Only events matter; spans are counted as one and forgotten.
impl tracing::Subscriber for Capture {
    fn enabled(&self, metadata: &tracing::Metadata<'_>) -> bool {
        *metadata.level() <= tracing::Level::WARN
    }

    fn event(&self, event: &tracing::Event<'_>) {
        let metadata = event.metadata();
        let mut line = format!("{} {}:", metadata.level(), metadata.target());
        event.record(
            &mut |field: &tracing::field::Field, value: &dyn std::fmt::Debug| {
                write!(line, " {field}={value:?}").unwrap();
            },
        );
        note_warning(line);
    }

    fn new_span(&self, _: &tracing::span::Attributes<'_>) -> tracing::span::Id {
        tracing::span::Id::from_u64(1)
    }

    fn record(&self, _: &tracing::span::Id, _: &tracing::span::Record<'_>) {}
    fn record_follows_from(&self, _: &tracing::span::Id, _: &tracing::span::Id) {}
    fn enter(&self, _: &tracing::span::Id) {}
    fn exit(&self, _: &tracing::span::Id) {}
}
