## Wie etwas genannt wird

all-segments = alle Segmente
no-segment = kein Segment
all-customers = `alle Kunden`
segment-and-others = { $count ->
    [one] { $segment } und { $count } weiteres Segment
   *[other] { $segment } und { $count } weitere Segmente
}
relationship-for = { $relationship } für { $segments }

## Segmente

segment-without-relationship = Segment { $segment } hat keine Beziehung
add-relationship-for-segment = eine Beziehung unter [relationships] ergänzen, zum Beispiel { $line }
change-relationship-line = { $key } unter [relationships] ändern, zum Beispiel in { $line }
keep-retired-relationship = die beendete Beziehung behalten und die heutige ergänzen: { $line }
or-remove-retired = oder status = "retired" entfernen, falls die Beziehung noch besteht
segment-without-channel = kein Kanal erreicht das Segment { $segment }
add-segment-to-channel = { $segment } im `for` eines Kanals ergänzen, den dieses Segment nutzt
or-serve-everyone = oder `for` bei einem Kanal entfernen, der für alle da ist
segment-without-proposition = Segment { $segment } hat kein Wertangebot
segment-without-anything = Segment { $segment } hat weder Wertangebot noch Beziehung noch Kanal
add-segment-to-proposition = { $segment } im `for` eines Wertangebots ergänzen
or-add-proposition = oder unter [propositions] ein Wertangebot ergänzen: { $line }
segment-too-broad = Segment { $segment } ist zu breit gefasst
name-specific-group = eine bestimmte Kundengruppe nennen: { $line }
or-split-segment = oder es in mehrere Segmente aufteilen, eines für jede Gruppe
segment-named-all = die Kennung `all` steht zugleich für alle Segmente
rename-segment = das Segment umbenennen, damit `all` für alle Segmente stehen kann
market-of-segment = Markt { $market } beschreibt alle Kunden, nicht nur ein Segment
add-market-once = den Markt stattdessen oben im Canvas ergänzen: { $line }
market-also-here = auch hier

## Ähnliche Segmente

same-relationship-everywhere = alle Segmente haben dieselben Beziehungen: { $types }
ask-each-segment = einige Kunden jedes Segments fragen, was sie erwarten
differ-in-one = oder mindestens einem Segment eine andere Beziehung geben, zum Beispiel "personal" bei einem kleinen Segment
or-explain-sameness = oder unter [allow] begründen, warum dieselben Beziehungen zu allen Segmenten passen: { $line }
same-relationships-here = dieselben Beziehungen hier
similar-segments = die Segmente { $segments } unterscheiden sich nur im Namen
add-own-proposition = jedem ein eigenes Wertangebot geben: { $line }
or-add-difference = oder ergänzen, was sie unterscheidet: { $expects }, { $traits }, eine andere Beziehung oder einen anderen Kanal
or-merge-segments = oder sie zu einem Segment zusammenfassen
same-as-this-one = genau wie dieses

## Was Segmente erwarten und brauchen

expectation-unmet = { $count ->
    [one] Segment { $segment } erwartet { $types }, doch dieser Beziehungstyp fehlt
   *[other] Segment { $segment } erwartet { $types }, doch diese Beziehungstypen fehlen
}
add-expected-types = { $types } bei { $key } unter [relationships] ergänzen, mit status = "planned", falls es das noch nicht gibt
or-remove-expectation = oder die Erwartung entfernen, falls das Segment dies nicht braucht
also-unmet = fehlt ebenfalls
mass-market-personal = Segment { $segment } ist ein Massenmarkt, erhält aber persönlichen Service
use-self-service = den meisten Kunden Selbstbedienung oder automatisierte Dienstleistungen anbieten
or-explain-personal = oder unter [allow] begründen, warum sich persönlicher Service lohnt: { $line }
niche-without-personal = Segment { $segment } ist ein Nischenmarkt, erhält aber keinen persönlichen Service
add-personal-service = persönlichen Service ergänzen: { $types }
or-explain-no-personal = oder unter [allow] begründen, warum diese Kunden keinen persönlichen Service wollen: { $line }
business-without-personal = { $kind ->
    [government] Segment { $segment } gehört zur öffentlichen Hand, hat aber keinen persönlichen Kontakt
   *[b2b] Segment { $segment } umfasst Geschäftskunden, hat aber keinen persönlichen Kontakt
}
unlike-other-businesses = { $count ->
    [one] Segment { $segments } hat keinen persönlichen Kontakt, die meisten anderen Geschäftskunden dagegen schon
   *[other] die Segmente { $segments } haben keinen persönlichen Kontakt, die meisten anderen Geschäftskunden dagegen schon
}
also-without-contact = ebenfalls ohne persönlichen Kontakt
add-personal-contact = einen persönlichen Kontakt ergänzen: { $line }
or-add-co-creation = oder die Kunden an der Gestaltung beteiligen: { $line }
or-add-staff = oder in einer Beziehung ergänzen, wer sie betreut: { $line }
dedicated-for-ordinary-customer = Segment { $segment } (Privatkunden mit normalem Kundenwert) erhält individuelle persönliche Unterstützung
use-personal = jede Person aus dem Team helfen lassen: { $line }
or-set-high-value = oder { $line } setzen, falls sich der Aufwand bei jedem dieser Kunden lohnt

