## المخطط كله

canvas-too-large = حجم هذا المخطط أكبر من { $size }
split-canvas = قسّمه إلى عدة مخططات، لكل جزء من المشروع مخطط
canvas-too-deep = مستويات التداخل في هذا المخطط أكثر من { $levels }
remove-needless-brackets = احذف الأقواس التي لا حاجة إليها
canvas-is-empty = هذا المخطط بلا محتوى
begin-with-relationships = ابدأ بالسطر { $section }، واكتب تحته { $line }
canvas-uses-and-defines = المخطط الذي فيه `use` لا يمكن أن يكون له محتوى خاص به
part-of-content = المفتاح { $key } من المحتوى
move-content-or-remove-use = انقل هذا إلى حيث عُرِّف النموذج، أو احذف `use`
allowed-with-use = مع `use` يمكنك أن تضبط أيضًا { $keys }

## مفاتيح خارج أقسامها

name-schema-in-comment = اذكر ملف schema في تعليق في السطر الأول: { $line }
unknown-section = القسم { $name } غير معروف
write-header-for-id = اكتب { $header } إن كان هذا معرّفًا تحت { $section }
key-outside-section = المفتاح { $key } ليس داخل أي قسم
hash-makes-comment = هذا تعليق لأنه يبدأ بالعلامة `#`
replace-comment-by-header = ضع ترويسة القسم { $header } مكان هذا التعليق
move-below-header = انقل هذا السطر إلى ما تحت { $header }
add-header-above = أضف { $header } في السطر الذي فوقه
or-write-as-id = أو اكتب { $line } إن كان معرّفًا
name-needs-quotes = يحتاج الاسم { $name } إلى علامتي اقتباس لأن فيه نقطة

## مفاتيح مكررة

keep-or-rename = أبقِ أحدهما فقط، أو غيّر اسم الآخر
repeat-header-in-brackets = اكتب { $header } قبل كل علاقة من علاقات هذه الشريحة
join-under-header = اجمع أسطر القسمين تحت ترويسة واحدة: { $header }

## الاستثناءات

error-stays-on = القاعدة { $rule } تبلغ عن أخطاء، فلا يمكن إيقافها
fix-error-instead = صحّح الخطأ في موضعه، واحذف هذا السطر
copy-rule-name = انسخ اسم القاعدة من رسالة المشكلة

## عناصر الإطار

block-of-other-framework = ليس في الإطار { $framework } عنصر اسمه { $block }
use-blocks = استخدم { $blocks }
or-use-framework = أو اكتب { $line } فوق أول سطر بين [قوسين مربعين]، ففي هذا الإطار العنصر { $block }
block-under-block = لا مكان للعنصر { $block } تحت { $header }
move-block-line = انقل هذا السطر إلى تحت [blocks]، أو إلى ما فوق أول سطر بين [قوسين مربعين]

## القنوات

kind-fixes-owner = { $owner ->
    [own] القناة من النوع { $kind } مملوكة لك دائمًا، فلا يمكن أن تكون قيمة `owner` هي `partner`
   *[partner] القناة من النوع { $kind } لشريك دائمًا، فلا يمكن أن تكون قيمة `owner` هي `own`
}
remove-owner = احذف `owner`، لأن نوع القناة يحدده
or-other-kind = أو اختر نوعًا آخر، أو أعطِ القناة اسمًا في `name` دون `kind`
partner-cannot-be-direct = لا يمكن أن تكون قيمة `route` هي `direct` في قناة شريك
remove-route = احذف `route`
or-kind-of-your-own = أو اختر نوعًا مثل { $kinds } إن كنت تبيع هناك بنفسك
channel-connects-to-itself = لا يمكن أن ترتبط القناة بنفسها
name-next-channel = اذكر القناة التي ينتقل إليها العملاء، أو احذف هذا
several-channels-in-one = النص الواحد لا يسمّي إلا قناة واحدة: { $text }
segment-instead-of-kind = قيمة القناة هي نوعها، لا شريحة

## العلاقات

too-many-for-all = عدد العلاقات المشتركة بين كل الشرائح أكبر من { $most }
write-under-segments = إذا كانت العلاقة لبعض الشرائح فقط، فاكتبها تحت مفاتيح هذه الشرائح
key-says-who-for = يحدد المفتاح { $key } بالفعل لمن هذه العلاقة
delete-key = احذف { $key }
or-use-own-key = أو اجعل للعلاقة مفتاحًا خاصًّا بها: { $line }
list-under-own-key = لا يمكن أن تكون قيمة { $key } قائمة، لأن فيها `for`
write-key-for-each = اكتب مفتاحًا لكل علاقة: { $lines }
relationship-without-type = هذه العلاقة بلا `type`
or-label-instead = أو صفها بكلماتك: { $line }
relationship-with-label = { $relationship } بالتسمية { $label }
relationship-twice = علاقة مكررة مع هذه الشريحة: { $relationship }
remove-one-or-label = احذف إحداهما، أو أعطِ كلًّا منهما `label` مختلفًا
or-share-with-all = أو أضف { $line } داخل القوسين، إن كانت العلاقة مشتركة بين كل الشرائح
several-types-in-one = النص الواحد لا يسمّي إلا نوعًا واحدًا: { $text }

