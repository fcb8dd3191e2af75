line = canvas: { $text }
then = { $text }؛ { $consequence }
not-built = لم يُبنَ الكتاب
hints-elsewhere = يعرض `mdbook-canvas check --hints` التلميحات
hints-here = { $count ->
    [zero] لا تلميحات يعرضها `check --hints`
    [one] تلميح واحد يعرضه `check --hints`
    [two] تلميحان يعرضهما `check --hints`
    [few] { $count } تلميحات يعرضها `check --hints`
    [many] { $count } تلميحًا يعرضها `check --hints`
   *[other] { $count } تلميح يعرضها `check --hints`
}
no-problems = لا مشكلات في { $canvases } من { $files }
canvases-found = { $count ->
    [zero] أي مخطط
    [one] مخطط واحد
    [two] مخططين
    [few] { $count } مخططات
    [many] { $count } مخططًا
   *[other] { $count } مخطط
}
no-canvas-in = لا مخطط في { $path }

## المجاري القياسية

failure = خطأ: { $text }
run-by-mdbook-only = يشغّل mdBook هذا البرنامج. وللاطلاع على أوامره نفّذ `mdbook-canvas --help`.
stdin-unreadable = تتعذر القراءة من الإدخال القياسي: { $error }
stdout-unwritable = تتعذر الكتابة في الإخراج القياسي: { $error }
book-not-returned = تتعذر إعادة الكتاب إلى mdBook لهذا السبب: { $error }

## الملفات والمجلدات

file-unreadable = تتعذر قراءة هذا الملف: { $why }
not-a-regular-file = ليس ملفًا عاديًّا
not-utf8 = ترميزه ليس UTF-8
outside-book = يقع خارج مجلد الكتاب
read-only = الملف للقراءة فقط
rename-to = غيّر اسمه إلى { $name }
is-a-folder = إنه مجلد
folder-outside-book = لا يمكن أن تكون قيمة { $key } هي المجلد { $folder }
use-folder-in-book = استخدم مجلدًا داخل مجلد الكتاب، مثل { $line }
summary-refused = يتعذر على mdBook أن يقرأ هذا الملف: { $error }
no-book-toml-here = ليس في هذا المجلد الملف book.toml
name-book-chapter-or-model = حدّد مجلد كتاب، أو فصلًا بامتداد md، أو ملف نموذج بامتداد toml
neither-chapter-nor-model = هذا الملف ليس فصلًا ولا نموذجًا
name-chapter-or-model = حدّد فصلًا بامتداد md، أو ملف نموذج بامتداد toml
cannot-read = تتعذر قراءة { $path } لهذا السبب: { $error }
cannot-write = تتعذر كتابة { $path } لهذا السبب: { $error }
cannot-remove = يتعذر حذف { $path } لهذا السبب: { $error }

## check

canvas-checked-by-build = لا يُفحص هذا المخطط إلا عند بناء الكتاب

## explain

rule-renamed = تغيّر اسم القاعدة { $old } وصار الآن { $new }.
rule-retired = أُلغيت القاعدة { $rule } في الإصدار { $version }، فلم يعد لاسمها أثر. { $why }

## words

unknown-words-language = اللغة { $language } غير متوافرة
use-words-language = استخدم { $languages }

## render

unknown-ending = لا تُكتب ملفات بالامتداد { $ending }
use-known-ending = استخدم { $endings }
or-choose-format = أو اختر صيغة بالخيار --format
or-print-to-pdf = أو اطبع صفحة HTML من المتصفح إلى ملف PDF
json-is-whole = لا أثر للخيار --view ولا للخيار --only في صيغة JSON
remove-view-and-only = احذف الخيارين، أو اكتب بصيغة HTML أو Markdown
is-a-book = المسار { $path } لكتاب، وليس لملف فيه مخطط
would-overwrite-book = الملف { $path } جزء من الكتاب، والكتابة فيه تمحو محتواه
choose-other-output = اختر اسمًا آخر بعد الخيار -o
name-output-file = اكتب اسم ملف بعد الخيار -o، مثل { $name }
check-output-folder = تحقق من أن المجلد موجود وأن الكتابة فيه مسموح بها

## install وuninstall

in-file = الملف { $path }: { $text }
sheet-would-be-written = سيُكتب
sheet-would-be-removed = سيُحذف
sheet-written = كُتب
sheet-removed = حُذف
nothing-to-do = لا حاجة إلى تغيير
no-book-toml = الملف { $path } غير موجود
name-book-folder = حدّد مجلد كتاب: { $command }
or-create-book = أو أنشئ كتابًا جديدًا: { $command }
not-utf8-at = ترميز الملف { $path } ليس UTF-8 عند السطر { $line } والعمود { $column }
save-as-utf8 = احفظ الملف بترميز UTF-8 أولًا، لأن mdBook لا يقرؤه هو الآخر
sheet-not-ours = الملف { $path } موجود بالفعل، وليس من mdbook-canvas
rename-sheet = غيّر اسم ذلك الملف، في book.toml أيضًا، ثم نفّذ هذا الأمر مرة أخرى
allow-reading = اسمح بقراءة الملف، ثم نفّذ هذا الأمر مرة أخرى (لم يتغير شيء)
allow-writing = اسمح بالكتابة في الملف ومجلده، ثم نفّذ هذا الأمر مرة أخرى (لم يتغير الملف)
remove-sheet-yourself = احذفه بنفسك، فلم يعد شيء يشير إليه
