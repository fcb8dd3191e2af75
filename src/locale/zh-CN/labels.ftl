unknown-label = 未知的标签 { $name }
use-known-label = 使用 { $labels }
labels-not-text = { $name } 是小节，不是文本
write-label-section = 单独一行写 { $header }，下面每个标签写一行
label-empty = 标签 { $name } 是空的
label-not-text = 标签 { $name } 不是文本
write-label-text = 写一段带引号的文本，或删除这一行