## مفاتيح وقيم اختلطت

key-of-several-segments = المفتاح الواحد لا يسمّي إلا شريحة واحدة: { $text }
write-line-for-each = اكتب سطرًا لكل منها: { $lines }
replace-header = ضع { $header } مكان هذه الترويسة، وأضف تحتها { $line }
type-before-segment = الكلمة { $kind } نوع علاقة، أما { $segment } فشريحة
type-before-segments = الكلمة { $kind } نوع علاقة، أما القيمة ففيها شرائح
add-type-to-segment = أضف النوع إلى سطر الشريحة: { $line }
type-not-segment = الكلمة { $kind } نوع علاقة، وليست شريحة
or-keep-own-words = أو أبقِ كلماتك كما هي: { $line }

## الاحتياجات

wrong-need = { $kinds ->
    [job-pain] بنود `products` تقابل المهام، أما { $need } فألم
    [job-gain] بنود `products` تقابل المهام، أما { $need } فمكسب
    [pain-job] بنود `pain-relievers` تقابل الآلام، أما { $need } فمهمة
    [pain-gain] بنود `pain-relievers` تقابل الآلام، أما { $need } فمكسب
    [gain-job] بنود `gain-creators` تقابل المكاسب، أما { $need } فمهمة
   *[gain-pain] بنود `gain-creators` تقابل المكاسب، أما { $need } فألم
}
move-item-or-link-need = { $kinds ->
    [job-pain] انقل هذا البند إلى `pain-relievers`، أو اربطه بمهمة
    [job-gain] انقل هذا البند إلى `gain-creators`، أو اربطه بمهمة
    [pain-job] انقل هذا البند إلى `products`، أو اربطه بألم
    [pain-gain] انقل هذا البند إلى `gain-creators`، أو اربطه بألم
    [gain-job] انقل هذا البند إلى `products`، أو اربطه بمكسب
   *[gain-pain] انقل هذا البند إلى `pain-relievers`، أو اربطه بمكسب
}
unknown-need = { $kind ->
    [job] المهمة { $need } ليست لأي شريحة من شرائح هذه القيمة المقترحة
    [pain] الألم { $need } ليس لأي شريحة من شرائح هذه القيمة المقترحة
   *[gain] المكسب { $need } ليس لأي شريحة من شرائح هذه القيمة المقترحة
}
add-segment-of-need = أضف إلى `for` الشريحة { $segment } صاحبة هذه الحاجة، إن كانت القيمة المقترحة لها أيضًا
add-need-to-segment = أضف هذه الحاجة إلى الشريحة: { $line }

## ملف الإطار

framework-too-large = حجم هذا الإطار أكبر من { $size }
framework-too-deep = مستويات التداخل في هذا الإطار أكثر مما ينبغي
write-label-and-blocks = اكتب تسمية الإطار وعناصره فقط
word-means-framework = الكلمة { $word } تعني بالفعل الإطار { $framework }
word-means-file = الكلمة { $word } تعني بالفعل إطار الملف { $path }
rename-framework-file = غيّر اسم الملف، فمنه يأخذ الإطار اسمه
remove-from-also = احذف الكلمة من `also`
number-of-blocks = يجب أن يكون عدد عناصر الإطار من 1 إلى { $most }، وهو هنا { $count }
write-block-sections = اكتب { $header } لكل عنصر، وتحتها معرّف العنصر ورقم الصف ورقم العمود
duplicate-block = معرّف العنصر { $id } مكرر
give-other-block-id = أعطِ أحدهما معرّفًا آخر
place-taken-twice = العنصران { $first } و{ $second } كلاهما في الصف { $row } والعمود { $column }
block-is-there = هذا العنصر في الموضع نفسه
move-one-block = غيّر صف أحدهما أو عموده، أو عدد صفوفه أو أعمدته
part-shown-twice = الجزء { $part } يظهر بالفعل في العنصر { $block }
block-shows-part = هذا العنصر يعرضه
remove-part-from-one = احذف { $part } من أحدهما
block-outside-grid = { $side ->
    [column] ينتهي هذا العنصر في العمود { $last }، لكن الشبكة تنتهي في العمود { $most }
   *[row] ينتهي هذا العنصر في الصف { $last }، لكن الشبكة تنتهي في الصف { $most }
}
move-or-shrink-block = انقل العنصر، أو صغّره
unsafe-link-in-credit = لا يصح أن يؤدي الرابط إلى { $link }
write-safe-link = اكتب عنوانًا يبدأ بـ { $start } أو احذف `link`
