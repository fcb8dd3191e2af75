use-channel-or-kind = استخدم معرّف قناة تحت [channels]، أو نوع قناة: { $kinds }
phase-needs-text = يجب أن تكون قيمة { $phase } نصًّا يبيّن ما يحدث في المرحلة
write-phases = اكتب { $section } أو الأسماء فقط: { $list }
use-phases = استخدم { $phases } (ولعدة مراحل معًا: { $stages })
