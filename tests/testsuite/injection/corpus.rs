//! The hostile texts of `tests/fixtures/hostile.txt`, and what a reader is to see of each.

use std::fs;
use std::path::Path;

/// A text, and the HTML that stands for what its reader sees.
#[derive(Debug, Clone)]
pub struct Hostile {
    /// The line of the file it stands on.
    pub line: usize,
    /// As its author writes it.
    pub written: String,
    /// As its reader sees it.
    pub shown: String,
    /// As its reader sees the name that is made of it as an id; nothing if it cannot be one.
    pub name: Option<String>,
}

impl Hostile {
    /// A text that is seen as it is written.
    pub fn literal(line: usize, written: &str) -> Self {
        Self {
            line,
            written: written.to_owned(),
            shown: literal(written),
            name: is_id(written).then(|| literal(&name_of(written))),
        }
    }
}

/// Every text of the corpus, in its order.
pub fn texts() -> Vec<Hostile> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/hostile.txt");
    let file = fs::read_to_string(path).expect("the corpus is there");
    (1..)
        .zip(file.lines())
        .filter(|(_, line)| !line.is_empty() && !line.starts_with('#'))
        .map(|(number, line)| read(number, line))
        .collect()
}

fn read(number: usize, line: &str) -> Hostile {
    if let Ok(written) = serde_json::from_str::<String>(line) {
        return Hostile::literal(number, &written);
    }
    let parts: Vec<String> =
        serde_json::from_str(line).unwrap_or_else(|e| panic!("line {number} of the corpus: {e}"));
    let (written, shown, name) = match &parts[..] {
        [written, shown] => (written, shown, None),
        [written, shown, name] => (written, shown, Some(name)),
        _ => panic!("line {number} of the corpus is a list of two or three"),
    };
    let changes = name_of(written) != *written;
    assert!(
        !is_id(written) || name.is_some() || !changes,
        "line {number} of the corpus: as an id it has another name, and that is not told"
    );
    Hostile {
        line: number,
        written: written.clone(),
        shown: shown.clone(),
        name: is_id(written).then(|| name.unwrap_or(shown).clone()),
    }
}

/// The HTML of a text that has no marks.
pub fn literal(text: &str) -> String {
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut html = String::new();
    for c in text.trim_matches('\n').chars() {
        match c {
            '&' => html.push_str("&amp;"),
            '<' => html.push_str("&lt;"),
            '>' => html.push_str("&gt;"),
            '"' => html.push_str("&quot;"),
            '\n' => html.push_str("<br>"),
            c => html.push(seen(c)),
        }
    }
    html
}

/// What is seen of a character that HTML cannot hold, or that ends a line.
pub fn seen(c: char) -> char {
    match c {
        '\t' => '\t',
        '\u{85}' | '\u{2028}' | '\u{2029}' => ' ',
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).expect("a picture"),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' => '\u{fffd}',
        c => c,
    }
}

/// Whether a text can be an id.
pub fn is_id(text: &str) -> bool {
    !text.trim().is_empty() && !text.chars().any(char::is_control)
}

/// The name that the notation gives to a thing of that id.
pub fn name_of(id: &str) -> String {
    let spaced = id.replace(['-', '_'], " ");
    let words = match spaced.trim() {
        "" => id,
        words => words,
    };
    let mut chars = words.chars();
    let first = chars.next().expect("an id is not empty");
    first.to_uppercase().chain(chars).collect()
}
