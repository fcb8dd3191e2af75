did-you-mean = 是不是想写 { $word }？
label-and-more = { $label }（另有 { $count } 处）
step-as-help = { $rule }：{ $message }；{ $help }
unknown-rule = 未知的规则 { $rule }
list-rules = 用 `{ $command }` 列出所有规则
first-defined-here = 第一次定义在这里
