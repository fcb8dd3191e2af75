## Text that isn't TOML, as the first error of a canvas

not-valid-toml = 这不是有效的 TOML
write-toml-lines = 每行写成 key = "文本"、[section]，或以 # 开头的注释
value-and-keys = 键 { $key } 已经有值，不能再包含其他键
rename-one-of-two = 给其中一个改名
write-code = 写成 { $code }
write-code-or = 写成 { $first } 或 { $second }
write-any-list = 写成 ["一", "二"]
write-after-key = 写成 key { $code }
delete-it = 删除它

## Keys, and equals signs

key-has-spaces = 键 { $key } 中有空格，但没有加引号
key-needs-quotes = 键 { $key } 要加引号
key-has-inner-quotes = 键 { $key } 只有一部分加了引号
key-has-long-quotes = 键的两端各用一个引号，不是三个
key-missing-at-dot = 点号旁边缺少键
write-keys-at-dots = 在每个点号前后各写一个键，或删除点号
key-missing-in-braces = 这对花括号中缺少键
value-without-key-in-braces = 花括号中的值 { $value } 没有键
put-key-before = 把它的键写在前面，例如 { $code }
key-missing-before = { $sign } 前面缺少键
several-segments-in-key = 键 { $key } 写了多个细分群体
no-equals-sign = 这一行没有等号
no-equals-sign-no-value = 这一行没有等号，也没有值：{ $text }
colon-without-value = 这一行有冒号，但没有值：{ $text }
write-value-or-comment = 写成 { $code }，或在前面加 # 变成注释
no-equals-sign-in-braces = 花括号中的文本 { $text } 没有等号
equals-sign-missing = { $key } 后面缺少等号
not-an-equals-sign = { $sign } 不是等号
extra-equals-sign = 一个等号就够了
sign-after-equals-sign = 等号后面不能是 { $sign }

## Values

key-without-value = 键 { $key } 没有值
write-value-or-delete = 写一个值，例如 { $code }，或删除 { $line }
value-on-next-line = { $key } 的值从下一行才开始
put-after-equals-sign = 把它写在等号后面：{ $code }
value-missing = 这里缺少值
write-text-in-quotes = 写一段带引号的文本
indented-values = { $key } 的值写成了缩进的几行
write-in-braces = 把它们写在花括号中：{ $code }
keys-need-braces = 带值的键要写在花括号中
several-need-quotes = 多个值要加引号，并写在方括号中
several-need-brackets = { $key } 的多个值要写在方括号中
text-needs-quotes = 文本 { $text } 要加引号
word-not-a-value = { $word } 不是值
delete-code = 删除 { $code }
write-flag-or-text = 写成小写的 { $flag }，不加引号；如果是文本，写 { $text }
write-text-or-flag = 如果是文本，写 { $text }；如果是选项，写 { $flag }
number-has-comma = 数字 { $number } 中有逗号
write-number-or-text = 如果是数字，写 { $number }；如果是文本，写 { $text }
write-text-or-numbers = 如果是文本，写 { $text }；如果是数字，写 { $whole } 或 { $decimal }
not-a-number-or-date = 值 { $value } 不是有效的数字或日期
put-in-quotes = 给它加引号：{ $text }

## Quotes

# "弯引号 `“` 不是英文直引号"
not-a-straight-quote = { $quote } 不是英文直引号
odd-quote = { $shape ->
    [backtick] 反引号 { $mark }
    [angle] 尖角引号 { $mark }
    [accent] 重音符号 { $mark }
    [wide] 全角引号 { $mark }
    [corner] 直角引号 { $mark }
   *[curly] 弯引号 { $mark }
}
type-straight-quotes = 改用英文直引号：{ $text }
commas-for-quote = 两个逗号不是引号
mixed-quotes = 这段文本以 { $first } 开头，却以 { $last } 结尾
type-same-quotes = 两端使用相同的英文直引号：{ $text }
extra-quote = 这段文本多了一个引号
keep-one-quote = 两端各保留一个引号：{ $text }
apostrophe-ends-text = 撇号使文本提前结束
use-double-quotes = 改用双引号：{ $text }
quote-ends-text = 文本里面的引号使文本提前结束
use-single-quotes = 文本外面改用单引号：{ $text }
backslash-in-quotes = 反斜杠在双引号中有特殊含义
quote-or-double-backslash = 文本外面改用单引号，或把每个反斜杠写两遍
quote-so-or-double-backslash = 文本外面改用单引号，或把每个反斜杠写两遍：{ $text }
backslash-before-quote = 最后一个引号前的反斜杠使引号成为文本的一部分
first-quote-missing = 文本 { $text } 的开头缺少引号
last-quote-missing = 文本 { $text } 的结尾缺少引号
text-over-lines = 两端各一个引号的文本不能跨行
join-lines-or-use-three = 写在一行中，或两端各用三个引号：{ $marks }
long-text-open = 这段文本以三个引号开头，却没有以三个引号结尾
put-at-end = 在它的结尾添加 { $mark }
put-at-end-so = 在它的结尾添加 { $mark }：{ $code }

## Brackets

