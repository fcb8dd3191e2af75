error = خطأ
warning = تحذير
hint = تلميح
note = ملاحظة
help = مساعدة

errors = { $count ->
    [zero] لا أخطاء
    [one] خطأ واحد
    [two] خطآن
    [few] { $count } أخطاء
    [many] { $count } خطأً
   *[other] { $count } خطأ
}
warnings = { $count ->
    [zero] لا تحذيرات
    [one] تحذير واحد
    [two] تحذيران
    [few] { $count } تحذيرات
    [many] { $count } تحذيرًا
   *[other] { $count } تحذير
}
hints = { $count ->
    [zero] لا تلميحات
    [one] تلميح واحد
    [two] تلميحان
    [few] { $count } تلميحات
    [many] { $count } تلميحًا
   *[other] { $count } تلميح
}
notes = { $count ->
    [zero] لا ملاحظات
    [one] ملاحظة واحدة
    [two] ملاحظتان
    [few] { $count } ملاحظات
    [many] { $count } ملاحظة
   *[other] { $count } ملاحظة
}
files = { $count ->
    [zero] أي ملف
    [one] ملف واحد
    [two] ملفين
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
summary = { $counts } في { $files }
more-places = { $count ->
    [zero] لا مواضع أخرى
    [one] لم يُعرض موضع واحد آخر
    [two] لم يُعرض موضعان آخران
    [few] لم تُعرض { $count } مواضع أخرى
    [many] لم يُعرض { $count } موضعًا آخر
   *[other] لم يُعرض { $count } موضع آخر
}
error-rules = الأخطاء
warning-rules = التحذيرات
hint-rules = التلميحات
note-rules = الملاحظات
errors-stay = لا يمكن إيقاف الأخطاء. ولبناء الكتاب مع وجودها اضبط { $line } في book.toml.
sources = المصادر
