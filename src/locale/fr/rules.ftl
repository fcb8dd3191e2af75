## Comment les choses sont nommées

all-segments = tous les segments
no-segment = aucun segment
all-customers = `tous les clients`
segment-and-others = { $count ->
    [one] { $segment } et { $count } autre segment
   *[other] { $segment } et { $count } autres segments
}
relationship-for = { $relationship } pour { $segments }

## Segments

segment-without-relationship = le segment { $segment } n’a pas de relation
add-relationship-for-segment = ajoutez une relation sous [relationships], par exemple { $line }
change-relationship-line = remplacez { $key } sous [relationships], par exemple par { $line }
keep-retired-relationship = gardez la relation abandonnée et ajoutez la relation actuelle : { $line }
or-remove-retired = ou supprimez status = "retired" si la relation existe encore
segment-without-channel = aucun canal n’atteint le segment { $segment }
add-segment-to-channel = ajoutez { $segment } au `for` d’un canal que ce segment utilise
or-serve-everyone = ou supprimez `for` dans un canal qui s’adresse à tout le monde
segment-without-proposition = le segment { $segment } n’a pas de proposition de valeur
segment-without-anything = le segment { $segment } n’a ni proposition de valeur, ni relation, ni canal
add-segment-to-proposition = ajoutez { $segment } au `for` d’une proposition de valeur
or-add-proposition = ou ajoutez une proposition de valeur sous [propositions] : { $line }
segment-too-broad = le segment { $segment } est trop large
name-specific-group = nommez un groupe de clients précis : { $line }
or-split-segment = ou divisez-le en plusieurs segments, un pour chaque groupe
segment-named-all = l’identifiant de segment `all` désigne aussi tous les segments
rename-segment = renommez le segment, pour que `all` puisse désigner tous les segments
market-of-segment = le marché { $market } décrit l’ensemble des clients, pas un segment
add-market-once = ajoutez plutôt le marché en haut du canvas : { $line }
market-also-here = ici aussi

## Segments qui se ressemblent

same-relationship-everywhere = tous les segments ont les mêmes relations : { $types }
ask-each-segment = demandez à quelques clients de chaque segment ce qu’ils attendent
differ-in-one = ou donnez une autre relation à un segment au moins, par exemple "personal" à un petit segment
or-explain-sameness = ou expliquez sous [allow] pourquoi les mêmes relations conviennent à tous les segments : { $line }
same-relationships-here = mêmes relations ici
similar-segments = les segments { $segments } ne diffèrent que par leur nom
add-own-proposition = donnez à chacun sa propre proposition de valeur : { $line }
or-add-difference = ou ajoutez ce qui les distingue : { $expects }, { $traits }, ou une relation ou un canal à part
or-merge-segments = ou réunissez-les en un seul segment
same-as-this-one = identique à celui-ci

## Ce que les segments attendent et ce dont ils ont besoin

expectation-unmet = { $count ->
    [one] le segment { $segment } attend { $types } mais ne l’obtient pas
   *[other] le segment { $segment } attend { $types } mais ne les obtient pas
}
add-expected-types = ajoutez { $types } à { $key } sous [relationships], avec status = "planned" si cela n’existe pas encore
or-remove-expectation = ou supprimez l’attente si le segment n’en a pas besoin
also-unmet = ici non plus, l’attente n’est pas satisfaite
mass-market-personal = le segment { $segment } est un marché de masse mais reçoit un service personnel
use-self-service = utilisez le libre-service ou des services automatisés pour la plupart des clients
or-explain-personal = ou expliquez sous [allow] pourquoi le service personnel est rentable : { $line }
niche-without-personal = le segment { $segment } est un marché de niche sans service personnel
add-personal-service = ajoutez un service personnel : { $types }
or-explain-no-personal = ou expliquez sous [allow] pourquoi ces clients ne veulent pas de service personnel : { $line }
business-without-personal = { $kind ->
    [government] le segment { $segment } du secteur public n’a pas de contact personnel
   *[b2b] le segment B2B { $segment } n’a pas de contact personnel
}
unlike-other-businesses = { $count ->
    [one] le segment { $segments } n’a pas de contact personnel, alors que la plupart des autres entreprises en ont
   *[other] les segments { $segments } n’ont pas de contact personnel, alors que la plupart des autres entreprises en ont
}
also-without-contact = ici non plus, pas de contact personnel
add-personal-contact = ajoutez un contact personnel : { $line }
or-add-co-creation = ou faites participer les clients à la conception : { $line }
or-add-staff = ou ajoutez à une relation qui s’occupe d’eux : { $line }
dedicated-for-ordinary-customer = le segment { $segment } réunit des consommateurs à valeur standard, mais chacun reçoit une assistance dédiée
use-personal = laissez n’importe quel membre de l’équipe les aider : { $line }
or-set-high-value = ou écrivez { $line } si chaque client rapporte assez pour la financer

