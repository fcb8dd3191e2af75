//! The domain: what a canvas is.
//!
//! Each record is declared once, with its keys ([`crate::notation`]). References are [`Id`]s, which
//! only the names of a section give out. `resolve` checks what no single key can say: that a
//! partner's channel isn't direct, that a product addresses jobs. Everything after it relies on that.

pub mod canvas;
pub mod channel;
pub mod framework_file;
mod messages;
pub mod proposition;
pub mod relationship;
pub mod segment;
pub mod targets;

pub use canvas::{
    Allowance, BlockItem, Canvas, Content, Display, Entry, Facts, Head, Metric, ModelName,
    OwnWords, Reach, Relationships, RuleName, Section, SegmentName, ShowFindings, Texts, Unsorted,
};
pub use channel::{Channel, Ownership, PhaseUse};
pub use messages::ModelMessage;
pub use proposition::{Answers, Audience, Focus, Item, NeedRef, Proposition, Side};
pub use relationship::{Form, Relationship, SharedKey};
pub use segment::{ALL, Naming, Need, Preference, Segment, SegmentSet};
pub use targets::{LineTarget, LineTargets};

pub use crate::ids::{Id, Names, Things};
pub use crate::vocabulary::{BookTerms, CustomTerm, Term, Terms};

use crate::notation::{Accepts, Export, ExportNames, Field, Figure, Json, Notation, Reader};
use crate::toml_ast::Kind;
use crate::vocabulary::{AmountLevel, Vocabulary};

/// An amount in one of three words, or as the author puts it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Amount {
    /// One of the three words.
    Level(crate::vocabulary::AmountLevel),
    /// Free text, or a number as written.
    Text(String),
}

impl Notation for Amount {
    const ACCEPTS: Accepts = Accepts::Amount;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        if let Kind::String(s) = field.value.get_ref()
            && let Some(level) = AmountLevel::parse(s)
        {
            return Some(Self::Level(level));
        }
        Figure::read(cx, field).map(|figure| Self::Text(figure.0))
    }
}

impl Export for Amount {
    fn export(&self, names: &dyn ExportNames) -> Option<Json> {
        match self {
            Self::Level(level) => level.export(names),
            Self::Text(text) => text.export(names),
        }
    }
}

/// The shown name of a thing without a `name`: its id with `-` and `_` as spaces and a capital first letter.
pub fn name_from_id(id: &str) -> String {
    let is_dash = |c: char| matches!(c, '-' | '_');
    let words = id.trim_matches(|c: char| is_dash(c) || c.is_whitespace());
    let mut chars = words.chars();
    let Some(first) = chars.next() else {
        // An id of nothing but dashes has no words in it: it is its own name.
        return id.to_owned();
    };
    let mut name = String::with_capacity(id.len());
    name.extend(first.to_uppercase());
    name.extend(chars.map(|c| if is_dash(c) { ' ' } else { c }));
    name
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_comes_from_the_id_in_any_script() {
        for (id, name) in [
            ("wealthy-clients", "Wealthy clients"),
            ("b2b_buyers", "B2b buyers"),
            ("über", "Über"),
            ("عملاء", "عملاء"),
            ("--", "--"),
            ("_a--b-", "A  b"),
        ] {
            assert_eq!(name_from_id(id), name);
        }
    }
}
