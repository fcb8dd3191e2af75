//! The levels that a book gives to rules.

use super::messages::HostMessage;
use crate::diagnostic::{
    self as rule, BOOK_ERRORS, Diagnostic, DiagnosticMessage, ERRORS, Level, NOTES, as_key, nearest,
};
use crate::message::{literal, quote};
use crate::notation::{Accepts, Field, Notation, Reader};
use crate::rules::{RETIRED, RULES, RuleSettings};
use crate::text::Span;
use crate::toml_ast;
use crate::vocabulary::RuleSetting;

/// What the book makes of the rules, by name.
impl Notation for RuleSettings {
    const ACCEPTS: Accepts = Accepts::RuleTable;
    const IS_REQUIRED: bool = false;

    fn read(cx: &mut Reader<'_>, field: Field<'_>) -> Option<Self> {
        let table = cx.table(field)?;
        let mut settings = Self::new();
        for (key, value) in table {
            let name: &str = key.get_ref();
            let at = cx.span(key.span());
            match RULES.iter().chain(NOTES).find(|r| r.is_called(name)) {
                Some(rule) => {
                    let setting = cx.value(setting_field(name, at, value));
                    if rule.level == Level::Note && setting.is_some_and(|s| s != RuleSetting::Allow)
                    {
                        let span = cx.span(value.span());
                        let message = HostMessage::NoteLevelFixed { rule: quote(name) };
                        let line = literal(format!("{name} = \"allow\""));
                        let help = HostMessage::TurnNoteOff { line };
                        let rule = &rule::INVALID_SETTING;
                        cx.report(Diagnostic::new(rule, span, message).help(help));
                    }
                    settings.extend(setting.map(|s: RuleSetting| (rule.name, s)));
                }
                // What was retired can be neither set nor raised: any setting holds.
                None if RETIRED.iter().any(|r| r.name == name) => {
                    let _: Option<RuleSetting> = cx.value(setting_field(name, at, value));
                }
                None => unknown_rule(cx, name, at),
            }
        }
        Some(settings)
    }

    fn absent(_: &Reader<'_>) -> Option<Self> {
        Some(Self::new())
    }
}

fn setting_field<'t>(name: &'t str, at: Span, value: &'t toml_ast::Value<'t>) -> Field<'t> {
    Field {
        name,
        accepts: RuleSetting::ACCEPTS,
        is_required: false,
        at,
        value,
    }
}

fn unknown_rule(cx: &mut Reader<'_>, name: &str, at: Span) {
    if ERRORS.iter().chain(BOOK_ERRORS).any(|r| r.name == name) {
        let message = HostMessage::ErrorLevelFixed { rule: quote(name) };
        let line = literal("on-error = \"show\"");
        cx.report(
            Diagnostic::new(&rule::INVALID_SETTING, at, message)
                .help(HostMessage::ShowErrorsOnPage { line }),
        );
        return;
    }
    let names = RULES
        .iter()
        .flat_map(|r| r.renamed_from.iter().chain([&r.name]));
    let near = nearest(name, names.copied());
    let near = near.and_then(|near| RULES.iter().find(|r| r.is_called(near)));
    let near = near.map(|rule| rule.name);
    let message = DiagnosticMessage::UnknownRule { rule: quote(name) };
    let diagnostic = Diagnostic::new(&rule::UNKNOWN_KEY, at, message).did_you_mean(near, as_key);
    cx.report(match near {
        Some(_) => diagnostic,
        None => diagnostic.help(DiagnosticMessage::ListRules {
            command: literal("mdbook-canvas explain"),
        }),
    });
}
