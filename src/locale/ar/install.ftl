## ما تغيّر في book.toml

added = أُضيف { $what }
added-to = أُضيف { $what } إلى { $place }
removed-from = حُذف { $what } من { $place }
removed = حُذف { $what }
changed-css = تغيّرت قيمة css من { $old } إلى { $new } في { $table }

## لماذا لم يتغير شيء

no-html-output = تحتاج ورقة الأنماط إلى إخراج HTML، وهذا الكتاب بلا إخراج HTML
add-html-output = أضف السطر [output.html]، أو نفّذ هذا الأمر دون --css file
wrong-setting-type = { $wanted ->
    [string] قيمة { $setting } ليست نصًّا
    [array] قيمة { $setting } ليست قائمة
   *[table] قيمة { $setting } ليست قسمًا
}
change-setting-type = صحّح القيمة أو احذف الإعداد، ثم نفّذ هذا الأمر مرة أخرى

## ورقة الأنماط

stylesheet-missing = قيمة css هي "file"، لكن الملف { $file } ليس في مجلد book.toml
stylesheet-outdated = الملف { $file } من الإصدار { $version }، وأنت تستخدم { $current }
stylesheet-not-ours = الملف { $file } ليس من mdbook-canvas
update-stylesheet = نفّذ `{ $command }`