## Relations

self-service-without-help = { $count ->
    [one] le segment { $segments } est en libre-service mais sans aide après l’achat
   *[other] les segments { $segments } sont en libre-service mais sans aide après l’achat
}
add-after-sales = ajoutez ce que fait l’un de leurs canaux après la vente : { $line }
or-add-person-or-feedback = ou ajoutez une relation personnelle, ou décrivez dans `feedback` comment vous répondez aux questions
retail-without-store = le segment { $segment } est en commerce de détail, mais sans magasin parmi ses canaux
add-store = ajoutez le magasin sous [channels] : { $line }
or-add-partner-store = ou ajoutez un magasin partenaire : { $line }

## Relations et canaux

one-way-channel = la relation { $relationship } passe seulement par des canaux à sens unique : { $channels }
add-two-way-channel = ajoutez un canal à double sens : { $line }
add-this-two-way-channel = ajoutez à `via` un canal à double sens : { $channel }
declare-two-way-channel = ajoutez un canal à double sens sous [channels], par exemple { $declaration }, et indiquez-le dans la relation : { $line }
channel-not-for-segment = la relation { $relationship } passe par des canaux qui ne s’adressent pas à ce segment : { $channels }
add-segment-to-for = ajoutez { $segment } au `for` de { $channels }
or-use-channel-of-segment = ou indiquez dans `via` un canal qui s’adresse à ce segment
for-leaves-them-out = son `for` ne contient pas le segment
community-without-place = la communauté pour { $segments } n’a aucun canal où se retrouver
declare-place = définissez le lieu d’échange sous [channels], par exemple { $declarations }, et indiquez-le dans la relation : { $line }
or-name-place = ou indiquez dans `via` un canal déjà défini
declare-named-place = définissez le lieu que nomme { $label } sous [channels], par exemple { $declaration }, puis ajoutez { $line }
also-without-channel = ici non plus, pas de canal
co-creation-without-input = la co-création avec { $segments } n’a ni `input` ni canal
describe-input = décrivez la contribution des clients : { $line }
or-name-input-channel = ou indiquez le canal qu’ils utilisent : { $line }

## Canaux et phases

channel-without-phase = { $count ->
    [one] le canal { $channels } n’a pas de phases, alors que d’autres canaux en ont
   *[other] les canaux { $channels } n’ont pas de phases, alors que d’autres canaux en ont
}
add-phases = ajoutez les phases que le canal couvre ({ $phases }) : { $line }
also-without-phase = ici non plus, pas de phases
phase-gap = aucun canal ne couvre { $phases } pour { $segments }
phase-gap-here = aucun canal ne couvre { $phases } pour ce segment
add-phase-to-channel = ajoutez la phase au canal qui la couvre
or-add-channel-for-phase = ou ajoutez un canal qui la couvre, avec { $status } s’il n’existe pas encore

## Canaux entre eux

