//! How messages quote what an author wrote, and how they write what can be copied.

/// An author's text as messages quote it: in backticks, cut when long, control characters shown.
/// Backticks of its own stand between longer runs of them, as in Markdown.
pub fn quoted(text: &str) -> String {
    const LONGEST: usize = 60;
    // Most texts are short, and stand as they are.
    let stays = |b: u8| matches!(b, b' '..=b'~') && b != b'`';
    if text.len() <= LONGEST && text.bytes().all(stays) {
        return ["`", text, "`"].concat();
    }
    let mut shown = String::new();
    for (n, c) in text.chars().enumerate() {
        if n == LONGEST {
            shown.push('…');
            break;
        }
        if is_unprintable(c) {
            shown.extend(c.escape_unicode());
        } else {
            shown.push(c);
        }
    }
    let runs = shown.split(|c| c != '`').map(str::len);
    match runs.max() {
        None | Some(0) => format!("`{shown}`"),
        Some(longest) => {
            let marks = "`".repeat(longest + 1);
            format!("{marks} {shown} {marks}")
        }
    }
}

/// A text as it stands behind an equals sign: in quotes, and so that TOML reads the same text.
pub fn as_text(text: &str) -> String {
    let mut out = String::from("\"");
    for c in text.chars() {
        match c {
            '"' | '\\' => out.extend(['\\', c]),
            c if is_unprintable(c) => out.push_str(&match u32::from(c) {
                number @ ..=0xffff => format!("\\u{number:04X}"),
                number => format!("\\U{number:08X}"),
            }),
            c => out.push(c),
        }
    }
    out.push('"');
    out
}

/// An id as it stands before an equals sign: in quotes where TOML wants them.
pub fn as_key(id: &str) -> String {
    let bare = !id.is_empty()
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
    if bare { id.to_owned() } else { as_text(id) }
}

/// A text that comes from elsewhere, fit for a line of a report: control characters shown.
pub fn plain(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        if is_unprintable(c) {
            out.extend(c.escape_unicode());
        } else {
            out.push(c);
        }
    }
    out
}

/// Whether a character would move the cursor, recolour a terminal, turn the reading direction, or
/// stand there without being seen.
pub fn is_unprintable(c: char) -> bool {
    c.is_control()
        || matches!(
            c,
            '\u{AD}'
                | '\u{61C}'
                | '\u{115F}'..='\u{1160}'
                | '\u{17B4}'..='\u{17B5}'
                | '\u{180E}'
                | '\u{200B}'..='\u{200F}'
                | '\u{2028}'..='\u{202E}'
                | '\u{2060}'..='\u{206F}'
                | '\u{3164}'
                | '\u{FEFF}'
                | '\u{FFA0}'
                | '\u{FFF9}'..='\u{FFFB}'
                | '\u{E0000}'..='\u{E007F}'
        )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_quoted_text_shows_control_characters_and_is_cut() {
        assert_eq!(quoted("a\u{1b}[31m"), r"`a\u{1b}[31m`");
        assert_eq!(quoted(&"x".repeat(100)).chars().count(), 63);
        assert_eq!(quoted("a`b``c"), "``` a`b``c ```");
    }

    #[test]
    fn a_text_to_copy_is_toml_and_can_be_seen() {
        for (id, text, key) in [
            ("a-1", "\"a-1\"", "a-1"),
            ("é", "\"é\"", "\"é\""),
            ("a\"\\", r#""a\"\\""#, r#""a\"\\""#),
            ("\u{202e}\n", r#""\u202E\u000A""#, r#""\u202E\u000A""#),
        ] {
            assert_eq!(as_text(id), text);
            assert_eq!(as_key(id), key);
        }
    }
}
