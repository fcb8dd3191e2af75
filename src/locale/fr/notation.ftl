## Clés

in-table = { $table ->
    [segment] dans un segment
    [need] dans une aspiration, un problème ou un bénéfice
    [proposition] dans une proposition de valeur
    [item] dans un produit ou service, une solution ou un créateur de bénéfices
    [channel] dans un canal
    [relationship] dans une relation
    [metric] dans un indicateur
    [block-item] dans un élément d’un bloc
    [framework] dans un cadre
    [credit] dans une mention de source
    [block] dans un bloc
    [custom-type] dans un type de relation propre au livre
    [custom-kind] dans un type de canal propre au livre
    [settings] dans [preprocessor.canvas]
    [segments] sous [segments]
    [propositions] sous [propositions]
    [channels] sous [channels]
    [relationships] sous [relationships]
    [blocks] sous [blocks]
    [allow] sous [allow]
    [jobs] dans les aspirations d’un segment
    [pains] dans les problèmes d’un segment
    [gains] dans les bénéfices d’un segment
    [phases] dans les phases d’un canal
   *[canvas] dans un canvas
}
unknown-key = clé { $key } inconnue { $place }
use-key-instead = utilisez plutôt { $key }
use-one-of-the-keys = utilisez l’une de ces clés : { $keys }
misplaced-key = { $key } est une clé du canvas entier et ne peut pas être { $place }
move-above-sections = déplacez cette ligne au-dessus de la première ligne entre [crochets]
missing-key = il manque la clé { $key } { $place }
add-key = ajoutez { $line }
add-key-with-word = ajoutez { $line } avec l’un de ces mots : { $words }
duplicate-key = clé { $key } en double
duplicate-text = texte { $text } en double
other-name-of-key = { $second } est un autre nom de { $first }
keep-one-of-the-two = supprimez le doublon
status-as-key = { $word } est un statut, pas une clé
write-status = écrivez { $line } ({ $words }), ou supprimez cette clé

## Identifiants

empty-id = un identifiant ne peut pas être vide
control-characters-in-id = un identifiant ne peut pas contenir de caractères de contrôle
write-short-id = écrivez un mot court, par exemple { $example }

## Valeurs du mauvais type

empty-value = la valeur de { $key } est vide
wrong-type = { $found ->
    [text] la valeur de { $key } ne peut pas être un texte
    [number] la valeur de { $key } ne peut pas être un nombre
    [flag] la valeur de { $key } ne peut pas être true ou false
    [date] la valeur de { $key } ne peut pas être une date
    [list] la valeur de { $key } ne peut pas être une liste
   *[table] la valeur de { $key } ne peut pas avoir ses propres clés
}
number-out-of-range = la valeur de { $key } est hors limites
write-value = écrivez { $value }
write-value-in-quotes = écrivez { $value } entre guillemets
write-values-in-quotes = écrivez { $value } entre guillemets, ou une liste telle que { $list }
write-value-without-quotes = écrivez { $value } sans guillemets
write-entry = { $value ->
    [kind] écrivez le type ou le nom du canal entre guillemets, ou { $long }
    [type] écrivez un type de relation ou vos propres mots entre guillemets, { $long }, ou une liste
    [text] écrivez un texte entre guillemets, ou { $long }
   *[name] écrivez un nom entre guillemets, ou { $long }
}
or-word-of-book = ou utilisez un mot défini par ce livre : { $words }
or-delete-line = ou supprimez la ligne

## Mots absents d’un ensemble

