## Was mdBook sendet

no-book-on-stdin = kein Buch in der Standardeingabe
run-build-instead = mdBook dieses Programm starten lassen: [preprocessor.canvas] in book.toml ergänzen, dann `mdbook build` ausführen
or-check-instead = oder ein Buch prüfen, ohne es zu erstellen: `{ $command }`
not-a-book = die Standardeingabe ist kein Buch von mdBook: { $why }
mdbook-unreadable = das Buch von mdBook { $version } lässt sich nicht lesen: { $why }
mdbook-unsupported = mdBook { $version } wird nicht unterstützt: { $why }
input-not-utf8 = kein UTF-8 ({ $error })
neither-items-nor-sections = das Buch hat weder `items` noch `sections`
works-with = mdBook { $releases } verwenden, denn damit funktioniert mdbook-canvas { $version }

## book.toml als Ganzes

book-toml-syntax = dies ist kein gültiges TOML: { $error }
fix-toml-first = dies zuerst beheben, denn auch mdBook kann es so nicht lesen
book-toml-unreadable = diese Datei lässt sich nicht lesen: { $error }
duplicate-setting = dieser Schlüssel steht schon in seinem Abschnitt
remove-one-setting = einen der beiden entfernen

## Wo eine Einstellung steht

check-setting = die Einstellung { $setting } prüfen
check-variable = die Umgebungsvariable { $variable } prüfen, denn in book.toml steht dieser Wert nicht

## Einzelne Einstellungen

language-without-words = die Sprache { $language } ist nicht verfügbar, die Bezeichnungen sind deshalb englisch
set-language = unter [preprocessor.canvas] eine Sprache wählen, zum Beispiel { $line } (verfügbar: { $languages })
note-level-fixed = die Stufe der Anmerkung { $rule } lässt sich nicht ändern
turn-note-off = mit { $line } abschalten
error-level-fixed = die Stufe des Fehlers { $rule } lässt sich nicht ändern
show-errors-on-page = das Buch mit { $line } trotzdem erstellen und die Fehler auf der Seite zeigen
use-block-of-framework = einen Baustein dieses Frameworks verwenden: { $blocks }

## Eigene Typen und Arten des Buchs

name-unusable = der Name { $name } ist in einem Canvas nicht verwendbar
use-short-name = ein kurzes Wort verwenden, zum Beispiel { $name }
name-reserved = der Name { $name } ist reserviert
name-taken = { $set ->
    [type] der Name { $name } ist schon ein Beziehungstyp
   *[kind] der Name { $name } ist schon eine Kanalart
}
names-alike = die Namen { $name } und { $first } sind dasselbe Wort
choose-other-name = einen anderen Namen wählen
or-change-label-only = oder nur die Bezeichnung unter { $section } ändern: { $line }
term-not-section = { $name } muss ein Abschnitt sein
write-term-section = { $header } in eine eigene Zeile schreiben, darunter { $label } und { $like }
