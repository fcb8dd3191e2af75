## Ce qui a changé dans book.toml

added = ajout de { $what }
added-to = ajout de { $what } dans { $place }
removed-from = suppression de { $what } dans { $place }
removed = suppression de { $what }
changed-css = css passe de { $old } à { $new } dans { $table }

## Pourquoi rien n’a changé

no-html-output = une feuille de style demande une sortie HTML, mais ce livre n’en a pas
add-html-output = ajoutez une ligne [output.html], ou relancez la commande sans --css file
wrong-setting-type = { $wanted ->
    [string] { $setting } n’est pas un texte
    [array] { $setting } n’est pas une liste
   *[table] { $setting } n’est pas une section
}
change-setting-type = corrigez son type ou supprimez-le, puis relancez la commande

## La feuille de style

stylesheet-missing = css vaut "file", mais { $file } manque dans le dossier de book.toml
stylesheet-outdated = { $file } vient de la version { $version }, mais vous utilisez la version { $current }
stylesheet-not-ours = { $file } ne vient pas de mdbook-canvas
update-stylesheet = lancez `{ $command }`
