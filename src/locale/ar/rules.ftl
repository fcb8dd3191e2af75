## الأسماء في الرسائل

all-segments = كل الشرائح
no-segment = شريحة غير محددة
all-customers = `كل العملاء`
segment-and-others = { $count ->
    [zero] { $segment }
    [one] { $segment } وشريحة أخرى
    [two] { $segment } وشريحتين أخريين
    [few] { $segment } و{ $count } شرائح أخرى
    [many] { $segment } و{ $count } شريحة أخرى
   *[other] { $segment } و{ $count } شريحة أخرى
}
relationship-for = علاقة { $relationship } مع { $segments }

## الشرائح

segment-without-relationship = لا علاقة مع الشريحة { $segment }
add-relationship-for-segment = أضف علاقة تحت [relationships]، مثل { $line }
change-relationship-line = غيّر { $key } تحت [relationships]، مثلًا إلى { $line }
keep-retired-relationship = أبقِ العلاقة المنتهية وأضف العلاقة الحالية: { $line }
or-remove-retired = أو احذف status = "retired" إن كانت العلاقة ما زالت قائمة
segment-without-channel = لا تصل أي قناة إلى الشريحة { $segment }
add-segment-to-channel = أضف { $segment } إلى `for` في قناة تستخدمها هذه الشريحة
or-serve-everyone = أو احذف `for` من قناة تخدم الجميع
segment-without-proposition = لا قيمة مقترحة للشريحة { $segment }
segment-without-anything = لا قيمة مقترحة ولا علاقة ولا قناة للشريحة { $segment }
add-segment-to-proposition = أضف { $segment } إلى `for` في قيمة مقترحة
or-add-proposition = أو أضف قيمة مقترحة تحت [propositions] هكذا: { $line }
segment-too-broad = الشريحة { $segment } واسعة جدًّا
name-specific-group = حدّد فئة بعينها من العملاء: { $line }
or-split-segment = أو قسّمها إلى عدة شرائح، لكل فئة شريحة
segment-named-all = معرّف الشريحة `all` يعني كل الشرائح أيضًا
rename-segment = غيّر معرّف الشريحة، ليبقى معنى `all` كل الشرائح
market-of-segment = السوق { $market } تصف كل العملاء، لا شريحة واحدة
add-market-once = أضف السوق في أعلى المخطط بدلًا من ذلك: { $line }
market-also-here = وهنا أيضًا

## الشرائح المتشابهة

same-relationship-everywhere = لكل الشرائح العلاقات نفسها: { $types }
ask-each-segment = اسأل بعض العملاء من كل شريحة عما يتوقعونه
differ-in-one = أو أقم علاقة مختلفة مع شريحة واحدة على الأقل، مثل "personal" مع شريحة صغيرة
or-explain-sameness = أو اشرح تحت [allow] لماذا تناسب العلاقات نفسها كل الشرائح: { $line }
same-relationships-here = العلاقات نفسها هنا
similar-segments = لا فرق بين { $segments } إلا اسم الشريحة
add-own-proposition = أضف لكل منها قيمة مقترحة خاصة بها: { $line }
or-add-difference = أو أضف ما يميز كلًّا منها: { $expects } أو { $traits } أو علاقة أو قناة منفصلة
or-merge-segments = أو ادمجها في شريحة واحدة
same-as-this-one = مطابقة لهذه

## ما تتوقعه الشرائح وما تحتاج إليه

