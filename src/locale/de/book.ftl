## Dateien

model-unreadable = dieses Modell lässt sich nicht lesen: { $why }
framework-unreadable = dieses Framework lässt sich nicht lesen: { $why }
use-utf8-file = eine Textdatei in UTF-8 im Ordner des Buchs verwenden
lines-from-elsewhere = die früher laufenden Präprozessoren prüfen: Diese Zeilen stehen nicht in der Datei

## Blöcke

near-miss-word = dieser { $info }-Block wird als Code gezeigt, nicht gezeichnet
write-lowercase = { $word } kleinschreiben
start-block-with = den Block mit { $fence } beginnen
near-miss-indented = dieser eingerückte `canvas`-Block wird als Code gezeigt, nicht gezeichnet
indent-less = den Block um höchstens { $most } Leerzeichen einrücken oder so weit wie seinen Listenpunkt
near-miss-in-html = dieser `canvas`-Block in HTML wird nicht gezeichnet
add-blank-line = vor dem Block eine Leerzeile einfügen
fence-options-ignored = { $options } nach `canvas` wird nicht beachtet
write-in-block = im Block schreiben: { $line }
remove-fence-options = dies entfernen, denn die Schlüssel eines Canvas gehören in den Block
placeholder-left = der Platzhalter { $placeholder } wurde nicht ersetzt
run-after-preprocessor = falls { $preprocessor } ihn ersetzt, unter [preprocessor.canvas] ergänzen: { $line }
canvas-unclosed = dieser Canvas-Block ist nicht geschlossen
close-canvas = nach dem Canvas { $fence } in einer eigenen Zeile ergänzen, mit derselben Einrückung
canvas-included-too-late = das Canvas in { $file } wird zu spät eingebunden und deshalb nicht gezeichnet
run-after-links = unter [preprocessor.canvas] ergänzen: { $line }
included-checked-by-build = das Canvas in { $file } wird erst beim Erstellen des Buchs geprüft
run-build-to-check = `{ $command }` ausführen, denn damit wird die Datei eingebunden

## Modelle

unknown-model = unbekanntes Modell { $id }
use-known-id = die Kennung eines Modells aus diesem Buch verwenden: { $ids }
define-model = das Modell in einem Canvas definieren, das mit { $line } beginnt, oder in einer Datei { $path }
file-has-other-id = { $line } schreiben, denn { $path } hat die Kennung { $id }
or-remove-id = oder `id` aus dieser Datei entfernen
not-read-as-model = { $path } wird nicht als Modell gelesen: { $advice }
use-leads-back = `use` führt im Kreis zu sich selbst zurück, deshalb gibt es kein Modell zu zeigen
use-continues = verweist auf { $id }
replace-use = in einem dieser Canvas `use` durch das Modell selbst ersetzen
id-taken = die Kennung { $id } ist in diesem Buch schon vergeben
add-own-id = als erste Zeile eine eigene Kennung ergänzen: { $line }
change-one-id = eine der beiden Kennungen ändern
or-show-first-again = oder nur { $line } schreiben, um das erste Modell noch einmal zu zeigen

## Ein einzelnes Canvas

file-without-canvas = diese Datei enthält kein Canvas
add-canvas = einen Codeblock ergänzen, der mit { $fence } beginnt
unknown-segment-asked = unbekanntes Segment { $id }
show-all-segments = --only weglassen, denn dieses Canvas hat keine Segmente
use-known-segment = { $ids } verwenden
use-known-view = { $views } verwenden

## Wo die Seiten der Regeln liegen

rule-pages-without-rule = in `rule-pages` fehlt die Stelle für den Namen der Regel
rule-pages-no-address = `rule-pages` ist weder ein Pfad im Buch noch eine Webadresse
write-rule-pages = die Adresse der Seiten schreiben, zum Beispiel { $line }
