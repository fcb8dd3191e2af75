//! A strict reader of the HTML that a canvas becomes: it knows every tag and every attribute that
//! may stand there, and takes nothing else.

use mdbook_canvas::internals::render::html::{MARK, stylesheet};

/// Whether a style has to stand before a canvas.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// The canvas brings it.
    Here,
    /// It comes from elsewhere.
    Elsewhere,
}

/// What may stand in an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Holds {
    /// These elements and no text.
    Only(&'static [&'static str]),
    /// Text and what belongs into a line of it.
    Line,
    /// Nothing: it has no end.
    Nothing,
}

/// An element: its name, its attributes, what it holds.
struct Element {
    name: &'static str,
    attributes: &'static [&'static str],
    holds: Holds,
}

const fn element(name: &'static str, attributes: &'static [&'static str], holds: Holds) -> Element {
    Element {
        name,
        attributes,
        holds,
    }
}

use Holds::{Line, Nothing, Only};

const ELEMENTS: &[Element] = &[
    element(
        "div",
        &["class", "role", "aria-label", "tabindex", "style"],
        Only(&["div", "p", "ul", "dl", "table", "dt", "dd"]),
    ),
    element("p", &["class"], Line),
    element("ul", &["class", "aria-label"], Only(&["li"])),
    // Its line may come as paragraphs.
    element("li", &[], Line),
    element("dl", &[], Only(&["div"])),
    element("dt", &[], Line),
    element("dd", &[], Line),
    element("table", &[], Only(&["caption", "thead", "tbody", "tfoot"])),
    element("caption", &[], Line),
    element("thead", &[], Only(&["tr"])),
    element("tbody", &["class"], Only(&["tr"])),
    element("tfoot", &[], Only(&["tr"])),
    element("tr", &[], Only(&["td", "th"])),
    element("td", &["class", "colspan", "rowspan"], Line),
    element("th", &["class", "scope", "colspan", "rowspan"], Line),
    element("span", &["class", "role", "aria-label"], Line),
    element("bdi", &["lang", "dir"], Line),
    element("small", &[], Line),
    element("b", &["class"], Line),
    element("em", &[], Line),
    element("strong", &[], Line),
    element("code", &[], Line),
    element("a", &["href"], Line),
    element("br", &[], Nothing),
];

/// What belongs into a line of text.
const IN_A_LINE: &[&str] = &[
    "span", "bdi", "small", "b", "em", "strong", "code", "a", "br",
];

/// Holds that a text is one canvas and nothing else.
///
/// # Panics
///
/// If it is not.
pub fn canvas(html: &str, style: Style) {
    if let Err(why) = read(html, style) {
        panic!("{why}: {html}");
    }
}

fn read(html: &str, style: Style) -> Result<(), String> {
    if html.contains(|c: char| c.is_control() && c != '\t' || matches!(c, '\u{2028}' | '\u{2029}'))
    {
        return Err("it is more than a line".into());
    }
    let mut rest = html.strip_prefix(MARK).ok_or("it has no mark")?;
    if style == Style::Here {
        let styled = rest.strip_prefix("<style>").ok_or("it has no style")?;
        let styled = styled.strip_prefix(stylesheet()).ok_or("another style")?;
        rest = styled.strip_prefix("</style>").ok_or("a style's end")?;
    }
    if !rest.starts_with("<div class=\"mdbook-canvas tex2jax_ignore\"") {
        return Err("it begins otherwise".into());
    }
    let mut open: Vec<&Element> = Vec::new();
    let mut tables: Vec<Grid> = Vec::new();
    while let Some(start) = rest.find('<') {
        let (text, tag) = rest.split_at(start);
        if !text.is_empty() {
            written(text)?;
            match open.last() {
                Some(within) if within.holds == Line => {}
                within => return Err(format!("text in {:?}", within.map(|e| e.name))),
            }
        }
        // No value holds the mark, so the first one ends the tag.
        let end = tag.find('>').ok_or("a tag without an end")?;
        rest = &tag[end + 1..];
        let tag = &tag[1..end];
        if let Some(name) = tag.strip_prefix('/') {
            let closed = open.pop().ok_or("an end without a beginning")?;
            if closed.name != name {
                return Err(format!("{} ends as {name}", closed.name));
            }
            match name {
                "table" => tables.pop().ok_or("no table")?.check()?,
                "tr" => tables.last_mut().ok_or("no table")?.end_row()?,
                "thead" | "tbody" | "tfoot" => tables.last_mut().ok_or("no table")?.end_group()?,
                _ => {}
            }
            if open.is_empty() {
                break;
            }
            continue;
        }
        let (element, attributes) = tag_of(tag)?;
        if let Some(within) = open.last() {
            may_stand(element, within, &open)?;
        }
        match element.name {
            "table" => tables.push(Grid::default()),
            "td" | "th" => tables.last_mut().ok_or("no table")?.cell(&attributes)?,
            _ => {}
        }
        if element.holds != Nothing {
            open.push(element);
        }
    }
    if !open.is_empty() || !rest.is_empty() {
        return Err(format!("it ends with {rest:?}"));
    }
    Ok(())
}

fn may_stand(element: &Element, within: &Element, open: &[&Element]) -> Result<(), String> {
    let allowed = match within.holds {
        Only(elements) => elements.contains(&element.name),
        Line => IN_A_LINE.contains(&element.name) || within.name == "li" && element.name == "p",
        Nothing => false,
    };
    if !allowed {
        return Err(format!("{} in {}", element.name, within.name));
    }
    if element.name == "a" && open.iter().any(|e| e.name == "a") {
        return Err("a link in a link".into());
    }
    Ok(())
}

type Attributes<'h> = Vec<(&'static str, &'h str)>;

/// A tag without its marks: `name key="value" key="value"`.
fn tag_of(tag: &str) -> Result<(&'static Element, Attributes<'_>), String> {
    let (name, mut rest) = tag.split_at(tag.find(' ').unwrap_or(tag.len()));
    let element = ELEMENTS
        .iter()
        .find(|e| e.name == name)
        .ok_or_else(|| format!("an element {name:?}"))?;
    let mut attributes = Attributes::new();
    while !rest.is_empty() {
        let wrong = || format!("<{tag}>");
        let (key, value) = rest
            .strip_prefix(' ')
            .and_then(|r| r.split_once("=\""))
            .ok_or_else(wrong)?;
        let (value, after) = value.split_once('"').ok_or_else(wrong)?;
        let key = element
            .attributes
            .iter()
            .find(|k| **k == key)
            .ok_or_else(|| format!("an attribute {key:?} in <{tag}>"))?;
        if attributes.iter().any(|(k, _)| k == key) {
            return Err(format!("{key} twice in <{tag}>"));
        }
        if !is_value(key, value)? {
            return Err(format!("{key} is {value:?}"));
        }
        attributes.push((key, value));
        rest = after;
    }
    Ok((element, attributes))
}

fn is_value(key: &str, value: &str) -> Result<bool, String> {
    let text = written(value)?;
    let number = |n: &str| n.parse::<u32>().is_ok_and(|n| n > 0 && n < 1000);
    Ok(match key {
        "class" => value.split(' ').all(|w| {
            !w.is_empty()
                && w.bytes()
                    .all(|b| matches!(b, b'a'..=b'z' | b'0'..=b'9' | b'-' | b'_'))
        }),
        "role" => matches!(value, "group" | "img"),
        "tabindex" => value == "0",
        "scope" => matches!(value, "col" | "colgroup" | "row" | "rowgroup"),
        "colspan" | "rowspan" => number(value) && value != "1",
        "style" => match value.strip_prefix("--place:") {
            Some(place) => place
                .split('/')
                .all(|n| number(n.strip_prefix("span ").unwrap_or(n))),
            None => value.strip_prefix("--columns:").is_some_and(number),
        },
        "aria-label" => !text.trim().is_empty(),
        "href" => is_harmless(&text),
        _ => false,
    })
}

/// Whether a link leads to a page or a mailbox: linted anew, not by the crate's own words.
fn is_harmless(target: &str) -> bool {
    let plain = !target.is_empty()
        && !target.contains(|c: char| c.is_control() || c.is_whitespace() || c == '\\');
    let scheme = target
        .find(':')
        .filter(|colon| !target[..*colon].contains(['/', '?', '#']))
        .map(|colon| target[..colon].to_ascii_lowercase());
    plain
        && !target.starts_with('/')
        && match scheme.as_deref() {
            Some("http" | "https") => target[target.find(':').unwrap_or(0)..].starts_with("://"),
            Some(scheme) => scheme == "mailto",
            None => true,
        }
}

/// A text or value as a reader sees it. What means something to HTML, or to another preprocessor or
/// script of a book, stands there as an entity only.
fn written(html: &str) -> Result<String, String> {
    let mut out = String::new();
    let mut rest = html;
    while let Some(start) = rest.find(['&', '<', '>', '"', '\'', '$', '{', '}', '\\', '`', '@']) {
        out.push_str(&rest[..start]);
        let entity = rest[start..]
            .find(';')
            .map(|end| &rest[start..start + end + 1])
            .unwrap_or_default();
        out.push(match entity {
            "&amp;" => '&',
            "&lt;" => '<',
            "&gt;" => '>',
            "&quot;" => '"',
            "&#39;" => '\'',
            "&#36;" => '$',
            "&#123;" => '{',
            "&#125;" => '}',
            "&#92;" => '\\',
            "&#96;" => '`',
            "&#64;" => '@',
            _ => return Err(format!("{:?} is not escaped", &rest[start..])),
        });
        rest = &rest[start + entity.len()..];
    }
    out.push_str(rest);
    Ok(out)
}

/// A table's cells: every row is as wide as the first, and nothing lies on anything else.
#[derive(Default)]
struct Grid {
    width: Option<usize>,
    /// For each column, how many more rows its cell reaches down.
    hanging: Vec<usize>,
    row: Vec<(usize, usize)>,
}

impl Grid {
    fn cell(&mut self, attributes: &Attributes<'_>) -> Result<(), String> {
        let span = |name: &str| match attributes.iter().find(|(k, _)| *k == name) {
            Some((_, value)) => value.parse().map_err(|e| format!("{name}: {e}")),
            None => Ok(1),
        };
        self.row.push((span("colspan")?, span("rowspan")?));
        Ok(())
    }

    fn end_row(&mut self) -> Result<(), String> {
        let mut cells = std::mem::take(&mut self.row).into_iter();
        let mut at = 0;
        let mut next = cells.next();
        let mut hanging = Vec::new();
        loop {
            match (self.hanging.get(at).copied().unwrap_or(0), next) {
                (0, Some((columns, rows))) => {
                    if (at..at + columns).any(|c| self.hanging.get(c).is_some_and(|h| *h > 0)) {
                        return Err("a cell lies on another".into());
                    }
                    hanging.extend(std::iter::repeat_n(rows - 1, columns));
                    at += columns;
                    next = cells.next();
                }
                (0, None) => break,
                (more, _) => {
                    hanging.push(more - 1);
                    at += 1;
                }
            }
        }
        if at < self.hanging.len() || *self.width.get_or_insert(at) != at {
            return Err(format!("a row of {at} columns, not {:?}", self.width));
        }
        self.hanging = hanging;
        Ok(())
    }

    fn end_group(&mut self) -> Result<(), String> {
        if self.hanging.iter().any(|h| *h > 0) {
            return Err("a cell reaches out of its group".into());
        }
        Ok(())
    }

    fn check(self) -> Result<(), String> {
        self.width.map(|_| ()).ok_or("a table without rows".into())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn judge(inside: &str) -> Result<(), String> {
        let html = format!(
            "{MARK}<div class=\"mdbook-canvas tex2jax_ignore\" role=\"group\">{inside}</div>"
        );
        read(&html, Style::Elsewhere)
    }

    #[test]
    fn what_a_canvas_holds_is_taken() {
        for right in [
            "",
            "<p>a<br><a href=\"x.md\"><em>b</em></a> &amp; &#36;</p>",
            "<table><thead><tr><th scope=\"col\">a</th><td>b</td></tr></thead><tbody class=\"seg1\">\
             <tr><th rowspan=\"2\" scope=\"row\">a</th><td>b</td></tr><tr><td></td></tr></tbody></table>",
            "<div class=\"poster\" style=\"--columns:10\"><div style=\"--place:1/2/span 3/span 4\"></div></div>",
            "<ul><li><p>a</p></li><li><b class=\"bad\">b</b></li></ul>",
        ] {
            assert_eq!(judge(right), Ok(()), "{right}");
        }
    }

    #[test]
    fn what_it_must_not_hold_is_refused() {
        for wrong in [
            "text",
            "<p>a",
            "<p>a</em></p>",
            "<p>a<b</p>",
            "<p>a > b</p>",
            "<p>\"</p>",
            "<p>{{#include x}}</p>",
            "<p>&nbsp;</p>",
            "<p>&</p>",
            "<p>a\nb</p>",
            "<p>a\u{85}b</p>",
            "<p><script>x</script></p>",
            "<p><br/></p>",
            "<P>a</P>",
            "<p onclick=\"x\">a</p>",
            "<p class=a>a</p>",
            "<p class=\"a\" class=\"b\">a</p>",
            "<p class=\"a'b\">a</p>",
            "<p class=\"\">a</p>",
            "<p  class=\"a\">a</p>",
            "<p><p>a</p></p>",
            "<p><div></div></p>",
            "<li>a</li>",
            "<tr></tr>",
            "<style>a</style>",
            "<!-- a -->",
            "<p><a href=\"a\"><a href=\"b\">c</a></a></p>",
            "<p><a href=\"javascript:x\">a</a></p>",
            "<p><a href=\"java&amp;colon;x y\">a</a></p>",
            "<p><a href=\"//x\">a</a></p>",
            "<p><a href=\"http:x\">a</a></p>",
            "<div style=\"color:red\"></div>",
            "<div style=\"--columns:1;x\"></div>",
            "<table></table>",
            "<table><tbody><tr><td>a</td></tr><tr><td>a</td><td>b</td></tr></tbody></table>",
            "<table><tbody><tr><td rowspan=\"2\">a</td></tr></tbody></table>",
            "<table><tbody><tr><td colspan=\"1\">a</td></tr></tbody></table>",
            "</div><div>",
        ] {
            assert!(judge(wrong).is_err(), "{wrong}");
        }
        assert!(read("<div class=\"mdbook-canvas\"></div>", Style::Elsewhere).is_err());
    }
}
