## Was sich in book.toml geändert hat

added = { $what } ergänzt
added-to = { $what } in { $place } ergänzt
removed-from = { $what } aus { $place } entfernt
removed = { $what } entfernt
changed-css = css in { $table } von { $old } auf { $new } geändert

## Warum sich nichts geändert hat

no-html-output = ein Stylesheet braucht eine HTML-Ausgabe, dieses Buch hat aber keine
add-html-output = eine Zeile [output.html] ergänzen oder den Befehl ohne --css file ausführen
wrong-setting-type = { $wanted ->
    [string] { $setting } ist kein Text
    [array] { $setting } ist keine Liste
   *[table] { $setting } ist kein Abschnitt
}
change-setting-type = den Typ berichtigen oder die Einstellung entfernen und den Befehl wiederholen

## Das Stylesheet

stylesheet-missing = css ist "file", aber { $file } fehlt im Ordner von book.toml
stylesheet-outdated = { $file } stammt aus Version { $version }, Sie verwenden aber { $current }
stylesheet-not-ours = { $file } stammt nicht von mdbook-canvas
update-stylesheet = `{ $command }` ausführen
