## Schlüssel

# Steht hinter "unbekannter Schlüssel …", "Schlüssel … fehlt" und "darf nicht … stehen".
in-table = { $table ->
    [segment] bei einem Segment
    [need] bei einer Aufgabe, einem Problem oder einem Nutzen
    [proposition] bei einem Wertangebot
    [item] bei einem Produkt, Problemlöser oder Nutzenstifter
    [channel] bei einem Kanal
    [relationship] bei einer Beziehung
    [metric] bei einer Kennzahl
    [block-item] bei einem Eintrag eines Bausteins
    [framework] in einem Framework
    [credit] bei einer Quellenangabe
    [block] bei einem Baustein
    [custom-type] bei einem eigenen Beziehungstyp
    [custom-kind] bei einer eigenen Kanalart
    [settings] unter [preprocessor.canvas]
    [segments] unter [segments]
    [propositions] unter [propositions]
    [channels] unter [channels]
    [relationships] unter [relationships]
    [blocks] unter [blocks]
    [allow] unter [allow]
    [jobs] bei den Aufgaben eines Segments
    [pains] bei den Problemen eines Segments
    [gains] beim Nutzen eines Segments
    [phases] bei den Phasen eines Kanals
   *[canvas] in einem Canvas
}
unknown-key = unbekannter Schlüssel { $key } { $place }
use-key-instead = stattdessen { $key } verwenden
use-one-of-the-keys = einen dieser Schlüssel verwenden: { $keys }
misplaced-key = { $key } gilt für das ganze Canvas und darf nicht { $place } stehen
move-above-sections = diese Zeile über die erste Zeile in [eckigen Klammern] verschieben
missing-key = Schlüssel { $key } fehlt { $place }
add-key = ergänzen: { $line }
add-key-with-word = { $line } mit einem dieser Wörter ergänzen: { $words }
duplicate-key = doppelter Schlüssel { $key }
duplicate-text = doppelter Text { $text }
other-name-of-key = { $second } ist ein anderer Name für { $first }
keep-one-of-the-two = nur einen der beiden behalten
status-as-key = { $word } ist ein Status, kein Schlüssel
write-status = { $line } schreiben ({ $words }) oder dies löschen

## Kennungen

empty-id = eine Kennung darf nicht leer sein
control-characters-in-id = eine Kennung darf keine Steuerzeichen enthalten
write-short-id = ein kurzes Wort schreiben, zum Beispiel { $example }

## Werte vom falschen Typ

empty-value = der Wert von { $key } ist leer
wrong-type = { $found ->
    [text] der Wert von { $key } darf kein Text sein
    [number] der Wert von { $key } darf keine Zahl sein
    [flag] der Wert von { $key } darf nicht true oder false sein
    [date] der Wert von { $key } darf kein Datum sein
    [list] der Wert von { $key } darf keine Liste sein
   *[table] der Wert von { $key } darf keine eigenen Schlüssel haben
}
number-out-of-range = der Wert von { $key } liegt außerhalb des zulässigen Bereichs
# Die Beschreibungen stehen am Ende dieser Datei, im Akkusativ.
write-value = stattdessen schreiben: { $value }
write-value-in-quotes = { $value } in Anführungszeichen schreiben
write-values-in-quotes = { $value } in Anführungszeichen schreiben oder als Liste, zum Beispiel { $list }
write-value-without-quotes = { $value } ohne Anführungszeichen schreiben
write-entry = { $value ->
    [kind] die Art oder den Namen des Kanals in Anführungszeichen schreiben oder { $long }
    [type] einen Beziehungstyp oder eigene Worte in Anführungszeichen schreiben, { $long } oder eine Liste davon
    [text] einen Text in Anführungszeichen schreiben oder { $long }
   *[name] einen Namen in Anführungszeichen schreiben oder { $long }
}
or-word-of-book = oder ein Wort verwenden, das dieses Buch festlegt: { $words }
or-delete-line = oder die Zeile löschen

## Wörter, die es nicht gibt

