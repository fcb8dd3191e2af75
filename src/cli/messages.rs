//! What commands say beside their reports.

mdbook_canvas::messages! {
    /// What commands say beside their reports.
    pub(super) enum CommandMessage {
        Line { text },
        Then { text, consequence },
        NotBuilt,
        HintsElsewhere,
        HintsHere { count },
        NoProblems { canvases, files },
        CanvasesFound { count },
        NoCanvasIn { path },
    }
}
