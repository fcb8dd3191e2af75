## How things are named

all-segments = 全部细分群体
no-segment = 无细分群体
all-customers = `全部客户`
segment-and-others = { $segment } 和另外 { $count } 个细分群体
# "`personal`（`咖啡馆`）、`automated`（全部细分群体）"
relationship-for = { $relationship }（{ $segments }）

## Segments

segment-without-relationship = 细分群体 { $segment } 没有客户关系
add-relationship-for-segment = 在 [relationships] 下添加关系，例如 { $line }
change-relationship-line = 修改 [relationships] 下的 { $key }，例如改为 { $line }
keep-retired-relationship = 保留已停用的关系，并添加现在的关系：{ $line }
or-remove-retired = 或者，如果这个关系仍然存在，删除 status = "retired"
segment-without-channel = 没有渠道能接触到细分群体 { $segment }
add-segment-to-channel = 把 { $segment } 添加到这个细分群体所用渠道的 `for`
or-serve-everyone = 或者，如果某个渠道服务于全部客户，删除它的 `for`
segment-without-proposition = 细分群体 { $segment } 没有价值主张
segment-without-anything = 细分群体 { $segment } 没有价值主张、客户关系和渠道
add-segment-to-proposition = 把 { $segment } 添加到某个价值主张的 `for`
or-add-proposition = 或者在 [propositions] 下添加价值主张：{ $line }
segment-too-broad = 细分群体 { $segment } 过于宽泛
name-specific-group = 写明具体的客户群体：{ $line }
or-split-segment = 或者拆分成几个细分群体，每个群体一个
segment-named-all = 细分群体的 id `all` 同时也表示全部细分群体
rename-segment = 给这个细分群体换一个 id，让 `all` 只表示全部细分群体
market-of-segment = 市场类型 { $market } 说的是全部客户，不是一个细分群体
add-market-once = 改为在画布开头写明市场类型：{ $line }
market-also-here = 这里也是

## Segments that are alike

same-relationship-everywhere = 全部细分群体的关系都相同：{ $types }
ask-each-segment = 向每个细分群体的几位客户了解他们期望什么
differ-in-one = 或者至少给一个细分群体不同的关系，例如给小规模的细分群体写 "personal"
or-explain-sameness = 或者在 [allow] 下说明为什么同样的关系适合全部细分群体：{ $line }
same-relationships-here = 这里的关系相同
similar-segments = 以下细分群体只有名称不同：{ $segments }
add-own-proposition = 为每个细分群体写上各自的价值主张：{ $line }
or-add-difference = 或者写明它们的差别：{ $expects }、{ $traits }，或单独的关系或渠道
or-merge-segments = 或者把它们合并成一个细分群体
same-as-this-one = 与这个细分群体相同

## What segments expect and need

expectation-unmet = { $count ->
   *[other] 细分群体 { $segment } 的期望没有得到满足：{ $types }
}
add-expected-types = 在 [relationships] 下的 { $key } 中添加 { $types }，尚未建立的加上 status = "planned"
or-remove-expectation = 或者，如果这个细分群体并不需要，删除这项期望
also-unmet = 这项期望也没有得到满足
mass-market-personal = 细分群体 { $segment } 属于大众市场，却采用人工服务
use-self-service = 对大多数客户采用自助服务或自动化服务
or-explain-personal = 或者在 [allow] 下说明为什么人工服务划算：{ $line }
niche-without-personal = 细分群体 { $segment } 属于利基市场，却没有人工服务
add-personal-service = 添加人工服务：{ $types }
or-explain-no-personal = 或者在 [allow] 下说明为什么这些客户不想要人工服务：{ $line }
business-without-personal = { $kind ->
    [government] 政府机构类细分群体 { $segment } 没有真人对接
   *[b2b] 企业类细分群体 { $segment } 没有真人对接
}
unlike-other-businesses = { $count ->
   *[other] 企业细分群体 { $segments } 没有真人对接，而其他大多数企业有
}
also-without-contact = 这里也没有真人对接
add-personal-contact = 添加真人对接：{ $line }
or-add-co-creation = 或者让客户参与设计：{ $line }
or-add-staff = 或者在关系中写明由谁服务：{ $line }
dedicated-for-ordinary-customer = 细分群体 { $segment } 属于普通价值客户，却每位都有专用个人助理
use-personal = 改由团队里任何人帮助他们：{ $line }
or-set-high-value = 或者，如果每位客户带来的收入足以抵偿成本，设置 { $line }

## Relationships

self-service-without-help = { $count ->
   *[other] 以下细分群体采用自助服务，但没有售后支持：{ $segments }
}
add-after-sales = 写明其中一个渠道在售后提供什么：{ $line }
or-add-person-or-feedback = 或者添加人工服务的关系，或在 `feedback` 中说明怎样回答问题
retail-without-store = 细分群体 { $segment } 采用零售关系，但没有门店渠道
add-store = 在 [channels] 下添加门店：{ $line }
or-add-partner-store = 或者添加合作伙伴的门店：{ $line }

## Relationships and their channels

