## نص ليس TOML، وهو أول خطأ في المخطط

not-valid-toml = هذا ليس TOML صحيحًا
write-toml-lines = اكتب كل سطر بالصورة key = "نص" أو [section] أو تعليقًا يبدأ بالعلامة #
value-and-keys = للمفتاح { $key } قيمة بالفعل، فلا يمكن أن تكون تحته مفاتيح أخرى
rename-one-of-two = غيّر اسم أحدهما
write-code = اكتب { $code }
write-code-or = اكتب { $first } أو { $second }
write-any-list = اكتب ["نص", "نص آخر"]
write-after-key = اكتب بعد المفتاح { $code }
delete-it = احذف هذا

## المفاتيح وعلامات يساوي

key-has-spaces = في المفتاح { $key } مسافات دون علامتي اقتباس
key-needs-quotes = يحتاج المفتاح { $key } إلى علامتي اقتباس
key-has-inner-quotes = علامتا الاقتباس في المفتاح { $key } حول جزء منه فقط
key-has-long-quotes = للمفتاح علامة اقتباس واحدة في كل طرف، لا ثلاث
key-missing-at-dot = ينقص مفتاح عند النقطة
write-keys-at-dots = اكتب مفتاحًا قبل كل نقطة وبعدها، أو احذف النقطة
key-missing-in-braces = ينقص مفتاح بين هذين القوسين
value-without-key-in-braces = القيمة { $value } بين القوسين بلا مفتاح
put-key-before = ضع مفتاحها قبلها، مثل { $code }
key-missing-before = ينقص مفتاح قبل { $sign }
several-segments-in-key = المفتاح { $key } يسمّي عدة شرائح
no-equals-sign = ليس في هذا السطر علامة يساوي
no-equals-sign-no-value = ليس في السطر { $text } علامة يساوي ولا قيمة
colon-without-value = في السطر { $text } نقطتان رأسيتان بلا قيمة
write-value-or-comment = اكتب { $code } أو ضع العلامة # قبله ليصبح تعليقًا
no-equals-sign-in-braces = ليس في النص { $text } بين القوسين علامة يساوي
equals-sign-missing = تنقص علامة يساوي بعد { $key }
not-an-equals-sign = الرمز { $sign } ليس علامة يساوي
extra-equals-sign = تكفي علامة يساوي واحدة
sign-after-equals-sign = لا يمكن أن يأتي { $sign } بعد علامة يساوي

## القيم

key-without-value = المفتاح { $key } بلا قيمة
write-value-or-delete = اكتب قيمة، مثل { $code } أو احذف { $line }
value-on-next-line = قيمة { $key } تبدأ في السطر التالي
put-after-equals-sign = ضعها بعد علامة يساوي: { $code }
value-missing = تنقص قيمة هنا
write-text-in-quotes = اكتب نصًّا بين علامتي اقتباس
indented-values = قيم { $key } في أسطر لها مسافة بادئة
write-in-braces = اكتبها بين قوسين متعرجين: { $code }
keys-need-braces = تحتاج المفاتيح وقيمها إلى قوسين متعرجين حولها
several-need-quotes = تحتاج القيم المتعددة إلى علامات اقتباس وقوسين مربعين
several-need-brackets = تحتاج القيم المتعددة للمفتاح { $key } إلى قوسين مربعين
text-needs-quotes = يحتاج النص { $text } إلى علامتي اقتباس
word-not-a-value = الكلمة { $word } ليست قيمة
delete-code = احذف { $code }
write-flag-or-text = اكتب { $flag } بأحرف صغيرة دون علامتي اقتباس، أو { $text } إن كان نصًّا
write-text-or-flag = اكتب { $text } إن كان نصًّا، أو { $flag } إن كان جوابًا بنعم أو لا
number-has-comma = في العدد { $number } فاصلة
write-number-or-text = اكتب { $number } إن كان عددًا، أو { $text } إن كان نصًّا
write-text-or-numbers = اكتب { $text } إن كان نصًّا، أو { $whole } أو { $decimal } إن كان عددًا
not-a-number-or-date = القيمة { $value } ليست عددًا صحيح الكتابة ولا تاريخًا
put-in-quotes = ضعها بين علامتي اقتباس: { $text }

## علامات الاقتباس