expectation-unmet = { $count ->
    [zero] تتوقع الشريحة { $segment } ما لا تحصل عليه: { $types }
    [one] تتوقع الشريحة { $segment } علاقة لا تحصل عليها: { $types }
    [two] تتوقع الشريحة { $segment } علاقتين لا تحصل عليهما: { $types }
    [few] تتوقع الشريحة { $segment } علاقات لا تحصل عليها: { $types }
    [many] تتوقع الشريحة { $segment } علاقات لا تحصل عليها: { $types }
   *[other] تتوقع الشريحة { $segment } علاقات لا تحصل عليها: { $types }
}
add-expected-types = أضف { $types } إلى { $key } تحت [relationships]، ومعه status = "planned" إن لم تكن العلاقة قائمة بعد
or-remove-expectation = أو احذف هذا التوقع إن كانت الشريحة لا تحتاج إليه
also-unmet = غير متوافرة أيضًا
mass-market-personal = الشريحة { $segment } سوق جماهيرية، لكنها تحصل على خدمة شخصية
use-self-service = استخدم الخدمة الذاتية أو الخدمات الآلية مع معظم العملاء
or-explain-personal = أو اشرح تحت [allow] لماذا تكون الخدمة الشخصية مربحة: { $line }
niche-without-personal = الشريحة { $segment } سوق متخصصة بلا خدمة شخصية
add-personal-service = أضف خدمة شخصية: { $types }
or-explain-no-personal = أو اشرح تحت [allow] لماذا لا يريد هؤلاء العملاء خدمة شخصية: { $line }
business-without-personal = { $kind ->
    [government] شريحة الجهات الحكومية { $segment } بلا تواصل شخصي
   *[b2b] شريحة الشركات { $segment } بلا تواصل شخصي
}
unlike-other-businesses = { $count ->
    [zero] شرائح الشركات { $segments } بلا تواصل شخصي بخلاف معظم الشركات الأخرى
    [one] شريحة الشركات { $segments } بلا تواصل شخصي بخلاف معظم الشركات الأخرى
    [two] شريحتا الشركات { $segments } بلا تواصل شخصي بخلاف معظم الشركات الأخرى
    [few] شرائح الشركات { $segments } بلا تواصل شخصي بخلاف معظم الشركات الأخرى
    [many] شرائح الشركات { $segments } بلا تواصل شخصي بخلاف معظم الشركات الأخرى
   *[other] شرائح الشركات { $segments } بلا تواصل شخصي بخلاف معظم الشركات الأخرى
}
also-without-contact = بلا تواصل شخصي أيضًا
add-personal-contact = أضف تواصلًا شخصيًّا: { $line }
or-add-co-creation = أو أشرك العملاء في التصميم: { $line }
or-add-staff = أو أضف إلى إحدى العلاقات من يخدمهم: { $line }
dedicated-for-ordinary-customer = مستهلكو الشريحة { $segment } ذوو قيمة عادية، لكن لكل منهم مساعدة شخصية مخصصة
use-personal = دع أي فرد من الفريق يساعدهم: { $line }
or-set-high-value = أو اضبط { $line } إن كان ما يدرّه كل عميل يغطي تكلفتها

## العلاقات

self-service-without-help = { $count ->
    [zero] للشرائح { $segments } خدمة ذاتية دون مساعدة بعد البيع
    [one] للشريحة { $segments } خدمة ذاتية دون مساعدة بعد البيع
    [two] للشريحتين { $segments } خدمة ذاتية دون مساعدة بعد البيع
    [few] للشرائح { $segments } خدمة ذاتية دون مساعدة بعد البيع
    [many] للشرائح { $segments } خدمة ذاتية دون مساعدة بعد البيع
   *[other] للشرائح { $segments } خدمة ذاتية دون مساعدة بعد البيع
}
add-after-sales = أضف ما تقدمه إحدى قنوات الشريحة بعد البيع: { $line }
or-add-person-or-feedback = أو أضف علاقة شخصية، أو اذكر في `feedback` كيف تجيب عن الأسئلة
retail-without-store = العلاقة مع الشريحة { $segment } بيع بالتجزئة، لكن لا متجر بين قنواتها
add-store = أضف المتجر تحت [channels] هكذا: { $line }
or-add-partner-store = أو أضف متجر شريك: { $line }

## العلاقات وقنواتها