one-way-channel = { $relationship }只使用单向渠道：{ $channels }
add-two-way-channel = 添加双向渠道：{ $line }
add-this-two-way-channel = 在 `via` 中添加双向渠道：{ $channel }
declare-two-way-channel = 在 [channels] 下添加双向渠道，例如 { $declaration }，并在关系中写明：{ $line }
channel-not-for-segment = { $relationship }使用的渠道不服务于这个细分群体：{ $channels }
add-segment-to-for = 把 { $segment } 添加到 { $channels } 的 `for`
or-use-channel-of-segment = 或者在 `via` 中写明服务于这个细分群体的渠道
for-leaves-them-out = 它的 `for` 不包括这个细分群体
community-without-place = 以下细分群体的社区没有供客户交流的渠道：{ $segments }
declare-place = 在 [channels] 下定义交流的场所，例如 { $declarations }，并在关系中写明：{ $line }
or-name-place = 或者在 `via` 中写明已有的渠道
declare-named-place = 在 [channels] 下定义 { $label } 中提到的场所，例如 { $declaration }，并添加 { $line }
also-without-channel = 这个社区也没有渠道
co-creation-without-input = 与以下客户的共同创作既没有 `input`，也没有渠道：{ $segments }
describe-input = 写明客户贡献什么：{ $line }
or-name-input-channel = 或者写明他们使用的渠道：{ $line }

## Channels and their phases

channel-without-phase = { $count ->
   *[other] 以下渠道没有写明阶段，而其他渠道写明了：{ $channels }
}
add-phases = 写明渠道用于哪些阶段（{ $phases }）：{ $line }
also-without-phase = 这个渠道也没有写明阶段
phase-gap = 细分群体 { $segments } 在以下阶段没有渠道：{ $phases }
phase-gap-here = 这个细分群体在以下阶段没有渠道：{ $phases }
add-phase-to-channel = 如果已有渠道用于这个阶段，在该渠道中写明
or-add-channel-for-phase = 或者为这个阶段添加渠道，尚未建立的加上 { $status }

## Channels among one another

reversed-margins = { $partner_count ->
   *[other] 合作伙伴渠道 { $partners } 的利润率高
}，而{ $own_count ->
   *[other] 自有渠道 { $own } 的利润率低
}
check-margins = 检查两者是否写反，因为合作伙伴会从每笔销售中分走一部分
or-explain-margins = 或者说明自有渠道的利润率为什么较低：{ $line }
other-margin = 与这个渠道相比
channels-not-connected = 面向 { $segments } 的渠道没有相互连接：{ $channels }
connect-channels = 在其中一个渠道中写明客户接下来去哪里：{ $line }
connected-elsewhere = 渠道 { $from } 连接到 { $to }，但后者不服务于细分群体 { $segment }
serve-segment-there = 如果这个细分群体使用 { $channel }，把 { $segment } 添加到它的 `for`
or-leave-segment-out = 或者不把这个细分群体写进 { $channel } 的 `for`
unrequested-channel = 没有一个细分群体偏好渠道 { $channel }
add-preference = 在想要这个渠道的细分群体中添加 { $line }
or-ask-customers = 或者，如果不确定，先问问客户
own-only = 所有渠道都是自有的：{ $channels }
also-own = 这个渠道也是自有的
partner-only = 所有渠道都属于合作伙伴：{ $channels }
also-partner = 这个渠道也属于合作伙伴
early-without-partner = 企业处于初创期，却没有一个渠道属于合作伙伴：{ $channels }
consider-partner = 考虑找一个能接触到新客户的合作伙伴：{ $line }
consider-starting-with-partner = 考虑找一个已有客户的合作伙伴：{ $line }
consider-own-channel = 考虑建立自有渠道，自己接触客户：{ $line }
online-only = 所有渠道都在线上：{ $channels }
also-online = 这个渠道也在线上
consider-offline-channel = 考虑添加一个渠道，方便想打电话或见面的客户：{ $line }
offline-only = 所有渠道都在线下：{ $channels }
also-offline = 这个渠道也在线下
consider-online-channel = 考虑添加一个渠道，方便在网上查找的客户：{ $line }
convenience-in-person = { $count ->
   *[other] 价值主张 { $proposition } 承诺便利，但以下细分群体只能当面获得：{ $segments }
}
add-remote-channel = 添加客户在任何地方都能使用的渠道：{ $line }
or-remove-convenience = 或者，如果客户就是为见面而来，从 `focus` 中删除 `convenience`

## Value propositions

