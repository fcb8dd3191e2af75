//! What an author wrote → what stands in an output: the same characters, and none that means anything.

/// A character as an output shows it: line breaks and tabs as spaces, control characters, which
/// have no place on a page, as their pictures.
fn shown(c: char) -> char {
    match c {
        '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => ' ',
        '\t' => c,
        '\0'..='\u{1f}' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\u{7f}' => '\u{2421}',
        '\u{80}'..='\u{9f}' => '\u{fffd}',
        _ => c,
    }
}

/// For each byte whether a character that begins with it may look otherwise in HTML. Nearly all of
/// a text is none of these, and is copied without a closer look.
static SUSPECT: [bool; 256] = {
    let mut suspect = [false; 256];
    let mut control = 0;
    while control < 0x20 {
        suspect[control] = true;
        control += 1;
    }
    let others = b"&<>\"'${}\\`@\x7f\xc2\xe2";
    let mut n = 0;
    while n < others.len() {
        suspect[others[n] as usize] = true;
        n += 1;
    }
    suspect
};

/// Escapes for HTML: text and attribute values. Beside what HTML needs, what other preprocessors
/// and scripts of a book read (`{{`, `$`, backticks, backslashes, `@`) loses its meaning here.
pub(super) fn html(text: &str, out: &mut String) {
    let mut plain = 0;
    let mut from = 0;
    let next = |from: usize| {
        let mut rest = text.as_bytes()[from..].iter();
        let found = rest.position(|byte| SUSPECT[usize::from(*byte)])?;
        Some(from + found)
    };
    while let Some(at) = next(from) {
        let Some(c) = text[at..].chars().next() else {
            break;
        };
        from = at + c.len_utf8();
        let entity = match c {
            '&' => "&amp;",
            '<' => "&lt;",
            '>' => "&gt;",
            '"' => "&quot;",
            '\'' => "&#39;",
            '$' => "&#36;",
            '{' => "&#123;",
            '}' => "&#125;",
            '\\' => "&#92;",
            '`' => "&#96;",
            '@' => "&#64;",
            c if shown(c) == c => continue,
            c => {
                out.push_str(&text[plain..at]);
                out.push(shown(c));
                plain = from;
                continue;
            }
        };
        out.push_str(&text[plain..at]);
        out.push_str(entity);
        plain = from;
    }
    out.push_str(&text[plain..]);
}

/// What a text of Markdown follows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Before {
    /// Nothing: the text begins a line of a paragraph, and could begin a block.
    LineStart,
    /// Other things in its line.
    Inline,
}

/// Escapes for Markdown: CommonMark with the extensions of mdBook, GFM and pandoc.
///
/// What is a mark anywhere is escaped anywhere; what is one only at a line's start, in a run or in
/// an address is escaped there, so that ordinary sentences stay readable. Characters that other
/// tools look for without reading Markdown (`{{`, `$`), and those that a backslash does not
/// protect from every reader, become entities.
pub(super) fn markdown(text: &str, before: Before, out: &mut String) {
    let marker = match before {
        Before::LineStart => marker_end(text),
        Before::Inline => None,
    };
    let mut last = None;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        let next = chars.peek().map(|(_, c)| *c);
        let begins = before == Before::LineStart && at == 0;
        let in_run = last == Some(c) || next == Some(c);
        let active = match c {
            '\\' | '`' | '$' | '{' | '}' => {
                out.push_str(&format!("&#{};", u32::from(c)));
                last = Some(c);
                continue;
            }
            '*' | '_' | '[' | ']' | '<' | '>' | '|' | '~' | '^' | '@' | '"' | '\'' => true,
            // An entity, unless a space shows that it is none.
            '&' => next != Some(' '),
            // An address, a smiley's name, a fence of pandoc's.
            ':' => begins || next.is_some_and(|n| n != ' '),
            // Dashes, an ellipsis, an underline.
            '-' | '=' => begins || in_run,
            '.' => in_run || marker == Some(at) || out.ends_with("www") || out.ends_with("WWW"),
            ')' => marker == Some(at),
            '#' | '+' | '%' => begins,
            _ => false,
        };
        if active {
            out.push('\\');
        }
        out.push(shown(c));
        last = Some(c);
    }
}

