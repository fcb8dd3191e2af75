line = canvas: { $text }
then = { $text }; { $consequence }
not-built = das Buch wurde nicht erstellt
hints-elsewhere = `mdbook-canvas check --hints` zeigt die Hinweise
hints-here = { $count ->
    [one] --hints zeigt { $count } Hinweis
   *[other] --hints zeigt { $count } Hinweise
}
no-problems = keine Probleme in { $canvases } aus { $files }
canvases-found = { $count ->
    [one] { $count } Canvas
   *[other] { $count } Canvas
}
no-canvas-in = kein Canvas in { $path }

## Standardeingabe und Standardausgabe

failure = Fehler: { $text }
run-by-mdbook-only = mdBook startet dieses Programm. Seine Befehle zeigt `mdbook-canvas --help`.
stdin-unreadable = die Standardeingabe lässt sich nicht lesen: { $error }
stdout-unwritable = auf die Standardausgabe lässt sich nicht schreiben: { $error }
book-not-returned = das Buch lässt sich nicht an mdBook zurückgeben: { $error }

## Dateien und Ordner

file-unreadable = diese Datei lässt sich nicht lesen: { $why }
not-a-regular-file = keine gewöhnliche Datei
not-utf8 = kein UTF-8
outside-book = außerhalb des Buchordners
read-only = die Datei ist schreibgeschützt
rename-to = in { $name } umbenennen
is-a-folder = ein Ordner, keine Datei
folder-outside-book = { $key } darf nicht { $folder } sein
use-folder-in-book = einen Ordner im Ordner des Buchs verwenden, zum Beispiel { $line }
summary-refused = mdBook kann diese Datei nicht lesen: { $error }
no-book-toml-here = in diesem Ordner fehlt book.toml
name-book-chapter-or-model = den Ordner eines Buchs, ein Kapitel (.md) oder eine Modelldatei (.toml) angeben
neither-chapter-nor-model = diese Datei ist weder ein Kapitel noch ein Modell
name-chapter-or-model = ein Kapitel (.md) oder eine Modelldatei (.toml) angeben
cannot-read = { $path } lässt sich nicht lesen: { $error }
cannot-write = { $path } lässt sich nicht schreiben: { $error }
cannot-remove = { $path } lässt sich nicht entfernen: { $error }

## check

canvas-checked-by-build = dieses Canvas wird erst beim Erstellen des Buchs geprüft

## explain

rule-renamed = { $old } heißt jetzt { $new }.
rule-retired = { $rule } wurde in Version { $version } abgeschafft, der Name hat also keine Wirkung. { $why }

## words

unknown-words-language = die Sprache { $language } ist nicht verfügbar
use-words-language = { $languages } verwenden

## render

unknown-ending = Dateien mit der Endung .{ $ending } lassen sich nicht schreiben
use-known-ending = { $endings } verwenden
or-choose-format = oder mit --format ein Format wählen
or-print-to-pdf = oder eine HTML-Seite im Browser als PDF drucken
json-is-whole = --view und --only gelten nicht für JSON
remove-view-and-only = --view und --only weglassen oder HTML oder Markdown schreiben
is-a-book = { $path } ist ein Buch, keine Datei mit einem Canvas
would-overwrite-book = { $path } gehört zum Buch und würde überschrieben
choose-other-output = nach -o einen anderen Namen wählen
name-output-file = nach -o eine Datei nennen, zum Beispiel { $name }
check-output-folder = prüfen, ob der Ordner existiert und Sie darin schreiben dürfen

## install und uninstall

in-file = { $path }: { $text }
sheet-would-be-written = würde geschrieben
sheet-would-be-removed = würde entfernt
sheet-written = geschrieben
sheet-removed = entfernt
nothing-to-do = nichts zu tun
no-book-toml = { $path } existiert nicht
name-book-folder = den Ordner eines Buchs angeben: { $command }
or-create-book = oder ein neues Buch anlegen: { $command }
not-utf8-at = { $path } ist in Zeile { $line }, Spalte { $column } kein UTF-8
save-as-utf8 = die Datei zuerst in UTF-8 speichern, denn auch mdBook kann sie so nicht lesen
sheet-not-ours = { $path } existiert schon und stammt nicht von mdbook-canvas
rename-sheet = diese Datei umbenennen, auch in book.toml, und den Befehl wiederholen
allow-reading = das Lesen der Datei erlauben und den Befehl wiederholen (nichts wurde geändert)
allow-writing = das Schreiben in Datei und Ordner erlauben und den Befehl wiederholen (die Datei wurde nicht geändert)
remove-sheet-yourself = diese Datei selbst entfernen, denn nichts verweist mehr auf sie
