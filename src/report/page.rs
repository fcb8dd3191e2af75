//! A rule's page, set for a terminal, and the list of all rules.

use super::{Colour, ReportMessage};
use crate::diagnostic::{Level, Rule};
use crate::message::{Translator, literal};
use crate::rules::pages;

/// How wide a paragraph is set.
const WIDTH: usize = 78;

/// Every rule in a line, by level.
pub fn rules(rules: &[&Rule], words: &Translator) -> String {
    let widest = rules.iter().map(|r| r.name.len()).max().unwrap_or(0);
    let mut out = String::new();
    for (level, title) in [
        (Level::Error, ReportMessage::ErrorRules),
        (Level::Warning, ReportMessage::WarningRules),
        (Level::Hint, ReportMessage::HintRules),
        (Level::Note, ReportMessage::NoteRules),
    ] {
        if !out.is_empty() {
            out.push('\n');
        }
        out.push_str(&words.say(&title.into()));
        out.push('\n');
        for rule in rules.iter().filter(|r| r.level == level) {
            out.push_str(&format!("  {:widest$}  {}\n", rule.name, rule.meaning));
        }
    }
    out
}

/// The page of a rule, and below it whether it can be turned off and the articles that it cites.
pub fn rule_page(rule: &Rule, colour: Colour, words: &Translator) -> Option<String> {
    let (text, cited) = pages::unlinked(pages::of(rule.name)?);
    let mut out = page(&text, colour);
    if rule.level == Level::Error {
        let line = literal("on-error = \"show\"");
        let said = words.say(&ReportMessage::ErrorsStay { line }.into());
        out.push_str(&format!("\n{said}\n"));
    }
    let sources = cited.into_iter().filter_map(pages::source);
    let sources: Vec<String> = sources.map(|source| format!("  {source}\n")).collect();
    if !sources.is_empty() {
        out.push_str(&format!(
            "\n{}\n\n{}",
            strong(&words.say(&ReportMessage::Sources.into()), colour),
            sources.concat()
        ));
    }
    Some(out)
}

/// A page of Markdown: headings stand out, paragraphs are set anew, examples are indented.
fn page(markdown: &str, colour: Colour) -> String {
    let mut out = String::new();
    let mut paragraph: Vec<&str> = Vec::new();
    let mut fence: Option<usize> = None;
    for line in markdown.lines() {
        let marks = line.chars().take_while(|c| *c == '`').count();
        if let Some(open) = fence {
            if marks >= open && line.trim_end().len() == marks {
                fence = None;
            } else if line.is_empty() {
                out.push('\n');
            } else {
                out.push_str(&format!("    {line}\n"));
            }
            continue;
        }
        let heading = line.trim_start_matches('#');
        let is_item = line.starts_with("- ");
        if marks >= 3 || heading.len() < line.len() || line.is_empty() || is_item {
            set(&mut paragraph, &mut out);
        }
        if marks >= 3 {
            fence = Some(marks);
        } else if heading.len() < line.len() {
            out.push_str(&strong(heading.trim(), colour));
            out.push('\n');
        } else if line.is_empty() {
            out.push('\n');
        } else {
            paragraph.push(line);
        }
    }
    set(&mut paragraph, &mut out);
    out
}

fn strong(text: &str, colour: Colour) -> String {
    match colour {
        Colour::Yes => format!("\u{1b}[1m{text}\u{1b}[0m"),
        Colour::No => text.to_owned(),
    }
}

/// Sets a paragraph to the width; what follows the first line of a list's item is indented.
fn set(paragraph: &mut Vec<&str>, out: &mut String) {
    let text = paragraph.join(" ");
    paragraph.clear();
    let indent = if text.starts_with("- ") { "  " } else { "" };
    let mut length = 0;
    for word in text.split_whitespace() {
        let long = word.chars().count();
        if length > 0 && length + 1 + long > WIDTH {
            out.push('\n');
            out.push_str(indent);
            length = indent.len();
        } else if length > 0 {
            out.push(' ');
            length += 1;
        }
        out.push_str(word);
        length += long;
    }
    if length > 0 {
        out.push('\n');
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_set_for_a_terminal() {
        let text = "# rule\n\nOne\ntwo.\n\n- a\n- b\n\n```canvas\n[x]\n\ny = 1\n```\n";
        assert_eq!(
            page(text, Colour::No),
            "rule\n\nOne two.\n\n- a\n- b\n\n    [x]\n\n    y = 1\n"
        );
        assert!(page(text, Colour::Yes).starts_with("\u{1b}[1mrule"));
        let long = "word ".repeat(40);
        assert!(page(&long, Colour::No).lines().all(|l| l.len() <= WIDTH));
    }
}
