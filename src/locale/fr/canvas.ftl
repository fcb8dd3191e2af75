## Le canvas dans son ensemble

canvas-too-large = ce canvas dépasse { $size }
split-canvas = divisez-le en plusieurs canvas, un pour chaque partie de l’entreprise
canvas-too-deep = ce canvas compte plus de { $levels } niveaux d’imbrication
remove-needless-brackets = supprimez les crochets et les accolades inutiles
canvas-is-empty = ce canvas n’a aucun contenu
begin-with-relationships = commencez par une ligne { $section }, puis écrivez en dessous { $line }
canvas-uses-and-defines = un canvas avec `use` ne peut pas avoir son propre contenu
part-of-content = { $key } fait partie du contenu
move-content-or-remove-use = déplacez ce contenu là où le modèle est défini, ou supprimez `use`
allowed-with-use = avec `use`, vous pouvez aussi définir { $keys }

## Clés hors de leur section

name-schema-in-comment = indiquez le schéma dans un commentaire sur la première ligne : { $line }
unknown-section = section { $name } inconnue
write-header-for-id = écrivez { $header } si c’est l’identifiant d’une entrée de { $section }
key-outside-section = { $key } n’est dans aucune section
hash-makes-comment = cette ligne est un commentaire, car elle commence par `#`
replace-comment-by-header = remplacez le commentaire par l’en-tête de section { $header }
move-below-header = déplacez cette ligne sous { $header }
add-header-above = ajoutez { $header } sur la ligne au-dessus
or-write-as-id = ou, si c’est un identifiant, écrivez { $line }
name-needs-quotes = { $name } doit être entre guillemets, car il contient un point

## Clés en double

keep-or-rename = gardez l’une des deux, ou renommez-en une
repeat-header-in-brackets = écrivez { $header } avant chaque relation avec ce segment
join-under-header = regroupez les lignes des deux sous un seul { $header }

## Exceptions

error-stays-on = { $rule } est une erreur et ne peut pas être désactivée
fix-error-instead = corrigez l’erreur là où elle est signalée, et supprimez cette ligne
copy-rule-name = copiez le nom de la règle tel qu’il s’affiche avec le problème

## Blocs

block-of-other-framework = le cadre { $framework } n’a pas de bloc { $block }
use-blocks = utilisez { $blocks }
or-use-framework = ou écrivez { $line } au-dessus de la première ligne entre [crochets] : ce cadre contient { $block }
block-under-block = le bloc { $block } ne peut pas être sous { $header }
move-block-line = déplacez cette ligne sous [blocks], ou au-dessus de la première ligne entre [crochets]

## Canaux

kind-fixes-owner = { $owner ->
    [own] un canal de type { $kind } est toujours en propre : `owner` ne peut pas être `partner`
   *[partner] un canal de type { $kind } appartient toujours à un partenaire : `owner` ne peut pas être `own`
}
remove-owner = supprimez `owner`, car le type le fixe déjà
or-other-kind = ou choisissez un autre type, ou donnez au canal un `name` sans `kind`
partner-cannot-be-direct = `route` ne peut pas être `direct` pour un canal partenaire
remove-route = supprimez `route`
or-kind-of-your-own = ou, si vous y vendez vous-même, choisissez un type tel que { $kinds }
channel-connects-to-itself = un canal ne peut pas être relié à lui-même
name-next-channel = indiquez le canal où les clients vont ensuite, ou supprimez cette indication
several-channels-in-one = un seul texte ne peut pas désigner plusieurs canaux : { $text }
segment-instead-of-kind = la valeur d’un canal est son type, pas un segment

## Relations

too-many-for-all = plus de { $most } relations s’adressent à tous les segments
write-under-segments = écrivez les relations propres à certains segments sous les clés de ces segments
key-says-who-for = la clé { $key } dit déjà à qui cela s’adresse
delete-key = supprimez { $key }
or-use-own-key = ou donnez à la relation sa propre clé : { $line }
list-under-own-key = la valeur de { $key } ne peut pas être une liste, car elle contient un `for`
write-key-for-each = écrivez une clé pour chaque relation : { $lines }
relationship-without-type = cette relation n’a pas de `type`
or-label-instead = ou décrivez-la avec vos propres mots : { $line }
relationship-with-label = { $relationship } avec le libellé { $label }
relationship-twice = relation en double dans ce segment : { $relationship }
remove-one-or-label = supprimez-en une, ou donnez à chacune un `label` différent
or-share-with-all = ou, pour une relation commune à tous les segments, ajoutez { $line } entre ses accolades
several-types-in-one = un seul texte ne peut pas désigner plusieurs types : { $text }

