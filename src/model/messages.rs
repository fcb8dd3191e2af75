//! What the records of a canvas say of their own values. The sentences are in `model.ftl` of each
//! language.

use crate::message::messages;

messages! {
    /// What the records of a canvas say of their own values.
    pub enum ModelMessage {
        UseChannelOrKind { kinds },
        PhaseNeedsText { phase },
        WritePhases { section, list },
        UsePhases { phases, stages },
    }
}