unknown-language = langue { $language } inconnue
unknown-value = { $set ->
    [type] type de relation { $word } inconnu
    [kind] type de canal { $word } inconnu
    [kind-or-channel] canal ou type de canal { $word } inconnu
    [level] niveau de service { $word } inconnu
    [goal] objectif { $word } inconnu
    [status] statut { $word } inconnu
    [evidence] preuve { $word } inconnue
    [phase] phase { $word } inconnue
    [stage-of-sale] étape de la vente { $word } inconnue
    [function] fonction { $word } inconnue
    [owner] appartenance { $word } inconnue
    [route] circuit { $word } inconnu
    [medium] mode { $word } inconnu
    [segment-kind] type de clientèle { $word } inconnu
    [role] rôle de client { $word } inconnu
    [market] marché { $word } inconnu
    [value] valeur client { $word } inconnue
    [focus] orientation { $word } inconnue
    [mechanism] mécanisme { $word } inconnu
    [nature] contact { $word } inconnu
    [stage] stade de l’entreprise { $word } inconnu
    [level-of-cost] montant { $word } inconnu
    [view] vue { $word } inconnue
    [on-error] réaction aux erreurs { $word } inconnue
    [rule-setting] niveau de règle { $word } inconnu
    [css] source du CSS { $word } inconnue
    [output] format de sortie { $word } inconnu
    [guidance] quantité d’explications { $word } inconnue
    [framework] cadre { $word } inconnu
    [block] partie du modèle { $word } inconnue
   *[value-of-key] valeur { $word } inconnue
}
write-one-of = utilisez { $words }
meaning-of-goal = { $word ->
    [acquisition] `acquisition` (gagner des clients)
    [retention] `retention` (les fidéliser)
    [upselling] `upselling` (leur vendre plus)
   *[other-goal] `{ $word }`
}
meaning-of-type = { $word ->
    [dedicated] `dedicated` (toujours le même interlocuteur)
    [personal] `personal` (n’importe quel membre de l’équipe)
    [retail] `retail` (en magasin)
    [self-service] `self-service` (sans contact)
    [automated] `automated` (le logiciel s’adapte à chacun)
    [communities] `communities` (les clients s’entraident)
    [co-creation] `co-creation` (les clients contribuent)
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = utilisez `acquisition` pour gagner de nouveaux clients
use-upselling-to-grow = ou utilisez `upselling` pour vendre plus à chaque client
write-key-of-label = écrivez la clé : ce mot est son libellé sur les pages en { $language }
write-it-once = écrivez-le une seule fois : { $word }
write-as-list = écrivez plusieurs valeurs sous forme de liste : { $list }
write-line = écrivez { $line }
or-own-name-without-kind = ou supprimez `kind` et gardez vos propres mots : { $line }
use-two-states = `compare` demande deux états différents

## Types de relation

other-needs-label = le type de relation `other` doit avoir un `label`
or-use-known-type = ou utilisez un type connu : { $words }
channel-as-type = { $word } est un canal, pas un type de relation
declare-channel-of-type = définissez le canal sous [channels], { $declaration }, et indiquez-le dans la relation : { $line }
or-own-label = ou, si c’est vraiment la relation, écrivez { $line }
add-to-prefers = ajoutez au segment un canal que les clients préfèrent : { $line }
manager-means-two-types = { $word } peut désigner deux types de relation
use-dedicated-if = écrivez `dedicated` si chaque client a toujours le même interlocuteur
use-personal-if = ou écrivez `personal` si n’importe quel membre de l’équipe peut répondre
or-own-words-without-type = ou gardez vos propres mots sans `type` : { $line }
or-ideal-in-own-words = ou décrivez la relation idéale avec les mots du client : { $line }

## Cadres

meant-framework-has-errors = vouliez-vous dire { $word } ? Corrigez d’abord les erreurs dans { $path }
move-framework-file = déplacez le modèle qui porte ce nom de fichier dans le dossier { $folder } si c’est le cadre
or-add-framework-file = ou ajoutez votre propre cadre à côté de book.toml : { $path }

## Renvois

unknown-reference = { $target ->
    [segment] segment { $id } inconnu
    [channel] canal { $id } inconnu
    [proposition] proposition de valeur { $id } inconnue
   *[segment-or-proposition] segment ou proposition de valeur { $id } introuvable
}
unknown-id = { $target ->
    [segment] identifiant de segment { $name } inconnu
    [channel] identifiant de canal { $name } inconnu
   *[proposition] identifiant de proposition de valeur { $name } inconnu
}
several-ids-in-one = un seul texte ne peut pas contenir plusieurs identifiants : { $text }
declare-each-id = et définissez chacun d’eux sous { $section }
several-have-that-name = { $target ->
    [segment] plusieurs segments s’appellent { $name }
    [channel] plusieurs canaux s’appellent { $name }
   *[proposition] plusieurs propositions de valeur s’appellent { $name }
}
use-one-of-the-ids = utilisez un seul de ces identifiants : { $ids }
delete-invisible = supprimez les caractères invisibles dans { $text } : { $codes }
add-section-for-id = ajoutez une ligne { $section }, et en dessous { $line }
use-defined-id = utilisez un identifiant défini : { $ids }
or-add-defined-id = ou ajoutez-le sous { $section } : { $line }

## Ce qu’une clé accepte

accepts-text = un texte
accepts-texts = un texte ou une liste de textes
accepts-text-or-number = un nombre ou un texte
accepts-flag = true ou false
accepts-name = un nom
accepts-word = { $words }
accepts-words = un ou plusieurs des mots { $words }
accepts-amount = { $words }, ou bien un nombre ou un texte à vous
accepts-foci = un ou plusieurs mots parmi { $words }, ou d’autres mots
accepts-text-or-date = une date telle que { $date }, ou un texte
accepts-ids = { $target ->
    [segment] les identifiants d’un ou de plusieurs segments
    [proposition] les identifiants d’une ou de plusieurs propositions de valeur
    [channel] les identifiants d’un ou de plusieurs canaux
    [channel-or-kind] les identifiants ou les types d’un ou de plusieurs canaux
    [need] les identifiants d’un ou de plusieurs besoins (aspirations, problèmes ou bénéfices)
   *[segment-or-proposition] les identifiants d’un ou de plusieurs segments ou propositions de valeur
}
accepts-phases = une liste de { $phases } (ou { $stages } pour plusieurs) telle que { $list }, ou ce qui se passe dans chaque phase : { $section }
accepts-needs = un texte, une liste de textes, ou des textes avec identifiants tels que { $section }
accepts-records = un texte, { $record }, ou une liste des deux
accepts-tables = une section { $header } pour chaque bloc, avec en dessous les clés { $keys }
accepts-grid-number = un nombre entier de 1 à { $last }
accepts-two-of = deux mots parmi { $words }, par exemple { $list }
accepts-section = une section { $header } avec une ligne par entrée, par exemple { $line }
accepts-relationships = une section { $header } avec une ligne par segment, par exemple { $line } (pour tous les segments, { $all } ; pour certains, { $some })
accepts-words-by-name = une section { $header } avec une ligne par nom, par exemple { $line }, et pour chacune { $words }
accepts-section-each = une section pour chacun, par exemple { $header }, avec en dessous { $lines }
