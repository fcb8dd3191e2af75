## What changed in book.toml

# $what: [preprocessor.canvas]
added = added { $what }
# $what: css = "file", $place: [preprocessor.canvas]
added-to = added { $what } to { $place }
# $what: "mdbook-canvas.css", $place: output.html.additional-css
removed-from = removed { $what } from { $place }
removed = removed { $what }
# $old: "inline", $new: "file", $table: [preprocessor.canvas]
changed-css = changed css from { $old } to { $new } in { $table }

## Why nothing changed

no-html-output = a stylesheet needs HTML output, but this book has none
add-html-output = add a line [output.html], or run this without --css file
# "`output.html.additional-css` isn't a list"
wrong-setting-type = { $wanted ->
    [string] { $setting } isn't text
    [array] { $setting } isn't a list
   *[table] { $setting } isn't a section
}
change-setting-type = fix its type or remove it, then run this again

## The stylesheet

# $file, here and below: mdbook-canvas.css
stylesheet-missing = css is "file", but { $file } is missing from the folder of book.toml
# $version and $current: 0.1.0
stylesheet-outdated = { $file } is from version { $version }, but you're running { $current }
stylesheet-not-ours = { $file } isn't from mdbook-canvas
# $command: mdbook-canvas install --css file
update-stylesheet = run `{ $command }`
