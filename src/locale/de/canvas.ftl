## Das Canvas als Ganzes

canvas-too-large = dieses Canvas ist größer als { $size }
split-canvas = für jeden Teil des Unternehmens ein eigenes Canvas anlegen
canvas-too-deep = dieses Canvas ist mehr als { $levels } Ebenen tief verschachtelt
remove-needless-brackets = überflüssige Klammern entfernen
canvas-is-empty = dieses Canvas hat keinen Inhalt
begin-with-relationships = mit einer Zeile { $section } beginnen, darunter { $line }
canvas-uses-and-defines = ein Canvas mit `use` darf keinen eigenen Inhalt haben
part-of-content = { $key } gehört zum Inhalt
move-content-or-remove-use = dies dorthin verschieben, wo das Modell definiert ist, oder `use` entfernen
allowed-with-use = neben `use` sind auch { $keys } erlaubt

## Schlüssel außerhalb ihres Abschnitts

name-schema-in-comment = das Schema in einem Kommentar in der ersten Zeile nennen: { $line }
unknown-section = unbekannter Abschnitt { $name }
write-header-for-id = { $header } schreiben, falls das die Kennung eines Eintrags unter { $section } ist
key-outside-section = { $key } steht in keinem Abschnitt
hash-makes-comment = dies ist ein Kommentar, weil es mit `#` beginnt
replace-comment-by-header = den Kommentar durch die Überschrift { $header } ersetzen
move-below-header = diese Zeile unter { $header } verschieben
add-header-above = in der Zeile darüber { $header } ergänzen
or-write-as-id = oder, falls es eine Kennung ist, so schreiben: { $line }
name-needs-quotes = { $name } braucht Anführungszeichen, weil ein Punkt darin vorkommt

## Doppelte Schlüssel

keep-or-rename = nur einen der beiden behalten oder einen umbenennen
repeat-header-in-brackets = { $header } vor jede Beziehung mit diesem Segment schreiben
join-under-header = die Zeilen beider Abschnitte unter einer einzigen Überschrift { $header } zusammenfassen

## Ausnahmen

error-stays-on = { $rule } ist ein Fehler und lässt sich nicht abschalten
fix-error-instead = den Fehler an der gemeldeten Stelle beheben und diese Zeile entfernen
copy-rule-name = den Namen der Regel aus ihrer Meldung kopieren

## Bausteine

block-of-other-framework = das Framework { $framework } hat keinen Baustein { $block }
use-blocks = { $blocks } verwenden
or-use-framework = oder über der ersten Zeile in [eckigen Klammern] { $line } schreiben (dieses Framework hat { $block })
block-under-block = Baustein { $block } darf nicht unter { $header } stehen
move-block-line = diese Zeile unter [blocks] oder über die erste Zeile in [eckigen Klammern] verschieben

## Kanäle

kind-fixes-owner = { $owner ->
    [own] ein Kanal der Art { $kind } ist immer ein eigener Kanal, `owner` darf also nicht `partner` sein
   *[partner] ein Kanal der Art { $kind } ist immer ein Partnerkanal, `owner` darf also nicht `own` sein
}
remove-owner = `owner` entfernen, denn die Art legt es schon fest
or-other-kind = oder eine andere Art wählen oder dem Kanal einen `name` ohne `kind` geben
partner-cannot-be-direct = bei einem Partnerkanal darf `route` nicht `direct` sein
remove-route = `route` entfernen
or-kind-of-your-own = oder, falls Sie dort selbst verkaufen, eine Art wie { $kinds } wählen
channel-connects-to-itself = ein Kanal kann nicht mit sich selbst verbunden sein
name-next-channel = den Kanal nennen, in dem die Kunden weitermachen, oder dies entfernen
several-channels-in-one = ein Text darf nicht mehrere Kanäle nennen: { $text }
segment-instead-of-kind = der Wert eines Kanals ist seine Art, kein Segment

## Beziehungen

too-many-for-all = mehr als { $most } Beziehungen gelten für alle Segmente
write-under-segments = Beziehungen, die nur für einige Segmente gelten, unter deren Schlüssel schreiben
key-says-who-for = der Schlüssel { $key } sagt schon, für wen dies gilt
delete-key = { $key } löschen
or-use-own-key = oder der Beziehung einen eigenen Schlüssel geben: { $line }
list-under-own-key = der Wert von { $key } darf keine Liste sein, weil er ein `for` enthält
write-key-for-each = jeder Beziehung einen eigenen Schlüssel geben: { $lines }
relationship-without-type = diese Beziehung hat keinen `type`
or-label-instead = oder sie mit eigenen Worten beschreiben: { $line }
relationship-with-label = { $relationship } mit der Bezeichnung { $label }
relationship-twice = doppelte Beziehung bei diesem Segment: { $relationship }
remove-one-or-label = eine davon entfernen oder jeder ein anderes `label` geben
or-share-with-all = oder, falls die Beziehung für alle Segmente gilt, in ihren geschweiften Klammern { $line } ergänzen
several-types-in-one = ein Text darf nicht mehrere Typen nennen: { $text }