one-way-channel = { $relationship } لا تستخدم إلا قنوات أحادية الاتجاه: { $channels }
add-two-way-channel = أضف قناة ثنائية الاتجاه: { $line }
add-this-two-way-channel = أضف إلى `via` قناة ثنائية الاتجاه: { $channel }
declare-two-way-channel = أضف قناة ثنائية الاتجاه تحت [channels] مثل { $declaration } ثم اذكرها في العلاقة: { $line }
channel-not-for-segment = { $relationship } تستخدم قنوات لا تخدم هذه الشريحة: { $channels }
add-segment-to-for = أضف { $segment } إلى `for` في { $channels }
or-use-channel-of-segment = أو اذكر في `via` قناة تخدم هذه الشريحة
for-leaves-them-out = ليست الشريحة في `for` هنا
community-without-place = لا قناة يلتقي فيها مجتمع { $segments }
declare-place = عرّف مكان اللقاء تحت [channels] مثل { $declarations } ثم اذكره في العلاقة: { $line }
or-name-place = أو اذكر في `via` قناة موجودة بالفعل
declare-named-place = عرّف تحت [channels] المكان المذكور في { $label } مثل { $declaration } ثم أضف { $line }
also-without-channel = بلا قناة أيضًا
co-creation-without-input = الابتكار المشترك مع { $segments } بلا `input` وبلا قناة
describe-input = صف ما يسهم به العملاء: { $line }
or-name-input-channel = أو اذكر القناة التي يستخدمونها: { $line }

## القنوات ومراحلها

channel-without-phase = { $count ->
    [zero] لم تُحدَّد مراحل للقنوات { $channels } كما حُدِّدت لغيرها
    [one] لم تُحدَّد مراحل للقناة { $channels } كما حُدِّدت لغيرها
    [two] لم تُحدَّد مراحل للقناتين { $channels } كما حُدِّدت لغيرهما
    [few] لم تُحدَّد مراحل للقنوات { $channels } كما حُدِّدت لغيرها
    [many] لم تُحدَّد مراحل للقنوات { $channels } كما حُدِّدت لغيرها
   *[other] لم تُحدَّد مراحل للقنوات { $channels } كما حُدِّدت لغيرها
}
add-phases = أضف المراحل التي تخدمها القناة ({ $phases }) هكذا: { $line }
also-without-phase = بلا مراحل أيضًا
phase-gap = لا قناة تغطي { $phases } لدى { $segments }
phase-gap-here = لا قناة تغطي { $phases } لهذه الشريحة
add-phase-to-channel = أضف المرحلة إلى القناة التي تغطيها
or-add-channel-for-phase = أو أضف قناة لها، ومعها { $status } إن لم تكن قائمة بعد

## القنوات فيما بينها

