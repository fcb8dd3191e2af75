## What mdBook sends

no-book-on-stdin = no book on standard input
run-build-instead = let mdBook run this program: add [preprocessor.canvas] to book.toml, then run `mdbook build`
# $command: mdbook-canvas check
or-check-instead = or check a book without building it: `{ $command }`
# $why, here and below: one of the phrases that follow, or what the JSON reader says in English.
not-a-book = standard input isn't a book from mdBook: { $why }
# $version: 0.5.2
mdbook-unreadable = can't read the book from mdBook { $version }: { $why }
mdbook-unsupported = mdBook { $version } isn't supported: { $why }
input-not-utf8 = it isn't UTF-8 ({ $error })
neither-items-nor-sections = the book has neither `items` nor `sections`
# $version: 0.2.0, $releases: 0.4 or 0.5
works-with = use mdBook { $releases }, which mdbook-canvas { $version } works with

## book.toml as a whole

# $error, here and below: what the TOML reader says in English.
book-toml-syntax = this isn't valid TOML: { $error }
fix-toml-first = fix this first, because mdBook can't read it either
book-toml-unreadable = this file can't be read: { $error }
duplicate-setting = this key is already in its section
remove-one-setting = remove one of the two

## Where a setting is

# $setting: preprocessor.canvas.css
check-setting = check the setting { $setting }
# $variable: MDBOOK_PREPROCESSOR__CANVAS__CSS
check-variable = check the environment variable { $variable }, because book.toml doesn't have this value

## Single settings

language-without-words = language { $language } isn't available, so labels are in English
# $line: language = "en", $languages: ar, de, en
set-language = choose a language under [preprocessor.canvas], such as { $line } (available: { $languages })
note-level-fixed = the level of note { $rule } can't be changed
# $line: fence-options = "allow"
turn-note-off = turn it off with { $line }
error-level-fixed = the level of error { $rule } can't be changed
# $line: on-error = "show"
show-errors-on-page = build anyway and show errors on the page with { $line }
use-block-of-framework = use a building block of this framework: { $blocks }

## Types and kinds of the book's own

name-unusable = the name { $name } can't be used in a canvas
# $name: kiosk
use-short-name = use a short word, such as { $name }
name-reserved = the name { $name } is reserved
name-taken = { $set ->
    [type] the name { $name } is already a relationship type
   *[kind] the name { $name } is already a channel kind
}
names-alike = the names { $name } and { $first } are the same word
choose-other-name = choose another name
# $section: [preprocessor.canvas.words.type], $line: personal = "…"
or-change-label-only = or change only its label under { $section }: { $line }
# $name: kiosk. It has a value of another type.
term-not-section = the value of { $name } must be a section
# $header: [preprocessor.canvas.kinds.kiosk], $label: label = "…", $like: like = "own-store"
write-term-section = write { $header } on its own line, then { $label } and { $like }
