//! A framework of the book's own, as its file writes it.

use crate::framework::Shows;
use crate::notation::{Accepts, Field, Notation, Reader, table};
use crate::text::Spanned;
use crate::toml_ast::Kind;

/// The longest side of a grid.
pub const LONGEST_SIDE: usize = 24;

table! {
    /// A framework.
    pub struct FrameworkKeys: "framework";
    keys {
        /// name on the page (required)
        label: String,
        /// other names that a canvas can use
        also: Vec<Spanned<String>>,
        /// summary in one line
        brief: Option<String>,
        /// description of its parts
        what: Option<String>,
        /// when to use it
        when: Option<String>,
        /// number of grid columns (default: as many as its building blocks take)
        columns: Option<Spanned<GridNumber>>,
        /// credit for the layout
        credit: Option<CreditKeys>,
        /// building blocks, in reading order (required)
        blocks: BlockList,
    }
}

table! {
    /// Whose a layout is.
    pub struct CreditKeys: "credit";
    keys {
        /// text of the credit (required)
        text: String,
        /// link to the source
        link: Option<Spanned<String>>,
    }
}

table! {
    /// A block and its place.
    pub struct BlockKeys: "block";
    keys {
        /// its key under `[blocks]` (required)
        id: Spanned<String>,
        /// heading (default: the id in words)
        label: Option<String>,
        /// question shown if the building block is empty
        question: Option<String>,
        /// content: items under `[blocks]`, or parts of the model
        shows: Vec<Spanned<Shows>>,
        /// first row, starting at 1 (required)
        row: Spanned<GridNumber>,
        /// first column, starting at 1 (required)
        column: Spanned<GridNumber>,
        /// number of rows (default: 1)
        rows: Option<Spanned<GridNumber>>,
        /// number of columns (default: 1)
        columns: Option<Spanned<GridNumber>>,
    }
}

/// The blocks of a framework. One that can't be read is not among them.
#[derive(Debug)]
pub struct BlockList(pub Vec<BlockKeys>);

/// A row or column of a grid, or how many.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GridNumber(pub usize);

impl Notation for CreditKeys {
    const ACCEPTS: Accepts = Accepts::Records(CreditKeys::TABLE);

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let short = |text: Spanned<String>| Self {
            text: text.value,
            link: None,
        };
        cx.text_or_record(field, Self::TABLE, short, |cx, fields| {
            Self::read(cx, fields)
        })
    }
}

impl Notation for BlockList {
    const ACCEPTS: Accepts = Accepts::Tables(BlockKeys::TABLE);

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let Kind::Array(list) = field.value.get_ref() else {
            cx.wrong_type(field);
            return None;
        };
        let mut blocks = Vec::with_capacity(list.len());
        for value in list {
            let Kind::Table(table) = value.get_ref() else {
                cx.wrong_type(field.item(value));
                continue;
            };
            let fields = cx.fields(value, table, BlockKeys::TABLE);
            blocks.extend(BlockKeys::read(cx, &fields));
        }
        Some(Self(blocks))
    }
}

impl Notation for GridNumber {
    const ACCEPTS: Accepts = Accepts::GridNumber;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let number = match field.value.get_ref() {
            Kind::Integer(number) => usize::from_str_radix(number.as_str(), number.radix()).ok(),
            _ => None,
        };
        let number = number.filter(|n| (1..=LONGEST_SIDE).contains(n));
        if number.is_none() {
            match field.value.get_ref() {
                Kind::Integer(_) => cx.wrong_number(field),
                _ => cx.wrong_type(field),
            }
        }
        number.map(Self)
    }
}