reversed-margins = { $partner_count ->
    [zero] هامش ربح قنوات الشركاء { $partners } مرتفع
    [one] هامش ربح قناة الشريك { $partners } مرتفع
    [two] هامش ربح قناتي الشركاء { $partners } مرتفع
    [few] هامش ربح قنوات الشركاء { $partners } مرتفع
    [many] هامش ربح قنوات الشركاء { $partners } مرتفع
   *[other] هامش ربح قنوات الشركاء { $partners } مرتفع
}، أما { $own_count ->
    [zero] هامش قنواتك المملوكة { $own } فمنخفض
    [one] هامش قناتك المملوكة { $own } فمنخفض
    [two] هامش قناتيك المملوكتين { $own } فمنخفض
    [few] هامش قنواتك المملوكة { $own } فمنخفض
    [many] هامش قنواتك المملوكة { $own } فمنخفض
   *[other] هامش قنواتك المملوكة { $own } فمنخفض
}
check-margins = تحقق من أنك لم تبدّل بين القيمتين، فالشريك يأخذ جزءًا من كل عملية بيع
or-explain-margins = أو اشرح ما يخفض هامش ربح قناتك المملوكة: { $line }
other-margin = مقارنةً بهذه
channels-not-connected = قنوات { $segments } غير مترابطة: { $channels }
connect-channels = أضف إلى إحداها القناة التي ينتقل إليها عملاؤها: { $line }
connected-elsewhere = القناة { $from } مرتبطة بالقناة { $to } التي لا تخدم الشريحة { $segment }
serve-segment-there = أضف { $segment } إلى `for` في { $channel } إن كانت الشريحة تستخدمها
or-leave-segment-out = أو احذف الشريحة من `for` في { $channel }
unrequested-channel = لا تفضّل أي شريحة القناة { $channel }
add-preference = أضف { $line } إلى شريحة يريد عملاؤها هذه القناة
or-ask-customers = أو اسأل العملاء أولًا إن كنت لا تعرف
own-only = كل القنوات مملوكة لك: { $channels }
also-own = مملوكة أيضًا
partner-only = كل القنوات لشركاء: { $channels }
also-partner = لشريك أيضًا
early-without-partner = المشروع في المرحلة المبكرة، ولا قناة شريك بين قنواته: { $channels }
consider-partner = فكّر في شريك يلتقي عملاء لا تصل إليهم: { $line }
consider-starting-with-partner = فكّر في شريك لديه عملاء بالفعل: { $line }
consider-own-channel = فكّر في قناة مملوكة تلتقي فيها العملاء بنفسك: { $line }
online-only = كل القنوات عبر الإنترنت: { $channels }
also-online = عبر الإنترنت أيضًا
consider-offline-channel = فكّر في قناة لمن يفضّل من العملاء الاتصال بك أو لقاءك: { $line }
offline-only = كل القنوات دون إنترنت: { $channels }
also-offline = دون إنترنت أيضًا
consider-online-channel = فكّر في قناة للعملاء الذين يبحثون على الإنترنت: { $line }
convenience-in-person = { $count ->
    [zero] القيمة المقترحة { $proposition } تَعِد بالراحة، لكن الشرائح { $segments } لا تحصل عليها إلا حضوريًّا
    [one] القيمة المقترحة { $proposition } تَعِد بالراحة، لكن الشريحة { $segments } لا تحصل عليها إلا حضوريًّا
    [two] القيمة المقترحة { $proposition } تَعِد بالراحة، لكن الشريحتين { $segments } لا تحصلان عليها إلا حضوريًّا
    [few] القيمة المقترحة { $proposition } تَعِد بالراحة، لكن الشرائح { $segments } لا تحصل عليها إلا حضوريًّا
    [many] القيمة المقترحة { $proposition } تَعِد بالراحة، لكن الشرائح { $segments } لا تحصل عليها إلا حضوريًّا
   *[other] القيمة المقترحة { $proposition } تَعِد بالراحة، لكن الشرائح { $segments } لا تحصل عليها إلا حضوريًّا
}
add-remote-channel = أضف قناة يستطيع العملاء استخدامها من أي مكان: { $line }
or-remove-convenience = أو احذف `convenience` من `focus` إن كان العملاء يأتون للقائك

## القيمة المقترحة

