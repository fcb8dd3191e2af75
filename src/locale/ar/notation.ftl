## المفاتيح

in-table = { $table ->
    [segment] في الشريحة
    [need] في المهمة أو الألم أو المكسب
    [proposition] في القيمة المقترحة
    [item] في المنتج أو مخفف الألم أو صانع المكسب
    [channel] في القناة
    [relationship] في العلاقة
    [metric] في مقياس النجاح
    [block-item] في بند العنصر
    [framework] في الإطار
    [credit] في بيانات مصدر الإطار
    [block] في العنصر
    [custom-type] في نوع علاقة خاص بك
    [custom-kind] في نوع قناة خاص بك
    [settings] في [preprocessor.canvas]
    [segments] تحت [segments]
    [propositions] تحت [propositions]
    [channels] تحت [channels]
    [relationships] تحت [relationships]
    [blocks] تحت [blocks]
    [allow] تحت [allow]
    [jobs] في مهام الشريحة
    [pains] في آلام الشريحة
    [gains] في مكاسب الشريحة
    [phases] في مراحل القناة
   *[canvas] في المخطط
}
unknown-key = المفتاح { $key } غير معروف { $place }
use-key-instead = استخدم { $key } بدلًا منه
use-one-of-the-keys = استخدم أحد هذه المفاتيح: { $keys }
misplaced-key = المفتاح { $key } خاص بالمخطط كله، فلا مكان له { $place }
move-above-sections = انقل هذا السطر إلى ما فوق أول سطر بين [قوسين مربعين]
missing-key = ينقص المفتاح { $key } { $place }
add-key = أضف { $line }
add-key-with-word = أضف { $line } بإحدى القيم: { $words }
duplicate-key = المفتاح { $key } مكرر
duplicate-text = النص { $text } مكرر
other-name-of-key = المفتاح { $second } اسم آخر للمفتاح { $first }
keep-one-of-the-two = أبقِ أحدهما فقط
status-as-key = الكلمة { $word } حالة وليست مفتاحًا
write-status = اكتب { $line } بإحدى القيم { $words }، أو احذف هذا

## المعرّفات

empty-id = لا يمكن أن يكون المعرّف فارغًا
control-characters-in-id = لا يمكن أن يحتوي المعرّف على أحرف تحكم
write-short-id = اكتب كلمة قصيرة، مثل { $example }

## قيم من نوع آخر

empty-value = قيمة { $key } فارغة
wrong-type = { $found ->
    [text] لا يمكن أن تكون قيمة { $key } نصًّا
    [number] لا يمكن أن تكون قيمة { $key } عددًا
    [flag] لا يمكن أن تكون قيمة { $key } هي true أو false
    [date] لا يمكن أن تكون قيمة { $key } تاريخًا
    [list] لا يمكن أن تكون قيمة { $key } قائمة
   *[table] لا يمكن أن تكون لقيمة { $key } مفاتيح خاصة بها
}
number-out-of-range = قيمة { $key } خارج الحدود المسموح بها
write-value = اكتب { $value }
write-value-in-quotes = اكتب { $value } بين علامتي اقتباس
write-values-in-quotes = اكتب { $value } بين علامتي اقتباس، أو قائمة مثل { $list }
write-value-without-quotes = اكتب { $value } دون علامتي اقتباس
write-entry = { $value ->
    [kind] اكتب نوع القناة أو اسمها بين علامتي اقتباس، أو { $long }
    [type] اكتب نوع العلاقة أو كلماتك بين علامتي اقتباس، أو { $long }، أو قائمة من ذلك
    [text] اكتب نصًّا بين علامتي اقتباس، أو { $long }
   *[name] اكتب اسمًا بين علامتي اقتباس، أو { $long }
}
or-word-of-book = أو استخدم كلمة عرّفها هذا الكتاب: { $words }
or-delete-line = أو احذف السطر

## كلمات ليست بين القيم المعروفة