reversed-margins = { $partner_count ->
    [one] le canal partenaire { $partners } a une marge élevée
   *[other] les canaux partenaires { $partners } ont une marge élevée
}, mais { $own_count ->
    [one] votre canal en propre { $own } a une marge faible
   *[other] vos canaux en propre { $own } ont une marge faible
}
check-margins = vérifiez que les deux ne sont pas inversées, car un partenaire garde une part de chaque vente
or-explain-margins = ou expliquez ce qui réduit la marge de votre canal en propre : { $line }
other-margin = comparé à celui-ci
channels-not-connected = les canaux pour { $segments } ne sont pas reliés : { $channels }
connect-channels = ajoutez à l’un d’eux le canal où vont ensuite ses clients : { $line }
connected-elsewhere = le canal { $from } est relié à { $to }, qui ne s’adresse pas au segment { $segment }
serve-segment-there = ajoutez { $segment } au `for` de { $channel } si ce segment l’utilise
or-leave-segment-out = ou retirez le segment du `for` de { $channel }
unrequested-channel = aucun segment ne préfère le canal { $channel }
add-preference = ajoutez { $line } à un segment dont les clients le souhaitent
or-ask-customers = ou interrogez d’abord les clients si vous ne savez pas
own-only = tous les canaux sont en propre : { $channels }
also-own = lui aussi en propre
partner-only = tous les canaux appartiennent à des partenaires : { $channels }
also-partner = lui aussi à un partenaire
early-without-partner = entreprise en démarrage sans canal partenaire : { $channels }
consider-partner = envisagez un partenaire qui rencontre des clients que vous n’atteignez pas : { $line }
consider-starting-with-partner = envisagez un partenaire qui a déjà des clients : { $line }
consider-own-channel = envisagez un canal en propre, où vous rencontrez vous-même les clients : { $line }
online-only = tous les canaux sont en ligne : { $channels }
also-online = lui aussi en ligne
consider-offline-channel = envisagez un canal pour les clients qui préfèrent vous appeler ou vous rencontrer : { $line }
offline-only = tous les canaux sont hors ligne : { $channels }
also-offline = lui aussi hors ligne
consider-online-channel = envisagez un canal pour les clients qui cherchent en ligne : { $line }
convenience-in-person = { $count ->
    [one] la proposition de valeur { $proposition } promet de la commodité, mais le segment { $segments } n’y accède qu’en personne
   *[other] la proposition de valeur { $proposition } promet de la commodité, mais les segments { $segments } n’y accèdent qu’en personne
}
add-remote-channel = ajoutez un canal que les clients peuvent utiliser de partout : { $line }
or-remove-convenience = ou supprimez `convenience` dans `focus` si les clients viennent pour vous rencontrer

## Propositions de valeur

focus-unsupported = { $count ->
    [one] la proposition de valeur { $proposition } met l’accent sur { $focus }, mais aucune relation avec le segment { $segments } ne l’appuie
   *[other] la proposition de valeur { $proposition } met l’accent sur { $focus }, mais aucune relation avec les segments { $segments } ne l’appuie
}
add-supporting-type = ajoutez { $types } à { $key } sous [relationships], par exemple { $line }
or-remove-focus = ou supprimez le mot dans `focus`
focus-spelling = le mot { $word } ne fait pas partie des orientations connues
proposition-without-channel = aucun canal ne livre la proposition de valeur { $proposition }
add-to-delivered = ajoutez { $proposition } au `carries` d’un canal, par exemple { $channel }
or-add-delivering-channel = ou ajoutez un canal qui la livre
fit-unaddressed = { $side ->
    [job] { $count ->
        [one] l’aspiration { $needs } du segment { $segment } n’est pas couverte
       *[other] les aspirations { $needs } du segment { $segment } ne sont pas couvertes
    }
    [pain] { $count ->
        [one] le problème { $needs } du segment { $segment } n’est pas couvert
       *[other] les problèmes { $needs } du segment { $segment } ne sont pas couverts
    }
   *[gain] { $count ->
        [one] le bénéfice { $needs } du segment { $segment } n’est pas couvert
       *[other] les bénéfices { $needs } du segment { $segment } ne sont pas couverts
    }
}
address-need = ajoutez à une proposition de valeur ce qui couvre ce besoin : { $line }
or-remove-need = ou supprimez ce besoin si vous ne prévoyez pas de le couvrir
also-unaddressed = ce besoin n’est pas couvert non plus
fit-unlinked = { $count ->
    [one] l’élément { $items } de la proposition de valeur { $proposition } n’est associé à aucun besoin
   *[other] les éléments { $items } de la proposition de valeur { $proposition } ne sont associés à aucun besoin
}
link-to-need = { $side ->
    [job] associez-le à l’aspiration qu’il couvre : { $line }
    [pain] associez-le au problème qu’il couvre : { $line }
   *[gain] associez-le au bénéfice qu’il couvre : { $line }
}
choose-need = { $side ->
    [job] choisissez parmi les aspirations { $needs }
    [pain] choisissez parmi les problèmes { $needs }
   *[gain] choisissez parmi les bénéfices { $needs }
}
or-remove-item = ou supprimez-le si aucun client n’en a besoin
also-unlinked = cet élément n’est associé à aucun besoin non plus

