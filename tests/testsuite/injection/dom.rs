//! Pages as a browser sees them: parsed by the rules of HTML, and compared as a tree.

use std::fmt;

use html5ever::tendril::TendrilSink;
use html5ever::{ParseOpts, parse_document};
use markup5ever_rcdom::{Handle, NodeData, RcDom};

/// A step on the way through a page.
#[derive(Clone, PartialEq, Eq)]
pub enum Step {
    /// An element begins: its name, and its attributes by name.
    Open(String, Vec<(String, String)>),
    /// A text, white space folded.
    Text(String),
    /// A comment.
    Comment(String),
    /// The innermost element ends.
    Close,
}

impl fmt::Debug for Step {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Step::Open(name, attributes) => write!(f, "<{name} {attributes:?}>"),
            Step::Text(text) => write!(f, "{text:?}"),
            Step::Comment(text) => write!(f, "<!--{text:?}-->"),
            Step::Close => write!(f, "</>"),
        }
    }
}

/// The body of a page.
pub fn parse(body: &str) -> Vec<Step> {
    let document = format!("<!DOCTYPE html><html><head></head><body>{body}");
    let dom: RcDom = parse_document(RcDom::default(), ParseOpts::default()).one(document);
    let mut steps = Vec::new();
    // Whatever a text puts into the head, or after the body, is seen as well.
    walk(&dom.document, &mut steps);
    fold(steps)
}

fn walk(node: &Handle, steps: &mut Vec<Step>) {
    let children = || node.children.borrow();
    match &node.data {
        NodeData::Document | NodeData::Doctype { .. } => {
            children().iter().for_each(|child| walk(child, steps));
        }
        NodeData::Text { contents } => push_text(steps, &contents.borrow()),
        NodeData::Comment { contents } => steps.push(Step::Comment(contents.to_string())),
        NodeData::ProcessingInstruction { target, .. } => {
            steps.push(Step::Comment(target.to_string()));
        }
        NodeData::Element {
            name,
            attrs,
            template_contents,
            ..
        } => {
            let mut attributes: Vec<(String, String)> = attrs
                .borrow()
                .iter()
                .map(|a| (a.name.local.to_string(), a.value.to_string()))
                .collect();
            attributes.sort();
            steps.push(Step::Open(name.local.to_string(), attributes));
            children().iter().for_each(|child| walk(child, steps));
            if let Some(template) = template_contents.borrow().as_ref() {
                walk(template, steps);
            }
            steps.push(Step::Close);
        }
    }
}

/// Adds a text; texts side by side are one.
fn push_text(steps: &mut Vec<Step>, text: &str) {
    if let Some(Step::Text(last)) = steps.last_mut() {
        last.push_str(text);
    } else if !text.is_empty() {
        steps.push(Step::Text(text.to_owned()));
    }
}

/// The steps with white space as a browser shows it. What is no white space to HTML stays.
fn fold(steps: Vec<Step>) -> Vec<Step> {
    steps
        .into_iter()
        .map(|step| match step {
            Step::Text(text) => Step::Text(folded(&text)),
            Step::Open(name, attributes) => {
                let attributes = attributes.into_iter();
                Step::Open(name, attributes.map(|(n, v)| (n, folded(&v))).collect())
            }
            step @ (Step::Comment(_) | Step::Close) => step,
        })
        .collect()
}

/// A text whose runs of white space are one space each.
pub fn folded(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            ' ' | '\t' | '\n' | '\r' | '\u{c}' if out.ends_with(' ') => {}
            ' ' | '\t' | '\n' | '\r' | '\u{c}' => out.push(' '),
            c => out.push(c),
        }
    }
    out
}

/// What stands inside the body of a page.
pub fn inner(steps: &[Step]) -> &[Step] {
    let body = steps
        .iter()
        .position(|s| matches!(s, Step::Open(name, _) if name == "body"))
        .expect("a page has a body");
    // The ends of the body and of the page.
    &steps[body + 1..steps.len() - 2]
}

/// The text of a page, marks taken away.
pub fn text(steps: &[Step]) -> String {
    let mut out = String::new();
    for step in steps {
        match step {
            Step::Text(text) => out.push_str(text),
            Step::Open(name, _) if name == "br" => out.push(' '),
            Step::Open(..) | Step::Close | Step::Comment(_) => {}
        }
    }
    folded(&out)
}

/// A page with each of its texts changed, those of attributes too.
pub fn map(page: &[Step], change: &dyn Fn(&str) -> String) -> Vec<Step> {
    let steps = page.iter().map(|step| match step {
        Step::Text(text) => Step::Text(change(text)),
        Step::Open(name, attributes) => {
            let attributes = attributes.iter().map(|(n, v)| (n.clone(), change(v)));
            Step::Open(name.clone(), attributes.collect())
        }
        step @ (Step::Close | Step::Comment(_)) => step.clone(),
    });
    steps.collect()
}

