## Text, der kein TOML ist, als erster Fehler eines Canvas

not-valid-toml = dies ist kein gültiges TOML
# "schluessel" und "Text" sind hier und weiter unten nur Beispiele. Umlaute bräuchten Anführungszeichen.
write-toml-lines = jede Zeile als schluessel = "Text", als [Abschnitt] oder als Kommentar mit # am Anfang schreiben
value-and-keys = Schlüssel { $key } hat schon einen Wert, kann also keine anderen Schlüssel enthalten
rename-one-of-two = einen der beiden umbenennen
write-code = so schreiben: { $code }
write-code-or = { $first } oder { $second } schreiben
write-any-list = so schreiben: ["eins", "zwei"]
write-after-key = einen Schlüssel davor schreiben: schluessel { $code }
delete-it = dies löschen

## Schlüssel und Gleichheitszeichen

key-has-spaces = Schlüssel { $key } enthält Leerzeichen, steht aber nicht in Anführungszeichen
key-needs-quotes = Schlüssel { $key } braucht Anführungszeichen
key-has-inner-quotes = bei Schlüssel { $key } steht nur ein Teil in Anführungszeichen
key-has-long-quotes = ein Schlüssel hat an jedem Ende ein Anführungszeichen, nicht drei
key-missing-at-dot = neben dem Punkt fehlt ein Schlüssel
write-keys-at-dots = vor und hinter jedem Punkt einen Schlüssel schreiben oder den Punkt löschen
key-missing-in-braces = in diesen geschweiften Klammern fehlt ein Schlüssel
value-without-key-in-braces = Wert { $value } in geschweiften Klammern hat keinen Schlüssel
put-key-before = seinen Schlüssel davor schreiben, zum Beispiel { $code }
key-missing-before = vor { $sign } fehlt ein Schlüssel
several-segments-in-key = Schlüssel { $key } nennt mehrere Segmente
no-equals-sign = dieser Zeile fehlt ein Gleichheitszeichen
no-equals-sign-no-value = der Zeile { $text } fehlen ein Gleichheitszeichen und ein Wert
colon-without-value = Zeile { $text } hat einen Doppelpunkt, aber keinen Wert
write-value-or-comment = { $code } schreiben oder die Zeile mit # davor zum Kommentar machen
no-equals-sign-in-braces = dem Text { $text } in geschweiften Klammern fehlt ein Gleichheitszeichen
equals-sign-missing = hinter { $key } fehlt ein Gleichheitszeichen
not-an-equals-sign = { $sign } ist kein Gleichheitszeichen
extra-equals-sign = ein Gleichheitszeichen genügt
sign-after-equals-sign = { $sign } darf nicht hinter dem Gleichheitszeichen stehen

## Werte

key-without-value = Schlüssel { $key } hat keinen Wert
write-value-or-delete = einen Wert schreiben, zum Beispiel { $code }, oder löschen: { $line }
value-on-next-line = der Wert von { $key } beginnt erst in der nächsten Zeile
put-after-equals-sign = ihn hinter das Gleichheitszeichen schreiben: { $code }
value-missing = hier fehlt ein Wert
write-text-in-quotes = Text in Anführungszeichen schreiben
indented-values = die Werte von { $key } stehen in eingerückten Zeilen
write-in-braces = sie in geschweifte Klammern schreiben: { $code }
keys-need-braces = Schlüssel mit Werten gehören in geschweifte Klammern
several-need-quotes = mehrere Werte gehören in Anführungszeichen und eckige Klammern
several-need-brackets = mehrere Werte von { $key } gehören in eckige Klammern
text-needs-quotes = der Text { $text } braucht Anführungszeichen
word-not-a-value = { $word } ist kein Wert
delete-code = löschen: { $code }
write-flag-or-text = { $flag } klein und ohne Anführungszeichen schreiben oder { $text }, falls Text gemeint ist
write-text-or-flag = { $text } schreiben, falls Text gemeint ist, oder { $flag }, falls es um ja oder nein geht
number-has-comma = eine Zahl darf kein Komma enthalten: { $number }
write-number-or-text = { $number } als Zahl schreiben oder { $text } als Text
write-text-or-numbers = { $text } als Text schreiben oder { $whole } oder { $decimal } als Zahl
not-a-number-or-date = Wert { $value } ist weder eine gültige Zahl noch ein gültiges Datum
put-in-quotes = in Anführungszeichen setzen: { $text }

## Anführungszeichen

