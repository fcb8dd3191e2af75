# A line in the log: the program's name and what it says.
line = canvas: { $text }
# What was found, and what came of it: "2 errors in 1 file; the book was not built".
then = { $text }; { $consequence }
not-built = the book was not built
hints-elsewhere = `mdbook-canvas check --hints` shows the hints
hints-here = { $count ->
    [one] --hints shows { $count } hint
   *[other] --hints shows { $count } hints
}
# "no problems in 3 canvases of 2 files"
no-problems = no problems in { $canvases } of { $files }
canvases-found = { $count ->
    [one] { $count } canvas
   *[other] { $count } canvases
}
no-canvas-in = no canvas in { $path }

## Standard streams

# A line that says why a command stops.
failure = error: { $text }
# Someone started the program in a terminal without a command.
run-by-mdbook-only = mdBook runs this program. For its commands, see `mdbook-canvas --help`.
# $error, here and below: what the operating system says.
stdin-unreadable = can't read standard input: { $error }
stdout-unwritable = can't write to standard output: { $error }
book-not-returned = can't return the book to mdBook: { $error }

## Files and folders

# $why: what the operating system says, or one of the four phrases that follow.
file-unreadable = this file can't be read: { $why }
not-a-regular-file = it isn't a regular file
not-utf8 = it isn't UTF-8
outside-book = it's outside the book folder
# "can't write page.html: the file is read-only"
read-only = the file is read-only
# Behind "Shop.TOML isn't read as a model: ".
rename-to = rename it to { $name }
is-a-folder = it's a folder
# "`models` can't be `../shared`"
folder-outside-book = { $key } can't be { $folder }
# $line: models = "canvases"
use-folder-in-book = use a folder inside the book folder, such as { $line }
# $error: what mdBook says about SUMMARY.md.
summary-refused = mdBook can't read this file: { $error }
no-book-toml-here = this folder has no book.toml
name-book-chapter-or-model = give a book folder, a chapter (.md), or a model file (.toml)
neither-chapter-nor-model = this file is neither a chapter nor a model
name-chapter-or-model = give a chapter (.md) or a model file (.toml)
cannot-read = can't read { $path }: { $error }
cannot-write = can't write { $path }: { $error }
cannot-remove = can't remove { $path }: { $error }

## check

canvas-checked-by-build = this canvas is only checked when you build the book

## explain

# Above the page of a rule, if it was asked for by an old name. It ends the line.
rule-renamed = { $old } is now called { $new }.
# $why: the reason, in English.
rule-retired = { $rule } was retired in { $version }, so its name has no effect. { $why }

## words

unknown-words-language = language { $language } isn't available
use-words-language = use { $languages }

## render

# $ending: toml
unknown-ending = can't write .{ $ending } files
# $endings: .html, .md, or .json
use-known-ending = use { $endings }
or-choose-format = or choose a format with --format
or-print-to-pdf = or print an HTML page to PDF in your browser
json-is-whole = --view and --only don't apply to JSON
remove-view-and-only = remove --view and --only, or write HTML or Markdown
is-a-book = { $path } is a book, not a file with a canvas
would-overwrite-book = { $path } is part of the book and would be overwritten
choose-other-output = give another file name after -o
# $name: page.html
name-output-file = give a file name after -o, such as { $name }
check-output-folder = check that the folder exists and that you can write to it

## install and uninstall

# A line about one file: "book.toml: added [preprocessor.canvas]", "book.toml: nothing to do".
in-file = { $path }: { $text }
sheet-would-be-written = would be written
sheet-would-be-removed = would be removed
sheet-written = written
sheet-removed = removed
nothing-to-do = nothing to do
no-book-toml = { $path } doesn't exist
# $command: mdbook-canvas install path/to/book
name-book-folder = give the folder of a book: { $command }
# $command: mdbook init
or-create-book = or create a new book: { $command }
not-utf8-at = { $path } isn't UTF-8 at line { $line }, column { $column }
save-as-utf8 = save the file as UTF-8 first, because mdBook can't read it either
sheet-not-ours = { $path } already exists and isn't from mdbook-canvas
rename-sheet = rename that file, change its name in book.toml too, then run this again
allow-reading = make the file readable, then run this again (nothing was changed)
allow-writing = make the file and its folder writable, then run this again (the file wasn't changed)
remove-sheet-yourself = remove it yourself, because nothing links to it anymore