## Clés et valeurs confondues

key-of-several-segments = une seule clé ne peut pas désigner plusieurs segments : { $text }
write-line-for-each = écrivez une ligne pour chacun : { $lines }
replace-header = remplacez cet en-tête par { $header }, et ajoutez { $line } en dessous
type-before-segment = { $kind } est un type de relation, et { $segment } est un segment
type-before-segments = { $kind } est un type de relation, et sa valeur désigne des segments
add-type-to-segment = ajoutez le type à la ligne du segment : { $line }
type-not-segment = { $kind } est un type de relation, pas un segment
or-keep-own-words = ou gardez vos propres mots : { $line }

## Besoins

wrong-need = { $kinds ->
    [job-pain] `products` couvre des aspirations, mais { $need } est un problème
    [job-gain] `products` couvre des aspirations, mais { $need } est un bénéfice
    [pain-job] `pain-relievers` couvre des problèmes, mais { $need } est une aspiration
    [pain-gain] `pain-relievers` couvre des problèmes, mais { $need } est un bénéfice
    [gain-job] `gain-creators` couvre des bénéfices, mais { $need } est une aspiration
   *[gain-pain] `gain-creators` couvre des bénéfices, mais { $need } est un problème
}
move-item-or-link-need = { $kinds ->
    [job-pain] déplacez cet élément dans `pain-relievers`, ou associez-le à une aspiration
    [job-gain] déplacez cet élément dans `gain-creators`, ou associez-le à une aspiration
    [pain-job] déplacez cet élément dans `products`, ou associez-le à un problème
    [pain-gain] déplacez cet élément dans `gain-creators`, ou associez-le à un problème
    [gain-job] déplacez cet élément dans `products`, ou associez-le à un bénéfice
   *[gain-pain] déplacez cet élément dans `pain-relievers`, ou associez-le à un bénéfice
}
unknown-need = { $kind ->
    [job] aucun segment de cette proposition de valeur n’a l’aspiration { $need }
    [pain] aucun segment de cette proposition de valeur n’a le problème { $need }
   *[gain] aucun segment de cette proposition de valeur n’a le bénéfice { $need }
}
add-segment-of-need = ajoutez à `for` le segment { $segment }, qui a ce besoin, si la proposition de valeur lui est aussi destinée
add-need-to-segment = ajoutez ce besoin au segment : { $line }

## Le fichier d’un cadre

framework-too-large = ce cadre dépasse { $size }
framework-too-deep = ce cadre compte trop de niveaux d’imbrication
write-label-and-blocks = écrivez seulement son libellé et ses blocs
word-means-framework = { $word } désigne déjà le cadre { $framework }
word-means-file = { $word } désigne déjà le cadre de { $path }
rename-framework-file = renommez le fichier, qui donne son nom au cadre
remove-from-also = supprimez le mot dans `also`
number-of-blocks = un cadre doit avoir de 1 à { $most } blocs, mais celui-ci en a { $count }
write-block-sections = écrivez { $header } pour chaque bloc, puis en dessous son identifiant, sa ligne et sa colonne
duplicate-block = bloc { $id } en double
give-other-block-id = donnez à l’un des deux un autre identifiant
place-taken-twice = les blocs { $first } et { $second } sont tous deux à la ligne { $row }, colonne { $column }
block-is-there = ce bloc est au même endroit
move-one-block = changez la ligne, la colonne ou la taille de l’un des deux
part-shown-twice = la partie { $part } figure déjà dans le bloc { $block }
block-shows-part = ce bloc la montre
remove-part-from-one = supprimez { $part } dans l’un des deux
block-outside-grid = { $side ->
    [column] ce bloc va jusqu’à la colonne { $last }, mais la grille s’arrête à la colonne { $most }
   *[row] ce bloc va jusqu’à la ligne { $last }, mais la grille s’arrête à la ligne { $most }
}
move-or-shrink-block = déplacez le bloc ou réduisez-le
unsafe-link-in-credit = un lien ne peut pas mener à { $link }
write-safe-link = écrivez une adresse qui commence par { $start }, ou supprimez `link`
