//! Rules about wording.
