//! Chapters that are as hard on this program as their size allows, by rule.

pub mod cases;
mod shapes;
