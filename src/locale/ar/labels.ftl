unknown-label = التسمية { $name } غير معروفة
use-known-label = استخدم { $labels }
labels-not-text = قيمة { $name } قسم وليست نصًّا
write-label-section = اكتب { $header } في سطر مستقل، ثم سطرًا لكل تسمية
label-empty = التسمية { $name } فارغة
label-not-text = التسمية { $name } ليست نصًّا
write-label-text = اكتب نصًّا بين علامتي اقتباس، أو احذف السطر
