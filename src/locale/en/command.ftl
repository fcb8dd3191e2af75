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
