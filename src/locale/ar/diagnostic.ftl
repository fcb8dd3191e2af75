did-you-mean = هل تقصد { $word }؟
label-and-more = { $label } (و{ $count } غيرها)
step-as-help = القاعدة { $rule }: { $message }؛ { $help }
unknown-rule = القاعدة { $rule } غير معروفة
list-rules = اعرض كل القواعد بالأمر `{ $command }`
first-defined-here = التعريف الأول هنا
