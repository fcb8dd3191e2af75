## ما يرسله mdBook

no-book-on-stdin = لا كتاب في الإدخال القياسي
run-build-instead = دع mdBook يشغّل هذا البرنامج: أضف [preprocessor.canvas] إلى book.toml، ثم نفّذ `mdbook build`
or-check-instead = أو افحص كتابًا دون بنائه: `{ $command }`
not-a-book = الإدخال القياسي ليس كتابًا من mdBook لهذا السبب: { $why }
mdbook-unreadable = تتعذر قراءة الكتاب الوارد من mdBook { $version } لهذا السبب: { $why }
mdbook-unsupported = الإصدار { $version } من mdBook غير مدعوم: { $why }
input-not-utf8 = ترميزه ليس UTF-8 ({ $error })
neither-items-nor-sections = ليس في الكتاب `items` ولا `sections`
works-with = استخدم mdBook { $releases }، فمعه يعمل mdbook-canvas { $version }

## الملف book.toml

book-toml-syntax = هذا ليس TOML صحيحًا: { $error }
fix-toml-first = صحّح هذا أولًا، لأن mdBook لا يقرؤه هو الآخر
book-toml-unreadable = تتعذر قراءة هذا الملف: { $error }
duplicate-setting = هذا المفتاح موجود بالفعل في قسمه
remove-one-setting = احذف أحدهما

## موضع الإعداد

check-setting = راجع الإعداد { $setting }
check-variable = راجع متغير البيئة { $variable }، لأن هذه القيمة ليست في book.toml

## الإعدادات

language-without-words = اللغة { $language } غير متوافرة، لذلك تظهر التسميات بالإنجليزية
set-language = اختر لغة تحت [preprocessor.canvas]، مثل { $line } (واللغات المتوافرة: { $languages })
note-level-fixed = مستوى الملاحظة { $rule } لا يتغير
turn-note-off = أوقفها بالسطر { $line }
error-level-fixed = مستوى الخطأ { $rule } لا يتغير
show-errors-on-page = ابنِ الكتاب مع ذلك، واعرض الأخطاء على الصفحة بالسطر { $line }
use-block-of-framework = استخدم عنصرًا من عناصر هذا الإطار: { $blocks }

## أنواع خاصة بالكتاب

name-unusable = لا يصلح الاسم { $name } للاستخدام في مخطط
use-short-name = استخدم كلمة قصيرة، مثل { $name }
name-reserved = الاسم { $name } محجوز
name-taken = { $set ->
    [type] الاسم { $name } موجود بالفعل بين أنواع العلاقات
   *[kind] الاسم { $name } موجود بالفعل بين أنواع القنوات
}
names-alike = الاسمان { $name } و{ $first } كلمة واحدة
choose-other-name = اختر اسمًا آخر
or-change-label-only = أو غيّر تسميته فقط تحت { $section } هكذا: { $line }
term-not-section = يجب أن يكون { $name } قسمًا
write-term-section = اكتب { $header } في سطر مستقل، ثم { $label }، ثم { $like }