not-a-straight-quote = { $quote } ist kein gerades Anführungszeichen
odd-quote = { $shape ->
    [backtick] der Backtick { $mark }
    [angle] das spitze Anführungszeichen { $mark }
    [accent] das Akzentzeichen { $mark }
    [wide] das vollbreite Anführungszeichen { $mark }
    [corner] die Eckklammer { $mark }
   *[curly] das typografische Anführungszeichen { $mark }
}
type-straight-quotes = gerade Anführungszeichen tippen: { $text }
commas-for-quote = zwei Kommas sind kein Anführungszeichen
mixed-quotes = dieser Text beginnt mit { $first } und endet mit { $last }
type-same-quotes = an beiden Enden dasselbe gerade Anführungszeichen tippen: { $text }
extra-quote = dieser Text hat ein Anführungszeichen zu viel
keep-one-quote = an jedem Ende nur eines behalten: { $text }
apostrophe-ends-text = der Apostroph beendet den Text zu früh
use-double-quotes = den Text in doppelte Anführungszeichen setzen: { $text }
quote-ends-text = ein Anführungszeichen im Text beendet ihn zu früh
use-single-quotes = den Text in einfache Anführungszeichen setzen: { $text }
backslash-in-quotes = ein Backslash hat zwischen doppelten Anführungszeichen eine besondere Bedeutung
quote-or-double-backslash = den Text in einfache Anführungszeichen setzen oder jeden Backslash verdoppeln
quote-so-or-double-backslash = den Text in einfache Anführungszeichen setzen oder jeden Backslash verdoppeln: { $text }
backslash-before-quote = durch den Backslash davor gehört das letzte Anführungszeichen zum Text
first-quote-missing = dem Text { $text } fehlt am Anfang ein Anführungszeichen
last-quote-missing = dem Text { $text } fehlt am Ende ein Anführungszeichen
text-over-lines = dieser Text geht über mehrere Zeilen, hat aber an jedem Ende nur ein Anführungszeichen
join-lines-or-use-three = ihn in eine Zeile schreiben oder an jedes Ende drei Anführungszeichen setzen: { $marks }
long-text-open = dieser Text beginnt mit drei Anführungszeichen, endet aber nicht mit drei
put-at-end = am Ende { $mark } setzen
put-at-end-so = am Ende { $mark } setzen: { $code }

## Klammern

value-in-brackets = { $shape ->
    [round] ein Wert darf nicht in runden Klammern stehen
    [angle] ein Wert darf nicht in spitzen Klammern stehen
   *[curly] ein Wert darf nicht in geschweiften Klammern stehen
}
list-in-brackets = { $shape ->
    [round] eine Liste braucht eckige Klammern, keine runden
    [angle] eine Liste braucht eckige Klammern, keine spitzen
   *[curly] eine Liste braucht eckige Klammern, keine geschweiften
}
keys-in-brackets = { $shape ->
    [round] Schlüssel mit Werten brauchen geschweifte Klammern, keine runden
    [angle] Schlüssel mit Werten brauchen geschweifte Klammern, keine spitzen
   *[square] Schlüssel mit Werten brauchen geschweifte Klammern, keine eckigen
}
put-braces-around-keys = Schlüssel mit Werten in geschweifte Klammern setzen: {"{"} schluessel = "Text" {"}"}
brackets-open = { $kind ->
    [list] diese Liste ist nicht geschlossen
   *[braces] diese geschweifte Klammer ist nicht geschlossen
}
brackets-of-key-open = { $kind ->
    [list] die Liste von { $key } ist nicht geschlossen
   *[braces] die geschweifte Klammer bei { $key } ist nicht geschlossen
}
brackets-open-before = { $kind ->
    [list] diese Liste ist vor { $mark } nicht geschlossen
   *[braces] diese geschweifte Klammer ist vor { $mark } nicht geschlossen
}
put-before = { $mark } vor { $next } setzen
brackets-mixed = { $kind ->
    [list] diese Liste beginnt mit { $first } und endet mit { $last }
   *[braces] diese Klammern beginnen mit { $first } und enden mit { $last }
}
write-instead-of = { $mark } statt { $wrong } schreiben
list-without-bracket = eine Liste braucht am Anfang eine eckige Klammer
no-open-bracket = zu { $mark } fehlt die öffnende Klammer

## Kommas und was auf einen Wert folgt

not-a-comma = { $sign } ist kein Komma
write-comma-instead = stattdessen ein Komma schreiben
comma-missing = hinter { $value } fehlt ein Komma
comma-missing-here = hinter diesem Wert fehlt ein Komma
put-comma-on-line-above = am Ende der Zeile darüber ein Komma setzen
put-comma-after = dahinter ein Komma setzen
sign-not-needed = { $sign ->
    [semicolon] dieses Semikolon ist überflüssig
   *[comma] dieses Komma ist überflüssig
}
cant-follow-value = { $text } darf nicht hinter einem Wert stehen
delete-or-put-comma = dies löschen oder davor ein Komma setzen
write-one-after-comma = hinter jedem Komma ein schluessel = "Text" schreiben
only-comment-after-value = hinter einem Wert darf in derselben Zeile nur ein Kommentar stehen
put-hash-before = davor # setzen: { $comment }
line-ends-with = eine Zeile darf nicht mit { $marks } enden
key-needs-own-line = jeder Schlüssel braucht eine eigene Zeile
begin-line-before = in eine eigene Zeile schreiben: { $code }