not-a-straight-quote = { $quote } ليست علامة اقتباس مستقيمة
odd-quote = { $shape ->
    [backtick] علامة النبرة الخلفية { $mark }
    [angle] علامة الاقتباس العربية { $mark }
    [accent] علامة النبرة { $mark }
    [wide] علامة الاقتباس العريضة { $mark }
    [corner] علامة الاقتباس الركنية { $mark }
   *[curly] علامة الاقتباس المنحنية { $mark }
}
type-straight-quotes = اكتب علامات اقتباس مستقيمة: { $text }
commas-for-quote = الفاصلتان ليستا علامة اقتباس
mixed-quotes = يبدأ هذا النص بالعلامة { $first } وينتهي بالعلامة { $last }
type-same-quotes = اكتب علامة الاقتباس المستقيمة نفسها في الطرفين: { $text }
extra-quote = في هذا النص علامة اقتباس زائدة
keep-one-quote = أبقِ علامة واحدة في كل طرف: { $text }
apostrophe-ends-text = في النص فاصلة عليا تُنهيه قبل آخره
use-double-quotes = ضعه بين علامتي اقتباس مزدوجتين: { $text }
quote-ends-text = داخل النص علامة اقتباس تُنهيه قبل آخره
use-single-quotes = ضع النص بين علامتي اقتباس مفردتين: { $text }
backslash-in-quotes = للشرطة المائلة العكسية معنى خاص بين علامتي الاقتباس المزدوجتين
quote-or-double-backslash = ضع النص بين علامتي اقتباس مفردتين، أو اكتب كل شرطة مائلة عكسية مرتين
quote-so-or-double-backslash = اكتب كل شرطة مائلة عكسية مرتين، أو ضع النص بين علامتي اقتباس مفردتين: { $text }
backslash-before-quote = الشرطة المائلة العكسية قبل علامة الاقتباس الأخيرة تجعلها من النص
first-quote-missing = النص { $text } بلا علامة اقتباس في أوله
last-quote-missing = النص { $text } بلا علامة اقتباس في آخره
text-over-lines = النص الذي في كل طرف منه علامة اقتباس واحدة لا يتجاوز سطرًا واحدًا
join-lines-or-use-three = اكتبه في سطر واحد، أو ضع ثلاث علامات اقتباس في كل طرف: { $marks }
long-text-open = يبدأ هذا النص بثلاث علامات اقتباس ولا ينتهي بثلاث
put-at-end = ضع { $mark } في النهاية
put-at-end-so = ضع { $mark } في النهاية هكذا: { $code }

## الأقواس

value-in-brackets = { $shape ->
    [round] لا توضع القيمة بين قوسين هلاليين
    [angle] لا توضع القيمة بين قوسين زاويّين
   *[curly] لا توضع القيمة بين قوسين متعرجين
}
list-in-brackets = { $shape ->
    [round] تحتاج القائمة إلى قوسين مربعين، لا هلاليين
    [angle] تحتاج القائمة إلى قوسين مربعين، لا زاويّين
   *[curly] تحتاج القائمة إلى قوسين مربعين، لا متعرجين
}
keys-in-brackets = { $shape ->
    [round] تحتاج المفاتيح وقيمها إلى قوسين متعرجين، لا هلاليين
    [angle] تحتاج المفاتيح وقيمها إلى قوسين متعرجين، لا زاويّين
   *[square] تحتاج المفاتيح وقيمها إلى قوسين متعرجين، لا مربعين
}
put-braces-around-keys = ضع قوسين متعرجين حول المفاتيح وقيمها: {"{"} key = "نص" {"}"}
brackets-open = { $kind ->
    [list] هذه القائمة غير مغلقة
   *[braces] القوسان المتعرجان هنا غير مغلقين
}
brackets-of-key-open = { $kind ->
    [list] قائمة { $key } غير مغلقة
   *[braces] القوسان المتعرجان بعد { $key } غير مغلقين
}
brackets-open-before = { $kind ->
    [list] هذه القائمة غير مغلقة قبل { $mark }
   *[braces] القوسان المتعرجان هنا غير مغلقين قبل { $mark }
}
put-before = ضع { $mark } قبل { $next }
brackets-mixed = { $kind ->
    [list] تبدأ هذه القائمة بالقوس { $first } وتنتهي بالقوس { $last }
   *[braces] قوس البداية هنا { $first } لكن قوس النهاية { $last }
}
write-instead-of = اكتب { $mark } بدلًا من { $wrong }
list-without-bracket = تحتاج القائمة إلى قوس مربع في أولها
no-open-bracket = ليس قبل { $mark } قوس مفتوح يقابله

## الفواصل وما يأتي بعد القيمة

not-a-comma = لا يحل { $sign } محل الفاصلة
write-comma-instead = اكتب فاصلة لاتينية `,` بدلًا منه
comma-missing = تنقص فاصلة لاتينية بعد { $value }
comma-missing-here = تنقص فاصلة لاتينية بعد هذه القيمة
put-comma-on-line-above = ضع فاصلة لاتينية في آخر السطر الذي فوقه
put-comma-after = ضع بعدها فاصلة لاتينية
sign-not-needed = { $sign ->
    [semicolon] لا حاجة إلى هذه الفاصلة المنقوطة
   *[comma] لا حاجة إلى هذه الفاصلة
}
cant-follow-value = لا يمكن أن يأتي { $text } بعد قيمة
delete-or-put-comma = احذفه، أو ضع قبله فاصلة لاتينية
write-one-after-comma = اكتب بعد كل فاصلة مفتاحًا واحدًا وقيمته: key = "نص"
only-comment-after-value = لا يأتي بعد القيمة في السطر نفسه إلا تعليق
put-hash-before = ضع العلامة # قبله: { $comment }
line-ends-with = لا يمكن أن ينتهي سطر بالعلامة { $marks }
key-needs-own-line = يحتاج كل مفتاح إلى سطر مستقل
begin-line-before = ابدأ سطرًا جديدًا قبل { $code }

