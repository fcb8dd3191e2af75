//! All integration tests, in one crate with a module per topic: it links both mdBooks, and one
//! link is enough.

mod architecture;
mod atomic_writes;
mod byte_for_byte;
mod check;
mod common;
mod control_chars;
mod custom_terms;
mod deterministic;
mod errors;
mod every_key;
mod examples;
mod frameworks;
mod guidance;
mod hosts;
mod injection;
mod install;
mod install_disk;
mod install_properties;
mod languages;
mod limits;
mod markdown_output;
mod markdown_positions;
mod markdown_properties;
mod nothing_dropped;
mod pages;
mod positions;
mod printed;
mod properties;
mod protocol;
mod readme;
mod reference;
mod render;
mod reports;
mod sandbox;
mod toml_invalid;
