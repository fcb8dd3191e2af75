line = canvas：{ $text }
then = { $text }；{ $consequence }
not-built = 书未构建
hints-elsewhere = 用 `mdbook-canvas check --hints` 查看提示
hints-here = 用 --hints 查看 { $count } 个提示
no-problems = { $files }中的 { $canvases }没有问题
canvases-found = { $count } 张画布
no-canvas-in = { $path } 中没有画布

## Standard streams

failure = 错误：{ $text }
run-by-mdbook-only = 这个程序由 mdBook 运行。它的命令见 `mdbook-canvas --help`。
stdin-unreadable = 无法读取标准输入：{ $error }
stdout-unwritable = 无法写入标准输出：{ $error }
book-not-returned = 无法把书交回 mdBook：{ $error }

## Files and folders

file-unreadable = 无法读取这个文件：{ $why }
not-a-regular-file = 它不是普通文件
not-utf8 = 它不是 UTF-8
outside-book = 它在书的文件夹之外
read-only = 文件是只读的
rename-to = 改名为 { $name }
is-a-folder = 它是文件夹
folder-outside-book = { $key } 不能是 { $folder }
use-folder-in-book = 使用书的文件夹中的文件夹，例如 { $line }
summary-refused = mdBook 无法读取这个文件：{ $error }
no-book-toml-here = 这个文件夹中没有 book.toml
name-book-chapter-or-model = 指定书的文件夹、章节（.md）或模型文件（.toml）
neither-chapter-nor-model = 这个文件既不是章节，也不是模型
name-chapter-or-model = 指定章节（.md）或模型文件（.toml）
cannot-read = 无法读取 { $path }：{ $error }
cannot-write = 无法写入 { $path }：{ $error }
cannot-remove = 无法删除 { $path }：{ $error }

## check

canvas-checked-by-build = 这张画布要到构建书时才检查

## explain

rule-renamed = { $old } 已改名为 { $new }。
rule-retired = { $rule } 已在 { $version } 中停用，这个名称不再起作用。{ $why }

## words

unknown-words-language = 不支持语言 { $language }
use-words-language = 使用 { $languages }

## render

unknown-ending = 无法写入 .{ $ending } 文件
use-known-ending = 使用 { $endings }
or-choose-format = 或者用 --format 选择格式
or-print-to-pdf = 或者在浏览器中把 HTML 页面打印为 PDF
json-is-whole = --view 和 --only 不适用于 JSON
remove-view-and-only = 去掉 --view 和 --only，或改为输出 HTML 或 Markdown
is-a-book = { $path } 是一本书，不是含有画布的文件
would-overwrite-book = { $path } 属于这本书，会被覆盖
choose-other-output = 在 -o 后面换一个名称
name-output-file = 在 -o 后面写文件名，例如 { $name }
check-output-folder = 检查文件夹是否存在、是否允许写入

## install and uninstall

in-file = { $path }：{ $text }
sheet-would-be-written = 将会写入
sheet-would-be-removed = 将会删除
sheet-written = 已写入
sheet-removed = 已删除
nothing-to-do = 无需更改
no-book-toml = { $path } 不存在
name-book-folder = 指定书的文件夹：{ $command }
or-create-book = 或者新建一本书：{ $command }
not-utf8-at = { $path } 在第 { $line } 行第 { $column } 列不是 UTF-8
save-as-utf8 = 先把文件存为 UTF-8，因为 mdBook 也无法读取它
sheet-not-ours = { $path } 已经存在，并且不是由 mdbook-canvas 生成的
rename-sheet = 给那个文件改名，book.toml 中也要改，然后重新运行
allow-reading = 允许读取这个文件，然后重新运行（没有作任何更改）
allow-writing = 允许写入这个文件及其文件夹，然后重新运行（文件没有更改）
remove-sheet-yourself = 自行删除它，因为已经没有地方用到它