## أول السطر

braces-around-canvas = لا يوضع المخطط بين قوسين متعرجين
delete-braces = احذف القوسين، واكتب أسطرًا مثل key = "نص"
line-begins-with-brace = لا يمكن أن يبدأ سطر بقوس متعرج
put-key-and-equals-sign = ضع قبله مفتاحًا وعلامة يساوي: key = {"{"} … {"}"}
line-begins-with = لا يمكن أن يبدأ سطر بالرمز { $sign }
delete-or-write-list = احذفه، أو ضع القيم المتعددة للمفتاح في قائمة: key = [{"{"} … {"}"}, {"{"} … {"}"}]
line-has-list-mark = لا يمكن أن يبدأ سطر بعلامة التعداد { $mark }
delete-mark = احذف العلامة
delete-mark-and-write = احذف العلامة، واكتب { $code }
replace-mark-by-key = ضع مكانها مفتاحًا وعلامة يساوي: key = { $value }
list-marks-below = قيم { $key } في أسطر تبدأ بعلامة تعداد
write-in-square-brackets = اكتبها بين قوسين مربعين: { $code }
use-square-brackets = اكتبها بين قوسين مربعين: ["نص", "نص آخر"]
list-mark-in-list = لا يمكن أن تبدأ القيمة في قائمة بعلامة تعداد
delete-mark-add-commas = احذف العلامة، وضع فاصلة لاتينية بعد كل قيمة

## الترويسات والتعليقات وعلامات الكتل

comment-not-header = السطر { $line } تعليق وليس ترويسة
write-header-and-key = اكتب { $header }، وتحته { $line }
not-a-header = السطر { $text } ليس ترويسة
unknown-header = القسم { $header } غير معروف
section-name-missing = ينقص اسم القسم بين هذين القوسين
write-section-name = اكتب اسمًا، مثل [segments] أو [channels.shop]
header-ends-with-one = تبدأ هذه الترويسة بقوسين وتنتهي بقوس واحد
header-open = الترويسة { $header } غير مغلقة
header-ends-wrong = تنتهي الترويسة { $header } بقوس غير صحيح
header-needs-dot = تحتاج الترويسة { $header } إلى نقطة بين أجزائها
header-needs-quotes = يحتاج الاسم { $name } في الترويسة إلى علامتي اقتباس
cant-follow-header = لا يمكن أن يأتي { $text } بعد ترويسة
only-comment-after-header = لا يأتي بعد الترويسة في السطر نفسه إلا تعليق
put-on-next-line = ضعه في السطر التالي: { $code }
list-without-key = تحتاج القائمة إلى مفتاح وعلامة يساوي قبلها
line-of-marks = لا معنى هنا لسطر من العلامات
delete-or-put-hash = احذفه، أو ضع العلامة # قبله
table-with-bars = لا يمكن أن يكون في المخطط جدول تفصل بين قيمه العلامة |
write-line-for-row = اكتب لكل صف سطرًا مثل key = "نص"
not-a-comment-mark = لا يمكن أن يبدأ التعليق بالعلامة { $mark }
begin-comment-with-hash = ابدأه بالعلامة # بدلًا منها: { $comment }
code-fence-in-file = لا يحتاج ملف المخطط إلى علامات كتلة
delete-code-fence = احذف الأسطر التي تبدأ بعلامات الكتلة ``` أو ~~~

## الرموز

invisible-character = الرمز { $code } غير مرئي
delete-or-type-again = احذفه، أو اكتب السطر من جديد
unusual-space = الرمز { $code } ليس مسافة عادية
delete-and-type-space = احذفه واكتب مسافة
full-width-sign = الرمز { $character } ({ $name }) مكتوب بعرض كامل
unusual-sign = الرمز { $character } ({ $name }) ليس الرمز المستخدم في TOML
sign-name = { $sign ->
    [semicolon] فاصلة منقوطة
    [equals] علامة يساوي
    [comma] فاصلة
    [square] قوس مربع
    [curly] قوس متعرج
    [round] قوس هلالي
    [colon] نقطتان رأسيتان
    [quote] علامة اقتباس
    [hash] علامة #
    [period] نقطة
    [digit] رقم
    [letter] حرف
   *[sign] علامة
}
type-instead = اكتب { $sign } بدلًا منه

## التضمين

include-in-canvas = لا يعمل {"{{#include}}"} داخل المخطط
save-as-model = احفظ النموذج في الملف canvases/NAME.toml واكتب مكانه use = "NAME"
or-expand-includes = أو نفّذ التضمين أولًا بإضافة after = ["links"] تحت [preprocessor.canvas] في book.toml
