## The canvas as a whole

canvas-too-large = 这张画布超过 { $size }
split-canvas = 拆分成几张画布，每个业务部分一张
canvas-too-deep = 这张画布的嵌套超过 { $levels } 层
remove-needless-brackets = 删除多余的括号
canvas-is-empty = 这张画布没有内容
begin-with-relationships = 先写一行 { $section }，下面再写 { $line }
canvas-uses-and-defines = 有 `use` 的画布不能再有自己的内容
part-of-content = { $key } 属于画布内容
move-content-or-remove-use = 把它移到定义模型的地方，或删除 `use`
allowed-with-use = 有 `use` 时，还可以设置 { $keys }

## Keys outside of their section

name-schema-in-comment = 在第一行用注释写明 schema：{ $line }
unknown-section = 未知的小节 { $name }
write-header-for-id = 如果它是 { $section } 下某一项的 id，写成 { $header }
key-outside-section = { $key } 不在任何小节中
hash-makes-comment = 这一行以 `#` 开头，所以是注释
replace-comment-by-header = 把注释换成小节标题 { $header }
move-below-header = 把这一行移到 { $header } 下面
add-header-above = 在上一行添加 { $header }
or-write-as-id = 或者，如果它是 id，写成 { $line }
name-needs-quotes = { $name } 中有点号，要加引号

## Keys that are there twice

keep-or-rename = 只保留一个，或给其中一个改名
repeat-header-in-brackets = 在这个细分群体的每个关系前面都写上 { $header }
join-under-header = 把两处的内容合并到同一个 { $header } 下

## Exceptions

error-stays-on = { $rule } 是错误，不能关闭
fix-error-instead = 在报告错误的地方改正，并删除这一行
copy-rule-name = 从报告的问题中复制规则名称

## Building blocks

block-of-other-framework = 框架 { $framework } 没有模块 { $block }
use-blocks = 使用 { $blocks }
or-use-framework = 或者改用有 { $block } 的框架：在第一个带 [方括号] 的行之前写 { $line }
block-under-block = { $header } 下不能写模块 { $block }
move-block-line = 把这一行移到 [blocks] 下，或第一个带 [方括号] 的行之前

## Channels

kind-fixes-owner = { $owner ->
    [own] 种类为 { $kind } 的渠道一定是自有的，`owner` 不能是 `partner`
   *[partner] 种类为 { $kind } 的渠道一定属于合作伙伴，`owner` 不能是 `own`
}
remove-owner = 删除 `owner`，因为种类已经决定了归属
or-other-kind = 或者换一个种类，或者只写渠道的 `name`，不写 `kind`
partner-cannot-be-direct = 合作伙伴渠道的 `route` 不能是 `direct`
remove-route = 删除 `route`
or-kind-of-your-own = 或者，如果是自己在那里销售，换成 { $kinds } 这样的种类
channel-connects-to-itself = 渠道不能连接到自己
name-next-channel = 写明客户接下来使用的渠道，或删除它
several-channels-in-one = 一对引号中不能写多个渠道：{ $text }
segment-instead-of-kind = 渠道的值应当是种类，不是细分群体

## Relationships

too-many-for-all = 面向全部细分群体的关系超过 { $most } 个
write-under-segments = 只面向部分细分群体的关系，写在这些群体自己的键下
key-says-who-for = 键 { $key } 已经说明面向谁
delete-key = 删除 { $key }
or-use-own-key = 或者给这个关系一个单独的键：{ $line }
list-under-own-key = { $key } 带有 `for`，它的值不能是列表
write-key-for-each = 每个关系各写一个键：{ $lines }
relationship-without-type = 这个关系没有 `type`
or-label-instead = 或者用自己的话描述：{ $line }
relationship-with-label = { $relationship }（标签为 { $label }）
relationship-twice = 这个细分群体中有重复的关系：{ $relationship }
remove-one-or-label = 删除其中一个，或给每个写上不同的 `label`
or-share-with-all = 或者，如果是全部细分群体共用的关系，在它的花括号中添加 { $line }
several-types-in-one = 一对引号中不能写多个类型：{ $text }

