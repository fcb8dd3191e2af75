//! A page of HTML that stands alone: one canvas, with all that it needs in the file itself.

use maud::{DOCTYPE, PreEscaped, html};

use super::html::{self, Style};
use crate::locale::Locale;
use crate::view::{Inline, Inlines, Page, Text};

/// The page around the canvas. Its colours have the names that a book's theme gives to them.
const AROUND: &str = "\
:root { --bg: #fff; --fg: #1a1a1a; color-scheme: light dark; } \
@media (prefers-color-scheme: dark) { :root { --bg: #161923; --fg: #d4d6e4; } } \
@media print { :root { --bg: #fff; --fg: #000; color-scheme: light; } } \
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; background: var(--bg); color: var(--fg); \
font: 1.15rem/1.5 system-ui, sans-serif; } \
h1 { font-size: 1.5rem; margin: 0; }";

/// Renders a page. What a canvas calls itself is the heading.
pub fn render(mut page: Page, language: &str, locale: &Locale) -> String {
    let heading = page.title.take();
    let title = match &heading {
        Some(line) => without_marks(line),
        None => page.label.clone(),
    };
    let language = Text::from(language.replace('_', "-"));
    let direction = Text::from(locale.direction.as_str());
    let page = html! {
        (DOCTYPE)
        html lang=(language) dir=(direction) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="generator" content="mdbook-canvas";
                title { (title) }
                style { (PreEscaped(AROUND)) " " (PreEscaped(html::stylesheet())) }
            }
            body {
                main {
                    @if let Some(heading) = &heading { h1 { (html::line(heading)) } }
                    (PreEscaped(html::render(&page, Style::Elsewhere)))
                }
            }
        }
    };
    page.into_string() + "\n"
}

/// A line without its marks.
fn without_marks(line: &Inlines<'_>) -> Text<'static> {
    let mut out = String::new();
    for piece in line {
        match piece {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text.unescaped()),
            Inline::Break => out.push(' '),
            Inline::Emphasis | Inline::Strong | Inline::Link(_) | Inline::Close => {}
            // No title has these.
            Inline::Badge(_)
            | Inline::Dot(_)
            | Inline::Good(_)
            | Inline::Gap(_)
            | Inline::Change(..) => {}
        }
    }
    out.into()
}