unknown-language = اللغة { $language } غير معروفة
unknown-value = { $set ->
    [type] نوع العلاقة { $word } غير معروف
    [kind] نوع القناة { $word } غير معروف
    [kind-or-channel] لا قناة ولا نوع قناة باسم { $word }
    [level] مستوى الخدمة { $word } غير معروف
    [goal] الهدف { $word } غير معروف
    [status] الحالة { $word } غير معروفة
    [evidence] درجة التحقق { $word } غير معروفة
    [phase] المرحلة { $word } غير معروفة
    [stage-of-sale] مرحلة البيع { $word } غير معروفة
    [function] وظيفة القناة { $word } غير معروفة
    [owner] الملكية { $word } غير معروفة
    [route] المسار { $word } غير معروف
    [medium] الوسيلة { $word } غير معروفة
    [segment-kind] نوع العملاء { $word } غير معروف
    [role] دور العملاء { $word } غير معروف
    [market] نوع السوق { $word } غير معروف
    [value] القيمة { $word } غير معروفة في `value`
    [focus] محور التركيز { $word } غير معروف
    [mechanism] أساس العلاقة { $word } غير معروف
    [nature] نوع التعامل { $word } غير معروف
    [stage] مرحلة المشروع { $word } غير معروفة
    [level-of-cost] المستوى { $word } غير معروف
    [view] طريقة العرض { $word } غير معروفة
    [on-error] التصرف عند الخطأ { $word } غير معروف
    [rule-setting] مستوى القاعدة { $word } غير معروف
    [css] مصدر CSS المسمى { $word } غير معروف
    [output] صيغة الإخراج { $word } غير معروفة
    [guidance] مقدار الإرشاد { $word } غير معروف
    [framework] الإطار { $word } غير معروف
    [block] جزء النموذج { $word } غير معروف
   *[value-of-key] القيمة { $word } غير معروفة
}
write-one-of = استخدم { $words }
meaning-of-goal = { $word ->
    [acquisition] `acquisition` (اكتساب العملاء)
    [retention] `retention` (الاحتفاظ بهم)
    [upselling] `upselling` (زيادة المبيعات)
   *[other-goal] `{ $word }`
}
meaning-of-type = { $word ->
    [dedicated] `dedicated` (الشخص نفسه دائمًا)
    [personal] `personal` (أي فرد من الفريق)
    [retail] `retail` (في متجر)
    [self-service] `self-service` (دون تواصل مع موظف)
    [automated] `automated` (برمجيات تتكيف مع كل عميل)
    [communities] `communities` (يساعد العملاء بعضهم بعضًا)
    [co-creation] `co-creation` (يشارك العملاء في التصميم)
   *[other-type] `{ $word }`
}
use-acquisition-to-grow = استخدم `acquisition` لكسب مزيد من العملاء
use-upselling-to-grow = أو استخدم `upselling` لتبيع المزيد لكل عميل
write-key-of-label = اكتب المفتاح، فهذه تسميته على الصفحات باللغة { $language }
write-it-once = اكتبه مرة واحدة: { $word }
write-as-list = اكتب القيم المتعددة في قائمة: { $list }
write-line = اكتب { $line }
or-own-name-without-kind = أو احذف `kind` وأبقِ كلماتك: { $line }
use-two-states = يحتاج `compare` إلى حالتين مختلفتين

## أنواع العلاقات

other-needs-label = يحتاج نوع العلاقة `other` إلى `label`
or-use-known-type = أو استخدم نوعًا معروفًا: { $words }
channel-as-type = الكلمة { $word } قناة، وليست نوع علاقة
declare-channel-of-type = عرّف القناة تحت [channels] بالسطر { $declaration } ثم اذكرها في العلاقة: { $line }
or-own-label = أو اكتب { $line } إن كانت هي العلاقة فعلًا
add-to-prefers = أضف إلى الشريحة القناة التي يفضلها عملاؤها: { $line }
manager-means-two-types = قد يدل { $word } على نوعين من العلاقات
use-dedicated-if = اكتب `dedicated` إن كان الشخص نفسه يساعد العميل في كل مرة
use-personal-if = أو اكتب `personal` إن كان أي فرد من الفريق يستطيع المساعدة
or-own-words-without-type = أو أبقِ كلماتك دون `type` هكذا: { $line }
or-ideal-in-own-words = أو صف العلاقة المثالية بكلمات العميل نفسه: { $line }