/// Where the marker of a numbered list ends that a text begins with: `12.`, `3)`, `(a)`, `iv.`
fn marker_end(text: &str) -> Option<usize> {
    const LONGEST: usize = 9;
    let rest = text.strip_prefix('(').unwrap_or(text);
    let length = rest
        .bytes()
        .take(LONGEST + 1)
        .take_while(u8::is_ascii_alphanumeric)
        .count();
    let (number, after) = rest.split_at(length);
    let is_roman = |n: &str| n.bytes().all(|b| b"ivxlcdmIVXLCDM".contains(&b));
    let is_short = (1..=LONGEST).contains(&length);
    let counts =
        number.bytes().all(|b| b.is_ascii_digit()) || number.len() == 1 || is_roman(number);
    let ends = after.starts_with(['.', ')']);
    (is_short && counts && ends).then(|| text.len() - after.len())
}

/// Writes code for Markdown.
///
/// Inside code nothing can be escaped. What cannot stand there, since a table would end its cell
/// with it or another tool would read it (`{{`), is written beside the code, between two parts of it.
pub(super) fn code(text: &str, out: &mut String) {
    let mut part = String::new();
    let mut braces = None;
    for c in text.chars() {
        let doubled = braces == Some(c);
        braces = (c == '{' || c == '}').then_some(c);
        if c == '|' || doubled {
            code_part(&part, out);
            part.clear();
            markdown(c.encode_utf8(&mut [0; 4]), Before::Inline, out);
        } else {
            part.push(if c == '\t' { ' ' } else { shown(c) });
        }
    }
    code_part(&part, out);
}

fn code_part(part: &str, out: &mut String) {
    // Two pieces of code side by side would be one. As text it is at least what was written.
    if out.ends_with('`') {
        markdown(part, Before::Inline, out);
        return;
    }
    if part.is_empty() {
        return;
    }
    let mut longest = 0;
    let mut run = 0;
    for c in part.chars() {
        run = if c == '`' { run + 1 } else { 0 };
        longest = longest.max(run);
    }
    let fence = "`".repeat(longest + 1);
    let is_blank = part.chars().all(|c| c == ' ');
    let at_edge = |edge: char| part.starts_with(edge) || part.ends_with(edge);
    let room = if at_edge('`') || (at_edge(' ') && !is_blank) {
        " "
    } else {
        ""
    };
    out.push_str(&fence);
    out.push_str(room);
    out.push_str(part);
    out.push_str(room);
    out.push_str(&fence);
}

