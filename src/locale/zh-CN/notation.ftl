## Keys

# Begins each sentence that uses it.
in-table = { $table ->
    [segment] 细分群体中
    [need] 客户工作、痛点或收益中
    [proposition] 价值主张中
    [item] 产品或服务、痛点缓释方案或收益创造方案中
    [channel] 渠道中
    [relationship] 关系中
    [metric] 成效指标中
    [block-item] 模块的条目中
    [framework] 框架中
    [credit] 出处中
    [block] 模块中
    [custom-type] 自定义的关系类型中
    [custom-kind] 自定义的渠道种类中
    [settings] [preprocessor.canvas] 中
    [segments] [segments] 下
    [propositions] [propositions] 下
    [channels] [channels] 下
    [relationships] [relationships] 下
    [blocks] [blocks] 下
    [allow] [allow] 下
    [jobs] 细分群体的客户工作中
    [pains] 细分群体的痛点中
    [gains] 细分群体的收益中
    [phases] 渠道的阶段中
   *[canvas] 画布中
}
unknown-key = { $place }有未知的键 { $key }
use-key-instead = 改用 { $key }
use-one-of-the-keys = 使用以下键之一：{ $keys }
misplaced-key = { $place }不能写 { $key }，它是整张画布的键
move-above-sections = 把这一行移到第一个带 [方括号] 的行之前
missing-key = { $place }缺少键 { $key }
add-key = 添加 { $line }
add-key-with-word = 添加 { $line }，值为以下之一：{ $words }
duplicate-key = 重复的键 { $key }
duplicate-text = 重复的文本 { $text }
other-name-of-key = { $second } 是 { $first } 的另一个名称
keep-one-of-the-two = 只保留其中一个
status-as-key = { $word } 是状态，不是键
write-status = 写成 { $line }（{ $words }），或删除它

## Ids

empty-id = id 不能为空
control-characters-in-id = id 不能含有控制字符
write-short-id = 写一个简短的词，例如 { $example }

## Values of the wrong type

empty-value = { $key } 的值是空的
wrong-type = { $found ->
    [text] { $key } 的值不能是文本
    [number] { $key } 的值不能是数字
    [flag] { $key } 的值不能是 true 或 false
    [date] { $key } 的值不能是日期
    [list] { $key } 的值不能是列表
   *[table] { $key } 的值不能再包含其他键
}
number-out-of-range = { $key } 的值超出范围
write-value = 填写：{ $value }
write-value-in-quotes = 在引号中填写：{ $value }
write-values-in-quotes = 在引号中填写：{ $value }；也可以写成列表，例如 { $list }
write-value-without-quotes = 不加引号，填写：{ $value }
write-entry = { $value ->
    [kind] 在引号中写渠道的种类或名称，或写成 { $long }
    [type] 在引号中写关系类型或自己的话，或写成 { $long }，也可以列出几个
    [text] 在引号中写文本，或写成 { $long }
   *[name] 在引号中写名称，或写成 { $long }
}
or-word-of-book = 或者使用这本书自己定义的词：{ $words }
or-delete-line = 或者删除这一行

## Words that a set doesn't have

