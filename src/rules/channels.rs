//! Rules about channels.
