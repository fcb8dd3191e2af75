use-channel-or-kind = die Kennung eines Kanals unter [channels] verwenden oder eine Art: { $kinds }
phase-needs-text = der Wert von { $phase } muss ein Text sein, der beschreibt, was in der Phase geschieht
write-phases = { $section } schreiben oder nur die Namen: { $list }
use-phases = { $phases } verwenden (für mehrere Phasen zugleich: { $stages })
