//! Rules about canvas.
