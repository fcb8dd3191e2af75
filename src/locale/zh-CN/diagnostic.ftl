did-you-mean = 是不是想写 { $word }？
label-and-more = { $label }（另有 { $count } 处）
step-as-help = { $rule }：{ $message }；{ $help }
unknown-rule = 未知的规则 { $rule }
list-rules = 用 `{ $command }` 列出所有规则
first-defined-here = 第一次定义在这里
# Why a rule was retired.
unassigned-is-for-everyone = 没有 `for` 的价值主张面向所有人，写成 `for = []` 的则有意不面向任何人。