unknown-language = unbekannte Sprache { $language }
unknown-value = { $set ->
    [type] unbekannter Beziehungstyp { $word }
    [kind] unbekannte Kanalart { $word }
    [kind-or-channel] unbekannter Kanal oder unbekannte Kanalart { $word }
    [level] unbekanntes Serviceniveau { $word }
    [goal] unbekanntes Ziel { $word }
    [status] unbekannter Status { $word }
    [evidence] unbekannter Wissensstand { $word }
    [phase] unbekannte Phase { $word }
    [stage-of-sale] unbekannter Zeitraum des Verkaufs { $word }
    [function] unbekannte Funktion { $word }
    [owner] unbekannter Betreiber { $word }
    [route] unbekannter Vertriebsweg { $word }
    [medium] unbekanntes Medium { $word }
    [segment-kind] unbekannte Kundenart { $word }
    [role] unbekannte Kundenrolle { $word }
    [market] unbekannter Markt { $word }
    [value] unbekannter Kundenwert { $word }
    [focus] unbekannter Schwerpunkt { $word }
    [mechanism] unbekannte Grundlage der Beziehung { $word }
    [nature] unbekannte Dauer des Kontakts { $word }
    [stage] unbekannte Unternehmensphase { $word }
    [level-of-cost] unbekannte Höhe der Kosten oder Marge { $word }
    [view] unbekannte Ansicht { $word }
    [on-error] unbekannte Reaktion auf Fehler { $word }
    [rule-setting] unbekannte Stufe einer Regel { $word }
    [css] unbekannte Quelle des CSS { $word }
    [output] unbekanntes Ausgabeformat { $word }
    [guidance] unbekannter Umfang der Erklärungen { $word }
    [framework] unbekanntes Framework { $word }
    [block] unbekannter Teil des Modells { $word }
   *[value-of-key] unbekannter Wert { $word }
}
write-one-of = { $words } verwenden
meaning-of-goal = { $word ->
    [acquisition] `acquisition` (Kunden gewinnen)
    [retention] `retention` (sie binden)
    [upselling] `upselling` (mehr verkaufen)
   *[other-goal] `{ $word }`
}
meaning-of-type = { $word ->
    [dedicated] `dedicated` (immer dieselbe Person)
    [personal] `personal` (jede Person aus dem Team)
    [retail] `retail` (in einem Laden)
    [self-service] `self-service` (ohne Kontakt)
    [automated] `automated` (Software passt sich an)
    [communities] `communities` (Kunden helfen einander)
    [co-creation] `co-creation` (Kunden gestalten mit)
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = mit `acquisition` mehr Kunden gewinnen
use-upselling-to-grow = oder mit `upselling` jedem Kunden mehr verkaufen
write-key-of-label = den Schlüssel schreiben, denn dies ist nur die Bezeichnung auf der Seite ({ $language })
write-it-once = es nur einmal schreiben: { $word }
write-as-list = mehrere als Liste schreiben: { $list }
write-line = so schreiben: { $line }
or-own-name-without-kind = oder `kind` entfernen und die eigenen Worte behalten: { $line }
use-two-states = `compare` braucht zwei verschiedene Status

## Beziehungstypen

other-needs-label = der Beziehungstyp `other` braucht ein `label`
or-use-known-type = oder einen bekannten Typ verwenden: { $words }
channel-as-type = { $word } ist ein Kanal, kein Beziehungstyp
declare-channel-of-type = den Kanal unter [channels] ergänzen ({ $declaration }) und in der Beziehung nennen: { $line }
or-own-label = oder, falls es wirklich die Beziehung ist, so schreiben: { $line }
add-to-prefers = beim Segment einen Kanal ergänzen, den die Kunden bevorzugen: { $line }
manager-means-two-types = { $word } kann zwei Beziehungstypen bedeuten
use-dedicated-if = `dedicated` schreiben, wenn immer dieselbe Person einem Kunden hilft
use-personal-if = oder `personal` schreiben, wenn jede Person aus dem Team helfen kann
or-own-words-without-type = oder die eigenen Worte ohne `type` behalten: { $line }
or-ideal-in-own-words = oder die ideale Beziehung mit den Worten der Kunden beschreiben: { $line }

## Frameworks

meant-framework-has-errors = war { $word } gemeint? Zuerst die Fehler in { $path } beheben
move-framework-file = das Modell mit diesem Dateinamen in den Ordner { $folder } verschieben, falls es das Framework ist
or-add-framework-file = oder neben book.toml ein eigenes Framework ergänzen: { $path }

## Verweise

unknown-reference = { $target ->
    [segment] unbekanntes Segment { $id }
    [channel] unbekannter Kanal { $id }
    [proposition] unbekanntes Wertangebot { $id }
   *[segment-or-proposition] unbekanntes Segment oder Wertangebot { $id }
}
unknown-id = { $target ->
    [segment] kein Segment hat die Kennung { $name }
    [channel] kein Kanal hat die Kennung { $name }
   *[proposition] kein Wertangebot hat die Kennung { $name }
}
several-ids-in-one = ein Text darf nicht mehrere Kennungen enthalten: { $text }
declare-each-id = und jede davon unter { $section } ergänzen
several-have-that-name = { $target ->
    [segment] mehrere Segmente heißen { $name }
    [channel] mehrere Kanäle heißen { $name }
   *[proposition] mehrere Wertangebote heißen { $name }
}
use-one-of-the-ids = eine der Kennungen verwenden: { $ids }
delete-invisible = die unsichtbaren Zeichen in { $text } löschen: { $codes }
add-section-for-id = eine Zeile { $section } ergänzen und darunter { $line }
use-defined-id = einen vorhandenen Eintrag verwenden: { $ids }
or-add-defined-id = oder unter { $section } ergänzen: { $line }

## Was ein Schlüssel annimmt

accepts-text = Text
accepts-texts = einen oder mehrere Texte
accepts-text-or-number = eine Zahl oder Text
accepts-flag = true oder false
accepts-name = einen Namen
accepts-word = { $words }
accepts-words = eines oder mehrere der Wörter { $words }
accepts-amount = { $words }, eine eigene Zahl oder eigenen Text
accepts-foci = eines oder mehrere der Wörter { $words } oder andere Wörter
accepts-text-or-date = ein Datum wie { $date } oder Text
accepts-ids = { $target ->
    [segment] eine oder mehrere Kennungen von Segmenten
    [proposition] eine oder mehrere Kennungen von Wertangeboten
    [channel] eine oder mehrere Kennungen von Kanälen
    [channel-or-kind] eine oder mehrere Kennungen oder Arten von Kanälen
    [need] eine oder mehrere Kennungen von Aufgaben, Problemen oder Nutzen
   *[segment-or-proposition] eine oder mehrere Kennungen von Segmenten oder Wertangeboten
}
accepts-phases = eine Liste aus { $phases } (oder { $stages } für mehrere) wie { $list } oder was jeweils geschieht: { $section }
accepts-needs = Text, eine Liste von Texten oder Texte mit Kennungen wie { $section }
accepts-records = Text, { $record } oder eine Liste davon
accepts-tables = jeweils einen Abschnitt { $header }, darunter die Schlüssel { $keys }
accepts-grid-number = eine ganze Zahl von 1 bis { $last }
accepts-two-of = zwei der Wörter { $words }, zum Beispiel { $list }
accepts-section = einen Abschnitt { $header } mit einer Zeile je Eintrag, zum Beispiel { $line }
accepts-relationships = einen Abschnitt { $header } mit einer Zeile je Segment, zum Beispiel { $line } (für alle { $all }, für einige { $some })
accepts-words-by-name = einen Abschnitt { $header } mit einer Zeile je Name, zum Beispiel { $line }, jeweils mit { $words }
accepts-section-each = jeweils einen Abschnitt, zum Beispiel { $header }, darunter { $lines }
