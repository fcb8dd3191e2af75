## What changed in book.toml

added = 已添加 { $what }
added-to = 已在 { $place } 中添加 { $what }
removed-from = 已从 { $place } 中删除 { $what }
removed = 已删除 { $what }
changed-css = 已把 { $table } 中的 css 从 { $old } 改为 { $new }

## Why nothing changed

no-html-output = 样式表需要 HTML 输出，但这本书没有
add-html-output = 添加一行 [output.html]，或运行时不加 --css file
wrong-setting-type = { $wanted ->
    [string] { $setting } 不是文本
    [array] { $setting } 不是列表
   *[table] { $setting } 不是小节
}
change-setting-type = 改正它的类型或删除它，然后重新运行

## The stylesheet

stylesheet-missing = css 设为 "file"，但 book.toml 所在的文件夹中没有 { $file }
stylesheet-outdated = { $file } 来自版本 { $version }，但当前运行的是 { $current }
stylesheet-not-ours = { $file } 不是由 mdbook-canvas 生成的
update-stylesheet = 运行 `{ $command }`
