//! Names that are not as TOML wants them: in brackets, and before an equals sign.

use super::{EVERY_LINE, Place, Told, told};
use crate::diagnostic::{as_key, plain, quoted};
use crate::notation::Accepts;
use crate::vocabulary::fold;

impl Place<'_> {
    /// Lines that begin with the mark of a list, as in Markdown, and the mark.
    pub(super) fn bullet(&self) -> Option<(char, Told)> {
        let line = self.line.trim_start();
        let mark = line.chars().next()?;
        let name = match mark {
            '-' if self.says("key with no value") => "dash",
            '*' if self.says("invalid unquoted key") => "star",
            '•' if self.says("invalid unquoted key") => "dot",
            _ => return None,
        };
        let is_alone = line[mark.len_utf8()..]
            .chars()
            .next()
            .is_none_or(char::is_whitespace);
        let is_first = self.before.trim().chars().all(|c| c == mark);
        (is_alone && is_first).then(|| {
            let message = format!("a line cannot begin with a {name}");
            let help = format!("take the {name} away: every line is name = \"text\"");
            (mark, (message, help))
        })
    }

    /// Lines that begin with a bracket.
    pub(super) fn header(&self) -> Option<Told> {
        let before = self.before.trim_start();
        if !before.starts_with('[') || before.contains('=') {
            return None;
        }
        let is_list = before.starts_with("[[");
        if self.says("cannot extend") {
            return self.name();
        }
        if before.contains(']') && self.says("unexpected key or value") {
            return told(
                "nothing can follow a header on its line",
                "write what follows on the next line",
            );
        }
        if self.says("cannot be empty") {
            return told(
                "a name is missing in these brackets",
                "write one, as in [segments] or [channels.shop]",
            );
        }
        let is_unclosed = self.says("unclosed table") || self.says("unclosed array table");
        if is_unclosed {
            if is_list && before.contains(']') {
                return told(
                    "this header begins with two brackets and ends with one",
                    "put `]]` at its end",
                );
            }
            if !self.after.contains(']') {
                return told(
                    "this header is not closed",
                    if is_list {
                        "put `]]` at its end"
                    } else {
                        "put `]` at its end"
                    },
                );
            }
        }
        if self.says("multi-line") {
            return self.name();
        }
        // A line of a list may begin with a bracket as well.
        if !is_unclosed && !self.says("unquoted key") && !self.says("unexpected key or value") {
            return None;
        }
        told(
            "a name in square brackets with spaces, or with other letters than a to z, needs quotes",
            "write [segments.\"my name\"], or put dashes in place of the spaces",
        )
    }

    /// What stands before an equals sign, or where one should be.
    pub(super) fn name(&self) -> Option<Told> {
        let (before, after) = (self.before, self.after);
        if self.says("cannot extend") {
            return told(
                format!(
                    "{} has a value already, and cannot be a table as well",
                    quoted(self.here.trim())
                ),
                "give one of the two another name",
            );
        }
        if self.says("multi-line basic strings") || self.says("multi-line literal strings") {
            return told(
                "a name has one quote at each end, not three",
                "take two of them away at each end",
            );
        }
        if self.says("invalid key-value pair") || self.says("missing table open") {
            return self.beginning();
        }
        if self.says("cannot be empty") {
            return if after.starts_with('=') && !before.trim_end().ends_with('.') {
                told("a name is missing before the equals sign", EVERY_LINE)
            } else {
                told(
                    "a name is missing beside the dot",
                    "write a name before and after each dot, or take the dot away",
                )
            };
        }
        if self.says("key with no value") {
            return if after.contains('=') {
                let until_equals = after.split('=').next().unwrap_or_default();
                Some(unquoted_name(&format!("{}{until_equals}", inner(before))))
            } else {
                told(
                    "this line has no `=`",
                    table_named(self.line).unwrap_or_else(|| EVERY_LINE.into()),
                )
            };
        }
        if self.says("invalid unquoted key") {
            let name = format!(
                "{}{}",
                inner(before),
                after.split(['=', ':']).next().unwrap_or_default()
            );
            return if after.starts_with(':') {
                told(
                    "a colon cannot stand here",
                    table_named(self.line).unwrap_or_else(|| {
                        format!("write {} = \"…\", with an equals sign", plain(name.trim()))
                    }),
                )
            } else {
                Some(unquoted_name(&name))
            };
        }
        if self.says("extra `=`") || self.says("extra assignment") {
            return told("one equals sign is enough", "take the second one away");
        }
        None
    }

    /// Lines that begin with a sign and not with a name: mostly a second value of the name above.
    fn beginning(&self) -> Option<Told> {
        match self.after.chars().next()? {
            '{' => told(
                "a line cannot begin with a brace",
                "put a name and an equals sign before it; several of one name stand in a list: a = [{ … }, { … }]",
            ),
            ',' => told(
                "a line cannot begin with a comma",
                "take it away; several values of one name stand in a list: a = [{ … }, { … }]",
            ),
            '}' | ']' => told(
                "nothing is open that this could close",
                "take it away, or open it on a line before",
            ),
            _ => None,
        }
    }
}

/// What to write for a line that holds nothing but the name of a table.
fn table_named(line: &str) -> Option<String> {
    let line = line.split('#').next().unwrap_or_default().trim();
    let name = fold(line.trim_end_matches([':', ']']));
    let key = crate::model::canvas::keys().key(&name)?;
    let is_table = matches!(
        key.accepts,
        Accepts::SegmentTable
            | Accepts::PropositionTable
            | Accepts::ChannelTable
            | Accepts::RelationshipTable
            | Accepts::BlockTable
            | Accepts::AllowTable
    );
    is_table.then(|| {
        format!(
            "the name of a table stands in square brackets: [{}]",
            key.name
        )
    })
}

/// A name that needs quotes, or has them in its middle.
fn unquoted_name(written: &str) -> Told {
    let written = written.trim();
    let bare = written.replace(['"', '\''], "");
    let words: Vec<&str> = bare.split_whitespace().collect();
    let name = words.join(" ");
    let help = format!("write \"{}\" = …", plain(&name).replace('\\', "\\\\"));
    if bare.len() < written.len() {
        return (
            format!("a name has quotes around all of it: {}", quoted(written)),
            help,
        );
    }
    if words.len() > 1 {
        let dashed = words.join("-");
        let help = if as_key(&dashed) == dashed {
            format!("{help}, or {dashed} = …")
        } else {
            help
        };
        return (
            format!("a name of several words needs quotes: {}", quoted(written)),
            help,
        );
    }
    (
        format!(
            "a name with this letter or mark needs quotes: {}",
            quoted(written)
        ),
        help,
    )
}

/// What stands before a name on its line, without what opens the table that it is in.
fn inner(before: &str) -> &str {
    before.rsplit(['{', ',']).next().unwrap_or(before)
}