## Partenaires

unnamed-partner = le canal partenaire { $channel } ne nomme pas le partenaire
name-partner = ajoutez le nom du partenaire : { $line }
unlisted-partner = aucun élément de `partners` ne correspond au canal partenaire { $channel }
or-list-partner = ou ajoutez le partenaire à `partners`
segment-as-partner = le segment { $segment } figure aussi parmi les partenaires
explain-both-roles = expliquez chaque rôle si les deux sont justes : { $line }
or-remove-from-one = ou supprimez-le là où il n’a pas sa place
the-segment = le segment
revenue-from-partner = le revenu { $item } nomme un partenaire mais aucun segment : { $partner }
add-partner-as-segment = ajoutez le partenaire sous [segments] s’il vous paie, et nommez-le ici : { $line }
or-name-paying-segment = ou nommez le segment qui paie par l’intermédiaire du partenaire : { $line }
the-partner = le partenaire
segment-without-role = le segment { $segment } n’a ni rôle ni revenu
add-role = ajoutez un ou plusieurs des rôles { $roles } : { $line }
or-name-in-revenue = ou nommez-le dans un revenu s’il paie : { $line }
this-has-role = ce segment a un rôle

## Formulation

placeholder-text = le texte { $text } est provisoire
unfinished-text = le texte { $text } contient le mot provisoire { $placeholder }
template-question = le texte { $text } est une question du modèle
also-placeholder = ceci reste aussi à écrire
replace-placeholder = remplacez-le par un mot ou deux, même si c’est une supposition à tester plus tard
or-remove-line = ou supprimez la ligne tant que vous ne savez pas
vague-item = l’élément { $text } est trop général
also-vague = ici aussi
describe-item = décrivez ce que c’est dans votre entreprise, pour qu’un inconnu puisse se le représenter
vague-proposition = la proposition de valeur { $text } est trop générale
describe-benefit = décrivez ce que vos clients reçoivent, pour qu’un inconnu puisse se le représenter
too-many-items = le bloc { $block } a { $count } éléments ; au-delà de { $most }, on s’y perd
group-items = gardez les éléments les plus importants, et regroupez ceux qui vont ensemble
or-split-canvas = ou divisez le canvas s’il décrit deux entreprises

## Les mots de l’auteur

unsorted-word = { $key ->
    [kind] le canal { $text } n’a pas de type
   *[type] la relation { $text } n’a pas de type
}
unsorted-words = { $count ->
    [one] { $count } canal ou relation n’a pas de type
   *[other] { $count } canaux ou relations n’ont pas de type
}
keep-own-word = écrivez { $line } pour garder { $text } tel quel
use-known-word = écrivez { $line } si { $text } signifie { $word }
use-one-of-two-words = écrivez { $line } si { $text } signifie { $word }, ou { $other_line } si cela signifie { $other_word }
more-unsorted-words = { $count ->
    [one] et { $count } de plus
   *[other] et { $count } de plus
}
channel-as-relationship = la relation { $text } est un canal, pas un type de relation
declare-as-channel = ajoutez-la sous [channels] comme { $declaration }, et indiquez ce canal dans la relation : { $line }
or-keep-as-label = ou écrivez { $line } pour la garder comme relation
repeated-words = la relation { $text } figure deux fois pour les mêmes segments
remove-repeated-words = supprimez l’une des deux, ou utilisez d’autres mots
repeated-words-first = déjà écrit ici

## Le canvas entier

add-at-top = ajoutez en haut du canvas : { $line }
view-without-data = la vue { $view } n’a rien à montrer
add-channels = ajoutez chaque canal sous [channels], par exemple { $line }
add-needs-and-products = ajoutez des `jobs` à un segment, et à une proposition de valeur les `products` qui les couvrent
add-blocks = ajoutez les blocs de l’entreprise sous [blocks] : { $line }
or-remove-view = ou supprimez { $view } dans `view`
what-to-add-next = { $count ->
    [one] vous pouvez compléter ce canvas : { $count } suggestion
   *[other] vous pouvez compléter ce canvas : { $count } suggestions
}
unused-allow = l’exception { $rule } est inutile
remove-unused-allow = supprimez cette ligne
