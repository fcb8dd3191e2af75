## الخطوات الأولى

no-segments = لا شرائح عملاء محددة في المخطط
add-segments = أضف كل فئة من العملاء تحت [segments] هكذا: { $line }
empty-blocks = عناصر ما زالت فارغة: { $blocks }
fill-blocks = أضف تحت [blocks] البند الرئيسي أو البندين الرئيسيين لكل عنصر: { $line }
fill-section = أضف البند الرئيسي أو البندين الرئيسيين تحت { $section }
no-relationships = لا علاقات مع العملاء في المخطط
no-relationships-with = لا علاقة في المخطط مع { $segments }
add-relationship = أضف علاقة تحت [relationships] هكذا: { $line }
add-relationship-for-each = أضف علاقة مع كل شريحة تحت [relationships] هكذا: { $line }
no-expectation = لم تُحدَّد العلاقة المتوقعة لأي شريحة: { $segments }
ask-for-expectation = اسأل بعض العملاء من كل شريحة، ثم أضف إجابتهم: { $line }
ask-for-first-expectation = اسأل بعض العملاء من أهم شريحة، ثم أضف إجابتهم: { $line }
ask-for-expectation-of-segments = اسأل بعض العملاء من كل شريحة، ثم أضف كل الشرائح مع إجاباتهم تحت [segments] هكذا: { $line }
no-metrics = لا مقاييس نجاح في المخطط
no-staff = لم يُحدَّد عدد الموظفين لما يلي: { $relationships }
add-staff = أضف عدد الموظفين أو دورهم: { $line }
no-phases = لا يذكر المخطط القناة التي يعرفك العملاء عبرها أولًا: { $channels }
add-phases-to-each = أضف إلى كل قناة متى تُستخدم ({ $phases }) هكذا: { $line }

## تفاصيل العلاقات والقنوات

no-via = لم تُحدَّد القناة لما يلي: { $relationships }
name-channels = اذكر القناة في كل علاقة بمعرّفها: { $line }
goal-missing = لم يُحدَّد الهدف لما يلي: { $relationships }
add-goal = أضف { $acquisition } لكسب العملاء، أو { $retention } للاحتفاظ بهم، أو { $upselling } لتبيع لهم المزيد
no-status = لم تُحدَّد الحالة لما يلي: { $relationships }
add-status = أضف { $established } إلى العلاقات القائمة بالفعل، وأضف { $planned } إلى غيرها
no-feedback = لا يبيّن المخطط كيف تجمع آراء العملاء وتستجيب لها
no-relationship-cost = لا يمكن مقارنة العلاقات دون تكلفة: { $relationships }
no-channel-cost = لا يمكن مقارنة القنوات دون تكلفة: { $channels }
add-cost = أضف cost بإحدى القيم { $levels } أو بمبلغ
automated-without-data = لم تُحدَّد بيانات العملاء المستخدمة لما يلي: { $relationships }
add-data = أضف بيانات العملاء المستخدمة: { $line }
