//! HTML on one line: a comment first, so that Markdown takes it as a block of its own wherever it stands.

mod rows;

use std::sync::OnceLock;

use maud::{Markup, PreEscaped, Render, html};

use self::rows::Rows;
use super::escape;
use crate::diagnostic::Level;
use crate::view::{
    Badge, Card, Change, Element, Emphasis, ErrorBox, Inline, Inlines, Language, Note, Notes, Page,
    Poster, RuleLink, Text,
};

/// Where the style of the tables comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// It stands in the page, before this canvas.
    Here,
    /// It is there already, or comes from elsewhere.
    Elsewhere,
}

/// What every canvas begins with. A line that begins with a comment is an HTML block that ends
/// with that line: it may interrupt a paragraph, and needs no blank line and no prefix after it.
pub const MARK: &str = "<!--canvas-->";

/// How many colours there are before they repeat.
const COLOURS: usize = 6;

/// Renders a page as one line.
pub fn render(page: &Page, style: Style) -> String {
    let language = page.language.as_ref();
    let out = html! {
        (PreEscaped(MARK))
        @match style {
            Style::Here => style { (PreEscaped(stylesheet())) },
            Style::Elsewhere => {}
        }
        // MathJax, where a book has it, reads the page's text, in which entities are signs again.
        div class="mdbook-canvas tex2jax_ignore" lang=[language.map(|l| &l.tag)] dir=[language.map(|l| &l.direction)] role="group" aria-label=(page.label) {
            @if let Some(title) = &page.title {
                p class="title" { (line(title)) }
            }
            // What nearly every page has stands here: a piece by itself would be copied to its place.
            @for part in &page.parts {
                @match part {
                    Element::Legend(legend) => {
                        ul class="legend" aria-label=(legend.label) {
                            @for (badge, name) in &legend.entries {
                                li { (badge) " " (line(name)) }
                            }
                        }
                    }
                    Element::Table(table) => {
                        div class="scroll" tabindex="0" role="group" aria-label=(table.caption) {
                            table {
                                caption { (table.caption) }
                                thead { (Rows(&table.head)) }
                                @for group in &table.groups {
                                    tbody class=[group.badge.map(Colour)] { (Rows(&group.rows)) }
                                }
                                @if !table.foot.is_empty() {
                                    tfoot { (Rows(&table.foot)) }
                                }
                            }
                        }
                    }
                    Element::Facts(facts) => {
                        div class="facts" {
                            @if let Some(title) = &facts.title { p class="h" { (title) } }
                            dl {
                                @for (term, said) in &facts.entries {
                                    div {
                                        dt { (term) }
                                        @for said in said { dd { (line(said)) } }
                                    }
                                }
                            }
                        }
                    }
                    Element::Cards(cards) => (self::cards(cards)),
                    Element::Empty(said) => p class="none" { (line(said)) },
                    Element::ErrorBox(problems) => (self::problems(problems, &page.colon)),
                    Element::Notes(notes) => (self::notes(notes)),
                    Element::Poster(poster) => (self::poster(poster)),
                }
            }
        }
    };
    debug_assert!(!out.0.contains('\n'), "a line break would end the block");
    out.0
}

/// The stylesheet as it is written, for a file of its own.
pub const STYLE_SOURCE: &str = include_str!("canvas.css");

/// The stylesheet on one line, without comments.
pub fn stylesheet() -> &'static str {
    static SQUEEZED: OnceLock<String> = OnceLock::new();
    SQUEEZED.get_or_init(|| squeeze(STYLE_SOURCE))
}

fn squeeze(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(start) = rest.find("/*") {
        out.push_str(&rest[..start]);
        rest = rest[start..]
            .find("*/")
            .map_or("", |end| &rest[start + end + 2..]);
    }
    out.push_str(rest);
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Render for Text<'_> {
    fn render_to(&self, out: &mut String) {
        escape::html(self.unescaped(), out);
    }
}

fn cards(cards: &[Card]) -> Markup {
    html! {
        div class="cards" {
            @for card in cards {
                div class="card" {
                    p class="h" { (card.title) }
                    @for paragraph in &card.paragraphs { p { (line(paragraph)) } }
                }
            }
        }
    }
}

impl Render for Badge {
    fn render_to(&self, out: &mut String) {
        out.push_str("<span class=\"badge ");
        Colour(*self).render_to(out);
        out.push_str("\">");
        self.write_letters(out);
        out.push_str("</span>");
    }
}

/// The class of a segment's colour.
struct Colour(Badge);

impl Render for Colour {
    fn render_to(&self, out: &mut String) {
        out.push_str("seg");
        (self.0.index % COLOURS + 1).render_to(out);
    }
}

fn poster(poster: &Poster) -> Markup {
    let columns = Text::from(format!("--columns:{}", poster.columns));
    html! {
        div class="poster" style=(columns) {
            @for block in &poster.blocks {
                @let [row, column, rows, columns] = block.place;
                @let place = Text::from(format!("--place:{row}/{column}/span {rows}/span {columns}"));
                @let class = match block.emphasis {
                    Emphasis::Plain => "block",
                    Emphasis::Marked => "block marked",
                };
                div class=(class) style=(place) {
                    p class="h" { (block.title) }
                    @for group in &block.groups {
                        @if let Some(title) = &group.title { p class="k" { (title) } }
                        ul {
                            @for item in &group.list {
                                li {
                                    (line(&item.main))
                                    @for more in &item.more { small { (line(more)) } }
                                }
                            }
                        }
                    }
                    @if let Some(question) = &block.question { p class="ask" { (question) } }
                }
            }
        }
        @if !poster.credit.is_empty() {
            p class="credit" { (credit(&poster.credit, &poster.language)) }
        }
    }
}

