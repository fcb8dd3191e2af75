//! [`Page`](crate::view::Page) → text for one output. The only place that escapes.

mod escape;

pub mod html;
pub mod markdown;

pub mod document;
