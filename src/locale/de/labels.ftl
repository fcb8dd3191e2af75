unknown-label = unbekannte Bezeichnung { $name }
use-known-label = { $labels } verwenden
labels-not-text = { $name } ist ein Abschnitt, kein Text
write-label-section = { $header } in eine eigene Zeile schreiben, darunter für jede Bezeichnung eine Zeile
label-empty = die Bezeichnung { $name } ist leer
label-not-text = die Bezeichnung { $name } ist kein Text
write-label-text = einen Text in Anführungszeichen schreiben oder die Zeile entfernen