/// A page in which each token stands for something: in a text for HTML, in an attribute for a text.
/// A token is `Q`, a number and `.q`: as an id it needs quotes, as most texts here do.
pub fn fill(
    page: &[Step],
    html: &dyn Fn(usize) -> Vec<Step>,
    attribute: &dyn Fn(usize) -> String,
) -> Vec<Step> {
    let mut out = Vec::new();
    for step in page {
        match step {
            Step::Text(text) => {
                let mut rest = text.as_str();
                while let Some((before, token, after)) = token(rest) {
                    push_text(&mut out, before);
                    for step in html(token) {
                        match step {
                            Step::Text(text) => push_text(&mut out, &text),
                            step @ (Step::Open(..) | Step::Close | Step::Comment(_)) => {
                                out.push(step);
                            }
                        }
                    }
                    rest = after;
                }
                push_text(&mut out, rest);
            }
            Step::Open(name, attributes) => {
                let attributes = attributes.iter().map(|(n, value)| {
                    let (mut filled, mut rest) = (String::new(), value.as_str());
                    while let Some((before, token, after)) = token(rest) {
                        filled.push_str(before);
                        filled.push_str(&attribute(token));
                        rest = after;
                    }
                    (n.clone(), filled + rest)
                });
                out.push(Step::Open(name.clone(), attributes.collect()));
            }
            step @ (Step::Close | Step::Comment(_)) => out.push(step.clone()),
        }
    }
    fold(out)
}

/// The first token of a text: what stands before it, its number, and what follows.
fn token(text: &str) -> Option<(&str, usize, &str)> {
    for (at, _) in text.match_indices('Q') {
        let digits = &text[at + 1..];
        let end = digits.find(|c: char| !c.is_ascii_digit())?;
        if end > 0 && digits[end..].starts_with(".q") {
            let number = digits[..end].parse().expect("a number");
            return Some((&text[..at], number, &digits[end + 2..]));
        }
    }
    None
}

/// The numbers of the tokens that a page shows.
pub fn tokens(page: &[Step]) -> Vec<usize> {
    let mut found = Vec::new();
    for step in page {
        if let Step::Text(text) = step {
            let mut rest = text.as_str();
            while let Some((_, number, after)) = token(rest) {
                found.push(number);
                rest = after;
            }
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// The elements of a canvas, each with the attributes it may have beside `class`.
const ELEMENTS: &[(&str, &[&str])] = &[
    (
        "div",
        &["role", "aria-label", "tabindex", "style", "lang", "dir"],
    ),
    ("p", &[]),
    ("bdi", &["lang", "dir"]),
    ("span", &["role", "aria-label", "lang", "dir"]),
    ("ul", &["aria-label"]),
    ("li", &[]),
    ("dl", &[]),
    ("dt", &[]),
    ("dd", &[]),
    ("table", &[]),
    ("caption", &[]),
    ("thead", &[]),
    ("tbody", &[]),
    ("tfoot", &[]),
    ("tr", &[]),
    ("th", &["scope", "colspan", "rowspan"]),
    ("td", &["colspan", "rowspan"]),
    ("details", &[]),
    ("summary", &[]),
    ("small", &[]),
    ("b", &[]),
    ("br", &[]),
    ("em", &[]),
    ("strong", &[]),
    ("code", &[]),
    ("a", &["href"]),
];

/// What a page holds that no canvas may, whoever wrote it.
pub fn not_allowed(page: &[Step]) -> Vec<String> {
    let mut wrong = Vec::new();
    for step in page {
        let Step::Open(name, attributes) = step else {
            continue;
        };
        let Some((_, allowed)) = ELEMENTS.iter().find(|(element, _)| element == name) else {
            wrong.push(format!("<{name}>"));
            continue;
        };
        for (attribute, value) in attributes {
            let fine = match attribute.as_str() {
                "class" => {
                    let mut words = value.split_ascii_whitespace();
                    words.all(|w| {
                        w.chars().all(|c| {
                            c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '-' | '_')
                        })
                    })
                }
                // Places in the poster's grid, and nothing else.
                "style" => {
                    value.starts_with("--")
                        && value
                            .chars()
                            .all(|c| c.is_ascii_alphanumeric() || "-:/ ".contains(c))
                }
                "tabindex" => value == "0",
                "href" => allowed.contains(&"href") && is_allowed_target(value),
                name => allowed.contains(&name),
            };
            if !fine {
                wrong.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    wrong
}

/// Where a link may lead, as a browser reads it: leading spaces and control characters do not
/// count, nor tabs and line breaks anywhere.
fn is_allowed_target(target: &str) -> bool {
    let target: String = target
        .trim_start_matches(|c: char| c <= ' ')
        .chars()
        .filter(|c| !matches!(c, '\t' | '\n' | '\r'))
        .collect();
    let lower = target.to_ascii_lowercase();
    if ["http://", "https://", "mailto:"]
        .iter()
        .any(|s| lower.starts_with(s))
    {
        return true;
    }
    let head = target
        .split(['/', '?', '#', '\\'])
        .next()
        .unwrap_or_default();
    let is_relative = !target.is_empty() && !target.starts_with(['/', '\\']);
    is_relative && !head.contains(':')
}
