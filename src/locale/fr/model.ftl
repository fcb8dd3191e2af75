use-channel-or-kind = utilisez l’identifiant d’un canal de [channels], ou un type de canal : { $kinds }
phase-needs-text = la valeur de { $phase } doit être un texte qui dit comment
write-phases = écrivez { $section }, ou seulement les noms : { $list }
use-phases = utilisez { $phases } (pour plusieurs phases à la fois : { $stages })
