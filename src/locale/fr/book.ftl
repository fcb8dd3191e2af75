## Fichiers

model-unreadable = ce modèle est illisible : { $why }
framework-unreadable = ce cadre est illisible : { $why }
use-utf8-file = utilisez un fichier texte en UTF-8 dans le dossier du livre
lines-from-elsewhere = vérifiez les préprocesseurs qui passent avant : ces lignes ne sont pas dans le fichier

## Blocs

near-miss-word = ce bloc { $info } s’affiche comme du code et n’est pas dessiné
write-lowercase = écrivez { $word } en minuscules
start-block-with = commencez le bloc par { $fence }
near-miss-indented = ce bloc `canvas` en retrait s’affiche comme du code et n’est pas dessiné
indent-less = mettez au plus { $most } espaces devant le bloc, ou le même retrait que son élément de liste
near-miss-in-html = ce bloc `canvas` placé dans du HTML n’est pas dessiné
add-blank-line = ajoutez une ligne vide avant le bloc
fence-options-ignored = { $options } après `canvas` est sans effet
write-in-block = écrivez { $line } dans le bloc
remove-fence-options = supprimez ce texte, car les clés d’un canvas s’écrivent dans le bloc
placeholder-left = la variable { $placeholder } n’est pas remplacée
run-after-preprocessor = si { $preprocessor } la remplace, ajoutez { $line } sous [preprocessor.canvas]
canvas-unclosed = ce bloc canvas n’est pas fermé
close-canvas = ajoutez { $fence } seul sur une ligne après le canvas, avec le même retrait
canvas-included-too-late = le canvas de { $file } est inclus trop tard pour être dessiné
run-after-links = ajoutez { $line } sous [preprocessor.canvas]
included-checked-by-build = le canvas de { $file } n’est vérifié qu’à la génération du livre
run-build-to-check = lancez `{ $command }`, qui effectue l’inclusion

## Modèles

unknown-model = modèle { $id } inconnu
use-known-id = utilisez l’identifiant d’un modèle de ce livre : { $ids }
define-model = définissez le modèle dans un canvas qui commence par { $line }, ou dans un fichier { $path }
file-has-other-id = écrivez { $line }, car { $path } a l’identifiant { $id }
or-remove-id = ou supprimez `id` dans ce fichier
not-read-as-model = { $path } n’est pas lu comme un modèle : { $advice }
use-leads-back = `use` renvoie à lui-même : il n’y a aucun modèle à montrer
use-continues = renvoie à { $id }
replace-use = remplacez `use` par le modèle lui-même dans l’un de ces canvas
id-taken = l’identifiant { $id } est déjà utilisé dans ce livre
add-own-id = ajoutez en première ligne un identifiant différent : { $line }
change-one-id = changez l’un des deux identifiants
or-show-first-again = ou écrivez seulement { $line } pour montrer de nouveau le premier modèle

## Un canvas seul

file-without-canvas = ce fichier ne contient aucun canvas
add-canvas = ajoutez un bloc de code qui commence par { $fence }
unknown-segment-asked = segment { $id } inconnu
show-all-segments = supprimez --only, car ce canvas n’a aucun segment
use-known-segment = utilisez { $ids }
use-known-view = utilisez { $views }

## Où se trouvent les pages des règles

rule-pages-without-rule = `rule-pages` n’indique pas où placer le nom de la règle
rule-pages-no-address = `rule-pages` n’est ni un chemin du livre ni une adresse web
write-rule-pages = écrivez l’adresse des pages, par exemple { $line }