## Verwechselte Schlüssel und Werte

key-of-several-segments = ein Schlüssel darf nicht mehrere Segmente nennen: { $text }
write-line-for-each = jeweils eine eigene Zeile schreiben: { $lines }
replace-header = diese Überschrift durch { $header } ersetzen und darunter ergänzen: { $line }
type-before-segment = { $kind } ist ein Beziehungstyp, { $segment } dagegen ein Segment
type-before-segments = { $kind } ist ein Beziehungstyp, der Wert dazu nennt aber Segmente
add-type-to-segment = den Typ in der Zeile des Segments ergänzen: { $line }
type-not-segment = { $kind } ist ein Beziehungstyp, kein Segment
or-keep-own-words = oder die eigenen Worte behalten: { $line }

## Bedürfnisse

wrong-need = { $kinds ->
    [job-pain] `products` helfen bei Aufgaben, aber { $need } ist ein Problem
    [job-gain] `products` helfen bei Aufgaben, aber { $need } ist ein Nutzen
    [pain-job] `pain-relievers` lindern Probleme, aber { $need } ist eine Aufgabe
    [pain-gain] `pain-relievers` lindern Probleme, aber { $need } ist ein Nutzen
    [gain-job] `gain-creators` bringen Nutzen, aber { $need } ist eine Aufgabe
   *[gain-pain] `gain-creators` bringen Nutzen, aber { $need } ist ein Problem
}
move-item-or-link-need = { $kinds ->
    [job-pain] diesen Eintrag nach `pain-relievers` verschieben oder einer Aufgabe zuordnen
    [job-gain] diesen Eintrag nach `gain-creators` verschieben oder einer Aufgabe zuordnen
    [pain-job] diesen Eintrag nach `products` verschieben oder einem Problem zuordnen
    [pain-gain] diesen Eintrag nach `gain-creators` verschieben oder einem Problem zuordnen
    [gain-job] diesen Eintrag nach `products` verschieben oder einem Nutzen zuordnen
   *[gain-pain] diesen Eintrag nach `pain-relievers` verschieben oder einem Nutzen zuordnen
}
unknown-need = { $kind ->
    [job] kein Segment dieses Wertangebots hat eine Aufgabe { $need }
    [pain] kein Segment dieses Wertangebots hat ein Problem { $need }
   *[gain] kein Segment dieses Wertangebots hat einen Nutzen { $need }
}
add-segment-of-need = das Segment { $segment }, bei dem dies steht, in `for` ergänzen, falls das Wertangebot auch dafür gilt
add-need-to-segment = dies beim Segment ergänzen: { $line }

## Die Datei eines Frameworks

framework-too-large = dieses Framework ist größer als { $size }
framework-too-deep = dieses Framework ist zu tief verschachtelt
write-label-and-blocks = nur seine Bezeichnung und seine Bausteine schreiben
word-means-framework = { $word } steht schon für das Framework { $framework }
word-means-file = { $word } steht schon für das Framework in { $path }
rename-framework-file = die Datei umbenennen, denn von ihr hat das Framework seinen Namen
remove-from-also = das Wort aus `also` entfernen
number-of-blocks = ein Framework braucht 1 bis { $most } Bausteine, dieses hat aber { $count }
write-block-sections = für jeden Baustein { $header } schreiben, darunter Kennung, Zeile und Spalte
duplicate-block = doppelter Baustein { $id }
give-other-block-id = einem der beiden eine andere Kennung geben
place-taken-twice = die Bausteine { $first } und { $second } liegen beide in Zeile { $row }, Spalte { $column }
block-is-there = dieser Baustein liegt an derselben Stelle
move-one-block = bei einem der beiden `row`, `column`, `rows` oder `columns` ändern
part-shown-twice = der Teil { $part } kommt schon im Baustein { $block } vor
block-shows-part = dieser Baustein zeigt ihn
remove-part-from-one = { $part } aus einem der beiden entfernen
block-outside-grid = { $side ->
    [column] dieser Baustein endet in Spalte { $last }, das Raster aber in Spalte { $most }
   *[row] dieser Baustein endet in Zeile { $last }, das Raster aber in Zeile { $most }
}
move-or-shrink-block = den Baustein verschieben oder verkleinern
unsafe-link-in-credit = ein Link darf nicht zu { $link } führen
write-safe-link = eine Adresse schreiben, die mit { $start } beginnt, oder `link` entfernen
