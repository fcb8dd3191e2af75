line = canvas: { $text }
then = { $text } ; { $consequence }
not-built = le livre n’a pas été généré
hints-elsewhere = `mdbook-canvas check --hints` montre les conseils
hints-here = { $count ->
    [one] --hints montre { $count } conseil
   *[other] --hints montre { $count } conseils
}
no-problems = aucun problème dans { $canvases } de { $files }
canvases-found = { $count ->
    [one] { $count } canvas
   *[other] { $count } canvas
}
no-canvas-in = aucun canvas dans { $path }

## Entrée et sortie standard

failure = erreur : { $text }
run-by-mdbook-only = C’est mdBook qui lance ce programme. Pour ses commandes, consultez `mdbook-canvas --help`.
stdin-unreadable = impossible de lire l’entrée standard : { $error }
stdout-unwritable = impossible d’écrire sur la sortie standard : { $error }
book-not-returned = impossible de rendre le livre à mdBook : { $error }

## Fichiers et dossiers

file-unreadable = ce fichier est illisible : { $why }
not-a-regular-file = ce n’est pas un fichier ordinaire
not-utf8 = il n’est pas en UTF-8
outside-book = il est hors du dossier du livre
read-only = le fichier est en lecture seule
rename-to = renommez-le en { $name }
is-a-folder = c’est un dossier
folder-outside-book = { $key } ne peut pas être { $folder }
use-folder-in-book = utilisez un dossier placé dans celui du livre, par exemple { $line }
summary-refused = mdBook ne peut pas lire ce fichier : { $error }
no-book-toml-here = ce dossier ne contient pas de book.toml
name-book-chapter-or-model = indiquez le dossier d’un livre, un chapitre (.md) ou un fichier de modèle (.toml)
neither-chapter-nor-model = ce fichier n’est ni un chapitre ni un modèle
name-chapter-or-model = indiquez un chapitre (.md) ou un fichier de modèle (.toml)
cannot-read = impossible de lire { $path } : { $error }
cannot-write = impossible d’écrire { $path } : { $error }
cannot-remove = impossible de supprimer { $path } : { $error }

## check

canvas-checked-by-build = ce canvas n’est vérifié qu’à la génération du livre

## explain

rule-renamed = { $old } s’appelle désormais { $new }.
rule-retired = { $rule } n’existe plus depuis la version { $version } : ce nom est sans effet. { $why }

## words

unknown-words-language = la langue { $language } n’est pas disponible
use-words-language = utilisez { $languages }

## render

unknown-ending = impossible d’écrire des fichiers .{ $ending }
use-known-ending = utilisez { $endings }
or-choose-format = ou choisissez un format avec --format
or-print-to-pdf = ou imprimez une page HTML en PDF depuis votre navigateur
json-is-whole = --view et --only ne s’appliquent pas au JSON
remove-view-and-only = supprimez --view et --only, ou choisissez HTML ou Markdown
is-a-book = { $path } est un livre, pas un fichier qui contient un canvas
would-overwrite-book = { $path } fait partie du livre et serait écrasé
choose-other-output = choisissez un autre nom après -o
name-output-file = indiquez un fichier après -o, par exemple { $name }
check-output-folder = vérifiez que le dossier existe et que vous avez le droit d’y écrire

## install et uninstall

in-file = { $path } : { $text }
sheet-would-be-written = serait écrit
sheet-would-be-removed = serait supprimé
sheet-written = écrit
sheet-removed = supprimé
nothing-to-do = rien à faire
no-book-toml = { $path } n’existe pas
name-book-folder = indiquez le dossier d’un livre : { $command }
or-create-book = ou créez un nouveau livre : { $command }
not-utf8-at = { $path } n’est pas en UTF-8 à la ligne { $line }, colonne { $column }
save-as-utf8 = enregistrez d’abord le fichier en UTF-8, car mdBook ne peut pas le lire non plus
sheet-not-ours = { $path } existe déjà et ne vient pas de mdbook-canvas
rename-sheet = renommez ce fichier, dans book.toml aussi, puis relancez la commande
allow-reading = autorisez la lecture du fichier, puis relancez la commande (rien n’a été modifié)
allow-writing = autorisez l’écriture dans le fichier et dans son dossier, puis relancez la commande (le fichier n’a pas été modifié)
remove-sheet-yourself = supprimez-le vous-même, car plus rien n’y renvoie
