//! Markdown for the renderers that make something else than HTML: paragraphs, lists and pipe
//! tables, with no HTML in them, which many of these renderers leave out.
//!
//! A pipe table is plainer than ours. It has one row of heads, so a column has the heads above it
//! joined; a cell cannot span others, so what it says stands where it begins and the others are
//! empty; and a row is one line, so what stands on lines of its own is set off by a dot.

mod tokens;

mod line;

use std::iter;

use self::line::Break;
use super::escape::{self, Before};
use crate::markdown::Follows;
use crate::view::{
    Block, Card, Cell, CellStyle, Element, Emphasis, ErrorBox, ErrorEntry, Facts, Inline, Inlines,
    Items, Legend, Note, Notes, Page, Poster, Role, Row, RuleLink, Table, Text,
};

/// What stands between lines and items that share a cell.
const DOT: &str = " · ";

/// What stands where there is nothing to see.
const NOTHING: &str = "&nbsp;";

/// Renders a page: blocks of Markdown with a blank line between two, each line ended by `\n`,
/// no blank one first or last.
///
/// The last block may be a list, which what `follows` must not become a part of. The first one is
/// none, so it becomes no part of what stands before.
pub fn render(page: &Page, follows: Follows) -> String {
    let mut blocks = Blocks {
        out: String::new(),
        colon: page.colon.unescaped().to_owned(),
    };
    if let Some(title) = &page.title {
        blocks.paragraph(&strong(title));
    }
    for part in &page.parts {
        match part {
            Element::Legend(legend) => self::legend(legend, &mut blocks),
            Element::Table(table) => self::table(table, &mut blocks),
            Element::Facts(facts) => self::facts(facts, &mut blocks),
            Element::Cards(cards) => cards.iter().for_each(|c| card(c, &mut blocks)),
            Element::Empty(said) => blocks.paragraph(&emphasis(said)),
            Element::ErrorBox(problems) => self::problems(problems, &mut blocks),
            Element::Notes(notes) => self::notes(notes, &mut blocks),
            Element::Poster(poster) => self::poster(poster, &mut blocks),
        }
    }
    if follows == Follows::InReach && page.parts.last().is_some_and(is_list) {
        blocks.begin();
        // A paragraph that shows nothing ends a list.
        blocks.out.push_str(NOTHING);
        blocks.out.push('\n');
    }
    blocks.out
}

/// Whether a part ends in a list.
fn is_list(part: &Element) -> bool {
    match part {
        Element::Legend(_) | Element::Facts(_) | Element::ErrorBox(_) | Element::Notes(_) => true,
        Element::Table(_) | Element::Cards(_) | Element::Empty(_) | Element::Poster(_) => false,
    }
}

/// The blocks of a page so far.
struct Blocks {
    out: String,
    /// What separates a term from what is said of it.
    colon: String,
}

impl Blocks {
    /// Begins a block.
    fn begin(&mut self) {
        if !self.out.is_empty() {
            self.out.push('\n');
        }
    }

    fn paragraph(&mut self, line: &[Inline]) {
        self.begin();
        line::write(line, Before::LineStart, Break::Inlines(""), &mut self.out);
        self.out.push('\n');
    }

    /// An item of a list; the first one is to begin a block.
    fn item(&mut self, line: &[Inline]) {
        self.out.push_str("- ");
        self.content(line, Break::Inlines("  "));
    }

    /// An item of a list in an item.
    fn inner_item(&mut self, line: &[Inline]) {
        self.out.push_str("  - ");
        self.content(line, Break::Inlines("    "));
    }

    /// What stands in an item. A sign with nothing behind it would make a heading of the line above.
    fn content(&mut self, line: &[Inline], breaks: Break<'_>) {
        let start = self.out.len();
        line::write(line, Before::LineStart, breaks, &mut self.out);
        if self.out.len() == start {
            self.out.push_str(NOTHING);
        }
        self.out.push('\n');
    }

    /// A row of a pipe table: its cells as they are written.
    fn row<'c>(&mut self, cells: impl IntoIterator<Item = &'c str>) {
        self.out.push('|');
        for cell in cells {
            if !cell.is_empty() {
                self.out.push(' ');
                self.out.push_str(cell);
            }
            self.out.push_str(" |");
        }
        self.out.push('\n');
    }
}

