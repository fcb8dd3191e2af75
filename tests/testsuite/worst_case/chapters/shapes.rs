//! The few shapes of which large canvases are made.

/// A part of a canvas: a line or two before it, and each of its lines. Without a header it goes on
/// where the part before it ends.
#[derive(Clone, Copy)]
pub struct Part(pub &'static str, pub fn(usize) -> String);

pub const SEGMENTS: Part = Part("[segments]", |n| format!("s{n} = \"S\""));
pub const CHANNELS: Part = Part("[channels]", |n| format!("c{n} = \"app\""));
pub const RETAIL: Part = Part("[relationships]", |n| format!("s{n} = \"retail\""));

/// A relationship of a segment that has many.
pub fn labeled(n: usize) -> String {
    format!("{{type=\"retail\",label=\"{n}\"}}, ")
}

/// As many of these as fit into so many bytes.
pub fn fill(size: usize, item: impl Fn(usize) -> String) -> String {
    let mut text = String::with_capacity(size);
    for n in 0.. {
        let next = item(n);
        if next.is_empty() || text.len() + next.len() > size {
            return text;
        }
        text.push_str(&next);
    }
    text
}

fn fenced(body: &str) -> String {
    format!("```canvas\n{body}\n```\n")
}

/// What the fence and the like take.
const FRAME: usize = 64;

/// A canvas of these parts, which all have as many lines: what one declares, others name.
pub fn canvas(size: usize, head: &str, parts: &[Part]) -> String {
    let headers: usize = parts.iter().map(|part| part.0.len() + 1).sum();
    let room = size.saturating_sub(head.len() + headers + FRAME);
    let mut count = 0;
    let mut length = 0;
    loop {
        let lines = parts.iter().map(|part| part.1(count).len() + 1);
        length += lines.sum::<usize>();
        if length > room {
            break;
        }
        count += 1;
    }
    let mut body = format!("{head}\n");
    for Part(header, line) in parts {
        body.push_str(header);
        body.push('\n');
        for n in 0..count {
            body.push_str(&line(n));
            body.push('\n');
        }
    }
    fenced(&body)
}

/// A canvas of one long line.
pub fn line_of(size: usize, head: &str, item: impl Fn(usize) -> String, tail: &str) -> String {
    let room = size.saturating_sub(head.len() + tail.len() + FRAME);
    let items = fill(room, |n| item(n) + ", ");
    fenced(&format!("{head}{}{tail}", items.trim_end_matches(", ")))
}

/// A canvas of two halves.
pub fn many(
    size: usize,
    head: &str,
    first: &dyn Fn(usize) -> String,
    middle: &str,
    second: impl Fn(usize) -> String,
    tail: &str,
) -> String {
    let room = size.saturating_sub(head.len() + middle.len() + tail.len() + FRAME) / 2;
    // The second half may name what the first declares.
    let firsts = fill(room, first);
    let declared = (0..)
        .scan(0, |length, n| {
            *length += first(n).len();
            (*length <= room).then_some(())
        })
        .count();
    let seconds = fill(room, |n| {
        if n < declared {
            second(n)
        } else {
            String::new()
        }
    });
    let (firsts, seconds) = (firsts.trim_end_matches(' '), seconds.trim_end_matches(' '));
    fenced(&format!("{head}{firsts}{middle}{seconds}{tail}"))
}

/// Always the same.
pub fn repeat(item: &'static str) -> impl Fn(usize) -> String {
    move |_| item.to_owned()
}

/// A long text of small letters.
pub fn long(length: usize) -> String {
    "x".repeat(length)
}