focus-unsupported = { $count ->
    [zero] محور القيمة المقترحة { $proposition } هو { $focus }، لكن لا تدعمه أي علاقة مع الشرائح { $segments }
    [one] محور القيمة المقترحة { $proposition } هو { $focus }، لكن لا تدعمه أي علاقة مع الشريحة { $segments }
    [two] محور القيمة المقترحة { $proposition } هو { $focus }، لكن لا تدعمه أي علاقة مع الشريحتين { $segments }
    [few] محور القيمة المقترحة { $proposition } هو { $focus }، لكن لا تدعمه أي علاقة مع الشرائح { $segments }
    [many] محور القيمة المقترحة { $proposition } هو { $focus }، لكن لا تدعمه أي علاقة مع الشرائح { $segments }
   *[other] محور القيمة المقترحة { $proposition } هو { $focus }، لكن لا تدعمه أي علاقة مع الشرائح { $segments }
}
add-supporting-type = أضف { $types } إلى { $key } تحت [relationships]، مثل { $line }
or-remove-focus = أو احذف الكلمة من `focus`
focus-spelling = الكلمة { $word } ليست من محاور التركيز المعروفة
proposition-without-channel = لا توصل أي قناة القيمة المقترحة { $proposition }
add-to-delivered = أضف { $proposition } إلى `carries` في قناة، مثل { $channel }
or-add-delivering-channel = أو أضف قناة توصلها
fit-unaddressed = { $side ->
    [job] { $count ->
        [zero] لا شيء يقابل المهام { $needs } لدى الشريحة { $segment }
        [one] لا شيء يقابل المهمة { $needs } لدى الشريحة { $segment }
        [two] لا شيء يقابل المهمتين { $needs } لدى الشريحة { $segment }
        [few] لا شيء يقابل المهام { $needs } لدى الشريحة { $segment }
        [many] لا شيء يقابل المهام { $needs } لدى الشريحة { $segment }
       *[other] لا شيء يقابل المهام { $needs } لدى الشريحة { $segment }
    }
    [pain] { $count ->
        [zero] لا شيء يقابل الآلام { $needs } لدى الشريحة { $segment }
        [one] لا شيء يقابل الألم { $needs } لدى الشريحة { $segment }
        [two] لا شيء يقابل الألمين { $needs } لدى الشريحة { $segment }
        [few] لا شيء يقابل الآلام { $needs } لدى الشريحة { $segment }
        [many] لا شيء يقابل الآلام { $needs } لدى الشريحة { $segment }
       *[other] لا شيء يقابل الآلام { $needs } لدى الشريحة { $segment }
    }
   *[gain] { $count ->
        [zero] لا شيء يقابل المكاسب { $needs } لدى الشريحة { $segment }
        [one] لا شيء يقابل المكسب { $needs } لدى الشريحة { $segment }
        [two] لا شيء يقابل المكسبين { $needs } لدى الشريحة { $segment }
        [few] لا شيء يقابل المكاسب { $needs } لدى الشريحة { $segment }
        [many] لا شيء يقابل المكاسب { $needs } لدى الشريحة { $segment }
       *[other] لا شيء يقابل المكاسب { $needs } لدى الشريحة { $segment }
    }
}
address-need = أضف إلى القيمة المقترحة ما يقابل هذه الحاجة: { $line }
or-remove-need = أو احذفها إن كنت لا تنوي تلبيتها
also-unaddressed = لا يقابلها شيء أيضًا
fit-unlinked = { $count ->
    [zero] البنود { $items } في القيمة المقترحة { $proposition } غير مرتبطة بحاجة للعملاء
    [one] البند { $items } في القيمة المقترحة { $proposition } غير مرتبط بحاجة للعملاء
    [two] البندان { $items } في القيمة المقترحة { $proposition } غير مرتبطين بحاجة للعملاء
    [few] البنود { $items } في القيمة المقترحة { $proposition } غير مرتبطة بحاجة للعملاء
    [many] البنود { $items } في القيمة المقترحة { $proposition } غير مرتبطة بحاجة للعملاء
   *[other] البنود { $items } في القيمة المقترحة { $proposition } غير مرتبطة بحاجة للعملاء
}
link-to-need = { $side ->
    [job] اربط البند بالمهمة التي يقابلها: { $line }
    [pain] اربط البند بالألم الذي يقابله: { $line }
   *[gain] اربط البند بالمكسب الذي يقابله: { $line }
}
choose-need = { $side ->
    [job] اختر من المهام { $needs }
    [pain] اختر من الآلام { $needs }
   *[gain] اختر من المكاسب { $needs }
}
or-remove-item = أو احذف البند إن لم يكن أي عميل يحتاج إليه
also-unlinked = غير مرتبط أيضًا

## الشركاء

unnamed-partner = القناة { $channel } لشريك لم يُذكر اسمه
name-partner = أضف اسم الشريك: { $line }
unlisted-partner = لا بند في `partners` يطابق قناة الشريك { $channel }
or-list-partner = أو أضف الشريك إلى `partners`
segment-as-partner = الشريحة { $segment } مدرجة بين الشركاء أيضًا
explain-both-roles = اشرح كل دور إن كان الدوران صحيحين: { $line }
or-remove-from-one = أو احذفها من حيث لا مكان لها
the-segment = الشريحة
revenue-from-partner = بند الإيرادات { $item } يذكر شريكًا دون شريحة: { $partner }
add-partner-as-segment = أضف الشريك تحت [segments] إن كان يدفع لك، واذكره هنا: { $line }
or-name-paying-segment = أو اذكر الشريحة التي تدفع عن طريق الشريك: { $line }
the-partner = الشريك
segment-without-role = لا دور للشريحة { $segment } ولا إيرادات منها
add-role = أضف دورًا أو أكثر من الأدوار { $roles } هكذا: { $line }
or-name-in-revenue = أو اذكرها في بند إيرادات إن كانت تدفع: { $line }
this-has-role = لهذه الشريحة دور

