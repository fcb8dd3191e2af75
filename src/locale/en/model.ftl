# $kinds: "`website`, `app`, …"
use-channel-or-kind = use the id of a channel under [channels], or a kind: { $kinds }
phase-needs-text = the value of { $phase } must be text that says how
# $section: { awareness = "how" }, $list: ["awareness"]
write-phases = write { $section }, or only the names: { $list }
# $stages: words that each mean several phases
use-phases = use { $phases } (for several phases at once: { $stages })