unknown-language = 未知的语言 { $language }
unknown-value = { $set ->
    [type] 未知的关系类型 { $word }
    [kind] 未知的渠道种类 { $word }
    [kind-or-channel] 未知的渠道或渠道种类 { $word }
    [level] 未知的服务级别 { $word }
    [goal] 未知的目标 { $word }
    [status] 未知的状态 { $word }
    [evidence] 未知的依据 { $word }
    [phase] 未知的阶段 { $word }
    [stage-of-sale] 未知的销售阶段 { $word }
    [function] 未知的渠道功能 { $word }
    [owner] 未知的渠道归属 { $word }
    [route] 未知的渠道路径 { $word }
    [medium] 未知的渠道形式 { $word }
    [segment-kind] 未知的客户种类 { $word }
    [role] 未知的客户角色 { $word }
    [market] 未知的市场类型 { $word }
    [value] 未知的客户价值 { $word }
    [focus] 未知的侧重 { $word }
    [mechanism] 未知的关系基础 { $word }
    [nature] 未知的往来性质 { $word }
    [stage] 未知的企业阶段 { $word }
    [level-of-cost] 未知的高低程度 { $word }
    [view] 未知的视图 { $word }
    [on-error] 未知的出错处理方式 { $word }
    [rule-setting] 未知的规则级别 { $word }
    [css] 未知的 CSS 来源 { $word }
    [output] 未知的输出格式 { $word }
    [guidance] 未知的讲解程度 { $word }
    [framework] 未知的框架 { $word }
    [block] 未知的模型部分 { $word }
   *[value-of-key] 未知的值 { $word }
}
write-one-of = 使用 { $words }
meaning-of-goal = { $word ->
    [acquisition] `acquisition`（赢得客户）
    [retention] `retention`（留住客户）
    [upselling] `upselling`（卖出更多）
   *[other-goal] `{ $word }`
}
meaning-of-type = { $word ->
    [dedicated] `dedicated`（始终由同一个人负责）
    [personal] `personal`（团队里谁都可以负责）
    [retail] `retail`（在店里购买）
    [self-service] `self-service`（客户自己完成）
    [automated] `automated`（软件因人调整）
    [communities] `communities`（客户互相帮助）
    [co-creation] `co-creation`（客户参与设计）
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = 用 `acquisition` 表示赢得更多客户
use-upselling-to-grow = 或者用 `upselling` 表示向每位客户卖出更多
write-key-of-label = 这里要写键，而这个词是页面上的标签（{ $language }）
write-it-once = 只写一次：{ $word }
write-as-list = 多个值写成列表：{ $list }
write-line = 写成 { $line }
or-own-name-without-kind = 或者删除 `kind`，保留自己的话：{ $line }
use-two-states = `compare` 需要两个不同的状态

## Relationship types

other-needs-label = 关系类型 `other` 需要 `label`
or-use-known-type = 或者使用已有的类型：{ $words }
channel-as-type = { $word } 是渠道，不是关系类型
declare-channel-of-type = 在 [channels] 下定义渠道 { $declaration }，并在关系中写明：{ $line }
or-own-label = 或者，如果它确实是关系，写成 { $line }
add-to-prefers = 在细分群体中写明客户偏好的渠道：{ $line }
manager-means-two-types = { $word } 可能指两种关系类型
use-dedicated-if = 如果始终由同一个人帮助客户，写 `dedicated`
use-personal-if = 或者，如果团队里谁都可以帮助客户，写 `personal`
or-own-words-without-type = 或者保留自己的话，不写 `type`：{ $line }
or-ideal-in-own-words = 或者用客户自己的话描述理想的关系：{ $line }

## Frameworks

meant-framework-has-errors = 是不是想写 { $word }？先改正 { $path } 中的错误
move-framework-file = 如果这个文件名的模型是框架，把它移到文件夹 { $folder }
or-add-framework-file = 或者在 book.toml 所在的文件夹中添加自己的框架：{ $path }

## References

unknown-reference = { $target ->
    [segment] 未知的细分群体 { $id }
    [channel] 未知的渠道 { $id }
    [proposition] 未知的价值主张 { $id }
   *[segment-or-proposition] 未知的细分群体或价值主张 { $id }
}
unknown-id = { $target ->
    [segment] 未知的细分群体 id { $name }
    [channel] 未知的渠道 id { $name }
   *[proposition] 未知的价值主张 id { $name }
}
several-ids-in-one = 一对引号中不能写多个 id：{ $text }
declare-each-id = 并在 { $section } 下逐一定义
several-have-that-name = { $target ->
    [segment] 有多个细分群体名为 { $name }
    [channel] 有多个渠道名为 { $name }
   *[proposition] 有多个价值主张名为 { $name }
}
use-one-of-the-ids = 使用其中一个的 id：{ $ids }
delete-invisible = 删除 { $text } 中的不可见字符：{ $codes }
add-section-for-id = 添加一行 { $section }，下面写 { $line }
use-defined-id = 使用已定义的 id：{ $ids }
or-add-defined-id = 或者在 { $section } 下添加：{ $line }

## What a key accepts

accepts-text = 文本
accepts-texts = 一段文本，或文本的列表
accepts-text-or-number = 数字或文本
accepts-flag = true 或 false
accepts-name = 名称
accepts-word = { $words }
accepts-words = { $words } 中的一个或多个
accepts-amount = { $words }，也可以用自己的数字或文本
accepts-foci = { $words } 中的一个或多个，或其他词
accepts-text-or-date = 日期（例如 { $date }）或文本
accepts-ids = { $target ->
    [segment] 一个或多个细分群体的 id
    [proposition] 一个或多个价值主张的 id
    [channel] 一个或多个渠道的 id
    [channel-or-kind] 一个或多个渠道的 id 或种类
    [need] 一个或多个客户工作、痛点或收益的 id
   *[segment-or-proposition] 一个或多个细分群体或价值主张的 id
}
accepts-phases = { $phases } 的列表（或用 { $stages } 表示几个阶段），例如 { $list }；也可以写每个阶段的做法：{ $section }
accepts-needs = 文本、文本的列表，或带 id 的文本，例如 { $section }
accepts-records = 文本、{ $record }，或几项组成的列表
accepts-tables = 每项一个小节 { $header }，下面写键 { $keys }
accepts-grid-number = 1 到 { $last } 的整数
accepts-two-of = { $words } 中的两个，例如 { $list }
accepts-section = 小节 { $header }，每项一行，例如 { $line }
accepts-relationships = 小节 { $header }，每个细分群体一行，例如 { $line }（面向全部：{ $all }；面向部分：{ $some }）
accepts-words-by-name = 小节 { $header }，每个名称一行，例如 { $line }，值为 { $words }
accepts-section-each = 每项一个小节，例如 { $header }，下面写 { $lines }
