//! JSON as the house reads and writes it; the only room that knows the crate for it.

mod escape;

pub use escape::{escape, unescape};
pub use serde_json::value::RawValue;
pub use serde_json::{
    Deserializer, Error, Map, Value, from_str, from_value, json, to_string, to_string_pretty,
};
