//! The rows of a table. A page has very many cells, and a piece of HTML for each would cost more than
//! what stands in it, so they are written by hand.

use maud::Render;

use super::marked;
use crate::view::{Cell, CellStyle, Role, Row};

/// Rows with their cells, written right to where they belong.
pub(super) struct Rows<'a>(pub(super) &'a [Row<'a>]);

impl Render for Rows<'_> {
    fn render_to(&self, out: &mut String) {
        for row in self.0 {
            out.push_str("<tr>");
            for cell in &row.cells {
                let scope = scope(cell);
                let tag = if scope.is_some() { "th" } else { "td" };
                out.push('<');
                out.push_str(tag);
                word("class", tone(cell), out);
                word("scope", scope, out);
                span("colspan", cell.columns, out);
                span("rowspan", cell.rows, out);
                out.push('>');
                content(cell, out);
                out.push_str("</");
                out.push_str(tag);
                out.push('>');
            }
            out.push_str("</tr>");
        }
    }
}

/// An attribute of a cell, if it has a value: one of ours, which needs no escaping.
fn word(name: &'static str, value: Option<&'static str>, out: &mut String) {
    if let Some(value) = value {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        out.push_str(value);
        out.push('"');
    }
}

/// How many columns or rows a cell takes, where it is more than one.
fn span(name: &'static str, count: usize, out: &mut String) {
    if count > 1 {
        out.push(' ');
        out.push_str(name);
        out.push_str("=\"");
        count.render_to(out);
        out.push('"');
    }
}

fn tone(cell: &Cell) -> Option<&'static str> {
    match cell.tone {
        CellStyle::Plain => None,
        CellStyle::Covered => Some("on"),
        CellStyle::NotThere => Some("not-there"),
        CellStyle::Hole => Some("hole"),
        CellStyle::Blank => Some("blank"),
    }
}

/// What a cell is the head of, if it is one.
fn scope(cell: &Cell) -> Option<&'static str> {
    match cell.role {
        Role::Column => Some("col"),
        Role::ColumnGroup => Some("colgroup"),
        Role::Row => Some("row"),
        Role::RowGroup => Some("rowgroup"),
        Role::Data => None,
    }
}

/// What a cell says.
fn content(cell: &Cell, out: &mut String) {
    // The head of a group is as wide as its table; its text stays in sight when that scrolls.
    let (begin, end) = match cell.role {
        Role::RowGroup => ("<span class=\"lead\">", "</span>"),
        Role::Column | Role::ColumnGroup | Role::Row | Role::Data => ("", ""),
    };
    out.push_str(begin);
    marked(&cell.main, out);
    for more in &cell.more {
        out.push_str("<small>");
        marked(more, out);
        out.push_str("</small>");
    }
    out.push_str(end);
}