## Keys and values that are mixed up

key-of-several-segments = 一个键不能表示多个细分群体：{ $text }
write-line-for-each = 每项各写一行：{ $lines }
replace-header = 把这个小节标题换成 { $header }，下面添加 { $line }
type-before-segment = 写反了：{ $kind } 是关系类型，{ $segment } 是细分群体
type-before-segments = { $kind } 是关系类型，它的值却是细分群体
add-type-to-segment = 把类型写到细分群体的那一行：{ $line }
type-not-segment = { $kind } 是关系类型，不是细分群体
or-keep-own-words = 或者保留自己的话：{ $line }

## Needs

wrong-need = { $kinds ->
    [job-pain] `products` 对应客户工作，但 { $need } 是痛点
    [job-gain] `products` 对应客户工作，但 { $need } 是收益
    [pain-job] `pain-relievers` 对应痛点，但 { $need } 是客户工作
    [pain-gain] `pain-relievers` 对应痛点，但 { $need } 是收益
    [gain-job] `gain-creators` 对应收益，但 { $need } 是客户工作
   *[gain-pain] `gain-creators` 对应收益，但 { $need } 是痛点
}
move-item-or-link-need = { $kinds ->
    [job-pain] 把这一项移到 `pain-relievers`，或与客户工作关联
    [job-gain] 把这一项移到 `gain-creators`，或与客户工作关联
    [pain-job] 把这一项移到 `products`，或与痛点关联
    [pain-gain] 把这一项移到 `gain-creators`，或与痛点关联
    [gain-job] 把这一项移到 `products`，或与收益关联
   *[gain-pain] 把这一项移到 `pain-relievers`，或与收益关联
}
unknown-need = { $kind ->
    [job] 这个价值主张面向的细分群体没有客户工作 { $need }
    [pain] 这个价值主张面向的细分群体没有痛点 { $need }
   *[gain] 这个价值主张面向的细分群体没有收益 { $need }
}
add-segment-of-need = 细分群体 { $segment } 有这项需求：如果价值主张也面向它，把它添加到 `for`
add-need-to-segment = 把它添加到细分群体：{ $line }

## The file of a framework

framework-too-large = 这个框架超过 { $size }
framework-too-deep = 这个框架嵌套过深
write-label-and-blocks = 只写它的标签和模块
word-means-framework = { $word } 已经表示框架 { $framework }
word-means-file = { $word } 已经表示 { $path } 中的框架
rename-framework-file = 给文件改名，因为框架以文件名命名
remove-from-also = 从 `also` 中删除这个词
number-of-blocks = 框架应有 1 到 { $most } 个模块，但这个框架有 { $count } 个
write-block-sections = 为每个模块写 { $header }，下面写它的 id、行和列
duplicate-block = 重复的模块 { $id }
give-other-block-id = 给其中一个换一个 id
place-taken-twice = 模块 { $first } 和 { $second } 都在第 { $row } 行第 { $column } 列
block-is-there = 这个模块也在这个位置
move-one-block = 修改其中一个模块的行、列、行数或列数
part-shown-twice = 模型部分 { $part } 已经显示在模块 { $block } 中
block-shows-part = 这个模块已经显示它
remove-part-from-one = 从其中一个模块中删除 { $part }
block-outside-grid = { $side ->
    [column] 这个模块延伸到第 { $last } 列，但网格只到第 { $most } 列
   *[row] 这个模块延伸到第 { $last } 行，但网格只到第 { $most } 行
}
move-or-shrink-block = 移动这个模块，或把它缩小
unsafe-link-in-credit = 链接不能指向 { $link }
write-safe-link = 写一个以 { $start } 开头的网址，或删除 `link`
