//! HTML on one line: a comment first, so that Markdown takes it as a block of its own wherever it stands.

use std::sync::OnceLock;

use maud::{Markup, PreEscaped, Render, html};

use super::escape;
use crate::diagnostic::Level;
use crate::view::{
    Badge, Cell, Change, Emphasis, Facts, Group, Language, Legend, Line, Notes, Page, Part, Piece,
    Poster, Problems, Role, Row, Table, Text, Tone,
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
    let body = html! {
        div class="mdbook-canvas" lang=[language.map(|l| &l.tag)] dir=[language.map(|l| &l.direction)] role="group" aria-label=(page.label) {
            @if let Some(title) = &page.title {
                p class="title" { (line(title)) }
            }
            @for part in &page.parts { (self::part(part)) }
        }
    };
    let mut out = String::with_capacity(body.0.len() + MARK.len());
    out.push_str(MARK);
    if style == Style::Here {
        out.push_str("<style>");
        out.push_str(stylesheet());
        out.push_str("</style>");
    }
    out.push_str(&body.0);
    debug_assert!(!out.contains('\n'), "a line break would end the block");
    out
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

impl Render for Text {
    fn render_to(&self, out: &mut String) {
        escape::html(self.unescaped(), out);
    }
}

fn part(part: &Part) -> Markup {
    match part {
        Part::Legend(legend) => self::legend(legend),
        Part::Table(table) => self::table(table),
        Part::Facts(facts) => self::facts(facts),
        Part::Cards(cards) => html! {
            div class="cards" {
                @for card in cards {
                    div class="card" {
                        p class="h" { (card.title) }
                        @for paragraph in &card.paragraphs { p { (line(paragraph)) } }
                    }
                }
            }
        },
        Part::Empty(said) => html! { p class="none" { (line(said)) } },
        Part::Problems(problems) => self::problems(problems),
        Part::Notes(notes) => self::notes(notes),
        Part::Poster(poster) => self::poster(poster),
    }
}

fn legend(legend: &Legend) -> Markup {
    html! {
        ul class="legend" aria-label=(legend.label) {
            @for (badge, name) in &legend.entries {
                li { (self::badge(*badge)) " " (line(name)) }
            }
        }
    }
}

fn badge(badge: Badge) -> Markup {
    html! { span class=(segment_class("badge ", badge)) { (Text::from(badge.letters())) } }
}

fn segment_class(before: &'static str, badge: Badge) -> Text {
    format!("{before}seg{}", badge.index % COLOURS + 1).into()
}

fn table(table: &Table) -> Markup {
    html! {
        div class="scroll" tabindex="0" role="group" aria-label=(table.caption) {
            table {
                caption { (table.caption) }
                thead { @for row in &table.head { (self::row(row)) } }
                @for group in &table.groups { (self::group(group)) }
                @if !table.foot.is_empty() {
                    tfoot { @for row in &table.foot { (self::row(row)) } }
                }
            }
        }
    }
}

fn group(group: &Group) -> Markup {
    html! {
        tbody class=[group.badge.map(|b| segment_class("", b))] {
            @for row in &group.rows { (self::row(row)) }
        }
    }
}

fn row(row: &Row) -> Markup {
    html! { tr { @for cell in &row.cells { (self::cell(cell)) } } }
}

fn cell(cell: &Cell) -> Markup {
    let columns = (cell.columns > 1).then(|| Text::from(cell.columns.to_string()));
    let rows = (cell.rows > 1).then(|| Text::from(cell.rows.to_string()));
    let tone = match cell.tone {
        Tone::Plain => None,
        Tone::Covered => Some("on"),
        Tone::Hole => Some("hole"),
        Tone::Blank => Some("blank"),
    };
    let scope = match cell.role {
        Role::Column => "col",
        Role::ColumnGroup => "colgroup",
        Role::Row => "row",
        Role::RowGroup => "rowgroup",
        Role::Data => {
            return html! {
                td class=[tone] colspan=[columns] rowspan=[rows] { (content(cell)) }
            };
        }
    };
    html! {
        th class=[tone] scope=(scope) colspan=[columns] rowspan=[rows] { (content(cell)) }
    }
}

fn content(cell: &Cell) -> Markup {
    let content = html! {
        (line(&cell.main))
        @for more in &cell.more { small { (line(more)) } }
    };
    match cell.role {
        // The head of a group is as wide as its table; its text stays in sight when that scrolls.
        Role::RowGroup => html! { span class="lead" { (content) } },
        Role::Column | Role::ColumnGroup | Role::Row | Role::Data => content,
    }
}

fn facts(facts: &Facts) -> Markup {
    html! {
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
                        ul { @for item in &group.list { li { (line(item)) } } }
                    }
                    @if let Some(question) = &block.question { p class="ask" { (question) } }
                }
            }
        }
        p class="credit" { (line(&poster.credit)) }
    }
}

