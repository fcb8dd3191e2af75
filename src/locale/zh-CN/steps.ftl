## 最先的步骤

no-segments = 画布中没有写明客户细分
add-segments = 在 [segments] 下添加每个客户群体：{ $line }
empty-blocks = 以下模块还是空的：{ $blocks }
fill-blocks = 在 [blocks] 下为每个模块添加一两个主要条目：{ $line }
fill-section = 在 { $section } 下添加一两个主要条目
no-relationships = 画布中没有客户关系
no-relationships-with = 画布中没有与以下细分群体的客户关系：{ $segments }
add-relationship = 在 [relationships] 下添加关系：{ $line }
add-relationship-for-each = 在 [relationships] 下为每个细分群体添加关系：{ $line }
no-expectation = 以下细分群体没有写明期望怎样的关系：{ $segments }
ask-for-expectation = 先问问每个细分群体的几位客户，再写上他们的回答：{ $line }
ask-for-first-expectation = 向最重要的细分群体的几位客户了解，再写上他们的回答：{ $line }
ask-for-expectation-of-segments = 先问问每个细分群体的几位客户，再在 [segments] 下写上全部细分群体和他们的回答：{ $line }
no-metrics = 画布中没有成效指标
no-staff = 以下关系没有写明人员：{ $relationships }
add-staff = 添加人数，或他们的职务：{ $line }
no-phases = 画布没有写明客户最先通过哪个渠道了解到企业：{ $channels }
add-phases-to-each = 在每个渠道中写明何时使用（{ $phases }）：{ $line }

## 关系和渠道的细节

no-via = 以下关系没有渠道：{ $relationships }
name-channels = 在每个关系中写上渠道的 id：{ $line }
goal-missing = 以下关系没有目标：{ $relationships }
add-goal = 添加 { $acquisition }（赢得客户）、{ $retention }（留住客户）或 { $upselling }（卖出更多）
no-status = 以下关系没有状态：{ $relationships }
add-status = 给已有的关系添加 { $established }，给其余的添加 { $planned }
no-feedback = 画布没有说明怎样收集和回应反馈
no-relationship-cost = 以下关系没有成本，无法比较：{ $relationships }
no-channel-cost = 以下渠道没有成本，无法比较：{ $channels }
add-cost = 添加 cost = { $levels }，或具体金额
automated-without-data = 以下关系没有写明客户数据：{ $relationships }
add-data = 添加它所用的客户数据：{ $line }
