## Les premières étapes

no-segments = le canvas ne nomme aucun segment de clientèle
add-segments = ajoutez chaque groupe de clients sous [segments] : { $line }
empty-blocks = des blocs sont encore vides : { $blocks }
fill-blocks = ajoutez dans chacun, sous [blocks], le ou les deux éléments principaux : { $line }
fill-section = ajoutez le ou les deux éléments principaux sous { $section }
no-relationships = le canvas n’a aucune relation client
no-relationships-with = le canvas n’a aucune relation avec { $segments }
add-relationship = ajoutez une relation sous [relationships] : { $line }
add-relationship-for-each = ajoutez une relation pour chaque segment sous [relationships] : { $line }
no-expectation = aucun segment ne dit quelle relation il attend : { $segments }
ask-for-expectation = interrogez quelques clients de chaque segment, puis ajoutez leur réponse : { $line }
ask-for-first-expectation = interrogez quelques clients du segment le plus important, puis ajoutez leur réponse : { $line }
ask-for-expectation-of-segments = interrogez quelques clients de chaque segment, puis ajoutez tous les segments sous [segments] avec leur réponse : { $line }
no-metrics = le canvas n’a aucun indicateur de succès
no-staff = aucun effectif indiqué pour : { $relationships }
add-staff = ajoutez le nombre de personnes, ou leur fonction : { $line }
no-phases = le canvas n’indique pas par quel canal les clients entendent d’abord parler de vous : { $channels }
add-phases-to-each = ajoutez à chaque canal quand il sert ({ $phases }) : { $line }

## Détails des relations et des canaux

no-via = aucun canal pour : { $relationships }
name-channels = indiquez le canal dans chaque relation par son identifiant : { $line }
goal-missing = aucun objectif pour : { $relationships }
add-goal = ajoutez { $acquisition } pour gagner des clients, { $retention } pour les fidéliser, ou { $upselling } pour leur vendre plus
no-status = aucun statut pour : { $relationships }
add-status = ajoutez { $established } à celles qui existent déjà, et { $planned } aux autres
no-feedback = le canvas ne dit pas comment vous recueillez les avis et y répondez
no-relationship-cost = impossible de comparer des relations sans coût : { $relationships }
no-channel-cost = impossible de comparer des canaux sans coût : { $channels }
add-cost = ajoutez cost = { $levels }, ou un montant
automated-without-data = aucune donnée client pour : { $relationships }
add-data = ajoutez les données clients utilisées : { $line }
