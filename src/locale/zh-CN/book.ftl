## Files

model-unreadable = 无法读取这个模型：{ $why }
framework-unreadable = 无法读取这个框架：{ $why }
use-utf8-file = 改用书的文件夹中的 UTF-8 文本文件
lines-from-elsewhere = 检查更早运行的预处理器，因为文件中没有这些行

## Blocks

near-miss-word = { $info } 代码块只会显示为代码，不会绘制成画布
write-lowercase = 改成小写：{ $word }
start-block-with = 代码块以 { $fence } 开头
near-miss-indented = 这个缩进的 `canvas` 代码块只会显示为代码，不会绘制成画布
indent-less = 把代码块的缩进减到最多 { $most } 个空格，或与所在的列表项对齐
near-miss-in-html = HTML 中的这个 `canvas` 代码块不会绘制成画布
add-blank-line = 在代码块前添加一个空行
fence-options-ignored = `canvas` 后面的 { $options } 不起作用
write-in-block = 把 { $line } 写在代码块里面
remove-fence-options = 删除它，因为画布的键要写在代码块里面
placeholder-left = 占位符 { $placeholder } 没有被替换
run-after-preprocessor = 如果它由 { $preprocessor } 替换，在 [preprocessor.canvas] 下添加 { $line }
canvas-unclosed = 这个 canvas 代码块没有结束
close-canvas = 在画布后面单独一行添加 { $fence }，缩进与开头相同
canvas-included-too-late = { $file } 中的画布引入得太晚，无法绘制
run-after-links = 在 [preprocessor.canvas] 下添加 { $line }
included-checked-by-build = { $file } 中的画布要到构建书时才检查
run-build-to-check = 运行 `{ $command }`，它会展开引入的内容

## Models

unknown-model = 未知的模型 { $id }
use-known-id = 使用这本书中某个模型的 id：{ $ids }
define-model = 在以 { $line } 开头的画布中定义模型，或在文件 { $path } 中定义
file-has-other-id = 写成 { $line }，因为 { $path } 的 id 是 { $id }
or-remove-id = 或者删除那个文件中的 `id`
not-read-as-model = { $path } 没有被当作模型读取：{ $advice }
use-leads-back = `use` 绕回了自己，没有可显示的模型
use-continues = 指向 { $id }
replace-use = 在其中一张画布中，把 `use` 换成模型本身
id-taken = 这本书中已有 id { $id }
add-own-id = 在第一行添加它自己的 id：{ $line }
change-one-id = 修改两个 id 中的一个
or-show-first-again = 或者只写 { $line }，再次显示第一个模型

## One canvas by itself

file-without-canvas = 这个文件中没有画布
add-canvas = 添加一个以 { $fence } 开头的代码块
unknown-segment-asked = 未知的细分群体 { $id }
show-all-segments = 去掉 --only，因为这张画布没有细分群体
use-known-segment = 使用 { $ids }
use-known-view = 使用 { $views }

## Where the pages of the rules are

rule-pages-without-rule = `rule-pages` 没有标明规则名称的位置
rule-pages-no-address = `rule-pages` 既不是书内的路径，也不是网址
write-rule-pages = 写明规则页面的地址，例如 { $line }