fn marked<'a>(mark: Inline<'a>, line: &[Inline<'a>]) -> Inlines<'a> {
    let mut marked = vec![mark];
    marked.extend_from_slice(line);
    marked.push(Inline::Close);
    marked
}

fn strong<'a>(line: &[Inline<'a>]) -> Inlines<'a> {
    marked(Inline::Strong, line)
}

fn emphasis<'a>(line: &[Inline<'a>]) -> Inlines<'a> {
    marked(Inline::Emphasis, line)
}

fn text<'a>(locale: &Text<'a>) -> Inlines<'a> {
    vec![Inline::Text(locale.clone())]
}

/// "**Term:** " before what is said of it.
fn term<'a>(term: &Text<'a>, blocks: &Blocks) -> Inlines<'a> {
    let colon = Inline::Text(blocks.colon.trim_end().to_owned().into());
    let mut line = strong(&[Inline::Text(term.clone()), colon]);
    // Emphasis ends with a space behind it, or the sign would be read as text.
    line.push(Inline::Text(" ".into()));
    line
}

fn legend(legend: &Legend, blocks: &mut Blocks) {
    blocks.paragraph(&strong(&text(&legend.label)));
    blocks.begin();
    for (badge, name) in &legend.entries {
        let mut line = strong(&[Inline::Badge(*badge)]);
        line.push(Inline::Text(" ".into()));
        line.extend_from_slice(name);
        blocks.item(&line);
    }
}

fn facts(facts: &Facts, blocks: &mut Blocks) {
    if let Some(title) = &facts.title {
        blocks.paragraph(&strong(&text(title)));
    }
    blocks.begin();
    for (name, said) in &facts.entries {
        let mut line = term(name, blocks);
        match &said[..] {
            [one] => {
                line.extend_from_slice(one);
                blocks.item(&line);
            }
            many => {
                blocks.item(&line);
                many.iter().for_each(|said| blocks.inner_item(said));
            }
        }
    }
}

fn card(card: &Card, blocks: &mut Blocks) {
    blocks.paragraph(&strong(&text(&card.title)));
    for paragraph in &card.paragraphs {
        blocks.paragraph(paragraph);
    }
}

fn notes(notes: &Notes, blocks: &mut Blocks) {
    blocks.paragraph(&strong(&text(&notes.title)));
    blocks.begin();
    for note in &notes.list {
        let Note {
            level: _,
            label,
            message,
            steps,
            rule,
        } = note;
        let mut line = term(label, blocks);
        line.extend_from_slice(message);
        line.extend(rule_name(rule));
        blocks.item(&line);
        steps.iter().for_each(|step| blocks.inner_item(step));
    }
}

/// The name of a rule behind what it reports, which leads to its page if there is one.
fn rule_name<'a>(rule: &RuleLink<'a>) -> Vec<Inline<'a>> {
    let mut line = vec![Inline::Text(" ".into())];
    let name = Inline::Code(rule.rule.name.into());
    match &rule.page {
        Some(page) => line.extend([Inline::Link(page.clone()), name, Inline::Close]),
        None => line.push(name),
    }
    line
}

fn problems(problems: &ErrorBox, blocks: &mut Blocks) {
    blocks.paragraph(&strong(&text(&problems.title)));
    blocks.begin();
    for problem in &problems.list {
        let ErrorEntry {
            place,
            message,
            rule,
        } = problem;
        let mut line = if message.is_empty() {
            strong(&text(place))
        } else {
            term(place, blocks)
        };
        line.extend_from_slice(message);
        if let Some(rule) = rule {
            line.extend(rule_name(rule));
        }
        blocks.item(&line);
    }
}

/// The blocks in reading order, a row each. The head is there because a pipe table needs one.
fn poster(poster: &Poster, blocks: &mut Blocks) {
    blocks.begin();
    blocks.row(["", ""]);
    blocks.row(["---", "---"]);
    for block in &poster.blocks {
        let Block {
            title,
            place: _,
            emphasis: stands_out,
            groups,
            question,
        } = block;
        let title = match stands_out {
            Emphasis::Plain => text(title),
            Emphasis::Marked => emphasis(&text(title)),
        };
        let mut said: Inlines = Vec::new();
        for (n, Items { title, list }) in groups.iter().enumerate() {
            if n > 0 {
                said.push(Inline::Break);
            }
            said.extend(title.iter().flat_map(|title| term(title, blocks)));
            let lines = list.iter().flat_map(|i| iter::once(&i.main).chain(&i.more));
            said.extend(dotted(lines.map(Vec::as_slice)));
        }
        said.extend(question.iter().flat_map(|q| emphasis(&text(q))));
        blocks.row([in_cell(&strong(&title)).as_str(), &in_cell(&said)]);
    }
    if !poster.credit.is_empty() {
        blocks.paragraph(&poster.credit);
    }
}

