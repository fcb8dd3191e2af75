//! States: what is only planned, and what a change from one state to another makes of each thing.

use super::{Change, Inline, Inlines, Scope, text};
use crate::vocabulary::Status;

impl<'a> Scope<'a> {
    /// Whether a thing of that state is shown: what has ended is shown only where states are
    /// compared.
    pub(super) fn shows_status(&self, status: Option<Status>) -> bool {
        status != Some(Status::Retired) || self.compare.is_some()
    }

    /// A line with the mark of its state after it: what becomes of it where states are compared, and
    /// elsewhere that it is only planned.
    pub(super) fn marked(&self, status: Option<Status>, mut line: Inlines<'a>) -> Inlines<'a> {
        if let Some(mark) = self.mark(status) {
            line.extend([Inline::Text(" ".into()), mark]);
        }
        line
    }

    /// The mark of a state in a cell that has no other place for it.
    pub(super) fn mark(&self, status: Option<Status>) -> Option<Inline<'a>> {
        let planned = || (status == Some(Status::Planned)).then(|| self.planned());
        self.change(status).or_else(planned)
    }

    /// That something is only planned.
    pub(super) fn planned(&self) -> Inline<'a> {
        let planned = self.locale.inner_label(Status::Planned);
        Inline::Change(Change::ToCome, planned.into())
    }

    /// The mark of a thing of that state, where states are compared.
    pub(super) fn change(&self, status: Option<Status>) -> Option<Inline<'a>> {
        let (before, after) = self.compare?;
        let messages = &self.locale.messages;
        let change = change(status, before, after);
        Some(Inline::Change(
            change,
            text(match change {
                Change::Kept => &messages.kept,
                Change::Added => &messages.added,
                Change::Ended => &messages.ended,
                Change::ToCome => &messages.to_come,
            }),
        ))
    }
}

/// The states are points in time: what is retired lies behind, what is established goes on, what
/// is planned lies ahead. A thing without a state is there all the time.
fn change(status: Option<Status>, before: Status, after: Status) -> Change {
    let exists = |at: Status| match status {
        None => true,
        Some(Status::Retired) => at == Status::Retired,
        Some(Status::Established) => at != Status::Retired,
        Some(Status::Planned) => at == Status::Planned,
    };
    match (exists(before), exists(after)) {
        (true, true) => Change::Kept,
        (false, true) => Change::Added,
        (true, false) => Change::Ended,
        // In neither state: what is behind has ended; what is ahead is to come.
        (false, false) if status == Some(Status::Retired) => Change::Ended,
        (false, false) => Change::ToCome,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_change_is_told_from_the_states() {
        use Status::{Established, Planned, Retired};
        for (status, before, after, expected) in [
            (None, Established, Planned, Change::Kept),
            (Some(Established), Established, Planned, Change::Kept),
            (Some(Planned), Established, Planned, Change::Added),
            (Some(Retired), Established, Planned, Change::Ended),
            (Some(Retired), Retired, Established, Change::Ended),
            (Some(Established), Retired, Established, Change::Added),
            (Some(Planned), Retired, Established, Change::ToCome),
            (Some(Planned), Planned, Established, Change::Ended),
        ] {
            assert_eq!(
                change(status, before, after),
                expected,
                "{status:?}: {before:?} to {after:?}"
            );
        }
    }
}
