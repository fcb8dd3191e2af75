## Die ersten Schritte

no-segments = das Canvas nennt keine Kundensegmente
add-segments = jede Kundengruppe unter [segments] ergänzen: { $line }
empty-blocks = Bausteine sind noch leer: { $blocks }
fill-blocks = jeweils die ein, zwei wichtigsten Einträge ergänzen: { $line }
fill-section = die ein, zwei wichtigsten Einträge unter { $section } ergänzen
no-relationships = das Canvas hat keine Kundenbeziehungen
no-relationships-with = das Canvas hat keine Beziehung für { $segments }
add-relationship = eine Beziehung unter [relationships] ergänzen: { $line }
add-relationship-for-each = für jedes Segment eine Beziehung unter [relationships] ergänzen: { $line }
no-expectation = bei keinem Segment steht, welche Beziehung es erwartet: { $segments }
ask-for-expectation = einige Kunden jedes Segments befragen und ihre Antwort ergänzen: { $line }
ask-for-first-expectation = einige Kunden des wichtigsten Segments befragen und ihre Antwort ergänzen: { $line }
ask-for-expectation-of-segments = einige Kunden jedes Segments befragen und ihre Antwort unter [segments] ergänzen: { $line }
no-metrics = das Canvas hat keine Erfolgskennzahlen
no-staff = keine Angabe zum Personal für: { $relationships }
add-staff = die Zahl der Personen oder ihre Rolle ergänzen: { $line }
no-phases = das Canvas nennt keinen Kanal, über den Kunden zuerst vom Angebot erfahren: { $channels }
add-phases-to-each = bei jedem Kanal ergänzen, wann er genutzt wird ({ $phases }): { $line }

## Einzelheiten zu Beziehungen und Kanälen

no-via = kein Kanal für: { $relationships }
name-channels = in jeder Beziehung den Kanal mit seiner Kennung nennen: { $line }
goal-missing = kein Ziel für: { $relationships }
add-goal = { $acquisition } ergänzen, um Kunden zu gewinnen, { $retention }, um sie zu binden, oder { $upselling }, um mehr zu verkaufen
no-status = kein Status für: { $relationships }
add-status = { $established } bei denen ergänzen, die es schon gibt, sonst { $planned }
no-feedback = das Canvas sagt nicht, wie Rückmeldungen gesammelt und beantwortet werden
no-relationship-cost = Beziehungen lassen sich ohne Kosten nicht vergleichen: { $relationships }
no-channel-cost = Kanäle lassen sich ohne Kosten nicht vergleichen: { $channels }
add-cost = cost = { $levels } oder einen Betrag ergänzen
automated-without-data = keine Kundendaten für: { $relationships }
add-data = die genutzten Kundendaten ergänzen: { $line }