## Wie eine Zeile beginnt

braces-around-canvas = ein Canvas darf nicht in geschweiften Klammern stehen
delete-braces = die Klammern löschen und Zeilen wie schluessel = "Text" schreiben
line-begins-with-brace = eine Zeile darf nicht mit einer geschweiften Klammer beginnen
put-key-and-equals-sign = einen Schlüssel und ein Gleichheitszeichen davor setzen: schluessel = {"{"} … {"}"}
line-begins-with = eine Zeile darf nicht mit { $sign } beginnen
delete-or-write-list = dies löschen oder mehrere Werte eines Schlüssels als Liste schreiben: schluessel = [{"{"} … {"}"}, {"{"} … {"}"}]
line-has-list-mark = eine Zeile darf nicht mit dem Listenzeichen { $mark } beginnen
delete-mark = das Zeichen löschen
delete-mark-and-write = das Zeichen löschen und so schreiben: { $code }
replace-mark-by-key = durch einen Schlüssel und ein Gleichheitszeichen ersetzen: schluessel = { $value }
list-marks-below = die Werte von { $key } stehen in Zeilen mit einem Listenzeichen davor
write-in-square-brackets = sie in eckige Klammern schreiben: { $code }
use-square-brackets = sie in eckige Klammern schreiben: ["eins", "zwei"]
list-mark-in-list = ein Wert in einer Liste darf nicht mit einem Listenzeichen beginnen
delete-mark-add-commas = das Zeichen löschen und hinter jeden Wert ein Komma setzen

## Überschriften, Kommentare und Codeblöcke

comment-not-header = Zeile { $line } ist ein Kommentar, keine Überschrift
write-header-and-key = { $header } schreiben und darunter { $line }
not-a-header = Zeile { $text } ist keine Überschrift
unknown-header = unbekannter Abschnitt { $header }
section-name-missing = in diesen Klammern fehlt der Name des Abschnitts
write-section-name = einen Namen schreiben, zum Beispiel [segments] oder [channels.shop]
header-ends-with-one = diese Überschrift beginnt mit zwei Klammern und endet mit einer
header-open = Überschrift { $header } ist nicht geschlossen
header-ends-wrong = Überschrift { $header } endet mit der falschen Klammer
header-needs-dot = Überschrift { $header } braucht einen Punkt zwischen ihren Teilen
header-needs-quotes = der Name { $name } braucht in einer Überschrift Anführungszeichen
cant-follow-header = { $text } darf nicht hinter einer Überschrift stehen
only-comment-after-header = hinter einer Überschrift darf in derselben Zeile nur ein Kommentar stehen
put-on-next-line = dies in die nächste Zeile schreiben: { $code }
list-without-key = eine Liste braucht einen Schlüssel und ein Gleichheitszeichen davor
line-of-marks = eine Zeile aus lauter Sonderzeichen hat hier keine Bedeutung
delete-or-put-hash = dies löschen oder # davor setzen
table-with-bars = ein Canvas darf keine Tabelle mit | zwischen den Werten enthalten
write-line-for-row = für jede Zeile der Tabelle schluessel = "Text" schreiben
not-a-comment-mark = mit { $mark } beginnt kein Kommentar
begin-comment-with-hash = ihn mit # beginnen: { $comment }
code-fence-in-file = eine Canvas-Datei braucht keinen Codeblock
delete-code-fence = die Zeilen löschen, die mit ``` oder ~~~ beginnen

## Zeichen

invisible-character = { $code } ist ein unsichtbares Zeichen
delete-or-type-again = dies löschen oder die Zeile neu tippen
unusual-space = { $code } ist kein gewöhnliches Leerzeichen
delete-and-type-space = dies löschen und ein Leerzeichen tippen
# Der Name steht in Klammern, damit kein Artikel nötig ist.
full-width-sign = { $character } ist ein vollbreites Zeichen ({ $name })
unusual-sign = { $character } ist ein ungewöhnliches Zeichen ({ $name })
sign-name = { $sign ->
    [semicolon] Semikolon
    [equals] Gleichheitszeichen
    [comma] Komma
    [square] eckige Klammer
    [curly] geschweifte Klammer
    [round] runde Klammer
    [colon] Doppelpunkt
    [quote] Anführungszeichen
    [hash] Raute
    [period] Punkt
    [digit] Ziffer
    [letter] Buchstabe
   *[sign] Zeichen
}
type-instead = stattdessen { $sign } tippen

## Einbindungen

include-in-canvas = {"{{#include}}"} funktioniert in einem Canvas nicht
save-as-model = das Modell als canvases/NAME.toml speichern und use = "NAME" schreiben
or-expand-includes = oder zuerst einbinden lassen: after = ["links"] unter [preprocessor.canvas] in book.toml ergänzen
