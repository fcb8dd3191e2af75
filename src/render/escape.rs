//! What an author wrote → what stands in HTML: the same characters, and none that means anything.

/// Escapes for text and attribute values. Beside what HTML needs, what other preprocessors and
/// scripts of a book read (`{{`, `$`, backticks, backslashes, `@`) loses its meaning here.
pub(super) fn escape(text: &str, out: &mut String) {
    let mut plain = 0;
    for (at, c) in text.char_indices() {
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
            '\n' | '\r' | '\u{2028}' | '\u{2029}' | '\u{85}' => " ",
            '\t' => "\t",
            // Control characters have no place in HTML; their pictures have.
            '\0'..='\u{1f}' => {
                out.push_str(&text[plain..at]);
                out.extend(char::from_u32(0x2400 + u32::from(c)));
                plain = at + 1;
                continue;
            }
            '\u{7f}' => "\u{2421}",
            '\u{80}'..='\u{9f}' => "\u{fffd}",
            _ => continue,
        };
        out.push_str(&text[plain..at]);
        out.push_str(entity);
        plain = at + c.len_utf8();
    }
    out.push_str(&text[plain..]);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn escaped(text: &str) -> String {
        let mut out = String::new();
        escape(text, &mut out);
        out
    }

    #[test]
    fn what_could_mean_something_to_anyone_is_escaped() {
        assert_eq!(
            escaped("<a href='x' on=\"y\">&{{#include}}$\\`@"),
            "&lt;a href=&#39;x&#39; on=&quot;y&quot;&gt;&amp;&#123;&#123;#include&#125;&#125;&#36;&#92;&#96;&#64;"
        );
        assert_eq!(
            escaped("é\0\u{1b}\u{7f}\u{9b}\n\u{2028}x"),
            "é␀␛␡\u{fffd}  x"
        );
    }
}