## الصياغة

placeholder-text = النص { $text } مؤقت
unfinished-text = في النص { $text } عبارة مؤقتة: { $placeholder }
template-question = النص { $text } سؤال من القالب
also-placeholder = وهذا لم يُكتب بعد أيضًا
replace-placeholder = اكتب مكانه كلمة أو كلمتين، ولو تخمينًا تختبره لاحقًا
or-remove-line = أو احذف السطر إلى أن تعرف
vague-item = البند { $text } عام جدًّا
also-vague = وهنا أيضًا
describe-item = صف المقصود به في مشروعك، بحيث يتخيله من لا يعرفك
vague-proposition = القيمة المقترحة { $text } عامة جدًّا
describe-benefit = صف ما يحصل عليه عملاؤك، بحيث يتخيله من لا يعرفك
too-many-items = عدد بنود العنصر { $block } هو { $count }، ويصعب استيعاب أكثر من { $most }
group-items = أبقِ أهم البنود، واجمع المتقاربة منها
or-split-canvas = أو قسّم المخطط إن كان يصف مشروعين

## كلمات المؤلف

unsorted-word = { $key ->
    [kind] القناة { $text } بلا نوع
   *[type] العلاقة { $text } بلا نوع
}
unsorted-words = { $count ->
    [zero] لا قنوات ولا علاقات بلا نوع
    [one] قناة أو علاقة واحدة بلا نوع
    [two] اثنتان من القنوات والعلاقات بلا نوع
    [few] { $count } من القنوات والعلاقات بلا نوع
    [many] { $count } من القنوات والعلاقات بلا نوع
   *[other] { $count } من القنوات والعلاقات بلا نوع
}
keep-own-word = أبقِ النص { $text } كما هو: { $line }
use-known-word = اكتب { $line } إن كان المقصود بالنص { $text } هو { $word }
use-one-of-two-words = اكتب { $line } إن كان المقصود بالنص { $text } هو { $word }، أو { $other_line } إن كان { $other_word }
more-unsorted-words = { $count ->
    [zero] ولا غيرها
    [one] وواحدة أخرى
    [two] واثنتان أخريان
    [few] و{ $count } أخرى
    [many] و{ $count } أخرى
   *[other] و{ $count } أخرى
}
channel-as-relationship = العلاقة { $text } قناة، وليست نوع علاقة
declare-as-channel = أضفها تحت [channels] بالسطر { $declaration } ثم اذكرها في العلاقة: { $line }
or-keep-as-label = أو اكتب { $line } لتبقى علاقة
repeated-words = العلاقة { $text } مكررة للشرائح نفسها
remove-repeated-words = احذف إحداهما، أو استخدم كلمات مختلفة
repeated-words-first = كُتبت هنا أول مرة

## المخطط كله

add-at-top = أضف في أعلى المخطط: { $line }
view-without-data = ليس في طريقة العرض { $view } ما تعرضه
add-channels = أضف كل قناة تحت [channels]، مثل { $line }
add-needs-and-products = أضف `jobs` إلى شريحة، ثم أضف إلى قيمة مقترحة `products` التي تقابلها
add-blocks = أضف عناصر المشروع تحت [blocks] هكذا: { $line }
or-remove-view = أو احذف { $view } من `view`
what-to-add-next = { $count ->
    [zero] لا اقتراحات لإكمال هذا المخطط
    [one] يمكنك إكمال هذا المخطط: اقتراح واحد
    [two] يمكنك إكمال هذا المخطط: اقتراحان
    [few] يمكنك إكمال هذا المخطط: { $count } اقتراحات
    [many] يمكنك إكمال هذا المخطط: { $count } اقتراحًا
   *[other] يمكنك إكمال هذا المخطط: { $count } اقتراح
}
unused-allow = لا حاجة إلى الاستثناء { $rule }
remove-unused-allow = احذف هذا السطر
