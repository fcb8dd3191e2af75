## What mdBook sends

no-book-on-stdin = 标准输入中没有书
run-build-instead = 让 mdBook 运行这个程序：在 book.toml 中添加 [preprocessor.canvas]，然后运行 `mdbook build`
or-check-instead = 或者只检查书而不构建：`{ $command }`
not-a-book = 标准输入不是来自 mdBook 的书：{ $why }
mdbook-unreadable = 无法读取来自 mdBook { $version } 的书：{ $why }
mdbook-unsupported = 不支持 mdBook { $version }：{ $why }
input-not-utf8 = 它不是 UTF-8（{ $error }）
neither-items-nor-sections = 书中既没有 `items`，也没有 `sections`
works-with = 使用与 mdbook-canvas { $version } 兼容的 mdBook { $releases }

## book.toml as a whole

book-toml-syntax = 这不是有效的 TOML：{ $error }
fix-toml-first = 先改正这里，因为 mdBook 也无法读取它
book-toml-unreadable = 无法读取这个文件：{ $error }
duplicate-setting = 这个小节中已有这个键
remove-one-setting = 删除其中一个

## Where a setting is

check-setting = 检查设置 { $setting }
check-variable = 检查环境变量 { $variable }，因为 book.toml 中没有这个值

## Single settings

language-without-words = 不支持语言 { $language }，所以标签显示为英文
set-language = 在 [preprocessor.canvas] 下选择语言，例如 { $line }（可用：{ $languages }）
note-level-fixed = 说明 { $rule } 的级别不能更改
turn-note-off = 用 { $line } 关闭它
error-level-fixed = 错误 { $rule } 的级别不能更改
show-errors-on-page = 用 { $line } 照常构建，并把错误显示在页面上
use-block-of-framework = 使用这个框架的模块：{ $blocks }

## Types and kinds of the book's own

name-unusable = 名称 { $name } 不能用在画布中
use-short-name = 使用一个简短的词，例如 { $name }
name-reserved = 名称 { $name } 是保留的
name-taken = { $set ->
    [type] 已有名称为 { $name } 的关系类型
   *[kind] 已有名称为 { $name } 的渠道种类
}
names-alike = 名称 { $name } 和 { $first } 是同一个词
choose-other-name = 换一个名称
or-change-label-only = 或者只在 { $section } 下修改它的标签：{ $line }
term-not-section = { $name } 必须是小节
write-term-section = 单独一行写 { $header }，下面写 { $label } 和 { $like }
