//! A rendered canvas as plain data: what views make and outputs read.

use super::inline::{Badge, Inlines, Text};
use crate::diagnostic::{Level, Rule};
use crate::vocabulary::View;

/// A rendered canvas, as data.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Page<'a> {
    /// Its language, where the book around it has another.
    pub language: Option<Language<'a>>,
    /// What a screen reader announces.
    pub label: Text<'a>,
    /// The heading above the tables.
    pub title: Option<Inlines<'a>>,
    /// What separates a term from what is said of it, with the space that the language wants.
    pub colon: Text<'a>,
    /// What follows, in order.
    pub parts: Vec<Element<'a>>,
}

/// A language that is not the one around it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Language<'a> {
    /// Its tag.
    pub tag: Text<'a>,
    /// `ltr` or `rtl`.
    pub direction: Text<'a>,
}

/// A part of a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Element<'a> {
    /// Which letter stands for which segment.
    Legend(Legend<'a>),
    /// A table.
    Table(Table<'a>),
    /// Terms, each with what there is to say of it.
    Facts(Facts<'a>),
    /// Cards of guidance.
    Cards(Vec<Card<'a>>),
    /// A line that stands where a table would have nothing to show.
    Empty(Inlines<'a>),
    /// What is wrong with a canvas, in its place.
    ErrorBox(ErrorBox<'a>),
    /// What is worth a look.
    Notes(Notes<'a>),
    /// The whole model in the places of its framework.
    Poster(Poster<'a>),
}

/// What is worth a look in a canvas.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notes<'a> {
    /// The heading.
    pub title: Text<'a>,
    /// The notes in order.
    pub list: Vec<Note<'a>>,
}

/// One thing that is worth a look.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note<'a> {
    /// How grave it is.
    pub level: Level,
    /// The word for that.
    pub label: Text<'a>,
    /// What it is.
    pub message: Inlines<'a>,
    /// What it consists of, in smaller lines.
    pub steps: Vec<Inlines<'a>>,
    /// The rule that reports it.
    pub rule: RuleLink<'a>,
}

/// A rule's name on a page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLink<'a> {
    /// The rule.
    pub rule: &'static Rule,
    /// The address of its page, if the book has one.
    pub page: Option<Text<'a>>,
}

impl From<&'static Rule> for RuleLink<'_> {
    fn from(rule: &'static Rule) -> Self {
        Self { rule, page: None }
    }
}

/// What is wrong with a canvas, for the page.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorBox<'a> {
    /// The heading.
    pub title: Text<'a>,
    /// The problems in order.
    pub list: Vec<ErrorEntry<'a>>,
}

/// One thing that is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ErrorEntry<'a> {
    /// Which line and column.
    pub place: Text<'a>,
    /// What is wrong.
    pub message: Inlines<'a>,
    /// The rule that reports it.
    pub rule: Option<RuleLink<'a>>,
}

impl<'a> Page<'a> {
    /// The names of rules on the page.
    pub fn rules(&mut self) -> impl Iterator<Item = &mut RuleLink<'a>> {
        self.parts.iter_mut().flat_map(|part| {
            let (notes, errors) = match part {
                Element::Notes(notes) => (&mut notes.list[..], &mut [][..]),
                Element::ErrorBox(errors) => (&mut [][..], &mut errors.list[..]),
                Element::Legend(_)
                | Element::Table(_)
                | Element::Facts(_)
                | Element::Cards(_)
                | Element::Empty(_)
                | Element::Poster(_) => (&mut [][..], &mut [][..]),
            };
            let notes = notes.iter_mut().map(|note| &mut note.rule);
            notes.chain(errors.iter_mut().filter_map(|error| error.rule.as_mut()))
        })
    }
}

/// Which letter stands for which segment.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Legend<'a> {
    /// What the list is, for a screen reader.
    pub label: Text<'a>,
    /// The segments.
    pub entries: Vec<(Badge, Inlines<'a>)>,
}

/// A table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table<'a> {
    /// Which table it is.
    pub view: View,
    /// Its caption.
    pub caption: Text<'a>,
    /// The head rows.
    pub head: Vec<Row<'a>>,
    /// The body, in groups of rows that belong together.
    pub groups: Vec<Group<'a>>,
    /// The foot rows.
    pub foot: Vec<Row<'a>>,
}

/// Rows that belong together: those of one segment, or all.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Group<'a> {
    /// The segment they belong to.
    pub badge: Option<Badge>,
    /// The rows.
    pub rows: Vec<Row<'a>>,
}

/// A row.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Row<'a> {
    /// The cells.
    pub cells: Vec<Cell<'a>>,
}

/// A cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cell<'a> {
    /// What the cell is to its table.
    pub role: Role,
    /// How many columns it spans.
    pub columns: usize,
    /// How many rows it spans.
    pub rows: usize,
    /// How it is to be seen.
    pub tone: CellStyle,
    /// What it says.
    pub main: Inlines<'a>,
    /// What it adds, in smaller lines.
    pub more: Vec<Inlines<'a>>,
}

/// What a cell is to its table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Role {
    /// The head of a column.
    Column,
    /// The head of several columns.
    ColumnGroup,
    /// The head of a row.
    Row,
    /// The head of a group of rows.
    RowGroup,
    /// Data.
    Data,
}

/// How a cell is to be seen.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CellStyle {
    /// Like the others.
    Plain,
    /// As something that is there.
    Covered,
    /// As something that is planned, or has ended.
    NotThere,
    /// As something that is missing.
    Hole,
    /// As room to write in.
    Blank,
}

/// Terms, each with what there is to say of it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Facts<'a> {
    /// What the list is.
    pub title: Option<Text<'a>>,
    /// The terms in order.
    pub entries: Vec<(Text<'a>, Vec<Inlines<'a>>)>,
}

/// A card of guidance.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Card<'a> {
    /// What it is about.
    pub title: Text<'a>,
    /// Its paragraphs.
    pub paragraphs: Vec<Inlines<'a>>,
}

/// A poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Poster<'a> {
    /// How many columns its grid has.
    pub columns: usize,
    /// The blocks in reading order.
    pub blocks: Vec<Block<'a>>,
    /// Whose layout it is.
    pub credit: Inlines<'a>,
    /// Its language, where the page has another.
    pub language: Option<Language<'a>>,
}

/// A block of a poster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block<'a> {
    /// Its heading.
    pub title: Text<'a>,
    /// Its first row and column, and how many of each it takes.
    pub place: [usize; 4],
    /// Whether it is one of the two that this tool is about.
    pub emphasis: Emphasis,
    /// What stands in it, in groups.
    pub groups: Vec<Items<'a>>,
    /// What to say where nothing does.
    pub question: Option<Text<'a>>,
}

/// Items of a block that belong together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Items<'a> {
    /// What they are, where their block holds other things as well.
    pub title: Option<Text<'a>>,
    /// The items, at least one.
    pub list: Vec<PosterItem<'a>>,
}

/// An item of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PosterItem<'a> {
    /// What it says, after the letters of its segments.
    pub main: Inlines<'a>,
    /// What it adds, in smaller lines.
    pub more: Vec<Inlines<'a>>,
}

impl<'a> From<Inlines<'a>> for PosterItem<'a> {
    fn from(main: Inlines<'a>) -> Self {
        Self {
            main,
            more: Vec::new(),
        }
    }
}

/// How much a block of a poster stands out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Emphasis {
    /// Like the others.
    Plain,
    /// It is marked.
    Marked,
}