value-in-brackets = { $shape ->
    [round] 值的外面不能加圆括号
    [angle] 值的外面不能加尖括号
   *[curly] 值的外面不能加花括号
}
list-in-brackets = { $shape ->
    [round] 列表要用方括号，不用圆括号
    [angle] 列表要用方括号，不用尖括号
   *[curly] 列表要用方括号，不用花括号
}
keys-in-brackets = { $shape ->
    [round] 带值的键要用花括号，不用圆括号
    [angle] 带值的键要用花括号，不用尖括号
   *[square] 带值的键要用花括号，不用方括号
}
put-braces-around-keys = 给带值的键加上花括号：{"{"} key = "文本" {"}"}
brackets-open = { $kind ->
    [list] 这个列表没有闭合
   *[braces] 这对花括号没有闭合
}
brackets-of-key-open = { $kind ->
    [list] { $key } 的列表没有闭合
   *[braces] { $key } 的花括号没有闭合
}
brackets-open-before = { $kind ->
    [list] 这个列表在 { $mark } 之前没有闭合
   *[braces] 这对花括号在 { $mark } 之前没有闭合
}
put-before = 在 { $next } 前面添加 { $mark }
brackets-mixed = { $kind ->
    [list] 这个列表以 { $first } 开头，却以 { $last } 结尾
   *[braces] 这对花括号以 { $first } 开头，却以 { $last } 结尾
}
write-instead-of = 把 { $wrong } 改为 { $mark }
list-without-bracket = 列表的开头缺少方括号
no-open-bracket = 没有与 { $mark } 对应的左括号

## Commas, and what follows a value

not-a-comma = { $sign } 不是逗号
write-comma-instead = 改为逗号
comma-missing = { $value } 后面缺少逗号
comma-missing-here = 这个值后面缺少逗号
put-comma-on-line-above = 在上一行的结尾添加逗号
put-comma-after = 在它后面添加逗号
sign-not-needed = { $sign ->
    [semicolon] 这个分号是多余的
   *[comma] 这个逗号是多余的
}
cant-follow-value = 值的后面不能是 { $text }
delete-or-put-comma = 删除它，或在前面添加逗号
write-one-after-comma = 每个逗号后面写一个 key = "文本"
only-comment-after-value = 同一行中，值的后面只能是注释
put-hash-before = 在前面加 #：{ $comment }
line-ends-with = 行尾不能是 { $marks }
key-needs-own-line = 每个键要单独一行
begin-line-before = 在 { $code } 前面换行

## How a line begins

braces-around-canvas = 画布的外面不能加花括号
delete-braces = 删除花括号，每行写成 key = "文本"
line-begins-with-brace = 行首不能是花括号
put-key-and-equals-sign = 在前面加上键和等号：key = {"{"} … {"}"}
line-begins-with = 行首不能是 { $sign }
delete-or-write-list = 删除它，或把一个键的多个值写成列表：key = [{"{"} … {"}"}, {"{"} … {"}"}]
line-has-list-mark = 行首不能是列表符号 { $mark }
delete-mark = 删除这个符号
delete-mark-and-write = 删除这个符号，写成 { $code }
replace-mark-by-key = 换成键和等号：key = { $value }
list-marks-below = { $key } 的值写成了带列表符号的几行
write-in-square-brackets = 把它们写在方括号中：{ $code }
use-square-brackets = 把它们写在方括号中：["一", "二"]
list-mark-in-list = 列表中的值不能以列表符号开头
delete-mark-add-commas = 删除这个符号，并在每个值后面添加逗号

## Headers, comments and fences

comment-not-header = { $line } 是注释，不是小节标题
write-header-and-key = 写 { $header }，下面写 { $line }
not-a-header = { $text } 不是小节标题
unknown-header = 未知的小节 { $header }
section-name-missing = 这对方括号中缺少小节名称
write-section-name = 写一个名称，例如 [segments] 或 [channels.shop]
header-ends-with-one = 这个小节标题以两个方括号开头，却以一个结尾
header-open = 小节标题 { $header } 没有闭合
header-ends-wrong = 小节标题 { $header } 结尾的括号不对
header-needs-dot = 小节标题 { $header } 的各部分之间缺少点号
header-needs-quotes = 名称 { $name } 在小节标题中要加引号
cant-follow-header = 小节标题后面不能是 { $text }
only-comment-after-header = 同一行中，小节标题后面只能是注释
put-on-next-line = 把它写到下一行：{ $code }
list-without-key = 列表前面缺少键和等号
line-of-marks = 这行符号在这里没有意义
delete-or-put-hash = 删除它，或在前面加 #
table-with-bars = 画布中不能有用 | 分隔的表格
write-line-for-row = 把表格的每一行写成 key = "文本"
not-a-comment-mark = { $mark } 不能作为注释的开头
begin-comment-with-hash = 改用 # 开头：{ $comment }
code-fence-in-file = 画布文件不需要代码块标记
delete-code-fence = 删除以 ``` 或 ~~~ 开头的行

## Characters

invisible-character = { $code } 是不可见字符
delete-or-type-again = 删除它，或重新输入这一行
unusual-space = { $code } 不是普通空格
delete-and-type-space = 删除它，改为输入半角空格
full-width-sign = { $character } 是全角{ $name }
# "`、` 不是半角逗号": in a Chinese text "、" and "。" are usual.
unusual-sign = { $character } 不能代替半角{ $name }
sign-name = { $sign ->
    [semicolon] 分号
    [equals] 等号
    [comma] 逗号
    [square] 方括号
    [curly] 花括号
    [round] 圆括号
    [colon] 冒号
    [quote] 引号
    [hash] 井号
    [period] 句点
    [digit] 数字
    [letter] 字母
   *[sign] 符号
}
type-instead = 改用英文输入法输入 { $sign }

## Includes

include-in-canvas = {"{{#include}}"} 不能用在画布中
save-as-model = 把模型存为 canvases/NAME.toml，并写 use = "NAME"
or-expand-includes = 或者先展开引入的内容：在 book.toml 的 [preprocessor.canvas] 下写 after = ["links"]
