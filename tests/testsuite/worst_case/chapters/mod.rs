//! Chapters that are as hard on this program as their size allows, by rule. The test of the worst
//! cases runs them, and the bench writes them to files.

/// A chapter that is hard on one rule.
pub struct Worst {
    /// The rule that it makes report.
    pub rule: &'static str,
    /// What there is much of, where a rule has several cases.
    pub of: &'static str,
    /// Writes a chapter of about so many bytes, and not more.
    pub write: fn(usize) -> String,
}

macro_rules! worst {
    ($($rule:literal $of:literal: $write:expr;)*) => {
        &[$(Worst { rule: $rule, of: $of, write: $write }),*]
    };
}

pub mod cases;
pub mod errors;
mod shapes;
