use-channel-or-kind = 使用 [channels] 下某个渠道的 id，或一个种类：{ $kinds }
phase-needs-text = { $phase } 的值必须是说明做法的文本
write-phases = 写成 { $section }，或只写名称：{ $list }
use-phases = 使用 { $phases }（同时表示几个阶段：{ $stages }）