## Beziehungen

self-service-without-help = { $count ->
    [one] Segment { $segments } hat Selbstbedienung, aber keinen Kundendienst
   *[other] die Segmente { $segments } haben Selbstbedienung, aber keinen Kundendienst
}
add-after-sales = bei einem Kanal für diese Kunden ergänzen, was nach dem Verkauf geschieht: { $line }
or-add-person-or-feedback = oder eine persönliche Beziehung ergänzen oder in `feedback` beschreiben, wie Fragen beantwortet werden
retail-without-store = Segment { $segment } hat Einzelhandel als Beziehung, aber keinen Laden als Kanal
add-store = den Laden unter [channels] ergänzen: { $line }
or-add-partner-store = oder einen Partnerladen ergänzen: { $line }

## Beziehungen und ihre Kanäle

one-way-channel = { $relationship } nutzt nur Kanäle ohne Dialog: { $channels }
add-two-way-channel = einen Kanal mit Dialog ergänzen: { $line }
add-this-two-way-channel = in `via` einen Kanal mit Dialog ergänzen: { $channel }
declare-two-way-channel = unter [channels] einen Kanal mit Dialog ergänzen, zum Beispiel { $declaration }, und in der Beziehung nennen: { $line }
channel-not-for-segment = { $relationship } nutzt Kanäle, die nicht für dieses Segment da sind: { $channels }
add-segment-to-for = im `for` von { $channels } ergänzen: { $segment }
or-use-channel-of-segment = oder in `via` einen Kanal nennen, der für dieses Segment da ist
for-leaves-them-out = in seinem `for` fehlt das Segment
community-without-place = der Community für { $segments } fehlt ein Kanal als Treffpunkt
declare-place = den Treffpunkt unter [channels] festlegen, zum Beispiel { $declarations }, und in der Beziehung nennen: { $line }
or-name-place = oder in `via` einen Kanal nennen, den es schon gibt
declare-named-place = den Treffpunkt aus { $label } unter [channels] festlegen, zum Beispiel { $declaration }, und { $line } ergänzen
also-without-channel = ebenfalls ohne Kanal
co-creation-without-input = die Mitbeteiligung für { $segments } hat weder `input` noch einen Kanal
describe-input = beschreiben, was die Kunden beitragen: { $line }
or-name-input-channel = oder den Kanal nennen, den sie dafür nutzen: { $line }

## Kanäle und ihre Phasen

channel-without-phase = { $count ->
    [one] Kanal { $channels } hat keine Phasen, andere Kanäle dagegen schon
   *[other] die Kanäle { $channels } haben keine Phasen, andere Kanäle dagegen schon
}
add-phases = die Phasen ergänzen, die der Kanal abdeckt ({ $phases }): { $line }
also-without-phase = ebenfalls ohne Phasen
phase-gap = kein Kanal deckt { $phases } für { $segments } ab
phase-gap-here = kein Kanal deckt { $phases } für dieses Segment ab
add-phase-to-channel = die Phase bei dem Kanal ergänzen, der sie abdeckt
or-add-channel-for-phase = oder dafür einen Kanal ergänzen, mit { $status }, falls es ihn noch nicht gibt

## Kanäle untereinander

