//! Rules about relationships.
