use-channel-or-kind = use o id de um canal de [channels] ou um tipo: { $kinds }
phase-needs-text = o valor de { $phase } precisa ser um texto que diga como
write-phases = escreva { $section } ou só os nomes: { $list }
use-phases = use { $phases } (para várias fases de uma vez: { $stages })