reversed-margins = { $partner_count ->
    [one] Partnerkanal { $partners } hat
   *[other] die Partnerkanäle { $partners } haben
} eine hohe Marge, aber { $own_count ->
    [one] der eigene Kanal { $own }
   *[other] die eigenen Kanäle { $own }
} eine niedrige
check-margins = prüfen, ob beide vertauscht sind, denn ein Partner behält von jedem Verkauf einen Teil
or-explain-margins = oder erklären, warum die Marge des eigenen Kanals niedrig ist: { $line }
other-margin = im Vergleich zu diesem
channels-not-connected = die Kanäle für { $segments } sind nicht miteinander verbunden: { $channels }
connect-channels = bei einem davon ergänzen, wo seine Kunden weitermachen: { $line }
connected-elsewhere = Kanal { $from } ist mit { $to } verbunden, doch dieser ist nicht für das Segment { $segment } da
serve-segment-there = { $segment } im `for` von { $channel } ergänzen, falls dieses Segment den Kanal nutzt
or-leave-segment-out = oder das Segment im `for` von { $channel } weglassen
unrequested-channel = kein Segment bevorzugt den Kanal { $channel }
add-preference = { $line } bei einem Segment ergänzen, dessen Kunden ihn wünschen
or-ask-customers = oder zuerst Kunden fragen, falls das nicht bekannt ist
own-only = es gibt nur eigene Kanäle: { $channels }
also-own = ebenfalls ein eigener Kanal
partner-only = es gibt nur Partnerkanäle: { $channels }
also-partner = ebenfalls ein Partnerkanal
early-without-partner = dieses Unternehmen in der Frühphase hat nur eigene Kanäle: { $channels }
consider-partner = einen Partner erwägen, der Kunden trifft, die Sie nicht erreichen: { $line }
consider-starting-with-partner = einen Partner erwägen, der schon Kunden hat: { $line }
consider-own-channel = einen eigenen Kanal erwägen, über den Sie Kunden selbst erreichen: { $line }
online-only = es gibt nur Onlinekanäle: { $channels }
also-online = ebenfalls online
consider-offline-channel = einen Kanal für Kunden erwägen, die lieber anrufen oder vorbeikommen: { $line }
offline-only = es gibt nur Offlinekanäle: { $channels }
also-offline = ebenfalls offline
consider-online-channel = einen Kanal für Kunden erwägen, die online suchen: { $line }
convenience-in-person = { $count ->
    [one] Wertangebot { $proposition } verspricht Bequemlichkeit, aber Segment { $segments } bekommt es nur vor Ort
   *[other] Wertangebot { $proposition } verspricht Bequemlichkeit, aber die Segmente { $segments } bekommen es nur vor Ort
}
add-remote-channel = einen Kanal ergänzen, den Kunden von überall nutzen können: { $line }
or-remove-convenience = oder `convenience` aus `focus` entfernen, falls die Kunden gern vorbeikommen

## Wertangebote

focus-unsupported = { $count ->
    [one] keine Beziehung für Segment { $segments } passt zum Schwerpunkt { $focus } des Wertangebots { $proposition }
   *[other] keine Beziehung für die Segmente { $segments } passt zum Schwerpunkt { $focus } des Wertangebots { $proposition }
}
add-supporting-type = { $types } bei { $key } unter [relationships] ergänzen, zum Beispiel { $line }
or-remove-focus = oder das Wort aus `focus` entfernen
focus-spelling = das Wort { $word } in `focus` gehört nicht zu den bekannten Schwerpunkten
proposition-without-channel = kein Kanal liefert das Wertangebot { $proposition }
add-to-delivered = { $proposition } im `carries` eines Kanals ergänzen, zum Beispiel bei { $channel }
or-add-delivering-channel = oder einen Kanal ergänzen, der es liefert
fit-unaddressed = { $side ->
    [job] { $count ->
        [one] Aufgabe { $needs } von Segment { $segment } ist nicht abgedeckt
       *[other] die Aufgaben { $needs } von Segment { $segment } sind nicht abgedeckt
    }
    [pain] { $count ->
        [one] Problem { $needs } von Segment { $segment } ist nicht abgedeckt
       *[other] die Probleme { $needs } von Segment { $segment } sind nicht abgedeckt
    }
   *[gain] { $count ->
        [one] Nutzen { $needs } von Segment { $segment } ist nicht abgedeckt
       *[other] folgender Nutzen von Segment { $segment } ist nicht abgedeckt: { $needs }
    }
}
address-need = bei einem Wertangebot ergänzen, was dies abdeckt: { $line }
or-remove-need = oder dies entfernen, falls Sie es nicht abdecken wollen
also-unaddressed = ebenfalls nicht abgedeckt
fit-unlinked = { $count ->
    [one] Eintrag { $items } des Wertangebots { $proposition } ist keinem Bedürfnis zugeordnet
   *[other] die Einträge { $items } des Wertangebots { $proposition } sind keinem Bedürfnis zugeordnet
}
link-to-need = { $side ->
    [job] der Aufgabe zuordnen, die dieser Eintrag abdeckt: { $line }
    [pain] dem Problem zuordnen, das dieser Eintrag abdeckt: { $line }
   *[gain] dem Nutzen zuordnen, den dieser Eintrag abdeckt: { $line }
}
choose-need = { $side ->
    [job] die passende Aufgabe wählen: { $needs }
    [pain] das passende Problem wählen: { $needs }
   *[gain] den passenden Nutzen wählen: { $needs }
}
or-remove-item = oder dies entfernen, falls kein Kunde es braucht
also-unlinked = ebenfalls nicht zugeordnet

