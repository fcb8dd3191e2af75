//! Where readers find the pages of the rules: a pattern of an address.

use crate::diagnostic::{Diagnostic, INVALID_SETTING, Rule};
use crate::message::literal;
use crate::notation::{Accepts, Field, Notation, Reader};

use super::messages::BookMessage;

/// Where a rule's page is: `rules-{level}s.html#{rule}`, from the book's first page or on the web.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RulePages {
    pattern: String,
    /// The folder of the chapters, as the paths of files begin.
    src: String,
}

/// What stands for the name of a rule.
const RULE: &str = "{rule}";

impl RulePages {
    /// The same for a book whose chapters are in this folder.
    #[must_use]
    pub fn within(self, src: &str) -> Self {
        let src = src.to_owned();
        Self { src, ..self }
    }

    /// The address of a rule's page, as the page of a chapter names it.
    pub fn address(&self, rule: &Rule, chapter: &str) -> String {
        let address = self.pattern.replace(RULE, rule.name);
        let address = address.replace("{level}", rule.level.word());
        if is_web(&self.pattern) {
            return address;
        }
        let below = chapter.strip_prefix(&self.src).unwrap_or(chapter);
        let depth = below.trim_start_matches('/').matches('/').count();
        "../".repeat(depth) + &address
    }
}

fn is_web(pattern: &str) -> bool {
    pattern.starts_with("https://") || pattern.starts_with("http://")
}

impl Notation for RulePages {
    const ACCEPTS: Accepts = Accepts::Text;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let text = cx.text(field)?;
        let pattern = text.value;
        let is_path = !pattern.starts_with('/') && !pattern.contains([':', '\\']);
        let diagnostic = if !pattern.contains(RULE) {
            Diagnostic::new(
                &INVALID_SETTING,
                text.span,
                BookMessage::RulePagesWithoutRule,
            )
        } else if !is_path && !is_web(pattern) {
            Diagnostic::new(&INVALID_SETTING, text.span, BookMessage::RulePagesNoAddress)
        } else {
            return Some(Self {
                pattern: pattern.to_owned(),
                src: String::new(),
            });
        };
        let line = literal("rule-pages = \"rules.html#{rule}\"");
        cx.report(diagnostic.help(BookMessage::WriteRulePages { line }));
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::UNKNOWN_KEY;

    #[test]
    fn an_address_leads_from_any_folder_to_the_page() {
        let pages = |pattern: &str| RulePages {
            pattern: pattern.to_owned(),
            src: "src".to_owned(),
        };
        let here = pages("rules-{level}s.html#{rule}");
        for (chapter, address) in [
            ("src/a.md", "rules-errors.html#unknown-key"),
            ("src/deep/er/a.md", "../../rules-errors.html#unknown-key"),
        ] {
            assert_eq!(here.address(&UNKNOWN_KEY, chapter), address);
        }
        let there = pages("https://canvas.example/{rule}");
        let address = there.address(&UNKNOWN_KEY, "src/deep/a.md");
        assert_eq!(address, "https://canvas.example/unknown-key");
    }
}
