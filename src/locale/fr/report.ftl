error = erreur
warning = avertissement
hint = conseil
note = remarque
help = aide

errors = { $count ->
    [one] { $count } erreur
   *[other] { $count } erreurs
}
warnings = { $count ->
    [one] { $count } avertissement
   *[other] { $count } avertissements
}
hints = { $count ->
    [one] { $count } conseil
   *[other] { $count } conseils
}
notes = { $count ->
    [one] { $count } remarque
   *[other] { $count } remarques
}
files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
summary = { $counts } dans { $files }
more-places = { $count ->
    [one] { $count } autre endroit n’est pas montré
   *[other] { $count } autres endroits ne sont pas montrés
}
error-rules = Erreurs
warning-rules = Avertissements
hint-rules = Conseils
note-rules = Remarques
errors-stay = Les erreurs ne peuvent pas être désactivées. Pour générer quand même le livre, écrivez { $line } dans book.toml.
sources = Sources
