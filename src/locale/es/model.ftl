use-channel-or-kind = usa el id de un canal de [channels], o un tipo: { $kinds }
phase-needs-text = el valor de { $phase } debe ser un texto que diga cómo
write-phases = escribe { $section }, o solo los nombres: { $list }
use-phases = usa { $phases } (para varias fases a la vez: { $stages })