fn notes(notes: &Notes) -> Markup {
    let is_mild = |note: &&Note| match note.level {
        Level::Error | Level::Warning => false,
        Level::Hint | Level::Note => true,
    };
    let (mild, graver): (Vec<&Note>, Vec<&Note>) = notes.list.iter().partition(is_mild);
    html! {
        div class="notes" {
            p class="h" { (notes.title) }
            @if !graver.is_empty() { (list(&graver)) }
            @if let Some(first) = mild.first() {
                details {
                    summary { (first.label) " (" (mild.len()) ")" }
                    (list(&mild))
                }
            }
        }
    }
}

fn list(some: &[&Note]) -> Markup {
    html! {
        ul {
            @for note in some {
                li {
                    b class=(grave(note.level)) { (note.label) } " " bdi { (line(&note.message)) } " " (rule_name(&note.rule))
                    @for step in &note.steps { small { (line(step)) } }
                }
            }
        }
    }
}

/// The name of a rule, which leads to its page if there is one.
fn rule_name(rule: &RuleLink) -> Markup {
    let name = html! { code { (rule.rule.name) } };
    match &rule.page {
        Some(page) => html! { a href=(page) { (name) } },
        None => name,
    }
}

fn grave(level: Level) -> &'static str {
    match level {
        Level::Error => "bad",
        Level::Warning => "gap",
        Level::Hint | Level::Note => "mild",
    }
}

fn problems(problems: &ErrorBox, colon: &Text) -> Markup {
    html! {
        div class="broken" {
            p class="h" { (problems.title) }
            ul {
                @for problem in &problems.list {
                    li {
                        p {
                            b { (problem.place) @if !problem.message.is_empty() { (colon) } } (line(&problem.message))
                            @if let Some(rule) = &problem.rule { " " (rule_name(rule)) }
                        }
                    }
                }
            }
        }
    }
}

/// The credit, in its own language and direction.
fn credit(said: &Inlines, language: &Option<Language>) -> Markup {
    match language {
        Some(l) => html! { bdi lang=(l.tag) dir=(l.direction) { (line(said)) } },
        None => html! { (line(said)) },
    }
}

/// A line with its marks, written right to where it belongs.
pub(super) fn line<'a>(pieces: &'a Inlines<'a>) -> Marked<'a> {
    Marked(pieces)
}

pub(super) struct Marked<'a>(&'a Inlines<'a>);

impl Render for Marked<'_> {
    fn render_to(&self, out: &mut String) {
        marked(self.0, out);
    }
}

/// Marks come open and closed in pairs, but not as a tree.
fn marked(pieces: &Inlines, out: &mut String) {
    let mut open: Vec<&'static str> = Vec::new();
    for piece in pieces {
        match piece {
            Inline::Text(text) => text.render_to(out),
            Inline::Break => out.push_str("<br>"),
            Inline::Code(code) => html! { code { (code) } }.render_to(out),
            Inline::Emphasis => {
                out.push_str("<em>");
                open.push("</em>");
            }
            Inline::Strong => {
                out.push_str("<strong>");
                open.push("</strong>");
            }
            Inline::Link(target) => {
                out.push_str("<a href=\"");
                target.render_to(out);
                out.push_str("\">");
                open.push("</a>");
            }
            Inline::Close => out.push_str(open.pop().unwrap_or_default()),
            Inline::Badge(badge) => badge.render_to(out),
            Inline::Dot(said) => {
                html! { span role="img" aria-label=(said) { "●" } }.render_to(out);
            }
            Inline::Good(said) => verdict("good", "✓ ", said, out),
            Inline::Gap(said) => verdict("gap", "✗ ", said, out),
            Inline::Change(change, said) => {
                let (class, sign) = match change {
                    Change::Kept => ("change", "= "),
                    Change::ToCome => ("change", "… "),
                    Change::Added => ("change good", "+ "),
                    Change::Ended => ("change gap", "− "),
                };
                verdict(class, sign, said, out);
            }
        }
    }
    while let Some(end) = open.pop() {
        out.push_str(end);
    }
}

/// What is good or not, with a sign before it for those who do not see its colour.
fn verdict(class: &'static str, sign: &'static str, said: &Text, out: &mut String) {
    out.push_str("<span class=\"");
    out.push_str(class);
    out.push_str("\">");
    out.push_str(sign);
    said.render_to(out);
    out.push_str("</span>");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_stylesheet_is_one_line_and_every_selector_is_ours() {
        let css = stylesheet();
        assert!(!css.contains('\n') && !css.contains("/*") && !css.contains("</"));
        // What stands before each `{` is a selector or an at-rule.
        for before in css
            .split('{')
            .collect::<Vec<_>>()
            .split_last()
            .expect("there are rules")
            .1
        {
            let selector = before.rsplit(['}', ';']).next().unwrap_or_default().trim();
            assert!(
                selector.starts_with(".mdbook-canvas") || selector.starts_with('@'),
                "{selector}"
            );
            if !selector.starts_with('@') {
                let outside: String = selector.split('(').next().unwrap_or_default().into();
                assert!(
                    !outside.contains(','),
                    "one selector a rule, or :is(): {selector}"
                );
            }
        }
    }
}
