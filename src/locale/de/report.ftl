error = Fehler
warning = Warnung
hint = Hinweis
note = Anmerkung
help = Hilfe

errors = { $count ->
    [one] { $count } Fehler
   *[other] { $count } Fehler
}
warnings = { $count ->
    [one] { $count } Warnung
   *[other] { $count } Warnungen
}
hints = { $count ->
    [one] { $count } Hinweis
   *[other] { $count } Hinweise
}
notes = { $count ->
    [one] { $count } Anmerkung
   *[other] { $count } Anmerkungen
}
files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
summary = { $counts } in { $files }
more-places = { $count ->
    [one] { $count } weitere Stelle wird nicht gezeigt
   *[other] { $count } weitere Stellen werden nicht gezeigt
}
error-rules = Fehler
warning-rules = Warnungen
hint-rules = Hinweise
note-rules = Anmerkungen
errors-stay = Fehler lassen sich nicht abschalten. Um das Buch trotzdem zu erstellen, in book.toml { $line } setzen.
sources = Quellen
