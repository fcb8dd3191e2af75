did-you-mean = هل تقصد { $word }؟
label-and-more = { $label } (و{ $count } غيرها)
step-as-help = القاعدة { $rule }: { $message }؛ { $help }
unknown-rule = القاعدة { $rule } غير معروفة
list-rules = اعرض كل القواعد بالأمر `{ $command }`
first-defined-here = التعريف الأول هنا
# Why a rule was retired.
unassigned-is-for-everyone = القيمة المقترحة التي لا تحدد `for` موجهة إلى الجميع، والتي فيها `for = []` غير موجهة إلى أحد عن قصد.
