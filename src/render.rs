//! [`Page`](crate::view::Page) → text for one output. The only place that escapes.

pub mod document;
mod escape;
pub mod html;
pub mod markdown;
