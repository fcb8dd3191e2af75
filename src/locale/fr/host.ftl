## Ce que mdBook envoie

no-book-on-stdin = aucun livre sur l’entrée standard
run-build-instead = laissez mdBook lancer ce programme : ajoutez [preprocessor.canvas] à book.toml, puis lancez `mdbook build`
or-check-instead = ou vérifiez un livre sans le générer : `{ $command }`
not-a-book = l’entrée standard ne contient pas un livre de mdBook : { $why }
mdbook-unreadable = impossible de lire le livre de mdBook { $version } : { $why }
mdbook-unsupported = mdBook { $version } n’est pas pris en charge : { $why }
input-not-utf8 = le texte n’est pas en UTF-8 ({ $error })
neither-items-nor-sections = le livre n’a ni `items` ni `sections`
works-with = utilisez mdBook { $releases }, que mdbook-canvas { $version } prend en charge

## book.toml dans son ensemble

book-toml-syntax = ce n’est pas du TOML valide : { $error }
fix-toml-first = corrigez d’abord cette erreur, car mdBook ne peut pas lire le fichier non plus
book-toml-unreadable = ce fichier est illisible : { $error }
duplicate-setting = cette clé est déjà dans sa section
remove-one-setting = supprimez l’une des deux

## Où se trouve un réglage

check-setting = vérifiez le réglage { $setting }
check-variable = vérifiez la variable d’environnement { $variable }, car cette valeur n’est pas dans book.toml

## Réglages un par un

language-without-words = la langue { $language } n’est pas disponible : les libellés sont en anglais
set-language = choisissez une langue sous [preprocessor.canvas], par exemple { $line } (langues disponibles : { $languages })
note-level-fixed = le niveau de la remarque { $rule } ne peut pas être modifié
turn-note-off = désactivez-la avec { $line }
error-level-fixed = le niveau de l’erreur { $rule } ne peut pas être modifié
show-errors-on-page = générez quand même le livre et montrez les erreurs sur la page avec { $line }
use-block-of-framework = utilisez un bloc de ce cadre : { $blocks }

## Types propres au livre

name-unusable = le nom { $name } est inutilisable dans un canvas
use-short-name = utilisez un mot court, par exemple { $name }
name-reserved = le nom { $name } est réservé
name-taken = { $set ->
    [type] le nom { $name } désigne déjà un type de relation
   *[kind] le nom { $name } désigne déjà un type de canal
}
names-alike = les noms { $name } et { $first } sont un seul et même mot
choose-other-name = choisissez un autre nom
or-change-label-only = ou changez seulement son libellé sous { $section } : { $line }
term-not-section = { $name } doit être une section
write-term-section = écrivez { $header } seul sur une ligne, puis { $label } et { $like }