/// Escapes the target of a link, which holds no white space, for Markdown.
pub(super) fn target(target: &str, out: &mut String) {
    for c in target.chars() {
        if c.is_ascii_punctuation() && !"-._~:/?#@!+,;=%".contains(c) {
            out.push_str(&format!("&#{};", u32::from(c)));
        } else {
            out.push(shown(c));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(escape: impl Fn(&str, &mut String), text: &str) -> String {
        let mut out = String::new();
        escape(text, &mut out);
        out
    }

    #[test]
    fn nothing_that_is_to_be_escaped_is_passed_over() {
        let special =
            |c: char| (c.is_control() && c != '\t') || "&<>\"'${}\\`@\u{2028}\u{2029}".contains(c);
        for c in (0..=0x2100).filter_map(char::from_u32) {
            let text = c.to_string();
            let changed = with(html, &text);
            assert_eq!(changed != text, special(c), "{c:?}");
            // Whatever stands before and after it.
            let around = with(html, &format!("é\t{c}â–<"));
            assert_eq!(around, format!("é\t{changed}â–&lt;"));
        }
    }

    #[test]
    fn what_could_mean_something_to_anyone_is_escaped_in_html() {
        assert_eq!(
            with(html, "<a href='x' on=\"y\">&{{#include}}$\\`@"),
            "&lt;a href=&#39;x&#39; on=&quot;y&quot;&gt;&amp;&#123;&#123;#include&#125;&#125;&#36;&#92;&#96;&#64;"
        );
        assert_eq!(
            with(html, "é\0\u{1b}\u{7f}\u{9b}\n\u{2028}x\ty"),
            "é␀␛␡\u{fffd}  x\ty"
        );
    }

    #[test]
    fn what_could_mean_something_is_escaped_in_markdown() {
        let inline = |text: &str, out: &mut String| markdown(text, Before::Inline, out);
        for (text, escaped) in [
            (
                "A plain sentence, with (brackets): 10 % + 5 - 2 = #3. Right!  ",
                "",
            ),
            ("R&D & more &amp; &", r"R\&D & more \&amp; \&"),
            (
                "*a* _b_ `c` ~~d~~ ^e^",
                r"\*a\* \_b\_ &#96;c&#96; \~\~d\~\~ \^e\^",
            ),
            ("[x](y) ![z] <b> a|b", r"\[x\](y) !\[z\] \<b\> a\|b"),
            (
                "{{#include x}} ${y}",
                "&#123;&#123;#include x&#125;&#125; &#36;&#123;y&#125;",
            ),
            (r"\(x\) \*", r"&#92;(x&#92;) &#92;\*"),
            (
                "https://a.b www.c.d me@e.f",
                r"https\://a.b www\.c.d me\@e.f",
            ),
            (":::note :smile: at 10:30", r"\:\:\:note \:smile: at 10\:30"),
            (
                "a -- b --- c ... 'd' \"e\"",
                r#"a \-\- b \-\-\- c \.\.\. \'d\' \"e\""#,
            ),
            ("1. - # + > : =", r"1. - # + \> : ="),
            ("é\0\u{1b}\n\u{2028}x", "é␀␛  x"),
        ] {
            let escaped = if escaped.is_empty() { text } else { escaped };
            assert_eq!(with(inline, text), escaped, "{text:?}");
        }
        let start = |text: &str, out: &mut String| markdown(text, Before::LineStart, out);
        for (text, escaped) in [
            ("1. a 2. b", r"1\. a 2. b"),
            ("12) a", r"12\) a"),
            ("(1) a (2)", r"(1\) a (2)"),
            ("iv. a", r"iv\. a"),
            ("Stop. Go", "Stop. Go"),
            ("1234567890. a", "1234567890. a"),
            ("- a - b", r"\- a - b"),
            ("+ a + b", r"\+ a + b"),
            ("# a # b", r"\# a # b"),
            ("= a", r"\= a"),
            (": a", r"\: a"),
            ("> a", r"\> a"),
            ("% a", r"\% a"),
        ] {
            assert_eq!(with(start, text), escaped, "{text:?}");
        }
    }

    #[test]
    fn code_holds_what_can_stand_in_it() {
        for (text, written) in [
            ("x", "`x`"),
            ("a`b", "``a`b``"),
            ("`a``", "``` `a`` ```"),
            (" a", "`  a `"),
            ("  ", "`  `"),
            ("a|b", r"`a`\|`b`"),
            ("||", r"\|\|"),
            ("{{#include x}}", "`{`&#123;`#include x}`&#125;"),
            ("{a}", "`{a}`"),
            ("\\*\0", "`\\*␀`"),
        ] {
            assert_eq!(with(code, text), written, "{text:?}");
        }
        assert_eq!(
            with(
                |t, out| {
                    code(t, out);
                    code(t, out);
                },
                "x*"
            ),
            r"`x*`x\*"
        );
    }

    #[test]
    fn a_target_keeps_its_meaning() {
        assert_eq!(
            with(target, "https://a.b/c_(d)?e=f&g=$|{{h}}#i"),
            "https://a.b/c_&#40;d&#41;?e=f&#38;g=&#36;&#124;&#123;&#123;h&#125;&#125;#i"
        );
    }
}
