## Files

# $why, here and below: why it can't be read, such as "it isn't UTF-8".
model-unreadable = this model can't be read: { $why }
framework-unreadable = this framework can't be read: { $why }
use-utf8-file = use a text file in UTF-8 inside the book folder
# A help for a problem whose lines were not in the author's file.
lines-from-elsewhere = check the preprocessors that run earlier: these lines aren't in the file

## Blocks

# "this `Canvas` block is shown as code, not drawn"
near-miss-word = this { $info } block is shown as code, not drawn
# $word: canvas
write-lowercase = write { $word } in lowercase
# $fence: ```canvas
start-block-with = start the block with { $fence }
near-miss-indented = this indented `canvas` block is shown as code, not drawn
# $most: 3
indent-less = indent the block by at most { $most } spaces, or as far as its list item
near-miss-in-html = this `canvas` block inside HTML isn't drawn
add-blank-line = add a blank line before the block
# $options: `title="Shop"`
fence-options-ignored = { $options } after `canvas` is ignored
# $line: title = "Shop"
write-in-block = write { $line } in the block
remove-fence-options = remove it, because the keys of a canvas go inside the block
# $placeholder: {"{{"}name{"}}"}
placeholder-left = the placeholder { $placeholder } isn't replaced
# $line: after = ["variables"]
run-after-preprocessor = if { $preprocessor } replaces it, add { $line } under [preprocessor.canvas]
canvas-unclosed = this canvas block isn't closed
# $fence: ```
close-canvas = add { $fence } on its own line after the canvas, with the same indentation
canvas-included-too-late = the canvas in { $file } is included too late to be drawn
# $line: after = ["links"]
run-after-links = add { $line } under [preprocessor.canvas]
included-checked-by-build = the canvas in { $file } is only checked when you build the book
# $command: mdbook build
run-build-to-check = run `{ $command }`, which expands the include

## Models

unknown-model = unknown model { $id }
use-known-id = use the id of a model in this book: { $ids }
# $line: id = "shop", $path: canvases/shop.toml
define-model = define the model in a canvas that starts with { $line }, or in a file { $path }
# $line: use = "shop"
file-has-other-id = write { $line }, because { $path } has the id { $id }
or-remove-id = or remove `id` from that file
# $advice: "rename it to shop.toml" or "it's a folder"
not-read-as-model = { $path } isn't read as a model: { $advice }
use-leads-back = `use` refers back to itself, so there's no model to show
# At the next `use` of the circle.
use-continues = refers to { $id }
replace-use = replace `use` with the model itself in one of these canvases
id-taken = the id { $id } is already used in this book
# The id was the name of the file. $line: id = "…"
add-own-id = add an id of its own as the first line: { $line }
change-one-id = change one of the two ids
# $line: use = "shop"
or-show-first-again = or write only { $line } to show the first model again

## One canvas by itself

file-without-canvas = this file has no canvas
# $fence: ```canvas
add-canvas = add a code block that starts with { $fence }
unknown-segment-asked = unknown segment { $id }
show-all-segments = remove --only, because this canvas has no segments
use-known-segment = use { $ids }
use-known-view = use { $views }

## Where the pages of the rules are

# The braces are part of the setting.
rule-pages-without-rule = `rule-pages` doesn't say where the name of the rule goes
rule-pages-no-address = `rule-pages` isn't a path inside the book or a web address
write-rule-pages = write the address of the pages, for example { $line }