fn table(table: &Table, blocks: &mut Blocks) {
    blocks.paragraph(&strong(&text(&table.caption)));
    let head = grid(&table.head);
    let groups = table.groups.iter().map(|group| grid(&group.rows));
    let rows: Vec<Vec<Slot<'_>>> = groups.chain([grid(&table.foot)]).flatten().collect();
    let columns = head.iter().chain(&rows).map(Vec::len).max().unwrap_or(0);
    blocks.begin();
    let heads: Vec<String> = (0..columns)
        .map(|c| head_of(&head, c, &blocks.colon))
        .collect();
    blocks.row(heads.iter().map(String::as_str));
    blocks.row(iter::repeat_n("---", columns));
    for row in &rows {
        let mut cells: Vec<String> = row.iter().map(Slot::written).collect();
        cells.resize(columns, String::new());
        blocks.row(cells.iter().map(String::as_str));
    }
}

/// A place in a table's grid.
#[derive(Clone, Copy)]
enum Slot<'a> {
    /// A cell begins here.
    First(&'a Cell<'a>),
    /// A cell goes on, from the left.
    Across(&'a Cell<'a>),
    /// A cell goes on, from above.
    Below,
}

impl Slot<'_> {
    fn written(&self) -> String {
        match self {
            Slot::First(cell) => self::cell(cell),
            Slot::Across(_) | Slot::Below => String::new(),
        }
    }
}

/// The rows with every cell at each place that it spans.
fn grid<'a>(rows: &'a [Row<'a>]) -> Vec<Vec<Slot<'a>>> {
    // For each column, how many of the rows to come it is taken in.
    let mut taken: Vec<usize> = Vec::new();
    rows.iter()
        .map(|row| {
            let mut slots = Vec::new();
            let mut cells = row.cells.iter();
            loop {
                if let Some(rows @ 1..) = taken.get_mut(slots.len()) {
                    *rows -= 1;
                    slots.push(Slot::Below);
                    continue;
                }
                let Some(cell) = cells.next() else {
                    break;
                };
                for column in 0..cell.columns.max(1) {
                    let at = slots.len();
                    taken.resize(taken.len().max(at + 1), 0);
                    taken[at] = cell.rows.saturating_sub(1);
                    slots.push(match column {
                        0 => Slot::First(cell),
                        _ => Slot::Across(cell),
                    });
                }
            }
            slots
        })
        .collect()
}

/// The heads above a column: "Before the sale: Awareness".
fn head_of(head: &[Vec<Slot<'_>>], column: usize, colon: &str) -> String {
    let above = head.iter().filter_map(|row| match row.get(column)? {
        Slot::First(cell) | Slot::Across(cell) => Some(*cell),
        Slot::Below => None,
    });
    let mut line: Inlines = Vec::new();
    for (n, cell) in above.enumerate() {
        if n > 0 {
            line.push(Inline::Text(colon.to_owned().into()));
        }
        line.extend(dotted(
            iter::once(&cell.main).chain(&cell.more).map(Vec::as_slice),
        ));
    }
    in_cell(&line)
}

fn cell(cell: &Cell) -> String {
    let toned = match cell.tone {
        CellStyle::Plain | CellStyle::Covered | CellStyle::NotThere => cell.main.clone(),
        CellStyle::Hole => emphasis(&cell.main),
        CellStyle::Blank => return String::new(),
    };
    let main = match cell.role {
        Role::Data => toned,
        // A pipe table has heads for its columns only.
        Role::Column | Role::ColumnGroup | Role::Row | Role::RowGroup => strong(&toned),
    };
    in_cell(&dotted(
        iter::once(&main).chain(&cell.more).map(Vec::as_slice),
    ))
}

/// Lines in one, with a dot between them.
fn dotted<'a: 'l, 'l>(lines: impl IntoIterator<Item = &'l [Inline<'a>]>) -> Inlines<'a> {
    let mut all = Vec::new();
    for (n, line) in lines.into_iter().enumerate() {
        if n > 0 {
            all.push(Inline::Text(DOT.into()));
        }
        all.extend_from_slice(line);
    }
    all
}

fn in_cell(line: &[Inline]) -> String {
    let mut out = String::new();
    line::write(line, Before::Inline, Break::Sign, &mut out);
    out
}
