## الملفات

model-unreadable = تتعذر قراءة هذا النموذج: { $why }
framework-unreadable = تتعذر قراءة هذا الإطار: { $why }
use-utf8-file = استخدم ملفًا نصيًّا بترميز UTF-8 داخل مجلد الكتاب
lines-from-elsewhere = راجع المعالجات المسبقة التي تعمل قبل هذا، فهذه الأسطر ليست في الملف

## الكتل

near-miss-word = تظهر الكتلة { $info } هنا شيفرةً ولا تُرسم
write-lowercase = اكتب { $word } بأحرف صغيرة
start-block-with = ابدأ الكتلة بالسطر { $fence }
near-miss-indented = تظهر كتلة `canvas` هذه شيفرةً ولا تُرسم، بسبب المسافة البادئة
indent-less = اجعل المسافات في أول الكتلة { $most } على الأكثر، أو بقدر مسافات بند القائمة الذي يضمها
near-miss-in-html = لا تُرسم كتلة `canvas` هذه لأنها داخل HTML
add-blank-line = أضف سطرًا فارغًا قبل الكتلة
fence-options-ignored = يُتجاهل { $options } بعد كلمة `canvas`
write-in-block = اكتب { $line } داخل الكتلة
remove-fence-options = احذفه، لأن مفاتيح المخطط تُكتب داخل الكتلة
placeholder-left = لم توضع قيمة مكان المتغيّر { $placeholder }
run-after-preprocessor = إذا كان المعالج المسبق { $preprocessor } هو الذي يضعها، فأضف { $line } تحت [preprocessor.canvas]
canvas-unclosed = كتلة المخطط هذه غير مغلقة
close-canvas = أضف { $fence } في سطر مستقل بعد المخطط، بالمسافة البادئة نفسها
canvas-included-too-late = يُضمَّن مخطط الملف { $file } متأخرًا، فلا يُرسم
run-after-links = أضف { $line } تحت [preprocessor.canvas]
included-checked-by-build = لا يُفحص مخطط الملف { $file } إلا عند بناء الكتاب
run-build-to-check = نفّذ `{ $command }`، فهو يضع محتوى الملف المضمَّن في مكانه

## النماذج

unknown-model = النموذج { $id } غير معروف
use-known-id = استخدم معرّف نموذج من نماذج هذا الكتاب: { $ids }
define-model = عرّف النموذج في مخطط يبدأ بالسطر { $line }، أو في الملف { $path }
file-has-other-id = اكتب { $line }، لأن معرّف النموذج في الملف { $path } هو { $id }
or-remove-id = أو احذف `id` من ذلك الملف
not-read-as-model = لا يُقرأ { $path } على أنه نموذج: { $advice }
use-leads-back = لا نموذج لعرضه، لأن `use` يعود فيشير إلى نفسه
use-continues = يشير إلى { $id }
replace-use = ضع النموذج نفسه مكان `use` في أحد هذه المخططات
id-taken = المعرّف { $id } مستخدم بالفعل في هذا الكتاب
add-own-id = أضف معرّفًا خاصًّا بالنموذج في السطر الأول: { $line }
change-one-id = غيّر أحد المعرّفين
or-show-first-again = أو اكتب { $line } وحده لعرض النموذج الأول مرة أخرى

## المخطط وحده

file-without-canvas = لا مخطط في هذا الملف
add-canvas = أضف كتلة تبدأ بالسطر { $fence }
unknown-segment-asked = الشريحة { $id } غير معروفة
show-all-segments = احذف الخيار --only، لأن هذا المخطط بلا شرائح
use-known-segment = استخدم { $ids }
use-known-view = استخدم { $views }

## صفحات القواعد

rule-pages-without-rule = لا يحدد `rule-pages` موضع اسم القاعدة
rule-pages-no-address = قيمة `rule-pages` ليست مسارًا داخل الكتاب ولا عنوانًا على الويب
write-rule-pages = اكتب عنوان الصفحات، مثل { $line }