focus-unsupported = { $count ->
   *[other] 价值主张 { $proposition } 侧重 { $focus }，但与以下细分群体的关系都不支持这一点：{ $segments }
}
add-supporting-type = 在 [relationships] 下的 { $key } 中添加 { $types }，例如 { $line }
or-remove-focus = 或者从 `focus` 中删除这个词
focus-spelling = 已有的侧重中没有 { $word }
proposition-without-channel = 没有渠道传递价值主张 { $proposition }
add-to-delivered = 把 { $proposition } 添加到某个渠道的 `carries`，例如 { $channel }
or-add-delivering-channel = 或者添加能传递它的渠道
fit-unaddressed = { $side ->
    [job] { $count ->
       *[other] 细分群体 { $segment } 的客户工作未覆盖：{ $needs }
    }
    [pain] { $count ->
       *[other] 细分群体 { $segment } 的痛点未覆盖：{ $needs }
    }
   *[gain] { $count ->
       *[other] 细分群体 { $segment } 的收益未覆盖：{ $needs }
    }
}
address-need = 在价值主张中添加对应的内容：{ $line }
or-remove-need = 或者，如果不打算覆盖，删除它
also-unaddressed = 这一项也未覆盖
fit-unlinked = { $count ->
   *[other] 价值主张 { $proposition } 中的以下内容没有与客户需求关联：{ $items }
}
link-to-need = { $side ->
    [job] 与它对应的客户工作关联：{ $line }
    [pain] 与它对应的痛点关联：{ $line }
   *[gain] 与它对应的收益关联：{ $line }
}
choose-need = { $side ->
    [job] 从这些客户工作中选择：{ $needs }
    [pain] 从这些痛点中选择：{ $needs }
   *[gain] 从这些收益中选择：{ $needs }
}
or-remove-item = 或者，如果没有客户需要，删除它
also-unlinked = 这一项也没有关联

## Partners

unnamed-partner = 合作伙伴渠道 { $channel } 没有写明合作伙伴
name-partner = 添加合作伙伴的名称：{ $line }
unlisted-partner = `partners` 中没有条目与合作伙伴渠道 { $channel } 对应
or-list-partner = 或者把合作伙伴添加到 `partners`
segment-as-partner = 细分群体 { $segment } 同时被列为合作伙伴
explain-both-roles = 如果两处都对，分别说明它的角色：{ $line }
or-remove-from-one = 或者在不合适的地方删除它
the-segment = 这个细分群体
revenue-from-partner = 收入条目 { $item } 写的是合作伙伴 { $partner }，没有写细分群体
add-partner-as-segment = 如果由合作伙伴付款，把它添加到 [segments] 下，并在这里写明：{ $line }
or-name-paying-segment = 或者写明通过合作伙伴付款的细分群体：{ $line }
the-partner = 这个合作伙伴
segment-without-role = 细分群体 { $segment } 没有写明角色，也没有对应的收入
add-role = 添加一个或几个角色（{ $roles }）：{ $line }
or-name-in-revenue = 或者，如果由它付款，在收入条目中写明：{ $line }
this-has-role = 这个细分群体有角色

## Wording

placeholder-text = 文本 { $text } 只是占位符
unfinished-text = 文本 { $text } 含有占位符 { $placeholder }
template-question = 文本 { $text } 是模板中的问题
also-placeholder = 这里也有待填写
replace-placeholder = 换成一两个词，哪怕只是以后再检验的猜测
or-remove-line = 或者先删除这一行，想好了再写
vague-item = 条目 { $text } 过于笼统
also-vague = 这里也是
describe-item = 写明它在这家企业里是什么，让外人也能想象出来
vague-proposition = 价值主张 { $text } 过于笼统
describe-benefit = 写明客户能得到什么，让外人也能想象出来
too-many-items = 模块 { $block } 有 { $count } 个条目，超过 { $most } 个就难以看清
group-items = 保留最重要的条目，把相关的归在一起
or-split-canvas = 或者，如果画布描述了两家企业，把它拆成两张

## The author's own words

unsorted-word = { $key ->
    [kind] 渠道 { $text } 没有写明种类
   *[type] 关系 { $text } 没有写明类型
}
unsorted-words = { $count } 个渠道或关系没有写明种类或类型
keep-own-word = 如果要保留原话 { $text }，写成 { $line }
use-known-word = 如果 { $text } 指 { $word }，写成 { $line }
use-one-of-two-words = 如果 { $text } 指 { $word }，写成 { $line }；如果指 { $other_word }，写成 { $other_line }
more-unsorted-words = 另外还有 { $count } 个
channel-as-relationship = 关系 { $text } 是渠道，不是关系类型
declare-as-channel = 在 [channels] 下添加 { $declaration }，并在关系中写明：{ $line }
or-keep-as-label = 或者写成 { $line }，仍作为关系保留
repeated-words = 关系 { $text } 在同样的细分群体中出现了两次
remove-repeated-words = 删除其中一个，或换用不同的说法
repeated-words-first = 第一次写在这里

## The whole canvas

add-at-top = 在画布开头添加：{ $line }
view-without-data = 视图 { $view } 没有可显示的内容
add-channels = 在 [channels] 下添加每个渠道，例如 { $line }
add-needs-and-products = 在细分群体中添加 `jobs`，在价值主张中添加与之对应的 `products`
add-blocks = 在 [blocks] 下添加企业的模块：{ $line }
or-remove-view = 或者从 `view` 中删除 { $view }
what-to-add-next = 这张画布还可以补充内容：{ $count } 条建议
unused-allow = 例外 { $rule } 是多余的
remove-unused-allow = 删除这一行
