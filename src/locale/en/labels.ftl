# $name, here and below: where the label is in book.toml, such as `words.type.personal`.
unknown-label = unknown label { $name }
use-known-label = use { $labels }
labels-not-text = label { $name } is a section, not text
# $header: [preprocessor.canvas.words.phase]
write-label-section = write { $header } on its own line, then one line for each label
label-empty = the label { $name } is empty
label-not-text = the label { $name } isn't text
write-label-text = write text in quotes, or remove the line
