use-channel-or-kind = 使用 [channels] 下某个渠道的 id，或一个种类：{ $kinds }
phase-needs-text = { $phase } 的值要用一段文本说明做法
write-phases = 写成 { $section }，或只写名称：{ $list }
use-phases = 使用 { $phases }（一次表示几个阶段：{ $stages }）
