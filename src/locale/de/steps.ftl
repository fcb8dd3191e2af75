## Die ersten Schritte

no-segments = das Canvas nennt keine Kundensegmente
add-segments = jede Kundengruppe unter [segments] ergänzen: { $line }
empty-blocks = Bausteine sind noch leer: { $blocks }
fill-blocks = jeweils die ein, zwei wichtigsten Einträge unter [blocks] ergänzen: { $line }
fill-section = die ein, zwei wichtigsten Einträge unter { $section } ergänzen
no-relationships = das Canvas hat keine Kundenbeziehungen
no-relationships-with = das Canvas hat keine Beziehung für { $segments }
add-relationship = eine Beziehung unter [relationships] ergänzen: { $line }
add-relationship-for-each = für jedes Segment eine Beziehung unter [relationships] ergänzen: { $line }
no-expectation = bei keinem Segment steht, welche Beziehung es erwartet: { $segments }
ask-for-expectation = einige Kunden jedes Segments befragen und ihre Antwort ergänzen: { $line }
ask-for-first-expectation = einige Kunden des wichtigsten Segments befragen und ihre Antwort ergänzen: { $line }
ask-for-expectation-of-segments = einige Kunden jedes Segments befragen, dann alle Segmente mit ihrer Antwort unter [segments] ergänzen: { $line }
no-metrics = das Canvas hat keine Erfolgskennzahlen
no-staff = Angabe zum Personal fehlt bei: { $relationships }
add-staff = die Zahl der Personen oder ihre Rolle ergänzen: { $line }
no-phases = das Canvas nennt keinen Kanal, über den Kunden zuerst vom Angebot erfahren: { $channels }
add-phases-to-each = bei jedem Kanal ergänzen, wann er genutzt wird ({ $phases }): { $line }

## Einzelheiten zu Beziehungen und Kanälen

no-via = Kanal fehlt bei: { $relationships }
name-channels = in jeder Beziehung den Kanal mit seiner Kennung nennen: { $line }
goal-missing = Ziel fehlt bei: { $relationships }
add-goal = { $acquisition } ergänzen, um Kunden zu gewinnen, { $retention }, um sie zu binden, oder { $upselling }, um mehr zu verkaufen
no-status = Status fehlt bei: { $relationships }
add-status = { $established } bei bestehenden Beziehungen ergänzen, sonst { $planned }
no-feedback = das Canvas sagt nicht, wie Rückmeldungen gesammelt und beantwortet werden
no-relationship-cost = ohne Kosten lassen sich diese Beziehungen nicht vergleichen: { $relationships }
no-channel-cost = ohne Kosten lassen sich diese Kanäle nicht vergleichen: { $channels }
add-cost = cost = { $levels } ergänzen oder einen Betrag
automated-without-data = Angabe zu Kundendaten fehlt bei: { $relationships }
add-data = die genutzten Kundendaten ergänzen: { $line }