## Partner

unnamed-partner = Partnerkanal { $channel } nennt den Partner nicht
name-partner = den Namen des Partners ergänzen: { $line }
unlisted-partner = kein Eintrag in `partners` passt zu Partnerkanal { $channel }
or-list-partner = oder den Partner in `partners` ergänzen
segment-as-partner = Segment { $segment } ist auch als Partner aufgeführt
explain-both-roles = beide Rollen erklären, falls sie stimmen: { $line }
or-remove-from-one = oder es dort entfernen, wo es nicht hingehört
the-segment = das Segment
revenue-from-partner = Einnahmequelle { $item } nennt den Partner { $partner }, aber kein Segment
add-partner-as-segment = den Partner unter [segments] ergänzen, falls er Ihnen Geld zahlt, und hier nennen: { $line }
or-name-paying-segment = oder das Segment nennen, das über den Partner zahlt: { $line }
the-partner = der Partner
segment-without-role = Segment { $segment } hat keine Rolle und bringt keine Einnahmen
add-role = eine oder mehrere Rollen ergänzen ({ $roles }): { $line }
or-name-in-revenue = oder es bei einer Einnahmequelle nennen, falls es zahlt: { $line }
this-has-role = dieses Segment hat eine Rolle

## Formulierung

placeholder-text = Text { $text } ist ein Platzhalter
unfinished-text = Text { $text } enthält den Platzhalter { $placeholder }
template-question = Text { $text } ist eine Frage aus der Vorlage
also-placeholder = auch das ist noch zu schreiben
replace-placeholder = durch ein, zwei Wörter ersetzen, auch wenn es vorerst nur eine Vermutung ist
or-remove-line = oder die Zeile entfernen, bis Sie mehr wissen
vague-item = Eintrag { $text } ist zu allgemein
also-vague = auch hier
describe-item = genauer beschreiben, was es in Ihrem Unternehmen ist, damit auch Fremde es sich vorstellen können
vague-proposition = Wertangebot { $text } ist zu allgemein
describe-benefit = genauer beschreiben, was Ihre Kunden bekommen, damit auch Fremde es sich vorstellen können
too-many-items = Baustein { $block } hat { $count } Einträge, aber mehr als { $most } sind schwer zu überblicken
group-items = die wichtigsten Einträge behalten und verwandte zusammenfassen
or-split-canvas = oder das Canvas aufteilen, falls es zwei Unternehmen beschreibt

## Eigene Worte

unsorted-word = { $key ->
    [kind] Kanal { $text } hat keine Art
   *[type] Beziehung { $text } hat keinen Typ
}
unsorted-words = { $count ->
    [one] { $count } Kanal oder Beziehung ist ohne Art oder Typ
   *[other] { $count } Kanäle und Beziehungen sind ohne Art oder Typ
}
keep-own-word = { $line } schreiben, um { $text } beizubehalten
use-known-word = { $line } schreiben, falls { $text } dasselbe bedeutet wie { $word }
use-one-of-two-words = { $line } schreiben, falls { $text } dasselbe bedeutet wie { $word }, oder { $other_line }, falls { $other_word } gemeint ist
more-unsorted-words = { $count ->
    [one] und { $count } weitere Angabe
   *[other] und { $count } weitere Angaben
}
channel-as-relationship = Beziehung { $text } ist ein Kanal, kein Beziehungstyp
declare-as-channel = den Kanal unter [channels] ergänzen ({ $declaration }) und in der Beziehung nennen: { $line }
or-keep-as-label = oder { $line } schreiben, um es als Beziehung beizubehalten
repeated-words = Beziehung { $text } steht zweimal für dieselben Segmente
remove-repeated-words = eine davon entfernen oder andere Worte verwenden
repeated-words-first = steht hier zum ersten Mal

## Das ganze Canvas

add-at-top = oben im Canvas ergänzen: { $line }
view-without-data = für die Ansicht { $view } fehlen Angaben
add-channels = jeden Kanal unter [channels] ergänzen, zum Beispiel { $line }
add-needs-and-products = bei einem Segment `jobs` ergänzen und bei einem Wertangebot die `products`, die sie abdecken
add-blocks = die Bausteine des Unternehmens unter [blocks] ergänzen: { $line }
or-remove-view = oder { $view } aus `view` entfernen
what-to-add-next = { $count ->
    [one] dieses Canvas lässt sich noch ergänzen: { $count } Vorschlag
   *[other] dieses Canvas lässt sich noch ergänzen: { $count } Vorschläge
}
unused-allow = Ausnahme { $rule } wird nicht gebraucht
remove-unused-allow = diese Zeile entfernen