fn notes(notes: &Notes) -> Markup {
    html! {
        div class="notes" {
            p class="h" { (notes.title) }
            ul {
                @for note in &notes.list {
                    li {
                        b class=(grave(note.level)) { (note.label) } " " (message(&note.message, &notes.language)) " " code { (note.rule) }
                        @for help in &note.help { small { (self::help(help, &notes.language)) } }
                    }
                }
            }
        }
    }
}

fn grave(level: Level) -> &'static str {
    match level {
        Level::Error => "bad",
        Level::Warning => "gap",
        Level::Hint => "mild",
    }
}

fn problems(problems: &Problems) -> Markup {
    html! {
        div class="broken" {
            p class="h" { (problems.title) }
            ul {
                @for problem in &problems.list {
                    li {
                        p {
                            b { (problem.place) @if !problem.message.is_empty() { ":" } } " " (help(&problem.message, &problems.language))
                            @if let Some(rule) = &problem.rule { " " code { (rule) } }
                        }
                        @for help in &problem.help { p { (self::help(help, &problems.language)) } }
                    }
                }
            }
        }
    }
}

/// What a report says, in its own language and direction.
fn message(said: &Line, language: &Option<Language>) -> Markup {
    match language {
        Some(l) => html! { bdi lang=(l.tag) dir=(l.direction) { (line(said)) } },
        // It may begin with an author's name, in whatever language.
        None => html! { bdi { (line(said)) } },
    }
}

/// More that a report says, on a line of its own.
fn help(said: &Line, language: &Option<Language>) -> Markup {
    match language {
        Some(_) => message(said, language),
        None => line(said),
    }
}

/// A line with its marks. They come open and closed in pairs, but not as a tree.
pub(super) fn line(pieces: &Line) -> Markup {
    let mut out = String::new();
    let mut open: Vec<&'static str> = Vec::new();
    for piece in pieces {
        match piece {
            Piece::Text(text) => text.render_to(&mut out),
            Piece::Break => out.push_str("<br>"),
            Piece::Code(code) => html! { code { (code) } }.render_to(&mut out),
            Piece::Emphasis => {
                out.push_str("<em>");
                open.push("</em>");
            }
            Piece::Strong => {
                out.push_str("<strong>");
                open.push("</strong>");
            }
            Piece::Link(target) => {
                out.push_str("<a href=\"");
                target.render_to(&mut out);
                out.push_str("\">");
                open.push("</a>");
            }
            Piece::Close => out.push_str(open.pop().unwrap_or_default()),
            Piece::Badge(badge) => self::badge(*badge).render_to(&mut out),
            Piece::Dot(said) => {
                html! { span role="img" aria-label=(said) { "●" } }.render_to(&mut out);
            }
            Piece::Good(said) => {
                html! { span class="good" { "✓ " (said) } }.render_to(&mut out);
            }
            Piece::Change(change, said) => {
                let (class, sign) = match change {
                    Change::Kept => ("change", "= "),
                    Change::ToCome => ("change", "… "),
                    Change::Added => ("change good", "+ "),
                    Change::Ended => ("change gap", "− "),
                };
                html! { span class=(class) { (sign) (said) } }.render_to(&mut out);
            }
            Piece::Gap(said) => {
                html! { span class="gap" { "✗ " (said) } }.render_to(&mut out);
            }
        }
    }
    while let Some(end) = open.pop() {
        out.push_str(end);
    }
    PreEscaped(out)
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