## الأطر

meant-framework-has-errors = هل تقصد { $word }؟ صحّح أولًا الأخطاء في { $path }
move-framework-file = انقل ملف النموذج الذي بهذا الاسم إلى المجلد { $folder } إن كان هو الإطار المقصود
or-add-framework-file = أو أضف إطارك بجانب book.toml في الملف { $path }

## الإحالات

unknown-reference = { $target ->
    [segment] الشريحة { $id } غير معروفة
    [channel] القناة { $id } غير معروفة
    [proposition] القيمة المقترحة { $id } غير معروفة
   *[segment-or-proposition] لا شريحة ولا قيمة مقترحة باسم { $id }
}
unknown-id = { $target ->
    [segment] معرّف الشريحة { $name } غير معروف
    [channel] معرّف القناة { $name } غير معروف
   *[proposition] معرّف القيمة المقترحة { $name } غير معروف
}
several-ids-in-one = النص الواحد لا يتسع إلا لمعرّف واحد: { $text }
declare-each-id = وعرّف كلًّا منها تحت { $section }
several-have-that-name = { $target ->
    [segment] هناك أكثر من شريحة باسم { $name }
    [channel] هناك أكثر من قناة باسم { $name }
   *[proposition] هناك أكثر من قيمة مقترحة باسم { $name }
}
use-one-of-the-ids = استخدم معرّف إحداها: { $ids }
delete-invisible = احذف من { $text } الأحرف غير المرئية: { $codes }
add-section-for-id = أضف السطر { $section }، وتحته { $line }
use-defined-id = استخدم معرّفًا معروفًا: { $ids }
or-add-defined-id = أو أضفه تحت { $section } هكذا: { $line }

## ما يقبله المفتاح

accepts-text = نصًّا
accepts-texts = نصًّا أو قائمة نصوص
accepts-text-or-number = عددًا أو نصًّا
accepts-flag = true أو false
accepts-name = اسمًا
accepts-word = { $words }
accepts-words = قيمة أو أكثر من { $words }
accepts-amount = { $words }، أو عددًا أو نصًّا من عندك
accepts-foci = قيمة أو أكثر من { $words } أو كلمات أخرى
accepts-text-or-date = تاريخًا مثل { $date } أو نصًّا
accepts-ids = { $target ->
    [segment] معرّف شريحة أو أكثر
    [proposition] معرّف قيمة مقترحة أو أكثر
    [channel] معرّف قناة أو أكثر
    [channel-or-kind] معرّفًا أو أكثر من معرّفات القنوات أو أنواعها
    [need] معرّفًا أو أكثر من معرّفات المهام والآلام والمكاسب
   *[segment-or-proposition] معرّفًا أو أكثر من معرّفات الشرائح والقيم المقترحة
}
accepts-phases = قائمة من { $phases } (ولعدة مراحل معًا: { $stages }) مثل { $list } أو ما يحدث في كل مرحلة: { $section }
accepts-needs = نصًّا أو قائمة نصوص أو نصوصًا لها معرّفات مثل { $section }
accepts-records = نصًّا، أو { $record }، أو قائمة من ذلك
accepts-tables = قسمًا { $header } لكل عنصر، وتحته المفاتيح { $keys }
accepts-grid-number = عددًا صحيحًا من 1 إلى { $last }
accepts-two-of = اثنتين من { $words } مثل { $list }
accepts-section = قسمًا { $header } تحته أسطر مثل { $line }
accepts-relationships = قسمًا { $header } تحته سطر لكل شريحة، مثل { $line } (ولكل الشرائح { $all } ولبعضها { $some })
accepts-words-by-name = قسمًا { $header } تحته سطر لكل اسم، مثل { $line } بإحدى القيم { $words }
accepts-section-each = قسمًا لكل نوع، مثل { $header } وتحته { $lines }
