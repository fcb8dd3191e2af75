//! Rules about propositions.
